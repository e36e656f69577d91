import { useThree } from "@react-three/fiber";
import { useEffect, useRef } from "react";
import type { Group } from "three";
import type { ProcedureId } from "../../domain/exhibits.ts";
import { hiddenAtStep, litAtStep, placeOfProcedure, stillOf } from "../../domain/procedures.ts";
import { setExhibitHidden, setExhibitLit, setExhibitStatus } from "../../state/actions.ts";
import { setCoreResult } from "../../state/exhibits/core-result.ts";
import { showsLump } from "../../state/exhibits/shows-lump.ts";
import { useViewer, viewerStore, type ViewerState } from "../../state/store.ts";
import { useShownTheme } from "../../state/theme.ts";
import { setExhibitFocus } from "../exhibit-stage.ts";
import type { BodyModel } from "../load-body.ts";
import { resultOf } from "./procedures/path-result.ts";
import { PAINTERS } from "./procedures/painters.ts";
import { createPropKit } from "./procedures/prop-kit.ts";
import { useBodyAge } from "./procedures/use-body-age.ts";
import { useGrowing } from "./procedures/use-growing.ts";

/** What doctors do, on the body: the open step of it, moved as far as the store says. */
export function ProcedureScene({ model }: { readonly model: BodyModel }) {
  const id = useViewer(({ exhibit }) => (exhibit?.kind === "procedure" ? exhibit.id : null));
  const step = useViewer(({ exhibit }) => (exhibit?.kind === "procedure" ? exhibit.step : 0));
  useEffect(
    () => () => {
      setExhibitFocus(null);
      setExhibitLit(null);
      setExhibitHidden(null);
      setCoreResult(null);
    },
    [],
  );
  return id && <Step model={model} id={id} step={step} />;
}

/** An implant is drawn out while the leg grows, and so follows it closely. */
const GROWN_YEARS = 0.02;

interface StepProps {
  readonly model: BodyModel;
  readonly id: ProcedureId;
  readonly step: number;
}

function Step({ model, id, step }: StepProps) {
  const invalidate = useThree((state) => state.invalidate);
  const structure = useViewer((state) => state.structure);
  const subtype = useViewer((state) => state.subtype);
  const hasLump = useViewer(showsLump);
  const isDark = useShownTheme() === "dark";
  const ageYears = useBodyAge(model, id === "limb-salvage" ? GROWN_YEARS : Infinity);
  const operatedAtYears = useGrowing({ id, step }) ?? ageYears;
  const place = placeOfProcedure(id, { structure, subtype });
  const root = useRef<Group>(null);

  // Built anew when the body's age, from which its shape follows, has changed.
  useEffect(() => {
    const kit = createPropKit(isDark);
    const made = PAINTERS[id]({ model, kit, step, place, hasLump, operatedAtYears });
    const { current: group } = root;
    group?.add(made.object);
    setExhibitFocus(made.focus);
    setCoreResult(made.path ? resultOf(made.path, place) : null);
    setExhibitStatus("ready");
    const progressOf = ({ acts }: ViewerState): number => acts.progress ?? stillOf({ id, step });
    const show = (progress: number): void => {
      made.show(progress);
      invalidate();
    };
    show(progressOf(viewerStore.getState()));
    const stop = viewerStore.subscribe(progressOf, show);
    return () => {
      stop();
      group?.remove(made.object);
      kit.dispose();
    };
  }, [model, id, step, place, hasLump, isDark, operatedAtYears, ageYears, invalidate]);

  useEffect(() => {
    const lit = litAtStep({ id, step, structure, subtype });
    setExhibitLit(lit && [...lit]);
    const hidden = hiddenAtStep({ id, step, structure, subtype });
    setExhibitHidden(hidden.size > 0 ? [...hidden] : null);
  }, [id, step, structure, subtype]);

  return <group ref={root} />;
}
