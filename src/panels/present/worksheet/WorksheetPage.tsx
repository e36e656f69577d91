import { nameWithoutSide } from "../../../content/name-without-side.ts";
import { subtypeName } from "../../../content/tell.ts";
import { withoutSide } from "../../../domain/rooms/find-it.ts";
import { useViewer } from "../../../state/store.ts";
import { useContent } from "../../../state/use-content.ts";
import { usePresentWords } from "../../../state/use-lazy-words.ts";
import { type Drawing, FIGURE } from "./worksheet-drawing.ts";
import type { WorksheetItem, WorksheetSet } from "./worksheet-sets.ts";

export interface WorksheetPageProps {
  readonly set: WorksheetSet;
  readonly drawing: Drawing;
  readonly hasWordBank: boolean;
  /** Whether the lines are filled in. */
  readonly isAnswered: boolean;
}

/** One printed page: the drawing with numbered lines to write on, or with their answers. */
export function WorksheetPage({ set, drawing, hasWordBank, isAnswered }: WorksheetPageProps) {
  const { t } = usePresentWords();
  const ageYears = useViewer((state) => state.ageYears);
  const nameOf = useItemName();
  const names = drawing.labels.map(({ item }) => nameOf(item));
  const title = t(`worksheet.title.${set}`);
  return (
    <article className="worksheet-page" aria-label={isAnswered ? t("worksheet.answers") : title}>
      <header className="worksheet-head">
        {isAnswered ? (
          <p className="worksheet-kind">{t("worksheet.answers")}</p>
        ) : (
          <p className="worksheet-fields">
            <span className="worksheet-field">{t("worksheet.student")}</span>
            <span className="worksheet-field">{t("worksheet.date")}</span>
          </p>
        )}
        <h3>{title}</h3>
        {!isAnswered && <p>{set === "types" ? t("worksheet.taskTypes") : t("worksheet.task")}</p>}
      </header>
      <div className="worksheet-figure">
        <Figure drawing={drawing} />
        {drawing.labels.map(({ number, column, from }, i) => (
          <div
            key={number}
            className="worksheet-label"
            data-column={column}
            style={{ insetBlockStart: `${from.y}mm` }}
          >
            <span className="worksheet-number">{number}</span>
            <span className="worksheet-line">{isAnswered && names[i]}</span>
          </div>
        ))}
      </div>
      {hasWordBank && !isAnswered && <WordBank names={names} />}
      <footer className="worksheet-foot">
        <span>{t("translation:picture.caption.front")}</span>
        <span>
          {t("worksheet.age", { years: t("translation:tools.years", { count: ageYears }) })}
        </span>
        <span>{t("translation:title")}</span>
      </footer>
    </article>
  );
}

function useItemName(): (item: WorksheetItem) => string {
  const structures = useContent("structures");
  const core = useContent("core");
  const voice = useViewer((state) => state.voice);
  return ({ structure, subtype }) =>
    subtype
      ? subtypeName(core, subtype, voice)
      : nameWithoutSide(structures, withoutSide(structure), voice);
}

/** In the order of the alphabet, so that it gives nothing away. */
function WordBank({ names }: { readonly names: readonly string[] }) {
  const { t } = usePresentWords();
  const lang = useViewer((state) => state.lang);
  return (
    <section className="worksheet-words" aria-label={t("worksheet.wordBank")}>
      <ul>
        {names
          .toSorted((a, b) => a.localeCompare(b, lang))
          .map((name) => (
            <li key={name}>{name}</li>
          ))}
      </ul>
    </section>
  );
}

function Figure({ drawing: { shapes, scale, offset, labels } }: { readonly drawing: Drawing }) {
  return (
    <svg
      aria-hidden="true"
      className="worksheet-drawing"
      viewBox={`0 0 ${FIGURE.width} ${FIGURE.height}`}
    >
      <svg
        x={FIGURE.column}
        width={FIGURE.width - 2 * FIGURE.column}
        height={FIGURE.height}
        viewBox={`${FIGURE.column} 0 ${FIGURE.width - 2 * FIGURE.column} ${FIGURE.height}`}
      >
        <g transform={`translate(${offset.x} ${offset.y}) scale(${scale})`}>
          {shapes.map(({ id, role, curves }) => (
            <path key={id} className={`worksheet-${role}`} d={curves} />
          ))}
        </g>
      </svg>
      {labels.map(({ number, from, to }) => (
        <g key={number}>
          <line className="worksheet-halo" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
          <line className="worksheet-leader" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
          <circle className="worksheet-dot" cx={to.x} cy={to.y} r={0.9} />
        </g>
      ))}
    </svg>
  );
}
