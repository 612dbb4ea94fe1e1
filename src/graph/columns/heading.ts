import * as v from "valibot";
import { GraphAttributes } from "../contract.ts";
import { COLUMNS_VERSION } from "./sections.ts";

const Size = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Texts that UTF-8 can't hold, by index: half a pair of surrogates stands in them. */
const Odd = v.array(v.tuple([Size, v.string()]));

/** What stands before the columns, as JSON. */
export const Heading = v.object({
  version: v.literal(COLUMNS_VERSION),
  /** By which their graph.json names them; empty for columns that are in no file. */
  digest: v.string(),
  nodes: Size,
  edges: Size,
  stories: Size,
  /** Of the graph, but for its stories and the places in derived networks. */
  attributes: v.omit(GraphAttributes, ["stories", "networks"]),
  /** Bytes of each column, in order. */
  sizes: v.array(Size),
  odd: v.object({ names: Odd, words: Odd, excerpts: Odd, urls: Odd }),
});

export type Heading = v.InferOutput<typeof Heading>;
