import { signal } from "@preact/signals";
import { useEffect, useMemo, useState } from "preact/hooks";
import { createState, type State } from "../../state/state.ts";
import { speakerWire } from "../../talk/speaker/messages.ts";
import { stageWindow } from "../../talk/speaker/ports.ts";
import { SpeakerPage } from "../../talk/speaker/SpeakerPage.tsx";
import { followStage } from "../../talk/speaker/speaker-side.ts";
import { Thumbnail } from "../../talk/thumbnail/Thumbnail.tsx";
import { sketcherOf } from "../../talk/thumbnail/sketcher.ts";
import { spotInSketch } from "../../talk/thumbnail/spot-in-sketch.ts";
import { textsAt } from "../../talk/views/scene-view.ts";
import { useSpeakerKeys } from "./use-speaker-keys.ts";
import { loadCoverage } from "../load.ts";
import type { DataFiles } from "../offline/data-files.ts";
import { readPalette } from "../palette.ts";
import { followTheme } from "../theme.ts";
import { keepStanding, keptStanding } from "./kept-standing.ts";
import { stageUrl } from "./speaker-address.ts";

/** The speaker's window: notes and time are there at once, pictures once the graph is loaded. */
export function SpeakerRoot({ files }: { files: DataFiles }) {
  const [state, setState] = useState<State | null>(null);
  const stage = useMemo(() => {
    const port = stageWindow();
    return followStage(speakerWire(port, location.hash.slice(1)), {
      now: () => performance.now(),
      every: (milliseconds, call) => {
        const timer = setInterval(call, milliseconds);
        return () => clearInterval(timer);
      },
      kept: keptStanding(),
      keep: keepStanding,
      isClosed: () => port.isClosed(),
    });
  }, []);
  useEffect(() => {
    document.title = "Speaker’s window · Coverline";
    let stopTheme: (() => void) | null = null;
    const load = async () => {
      const loaded = await loadCoverage(files);
      if ("problem" in loaded) return;
      const made = createState(loaded.coverage, readPalette());
      stopTheme = followTheme(made, signal(null));
      setState(made);
    };
    void load();
    return () => {
      stage.stop();
      stopTheme?.();
    };
  }, []);
  useSpeakerKeys(stage);
  return (
    <SpeakerPage
      stage={stage}
      linkTo={(talk, place) => stageUrl(location.href, { talk, ...place, autoplay: false })}
      picture={(scene, step) =>
        state === null ? null : <Thumbnail state={state} scene={scene} step={step} />
      }
      spotIn={(scene, step, share) => {
        if (state === null) return { on: "page", ...share };
        const sketcher = sketcherOf(state.coverage, state.palette.peek());
        const staged = scene.kind === "view" ? sketcher.staged(textsAt(scene, step)) : state;
        return spotInSketch(staged, scene, share);
      }}
    />
  );
}
