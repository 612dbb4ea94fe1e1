import * as v from "valibot";
import { Cut } from "../text/cut.ts";

export type FieldPath = readonly (string | number)[];

/** A mistake in a field, before anyone knows where in the file it is. */
export interface FieldMistake {
  readonly path: FieldPath;
  readonly reason: string;
}

type AnySchema = v.GenericSchema;
type Fields = Readonly<Record<string, AnySchema>>;

/** What a schema gives, of a cut text the text. */
type Value<S extends AnySchema> = Exclude<v.InferOutput<S>, Cut>;

/** Each field's value, or null where it is absent or wrong. */
export type ReadFields<F extends Fields> = { [K in keyof F]: Value<F[K]> | null };

/** A schema's short way for values that are plainly right; undefined sends a value the whole way. */
type Quick<S extends AnySchema> = (value: unknown) => Value<S> | null | undefined;

/** Not on the schemas themselves: a pipe made of one would take it over, and skip its own steps. */
const quickWays = new WeakMap<AnySchema, Quick<AnySchema>>();

/**
 * A schema with a short way, which must give what the schema would. Of a hundred thousand entries
 * almost every field is right, and a pipeline of actions costs ten times what it takes to see that.
 */
export function quickened<S extends AnySchema>(schema: S, quick: Quick<S>): S {
  quickWays.set(schema, quick);
  return schema;
}

/** Reads values one by one, so that a mistake in one costs no other; collects the mistakes. */
export class FieldReader {
  readonly mistakes: FieldMistake[] = [];

  /** Null when the value is absent (also: written as null) or wrong. A cut text is a mistake, and kept. */
  read<S extends AnySchema>(schema: S, value: unknown, path: FieldPath): Value<S> | null {
    if (value === undefined || value === null) return null;
    const quick = quickWays.get(schema)?.(value);
    if (quick !== undefined) return quick as Value<S> | null;
    return this.#readWhole(schema, value, path);
  }

  #readWhole<S extends AnySchema>(schema: S, value: unknown, path: FieldPath): Value<S> | null {
    const result = v.safeParse(schema, value, { abortEarly: true });
    const output: unknown = result.success ? result.output : null;
    const cut = output instanceof Cut;
    if (!result.success) this.mistake(path, `${path.join(".")} ${result.issues[0].message}`);
    if (cut) this.mistake(path, `${path.join(".")} ${output.reason}`);
    return (cut ? output.text : output) as Value<S> | null;
  }

  /** Only the fields that are named, and only a mapping's own: `__proto__` and `constructor` are nothing special. */
  readAll<F extends Fields>(
    fields: F,
    from: Readonly<Record<string, unknown>>,
    path: FieldPath,
  ): ReadFields<F> {
    const values: Record<string, unknown> = {};
    for (const name in fields) {
      const schema = fields[name];
      const value = Object.hasOwn(from, name) ? from[name] : null;
      const isThere = schema !== undefined && value !== undefined && value !== null;
      const quick = isThere ? quickWays.get(schema)?.(value) : null;
      values[name] =
        quick === undefined && isThere ? this.#readWhole(schema, value, [...path, name]) : quick;
    }
    return values as ReadFields<F>;
  }

  mistake(path: FieldPath, reason: string): void {
    this.mistakes.push({ path, reason });
  }
}
