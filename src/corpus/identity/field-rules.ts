import { readArticleUrl } from "./canonical-url.ts";
import type { Candidate, Rule, Value } from "./choosing.ts";
import { isDamaged } from "./undamaged.ts";

/** A rule that looks at each candidate alone. */
function each<T extends Value>(name: string, cost: (candidate: Candidate<T>) => number): Rule<T> {
  return { name, costs: (candidates) => candidates.map(cost) };
}

const undamaged = each<string>("undamaged text over damaged", ({ value }) =>
  isDamaged(value) ? 1 : 0,
);

const filed = each<Value>("filed over listed", ({ copies }) =>
  copies.some((copy) => copy.filed) ? 0 : 1,
);
const commonest = each<Value>("what most copies say", ({ copies }) => -copies.length);
const highest = each<number>("the highest", ({ value }) => -value);
const shown = each<boolean>("shown over hidden", ({ value }) => (value ? 0 : 1));
const longest = each<string>("the longest", ({ value }) => -value.length);
const shortest = each<string>("the shortest", ({ value }) => value.length);

const CUT = /\s*(?:\[?(?:…|\.\.\.)\]?)$/;

const begins = (text: string) => text.replace(CUT, "");

/** A text that ends with an ellipsis is cut, and more so is one that another begins with. */
const fuller: Rule<string> = {
  name: "the fuller text over the cut one",
  costs: (candidates) => {
    const stems = candidates.map(({ value }) => begins(value));
    // In order of text, what begins with another follows it.
    const inOrder = [...new Set(stems)].toSorted();
    const isBeginning = new Set(
      inOrder.filter((stem, index) => inOrder[index + 1]?.startsWith(stem) ?? false),
    );
    return candidates.map(({ value }, index) => {
      if (isBeginning.has(stems[index] ?? "")) return 2;
      return CUT.test(value) ? 1 : 0;
    });
  },
};

/** A headline that another one begins with can be an earlier one: only an ellipsis shows a cut. */
const uncut = each<string>("the fuller text over the cut one", ({ value }) =>
  CUT.test(value) ? 1 : 0,
);

/** Of addresses and of canonical URLs, which don't tell any more. */
const webPage = each<string>("a web page over an AMP page or a cache", ({ copies }) =>
  copies.some(({ url }) => readArticleUrl(url)?.amp === false) ? 0 : 1,
);
const secure = each<string>("https over http", ({ value }) => (value.startsWith("https:") ? 0 : 1));

const plain = each<string>("a page without a query over one with", ({ value }) =>
  value.includes("?") ? 1 : 0,
);
const earliest = each<string>("the one that was seen first", ({ copies }) =>
  copies.reduce(
    (first, { publishedAt }) => Math.min(first, Date.parse(publishedAt?.at ?? "9999")),
    Infinity,
  ),
);

/**
 * What decides between the values that copies of one article have for a field, rule after rule. The
 * publish time has no rule to choose by: it is the earliest, and the later ones are revisions.
 */
export const FIELD_RULES = {
  canonicalUrl: [webPage, filed, plain, earliest, commonest, shortest],
  url: [webPage, secure, filed, commonest, shortest],
  title: [undamaged, uncut, filed, commonest, earliest],
  excerpt: [undamaged, fuller, filed, commonest, longest, earliest],
  type: [filed, commonest],
  category: [filed, commonest],
  quality: [filed, commonest, highest],
  heat: [filed, commonest, highest],
  published: [filed, commonest, shown],
  domain: [filed, commonest],
} as const;
