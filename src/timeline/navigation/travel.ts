import type { ReadonlySignal } from "@preact/signals";
import type { State } from "../../state/state.ts";
import type { Window } from "../../state/view/view.ts";
import { MINUTE } from "../extent.ts";
import { axisEdges, settled, snapped } from "./settle.ts";
import { clamped, panned, windowAbout } from "./window-moves.ts";

/** Whose window is moved, and within what. */
export interface Journey {
  readonly state: State;
  /** The dated articles' whole span: no window reaches beyond. */
  readonly all: Window;
}

/** What an axis shows at the moment. */
export interface Shown extends Journey {
  readonly span: ReadonlySignal<Window>;
}

/** How much of the window a key pans by, and how much nearer a key zooms. */
const KEY_SHARE = 0.25;
const KEY_FACTOR = 1.5;

/**
 * Moves a window by whole minutes, so that as much the other way brings it back exactly. It keeps its
 * length, but where it snaps to bins.
 *
 * @param window what it was when the movement began.
 * @param by milliseconds.
 */
export function panTo({ state, all }: Journey, window: Window, by: number): void {
  // As much either way: Math.round has halves go up.
  const whole = Math.sign(by) * Math.round(Math.abs(by) / MINUTE) * MINUTE;
  const next = panned(window, whole, all);
  if (!state.snap.peek() || whole === 0) return state.setWindow(clamped(next, all));
  state.setWindow(clamped(snapped(next, axisEdges(next, state.zone.peek(), all)), all));
}

/** A quarter of the window earlier or later. With all time in view there is nowhere to go. */
export function panByKey(journey: Journey, direction: -1 | 1): void {
  const window = journey.state.player.chosen.peek();
  if (window === null) return;
  const by = Math.max(MINUTE, KEY_SHARE * (window.to - window.from));
  panTo(journey, window, direction * by);
}

/** Nearer or further, about the selected article where that is in the window, else about the middle. */
export function zoomByKey({ state, all }: Journey, direction: -1 | 1): void {
  const { from, to } = state.player.chosen.peek() ?? all;
  const selected = state.coverage.articles.get(state.selection.peek() ?? "")?.time ?? null;
  const at = selected !== null && selected >= from && selected <= to ? selected : (from + to) / 2;
  const share = to > from ? (at - from) / (to - from) : 0.5;
  const length = Math.max(to - from, MINUTE) * KEY_FACTOR ** -direction;
  state.setWindow(settled(windowAbout(at, share, length, all), all, null));
}

/** The window that a hand draws on an axis, as it is to be set; its ends can be in either order. */
export function brushed({ state, all, span }: Shown, start: number, end: number): Window | null {
  const wish = { from: Math.min(start, end), to: Math.max(start, end) };
  const edges = state.snap.peek() ? axisEdges(span.peek(), state.zone.peek(), all) : null;
  return settled(wish, all, edges);
}

/**
 * Zooms in many small steps. Windows are in whole minutes, which a small step may not leave: what was
 * wished for is kept from one to the next, as long as nobody else sets the window.
 */
export function createZooming({ state, all, span }: Shown) {
  let length: number | null = null;
  let left: Window | null = null;
  /** @param share where the pointer is on the axis, from 0 to 1; what is there stays there. */
  return (share: number, factor: number) => {
    const { from, to } = span.peek();
    const isMine = length !== null && state.player.chosen.peek() === left;
    const before = isMine && length !== null ? length : to - from;
    const most = state.player.chosen.peek() === null ? to - from : all.to - all.from;
    length = Math.min(most, Math.max(MINUTE, before / factor));
    const at = from + share * (to - from);
    state.setWindow(settled(windowAbout(at, share, length, all), all, null));
    left = state.player.chosen.peek();
  };
}

/** Pans in many small steps, and keeps what they leave over as zooming does. */
export function createPanning(journey: Journey) {
  const { state, all } = journey;
  let start: Window | null = null;
  let left: Window | null = null;
  let total = 0;
  /** @param by milliseconds. */
  return (by: number) => {
    const now = state.player.chosen.peek();
    if (now === null) return;
    if (start === null || now !== left) [start, total] = [now, 0];
    // Beyond the limits nothing adds up.
    total = panned(start, total + by, all).from - start.from;
    panTo(journey, start, total);
    left = state.player.chosen.peek();
  };
}
