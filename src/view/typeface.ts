import latin400 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url";
import latin600 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url";
import vietnamese400 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url";
import vietnamese600 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url";

/** One file of the typeface: the letters of a range, in a weight. */
export interface Face {
  readonly weight: string;
  /** As CSS writes it. */
  readonly unicodeRange: string;
  /** Where the WOFF2 file is, from the page. */
  readonly file: string;
}

export const FAMILY = "Be Vietnam Pro";

const LATIN =
  "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2190-2193, U+2212";
const VIETNAMESE =
  "U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB";

/** Be Vietnam Pro (SIL Open Font Licence 1.1), 400 and 600, Latin and Vietnamese. */
export const FACES: readonly Face[] = [
  { weight: "400", unicodeRange: LATIN, file: latin400 },
  { weight: "400", unicodeRange: VIETNAMESE, file: vietnamese400 },
  { weight: "600", unicodeRange: LATIN, file: latin600 },
  { weight: "600", unicodeRange: VIETNAMESE, file: vietnamese600 },
];

/**
 * Sets the page in the typeface once all of its files are there; until then, and if one does not come, in the face that
 * `fallback.css` gives its widths. Not by a style sheet: a browser draws all of the page anew, the map with it, whenever
 * its faces change, which are then the rules first and each file after them; and words are never of two faces.
 *
 * @throws DOMException if a file does not come or is none of a typeface.
 */
export async function setTypeface(): Promise<void> {
  const faces = FACES.map(
    ({ file, weight, unicodeRange }) => new FontFace(FAMILY, `url("${file}")`, { weight, unicodeRange }),
  );
  await Promise.all(faces.map((face) => face.load()));
  for (const face of faces) document.fonts.add(face);
  // As browsers tell of faces that a rule had them load: whoever measures letters does so again.
  document.fonts.dispatchEvent(new Event("loadingdone"));
}
