import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./app.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The themes to look at; what is there is the same in both, so that in dark colours alone are asked for. */
const THEMES = ["light", "dark"] as const;

/** Expects that axe finds nothing in the page as it is, in either theme. `within` is a selector. */
export async function expectNoViolations(
  page: Page,
  where: string,
  within = "html",
): Promise<void> {
  for (const theme of THEMES) {
    await setTheme(page, theme);
    expect(await violationsOf(page, theme, within), `${where}, ${theme}`).toEqual([]);
  }
}

/** The speaker's window has no theme of its own to set: it follows the system. */
async function setTheme(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  const isSet = await page.evaluate(async (wanted) => {
    await window.coverline?.show({ theme: wanted });
    return window.coverline !== undefined;
  }, theme);
  if (!isSet) await page.emulateMedia({ colorScheme: theme });
}

/** What axe finds wrong, one line a rule. */
async function violationsOf(
  page: Page,
  theme: (typeof THEMES)[number],
  within: string,
): Promise<string[]> {
  const isThere = await page.evaluate(() => "axe" in window);
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: "0" }) })
    .include(within)
    // Its report of what is right, with a selector for each element, takes ten times as long.
    // It would load style sheets and media first, for rules that find nothing here to look at.
    .options({ resultTypes: ["violations"], selectors: false, preload: false })
    .setLegacyMode();
  const { violations } = await (
    theme === "light" ? axe.withTags(TAGS) : axe.withRules("color-contrast")
  ).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
