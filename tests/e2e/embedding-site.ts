import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Frame, Page } from "@playwright/test";

declare global {
  interface Window {
    /** What the embedding page was told, of which origin. */
    heard: { origin: string; data: Told }[];
  }
}

interface Told {
  readonly event?: string;
  readonly id?: unknown;
  readonly ok?: boolean;
  readonly error?: string;
  readonly scene?: string;
  readonly step?: number;
  readonly view?: Record<string, unknown>;
}

/** A site on another origin, of one page: an article with `code` in the middle of it. */
export async function siteWith(code: () => string) {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="en"><title>An article</title><link rel="icon" href="data:,">
      <script>heard = []; onmessage = ({ origin, data }) => heard.push({ origin, data })</script>
      <h1>An article</h1>${code()}<p style="height: 3000px">And on.</p></html>`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, close: () => server.close() };
}

/** The embedded frame, with its network drawn if it has one. */
export async function frameIn(page: Page): Promise<Frame> {
  const element = await page.locator("iframe").first().elementHandle();
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("there is no frame");
  // Until its graph is there, it refuses to show anything.
  await frame.waitForFunction(
    () => performance.getEntriesByName("coverline:graph-ready").length > 0,
  );
  await frame.evaluate(() => window.coverline!.show({}));
  return frame;
}

/** Posts a message to the frame. @param how `child` sends it from a window that is not the frame's parent. */
export function post(page: Page, message: object, how: "parent" | "child" = "parent") {
  return page.evaluate(
    ([data, from]) => {
      const { contentWindow } = document.querySelector("iframe")!;
      if (from === "parent") return contentWindow!.postMessage(data, "*");
      const other = document.createElement("iframe");
      document.body.append(other);
      const script = `parent.frames[0].postMessage(${JSON.stringify(data)}, "*")`;
      (other.contentWindow as Window & { eval(code: string): void }).eval(script);
    },
    [message, how] as const,
  );
}

/** Posts a message and waits for what comes back with its id. */
export async function ask(page: Page, message: Record<string, unknown>): Promise<Told> {
  await post(page, { coverline: 1, ...message });
  const heard = await page.waitForFunction(
    (id) => window.heard.find(({ data }) => data.id === id)?.data,
    message["id"],
  );
  return (await heard.jsonValue())!;
}
