import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Talks } from "../../talks.ts";
import { fileProblems } from "./file-problems.ts";
import { readFile } from "./read-file.ts";

/** Opens a talk that is dropped anywhere on the page as a file. What else is dragged is left alone. */
export function TalkDrop({ talks }: { talks: Talks }) {
  const isOver = useSignal(false);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Or else the browser would leave the page for the file.
      event.preventDefault();
      isOver.value = true;
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) isOver.value = false;
    };
    const drop = (event: DragEvent) => {
      isOver.value = false;
      if (!hasFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      const talk = files.find(({ name }) => /\.json$/i.test(name));
      if (talk !== undefined) void readFile(talks, talk);
      else {
        talks.setOpen(true);
        fileProblems.value = files.map(({ name }) => `${name}: a talk is a *.talk.json file.`);
      }
    };
    document.addEventListener("dragover", over, { signal });
    document.addEventListener("dragleave", leave, { signal });
    document.addEventListener("drop", drop, { signal });
    return () => listening.abort();
  }, [talks]);
  return isOver.value ? <div class="talk-drop">Drop a talk here to open it</div> : null;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") === true;
}
