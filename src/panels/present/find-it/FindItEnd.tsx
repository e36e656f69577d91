import { useEffect, useRef } from "react";
import { nameWithoutSide } from "../../../content/name-without-side.ts";
import type { FindItPart } from "../../../domain/rooms/find-it.ts";
import type { FindItRun } from "../../../domain/rooms/find-it-run.ts";
import { setRoomAt } from "../../../state/actions.ts";
import { startFindIt } from "../../../state/present/find-it.ts";
import { useViewer } from "../../../state/store.ts";
import { useContent } from "../../../state/use-content.ts";
import { usePresentWords } from "../../../state/use-lazy-words.ts";

/** What was looked for and what comes back: no score, nobody has lost. */
export function FindItEnd({ run: { level, way, asked, again } }: { readonly run: FindItRun }) {
  const { t } = usePresentWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="find-it-end">
      <h3 ref={heading} tabIndex={-1}>
        {t("findIt.over", { count: asked.length })}
      </h3>
      <PartNames parts={asked} />
      {again.length > 0 && (
        <>
          <h4>{t("findIt.comesBack")}</h4>
          <PartNames parts={again} />
        </>
      )}
      <div className="find-it-buttons">
        <button type="button" className="button" onClick={() => startFindIt({ level, way })}>
          {t("findIt.onceMore")}
        </button>
        <button type="button" className="find-it-quiet" onClick={() => setRoomAt("find-it")}>
          {t("findIt.toLevels")}
        </button>
      </div>
    </div>
  );
}

function PartNames({ parts }: { readonly parts: readonly FindItPart[] }) {
  const content = useContent("structures");
  const voice = useViewer((state) => state.voice);
  return (
    <ul className="find-it-names">
      {parts.map((part) => (
        <li key={part}>{nameWithoutSide(content, part, voice)}</li>
      ))}
    </ul>
  );
}
