import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { createState, type State } from "../state/state.ts";
import { followAddress } from "./address.ts";
import { onNewGraph } from "./live-graph.ts";
import { loadCoverage, type LoadProblem } from "./load.ts";
import { readPalette } from "./palette.ts";
import { createPublicApi, type Stage } from "./public-api.ts";
import { followTheme } from "./theme.ts";

type Status =
  | { readonly is: "loading" }
  | { readonly is: "failed"; readonly problem: LoadProblem; readonly detail: string }
  /** `graph` counts the graphs that were loaded: another graph is another explorer, made afresh. */
  | { readonly is: "ready"; readonly state: State; readonly graph: number };

export interface Visit {
  readonly status: ReadonlySignal<Status>;
  start(): void;
  /** Fetches the graph, for the first time or anew. What is looked at stays. */
  load(): Promise<void>;
  readonly setStage: (stage: Stage) => void;
}

/** One visit to the page: it holds the state, and binds it to address, theme and `window.coverline`. */
export function createVisit(graphUrl: URL, notice: Signal<string | null>): Visit {
  const status = signal<Status>({ is: "loading" });
  let stage: Stage | null = null;
  let unbind: (() => void) | null = null;
  let graphs = 0;

  const open = (state: State) => {
    unbind?.();
    const stops = [
      followTheme(state),
      followAddress(state, (problem) => {
        notice.value = problem;
      }),
    ];
    unbind = () => stops.forEach((stop) => stop());
    graphs += 1;
    status.value = { is: "ready", state, graph: graphs };
    document.title = `${state.coverage.title} · Coverline`;
    performance.mark("coverline:graph-ready");
  };

  const load = async () => {
    const loaded = await loadCoverage(graphUrl);
    const before = status.peek();
    if ("problem" in loaded) {
      status.value = { is: "failed", ...loaded };
      return;
    }
    const state = createState(loaded.coverage, readPalette());
    if (before.is === "ready") state.show(before.state.view.peek());
    open(state);
  };

  const ready = () => {
    const now = status.peek();
    if (now.is !== "ready") throw new Error("coverline: the graph is not loaded");
    return now.state;
  };

  return {
    status,
    load,
    start: () => {
      window.coverline = createPublicApi(ready, () => stage);
      onNewGraph(() => void load());
      void load();
    },
    setStage: (next) => {
      stage = next;
    },
  };
}
