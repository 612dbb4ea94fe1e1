import { withPlaceForData } from "../../src/graph/formats/single-file.ts";
import { singleFilePolicy } from "./policy.ts";

/** The parts of a built page, as texts. */
export interface PageParts {
  readonly html: string;
  readonly script: string;
  readonly style: string;
  /** SVG. */
  readonly icon: string;
}

const SCRIPT = /<script type="module"[^>]* src="[^"]*"><\/script>/;
const STYLE = /<link rel="stylesheet"[^>]* href="[^"]*">/;
const ICON = /(<link rel="icon"[^>]* href=")[^"]*(")/;
const POLICY = /(http-equiv="Content-Security-Policy"\s+content=")([^"]*)(")/;

/**
 * The page with its script, style and icon within, a policy of its own, and a place for data.
 *
 * @throws {Error} when a part is not where it is looked for, or the page would still ask for another.
 */
export function inlinePage({ html, script, style, icon }: PageParts): string {
  const own = { script: inScript(script), style: inStyle(style) };
  const inlined = replaceOnce(html, SCRIPT, () => `<script type="module">${own.script}</script>`);
  const styled = replaceOnce(inlined, STYLE, () => `<style>${own.style}</style>`);
  const withIcon = replaceOnce(
    styled,
    ICON,
    (_, before, after) => `${before}data:image/svg+xml,${encodeURIComponent(icon)}${after}`,
  );
  const page = replaceOnce(
    withIcon,
    POLICY,
    (_, before = "", policy = "", after = "") => before + singleFilePolicy(policy, own) + after,
  );
  expectWhole(page.replace(own.script, "").replace(own.style, ""), own.style);
  return withPlaceForData(page);
}

function replaceOnce(
  text: string,
  pattern: RegExp,
  by: (...groups: (string | undefined)[]) => string,
): string {
  if (!pattern.test(text)) throw new Error(`the built page has nothing like ${pattern.source}`);
  return text.replace(pattern, (...groups: unknown[]) =>
    by(...groups.map((group) => (typeof group === "string" ? group : undefined))),
  );
}

/** Nothing in it ends the element; `\x3C` is the same in strings and patterns, where alone these stand. */
function inScript(code: string): string {
  const text = code.trim().replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3C`);
  return asRead(text);
}

function inStyle(css: string): string {
  const text = css.trim();
  if (/<\/style/i.test(text)) throw new Error("the style would end within itself");
  return asRead(text);
}

/** A page's reader makes other characters of these, and the hash would be of another text. */
function asRead(text: string): string {
  if (/[\r\0]/.test(text)) throw new Error("a line ends with CR, or there is a NUL");
  return text;
}

function expectWhole(markup: string, style: string): void {
  const [asked] = /\s(?:src|href)="(?!data:)[^"]*"/.exec(markup) ?? [];
  const [fetched] = /url\((?!["']?data:)[^)]*\)|@import/.exec(style) ?? [];
  const outside = asked ?? fetched;
  if (outside !== undefined) throw new Error(`the page would still ask for ${outside.trim()}`);
}
