import type { Bilingual, Scene, Story } from "../../domain/story.ts";

/** How much a slide shows beside its scene. */
export interface Slide {
  readonly scene: Scene;
  /** As a `data:` address. */
  readonly picture: string;
  /** Width divided by height. */
  readonly aspect: number;
  readonly description: string;
  readonly sources: readonly { readonly text: string; readonly url: string | null }[];
}

export interface Deck {
  readonly story: Pick<Story, "title" | "summary">;
  readonly language: keyof Bilingual;
  readonly slides: readonly Slide[];
  readonly words: {
    readonly sources: string;
    readonly credit: string;
    /** What is said of a story that nobody checked. */
    readonly mark: string | null;
  };
}

/** A wide slide, in inches: the map at the left, the words in a column beside it. */
const PAGE = { width: 13.333, height: 7.5, margin: 0.4 } as const;
const MAP = { y: 1.05, width: 9.1, height: 5.9 } as const;
const COLUMN = { x: 9.75, width: PAGE.width - 9.75 - PAGE.margin } as const;
const INK = "1C2426";
const SOFT = "56615F";
const ACCENT = "0F6E57";
const ALERT = "9A1B1B";
/** What a program that checks the spelling of the words is told. */
const TAGS: Readonly<Record<keyof Bilingual, string>> = { en: "en-GB", vi: "vi-VN" };
/** On every machine, with all Vietnamese letters. */
const FACE = "Arial";

/** A PowerPoint file with a slide for each scene: picture, and title, caption, sources, notes as text to edit. */
export async function presentationOf(deck: Deck): Promise<Blob> {
  const { default: Presentation } = await import("pptxgenjs");
  const file = new Presentation();
  file.layout = "LAYOUT_WIDE";
  file.title = deck.story.title[deck.language];
  file.subject = deck.story.summary[deck.language];
  file.company = "Bamboo Atlas";
  file.author = "Bamboo Atlas";
  file.theme = { headFontFace: FACE, bodyFontFace: FACE };
  for (const [i, slide] of deck.slides.entries()) addSlide(file.addSlide(), deck, slide, i + 1);
  const written = await file.write({ outputType: "blob", compression: true });
  if (!(written instanceof Blob)) throw new Error("the presentation was not written");
  return spokenIn(TAGS[deck.language], written);
}

/**
 * The presentation with its words said to be of a language. The library takes the language of a text box, but not that
 * of notes, and takes all for American.
 */
async function spokenIn(tag: string, written: Blob): Promise<Blob> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import("fflate");
  const parts = Object.entries(unzipSync(new Uint8Array(await written.arrayBuffer())));
  const renewed = parts.map(([name, bytes]) => {
    if (!name.endsWith(".xml")) return [name, [bytes, { level: 0 }]] as const;
    return [name, strToU8(strFromU8(bytes).replaceAll('lang="en-US"', `lang="${tag}"`))] as const;
  });
  return new Blob([new Uint8Array(zipSync(Object.fromEntries(renewed)))], { type: written.type });
}

type Page = ReturnType<InstanceType<typeof import("pptxgenjs").default>["addSlide"]>;

function addSlide(page: Page, deck: Deck, slide: Slide, number: number): void {
  const { language, words, story, slides } = deck;
  const { scene, picture, aspect, description } = slide;
  const width = Math.min(MAP.width, MAP.height * aspect);
  const wide = PAGE.width - 2 * PAGE.margin;
  const text = { fontFace: FACE, color: INK, margin: 0, fit: "shrink" } as const;
  page.background = { color: "FDFCF9" };
  page.addText(scene.heading[language], {
    ...{ ...text, x: PAGE.margin, y: 0.25, w: wide, h: 0.7, fontSize: 28, bold: true, valign: "middle" },
    objectName: "Title",
  });
  page.addImage({
    ...{ data: picture, x: PAGE.margin, y: MAP.y, w: width, h: width / aspect },
    ...{ altText: description, objectName: "Map" },
  });
  page.addText(scene.caption[language], {
    ...{ ...text, x: COLUMN.x, y: MAP.y, w: COLUMN.width, h: 3.3, fontSize: 18, valign: "top" },
    objectName: "Caption",
  });
  if (words.mark !== null) {
    page.addText(words.mark, {
      ...{ ...text, x: COLUMN.x, y: 4.4, w: COLUMN.width, h: 0.35, fontSize: 12, bold: true, color: ALERT },
      objectName: "Unchecked",
    });
  }
  page.addText(sourceRuns(slide, words.sources), {
    ...{ ...text, x: COLUMN.x, y: 4.8, w: COLUMN.width, h: 2.1, fontSize: 9, color: SOFT, valign: "bottom" },
    objectName: "Sources",
  });
  page.addText(`${story.title[language]} · ${number} / ${slides.length} · ${words.credit}`, {
    ...{ ...text, x: PAGE.margin, y: 7.08, w: wide, h: 0.28, fontSize: 9, color: SOFT },
    objectName: "Credit",
  });
  page.addNotes(notesOf(slide, language, words));
}

function sourceRuns({ sources }: Slide, title: string) {
  const head = { text: title, options: { bold: true, breakLine: true } };
  const runs = sources.map(({ text, url }) => ({
    text,
    options: { breakLine: true, ...(url === null ? {} : { color: ACCENT, hyperlink: { url } }) },
  }));
  return sources.length === 0 ? [] : [head, ...runs];
}

function notesOf({ scene, sources }: Slide, language: keyof Bilingual, words: Deck["words"]): string {
  const cited = sources.map(({ text, url }) => (url === null ? text : `${text} <${url}>`));
  const said = [...(words.mark === null ? [] : [words.mark, ""]), scene.notes[language]];
  return [...said, ...(cited.length > 0 ? ["", `${words.sources}:`, ...cited] : [])].join("\n");
}
