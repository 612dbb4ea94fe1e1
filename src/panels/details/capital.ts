/** A phrase as the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("en-GB") + text.slice(1);
}
