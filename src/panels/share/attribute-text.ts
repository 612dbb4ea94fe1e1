/** Text of an article as the value of an HTML attribute between double quotes, on one line. */
export function attributeText(text: string): string {
  return text
    .replace(CONTROLS, " ")
    .replace(/[&"<>]/g, (char) => ENTITIES[char] ?? char)
    .replace(UNSEEN, (char) => `&#${String(char.codePointAt(0))};`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  '"': "&quot;",
  "<": "&lt;",
  ">": "&gt;",
};

/** No HTML can hold most of them, and a line break would break the line of code. */
const CONTROLS = /\p{Cc}+/gu;

/** What turns the order of letters round, or can’t be seen: written out, the code looks like what it is. */
const UNSEEN = /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
