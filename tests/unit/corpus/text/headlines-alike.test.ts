import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headlineWords, likeness } from "../../../../src/corpus/text/headlines-alike.ts";

const like = (a: string, b: string) => likeness(headlineWords(a), headlineWords(b));

describe("likeness", () => {
  it.each([
    [
      "Ontario's top doctor won't ban people from cottages despite county warning of $5,000 fine",
      "Ontario's top doctor won't ban people from cottages despite region warning of $5,000 fine",
    ],
    [
      "UPDATE 1-U.S. lawmakers urge support for Taiwan at WHO, as US criticizes China",
      "U.S. lawmakers urge support for Taiwan at WHO, as U.S. criticizes China",
    ],
    [
      "GLOBAL MARKETS-U.S. stock futures, Chinese shares slip amid Sino-U.S. tensions, oil falters",
      "U.S. stock futures, Chinese shares slip amid Sino-U.S. tensions, oil falters",
    ],
    [
      "Texas gives football coaches raises despite academic pay freeze, financial uncertainty",
      "Texas gives coaches raises despite academic spending freeze, financial uncertainty",
    ],
    [
      "New Brunswick loosens COVID-19 restrictions",
      "Malls, restaurants reopen as New Brunswick loosens COVID-19 restrictions a second time",
    ],
    ["Spain closes its schools", "Spain closes its schools!"],
  ])("sees one article's: %s / %s", (a = "", b = "") => {
    expect(like(a, b)).toBeGreaterThan(0);
  });

  it.each([
    [
      "Tyson Fresh Meats to Resume Waterloo, Iowa Operations",
      "Restore Illinois Five Phase Plan Explained: How Gov. J. B. Pritzker Plans to Reopen State",
    ],
    [
      "Spain's biggest cities will not move to next stage of lockdown exit",
      "China says it's willing to help North Korea in fight against virus",
    ],
    ["Coronavirus live updates", "Coronavirus live updates: Spain's biggest cities stay closed"],
    ["", "Coronavirus"],
    ["Live updates", "Live updates!"],
    ["Coronavirus: live updates", "Coronavirus: live updates"],
    ["🙂", "🙂"],
    ["?!", "🙂"],
  ])("sees different ones': %s / %s", (a, b) => {
    expect(like(a, b)).toBe(0);
  });

  it("is symmetric, and 1 for the same words where they are enough to tell", () => {
    const title = fc.array(fc.constantFrom(..."a b c d e f g".split(" "))).map((w) => w.join(" "));
    fc.assert(
      fc.property(title, title, (a, b) => {
        expect(like(a, b)).toBe(like(b, a));
        expect(like(a, a)).toBe(headlineWords(a).size >= 4 ? 1 : 0);
      }),
    );
  });
});
