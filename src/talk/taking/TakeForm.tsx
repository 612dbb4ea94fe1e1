import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { State } from "../../state/state.ts";
import type { Talk } from "../talk.ts";
import { pagesOf } from "./read/pages.ts";
import { type PagePlace, placeKey, placesOf } from "./read/places.ts";
import { ReadPages } from "./read/ReadPages.tsx";
import { SaveTools } from "./SaveTools.tsx";
import { type PagePictures, usePictures } from "./read/use-pictures.ts";

/** What can be taken along, above the talk as a page of text with its pictures. */
export function TakeForm(props: { state: State; talk: Talk; close: () => void }) {
  const { state, talk, close } = props;
  const pages = useMemo(() => pagesOf(talk), [talk]);
  const withNotes = useSignal(false);
  const eachStep = useSignal(false);
  const places = useMemo(() => placesOf(pages, eachStep.value), [pages, eachStep.value]);
  const pictures = usePictures(state, pages, places);
  useEffect(() => onLandscapePages(), []);
  return (
    <>
      <div class="take-bar">
        <PrintButton places={places} pictures={pictures} />
        <Check words="With notes" is={withNotes} />
        <Check words="Each step on its own sheet" is={eachStep} />
        <SaveTools state={state} talk={talk} pages={pages} places={places} />
        <button type="button" class="panel-outlined take-close" onClick={close}>
          Close
        </button>
      </div>
      <ReadPages
        state={state}
        talk={talk}
        places={places}
        of={pages.length}
        pictures={pictures}
        withNotes={withNotes.value}
      />
    </>
  );
}

function Check({ words, is }: { words: string; is: Signal<boolean> }) {
  return (
    <label class="take-check">
      <input
        type="checkbox"
        checked={is.value}
        onChange={({ currentTarget }) => {
          is.value = currentTarget.checked;
        }}
      />
      {words}
    </label>
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
function PrintButton(props: { places: readonly PagePlace[]; pictures: PagePictures }) {
  const { places, pictures } = props;
  const views = places.filter(({ page }) => page.scene.kind === "view");
  const wanted = views.length;
  const left = views.filter((place) => !pictures.value.has(placeKey(place))).length;
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
