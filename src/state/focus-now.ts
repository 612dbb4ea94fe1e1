import { computed, type ReadonlySignal } from "@preact/signals";
import type { Coverage } from "../graph/coverage.ts";
import { type Focus, focusOnAll, focusWithin } from "./focus.ts";
import type { InView } from "./presence/in-view.ts";
import { marksFor } from "./networks/marks-for.ts";
import type { RouteFound } from "./route.ts";
import type { ViewSignals } from "./view/view-signals.ts";
import { around } from "./walk/around.ts";

interface Asked extends Pick<InView, "presence" | "drawn" | "lights">, Pick<ViewSignals, "around"> {
  readonly hover: ReadonlySignal<string | null>;
  readonly selected: ReadonlySignal<readonly string[]>;
  readonly found: ReadonlySignal<RouteFound>;
}

/**
 * What is in focus now: what the pointer is on, before a path, before the steps around something,
 * before what is selected.
 */
export function createFocus(coverage: Coverage, asked: Asked): ReadonlySignal<Focus | null> {
  const { presence, drawn, lights, hover, selected, found } = asked;
  const isThere = (key: string) =>
    presence.value.now.has(key) || (key.includes("~") && drawn.value.graph.hasEdge(key));
  // As texts, so that a window that leaves them in doesn't count as another focus.
  const hovered = computed(() => {
    const key = hover.value;
    return key !== null && isThere(key) ? key : "";
  });
  const chosen = computed(() => selected.value.filter(isThere).join("\n"));

  const onRoute = computed(() => {
    if (found.value.is !== "found") return null;
    const { nodes, steps } = found.value.path;
    const links = new Set(steps.flatMap((step) => step.links.map(({ edge }) => edge)));
    return focusWithin(coverage, lights.value, nodes, { cause: "route", links, keys: nodes });
  });
  const onSteps = computed(() => {
    const wish = asked.around.value;
    if (wish === null || wish.keep) return null;
    const of = wish.of.flatMap((key) => marksFor(drawn.value, coverage, key));
    const reached = around(drawn.value, of, wish.steps);
    if (reached.size === 0) return null;
    const keys = of.filter((key) => reached.has(key));
    const rest = { cause: "around", links: "among", keys } as const;
    return focusWithin(coverage, drawn.value, reached.keys(), rest);
  });
  const onSelection = computed(() => {
    if (chosen.value === "") return null;
    return focusOnAll(coverage, lights.value, chosen.value.split("\n"), "selection");
  });
  return computed(() => {
    const key = hovered.value;
    if (key !== "") return focusOnAll(coverage, lights.value, [key], "hover");
    return onRoute.value ?? onSteps.value ?? onSelection.value;
  });
}
