/** How detailed the outlines are: Natural Earth at 1:110m or 1:50m. The atlas has its own, and only that. */
export type Detail = "110m" | "50m";

/** A page that is measured. */
export interface Subject {
  readonly name: string;
  /** The folder below bench/dist that it is served from. */
  readonly folder: string;
  /** Its address at each detail that it has. */
  readonly pages: Readonly<Partial<Record<Detail, string>>>;
  /** How its date is set: by the page's own `__bench`, by its slider, or by the property of `<bamboo-atlas>`. */
  readonly drive: "contract" | "slider" | "element";
  readonly kind: "empty" | "floor" | "peer" | "own";
  /** It draws with WebGL, in software here. */
  readonly webgl?: true;
}

const BOTH = { "110m": "index.html?geo=110m", "50m": "index.html?geo=50m" } as const;
const COARSE = { "110m": "index.html?geo=110m" } as const;
const FLOOR = { "110m": "index-110m.html", "50m": "index-50m.html" } as const;

function page(name: string, kind: Subject["kind"], pages: Subject["pages"]): Subject {
  return { name, folder: name, pages, drive: "contract", kind };
}

const EMPTY: readonly Subject[] = [page("blank", "empty", COARSE), page("noop", "empty", COARSE)];

/** The atlas itself, driven as its readers and hosts drive it. */
const OWN: readonly Subject[] = [
  { name: "atlas", folder: "app", pages: { "110m": "index.html" }, drive: "slider", kind: "own" },
  {
    name: "atlas-profile",
    folder: "app",
    pages: { "110m": "index.html?country=KOR" },
    drive: "slider",
    kind: "own",
  },
  { name: "atlas-embed", folder: "host", pages: { "110m": "index.html" }, drive: "element", kind: "own" },
];

/** What `npm run bench` measures: the atlas, the practical limit, and D3 without anything around it. */
export const NEAR: readonly Subject[] = [
  ...EMPTY,
  page("floor-svg", "floor", FLOOR),
  page("d3-svg", "peer", BOTH),
  ...OWN,
];

/** The same and every library that a team would otherwise use, for `npm run bench:peers`. */
export const ALL: readonly Subject[] = [
  ...NEAR,
  page("floor-canvas", "floor", FLOOR),
  page("d3-canvas", "peer", BOTH),
  page("svgmap", "peer", COARSE),
  page("react-simple-maps", "peer", BOTH),
  page("nivo", "peer", COARSE),
  page("vega", "peer", BOTH),
  page("amcharts", "peer", BOTH),
  page("highcharts", "peer", BOTH),
  page("echarts", "peer", BOTH),
  page("echarts-timeline", "peer", COARSE),
  { ...page("maplibre", "peer", BOTH), webgl: true },
  page("plotly", "peer", BOTH),
];
