import { describe, expect, it, vi } from "vitest";
import { listenToGestures } from "../../../../src/network/input/gestures.ts";

/** A drag that begins at this x is no pan. */
const DRAGGED = 100;

/** An element at the page's corner as far as gestures need one, and what they asked for. */
function listening() {
  const asked: string[] = [];
  const element = Object.assign(new EventTarget(), {
    dataset: {},
    getBoundingClientRect: () => ({ left: 0, top: 0 }),
    setPointerCapture: () => undefined,
  });
  const end = listenToGestures(element as unknown as HTMLElement, {
    hover: (point) => asked.push(point === null ? "nothing" : `hover ${point.x},${point.y}`),
    tap: (point, { add }) => asked.push(`${add ? "add" : "tap"} ${point.x},${point.y}`),
    hold: (point) => asked.push(`hold ${point.x},${point.y}`),
    begin: (point) =>
      point.x !== DRAGGED
        ? null
        : {
            move: (to) => asked.push(`drag ${to.x},${to.y}`),
            end: (done) => asked.push(done ? "drop" : "broken off"),
          },
    pan: (dx, dy) => asked.push(`pan ${dx},${dy}`),
    zoom: (factor) => asked.push(`zoom ${factor}`),
  });
  const fire = (
    type: string,
    x: number,
    y: number,
    buttons: number,
    pointerType = "mouse",
    more: object = {},
  ) => {
    const event = {
      pointerId: 1,
      button: 0,
      buttons,
      pointerType,
      clientX: x,
      clientY: y,
      ...more,
    };
    element.dispatchEvent(Object.assign(new Event(type), event));
  };
  return { asked, fire, end, element };
}

describe("listenToGestures", () => {
  it("pans by a drag, and takes a press that trembles for a tap", () => {
    const { asked, fire } = listening();
    fire("pointerdown", 10, 10, 1);
    fire("pointermove", 30, 15, 1);
    fire("pointerup", 30, 15, 0);
    fire("pointerdown", 50, 50, 1);
    fire("pointermove", 52, 50, 1);
    fire("pointerup", 52, 50, 0);
    expect(asked).toEqual(["pan 20,5", "tap 52,50"]);
  });

  it("doesn't drag on when the button was let go outside", () => {
    const { asked, fire } = listening();
    fire("pointerdown", 2, 10, 1);
    fire("pointermove", 40, 10, 0);
    fire("pointermove", 60, 10, 0);
    expect(asked).toEqual(["hover 40,10", "hover 60,10"]);
  });

  it("follows a finger, which has no hover", () => {
    const { asked, fire } = listening();
    fire("pointermove", 5, 5, 0, "touch");
    fire("pointerdown", 10, 10, 1, "touch");
    fire("pointermove", 40, 10, 1, "touch");
    fire("pointerup", 40, 10, 0, "touch");
    expect(asked).toEqual(["pan 30,0"]);
  });

  it("adds with a modifier key", () => {
    const { asked, fire } = listening();
    fire("pointerdown", 10, 10, 1, "mouse", { ctrlKey: true });
    fire("pointerup", 10, 10, 0, "mouse", { ctrlKey: true });
    expect(asked).toEqual(["add 10,10"]);
  });

  it("gives a drag of another meaning its moves, and breaks it off for a second finger", () => {
    const { asked, fire } = listening();
    fire("pointerdown", DRAGGED, 10, 1);
    fire("pointermove", 130, 10, 1);
    fire("pointerup", 130, 10, 0);
    fire("pointerdown", DRAGGED, 10, 1, "touch");
    fire("pointermove", 130, 10, 1, "touch");
    fire("pointerdown", 300, 10, 1, "touch", { pointerId: 2 });
    expect(asked).toEqual(["drag 130,10", "drop", "drag 130,10", "broken off"]);
  });

  it("opens a menu for a finger that stays, and for the other button of a mouse", () => {
    vi.useFakeTimers();
    const { asked, fire } = listening();
    fire("pointerdown", 10, 10, 1, "touch");
    vi.advanceTimersByTime(1000);
    fire("pointerup", 10, 10, 0, "touch");
    fire("contextmenu", 20, 20, 2, "mouse", { button: 2 });
    vi.useRealTimers();
    expect(asked).toEqual(["hold 10,10", "hold 20,20"]);
  });

  it("breaks a drag off that it can't follow any more", () => {
    const { asked, fire, end } = listening();
    fire("pointerdown", DRAGGED, 10, 1);
    fire("pointermove", 130, 10, 1);
    fire("lostpointercapture", 130, 10, 1);
    fire("pointermove", 140, 10, 0);
    expect(asked).toEqual(["drag 130,10", "broken off", "hover 140,10"]);
    asked.length = 0;
    fire("pointerdown", DRAGGED, 10, 1);
    fire("pointermove", 130, 10, 1);
    fire("pointermove", 150, 10, 0);
    expect(asked).toEqual(["drag 130,10", "broken off", "hover 150,10"]);
    asked.length = 0;
    fire("pointerdown", DRAGGED, 10, 1);
    fire("pointermove", 130, 10, 1);
    end();
    fire("pointermove", 150, 10, 1);
    expect(asked).toEqual(["drag 130,10", "broken off"]);
  });

  it("goes on with a drag when it takes a finger's over from what lies within", () => {
    const { asked, fire, element } = listening();
    fire("pointerdown", DRAGGED, 10, 1, "touch");
    fire("pointermove", 130, 10, 1, "touch");
    const within = Object.assign(new Event("lostpointercapture"), { pointerId: 1 });
    Object.defineProperty(within, "target", { value: new EventTarget() });
    element.dispatchEvent(within);
    fire("pointermove", 160, 10, 1, "touch");
    expect(asked).toEqual(["drag 130,10", "drag 160,10"]);
  });
});
