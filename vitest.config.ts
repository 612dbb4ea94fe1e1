import { defineConfig } from "vitest/config";

/** Tests that put other modules in the place of some, which those after them would get as well. */
const MOCKING = [
  "tests/unit/network/**/*.test.ts",
  "tests/unit/hostile/full-disk.test.ts",
  "tests/unit/panels/keys/single-keys.test.ts",
];

export default defineConfig({
  test: {
    testTimeout: 20_000,
    // By default one is left idle, which on two cores is half of them.
    maxWorkers: "100%",
    globalSetup: "tests/unit/scripts/bundle-scripts.ts",
    reporters: ["default", ["json", { outputFile: "node_modules/.cache/coverline/unit.json" }]],
    projects: [
      {
        extends: true,
        test: {
          name: "together",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          exclude: MOCKING,
          // Starting a process and loading modules anew for each file takes longer than its tests.
          isolate: false,
          setupFiles: "tests/unit/leave-nothing.ts",
        },
      },
      { extends: true, test: { name: "apart", include: MOCKING } },
    ],
  },
});
