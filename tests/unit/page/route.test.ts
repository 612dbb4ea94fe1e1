import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followRoute } from "../../../src/page/route.ts";
import { PALETTE_TOKENS, type Palette } from "../../../src/state/palette.ts";
import { createState, type State } from "../../../src/state/state.ts";
import { hours, shared } from "../panels/compare/samples.ts";

const palette = Object.fromEntries(PALETTE_TOKENS.map((token) => [token, "#808080"])) as Palette;

let state: State;
let stop: () => void;
beforeEach(() => {
  state = createState(shared, palette);
  stop = followRoute(state);
});
afterEach(() => stop());

/** What was found once the search has come to something. */
async function found() {
  await vi.waitFor(() => expect(state.found.value.is).not.toBe("searching"));
  const { value } = state.found;
  return value.is === "found" ? value.path.nodes : value.is === "absent" ? value.why : value.is;
}

describe("followRoute", () => {
  it("finds the path that is asked for, the next one, and nothing any more", async () => {
    state.route.value = { from: "p-CNN", to: "p-Star", rank: 0 };
    expect(state.found.value.is).toBe("searching");
    expect(await found()).toEqual(["p-CNN", "CNN-1", "Star-1", "p-Star"]);
    state.route.value = { from: "p-CNN", to: "p-Star", rank: 1 };
    await vi.waitFor(() => expect(state.found.value).toMatchObject({ rank: 1 }));
    expect(await found()).toEqual(["p-CNN", "CNN-1", "AI", "Star-1", "p-Star"]);
    state.route.value = null;
    expect(state.found.value).toEqual({ is: "none" });
  });

  it("lights the path in every view", async () => {
    state.route.value = { from: "p-CNN", to: "p-Star", rank: 0 };
    await found();
    expect(state.focus.value).toMatchObject({ cause: "route" });
    expect(state.focus.value!.lit).toEqual(new Set(["p-CNN", "CNN-1", "Star-1", "p-Star"]));
  });

  it("searches anew over other kinds of link and in another window", async () => {
    state.route.value = { from: "p-CNN", to: "p-Star", rank: 0 };
    await found();
    state.links.value = ["publishes", "about"];
    await vi.waitFor(async () =>
      expect(await found()).toEqual(["p-CNN", "CNN-1", "AI", "Star-1", "p-Star"]),
    );
    state.setWindow(hours(4, 6));
    expect(await found()).toBe("out-of-view");
    state.setWindow(null);
    state.links.value = ["wire"];
    await vi.waitFor(async () => expect(await found()).toBe("unconnected"));
  });

  it("keeps what it found on the screen until it knows better", async () => {
    state.route.value = { from: "p-CNN", to: "p-Star", rank: 0 };
    await found();
    state.setWindow(hours(1, 11));
    expect(state.found.value.is).toBe("found");
  });

  it("knows the last path as that", async () => {
    state.links.value = ["wire"];
    state.route.value = { from: "BBC-3", to: "Star-3", rank: 0 };
    await vi.waitFor(() => expect(state.found.value).toMatchObject({ is: "found", isLast: true }));
    state.route.value = { from: "BBC-3", to: "Star-3", rank: 1 };
    await vi.waitFor(async () => expect(await found()).toBe("no-more"));
  });

  it("follows the marks of the network that is drawn", async () => {
    state.network.value = "providers";
    state.route.value = { from: "BBC-6", to: "PBS-5", rank: 0 };
    expect(await found()).toEqual(["p-BBC", "p-CNN", "p-PBS"]);
    state.route.value = { from: "BBC-6", to: "p-BBC", rank: 0 };
    expect(await found()).toBe("same");
    state.route.value = { from: "AI", to: "p-BBC", rank: 0 };
    expect(await found()).toBe("no-mark");
  });

  it("only answers the last of quick wishes", async () => {
    state.route.value = { from: "p-CNN", to: "p-Star", rank: 0 };
    state.route.value = { from: "PBS-5", to: "p-PBS", rank: 0 };
    expect(await found()).toEqual(["PBS-5", "p-PBS"]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(await found()).toEqual(["PBS-5", "p-PBS"]);
  });

  it("says nothing any more once it has stopped", async () => {
    state.route.value = { from: "p-CNN", to: "p-Star", rank: 0 };
    stop();
    await new Promise((resolve) => setTimeout(resolve));
    expect(state.found.value.is).toBe("searching");
  });
});
