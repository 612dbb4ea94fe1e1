import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Coverage } from "../../../../src/graph/coverage.ts";
import * as charts from "./charts.ts";
import * as lanes from "./lanes.ts";
import { seedsCoverage } from "./seeds.ts";

/** Every picture is a function; its picture is the file of its name. `vitest -u` draws them anew: look. */
const PICTURES: Readonly<Record<string, (seeds: Coverage) => string>> = { ...lanes, ...charts };

let seeds: Coverage;
beforeAll(async () => {
  seeds = await seedsCoverage();
});

describe("the picture", () => {
  it.each(Object.keys(PICTURES))("%s is as it was", async (name) => {
    const file = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const svg = PICTURES[name]?.(seeds);
    await expect(svg).toMatchFileSnapshot(path.join(import.meta.dirname, "svg", `${file}.svg`));
  });
});
