import { type ReactNode, Suspense, useEffect, useEffectEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { placeOf, writeHash } from "../state/url.ts";
import { useViewer } from "../state/store.ts";
import { PanelBoundary } from "./PanelBoundary.tsx";

export interface DialogSlotProps {
  /** Of what stands here while the dialog is on its way or cannot be had. */
  readonly className: string;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** Holds a dialog that is fetched when it is opened. Whoever goes elsewhere meanwhile is not called back by it. */
export function DialogSlot({ className, onLeave, children }: DialogSlotProps) {
  return (
    <PanelBoundary className={className}>
      <Suspense fallback={<Waiting className={className} onLeave={onLeave} />}>{children}</Suspense>
    </PanelBoundary>
  );
}

function Waiting({ className, onLeave }: Omit<DialogSlotProps, "children">) {
  const { t } = useTranslation();
  const place = useViewer((state) => writeHash(placeOf(state)));
  const [askedAt] = useState(place);
  const leave = useEffectEvent(onLeave);
  useEffect(() => {
    if (place !== askedAt) leave();
  }, [place, askedAt]);
  return <output className={className}>{t("panel.loading")}</output>;
}
