import { useEffect } from "react";
import { setNumberedIds } from "../../state/exhibits/callout-numbers.ts";
import { useCallouts } from "../exhibit-stage.ts";
import { attachBoard } from "./callout-board.ts";
import "./callouts.css";

/**
 * The labels of an open exhibit, over the picture. The lists in the panel are the same controls for keyboard and
 * screen reader; {@link CalloutPlacer} moves what stands here.
 */
export function Callouts() {
  const callouts = useCallouts();
  useEffect(() => setNumberedIds(callouts.map(({ id }) => id)), [callouts]);
  return (
    <div ref={attachBoard} className="callouts" aria-hidden="true">
      <svg>
        {callouts.map(({ id, isChosen }) => (
          <line key={id} data-callout={id} className={isChosen ? "is-chosen" : undefined} />
        ))}
      </svg>
      {callouts.map(({ id, text, isChosen, colour, choose }, index) => (
        <div key={id} data-callout={id} className={isChosen ? "callout is-chosen" : "callout"}>
          <span className="callout-point" style={{ backgroundColor: colour }}>
            {index + 1}
          </span>
          <button
            type="button"
            tabIndex={-1}
            className="callout-name"
            disabled={!choose}
            onClick={choose}
          >
            {text}
          </button>
        </div>
      ))}
    </div>
  );
}
