/** How well something was found, 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
}

/** The harmonic mean of precision and recall; 0 when both are. */
export function f1({ precision, recall }: Score): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** What a grouping says of each item: equal keys are one group. */
export type Grouping = ReadonlyMap<string, string>;

/**
 * B-cubed: for each item, how many of its group are of its label (precision), how many of its label
 * are in its group (recall), itself included; then the means (Bagga and Baldwin, "Algorithms for
 * scoring coreference chains", 1998). Of the usual measures it alone meets all the constraints of
 * Amigó et al. ("A comparison of extrinsic clustering evaluation metrics", 2009): it minds how many
 * items are wrong, not how many pairs, so that one large group doesn't outweigh a hundred small ones.
 *
 * Cost: linear.
 *
 * @param counted the items whose means are taken, among the others; all when left out.
 */
export function bCubed(
  found: Grouping,
  labels: Grouping,
  counted: Iterable<string> = labels.keys(),
): Score {
  const inGroup = countBy([...labels.keys()].map((item) => found.get(item)));
  const ofLabel = countBy(labels.values());
  const inBoth = countBy([...labels].map(([item, label]) => both(found.get(item), label)));
  let precision = 0;
  let recall = 0;
  let items = 0;
  for (const item of counted) {
    const group = found.get(item);
    const label = labels.get(item);
    const together = inBoth.get(both(group, label)) ?? 0;
    precision += together / (inGroup.get(group) ?? 1);
    recall += together / (ofLabel.get(label) ?? 1);
    items += 1;
  }
  return items === 0
    ? { precision: 0, recall: 0 }
    : { precision: precision / items, recall: recall / items };
}

function both(group: string | undefined, label: string | undefined): string {
  return JSON.stringify([group, label]);
}

function countBy<T>(keys: Iterable<T>): Map<T | undefined, number> {
  const counts = new Map<T | undefined, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
