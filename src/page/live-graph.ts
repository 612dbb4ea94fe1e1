/** Calls `onGraph` whenever the dev server has built the graph anew; nothing in a built page. */
export function onNewGraph(onGraph: () => void): void {
  import.meta.hot?.on("coverline:graph", onGraph);
}
