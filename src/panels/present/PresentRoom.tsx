import { lazily } from "../../state/lazily.ts";
import { readPresentPlace } from "../../state/present/place.ts";
import { useStep } from "../../state/present/use-step.ts";
import { useViewer } from "../../state/store.ts";
import { LessonHome } from "./LessonHome.tsx";
import { LessonView } from "./LessonView.tsx";
import { Projector } from "./Projector.tsx";
import "./present.css";

const FindIt = lazily(async () => (await import("./find-it/FindIt.tsx")).FindIt);
const Worksheet = lazily(async () => (await import("./worksheet/Worksheet.tsx")).Worksheet);

/** Lessons for a class, their projector, the quiz and the worksheet; stands in main beside the body. */
export function PresentRoom() {
  useStep();
  const roomAt = useViewer((state) => state.roomAt);
  const place = readPresentPlace(roomAt);
  switch (place.kind) {
    case "home":
      return <LessonHome />;
    case "projector":
      return <Projector />;
    case "lesson":
      return <LessonView from={place.from} isEdited={place.isEdited} />;
    case "find-it":
      return <FindIt />;
    case "worksheet":
      return <Worksheet />;
  }
}
