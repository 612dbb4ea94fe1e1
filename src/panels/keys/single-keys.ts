import { effect, signal } from "@preact/signals";

const STORED_AS = "coverline:single-keys";

/** Whether keys that are one character do something. They can be switched off (WCAG 2.1.4), for good. */
export const singleKeys = signal(read() !== "off");

effect(() => {
  const { value } = singleKeys;
  if (value !== (read() !== "off")) write(value ? "on" : "off");
});

function read(): string | null {
  try {
    return localStorage.getItem(STORED_AS);
  } catch {
    // No storage for this page: the choice lasts as long as the page.
    return null;
  }
}

function write(value: string): void {
  try {
    localStorage.setItem(STORED_AS, value);
  } catch {
    // As above.
  }
}
