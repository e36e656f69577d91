import { Suspense } from "react";
import { setExhibitStatus } from "../state/actions.ts";
import { useTries } from "../state/fetch-once.ts";
import { useViewer } from "../state/store.ts";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import type { BodyModel } from "./load-body.ts";
import { lazily } from "../state/lazily.ts";

const ExhibitScene = lazily(async () => (await import("./exhibits/ExhibitScene.tsx")).ExhibitScene);
const Callouts = lazily(async () => (await import("./exhibits/Callouts.tsx")).Callouts);

/** What an open exhibit draws; fetched when one is first opened. A failure takes nothing else with it. */
export function ExhibitSlot({ model }: { readonly model: BodyModel }) {
  const kind = useViewer((state) => state.exhibit?.kind);
  const attempt = useViewer((state) => state.exhibitAttempt);
  const tries = useTries();
  if (!kind) return null;
  return (
    <ErrorBoundary
      key={`${kind} ${attempt}`}
      tries={tries}
      onError={() => setExhibitStatus("failed")}
    >
      <Suspense>
        <ExhibitScene model={model} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Its labels, over the canvas. */
export function CalloutSlot() {
  const isOpen = useViewer((state) => state.exhibit !== null);
  const tries = useTries();
  if (!isOpen) return null;
  return (
    // Without labels the lists still name everything.
    <ErrorBoundary tries={tries}>
      <Suspense>
        <Callouts />
      </Suspense>
    </ErrorBoundary>
  );
}
