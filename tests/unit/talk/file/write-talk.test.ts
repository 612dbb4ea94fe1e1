import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTalk } from "../../../../src/talk/file/read-talk.ts";
import { writeTalk } from "../../../../src/talk/file/write-talk.ts";
import { anyTalk } from "../any-talk.ts";
import { sceneOf, talkOf } from "../talk-fixture.ts";

/** The same talk, with the parts of all its objects written in the opposite order. */
function turned<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(turned) as T;
  const parts = Object.entries(value).map(([name, part]) => [name, turned(part)] as const);
  return Object.fromEntries(parts.toReversed()) as T;
}

describe("the file of a talk", () => {
  it("reads well: a line for each part, and nothing said that goes without saying", () => {
    const talk = talkOf([
      { kind: "heading", id: "h", headline: "Part one" },
      sceneOf("a", 0, {
        caption: "One line",
        notes: "First\n\nSecond",
        view: { wide: "on", to: "2020-06-12T00:00Z", from: "2020-06-10T00:00Z", later: "x" },
        steps: [{ label: "On", changes: { to: null, from: null }, plays: true }],
      }),
    ]);
    expect(writeTalk(talk)).toBe(`{
  "format": "coverline-talk",
  "version": 1,
  "id": "talk",
  "title": "A talk",
  "corpus": "A fixture",
  "items": [
    {
      "kind": "heading",
      "id": "h",
      "headline": "Part one"
    },
    {
      "kind": "view",
      "id": "a",
      "headline": "Scene a",
      "caption": "One line",
      "notes": [
        "First",
        "",
        "Second"
      ],
      "view": {
        "from": "2020-06-10T00:00Z",
        "to": "2020-06-12T00:00Z",
        "wide": "on",
        "later": "x"
      },
      "steps": [
        {
          "label": "On",
          "plays": true,
          "changes": {
            "from": null,
            "to": null
          }
        }
      ]
    }
  ]
}
`);
  });

  it("is the same bytes for the same talk, and the same talk when it is read", () => {
    fc.assert(
      fc.property(anyTalk, (talk) => {
        const text = writeTalk(talk);
        expect(writeTalk(turned(talk))).toBe(text);
        const read = readTalk(text);
        expect(read).toHaveProperty("talk", talk);
        expect("talk" in read && writeTalk(read.talk)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});
