import * as fc from "fast-check";
import * as v from "valibot";
import { expect, it } from "vitest";
import {
  AddressFields,
  ArticleFields,
  List,
  Mapping,
  ProviderFields,
} from "../../../../src/corpus/reading/article-fields.ts";
import { FieldReader, quickened } from "../../../../src/corpus/reading/field-reader.ts";
import { Cut } from "../../../../src/corpus/text/cut.ts";

const schemas = { ...ArticleFields, ...AddressFields, ...ProviderFields, List, Mapping };

it("gives by the short way what the whole way gives", () => {
  const value = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom<unknown>(
      "",
      " ",
      "a  b",
      "x".repeat(600),
      "x".repeat(6_000),
      "Ã\u00A0",
      -1,
      NaN,
    ),
    fc.constantFrom<unknown>("example.com", "co.uk", "https://example.com/a?b&amp;c", "http://"),
    fc.constant(`https://example.com/${"a".repeat(5_000)}`),
    fc.constant(`https://${"a.".repeat(140)}example/`),
    fc.double(),
    fc.boolean(),
    fc.webUrl(),
    fc.array(fc.string()),
    fc.dictionary(fc.string(), fc.string()),
  );
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(schemas)), value, (schema, value) => {
      const whole = v.safeParse(schema, value, { abortEarly: true });
      const output = whole.output instanceof Cut ? whole.output.text : whole.output;
      const reader = new FieldReader();
      const read = reader.read(schema, value, ["field"]);
      expect(read).toEqual(whole.success ? output : null);
      expect(reader.mistakes).toHaveLength(!whole.success || whole.output instanceof Cut ? 1 : 0);
    }),
    { numRuns: 3_000 },
  );
});

it("gives no short way to a pipe that is made of a schema with one", () => {
  const short = quickened(v.string(), (value) => (typeof value === "string" ? value : undefined));
  const longer = v.pipe(short, v.minLength(3, "is too short"));
  const reader = new FieldReader();
  expect(reader.read(longer, "ab", ["a"])).toBeNull();
  expect(reader.mistakes).toEqual([{ path: ["a"], reason: "a is too short" }]);
});
