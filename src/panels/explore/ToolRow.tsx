import { takeTool } from "../../state/explore/look-actions.ts";
import { TOOLS, useSession } from "../../state/explore/session.ts";
import { useExploreWords } from "../../state/use-lazy-words.ts";
import { RoomIcon } from "./RoomIcon.tsx";

/** What one can do here. */
export function ToolRow() {
  const { t } = useExploreWords();
  const current = useSession((session) => session.tool);
  return (
    <fieldset className="explore-tools">
      <legend className="visually-hidden">{t("explore.tools")}</legend>
      {TOOLS.map((tool) => (
        <button
          key={tool}
          type="button"
          className="explore-tool card"
          aria-pressed={tool === current}
          onClick={() => takeTool(tool)}
        >
          <RoomIcon name={tool} />
          {t(`explore.tool.${tool}`)}
        </button>
      ))}
    </fieldset>
  );
}
