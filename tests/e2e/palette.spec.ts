import { expect, test } from "./app.ts";

test("changes are undone, and the palette is worked, from the keyboard alone", async ({
  page,
  app,
}) => {
  await test.step("changes are undone and made again by keys and by buttons, which say what they do", async () => {
    await app.open();
    const undo = page.getByRole("button", { name: "Undo" });
    const redo = page.getByRole("button", { name: "Redo" });
    await expect(undo).toBeDisabled();
    const reason = await app.key("Reason");
    await app.show({ layout: "time" });
    await app.show({ selection: reason });
    await expect(undo).toHaveAccessibleDescription(/^Undo: select Reason/);

    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await app.view()).selection).toBeNull();
    await expect(page).not.toHaveURL(/selection=/);
    await undo.click();
    await expect.poll(async () => (await app.view()).layout).toBe("forces");
    await expect(undo).toBeDisabled();
    await page.keyboard.press("Control+y");
    await expect.poll(async () => (await app.view()).layout).toBe("time");
    await expect(redo).toHaveAccessibleDescription(/^Redo: select Reason/);
    await redo.click();
    await expect.poll(async () => (await app.view()).selection).toBe(reason);
    await expect(redo).toBeDisabled();
  });

  await test.step("the palette finds actions and does them, from the keyboard alone", async () => {
    await app.open("#");
    const zoomIn = page.getByRole("button", { name: "Zoom in" });
    await zoomIn.focus();
    await page.keyboard.press("Control+k");
    const field = page.getByRole("combobox", { name: /search/i });
    await expect(field).toBeFocused();
    await expect(
      page.getByRole("group", { name: "Actions" }).getByRole("option").first(),
    ).toBeVisible();

    await page.keyboard.type("layout time");
    await expect(page.getByRole("option").first()).toContainText("Layout: by time");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await app.view()).layout).toBe("time");
    await expect(zoomIn).toBeFocused();
    await expect(field).toHaveValue("");
  });

  await test.step("Shift and Enter add what was found to the selection", async () => {
    await app.open("#");
    const [reason, globe] = [await app.key("Reason"), await app.key("The Boston Globe")];
    await page.keyboard.press("/");
    await page.keyboard.type("boston globe");
    await page.keyboard.press("Shift+Enter");
    await page.getByRole("combobox", { name: /search/i }).fill("reason");
    await page.keyboard.press("Shift+Enter");
    await expect
      .poll(async () => {
        const { selection, also } = await app.view();
        return [...also, selection];
      })
      .toEqual([globe, reason]);
  });

  await test.step("in a field the undo is the field’s own", async () => {
    await app.open("#");
    await app.show({ layout: "time" });
    await page.keyboard.press("/");
    await page.keyboard.type("amazon");
    await page.keyboard.press("Control+z");
    await expect(page.getByRole("combobox", { name: /search/i })).not.toHaveValue("amazon");
    expect((await app.view()).layout).toBe("time");
  });
});

test("keys, and the list of them", async ({ page, app }) => {
  await test.step("steps around the selection are walked out and back by keys", async () => {
    await app.open();
    const reason = await app.key("Reason");
    await app.show({ selection: reason });
    await page.keyboard.press("2");
    await expect.poll(async () => (await app.view()).around?.steps).toBe(2);
    await page.keyboard.press("Shift+Digit1");
    await expect
      .poll(async () => (await app.view()).around)
      .toEqual({ of: [reason], steps: 1, keep: true });
    await page.keyboard.press("Backspace");
    await expect.poll(async () => (await app.view()).around).toBeNull();
  });

  await test.step("a question mark lists the keys, and closing gives the focus back", async () => {
    await app.open("#");
    await app.show({ selection: await app.key("Reason") });
    const zoomIn = page.getByRole("button", { name: "Zoom in" });
    await zoomIn.focus();
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys" });
    await expect(dialog).toContainText("Clear the selection");
    await expect(dialog.getByRole("button", { name: "Close" })).toBeFocused();
    await page.keyboard.press("b");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(zoomIn).toBeFocused();
    // Neither key went through to the page.
    expect(await app.view()).toMatchObject({ table: null, selection: await app.key("Reason") });
  });

  await test.step("single keys work until they are switched off, also after a reload", async () => {
    await app.open("#");
    await page.keyboard.press("b");
    await expect.poll(async () => (await app.view()).table).not.toBeNull();
    await page.keyboard.press("b");
    await expect.poll(async () => (await app.view()).table).toBeNull();

    await page.keyboard.press("?");
    await page.getByRole("checkbox", { name: /single character/i }).uncheck();
    await page.keyboard.press("Escape");
    await app.open();
    await page.keyboard.press("b");
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("combobox", { name: /search/i })).toBeFocused();
    expect((await app.view()).table).toBeNull();
  });
});
