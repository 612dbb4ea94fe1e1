import * as v from "valibot";
import { readArticleUrl, type ArticleUrl } from "../identity/canonical-url.ts";
import { cleanForRepair, cleanText } from "../text/clean-text.ts";
import { quote } from "./complaint.ts";
import { Cut, cutText, MAX_EXCERPT, MAX_LINE, MAX_URL } from "../text/cut.ts";
import { quickened } from "./field-reader.ts";
import { registrableDomain } from "../identity/provider-domain.ts";

/** `is …; expected …`: what a complaint says after the field's name. */
const not = (expected: string) => (issue: { readonly input: unknown }) =>
  `is ${quote(issue.input)}; expected ${expected}`;

const TEXT = "text; put it in quotes";

/** Text without strange characters; not empty; cut at `most` UTF-16 units. */
const textUpTo = (most: number, clean: (text: string) => string) =>
  quickened(
    v.pipe(
      v.string(not(TEXT)),
      v.transform(clean),
      v.minLength(1, "is empty; write it, or leave the field out"),
      v.transform((text) =>
        text.length <= most
          ? text
          : new Cut(
              cutText(text, most),
              `has ${text.length} characters and is cut; at most ${most} are read; shorten it`,
            ),
      ),
    ),
    (value) => {
      if (typeof value !== "string" || value.length > most) return undefined;
      return clean(value) || undefined;
    },
  );

/** A text that is shown as a name or a headline, such as an entry of `topics`. */
export const Line = textUpTo(MAX_LINE, cleanText);

const UNKNOWN_RANK = -1;

/** A rank of the site that the articles come from; it writes -1 for unknown. */
const Rank = quickened(
  v.pipe(
    v.number(not("a number")),
    v.finite(not("a number")),
    v.minValue(UNKNOWN_RANK, not("a number from 0 up, or -1 for unknown")),
    v.transform((rank) => (rank < 0 ? null : rank)),
  ),
  (value) => (typeof value === "number" && value >= 0 && value < Infinity ? value : undefined),
);

const Flag = quickened(v.boolean(not("true or false")), (value) =>
  typeof value === "boolean" ? value : undefined,
);

export const Url = quickened(
  v.pipe(
    v.string(not("an http or https address")),
    v.rawTransform<string, ArticleUrl>(({ dataset, addIssue, NEVER }) => {
      const url = readArticleUrl(dataset.value);
      if (url !== null && isShown(url)) return url;
      const expected =
        url === null
          ? "an http or https address"
          : `at most ${MAX_URL} characters with https, ${MAX_HOST} of them in the host`;
      addIssue({ message: `is ${quote(dataset.value)}; expected ${expected}` });
      return NEVER;
    }),
  ),
  (value) => {
    if (typeof value !== "string" || value.length > MAX_HOST) return undefined;
    const url = readArticleUrl(value);
    return url !== null && url.href.length <= MAX_HOST ? url : undefined;
  },
);

/** What the Domain Name System can hold. */
const MAX_HOST = 253;

/** The canonical form counts as well: it is a character longer where it says https for http. */
function isShown({ href, canonical }: ArticleUrl): boolean {
  return [href, canonical].every(
    (address) => address.length <= MAX_URL && new URL(address).hostname.length <= MAX_HOST,
  );
}

export const Domain = quickened(
  v.pipe(
    v.string(not("a domain such as example.com")),
    v.rawTransform<string, string>(({ dataset, addIssue, NEVER }) => {
      const domain = registrableDomain(dataset.value);
      if (domain !== null) return domain;
      addIssue({ message: `is ${quote(dataset.value)}; expected a domain such as example.com` });
      return NEVER;
    }),
  ),
  (value) => (typeof value === "string" ? (registrableDomain(value) ?? undefined) : undefined),
);

/** Addresses of one article, the one to follow first. */
export const AddressFields = {
  webUrl: Url,
  originalUrl: Url,
  canonical_url: Url,
  ampWebUrl: Url,
  cdnAmpWebUrl: Url,
} as const;

/**
 * What else is read of an article, filed or listed, beside its publish time. Every other field of
 * the front matter stays behind.
 */
export const ArticleFields = {
  title: textUpTo(MAX_LINE, cleanForRepair),
  excerpt: textUpTo(MAX_EXCERPT, cleanForRepair),
  type: Line,
  category: Line,
  quality: Rank,
  heat: Rank,
  published: Flag,
} as const;

export const ProviderFields = { name: Line, domain: Domain } as const;

export const List = quickened(v.array(v.unknown(), not("a list")), (value) =>
  Array.isArray(value) ? (value as unknown[]) : undefined,
);

export const Mapping = quickened(
  v.custom<Readonly<Record<string, unknown>>>(isMapping, not("a mapping of fields")),
  (value) => (isMapping(value) ? value : undefined),
);

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
