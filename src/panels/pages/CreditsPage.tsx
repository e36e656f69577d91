import { type ReactNode, Suspense, useId } from "react";
import { COPYRIGHT, CREDITS } from "../../domain/credits.ts";
import { useLaterWords } from "../../state/use-lazy-words.ts";
import { PanelBoundary } from "../PanelBoundary.tsx";
import { LicenceList, OwnLicence } from "./LicenceList.tsx";
import "./credits-page.css";

/** Whose work this is: the project's own licence, what was measured, and every package that is shipped. */
export function CreditsPage() {
  const { t } = useLaterWords();
  return (
    <>
      <Part heading={t("credits.own")}>
        <p>{t("credits.ownCode")}</p>
        <Fetched>
          <OwnLicence />
        </Fetched>
        <p>{t("credits.ownWords")}</p>
        <p lang="en" dir="ltr">
          <a href={CREDITS.licenceUrl} target="_blank" rel="noreferrer">
            {COPYRIGHT}
          </a>
        </p>
      </Part>
      <Part heading={t("credits.measured")}>
        <p>{t("credits.figuresOnly")}</p>
        <ul className="credit-list">
          {CREDITS.references.map(({ name, owner, licence, url }) => (
            <li key={name} lang="en" dir="ltr">
              <a href={url} target="_blank" rel="noreferrer">
                {name}
              </a>
              {`, © ${owner}, ${licence}`}
            </li>
          ))}
        </ul>
      </Part>
      <Part heading={t("credits.packages")}>
        <p>{t("credits.thanks")}</p>
        <Fetched>
          <LicenceList />
        </Fetched>
      </Part>
    </>
  );
}

interface PartProps {
  readonly heading: string;
  readonly children: ReactNode;
}

function Part({ heading, children }: PartProps) {
  const id = useId();
  return (
    <section className="credits-part" aria-labelledby={id}>
      <h3 id={id} className="page-letter">
        {heading}
      </h3>
      {children}
    </section>
  );
}

/** What the list of licences cannot tell does not take the rest with it. */
function Fetched({ children }: { readonly children: ReactNode }) {
  const { t } = useLaterWords();
  return (
    <PanelBoundary className="sources">
      <Suspense fallback={<p>{t("translation:panel.loading")}</p>}>{children}</Suspense>
    </PanelBoundary>
  );
}
