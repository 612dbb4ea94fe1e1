/**
 * Makes a canvas sharp on every screen, and clears it. The size is only set when it changed, because
 * that is slow.
 *
 * @param width in CSS pixels, as the height.
 * @returns its context; null where there is none.
 */
export function clearCanvas(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
): CanvasRenderingContext2D | null {
  // Thousands of small arcs and boxes: the processor draws them in a tenth of the time in which an
  // accelerated canvas has handed them on to the graphics card.
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return null;
  const ratio = devicePixelRatio;
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide || canvas.height !== high) {
    canvas.width = wide;
    canvas.height = high;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
}
