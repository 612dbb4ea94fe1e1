import type { Page } from "@playwright/test";
import { drawn, expect, test as base } from "./app.ts";
import { ask, frameIn, post, siteWith } from "./embedding-site.ts";
import { expectNoViolations } from "./violations.ts";

/** Another site that shows `code`, and a page of it, watched for what this spec may not do either. */
interface Elsewhere {
  readonly origin: string;
  /** Opens the site's page with this code in it. */
  visit(code: string): Promise<Page>;
}

const test = base.extend<{ elsewhere: Elsewhere }>({
  // A context of its own: the one that is watched may not leave the app's origin.
  elsewhere: async ({ browser, baseURL, expectedErrors }, use) => {
    let code = "";
    const site = await siteWith(() => code);
    const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
    const page = await context.newPage();
    const faults: string[] = [];
    const allowed = new Set([site.origin, new URL(baseURL ?? "").origin]);
    context.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith("http") && !allowed.has(origin)) faults.push(request.url());
    });
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" && !expectedErrors.test(message.text())) {
        faults.push(message.text());
      }
    });
    await use({
      origin: site.origin,
      visit: async (wanted) => {
        code = wanted;
        await page.goto(site.origin);
        return page;
      },
    });
    await context.close();
    site.close();
    expect(faults).toEqual([]);
  },
});

const window10 = { from: Date.UTC(2020, 5, 10, 18), to: Date.UTC(2020, 5, 11, 12) };
const frameOf = (src: string) => `<iframe src="${src}" width="800" height="560"></iframe>`;

test.describe("the share dialog", () => {
  test("has code that shows the same view in a page of another site", async ({
    page,
    app,
    context,
    elsewhere,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await app.open("#network=providers&theme=dark&zone=Asia/Tokyo");
    await app.show({ selection: await app.key("Reason"), window: window10 });
    await page.getByRole("button", { name: "Share or embed" }).click();
    const dialog = page.getByRole("dialog", { name: "Share this view" });
    await dialog.getByRole("button", { name: "Copy link" }).click();
    await expect(dialog.getByRole("button", { name: "Copied" })).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await dialog.getByRole("checkbox", { name: "Legend" }).check();
    await dialog.getByLabel(/Steered/).fill(`${elsewhere.origin}/any/page`);
    await dialog.getByRole("button", { name: "Copy code" }).click();
    await expect(dialog.getByRole("status").filter({ hasText: "Embed code copied" })).toHaveCount(
      1,
    );
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toContain(`from=${encodeURIComponent(elsewhere.origin)}`);

    const frame = await frameIn(await elsewhere.visit(code));
    expect(await frame.evaluate(() => window.coverline!.state())).toEqual(await app.view());
    await expect(frame.getByRole("combobox", { name: /find|search/i })).toHaveCount(0);
    await expect(frame.getByRole("button", { name: "Legend" })).toBeVisible();
    await expect(frame.getByText(/\d+ of 43 articles by/).first()).toBeVisible();
    const open = frame.getByRole("link", { name: "Open in Coverline" });
    await expect(open).toHaveAttribute("rel", "noopener");
    expect(await open.evaluate((anchor: HTMLAnchorElement) => anchor.href)).toBe(link);
  });

  test("is worked by keyboard, also where the browser has no clipboard", async ({ page, app }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await app.open();
    const button = page.getByRole("button", { name: "Share or embed" });
    await button.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Share this view" });
    await expect(dialog.locator(":focus")).toHaveCount(1);
    const code = dialog.getByRole("textbox", { name: "Embed code" });
    await dialog.getByRole("radio", { name: "Network and timeline" }).focus();
    await page.keyboard.press("ArrowUp");
    await expect(code).toHaveValue(/\?embed=timeline"/);
    await dialog.getByRole("checkbox", { name: "As wide" }).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.type("640");
    await expect(code).toHaveValue(/width="640" height="560"/);
    await dialog.getByRole("button", { name: "Copy code" }).focus();
    await page.keyboard.press("Enter");
    await expect(dialog.getByText(/didn’t let the page copy/)).toBeVisible();
    expect(await page.evaluate(() => String(getSelection()))).toMatch(/^<iframe .*<\/iframe>$/);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
    await page.keyboard.press("Enter");
    await expectNoViolations(page, "the dialog", "dialog[open]");
  });
});

test.describe("an embedded frame", () => {
  test("is steered by the page that it names, and leaves its history alone", async ({
    baseURL,
    app,
    elsewhere,
  }) => {
    const key = await app.key("The Boston Globe");
    const from = encodeURIComponent(elsewhere.origin);
    const page = await elsewhere.visit(frameOf(`${baseURL}?embed&from=${from}#zone=Asia/Tokyo`));
    const frame = await frameIn(page);
    const entries = await page.evaluate(() => history.length);
    await expect
      .poll(() => page.evaluate(() => window.heard.map(({ data }) => data.event)))
      .toEqual(["ready"]);

    expect((await ask(page, { id: 1, do: "state" })).view).toMatchObject({ zone: "Asia/Tokyo" });
    await ask(page, { id: "w", do: "watch" });
    const view = { selection: key, window: window10, network: "providers" };
    expect(await ask(page, { id: 2, do: "show", view })).toEqual({ coverline: 1, id: 2, ok: true });
    expect(await frame.evaluate(() => window.coverline!.state())).toMatchObject(view);
    await expect
      .poll(() => page.evaluate(() => window.heard.findLast(({ data }) => data.view)?.data.view))
      .toMatchObject(view);
    expect(await ask(page, { id: 3, do: "locate", key })).toMatchObject({
      place: { x: expect.any(Number), y: expect.any(Number) },
    });
    expect(await ask(page, { id: 4, do: "show", view: { zone: "Mars" } })).toMatchObject({
      ok: false,
      error: expect.stringContaining("view.zone"),
    });
    await expect.poll(() => frame.url()).toContain("network=providers");
    expect(await page.evaluate(() => history.length)).toBe(entries);
    const origins = await page.evaluate(() => window.heard.map(({ origin }) => origin));
    expect(new Set(origins)).toEqual(new Set([new URL(baseURL!).origin]));
    // What was shown came from outside: nothing may cover the picture.
    await expect(frame.getByRole("complementary", { name: "Details" })).toBeHidden();
  });

  test.describe("of another page’s naming", () => {
    // The browser says that what is for the one origin doesn't reach the other.
    test.use({ expectedErrors: /target origin provided/ });

    test("hears and tells nothing, from itself or from another window", async ({
      baseURL,
      elsewhere,
    }) => {
      await test.step("hears and tells nothing", async () => {
        for (const query of ["?embed", "?embed&from=https%3A%2F%2Fexample.org", "?embed&from=*"]) {
          const page = await elsewhere.visit(frameOf(`${baseURL}${query}`));
          const frame = await frameIn(page);
          await post(page, { coverline: 1, id: 1, do: "show", view: { zone: "Asia/Tokyo" } });
          await post(page, { coverline: 1, id: 2, do: "state" });
          expect(await frame.evaluate(() => window.coverline!.show({}))).toBeUndefined();
          expect(await frame.evaluate(() => window.coverline!.state().zone)).toBe("UTC");
          expect(await page.evaluate(() => window.heard)).toEqual([]);
        }
      });

      await test.step("hears no window but the one above it", async () => {
        const from = encodeURIComponent(elsewhere.origin);
        const page = await elsewhere.visit(frameOf(`${baseURL}?embed&from=${from}`));
        const frame = await frameIn(page);
        const message = { coverline: 1, id: "child", do: "show", view: { zone: "Asia/Tokyo" } };
        await post(page, message, "child");
        await ask(page, { id: "parent", do: "state" });
        expect(await frame.evaluate(() => window.coverline!.state().zone)).toBe("UTC");
        expect(await page.evaluate(() => window.heard.map(({ data }) => data.id))).not.toContain(
          "child",
        );
      });
    });
  });

  test("lets one scroll past, until one turns to it", async ({ baseURL, app, elsewhere }) => {
    const key = await app.key("Reason");
    const page = await elsewhere.visit(frameOf(`${baseURL}?embed`));
    const frame = await frameIn(page);
    const cameraNow = () => frame.evaluate(() => window.coverline!.state().camera);
    await page.mouse.move(400, 300);
    await page.mouse.wheel(0, 60);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(60);
    expect(await cameraNow()).toBeNull();

    const place = (await frame.evaluate((key) => window.coverline!.locate(key), key))!;
    const box = (await page.locator("iframe").boundingBox())!;
    await page.mouse.click(box.x + place.x, box.y + place.y);
    const details = frame.getByRole("complementary", { name: "Details" });
    await expect(details).toContainText("reason.com");
    await page.keyboard.press("Escape");
    await expect(details).toBeHidden();
    await page.mouse.wheel(0, 60);
    await expect.poll(cameraNow).not.toBeNull();
    expect(await page.evaluate(() => scrollY)).toBe(60);
  });

  test("lets one scroll past the timeline too, and its rows", async ({ baseURL, elsewhere }) => {
    const page = await elsewhere.visit(frameOf(`${baseURL}?embed=timeline`));
    const frame = await frameIn(page);
    const windowNow = () => frame.evaluate(() => window.coverline!.state().window);
    const over = async (selector: string, scrolled: number) => {
      await frame.locator(selector).hover({ position: { x: 200, y: 60 } });
      await page.mouse.wheel(0, 60);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolled);
    };
    const rows = () => frame.locator(".lanes-scroller").evaluate(({ scrollTop }) => scrollTop);
    await over(".lanes-marks", 60);
    expect(await rows()).toBe(0);
    await page.evaluate(() => scrollTo(0, 0));
    const show = (view: object) => frame.evaluate((to) => window.coverline!.show(to), view);
    await show({ charts: ["swarm"], window: window10 });
    await over(".swarm-marks", 60);
    expect(await windowNow()).toEqual(window10);

    await frame.locator(".swarm-marks").click({ position: { x: 200, y: 5 } });
    await over(".swarm-marks", 60);
    await expect.poll(windowNow).not.toEqual(window10);
    await show({ charts: ["lanes"], window: null });
    await frame.locator(".lanes-marks").click({ position: { x: 200, y: 5 } });
    await over(".lanes-marks", 60);
    await expect.poll(rows).toBeGreaterThan(0);
  });

  test("gives the timeline the whole frame, and the network back", async ({ page }) => {
    await page.goto("./?embed=network,timeline,legend");
    await drawn(page);
    const timeline = page.getByRole("region", { name: "Timeline" });
    const heightOf = async () => (await timeline.boundingBox())!.height;
    const low = await heightOf();
    await timeline.getByRole("button", { name: "Timeline on the whole page" }).click();
    await expect(page.getByRole("application")).toBeHidden();
    expect(await heightOf()).toBeGreaterThan(1.5 * low);
    await expect(page.getByRole("button", { name: "Legend", exact: true })).toBeInViewport();
    await expectNoViolations(page, "with the timeline on the whole frame");
    await timeline.getByRole("button", { name: "Back to the network" }).click();
    await expect(page.getByRole("application")).toBeVisible();
    expect(await heightOf()).toBe(low);
    await page.goto("./?embed=timeline#wide=on");
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 600 });
      await expect(page.getByRole("region", { name: "Timeline" })).toBeVisible();
      await expect(page.getByRole("button", { name: "Back to the network" })).toHaveCount(0);
    }
  });

  test("has no shortcuts of the page, and its own parts by keyboard", async ({ page }) => {
    await page.goto("./?embed=network,timeline,legend");
    await drawn(page);
    await page.keyboard.press("2");
    await page.keyboard.press("Control+k");
    await page.keyboard.press("?");
    await expect(page.locator(":modal")).toHaveCount(0);
    const button = page.getByRole("button", { name: "Legend", exact: true });
    await button.focus();
    await page.keyboard.press("Enter");
    const legend = page.getByRole("complementary", { name: "Legend" });
    await expect(legend).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(button).toBeFocused();
    await page.getByRole("application").focus();
    await page.keyboard.press("n");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("complementary", { name: "Details" })).toBeFocused();
  });

  test("shows a timeline alone, and answers without a network", async ({ page }) => {
    await page.goto("./?embed=timeline,untitled#theme=dark");
    await page.waitForFunction(() => window.coverline !== undefined);
    await expect(page.getByRole("region", { name: "Timeline" })).toBeVisible();
    await page.evaluate(() => window.coverline!.show({ zone: "Asia/Tokyo" }));
    await expect(page.getByRole("application")).toHaveCount(0);
    await expect(page.getByRole("link", { name: "Open in Coverline" })).toHaveCount(0);
  });

  test("fits into 320 by 240 pixels, and axe finds nothing", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 240 });
    await page.goto("./?embed=network,timeline,legend");
    await drawn(page);
    const spare = () =>
      page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return [innerWidth - scrollWidth, innerHeight - scrollHeight];
      });
    expect(await spare()).toEqual([0, 0]);
    expect((await page.getByRole("application").boundingBox())!.height).toBeGreaterThan(100);
    await expect(page.getByRole("slider").first()).toBeVisible();
    await expectNoViolations(page, "at rest");
    await page.getByRole("button", { name: "Details", exact: true }).click();
    await expectNoViolations(page, "with details");
  });
});
