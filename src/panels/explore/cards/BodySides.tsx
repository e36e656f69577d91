import { setView } from "../../../state/actions.ts";
import { showInside } from "../../../state/explore/play-actions.ts";
import { viewerStore, useViewer } from "../../../state/store.ts";
import { useExploreWords } from "../../../state/use-lazy-words.ts";
import { Choice } from "../../../ui/Choice.tsx";
import { IconButton } from "../../../ui/IconButton.tsx";

/** Whether the outside of the body is worked on or what is in it, and from which side. */
export function BodySides() {
  const { t } = useExploreWords();
  const isOutside = useViewer((state) => state.lens === "solid");
  return (
    <div className="explore-sides">
      <Choice
        label={t("explore.inside.label")}
        options={["outside", "inside"]}
        nameOf={(option) => t(`explore.inside.${option}`)}
        value={isOutside ? "outside" : "inside"}
        onChange={(option) => showInside(option === "inside")}
      />
      <IconButton
        icon="start-again"
        label={t("explore.turn")}
        className="explore-turn"
        onClick={() => setView(viewerStore.getState().view === "front" ? "back" : "front")}
      />
    </div>
  );
}
