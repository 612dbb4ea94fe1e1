import type { Page } from "@playwright/test";
import { type App, expect, type GraphFile, graphFile, test } from "./app.ts";
import { expectNoViolations } from "./violations.ts";

const GLOBE = "Amazon bans police use of its face recognition technology for a year";
const STORY = "Amazon bans police use of its face recognition for a year";

const detailsOf = (page: Page) => page.getByRole("complementary", { name: "Details" });

/** Opens the page with the article that three others ran as a wire copy selected. */
async function openGlobe(page: Page, app: App, hash = "") {
  await app.open(hash);
  await app.show({ selection: await app.key(GLOBE) });
  return detailsOf(page);
}

test("an article, its evidence, its story and its provider", async ({ page, app }) => {
  await test.step("an article says its place in its story, and leads to the first and to the story", async () => {
    const details = await openGlobe(page, app);
    await expect(details).toContainText(
      /2nd of 8 outlets with a report of their own, 1\sh 58\smin after the first in this corpus/,
    );
    await details.getByRole("button", { name: "the first", exact: true }).click();
    await expect(details.getByRole("heading", { level: 2 })).toHaveText(
      "Amazon Suspends Police Use of Its Facial-Recognition Technology",
    );
    await expect(details).toContainText(
      "First of 8 outlets with a report of their own in this corpus",
    );
    await expect(details.getByRole("heading", { level: 2 })).toBeFocused();
    await details.getByRole("button", { name: STORY, exact: true }).first().click();
    await expect(details).toContainText(/11 articles by 11 outlets/);
  });

  await test.step("evidence is folded away until the keyboard asks for it", async () => {
    const details = await openGlobe(page, app);
    const evidence = details.locator("summary", { hasText: "Evidence" });
    await expect(details).not.toContainText(".md:");
    await evidence.focus();
    await page.keyboard.press("Enter");
    await expect(details).toContainText(/\.md:\d+, filed/);
    await page.keyboard.press("Space");
    await expect(details).not.toContainText(".md:");
  });

  await test.step("a link to the original opens apart and tells it nothing", async () => {
    const link = detailsOf(page).getByRole("link", { name: /bostonglobe\.com/ });
    await expect(link).toHaveAttribute("rel", "noopener noreferrer");
    await expect(link).toHaveAttribute("href", /^https:\/\/www\.bostonglobe\.com\//);
  });

  await test.step("a story has its outlets in order, wire copies marked, each with its article", async () => {
    await app.open("#");
    const details = detailsOf(page);
    await details.getByRole("button", { name: `${STORY} 11 articles by 11 outlets` }).click();
    const rows = details.getByRole("listitem").filter({ hasText: "Thu 11 June" });
    await expect(rows).toHaveCount(11);
    await expect(
      details.getByRole("heading", { name: "11 outlets, 8 with a place" }),
    ).toBeVisible();
    await expect(rows.first()).toContainText("Wall Street Journal");
    await expect(rows.first()).toContainText("first");
    const star = rows.filter({ hasText: "The Star" });
    await expect(star).toContainText("A wire copy of The Boston Globe’s article");
    await star.getByRole("button", { name: /^Amazon bans/ }).click();
    await expect(details).toContainText(
      /A wire copy of The Boston Globe’s article, 1\sh 52\smin later/,
    );
    await expect(details).toContainText("wire copies count once");
  });

  await test.step("a provider's figures have their stories behind them", async () => {
    await app.open("#");
    await app.show({ selection: await app.key("Washington Post") });
    const details = detailsOf(page);
    await expect(details).toContainText(/First once in the one shared story it covered\./);
    await details.locator("summary", { hasText: "First in 1 story" }).click();
    await expect(details).toContainText("None of its articles was placed in 3 of the 4 stories");
    await expect(details).toContainText("None of its articles placed in 3 shared stories");
    // Of one or two shared stories on a topic, none is no blind spot.
    await expect(details).not.toContainText("Blind spots");
    const story = details.getByRole("button", { name: /First of \d+ outlets in this corpus/ });
    await story.click();
    await expect(details.getByRole("heading", { level: 2 })).toHaveText(/Microsoft/);
    await expect(details.getByRole("heading", { name: /^\d+ articles$/ })).toBeVisible();
  });
});

test("copies that only a headline tells are told as that", async ({ page, app }) => {
  await page.route("**/graph.json", async (route) => {
    const graph = await graphFile(page);
    const globe = graph.nodes.find(({ attributes }) => attributes.label === GLOBE)!;
    for (const { source, target, attributes } of graph.edges) {
      if (attributes.kind !== "wire" || source !== globe.key) continue;
      Object.assign(attributes, { by: "headline", similarity: 0 });
      const copy = graph.nodes.find(({ key }) => key === target)!;
      Object.assign(copy.attributes, { title: GLOBE });
    }
    await route.fulfill({ json: graph });
  });
  await app.open();
  const details = detailsOf(page);
  await expect(details).toContainText("and 1 headline that several outlets ran");
  await app.show({ selection: await app.key(GLOBE) });
  await expect(details.getByRole("heading", { name: "Same headline" })).toBeVisible();
  await expect(details).not.toContainText(/same (wire )?text/i);
  await details.getByRole("button", { name: STORY, exact: true }).first().click();
  await expect(details).toContainText("3 outlets count as wire copies by headline alone");
  const star = details.getByRole("listitem").filter({ hasText: "The Star" });
  await expect(star).toContainText("Same headline as The Boston Globe’s article");
});

test("days alone, ties and undated articles are told as what they are", async ({ page, app }) => {
  const graph = await graphFile(page);
  const key = loosen(graph);
  await page.route("**/graph.json", (route) => route.fulfill({ json: graph }));
  await app.open();
  await app.show({ selection: key });
  const details = detailsOf(page);
  await expect(details).toContainText("Undated: no publish time is given");
  await expect(details).toContainText(/Undated: its place among \d+ outlets with a dated report/);
});

/** Takes the time of the last outlet of the largest story away; returns its article. */
function loosen(graph: GraphFile): string {
  const [story] = (graph.attributes as unknown as { stories: Story[] }).stories;
  const outlet = story!.outlets.at(-1)!;
  Object.assign(outlet, { rank: null, lag: null });
  const node = graph.nodes.find(({ key }) => key === outlet.article)!;
  Object.assign(node.attributes, {
    publishedAt: null,
    precision: null,
    undated: "no publish time is given",
  });
  return node.key;
}

interface Story {
  label: string;
  outlets: { article: string }[];
}

const markup = `<img src=x onerror="window.pwned=1"><b>`;

test("evidence, ties and stories of a hostile corpus are text, and fit a phone", async ({
  page,
  app,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const graph = await graphFile(page);
  // As long as the contract lets a line be, nearly.
  const long = `${markup}${"unbroken".repeat(50)}`;
  for (const story of (graph.attributes as unknown as { stories: Story[] }).stories) {
    story.label = long;
  }
  const node = graph.nodes.find(({ attributes }) => attributes.label === GLOBE)!;
  const ties = node.attributes["ties"] as { words: string[] }[];
  for (const tie of ties) tie.words = [long];
  Object.assign(node.attributes, {
    title: long,
    aliases: ["javascript:window.pwned=1", `https://example.org/${"a".repeat(500)}`],
    sources: [{ file: long, line: 1, filed: true }],
    revisions: [{ title: long, publishedAt: null, precision: null }],
    doubts: [long],
  });
  await page.route("**/graph.json", (route) => route.fulfill({ json: graph }));
  await app.open();
  await app.show({ selection: node.key });
  const details = detailsOf(page);
  await details.locator("summary", { hasText: "Evidence" }).click();
  await expect(details).toContainText("javascript:window.pwned=1");
  const overflow = () =>
    details.evaluate((panel) => [
      panel.scrollWidth - panel.clientWidth,
      panel.querySelectorAll('img, b, a[href^="javascript"]').length,
    ]);
  expect(await overflow()).toEqual([0, 0]);
  await details.locator(".details-story").click();
  await expect(details.getByRole("listitem").first()).toBeVisible();
  expect(await overflow()).toEqual([0, 0]);
  expect(await page.evaluate(() => "pwned" in window)).toBe(false);
});

test("axe finds nothing in what unfolds", async ({ page, app }) => {
  const details = await openGlobe(page, app);
  const check = async (where: string) => {
    for (const summary of await details.locator("summary").all()) await summary.click();
    await expectNoViolations(page, where, "#details");
  };
  await check("an article");
  await details.getByRole("button", { name: STORY, exact: true }).first().click();
  await check("a story");
  await app.show({ selection: await app.key("CNBC") });
  await check("a provider");
});
