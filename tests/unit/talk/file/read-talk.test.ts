import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { readTalk } from "../../../../src/talk/file/read-talk.ts";
import { writeTalk } from "../../../../src/talk/file/write-talk.ts";
import { type Item, MOST_LINE, Talk } from "../../../../src/talk/talk.ts";
import { anyTalk } from "../any-talk.ts";
import { sceneOf, talkOf } from "../talk-fixture.ts";

const START = '{"format": "coverline-talk", "version": 1, "id": "t", "title": "T", "corpus": "C"';

/** The talk and `line:column: reason` of each problem of a file; throws where it is refused. */
function read(text: string) {
  const result = readTalk(text, "own");
  if ("refusal" in result) throw new Error(result.refusal.reason);
  const { talk, problems } = result;
  return { talk, told: problems.map((each) => `${each.line}:${each.column}: ${each.reason}`) };
}

/** What an item's JSON, on line 2, is read as. */
const readOne = (item: string) => read(`${START}, "items": [\n${item}\n]}`);

function refusalOf(text: string): string {
  const result = readTalk(text);
  if (!("refusal" in result)) throw new Error("it was read");
  const { line, column, reason } = result.refusal;
  return `${line}:${column}: ${reason}`;
}

describe("a file that is no talk", () => {
  it.each([
    ["", "1:1: is empty or no JSON; expected a talk of Coverline"],
    ["[]", "1:1: is no talk: expected an object, {…}"],
    ["{}", '1:1: is no talk of Coverline: it has no format; expected "coverline-talk"'],
    [
      '{\n  "format": "coverline"}',
      '2:13: is no talk of Coverline: it has the format "coverline"; expected "coverline-talk"',
    ],
  ])("is refused with the reason: %s", (text, reason) => {
    expect(refusalOf(text)).toBe(reason);
  });

  it("is refused when it is nested beyond reading, or longer than any talk", () => {
    expect(refusalOf(`${START}, "x": ${"[".repeat(200_000)}`)).toContain("nested too deeply");
    expect(refusalOf(" ".repeat(12_000_001))).toContain("too long");
  });
});

describe("a file with mistakes", () => {
  it("keeps all that is good beside a value of the wrong type, and says where it stands", () => {
    const { talk, told } = readOne(
      '{"kind": "view", "id": "a", "headline": 12, "caption": "Good", "hidden": "yes", "seconds": 0, "frame": "half", "view": {"wide": "on", "snap": 1}, "steps": 3}',
    );
    expect(talk.items).toEqual([
      { ...sceneOf("a"), headline: "", caption: "Good", view: { wide: "on" } },
    ]);
    expect(told).toEqual([
      "2:41: headline is 12; expected a text between quotation marks; it is left at its default",
      '2:74: hidden is "yes"; expected true or false; it is left at its default',
      "2:92: seconds is 0; expected a number from 1 to 3600, or null; it is left at its default",
      '2:104: frame is "half"; expected one of both, network, timeline; it is left at its default',
      "2:143: snap of view is no text between quotation marks; it is left out",
      "2:156: steps is 3; expected a list, […]; it is left at its default",
    ]);
  });

  it("leaves out scenes of a kind that it doesn't know, and keeps the others", () => {
    const { talk, told } = readOne(
      '{"kind": "video", "id": "a"}, 5, {"kind": "text", "id": "b", "headline": "B"}',
    );
    expect(talk.items.map(({ id }) => id)).toEqual(["b"]);
    expect(told[0]).toBe(
      '2:10: kind is "video"; expected one of view, text, heading; the scene is left out',
    );
    expect(told[1]).toContain("2:31: entry 2 is 5;");
  });

  it("cuts what is too long, and says so", () => {
    const { talk, told } = readOne(
      `{"kind": "heading", "id": "a", "headline": "${"x".repeat(MOST_LINE + 1)}"}`,
    );
    expect(talk.items[0]?.headline).toHaveLength(MOST_LINE);
    expect(told).toEqual(["2:44: headline has 301 characters; at most 300 are kept; shorten it"]);
  });

  it("gives each scene an id of its own, the same at every reading", () => {
    const file =
      '{"kind": "text", "id": "a"}, {"kind": "text", "id": "a"}, {"kind": "text"}, {"kind": "text", "id": "<b>"}';
    const { talk, told } = readOne(file);
    expect(talk.items.map(({ id }) => id)).toEqual(["a", "a-2", "scene-3", "scene-4"]);
    expect(told).toHaveLength(3);
    expect(told[0]).toBe('2:53: id "a" is another\'s; “a-2” is taken');
    expect(readOne(file)).toEqual({ talk, told });
  });

  it("drops what it doesn't know, and says so", () => {
    const { talk, told } = readOne(
      '{"kind": "heading", "id": "a", "headline": "A", "__proto__": {"hidden": true}, "colour": 1}',
    );
    expect(talk.items).toEqual([{ kind: "heading", id: "a", headline: "A" }]);
    expect(told).toEqual([
      '2:49: "__proto__" is no part of a heading and left out; known: kind, id, headline',
      '2:80: "colour" is no part of a heading and left out; known: kind, id, headline',
    ]);
  });

  it("takes no name that reaches into what every object has", () => {
    const { talk } = readOne(
      '{"kind": "view", "id": "a", "view": {"__proto__": "x", "constructor": "y", "wide": "on"}, "steps": [{"changes": {"__proto__": null}}]}',
    );
    expect(talk.items[0]).toMatchObject({ view: { wide: "on" }, steps: [{ changes: {} }] });
    expect(v.is(Talk, talk)).toBe(true);
    expect(Object.hasOwn(talk.items[0] ?? {}, "__proto__")).toBe(false);
  });

  it("reads what it knows of a later version", () => {
    const { talk, told } = read(`${START.replace("1", "2")}, "music": "on", "items": []}`);
    expect(talk).toMatchObject({ id: "t", title: "T" });
    expect(told[0]).toBe(
      "1:41: was saved by a later Coverline, as version 2; this one knows version 1 and reads that",
    );
  });

  it("reads the last of two values of one name, and says so", () => {
    const { talk, told } = read(`${START},\n"title": "Other", "items": []}`);
    expect(talk.title).toBe("Other");
    expect(told).toEqual(['2:1: "title" stands here again; the last one is read; remove one']);
  });

  it("keeps parts of a view that it doesn't know, as a later version may, and says so once", () => {
    const { talk, told } = readOne(
      '{"kind": "view", "id": "a", "view": {"later": "x"}, "steps": [{"changes": {"wide": "on"}}]}',
    );
    expect(talk.items[0]).toMatchObject({ view: { later: "x" } });
    expect(told).toEqual(["2:37: the view is not shown whole: it has an unknown part, “later”"]);
  });

  it("reads on after a comma that is missing", () => {
    const { talk, told } = readOne('{"kind": "heading" "id": "a", "headline": "A"}');
    expect(talk.items).toEqual([{ kind: "heading", id: "a", headline: "A" }]);
    expect(told).toEqual(["2:20: is no sound JSON: a comma is missing"]);
  });

  it("tells a hundred problems, and how many more there are", () => {
    const { told } = readOne(Array.from({ length: 150 }, () => "5").join(","));
    expect(told).toHaveLength(101);
    expect(told.at(-1)).toContain("and 50 more problems of this file");
  });
});

describe("a file that was cut off", () => {
  it("keeps the scenes that are whole, and says that it ends too early", () => {
    const text = writeTalk(talkOf([sceneOf("a"), sceneOf("b"), sceneOf("c")]));
    const { talk, told } = read(text.slice(0, text.indexOf("Scene c") + 4));
    expect(talk.items.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(told.at(-1)).toMatch(
      /^\d+:\d+: the file ends too early: 2 of its scenes and headings are whole; the scene in which it ends is left out$/,
    );
  });

  it("keeps every scene before the cut, wherever it is, and only those as they were", () => {
    fc.assert(
      fc.property(anyTalk, fc.nat(), (talk, at) => {
        const text = writeTalk(talk);
        const length = at % text.length;
        const result = readTalk(text.slice(0, length));
        if ("refusal" in result) {
          expect(length).toBeLessThan(60);
          return;
        }
        expect(talk.items.slice(0, result.talk.items.length)).toEqual(result.talk.items);
        const ends = [...text.slice(0, length).matchAll(/^ {4}\},?$/gm)];
        expect(result.talk.items).toHaveLength(ends.length);
        if (length < text.length - 2) expect(result.problems).not.toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});

describe("any file at all", () => {
  const anyValue = fc.jsonValue({ maxDepth: 3 });
  const aName = fc.constantFrom(
    "kind",
    "id",
    "headline",
    "view",
    "steps",
    "look",
    "__proto__",
    "constructor",
  );
  const anyObject = fc
    .array(fc.tuple(aName, fc.oneof(anyValue, fc.constantFrom("view", "text", "heading"))))
    .map(
      (pairs) => `{${pairs.map(([name, value]) => `"${name}": ${JSON.stringify(value)}`).join()}}`,
    );

  const withoutId = (item: Item) => writeTalk(talkOf([{ ...item, id: "id" }]));

  const isSound = (text: string) => {
    const result = readTalk(text);
    if ("refusal" in result) {
      expect(result.refusal.line).toBeGreaterThan(0);
      return;
    }
    expect(v.safeParse(Talk, result.talk).issues).toBeUndefined();
    expect(new Set(result.talk.items.map(({ id }) => id)).size).toBe(result.talk.items.length);
    expect(({} as Record<string, unknown>)["hidden"]).toBeUndefined();
  };

  it("is a talk that keeps the schema, or refused, and never throws", () => {
    fc.assert(fc.property(fc.string(), isSound));
    fc.assert(fc.property(anyValue, (value) => isSound(JSON.stringify(value))));
    fc.assert(
      fc.property(fc.array(anyObject), (items) => isSound(`${START}, "items": [${items.join()}]}`)),
    );
  });

  it("is so too when some of its characters are lost, doubled or others", () => {
    const edit = fc.tuple(fc.nat(), fc.nat(4), fc.constantFrom("", '"', "{", "}", "[", "\\", "9"));
    fc.assert(
      fc.property(anyTalk, fc.array(edit, { minLength: 1, maxLength: 4 }), (talk, edits) => {
        let text = writeTalk(talk);
        for (const [at, less, more] of edits) {
          const place = at % (text.length + 1);
          text = text.slice(0, place) + more + text.slice(place + less);
        }
        isSound(text);
      }),
      { numRuns: 150 },
    );
  });

  it("loses no scene by a fault in another", () => {
    fc.assert(
      fc.property(anyTalk, fc.nat(), anyObject, (talk, at, foreign) => {
        const items = talk.items.map((item) => JSON.stringify(item));
        const place = at % (items.length + 1);
        const text = `${START}, "items": [${items.toSpliced(place, 0, foreign).join()}]}`;
        const found = read(text).talk.items.map(withoutId);
        for (const item of talk.items) expect(found).toContain(withoutId(item));
      }),
      { numRuns: 60 },
    );
  });
});
