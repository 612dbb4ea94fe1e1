import type { State } from "../../state/state.ts";
import { Mark } from "../Mark.tsx";

/** The mark of a thing, as the network draws it; none of a link. */
export function ThingMark({ state, of }: { state: State; of: string }) {
  const { articles, providers, topics, stories } = state.coverage;
  const article = articles.get(of);
  if (article) {
    const shape = article.filed ? "filed" : "listed";
    return <Mark shape={shape} colour={state.colourOf.value(article)} />;
  }
  if (providers.has(of)) return <Mark shape="provider" />;
  if (topics.has(of)) return <Mark shape="topic" />;
  if (stories.has(of)) return <Mark shape="story" colour={state.colours.value.story(of)} />;
  return null;
}
