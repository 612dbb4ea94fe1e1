import { effect, untracked } from "@preact/signals";
import type { State } from "../state.ts";
import type { Clock } from "./clock.ts";
import { publishedBy } from "./played-window.ts";

/** So long an article counts as just come, in milliseconds. */
const FRESH = 600;

/**
 * Keeps the player's `fresh`: the articles that the head has passed within the last moments, and that
 * are in view. A head that goes back, or is gone, leaves none.
 *
 * Cost of a step: two bisections, the articles that came and those that are fresh.
 *
 * @returns a function that stops it.
 */
export function followFresh({ player, presence }: State, clock: Clock): () => void {
  const since = new Map<string, number>();
  let before: number | null = null;
  let isFirst = true;
  let cancel: (() => void) | null = null;

  const tell = () => {
    if (since.size > 0 || player.fresh.peek().size > 0) player.fresh.value = new Set(since.keys());
  };
  const age = () => {
    cancel = null;
    const old = [...since].filter(([, began]) => clock.now() - began >= FRESH);
    for (const [key] of old) since.delete(key);
    if (old.length > 0) tell();
    if (since.size > 0) cancel = clock.nextFrame(age);
  };
  const move = (head: number | null) => {
    const from = before ?? (head === null || isFirst ? head : head - 1);
    [before, isFirst] = [head, false];
    if (head === null || from === null || head < from) {
      since.clear();
      tell();
      return;
    }
    const articles = player.articles.peek();
    const come = articles.slice(publishedBy(articles, from), publishedBy(articles, head));
    for (const { key } of come) if (presence.peek().now.has(key)) since.set(key, clock.now());
    if (come.length > 0) tell();
    if (since.size > 0) cancel ??= clock.nextFrame(age);
  };

  const stop = effect(() => {
    const head = player.head.value;
    untracked(() => move(head));
  });
  return () => {
    stop();
    cancel?.();
    player.fresh.value = new Set();
  };
}
