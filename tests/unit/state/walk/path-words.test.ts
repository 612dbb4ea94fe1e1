import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Path, pathOver } from "../../../../src/state/walk/path.ts";
import { pathSentence, pathWords } from "../../../../src/state/walk/path-words.ts";
import type { Weigh } from "../../../../src/state/walk/step-words.ts";
import { storySample } from "../../panels/details/story-sample.ts";
import { netOf, type SampleLink } from "./net-samples.ts";

/** “Star-1” and “Star-2” are by Star, whose key is p-Star, and so on. */
const coverage = storySample([
  { key: "BBC-1", topics: ["AI", "police"], lists: ["Star-1", "CNN-1"] },
  { key: "Star-1", topics: ["AI"], lists: ["BBC-1"] },
  { key: "Star-2", lists: ["CNN-1"] },
  { key: "CNN-1", copy: { of: "Star-2" }, lists: ["PBS-1"] },
  { key: "PBS-1", copy: { of: "Star-2", by: "headline" }, given: { title: "star-2" } },
  { key: "VOA-1", copy: { of: "Star-2", by: "headline" }, given: { title: "Other" } },
]);

/** The coverage's own network. */
const { graph } = coverage;
const linksOf = (key: string) =>
  graph.mapEdges(key, (edge, { kind }) => ({ edge, kind, other: graph.opposite(key, edge) }));

const said = (...nodes: string[]) => pathSentence(pathOver(nodes, linksOf), coverage);

/** Of a network of providers or of stories, whose edges the graph doesn't have. */
function saidOf(nodes: readonly string[], links: readonly SampleLink[], weigh?: Weigh): string {
  const net = netOf(nodes, links);
  return pathSentence(
    pathOver(nodes, (key) => net.links(key)),
    coverage,
    weigh,
  );
}

describe("pathSentence", () => {
  it("says who lists whom, by the direction of the link", () => {
    expect(said("Star-2", "CNN-1")).toBe(
      "“Star-2” has the same text as, and lists as related, “CNN-1”.",
    );
    expect(said("BBC-1", "CNN-1")).toBe("“BBC-1” lists as related “CNN-1”.");
    expect(said("CNN-1", "BBC-1")).toBe("“CNN-1” is listed as related by “BBC-1”.");
    expect(said("BBC-1", "Star-1")).toBe(
      "“BBC-1” lists as related, and is listed as related by, “Star-1”.",
    );
  });

  it("goes on from the node that it has come to", () => {
    expect(said("PBS-1", "CNN-1", "Star-2", "p-Star", "Star-1", "AI")).toBe(
      "“PBS-1” is listed as related by “CNN-1”, which has the same text as, and is listed as related by, “Star-2”, published by Star, which also published “Star-1”, which is about AI.",
    );
    expect(said("Star-1", "BBC-1", "CNN-1")).toBe(
      "“Star-1” lists as related, and is listed as related by, “BBC-1”, which also lists as related “CNN-1”.",
    );
    expect(said("BBC-1", "CNN-1", "Star-2")).toBe(
      "“BBC-1” lists as related “CNN-1”, which has the same text as, and is also listed as related by, “Star-2”.",
    );
  });

  it("says what articles share", () => {
    expect(said("Star-1", "AI", "BBC-1", "police")).toBe(
      "“Star-1” is about AI, as is “BBC-1”, which is also about police.",
    );
    expect(said("p-Star", "Star-1")).toBe("Star published “Star-1”.");
    expect(said("CNN-1", "p-CNN")).toBe("“CNN-1” was published by CNN.");
    expect(said("AI", "Star-1", "p-Star")).toBe(
      "The topic AI is covered by “Star-1”, published by Star.",
    );
  });

  it("claims no more than a headline where nothing else says so", () => {
    expect(said("PBS-1", "Star-2")).toBe("“PBS-1” has the same headline as “Star-2”.");
  });

  it("speaks of providers", () => {
    const links: SampleLink[] = [
      ["p-BBC", "p-Star", "story"],
      ["p-Star", "p-CNN", "story"],
      ["p-Star", "p-CNN", "wire"],
      ["p-CNN", "p-PBS", "related"],
    ];
    const nodes = ["p-BBC", "p-Star", "p-CNN", "p-PBS"];
    expect(saidOf(nodes, links)).toBe(
      "BBC covered some of the same stories as Star, which also covered some of the same stories as, and ran the same text as, CNN, which shares related links with PBS.",
    );
    expect(saidOf(nodes, links, (_edge, kind) => (kind === "story" ? 2 : 1))).toBe(
      "BBC covered 2 stories with Star, which also covered 2 stories with, and ran the same text as, CNN, which shares 1 related link with PBS.",
    );
    expect(
      saidOf(nodes.slice(0, 2), links, (edge) => (edge === "story:p-BBC>p-Star" ? 1200 : 1)),
    ).toBe("BBC covered 1,200 stories with Star.");
  });

  it("says also once a step, of the first thing that is so again", () => {
    const links = (kinds: string[], ...between: [string, string]) =>
      kinds.map((kind): SampleLink => [...between, kind]);
    const nodes = ["p-BBC", "p-Star", "p-CNN"];
    const all = ["story", "wire", "related"];
    const first = links(all, "p-BBC", "p-Star");
    expect(saidOf(nodes, [...first, ...links(all, "p-Star", "p-CNN")])).toMatch(
      /Star, which also covered some of the same stories as, ran the same text as, and shares related links with, CNN\.$/,
    );
    const onlyRelated = links(["related"], "p-BBC", "p-Star");
    expect(saidOf(nodes, [...onlyRelated, ...links(all, "p-Star", "p-CNN")])).toMatch(
      /Star, which covered some of the same stories as, ran the same text as, and also shares related links with, CNN\.$/,
    );
  });

  it("tells by what two providers are copies", () => {
    const ran = (a: string, b: string) => saidOf([a, b], [[a, b, "wire"]]);
    expect(ran("p-CNN", "p-Star")).toBe("CNN ran the same text as Star.");
    expect(ran("p-PBS", "p-Star")).toBe("PBS ran the same headline as Star.");
    expect(ran("p-PBS", "p-VOA")).toBe("PBS is tied by wire copies to VOA.");
  });

  it("speaks of stories", () => {
    const both = storySample([
      { key: "A-1", story: "s-1", topics: ["AI"] },
      { key: "B-1", story: "s-2", topics: ["AI"] },
    ]);
    const links: SampleLink[] = [
      ["s-1", "AI", "about"],
      ["s-2", "AI", "about"],
    ];
    const net = netOf(["s-1", "s-2", "AI"], links);
    const path = pathOver(["s-1", "AI", "s-2"], (key) => net.links(key));
    expect(pathSentence(path, both)).toBe(
      "The story “The story s-1” is about AI, as is the story “The story s-2”.",
    );
  });

  it("has words for a link that it doesn't know", () => {
    expect(saidOf(["BBC-1", "CNN-1"], [["BBC-1", "CNN-1", "cites"]])).toBe(
      "“BBC-1” is linked to “CNN-1”.",
    );
  });
});

describe("pathWords", () => {
  it("leaves nodes to be named, with the words around them", () => {
    expect(pathWords(pathOver(["BBC-1", "CNN-1", "p-CNN"], linksOf), coverage)).toEqual([
      { kind: "words", text: "“" },
      { kind: "node", key: "BBC-1" },
      { kind: "words", text: "” lists as related “" },
      { kind: "node", key: "CNN-1" },
      { kind: "words", text: "”, published by " },
      { kind: "node", key: "p-CNN" },
      { kind: "words", text: "." },
    ]);
  });

  it("names all nodes in order, with words between any two, well spaced", () => {
    fc.assert(
      fc.property(walks(), (path) => {
        const words = pathWords(path, coverage);
        const keys = words.flatMap((word) => (word.kind === "node" ? word.key : []));
        expect(keys).toEqual(path.nodes);
        const kinds = words.map(({ kind }) => kind).join(" ");
        expect(kinds).toMatch(/^(words )?node( words node)* words$/);
        const sentence = pathSentence(path, coverage);
        expect(sentence).not.toMatch(/ {2}| [,.]|,,|undefined/);
        expect(sentence).toMatch(/[^,]\.$/);
      }),
    );
  });
});

/** Walks through the coverage's own network that pass no node twice. */
function walks(): fc.Arbitrary<Path> {
  return fc.array(fc.nat(), { minLength: 2, maxLength: 8 }).map(([start = 0, ...turns]) => {
    const nodes = [graph.nodes()[start % graph.order]!];
    for (const turn of turns) {
      const next = graph.neighbors(nodes.at(-1)!).filter((key) => !nodes.includes(key));
      if (next.length > 0) nodes.push(next[turn % next.length]!);
    }
    return pathOver(nodes, linksOf);
  });
}
