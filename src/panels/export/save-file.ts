/** Milliseconds for which the browser may still read the file: some ask the viewer where to put it first. */
const KEPT = 60_000;

/** Gives the viewer a file to keep: the browser asks where, or puts it with the downloads. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
