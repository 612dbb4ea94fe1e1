import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

/** Folders of files on this machine's own network, each below an address of its own. */
export interface StaticSite {
  /**
   * The address of a folder, with a slash at its end.
   *
   * @param instead files to serve in place of some of its own, or beside them, by their names there.
   */
  readonly mount: (folder: string, instead?: Readonly<Record<string, string>>) => string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

/** Files as they are, neither compressed nor kept: a benchmark counts every byte each time. */
export async function staticSite(): Promise<StaticSite> {
  const mounts: ((name: string) => string)[] = [];
  const server = createServer(({ url }, answer) => {
    const [, mount = "", ...rest] = new URL(url ?? "/", "http://x").pathname.split("/");
    const file = mounts[Number(mount)]?.(decodeURIComponent(rest.join("/")) || "index.html");
    const size = file === undefined ? undefined : sizeOf(file);
    if (file === undefined || size === undefined) {
      answer.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(file)] ?? "application/octet-stream";
    answer.writeHead(200, {
      "content-type": type,
      "content-length": size,
      "cache-control": "no-store",
    });
    createReadStream(file).pipe(answer);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    mount(folder, instead = {}) {
      mounts.push((name) => instead[name] ?? path.join(folder, path.join("/", name)));
      return `http://127.0.0.1:${port}/${mounts.length - 1}/`;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function sizeOf(file: string): number | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true ? found.size : undefined;
}
