/** A ramp of colours above what its two ends, and its middle where it has one, stand for. */
export function Ramp({ shades, labels }: { shades: readonly string[]; labels: readonly string[] }) {
  return (
    <>
      <div
        class="appearance-ramp"
        style={{ background: `linear-gradient(to right, ${shades.join(", ")})` }}
      />
      <ul class="appearance-ticks">
        {labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </>
  );
}
