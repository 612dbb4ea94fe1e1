/** Stands at the end of the empty page; the data files follow it. */
const PLACE = '<template id="data-files"></template>';

/** What a data file may be called: its name becomes a part of the page. */
const NAME = /^[a-z][a-z0-9-]*\.json$/;

/** The id of the element that holds a data file. */
export function dataElementId(name: string): string {
  return `data-file:${name}`;
}

/** Whether a page is one for data to be put into, and no other. */
export function isEmptyPage(page: string): boolean {
  return page.includes(PLACE);
}

/** The page with a place for data at its end. @throws {Error} when it has no end. */
export function withPlaceForData(page: string): string {
  const end = page.lastIndexOf("</body>");
  if (end === -1) throw new Error("the page has no </body>");
  return `${page.slice(0, end)}${PLACE}\n  ${page.slice(end)}`;
}

/**
 * A page that holds its data files, in pieces to be written one after another. The data are elements
 * that no browser runs, so that the hashes of the page's policy stay as they are.
 *
 * @param page as `withPlaceForData` made it. @param files JSON texts by name, such as `graph.json`.
 * @throws {Error} (at the first piece) when the page has no place for data, or a name is none.
 */
export function* fillPage(page: string, files: ReadonlyMap<string, string>): Generator<string> {
  // The last: the page's own script has the words too.
  const place = page.lastIndexOf(PLACE);
  if (place === -1) throw new Error("the page has no place for data");
  const after = place + PLACE.length;
  yield page.slice(0, after);
  for (const [name, text] of files) {
    if (!NAME.test(name)) throw new Error(`${name} is no name of a data file`);
    yield `<script type="application/json" id="${dataElementId(name)}">`;
    yield harmlessJson(text);
    yield "</script>";
  }
  yield page.slice(after);
}

/**
 * The same JSON without any `<`, so that nothing in it ends the element or begins another. In valid
 * JSON one stands within strings alone.
 */
function harmlessJson(text: string): string {
  return text.replaceAll("<", "\\u003c");
}
