/** A picture of a clip as an encoder made it. */
export interface Frame {
  readonly data: Uint8Array;
  readonly isKey: boolean;
  /** When it is shown, in milliseconds from the start. */
  readonly at: number;
}

export interface Clip {
  /** As Matroska names it: `V_VP8`, `V_VP9`. */
  readonly codec: string;
  readonly width: number;
  readonly height: number;
  readonly frames: readonly Frame[];
  /** How long it lasts, in milliseconds. */
  readonly duration: number;
}

type Part = Uint8Array;

/** The ids of the elements that are used here (RFC 9559). */
const ID = {
  ...{ EBML: 0x1a45dfa3, EBMLVersion: 0x4286, EBMLReadVersion: 0x42f7, EBMLMaxIDLength: 0x42f2 },
  ...{ EBMLMaxSizeLength: 0x42f3, DocType: 0x4282, DocTypeVersion: 0x4287, DocTypeReadVersion: 0x4285 },
  ...{ Segment: 0x18538067, Info: 0x1549a966, TimestampScale: 0x2ad7b1, Duration: 0x4489 },
  ...{ MuxingApp: 0x4d80, WritingApp: 0x5741, Tracks: 0x1654ae6b, TrackEntry: 0xae, TrackNumber: 0xd7 },
  ...{ TrackUID: 0x73c5, TrackType: 0x83, FlagLacing: 0x9c, CodecID: 0x86, Video: 0xe0 },
  ...{ PixelWidth: 0xb0, PixelHeight: 0xba, Cues: 0x1c53bb6b, CuePoint: 0xbb, CueTime: 0xb3 },
  ...{ CueTrackPositions: 0xb7, CueTrack: 0xf7, CueClusterPosition: 0xf1 },
  ...{ Cluster: 0x1f43b675, Timestamp: 0xe7, SimpleBlock: 0xa3 },
} as const;

/** A clip as a WebM file: one video track, a cluster for each picture that stands alone, an index to find them. */
export function webmOf(clip: Clip): Uint8Array<ArrayBuffer> {
  const head = [infoOf(clip), trackOf(clip)];
  const groups = clustersOf(clip.frames);
  const clusters = groups.map(clusterOf);
  // Positions have a fixed width, so the index is as long before they are known as after.
  const starts = groups.map(([first]) => first?.at ?? 0);
  const before = lengthOf([...head, cuesOf(starts.map((at) => [at, 0]))]);
  let position = before;
  const places = clusters.map((cluster, i) => {
    const place = [starts[i] ?? 0, position] as const;
    position += cluster.length;
    return place;
  });
  return joined([header(), element(ID.Segment, ...head, cuesOf(places), ...clusters)]);
}

function header(): Part {
  return element(
    ID.EBML,
    ...[unsigned(ID.EBMLVersion, 1), unsigned(ID.EBMLReadVersion, 1), unsigned(ID.EBMLMaxIDLength, 4)],
    ...[unsigned(ID.EBMLMaxSizeLength, 8), text(ID.DocType, "webm")],
    ...[unsigned(ID.DocTypeVersion, 4), unsigned(ID.DocTypeReadVersion, 2)],
  );
}

function infoOf({ duration }: Clip): Part {
  const app = "Bamboo Atlas";
  return element(
    ID.Info,
    ...[unsigned(ID.TimestampScale, 1_000_000), float(ID.Duration, duration)],
    ...[text(ID.MuxingApp, app), text(ID.WritingApp, app)],
  );
}

function trackOf({ codec, width, height }: Clip): Part {
  const video = element(ID.Video, unsigned(ID.PixelWidth, width), unsigned(ID.PixelHeight, height));
  return element(
    ID.Tracks,
    element(
      ID.TrackEntry,
      ...[unsigned(ID.TrackNumber, 1), unsigned(ID.TrackUID, 1), unsigned(ID.TrackType, 1)],
      ...[unsigned(ID.FlagLacing, 0), text(ID.CodecID, codec), video],
    ),
  );
}

function cuesOf(places: readonly (readonly [at: number, position: number])[]): Part {
  const points = places.map(([at, position]) =>
    element(
      ID.CuePoint,
      unsigned(ID.CueTime, at, 4),
      element(ID.CueTrackPositions, unsigned(ID.CueTrack, 1), unsigned(ID.CueClusterPosition, position, 8)),
    ),
  );
  return element(ID.Cues, ...points);
}

/** Blocks say when they are shown with 16 bits from the start of their cluster. */
function clustersOf(frames: readonly Frame[]): readonly (readonly Frame[])[] {
  const groups: Frame[][] = [];
  for (const frame of frames) {
    if (frame.isKey || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(frame);
  }
  return groups;
}

function clusterOf(frames: readonly Frame[]): Part {
  const start = frames[0]?.at ?? 0;
  const blocks = frames.map(({ data, isKey, at }) => {
    const offset = at - start;
    if (offset > 0x7fff) throw new RangeError("too long between two pictures that stand alone");
    const head = Uint8Array.of(0x81, offset >> 8, offset & 0xff, isKey ? 0x80 : 0);
    return element(ID.SimpleBlock, head, data);
  });
  return element(ID.Cluster, unsigned(ID.Timestamp, start), ...blocks);
}

function element(id: number, ...content: readonly Part[]): Part {
  return joined([bytesOf(id), sizeOf(lengthOf(content)), ...content]);
}

/** A size in eight bytes, whatever it is: any player reads it, and nothing needs to be counted twice. */
function sizeOf(length: number): Part {
  const bytes = bytesOf(length, 8);
  bytes[0] = 0x01;
  return bytes;
}

const unsigned = (id: number, value: number, width = 0): Part => element(id, bytesOf(value, width));
const text = (id: number, value: string): Part => element(id, new TextEncoder().encode(value));

function float(id: number, value: number): Part {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value);
  return element(id, bytes);
}

/** A whole number, highest byte first, in at least `width` bytes. */
function bytesOf(value: number, width = 0): Uint8Array {
  const bytes: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  while (bytes.length < Math.max(1, width)) bytes.unshift(0);
  return Uint8Array.from(bytes);
}

const lengthOf = (parts: readonly Part[]): number => parts.reduce((sum, { length }) => sum + length, 0);

function joined(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
