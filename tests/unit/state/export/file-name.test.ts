import fc from "fast-check";
import { expect, it } from "vitest";
import { fileName } from "../../../../src/state/export/file-name.ts";
import { exported } from "../../graph/samples.ts";
import { coverageOf } from "../coverage-fixture.ts";

const coverage = coverageOf([
  { key: "a", at: "2020-06-09T12:00:00Z", provider: "P" },
  { key: "b", at: null, provider: "P" },
]);
const graph = exported(coverage.graph);

function nameOf(title: string, articles = 2, what = "", extension = "gexf"): string {
  const { attributes } = graph;
  const counts = { ...attributes.counts, articles };
  const part = { ...graph, attributes: { ...attributes, counts } };
  return fileName({ ...coverage, title }, part, what, extension);
}

it("says which corpus, which part of it, and what the file is", () => {
  expect(nameOf("Police face recognition")).toBe("police-face-recognition.gexf");
  expect(nameOf("Police", 1, "network-2x", "png")).toBe("police-1-of-2-articles-network-2x.png");
});

it("writes letters with marks without them, and keeps other scripts", () => {
  expect(nameOf("Élections à Genève")).toBe("elections-a-geneve.gexf");
  expect(nameOf("Новости дня")).toBe("новости-дня.gexf");
  expect(nameOf("हिन्दी समाचार")).toBe("हिन्दी-समाचार.gexf");
});

it("has a name for a title without letters, and none that Windows keeps for itself", () => {
  expect(nameOf("…/..")).toBe("coverage.gexf");
  expect(nameOf("CON")).toBe("coverage-con.gexf");
});

it("has nothing in it that a file system, a shell or a path would read", () => {
  const pieces = [
    "/",
    "\\",
    "..",
    " ",
    "É",
    "дня",
    "हि",
    "新",
    "\uD800",
    "\u202E",
    "\u0301",
    "\0",
    "'",
    "CON",
    "9",
  ];
  const titles = fc.array(fc.constantFrom(...pieces), { maxLength: 120 });
  fc.assert(
    fc.property(titles, (title) => {
      const name = nameOf(title.join(""));
      expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*\.gexf$/u);
      expect(Array.from(name).length).toBeLessThan(80);
    }),
  );
});
