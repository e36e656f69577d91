import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { StructureId } from "../domain/anatomy.ts";
import { StructureButton } from "./StructureButton.tsx";

/** A list this long is shown whole; a longer one begins with as many. */
const FIRST_SHOWN = 6;

export interface PlacesProps {
  readonly places: readonly StructureId[];
}

/** The places that are lit, as buttons: from a type or a whole bone on to a part of it. */
export function Places({ places }: PlacesProps) {
  const { t } = useTranslation();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? places : places.slice(0, FIRST_SHOWN);
  const hiddenCount = places.length - shown.length;
  return (
    <section className="places">
      <h4>{t("panel.places")}</h4>
      <ul className="place-list">
        {shown.map((id) => (
          <li key={id}>
            <StructureButton id={id} />
          </li>
        ))}
        {hiddenCount > 0 && (
          <li>
            <button type="button" className="more-button" onClick={() => setIsWhole(true)}>
              {t("panel.showMore", { count: hiddenCount })}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
