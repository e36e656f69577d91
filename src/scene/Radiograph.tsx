import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useMemo } from "react";
import type { PerspectiveCamera } from "three";
import type { Choice } from "./appearance.ts";
import { shareOf } from "./fading.ts";
import type { BodyModel } from "./load-body.ts";
import { providePicturePrepare } from "./picture-stage.ts";
import { createFilm, type FilmType } from "./radiograph-film.ts";

export interface RadiographProps {
  readonly model: BodyModel;
  readonly filmType: FilmType;
  readonly choice: Choice;
  readonly ageYears: number;
  readonly isShown: boolean;
  /** Seconds that a change takes; 0 for people who asked for less motion. */
  readonly fadeSeconds: number;
  /** Told before each frame whether all else is hidden behind it, so that it need not be drawn. */
  readonly onCover: (isCovering: boolean) => void;
}

/** Drawn last, over the whole picture. */
const ORDER = 10;

/** The body as a radiograph, in three draw calls. */
export function Radiograph(props: RadiographProps) {
  const { model, filmType, choice, ageYears, isShown, fadeSeconds, onCover } = props;
  const invalidate = useThree((state) => state.invalidate);
  const film = useMemo(() => createFilm(model, filmType), [model, filmType]);

  useEffect(() => () => film.dispose(), [film]);
  useEffect(
    () =>
      providePicturePrepare(({ gl, camera }) => {
        if (film.presence() > 0) film.expose(gl, camera);
      }),
    [film],
  );
  useEffect(() => () => onCover(false), [onCover]);
  useEffect(() => {
    film.aim(choice, ageYears);
    invalidate();
  }, [film, choice, ageYears, isShown, invalidate]);

  useFrame(({ gl, camera }, delta) => {
    const isMoving = film.advance(isShown, shareOf(delta, fadeSeconds));
    onCover(film.presence() === 1);
    if (film.presence() === 0) return;
    film.expose(gl, camera as PerspectiveCamera);
    if (isMoving) invalidate();
  });

  return <primitive object={film.mesh} renderOrder={ORDER} />;
}
