import { beforeEach, describe, expect, it, vi } from "vitest";
import { isMoving } from "../../../../src/timeline/navigation/moving.ts";
import { mountNavigation } from "../../../../src/timeline/navigation/navigation.ts";
import { type Desk, deskBetween } from "./time-desk.ts";

const at = (text: string) => Date.parse(text);
const HOUR = 3_600_000;
const all = { from: at("2020-06-10T00:00Z"), to: at("2020-06-11T00:00Z") };
const noon = { from: at("2020-06-10T11:00Z"), to: at("2020-06-10T13:00Z") };

/** An element at the page's corner, as far as charts need one. */
class Ground extends EventTarget {
  readonly dataset: Record<string, string> = {};
  readonly style: Record<string, string> = {};
  readonly children: Ground[] = [];
  isConnected = false;
  className = "";
  textContent = "";
  ownerDocument = new EventTarget();
  getBoundingClientRect = () => ({ left: 0, top: 0 });
  setPointerCapture = () => undefined;
  setAttribute = () => undefined;
  closest = () => null;
  append = (child: Ground) => void this.children.push(child);
  appendChild = (child: Ground) => child;
  remove = () => undefined;
}

let desk: Desk;
let ground: Ground;
let onMark: boolean;
let clicked: number;
beforeEach(() => {
  vi.stubGlobal("Element", Ground);
  vi.stubGlobal("document", { createElement: () => new Ground() });
  desk = deskBetween("2020-06-10T00:00:00Z", "2020-06-11T00:00:00Z");
  ground = new Ground();
  onMark = false;
  clicked = 0;
  mountNavigation(ground as unknown as HTMLElement, { ...desk, isOnMark: () => onMark });
  ground.addEventListener("click", () => {
    clicked += 1;
  });
});

function fire(type: string, x: number, more: object = {}, target: EventTarget = ground): Event {
  const given = {
    pointerId: 1,
    button: 0,
    buttons: 1,
    pointerType: "mouse",
    clientX: x,
    clientY: 10,
  };
  const event = Object.assign(new Event(type, { cancelable: true }), given, more);
  target.dispatchEvent(event);
  return event;
}

function drag(start: number, end: number, more: object = {}): void {
  fire("pointerdown", start, more);
  fire("pointermove", (start + end) / 2, more);
  fire("pointermove", end, more);
  fire("pointerup", end, more);
  fire("click", end, more);
}

/** Hours from the start of all time. */
const shown = () => {
  const window = desk.state.window.value;
  return window && [(window.from - all.from) / HOUR, (window.to - all.from) / HOUR];
};

describe("a drag on a chart", () => {
  it("takes the window along, and is no click", () => {
    desk.state.setWindow(noon);
    drag(900, 900 - (1000 - 12) / 2);
    expect(shown()).toEqual([12, 14]);
    expect(clicked).toBe(0);
    fire("pointerdown", 500);
    fire("pointermove", 502);
    fire("pointerup", 502);
    fire("click", 502);
    expect([shown(), clicked]).toEqual([[12, 14], 1]);
  });

  it("stops at the ends of time, and is back where it began as the pointer is", () => {
    desk.state.setWindow(noon);
    fire("pointerdown", 500);
    fire("pointermove", 90_000);
    expect(shown()).toEqual([0, 2]);
    fire("pointermove", 500);
    fire("pointerup", 500);
    expect(desk.state.window.value).toEqual(noon);
  });

  it("on a mark is the mark's", () => {
    desk.state.setWindow(noon);
    onMark = true;
    drag(900, 100);
    expect([desk.state.window.value, clicked]).toEqual([noon, 1]);
  });

  it("with Shift draws a window, once it lets go; in all time a plain one does", () => {
    fire("pointerdown", 250, { shiftKey: true });
    fire("pointermove", 750, { shiftKey: true });
    expect([shown(), isMoving.value]).toEqual([null, true]);
    expect(ground.children[0]?.style["width"]).toMatch(/^50\d(\.\d+)?px$/);
    fire("pointerup", 750, { shiftKey: true });
    expect(isMoving.value).toBe(false);
    const [from = 0, to = 0] = shown() ?? [];
    expect([from, to]).toEqual([expect.closeTo(5.8, 0), expect.closeTo(18.2, 0)]);
    desk.state.setWindow(null);
    drag(750, 250);
    expect(shown()).toEqual([from, to]);
  });

  it("is broken off by Escape, and by the system", () => {
    desk.state.setWindow(noon);
    fire("pointerdown", 500);
    fire("pointermove", 700);
    expect(desk.state.window.value).not.toEqual(noon);
    expect(fire("keydown", 0, { key: "Escape" }, ground.ownerDocument).defaultPrevented).toBe(true);
    expect([desk.state.window.value, isMoving.value]).toEqual([noon, false]);
    fire("pointerdown", 100, { shiftKey: true });
    fire("pointermove", 700, { shiftKey: true });
    fire("pointercancel", 700, { shiftKey: true });
    expect(desk.state.window.value).toEqual(noon);
  });
});

describe("two fingers on a chart", () => {
  it("zoom about the middle between them", () => {
    desk.state.setWindow(noon);
    const finger = (pointerId: number) => ({ pointerId, pointerType: "touch" });
    fire("pointerdown", 400, finger(1));
    fire("pointerdown", 600, finger(2));
    fire("pointermove", 300, finger(1));
    fire("pointermove", 700, finger(2));
    fire("pointerup", 300, finger(1));
    fire("pointermove", 100, finger(2));
    fire("pointerup", 100, finger(2));
    expect(shown()).toEqual([expect.closeTo(11.5, 1), expect.closeTo(12.5, 1)]);
    expect(isMoving.value).toBe(false);
  });

  it("of which one alone pans, and a tap is a click", () => {
    desk.state.setWindow(noon);
    drag(900, 900 - (1000 - 12) / 2, { pointerType: "touch" });
    expect(shown()).toEqual([12, 14]);
    desk.state.setWindow(null);
    drag(900, 100, { pointerType: "touch" });
    expect(shown()).toBeNull();
  });
});

describe("a chart", () => {
  it.each(["mouse", "touch"])(
    "shows everything by a double click on empty ground, by %s",
    (pointerType) => {
      const press = () => {
        fire("pointerdown", 500, { pointerType });
        fire("pointerup", 500, { pointerType });
      };
      desk.state.setWindow(noon);
      onMark = true;
      press();
      // The mark that was chosen may have gone from under the pointer.
      onMark = false;
      press();
      fire("dblclick", 500);
      expect(desk.state.window.value).toEqual(noon);
      press();
      press();
      fire("dblclick", 500);
      expect(desk.state.window.value).toBeNull();
    },
  );

  it("zooms by the wheel about the pointer, and pans sideways", () => {
    desk.state.setWindow(noon);
    const wheel = { deltaX: 0, deltaY: -400, deltaMode: 0 };
    expect(fire("wheel", 500, wheel).defaultPrevented).toBe(true);
    expect(shown()).toEqual([11.5, 12.5]);
    fire("wheel", 500, { ...wheel, deltaX: 988, deltaY: 0 });
    expect(shown()).toEqual([12.5, 13.5]);
  });

  it("has the keys of the network, and takes no others", () => {
    desk.state.setWindow(noon);
    const press = (key: string, more: object = {}) => fire("keydown", 0, { key, ...more });
    press("ArrowRight", { shiftKey: true });
    expect(shown()).toEqual([11.5, 13.5]);
    press("ArrowLeft", { shiftKey: true });
    press("-");
    expect(shown()).toEqual([10.5, 13.5]);
    press("+");
    expect(desk.state.window.value).toEqual(noon);
    expect(press("ArrowRight").defaultPrevented).toBe(false);
    expect(press("0", { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(press("0").defaultPrevented).toBe(true);
    expect(shown()).toBeNull();
  });

  it("leaves up and down to rows that scroll", () => {
    const rows = new Ground();
    mountNavigation(rows as unknown as HTMLElement, { ...desk, rowsScroll: true });
    const wheel = { deltaX: 0, deltaY: -400, deltaMode: 0 };
    expect(fire("wheel", 500, wheel, rows).defaultPrevented).toBe(false);
    expect(fire("wheel", 500, { ...wheel, ctrlKey: true }, rows).defaultPrevented).toBe(true);
    expect(shown()).not.toBeNull();
  });

  it("lets go of everything when it is stopped", () => {
    const other = new Ground();
    mountNavigation(other as unknown as HTMLElement, desk)();
    desk.state.setWindow(noon);
    fire("dblclick", 500, {}, other);
    fire("wheel", 500, { deltaX: 0, deltaY: -400, deltaMode: 0 }, other);
    expect([desk.state.window.value, other.dataset]).toEqual([noon, {}]);
  });
});
