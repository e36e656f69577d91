import { use, useState } from "react";
import { useLaterWords } from "../../state/use-lazy-words.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { fetchLicences, type Licence } from "./licences.ts";

/** The project's own licence, in full when it is asked for; suspends until it is here. */
export function OwnLicence() {
  const { t } = useLaterWords();
  const [own] = use(fetchLicences());
  return own && <LicenceText title={t("credits.licenceText")} licence={own} />;
}

/** Every package that is shipped; suspends until the list is here. */
export function LicenceList() {
  const [, ...packages] = use(fetchLicences());
  return (
    <ul className="licence-list">
      {packages.map((each) => (
        <li key={`${each.name} ${each.version}`}>
          <LicenceText title={`${each.name} ${each.version} · ${each.licence}`} licence={each} />
        </li>
      ))}
    </ul>
  );
}

interface LicenceTextProps {
  readonly title: string;
  readonly licence: Licence;
}

function LicenceText({ title, licence }: LicenceTextProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure title={title} isOpen={isOpen} onToggle={setIsOpen}>
      <p className="licence-text" lang="en" dir="ltr">
        {licence.text}
      </p>
    </Disclosure>
  );
}
