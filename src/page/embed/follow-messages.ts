import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { State } from "../../state/state.ts";
import type { Show } from "../../talk/show/show.ts";
import type { PublicApi } from "../public-api.ts";
import { goToScene, tellScenes } from "./embedded-talk.ts";
import { answer, type Answer, PROTOCOL, type Told } from "./protocol.ts";
import { tellViews } from "./tell-views.ts";

/**
 * Lets the page that embeds this one steer it by messages: the window directly above, if it is of the
 * origin that was named, and nobody else. What is said goes to that origin alone.
 *
 * @param from the origin; nothing is done where there is none, or the page isn't embedded.
 * @param opened the state, once the graph is there.
 * @param show the talk that the frame shows in place of a view; null where it shows none.
 * @returns a function that stops it.
 */
export function followMessages(
  from: string | null,
  api: PublicApi,
  opened: ReadonlySignal<State | null>,
  show: ReadonlySignal<Show | null> = signal(null),
): () => void {
  const { parent } = window;
  if (parent === window || from === null || !mayBe(parent, from)) return () => undefined;
  const watched = signal(false);
  const say = (what: Answer | Told) => parent.postMessage(what, from);
  const steered = {
    ...api,
    from,
    watch: (on: boolean) => {
      watched.value = on;
    },
    scene: async (scene: string, step: number) => {
      goToScene(show.peek(), scene, step);
      await api.show({});
    },
  };

  const reply = async (data: unknown, origin: string) => {
    const said = await answer(data, origin, steered);
    if (said !== null) say(said);
  };
  const onMessage = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source === parent) void reply(data, origin);
  };

  window.addEventListener("message", onMessage);
  const stops = [
    effect(() => {
      if (opened.value === null) return undefined;
      say({ coverline: PROTOCOL, event: "ready" });
      const shown = show.peek();
      if (shown === null) return undefined;
      return tellScenes(shown, (scene) => say({ coverline: PROTOCOL, event: "scene", ...scene }));
    }),
    effect(() => {
      const state = opened.value;
      if (state === null || !watched.value) return undefined;
      return tellViews(state, (view) => say({ coverline: PROTOCOL, event: "view", view }));
    }),
    () => window.removeEventListener("message", onMessage),
  ];
  return () => stops.forEach((stop) => stop());
}

/** What the browser lets one know: whether the window is of this page’s own origin. */
function mayBe(other: Window, origin: string): boolean {
  try {
    return other.origin === origin;
  } catch {
    return origin !== window.origin;
  }
}
