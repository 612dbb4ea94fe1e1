import type { Article, Coverage } from "../../graph/coverage.ts";
import { CATEGORY_HUES, type Palette } from "../palette.ts";
import type { Category, CategoryMeaning, Colours } from "./colours.ts";
import { articlesOf } from "./marks-of.ts";
import { remembered } from "./measure.ts";

/** A way to sort articles into groups that can have a colour. */
export interface Grouping {
  /** The largest first; as many of them as there are hues get one. */
  readonly groups: readonly Omit<Category, "colour">[];
  /** The group that gives an article its colour; `hasHue` tells those that have one. */
  readonly groupOf: (article: Article, hasHue: (group: string) => boolean) => string | null;
  /** The group that something other than an article is in by itself; null where its articles decide. */
  readonly own: (key: string) => string | null;
}

/**
 * The largest groups have a hue each and all else is plain: more hues than an eye can tell apart would
 * say nothing. What has articles, and is in no group itself, has the colour that more than half of
 * them have.
 *
 * Cost: O(g) for g groups; the articles of a group when its colour is first asked for.
 */
export function coloursByCategory(
  { groups, groupOf, own }: Grouping,
  coverage: Coverage,
  palette: Palette,
): Colours {
  const categories = groups
    .slice(0, CATEGORY_HUES.length)
    .map(({ key, name }, rank) => ({ key, name, colour: palette[CATEGORY_HUES[rank] ?? "plain"] }));
  const hues = new Map(categories.map(({ key, colour }) => [key, colour]));
  const hasHue = (group: string) => hues.has(group);
  const groupIn = remembered((article: Article) => groupOf(article, hasHue));
  const mark = remembered((key: string) => {
    const one = coverage.articles.get(key);
    const group = one ? groupIn(one) : (own(key) ?? mainOf(articlesOf(coverage, key).map(groupIn)));
    return (group === null ? undefined : hues.get(group)) ?? palette.plain;
  });
  return {
    article: ({ key }) => mark(key),
    story: mark,
    mark,
    stack: [...hues.values(), palette.plain],
    meaning: {
      is: "categories",
      categories,
      inView: counting(categories, groupIn, coverage),
    },
  };
}

/** What more than half of them are. */
function mainOf(groups: readonly (string | null)[]): string | null {
  const counts = new Map<string | null, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts].find(([, count]) => count * 2 > groups.length)?.[0] ?? null;
}

/** Cost of a count: a look at each article. */
function counting(
  categories: readonly Category[],
  groupIn: (article: Article) => string | null,
  { articles }: Coverage,
): CategoryMeaning["inView"] {
  return (presence) => {
    const counts = new Map(categories.map(({ key }) => [key, 0]));
    for (const article of articles.values()) {
      if (!presence.has(article.key)) continue;
      const group = groupIn(article) ?? "";
      const count = counts.get(group);
      if (count !== undefined) counts.set(group, count + 1);
    }
    return counts;
  };
}
