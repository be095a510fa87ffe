// the built-in timeline component: baseOption + one option per step (300), stepped by dispatchAction

import { MapChart } from "echarts/charts";
import { GeoComponent, TimelineComponent, TooltipComponent, VisualMapComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { feature } from "topojson-client";
import { COLORS, day, hover, iso, load, stateAt, wire } from "../job.js";

echarts.use([
  MapChart,
  TooltipComponent,
  VisualMapComponent,
  GeoComponent,
  TimelineComponent,
  CanvasRenderer,
]);
load().then(([topo, data]) => {
  const fc = feature(topo, topo.objects.countries);
  const names = new Map();
  for (const f of fc.features) {
    names.set(f.id, f.properties.name);
    f.properties.id = f.id;
  }
  echarts.registerMap("world", fc);
  const chart = echarts.init(document.querySelector("#m"));
  const a = day(data.start),
    b = day(data.end),
    dates = Array.from({ length: 300 }, (_, i) => iso(a + Math.round((i * (b - a)) / 299)));
  const idx = new Map(dates.map((d, i) => [d, i]));
  const rows = (date) => {
    const st = stateAt(data, date);
    return fc.features.map((f) => ({ name: f.id, value: st.get(f.id) || 0 }));
  };
  const ready = new Promise((r) =>
    chart.on("finished", function f() {
      chart.off("finished", f);
      r();
    }),
  );
  chart.setOption({
    baseOption: {
      animation: false,
      timeline: { axisType: "category", data: dates, label: { interval: 49 } },
      tooltip: { formatter: (p) => names.get(p.name) },
      visualMap: { type: "piecewise", show: false, pieces: COLORS.map((color, value) => ({ value, color })) },
      series: [
        {
          type: "map",
          map: "world",
          nameProperty: "id",
          roam: false,
          itemStyle: { borderColor: "#fff", borderWidth: 0.5 },
        },
      ],
    },
    options: dates.map((d) => ({ series: [{ data: rows(d) }] })),
  });
  chart.on("mouseover", (p) => hover(p.name));
  wire(data, ready, (date) =>
    chart.dispatchAction({ type: "timelineChange", currentIndex: idx.get(date) ?? 0 }),
  );
});
