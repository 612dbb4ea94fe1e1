import type { State } from "../../state/state.ts";
import { zoneLabel } from "../../state/time-zone.ts";
import { shortListTime } from "../list-time.ts";
import { Mark } from "../Mark.tsx";

/**
 * What the colours of the articles say: their place in the order of publishing, so that the middle
 * of the ramp is the article in the middle of that order, not half of the time.
 */
export function LegendColour({ state }: { state: State }) {
  const { coverage } = state;
  const { dated, undated } = coverage;
  const zone = state.zone.value;
  const [first, last] = [dated.at(0), dated.at(-1)];
  const middle = dated[(dated.length - 1) >> 1];
  if (!first || !middle || !last) return null;
  const marks = [
    { name: "Earliest", article: first },
    { name: "Middle", article: middle },
    { name: "Latest", article: last },
  ];
  return (
    <section class="legend-section" aria-labelledby="legend-colour">
      <h3 class="panel-heading" id="legend-colour">
        Colour: order of publishing
      </h3>
      <div class="legend-ramp" />
      <dl class="legend-times">
        {marks.map(({ name, article }) => (
          <div key={name} class="legend-time">
            <dt>
              <Mark shape="listed" colour={state.colourOf.value(article)} />
              {name}
            </dt>
            <dd>{shortListTime(article, coverage, zone)}</dd>
          </div>
        ))}
      </dl>
      <p class="panel-note">
        Times in {zoneLabel(zone)}.{undated.length > 0 ? " Undated articles are grey." : ""}
      </p>
    </section>
  );
}
