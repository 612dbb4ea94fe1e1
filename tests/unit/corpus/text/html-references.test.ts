import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { referencesIn, withoutReferences } from "../../../../src/corpus/text/html-references.ts";

describe("withoutReferences", () => {
  it.each([
    ["Today we&#8217;re excited", "Today we’re excited"],
    [
      "Customer &amp; Partner&#x27;s &#8220;Ignite&#8221;&hellip;",
      "Customer & Partner's “Ignite”…",
    ],
    ["AT&amp;amp;T &#038; &#8211;&nbsp;&mdash;", "AT&T & – —"],
    ["don&amp;#8217;t &#128512;", "don’t 😀"],
  ])("reads %j", (text, read) => {
    expect(withoutReferences(text)).toBe(read);
    expect(referencesIn(text)).toBeGreaterThan(0);
    expect(referencesIn(read)).toBe(0);
  });

  it.each([
    "AT&T",
    "a &lt;div&gt; and &#60;",
    "&#0;",
    "&#7;",
    "&#128;",
    "&#55357;",
    "&#9999999;",
    "&;",
    "&amp",
    "&copy;",
  ])("leaves %j alone", (text) => {
    expect(withoutReferences(text)).toBe(text);
    expect(referencesIn(text)).toBe(0);
  });

  it("leaves none, and takes no time to speak of", () => {
    const text = fc.string({ unit: fc.constantFrom("&", "amp;", "#38;", "#8217;", "a", "x") });
    fc.assert(
      fc.property(text, (text) => {
        expect(referencesIn(withoutReferences(text))).toBe(0);
      }),
    );
    expect(withoutReferences(`&${"amp;".repeat(1_250)}`)).toBe("&");
  });
});
