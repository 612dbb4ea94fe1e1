import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "./app.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** Every file of a folder, as bytes. */
function filesOf(folder: string): { name: string; bytes: Buffer }[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((name) => ({ name, bytes: readFileSync(name) }));
}

test("no secured value of an article reaches public/ or dist/", () => {
  const secrets = filesOf("seeds").flatMap(({ bytes }) =>
    [...bytes.toString("utf8").matchAll(/^secured: "(.+)"$/gm)].map((match) => match[1] ?? ""),
  );
  expect(secrets).toHaveLength(5);
  const built = [...filesOf("public"), ...filesOf("dist")];
  for (const { name, bytes } of built) {
    for (const secret of secrets) {
      for (const part of secret.split(";"))
        expect(bytes.includes(part.slice(0, 24)), name).toBe(false);
    }
    expect(bytes.includes('"secured"'), name).toBe(false);
  }
});

test("the built page keeps the whole policy, with no inline script or style", () => {
  const html = readFileSync(path.join(root, "dist/index.html"), "utf8");
  expect(html).toContain("require-trusted-types-for 'script'");
  expect(html).toContain("connect-src 'self'");
  expect(html).toContain("worker-src 'self'");
  expect(html).toMatch(/trusted-types coverline-worker["']/);
  expect(html).not.toContain("unsafe-inline");
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son[a-z]+=|\sstyle=/);
});
