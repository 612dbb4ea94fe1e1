import { NONE } from "../filters/filters.ts";

/** A comma within an item is escaped; an empty item, which stands for "none", is `!`. */
export function joined(items: readonly string[]): string {
  return items
    .map((item) => (item === NONE ? "!" : item.replace(/[!%,]/g, (char) => ESCAPES[char] ?? char)))
    .join(",");
}

const ESCAPES: Readonly<Record<string, string>> = { "!": "%21", "%": "%25", ",": "%2C" };

export function split(text: string | null | undefined): string[] {
  if (text === null || text === undefined) return [];
  return text
    .split(",")
    .map((item) =>
      item === "!" ? NONE : item.replace(/%(21|25|2C)/g, (code) => UNESCAPES[code] ?? code),
    );
}

const UNESCAPES: Readonly<Record<string, string>> = { "%21": "!", "%25": "%", "%2C": "," };
