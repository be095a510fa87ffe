import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bridge, type Incoming } from "../../src/state/embed-bridge.ts";
import { changedView } from "../../src/state/embed-view.ts";
import { encodeCommand } from "../../src/state/envelope.ts";
import {
  decodeCommand,
  decodeReport,
  HEIGHTS,
  LONGEST,
  MOVERS,
  readView,
  VIEW_PARAMS,
} from "../../src/state/message.ts";
import { decodePresenter, ORDERS } from "../../src/state/presenter.ts";
import { viewOf } from "../../src/state/store.ts";
import { DEFAULTS, KNOWN, storeAt } from "../state/fakes.ts";
import { always, TIMEOUT } from "./cases.ts";
import { DATES, damaged, hostileText, hostileValue, NAMES } from "./payloads.ts";
import { expectSentences, expectValidView } from "./valid.ts";

const text = fc.oneof(
  hostileText,
  fc.constantFrom(...DATES),
  fc.constantFrom("USA", "USA~FRA", "vi", "globe", "3"),
);
const values = fc.oneof(
  fc.dictionary(fc.constantFrom(...VIEW_PARAMS, ...NAMES), fc.oneof(text, hostileValue), { maxKeys: 5 }),
  fc.dictionary(fc.constantFrom(...VIEW_PARAMS), text, { maxKeys: 4 }).map((pairs) =>
    Object.entries(pairs)
      .map(([key, value]) => `${key}=${value}`)
      .join("&"),
  ),
);
const stamp = (type: string) => ({ type: `bamboo-atlas:${type}`, version: 1 });

const command = fc.oneof(
  { weight: 4, arbitrary: values.map((view) => ({ ...stamp("set"), view })) },
  { weight: 1, arbitrary: fc.constantFrom(stamp("play"), stamp("pause")) },
);
const report = fc.oneof(
  fc.double().map((height) => ({ ...stamp("height"), height })),
  fc.tuple(text, text, text).map(([param, value, reason]) => ({ ...stamp("fault"), param, value, reason })),
  fc
    .tuple(
      fc.constantFrom("ready", "state"),
      fc.constantFrom(...MOVERS, "nobody"),
      values,
      fc.constantFrom(true, "true"),
    )
    .map(([type, by, view, playing]) => ({ ...stamp(type), by, view, playing })),
);
const presenter = fc
  .tuple(
    fc.constantFrom("hello", "order", "go", "at", "bye"),
    fc.oneof(fc.integer(), hostileValue),
    fc.constantFrom(...ORDERS),
  )
  .map(([what, step, order]) => ({
    ...{ type: "bamboo-atlas:presenter", version: 1, what },
    ...{ step, order, isBlank: false, isPlaying: true },
  }));

/** Whatever `postMessage` can carry: our own messages, damaged ones, and things of every other kind. */
const message: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.oneof(command, report, presenter) },
  { weight: 4, arbitrary: damaged(fc.oneof(command, report, presenter)) },
  { weight: 1, arbitrary: hostileValue },
  {
    weight: 1,
    arbitrary: fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
    }),
  },
  { weight: 1, arbitrary: fc.constant(null).map(inCircles) },
);

function inCircles(): unknown {
  const view: Record<string, unknown> = { date: "1995" };
  view["country"] = view;
  return { ...stamp("set"), view, self: view };
}

describe("a hostile message", () => {
  it(
    "is read as one of ours, or not at all",
    () => {
      always("messages", message, (data) => {
        const command = decodeCommand(data);
        if (command?.type === "set") {
          for (const [name, value] of Object.entries(command.view)) {
            expect(VIEW_PARAMS).toContain(name);
            expect(value.length).toBeLessThanOrEqual(LONGEST);
          }
          expect(decodeCommand(structuredClone(encodeCommand(command)))).toEqual(command);
        }
        const report = decodeReport(data);
        if (report?.type === "height") {
          expect(report.height).toBeGreaterThanOrEqual(HEIGHTS[0]);
          expect(report.height).toBeLessThanOrEqual(HEIGHTS[1]);
        }
        if (report?.type === "state") expect(Object.keys(report.view)).toEqual([...VIEW_PARAMS]);
        const order = decodePresenter(data);
        if (order !== null && "step" in order) expect(order.step).toBeGreaterThanOrEqual(1);
      });
    },
    TIMEOUT,
  );

  it(
    "leaves a view that names what the map knows",
    () => {
      always("views of messages", fc.tuple(values, values), ([first, second]) => {
        let view = DEFAULTS;
        for (const asked of [first, second]) {
          const changed = changedView(view, readView(asked) ?? {}, DEFAULTS, KNOWN);
          expectSentences(changed.faults);
          expectValidView(changed.view);
          view = changed.view;
        }
      });
    },
    TIMEOUT,
  );

  it(
    "moves a live embed to valid views only, and is answered in messages of ours",
    () => {
      const store = storeAt({ day: "1995-07-12" });
      const posted: object[] = [];
      let say: (message: Incoming) => void = () => undefined;
      const outside = {
        post: (report: object) => void posted.push(report),
        onMessage: (listener: typeof say) => {
          say = listener;
          return () => undefined;
        },
      };
      const stop = bridge({
        store,
        outside,
        defaults: DEFAULTS,
        known: KNOWN,
        hosts: ["https://example.org"],
        faults: [],
        onHand: () => () => undefined,
      });
      const origin = fc.constantFrom(
        "https://example.org",
        "https://example.org",
        "https://example.com",
        "null",
      );
      always(
        "messages to a live embed",
        fc.tuple(message, origin),
        ([data, origin]) => {
          const before = viewOf(store.getState());
          say({ data, origin, isFromParent: true });
          const after = viewOf(store.getState());
          expectValidView(after);
          if (origin !== "https://example.org") expect(after).toEqual(before);
          for (const report of posted.splice(0)) expect(decodeReport(structuredClone(report))).not.toBeNull();
          for (const notice of store.getState().notices)
            if (notice.kind === "address") expectSentences(notice.faults);
          expect(store.getState().notices.length).toBeLessThanOrEqual(1);
        },
        { cost: 2 },
      );
      stop();
    },
    TIMEOUT,
  );
});
