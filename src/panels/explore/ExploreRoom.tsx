import { useEffect } from "react";
import { startVisit } from "../../state/explore/visit.ts";
import { useExploreWords } from "../../state/use-lazy-words.ts";
import { coverBottom, coverEnd, coverStart, coverTop } from "../covers.ts";
import { useIsLow, useLayout } from "../use-layout.ts";
import { CompanionButton } from "./companion/CompanionButton.tsx";
import { Glow } from "./Glow.tsx";
import { PaintedPicture } from "./PaintedPicture.tsx";
import { ToolCard } from "./ToolCard.tsx";
import { ToolRow } from "./ToolRow.tsx";
import { WayButtons } from "./WayButtons.tsx";
import "./explore.css";

/** A child's room: the body in the middle, few and large things around it, each always in its place. */
export function ExploreRoom() {
  const { t } = useExploreWords();
  const isPhone = useLayout() === "phone";
  const isLow = useIsLow();
  useEffect(startVisit, []);
  return (
    <section className="explore" data-is-phone={isPhone} aria-label={t("explore.label")}>
      <Glow />
      <PaintedPicture />
      {isPhone ? (
        <>
          <div className="explore-side" ref={isLow ? coverTop : coverEnd}>
            <ToolRow />
          </div>
          <div className="explore-foot" ref={coverBottom}>
            <ToolCard />
            <WayButtons />
          </div>
        </>
      ) : (
        <>
          <div className="explore-end" ref={coverEnd}>
            <ToolRow />
            <ToolCard />
          </div>
          <div className="explore-start" ref={coverStart}>
            <WayButtons />
          </div>
        </>
      )}
      <CompanionButton />
    </section>
  );
}
