import { useEffect, useState } from "react";
import { fileName, saveFile } from "../../state/share/save-file.ts";
import { useViewer, type ViewerState } from "../../state/store.ts";
import { useShareWords } from "../../state/use-lazy-words.ts";
import { Choice } from "../../ui/Choice.tsx";
import { useCaption, usePictureTaker } from "./use-picture.ts";

const SIZES = { page: [1600, 1200], wall: [3840, 2880] } as const;
const SIZE_NAMES = ["page", "wall"] as const;
const PREVIEW_PX = [800, 600] as const;

type Outcome = "wait" | "saved" | "failed" | "none";

/** A picture of the present view, with what it shows and whose it is written under it. */
export function PictureShare() {
  const { t } = useShareWords();
  const [size, setSize] = useState<keyof typeof SIZES>("page");
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const caption = useCaption();
  const take = usePictureTaker(caption);
  const subtype = useViewer((state) => state.subtype);
  const structure = useViewer((state) => state.structure);
  const ageYears = useViewer((state) => state.ageYears);
  const personal = useViewer(personalThings);
  const [width, height] = SIZES[size];
  const save = async () => {
    setOutcome("wait");
    try {
      const blob = await take(width, height);
      if (blob) saveFile(blob, fileName([structure ?? subtype, `${ageYears}y`], "png"));
      setOutcome(blob ? "saved" : "none");
    } catch {
      setOutcome("failed");
    }
  };
  return (
    <div className="share-way">
      <Preview take={take} name={caption.name} />
      {personal && <p className="share-caution">{t(`share.picture.${personal}`)}</p>}
      <Choice
        className="share-choice"
        label={t("share.picture.size")}
        isLabelVisible
        options={SIZE_NAMES}
        nameOf={(option) => t(`share.picture.sizeName.${option}`)}
        value={size}
        onChange={setSize}
      />
      <p className="share-note">{t("share.picture.pixels", { width, height })}</p>
      <button
        type="button"
        className="button share-save"
        disabled={outcome === "wait"}
        onClick={() => void save()}
      >
        {t("share.picture.save")}
      </button>
      <output className="share-outcome">{outcome && t(`share.picture.${outcome}`)}</output>
    </div>
  );
}

/** What of it is somebody's: drawn on the body in the room where it was made. */
function personalThings({ room, marks, play }: ViewerState): "marks" | "made" | null {
  if (room === "show" && marks.length > 0) return "marks";
  const hasMade = play && (play.stickers.length > 0 || Object.keys(play.paint).length > 0);
  return room === "explore" && hasMade ? "made" : null;
}

interface PreviewProps {
  readonly take: ReturnType<typeof usePictureTaker>;
  readonly name: string;
}

function Preview({ take, name }: PreviewProps) {
  const { t } = useShareWords();
  const [shown, setShown] = useState<
    { readonly url: string } | { readonly trouble: "none" | "failed" } | null
  >(null);
  useEffect(() => {
    let url = "";
    let isWanted = true;
    take(...PREVIEW_PX).then(
      (blob) => {
        if (!isWanted) return;
        if (blob) url = URL.createObjectURL(blob);
        setShown(blob ? { url } : { trouble: "none" });
      },
      () => isWanted && setShown({ trouble: "failed" }),
    );
    return () => {
      isWanted = false;
      URL.revokeObjectURL(url);
    };
  }, [take]);
  if (shown && "trouble" in shown)
    return <p className="share-preview">{t(`share.picture.${shown.trouble}`)}</p>;
  return (
    <div className="share-preview">
      {shown ? (
        <img src={shown.url} alt={t("share.picture.preview", { name })} />
      ) : (
        <p>{t("share.picture.wait")}</p>
      )}
    </div>
  );
}
