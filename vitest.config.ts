import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    testTimeout: 20_000,
    include: ["tests/unit/**/*.test.{ts,tsx}"],
    reporters: ["default", ["json", { outputFile: "node_modules/.cache/coverline/unit.json" }]],
  },
});
