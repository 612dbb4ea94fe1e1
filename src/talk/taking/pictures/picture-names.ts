import { slug } from "../../../state/export/file-name.ts";
import { nameOf, type ScenePage } from "../read/pages.ts";

/** Short enough to be read in a list of files. */
const LONGEST = 60;

/** Names of the pictures of scenes: `01-who-was-first.png`, in an order that files are listed in. */
export function pictureNames(pages: readonly ScenePage[]): readonly string[] {
  const digits = Math.max(2, String(pages.length).length);
  return pages.map((page) => {
    const number = String(page.number).padStart(digits, "0");
    const name = nameOf(page);
    const words = Array.from(/[\p{L}\p{N}]/u.test(name) ? slug(name) : "scene")
      .slice(0, LONGEST)
      .join("")
      .replace(/-+$/, "");
    return `${number}-${words}.png`;
  });
}
