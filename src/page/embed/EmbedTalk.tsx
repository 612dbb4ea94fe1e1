import { useSignal } from "@preact/signals";
import { useCallback, useEffect, useMemo, useRef } from "preact/hooks";
import { type NetworkHandle, UNDRAWN } from "../../network/network-handle.ts";
import { NetworkStage } from "../../network/NetworkStage.tsx";
import { Details } from "../../panels/Details.tsx";
import { Message } from "../../panels/Message.tsx";
import type { TalkAsked } from "../../panels/share/embed-query.ts";
import { Table } from "../../panels/table/Table.tsx";
import type { State } from "../../state/state.ts";
import { SceneAloud } from "../../talk/stage/SceneAloud.tsx";
import { StageWords } from "../../talk/stage/StageWords.tsx";
import type { Talks } from "../../talk/talks.ts";
import { TimelinePanel } from "../../timeline/TimelinePanel.tsx";
import type { Stage } from "../public-api.ts";
import { Sheet } from "../Sheet.tsx";
import { useFollowing } from "../show/use-following.ts";
import { goBeside, lackOf } from "./embedded-talk.ts";
import { EmbedTalkFoot, WholeTalk } from "./EmbedTalkFoot.tsx";
import { leaveWheel } from "./leave-wheel.ts";
import { useOwnChoice } from "./use-own-choice.ts";
import { useSheetEscape } from "./use-sheet-escape.ts";
import { useTalkKeys } from "./use-talk-keys.ts";
import "./embed.css";
import "./embed-talk.css";

interface Props {
  readonly state: State;
  readonly talks: Talks;
  readonly asked: TalkAsked;
  /** Whether it says what it is, and leads to the whole page. */
  readonly isTitled: boolean;
  readonly onStage: (stage: Stage) => void;
}

/** A talk, or a scene of one, for the readers of the page that embeds it; without the speaker’s notes. */
export function EmbedTalk({ state, talks, asked, isTitled, onStage }: Props) {
  const { show } = talks;
  const network = useSignal<NetworkHandle | null>(null);
  const sheet = useSignal<"details" | null>(null);
  const { frame, asks } = useFollowing(state, show, network);
  useOwnChoice(state, () => {
    sheet.value = "details";
  });
  useSheetEscape(sheet);
  const isWhole = asked.scene === null;
  const go = useCallback((way: 1 | -1) => goBeside(show, way), [show]);
  useTalkKeys(go, isWhole);
  const swiped = useMemo(() => {
    const swipe = (way: 1 | -1) => () => (isWhole ? go(way) : undefined);
    return { next: swipe(1), back: swipe(-1) };
  }, [go, isWhole]);
  // Once there, it stays, as on the stage.
  const isDrawn = useRef(false);
  isDrawn.current ||= frame === "both" || frame === "network";
  useEffect(() => {
    // So that nobody waits for a network that isn't asked for.
    if (!isDrawn.current) onStage(UNDRAWN);
  }, []);
  // What a button or the page around has led to is nothing that the reader has chosen.
  useEffect(() => {
    if (!asks.value) sheet.value = null;
  }, [asks.value]);

  const scene = show.scene.value;
  if (scene === null) return <Lack show={show} asked={asked} />;
  return (
    <div class="embed">
      <main class="embed-talk" data-frame={frame}>
        <h1 class="visually-hidden" dir="auto">
          {show.talk.value.title || `A talk about ${state.coverage.title}`}
        </h1>
        <SceneAloud state={state} show={show} scene={scene} />
        <StageWords show={swiped} scene={scene} step={show.place.value?.step ?? 0} />
        {isDrawn.current ? (
          <div class="embed-pictures embed-talk-network">
            <div ref={leaveWheel} class="embed-network" inert={state.table.value !== null}>
              <NetworkStage
                state={state}
                onReady={(opened) => {
                  network.value = opened;
                  onStage(opened);
                }}
              />
            </div>
            <Table state={state} />
          </div>
        ) : null}
        <section ref={leaveWheel} class="embed-timeline embed-talk-timeline" aria-label="Timeline">
          <TimelinePanel state={state} />
        </section>
        <EmbedTalkFoot show={show} isWhole={isWhole} isTitled={isTitled} />
      </main>
      <Sheet
        id="details"
        label="Details"
        open={sheet.value !== null && asks.value}
        floats
        onClose={() => {
          sheet.value = null;
        }}
      >
        <Details state={state} />
      </Sheet>
    </div>
  );
}

function Lack({ show, asked }: { show: Talks["show"]; asked: TalkAsked }) {
  const { title, why } = lackOf(show, asked);
  return (
    <main class="embed">
      <h1 class="visually-hidden">Coverline</h1>
      <Message title={title}>
        <p dir="auto">{why}</p>
        <p>
          <WholeTalk show={show} />
        </p>
      </Message>
    </main>
  );
}
