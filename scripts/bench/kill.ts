import { killTries } from "./kill-tries.ts";

/** `tsx scripts/bench/kill.ts [TRIES]`: kills programs in mid-work; fails unless each leaves a whole graph.json. */
const { tries, whole, inWrite } = await killTries(Number(process.argv[2] ?? 200));
process.stdout.write(
  `${tries} kills, ${inWrite} of them while the file was written: ${whole} left a whole graph.json\n`,
);
if (whole !== tries) process.exitCode = 1;
