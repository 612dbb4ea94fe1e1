import { expect, it } from "vitest";
import { formatComplaint } from "../../../../src/corpus/reading/complaint.ts";
import { readCorpusSettings } from "../../../../src/corpus/settings/corpus-settings.ts";

const complaints = (text: string) => readCorpusSettings(text).complaints.map(formatComplaint);

it("reads the title", () => {
  expect(readCorpusSettings("# mine\ntitle:  Police  face recognition\n")).toEqual({
    title: "Police face recognition",
    complaints: [],
  });
});

it("has nothing to say of an empty file", () => {
  expect(readCorpusSettings("")).toEqual({ title: null, complaints: [] });
});

it("complains of an unknown setting and reads the others", () => {
  expect(readCorpusSettings("titel: X\ntitle: Y").title).toBe("Y");
  expect(complaints("titel: X\ntitle: Y")).toEqual([
    'corpus.yml:1:8: "titel" is no setting of a corpus; known: title; remove it',
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
  const start = performance.now();
  expect(complaints(text)).toHaveLength(20_000);
  expect(performance.now() - start).toBeLessThan(4_000);
});

it("complains of what is no YAML, with its place", () => {
  expect(complaints("title: a\ntitle: b")[0]).toMatch(
    /^corpus.yml:2:\d+: corpus.yml is not valid YAML: duplicated/,
  );
});
