import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Coverage } from "../graph/coverage.ts";
import { createState, type State } from "../state/state.ts";
import type { View } from "../state/view/view.ts";
import type { Embed } from "../panels/share/embed-query.ts";
import type { Talk } from "../talk/talk.ts";
import { readOnlyAreas } from "../talk/store/storage-area.ts";
import { createTalks, type Talks } from "../talk/talks.ts";
import { followAddress } from "./address.ts";
import { openEmbedded } from "./embed/embedded-talk.ts";
import { followMessages } from "./embed/follow-messages.ts";
import { onNewGraph } from "./live-graph.ts";
import { loadCoverage, type LoadProblem } from "./load.ts";
import type { DataFiles } from "./offline/data-files.ts";
import { followOffline } from "./offline/follow-offline.ts";
import { startWorker } from "./offline/start-worker.ts";
import { loadTalks } from "./load-talks.ts";
import { readPalette } from "./palette.ts";
import { followPlay } from "./play.ts";
import { createPublicApi, type Stage } from "./public-api.ts";
import { followRoute } from "./route.ts";
import { setUpDesk } from "./speaker/speaker-desk.ts";
import { followShowAddress } from "./show/show-address.ts";
import { StageSlot } from "./stage-slot.ts";
import { followTheme } from "./theme.ts";

type Status =
  | { readonly is: "loading" }
  | { readonly is: "failed"; readonly problem: LoadProblem; readonly detail: string }
  /** `graph` counts the graphs that were loaded: another graph is another explorer, made afresh. */
  | {
      readonly is: "ready";
      readonly state: State;
      readonly talks: Talks;
      readonly graph: number;
    };

export interface Visit {
  readonly status: ReadonlySignal<Status>;
  start(): void;
  /** Fetches the graph, for the first time or anew. What is looked at stays. */
  load(): Promise<void>;
  readonly setStage: (stage: Stage) => void;
}

/**
 * One visit to the page: it holds the state, and binds it to address, theme, `window.coverline`, and
 * the messages of the page that embeds it, if one does.
 */
export function createVisit(
  files: DataFiles,
  notice: Signal<string | null>,
  embed: Embed | null,
): Visit {
  const status = signal<Status>({ is: "loading" });
  const stage = new StageSlot();
  let unbind: (() => void) | null = null;
  /** What was looked at last, also while a graph in between could not be loaded. */
  let view: View | null = null;
  let loads = 0;
  /** They outlive the graph that they are shown over. */
  let talks: Talks | null = null;
  let isDeskUp = false;

  const close = () => {
    unbind?.();
    unbind = null;
    stage.empty();
    const now = status.peek();
    if (now.is === "ready") view = now.state.view.peek();
  };

  const open = (coverage: Coverage, given: readonly Talk[]) => {
    const state = createState(coverage, readPalette());
    if (talks === null)
      talks = createTalks(coverage.title, { given, ...(embed && { areas: readOnlyAreas() }) });
    else talks.setGiven(given);
    // Embedded, a talk is for readers: it has no speaker.
    if (!isDeskUp && embed === null) setUpDesk(talks, notice);
    isDeskUp = true;
    const { show } = talks;
    if (embed !== null && embed.talk !== null) openEmbedded(talks, embed.talk);
    const openTalk = talks.openTalk.bind(talks);
    /** After the address of views, which has nothing to say of an address that it doesn't read. */
    let problem: string | null = null;
    const tell = (words: string) => {
      problem = words;
      notice.value = words;
    };
    if (view !== null) state.show(view);
    if (view !== null && view.selection !== state.selection.peek()) {
      notice.value = "What was selected is no longer in this corpus.";
    }
    const isGiven = computed(() => show.place.value !== null);
    const stops = [
      followTheme(
        state,
        computed(() => (isGiven.value ? show.talk.value.look : undefined)),
      ),
      followRoute(state),
      followPlay(state),
      // Embedded, the address is that of the frame.
      embed === null ? followShowAddress(show, openTalk, tell) : () => {},
      followOffline(state, talks, files, notice),
      followAddress(
        state,
        view === null ? "read" : "write",
        (unread) => {
          notice.value = unread ?? problem;
          problem = null;
        },
        embed === null,
        isGiven,
      ),
    ];
    unbind = () => stops.forEach((stop) => stop());
    status.value = { is: "ready", state, talks, graph: loads };
    document.title = `${coverage.title} · Coverline`;
    performance.mark("coverline:graph-ready");
    startWorker();
  };

  const load = async () => {
    loads += 1;
    const turn = loads;
    const [loaded, given] = await Promise.all([loadCoverage(files), loadTalks(files)]);
    // A later graph was asked for meanwhile: that one counts.
    if (turn !== loads) return;
    close();
    if ("problem" in loaded) status.value = { is: "failed", ...loaded };
    else open(loaded.coverage, given);
  };

  const opened = computed(() => (status.value.is === "ready" ? status.value.state : null));

  const shown = computed(() =>
    status.value.is === "ready" && embed !== null && embed.talk !== null
      ? status.value.talks.show
      : null,
  );

  const ready = () => {
    const now = status.peek();
    if (now.is !== "ready") throw new Error("coverline: the graph is not loaded");
    return now.state;
  };

  return {
    status,
    load,
    start: () => {
      const api = createPublicApi(ready, stage);
      window.coverline = api;
      if (embed !== null) followMessages(embed.from, api, opened, shown);
      onNewGraph(() => void load());
      void load();
    },
    setStage: (next) => stage.fill(next),
  };
}
