import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { Message } from "../panels/Message.tsx";
import { Notice } from "../panels/Notice.tsx";
import { readEmbed } from "../panels/share/embed-query.ts";
import { EmbedFrame } from "./embed/EmbedFrame.tsx";
import { EmbedTalk } from "./embed/EmbedTalk.tsx";
import { Explorer } from "./Explorer.tsx";
import { LoadFailure } from "./LoadFailure.tsx";
import type { DataFiles } from "./offline/data-files.ts";
import { isSpeaker } from "./speaker/speaker-address.ts";
import { SpeakerRoot } from "./speaker/SpeakerRoot.tsx";
import { createVisit } from "./visit.ts";

/** The page, or the speaker's window where that is asked for. */
export function Page({ files }: { files: DataFiles }) {
  const Root = useMemo(() => (isSpeaker(location.search) ? SpeakerRoot : Visited), []);
  return <Root files={files} />;
}

/** Loading, then the explorer or its reduced frame, or what went wrong. */
function Visited(props: { files: DataFiles }) {
  const notice = useSignal<string | null>(null);
  const embed = useMemo(() => readEmbed(location.search, location.origin), []);
  const visit = useMemo(() => createVisit(props.files, notice, embed), []);
  useEffect(() => visit.start(), []);
  const now = visit.status.value;
  return (
    <>
      {now.is === "loading" ? (
        <Message title="Loading the coverage network…">
          <p>Articles, providers and topics are on their way.</p>
        </Message>
      ) : null}
      {now.is === "failed" ? (
        <LoadFailure problem={now.problem} detail={now.detail} onRetry={() => void visit.load()} />
      ) : null}
      {now.is === "ready" && embed === null ? (
        <Explorer key={now.graph} state={now.state} talks={now.talks} onStage={visit.setStage} />
      ) : null}
      {now.is === "ready" && embed !== null && embed.talk === null ? (
        <EmbedFrame key={now.graph} state={now.state} embed={embed} onStage={visit.setStage} />
      ) : null}
      {now.is === "ready" && embed !== null && embed.talk !== null ? (
        <EmbedTalk
          key={now.graph}
          state={now.state}
          talks={now.talks}
          asked={embed.talk}
          isTitled={embed.title}
          onStage={visit.setStage}
        />
      ) : null}
      <Notice text={notice} />
    </>
  );
}
