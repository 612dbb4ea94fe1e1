import { afterEach, describe, expect, it, vi } from "vitest";
import { FrontMatterError, readFrontMatter } from "../../../../src/corpus/reading/front-matter.ts";
import { processorTime } from "../../processor-time.ts";

/** What is thrown, as `line:column reason`. */
function refusal(text: string): string {
  try {
    readFrontMatter(text);
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error;
    return `${error.position.line}:${error.position.column} ${error.message}`;
  }
  throw new Error("was read");
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("what is read", () => {
  it.each(["---", "--- yaml", "---yaml", "---yml", "--- yml ", "---\t"])(
    "opens with %j",
    (fence) => {
      expect(readFrontMatter(`${fence}\ntitle: x\n---\nbody`).data).toEqual({ title: "x" });
    },
  );

  it("takes a byte order mark, CRLF, and a closing fence at the very end", () => {
    expect(readFrontMatter("\uFEFF---\r\ntitle: x\r\nheat: 3\r\n--- \r\n").data).toEqual({
      title: "x",
      heat: 3,
    });
    expect(readFrontMatter("---\ntitle: x\n---").data).toEqual({ title: "x" });
  });

  it("leaves dates, times and YAML 1.1's words as text", () => {
    const { data } = readFrontMatter(
      "---\na: 2020-13-45\nb: 12:30:45\nc: NO\nd: 2020-06-11T02:01:00Z\n---\n",
    );
    expect(data).toEqual({ a: "2020-13-45", b: "12:30:45", c: "NO", d: "2020-06-11T02:01:00Z" });
  });

  it("reads an empty block as no fields", () => {
    expect(readFrontMatter("---\n---\n").data).toEqual({});
    expect(readFrontMatter("---\n# nothing\n---\n").data).toEqual({});
  });

  it("takes ampersands and asterisks in text for what they are", () => {
    const { data } = readFrontMatter('---\na: "&x"\nb: x &y *z # &w\nc: |\n  &x *y\n---\n');
    expect(data).toEqual({ a: "&x", b: "x &y *z", c: "&x *y\n" });
  });

  it("keeps prototype keys from being more than keys", () => {
    const { data } = readFrontMatter("---\n__proto__:\n  title: x\nconstructor: y\n---\n");
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(data["title"]).toBeUndefined();
    expect({}).not.toHaveProperty("title");
  });

  it("gives the same answer every time, also after a failure", () => {
    const broken = "---\na: [\n---\n";
    expect(refusal(broken)).toBe(refusal(broken));
  });
});

describe("what is refused", () => {
  it.each([
    "js",
    "javascript",
    "JavaScript",
    " JS",
    "json",
    "coffee",
    "toml",
    "constructor",
    "__proto__",
    "YAML",
    "yaml js",
  ])("a fence that says %j, without running anything", (word) => {
    const run = vi.fn();
    vi.stubGlobal("run", run);
    expect(refusal(`---${word}\n{ "title": run() }\n---\n`)).toMatch(
      /^1:4 the front matter opens with "---/,
    );
    expect(run).not.toHaveBeenCalled();
  });

  it.each(["", "# A readme\n", " ---\ntitle: x\n---\n", "--\n", "\n---\na: 1\n---\n"])(
    "no front matter: %j",
    (text) => {
      expect(refusal(text)).toMatch(/^1:1 no front matter/);
    },
  );

  it.each(["---", "---\n", "---\ntitle: x\n", "---\ntitle: x\n ---\n"])(
    "no closing fence: %j",
    (text) => {
      expect(refusal(text)).toMatch(/^1:1 the front matter is not closed/);
    },
  );

  it("line ends that are CR alone, by name", () => {
    expect(refusal("---\rtitle: x\r---\r")).toMatch(/^1:4 the lines end with CR alone/);
  });

  it.each([
    ["---\na: 1\n---b\n---\n", 3],
    ["---\na: 1\nb: 2\n----\n", 4],
    ["---\n---js\n---\n", 2],
  ])("a closing fence with more on its line: %j", (text, line) => {
    expect(refusal(text)).toMatch(new RegExp(`^${line}:4 expected \`---\` alone`));
  });

  it.each(["- a\n- b", "just text", "42"])("what is no mapping: %j", (block) => {
    expect(refusal(`---\n${block}\n---\n`)).toMatch(/^2:1 the front matter is not a mapping/);
  });

  it.each([
    ["---\na: 1\na: 2\n---\n", 3, /duplicated mapping key/],
    ["---\r\nb: 1\r\n\tc: 2\r\n---\r\n", 3, /tab|indentation/],
    ["---\na: !!js/function 'x'\n---\n", 2, /unknown tag/],
    ["---\na: *nobody\n---\n", 2, /unidentified alias/],
  ])("YAML that is wrong, with its line in the file: %j", (text, line, reason) => {
    expect(refusal(text)).toMatch(new RegExp(`^${line}:\\d+ the front matter is not valid YAML`));
    expect(refusal(text)).toMatch(reason);
  });

  it("an alias bomb, at its first anchor", () => {
    const rows = ["a: &a [x, x]", "b: &b [*a, *a]", "c: &c [*b, *b]", "d: [*c, *c]"];
    expect(refusal(`---\n${rows.join("\n")}\n---\n`)).toMatch(
      /^2:4 the front matter has an anchor/,
    );
  });

  it("a reference to itself", () => {
    expect(refusal("---\na: &a [*a]\n---\n")).toMatch(/^2:4 /);
  });

  it.each([
    ["a: &x one\nb: *x", "2:4"],
    ["a: 1\nb: &never-used one", "3:4"],
    ["# &not this\nt: '&nor' # &that\na: &__proto__ {k: 1}\nb: *__proto__", "4:4"],
    ["t: |\n  &not this\n\na: [x, &y z]", "5:8"],
    ["&k key: 1\na: *k", "2:1"],
    ["a: &x\nb: *x", "2:4"],
    ["base: &b {heat: 1}\na:\n  <<: *b", "2:7"],
    ["t: 😀\r\na: !!str &x one", "3:10"],
  ])("an anchor, even of plain text: %j", (block, place) => {
    expect(refusal(`---\n${block}\n---\n`)).toMatch(
      new RegExp(`^${place} the front matter has an anchor`),
    );
  });

  it("a long text with many aliases, before any copy is made", () => {
    const aliases = Array.from({ length: 2_000 }, () => "  - *x").join("\n");
    const start = processorTime();
    expect(refusal(`---\na: &x ${"y".repeat(100_000)}\ntopics:\n${aliases}\n---\n`)).toMatch(
      /^2:4 /,
    );
    expect(processorTime() - start).toBeLessThan(2_000);
  });

  it("a block that is too long", () => {
    expect(refusal(`---\na: ${"x".repeat(1_000_000)}\n---\n`)).toMatch(
      /^2:1 the front matter has 1000003 characters; at most 1000000/,
    );
    expect(readFrontMatter(`---\na: x\n---\n${"y".repeat(2_000_000)}`).data).toEqual({ a: "x" });
  });

  it.each(["\n", "\r\n", " \n", "\u2028\n", "\u2029", "\t\r"])(
    "more blank lines in a row than anyone means: %j",
    (blank) => {
      const start = processorTime();
      expect(refusal(`---\na: x\n${blank.repeat(40_000)}b: y\n---\n`)).toMatch(
        /^\d+:1 more than 200 blank lines in a row in the front matter; remove them/,
      );
      expect(processorTime() - start).toBeLessThan(1_000);
    },
  );

  it("no blank lines that are few enough, and keeps their count", () => {
    const text = `---\na: x\n${"\n".repeat(200)}b: y\n---\n`;
    expect(readFrontMatter(text).data).toEqual({ a: "x", b: "y" });
    expect(readFrontMatter(text).locate(["b"])).toEqual({ line: 203, column: 4 });
    expect(refusal(`---\na: x\n${"\n".repeat(201)}b: y\n---\n`)).toMatch(/^203:1 more than/);
  });

  it("no more time than a second for the worst of blank lines that pass", () => {
    const run = `${`${" ".repeat(5_000)}\n`.repeat(195)}x: 1\n`;
    const start = processorTime();
    expect(readFrontMatter(`---\n${run}---\n`).data).toEqual({ x: 1 });
    expect(processorTime() - start).toBeLessThan(2_000);
  });

  it("deep nesting", () => {
    expect(refusal(`---\na: ${"[".repeat(5000)}\n---\n`)).toMatch(/nesting exceeded/);
    expect(refusal(`---\na: ${"{b: ".repeat(40)}x${"}".repeat(40)}\n---\n`)).toMatch(
      /^2:\d+ .*nesting exceeded/,
    );
  });
});
