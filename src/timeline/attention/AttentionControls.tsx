import type { State } from "../../state/state.ts";
import type { Attention } from "../../state/view/timeline-parts.ts";
import { Choice } from "../head/Choice.tsx";
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
  const { value: attention } = state.attention;
  const choose = (choice: Partial<Attention>) => {
    state.attention.value = { ...state.attention.peek(), ...choice };
  };
  return (
    <>
      <Choice
        label="by"
        name="Attention by"
        names={BY}
        value={attention.by}
        onChoose={(by) => choose({ by })}
      />
      <Choice
        label="in"
        name="Bins of attention"
        names={BINS}
        value={attention.bins}
        onChoose={(bins) => choose({ bins })}
      />
      <Choice
        label="drawn"
        name="Attention drawn"
        names={HOW}
        value={attention.how}
        onChoose={(how) => choose({ how })}
      />
      <label class="attention-output" title="Each article counts as a share of its outlet’s output">
        <input
          type="checkbox"
          checked={attention.perOutput}
          onChange={({ currentTarget }) => choose({ perOutput: currentTarget.checked })}
        />
        By outlet’s output
      </label>
    </>
  );
}
