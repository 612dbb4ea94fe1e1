import { List, Url } from "../reading/article-fields.ts";
import { quote } from "../reading/complaint.ts";
import type { FieldPath, FieldReader } from "../reading/field-reader.ts";
import { type Item, readItems } from "./read-items.ts";

/** Addresses that are, or are not, one article. */
interface PageGroup {
  readonly at: FieldPath;
  /** Canonical URLs. */
  readonly addresses: readonly Item<string>[];
}

type Raw = Readonly<Record<string, unknown>>;

/** The groups of `same` or `different`; a wrong one is a mistake of the reader, and left out. */
export function readPages(
  reader: FieldReader,
  data: Raw,
  setting: "same" | "different",
): PageGroup[] {
  const groups = reader.read(List, data[setting], [setting]) ?? [];
  return groups.flatMap((group, index) => {
    const at = [setting, index];
    const list = reader.read(List, group, at);
    if (list === null) return [];
    const addresses = readItems(reader, list, at, Url).map(({ value, path }) => ({
      value: value.canonical,
      path,
    }));
    if (pagesOf({ at, addresses }).length > 1) return [{ at, addresses }];
    reader.mistake(
      at,
      `${at.join(".")} needs two addresses that differ; expected \`- [https://…, https://…]\``,
    );
    return [];
  });
}

/** Each once. */
export function pagesOf({ addresses }: PageGroup): string[] {
  return [...new Set(addresses.map(({ value }) => value))];
}

/**
 * Complains of pairs that are in both: joinPages lets no ruling join what another one keeps apart.
 *
 * Cost: linear, but for an address that many groups have.
 */
export function complainOfPairsInBoth(
  reader: FieldReader,
  same: readonly PageGroup[],
  different: readonly PageGroup[],
): void {
  const groupsWith = new Map<string, PageGroup[]>();
  for (const group of same) {
    for (const page of pagesOf(group)) {
      groupsWith.set(page, [...(groupsWith.get(page) ?? []), group]);
    }
  }
  for (const group of different) {
    const pages = pagesOf(group);
    for (const other of new Set(pages.flatMap((page) => groupsWith.get(page) ?? []))) {
      const both = pages.filter((page) => groupsWith.get(page)?.includes(other));
      if (both.length > 1) reader.mistake(group.at, inBoth(both, group, other));
    }
  }
}

function inBoth([a, b]: readonly string[], { at }: PageGroup, same: PageGroup): string {
  return `${at.join(".")} has ${quote(a)} and ${quote(b)}, which are in ${same.at.join(".")} as well; they stay apart; take them out of one of the two`;
}
