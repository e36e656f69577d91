import { useLaterWords } from "../../state/use-lazy-words.ts";
import { useViewer } from "../../state/store.ts";
import { useRegister } from "../register.ts";
import { FactList } from "./FactList.tsx";
import { SourceList } from "./SourceList.tsx";
import { goTo, useAskedEntry } from "./page-entries.ts";
import { factsShown } from "./register-index.ts";
import "./sources-page.css";

const partIdOf = (part: string): string => `page-part-${part}`;

/** Where everything comes from, and every statement that the words rest on. */
export function SourcesPage() {
  const { t } = useLaterWords();
  const { facts } = useRegister();
  const voice = useViewer((state) => state.voice);
  const at = useAskedEntry();
  const shown = factsShown(facts.FACT_IDS.map(facts.factOf), voice);
  const sections = facts.FACT_SECTIONS.filter((section) =>
    shown.some((fact) => fact.section === section),
  );
  return (
    <>
      {shown.length === 0 ? (
        <p>{t("pages.grownUps")}</p>
      ) : (
        <nav className="page-letters" aria-label={t("pages.jump")}>
          <ul>
            <li>
              <button type="button" onClick={() => goTo(partIdOf("sources"))}>
                {t("pages.sources")}
              </button>
            </li>
            {sections.map((section) => (
              <li key={section}>
                <button type="button" onClick={() => goTo(partIdOf(section))}>
                  {t(`pages.section.${section}`)}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <section aria-labelledby={partIdOf("sources")}>
        <h3 id={partIdOf("sources")} tabIndex={-1} className="page-letter">
          {t("pages.sources")}
        </h3>
        <SourceList facts={shown} at={at} />
      </section>
      {sections.map((section) => (
        <section key={section} aria-labelledby={partIdOf(section)}>
          <h3 id={partIdOf(section)} tabIndex={-1} className="page-letter">
            {t("pages.facts", { section: t(`pages.section.${section}`) })}
          </h3>
          <FactList facts={shown.filter((fact) => fact.section === section)} at={at} />
        </section>
      ))}
    </>
  );
}
