import { countOf } from "../count-format.ts";
import { formatTime } from "../time-format.ts";
import type { View } from "../view/view.ts";

// What a change of the timeline is called, to follow "Undo: ".

const CHART_WORDS: Readonly<Record<View["charts"][number], string>> = {
  lanes: "lanes",
  swarm: "swarm",
  attention: "attention",
  spread: "spread",
};

export function chartsWords(_: View, { charts }: View): string {
  return `show ${charts.map((chart) => CHART_WORDS[chart]).join(" and ")}`;
}

export function lanesWords({ lanes: before }: View, { lanes: after }: View): string {
  if (before.by !== after.by) return after.by === "none" ? "one lane" : `lanes by ${after.by}`;
  if (before.order !== after.order) return `lanes in order of ${after.order}`;
  return after.arcs ? "arcs of related links" : "no arcs";
}

export function attentionWords({ attention: before }: View, { attention: after }: View): string {
  if (before.by !== after.by) return `attention by ${after.by}`;
  if (before.bins !== after.bins) return `bins ${after.bins}`;
  if (before.how !== after.how) return `attention ${after.how}`;
  return after.perOutput ? "attention by each outlet’s output" : "attention in articles";
}

export function notesWords({ notes: before }: View, { notes: after }: View): string {
  const change = after.length - before.length;
  if (change === 0) return "change a note";
  return `${change > 0 ? "add" : "remove"} ${countOf(Math.abs(change), "note")}`;
}

export function headWords(_: View, { head, zone }: View): string {
  return head === null ? "end playing" : `play-head at ${formatTime(head, "minute", zone)}`;
}
