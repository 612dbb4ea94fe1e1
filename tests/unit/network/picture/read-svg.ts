import { DOMParser } from "@xmldom/xmldom";

/** An SVG text as a strict XML parser reads it; whatever that complains of is an error. */
export function readSvg(text: string): Document {
  const complain = (message: unknown) => {
    throw new Error(String(message));
  };
  const errorHandler = { warning: complain, error: complain, fatalError: complain };
  return new DOMParser({ errorHandler }).parseFromString(text, "image/svg+xml");
}

export function elements(document: Document | Element, name: string): Element[] {
  return Array.from(document.getElementsByTagName(name));
}

/** The groups of a class, wherever they are. */
export function groups(document: Document | Element, name: string): Element[] {
  return elements(document, "g").filter((each) => each.getAttribute("class") === name);
}

/** The text of an element's own title. */
export function titleOf(element: Element): string {
  return elements(element, "title")[0]?.textContent ?? "";
}
