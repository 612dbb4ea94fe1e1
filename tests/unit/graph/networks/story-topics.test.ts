import * as fc from "fast-check";
import { expect, it } from "vitest";
import { storyTopics } from "../../../../src/graph/networks/story-topics.ts";
import { articlesOfFew } from "./samples.ts";

it("counts the articles of a story that are about a topic", () => {
  fc.assert(
    fc.property(articlesOfFew, (articles) => {
      const links = storyTopics(articles);
      for (const { key, source, target, articles: count } of links) {
        const about = articles.filter(
          ({ story, topics }) => story === source && topics.includes(target),
        );
        expect(count).toBe(about.length);
        expect(key).toBe(`${source}~${target}`);
      }
      const all = articles.filter(({ story }) => story !== null).flatMap(({ topics }) => topics);
      expect(links.reduce((sum, link) => sum + link.articles, 0)).toBe(all.length);
      const keys = links.map(({ key }) => key);
      expect(keys).toEqual([...new Set(keys)].toSorted());
      expect(storyTopics(articles.toReversed())).toEqual(links);
    }),
  );
});
