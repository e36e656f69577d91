import { useTranslation } from "react-i18next";
import { structureName, subtypeName } from "../content/tell.ts";
import { systemOf, type WholeBoneId, wholeBoneOf } from "../domain/anatomy.ts";
import { selectStructure, selectSubtype, stepBack } from "../state/actions.ts";
import { useViewer } from "../state/store.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { SubtypeMark } from "./SubtypeMark.tsx";
import { useContent } from "../state/use-content.ts";
import { useTopic } from "./use-topic.ts";

/** What is chosen, its side and system, the bone and the type it belongs to, and the way back. */
export function TopicHeader({ headingId }: { readonly headingId: string }) {
  const { t } = useTranslation();
  const { name } = useTopic();
  const core = useContent("core");
  const voice = useViewer((state) => state.voice);
  const structure = useViewer((state) => state.structure);
  const subtype = useViewer((state) => state.subtype);
  const bone = structure && wholeBoneOf(structure);
  if (!structure && !subtype) {
    return (
      <h2 id={headingId} className="topic-name">
        {t("welcome")}
      </h2>
    );
  }
  return (
    <>
      <IconButton icon="back" label={t("panel.back")} onClick={stepBack} />
      <div className="topic-title">
        <h2 id={headingId} className="topic-name">
          {name}
        </h2>
        {structure && (
          <p className="topic-where">
            <span>{t(`parts.system.${systemOf(structure)}`)}</span>
            {bone && bone !== structure && <WholeBoneButton bone={bone} />}
            {subtype && (
              <button
                type="button"
                className="topic-link"
                aria-label={subtypeName(core, subtype, voice)}
                onClick={() => selectSubtype(subtype)}
              >
                <SubtypeMark subtype={subtype} />
                {t(`types.short.${voice}.${subtype}`)}
              </button>
            )}
          </p>
        )}
      </div>
    </>
  );
}

function WholeBoneButton({ bone }: { readonly bone: WholeBoneId }) {
  const { t } = useTranslation();
  const content = useContent("structures");
  const voice = useViewer((state) => state.voice);
  return (
    <button
      type="button"
      className="topic-link"
      aria-label={t("panel.wholeBoneNamed", { name: structureName(content, bone, voice) })}
      onClick={() => selectStructure(bone)}
    >
      {t("panel.wholeBone")}
    </button>
  );
}
