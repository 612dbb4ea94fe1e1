import type { ArticleCopy } from "../reading/article-copy.ts";
import { compareText } from "../text/compare-text.ts";
import { commonestFirst } from "../text/names.ts";
import type { Rulings } from "./rulings.ts";

export interface ProviderRecord {
  /** Its identity. */
  readonly domain: string;
  /** All the names it went by, the commonest first; can be empty. */
  readonly names: readonly string[];
}

/** The domain by which a provider is known, of any domain that is one of its. */
export type DomainOf = (domain: string) => string;

export function domainOf({ providers }: Rulings): DomainOf {
  const first = new Map(
    providers.flatMap(({ domains }) => domains.map((domain) => [domain, domains[0] ?? domain])),
  );
  return (domain) => first.get(domain) ?? domain;
}

/**
 * The providers of articles, sorted by domain. A name from the settings comes before all others.
 *
 * @param inUse domains of the articles; a provider of none is left out.
 */
export function gatherProviders(
  copies: readonly ArticleCopy[],
  inUse: ReadonlySet<string>,
  rulings: Rulings,
): ProviderRecord[] {
  const known = domainOf(rulings);
  const ruled = new Map(rulings.providers.map(({ name, domains }) => [domains[0], name]));
  const names = new Map([...inUse].map((domain): [string, string[]] => [domain, []]));
  for (const { domain, providerName } of copies) {
    if (providerName !== null) names.get(known(domain))?.push(providerName);
  }
  return [...names]
    .map(([domain, all]) => {
      const name = ruled.get(domain);
      const found = commonestFirst(all);
      return {
        domain,
        names: name === undefined ? found : [name, ...found.filter((other) => other !== name)],
      };
    })
    .toSorted((a, b) => compareText(a.domain, b.domain));
}
