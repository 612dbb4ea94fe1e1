import { defineConfig } from "oxlint";

/** The rooms of src/, in the order in which data travels: each knows those before it, none after. */
const rooms = ["corpus", "graph", "state", "network", "timeline", "panels", "talk", "page"];

/** Packages that one room, or one file, keeps to itself. */
const kept = [
  { packages: ["sigma", "sigma/**", "@sigma/**"], home: "src/network/**" },
  { packages: ["gray-matter"], home: "src/corpus/reading/front-matter.ts" },
];

/** What files under `home` may not import, as groups for no-restricted-imports. */
function restrictions(room, home) {
  const below = rooms.slice(rooms.indexOf(room) + 1);
  const groups = kept
    .filter((rule) => rule.home !== home)
    .map((rule) => ({ group: rule.packages, message: `Only ${rule.home} imports this.` }));
  if (below.length > 0) {
    groups.push({
      group: [...below.map((name) => `**/${name}/**`), "**/main.tsx"],
      message: `src/${room} knows only the rooms above it: ${rooms.slice(0, rooms.indexOf(room)).join(", ") || "none"}.`,
    });
  }
  return groups;
}

const rule = (room, home) => ({
  files: [home],
  rules: { "no-restricted-imports": ["error", { patterns: restrictions(room, home) }] },
});

const noFileSystem = {
  files: ["src/**"],
  rules: {
    "import/no-nodejs-modules": "error",
    "no-console": "error",
  },
};

export default defineConfig({
  plugins: ["typescript", "import", "unicorn", "promise", "oxc", "jsx-a11y"],
  categories: { correctness: "error", suspicious: "error", perf: "error" },
  options: { typeAware: true },
  ignorePatterns: ["dist/**", "public/**", "seeds/**", "tests/fixtures/**", "node_modules/**"],
  rules: {
    "import/no-cycle": "error",
    "import/no-unassigned-import": "off",
    // fast-check documents `fc.…` on its default export.
    "import/no-named-as-default-member": "off",
    "no-await-in-loop": "off",
    "no-shadow": "off",
    "no-eval": "error",
    "typescript/no-explicit-any": "error",
    "typescript/no-floating-promises": "error",
    "typescript/no-unsafe-type-assertion": "off",
    "typescript/consistent-type-imports": "error",
    "typescript/switch-exhaustiveness-check": "error",
    "react/react-in-jsx-scope": "off",
  },
  overrides: [
    {
      files: ["tests/**"],
      rules: {
        // A word that only one test uses stands best beside that test.
        "unicorn/consistent-function-scoping": "off",
        "oxc/no-map-spread": "off",
      },
    },
    noFileSystem,
    ...rooms.map((room) => rule(room, `src/${room}/**`)),
    ...kept
      .filter(({ home }) => home.endsWith(".ts"))
      .map(({ home }) => rule(home.split("/")[1], home)),
  ],
});
