/** What a build is made of, as the build itself lists it. */
export interface BuiltFiles {
  /** Another for every other build. */
  readonly version: string;
  /** Addresses of all files, from the page's folder on; the page itself is the empty one. */
  readonly files: readonly string[];
}

/** What a worker has of its browser. */
export interface Around {
  /** The address of the folder that the page is in, with a slash at its end. */
  readonly scope: string;
  readonly caches: CacheStorage;
  readonly fetch: (request: Request) => Promise<Response>;
}

export interface OfflineCache {
  /** Whether the request is for a part of the page, and may be answered from here. */
  isOwn(request: Request): boolean;
  /** Fetches all files. @throws when one can't be had, so that a half is never kept. */
  fill(): Promise<void>;
  /** Takes away what other builds of this page have left. */
  tidy(): Promise<void>;
  /**
   * The server's answer, whatever it is; where there is none, what the server answered last.
   *
   * @param keepAlive is given what still goes on after the answer.
   * @throws when there is neither.
   */
  answer(request: Request, keepAlive: (work: Promise<unknown>) => void): Promise<Response>;
}

/** Milliseconds after which a server that has not begun to answer counts as gone, as on a hall’s network. */
const PATIENCE = 4000;

/** Files whose names change with what is in them: what is kept of them can't be out of date. */
const NAMED_BY_CONTENT = /^assets\/.+-[\w-]{8}\.\w+$/;

/**
 * Keeps the page, all that it may load later, and its data. It is written to be dull: the server is
 * asked each time, but for files that are named by their content, and what is kept is for when no answer
 * comes.
 */
export function createOfflineCache(built: BuiltFiles, around: Around): OfflineCache {
  const { scope, caches } = around;
  // Other pages of this origin have caches beside ours, also those in folders of this folder.
  const family = `coverline ${scope} `;
  const own = family + built.version;
  const files = new Set(built.files);

  const kept = (file: string) =>
    caches.match(scope + file, { ignoreVary: true }).then((found) => found ?? null);

  const keep = async (file: string, response: Response) => {
    const cache = await caches.open(own);
    await cache.put(scope + file, response);
  };

  const fetchAndKeep = async (
    file: string,
    request: Request,
    keepAlive: (work: Promise<unknown>) => void,
  ) => {
    const response = await around.fetch(request);
    // A full disk is no reason to keep the answer from the page.
    if (isWhole(file, response)) keepAlive(keep(file, response.clone()).catch(() => null));
    return response;
  };

  return {
    isOwn: (request) => {
      const file = fileOf(request.url, scope);
      return request.method === "GET" && file !== null && files.has(file) && !hasRange(request);
    },

    fill: async () => {
      const responses = await Promise.all(
        built.files.map(async (file) => {
          const cache = NAMED_BY_CONTENT.test(file) ? "default" : "no-cache";
          const response = await around.fetch(new Request(scope + file, { cache }));
          if (!isWhole(file, response)) throw new Error(`${file}: ${response.status}`);
          return [file, response] as const;
        }),
      );
      await Promise.all(responses.map(([file, response]) => keep(file, response)));
    },

    tidy: async () => {
      const names = await caches.keys();
      const old = names.filter((name) => name.startsWith(family) && name !== own);
      await Promise.all(old.map((name) => caches.delete(name)));
    },

    answer: async (request, keepAlive) => {
      const file = fileOf(request.url, scope) ?? "";
      if (NAMED_BY_CONTENT.test(file)) {
        const found = await kept(file);
        if (found !== null) return found;
      }
      const answering = fetchAndKeep(file, request, keepAlive);
      keepAlive(answering.catch(() => null));
      try {
        const first = await Promise.race([answering, wait(PATIENCE)]);
        return first ?? (await kept(file)) ?? (await answering);
      } catch (error) {
        const found = await kept(file);
        if (found === null) throw error;
        return found;
      }
    },
  };
}

/** A file of the folder, whatever the page was asked for besides; null for what lies elsewhere. */
function fileOf(address: string, scope: string): string | null {
  const { origin, pathname } = new URL(address);
  const path = origin + pathname;
  if (!path.startsWith(scope)) return null;
  const file = path.slice(scope.length);
  return file === "index.html" ? "" : file;
}

function hasRange({ headers }: Request): boolean {
  return headers.has("range");
}

/**
 * Whether an answer is what was asked for. Who answers for a server, in hotels and trains, sends a page
 * for everything; and what has been led elsewhere may not stand for a page.
 */
function isWhole(file: string, response: Response): boolean {
  const isPage = (response.headers.get("content-type") ?? "").startsWith("text/html");
  const isAskedFor = isPage === (file === "" || /\.html?$/.test(file));
  return response.status === 200 && !response.redirected && isAskedFor;
}

function wait(milliseconds: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), milliseconds);
  });
}
