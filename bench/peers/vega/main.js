import { parse, View } from "vega";
import { COLORS, day, hover, load, wire } from "../job.js";

load().then(([topo, data]) => {
  const spec = {
    $schema: "https://vega.github.io/schema/vega/v6.json",
    width: 1200,
    height: 600,
    signals: [
      {
        name: "day",
        value: day(data.start),
        bind: { input: "range", min: day(data.start), max: day(data.end), step: 1 },
      },
    ],
    data: [
      { name: "changes", values: data.changes.map(([d, id, tier]) => ({ day: day(d), id, tier })) },
      {
        name: "state",
        source: "changes",
        transform: [
          { type: "filter", expr: "datum.day <= day" },
          { type: "aggregate", groupby: ["id"], fields: ["day"], ops: ["argmax"], as: ["last"] },
        ],
      },
      {
        name: "countries",
        values: topo,
        format: { type: "topojson", feature: "countries" },
        transform: [
          { type: "lookup", from: "state", key: "id", fields: ["id"], as: ["st"] },
          { type: "formula", as: "tier", expr: "datum.st ? datum.st.last.tier : 0" },
        ],
      },
    ],
    projections: [{ name: "p", type: "naturalEarth1", fit: { type: "Sphere" }, size: [1200, 600] }],
    scales: [{ name: "c", type: "ordinal", domain: [0, 1, 2, 3, 4, 5], range: COLORS }],
    marks: [
      {
        type: "shape",
        from: { data: "countries" },
        encode: {
          enter: {
            stroke: { value: "#fff" },
            strokeWidth: { value: 0.5 },
            tooltip: { field: "properties.name" },
          },
          update: { fill: { scale: "c", field: "tier" } },
        },
        transform: [{ type: "geoshape", projection: "p" }],
      },
    ],
  };
  const view = new View(parse(spec), { renderer: "canvas", container: "#m", hover: true });
  const ready = view.runAsync();
  view.addEventListener("mouseover", (_e, item) => item?.datum?.id && hover(item.datum.id));
  wire(data, ready, (date) => view.signal("day", day(date)).runAsync());
});
