import { FIND_IT_WAYS, type FindItWay } from "../../../domain/rooms/find-it-run.ts";
import { usePresentWords } from "../../../state/use-lazy-words.ts";
import { Choice } from "../../../ui/Choice.tsx";

export interface FindItWayChoiceProps {
  readonly way: FindItWay;
  readonly onWay: (way: FindItWay) => void;
}

/** By pressing on the body, or by choosing a name: everything can be done either way. */
export function FindItWayChoice({ way, onWay }: FindItWayChoiceProps) {
  const { t } = usePresentWords();
  return (
    <Choice
      className="find-it-way"
      label={t("findIt.way.label")}
      options={FIND_IT_WAYS}
      nameOf={(option) => t(`findIt.way.${option}`)}
      value={way}
      onChange={onWay}
    />
  );
}
