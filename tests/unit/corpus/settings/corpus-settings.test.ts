import { describe, expect, it } from "vitest";
import { formatComplaint } from "../../../../src/corpus/reading/complaint.ts";
import {
  NO_SETTINGS,
  readCorpusSettings,
} from "../../../../src/corpus/settings/corpus-settings.ts";
import { excluder } from "../../../../src/corpus/settings/excluder.ts";
import { processorTime } from "../../processor-time.ts";

const complaints = (text: string) => readCorpusSettings(text).complaints.map(formatComplaint);

it("reads the title", () => {
  expect(readCorpusSettings("# mine\ntitle:  Police  face recognition\n")).toEqual({
    ...NO_SETTINGS,
    title: "Police face recognition",
    idle: expect.any(Function),
  });
});

it("has nothing to say of an empty file", () => {
  expect(readCorpusSettings("")).toEqual({ ...NO_SETTINGS, idle: expect.any(Function) });
});

it("complains of an unknown setting and reads the others", () => {
  expect(readCorpusSettings("titel: X\ntitle: Y").title).toBe("Y");
  expect(complaints("titel: X\ntitle: Y")).toEqual([
    'corpus.yml:1:8: "titel" is no setting of a corpus; known: title, description, timeZone, providers, topics, same, different, events, exclude; remove it',
  ]);
});

it.each([
  ["title: 1984", "1:8: title is 1984; expected text; put it in quotes"],
  ["\ntitle: ''", "2:8: title is empty; write it, or leave the field out"],
  ["- title", "1:1: corpus.yml is not a mapping; expected lines such as `title: …`"],
])("complains of %j", (text, complaint) => {
  expect(readCorpusSettings(text).title).toBeNull();
  expect(complaints(text)).toEqual([`corpus.yml:${complaint}`]);
});

it("cuts a title that no page could show", () => {
  const { title } = readCorpusSettings(`title: ${"x".repeat(20_000)}`);
  expect(title).toHaveLength(500);
  expect(complaints(`title: ${"x".repeat(20_000)}`)[0]).toMatch(
    /^corpus.yml:1:8: title has 20000 characters and is cut/,
  );
});

it("refuses an alias bomb", () => {
  const rows = Array.from({ length: 30 }, (_, i) => `k${i + 1}: &k${i + 1} [*k${i}, *k${i}]`);
  expect(complaints(["k0: &k0 x", ...rows, "title: *k30"].join("\n"))).toEqual([
    "corpus.yml:1:5: corpus.yml has an anchor (`&name`), which aliases (`*name`) repeat; write the value out where it is wanted",
  ]);
});

it("finds the places of many mistakes in a time that grows with them", () => {
  const text = Array.from({ length: 20_000 }, (_, i) => `k${i}: x`).join("\n");
  const start = processorTime();
  expect(complaints(text)).toHaveLength(20_000);
  expect(processorTime() - start).toBeLessThan(4_000);
});

it("complains of what is no YAML, with its place", () => {
  expect(complaints("title: a\ntitle: b")[0]).toMatch(
    /^corpus.yml:2:\d+: corpus.yml is not valid YAML: duplicated/,
  );
});

const WHOLE = `
title: Police face recognition
description: Ten days of June 2020
timeZone: America/New_York
providers:
  - name: BBC
    domains: [bbc.co.uk, www.bbc.com]
topics:
  - name: AI
    aliases: [A.I., Artificial Intelligence]
same:
  - ["https://a.example/1?utm_source=x", "http://b.example/1"]
different:
  - ["https://a.example/2", "https://a.example/3"]
exclude: ["drafts/**", README.md]
`;

it("reads what a corpus settles", () => {
  expect(readCorpusSettings(WHOLE)).toEqual({
    title: "Police face recognition",
    description: "Ten days of June 2020",
    timeZone: "America/New_York",
    rulings: {
      providers: [{ name: "BBC", domains: ["bbc.co.uk", "bbc.com"] }],
      topics: [{ name: "AI", aliases: ["A.I.", "Artificial Intelligence"] }],
      same: [["https://a.example/1", "https://b.example/1"]],
      different: [["https://a.example/2", "https://a.example/3"]],
    },
    events: [],
    exclude: ["drafts/**", "README.md"],
    complaints: [],
    idle: expect.any(Function),
  });
});

it.each([
  ["timeZone: Mars/Olympus", '1:11: timeZone is "Mars/Olympus"; expected a time zone'],
  ["providers: BBC", '1:12: providers is "BBC"; expected a list'],
  ["providers:\n  - domains: [bbc.com]", "2:5: providers.0 has no usable name; add one"],
  ["providers:\n  - name: BBC", "2:5: a provider needs domains"],
  ["providers:\n  - { name: A, domains: [bbc] }", '2:26: providers.0.domains.0 is "bbc"; expected'],
  [
    "providers:\n  - { name: A, domains: [a.com] }\n  - { name: B, domains: [a.com, b.com] }",
    '3:26: providers.1.domains.0 "a.com" is named for another provider as well; keep one',
  ],
  ["topics:\n  - { nam: A, name: B, aliases: [C] }", '2:12: "nam" is not known here; known: name'],
  ["same:\n  - [https://a.example/1]", "2:5: same.0 needs two addresses that differ"],
  ["different:\n  - [nonsense, https://a.example/]", '2:6: different.0.0 is "nonsense"; expected'],
  ["exclude: [7]", "1:11: exclude.0 is 7; expected a glob"],
  ['exclude: ["/etc/**"]', '1:11: exclude.0 is "/etc/**"; expected a glob relative'],
])("complains of %j and keeps the rest", (text, complaint) => {
  expect(complaints(`${text}\ntitle: T`)[0]).toContain(`corpus.yml:${complaint}`);
  expect(readCorpusSettings(`${text}\ntitle: T`).title).toBe("T");
});

it("says which of same and different counts for a pair in both", () => {
  const text = `same:
  - [https://a.example/1, https://a.example/2, https://a.example/3]
different:
  - [https://a.example/4, https://a.example/1]
  - [https://a.example/4, http://a.example/3, https://a.example/1]
`;
  expect(complaints(text)).toEqual([
    'corpus.yml:5:5: different.1 has "https://a.example/3" and "https://a.example/1", which are in same.0 as well; they stay apart; take them out of one of the two',
  ]);
  expect(readCorpusSettings(text).rulings.different).toHaveLength(2);
});

describe("settings without an effect", () => {
  const idle = (text: string, found: { globs?: string[]; addresses?: string[] } = {}) =>
    readCorpusSettings(text)
      .idle({
        hasMatched: (glob) => found.globs?.includes(glob) === true,
        isAddress: (url) => found.addresses?.includes(url) === true,
      })
      .map(formatComplaint);

  it("are addresses of no article", () => {
    const addresses = ["https://a.example/1", "https://a.example/2", "https://a.example/3"];
    expect(idle(WHOLE, { globs: ["drafts/**", "README.md"], addresses })).toEqual([
      'corpus.yml:12:42: same.0.1 "https://b.example/1" is no address of an article of this corpus; correct it, or remove it',
    ]);
  });

  it("are globs that match nothing", () => {
    expect(idle("exclude: [drafts/**, 7, README.md]", { globs: ["README.md"] })).toEqual([
      'corpus.yml:1:11: exclude.0 "drafts/**" matches nothing in this corpus that isn\'t left out already; correct it, or remove it',
    ]);
  });

  it("are none without settings", () => {
    expect(idle("")).toEqual([]);
    expect(idle("- title")).toEqual([]);
  });
});

const GLOBS = ["drafts/**", "README.md", "2019-*.md", "none/*.md"];

it("leaves files out by glob, and remembers which", () => {
  const { isExcluded, hasMatched } = excluder(GLOBS);
  const all = ["drafts/a/b.md", "README.md", "sub/README.md", "sub/2019-01.md", "2020.md", "a.md"];
  expect(all.filter(isExcluded)).toEqual(all.slice(0, 4));
  expect(GLOBS.map(hasMatched)).toEqual([true, true, true, false]);
  expect(excluder([]).isExcluded("a.md")).toBe(false);
});

it("knows that two globs match one file", () => {
  const { isExcluded, hasMatched } = excluder(["*.md", "a.*"]);
  isExcluded("a.md");
  expect(["*.md", "a.*"].map(hasMatched)).toEqual([true, true]);
});

it("takes no glob that keeps it busy", () => {
  const { isExcluded } = excluder(["+(+(+(a)))b/**"]);
  expect(isExcluded(`${"a".repeat(60)}/x.md`)).toBe(false);
});
