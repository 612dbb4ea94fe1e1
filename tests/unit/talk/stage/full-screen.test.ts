import { beforeEach, expect, it } from "vitest";
import {
  createFullScreen,
  type FullScreen,
  type FullScreenPage,
} from "../../../../src/talk/stage/full-screen.ts";

/** A document whose browser gives and takes the whole screen at once. */
class Page implements FullScreenPage {
  fullscreenElement: Element | null = null;
  refuses = false;
  readonly #heard: (() => void)[] = [];
  readonly documentElement = {
    requestFullscreen: () => {
      if (this.refuses) return Promise.reject(new TypeError("no gesture"));
      this.turn({} as Element);
      return Promise.resolve();
    },
  };

  constructor(readonly fullscreenEnabled = true) {}

  exitFullscreen() {
    this.turn(null);
    return Promise.resolve();
  }

  addEventListener(_kind: string, on: () => void) {
    this.#heard.push(on);
  }

  turn(element: Element | null) {
    this.fullscreenElement = element;
    for (const on of this.#heard) on();
  }
}

let page: Page;
let screen: FullScreen;
beforeEach(() => {
  page = new Page();
  screen = createFullScreen(page);
});

it("has it when it asks, and gives it back", () => {
  expect(screen.had.value).toBe("part");
  screen.enter();
  expect(screen.had.value).toBe("whole");
  screen.leave();
  expect([screen.had.value, page.fullscreenElement]).toEqual(["part", null]);
});

it("knows that it was lost, until it is had again", () => {
  screen.enter();
  page.turn(null);
  expect(screen.had.value).toBe("lost");
  screen.toggle();
  expect(screen.had.value).toBe("whole");
  // Who gives it back has not lost it.
  screen.toggle();
  expect(screen.had.value).toBe("part");
});

it("has lost nothing once the talk is over", () => {
  screen.enter();
  page.turn(null);
  screen.leave();
  expect(screen.had.value).toBe("part");
});

it("lets be what somebody else took, and a browser that refuses or has none", async () => {
  page.turn({} as Element);
  screen.leave();
  expect(page.fullscreenElement).not.toBeNull();
  page.turn(null);
  expect(screen.had.value).toBe("part");
  page.refuses = true;
  screen.enter();
  await Promise.resolve();
  expect(screen.had.value).toBe("part");
  const none = createFullScreen(new Page(false));
  none.enter();
  expect(none.had.value).toBe("none");
});
