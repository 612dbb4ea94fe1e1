import type { Outlet } from "../graph/contract.ts";
import type { Coverage } from "../graph/coverage.ts";
import { possessive } from "./possessive.ts";
import { type Likeness, likenessOf } from "./same-text.ts";

/** What makes the article of an outlet a copy of the one that it is said to copy. */
export function copyLikeness({ article, copyOf }: Outlet, coverage: Coverage): Likeness {
  const { articles } = coverage;
  const [copy, original] = [articles.get(article), articles.get(copyOf ?? "")];
  return copy && original ? likenessOf(copy, original, coverage) : "text";
}

/** `A wire copy of Reuters’ article`; of the weaker evidence it claims no more than that. */
export function copyOfWords(
  outlet: Outlet,
  copyOf: string,
  coverage: Coverage,
): [how: string, whose: { readonly name: string; readonly key: string }] {
  return [`${COPY_OF[copyLikeness(outlet, coverage)]} `, articleOf(copyOf, coverage)];
}

const COPY_OF = {
  text: "A wire copy of",
  headline: "Same headline as",
  others: "Tied by other copies to",
};

/** `Reuters’ article`, leading to it. */
export function articleOf(key: string, { articles, providers }: Coverage) {
  const label = providers.get(articles.get(key)?.provider ?? "")?.label ?? "";
  return { name: `${possessive(label)} article`, key };
}

const RAN = {
  text: { one: "ran a wire copy", several: "ran wire copies" },
  headline: { one: "ran the same headline", several: "ran the same headline" },
  others: { one: "counts as a wire copy", several: "count as wire copies, not all by their text" },
};

/** `outlet ran a wire copy`, `2 ran the same headline` */
export function copiesInWords(copies: readonly Outlet[], coverage: Coverage): string {
  const kinds = new Set(copies.map((copy) => copyLikeness(copy, coverage)));
  const [kind = "text"] = kinds.size > 1 ? ["others" as const] : kinds;
  return copies.length === 1 ? `outlet ${RAN[kind].one}` : `${copies.length} ${RAN[kind].several}`;
}
