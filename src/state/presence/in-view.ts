import { computed, type ReadonlySignal } from "@preact/signals";
import type { Article, Coverage } from "../../graph/coverage.ts";
import type { Keeps } from "../filters/sieve.ts";
import type { Facts } from "../networks/facts.ts";
import { marksFor } from "../networks/marks-for.ts";
import type { Network } from "../networks/network.ts";
import { Networks } from "../networks/networks.ts";
import type { PresenceChange } from "./members.ts";
import { Presence } from "./presence.ts";
import type { NetworkId, Window } from "../view/view.ts";
import type { ViewSignals } from "../view/view-signals.ts";
import { around } from "../walk/around.ts";

/** Who is in view at a moment, and what the last change brought in and took out. */
export interface Present {
  /** The same object for many moments: the signal fires with each change. */
  readonly now: Presence;
  readonly change: PresenceChange;
  /** Counts the changes of `now`: one who has not seen the turn before has missed a change. */
  readonly turn: number;
}

export interface InView {
  readonly networks: Networks;
  readonly presence: ReadonlySignal<Present>;
  /** The nodes of that network which one keeps to; null while that is all. */
  readonly kept: ReadonlySignal<ReadonlySet<string> | null>;
  /** The network that is chosen as it is now: another object after each change of what is in view. */
  readonly drawn: ReadonlySignal<Network>;
  /** The same for what shall light up: one that a window doesn't change where it need not. */
  readonly lights: ReadonlySignal<Network>;
}

/** The view, but for the window: that is what is in view of it. */
interface Viewed extends Omit<ViewSignals, "window"> {
  readonly window: ReadonlySignal<Window | null>;
}

/**
 * What of a coverage is in view, by window, filters and the steps that one keeps to.
 *
 * Cost: see `Presence`. Only while one keeps to some steps around something, another presence is
 * kept for what would be in view without that, and the steps are walked anew at each change.
 */
export function createInView(coverage: Coverage, view: Viewed): InView {
  const networks = new Networks(coverage);
  const wide = moments(coverage);
  let narrow: ReturnType<typeof moments> | null = null;

  const all = computed(() => wide(view.window.value, view.filters.value, null));
  const facts = (presence: Facts["presence"], kept: Facts["kept"]): Facts => ({
    presence,
    hidden: view.hidden.value,
    links: view.links.value,
    least: view.least.value,
    kept,
  });
  const kept = computed(() => {
    const wish = view.around.value;
    if (wish === null || !wish.keep) return null;
    const whole = networks.at(view.network.value, facts(all.value.now, null));
    const centres = wish.of.flatMap((key) => marksFor(whole, coverage, key));
    return new Set(around(whole, centres, wish.steps).keys());
  });
  const presence = computed((): Present => {
    const { value: keys } = kept;
    if (keys === null) return all.value;
    narrow ??= moments(coverage);
    const keeps = keepsArticle(view.network.value, keys);
    return narrow(view.window.value, view.filters.value, keeps);
  });
  const drawn = computed(() =>
    networks.at(view.network.value, facts(presence.value.now, kept.value)),
  );
  const unbound = computed(() => networks.at("articles", { ...facts(ALL, null), hidden: [] }));
  return {
    networks,
    presence,
    kept,
    drawn,
    lights: computed(() => (view.network.value === "articles" ? unbound.value : drawn.value)),
  };
}

const ALL: Facts["presence"] = { has: () => true };

/** A presence that goes from moment to moment, each counted. */
function moments(coverage: Coverage) {
  const now = new Presence(coverage);
  let turn = 0;
  return (...to: Required<Parameters<Presence["move"]>>): Present => {
    turn += 1;
    return { now, change: now.move(...to), turn };
  };
}

/** An article is kept that is among what is kept; in a derived network, one of a provider or a story that is. */
function keepsArticle(id: NetworkId, kept: ReadonlySet<string>): Keeps {
  if (id === "articles") return ({ key }: Article) => kept.has(key);
  if (id === "providers") return ({ provider }: Article) => kept.has(provider);
  return ({ story, topics }: Article) =>
    story === null ? topics.some((topic) => kept.has(topic)) : kept.has(story);
}
