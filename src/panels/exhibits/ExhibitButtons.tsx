import { closeUpOf, type Exhibit, type ExhibitKind } from "../../domain/exhibits.ts";
import { openExhibit } from "../../state/actions.ts";
import { useExhibitWords } from "../../state/use-lazy-words.ts";
import { useViewer, type ViewerState } from "../../state/store.ts";
import { showsLump } from "../../state/exhibits/shows-lump.ts";
import { useShallow } from "zustand/shallow";
import { takeFocusBack } from "./return-focus.ts";
import "./exhibit-buttons.css";

type Opened = Exclude<ExhibitKind, "procedure">;

/** How each stands there when it is opened: a cut through the middle of the trunk. */
const OPENED: Readonly<Record<Opened, Exhibit>> = {
  "close-up": { kind: "close-up", layer: null },
  cut: { kind: "cut", plane: "axial", at: 640 },
  core: { kind: "core", side: "front" },
  lump: { kind: "lump" },
  patch: { kind: "patch" },
};

/** What can be looked at of what is chosen. */
function offered(state: ViewerState): Opened[] {
  const isSomething = state.structure !== null || state.subtype !== null;
  return [
    closeUpOf(state) && ("close-up" as const),
    "cut" as const,
    isSomething && ("core" as const),
    isSomething && showsLump(state) && ("lump" as const),
    state.subtype === "bone" && ("patch" as const),
  ].filter((kind) => kind !== false && kind !== null);
}

/** Ways to look more closely at what is chosen. */
export function ExhibitButtons() {
  const { t } = useExhibitWords();
  const kinds = useViewer(useShallow(offered));
  return (
    <fieldset className="exhibit-buttons">
      <legend>{t("open.heading")}</legend>
      <div className="exhibit-row">
        {kinds.map((kind) => (
          <button
            key={kind}
            ref={(element) => takeFocusBack(kind, element)}
            type="button"
            className={kind === "close-up" ? "exhibit-button is-first" : "exhibit-button"}
            onClick={() => openExhibit(OPENED[kind])}
          >
            {t(`open.${kind}`)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
