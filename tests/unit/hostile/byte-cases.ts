import { fileText, type HostileCase } from "./hostile-case.ts";

const TEXT = fileText("Kept é");

const kept = (name: string, bytes: string | Uint8Array, ...lines: RegExp[]): HostileCase => ({
  name,
  files: { "odd.md": bytes },
  lines,
  titles: ["Kept é"],
});

const utf16 = (text: string) => Buffer.from(text, "utf16le");

/** What the bytes of a file can be. */
export const byteCases: readonly HostileCase[] = [
  kept("a byte order mark", `\uFEFF${TEXT}`),
  kept("CRLF", TEXT.replaceAll("\n", "\r\n")),
  kept("UTF-16", utf16(`\uFEFF${TEXT}`)),
  kept("UTF-16, big end first", utf16(`\uFEFF${TEXT}`).swap16()),
  kept("UTF-16 without a mark", utf16(TEXT)),
  {
    name: "half a character of UTF-16",
    files: { "odd.md": utf16(`\uFEFF${TEXT}x`).subarray(0, -1) },
    lines: [/^odd\.md:6:1: is not UTF-16 from here on; characters are lost/],
    titles: ["Kept é"],
  },
  {
    name: "UTF-32",
    files: { "bad.md": Buffer.from([0xff, 0xfe, 0, 0, 0x2d, 0, 0, 0, 0x2d, 0, 0, 0]) },
    lines: [/^bad\.md:1:1: no front matter/],
  },
  {
    name: "lines that end with CR",
    files: { "bad.md": TEXT.replaceAll("\n", "\r") },
    lines: [/^bad\.md:1:4: the lines end with CR alone/],
  },
  {
    name: "bytes that are no UTF-8",
    files: { "odd.md": Buffer.from(fileText("Caf\u00E9"), "latin1") },
    lines: [/^odd\.md:2:12: is not UTF-8 from here on; characters are lost/],
    titles: ["Caf\uFFFD"],
  },
  {
    name: "a picture",
    files: { "bad.md": Buffer.from("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0", "latin1") },
    lines: [/^bad\.md:1:1: is not UTF-8/, /^bad\.md:1:1: no front matter/],
  },
  {
    name: "zeros",
    files: { "bad.md": Buffer.alloc(100_000) },
    lines: [/^bad\.md:1:1: no front matter/],
  },
  {
    name: "a zero in the front matter",
    files: { "bad.md": TEXT.replace("provider", "\0provider") },
    lines: [/^bad\.md:\d+:\d+: .*null byte/],
  },
  {
    name: "control and bidi characters in a text",
    files: { "odd.md": fileText("Kept\u001B[2J \u202Eback\u0007") },
    lines: [],
    titles: ["Kept[2J back"],
  },
  {
    name: "control and bidi characters in what is told",
    files: { "odd.md": fileText("Kept", 'heat: "\\e[2J\u202E\u2028"\n') },
    lines: [/^odd\.md:5:7: heat is "[^"]*\\u\{202e\}\\u\{2028\}"; expected a number/],
    titles: ["Kept"],
  },
];
