import type { ArticleCopy } from "../reading/article-copy.ts";
import { compareText } from "../text/compare-text.ts";
import type { Joined } from "./article-record.ts";
import { JoinedPages } from "./joined-pages.ts";
import { namePages, type PageNames } from "./page-names.ts";
import type { Rulings } from "./rulings.ts";
import { alikePages, likenessOf, MOST_PAGES } from "./shared-aliases.ts";

/** An address that several articles give as theirs, and that made no one article of them. */
export interface NotMerged {
  readonly alias: string;
  /** Canonical URLs of pages, sorted. */
  readonly pages: readonly string[];
  readonly why: string;
}

/** The copies of one article, and why its pages count as one. */
interface Group {
  readonly copies: readonly ArticleCopy[];
  readonly joined: readonly Joined[];
}

export interface JoinedCopies {
  /** In order of their smallest canonical URL. */
  readonly groups: readonly Group[];
  /** By alias. */
  readonly notMerged: readonly NotMerged[];
}

/** Pages that an address names, and those of them that can be one because of it. */
interface Link {
  readonly alias: string;
  /** Numbers of pages, in order, at least two. */
  readonly members: readonly number[];
  readonly parts: readonly (readonly number[])[];
  readonly rule: string;
}

/**
 * Puts together the copies of each article. Copies of one page (one canonical URL) are one article;
 * and several pages are one
 *
 * 1. where the corpus's settings say so;
 * 2. where one page is named as another address of exactly one other page;
 * 3. where they share another address, and their headlines are alike: posts of a live blog share the
 *    address of its AMP page, and their headlines are not.
 *
 * The stronger come first, and none joins what the settings keep apart, be it by way of others. The
 * order of the copies makes no difference.
 *
 * Cost: O(n log n) for n copies, and one comparison of headlines for each two pages that share an
 * address with at most MOST_PAGES.
 */
export function joinPages(copies: readonly ArticleCopy[], rulings: Rulings): JoinedCopies {
  const pages = namePages(copies);
  const joining = new JoinedPages(pages.urls.length, pagesApart(pages, rulings));
  const joined: { page: number; why: Joined }[] = [];
  const links = [...ruledLinks(pages, rulings), ...aliasLinks(pages)];
  for (const { alias, parts, rule } of links) {
    for (const ones of parts.flatMap((part) => joinAll(joining, part))) {
      const [page] = ones;
      joined.push({ page, why: { alias, pages: urlsOf(pages, ones), rule } });
    }
  }
  return {
    groups: groupsOf(pages, joining, joined),
    notMerged: links
      .filter(({ members }) => new Set(members.map((page) => joining.find(page))).size > 1)
      .map((link) => ({
        alias: link.alias,
        pages: urlsOf(pages, link.members),
        why: whyApart(link, joining),
      }))
      .toSorted((a, b) => compareText(a.alias, b.alias)),
  };
}

/** Makes one of the pages of a part, but for what must stay apart; gives those that are one, two or more. */
function joinAll(joining: JoinedPages, part: readonly number[]): [number, ...number[]][] {
  const articles: [number, ...number[]][] = [];
  for (const page of part) {
    const article = articles.find(([first]) => joining.join(first, page));
    if (article) article.push(page);
    else articles.push([page]);
  }
  return articles.filter((ones) => ones.length > 1);
}

/**
 * The page that has an address as its own, else those whose copies give it as another of theirs. Very
 * many are a section's or a home page's, which nobody means by it: it names none of them.
 */
function pagesNamed(pages: PageNames, url: string): readonly number[] {
  const own = pages.own(url);
  if (own !== undefined) return [own];
  const claimants = pages.claims.get(url) ?? [];
  return claimants.length > MOST_PAGES ? [] : claimants;
}

function ruledLinks(pages: PageNames, { same }: Rulings): Link[] {
  const links = same.map((urls) => {
    const members = inOrder(urls.flatMap((url) => pagesNamed(pages, url)));
    const alias = urls.toSorted(compareText)[0] ?? "";
    return { alias, members, parts: [members], rule: "corpus.yml says that they are the same" };
  });
  return strongest(links);
}

function aliasLinks(pages: PageNames): Link[] {
  const sure: Link[] = [];
  const guarded: Link[] = [];
  const like = likenessOf(pages);
  for (const [alias, claimants] of pages.claims) {
    const own = pages.own(alias);
    const members = own === undefined ? claimants : inOrder([own, ...claimants]);
    if (members.length < 2) continue;
    if (own !== undefined && members.length === 2) {
      const rule = "the other address of one is the page of the other";
      sure.push({ alias, members, parts: [members], rule });
    } else {
      const rule = "they share another address, and their headlines are alike";
      guarded.push({ alias, members, parts: alikePages(members, like), rule });
    }
  }
  return [...strongest(sure), ...strongest(guarded)];
}

/** Those that name two pages, in order. */
function strongest(links: readonly Link[]): Link[] {
  return links
    .filter(({ members }) => members.length > 1)
    .toSorted((a, b) => compareText(a.alias, b.alias));
}

/** Pairs of pages that are different articles. */
function pagesApart(pages: PageNames, { different }: Rulings): (readonly [number, number])[] {
  return different.flatMap((urls) => {
    const named = urls.map((url) => pagesNamed(pages, url));
    return named.flatMap((ones, index) =>
      named
        .slice(index + 1)
        .flatMap((others) => ones.flatMap((a) => others.map((b) => [a, b] as const)))
        .filter(([a, b]) => a !== b),
    );
  });
}

/** Of pages that are several articles in the end; each reason is true of them, be some of them one. */
function whyApart({ members, parts }: Link, joining: JoinedPages): string {
  const isForbidden = parts.some(
    (part) => new Set(part.map((page) => joining.find(page))).size > 1,
  );
  const isOnePart = parts[0]?.length === members.length;
  const reasons = isForbidden ? ["corpus.yml keeps some of them apart"] : [];
  if (!isOnePart) {
    reasons.push(
      members.length > MOST_PAGES
        ? `${members.length} pages share it, as those of a live blog or a section do`
        : "their headlines are not all alike, like those of a live blog's posts",
    );
  }
  return reasons.join("; ");
}

function groupsOf(
  pages: PageNames,
  joining: JoinedPages,
  joined: readonly { page: number; why: Joined }[],
): Group[] {
  const groups = new Map<number, { copies: ArticleCopy[]; joined: Joined[] }>();
  for (const [page, copies] of pages.copies.entries()) {
    const root = joining.find(page);
    const group = groups.get(root) ?? { copies: [], joined: [] };
    // Not push(...copies): so many arguments overflow the stack.
    for (const copy of copies) group.copies.push(copy);
    groups.set(root, group);
  }
  for (const { page, why } of joined) groups.get(joining.find(page))?.joined.push(why);
  return [...groups.values()];
}

function urlsOf(pages: PageNames, numbers: readonly number[]): string[] {
  return numbers.map((page) => pages.urls[page] ?? "");
}

function inOrder(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}
