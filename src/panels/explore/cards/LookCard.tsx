import { isExplorationId } from "../../../domain/rooms/play.ts";
import { useQuestion } from "../../../state/explore/selectors.ts";
import { useViewer } from "../../../state/store.ts";
import { EverythingAsked } from "../look/EverythingAsked.tsx";
import { Question } from "../look/Question.tsx";
import { Told } from "../look/Told.tsx";
import { TouchedPart } from "../look/TouchedPart.tsx";

/** One thing at a time: what is told, a part that was touched, or the next question. */
export function LookCard() {
  const roomAt = useViewer((state) => state.roomAt);
  const structure = useViewer((state) => state.structure);
  const question = useQuestion();
  if (isExplorationId(roomAt)) return <Told key={roomAt} id={roomAt} />;
  if (structure) return <TouchedPart part={structure} />;
  return question ? <Question id={question} /> : <EverythingAsked />;
}
