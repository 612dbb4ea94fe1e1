import { useSignal, useSignalEffect } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { drawnKinds } from "../../state/networks/facts.ts";
import { PROVIDER_LINKS } from "../../state/networks/provider-network.ts";
import type { Focus, State } from "../../state/state.ts";
import type { TableView } from "../../state/view/view.ts";
import { inSlices } from "../../state/walk/in-slices.ts";
import type { MarkShape } from "../Mark.tsx";
import { orderBy } from "./column.ts";
import { linkColumns, nodeColumns } from "./network-columns.ts";
import { countRows, type LinkRow, type NetworkRows, type NodeRow } from "./network-rows.ts";
import { sortOf } from "./sort-choice.ts";
import { modelOf, type TableModel } from "./table-model.ts";

/**
 * The nodes and links that the network draws; null before they are first counted. While the view
 * changes, those of before stay for the moment that counting takes.
 */
export function useNetworkRows(state: State): NetworkRows | null {
  const rows = useSignal<NetworkRows | null>(null);
  useSignalEffect(() => {
    const count = countRows(state.drawn.value);
    const ending = new AbortController();
    const run = async () => {
      await inSlices(count.step, ending.signal);
      rows.value = count.rows();
    };
    // What stops it is another view, which is being counted by then.
    run().catch(() => undefined);
    return () => ending.abort();
  });
  return rows.value;
}

const NO_NODES: readonly NodeRow[] = [];
const NO_LINKS: readonly LinkRow[] = [];

/** The nodes that the network draws, sorted. Cost: one sort after each change of what is drawn. */
export function useNodeTable(state: State, rows: NetworkRows | null) {
  const nodes = rows?.nodes ?? NO_NODES;
  const { columns, order } = useMemo(() => {
    const columns = nodeColumns((key) => state.presence.peek().now.articlesOf(key));
    return { columns, order: orderBy(nodes, columns) };
  }, [nodes]);
  return (table: TableView): TableModel => {
    const sort = sortOf(table, columns);
    return modelOf({
      label: "Nodes of the network",
      columns,
      rows: order.by(sort.column, sort.descending),
      sort,
      zone: state.zone.value,
      thingsOf: ({ key }) => [key],
      markOf: (row) => markOf(row, state),
      isLit: ({ key }, focus) => focus.lit.has(key),
    });
  };
}

/** The links that the network draws, sorted. Cost: as for the nodes. */
export function useLinkTable(state: State, rows: NetworkRows | null) {
  const links = rows?.links ?? NO_LINKS;
  const network = rows?.network ?? state.drawn.peek();
  const { columns, order } = useMemo(() => {
    const columns = linkColumns(linkFacts(state, network));
    return { columns, order: orderBy(links, columns) };
  }, [links]);
  return (table: TableView): TableModel => {
    const sort = sortOf(table, columns);
    const isDerived = network.id !== "articles";
    return modelOf({
      label: "Links of the network",
      columns,
      rows: order.by(sort.column, sort.descending),
      sort,
      zone: state.zone.value,
      // A link of the coverage network is nothing that is selected: its two ends are.
      thingsOf: ({ key, source, target }) => (isDerived ? [key] : [source, target]),
      markOf: () => null,
      isLit: isLinkLit,
    });
  };
}

function isLinkLit({ key, source, target }: LinkRow, { keys, lit, links }: Focus): boolean {
  if (links === "own") return keys.has(source) || keys.has(target);
  if (links === "among") return lit.has(source) && lit.has(target);
  return links.has(key);
}

const SHAPES: Readonly<Record<NodeRow["kind"], MarkShape>> = {
  article: "listed",
  provider: "provider",
  topic: "topic",
  story: "story",
};

function markOf({ key, kind }: NodeRow, { coverage, colourOf, colours }: State) {
  const article = coverage.articles.get(key);
  if (article) {
    const shape: MarkShape = article.filed ? "filed" : "listed";
    return { shape, colour: colourOf.value(article) };
  }
  const shape = SHAPES[kind];
  return kind === "story" ? { shape, colour: colours.value.story(key) } : { shape };
}

function linkFacts(state: State, { graph, id }: NetworkRows["network"]) {
  const labelOf = (key: string) => (graph.hasNode(key) ? graph.getNodeAttribute(key, "label") : "");
  const kinds = drawnKinds({ links: state.links.peek() }, PROVIDER_LINKS);
  const { now } = state.presence.peek();
  const sharedBy = (edge: string) => {
    const { stories, wires, related } = state.networks.providers.shared(edge, (key) =>
      now.has(key),
    );
    return {
      ...(kinds.has("story") ? { stories } : {}),
      ...(kinds.has("wire") ? { wires } : {}),
      ...(kinds.has("related") ? { related } : {}),
    };
  };
  return {
    labelOf,
    sharedBy: id === "providers" ? sharedBy : null,
    isOfStories: id === "stories",
  };
}
