import { reviewNote } from "../content/tell.ts";
import { useViewer } from "../state/store.ts";
import { useContent } from "../state/use-content.ts";

/** Always in sight beside the words: nobody with clinical training has read them yet. */
export function ReviewNote() {
  const content = useContent("core");
  const voice = useViewer((state) => state.voice);
  return <p className="review-note">{reviewNote(content, voice)}</p>;
}
