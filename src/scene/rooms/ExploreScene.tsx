import { useThree } from "@react-three/fiber";
import { useEffect } from "react";
import { PAINT_COLOURS } from "../../domain/rooms/play.ts";
import { useSession } from "../../state/explore/session.ts";
import { useViewer } from "../../state/store.ts";
import type { BodyModel } from "../load-body.ts";
import { setRoomPaint, setRoomPress } from "../room-stage.ts";
import { pressOf } from "./explore/press.ts";
import { Stickers } from "./explore/Stickers.tsx";

/** What a child makes on the body, and what a touch does with the tool in hand. */
export function ExploreScene({ model }: { readonly model: BodyModel }) {
  const camera = useThree((state) => state.camera);
  const heightPx = useThree((state) => state.size.height);
  const paint = useViewer((state) => state.play?.paint);
  const stickers = useViewer((state) => state.play?.stickers);
  // Colours of a child's own are not to be taken for what is pointed out.
  const isPointingOut = useViewer(({ structure, roomAt }) => structure !== null || roomAt !== null);
  const chosen = useSession((session) => session.chosenSticker);

  useEffect(() => {
    setRoomPress(pressOf({ model, camera, heightPx }));
    return () => setRoomPress(null);
  }, [model, camera, heightPx]);

  useEffect(() => {
    const colours = Object.entries(paint ?? {}).map(([id, name]) => [id, PAINT_COLOURS[name]]);
    setRoomPaint(
      isPointingOut || colours.length === 0 ? null : (Object.fromEntries(colours) as object),
    );
    return () => setRoomPaint(null);
  }, [paint, isPointingOut]);

  if (!stickers || stickers.length === 0 || isPointingOut) return null;
  return <Stickers stickers={stickers} chosen={chosen} model={model} />;
}
