import { describe, expect, it } from "vitest";
import { measureProviders } from "../../../../src/corpus/firsts/provider-figures.ts";
import { figuresInView } from "../../../../src/panels/compare/figures-in-view.ts";
import { hours, shared } from "./samples.ts";
import { sightOf } from "./sight.ts";

const figuresOf = (key: string, sight = sightOf(shared)) =>
  figuresInView(shared.providers.get(key)!, sight);

describe("figuresInView", () => {
  it("are the provider's own figures while everything is in view", () => {
    const stories = [...shared.stories.values()].map((story) => ({
      ...story,
      outlets: story.outlets.map(({ provider, ...outlet }) => ({ ...outlet, domain: provider })),
    }));
    const measured = measureProviders(stories);
    for (const key of shared.providers.keys()) {
      const { blindSpots: _, ...figures } = measured(key);
      expect(figuresOf(key), key).toEqual(figures);
    }
    expect(figuresOf("p-BBC")).toMatchObject({ covered: 4, missed: 1, firsts: 3, tied: 1 });
  });

  it("count the stories of which an article is in view, with their places in the corpus", () => {
    // Of s-2 only BBC's later article is left, of s-1 only Star's and CNN's.
    const sight = sightOf(shared, hours(3, 7));
    expect(figuresOf("p-BBC", sight)).toEqual({
      covered: 2,
      missed: 0,
      firsts: 1,
      tied: 0,
      medianLag: 1.5 * 3600,
    });
    expect(figuresOf("p-Star", sight)).toMatchObject({ covered: 2, medianLag: 2 * 3600 });
  });

  it("call missed only what the whole corpus has no article of", () => {
    expect(figuresOf("p-CNN", sightOf(shared, hours(1, 3)))).toMatchObject({
      covered: 0,
      missed: 1,
      medianLag: null,
    });
  });
});
