import fc from "fast-check";
import { textsOf } from "../../../src/talk/views/scene-view.ts";
import {
  FRAMES,
  type Item,
  LOOKS,
  type Step,
  type Talk,
  TEXT_LOOKS,
  type TextScene,
  type ViewScene,
} from "../../../src/talk/talk.ts";
import { anyView } from "../state/view/any-view.ts";

/** Any text: with quotes, line ends, halves of surrogate pairs, markup. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("", "a\nb", "\n", "<script>", '"', "\\", "\u2028", "\uD800", "{[,"),
);

/** Names that objects have of themselves, among the usual ones. */
const name = fc.constantFrom("from", "to", "layout", "selection", "toString", "later", "2", "1");

const anId = fc.stringMatching(/^[\w-]{1,8}$/);
const seconds = fc.option(fc.double({ min: 1, max: 3600, noNaN: true }));
const texts = fc.oneof(anyView.map(textsOf), fc.dictionary(name, text, { maxKeys: 4 }));

export const anyStep: fc.Arbitrary<Step> = fc.record({
  label: text,
  changes: fc.dictionary(name, fc.option(text), { maxKeys: 4 }),
  plays: fc.boolean(),
});

const said = {
  id: anId,
  headline: text,
  caption: text,
  notes: text,
  hidden: fc.boolean(),
  seconds,
};

const viewScene: fc.Arbitrary<ViewScene> = fc.record({
  kind: fc.constant("view" as const),
  ...said,
  alt: fc.option(text),
  frame: fc.constantFrom(...FRAMES),
  view: texts,
  steps: fc.array(anyStep, { maxLength: 3 }),
});

const textScene: fc.Arbitrary<TextScene> = fc.record({
  kind: fc.constant("text" as const),
  ...said,
  look: fc.constantFrom(...TEXT_LOOKS),
});

export const anyItem: fc.Arbitrary<Item> = fc.oneof(
  viewScene,
  textScene,
  fc.record({ kind: fc.constant("heading" as const), id: anId, headline: text }),
);

/** Talks that differ in everything; no two items of one have the same id. */
export const anyTalk: fc.Arbitrary<Talk> = fc
  .record({
    id: anId,
    title: text,
    corpus: text,
    minutes: fc.option(fc.double({ min: 0.5, max: 600, noNaN: true })),
    look: fc.option(fc.constantFrom(...LOOKS)),
    items: fc.uniqueArray(anyItem, { maxLength: 5, selector: ({ id }) => id }),
  })
  // What comes out of fast-check may lack a prototype, as JSON never does.
  .map((talk) => JSON.parse(JSON.stringify(talk)) as Talk);
