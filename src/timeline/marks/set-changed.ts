/*
 * To set even what it is makes the browser lay out or paint anew; a step of a brush writes hundreds of
 * places, most of them as they were.
 */

export function setAttribute(element: Element | undefined, name: string, value: string): void {
  if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
}

export function setText(node: Node | undefined, text: string): void {
  if (node && node.textContent !== text) node.textContent = text;
}
