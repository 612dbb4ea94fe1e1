import { buildGraphFile } from "../graph/build.ts";
import { KILL_TITLES } from "./kill-titles.ts";

/** Builds the graph of a folder again and again, until it is killed; prints a dot after each time. */
const [folder = "", out = ""] = process.argv.slice(2);

for (;;) {
  for (const title of KILL_TITLES) {
    await buildGraphFile({ folder, out, cache: null, title });
    process.stdout.write(".");
  }
}
