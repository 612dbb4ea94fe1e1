import { Zip, ZipPassThrough } from "fflate";

/** The first day that a zip can tell: the same talk is the same bytes whenever it is saved. */
const ALWAYS = new Date(1980, 0, 1);

/** A zip that is filled file by file. */
export interface ZipFile {
  add(name: string, bytes: Uint8Array): void;
  /** Closes it. Nothing is to be added any more. */
  done(): Blob;
}

/** Files are kept as they are: PNG is packed already. */
export function createZip(): ZipFile {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let problem: Error | null = null;
  const zip = new Zip((error, part) => {
    if (error !== null) problem = error;
    else parts.push(new Uint8Array(part));
  });
  return {
    add: (name, bytes) => {
      const file = new ZipPassThrough(name);
      file.mtime = ALWAYS;
      zip.add(file);
      file.push(bytes, true);
    },
    done: () => {
      zip.end();
      if (problem !== null) throw problem;
      return new Blob(parts, { type: "application/zip" });
    },
  };
}
