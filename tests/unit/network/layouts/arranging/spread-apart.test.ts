import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  spreadApart,
  spreadRound,
} from "../../../../../src/network/layouts/arranging/spread-apart.ts";

const someNumber = fc.double({ min: 0, max: 10, noNaN: true });
const ascending = fc
  .array(someNumber, { minLength: 1, maxLength: 30 })
  .map((values) => values.toSorted((a, b) => a - b));

describe("spreadApart", () => {
  it("leaves alone what is apart, and moves what isn't as little as can be", () => {
    expect(spreadApart([1, 3, 8], [2, 2], [0, 10])).toEqual([1, 3, 8]);
    expect(spreadApart([4, 4], [2], [0, 10])).toEqual([3, 5]);
    expect(spreadApart([4, 4, 9], [2, 2], [0, 10])).toEqual([3, 5, 9]);
    expect(spreadApart([0, 0], [2], [0, 10])).toEqual([0, 2]);
    expect(spreadApart([], [], [0, 10])).toEqual([]);
  });

  it("shares what room there is where it isn't enough", () => {
    expect(spreadApart([1, 1, 1], [10, 10], [0, 4])).toEqual([0, 2, 4]);
  });

  it("keeps gaps, order and range", () => {
    fc.assert(
      fc.property(ascending, fc.double({ min: 0, max: 0.3, noNaN: true }), (wanted, gap) => {
        const gaps = wanted.slice(1).map(() => gap);
        const places = spreadApart(wanted, gaps, [0, 10]);
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(-1e-9);
          expect(place).toBeLessThanOrEqual(10 + 1e-9);
          if (index > 0) expect(place - places[index - 1]!).toBeGreaterThan(gap - 1e-9);
        }
      }),
    );
  });
});

describe("spreadRound", () => {
  it("keeps apart over the seam, too", () => {
    const places = spreadRound([9.9, 0.1], [2, 2], 10);
    expect(places[0]).toBeCloseTo(9, 9);
    expect(places[1]).toBeCloseTo(1, 9);
    const [first, , last] = spreadRound([0, 3, 6.5], [3.6, 2, 3.6], 10);
    expect((first! - last! + 10) % 10).toBeGreaterThan(3.6 - 1e-9);
  });

  it("gives each the room of its width, or its share of the round where there is too little", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(someNumber, fc.double({ min: 0, max: 1, noNaN: true })), {
          minLength: 2,
          maxLength: 30,
        }),
        (items) => {
          const wanted = items.map(([place]) => place % 10);
          const widths = items.map(([, width]) => width);
          const squeeze = Math.min(1, 10 / widths.reduce((sum, width) => sum + width, 0));
          const around = spreadRound(wanted, widths, 10)
            .map((place, index) => ({ place, width: widths[index]! * squeeze }))
            .toSorted((a, b) => a.place - b.place);
          for (const [index, { place, width }] of around.entries()) {
            expect(place).toBeGreaterThanOrEqual(0);
            expect(place).toBeLessThanOrEqual(10);
            const next = around[(index + 1) % around.length]!;
            const way = (next.place - place + 10) % 10;
            const least = (width + next.width) / 2;
            expect(Math.min(way, 10 - way)).toBeGreaterThan(least - 1e-6);
          }
        },
      ),
    );
  });
});
