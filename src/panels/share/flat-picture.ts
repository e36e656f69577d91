/** The flat picture of the body as an image: for where no 3D body is drawn. */

const SVG = "http://www.w3.org/2000/svg";

/** What the page's style says of a shape; an image stands alone and has no style sheet. */
const PROPERTIES = [
  "display",
  "fill",
  "fill-opacity",
  "fill-rule",
  "stroke",
  "stroke-opacity",
  "stroke-width",
  "stroke-linejoin",
  "vector-effect",
] as const;

/** The drawing that stands on the page, at that size; null where there is none. @throws when it cannot be drawn */
export async function flatPicture(
  widthPx: number,
  heightPx: number,
): Promise<HTMLImageElement | null> {
  const onPage = document.querySelector<SVGSVGElement>(".body-picture svg");
  const shapes = onPage?.querySelector(".picture-shapes");
  if (!onPage || !shapes) return null;
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", onPage.getAttribute("viewBox") ?? "");
  svg.setAttribute("width", String(widthPx));
  svg.setAttribute("height", String(heightPx));
  const copy = shapes.cloneNode(true) as Element;
  const originals = shapes.querySelectorAll("path");
  copy.querySelectorAll("path").forEach((path, i) => {
    const style = getComputedStyle(originals[i]!);
    for (const name of PROPERTIES) path.style.setProperty(name, style.getPropertyValue(name));
  });
  svg.append(copy);
  const image = new Image(widthPx, heightPx);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  return image;
}
