import { useSyncExternalStore } from "react";
import { useUpdates } from "../../state/updates.ts";
import { useLaterWords } from "../../state/use-lazy-words.ts";
import "./offline-note.css";

function subscribe(onChange: () => void): () => void {
  addEventListener("online", onChange);
  addEventListener("offline", onChange);
  return () => {
    removeEventListener("online", onChange);
    removeEventListener("offline", onChange);
  };
}

/** Whether the page can be used without a network. Says nothing where it cannot be kept on the device. */
export function OfflineNote() {
  const { t } = useLaterWords();
  const kept = useUpdates((updates) => updates.kept);
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  const words = () => {
    if (kept === "yes") return isOnline ? t("updates.kept") : t("updates.keptOffline");
    if (!isOnline) return t("updates.offline");
    return kept === "saving" ? t("updates.saving") : null;
  };
  return <output className="offline-note">{words()}</output>;
}
