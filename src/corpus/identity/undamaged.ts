import { cleanText } from "../text/clean-text.ts";
import { referencesIn, withoutReferences } from "../text/html-references.ts";
import { damageOf, repairMojibake } from "../text/mojibake.ts";

/** Whether a text is mojibake, lost characters or is still escaped for HTML, here or there. */
export function isDamaged(text: string): boolean {
  return damageOf(text) > 0 || referencesIn(text) > 0;
}

/** A text as it is shown: repaired where it is damaged and can be, and clean in any case. */
export function undamaged(text: string): { readonly text: string; readonly isRepaired: boolean } {
  const read = withoutReferences(text);
  const repaired = repairMojibake(read) ?? read;
  return { text: cleanText(repaired), isRepaired: repaired !== text };
}
