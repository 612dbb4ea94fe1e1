import { describe, expect, it } from "vitest";
import { hiddenAfter, linksAfter } from "../../../src/panels/shown-kinds.ts";
import type { LinkKind, MarkKind } from "../../../src/state/view/view.ts";

describe("kinds of mark", () => {
  const after = (hidden: MarkKind[], kind: MarkKind, add: boolean) =>
    hiddenAfter("articles", hidden, kind, add);

  it("stay alone after a click, and all come back after another", () => {
    expect(after([], "provider", false)).toEqual(["article", "topic"]);
    expect(after(["article", "topic"], "provider", false)).toEqual([]);
    expect(after(["topic"], "provider", false)).toEqual(["article", "topic"]);
  });

  it("go one by one, and come back", () => {
    expect(after([], "topic", true)).toEqual(["topic"]);
    expect(after(["topic"], "provider", true)).toEqual(["provider", "topic"]);
    expect(after(["provider", "topic"], "topic", true)).toEqual(["provider"]);
  });

  it("are never all hidden", () => {
    expect(after(["provider", "topic"], "article", true)).toEqual([]);
    expect(after(["article", "provider", "topic"], "topic", false)).toEqual([
      "article",
      "provider",
    ]);
  });

  it("leave those of another network as they are", () => {
    expect(after(["story"], "topic", true)).toEqual(["story", "topic"]);
    expect(hiddenAfter("stories", ["article", "story"], "topic", false)).toEqual(["article"]);
  });
});

describe("kinds of link", () => {
  const after = (links: LinkKind[], kind: LinkKind, add: boolean) =>
    linksAfter("articles", links, kind, add);

  it("are chosen alone, and none chosen is all", () => {
    expect(after([], "related", false)).toEqual(["related"]);
    expect(after(["related"], "related", false)).toEqual([]);
  });

  it("go one by one, and come back", () => {
    expect(after([], "about", true)).toEqual(["publishes", "related", "wire"]);
    expect(after(["publishes", "related", "wire"], "about", true)).toEqual([]);
  });

  it("leave those of another network as they are", () => {
    expect(after(["story"], "wire", false)).toEqual(["story", "wire"]);
    expect(after(["story", "wire"], "wire", false)).toEqual(["story"]);
  });
});
