import type { Absence } from "./keep-open.ts";

const MESSAGES: Record<Absence, { title: string; text: string }> = {
  empty: {
    title: "There is no article to show",
    text: "Put articles into the folder and build the graph anew: npm start -- FOLDER.",
  },
  "no-webgl": {
    title: "This browser can’t draw the network",
    text:
      "It needs WebGL 2, which is switched off or missing here. The timeline, search and details " +
      "still work. To see the network, switch on hardware acceleration in the browser’s settings, " +
      "or open this page in another browser.",
  },
  failed: {
    title: "The network could not be drawn",
    text:
      "The graphics of this browser gave up. The timeline, search and details still work. " +
      "Reload the page to try again.",
  },
};

/** Stands where the network would be: what is the matter, what still works, what to do. */
export function AbsenceMessage({ absence }: { readonly absence: Absence }) {
  const { title, text } = MESSAGES[absence];
  return (
    <div class="network-absence" aria-live="polite">
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  );
}
