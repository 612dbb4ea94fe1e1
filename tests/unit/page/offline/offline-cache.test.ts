import { describe, expect, it, onTestFinished, vi } from "vitest";
import { listOf } from "../../../../scripts/offline/build-worker.ts";
import {
  type BuiltFiles,
  createOfflineCache,
  type OfflineCache,
} from "../../../../src/page/offline/offline-cache.ts";

const SCOPE = "https://example.org/deep/";
const ASSET = "assets/index-AbC_1-2x.js";
const FILES = ["", ASSET, "graph.json"];

/** As much of a browser's caches as a worker uses. */
function cachesOf(): CacheStorage {
  const all = new Map<string, Map<string, Response>>();
  return {
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name: string) => Promise.resolve(all.delete(name)),
    open: (name: string) => {
      const cache = all.get(name) ?? new Map<string, Response>();
      all.set(name, cache);
      const put = (url: string, response: Response) => Promise.resolve(cache.set(url, response));
      return Promise.resolve({ put } as unknown as Cache);
    },
    match: (url: string) => {
      const found = [...all.values()]
        .map((cache) => cache.get(url))
        .find((one) => one !== undefined);
      return Promise.resolve(found?.clone());
    },
  } as unknown as CacheStorage;
}

interface Server {
  /** Texts by file; null while it is away. */
  files: Record<string, string> | null;
  /** What it was asked for. */
  asked: string[];
  respond(text: string, file: string): Response;
}

function serverOf(files: Record<string, string>): Server {
  const respond = (text: string, file: string) => {
    const type = file === "" ? "text/html; charset=utf-8" : "text/plain";
    return new Response(text, { headers: { "content-type": type } });
  };
  return { files, asked: [], respond };
}

function workerOf(server: Server, caches = cachesOf(), built?: Partial<BuiltFiles>) {
  const fetch = ({ url }: Request) => {
    const file = url.slice(SCOPE.length).replace(/\?.*$/, "");
    server.asked.push(file);
    const text = server.files?.[file];
    if (server.files === null) return Promise.reject(new TypeError("no network"));
    return Promise.resolve(
      text === undefined ? new Response("", { status: 404 }) : server.respond(text, file),
    );
  };
  return createOfflineCache(
    { version: "1", files: FILES, ...built },
    { scope: SCOPE, caches, fetch },
  );
}

const before = { "": "page 1", [ASSET]: "code", "graph.json": "data 1" };

/** What the page gets for an address, once all that goes on afterwards is done. */
async function get(worker: OfflineCache, address: string): Promise<string> {
  const work: Promise<unknown>[] = [];
  const response = await worker.answer(new Request(SCOPE + address), (more) => work.push(more));
  const text = response.status === 200 ? await response.text() : `${response.status}`;
  for (let i = 0; i < work.length; i++) await work[i];
  return text;
}

describe("the page without a server", () => {
  it("has all its files from the first visit on, also those that were not asked for yet", async () => {
    const server = serverOf({ ...before });
    const worker = workerOf(server);
    await worker.fill();
    server.files = null;
    expect(await get(worker, "graph.json")).toBe("data 1");
    expect(await get(worker, ASSET)).toBe("code");
    for (const address of ["", "index.html", "?speaker", "?embed&show=timeline"]) {
      expect(await get(worker, address)).toBe("page 1");
    }
  });

  it("is what the server answered last, and never that while the server answers", async () => {
    const server = serverOf({ ...before });
    const worker = workerOf(server);
    await worker.fill();
    server.files = { ...before, "": "page 2", "graph.json": "data 2" };
    expect(await get(worker, "")).toBe("page 2");
    expect(await get(worker, "graph.json")).toBe("data 2");
    server.files = null;
    expect(await get(worker, "")).toBe("page 2");
    expect(await get(worker, "graph.json")).toBe("data 2");
    server.files = {};
    expect(await get(worker, "graph.json")).toBe("404");
  });

  it("asks no server for what its name says the content of", async () => {
    const server = serverOf({ ...before });
    const worker = workerOf(server);
    await worker.fill();
    server.asked.length = 0;
    expect(await get(worker, ASSET)).toBe("code");
    expect(server.asked).toEqual([]);
  });

  it("comes when the server takes too long to begin", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const server = serverOf({ ...before });
    const caches = cachesOf();
    await workerOf(server, caches).fill();
    const waiting = createOfflineCache(
      { version: "1", files: FILES },
      { scope: SCOPE, caches, fetch: () => new Promise<Response>(() => {}) },
    );
    let said = "";
    const answer = waiting
      .answer(new Request(SCOPE), () => {})
      .then(async (response) => (said = await response.text()));
    await vi.advanceTimersByTimeAsync(3000);
    expect(said).toBe("");
    await vi.advanceTimersByTimeAsync(2000);
    await answer;
    expect(said).toBe("page 1");
  });

  it("says that there is none where nothing is kept", async () => {
    const server = serverOf({});
    server.files = null;
    await expect(get(workerOf(server), "graph.json")).rejects.toThrow("no network");
  });
});

describe("what is kept", () => {
  it("is nothing that another page of the origin, another folder or another method asks for", () => {
    const worker = workerOf(serverOf(before));
    const isOwn = (url: string, init?: RequestInit) => worker.isOwn(new Request(url, init));
    expect(isOwn(`${SCOPE}?speaker#a`)).toBe(true);
    expect(isOwn(`${SCOPE}graph.json`)).toBe(true);
    expect(isOwn(`${SCOPE}graph.json`, { method: "POST" })).toBe(false);
    expect(isOwn(`${SCOPE}graph.json`, { headers: { range: "bytes=0-1" } })).toBe(false);
    expect(isOwn(`${SCOPE}other.html`)).toBe(false);
    expect(isOwn("https://example.org/graph.json")).toBe(false);
    expect(isOwn("https://example.com/deep/graph.json")).toBe(false);
  });

  it.each<[string, (text: string, file: string) => Response]>([
    [
      "a page in place of everything",
      () => new Response("", { headers: { "content-type": "text/html" } }),
    ],
    ["an error", () => new Response("", { status: 500 })],
  ])("is no half: %s fails the whole", async (_what, respond) => {
    const caches = cachesOf();
    const server = { ...serverOf(before), respond };
    await expect(workerOf(server, caches).fill()).rejects.toThrow(/200|500/);
    server.files = null;
    await expect(get(workerOf(server, caches), ASSET)).rejects.toThrow("no network");
  });

  it("goes with the build that it is of, but not what other pages have kept", async () => {
    const caches = cachesOf();
    const server = serverOf(before);
    for (const other of ["coverline https://example.org/deep/er/ 0", "theirs"])
      await caches.open(other);
    await workerOf(server, caches).fill();
    const next = workerOf(server, caches, { version: "2" });
    await next.fill();
    await next.tidy();
    expect(await caches.keys()).toEqual([
      "coverline https://example.org/deep/er/ 0",
      "theirs",
      `coverline ${SCOPE} 2`,
    ]);
  });
});

describe("the list of a build", () => {
  const files = new Map([
    ["index.html", "a"],
    ["graph.json", "b"],
  ]);

  it("has the page under its folder, in an order that doesn't depend on the disk's", () => {
    const list = listOf(files);
    expect(list.files).toEqual(["graph.json", ""]);
    expect(listOf(new Map([...files].toReversed()))).toEqual(list);
  });

  it("is of another version when any file is another", () => {
    const { version } = listOf(files);
    expect(listOf(new Map([...files, ["graph.json", "c"]])).version).not.toBe(version);
    expect(
      listOf(
        new Map([
          ["index.html", "ab"],
          ["graph.json", ""],
        ]),
      ).version,
    ).not.toBe(version);
  });
});
