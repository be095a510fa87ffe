import fc from "fast-check";

/** How many cases each property tries: a few hundred with the other tests, `npm run test:fuzz` tries 100,000. */
const CASES = Number(process.env["FUZZ_CASES"] ?? 300);

/** The same cases every time, unless another seed is asked for. */
export const SEED = Number(process.env["FUZZ_SEED"] ?? 19_450_902);

const isLong = process.env["FUZZ_CASES"] !== undefined;

/** Long enough for whatever a long run takes. */
export const TIMEOUT = isLong ? 3_600_000 : 30_000;

interface Options {
  /** How much one case costs beside the others: of one that costs 10, a tenth as many are tried. */
  readonly cost?: number;
}

const runsOf = ({ cost = 1 }: Options) => Math.max(20, Math.ceil(CASES / cost));

/** A long run says what it tried. */
function say(name: string, runs: number, start: number) {
  if (isLong)
    console.log(`${name}: ${runs} cases, seed ${SEED}, ${Math.round(performance.now() - start)} ms`);
}

/** Fails with the shortest case that breaks the rule. */
export function always<T>(
  name: string,
  cases: fc.Arbitrary<T>,
  rule: (value: T) => void,
  options: Options = {},
) {
  const [numRuns, start] = [runsOf(options), performance.now()];
  fc.assert(fc.property(cases, rule), { numRuns, seed: SEED });
  say(name, numRuns, start);
}

/** As `always`, for rules that take time. */
export async function alwaysInTime<T>(
  name: string,
  cases: fc.Arbitrary<T>,
  rule: (value: T) => Promise<void>,
  options: Options = {},
) {
  const [numRuns, start] = [runsOf(options), performance.now()];
  await fc.assert(fc.asyncProperty(cases, rule), { numRuns, seed: SEED });
  say(name, numRuns, start);
}
