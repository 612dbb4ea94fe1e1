import { drawn, expect, test } from "./app.ts";

test.use({ serviceWorkers: "allow", expectedErrors: /ERR_INTERNET_DISCONNECTED|ERR_FAILED/ });

test("without a network the page is loaded again whole", async ({ page, app, context }) => {
  await app.open("#layout=time");
  // The page begins to keep itself once it has drawn; until that is done there is nothing to cut.
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);

  await context.setOffline(true);
  const isCutOff = await page.evaluate(async () => {
    const [name = ""] = await caches.keys();
    await (await caches.open(name)).delete("icon.svg");
    return fetch("icon.svg").then(
      () => false,
      () => true,
    );
  });
  expect(isCutOff).toBe(true);
  await page.reload();
  await drawn(page);
  expect((await app.view()).layout).toBe("time");
  // What is loaded when it is first asked for, and was never asked for while there was a network.
  await page.keyboard.press("e");
  const dialog = page.getByRole("dialog", { name: "Export what is in view" });
  await expect(dialog.getByRole("button", { name: "Save" })).toBeVisible();
  await context.setOffline(false);
});

test("while the server answers, what it says now is shown, and no page of another kind is touched", async ({
  page,
  app,
}) => {
  await app.open();
  await page.evaluate(() => navigator.serviceWorker.ready);
  const kept = await page.evaluate(async () => {
    const [name = ""] = await caches.keys();
    const requests = await (await caches.open(name)).keys();
    return requests.map(({ url }) => new URL(url).pathname.replace("/some/deep/path/", ""));
  });
  expect(kept).toContain("");
  expect(kept).toContain("graph.json");
  expect(kept.some((name) => name.startsWith("assets/sigma-network-"))).toBe(true);
  expect(kept).not.toContain("offline.html");

  // As if an old graph had been kept: it is not seen while the server answers.
  await page.evaluate(async () => {
    const [name = ""] = await caches.keys();
    const cache = await caches.open(name);
    await cache.put(new URL("graph.json", location.href), new Response("{}"));
  });
  await page.reload();
  await drawn(page);
  await expect(page.getByRole("complementary", { name: "Details" })).toContainText("43 articles");
});
