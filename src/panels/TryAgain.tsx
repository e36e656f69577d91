import { useTranslation } from "react-i18next";

export interface TryAgainProps {
  /** What could not be had. */
  readonly sentence: string;
  /** A try has failed too: loading the whole page again is offered as well. */
  readonly hasTried: boolean;
  readonly onTry: () => void;
}

/** Says what could not be had and offers another try. */
export function TryAgain({ sentence, hasTried, onTry }: TryAgainProps) {
  const { t, i18n } = useTranslation(["recovery", "translation"]);
  // Some browsers never ask twice for code that failed, and a page that was renewed has the old files no more.
  const offersReload = hasTried && i18n.hasResourceBundle("en", "recovery");
  return (
    <>
      <p>{sentence}</p>
      {offersReload && <p>{t("hint")}</p>}
      <button type="button" className="button" onClick={onTry}>
        {t("translation:panel.tryAgain")}
      </button>
      {offersReload && (
        <button type="button" className="button" onClick={() => location.reload()}>
          {t("reload")}
        </button>
      )}
    </>
  );
}
