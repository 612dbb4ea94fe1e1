import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { State } from "../../state/state.ts";
import type { Talk } from "../talk.ts";
import { pagesOf, type ScenePage } from "./read/pages.ts";
import { ReadPages } from "./read/ReadPages.tsx";
import { SaveTools } from "./SaveTools.tsx";
import { type PagePictures, usePictures } from "./read/use-pictures.ts";

/** What can be taken along, above the talk as a page of text with its pictures. */
export function TakeForm(props: { state: State; talk: Talk; close: () => void }) {
  const { state, talk, close } = props;
  const pages = useMemo(() => pagesOf(talk), [talk]);
  const pictures = usePictures(state, pages);
  const withNotes = useSignal(false);
  useEffect(() => onLandscapePages(), []);
  return (
    <>
      <div class="take-bar">
        <PrintButton pages={pages} pictures={pictures} />
        <label class="take-check">
          <input
            type="checkbox"
            checked={withNotes.value}
            onChange={({ currentTarget }) => {
              withNotes.value = currentTarget.checked;
            }}
          />
          With notes
        </label>
        <SaveTools state={state} talk={talk} pages={pages} />
        <button type="button" class="panel-outlined take-close" onClick={close}>
          Close
        </button>
      </div>
      <ReadPages
        state={state}
        talk={talk}
        pages={pages}
        pictures={pictures}
        withNotes={withNotes.value}
      />
    </>
  );
}

/** A rule for pages can't be bound to what is open: it is there as long as that. @returns what takes it away. */
function onLandscapePages(): () => void {
  const sheet = new CSSStyleSheet();
  sheet.insertRule("@page { size: landscape; margin: 11mm 12mm; }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** Prints the page as it is, once all its pictures are there; the browser offers PDF too. */
function PrintButton(props: { pages: readonly ScenePage[]; pictures: PagePictures }) {
  const { pages, pictures } = props;
  const wanted = pages.filter(({ scene }) => scene.kind === "view").length;
  const left = wanted - pictures.value.size;
  return (
    <button
      type="button"
      class="take-main"
      data-take="read"
      aria-disabled={left > 0}
      onClick={() => (left > 0 ? undefined : window.print())}
    >
      {left > 0 ? `Drawing ${wanted - left + 1} of ${wanted}…` : "Print or save as PDF"}
    </button>
  );
}
