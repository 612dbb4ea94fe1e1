import "./mark.css";

/**
 * The shapes that the network draws: an article only listed, one filed, one that was first with its
 * story, a provider, a topic; and a story's, which has none there but its colour.
 */
export type MarkShape = "listed" | "filed" | "first" | "provider" | "topic" | "story";

/** The shape of a kind, as in the network. Decoration: the words beside it say the same. */
export function Mark({ shape, colour }: { shape: MarkShape; colour?: string }) {
  return (
    <svg class="mark" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      {shapes[shape](colour)}
    </svg>
  );
}

const shapes: Record<MarkShape, (colour?: string) => preact.JSX.Element> = {
  listed: (colour) => <circle class="mark-disc" cx="7" cy="7" r="5" fill={colour} />,
  filed: (colour) => (
    <>
      <circle class="mark-disc" cx="7" cy="7" r="6.2" fill={colour} />
      <circle class="mark-ring" cx="7" cy="7" r="4" />
    </>
  ),
  first: (colour) => (
    <>
      <circle class="mark-disc" cx="7" cy="7" r="3" fill={colour} />
      <circle class="mark-outer" cx="7" cy="7" r="6.2" stroke={colour} />
    </>
  ),
  story: (colour) => <circle class="mark-disc" cx="7" cy="7" r="5" fill={colour} />,
  provider: () => <rect class="mark-square" x="2.5" y="2.5" width="9" height="9" rx="0.6" />,
  topic: () => <path class="mark-diamond" d="M7 1 13 7 7 13 1 7Z" />,
};
