import { useRef, useState } from "react";
import { ROOMS, type Room } from "../../domain/view.ts";
import { opensForOthers, roomLink } from "../../state/share/link.ts";
import { useViewer } from "../../state/store.ts";
import { useShareWords } from "../../state/use-lazy-words.ts";
import { Choice } from "../../ui/Choice.tsx";
import { QrCode } from "../../ui/QrCode.tsx";
import { LargeCode } from "./LargeCode.tsx";

/** A link to this view or into a room, to copy or to scan. */
export function LinkShare() {
  const { t } = useShareWords();
  const [room, setRoom] = useState<Room>("look");
  const [isLarge, setIsLarge] = useState(false);
  const link = useViewer((state) => roomLink(state, room));
  return (
    <div className="share-way">
      <Choice
        className="share-choice"
        label={t("share.link.to")}
        isLabelVisible
        options={ROOMS}
        nameOf={(option) => t(`share.link.room.${option}`)}
        value={room}
        onChange={setRoom}
      />
      <p className="share-note">{t(`share.link.about.${room}`)}</p>
      {/* Another link has not been copied yet. */}
      <LinkField key={link} link={link} />
      {opensForOthers(link) ? (
        <div className="share-code">
          <QrCode text={link} label={t("share.link.code")} />
          <button type="button" className="share-button" onClick={() => setIsLarge(true)}>
            {t("share.link.large")}
          </button>
        </div>
      ) : (
        <p>{t("share.link.here")}</p>
      )}
      <p className="share-note">{t("share.link.private")}</p>
      {isLarge && <LargeCode link={link} onClose={() => setIsLarge(false)} />}
    </div>
  );
}

function LinkField({ link }: { readonly link: string }) {
  const { t } = useShareWords();
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "copyByHand" | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setOutcome("copied");
    } catch {
      // Where pages may not write there, a marked link is one key away.
      field.current?.select();
      setOutcome("copyByHand");
    }
  };
  return (
    <div className="share-link">
      <input
        ref={field}
        className="share-field"
        aria-label={t("share.link.address")}
        readOnly
        dir="ltr"
        value={link}
        onFocus={(event) => event.target.select()}
      />
      <button type="button" className="button" onClick={() => void copy()}>
        {t("share.link.copy")}
      </button>
      <output className="share-outcome">{outcome && t(`share.link.${outcome}`)}</output>
    </div>
  );
}
