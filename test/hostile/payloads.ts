import fc from "fast-check";

/** What would run, or become an element, where a text is taken for markup, a template, a style or an address. */
export const MARKUP = [
  "<script>globalThis.struck=1</script>",
  '"><img src=x onerror="globalThis.struck=1">',
  "'><svg onload=globalThis.struck=1>",
  "</script><script>globalThis.struck=1</script>",
  "</title></text></style><b data-struck>",
  "<iframe srcdoc='<script>parent.struck=1</script>'>",
  "javascript:globalThis.struck=1",
  "data:text/html,<script>1</script>",
  "]]><x/><!--",
  "&lt;b&gt;&#60;b&#62;&quot;",
  "$" + "{globalThis.struck=1}",
  "{{constructor.constructor('globalThis.struck=1')()}}",
  "url(javascript:1);}*{display:none}",
] as const;

/** What a spreadsheet would compute. */
export const FORMULAE = [
  '=HYPERLINK("https://example.org","x")',
  "=1+1",
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "'=1",
] as const;

/** Letters that nobody sees, or that turn, break or overload a line. */
export const LETTERS = [
  "\u202egnp.exe",
  "\u2066\u2067\u2069",
  "\u200f\u061c",
  "\ufeff",
  "\u0000",
  "\u0007\u001b[31m",
  "\u007f\u0085",
  "\r\nX-Injected: 1",
  "\u2028\u2029",
  "\ud800",
  "\udc00x",
  "\u{1F1FB}\u{1F1F3}",
  "e\u0301".normalize("NFD"),
  `Z${"\u0335".repeat(60)}`,
  "\u0661\u0669\u0669\u0665",
] as const;

/** Names that objects have already. */
export const NAMES = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "length",
] as const;

export const NUMBERS = [
  ...["NaN", "Infinity", "-Infinity", "-0", "1e309", "0x10", "1_000", "9".repeat(400), "1e-400", " 1", "+1"],
] as const;

/** Dates on, before and after every border there is. */
export const DATES = [
  ...[
    "0000",
    "0001-01-01",
    "0050",
    "0099-12-31",
    "1900-02-29",
    "1945-09-01",
    "1945-09-02",
    "1945-09",
    "1945",
  ],
  ...["1969-12-31", "1970-01-01", "1976-07-02", "1991-12-26", "2000-02-29", "2023-02-29", "2024-02-29"],
  ...[
    "2025-12-31",
    "2026-06-08",
    "2026-06-09",
    "2026",
    "9999",
    "9999-12-31",
    "+275760-09-13",
    "-271821-04-20",
  ],
  ...[
    "1995-7-12",
    "1995-13",
    "1995-00-10",
    "19950712",
    "latest",
    "EARLIEST",
    "2025-11-31",
    "2025-12-31T00:00Z",
  ],
] as const;

/** Of the right form, but of nothing that there is. */
export const NEAR = [
  "ZZZ",
  "QQQ",
  "zz",
  "Usa",
  "SUN",
  "EU",
  "nato",
  "own-x",
  "a-b",
  "2",
  "01",
  "en",
] as const;

const LONG = [
  "A".repeat(20_000),
  "~".repeat(5_000),
  "[".repeat(5_000),
  "%".repeat(3_000),
  "é".repeat(4_000),
] as const;

/** Any hostile text; the long ones are rare, as they cost most. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 3, arbitrary: fc.constantFrom(...FORMULAE) },
  { weight: 5, arbitrary: fc.constantFrom(...LETTERS) },
  { weight: 3, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 3, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 4, arbitrary: fc.constantFrom(...DATES) },
  { weight: 3, arbitrary: fc.constantFrom(...NEAR) },
  { weight: 4, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 2, arbitrary: fc.string({ maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom(...LONG) },
);

/** A text with one cut, doubled, swapped or added piece. */
export function mutated(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(texts, fc.nat(), fc.nat(12), hostileText, fc.constantFrom("cut", "double", "put", "case", "end"))
    .map(([text, place, length, piece, how]) => {
      const at = text.length === 0 ? 0 : place % text.length;
      const [before, own, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
      if (how === "cut") return before + after;
      if (how === "double") return before + own + own + after;
      if (how === "put") return before + piece + after;
      return how === "case" ? before + own.toUpperCase() + after.toLowerCase() : before;
    });
}

/** Any value of JSON that is of the wrong kind, hostile or too deep. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: hostileText },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      -1,
      1.5,
      1e308,
      -1e308,
      2 ** 53,
      [],
      {},
      [[]],
      [null],
    ),
  },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(nested(40), nested(800), Array(500).fill("x")) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...NAMES).map((name) => JSON.parse(`{"${name}":{"x":1}}`) as unknown),
  },
);

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let i = 0; i < depth; i++) value = [value];
  return value;
}

/**
 * A copy of a value of JSON with some of its parts replaced, taken away, doubled or added to. Parts are found by
 * walking in from the root, so that the outer ones, on which most depends, are struck most often.
 */
export function damaged(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const blow = fc.tuple(
    fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
    fc.constantFrom("replace", "remove", "double", "add"),
    hostileValue,
    hostileText,
  );
  return fc.tuple(values, fc.array(blow, { minLength: 1, maxLength: 3 })).map(([value, blows]) => {
    const root = { value: JSON.parse(JSON.stringify(value)) as unknown };
    for (const [path, how, other, name] of blows)
      strike(root, ["value", ...path], how, structuredClone(other), name);
    return root.value;
  });
}

type Fields = Record<string | number, unknown>;

function strike(root: Fields, path: readonly (string | number)[], how: string, other: unknown, name: string) {
  let [holder, key]: [Fields, string | number] = [root, path[0] ?? "value"];
  for (const step of path.slice(1)) {
    const inner = holder[key];
    if (typeof inner !== "object" || inner === null) break;
    const keys = Object.keys(inner);
    const next = keys[Number(step) % Math.max(1, keys.length)];
    if (next === undefined) break;
    [holder, key] = [inner as Fields, next];
  }
  const inner = holder[key];
  if (how === "add" && typeof inner === "object" && inner !== null && !Array.isArray(inner)) {
    Object.defineProperty(inner, name.slice(0, 200), {
      value: other,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else if (how === "double" && Array.isArray(holder)) holder.splice(Number(key), 0, inner);
  else if (how === "remove" && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (how === "remove") delete holder[key];
  else holder[key] = other;
}
