import { drawn, expect, test } from "./app.ts";
import { names, scenes } from "./talk-windows.ts";
import { expectNoViolations } from "./violations.ts";

test("a talk is made of what one sees", async ({ page, app }) => {
  const reason = await test.step("five views are kept by the app’s own means", async () => {
    await app.open();
    const key = await app.key("Reason");
    await page.getByRole("button", { name: "Talk", exact: true }).click();
    await expect(page.getByText("A talk is a row of scenes.")).toBeVisible();
    await page.keyboard.press("k");
    await app.show({ layout: "time" });
    await page.keyboard.press("k");
    await app.show({ layout: "forces", selection: key });
    await page.getByRole("button", { name: "Keep this view" }).click();
    await app.show({ selection: null, network: "providers" });
    await page.keyboard.press("k");
    await app.show({ network: "articles", wide: true, charts: ["spread"] });
    await page.keyboard.press("k");
    await expect(scenes(page)).toHaveCount(5);
    await expect(scenes(page).nth(2)).toHaveAccessibleName("Scene 3 of 5: Reason");
    await expect(scenes(page).nth(4)).toHaveAttribute("aria-current", "true");
    for (let at = 0; at < 5; at += 1) {
      await expect(scenes(page).nth(at).locator(".thumbnail path").nth(3)).toBeAttached();
    }
    return key;
  });

  await test.step("a click shows the scene’s view, and undo takes that back", async () => {
    await scenes(page).nth(2).click();
    await expect.poll(async () => (await app.view()).selection).toBe(reason);
    expect((await app.view()).wide).toBe(false);
    await expect(page.getByRole("button", { name: "View as in the scene" })).toBeDisabled();
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect.poll(async () => (await app.view()).charts).toEqual(["spread"]);
    await scenes(page).nth(2).click();
    await expect.poll(async () => (await app.view()).selection).toBe(reason);
  });

  await test.step("keys move it, and the focus goes along", async () => {
    const before = await names(page);
    await page.keyboard.press("Alt+ArrowLeft");
    await expect(scenes(page).nth(1)).toHaveAccessibleName("Scene 2 of 5: Reason");
    await expect(scenes(page).nth(1)).toBeFocused();
    await page.keyboard.press("Alt+Home");
    await expect(scenes(page).first()).toBeFocused();
    await expect(page.getByText("Moved to place 1 of 5.")).toBeAttached();
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    expect(await names(page)).toEqual(before);
    expect((await app.view()).selection).toBe(reason);
    await page.keyboard.press("Control+y");
    await expect(scenes(page).nth(1)).toHaveAccessibleName("Scene 2 of 5: Reason");
  });

  await test.step("so does the mouse", async () => {
    const from = await scenes(page).nth(1).boundingBox();
    const to = await scenes(page).nth(3).boundingBox();
    await page.mouse.move(from!.x + 40, from!.y + 40);
    await page.mouse.down();
    await page.mouse.move(to!.x + to!.width - 10, to!.y + 40, { steps: 5 });
    await page.mouse.up();
    await expect(scenes(page).nth(3)).toHaveAccessibleName("Scene 4 of 5: Reason");
  });

  await test.step("it is written in the form, and what is typed is one step back", async () => {
    await scenes(page).nth(3).focus();
    await page.keyboard.press("F2");
    const form = page.getByRole("complementary", { name: "Edit the scene" });
    const headline = form.getByLabel("Headline");
    await expect(headline).toBeFocused();
    await headline.fill("");
    await headline.pressSequentially("<b>Reason</b> alone");
    await expect(scenes(page).nth(3)).toHaveAccessibleName("Scene 4 of 5: <b>Reason</b> alone");
    await expect(form.getByLabel("In place of the picture")).toHaveValue(/Selected: Reason/);
    await page.getByRole("button", { name: "Undo in the talk" }).click();
    await expect(headline).toHaveValue("Reason");
    await page.getByRole("button", { name: "Redo in the talk" }).click();
    await form.getByLabel("Hidden").check();
    await expect(scenes(page).nth(3)).toHaveAccessibleName("Hidden scene: <b>Reason</b> alone");
    await form.getByLabel("Hidden").uncheck();
  });

  await test.step("it has steps: outlets one after the other, and a view that one goes on to", async () => {
    await scenes(page).first().click();
    const form = page.getByRole("complementary", { name: "Edit the scene" });
    await form.getByRole("button", { name: "Reveal outlet by outlet" }).click();
    await expect(form.getByRole("textbox", { name: "Step 36", exact: true })).toHaveValue(
      /appears$/,
    );
    await app.show({ layout: "time" });
    await form.getByRole("button", { name: "Add this view as a step" }).click();
    await expect(scenes(page).first()).toHaveAccessibleName(/, 37 steps$/);
    await form.getByRole("button", { name: "Show step 2", exact: true }).click();
    await expect.poll(async () => (await app.view()).filters.provider).toHaveLength(3);
    await form.getByRole("button", { name: "Delete step 37" }).click();
    await expect(form.getByRole("button", { name: "Delete step 36" })).toBeFocused();
    await expectNoViolations(page, "the form of a scene", ".scene-form");
    await page.keyboard.press("Escape");
    await expect(form).toHaveCount(0);
    await expect(scenes(page).first()).toBeFocused();
  });

  await test.step("words and headings stand between; what is deleted comes back", async () => {
    await page.getByRole("button", { name: "Add text" }).click();
    await page.getByRole("button", { name: "Heading between scenes" }).click();
    await page.keyboard.press("Escape");
    await expect(scenes(page).nth(1)).toBeFocused();
    await expect(scenes(page).nth(1)).toHaveAccessibleName("Heading: Heading");
    await page.keyboard.press("Delete");
    await expect(scenes(page)).toHaveCount(5);
    await expect(scenes(page).nth(1)).toBeFocused();
    await page.keyboard.press("Control+z");
    await expect(scenes(page)).toHaveCount(6);
    await scenes(page).nth(2).click();
    await page.getByRole("button", { name: "Hide", exact: true }).click();
    await expectNoViolations(page, "the strip", ".strip");
  });

  await test.step("its title, and all of it, is there after a reload", async () => {
    await page.getByRole("button", { name: /^Talk: / }).click();
    await page.getByLabel("Title of the talk").fill("Ten days");
    await expectNoViolations(page, "the menu of talks", ".talk-menu");
    const before = await names(page);
    await page.getByRole("button", { name: "Take along" }).click();
    await expectNoViolations(page, "the ways to take it along", ".take-menu");
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save to a file (*.talk.json)" }).click();
    expect((await saving).suggestedFilename()).toBe("ten-days.talk.json");
    await page.reload();
    await drawn(page);
    await page.getByRole("button", { name: "Talk", exact: true }).click();
    await expect(page.getByRole("button", { name: "Talk: Ten days" })).toBeVisible();
    expect(await names(page)).toEqual(before);
  });

  await test.step("a file that is dropped is opened, or why not is said", async () => {
    const drop = (name: string, text: string) =>
      page.evaluate(
        ([name, text]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], name));
          const options = { dataTransfer, bubbles: true, cancelable: true };
          document.body.dispatchEvent(new DragEvent("dragover", options));
          document.body.dispatchEvent(new DragEvent("drop", options));
        },
        [name, text] as const,
      );
    await drop("picture.png", "");
    await expect(page.getByRole("alert")).toContainText(
      "picture.png: a talk is a *.talk.json file.",
    );
    await page.getByRole("button", { name: "Understood" }).click();
    const talk = {
      format: "coverline-talk",
      version: 1,
      id: "other",
      title: "Another",
      corpus: "",
    };
    const items = [{ kind: "heading", id: "h", headline: "One" }, { kind: "what" }];
    await drop("other.talk.json", JSON.stringify({ ...talk, items }));
    await expect(page.getByRole("button", { name: "Talk: Another" })).toBeVisible();
    await expect(page.getByRole("alert")).toContainText("other.talk.json:");
    await expect(scenes(page)).toHaveCount(1);
  });
});

test("the talk that came with the corpus is found, opened by a key, and given", async ({
  page,
  app,
}) => {
  await app.open();
  await page.getByRole("button", { name: "Talk", exact: true }).click();
  const given = page.getByRole("button", {
    name: "Ten days in June, 8 scenes, came with this corpus",
  });
  await expectNoViolations(page, "the strip without scenes", ".strip");
  await given.focus();
  await page.keyboard.press("Enter");
  await expect(scenes(page)).toHaveCount(8);
  await expect(scenes(page).first()).toBeFocused();
  await page.keyboard.press("p");
  await expect(page.locator(".stage-number")).toHaveText("1 / 8");
  await page.keyboard.press("PageDown");
  await expect(page.locator(".stage-number")).toHaveText("2 / 8");
  await page.keyboard.press("Escape");
  await expect(page.locator(".stage-number")).toHaveCount(0);
  await expect(scenes(page).nth(1)).toHaveAttribute("aria-current", "true");
  await expect(page.getByRole("button", { name: "Edit", exact: true })).toBeVisible();
});

test("on a phone the strip is a sheet", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    viewport: { width: 360, height: 740 },
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.goto("./");
  await page.getByRole("button", { name: "Talk", exact: true }).click();
  await page.getByRole("button", { name: "Keep this view" }).click();
  await page.getByRole("button", { name: "Keep this view" }).click();
  await expect(scenes(page)).toHaveCount(2);
  const isWithin = await page.evaluate(
    () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
  );
  expect(isWithin).toBe(true);
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await expect(page.getByRole("textbox", { name: "Headline" })).toBeFocused();
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await expect(scenes(page).nth(1)).toBeFocused();
  await context.close();
});

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
] as const) {
  test(`while one writes, most of a page of ${width} × ${height} stays with what one looks at`, async ({
    page,
    app,
  }) => {
    await page.setViewportSize({ width, height });
    await app.open();
    await page.keyboard.press("k");
    await page.getByRole("button", { name: "Edit", exact: true }).click();
    const form = page.getByRole("complementary", { name: "Edit the scene" });
    await expect(form).toBeVisible();
    const box = async (selector: string) => (await page.locator(selector).boundingBox())!;
    const [network, timeline] = [await box(".page-stage"), await box(".page-timeline")];
    expect(network.height + timeline.height).toBeGreaterThan(height / 2);
    expect(network.height).toBeGreaterThan(height * 0.4);
    const beside = (await form.boundingBox())!;
    expect(beside.x).toBeGreaterThanOrEqual(network.x + network.width - 1);
    expect(beside.x).toBeGreaterThanOrEqual(timeline.x + timeline.width - 1);
    // What is said of saving comes up above the strip.
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Take along" }).click();
    await page.getByRole("button", { name: "Save as one file that needs no network" }).click();
    await expect(page.locator(".notice-card")).toBeVisible();
    const [notice, strip] = [await box(".notice-card"), await box(".strip")];
    expect(notice.y + notice.height).toBeLessThan(strip.y);
    await (await saving).cancel();
  });
}
