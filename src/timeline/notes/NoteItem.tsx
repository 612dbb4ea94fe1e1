import { useEffect, useRef } from "preact/hooks";
import { whenWords } from "../../state/notes/remark-words.ts";
import type { Remark } from "../../state/notes/remarks.ts";
import { safeLink } from "../../state/safe-link.ts";
import type { State } from "../../state/state.ts";

interface Props {
  readonly state: State;
  readonly remark: Remark;
  /** Whether the list was opened at it. */
  readonly isMeant: boolean;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** A note in the list; an event of the corpus can't be changed, and leads to where it says more. */
export function NoteItem({ state, remark, isMeant, onEdit, onDelete }: Props) {
  const root = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isMeant) root.current?.focus();
  }, [isMeant]);
  const { text, article, from, link } = remark;
  const zones = { zone: state.zone.value, ownZone: state.ownZone };
  return (
    <li ref={root} class="note-item" tabIndex={-1}>
      <p>
        <span class="note-item-text" dir="auto">
          {text}
        </span>
        <span class="note-item-when">
          {whenWords(remark, zones)}
          {article === null ? null : (
            <>
              , on <cite dir="auto">{article.title}</cite>
            </>
          )}
        </span>
        {from === "corpus" ? (
          <span class="note-item-when">
            From the corpus
            <NoteLink link={link} />
          </span>
        ) : null}
      </p>
      {from === "corpus" ? null : (
        <p class="note-item-ways">
          <button type="button" aria-label={`Edit the note ${text}`} onClick={onEdit}>
            Edit
          </button>
          <button type="button" aria-label={`Delete the note ${text}`} onClick={onDelete}>
            Delete
          </button>
        </p>
      )}
    </li>
  );
}

function NoteLink({ link }: { link: string | null }) {
  const safe = link === null ? null : safeLink(link);
  if (safe === null) return null;
  return (
    <>
      {" · "}
      <a href={safe.href} target="_blank" rel="noopener noreferrer" title={safe.href}>
        {safe.host}
      </a>
      <span aria-hidden="true"> ↗</span>
    </>
  );
}
