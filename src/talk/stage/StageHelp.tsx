import { Dialog } from "../../panels/dialog/Dialog.tsx";
import { KeyCaps } from "../../panels/keys/KeyCaps.tsx";
import { SHOW_KEYS } from "../show/show-keys.ts";

const HELD = [
  { keys: ["L"], does: "Spotlight at the mouse, as long as it is held" },
  { keys: ["X"], does: "Pointer at the mouse, as long as it is held" },
  { keys: ["/"], does: "Find anything; the next click comes back" },
];

/** The keys of the stage. */
export function StageHelp() {
  return (
    <Dialog name="stage-keys" class="stage-dialog" titleId="stage-keys-title">
      {(close) => (
        <>
          <h2 id="stage-keys-title" class="stage-dialog-title">
            Keys on the stage
          </h2>
          <dl class="stage-keys">
            {[...SHOW_KEYS, ...HELD].map(({ keys, does }) => (
              <div key={does} class="stage-key">
                <dt>{does}</dt>
                <dd>
                  {keys.map((each) => (
                    <KeyCaps key={each} keys={each} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
          <p class="stage-help-way">
            To take the talk along, as pages, pictures, a film or one file, or to let it run in a
            loop: leave the stage with <KeyCaps keys="Escape" />, then <b>Talk</b> and{" "}
            <b>Take along</b>.
          </p>
          <button type="button" class="panel-outlined" onClick={close}>
            Close
          </button>
        </>
      )}
    </Dialog>
  );
}
