/*
 * A story within the address itself: its JSON, deflated, in the letters that addresses may have, after `#story=1.`.
 * What stands behind the `#` never leaves the reader's browser.
 */

const HEAD = "#story=1.";

/** The longest such part of an address: mail and chat programs break longer ones. */
export const LONGEST_LINK = 7_500;

/** The longest text that one may unfold to; a few letters can stand for gigabytes. */
const LONGEST_TEXT = 200_000;

/** The part of an address that carries a text; null if the text is too long for one. */
export async function packLink(text: string): Promise<string | null> {
  const stream = streamOf(text).pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  if (text.length > LONGEST_TEXT || bytes.length > LONGEST_LINK) return null;
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  const link = HEAD + letters.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  return link.length > LONGEST_LINK ? null : link;
}

/** The text that part of an address carries. Rejects if it carries none, was cut off or changed, or unfolds to too much. */
export async function unpackLink(hash: string): Promise<string> {
  if (!hash.startsWith(HEAD)) throw new Error("the link carries no story");
  if (hash.length > LONGEST_LINK) throw new Error(`the link has more than ${LONGEST_LINK} characters`);
  const letters = hash.slice(HEAD.length).replaceAll("-", "+").replaceAll("_", "/");
  const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  const unfolding = streamOf(bytes).pipeThrough(new DecompressionStream("deflate-raw"));
  return new TextDecoder("utf-8", { fatal: true }).decode(await upTo(LONGEST_TEXT * 3, unfolding));
}

function streamOf(data: string | Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Response(data).body ?? new ReadableStream();
}

async function upTo(most: number, stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new Error("the story in the link is too long");
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
