import type { GenericSchema, InferOutput } from "valibot";
import type { FieldPath, FieldReader } from "../reading/field-reader.ts";
import type { Cut } from "../text/cut.ts";

/** A value, and where in corpus.yml it is. */
export interface Item<T> {
  readonly value: T;
  readonly path: FieldPath;
}

/** The usable entries of a list; a wrong one is a mistake of the reader, and left out. */
export function readItems<S extends GenericSchema>(
  reader: FieldReader,
  items: readonly unknown[] | null,
  at: FieldPath,
  schema: S,
): Item<Exclude<InferOutput<S>, Cut>>[] {
  return (items ?? []).flatMap((item, index) => {
    const path = [...at, index];
    const value = reader.read(schema, item, path);
    return value === null ? [] : [{ value, path }];
  });
}
