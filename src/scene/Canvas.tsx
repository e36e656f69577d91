import { createRoot, extend, type ReconcilerRoot, type Size } from "@react-three/fiber";
import { type ReactNode, Suspense, useEffect, useLayoutEffect, useRef, useState } from "react";
import { CylinderGeometry, Group, Mesh, MeshBasicMaterial, TorusGeometry } from "three";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";

// What the scene names as elements. React Three Fiber's own canvas registers all of three, which then ships whole.
extend({ CylinderGeometry, Group, Mesh, MeshBasicMaterial, TorusGeometry });

export interface CanvasProps {
  /** With a WebGL 2 context. */
  readonly canvas: HTMLCanvasElement;
  /** Pixels drawn for each CSS pixel, where the screen has so many. */
  readonly pixelRatioMax: number;
  /** Degrees, up and down. */
  readonly fieldOfView: number;
  /** What is drawn, for `useThree` and `useFrame`; the scene has no contexts of the page around it. */
  readonly children: ReactNode;
}

/**
 * A picture that fills its container, drawn anew when something asks for it.
 * @throws to the boundary around it, when no picture can be had or something in it fails
 */
export function Canvas({ canvas, pixelRatioMax, fieldOfView, children }: CanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const root = useRef<ReconcilerRoot<HTMLCanvasElement>>(null);
  const [size, setSize] = useState<Size | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect;
      // Out of sight it keeps the size that it had.
      if (width > 0 && height > 0) setSize({ width, height, top: 0, left: 0 });
    });
    container.current!.append(canvas);
    observer.observe(container.current!);
    return () => {
      observer.disconnect();
      root.current?.unmount();
      root.current = null;
      canvas.remove();
    };
  }, [canvas]);

  // With every change: what is drawn may be another.
  useLayoutEffect(() => {
    if (!size) return;
    root.current ??= createRoot(canvas);
    const fail = (error: unknown): void => setFailure({ error });
    root.current
      .configure({
        flat: true,
        frameloop: "demand",
        dpr: [0, pixelRatioMax],
        size,
        camera: { fov: fieldOfView, near: 0.05, far: 60, position: [0, 0.8, 4] },
        gl: { context: canvas.getContext("webgl2")! },
      })
      .catch(fail);
    root.current.render(
      <ErrorBoundary onError={fail}>
        <Suspense>{children}</Suspense>
      </ErrorBoundary>,
    );
  });

  if (failure) throw failure.error;
  return (
    // The lists beside it say the same and can be operated; the picture itself is not a control.
    <div ref={container} className="canvas" aria-hidden="true" />
  );
}
