import sharp, { type Raw } from "sharp";
import { CARD, type Card, drawGround, drawOverlay } from "./card.ts";
import type { Workshop } from "./land.ts";

interface Ground {
  readonly pixels: Buffer;
  readonly raw: Raw;
}

const grounds = new WeakMap<Workshop, Map<string, Promise<Ground>>>();

/**
 * A card as a PNG of at most 128 colours. The map of a day is drawn once and kept as pixels; what differs
 * from card to card, outline and letters, is laid over it.
 */
export async function paintCard(shop: Workshop, card: Card): Promise<Buffer> {
  const { pixels, raw } = await groundOf(shop, card);
  return sharp(pixels, { raw })
    .composite([{ input: Buffer.from(drawOverlay(shop, card)) }])
    .png({ palette: true, colours: 128, effort: 3, dither: 0 })
    .toBuffer();
}

function groundOf(shop: Workshop, card: Card): Promise<Ground> {
  const cache = grounds.get(shop) ?? new Map<string, Promise<Ground>>();
  grounds.set(shop, cache);
  const key = String(card.day);
  const known = cache.get(key);
  if (known) return known;
  const ground = paintGround(drawGround(shop, card.day));
  cache.set(key, ground);
  return ground;
}

async function paintGround(svg: string): Promise<Ground> {
  const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, raw: { width: CARD.width, height: CARD.height, channels: info.channels } };
}
