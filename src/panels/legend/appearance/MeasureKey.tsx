import type { MeasureId } from "../../../state/measures/measure.ts";
import type { MeasureMeaning } from "../../../state/measures/colours.ts";
import { Ramp } from "./Ramp.tsx";

const NOTES: Readonly<Partial<Record<MeasureId, string>>> = {
  lag: "Time after the first of its story in this corpus; grey where it is not known. The middle is half-way in order, not in time.",
  quality: "As the corpus has it; grey where it is not known. The middle is half-way in order.",
};

/** The least, the middle and the greatest value of a ramp. */
export function MeasureKey({ meaning }: { meaning: MeasureMeaning }) {
  const { measure, shades, ticks } = meaning;
  if (ticks.length === 0) {
    return <p class="panel-note">Not known of any article in this corpus: all are grey.</p>;
  }
  return (
    <>
      <Ramp shades={shades} labels={ticks.map(measure.format)} />
      <p class="panel-note">{NOTES[measure.id]}</p>
    </>
  );
}
