import { afterEach, beforeEach, expect, it, vi } from "vitest";

const load = async () => (await import("../../../../src/panels/keys/single-keys.ts")).singleKeys;

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

/** A storage that holds what is put into it. */
function storage(): { stored: Map<string, string> } {
  const stored = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => void stored.set(name, value),
  });
  return { stored };
}

it("is on at first, without writing so, and remembers that it was switched off", async () => {
  const { stored } = storage();
  const first = await load();
  expect([first.value, stored.size]).toEqual([true, 0]);
  first.value = false;
  vi.resetModules();
  const second = await load();
  expect(second.value).toBe(false);
  second.value = true;
  vi.resetModules();
  expect((await load()).value).toBe(true);
});

it("lasts as long as the page where nothing can be stored", async () => {
  const refuse = () => {
    throw new Error("denied");
  };
  vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse });
  const keys = await load();
  expect(keys.value).toBe(true);
  keys.value = false;
  expect(keys.value).toBe(false);
});
