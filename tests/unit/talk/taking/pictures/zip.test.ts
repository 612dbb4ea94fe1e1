import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { newScene, newTalk } from "../../../../../src/talk/talk.ts";
import { pictureNames } from "../../../../../src/talk/taking/pictures/picture-names.ts";
import { createZip } from "../../../../../src/talk/taking/pictures/zip.ts";
import { pagesOf } from "../../../../../src/talk/taking/read/pages.ts";

async function zipOf(files: Readonly<Record<string, number[]>>): Promise<Uint8Array> {
  const zip = createZip();
  for (const [name, bytes] of Object.entries(files)) zip.add(name, Uint8Array.from(bytes));
  return new Uint8Array(await zip.done().arrayBuffer());
}

describe("createZip", () => {
  it("holds the files as they were added", async () => {
    const files = { "01-wer-war’s-zuerst.png": [1, 2, 3], "02-警察.png": [], "03-c.png": [255] };
    const read = unzipSync(await zipOf(files));
    expect(Object.entries(read).map(([name, bytes]) => [name, [...bytes]])).toEqual(
      Object.entries(files),
    );
  });

  it("is the same bytes whenever it is made", async () => {
    expect(await zipOf({ "a.png": [1] })).toEqual(await zipOf({ "a.png": [1] }));
  });
});

describe("pictureNames", () => {
  const names = (...headlines: string[]) =>
    pictureNames(
      pagesOf({ ...newTalk("c"), items: headlines.map((each) => newScene({}, "both", each)) }),
    );

  it("says number and headline, and nothing that a file system stumbles over", () => {
    expect(names("Who was first?", "../../etc/passwd", "", "?!")).toEqual([
      "01-who-was-first.png",
      "02-etc-passwd.png",
      "03-scene-3.png",
      "04-scene.png",
    ]);
  });

  it("is in the order of the talk wherever names are sorted, and short", () => {
    const all = names(...Array.from({ length: 120 }, () => "word ".repeat(60)));
    expect(all.toSorted()).toEqual(all);
    expect(Math.max(...all.map((name) => name.length))).toBeLessThan(72);
  });
});
