import { useId, useState } from "react";
import { useViewer } from "../../state/store.ts";
import { placeOf, writeHash } from "../../state/url.ts";
import { useLaterWords } from "../../state/use-lazy-words.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useEscape } from "../../ui/use-escape.ts";
import { BodyParts } from "../BodyParts.tsx";
import { Tools } from "../Tools.tsx";
import { TopicHeader } from "../TopicHeader.tsx";
import { coverBottom } from "../covers.ts";
import "./embedded.css";

/**
 * What stands before the body in another page's frame: the name of what is chosen, whose body it is, and behind one
 * button what a pointer does on the body itself. The words are the page's around it.
 */
export function EmbeddedPanels() {
  const headingId = useId();
  return (
    <div className="embedded" ref={coverBottom}>
      <section className="embedded-name card" aria-labelledby={headingId}>
        <TopicHeader headingId={headingId} />
      </section>
      <div className="embedded-row">
        <Credit />
        <PartsButton />
      </div>
    </div>
  );
}

/** Leads to the whole page at the same place. */
function Credit() {
  const { t } = useLaterWords();
  const place = useViewer((state) => writeHash(placeOf(state)));
  return (
    <a
      className="embedded-credit"
      href={place || "#"}
      target="_blank"
      rel="noopener"
      title={t("embedded.whole")}
      aria-label={`${t("embedded.credit")}. ${t("embedded.whole")}`}
    >
      {t("embedded.credit")}
    </a>
  );
}

function PartsButton() {
  const { t } = useLaterWords();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  useEscape(isOpen, () => setIsOpen(false));
  return (
    <>
      <IconButton
        icon={isOpen ? "close" : "tools"}
        label={t("embedded.parts")}
        className="icon-button embedded-toggle card"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      />
      {isOpen && (
        <div id={id} className="embedded-parts card">
          <div className="embedded-tools">
            <Tools />
          </div>
          <BodyParts />
        </div>
      )}
    </>
  );
}
