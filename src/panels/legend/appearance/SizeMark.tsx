import type { MarkKind } from "../../../state/view/view.ts";

/** So small that the three marks of a story fit in a row. */
const EM_PER_UNIT = 1 / 20;

/** The mark of a kind at a radius in graph units, all to one scale. Decoration: words say the same. */
export function SizeMark({ kind, radius }: { kind: MarkKind; radius: number }) {
  const side = `${2 * radius * EM_PER_UNIT}em`;
  return (
    <svg
      class="appearance-mark"
      data-kind={kind}
      viewBox="-10 -10 20 20"
      style={{ width: side, height: side }}
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[kind]}
    </svg>
  );
}

const disc = <circle r="10" />;

const SHAPES: Readonly<Record<MarkKind, preact.JSX.Element>> = {
  article: disc,
  provider: <path d="M-8.5-8.5H8.5V8.5H-8.5Z" />,
  topic: <path d="M0-9 9 0 0 9-9 0Z" />,
  story: disc,
};
