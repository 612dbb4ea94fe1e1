import type { Coverage } from "../../graph/coverage.ts";
import type { NetworkId } from "../view/view.ts";
import { ArticleNetwork } from "./article-network.ts";
import type { Facts } from "./facts.ts";
import type { Network } from "./network.ts";
import { ProviderNetwork } from "./provider-network.ts";
import { StoryNetwork } from "./story-network.ts";

/** The networks of one coverage; the derived ones are made when they are first asked for. */
export class Networks {
  readonly #coverage: Coverage;
  readonly #articles: ArticleNetwork;
  #providers: ProviderNetwork | null = null;
  #stories: StoryNetwork | null = null;

  constructor(coverage: Coverage) {
    this.#coverage = coverage;
    this.#articles = new ArticleNetwork(coverage);
  }

  get providers(): ProviderNetwork {
    return (this.#providers ??= new ProviderNetwork(this.#coverage));
  }

  get stories(): StoryNetwork {
    return (this.#stories ??= new StoryNetwork(this.#coverage));
  }

  /** Whether a derived network has this link, in view or not. */
  hasLink(edge: string): boolean {
    return this.providers.graph.hasEdge(edge) || this.stories.graph.hasEdge(edge);
  }

  at(id: NetworkId, facts: Facts): Network {
    if (id === "articles") return this.#articles.at(facts);
    return id === "providers" ? this.providers.at(facts) : this.stories.at(facts);
  }
}
