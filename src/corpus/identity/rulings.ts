/** What a person has settled that no rule can, from corpus.yml. */
export interface Rulings {
  /** One outlet of several domains: all count as the first of them. Registrable domains. */
  readonly providers: readonly { readonly name: string; readonly domains: readonly string[] }[];
  /** Names that mean the same topic. */
  readonly topics: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  /** Groups of canonical URLs that are one article. */
  readonly same: readonly (readonly string[])[];
  /** Groups of canonical URLs of which no two are one article. */
  readonly different: readonly (readonly string[])[];
}

export const NO_RULINGS: Rulings = { providers: [], topics: [], same: [], different: [] };
