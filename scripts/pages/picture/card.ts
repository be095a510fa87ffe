import type { AtomId } from "../../../src/domain/country.ts";
import type { Day } from "../../../src/domain/day.ts";
import type { Language } from "../../../src/domain/language.ts";
import type { AtomState } from "../../../src/domain/territory.ts";
import { exactly } from "../../../src/i18n/format.ts";
import { drawOutline, drawWorld, type Workshop } from "./land.ts";
import { type Weight, wrapped } from "./lettering.ts";
import { fillOf, patterns } from "./looks.ts";

/** The size of every picture: what the large previews of Facebook, X, Slack and others want. */
export const CARD = { width: 1200, height: 628 } as const;

/** What a picture shows and says. */
export interface Card {
  readonly language: Language;
  readonly day: Day;
  readonly title: string;
  /** Under the title, with the colour that the map has for it. */
  readonly line: string;
  readonly look: Pick<AtomState, "look" | "standing"> | null;
  /** Outlined on the map. */
  readonly land: ReadonlySet<AtomId>;
}

/** The part of the map plane that is shown, in map units: without most of Antarctica. */
const VIEW = { left: -11, top: 2, width: 982, height: 431 } as const;
const MAP = { x: 0, y: 140, width: CARD.width, height: 456 } as const;
const SCALE = Math.min(MAP.width / VIEW.width, MAP.height / VIEW.height);
const MARGIN = 40;

const UNIT = 1 / SCALE;
const LEFT = MAP.x + (MAP.width - VIEW.width * SCALE) / 2 - VIEW.left * SCALE;
const PLACE = `translate(${LEFT} ${MAP.y - VIEW.top * SCALE}) scale(${SCALE})`;

/** What all cards of one day have in common: paper, and the world of that day. */
export function drawGround(shop: Workshop, day: Day): string {
  const paper = `<rect width="${CARD.width}" height="${CARD.height}" fill="${shop.palette("paper")}"/>`;
  return svg(shop, paper + framed(drawWorld(shop, day, UNIT)));
}

/** What is one card's own: title and standing, the outline of its land, date and credit; all letters are outlines. */
export function drawOverlay(shop: Workshop, card: Card): string {
  const outline = card.land.size > 0 ? framed(drawOutline(shop, card.land, UNIT)) : "";
  return svg(shop, [outline, ...head(shop, card), ...foot(shop, card)].join(""));
}

function svg(shop: Workshop, content: string): string {
  const frame = `<clipPath id="frame"><rect x="${MAP.x}" y="${MAP.y}" width="${MAP.width}" height="${MAP.height}"/></clipPath>`;
  const size = `width="${CARD.width}" height="${CARD.height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD.width} ${CARD.height}" ${size}><defs>${patterns(shop.palette, UNIT)}${frame}</defs>${content}</svg>`;
}

const framed = (content: string) => `<g clip-path="url(#frame)"><g transform="${PLACE}">${content}</g></g>`;

function head(shop: Workshop, { title, line, look, language, day }: Card): string[] {
  const { speech, words } = shop.world.editions[language];
  const date = speech.formats.date(exactly(day));
  const right = Math.max(shop.lettering.width(words.brand, 600, 24), shop.lettering.width(date, 400, 22));
  const room = CARD.width - 2 * MARGIN - right - 40;
  const size = [46, 40, 34, 28].find((px) => shop.lettering.width(title, 600, px) <= room) ?? 28;
  const [first = title] = wrapped(shop.lettering, title, [600, size], [room, 1]);
  const [second = line] = wrapped(shop.lettering, line, [400, 27], [CARD.width - 2 * MARGIN - 44, 1]);
  return [
    text(shop, first, "ink", 600, size, MARGIN, 70),
    ...(look === null ? [] : [swatch(shop, look)]),
    text(shop, second, "ink", 400, 27, look === null ? MARGIN : MARGIN + 42, 117),
    endText(shop, words.brand, "accent", 600, 24, 56),
    endText(shop, date, "ink-soft", 400, 22, 88),
  ];
}

function swatch({ palette }: Workshop, look: NonNullable<Card["look"]>): string {
  return `<rect x="${MARGIN}" y="96" width="28" height="26" rx="4" fill="${fillOf(look, palette)}" stroke="${palette("line-strong")}"/>`;
}

function foot(shop: Workshop, { language }: Card): string[] {
  const { speech, words } = shop.world.editions[language];
  const credit = speech.messages.shell.credit;
  return [
    text(shop, credit, "ink-soft", 400, 15, MARGIN, CARD.height - 12),
    ...(shop.lettering.width(words.colouredBy + credit, 400, 15) < CARD.width - 2 * MARGIN - 40
      ? [endText(shop, words.colouredBy, "ink-soft", 400, 15, CARD.height - 12)]
      : []),
  ];
}

function text(
  shop: Workshop,
  words: string,
  colour: string,
  weight: Weight,
  size: number,
  x: number,
  y: number,
) {
  return `<path d="${shop.lettering.path(words, weight, size, x, y)}" fill="${shop.palette(colour)}"/>`;
}

function endText(shop: Workshop, words: string, colour: string, weight: Weight, size: number, y: number) {
  return text(
    shop,
    words,
    colour,
    weight,
    size,
    CARD.width - MARGIN - shop.lettering.width(words, weight, size),
    y,
  );
}
