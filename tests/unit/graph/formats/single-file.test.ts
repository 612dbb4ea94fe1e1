import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dataElementId,
  fillPage,
  isEmptyPage,
  withPlaceForData,
} from "../../../../src/graph/formats/single-file.ts";

const PAGE = withPlaceForData("<!doctype html><body><p>$& $1</p></body>");

function filled(files: Record<string, string>, page = PAGE): string {
  return [...fillPage(page, new Map(Object.entries(files)))].join("");
}

/** What a browser reads in the element: all up to the first end tag. */
function textIn(page: string, name: string): string {
  const start = `<script type="application/json" id="${dataElementId(name)}">`;
  const from = page.indexOf(start) + start.length;
  return page.slice(from, page.indexOf("</script", from));
}

describe("data in a page", () => {
  it("is read back as it was, whatever it holds", () => {
    const hostile = ["</script><script>alert(1)</script>", "<!--<script>", "]]>", "\u2028", "$&$1"];
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hostile));
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), fc.array(text), (value, texts) => {
        const json = JSON.stringify([value, ...texts]);
        const page = filled({ "graph.json": json, "talks.json": "[]" });
        expect(JSON.stringify(JSON.parse(textIn(page, "graph.json")))).toBe(
          JSON.stringify(JSON.parse(json)),
        );
        expect(textIn(page, "talks.json")).toBe("[]");
      }),
    );
  });

  it("adds no tag but its own", () => {
    const json = JSON.stringify({ "</SCRIPT ><img src=x onerror=alert(1)>": "<!--<script>" });
    expect(filled({ "graph.json": json }).match(/<[a-z!/][^\s>]*/gi)).toEqual(
      "<!doctype <body <p </p <template </template <script </script </body".split(" "),
    );
  });

  it("stands at the end, though the script before it knows the words of the place", () => {
    const script = `<script>const place = '<template id="data-files"></template>';</script>`;
    const page = filled({ "graph.json": "{}" }, withPlaceForData(`<body>${script}</body>`));
    expect(page.indexOf(dataElementId("graph.json"))).toBeGreaterThan(page.indexOf("</script>"));
  });

  it("goes into no page without a place, and under no name that is none", () => {
    expect(isEmptyPage(PAGE)).toBe(true);
    expect(isEmptyPage("<!doctype html><title>Start</title>")).toBe(false);
    expect(() => filled({}, "<body></body>")).toThrow("no place");
    expect(() => filled({ '"><script>.json': "{}" })).toThrow("no name of a data file");
    expect(() => withPlaceForData("<p>")).toThrow("</body>");
  });
});
