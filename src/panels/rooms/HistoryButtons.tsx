import { redo, undo, useCanRedo, useCanUndo } from "../../state/history.ts";
import { useRoomWords } from "../../state/use-lazy-words.ts";
import { IconButton } from "../../ui/IconButton.tsx";

/** One step back, one step on again. */
export function HistoryButtons() {
  const { t } = useRoomWords();
  const canUndo = useCanUndo();
  const canRedo = useCanRedo();
  return (
    <div className="button-row history-buttons">
      <IconButton icon="undo" label={t("history.undo")} disabled={!canUndo} onClick={undo} />
      <IconButton icon="redo" label={t("history.redo")} disabled={!canRedo} onClick={redo} />
    </div>
  );
}
