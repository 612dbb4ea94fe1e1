/** Whether this is a Mac, where ⌘ does what Ctrl does elsewhere; an iPad says so too. */
export function isMac(): boolean {
  return typeof navigator !== "undefined" && /Mac|iP(hone|ad|od)/.test(navigator.platform);
}

const NAMES: Readonly<Record<string, string>> = {
  " ": "Space",
  Escape: "Esc",
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Arrows: "arrows",
  PageUp: "Page Up",
  PageDown: "Page Down",
  "-": "−",
};

const MAC_NAMES: Readonly<Record<string, string>> = { Ctrl: "⌘", Shift: "⇧", Backspace: "⌫" };

/** The keys to be pressed together, as they are called on the keyboard: `Shift+Ctrl+Z` is ⇧, ⌘ and Z on a Mac. */
export function keyNames(keys: string, mac: boolean = isMac()): readonly string[] {
  // The last + is the key of that name.
  return keys
    .split(/\+(?!$)/)
    .map((key) => (mac ? MAC_NAMES[key] : undefined) ?? NAMES[key] ?? key);
}

/**
 * Whether the keys are one character, typed with no more than Shift: those can be switched off, as
 * they are easily typed, or spoken, by accident (WCAG 2.1.4).
 */
export function isSingleCharacter(keys: string): boolean {
  return /^(Shift\+)?.$/u.test(keys);
}
