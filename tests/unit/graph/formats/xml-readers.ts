import type { SerializedCoverageGraph } from "../../../../src/graph/contract.ts";

/** A text as XML 1.0 can say it, after its production Char. */
export function inXml(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const can =
      [0x9, 0xa, 0xd].includes(code) ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      code >= 0x10000;
    return can ? character : "\uFFFD";
  }).join("");
}

/** What a file must give back of each node: its label and kind, by key. */
export function nodesIn({ nodes }: SerializedCoverageGraph) {
  return nodes.map(({ key, attributes }) => [key, inXml(attributes.label), attributes.kind]);
}

/** And of each edge: its ends and kind, by key. */
export function edgesIn({ edges }: SerializedCoverageGraph) {
  return edges.map(({ key, source, target, attributes }) => [key, source, target, attributes.kind]);
}
