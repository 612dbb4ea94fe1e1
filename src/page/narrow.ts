/** Whether the side panels are sheets now; the width is page.css's too. */
export function isNarrow(): boolean {
  return matchMedia("(max-width: 60rem)").matches;
}
