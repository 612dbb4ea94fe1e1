import type { Plugin } from "vite";

/**
 * Loosens the page's Content-Security-Policy in the dev server, and only there: Vite puts styles
 * into the page as <style> elements and talks to it over a WebSocket.
 */
export function devPolicyPlugin(): Plugin {
  return {
    name: "coverline:dev-policy",
    apply: "serve",
    transformIndexHtml: (html) =>
      html
        .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
        .replace("connect-src 'self'", "connect-src 'self' ws: wss:"),
  };
}
