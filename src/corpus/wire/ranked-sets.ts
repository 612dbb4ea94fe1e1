/** A set of numbers made ready to be compared with others. */
export interface RankedSet {
  /** Where it was among the sets given. */
  readonly index: number;
  /** The members that occur in another set too, the rarest of all sets having rank 0; sorted. */
  readonly ranks: Int32Array;
  /** How many members it has, with those that occur nowhere else. */
  readonly size: number;
}

/**
 * Renames the members of sets: the rarer a member, the lower its rank. A member that occurs once
 * has none, as nothing can share it.
 *
 * Cost: O(n log n) for n members.
 *
 * @param sets each of distinct numbers from 0, with few gaps.
 */
export function rarestFirst(sets: readonly Int32Array[]): RankedSet[] {
  const rankOf = ranksByCount(countMembers(sets));
  return sets.map((members, index) => {
    const ranks = members.map((member) => rankOf[member] ?? -1).filter((rank) => rank >= 0);
    return { index, ranks: ranks.toSorted(), size: members.length };
  });
}

/** How many sets each member occurs in. */
function countMembers(sets: readonly Int32Array[]): Int32Array {
  let highest = -1;
  for (const members of sets) for (const member of members) highest = Math.max(highest, member);
  const counts = new Int32Array(highest + 1);
  for (const members of sets) {
    for (const member of members) counts[member] = (counts[member] ?? 0) + 1;
  }
  return counts;
}

/** A rank for each member that occurs more than once, else -1. */
function ranksByCount(counts: Int32Array): Int32Array {
  const shared = Int32Array.from(counts.keys()).filter((member) => (counts[member] ?? 0) > 1);
  shared.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
  const rankOf = new Int32Array(counts.length).fill(-1);
  for (const [rank, member] of shared.entries()) rankOf[member] = rank;
  return rankOf;
}
