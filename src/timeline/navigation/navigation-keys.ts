import { type Journey, panByKey, zoomByKey } from "./travel.ts";

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/**
 * The keys of time while a chart has the focus, as the network has them: + and − zoom, 0 is
 * everything, Shift and the arrows pan.
 *
 * @returns whether the key meant something.
 */
export function handleTimeKey(event: Pressed, journey: Journey): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const { key, shiftKey } = event;
  if (key === "+" || key === "=") zoomByKey(journey, 1);
  else if (key === "-" || key === "_") zoomByKey(journey, -1);
  else if (key === "0") journey.state.setWindow(null);
  else if (shiftKey && key === "ArrowLeft") panByKey(journey, -1);
  else if (shiftKey && key === "ArrowRight") panByKey(journey, 1);
  else return false;
  return true;
}
