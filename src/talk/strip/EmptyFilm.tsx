import { countOf } from "../../state/count-format.ts";
import type { TalkEntry, Talks } from "../talks.ts";

/** Of more talks than these the list under the talk's name is to be looked at. */
const MOST = 5;

/** What to do in a talk without scenes: make some, or open a talk over this corpus that has them. */
export function EmptyFilm({ talks }: { talks: Talks }) {
  const { editor } = talks;
  const others = othersOf(talks.entries.value, editor.talk.value.id);
  const open = (id: string) => {
    if (talks.openTalk(id)) editor.choose(editor.talk.peek().items[0]?.id ?? null);
  };
  return (
    <div class="film-empty">
      <p>
        A talk is a row of scenes. Arrange network and timeline until they say what you mean, then{" "}
        <b>Keep this view</b>, or press <kbd>K</kbd>.
      </p>
      {others.length === 0 ? null : (
        <div class="film-others">
          <span>Or open</span>
          {others.slice(0, MOST).map((entry) => (
            <button
              key={entry.id}
              type="button"
              class="strip-button film-other"
              onClick={() => open(entry.id)}
            >
              <span dir="auto">{entry.title === "" ? "A talk without a title" : entry.title}</span>
              <span class="film-other-facts">{factsOf(entry)}</span>
            </button>
          ))}
          {others.length > MOST ? (
            <span>and {others.length - MOST} more, under this talk’s name</span>
          ) : null}
        </div>
      )}
    </div>
  );
}

/** Those with scenes over this corpus; those that came with it first, as nobody knows of them yet. */
function othersOf(entries: readonly TalkEntry[], open: string): readonly TalkEntry[] {
  const others = entries.filter(
    ({ id, isHere, broken, scenes }) => id !== open && isHere && broken === null && scenes > 0,
  );
  const came = others.filter(({ from }) => from === "corpus");
  return [...came, ...others.filter(({ from }) => from !== "corpus")];
}

function factsOf({ scenes, from }: TalkEntry): string {
  return `, ${countOf(scenes, "scene")}${from === "corpus" ? ", came with this corpus" : ""}`;
}
