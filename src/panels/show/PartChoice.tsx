import { useId, useState } from "react";
import { structureName } from "../../content/tell.ts";
import { SELECTABLES } from "../../domain/anatomy.ts";
import { useViewer } from "../../state/store.ts";
import { useContent } from "../../state/use-content.ts";
import { useShowWords } from "../../state/use-lazy-words.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { BodyParts } from "../BodyParts.tsx";
import { StructureButton } from "../StructureButton.tsx";
import { fold } from "../search/spelling.ts";

/** More than this are not read through: another letter tells them apart. */
const FOUND_MAX = 6;

/** The part that is to be marked: pressed on the body, found by its name, or taken from the list of all. */
export function PartChoice() {
  const { t } = useShowWords();
  const id = useId();
  const content = useContent("structures");
  const voice = useViewer((state) => state.voice);
  const structure = useViewer((state) => state.structure);
  const [asked, setAsked] = useState("");
  const [isAllOpen, setIsAllOpen] = useState(false);
  const words = asked.split(/\s+/u).filter(Boolean).map(fold);
  const found =
    words.length === 0
      ? []
      : SELECTABLES.filter((part) => {
          // Whoever looks for it may know it by its name in another voice.
          const names = fold(
            [voice, "clinician" as const].map((as) => structureName(content, part, as)).join(" "),
          );
          return words.every((word) => names.includes(word));
        });
  return (
    <section className="show-section">
      <h3>{t("show.part.heading")}</h3>
      {structure ? (
        <p className="show-chosen">{structureName(content, structure, voice)}</p>
      ) : (
        <p className="show-hint">{t("show.part.hint")}</p>
      )}
      <label className="show-field" htmlFor={id}>
        <span>{t("show.part.find")}</span>
        <input
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          value={asked}
          onChange={(event) => setAsked(event.target.value)}
        />
      </label>
      <output className="show-hint" htmlFor={id}>
        {words.length > 0 && t("show.part.found", { count: found.length })}
      </output>
      {found.length > 0 && (
        <ul className="part-list">
          {found.slice(0, FOUND_MAX).map((part) => (
            <li key={part}>
              <StructureButton id={part} />
            </li>
          ))}
        </ul>
      )}
      <Disclosure title={t("show.part.all")} isOpen={isAllOpen} onToggle={setIsAllOpen}>
        <BodyParts />
      </Disclosure>
    </section>
  );
}
