import { PerspectiveCamera, Vector3 } from "three";
import { describe, expect, it } from "vitest";
import { freeArea } from "../../src/scene/framing.ts";
import { pictureCamera } from "../../src/scene/picture-camera.ts";

const CANVAS = { width: 1366, height: 700 };
const INSETS = { top: 60, right: 380, bottom: 110, left: 270 };

/** The screen's camera, its picture's centre moved to where no panel is. */
function screenCamera(): PerspectiveCamera {
  const camera = new PerspectiveCamera(26, CANVAS.width / CANVAS.height, 0.05, 60);
  camera.position.set(1.2, 1, 2.5);
  camera.lookAt(0.1, 0.8, 0);
  const free = freeArea(CANVAS, INSETS);
  const [x, y] = [CANVAS.width / 2 - free.x, CANVAS.height / 2 - free.y];
  camera.setViewOffset(CANVAS.width, CANVAS.height, x, y, CANVAS.width, CANVAS.height);
  camera.updateMatrixWorld();
  return camera;
}

describe.each([4 / 3, 1, 16 / 9, 0.5])("a picture %d times as wide as high", (aspect) => {
  const camera = screenCamera();
  const seen = pictureCamera({ camera, canvas: CANVAS, insets: INSETS, aspect });
  const free = freeArea(CANVAS, INSETS);

  it("has what is looked at in its middle", () => {
    const middle = new Vector3(0.1, 0.8, 0).project(seen);
    expect(Math.hypot(middle.x, middle.y)).toBeLessThan(1e-6);
  });

  it("shows all that the panels leave free, and no more than it must", () => {
    const corners = [-1, 1].flatMap((sideways) =>
      [-1, 1].map((upwards) => {
        const x = ((free.x + (sideways * free.width) / 2) / CANVAS.width) * 2 - 1;
        const y = 1 - ((free.y + (upwards * free.height) / 2) / CANVAS.height) * 2;
        return new Vector3(x, y, 0.5).unproject(camera).project(seen);
      }),
    );
    const reach = Math.max(...corners.flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]));
    expect(reach).toBeCloseTo(1, 5);
  });

  it("leaves the screen's camera as it was", () => {
    expect(camera.view).not.toBeNull();
    expect(camera.fov).toBe(26);
  });
});
