import { expect, graphFile, test } from "./app.ts";
import { poisoned } from "./poisoned.ts";

test("text from articles is never markup, and no link is made but to http and https", async ({
  page,
  app,
}) => {
  const graph = poisoned(await graphFile(page));
  await page.route("**/graph.json", (route) => route.fulfill({ json: graph }));
  await app.open();
  const details = page.getByRole("complementary", { name: "Details" });
  for (const kind of ["article", "provider", "topic"]) {
    const node = graph.nodes.find(({ attributes }) => attributes.kind === kind)!;
    await app.show({ selection: node.key });
    await expect(details).toContainText("<script>window.pwned=1</script>");
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
  }
  await page.keyboard.press("/");
  await page.keyboard.type("script");
  await expect(page.getByRole("option").first()).toContainText("<script>");
  await page.keyboard.press("Escape");

  expect(await page.locator("#page img, #page script").count()).toBe(0);
  expect(await page.evaluate(() => "pwned" in window)).toBe(false);
});
