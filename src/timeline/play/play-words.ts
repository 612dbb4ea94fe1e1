import { countOf } from "../../state/count-format.ts";
import { thingWords } from "../../state/history/thing-words.ts";
import { publishedBy } from "../../state/play/played-window.ts";
import { stretchWords } from "../../state/play/speeds.ts";
import type { State } from "../../state/state.ts";
import { formatTime } from "../../state/time-format.ts";
import { providerName } from "../words.ts";

/** `First of “Amazon’s one-year moratorium”: Wall Street Journal`; empty where the head stands at none. */
function standingWords({ player, firsts, coverage }: State): string {
  const [article, ...others] = player.standingAt.value;
  if (article === undefined) return "";
  const story = thingWords(firsts.get(article.key) ?? "", coverage);
  const more = others.length === 0 ? "" : `, and ${countOf(others.length, "other first")}`;
  return `First of ${story}: ${providerName(article, coverage)}${more}`;
}

/** `in steps of 6 hours`; empty where it runs smoothly. */
function stepsWords({ player }: State): string {
  return player.inSteps.value ? `in steps of ${stretchWords(player.speed.value)}` : "";
}

/**
 * `Pauses at the first report of the 10 largest stories`; or why it pauses nowhere, though asked to.
 * Empty where it is not.
 */
export function pauseWords({ player, play, coverage, selected }: State): string {
  const { pauses } = play.value;
  if (pauses === "none") return "";
  const isOfSelected = pauses === "selected";
  const { stories, isMore } = player.pauses.value;
  const [story, ...others] = stories;
  if (story === undefined) {
    if (!isOfSelected) return "No story that is played has a first report";
    return selected.value.length === 0
      ? "Pauses nowhere while nothing is selected"
      : "Nothing that is selected has a first report to pause at";
  }
  const at = "Pauses at the first report of";
  if (others.length === 0) return `${at} ${thingWords(story, coverage)}`;
  const { length } = stories;
  if (isOfSelected) return `${at} ${length} ${isMore ? "largest " : ""}stories of what is selected`;
  return `${at} ${isMore ? `the ${length} largest` : `all ${length}`} stories`;
}

/** What is to be heard when it begins to play. */
export function playingWords(state: State): string {
  const steps = stepsWords(state);
  const playing = steps === "" ? "Playing." : `Playing ${steps}.`;
  return [playing, sentence(pauseWords(state))].filter((words) => words !== "").join(" ");
}

/** What stands beside the button: who is first here, or else how it plays. */
export function noteWords(state: State): string {
  const { head, pauses } = state.player;
  const standing = standingWords(state);
  if (standing !== "" || head.value === null) return standing;
  const stops = pauses.value.at.length === 0 ? "" : pauseWords(state);
  return [stepsWords(state), stops].filter((words) => words !== "").join(", ");
}

/** Where the head is, what has come so far, and which article it stands at. */
export function headWords(state: State): string {
  const { player, presence, coverage, zone } = state;
  const head = player.head.value;
  if (head === null) return "";
  const { articles, providers } = presence.value.now.counts;
  const counts = `${countOf(articles, "article")} by ${countOf(providers, "provider")}`;
  const when = formatTime(head, "minute", zone.value);
  return [`${when}: ${counts}.`, arrivalWords(), sentence(standingWords(state))]
    .filter((words) => words !== "")
    .join(" ");

  function arrivalWords(): string {
    const all = player.articles.value;
    const come = all.slice(publishedBy(all, (head ?? 0) - 1), publishedBy(all, head ?? 0));
    const [article] = come;
    if (article === undefined || player.playing.value) return "";
    const more = come.length === 1 ? "" : ` And ${come.length - 1} more.`;
    return `${providerName(article, coverage)}: ${thingWords(article.key, coverage)}.${more}`;
  }
}

/** What is in view again once nothing is played any more. */
export function endedWords({ presence }: State): string {
  const { articles, providers } = presence.value.now.counts;
  return `No longer playing: ${countOf(articles, "article")} by ${countOf(providers, "provider")}.`;
}

function sentence(words: string): string {
  return words === "" ? "" : `${words}.`;
}
