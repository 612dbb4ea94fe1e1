import { formatCount } from "../../state/count-format.ts";
import type { State } from "../../state/state.ts";
import { GroupButton } from "../details/GroupButton.tsx";
import { useFold } from "../details/use-fold.tsx";
import { CompareTable } from "./CompareTable.tsx";
import type { CountedTogether } from "./count-together.ts";

/** As many can be taken in at once. */
const AT_FIRST = 8;

/** Groups that several things have articles of, with the articles of each thing. */
export function CountedGroups(props: {
  state: State;
  title: string;
  caption: string;
  /** Of the things. */
  names: readonly string[];
  groups: readonly CountedTogether[];
}) {
  const { state, title, caption, names, groups } = props;
  const { shown, more } = useFold(groups, AT_FIRST);
  if (groups.length === 0) return null;
  const most = Math.max(...groups.flatMap(({ counts }) => counts));
  const rows = shown.map(({ key, counts }) => ({
    key,
    label: <GroupButton state={state} selected={key} />,
    cells: counts.map((count) => ({ words: formatCount(count), share: count / most })),
  }));
  return (
    <div class="details-section">
      <h3 class="details-subheading">{title}</h3>
      <CompareTable caption={caption} names={names} rows={rows} />
      {more}
    </div>
  );
}
