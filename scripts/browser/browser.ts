/** A Chromium that can be launched, and what it needs in its environment. */
export interface Browser {
  readonly name: string;
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}
