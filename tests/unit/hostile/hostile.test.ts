import { afterEach, describe, expect, it } from "vitest";
import { buildTwice, hostileCorpus, titlesOf } from "./build-hostile.ts";
import { byteCases } from "./byte-cases.ts";
import { GOOD_TITLES, type HostileCase } from "./hostile-case.ts";
import { placeCases } from "./place-cases.ts";
import { fenceCases, fieldCases, yamlCases } from "./text-cases.ts";

const OWN_OF_OBJECT = Object.getOwnPropertyNames(Object.prototype).toSorted();

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(OWN_OF_OBJECT);
  expect(globalThis).not.toHaveProperty("polluted");
});

describe.each<[string, readonly HostileCase[]]>([
  ["YAML", yamlCases],
  ["fences", fenceCases],
  ["fields", fieldCases],
  ["bytes", byteCases],
  ["places", placeCases],
])("hostile %s", (_, cases) => {
  it.each(cases)("$name", { timeout: 30_000 }, async (hostile) => {
    const { lines, graph } = await buildTwice(await hostileCorpus(hostile));
    expect(titlesOf(graph)).toEqual(
      expect.arrayContaining([...GOOD_TITLES, ...(hostile.titles ?? [])]),
    );
    expect(graph.edges.every(({ source, target }) => source !== target)).toBe(true);
    const ends = graph.edges.map((edge) => `${edge.attributes.kind} ${edge.source} ${edge.target}`);
    expect(new Set(ends).size).toBe(ends.length);
    expect(titlesOf(graph)).not.toContain("Secret");
    for (const [at, line] of lines.entries()) {
      expect(line).toMatch(hostile.lines[at] ?? /^no further line/);
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
      expect(line.length).toBeLessThan(400);
    }
    expect(lines).toHaveLength(hostile.lines.length);
  });
});
