import type { Page } from "@playwright/test";
import { type App, expect, test } from "./app.ts";
import { expectNoViolations } from "./violations.ts";

const detailsOf = (page: Page) => page.getByRole("complementary", { name: "Details" });

async function openOn(app: App, label: string): Promise<string> {
  await app.open();
  const key = await app.key(label);
  await app.show({ selection: key });
  return key;
}

test("what is around a thing, by mouse and by keys", async ({ page, app }) => {
  await test.step("what is around a thing is lit, kept, and given back one step at a time", async () => {
    const key = await openOn(app, "AI");
    const details = detailsOf(page);
    const steps = (count: number) =>
      details.getByRole("button", { name: new RegExp(`^${count} steps?$`) });
    await steps(2).click();
    await expect(steps(2)).toHaveAttribute("aria-pressed", "true");
    await expect(details).toContainText("43 articles, 5 providers and 2 topics within 2 steps");
    await details.getByRole("button", { name: "One step back" }).click();
    await expect(details).toContainText("5 articles within 1 step");
    await details.getByRole("button", { name: "Keep only this" }).click();
    expect((await app.view()).around).toEqual({ of: [key], steps: 1, keep: true });
    await expect(page.locator("header").first()).toContainText("5 of 43 articles");
    await details.getByRole("button", { name: "One step back" }).press("Enter");
    await expect.poll(async () => (await app.view()).around).toBeNull();
    await expect(steps(1)).toBeFocused();
  });

  await test.step("steps go over the kinds of link that are chosen", async () => {
    await openOn(app, "AI");
    const details = detailsOf(page);
    await details.getByRole("button", { name: "2 steps" }).press("Enter");
    await details.locator("summary", { hasText: "Over these kinds of link" }).press("Enter");
    const related = details.getByRole("checkbox", { name: "Related links" });
    await related.press("Space");
    await expect(related).not.toBeChecked();
    await expect(details).not.toContainText("43 articles");
    await expect(details).toContainText("7 articles, 5 providers and 2 topics within 2 steps");
  });
});

test("paths from one thing to another", async ({ page, app }) => {
  await test.step("no path is said to be none, and another network is offered where one has no mark", async () => {
    await app.open();
    const [from, to] = [await app.key("GeekWire"), await app.key("AI")];
    await app.show({ selection: to, also: [from] });
    const details = detailsOf(page);
    await details.getByRole("button", { name: "Path between the two" }).click();
    await expect(details).toContainText("Shortest path");
    await app.show({ links: ["wire"] });
    await expect(details.getByRole("region", { name: "Path" })).toContainText(
      "There is no path between them over these kinds of link",
    );
    await app.show({ links: [], network: "providers" });
    await details.getByRole("button", { name: "See the network of articles" }).click();
    await expect(details).toContainText("Shortest path");
  });

  await test.step("a path from one thing to another is a sentence, and the next one too", async () => {
    const from = await openOn(app, "GeekWire");
    const details = detailsOf(page);
    await details.getByRole("button", { name: "Path to…" }).press("Enter");
    await expect(details).toContainText("Choose the other end");
    await details.getByRole("button", { name: "Search" }).press("Enter");
    await page.keyboard.type("reason");
    await page.keyboard.press("Enter");
    const to = await app.key("Reason");
    await expect.poll(async () => (await app.view()).route).toEqual({ from, to, rank: 0 });
    const path = details.getByRole("region", { name: /path, \d+ steps/ });
    await expect(path).toContainText(/^Shortest path/);
    await expect(path.getByRole("button", { name: "GeekWire" })).toBeVisible();
    await expect(path.getByRole("button", { name: "Reason" })).toBeVisible();
    await expect(details.getByRole("status").first()).toHaveText(
      /^Shortest path, \d steps: GeekWire/,
    );

    await path.getByRole("button", { name: "Next shortest" }).press("Enter");
    await expect(path).toContainText("2nd shortest path");
    await page.reload();
    await expect(path).toContainText("2nd shortest path");
    await path.getByRole("button", { name: "Previous" }).click();
    await expect(path).toContainText(/^Shortest path/);

    await path.getByRole("button", { name: "Select all of it" }).click();
    const { selection, also } = await app.view();
    expect([...also, selection]).toEqual(expect.arrayContaining([from, to]));
    await path.getByRole("button", { name: "Close" }).press("Enter");
    await expect(path).toBeHidden();
    await expect(details.getByRole("heading", { level: 2 })).toBeFocused();
    expect((await app.view()).route).toBeNull();
  });
});

test("axe finds nothing in steps and paths", async ({ page, app }) => {
  await app.open();
  const [from, to] = [await app.key("GeekWire"), await app.key("AI")];
  await app.show({
    selection: to,
    around: { of: [to], steps: 2, keep: false },
    route: { from, to, rank: 1 },
  });
  const details = detailsOf(page);
  await expect(details).toContainText("2nd shortest path");
  for (const summary of await details.locator("summary").all()) await summary.click();
  await expectNoViolations(page, "steps and a path", "#details");
});
