import { type BuiltFiles, createOfflineCache } from "./offline-cache.ts";

/** Put here by the build. */
declare const COVERLINE_BUILT: BuiltFiles;

/** What this file needs of a service worker: the compiler knows pages alone. */
interface Life extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Asked extends Life {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: "install" | "activate", run: (event: Life) => void): void;
  addEventListener(type: "fetch", run: (event: Asked) => void): void;
}

const worker = self as unknown as Worker;
const cache = createOfflineCache(COVERLINE_BUILT, {
  scope: worker.registration.scope,
  caches,
  fetch: (request) => fetch(request),
});

// A worker of another build waits until no page of the present one is open: that may still load parts
// of its own, which the server no longer has.
worker.addEventListener("install", (event) => event.waitUntil(cache.fill()));

worker.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([cache.tidy(), worker.clients.claim()]));
});

worker.addEventListener("fetch", (event) => {
  if (!cache.isOwn(event.request)) return;
  event.respondWith(cache.answer(event.request, (work) => event.waitUntil(work)));
});
