import { useId } from "react";
import { useTranslation } from "react-i18next";
import { SUBTYPES } from "../domain/anatomy.ts";
import { toggleSubtype } from "../state/actions.ts";
import { useViewer } from "../state/store.ts";
import { SubtypeMark } from "./SubtypeMark.tsx";
import "./type-list.css";

/** The five types. Needs neither the model nor the texts: it can be used at once. */
export function TypeList() {
  const { t } = useTranslation();
  const chosen = useViewer((state) => state.subtype);
  const voice = useViewer((state) => state.voice);
  const headingId = useId();
  return (
    <nav className="type-list" aria-labelledby={headingId}>
      <h2 id={headingId} className="rail-heading">
        {t("types.label")}
      </h2>
      <ul>
        {SUBTYPES.map((subtype) => (
          <li key={subtype}>
            <button
              type="button"
              className="type-button"
              data-subtype={subtype}
              aria-pressed={subtype === chosen}
              onClick={() => toggleSubtype(subtype)}
            >
              <SubtypeMark subtype={subtype} />
              <span className="type-words">
                <span className="type-name">{t(`types.short.${voice}.${subtype}`)}</span>
                <span className="type-place">{t(`types.place.${voice}.${subtype}`)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
