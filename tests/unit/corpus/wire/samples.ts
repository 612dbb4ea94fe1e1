import path from "node:path";
import { examineFolder } from "../../../../scripts/graph/examine.ts";
import type { PublishTime } from "../../../../src/corpus/reading/publish-time.ts";
import type { ReportedArticle } from "../../../../src/corpus/wire/reported-article.ts";

/** An article of the provider that its name begins with, with nothing unusual about it. */
export function reported(name: string, fields: Partial<ReportedArticle> = {}): ReportedArticle {
  return {
    canonicalUrl: urlOf(name),
    domain: `${name.split("/")[0]}.example`,
    title: `A headline of ${name}`,
    excerpt: null,
    publishedAt: minute("2020-06-11T12:00:00Z"),
    lists: [],
    topics: [],
    ...fields,
  };
}

export function urlOf(name: string): string {
  return `https://${name}`;
}

export function minute(at: string): PublishTime {
  return { at, precision: "minute" };
}

/** A publish time so many hours after one and the same noon. */
export function hour(after: number): PublishTime {
  return minute(
    `${new Date(Date.UTC(2020, 5, 11, 12) + after * 3_600_000).toISOString().slice(0, 19)}Z`,
  );
}

/** The articles of the project's sample corpus. */
export async function seedArticles(): Promise<readonly ReportedArticle[]> {
  const folder = path.resolve(import.meta.dirname, "../../../../seeds");
  const { corpus } = await examineFolder({ folder, cache: null });
  return corpus.articles;
}
