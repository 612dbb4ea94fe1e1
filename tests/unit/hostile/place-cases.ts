import { execFileSync } from "node:child_process";
import { chmod, mkdir, symlink, truncate, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { fileText, type HostileCase } from "./hostile-case.ts";

/** Who may read everything isn't kept from it by a file's mode. */
const mayReadAll = process.getuid?.() === 0;

/** What can be in a folder beside files, and what files can be called. */
export const placeCases: readonly HostileCase[] = [
  {
    name: "a file of 100 MB",
    files: { "large.md": "---\n" },
    prepare: (root) => truncate(path.join(root, "large.md"), 100_000_000),
    lines: [/^large\.md:1:1: has 100000000 bytes; at most 5000000 are read/],
  },
  {
    name: "pipes",
    prepare: async (root) => {
      for (const name of ["pipe.md", "corpus.yml", "pipe"])
        execFileSync("mkfifo", [path.join(root, name)]);
    },
    lines: [
      /^corpus\.yml:1:1: is not a file but a pipe/,
      /^pipe\.md:1:1: is not a file but a pipe/,
    ],
  },
  {
    name: "a socket",
    prepare: async (root) => {
      const server = createServer().unref();
      await new Promise<void>((resolve) => {
        server.listen(path.join(root, "socket.md"), resolve);
      });
    },
    lines: [/^socket\.md:1:1: is not a file but a pipe, a socket or a device/],
  },
  {
    name: "links to devices that never end",
    prepare: async (root) => {
      await symlink("/dev/zero", path.join(root, "zero.md"));
      await symlink("/dev/tty", path.join(root, "tty.txt"));
    },
    lines: [
      /^tty\.txt:1:1: is a link to what is not a file/,
      /^zero\.md:1:1: is a link to what is not/,
    ],
  },
  {
    name: "links out of the corpus",
    prepare: async (root, beside) => {
      await writeFile(path.join(beside, "secret.md"), fileText("Secret"));
      await symlink(path.join(beside, "secret.md"), path.join(root, "out.md"));
      await symlink("out.md", path.join(root, "twice.md"));
      await symlink(beside, path.join(root, "folder"));
    },
    lines: [
      /^folder:1:1: is a link to a folder, which isn't followed/,
      /^out\.md:1:1: is a link out of the corpus, which isn't followed/,
      /^twice\.md:1:1: is a link out of the corpus/,
    ],
  },
  {
    name: "links in circles and to nothing",
    prepare: async (root) => {
      await symlink("b.md", path.join(root, "a.md"));
      await symlink("a.md", path.join(root, "b.md"));
      await symlink("self.md", path.join(root, "self.md"));
      await symlink("nowhere.md", path.join(root, "dangling.md"));
      await mkdir(path.join(root, "deep/er"), { recursive: true });
      await symlink("../..", path.join(root, "deep/er/up"));
    },
    lines: [
      /^a\.md:1:1: is a link in a circle/,
      /^b\.md:1:1: is a link in a circle/,
      /^dangling\.md:1:1: is a link to nothing/,
      /^deep\/er\/up:1:1: is a link to a folder/,
      /^self\.md:1:1: is a link in a circle/,
    ],
  },
  {
    name: "a link inside the corpus",
    files: { "deep/odd.md": fileText("Kept") },
    prepare: (root) => symlink("deep/odd.md", path.join(root, "link.md")),
    lines: [],
    titles: ["Kept"],
  },
  {
    name: "a file and a folder that may not be read",
    files: { "shut.md": fileText("Shut"), "shut/in.md": fileText("Shut in") },
    prepare: async (root) => {
      for (const name of ["shut.md", "shut"]) await chmod(path.join(root, name), 0);
    },
    lines: mayReadAll
      ? []
      : [/^shut:1:1: cannot be read: permission/, /^shut\.md:1:1: cannot be read: permission/],
    titles: mayReadAll ? ["Shut", "Shut in"] : [],
  },
  {
    name: "a folder called x.md",
    files: { "x.md/in.md": fileText("Kept") },
    lines: [],
    titles: ["Kept"],
  },
  {
    name: "folders, 200 deep",
    files: { [`${"d/".repeat(200)}in.md`]: fileText("Kept") },
    lines: [],
    titles: ["Kept"],
  },
  {
    name: "names that move the cursor",
    files: { "\u001B[2J\u202Egnp.md": "", "two\nlines.md": "", "\uFEFF\u200B.md": "" },
    lines: [
      /^\\u\{1b\}\[2J\\u\{202e\}gnp\.md:1:1: no front matter/,
      /^two\\u\{a\}lines\.md:1:1: no front matter/,
      /^\\u\{feff\}\\u\{200b\}\.md:1:1: no front matter/,
    ],
  },
  {
    name: "a name that is no UTF-8",
    prepare: (root) =>
      writeFile(
        Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9]), Buffer.from(".md")]),
        "",
      ),
    lines: [/^caf\uFFFD\.md:1:1: cannot be read: its name is not UTF-8; rename it/],
  },
  {
    name: "names of prototypes",
    files: { "__proto__.md": fileText("Kept"), "constructor/__proto__.md": fileText("Kept too") },
    lines: [],
    titles: ["Kept", "Kept too"],
  },
];
