import * as v from "valibot";
import { readArticleUrl, type ArticleUrl } from "../identity/canonical-url.ts";
import { cleanText } from "../text/clean-text.ts";
import { quote } from "./complaint.ts";
import { Cut, cutText, MAX_EXCERPT, MAX_LINE, MAX_URL } from "../text/cut.ts";
import { PublishTime } from "./publish-time.ts";
import { registrableDomain } from "../identity/provider-domain.ts";

/** `is …; expected …`: what a complaint says after the field's name. */
const not = (expected: string) => (issue: { readonly input: unknown }) =>
  `is ${quote(issue.input)}; expected ${expected}`;

const TEXT = "text; put it in quotes";

/** Text without strange characters; not empty; cut at `most` UTF-16 units. */
const textUpTo = (most: number) =>
  v.pipe(
    v.string(not(TEXT)),
    v.transform(cleanText),
    v.minLength(1, "is empty; write it, or leave the field out"),
    v.transform((text) =>
      text.length <= most
        ? text
        : new Cut(
            cutText(text, most),
            `has ${text.length} characters and is cut; at most ${most} are read; shorten it`,
          ),
    ),
  );

/** A text that is shown as a name or a headline, such as an entry of `topics`. */
export const Line = textUpTo(MAX_LINE);

/** A rank of the site that the articles come from; it writes -1 for unknown. */
const Rank = v.pipe(
  v.number(not("a number")),
  v.finite(not("a number")),
  v.minValue(-1, not("a number from 0 up, or -1 for unknown")),
  v.transform((rank) => (rank < 0 ? null : rank)),
);

const Flag = v.boolean(not("true or false"));

const Url = v.pipe(
  v.string(not("an http or https address")),
  v.rawTransform<string, ArticleUrl>(({ dataset, addIssue, NEVER }) => {
    const url = readArticleUrl(dataset.value);
    if (url !== null && url.href.length <= MAX_URL && hostLength(url) <= MAX_HOST) return url;
    const expected =
      url === null
        ? "an http or https address"
        : `at most ${MAX_URL} characters, ${MAX_HOST} of them in the host`;
    addIssue({ message: `is ${quote(dataset.value)}; expected ${expected}` });
    return NEVER;
  }),
);

/** What the Domain Name System can hold. */
const MAX_HOST = 253;

function hostLength({ href }: ArticleUrl): number {
  return new URL(href).hostname.length;
}

const Domain = v.pipe(
  v.string(not("a domain such as example.com")),
  v.rawTransform<string, string>(({ dataset, addIssue, NEVER }) => {
    const domain = registrableDomain(dataset.value);
    if (domain !== null) return domain;
    addIssue({ message: `is ${quote(dataset.value)}; expected a domain such as example.com` });
    return NEVER;
  }),
);

/** What is read of an article, filed or listed. Every other field of the front matter stays behind. */
export const ArticleFields = {
  title: Line,
  excerpt: textUpTo(MAX_EXCERPT),
  publishedDateTime: PublishTime,
  webUrl: Url,
  originalUrl: Url,
  type: Line,
  category: Line,
  quality: Rank,
  heat: Rank,
  published: Flag,
} as const;

export const ProviderFields = { name: Line, domain: Domain } as const;

export const List = v.array(v.unknown(), not("a list"));
export const Mapping = v.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  not("a mapping of fields"),
);
