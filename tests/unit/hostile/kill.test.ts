import { expect, it } from "vitest";
import { killTries } from "../../../scripts/bench/kill-tries.ts";

it("leaves a whole graph.json whenever it is killed", { timeout: 60_000 }, async () => {
  expect(await killTries(12)).toMatchObject({ tries: 12, whole: 12 });
});
