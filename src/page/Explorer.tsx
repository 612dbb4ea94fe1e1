import { useSignal, useSignalEffect } from "@preact/signals";
import { useMemo, useRef } from "preact/hooks";
import type { NetworkHandle } from "../network/network-handle.ts";
import { NetworkStage } from "../network/NetworkStage.tsx";
import { createActions } from "../panels/actions/actions.ts";
import { Chips } from "../panels/chips/Chips.tsx";
import { Announcer } from "../panels/Announcer.tsx";
import { Details } from "../panels/Details.tsx";
import { ExportDialog } from "../panels/export/ExportDialog.tsx";
import { Header } from "../panels/Header.tsx";
import { KeysDialog } from "../panels/keys/KeysDialog.tsx";
import { Legend } from "../panels/Legend.tsx";
import { ShareDialog } from "../panels/share/ShareDialog.tsx";
import { StageBar } from "../panels/stage-bar/StageBar.tsx";
import { Table } from "../panels/table/Table.tsx";
import type { State } from "../state/state.ts";
import { TimelinePanel } from "../timeline/TimelinePanel.tsx";
import { useKeys } from "./keys/use-keys.ts";
import type { Stage } from "./public-api.ts";
import { Sheet } from "./Sheet.tsx";
import { useEscape } from "./use-escape.ts";
import { useHistory } from "./use-history.ts";

/** Which panel is open as a sheet, where the screen is too narrow for it to stand beside the network. */
type OpenSheet = "legend" | "details" | null;

/** The whole frame over one coverage: header, legend, network, details, timeline. */
export function Explorer(props: { state: State; onStage: (stage: Stage) => void }) {
  const { state, onStage } = props;
  const sheet = useSignal<OpenSheet>(null);
  const network = useSignal<NetworkHandle | null>(null);
  const onReady = (opened: NetworkHandle) => {
    network.value = opened;
    onStage(opened);
  };
  const close = () => {
    sheet.value = null;
  };
  const toggle = (name: Exclude<OpenSheet, null>) => {
    sheet.value = sheet.peek() === name ? null : name;
  };
  // Where details are a sheet, choosing something is asking for them, and letting go is closing it.
  const isChosen = useRef(false);
  useSignalEffect(() => {
    const wasChosen = isChosen.current;
    isChosen.current = state.selection.value !== null;
    if (isChosen.current) sheet.value = "details";
    else if (wasChosen && sheet.peek() === "details") close();
  });
  useEscape(state, sheet, close);
  const history = useHistory(state);
  const actions = useMemo(() => createActions(history), [history]);
  useKeys(state, actions);
  return (
    <div class="page" data-wide={state.wide.value}>
      <Header state={state} history={history} actions={actions} />
      <Sheet id="legend" label="Legend" open={sheet.value === "legend"} onClose={close}>
        <Legend state={state} />
      </Sheet>
      <main class="page-stage">
        <h1 class="visually-hidden">Coverage network of {state.coverage.title}</h1>
        <StageBar state={state} />
        <div class="page-pictures">
          <div class="page-chips" data-over-stage>
            <Chips state={state} />
          </div>
          {/* Covered by the table, the network stays as it is, out of reach. */}
          <div class="page-network" inert={state.table.value !== null}>
            <NetworkStage state={state} onReady={onReady} />
          </div>
          <Table state={state} />
        </div>
        <div class="page-sheets" data-over-stage>
          {(["legend", "details"] as const).map((name) => (
            <button
              key={name}
              type="button"
              aria-expanded={sheet.value === name}
              aria-controls={name}
              onClick={() => toggle(name)}
            >
              {name === "legend" ? "Legend" : "Details"}
            </button>
          ))}
        </div>
      </main>
      <Sheet id="details" label="Details" open={sheet.value === "details"} onClose={close}>
        <Details state={state} />
      </Sheet>
      {/* With the whole page, the timeline is what the page is of. */}
      <div class="page-below" role={state.wide.value ? "main" : undefined}>
        {state.wide.value && <h1 class="visually-hidden">Timeline of {state.coverage.title}</h1>}
        <section class="page-timeline" aria-label="Timeline">
          <TimelinePanel state={state} />
        </section>
      </div>
      <Announcer state={state} />
      <KeysDialog actions={actions} />
      <ExportDialog state={state} network={network} />
      <ShareDialog state={state} />
    </div>
  );
}
