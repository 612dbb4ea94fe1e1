import type { ArticleCopy } from "../reading/article-copy.ts";
import { compareText } from "../text/compare-text.ts";
import { commonestFirst } from "../text/names.ts";
import { hostOfName } from "./host-of-name.ts";
import type { Rulings } from "./rulings.ts";

export interface ProviderRecord {
  /** Its identity. */
  readonly domain: string;
  /**
   * All the names it went by, the commonest first; can be empty. Of an address in place of a name
   * the host alone, after all others.
   */
  readonly names: readonly string[];
}

/**
 * Copies with the domain by which the settings know their provider, be it another of its: what
 * several copies say can only be counted once an outlet has one.
 */
export function withKnownDomains(
  copies: readonly ArticleCopy[],
  { providers }: Rulings,
): readonly ArticleCopy[] {
  if (providers.length === 0) return copies;
  const first = new Map(
    providers.flatMap(({ domains }) => domains.map((domain) => [domain, domains[0] ?? domain])),
  );
  return copies.map((copy) => {
    const domain = first.get(copy.domain) ?? copy.domain;
    return domain === copy.domain ? copy : { ...copy, domain };
  });
}

/**
 * The providers of articles, sorted by domain. A name from the settings comes before all others.
 *
 * @param copies with known domains.
 * @param inUse domains of the articles; a provider of none is left out.
 */
export function gatherProviders(
  copies: readonly ArticleCopy[],
  inUse: ReadonlySet<string>,
  rulings: Rulings,
): ProviderRecord[] {
  const ruled = new Map(rulings.providers.map(({ name, domains }) => [domains[0], name]));
  const names = new Map([...inUse].map((domain): [string, string[]] => [domain, []]));
  for (const { domain, providerName } of copies) {
    if (providerName !== null) names.get(domain)?.push(providerName);
  }
  return [...names]
    .map(([domain, all]) => {
      const name = ruled.get(domain);
      const found = namesIn(all);
      return {
        domain,
        names: name === undefined ? found : [name, ...found.filter((other) => other !== name)],
      };
    })
    .toSorted((a, b) => compareText(a.domain, b.domain));
}

function namesIn(texts: readonly string[]): string[] {
  const names = texts.filter((text) => hostOfName(text) === null);
  const hosts = texts.flatMap((text) => hostOfName(text) ?? []);
  return [...new Set([...commonestFirst(names), ...commonestFirst(hosts)])];
}
