import { signal } from "@preact/signals";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { withPlaceForData } from "../../../../src/graph/formats/single-file.ts";
import type { DataFiles } from "../../../../src/page/offline/data-files.ts";
import { followOffline } from "../../../../src/page/offline/follow-offline.ts";
import { offlineAsked, offlineSaving, openDialog } from "../../../../src/panels/actions/dialogs.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";

const coverage = coverageOf([{ key: "a1", at: "2020-06-10T10:00:00Z", provider: "P" }]);

let saved: { name: string; blob: Blob } | null = null;

beforeEach(() => {
  saved = null;
  vi.useFakeTimers();
  const blobs: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return "blob:";
  });
  const link = {
    download: "",
    click: () => {
      saved = { name: link.download, blob: blobs.at(-1)! };
    },
  };
  vi.stubGlobal("document", { createElement: () => link });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  openDialog.value = null;
  offlineSaving.value = { is: "none" };
});

/** Asks once to save, and waits for what comes of it. */
async function ask(
  emptyPage: () => Promise<string>,
  talks = { text: "[]", count: 0 },
): Promise<string | null> {
  const files: DataFiles = {
    read: () => Promise.resolve({ text: "" }),
    columns: () => Promise.resolve(null),
    kept: () =>
      Promise.resolve(
        new Map<"graph.json" | "talks.json", string>([
          ["graph.json", '{"a":"<b>"}'],
          ["talks.json", '"fetched"'],
        ]),
      ),
    emptyPage,
  };
  const notice = signal<string | null>(null);
  const stop = followOffline({ coverage }, { talksFile: () => talks }, files, notice);
  expect(saved).toBeNull();
  offlineAsked.value += 1;
  expect(offlineSaving.value).toEqual({ is: "under way" });
  await vi.waitFor(() => expect(offlineSaving.value.is).toMatch(/done|failed/));
  stop();
  return notice.value;
}

const page = () => Promise.resolve(withPlaceForData("<body></body>"));

it("saves the page with the data that were read, and says so in a notice", async () => {
  expect(await ask(page)).toMatch(/^Saved .+\.html, \d\.\d MB\.$/);
  expect(saved!.name).toMatch(/^[\w-]+\.html$/);
  expect(saved!.blob.type).toBe("text/html");
  expect(await saved!.blob.text()).toContain('>{"a":"\\u003cb>"}</script>');
});

it("puts the talks of now into it in place of those that were fetched, and says so", async () => {
  const text = '["<mine>"]';
  expect(await ask(page, { text, count: 2 })).toMatch(/ MB, with 2 talks and their notes\.$/);
  expect(await saved!.blob.text()).toContain('talks.json">["\\u003cmine>"]</script>');
  expect(await saved!.blob.text()).not.toContain("fetched");
});

it("says how many talks go along, also of one", async () => {
  expect(await ask(page, { text: "[1]", count: 1 })).toMatch(/ MB, with 1 talk and its notes\.$/);
});

it("says it in the dialog that offers it, where that is open", async () => {
  openDialog.value = "share";
  expect(await ask(page)).toBeNull();
  expect(offlineSaving.value).toMatchObject({ is: "done" });
});

it("says why there is no file, and gives none", async () => {
  const words = await ask(() => Promise.reject(new Error("no network")));
  expect(words).toBe("The file could not be made: no network.");
  expect(saved).toBeNull();
});
