import * as v from "valibot";

export type FieldPath = readonly (string | number)[];

/** A mistake in a field, before anyone knows where in the file it is. */
export interface FieldMistake {
  readonly path: FieldPath;
  readonly reason: string;
}

type AnySchema = v.GenericSchema;
type Fields = Readonly<Record<string, AnySchema>>;

/** Each field's value, or null where it is absent or wrong. */
export type ReadFields<F extends Fields> = { [K in keyof F]: v.InferOutput<F[K]> | null };

/** Reads values one by one, so that a mistake in one costs no other; collects the mistakes. */
export class FieldReader {
  readonly mistakes: FieldMistake[] = [];

  /** Null when the value is absent (also: written as null) or wrong. */
  read<S extends AnySchema>(schema: S, value: unknown, path: FieldPath): v.InferOutput<S> | null {
    if (value === undefined || value === null) return null;
    const result = v.safeParse(schema, value, { abortEarly: true });
    if (result.success) return result.output;
    this.mistake(path, `${path.join(".")} ${result.issues[0].message}`);
    return null;
  }

  /** Only the fields that are named, and only a mapping's own: `__proto__` and `constructor` are nothing special. */
  readAll<F extends Fields>(
    fields: F,
    from: Readonly<Record<string, unknown>>,
    path: FieldPath,
  ): ReadFields<F> {
    const entries = Object.entries(fields).map(([name, schema]) => {
      const value = Object.hasOwn(from, name) ? from[name] : undefined;
      return [name, this.read(schema, value, [...path, name])] as const;
    });
    return Object.fromEntries(entries) as ReadFields<F>;
  }

  mistake(path: FieldPath, reason: string): void {
    this.mistakes.push({ path, reason });
  }
}
