import { slug } from "../../../state/export/file-name.ts";
import { stepsOf } from "../../talk.ts";
import { nameOf } from "../read/pages.ts";
import type { PagePlace } from "../read/places.ts";

/** Short enough to be read in a list of files. */
const LONGEST = 60;

/**
 * Names of the pictures of places, in an order that files are listed in: `01-who-was-first.png`, or of a
 * scene with a sheet for each step `01-who-was-first-step-0.png` as it opens, and so on.
 */
export function pictureNames(places: readonly PagePlace[]): readonly string[] {
  const most = Math.max(0, ...places.map(({ page }) => page.number));
  const digits = Math.max(2, String(most).length);
  return places.map(({ page, step, isOneOfMany }) => {
    const number = String(page.number).padStart(digits, "0");
    const name = nameOf(page);
    const words = Array.from(/[\p{L}\p{N}]/u.test(name) ? slug(name) : "scene")
      .slice(0, LONGEST)
      .join("")
      .replace(/-+$/, "");
    const steps = String(stepsOf(page.scene).length).length;
    const place = isOneOfMany ? `-step-${String(step).padStart(steps, "0")}` : "";
    return `${number}-${words}${place}.png`;
  });
}
