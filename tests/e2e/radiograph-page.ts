/** Looks at the radiograph on a page from outside: where its camera stands, and how bright its pixels are. */
import type { Page } from "playwright-core";
import { Matrix4, Vector3, Vector4 } from "three";
import { FILM } from "../../src/domain/radiograph.ts";
import type { Ray } from "../scene/radiograph-reference.ts";
import { expectHash } from "./page.ts";

interface GlNotes {
  /** By the uniform's name: what WebGL was told last. */
  readonly matrices: Record<string, number[]>;
  clears: number;
  calls: number;
  /** Buffers, textures, framebuffers and programs that are alive. */
  alive: number;
  /** Formats of the textures that were asked for, WebGL's numbers. */
  readonly formats: number[];
}

/** Notes what WebGL is told. Before the page's own code. */
export async function watchGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const notes: GlNotes = { matrices: {}, clears: 0, calls: 0, alive: 0, formats: [] };
    Object.assign(window, { glNotes: notes });
    const names = new WeakMap<WebGLUniformLocation, string>();
    const gl = WebGL2RenderingContext.prototype as unknown as Record<
      string,
      (...args: never[]) => unknown
    >;
    const after = (name: string, tell: (args: unknown[], result: unknown) => void): void => {
      gl[name] = new Proxy(gl[name]!, {
        apply(target, context, args) {
          const result: unknown = Reflect.apply(target, context, args);
          tell(args, result);
          return result;
        },
      });
    };
    after("getUniformLocation", ([, name], location) => {
      if (location) names.set(location, String(name));
    });
    after("uniformMatrix4fv", ([location, , data]) => {
      const name = names.get(location as WebGLUniformLocation);
      if (name) notes.matrices[name] = Array.from(data as Float32Array);
    });
    after("clear", () => notes.clears++);
    for (const name of ["texStorage2D", "texImage2D"])
      after(name, ([, , format]) => notes.formats.push(Number(format)));
    // What is empty is asked for and not drawn.
    after("drawElements", ([, count]) => (notes.calls += Number(Number(count) > 0)));
    after("drawArrays", ([, , count]) => (notes.calls += Number(Number(count) > 0)));
    for (const kind of ["Buffer", "Texture", "Framebuffer", "Program"]) {
      after(`create${kind}`, () => notes.alive++);
      after(`delete${kind}`, ([object]) => object && notes.alive--);
    }
  });
}

export const readGl = (page: Page): Promise<GlNotes> =>
  page.evaluate(() => structuredClone((window as unknown as { glNotes: GlNotes }).glNotes));

/** What WebGL was told once several animation frames have passed without a drawn one. */
export async function settled(page: Page): Promise<GlNotes> {
  for (let tries = 0; tries < 200; tries++) {
    const before = await readGl(page);
    await page.evaluate(async () => {
      for (let i = 0; i < 6; i++) await new Promise(requestAnimationFrame);
    });
    const after = await readGl(page);
    if (after.clears > 0 && after.clears === before.clears) return after;
  }
  throw new Error("The picture never came to rest.");
}

interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** A settled page's picture and the camera that it was taken with. */
export interface Shot {
  /** The pixel of the page on which a point of the body falls. */
  readonly pixelOf: (point: readonly [number, number, number]) => Pixel;
  /** The ray that a pixel of the page saw. */
  readonly rayAt: (pixel: Pixel) => Ray;
  /** sRGB, or null where a panel lies over the picture. */
  readonly colourAt: (pixel: Pixel) => readonly number[] | null;
  /** 0 the film's ground to 1 its lightest. */
  readonly brightnessAt: (pixel: Pixel) => number;
}

/** Pages with a device pixel ratio of 1 only. */
export async function takeShot(page: Page): Promise<Shot> {
  const { matrices } = await settled(page);
  const view = new Matrix4().fromArray(matrices["modelViewMatrix"]!);
  const projection = new Matrix4().fromArray(matrices["projectionMatrix"]!);
  const toWorld = projection.clone().multiply(view).invert();
  const eye = new Vector3().setFromMatrixPosition(view.clone().invert());
  const png = (await page.screenshot()).toString("base64");
  const { box, width, rgba, free } = await page.evaluate(readPixels, png);
  const data = Buffer.from(rgba.slice(rgba.indexOf(",") + 1), "base64");

  const pixelOf: Shot["pixelOf"] = (point) => {
    const at = new Vector4(...point, 1).applyMatrix4(view).applyMatrix4(projection);
    return {
      x: Math.floor(box.x + ((at.x / at.w + 1) / 2) * box.width),
      y: Math.floor(box.y + ((1 - at.y / at.w) / 2) * box.height),
    };
  };
  const rayAt: Shot["rayAt"] = ({ x, y }) => {
    const ndcX = ((x + 0.5 - box.x) / box.width) * 2 - 1;
    const ndcY = 1 - ((y + 0.5 - box.y) / box.height) * 2;
    const far = new Vector3(ndcX, ndcY, 0.5).applyMatrix4(toWorld);
    return { origin: eye.toArray(), direction: far.sub(eye).normalize().toArray() };
  };
  const colourAt: Shot["colourAt"] = ({ x, y }) => {
    const cell = free.cells[Math.floor(y / free.step) * free.columns + Math.floor(x / free.step)];
    return cell ? [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)] : null;
  };
  return {
    pixelOf,
    rayAt,
    colourAt,
    brightnessAt(pixel) {
      const green = colourAt(pixel)?.[1] ?? Number.NaN;
      const [ground, light] = [FILM.ground, FILM.light].map((hex) =>
        Number.parseInt(hex.slice(3, 5), 16),
      ) as [number, number];
      return (green - ground) / (light - ground);
    },
  };
}

/** In the page: decodes its picture, and finds where nothing lies over the canvas. */
async function readPixels(png: string) {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const bitmap = await createImageBitmap(image);
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext("2d")!;
  context.drawImage(bitmap, 0, 0);
  const rgba = context.getImageData(0, 0, width, height).data;
  const canvas = document.querySelector("canvas")!;
  const { x, y, width: w, height: h } = canvas.getBoundingClientRect();
  const step = 12;
  const columns = Math.ceil(width / step);
  const cells: boolean[] = [];
  for (let j = 0; j < height; j += step)
    for (let i = 0; i < width; i += step)
      cells.push(document.elementFromPoint(i + step / 2, j + step / 2) === canvas);
  return {
    box: { x, y, width: w, height: h },
    width,
    rgba: await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.addEventListener("load", () => resolve(reader.result as string));
      reader.readAsDataURL(new Blob([rgba]));
    }),
    free: { step, columns, cells },
  };
}

/** Says something to the viewer as a host page would. */
export const tell = (page: Page, message: Readonly<Record<string, unknown>>): Promise<void> =>
  page.evaluate((told) => {
    window.postMessage({ version: 1, ...told }, window.location.origin);
  }, message);

/** Asks for a lens, and waits until the address says so. */
export async function setLens(page: Page, lens: string): Promise<void> {
  await tell(page, { type: "set", lens });
  await expectHash(page, { lens: lens === "glass" ? null : lens });
}
