import path from "node:path";
import { examineFolder } from "../../../../scripts/graph/examine.ts";
import { buildCoverageGraph } from "../../../../src/graph/building/build.ts";
import { type Coverage, readCoverage } from "../../../../src/graph/coverage.ts";
import { parseCoverageGraph } from "../../../../src/graph/graph-file.ts";
import { textOf } from "../../graph/samples.ts";

const SEEDS = path.resolve(import.meta.dirname, "../../../../seeds");

/** The sample corpus, as the page has it. */
export async function seedsCoverage(): Promise<Coverage> {
  const { corpus, findings } = await examineFolder({ folder: SEEDS });
  const heading = { title: "Seeds", description: null, timeZone: null };
  return readCoverage(parseCoverageGraph(textOf(buildCoverageGraph(corpus, findings, heading))));
}
