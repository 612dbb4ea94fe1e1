import { describe, expect, it } from "vitest";
import { weighAll } from "../../../../src/panels/stage-bar/heaviest.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { networkOf } from "../../state/network-fixture.ts";

/** Q lists as many articles of P as are asked for, and R one. */
function shared(count: number) {
  const listed = Array.from({ length: count }, (_, at) => `a${at}`);
  return networkOf(
    coverageOf([
      ...listed.map((key) => ({ key, at: null, provider: "P" })),
      { key: "q", at: null, provider: "Q", lists: listed },
      { key: "r", at: null, provider: "R", lists: ["a0"] },
    ]),
    "providers",
  );
}

function heaviest(network: ReturnType<typeof shared>): number {
  const weighing = weighAll(network);
  while (weighing.step());
  return weighing.most();
}

describe("the highest weight of a network", () => {
  it("is that of its heaviest link", () => {
    expect(heaviest(shared(7))).toBe(7);
    expect(heaviest(shared(1))).toBe(1);
  });

  it("is 1 where nothing is linked", () => {
    expect(
      heaviest(networkOf(coverageOf([{ key: "a", at: null, provider: "P" }]), "providers")),
    ).toBe(1);
  });
});
