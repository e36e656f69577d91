import { useSession } from "../../state/explore/session.ts";
import { usePlayMade } from "../../state/explore/selectors.ts";

/** A quiet celebration around the body while the child rests after looking; nothing moves for those who want less. */
export function Glow() {
  const isAtRest = useSession((session) => session.tool === null);
  const hasSeen = usePlayMade().seen.length > 0;
  return <div className="explore-glow" aria-hidden="true" data-is-on={isAtRest && hasSeen} />;
}
