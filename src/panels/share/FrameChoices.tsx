import { type Signal, useSignal } from "@preact/signals";
import type { FrameChoice } from "./embed-code.ts";
import { type EmbedParts, originOf } from "./embed-query.ts";

const PICTURES = [
  ["Network and timeline", { network: true, timeline: true }],
  ["Network", { network: true, timeline: false }],
  ["Timeline", { network: false, timeline: true }],
] as const;

/** What the frame is to show, how large it is, and who may steer it. */
export function FrameChoices({ choice }: { choice: Signal<FrameChoice> }) {
  const { parts, width } = choice.value;
  const choose = (next: Partial<FrameChoice>) => {
    choice.value = { ...choice.peek(), ...next };
  };
  const show = (next: Partial<EmbedParts>) => choose({ parts: { ...parts, ...next } });
  return (
    <div class="share-choices">
      <fieldset class="share-group">
        <legend>Shows</legend>
        {PICTURES.map(([name, shown]) => (
          <label key={name} class="share-option">
            <input
              type="radio"
              name="share-pictures"
              checked={parts.network === shown.network && parts.timeline === shown.timeline}
              onChange={() => show(shown)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <fieldset class="share-group">
        <legend>With</legend>
        <Check name="Title line" on={parts.title} onChange={(title) => show({ title })} />
        <Check name="Legend" on={parts.legend} onChange={(legend) => show({ legend })} />
      </fieldset>
      <fieldset class="share-group">
        <legend>Size</legend>
        <Check
          name="As wide as the page’s text"
          on={width === null}
          onChange={(isFluid) => choose({ width: isFluid ? null : 720 })}
        />
        <div class="share-sizes">
          {width === null ? null : (
            <Pixels
              name="Width"
              value={width}
              least={320}
              onChange={(width) => choose({ width })}
            />
          )}
          <Pixels
            name="Height"
            value={choice.value.height}
            least={240}
            onChange={(height) => choose({ height })}
          />
        </div>
      </fieldset>
      <Origin onChange={(from) => choose({ from })} />
    </div>
  );
}

function Check(props: { name: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label class="share-option">
      <input
        type="checkbox"
        checked={props.on}
        onChange={({ currentTarget }) => props.onChange(currentTarget.checked)}
      />
      {props.name}
    </label>
  );
}

/** Wider or higher than this is no frame in a page. */
const MOST_PIXELS = 4000;

/** A number that is no size leaves the code as it was, and comes back to it when it is left. */
function Pixels(props: {
  name: string;
  value: number;
  least: number;
  onChange: (value: number) => void;
}) {
  const { name, value, least, onChange } = props;
  return (
    <label class="share-size">
      {name}
      <input
        type="number"
        value={value}
        min={least}
        max={MOST_PIXELS}
        step={10}
        onInput={({ currentTarget }) => {
          const next = Math.round(currentTarget.valueAsNumber);
          if (next >= least && next <= MOST_PIXELS) onChange(next);
        }}
        onBlur={({ currentTarget }) => {
          currentTarget.value = String(value);
        }}
      />
      px
    </label>
  );
}

/** Who else than the page’s own site may steer the frame by messages. */
function Origin({ onChange }: { onChange: (from: string | null) => void }) {
  const address = useSignal("");
  const isWrong = address.value !== "" && originOf(address.value) === null;
  return (
    <label class="share-origin">
      <span>
        Steered by a page of <span class="share-optional">(optional)</span>
      </span>
      <input
        type="url"
        class="share-text"
        placeholder="https://example.org"
        spellcheck={false}
        aria-invalid={isWrong}
        aria-describedby="share-origin-hint"
        value={address.value}
        onInput={({ currentTarget }) => {
          address.value = currentTarget.value.trim();
          onChange(originOf(address.value));
        }}
      />
      <span id="share-origin-hint" class="panel-note">
        {isWrong
          ? "That is no address of a site: it begins with https://."
          : "Scripts of that site may then set and read the view, by messages."}
      </span>
    </label>
  );
}
