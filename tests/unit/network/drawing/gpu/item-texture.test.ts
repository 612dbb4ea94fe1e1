import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ItemTable } from "../../../../../src/network/drawing/gpu/item-table.ts";
import { ItemTexture } from "../../../../../src/network/drawing/gpu/item-texture.ts";
import { FakeCard } from "../../stage/fake-card.ts";

describe("a table on the graphics card", () => {
  it("is what the table is, whatever is written when, and whichever table is bound", () => {
    const tables = [new ItemTable(3000, 2), new ItemTable(3000, 2), new ItemTable(10, 1)];
    const deed = fc.record({
      table: fc.nat(2),
      writes: fc.array(fc.tuple(fc.nat(2999), fc.nat()), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
        const card = new FakeCard();
        const texture = new ItemTexture(card as unknown as WebGL2RenderingContext);
        for (const { table: index, writes } of deeds) {
          const table = tables[index]!;
          for (const [item, word] of writes) {
            table.words[table.write(item % table.length)] = word;
          }
          texture.bind(0, table);
          card.drawArrays(0, 0, 3);
          const held = card.arrays?.textures[0];
          expect(held?.length).toBe(table.words.length);
          expect(held?.every((word, at) => word === table.words[at])).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});
