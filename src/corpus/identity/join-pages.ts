import type { ArticleCopy } from "../reading/article-copy.ts";
import { compareText } from "../text/compare-text.ts";
import type { Joined } from "./article-record.ts";
import { JoinedPages } from "./joined-pages.ts";
import { namePages, type PageNames } from "./page-names.ts";
import type { Rulings } from "./rulings.ts";
import { alikePages, MOST_PAGES } from "./shared-aliases.ts";

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
 * Cost: O(n log n) for n copies, and MOST_PAGES² comparisons of headlines for an address at most.
 */
export function joinPages(copies: readonly ArticleCopy[], rulings: Rulings): JoinedCopies {
  const pages = namePages(copies);
  const joining = new JoinedPages(pages.urls.length, pagesApart(pages, rulings));
  const joined: { page: number; why: Joined }[] = [];
  const links = [...ruledLinks(pages, rulings), ...aliasLinks(pages)];
  for (const { alias, parts, rule } of links) {
    for (const part of parts) {
      const [page = 0, ...others] = part;
      const ones = [page, ...others.filter((other) => joining.join(page, other))];
      if (ones.length > 1) joined.push({ page, why: { alias, pages: urlsOf(pages, ones), rule } });
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

/** The page that has an address as its own, else those whose copies give it as another of theirs. */
function pagesNamed(pages: PageNames, url: string): readonly number[] {
  const own = pages.own(url);
  return own === undefined ? (pages.claims.get(url) ?? []) : [own];
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
  for (const [alias, claimants] of pages.claims) {
    const own = pages.own(alias);
    const members = own === undefined ? claimants : inOrder([own, ...claimants]);
    if (members.length < 2) continue;
    if (own !== undefined && members.length === 2) {
      const rule = "the other address of one is the page of the other";
      sure.push({ alias, members, parts: [members], rule });
    } else {
      const rule = "they share another address, and their headlines are alike";
      guarded.push({ alias, members, parts: alikePages(pages, members), rule });
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

function whyApart({ members, parts }: Link, joining: JoinedPages): string {
  const isForbidden = parts.some(
    (part) => new Set(part.map((page) => joining.find(page))).size > 1,
  );
  if (isForbidden) return "corpus.yml says that they are different";
  return members.length > MOST_PAGES
    ? `${members.length} pages share it, as those of a live blog or a section do`
    : "their headlines are not alike, as those of a live blog's posts";
}

function groupsOf(
  pages: PageNames,
  joining: JoinedPages,
  joined: readonly { page: number; why: Joined }[],
): Group[] {
  const groups = new Map<number, { copies: ArticleCopy[]; joined: Joined[] }>();
  for (const [page, copies] of pages.copies.entries()) {
    const root = joining.find(page);
    const group = groups.get(root);
    if (group) group.copies.push(...copies);
    else groups.set(root, { copies: [...copies], joined: [] });
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
