import type { Face } from "../typeface.ts";

/**
 * The typeface of the page as rules whose files are part of them, so that a picture can be read where the
 * typeface is not installed. Empty where it does not arrive: the picture then names it and a common face.
 */
export async function embeddedFonts(): Promise<string> {
  try {
    const { FACES, FAMILY } = await import("../typeface.ts");
    return (await Promise.all(FACES.map((face) => embedded(face, FAMILY)))).join("\n");
  } catch {
    return "";
  }
}

async function embedded({ file, weight, unicodeRange }: Face, family: string): Promise<string> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: HTTP ${response.status}`);
  const data = base64(new Uint8Array(await response.arrayBuffer()));
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${unicodeRange}}`;
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
