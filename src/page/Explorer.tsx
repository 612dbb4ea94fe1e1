import { useSignal, useSignalEffect } from "@preact/signals";
import { NetworkStage } from "../network/NetworkStage.tsx";
import { Announcer } from "../panels/Announcer.tsx";
import { Details } from "../panels/Details.tsx";
import { Header } from "../panels/Header.tsx";
import { Legend } from "../panels/Legend.tsx";
import type { State } from "../state/state.ts";
import { TimelinePanel } from "../timeline/TimelinePanel.tsx";
import type { Stage } from "./public-api.ts";
import { Sheet } from "./Sheet.tsx";
import { useEscape } from "./use-escape.ts";

/** Which panel is open as a sheet, where the screen is too narrow for it to stand beside the network. */
type OpenSheet = "legend" | "details" | null;

/** The whole frame over one coverage: header, legend, network, details, timeline. */
export function Explorer(props: { state: State; onStage: (stage: Stage) => void }) {
  const { state, onStage } = props;
  const sheet = useSignal<OpenSheet>(null);
  const close = () => {
    sheet.value = null;
  };
  const toggle = (name: Exclude<OpenSheet, null>) => {
    sheet.value = sheet.peek() === name ? null : name;
  };
  // Where details are a sheet, choosing something is asking for them.
  useSignalEffect(() => {
    if (state.selection.value !== null) sheet.value = "details";
  });
  useEscape(state, sheet, close);
  return (
    <div class="page">
      <Header state={state} />
      <Sheet id="legend" label="Legend" open={sheet.value === "legend"} onClose={close}>
        <Legend state={state} />
      </Sheet>
      <main class="page-stage">
        <h1 class="visually-hidden">Coverage network of {state.coverage.title}</h1>
        <NetworkStage state={state} onReady={onStage} />
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
      <section class="page-timeline" aria-label="Timeline">
        <TimelinePanel state={state} />
      </section>
      <Announcer state={state} />
    </div>
  );
}
