import { explorationText } from "../../content/tell-explore.ts";
import { usePlayMade } from "../../state/explore/selectors.ts";
import { useContent, useTelling } from "../../state/use-content.ts";

/** A thank-you names so many things that were looked at, the last ones. */
const NAMED = 3;

/** What the child has looked at, in one phrase: "where food goes and how bones grow"; null before the first. */
export function useFound(): string | null {
  const content = useContent("explore");
  const telling = useTelling();
  const { seen } = usePlayMade();
  if (seen.length === 0) return null;
  const found = seen.slice(-NAMED).map((id) => explorationText(content, id, telling).found);
  return new Intl.ListFormat(content.lang).format(found);
}
