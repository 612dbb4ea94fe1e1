declare module "@citation-js/plugin-ris";

declare module "@citation-js/core" {
  /** A record in CSL-JSON. */
  interface CslRecord {
    readonly type: string;
    readonly id?: string;
    readonly title?: string;
    readonly abstract?: string;
    readonly keyword?: string;
    readonly note?: string | readonly string[];
    readonly URL?: string;
    readonly "container-title"?: string;
    readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  }
  export class Cite {
    constructor(data: string, options?: { readonly forceType?: string });
    readonly data: readonly CslRecord[];
  }
}
