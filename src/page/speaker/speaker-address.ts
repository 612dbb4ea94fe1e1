import { hashOfPlace, type LinkedPlace } from "../show/show-address.ts";

// The speaker's window is this same page, asked for by its query; the secret that it shares with the
// stage is in the fragment, which goes to no server.

/** Whether this page was opened as the speaker's window. */
export function isSpeaker(search: string): boolean {
  return new URLSearchParams(search).has("speaker");
}

/** Where the speaker's window is opened for the page at an address. */
export function speakerUrl(page: string, secret: string): string {
  const url = new URL(page);
  url.search = "speaker";
  url.hash = secret;
  return url.href;
}

/** Where a stage at a place of a talk is opened from the speaker's window. */
export function stageUrl(speaker: string, place: LinkedPlace): string {
  const url = new URL(speaker);
  url.search = "";
  url.hash = hashOfPlace(place);
  return url.href;
}

const KEPT = "coverline:speaker";

/** The secret of this window's stage: kept with the tab, so that a reloaded stage is still known. */
export function secretOfStage(newSecret: () => string): string {
  try {
    const kept = sessionStorage.getItem(KEPT);
    if (kept !== null && kept !== "") return kept;
    const secret = newSecret();
    sessionStorage.setItem(KEPT, secret);
    return secret;
  } catch {
    return newSecret();
  }
}
