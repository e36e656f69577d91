import { Suspense, useId, useState } from "react";
import { sizesAt } from "../../domain/body-sizes.ts";
import { LIKE_MAX_MM } from "../../content/tell-place.ts";
import { comparisonOf, LUMP_GROWTHS } from "../../domain/lump.ts";
import { type Mark, MARK_KINDS, MARK_SIZE_MM, markSize } from "../../domain/rooms/marks.ts";
import { substanceOf } from "../../domain/rooms/part-shape.ts";
import { formatMetres } from "../../i18n/format.ts";
import { changeMark } from "../../state/show/marks.ts";
import { useViewer } from "../../state/store.ts";
import { useExhibitWords, useShowWords } from "../../state/use-lazy-words.ts";
import { Choice } from "../../ui/Choice.tsx";

/** What is said of the chosen mark besides its place: a point or an area, how big, which way it grows. */
export function MarkManner({ mark }: { readonly mark: Mark }) {
  const { t } = useShowWords();
  const { structure } = mark.spot;
  const substance = substanceOf(structure);
  return (
    <section className="show-section">
      <h3>{t("show.manner.heading", { number: mark.id })}</h3>
      <Choice
        label={t("show.manner.kind")}
        options={MARK_KINDS}
        nameOf={(kind) => t(`show.manner.kinds.${kind}`)}
        value={mark.kind}
        onChange={(kind) => changeMark(mark.id, { kind })}
      />
      <label className="show-check">
        <input
          type="checkbox"
          checked={mark.sizeMm !== null}
          onChange={(event) =>
            changeMark(mark.id, { sizeMm: event.target.checked ? MARK_SIZE_MM.start : null })
          }
        />
        {t("show.manner.hasSize")}
      </label>
      {mark.sizeMm !== null && (
        <Suspense>
          <Size id={mark.id} sizeMm={mark.sizeMm} />
        </Suspense>
      )}
      <Choice
        isLabelVisible
        label={t("show.manner.growth")}
        options={["none", ...LUMP_GROWTHS]}
        nameOf={(growth) =>
          growth === "none"
            ? t("show.manner.growths.none")
            : t(`show.manner.growths.${substance}.${growth}`)
        }
        value={mark.growth ?? "none"}
        onChange={(growth) => changeMark(mark.id, { growth: growth === "none" ? null : growth })}
      />
    </section>
  );
}

function Size({ id, sizeMm }: { readonly id: number; readonly sizeMm: number }) {
  const { t, i18n } = useShowWords();
  const exhibits = useExhibitWords();
  const fieldId = useId();
  // What is being typed may not be a size yet.
  const [typed, setTyped] = useState<string | null>(null);
  const { min, max, step } = MARK_SIZE_MM;
  const number = new Intl.NumberFormat(i18n.language);
  const size = { mm: number.format(sizeMm), cm: number.format(sizeMm / 10) };
  const thing = exhibits.t(`lump.thing.${comparisonOf(sizeMm)}`);
  const said =
    sizeMm > LIKE_MAX_MM
      ? t("show.manner.plain", size)
      : exhibits.t("lump.sizeSaid", { ...size, thing });
  const change = (text: string) => {
    const next = markSize(Number(text));
    if (text !== "" && next !== null) changeMark(id, { sizeMm: next });
  };
  const isOut = typed !== null && (Number(typed) < min || Number(typed) > max);
  return (
    <div className="show-size">
      <input
        type="range"
        aria-label={t("show.manner.size")}
        min={min}
        max={max}
        step={step}
        value={sizeMm}
        aria-valuetext={said}
        onChange={(event) => change(event.target.value)}
      />
      <label htmlFor={fieldId}>
        <span className="visually-hidden">{t("show.manner.sizeNumber")}</span>
        <input
          id={fieldId}
          type="number"
          autoComplete="off"
          inputMode="numeric"
          min={min}
          max={max}
          step={step}
          value={typed ?? sizeMm}
          aria-describedby={`${fieldId}-said`}
          onChange={(event) => {
            setTyped(event.target.value);
            change(event.target.value);
          }}
          onBlur={() => setTyped(null)}
        />
        <span aria-hidden="true">{t("show.manner.unit")}</span>
      </label>
      <output id={`${fieldId}-said`} htmlFor={fieldId} className="show-said">
        {said}
        {isOut && ` ${t("show.manner.range", { min, max })}`}
      </output>
      <OnBody />
    </div>
  );
}

function OnBody() {
  const { t, i18n } = useShowWords();
  const ageYears = useViewer((state) => state.ageYears);
  const height = formatMetres(i18n.language, sizesAt(ageYears).statureCm, "short");
  const years = t("translation:tools.years", { count: ageYears });
  return <p className="show-hint">{t("show.manner.onBody", { years, height })}</p>;
}
