import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { SerializedCoverageGraph } from "../../graph/contract.ts";
import { partOf } from "../../graph/formats/part/part.ts";
import { serializeCoverageGraph } from "../../graph/graph-file.ts";
import { kindOf } from "../measures/marks-of.ts";
import type { State } from "../state.ts";
import { inSlices } from "../walk/in-slices.ts";
import { serializeInPieces } from "./serialize-in-pieces.ts";

/** A part of the coverage graph, and the hash that tells it from all others. */
export interface HashedPart {
  readonly part: SerializedCoverageGraph;
  /** As partHash says it. */
  readonly hash: string;
}

/**
 * The part of the coverage that is in view: the articles, providers and topics that window, filters and
 * kept steps leave, and of kinds that aren't hidden, whichever network is drawn. An article brings its
 * provider with it.
 *
 * Cost: linear, in slices of some milliseconds; but for what partOf takes in one.
 *
 * @throws the signal's reason, once it is aborted.
 */
export async function partInView(state: InViewOf, signal?: AbortSignal): Promise<HashedPart> {
  const has = isInView(state);
  const whole = await walked(serializeInPieces(state.coverage.graph), signal);
  const part = partOf(whole, has);
  return { part, hash: await hashOf(part, signal) };
}

type InViewOf = Pick<State, "coverage" | "presence" | "hidden" | "network" | "drawn">;

/** Whether a node of the coverage graph is in view, as it is now. */
function isInView({ coverage, presence, hidden, network, drawn }: InViewOf) {
  // Of the coverage network itself it is known which nodes are kept.
  if (network.peek() === "articles") {
    const now = drawn.peek();
    return (key: string) => now.has(key);
  }
  const { now } = presence.peek();
  const left = hidden.peek();
  return (key: string) => {
    const kind = kindOf(coverage, key);
    return kind !== null && now.has(key) && !left.includes(kind);
  };
}

/** As partHash has it, but in slices. */
async function hashOf(part: SerializedCoverageGraph, signal?: AbortSignal): Promise<string> {
  const hash = sha256.create();
  const pieces = serializeCoverageGraph(part);
  await inSlices(() => {
    const { done, value } = pieces.next();
    if (done !== true) hash.update(utf8ToBytes(value));
    return done !== true;
  }, signal);
  return `sha256:${bytesToHex(hash.digest())}`;
}

async function walked<T>(pieces: Generator<void, T>, signal?: AbortSignal): Promise<T> {
  let result: IteratorResult<void, T> = pieces.next();
  await inSlices(() => {
    if (result.done !== true) result = pieces.next();
    return result.done !== true;
  }, signal);
  if (result.done !== true) throw new Error("a walk ended before its time");
  return result.value;
}
