import * as am5 from "@amcharts/amcharts5";
import * as am5map from "@amcharts/amcharts5/map";
import { feature } from "topojson-client";
import { COLORS, hover, load, stateAt, wire } from "../job.js";

load().then(([topo, data]) => {
  const geoJSON = feature(topo, topo.objects.countries);
  for (const f of geoJSON.features) f.properties.id = f.id;
  const root = am5.Root.new("m");
  const chart = root.container.children.push(
    am5map.MapChart.new(root, {
      projection: am5map.geoNaturalEarth1(),
      panX: "none",
      panY: "none",
      wheelY: "none",
    }),
  );
  const series = chart.series.push(am5map.MapPolygonSeries.new(root, { geoJSON }));
  series.mapPolygons.template.setAll({
    tooltipText: "{name}",
    interactive: true,
    fill: am5.color(COLORS[0]),
    stroke: am5.color("#ffffff"),
    strokeWidth: 0.5,
  });
  series.mapPolygons.template.events.on("pointerover", (e) => hover(e.target.dataItem.get("id")));
  const C = COLORS.map((c) => am5.color(c));
  const draw = (date) => {
    const st = stateAt(data, date);
    am5.array.each(series.dataItems, (di) => di.get("mapPolygon")?.set("fill", C[st.get(di.get("id")) || 0]));
  };
  const ready = new Promise((r) =>
    series.events.once("datavalidated", () =>
      root.events.once("frameended", () => root.events.once("frameended", () => r())),
    ),
  );
  setTimeout(() => root.events.once("frameended", () => 0), 0);
  wire(data, ready, draw);
});
