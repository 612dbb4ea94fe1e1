import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

/** The text of an article file that is all right. */
export function articleText(name: string, more = ""): string {
  return `---
title: Title of ${name}
webUrl: https://example.com/${encodeURIComponent(name)}
provider: { name: Example, domain: example.com }
${more}---
`;
}

/** An entry for `related`, as lines of YAML. */
export function relatedText(name: string): string {
  return `  - title: Title of ${name}
    excerpt: “Quoted” of ${name}
    webUrl: https://example.com/${name}
    topics: [One, Two]
    provider: { name: Example, domain: example.com }
`;
}

/** Writes files below a folder, and the folders that they need. */
export async function writeFiles(
  root: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), text);
  }
}
