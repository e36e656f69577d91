import { nameWithoutSide } from "../../../content/name-without-side.ts";
import { type FindItRun, namesIn } from "../../../domain/rooms/find-it-run.ts";
import { chooseName } from "../../../state/present/find-it.ts";
import { useViewer } from "../../../state/store.ts";
import { useContent } from "../../../state/use-content.ts";
import { usePresentWords } from "../../../state/use-lazy-words.ts";

/** Names to choose from; one that was chosen and was not it stays, crossed out. */
export function FindItNames({ run }: { readonly run: FindItRun }) {
  const { t } = usePresentWords();
  const content = useContent("structures");
  const voice = useViewer((state) => state.voice);
  return (
    <fieldset className="find-it-choices">
      <legend className="visually-hidden">{t("findIt.names")}</legend>
      {namesIn(run).map((name) => (
        <button
          key={name}
          type="button"
          className="find-it-name"
          aria-disabled={run.ruledOut.includes(name)}
          onClick={() => run.ruledOut.includes(name) || chooseName(name)}
        >
          {nameWithoutSide(content, name, voice)}
        </button>
      ))}
    </fieldset>
  );
}
