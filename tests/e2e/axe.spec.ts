import { expect, graphFile, test } from "./app.ts";
import { expectNoViolations } from "./violations.ts";

test(`axe finds nothing at rest, with selections, searching, with an empty window`, async ({
  page,
  app,
}) => {
  await app.open();
  const check = (where: string, within?: string) => expectNoViolations(page, where, within);
  await check("at rest");
  for (const label of [
    "The Boston Globe",
    "AI",
    "Amazon bans police use of its face recognition technology for a year",
  ]) {
    await app.show({ selection: await app.key(label) });
    await check(label, "#details");
  }
  const [story] = (await graphFile(page)).attributes.stories;
  await app.show({
    selection: story!.key,
    window: { from: Date.UTC(2020, 5, 10, 18), to: Date.UTC(2020, 5, 11, 12) },
  });
  await check("a story, with a window");
  await app.show({
    selection: null,
    window: { from: Date.UTC(2020, 5, 15), to: Date.UTC(2020, 5, 15, 1) },
  });
  await check("with an empty window", ".network-empty, .page-timeline");
  await app.show({ window: null });
  await page.keyboard.press("/");
  await page.keyboard.type("amazon");
  await expect(page.getByRole("option").first()).toBeVisible();
  await check("searching");
});

test("axe finds nothing on a phone", async ({ page, app }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await app.open();
  await expectNoViolations(page, "at rest");
  for (const sheet of ["Legend", "Details"]) {
    await page.getByRole("button", { name: sheet, exact: true }).click();
    await expectNoViolations(page, sheet, `#${sheet.toLowerCase()}`);
    await page.keyboard.press("Escape");
  }
});
