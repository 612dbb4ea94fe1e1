/** Whether this engine knows the name as a time zone. */
export function isTimeZone(name: string): boolean {
  try {
    const { timeZone } = Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions();
    // Offsets such as +01:00 are taken by some engines; they are no zones.
    return /^[A-Za-z]/.test(timeZone);
  } catch {
    return false;
  }
}
