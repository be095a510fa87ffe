import { type Frame, webmOf } from "./webm.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Takes the pictures of a canvas one after the other and makes a file of them. */
export interface Film {
  readonly add: (canvas: HTMLCanvasElement, index: number) => Promise<void>;
  readonly finish: () => Promise<{ readonly content: Blob; readonly extension: string }>;
}

/** Codecs that WebM knows, the better first: as encoders name them, and as Matroska does. */
const CODECS = [
  ["vp09.00.31.08", "V_VP9"],
  ["vp8", "V_VP8"],
] as const;

/** How many pictures apart one stands alone, so that a player can jump there. */
const KEY_EVERY = 20;
/** Pictures that may wait for the encoder before the next is drawn. */
const WAITING = 4;

/** An encoder of this browser as a film; null where it has none for WebM. */
export async function webmFilm(size: Size, framesASecond: number): Promise<Film | null> {
  if (typeof VideoEncoder === "undefined") return null;
  for (const [codec, name] of CODECS) {
    const { width, height } = size;
    const config = { codec, width, height, bitrate: 5_000_000, framerate: framesASecond } as const;
    const { supported } = await VideoEncoder.isConfigSupported(config).catch(() => ({ supported: false }));
    if (supported) return filming(config, name, framesASecond);
  }
  return null;
}

function filming(config: VideoEncoderConfig, codec: string, framesASecond: number): Film {
  const frames: Frame[] = [];
  let fault: DOMException | null = null;
  const encoder = new VideoEncoder({
    output: (chunk) => {
      const data = new Uint8Array(chunk.byteLength);
      chunk.copyTo(data);
      frames.push({ data, isKey: chunk.type === "key", at: Math.round(chunk.timestamp / 1_000) });
    },
    error: (cause) => {
      fault = cause;
    },
  });
  encoder.configure(config);
  const length = 1_000_000 / framesASecond;
  let count = 0;
  return {
    add: async (canvas, index) => {
      while (encoder.encodeQueueSize > WAITING && !fault) await new Promise((done) => setTimeout(done, 5));
      if (fault) throw fault;
      const frame = new VideoFrame(canvas, { timestamp: index * length, duration: length });
      encoder.encode(frame, { keyFrame: index % KEY_EVERY === 0 });
      frame.close();
      count = index + 1;
    },
    finish: async () => {
      await encoder.flush();
      encoder.close();
      const { width, height } = config;
      const duration = (count * length) / 1_000;
      const bytes = webmOf({ codec, width, height, frames, duration });
      return { content: new Blob([bytes], { type: "video/webm" }), extension: ".webm" };
    },
  };
}

/** The pictures themselves, put together in a ZIP. */
export function pictureFilm(zip: (files: Record<string, Uint8Array>) => Promise<Blob>): Film {
  const files: Record<string, Uint8Array> = {};
  return {
    add: async (canvas, index) => {
      const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
      if (picture === null) throw new Error("the picture is too large");
      const name = `frame_${String(index + 1).padStart(4, "0")}.png`;
      files[name] = new Uint8Array(await picture.arrayBuffer());
    },
    finish: async () => ({ content: await zip(files), extension: "_png.zip" }),
  };
}
