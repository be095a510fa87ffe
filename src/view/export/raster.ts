/** How many pixels a picture has for each of its units. */
export const SCALES = [1, 2, 4] as const;
export type Scale = (typeof SCALES)[number];

type Size = readonly [width: number, height: number];

/**
 * Letters of each weight and alphabet of the typeface, below the picture. Until the typeface of a picture has been
 * read, its letters are not drawn, and no event tells when it has: so these are looked at, and cut off.
 */
const PROBES = [
  [400, "I"],
  [400, "ế"],
  [600, "I"],
  [600, "ế"],
] as const;
const PROBE = 24;
const PATIENCE_MS = 5_000;
const PAUSE_MS = 30;

/** Draws an SVG file of so many units as a PNG. Rejects where the browser cannot. */
export async function rasterised(svg: string, size: Size, scale: Scale): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([withProbes(svg, size)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    await lettersOf(image, size);
    const [canvas, context] = drawingBoard(size[0] * scale, size[1] * scale);
    context.drawImage(image, 0, 0, ...size, 0, 0, canvas.width, canvas.height);
    return await pngOf(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The picture with a strip of probes below it. */
export function withProbes(svg: string, [width, height]: Size): string {
  const texts = PROBES.map(
    ([weight, letter], i) =>
      `<text x="${i * PROBE + 8}" y="${height + 18}" font-size="18" font-weight="${weight}">${letter}</text>`,
  );
  return svg
    .replace(`height="${height}"`, `height="${height + PROBE}"`)
    .replace(`viewBox="0 0 ${width} ${height}"`, `viewBox="0 0 ${width} ${height + PROBE}"`)
    .replace(/<\/svg>\s*$/, `${texts.join("")}</svg>`);
}

/** Waits until all letters can be drawn; not for ever, since a face that never comes should not cost the picture. */
async function lettersOf(image: HTMLImageElement, [, height]: Size): Promise<void> {
  const width = PROBES.length * PROBE;
  const [, context] = drawingBoard(width, PROBE);
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    context.clearRect(0, 0, width, PROBE);
    context.drawImage(image, 0, height, width, PROBE, 0, 0, width, PROBE);
    const cells = PROBES.map((_, i) => context.getImageData(i * PROBE, 0, PROBE, PROBE).data);
    if (cells.every((data) => data.some((byte) => byte > 0)) || performance.now() > end) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

function drawingBoard(width: number, height: number): readonly [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser draws no pictures");
  return [canvas, context];
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("the picture is too large"))),
      "image/png",
    ),
  );
}
