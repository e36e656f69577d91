import type { Ref } from "react";
import { adviceNote, reviewNote, structureName } from "../../../content/tell.ts";
import { CREDITS } from "../../../domain/credits.ts";
import type { FactId } from "../../../domain/facts.ts";
import type { SourceId } from "../../../domain/sources.ts";
import { opensForOthers, shareLink } from "../../../state/share/link.ts";
import { useTalk } from "../../../state/show/talk.ts";
import { useViewer, viewerStore } from "../../../state/store.ts";
import { useContent } from "../../../state/use-content.ts";
import { useShowWords } from "../../../state/use-lazy-words.ts";
import { QrCode } from "../../../ui/QrCode.tsx";
import { useRegister } from "../../register.ts";
import { useMarkText } from "../use-mark-text.ts";
import { HandoutPicture } from "./HandoutPicture.tsx";
import type { Tellable } from "./use-tellables.ts";

export const PAPERS = ["a4", "letter"] as const;
export type Paper = (typeof PAPERS)[number];

/** More lines than a page holds: those beyond it are cut off. */
const LINES = Array.from({ length: 30 }, (_, line) => line);

export interface HandoutPageProps {
  readonly paper: Paper;
  readonly told: readonly Tellable[];
  readonly ref: Ref<HTMLElement>;
}

/** The page that is taken home, as large as its paper. */
export function HandoutPage({ paper, told, ref }: HandoutPageProps) {
  const { t } = useShowWords();
  const core = useContent("core");
  const voice = useViewer((state) => state.voice);
  const lang = useViewer((state) => state.lang);
  const said = useTalk((talk) => talk.said).trim();
  const here = useHere();
  const numbers = useSourceNumbers([...here, ...told].flatMap(({ facts }) => facts));
  return (
    <article ref={ref} className="handout-page" data-paper={paper} lang={lang}>
      <header className="handout-head">
        <h1>{t("show.handout.title", { names: useNames() })}</h1>
        <p className="handout-date">{t("show.handout.date")}</p>
      </header>
      <div className="handout-body">
        <HandoutPicture />
        {here.length > 0 && (
          <section>
            <h2>{t("show.handout.here")}</h2>
            <ul className="handout-marks">
              {here.map(({ id, text, facts }) => (
                <li key={id}>
                  <span className="handout-number">{id}</span>
                  <span>
                    <Sourced text={text} numbers={numbers.of(facts)} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {told.length > 0 && (
          <section>
            <h2>{t("show.handout.more")}</h2>
            <ul className="handout-told">
              {told.map(({ key, text, facts }) => (
                <li key={key} data-told={key}>
                  <Sourced text={text} numbers={numbers.of(facts)} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {said && (
          <section>
            <h2>{t("show.handout.saidToday")}</h2>
            <p className="handout-said">{said}</p>
          </section>
        )}
      </div>
      <section className="handout-questions">
        <h2>{t("show.handout.questions")}</h2>
        <div aria-hidden="true">
          {LINES.map((line) => (
            <div key={line} className="handout-line" />
          ))}
        </div>
      </section>
      <footer className="handout-foot">
        <WayBack />
        <div>
          <p>
            {reviewNote(core, voice)} {adviceNote(core, voice)}
          </p>
          {numbers.list && (
            <p className="handout-sources">{t("show.handout.sources", { list: numbers.list })}</p>
          )}
          <p>
            {t("show.handout.made", { title: t("translation:title") })}
            {`. ${CREDITS.licence}: ${CREDITS.references.map(({ owner }) => owner).join(", ")}.`}
          </p>
        </div>
      </footer>
    </article>
  );
}

/** The marks with their sentences in the chosen voice. */
function useHere() {
  const textOf = useMarkText();
  const voice = useViewer((state) => state.voice);
  const marks = useViewer((state) => state.marks);
  return marks.map((mark) => ({ id: mark.id, ...textOf(mark, voice) }));
}

/** What the page is about: the marked parts, else the chosen one, else the body. */
function useNames(): string {
  const { t, i18n } = useShowWords();
  const content = useContent("structures");
  const voice = useViewer((state) => state.voice);
  const marks = useViewer((state) => state.marks);
  const structure = useViewer((state) => state.structure);
  const parts = marks.length > 0 ? marks.map(({ spot }) => spot.structure) : [structure];
  const names = [...new Set(parts)].map((part) =>
    part ? structureName(content, part, voice) : t("show.handout.wholeBody"),
  );
  return new Intl.ListFormat(i18n.language).format(names);
}

/** The sources of facts, numbered in the order in which they first stand on the page. */
function useSourceNumbers(facts: readonly FactId[]) {
  const register = useRegister();
  const sourcesOf = (ids: readonly FactId[]): readonly SourceId[] =>
    ids.flatMap((id) => register.facts.factOf(id).sources);
  const all = [...new Set(sourcesOf(facts))];
  return {
    of: (ids: readonly FactId[]) =>
      [...new Set(sourcesOf(ids))].map((source) => all.indexOf(source) + 1),
    list: all
      .map((source, i) => {
        const { text } = register.text.sourceText(
          register.layer,
          register.sources.sourceOf(source),
        );
        return `${i + 1} ${text}`;
      })
      .join("; "),
  };
}

interface SourcedProps {
  readonly text: string;
  readonly numbers: readonly number[];
}

/** A sentence and the numbers of its sources, which never stand on a line of their own. */
function Sourced({ text, numbers }: SourcedProps) {
  if (numbers.length === 0) return text;
  return (
    <>
      {`${text}\u00a0`}
      <sup>{numbers.join(",\u00a0")}</sup>
    </>
  );
}

/** Only an address that others can open is worth printing. */
function WayBack() {
  const { t } = useShowWords();
  const link = shareLink(viewerStore.getState());
  if (!opensForOthers(link)) return null;
  return (
    <div className="handout-way-back">
      <QrCode text={link} label={t("show.handout.code")} />
      <p>
        {t("show.handout.again")} <span>{link}</span>
      </p>
    </div>
  );
}
