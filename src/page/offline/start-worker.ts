import { isSingleFile } from "./data-files.ts";

/** The one script that may ever be started. */
const WORKER = "offline-worker.js";

/** As `trusted-types` of the page's policy names it. */
const POLICY = "coverline-worker";

/** Whatever happens, once a page: a second policy of that name is refused. */
let isStarted = false;

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/**
 * Starts the worker that answers for the server when that is gone. Not in the dev server, which has
 * none; not in a single file, which needs none, nor in a page opened from a disk; and not in a frame, whose reader didn't come
 * for this page.
 */
export function startWorker(): void {
  if (isStarted || !import.meta.env.PROD) return;
  isStarted = true;
  const isOnServer = /^https?:$/.test(location.protocol);
  if (!isOnServer || isSingleFile(document) || window.parent !== window) return;
  // Browsers have it over https alone, and on this machine.
  if (!("serviceWorker" in navigator)) return;
  // Where it can't be started (in private windows, say) the page is as it would be without.
  try {
    navigator.serviceWorker.register(trusted(WORKER)).catch(() => null);
  } catch {
    // A server may forbid the policy in a header of its own.
  }
}

/** The page's policy lets no text become a script's address, but for what this accepts. */
function trusted(address: string): string {
  const { trustedTypes } = window as Window & { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy(POLICY, {
    createScriptURL: (url) => {
      if (url !== WORKER) throw new TypeError(`${url} is no script of this page`);
      return url;
    },
  });
  return policy?.createScriptURL(address) ?? address;
}
