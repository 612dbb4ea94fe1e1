import { fileText, type HostileCase } from "./hostile-case.ts";

/** A file `bad.md` of which nothing can be read, for one reason. */
const lost = (name: string, text: string, line: RegExp): HostileCase => ({
  name,
  files: { "bad.md": text },
  lines: [line],
});

/** A file `odd.md` whose own article is kept. */
const kept = (name: string, more: string, ...lines: RegExp[]): HostileCase => ({
  name,
  files: { "odd.md": fileText("Kept", more) },
  lines,
  titles: ["Kept"],
});

const PROTOTYPE_KEYS = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];

const entries = (count: number, entry: (index: number) => string) =>
  `related:\n${Array.from({ length: count }, (_, index) => `  - ${entry(index)}\n`).join("")}`;

/** What YAML can do to whoever reads it. */
export const yamlCases: readonly HostileCase[] = [
  lost(
    "an alias bomb",
    fileText("Bomb", 'a: &a ["lol", "lol"]\nb: &b [*a, *a]\nc: &c [*b, *b]\nrelated: *c\n'),
    /^bad\.md:5:4: .*has an anchor/,
  ),
  lost("an alias of nothing", fileText("Bomb", "x: *a\n"), /^bad\.md:5:\d+: .*alias/),
  lost(
    "a list in a list, 200,000 deep",
    fileText("Deep", `x: ${"[".repeat(200_000)}${"]".repeat(200_000)}\n`),
    /^bad\.md:5:\d+: .*nesting/,
  ),
  lost(
    "dashes, 200,000 deep",
    fileText("Deep", `x:\n  ${"- ".repeat(200_000)}\n`),
    /:6:\d+: .*nesting/,
  ),
  lost(
    "a mapping, 100,000 deep",
    fileText("Deep", `x: ${"{a: ".repeat(1e5)}\n`),
    /:5:\d+: .*nesting/,
  ),
  lost(
    "a double key",
    fileText("Double", "heat: 1\nheat: 2\n"),
    /^bad\.md:6:1: .*duplicated mapping key/,
  ),
  lost(
    "a tag of another language",
    fileText("Tag", 'x: !!js/function "function () {}"\n'),
    /:5:\d+: .*tag/,
  ),
  lost(
    "two documents",
    fileText("Two", "...\n%TAG ! tag:x,2000:\n"),
    /^bad\.md:\d+:1: .*not valid YAML/,
  ),
  lost(
    "no closing quote",
    fileText("Open", `x: "${"a".repeat(500_000)}\n`),
    /:6:1: .*double quoted/,
  ),
  lost("a list for a mapping", "---\n- one\n- two\n---\n", /^bad\.md:2:1: .*not a mapping/),
  lost("a word for a mapping", "---\nword\n---\n", /^bad\.md:2:1: .*not a mapping/),
  lost(
    "more than a million characters",
    fileText("Long", `x: ${"a".repeat(1_000_000)}\n`),
    /^bad\.md:2:1: the front matter has \d+ characters/,
  ),
  lost(
    "a million blank lines",
    fileText("Blank", "\n".repeat(900_000)),
    /^bad\.md:205:1: .*blank lines/,
  ),
  kept("keys of prototypes", PROTOTYPE_KEYS.map((key) => `${key}: { polluted: yes }\n`).join("")),
  kept(
    "keys of prototypes in an entry",
    `related:\n  - { ${PROTOTYPE_KEYS.map((key) => `${key}: { title: x }`).join(", ")} }\n`,
    /^odd\.md:6:5: related\.0 is skipped/,
  ),
  kept("a merge key", "<<: { title: Merged }\n"),
  kept(
    "numbers past all bounds",
    "quality: 1e999\nheat: 9999999999999999999999\n",
    /^odd\.md:5:10: quality/,
  ),
  kept("60,000 keys", Array.from({ length: 60_000 }, (_, index) => `k${index}: 1\n`).join("")),
];

/** What is between the fences, and the fences. */
export const fenceCases: readonly HostileCase[] = [
  ...["js", "javascript", "JavaScript", "json", "constructor", "__proto__", "toml", " js"].map(
    (word): HostileCase =>
      lost(
        `a fence of ${JSON.stringify(word)}`,
        `---${word}\nglobalThis.polluted = 1, { title: "x" }\n---\n`,
        /^bad\.md:1:4: the front matter opens with "---/,
      ),
  ),
  lost(
    "code in a block",
    "---\n---js\nglobalThis.polluted = 1\n---\n",
    /^bad\.md:2:4: expected `---`/,
  ),
  lost("no closing fence", `---\n${"title: x\n".repeat(300_000)}`, /^bad\.md:1:1: .*not closed/),
  lost("no fence", "Just a text.\n", /^bad\.md:1:1: no front matter/),
  lost("nothing", "", /^bad\.md:1:1: no front matter/),
  lost("a fence that goes on", `---${" ".repeat(20_000)}x\n---\n`, /^bad\.md:1:4: .*opens with/),
  kept("a million fences after the second", `---\n${"---\n".repeat(1_000_000)}`),
];

/** Front matter that is YAML, and no article or not only one. */
export const fieldCases: readonly HostileCase[] = [
  {
    name: "wrong types everywhere",
    files: {
      "bad.md":
        "---\ntitle: [a]\nwebUrl: 5\nprovider: x\nrelated: no\ntopics: { a: b }\nheat: hot\npublished: 1\n---\n",
    },
    lines: [
      /^bad\.md:2:1: the article is skipped: no usable webUrl and no usable title/,
      ...["title", "webUrl", "provider", "related", "topics", "heat", "published"].map(
        (name, at) => new RegExp(`^bad\\.md:${at + 2}:\\d+: ${name} is .*; expected`),
      ),
    ],
  },
  kept(
    "a link to itself",
    entries(
      1,
      () =>
        '{ title: Kept, webUrl: "https://example.com/kept", provider: { domain: example.com } }',
    ),
  ),
  kept(
    "the same entry 900 times",
    entries(
      900,
      () =>
        '{ title: Kept too, webUrl: "https://example.com/too", provider: { domain: example.com } }',
    ),
  ),
  {
    name: "the same file twice",
    files: { "one.md": fileText("Kept"), "two.md": fileText("Kept") },
    lines: [],
    titles: ["Kept"],
  },
  kept(
    "10,000 related entries",
    entries(
      10_000,
      (index) => `{ title: a, webUrl: "http://a.com/${index}", provider: { name: b } }`,
    ),
    /^odd\.md:6:3: related has 10000 entries; the first 1000 are read/,
  ),
  kept(
    "100,000 related entries",
    entries(100_000, () => "{}"),
    /^odd\.md:6:3: related has 100000 entries/,
    ...Array.from(
      { length: 100 },
      () => /^odd\.md:\d+:5: (?:related\.\d+ is skipped|and 901 more)/,
    ),
  ),
  kept(
    "100,000 topics",
    `topics: [${Array.from({ length: 100_000 }, (_, index) => `t${index}`).join(",")}]\n`,
    /^odd\.md:5:9: topics has 100000 entries/,
  ),
  kept(
    "an excerpt of 900,000 marks",
    `excerpt: "a${"\u0301".repeat(900_000)}"\n`,
    /:5:10: excerpt .*is cut/,
  ),
  kept(
    "an excerpt of ampersands",
    `excerpt: "${"&amp;".repeat(150_000)}"\n`,
    /:5:10: excerpt .*is cut/,
  ),
  kept(
    "an excerpt of mojibake",
    `excerpt: "${"â€™".repeat(300_000)}"\n`,
    /:5:10: excerpt .*is cut/,
  ),
  kept(
    "an endless second",
    `publishedDateTime: "2020-01-01T00:00:00.${"0".repeat(900_000)}x"\n`,
    /:5:20: /,
  ),
  kept(
    "an address of slashes",
    `originalUrl: "https://a.com/${"/".repeat(900_000)}x"\n`,
    /:5:14: originalUrl/,
  ),
  kept(
    "an address of spaces",
    `originalUrl: "https://a.com/${" ".repeat(20_000)}x"\n`,
    /:5:14: originalUrl/,
  ),
  kept(
    "an address of ampersands",
    `originalUrl: "https://a.com/?${"&amp;".repeat(150_000)}x"\n`,
    /:5:14: /,
  ),
  kept(
    "an address that runs",
    'originalUrl: "javascript:alert(1)"\n',
    /^odd\.md:5:14: originalUrl is "javascript/,
  ),
  kept(
    "an address of this machine",
    'originalUrl: "file:///etc/passwd"\n',
    /^odd\.md:5:14: originalUrl/,
  ),
];
