import { type ActId, ACTS_OF, closeUpOf } from "../../../domain/exhibits.ts";
import { setAct } from "../../../state/actions.ts";
import { usePrefersReducedMotion } from "../../../state/media.ts";
import { useViewer } from "../../../state/store.ts";
import { useExploreWords } from "../../../state/use-lazy-words.ts";
import { usePlay } from "../../exhibits/use-play.ts";

/** What is nice to watch, and how long it takes, seconds. Opening things up is for those who read about them. */
const WATCHED: Readonly<Partial<Record<ActId, number>>> = { hair: 3, squeeze: 6, blood: 5 };

/** Lets what is shown up close move once. Never by itself. */
export function MoveButton() {
  const act = useViewer((state) => {
    const closeUp = state.exhibit?.kind === "close-up" ? closeUpOf(state) : null;
    const acts: readonly ActId[] = closeUp ? ACTS_OF[closeUp] : [];
    return acts.find((one) => one in WATCHED) ?? null;
  });
  return act && <Move key={act} act={act} seconds={WATCHED[act]!} />;
}

function Move({ act, seconds }: { readonly act: ActId; readonly seconds: number }) {
  const { t } = useExploreWords();
  const isStill = usePrefersReducedMotion();
  const hasMoved = useViewer((state) => (state.acts[act] ?? 0) > 0);
  const { isPlaying, toggle } = usePlay({ act, seconds, isLooped: false });
  // With less motion one picture follows the other at once.
  const move = () => (isStill ? setAct(act, hasMoved ? 0 : 1) : toggle());
  return (
    <button type="button" className="explore-answer" aria-pressed={isPlaying} onClick={move}>
      {t("explore.look.move")}
    </button>
  );
}
