import { storySample } from "../details/story-sample.ts";

const at = (hour: number) => `2020-06-10T${String(hour).padStart(2, "0")}:00:00Z`;

/**
 * BBC and Star share s-1 (BBC first), s-2 (Star first), s-3 (a copy of BBC's) and s-4 (the same
 * minute); CNN has part in s-1 and s-5, which only it and PBS covered.
 */
export const shared = storySample([
  { key: "BBC-1", at: at(1), story: "s-1", topics: ["AI", "police"], lists: ["Star-1", "BBC-2"] },
  { key: "Star-1", at: at(3), story: "s-1", topics: ["AI"], lists: ["CNN-1"] },
  { key: "CNN-1", at: at(4), story: "s-1", topics: ["AI"] },
  { key: "Star-2", at: at(2), story: "s-2", topics: ["police"] },
  { key: "BBC-2", at: at(5), story: "s-2", topics: ["law"] },
  { key: "BBC-3", at: at(6), story: "s-3" },
  { key: "Star-3", at: at(7), story: "s-3", copy: { of: "BBC-3" } },
  { key: "BBC-4", at: at(8), story: "s-4" },
  { key: "Star-4", at: at(8), story: "s-4", lists: ["BBC-4"] },
  { key: "CNN-5", at: at(9), story: "s-5" },
  { key: "PBS-5", at: at(10), story: "s-5" },
  { key: "BBC-6", at: at(11), story: null, topics: ["law"] },
]);

/** From one hour of that day to another. */
export function hours(from: number, to: number) {
  return { from: Date.parse(at(from)), to: Date.parse(at(to)) };
}
