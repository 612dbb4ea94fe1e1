import type { Article } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";

/** Whether an article is there to be pointed at. */
export type HasCome = (article: Pick<Article, "key">) => boolean;

const ALL: HasCome = () => true;

/**
 * Which of the articles that a chart shows have come: all, but while it is played those in view alone;
 * the others are veiled, and must not be told before their time. Reads signals.
 */
export function hasCome({ player, presence }: State): HasCome {
  if (player.head.value === null) return ALL;
  const { now } = presence.value;
  return ({ key }) => now.has(key);
}
