import type { State } from "../../state/state.ts";
import type { Attention } from "../../state/view/timeline-parts.ts";
import { FieldChoice } from "../head/FieldChoice.tsx";
import "./attention.css";

const BY: Readonly<Record<Attention["by"], string>> = {
  story: "story",
  topic: "topic",
  provider: "provider",
};

const BINS: Readonly<Record<Attention["bins"], string>> = {
  auto: "automatic bins",
  hour: "hours",
  day: "days",
  week: "weeks",
  month: "months",
  year: "years",
};

const HOW: Readonly<Record<Attention["how"], string>> = {
  stacked: "stacked",
  overlaid: "overlaid",
  share: "as shares",
};

/** What attention is counted by, in which bins, how it is drawn, and what an article counts as. */
export function AttentionControls({ state }: { state: State }) {
  const { attention } = state;
  return (
    <>
      <FieldChoice part={attention} field="by" label="by" name="Attention by" names={BY} />
      <FieldChoice part={attention} field="bins" label="in" name="Bins of attention" names={BINS} />
      <FieldChoice part={attention} field="how" label="drawn" name="Attention drawn" names={HOW} />
      <label class="attention-output" title="Each article counts as a share of its outlet’s output">
        <input
          type="checkbox"
          checked={attention.value.perOutput}
          onChange={({ currentTarget }) => {
            attention.value = { ...attention.peek(), perOutput: currentTarget.checked };
          }}
        />
        By outlet’s output
      </label>
    </>
  );
}
