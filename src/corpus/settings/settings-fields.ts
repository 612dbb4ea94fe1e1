import * as v from "valibot";
import { Line, List } from "../reading/article-fields.ts";
import { quote } from "../reading/complaint.ts";
import { isTimeZone } from "./time-zone-name.ts";

const not = (expected: string) => (issue: { readonly input: unknown }) =>
  `is ${quote(issue.input)}; expected ${expected}`;

const TimeZone = v.pipe(
  v.string(not("a time zone such as Europe/Berlin")),
  v.check(isTimeZone, not("a time zone such as Europe/Berlin")),
);

/** A longer one is a mistake, and costs time with every file's name. */
const MAX_GLOB = 200;

/** Each one more multiplies the time that a long name can take. */
const MAX_STARS = 3;

/** Which files are meant, relative to the corpus: `drafts/**`. */
export const Glob = v.pipe(
  v.string(not("a glob such as drafts/**; put it in quotes")),
  v.trim(),
  v.minLength(1, "is empty; write a glob such as drafts/**, or remove it"),
  v.maxLength(MAX_GLOB, `has more than ${MAX_GLOB} characters; shorten it`),
  v.check(
    hasFewStars,
    `has more than ${MAX_STARS} stars in a name, or more than ${MAX_STARS} times **; use fewer`,
  ),
  v.regex(/^[^!]/, "begins with !; name what is to be left out, not what is to stay"),
  v.regex(/^[^/\\]/, not("a glob relative to the corpus, with `/`, such as drafts/**")),
);

/** The settings that are read as one value. */
export const PlainSettings = { title: Line, description: Line, timeZone: TimeZone } as const;

/** What one of `providers` and of `topics` is made of. */
export const OutletSetting = { name: Line, domains: List } as const;
export const TopicSetting = { name: Line, aliases: List } as const;

function hasFewStars(glob: string): boolean {
  const parts = glob.split("/");
  const across = parts.filter((part) => part === "**");
  return (
    across.length <= MAX_STARS &&
    parts.every((part) => part === "**" || part.split("*").length - 1 <= MAX_STARS)
  );
}
