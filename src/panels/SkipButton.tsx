import { useTranslation } from "react-i18next";
import "./skip-button.css";

/** The first stop of the Tab key, seen only there: past the lists, straight to the words. A link would lose the place. */
export function SkipButton() {
  const { t } = useTranslation();
  const skip = () => {
    const heading = document.querySelector<HTMLElement>(".panel .topic-name");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  };
  return (
    <button type="button" className="skip-button" onClick={skip}>
      {t("skip")}
    </button>
  );
}
