import { useViewer } from "../../state/store.ts";
import { useShareWords } from "../../state/use-lazy-words.ts";

/** The age of the body on the screen: "10 years old". */
export function useShownAge(): string {
  const { t } = useShareWords();
  const count = useViewer((state) => state.ageYears);
  return t("translation:tools.ageOld", { years: t("translation:tools.years", { count }) });
}
