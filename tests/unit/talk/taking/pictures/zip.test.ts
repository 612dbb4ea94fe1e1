import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { pictureNames } from "../../../../../src/talk/taking/pictures/picture-names.ts";
import { createZip } from "../../../../../src/talk/taking/pictures/zip.ts";
import { pagesOf } from "../../../../../src/talk/taking/read/pages.ts";
import { placesOf } from "../../../../../src/talk/taking/read/places.ts";
import type { Item } from "../../../../../src/talk/talk.ts";
import { sceneOf, talkOf, textOf } from "../../talk-fixture.ts";

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
  const namesOf = (items: readonly Item[], eachStep: boolean) =>
    pictureNames(placesOf(pagesOf(talkOf(items)), eachStep));
  const names = (...headlines: string[]) =>
    namesOf(
      headlines.map((headline, index) => sceneOf(String(index), 0, { headline })),
      false,
    );

  it("says number and headline, and nothing that a file system stumbles over", () => {
    expect(names("Who was first?", "../../etc/passwd", "", "?!")).toEqual([
      "01-who-was-first.png",
      "02-etc-passwd.png",
      "03-scene-3.png",
      "04-scene.png",
    ]);
  });

  it("says which step a sheet shows, where each has one", () => {
    const items = [textOf("Title"), sceneOf("a", 2), sceneOf("b")];
    const [title, b] = ["01-title.png", "03-scene-b.png"];
    expect(namesOf(items, false)).toEqual([title, "02-scene-a.png", b]);
    expect(namesOf(items, true)).toEqual([
      title,
      "02-scene-a-step-0.png",
      "02-scene-a-step-1.png",
      "02-scene-a-step-2.png",
      b,
    ]);
    const many = namesOf([sceneOf("a", 12), sceneOf("b")], true);
    expect(many.toSorted()).toEqual(many);
  });

  it("is in the order of the talk wherever names are sorted, and short", () => {
    const all = names(...Array.from({ length: 120 }, () => "word ".repeat(60)));
    expect(all.toSorted()).toEqual(all);
    expect(Math.max(...all.map((name) => name.length))).toBeLessThan(72);
  });
});
