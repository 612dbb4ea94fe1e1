import type { Coverage } from "../../../../src/graph/coverage.ts";
import type { View } from "../../../../src/state/view/view.ts";
import { attentionPicture } from "../../../../src/timeline/attention/attention-picture.ts";
import { drawAttention } from "../../../../src/timeline/attention/draw-attention.ts";
import { drawSpread } from "../../../../src/timeline/spread/draw-spread.ts";
import { spreadPicture } from "../../../../src/timeline/spread/spread-picture.ts";
import { drawSwarm } from "../../../../src/timeline/swarm/draw-swarm.ts";
import { swarmPicture } from "../../../../src/timeline/swarm/swarm-view.ts";
import { canvas, looking, measure, SIZE } from "./easel.ts";
import { DST_NIGHT, hardCorpus } from "./hard-corpus.ts";

const HOUR = 3_600_000;

function swarm(coverage: Coverage, view: Partial<View> = {}): string {
  const { state, all } = looking(coverage, view);
  return canvas(state, (context) => drawSwarm(context, swarmPicture(state, all, SIZE)));
}

function attention(coverage: Coverage, view: Partial<View> = {}): string {
  const { state, all } = looking(coverage, view);
  const size = { ...SIZE, width: SIZE.width - 140, gutter: 120 };
  return canvas(state, (context) => {
    context.translate(size.gutter, 0);
    drawAttention(context, attentionPicture(state, all, size));
  });
}

function spread(coverage: Coverage, view: Partial<View> = {}): string {
  const { state } = looking(coverage, view);
  const picture = spreadPicture(state, SIZE, measure);
  if (picture === null) throw new Error("there is no story to show");
  return canvas(state, (context) => drawSpread(context, picture));
}

export function swarmOfSeeds(seeds: Coverage): string {
  return swarm(seeds);
}

export function swarmOfAHardCorpus(): string {
  return swarm(hardCorpus({ outlier: false }));
}

export function swarmWithAnOutlierOf2031(): string {
  return swarm(hardCorpus());
}

export function attentionOfSeedsADay(seeds: Coverage): string {
  const view = { by: "story", bins: "day", how: "stacked", perOutput: false } as const;
  return attention(seeds, { attention: view });
}

export function attentionOfSeedsInSharesByOutput(seeds: Coverage): string {
  const view = { by: "story", bins: "day", how: "share", perOutput: true } as const;
  return attention(seeds, { attention: view });
}

/** Hours of a night with twenty-five of them. */
export function attentionAnHourOnADstNight(): string {
  const view = { by: "topic", bins: "hour", how: "overlaid", perOutput: false } as const;
  const window = { from: DST_NIGHT - 6 * HOUR, to: DST_NIGHT + 12 * HOUR };
  return attention(hardCorpus(), { attention: view, window, zone: "America/New_York" });
}

export function spreadOfSeeds(seeds: Coverage): string {
  return spread(seeds);
}

export function spreadOfSeedsOnALogarithmicScale(seeds: Coverage): string {
  return spread(seeds, { scale: "log" });
}

/** Sixty articles of twenty outlets, some of them one text. */
export function spreadOfABurst(): string {
  return spread(hardCorpus(), { selection: "s-burst" });
}
