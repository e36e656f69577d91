import { type ReactNode, Suspense, useEffect, useRef } from "react";
import type { LessonRun } from "../../domain/rooms/lessons.ts";
import { ToolsButton } from "../ToolsButton.tsx";
import { Tools } from "../Tools.tsx";
import { coverBottom, coverEnd, coverStart } from "../covers.ts";
import { useIsLow, useLayout } from "../use-layout.ts";
import { SlideList } from "./SlideList.tsx";

export interface LessonFrameProps {
  readonly headingId: string;
  readonly head: ReactNode;
  /** Its slides are listed beside the body where there is room, else in the panel. */
  readonly run: LessonRun;
  /** Stays in sight under what scrolls. */
  readonly foot?: ReactNode;
  /** Another slide is read from its beginning. */
  readonly isReadFromTop?: boolean;
  readonly children: ReactNode;
}

/** The panel of a lesson, its list of slides, and the tools of the body. */
export function LessonFrame(props: LessonFrameProps) {
  const { headingId, head, run, foot, isReadFromTop = false, children } = props;
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isReadFromTop) scroller.current?.scrollTo({ top: 0, behavior: "instant" });
  }, [run.at, isReadFromTop]);
  const layout = useLayout();
  const isLow = useIsLow();
  const isWide = layout === "wide";
  const isPhone = layout === "phone";
  const list = <SlideList run={run} isAlone={isWide} />;
  const panel = (
    <section
      className={isPhone ? "panel sheet card lesson-sheet" : "panel card"}
      aria-labelledby={headingId}
      ref={isPhone ? undefined : coverEnd}
    >
      <div className="panel-head lesson-head">{head}</div>
      <div className="panel-scroll" ref={scroller}>
        {children}
        {!isWide && list}
      </div>
      {foot && <div className="lesson-foot">{foot}</div>}
    </section>
  );
  if (isPhone)
    return (
      <div className="dock" ref={coverBottom}>
        <ToolsButton />
        {panel}
      </div>
    );
  return (
    <>
      {isWide && (
        <div className="rail" ref={coverStart}>
          <div className="card rail-parts">{list}</div>
        </div>
      )}
      {isLow ? (
        <ToolsButton />
      ) : (
        <div className="toolbar" ref={coverBottom}>
          <div className="toolbar-card card">
            <Tools />
          </div>
        </div>
      )}
      <Suspense>{panel}</Suspense>
    </>
  );
}
