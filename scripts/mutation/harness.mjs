import * as matchers from "@vitest/expect";

const { chai } = matchers;
chai.use(matchers.JestExtend);
chai.use(matchers.JestChaiExpect);
chai.use(matchers.JestAsymmetricMatchers);

/** Vitest's own matchers, without its worker. */
const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect, {
  unreachable: (message) => chai.assert.fail(`unreachable: ${message ?? ""}`),
  ...globalThis[matchers.ASYMMETRIC_MATCHERS_OBJECT],
});

/** What the tests import from `vitest`, and the list that they fill: every test with its file and whole name. */
export function createHarness() {
  const tests = [];
  const [path, names] = [[], new Map()];
  let file = "";
  const it = (name, run) => {
    const whole = [...path, name].join(" ");
    const count = (names.get(`${file}#${whole}`) ?? 0) + 1;
    names.set(`${file}#${whole}`, count);
    const title = count === 1 ? whole : `${whole} (${count})`;
    tests.push({ id: `${file}#${title}`, name: title, file, run });
  };
  const describe = (name, body) => {
    path.push(name);
    try {
      body();
    } finally {
      path.pop();
    }
  };
  const each = (define) => (rows) => (name, run) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      define(titled(name, values), () => run(...values));
    }
  };
  Object.assign(it, { each: each(it) });
  Object.assign(describe, { each: each(describe) });
  const inFile = (name) => {
    file = name;
  };
  return { tests, vitest: { describe, it, test: it, expect, inFile } };
}

/** Only a name to tell rows apart by: not formatted as Vitest does. */
function titled(name, values) {
  return [...values].reduce((text, value) => text.replace(/%[sdijo%]|\$\w+/, () => String(value)), name);
}
