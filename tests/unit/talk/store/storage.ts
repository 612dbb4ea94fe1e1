import { memoryArea, type StorageArea } from "../../../../src/talk/store/storage-area.ts";

/** A storage that can be read by name, filled up and closed. */
export interface TestArea extends StorageArea {
  /** All that is in it. */
  all(): Record<string, string>;
  /** UTF-16 units that it has room for. */
  room: number;
}

export function testArea(): TestArea {
  const area = memoryArea();
  const names = () => Array.from({ length: area.length }, (_, at) => area.key(at) ?? "");
  const all = () => Object.fromEntries(names().map((name) => [name, area.getItem(name) ?? ""]));
  return {
    room: Infinity,
    all,
    getItem: (name) => area.getItem(name),
    setItem(name, text) {
      const others = Object.entries(all()).filter(([other]) => other !== name);
      const used = others.reduce((sum, [other, text]) => sum + other.length + text.length, 0);
      if (used + name.length + text.length > this.room) throw new Error("QuotaExceededError");
      area.setItem(name, text);
    },
    removeItem: (name) => area.removeItem(name),
    key: (at) => area.key(at),
    get length() {
      return area.length;
    },
  };
}
