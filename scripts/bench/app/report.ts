import { quantile } from "d3";
import { formatTable } from "../table.ts";
import { LINES, type PageName, TARGETS } from "./lines.ts";
import type { Samples } from "./meter.ts";

/** All that was measured on one graph. */
export interface Measured {
  readonly graph: string;
  readonly articles: number;
  readonly nodes: number;
  readonly edges: number;
  readonly pages: Partial<Record<PageName, Samples>>;
}

interface Figure {
  readonly median: number;
  readonly p95: number;
  readonly samples: number;
}

function figureOf(samples: readonly number[] | undefined): Figure | null {
  if (samples === undefined || samples.length === 0) return null;
  const at = (share: number) => quantile(samples, share) ?? NaN;
  return { median: at(0.5), p95: at(0.95), samples: samples.length };
}

/** Of each target that is asked for at this size, how near it is: at 1 or below it is reached. */
export function judge({ articles, pages }: Measured) {
  const median = (page: PageName, line: string) => figureOf(pages[page]?.[line])?.median ?? NaN;
  return TARGETS.filter(({ from }) => articles >= from).map(({ line, words, most, of }) => {
    const share = median("app", line) / (of === undefined ? 1 : median(of, line)) / most;
    return { line, words, share, reached: share <= 1 };
  });
}

/** For machines. */
export function reportJson(all: readonly Measured[]) {
  return all.map((measured) => ({
    ...measured,
    pages: Object.fromEntries(
      Object.entries(measured.pages).map(([page, samples]) => [
        page,
        Object.fromEntries(
          Object.entries(samples).map(([line, values]) => [line, figureOf(values)]),
        ),
      ]),
    ),
    targets: judge(measured),
  }));
}

const COLUMNS: readonly PageName[] = [
  "app",
  "defaults",
  "lean",
  "lines",
  "redrawn",
  "readable",
  "layers",
];

/** For people: medians, 95th percentiles in brackets, and what the app's median is of the others'. */
export function reportText(measured: Measured): string {
  const { graph, articles, nodes, edges, pages } = measured;
  const columns = COLUMNS.filter((page) => page === "app" || pages[page] !== undefined);
  const rows = LINES.map(({ name, words, unit }) => {
    const own = figureOf(pages.app?.[name]);
    const cells = columns.map((page) => {
      const figure = figureOf(pages[page]?.[name]);
      if (figure === null) return "";
      const ratio = page === "app" || own === null ? "" : `  ${times(own.median / figure.median)}`;
      return `${shown(figure, unit)}${ratio}`;
    });
    return [`${words}, ${unit}`, ...cells];
  });
  const head = `${graph}: ${articles.toLocaleString("en-GB")} articles, ${nodes.toLocaleString("en-GB")} nodes, ${edges.toLocaleString("en-GB")} edges`;
  const marks = judge(measured).map(({ line, words, share, reached }) => {
    const title = LINES.find(({ name }) => name === line)?.words ?? line;
    return [`${reached ? "reached" : "missed "}  ${title}: ${words}`, times(share)];
  });
  return [head, formatTable([["", ...columns], ...rows]), formatTable(marks)].join("\n\n");
}

function shown({ median, p95, samples }: Figure, unit: string): string {
  const scale = unit === "s" ? 0.001 : 1;
  const digits = (value: number) => (value * scale).toFixed(value * scale < 10 ? 1 : 0);
  return samples < 4 ? digits(median) : `${digits(median)} (${digits(p95)})`;
}

function times(ratio: number): string {
  return Number.isNaN(ratio) ? "" : `${ratio.toFixed(ratio < 10 ? 2 : 0)}×`;
}
