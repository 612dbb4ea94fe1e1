import { PNG } from "pngjs";
import { expect, it } from "vitest";
import { withTexts } from "../../../../src/panels/export/png-text.ts";

const picture = new PNG({ width: 3, height: 2 });
picture.data.fill(0x7f);
const bytes = new Uint8Array(PNG.sync.write(picture));

/** The iTXt chunks of a PNG, as keyword and text. */
function textsOf(png: Buffer): Record<string, string> {
  const texts: Record<string, string> = {};
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (png.toString("latin1", at + 4, at + 8) !== "iTXt") continue;
    const [keyword = "", text = ""] = body.toString("utf8").split("\0\0\0\0\0");
    texts[keyword] = text;
  }
  return texts;
}

it("adds texts in any script, and changes no pixel", () => {
  const texts = { Title: "Überwachung: 新闻", Description: "Corpus: A\nFilters: none" };
  const png = Buffer.concat(withTexts(bytes, texts));
  expect(textsOf(png)).toEqual(texts);
  // pngjs refuses a chunk whose checksum is wrong.
  const read = PNG.sync.read(png, { checkCRC: true });
  expect([read.width, read.height]).toEqual([3, 2]);
  expect(read.data.equals(picture.data)).toBe(true);
});

it("puts no end into a text where there is none", () => {
  const png = Buffer.concat(withTexts(bytes, { Title: "a\0b" }));
  expect(textsOf(png)).toEqual({ Title: "a\uFFFDb" });
});

it("refuses what is no PNG", () => {
  expect(() => withTexts(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]), {})).toThrow("no PNG");
});
