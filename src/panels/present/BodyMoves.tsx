import { actText } from "../../content/tell-exhibits.ts";
import { ACTS_OF, closeUpOf, type CloseUpId } from "../../domain/exhibits.ts";
import { motionOfStep, type StepOf, stillOf } from "../../domain/procedures.ts";
import { useViewer } from "../../state/store.ts";
import { useContent, useTelling } from "../../state/use-content.ts";
import { useExhibitWords } from "../../state/use-lazy-words.ts";
import { ActControl } from "../exhibits/ActControl.tsx";
import { PLAYED } from "../exhibits/played-acts.ts";

/** What the open close-up or procedure can do, by hand or by itself, for the class to watch. */
export function BodyMoves() {
  const exhibit = useViewer((state) => state.exhibit);
  const closeUp = useViewer(closeUpOf);
  if (exhibit?.kind === "procedure") return <StepMove {...exhibit} />;
  return exhibit?.kind === "close-up" && closeUp ? <CloseUpMoves of={closeUp} /> : null;
}

function CloseUpMoves({ of }: { readonly of: CloseUpId }) {
  const closer = useContent("closer");
  const telling = useTelling();
  return (
    <div className="body-moves">
      {ACTS_OF[of].map((act) => (
        <ActControl
          key={act}
          act={act}
          label={actText(closer, act, telling).name}
          {...PLAYED[act]}
        />
      ))}
    </div>
  );
}

function StepMove({ id, step }: StepOf) {
  const { t } = useExhibitWords();
  const motion = motionOfStep({ id, step });
  if (!motion) return null;
  return (
    <div className="body-moves">
      <ActControl
        key={`${id} ${step}`}
        act="progress"
        label={t("procedure.motion")}
        seconds={motion.seconds}
        still={stillOf({ id, step })}
      />
    </div>
  );
}
