import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { Message } from "../panels/Message.tsx";
import { Notice } from "../panels/Notice.tsx";
import { Explorer } from "./Explorer.tsx";
import { LoadFailure } from "./LoadFailure.tsx";
import { createVisit } from "./visit.ts";

/** The page: loading, then the explorer, or what went wrong. */
export function Page(props: { graphUrl: URL }) {
  const notice = useSignal<string | null>(null);
  const visit = useMemo(() => createVisit(props.graphUrl, notice), []);
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
      {now.is === "ready" ? (
        <Explorer key={now.graph} state={now.state} onStage={visit.setStage} />
      ) : null}
      <Notice text={notice} />
    </>
  );
}
