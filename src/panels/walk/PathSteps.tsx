import { useMemo } from "preact/hooks";
import type { State } from "../../state/state.ts";
import type { Path } from "../../state/walk/path.ts";
import { ThingMark } from "../compare/ThingMark.tsx";
import { isAdding } from "../adding.ts";
import { useHover } from "../use-hover.ts";
import { pathReport, weighing } from "./path-report.ts";

/** A path as its sentence, laid out with a line for each thing, which leads to it, and its links between. */
export function PathSteps({ state, path }: { state: State; path: Path }) {
  const { coverage } = state;
  const weigh = weighing(state);
  const words = useMemo(() => pathReport(path, coverage, weigh), [path, coverage, weigh]);
  return (
    <p class="walk-sentence">
      {words.map((word, place) => {
        if (typeof word === "string") return <Link key={place} words={word} />;
        return <Thing key={place} state={state} of={word.key ?? ""} name={word.name} />;
      })}
    </p>
  );
}

/** What stands around headlines and at the end of a sentence is of no use at the end of a line. */
function Link({ words }: { words: string }) {
  const plain = words.replace(/[“”]/g, "").replace(/^, /, "").replace(/\.$/, "").trim();
  return plain === "" ? null : <span class="walk-words"> {plain} </span>;
}

function Thing({ state, of, name }: { state: State; of: string; name: string }) {
  const hover = useHover(state, of);
  return (
    <button
      type="button"
      class="panel-button walk-thing"
      onClick={(event) => state.select(of, { reveal: true, add: isAdding(event) })}
      {...hover}
    >
      <ThingMark state={state} of={of} />
      <span class="walk-thing-name" dir="auto">
        {name}
      </span>
    </button>
  );
}
