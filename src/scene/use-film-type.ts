import { useThree } from "@react-three/fiber";
import { useEffect, useMemo, useState } from "react";
import { setCanDrawXRay } from "../state/actions.ts";
import type { Choice } from "./appearance.ts";
import { type FilmType, filmTypeOf } from "./radiograph-film.ts";

/**
 * What a radiograph can be drawn on, from the first time that one is asked for: it then stays, to fade out and in.
 * Null before, and where this device has nothing, which the store then says.
 */
export function useFilmType({ lens }: Choice): FilmType | null {
  const gl = useThree((state) => state.gl);
  const isAsked = lens === "xray";
  const [hasAsked, setHasAsked] = useState(isAsked);
  if (isAsked && !hasAsked) setHasAsked(true);
  const filmType = useMemo(() => (hasAsked ? filmTypeOf(gl) : null), [gl, hasAsked]);
  useEffect(() => {
    if (hasAsked) setCanDrawXRay(filmType !== null);
  }, [hasAsked, filmType]);
  return filmType;
}
