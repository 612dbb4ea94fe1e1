import { afterEach, describe, expect, it, vi } from "vitest";
import { dataElementId, withPlaceForData } from "../../../../src/graph/formats/single-file.ts";
import { createDataFiles } from "../../../../src/page/offline/data-files.ts";

/** A document that has elements of these ids with these texts. */
function documentWith(texts: Record<string, string>): Document {
  const getElementById = (id: string) => (id in texts ? { textContent: texts[id] } : null);
  const documentElement = {
    cloneNode: () => ({ querySelectorAll: () => [], outerHTML: "<html></html>" }),
  };
  return { getElementById, documentElement } as unknown as Document;
}

const base = new URL("https://example.org/deep/?embed#a");

afterEach(() => vi.unstubAllGlobals());

describe("data within the page", () => {
  const files = createDataFiles(
    documentWith({ "data-files": "", [dataElementId("graph.json")]: "{}" }),
    base,
  );

  it("are read without asking for anything", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new Error("asked")));
    expect(await files.read("graph.json")).toEqual({ text: "{}" });
    expect(await files.read("talks.json")).toMatchObject({ problem: "missing" });
    expect(await files.kept()).toEqual(new Map([["graph.json", "{}"]]));
    expect(await files.emptyPage()).toBe("<!doctype html>\n<html></html>");
  });
});

describe("data beside the page", () => {
  it("are fetched, and kept as they were read last", async () => {
    const answers = ['{"a":"é"}', "[]", "<!doctype html>"];
    const asked: string[] = [];
    vi.stubGlobal("fetch", (url: URL) => {
      asked.push(url.href);
      return Promise.resolve(new Response(answers.shift()));
    });
    const files = createDataFiles(documentWith({}), base);
    expect(await files.read("graph.json")).toEqual({ text: '{"a":"é"}' });
    expect(await files.read("talks.json")).toEqual({ text: "[]" });
    expect([...(await files.kept())]).toEqual([
      ["graph.json", '{"a":"é"}'],
      ["talks.json", "[]"],
    ]);
    expect(await files.read("talks.json")).toMatchObject({ problem: "missing" });
    expect([...(await files.kept()).keys()]).toEqual(["graph.json"]);
    expect(asked).toEqual(
      ["graph.json", "talks.json", "talks.json"].map((name) => `https://example.org/deep/${name}`),
    );
  });

  it("are columns where graph.json begins with their digest, of which no more is read then", async () => {
    const digest = "0a".repeat(32);
    let cancelled = false;
    const pull = (sent: ReadableStreamDefaultController) =>
      sent.enqueue(
        new TextEncoder().encode(`{"columns":"${digest}",\n"options":{},${" ".repeat(99)}`),
      );
    const endless = new ReadableStream({ pull, cancel: () => void (cancelled = true) });
    const answers = [new Response(endless), new Response(Uint8Array.of(1, 2, 3))];
    const asked: (string | undefined)[] = [];
    vi.stubGlobal("fetch", (url: URL, init: RequestInit) => {
      asked.push(url.href, (init.headers as Record<string, string> | undefined)?.["Range"]);
      return Promise.resolve(answers.shift());
    });
    const found = await createDataFiles(documentWith({}), base).columns();
    expect(found).toEqual({ bytes: Uint8Array.of(1, 2, 3), digest });
    const folder = "https://example.org/deep/";
    expect(asked).toEqual([
      `${folder}graph.json`,
      "bytes=0-91",
      `${folder}graph.columns`,
      undefined,
    ]);
    expect(cancelled).toBe(true);
  });

  it.each([
    ["names none", '{"options":{}'],
    ["was written again", `{"columns":"${"0a".repeat(32)}","options":{}`],
    ["names something else", '{"columns":"a.js","options":{}'],
    ["is missing", null],
  ])("are no columns where graph.json %s", async (_why, start) => {
    const asked: string[] = [];
    vi.stubGlobal("fetch", (url: URL) => {
      asked.push(url.href);
      return Promise.resolve(new Response(start, { status: start === null ? 404 : 200 }));
    });
    expect(await createDataFiles(documentWith({}), base).columns()).toBeNull();
    expect(asked).toEqual(["https://example.org/deep/graph.json"]);
  });

  it("go into the page that the server has for them, and into no other", async () => {
    const page = withPlaceForData("<body></body>");
    const answers = [page, "<!doctype html><p>Start page"];
    vi.stubGlobal("fetch", (url: URL) => {
      expect(url.href).toBe("https://example.org/deep/offline.html");
      return Promise.resolve(new Response(answers.shift()));
    });
    const files = createDataFiles(documentWith({}), base);
    expect(await files.emptyPage()).toBe(page);
    await expect(files.emptyPage()).rejects.toThrow("no offline.html");
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    await expect(files.emptyPage()).rejects.toThrow("try again online");
  });

  it.each([
    ["a refusal", () => Promise.resolve(new Response("", { status: 404 })), "missing", "404"],
    ["no answer", () => Promise.reject(new TypeError("no network")), "unreachable", "no network"],
  ])("are missed by name: %s", async (_what, fetch, problem, words) => {
    vi.stubGlobal("fetch", fetch);
    const answer = await createDataFiles(documentWith({}), base).read("graph.json");
    expect(answer).toMatchObject({ problem, detail: expect.stringContaining(words) as string });
  });
});
