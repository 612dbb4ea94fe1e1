import { type Signal, useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { UNDRAWN } from "../../network/network-handle.ts";
import { NetworkStage } from "../../network/NetworkStage.tsx";
import { Announcer } from "../../panels/Announcer.tsx";
import { Details } from "../../panels/Details.tsx";
import { Legend } from "../../panels/Legend.tsx";
import type { Embed } from "../../panels/share/embed-query.ts";
import { Table } from "../../panels/table/Table.tsx";
import type { State } from "../../state/state.ts";
import { TimelinePanel } from "../../timeline/TimelinePanel.tsx";
import type { Stage } from "../public-api.ts";
import { Sheet } from "../Sheet.tsx";
import { EmbedHead } from "./EmbedHead.tsx";
import { leaveWheel } from "./leave-wheel.ts";
import { useOwnChoice } from "./use-own-choice.ts";
import { useSheetEscape } from "./use-sheet-escape.ts";
import "./embed.css";

type SheetName = "legend" | "details";

/**
 * The reduced frame, for a page that embeds this one: a line of words, network and timeline as asked
 * for, legend and details as sheets. It has no shortcuts of its own: the keys are those of the part
 * that has the focus.
 */
export function EmbedFrame(props: { state: State; embed: Embed; onStage: (stage: Stage) => void }) {
  const { state, embed, onStage } = props;
  const sheet = useSignal<SheetName | null>(null);
  const close = () => {
    sheet.value = null;
  };
  useEffect(() => {
    // So that nobody waits for a network that isn't asked for.
    if (!embed.network) onStage(UNDRAWN);
  }, []);
  useOwnChoice(state, () => {
    sheet.value = "details";
  });
  useSheetEscape(sheet);
  const sheets: readonly SheetName[] = embed.legend ? ["legend", "details"] : ["details"];
  const buttons = <SheetButtons sheets={sheets} sheet={sheet} />;
  const isWide = embed.network && embed.timeline && state.wide.value;
  return (
    <div class="embed">
      {embed.title ? <EmbedHead state={state} /> : null}
      <main class="embed-main" data-wide={isWide}>
        <h1 class="visually-hidden">Coverage network of {state.coverage.title}</h1>
        {embed.network ? (
          <Network state={state} onStage={onStage}>
            {isWide ? null : buttons}
          </Network>
        ) : null}
        {embed.timeline ? (
          <section ref={leaveWheel} class="embed-timeline" aria-label="Timeline">
            <TimelinePanel state={state} />
          </section>
        ) : null}
        {embed.network && !isWide ? null : buttons}
      </main>
      {sheets.map((name) => (
        <Sheet
          key={name}
          id={name}
          label={WORDS[name]}
          open={sheet.value === name}
          floats
          onClose={close}
        >
          {name === "legend" ? <Legend state={state} /> : <Details state={state} />}
        </Sheet>
      ))}
      <Announcer state={state} />
    </div>
  );
}

const WORDS: Readonly<Record<SheetName, string>> = { legend: "Legend", details: "Details" };

function Network(props: {
  state: State;
  onStage: (stage: Stage) => void;
  children: ComponentChildren;
}) {
  const { state, onStage, children } = props;
  return (
    <div class="embed-pictures">
      {/* Covered by the table, the network stays as it is, out of reach. */}
      <div ref={leaveWheel} class="embed-network" inert={state.table.value !== null}>
        <NetworkStage state={state} onReady={onStage} />
      </div>
      <Table state={state} />
      {children}
    </div>
  );
}

function SheetButtons(props: { sheets: readonly SheetName[]; sheet: Signal<SheetName | null> }) {
  const { sheets, sheet } = props;
  return (
    <div class="embed-sheets" data-over-stage>
      {sheets.map((name) => (
        <button
          key={name}
          type="button"
          class="panel-outlined"
          aria-expanded={sheet.value === name}
          aria-controls={name}
          onClick={() => {
            sheet.value = sheet.peek() === name ? null : name;
          }}
        >
          {WORDS[name]}
        </button>
      ))}
    </div>
  );
}
