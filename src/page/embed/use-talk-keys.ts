import { useEffect } from "preact/hooks";

const WAYS: ReadonlyMap<string, 1 | -1> = new Map([
  ["ArrowRight", 1],
  ["ArrowLeft", -1],
]);

/** Parts whose own the arrows are while the focus is in them. */
const OWN = ".embed-talk-network, .embed-talk-timeline, .table, aside, input, select, textarea";

/** The arrows step an embedded talk, but where the focus is in a part that has them itself. */
export function useTalkKeys(go: (way: 1 | -1) => void, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
      const way = WAYS.get(key);
      if (way === undefined || ctrlKey || metaKey || altKey || shiftKey) return;
      if (event.defaultPrevented || (target instanceof Element && target.closest(OWN))) return;
      event.preventDefault();
      go(way);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [go, isOn]);
}
