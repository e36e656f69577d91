import { useTranslation } from "react-i18next";
import { formatMegabytes } from "../i18n/format.ts";
import { retryModel } from "../state/actions.ts";
import { useViewer, type ModelStatus } from "../state/store.ts";
import { TryAgain } from "./TryAgain.tsx";
import { forgetFailures } from "../state/fetch-once.ts";
import { useIsPictureEnough } from "./use-picture-stage.ts";
import "./stage-status.css";

/** How the 3D body is doing, at the feet of the picture that stands in for it. Says nothing once it is there. */
export function StageStatus() {
  const { t } = useTranslation();
  const status = useViewer((state) => state.model);
  const insets = useViewer((state) => state.insets);
  const isPictureEnough = useIsPictureEnough();
  const hasRoomFailed = useViewer((state) => state.roomStatus === "failed");
  if (status.kind === "ready" && !hasRoomFailed) return null;
  return (
    <div className="stage-status" style={insets}>
      {isPictureEnough ? (
        <button type="button" className="show-3d" onClick={retryModel}>
          {t("model.showIn3d")}
        </button>
      ) : status.kind === "ready" ? (
        <RoomFailedCard />
      ) : (
        <StatusCard status={status} />
      )}
    </div>
  );
}

function StatusCard({ status }: { readonly status: Exclude<ModelStatus, { kind: "ready" }> }) {
  const { t } = useTranslation();
  switch (status.kind) {
    case "idle":
      return <LoadingCard loadedBytes={0} totalBytes={null} />;
    case "loading":
      return <LoadingCard {...status} />;
    case "context-lost":
      return <output className="status-card card">{t("model.contextLost")}</output>;
    case "no-webgl":
      return <FailedCard sentence={t("model.noWebgl")} />;
    case "failed":
      return <FailedCard sentence={t(`model.${status.reason}`)} />;
  }
}

interface LoadingCardProps {
  readonly loadedBytes: number;
  readonly totalBytes: number | null;
}

function LoadingCard({ loadedBytes, totalBytes }: LoadingCardProps) {
  const { t } = useTranslation();
  const lang = useViewer((state) => state.lang);
  const loaded = formatMegabytes(lang, loadedBytes);
  const text =
    totalBytes === null
      ? loaded
      : t("model.bytes", { loaded, total: formatMegabytes(lang, totalBytes) });
  return (
    <div className="status-card card">
      <p>{t("model.loading")}</p>
      <progress
        aria-label={t("model.loading")}
        {...(totalBytes !== null && { max: totalBytes, value: Math.min(loadedBytes, totalBytes) })}
      />
      {loadedBytes > 0 && <p className="status-bytes">{text}</p>}
      <p className="status-note">{t("model.readMeanwhile")}</p>
    </div>
  );
}

function FailedCard({ sentence }: { readonly sentence: string }) {
  const hasTried = useViewer((state) => state.modelAttempt > 0);
  return (
    <div role="alert" className="status-card status-failed card">
      <TryAgain sentence={sentence} hasTried={hasTried} onTry={retryModel} />
    </div>
  );
}

/** The body is there, but not what the open room draws on it. */
function RoomFailedCard() {
  const { t, i18n } = useTranslation(["recovery", "translation"]);
  const hasWords = i18n.hasResourceBundle("en", "recovery");
  return (
    <div role="alert" className="status-card status-failed card">
      <TryAgain
        sentence={hasWords ? t("roomFailed") : t("translation:panel.failed")}
        hasTried
        onTry={forgetFailures}
      />
    </div>
  );
}
