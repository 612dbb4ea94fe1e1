/** Why a file or folder of a corpus could not be read, and what to do about it. */
export function whyNot(name: string, error: unknown): string {
  const code = codeOf(error);
  const known = code === "ENOENT" && name.includes("\uFFFD") ? REASONS.NAME : REASONS[code];
  if (known !== undefined) return known;
  const why = error instanceof Error ? error.message : String(error);
  return `cannot be read: ${why}; check its permissions`;
}

/** As Node's own words would say it with a path that the complaint begins with already. */
const REASONS: Readonly<Record<string, string>> = {
  NAME: "cannot be read: its name is not UTF-8; rename it",
  ENOENT: "cannot be read: it was there and is gone; build again",
  ELOOP: "is a link in a circle; remove it",
  EACCES: "cannot be read: permission is denied; check its permissions",
  EPERM: "cannot be read: permission is denied; check its permissions",
  EISDIR: "is not a file but a folder; build again",
};

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
