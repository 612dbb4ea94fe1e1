import { describe, expect, it } from "vitest";
import { listenToGestures } from "../../../../src/network/input/gestures.ts";

/** An element at the page's corner as far as gestures need one, and what they asked for. */
function listening() {
  const asked: string[] = [];
  const element = Object.assign(new EventTarget(), {
    dataset: {},
    getBoundingClientRect: () => ({ left: 0, top: 0 }),
    setPointerCapture: () => undefined,
  });
  listenToGestures(element as unknown as HTMLElement, {
    hover: (point) => asked.push(point === null ? "nothing" : `hover ${point.x},${point.y}`),
    tap: (point) => asked.push(`tap ${point.x},${point.y}`),
    pan: (dx, dy) => asked.push(`pan ${dx},${dy}`),
    zoom: (factor) => asked.push(`zoom ${factor}`),
  });
  const fire = (type: string, x: number, y: number, buttons: number, pointerType = "mouse") => {
    const event = { pointerId: 1, button: 0, buttons, pointerType, clientX: x, clientY: y };
    element.dispatchEvent(Object.assign(new Event(type), event));
  };
  return { asked, fire };
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
});
