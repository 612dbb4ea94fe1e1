import { vi } from "vitest";
import { LinkColumns } from "../../../../src/network/drawing/link-columns.ts";
import { MarkColumns } from "../../../../src/network/drawing/mark-columns.ts";

/** Counts from now on how many marks and links are painted or taken away, until mocks are restored. */
export function countPainted(): () => number {
  const spies = [
    vi.spyOn(MarkColumns.prototype, "paint"),
    vi.spyOn(MarkColumns.prototype, "hide"),
    vi.spyOn(LinkColumns.prototype, "paint"),
  ];
  for (const spy of spies) spy.mockClear();
  return () => spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
}
