import { nameWithoutSide } from "../../../content/name-without-side.ts";
import { structureName } from "../../../content/tell.ts";
import { isOf, withoutSide } from "../../../domain/rooms/find-it.ts";
import { type FindItRun, isAnswered } from "../../../domain/rooms/find-it-run.ts";
import { useViewer } from "../../../state/store.ts";
import { useContent } from "../../../state/use-content.ts";
import { usePresentWords } from "../../../state/use-lazy-words.ts";
import { useDirection } from "./use-direction.ts";

/** What a press or a name came to, in kind words; a screen reader hears it too. */
export function FindItAnswer({ run }: { readonly run: FindItRun }) {
  const { t } = usePresentWords();
  const content = useContent("structures");
  const voice = useViewer((state) => state.voice);
  const part = run.queue[0]!;
  const direction = useDirection(run.missed, part);

  const words = (): string => {
    if (isAnswered(run)) {
      const name = nameWithoutSide(content, part, voice);
      if (!run.found) return t("findIt.shown", { name });
      return run.isHelped ? t("findIt.foundInTheEnd", { name }) : t("findIt.found", { name });
    }
    if (!run.missed) return "";
    if (run.way === "name")
      return t("findIt.otherName", {
        name: nameWithoutSide(content, withoutSide(run.missed), voice),
      });
    const pressed = t("findIt.pressed", { name: structureName(content, run.missed, voice) });
    const way = direction && t(`findIt.direction.${direction}`);
    return [pressed, way].filter(Boolean).join(" ");
  };
  return (
    <output className="find-it-answer" data-is-right={run.found !== null && isOf(part, run.found)}>
      {words()}
    </output>
  );
}
