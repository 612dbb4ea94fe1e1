/** Each call gives the seconds since the last one. */
export function startClock(): () => number {
  let last = performance.now();
  return () => {
    const before = last;
    last = performance.now();
    return (last - before) / 1000;
  };
}
