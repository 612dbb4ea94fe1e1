import { expect, it } from "vitest";
import { killTries } from "../../../scripts/bench/kill-tries.ts";

it("leaves a whole graph.json whenever it is killed", { timeout: 60_000 }, async () => {
  expect(await killTries(6)).toMatchObject({ tries: 6, whole: 6 });
});
