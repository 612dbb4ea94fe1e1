import { LAYOUT_WORDS, REGION_WORDS, ROWS_WORDS } from "../../state/history/choice-words.ts";
import type { State } from "../../state/state.ts";
import { DEFAULT_TABLE } from "../../state/view/view.ts";
import { Choice } from "../../timeline/head/Choice.tsx";
import { usePopup } from "../use-popup.ts";
import { LeastWeight } from "./LeastWeight.tsx";
import { Segments } from "./Segments.tsx";
import "../panel.css";
import "./stage-bar.css";

const NETWORKS = { articles: "Articles", providers: "Providers", stories: "Stories" } as const;

/** The line above the network: which one it is, how it lies, and the way to the table. */
export function StageBar({ state }: { state: State }) {
  const { isOpen, root, button } = usePopup();
  const isTable = state.table.value !== null;
  return (
    <div class="stage-bar">
      <div class="stage-bar-line">
        <Segments
          label="Network"
          name="network"
          names={NETWORKS}
          value={state.network.value}
          onChoose={(network) => state.setNetwork(network)}
        />
        <div ref={root} class="stage-bar-more">
          <button
            ref={button}
            type="button"
            class="panel-button panel-link stage-bar-fold"
            aria-expanded={isOpen.value}
            aria-controls="stage-bar-choices"
            onClick={() => {
              isOpen.value = !isOpen.peek();
            }}
          >
            View
          </button>
          <div id="stage-bar-choices" class="stage-bar-choices" data-open={isOpen.value}>
            <LayoutChoices state={state} />
          </div>
        </div>
        <button
          type="button"
          class="panel-outlined stage-bar-table"
          aria-pressed={isTable}
          title={isTable ? "Back to the network" : "What is in view, as a table"}
          onClick={() => {
            state.table.value = isTable ? null : DEFAULT_TABLE;
          }}
        >
          Table
        </button>
      </div>
    </div>
  );
}

function LayoutChoices({ state }: { state: State }) {
  const { layout, rows, regions, network } = state;
  return (
    <>
      <Choice
        label="Layout"
        names={LAYOUT_WORDS}
        value={layout.value}
        onChoose={(value) => {
          layout.value = value;
        }}
      />
      {layout.value === "time" && network.value === "articles" ? (
        <Choice
          label="Rows"
          names={ROWS_WORDS}
          value={rows.value}
          onChoose={(value) => {
            rows.value = value;
          }}
        />
      ) : null}
      <Choice
        label="Regions"
        names={REGION_WORDS}
        value={regions.value}
        onChoose={(value) => {
          regions.value = value;
        }}
      />
      {network.value === "articles" ? null : <LeastWeight key={network.value} state={state} />}
    </>
  );
}
