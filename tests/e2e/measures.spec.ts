import { drawn, expect, test } from "./app.ts";
import { PNG } from "pngjs";

test("colour, size and ranking", async ({ page, app }) => {
  await test.step("a ranking selects what matters most, by mouse and by keys", async () => {
    await app.open();
    const ranking = page.getByRole("region", { name: "What matters most" });
    await ranking.getByRole("combobox", { name: "Of" }).selectOption({ label: "Providers" });
    await ranking.getByRole("combobox", { name: "By" }).selectOption({ label: "Firsts" });
    const first = ranking.getByRole("listitem").first();
    await first.getByRole("button").click();
    await expect.poll(async () => (await app.view()).selection).toMatch(/^p-/);
    await page.keyboard.press("Escape");
    await ranking.getByRole("combobox", { name: "By" }).selectOption({ label: "Articles in view" });
    await ranking.getByRole("listitem").nth(1).getByRole("button").focus();
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await app.view()).selection).toMatch(/^p-/);
  });

  await test.step("colour and size say what is chosen, with real values beside it, by mouse and by keys", async () => {
    await app.open("#");
    const key = await app.key("Amazon bans police use of face recognition technology for a year");
    const colourAt = async () => {
      const { x, y } = (await app.locate(key))!;
      const clip = { x: Math.round(x) - 1, y: Math.round(y) - 1, width: 2, height: 2 };
      return [...PNG.sync.read(await page.screenshot({ clip })).data.subarray(0, 3)].join();
    };
    const byStory = await colourAt();
    const legend = page.getByRole("complementary", { name: "Legend" });
    await legend.getByRole("combobox", { name: "Colour by" }).selectOption({ label: "Quality" });
    await app.show({});
    await expect.poll(colourAt).not.toBe(byStory);
    expect((await app.view()).colour).toBe("quality");
    await expect(legend).toContainText("89");

    const size = legend.getByRole("combobox", { name: "Size by" });
    await size.focus();
    await page.keyboard.type("Times listed");
    await expect.poll(async () => (await app.view()).size).toBe("listed");
    await page.waitForFunction(() => location.hash.includes("size=listed"));
    await page.reload();
    await drawn(page);
    expect(await app.view()).toMatchObject({ colour: "quality", size: "listed" });
  });
});
