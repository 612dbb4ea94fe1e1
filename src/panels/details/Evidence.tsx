import type { Article } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import { Disclosure } from "./Disclosure.tsx";
import { evidenceInShort, evidenceOf } from "./evidence.ts";
import { safeLink } from "../../state/safe-link.ts";
import "./evidence.css";

/** The small print of an article: where the corpus has it from, and what was mended or is in doubt. */
export function Evidence({ state, article }: { state: State; article: Article }) {
  return (
    <div class="details-section details-folds">
      <Disclosure
        summary={<h3 class="details-subheading">Evidence</h3>}
        note={evidenceInShort(article)}
      >
        {() => (
          <dl class="evidence">
            {evidenceOf(article, state.zone.value).map(({ name, values, isAddress }) => (
              <div key={name} class="evidence-fact">
                <dt>{name}</dt>
                {values.map((value, place) => (
                  <dd key={place} dir="auto">
                    {isAddress === true ? <Address url={value} /> : value}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        )}
      </Disclosure>
    </div>
  );
}

/** Shown whole, since the address itself is the evidence. */
function Address({ url }: { url: string }) {
  const link = safeLink(url);
  if (link === null) return <>{url}</>;
  return (
    <a class="evidence-link panel-link" href={link.href} target="_blank" rel="noopener noreferrer">
      {url}
    </a>
  );
}
