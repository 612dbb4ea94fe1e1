import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    testTimeout: 20_000,
    // By default one is left idle, which on two cores is half of them.
    maxWorkers: "100%",
    include: ["tests/unit/**/*.test.{ts,tsx}"],
    reporters: ["default", ["json", { outputFile: "node_modules/.cache/coverline/unit.json" }]],
  },
});
