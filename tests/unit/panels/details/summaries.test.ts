import { describe, expect, it } from "vitest";
import { corpusSentences } from "../../../../src/panels/details/corpus-sentence.ts";
import { topicSentence } from "../../../../src/panels/details/topic-sentence.ts";
import { outletWords, outletsInWords } from "../../../../src/panels/details/outlet-words.ts";
import { type SampleArticle, storySample, withSpaces } from "./story-sample.ts";

const at = (clock: string, day = 10) => `2020-06-${day}T${clock}:00Z`;

describe("corpusSentences", () => {
  it("counts articles, stories and texts", () => {
    const coverage = storySample([
      { key: "A", at: at("20:00"), given: { filed: true } },
      { key: "B", at: at("21:00"), copy: { of: "A" } },
      { key: "C" },
    ]);
    expect(corpusSentences(coverage, "UTC")).toBe(
      "3 articles by 3 providers, Wed 10 June 2020, 20:00 to 21:00 UTC. 1 article undated. Among them 1 story, and 1 text that several outlets ran. 1 of the articles is filed; 2 only listed, as related to those.",
    );
  });

  it("tells texts from what only a headline says", () => {
    const said = (copies: readonly SampleArticle[]) =>
      corpusSentences(storySample([{ key: "A" }, { key: "D" }, ...copies]), "UTC");
    const byText = { key: "B", copy: { of: "A" } };
    const byHeadline = (key: string, of: string) =>
      ({ key, copy: { of, by: "headline" } }) satisfies SampleArticle;
    expect(said([byText, byHeadline("C", "A")])).toContain(
      "Among them 1 story, and 1 text that several outlets ran.",
    );
    expect(said([byText, byHeadline("E", "D")])).toContain(
      "Among them 1 story, and 1 text and 1 headline that several outlets ran.",
    );
    expect(said([byHeadline("C", "A"), byHeadline("E", "D")])).toContain(
      "Among them 1 story, and 2 headlines that several outlets ran.",
    );
  });

  it("has no word on stories where there is none", () => {
    const coverage = storySample([{ key: "A", story: null, given: { filed: true } }]);
    expect(corpusSentences(coverage, "UTC")).toBe(
      "1 article by 1 provider. 1 article undated. All articles are filed.",
    );
  });
});

describe("topicSentence", () => {
  it("says how many by whom, when and how fast", () => {
    const articles = [20, 21, 23].map((hour) => ({
      key: `A-${hour}`,
      at: at(`${hour}:00`),
      topics: ["AI"],
    }));
    const coverage = storySample(articles);
    const topic = { ...coverage.topics.get("AI")!, providers: 1, halfLife: 3600 };
    expect(withSpaces(topicSentence(topic, coverage, "UTC"))).toBe(
      "3 articles by 1 provider, Wed 10 June 2020, 20:00 to 23:00 UTC; half of the articles within 1 h of the first.",
    );
  });
});

describe("outletWords", () => {
  const rows = (articles: readonly SampleArticle[]) => {
    const coverage = storySample(articles);
    const [story] = coverage.stories.values();
    return story!.outlets.map((outlet) => {
      const { rank, spoken, lag } = outletWords(outlet, story!, coverage);
      return [rank, spoken, withSpaces(lag)];
    });
  };

  it("has places, joint ones, and lags", () => {
    expect(
      rows([
        { key: "A", at: at("20:00") },
        { key: "B", at: at("20:00"), copy: { of: "A" } },
        { key: "C", at: at("22:14") },
        { key: "D", at: at("22:14") },
        { key: "E", at: at("23:00"), copy: { of: "A" } },
        { key: "F" },
      ]),
    ).toEqual([
      ["1=", "joint 1st", "first"],
      ["1=", "joint 1st", "first"],
      ["2=", "joint 2nd", "+ 2 h 14 min"],
      ["2=", "joint 2nd", "+ 2 h 14 min"],
      ["", "no place", "+ 3 h"],
      ["", "no place", "undated"],
    ]);
  });

  it("says the day where no more is known", () => {
    expect(
      rows([
        { key: "A", at: at("20:00") },
        { key: "B", at: "2020-06-10" },
      ]).at(-1),
    ).toEqual(["1=", "joint 1st", "first"]);
  });
});

describe("outletsInWords", () => {
  const said = (articles: readonly SampleArticle[]) => {
    const [story] = storySample(articles).stories.values();
    return outletsInWords(story!);
  };
  const own = ["A", "B"].map((key) => ({ key, at: at("20:00") }));

  it("counts them, and those with a place where some have none", () => {
    expect(said(own)).toBe("2 outlets in order");
    expect(said([...own, { key: "C" }])).toBe("3 outlets, 2 with a place");
  });

  it("puts one in no order, nor those of which none has a place", () => {
    expect(said([...own.slice(0, 1), { key: "A-2" }])).toBe("1 outlet");
    expect(said([{ key: "A" }, { key: "B" }])).toBe("2 outlets");
  });
});
