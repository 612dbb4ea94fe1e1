import type { Route } from "@playwright/test";
import { emptyCoverageGraph } from "../../src/graph/coverage-graph.ts";
import { expect, test } from "./app.ts";

const empty = emptyCoverageGraph().export();

const cases = [
  {
    name: "missing",
    answer: { status: 404, body: "Not found" },
    says: "no coverage graph here",
    next: "npm start",
  },
  {
    name: "HTML in its place",
    answer: { body: "<!doctype html><p>start page" },
    says: "no coverage graph here",
    next: "npm start",
  },
  {
    name: "truncated",
    answer: { body: '{"options":{"type":"dir' },
    says: "cut off or damaged",
    next: "npm run graph",
  },
  {
    name: "foreign",
    answer: { body: '{"nodes":[],"edges":[]}' },
    says: "not a coverage graph",
    next: "npm run graph",
  },
  {
    name: "of another version",
    answer: {
      body: JSON.stringify({ ...empty, attributes: { ...empty.attributes, version: 99 } }),
    },
    says: "another version",
    next: "Build it again",
  },
  {
    name: "against its contract",
    answer: {
      body: JSON.stringify({ ...empty, nodes: [{ key: "a-1", attributes: { kind: "article" } }] }),
    },
    says: "breaks its contract",
    next: "npm run graph",
  },
  {
    name: "without articles",
    answer: { body: JSON.stringify(empty) },
    says: "has no articles",
    next: "front matter",
  },
];

test.use({ expectedErrors: /404|ERR_FAILED/ });

test("a graph.json that is none is explained, with the next step", async ({ page }) => {
  for (const { name, answer, says, next } of cases) {
    await test.step(name, async () => {
      await page.route("**/graph.json", (route) => route.fulfill(answer));
      await page.goto("./");
      await expect(page.getByRole("heading", { name: says })).toBeVisible();
      await expect(page.locator("#page")).toContainText(next);
      await page.unroute("**/graph.json");
    });
  }
});

test("a graph.json that is not there yet, or never, is explained", async ({ page }) => {
  await test.step("while the graph is on its way, the page says so", async () => {
    const held: Route[] = [];
    await page.route("**/graph.json", (route) => void held.push(route));
    await page.goto("./");
    await expect(page.getByRole("heading", { name: "Loading" })).toBeVisible();
    await held[0]?.continue();
    await expect(page.getByRole("heading", { name: "Loading" })).toBeHidden();
  });

  await test.step("an unreachable server is explained, and trying again works", async () => {
    await page.route("**/graph.json", (route) => route.abort());
    await page.goto("./");
    await expect(page.getByRole("heading", { name: "could not be fetched" })).toBeVisible();
    await page.unroute("**/graph.json");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("complementary", { name: "Details" })).toBeVisible();
  });
});

test("without WebGL the timeline, the search and the details still work", async ({ page }) => {
  await page.addInitScript(() => {
    const { prototype } = HTMLCanvasElement;
    const getContext = Reflect.get(prototype, "getContext") as (...given: string[]) => unknown;
    Reflect.set(prototype, "getContext", function (this: HTMLCanvasElement, ...given: string[]) {
      return given[0]?.startsWith("webgl") ? null : getContext.apply(this, given);
    });
  });
  await page.goto("./");
  await expect(page.getByText(/can.t draw the network/)).toBeVisible();
  await page.keyboard.press("/");
  await page.keyboard.type("boston globe");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary", { name: "Details" })).toContainText(
    "bostonglobe.com",
  );
  await expect(page.getByRole("region", { name: "Timeline" })).toContainText("The Boston Globe");
});
