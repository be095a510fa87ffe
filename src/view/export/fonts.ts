const FAMILY = "Be Vietnam Pro";

/**
 * The typeface of the page as rules whose files are part of them, so that a picture can be read where the
 * typeface is not installed. Empty where it does not arrive: the picture then names it and a common face.
 */
export async function embeddedFonts(): Promise<string> {
  try {
    await import("../fonts.css");
    return (await Promise.all(facesOfPage().map(embedded))).join("\n");
  } catch {
    return "";
  }
}

function facesOfPage(): readonly CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).filter(
      (rule): rule is CSSFontFaceRule =>
        rule instanceof CSSFontFaceRule && rule.style.getPropertyValue("font-family").includes(FAMILY),
    ),
  );
}

/** A style sheet from elsewhere (an extension’s) keeps its rules to itself. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

async function embedded(rule: CSSFontFaceRule): Promise<string> {
  const value = (name: string) => rule.style.getPropertyValue(name);
  const [, path = ""] = /url\(["']?([^"')]+)/.exec(value("src")) ?? [];
  const response = await fetch(new URL(path, rule.parentStyleSheet?.href ?? document.baseURI));
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  const data = base64(new Uint8Array(await response.arrayBuffer()));
  return `@font-face{font-family:'${FAMILY}';font-weight:${value("font-weight")};src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${value("unicode-range")}}`;
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
