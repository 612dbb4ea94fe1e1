import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { SerializedCoverageGraph } from "../../../../src/graph/contract.ts";
import { noteLines, wholeNote } from "../../../../src/graph/formats/note.ts";
import { writePartJson } from "../../../../src/graph/formats/part-json.ts";
import { partHash } from "../../../../src/graph/formats/part/part-hash.ts";
import { parseCoverageGraph } from "../../../../src/graph/graph-file.ts";
import { exported, textOf } from "../samples.ts";
import { join, NOTE, seedGraph } from "./samples.ts";

let seeds: SerializedCoverageGraph;
beforeAll(async () => {
  seeds = await seedGraph();
});

const sha256 = (text: string) => `sha256:${createHash("sha256").update(text).digest("hex")}`;

describe("the note", () => {
  it("has the hash that sha256sum gives for graph.json", () => {
    expect(partHash(seeds)).toBe(sha256(textOf(seeds)));
    const moved = structuredClone(seeds);
    moved.nodes[0]!.attributes.x += 1;
    expect(partHash(moved)).not.toBe(partHash(seeds));
  });

  it("is five lines, whatever it holds", () => {
    const hostile = { ...NOTE, corpus: "one\ntwo\r\n\tthree\u2028four ", filters: "none" };
    expect(noteLines(hostile)).toEqual([
      "Corpus: one two three four",
      "Filters: none",
      "Window: 9 to 12 June 2020",
      "Time zone: Europe/Berlin",
      `Data: ${NOTE.hash}`,
    ]);
  });

  it("says of the whole corpus that nothing was left out", () => {
    expect(wholeNote(seeds)).toEqual({
      corpus: "Police face recognition",
      filters: "none",
      window: "all",
      zone: "UTC",
      hash: partHash(seeds),
    });
  });
});

describe("writePartJson", () => {
  it("is read as graph.json is", () => {
    const text = join(writePartJson(seeds, NOTE));
    expect(exported(parseCoverageGraph(text))).toEqual(exported(parseCoverageGraph(textOf(seeds))));
    expect(JSON.parse(text)).toHaveProperty("note", NOTE);
  });

  it("is, without the line of the note, the file whose hash the note gives", () => {
    const note = { ...wholeNote(seeds), filters: 'a "$&" in\nwords' };
    const lines = join(writePartJson(seeds, note)).split("\n");
    expect(lines[1]).toBe(`"note":${JSON.stringify(note)},`);
    expect(sha256(lines.toSpliced(1, 1).join("\n"))).toBe(note.hash);
  });
});
