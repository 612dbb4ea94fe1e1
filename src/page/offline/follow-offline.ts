import { effect, type Signal } from "@preact/signals";
import { compareText } from "../../corpus/text/compare-text.ts";
import type { SerializedCoverageGraph } from "../../graph/contract.ts";
import type { Coverage } from "../../graph/coverage.ts";
import { serializeCoverageGraph } from "../../graph/graph-file.ts";
import { fillPage } from "../../graph/formats/single-file.ts";
import { offlineAsked, offlineSaving, openDialog } from "../../panels/actions/dialogs.ts";
import { saveFile } from "../../panels/export/save-file.ts";
import { corpusFileName } from "../../state/export/file-name.ts";
import { countOf } from "../../state/count-format.ts";
import type { State } from "../../state/state.ts";
import type { Talks, TalksFile } from "../../talk/talks.ts";
import type { DataFiles } from "./data-files.ts";

/**
 * Saves the app with its data and talks as one file, whenever that is asked for. How it went is said in the dialog
 * that offers it, or where that is closed in a notice.
 *
 * @returns a function that stops it.
 */
export function followOffline(
  { coverage }: Pick<State, "coverage">,
  talks: Pick<Talks, "talksFile">,
  files: DataFiles,
  notice: Signal<string | null>,
): () => void {
  offlineSaving.value = { is: "none" };
  let asked = offlineAsked.peek();
  return effect(() => {
    if (offlineAsked.value === asked) return;
    asked = offlineAsked.value;
    void save();
  });

  async function save(): Promise<void> {
    offlineSaving.value = { is: "under way" };
    try {
      const held = talks.talksFile();
      const blob = await offlineFile(files, coverage, held);
      const name = corpusFileName(coverage, "html");
      saveFile(blob, name);
      tell("done", `Saved ${name}, ${(blob.size / 1e6).toFixed(1)} MB${talksWords(held)}.`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      tell("failed", `The file could not be made: ${reason}.`);
    }
  }

  function tell(is: "done" | "failed", words: string): void {
    offlineSaving.value = { is, words };
    if (openDialog.peek() !== "share") notice.value = words;
  }
}

/** Whoever passes the file on is to know what goes along. */
function talksWords({ count }: TalksFile): string {
  if (count === 0) return "";
  return `, with ${countOf(count, "talk")} and ${count === 1 ? "its" : "their"} notes`;
}

/** The page with all data that were read; the talks are those of now, one's own too. */
async function offlineFile(files: DataFiles, { graph }: Coverage, talks: TalksFile): Promise<Blob> {
  const [page, kept] = await Promise.all([files.emptyPage(), files.kept()]);
  const data = new Map<string, string>(kept);
  if (!data.has("graph.json")) {
    // Opened from columns, which hold the same.
    const pieces = serializeCoverageGraph(graph.export() as SerializedCoverageGraph);
    data.set("graph.json", [...pieces].join(""));
  }
  if (talks.count > 0) data.set("talks.json", talks.text);
  const inOrder = new Map([...data].toSorted(([a], [b]) => compareText(a, b)));
  return new Blob([...fillPage(page, inOrder)], { type: "text/html" });
}
