import type { SubtypeId } from "../domain/anatomy.ts";
import { SUBTYPE_COLOURS, SUBTYPE_SHAPES } from "../domain/palette.ts";
import { useShownTheme } from "../state/theme.ts";
import { ShapeMark } from "../ui/ShapeMark.tsx";

export function SubtypeMark({ subtype }: { readonly subtype: SubtypeId }) {
  const colours = SUBTYPE_COLOURS[subtype];
  const isDark = useShownTheme() === "dark";
  return (
    <ShapeMark shape={SUBTYPE_SHAPES[subtype]} colour={isDark ? colours.onDark : colours.onLight} />
  );
}
