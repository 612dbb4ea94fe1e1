import { effect, untracked } from "@preact/signals";
import type { State } from "../../state/state.ts";
import { endedWords, headWords, playingWords } from "./play-words.ts";

/** While it plays, so often at the most, in milliseconds: a listener wants to hear other things too. */
const EVERY = 5000;
/** Steps follow each other; the one that is rested on is said, after so many milliseconds. */
const REST = 300;

/**
 * Says how the playing goes to those who don't see it: that it has begun, from time to time how far it
 * is, where it stands, that it is over.
 *
 * @returns a function that stops it.
 */
export function speakPlay(state: State, say: (words: string) => void): () => void {
  const { player } = state;
  let isNew = true;
  return effect(() => {
    const isPlaying = player.playing.value;
    const stands = isPlaying ? null : player.head.value;
    if (isNew) {
      isNew = false;
      if (!isPlaying) return undefined;
    }
    if (isPlaying) {
      untracked(() => say(playingWords(state)));
      const timer = setInterval(() => untracked(() => say(headWords(state))), EVERY);
      return () => clearInterval(timer);
    }
    const words = stands === null ? endedWords : headWords;
    const timer = setTimeout(() => untracked(() => say(words(state))), REST);
    return () => clearTimeout(timer);
  });
}
