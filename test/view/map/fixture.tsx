import { render } from "@testing-library/react";
import { vi } from "vitest";
import { decodeTopology } from "../../../src/data/topology.ts";
import { buildAtlas } from "../../../src/domain/atlas.ts";
import type { AtomId, Code, CountryKind } from "../../../src/domain/country.ts";
import type { Dataset, TerritorySpan } from "../../../src/domain/dataset.ts";
import { FOREVER, parseDay } from "../../../src/domain/day.ts";
import type { Marks, Shapes } from "../../../src/domain/shape.ts";
import { en } from "../../../src/i18n/en.ts";
import { FORMATS } from "../../../src/i18n/format.ts";
import { SpeechContext } from "../../../src/i18n/messages.ts";
import { createAppStore, StoreContext } from "../../../src/state/store.ts";
import { defaultView, type View } from "../../../src/state/view.ts";
import { LayerProvider } from "../../../src/view/layer/LayerProvider.tsx";
import type { LoadDetail } from "../../../src/view/map/useDetail.ts";
import { WorldMap } from "../../../src/view/map/WorldMap.tsx";

const day = (text: string | null) => (text === null ? FOREVER : parseDay(text));

function held(
  atom: string,
  holder: string,
  status: TerritorySpan["status"],
  from: string | null = "1945-09-02",
  to: string | null = null,
  rulers: readonly string[] = [],
): TerritorySpan {
  return {
    atom: atom as AtomId,
    holder: holder as Code,
    status,
    from: parseDay(from ?? "1945-09-02"),
    to: day(to),
    rulers: rulers as readonly Code[],
  };
}

const country = (code: string, kind: CountryKind = "state", successors: readonly string[] = []) => ({
  code: code as Code,
  kind,
  from: null,
  to: null,
  un: null,
  successors: successors as readonly Code[],
});

/** A small world: a union that falls apart, a colony, a divided and a contested land, a dot, two archipelagos. */
export const DATASET: Dataset = {
  version: "0",
  start: parseDay("1945-09-02"),
  completeTo: parseDay("2025-12-31"),
  end: parseDay("2026-06-08"),
  countries: [
    country("VNM"),
    country("USA"),
    country("JPN"),
    country("SUN", "former-state", ["RUS", "UKR"]),
    country("RUS"),
    country("UKR"),
    country("AGO"),
    country("PRT"),
    country("LUX"),
    country("EU", "organisation"),
  ],
  territory: [
    held("704-N", "VNM", "state"),
    held("704-S", "VNM", "part-of"),
    held("840", "USA", "state"),
    held("392", "JPN", "state"),
    held("643", "SUN", "state", null, "1991-12-26"),
    held("643", "RUS", "state", "1991-12-26"),
    held("804", "SUN", "part-of", null, "1991-12-26"),
    held("804", "UKR", "state", "1991-12-26"),
    held("024", "AGO", "dependency", null, "1975-11-11", ["PRT"]),
    held("024", "AGO", "state", "1975-11-11"),
    held("804-C", "UKR", "contested", null, null, ["RUS"]),
    held("620", "PRT", "state"),
    held("442", "LUX", "state"),
    held("hoangsa", "VNM", "contested"),
    held("truongsa", "VNM", "contested"),
  ],
  establishments: [
    { code: "SUN" as Code, day: parseDay("1950-01-30"), precision: "day" },
    { code: "RUS" as Code, day: parseDay("1991-12-26"), precision: "day" },
    { code: "JPN" as Code, day: parseDay("1973-09-21"), precision: "day" },
    { code: "LUX" as Code, day: parseDay("1973-11-15"), precision: "day" },
    { code: "AGO" as Code, day: parseDay("1975-11-12"), precision: "day" },
    { code: "USA" as Code, day: parseDay("1995-07-12"), precision: "day" },
  ],
  severances: [],
  steps: [
    { code: "JPN" as Code, day: parseDay("2023-11-27"), precision: "day", tier: "comprehensive-strategic" },
  ],
  memberships: [
    { group: "eu", code: "PRT" as Code, from: parseDay("1986-01-01"), to: FOREVER },
    { group: "eu", code: "LUX" as Code, from: parseDay("1958-01-01"), to: FOREVER },
  ],
};

const NAMES: Readonly<Record<string, string>> = {
  VNM: "Viet Nam",
  USA: "United States",
  JPN: "Japan",
  SUN: "Soviet Union",
  RUS: "Russia",
  UKR: "Ukraine",
  AGO: "Angola",
  PRT: "Portugal",
  LUX: "Luxembourg",
};

type Arc = [number, number][];

const box = (x: number, y: number, size: number): Arc => [
  [x, y],
  [size, 0],
  [0, size],
  [-size, 0],
  [0, -size],
];

/** Squares; 643 and 804 share one side, 704-N and 704-S another. */
export const TOPOLOGY = {
  type: "Topology",
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs: [
    [
      [400, 50],
      [0, 100],
    ],
    [
      [400, 150],
      [-100, 0],
      [0, -100],
      [100, 0],
    ],
    [
      [400, 150],
      [100, 0],
      [0, -100],
      [-100, 0],
    ],
    [
      [360, 200],
      [20, 0],
    ],
    [
      [380, 200],
      [0, -20],
      [-20, 0],
      [0, 20],
    ],
    [
      [380, 200],
      [0, 20],
      [-20, 0],
      [0, -20],
    ],
    box(700, 100, 100),
    box(560, 120, 40),
    box(200, 250, 60),
    box(505, 60, 10),
    box(100, 100, 30),
  ] as Arc[],
  objects: {
    atoms: {
      type: "GeometryCollection",
      geometries: [
        { type: "Polygon", id: "643", arcs: [[0, 1]] },
        { type: "Polygon", id: "804", arcs: [[0, 2]] },
        { type: "Polygon", id: "704-N", arcs: [[3, 4]] },
        { type: "Polygon", id: "704-S", arcs: [[~3, ~5]] },
        { type: "Polygon", id: "840", arcs: [[6]] },
        { type: "MultiPolygon", id: "392", arcs: [[[7]]] },
        { type: "Polygon", id: "024", arcs: [[8]] },
        { type: "Polygon", id: "804-C", arcs: [[9]] },
        { type: "Polygon", id: "620", arcs: [[10]] },
      ],
    },
  },
};

export const SHAPES: Shapes = decodeTopology(TOPOLOGY);

export const MARKS: Marks = {
  width: 960,
  height: 467.25,
  markers: [{ atom: "442" as AtomId, x: 150, y: 90, kind: "marker" }],
  anchors: new Map(
    [...SHAPES.atoms.keys()].map((atom, i) => [atom, [100 + i * 60, 60 + i * 30, 20, 10] as const]),
  ),
  archipelagos: [
    { id: "hoangsa", group: "hoangsa" as AtomId, kind: "anchor", x: 390, y: 175 },
    { id: "hs1", group: "hoangsa" as AtomId, kind: "islet", x: 391, y: 174 },
    { id: "truongsa", group: "truongsa" as AtomId, kind: "anchor", x: 392, y: 205 },
    { id: "ts1", group: "truongsa" as AtomId, kind: "islet", x: 393, y: 206 },
  ],
  demarcation: "M360,200L380,200",
};

export const code = (text: string) => text as Code;

/** The map of the small world on a day, in English. */
export function renderMap(
  date: string,
  options: Partial<View> & {
    readonly shapes?: Shapes;
    readonly marks?: Marks;
    readonly loadDetail?: LoadDetail;
    readonly isSparing?: boolean;
  } = {},
) {
  const {
    shapes = SHAPES,
    marks = MARKS,
    loadDetail = () => new Promise<Shapes>(() => {}),
    isSparing = false,
    ...view
  } = options;
  const atlas = buildAtlas(DATASET);
  const store = createAppStore(atlas, {
    ...defaultView(parseDay(date), "en"),
    ...view,
  });
  const names = new Map(Object.entries(NAMES).map(([id, name]) => [id as Code, { name, dated: [] }]));
  const result = render(
    <StoreContext value={store}>
      <SpeechContext value={{ language: "en", messages: en, formats: FORMATS.en(), names }}>
        <LayerProvider loadRecords={() => new Promise(() => {})}>
          <WorldMap shapes={shapes} marks={marks} loadDetail={loadDetail} isSparing={isSparing} />
        </LayerProvider>
      </SpeechContext>
    </StoreContext>,
  );
  const atom = (id: string) => result.container.querySelector(`[data-atom="${id}"]`) as SVGElement;
  return { ...result, store, atom };
}

/** Nothing travels in tests: the map cuts to where it is sent. */
export function asksForNoMotion(): void {
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: query.includes("reduce"),
    addEventListener: () => {},
  }));
}
