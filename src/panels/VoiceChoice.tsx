import { useTranslation } from "react-i18next";
import { VOICES } from "../domain/view.ts";
import { setVoice } from "../state/actions.ts";
import { useViewer } from "../state/store.ts";
import { Choice } from "../ui/Choice.tsx";

/** Who the words are for. The place, the view and the chapter stay as they are. */
export function VoiceChoice() {
  const { t } = useTranslation();
  return (
    <Choice
      label={t("wordsFor")}
      isLabelVisible
      options={VOICES}
      nameOf={(voice) => t(`voice.${voice}`)}
      value={useViewer((state) => state.voice)}
      onChange={setVoice}
    />
  );
}
