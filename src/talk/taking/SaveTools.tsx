import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { saveFile } from "../../panels/export/save-file.ts";
import { slug } from "../../state/export/file-name.ts";
import type { State } from "../../state/state.ts";
import type { Look, Talk } from "../talk.ts";
import { createJob } from "./job.ts";
import { filmPlan, lengthWords } from "./film/film-plan.ts";
import { makePictures } from "./pictures/make-pictures.ts";
import { nameOf, type ScenePage } from "./read/pages.ts";
import type { PagePlace } from "./read/places.ts";
import { type Size, SIZES, sizeWords } from "./sizes.ts";

interface Props {
  readonly state: State;
  readonly talk: Talk;
  readonly pages: readonly ScenePage[];
  /** Of each a picture is made. */
  readonly places: readonly PagePlace[];
}

/** Saves the scenes as files of pixels, at a chosen size. */
export function SaveTools({ state, talk, pages, places }: Props) {
  const size = useSignal<Size>(SIZES[1]);
  /** Of the film: a scene's place among the pages; -1 is all of them. */
  const filmed = useSignal(-1);
  const job = useMemo(createJob, []);
  useEffect(() => () => job.stop(), [job]);
  const now = job.state.value;
  const look: Look = talk.look ?? state.scheme.value;
  const savePictures = () =>
    job.start(async (tell, signal) => {
      const how = { look, size: size.peek() };
      const what = { talk, places, of: pages.length };
      const onProgress = (done: number) => tell(`Picture ${done + 1} of ${places.length}…`);
      const blob = await makePictures(state, what, how, onProgress, signal);
      const name = `${slug(talk.title)}-${how.size.width}x${how.size.height}.zip`;
      saveFile(blob, name);
      return `Saved ${name}`;
    });
  const page = pages[filmed.value];
  const shots = filmPlan(page === undefined ? pages : [page]);
  const saveFilm = () =>
    job.start(async (tell, signal) => {
      // What packs films is large, and few make one.
      const { makeFilm } = await import("./film/make-film.ts");
      const how = { look, size: size.peek() };
      const what = { talk, shots, of: pages.length };
      const onProgress = (shot: number) =>
        tell(`Filming ${lengthWords(shots)}, part ${shot + 1} of ${shots.length}…`);
      const blob = await makeFilm(state, what, how, onProgress, signal);
      const title = page === undefined ? talk.title : nameOf(page);
      const name = `${slug(title)}-${how.size.width}x${how.size.height}.webm`;
      saveFile(blob, name);
      return `Saved ${name}`;
    });
  return (
    <div class="take-save">
      <label class="take-size">
        Size
        <select
          class="take-select"
          value={SIZES.indexOf(size.value)}
          onChange={({ currentTarget }) => {
            size.value = SIZES[currentTarget.selectedIndex] ?? SIZES[1];
          }}
        >
          {SIZES.map((each, index) => (
            <option key={each.width} value={index}>
              {sizeWords(each)}
            </option>
          ))}
        </select>
      </label>
      {now.is === "under way" ? (
        <button type="button" class="panel-outlined" onClick={() => job.stop()}>
          Stop
        </button>
      ) : (
        <>
          <button type="button" class="panel-outlined" data-take="pictures" onClick={savePictures}>
            Save pictures (ZIP)
          </button>
          <label class="take-size">
            Film of
            <select
              class="take-select take-select--scene"
              value={filmed.value}
              onChange={({ currentTarget }) => {
                filmed.value = Number(currentTarget.value);
              }}
            >
              <option value={-1}>all scenes</option>
              {pages.map((each, index) => (
                <option key={each.scene.id} value={index}>
                  {`${each.number}. ${nameOf(each)}`}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            class="panel-outlined"
            data-take="film"
            title={`It lasts ${lengthWords(shots)}`}
            onClick={saveFilm}
          >
            Save film (WebM)
          </button>
        </>
      )}
      <output class="take-outcome">
        {now.is === "under way" || now.is === "done" ? now.words : ""}
      </output>
      {now.is === "failed" ? (
        <p class="take-outcome" role="alert">
          {now.words}
        </p>
      ) : null}
    </div>
  );
}
