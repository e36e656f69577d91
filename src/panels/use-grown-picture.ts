import { useEffect, useMemo, useState } from "react";
import { AGE_BASE_YEARS } from "../domain/view.ts";
import type { PictureFile } from "./picture-file.ts";

type Grow = (picture: PictureFile, ageYears: number) => PictureFile;

/** The picture at an age. How a body grows is fetched once it does; until then, and without it, it is the base body. */
export function useGrownPicture(file: PictureFile | null, ageYears: number): PictureFile | null {
  const [grow, setGrow] = useState<Grow | null>(null);
  const isGrown = ageYears !== AGE_BASE_YEARS;
  useEffect(() => {
    if (!isGrown || grow) return undefined;
    let isWanted = true;
    import("./picture-growth.ts").then(
      ({ growPicture }) => isWanted && setGrow(() => growPicture),
      () => null,
    );
    return () => {
      isWanted = false;
    };
  }, [isGrown, grow]);
  return useMemo(
    () => file && (grow && isGrown ? grow(file, ageYears) : file),
    [file, grow, isGrown, ageYears],
  );
}
