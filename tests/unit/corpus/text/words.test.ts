import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../../src/corpus/text/words.ts";

describe("wordsOf", () => {
  it.each([
    ["Amazon’s ‘one-year’ ban — “a start”", ["amazons", "one", "year", "ban", "a", "start"]],
    ["Amazon's 'one-year' ban - \"a start\"", ["amazons", "one", "year", "ban", "a", "start"]],
    ["ﬁrst Ｃase №１", ["first", "case", "no1"]],
    ["1,331 deaths (Ohio)", ["1", "331", "deaths", "ohio"]],
    ["東京AI五輪", ["東", "京", "ai", "五", "輪"]],
    ["nai\u0308ve naïve", ["naïve", "naïve"]],
    ["…!?", []],
    ["", []],
  ])("reads %j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});
