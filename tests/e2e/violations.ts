import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The themes to look at; what is there is the same in both, so that in dark colours alone are asked for. */
export const THEMES = ["light", "dark"] as const;

/** What axe finds wrong, one line a rule. `within` is a selector. */
export async function violationsOf(
  page: Page,
  theme: (typeof THEMES)[number],
  within = "html",
): Promise<string[]> {
  const axe = new AxeBuilder({ page }).include(within);
  const { violations } = await (
    theme === "light" ? axe.withTags(TAGS) : axe.withRules("color-contrast")
  ).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
