import { useState } from "react";
import { useViewer } from "../../state/store.ts";
import { isAtRest, takeNewVersion, useUpdates } from "../../state/updates.ts";
import { useLaterWords } from "../../state/use-lazy-words.ts";
import "../../ui/notice.css";

/**
 * Offers a newer version, where nothing would be interrupted by it. Whoever does not want it now has it when they
 * next open the page.
 */
export function UpdateNotice() {
  const isWaiting = useUpdates((updates) => updates.isWaiting);
  const mayAsk = useViewer(isAtRest);
  const [isPutOff, setIsPutOff] = useState(false);
  if (!isWaiting || !mayAsk || isPutOff) return null;
  return <Offer onPutOff={() => setIsPutOff(true)} />;
}

function Offer({ onPutOff }: { readonly onPutOff: () => void }) {
  const { t } = useLaterWords();
  const isShownElsewhere = useUpdates((updates) => updates.isShownElsewhere);
  return (
    <div className="notice card">
      <output>{isShownElsewhere ? t("updates.elsewhere") : t("updates.waiting")}</output>
      <button type="button" className="button" onClick={() => void takeNewVersion()}>
        {t("updates.take")}
      </button>
      <button type="button" className="notice-later" onClick={onPutOff}>
        {t("updates.putOff")}
      </button>
    </div>
  );
}
