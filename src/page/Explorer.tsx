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
import { StageFoot } from "../talk/stage/StageFoot.tsx";
import { StageOver } from "../talk/stage/StageOver.tsx";
import { StageWords } from "../talk/stage/StageWords.tsx";
import { TalkDrop } from "../talk/strip/menu/TalkDrop.tsx";
import { TalkButtons } from "../talk/strip/TalkButtons.tsx";
import { TalkStrip } from "../talk/strip/TalkStrip.tsx";
import { Autoplay } from "../talk/taking/autoplay/Autoplay.tsx";
import { TakeDialog } from "../talk/taking/TakeDialog.tsx";
import { createTalkActions } from "../talk/talk-actions.ts";
import type { Talks } from "../talk/talks.ts";
import { TimelinePanel } from "../timeline/TimelinePanel.tsx";
import { useKeys } from "./keys/use-keys.ts";
import type { Stage } from "./public-api.ts";
import { useStage } from "./show/use-stage.ts";
import { Sheet } from "./Sheet.tsx";
import { useEscape } from "./use-escape.ts";
import { useHistory } from "./use-history.ts";

/** Which panel is open as a sheet, where the screen is too narrow for it to stand beside the network. */
type OpenSheet = "legend" | "details" | null;

/** The whole frame over one coverage: header, legend, network, details, timeline. */
export function Explorer(props: { state: State; talks: Talks; onStage: (stage: Stage) => void }) {
  const { state, talks, onStage } = props;
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
  const { show } = talks;
  const { frame, asks, putAway, pictures, screen } = useStage(state, show, network);
  const scene = show.scene.value;
  const isWide = scene === null && state.wide.value;
  // Where details are a sheet, choosing something is asking for them, but not over a talk; and letting
  // go is closing it.
  const isChosen = useRef(false);
  useSignalEffect(() => {
    const wasChosen = isChosen.current;
    isChosen.current = state.selection.value !== null;
    const isOverTalk = talks.open.peek() || show.place.peek() !== null;
    if (isChosen.current && !isOverTalk) sheet.value = "details";
    else if (!isChosen.current && wasChosen && sheet.peek() === "details") close();
  });
  useEscape(state, sheet, close);
  const history = useHistory(state);
  const actions = useMemo(
    () => [...createActions(history), ...createTalkActions(talks)],
    [history, talks],
  );
  useKeys(state, actions);
  return (
    <div class="page" data-wide={isWide} data-stage={frame}>
      <Header state={state} history={history} actions={actions}>
        <TalkButtons state={state} talks={talks} actions={actions} />
      </Header>
      {scene === null ? (
        <Sheet id="legend" label="Legend" open={sheet.value === "legend"} onClose={close}>
          <Legend state={state} />
        </Sheet>
      ) : (
        <StageWords show={show} scene={scene} step={show.place.value?.step ?? 0} />
      )}
      <main class="page-stage">
        <h1 class="visually-hidden">Coverage network of {state.coverage.title}</h1>
        {scene === null ? <StageBar state={state} /> : null}
        <div class="page-pictures">
          <div class="page-chips" data-over-stage>
            {scene === null ? <Chips state={state} /> : null}
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
      <Sheet
        id="details"
        label="Details"
        open={scene === null ? sheet.value === "details" : asks}
        onClose={scene === null ? close : putAway}
      >
        <Details state={state} />
      </Sheet>
      {/* With the whole page, the timeline is what the page is of. */}
      <div class="page-below" role={isWide ? "main" : undefined}>
        {isWide && <h1 class="visually-hidden">Timeline of {state.coverage.title}</h1>}
        <section class="page-timeline" aria-label="Timeline">
          <TimelinePanel state={state} />
        </section>
      </div>
      {scene === null ? (
        <>
          <TalkStrip state={state} talks={talks} actions={actions} />
          <TalkDrop talks={talks} />
          <Announcer state={state} />
        </>
      ) : (
        <>
          <StageFoot state={state} show={show} screen={screen} />
          <Autoplay state={state} show={show} />
          <StageOver state={state} show={show} scene={scene} pictures={pictures} />
        </>
      )}
      <KeysDialog actions={actions} />
      <ExportDialog state={state} network={network} />
      <ShareDialog state={state} />
      <TakeDialog state={state} talk={talks.editor.talk.value} />
    </div>
  );
}
