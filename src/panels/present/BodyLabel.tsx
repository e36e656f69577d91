import { useTranslation } from "react-i18next";
import { structureName } from "../../content/tell.ts";
import { placeOfExhibit } from "../../domain/exhibits.ts";
import { labelElement } from "../../state/present/label.ts";
import { useViewer } from "../../state/store.ts";
import { useContent } from "../../state/use-content.ts";
import { SubtypeMark } from "../SubtypeMark.tsx";

/**
 * The name of what is shown, large, at its place on the body, where the scene puts it. Exhibits have labels of their
 * own. The name is in the sentence or the panel too, so that it need not be read out.
 */
export function BodyLabel() {
  const { t } = useTranslation();
  const content = useContent("structures");
  const structure = useViewer((state) => state.structure);
  const subtype = useViewer((state) => state.subtype);
  const voice = useViewer((state) => state.voice);
  const isShown = useViewer((state) => state.exhibit === null && placeOfExhibit(state) !== null);
  if (!isShown) return null;
  return (
    <div className="body-label" ref={labelElement} aria-hidden="true">
      {structure
        ? structureName(content, structure, voice)
        : subtype && (
            <>
              <SubtypeMark subtype={subtype} />
              {t(`types.short.${voice}.${subtype}`)}
            </>
          )}
    </div>
  );
}
