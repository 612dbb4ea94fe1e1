import type { StorageArea } from "./storage-area.ts";
import { changedId } from "./talk-storage.ts";

/**
 * Tells of talks that another tab has changed or deleted.
 *
 * @param onChange is given a talk's id, or null where all may have changed.
 * @returns a function that stops.
 */
export function onOtherTab(
  area: StorageArea | null,
  onChange: (id: string | null) => void,
): () => void {
  if (area === null || typeof window === "undefined") return () => {};
  const hear = ({ storageArea, key, newValue }: StorageEvent) => {
    if (storageArea !== area) return;
    const id = key === null ? null : changedId(key, newValue === null);
    if (key === null || id !== null) onChange(id);
  };
  window.addEventListener("storage", hear);
  return () => window.removeEventListener("storage", hear);
}
