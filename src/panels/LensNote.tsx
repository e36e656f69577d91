import { lensText } from "../content/tell.ts";
import { useViewer } from "../state/store.ts";
import { useContent, useTelling } from "../state/use-content.ts";
import { Section } from "./Section.tsx";

/** What one sees with the present look of the body, where it shows something of its own. */
export function LensNote() {
  const core = useContent("core");
  const lens = useViewer((state) => state.lens);
  const note = lensText(core, lens, useTelling());
  if (!note) return null;
  return (
    <div className="lens-note">
      <Section sentences={note.sentences} />
    </div>
  );
}
