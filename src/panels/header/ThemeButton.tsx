import type { State } from "../../state/state.ts";
import type { Theme } from "../../state/view/view.ts";

/** The ways the theme can be set, in the order in which the button goes through them. */
const THEMES: readonly (Theme | null)[] = [null, "light", "dark"];

const nameOf = (theme: Theme | null) => theme ?? "as the system";

/** Goes through system, light and dark. */
export function ThemeButton({ state }: { state: State }) {
  const theme = state.theme.value;
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? null;
  const label = `Theme: ${nameOf(theme)}. Change to ${nameOf(next)}`;
  return (
    <button
      type="button"
      class="panel-outlined header-icon-button"
      aria-label={label}
      title={label}
      onClick={() => {
        state.theme.value = next;
      }}
    >
      <svg class="header-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <circle class="header-icon-line" cx="8" cy="8" r="6" />
        {theme === null ? <path class="header-icon-fill" d="M8 2a6 6 0 0 1 0 12Z" /> : null}
        {theme === "dark" ? <circle class="header-icon-fill" cx="8" cy="8" r="6" /> : null}
      </svg>
    </button>
  );
}
