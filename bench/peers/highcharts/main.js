import Highcharts from "highcharts/esm/highmaps.js";
import { COLORS, hover, load, stateAt, wire } from "../job.js";

load().then(([topo, data]) => {
  const gs = topo.objects.countries.geometries;
  for (const g of gs) g.properties["hc-key"] = g.id;
  const rows = (date) => {
    const st = stateAt(data, date);
    return gs.map((g) => [g.id, st.get(g.id) || 0]);
  };
  let done;
  const ready = new Promise((r) => (done = r));
  const chart = Highcharts.mapChart("m", {
    chart: { map: topo, animation: false, events: { load: () => done() } },
    title: { text: "" },
    legend: { enabled: false },
    mapView: { projection: { name: "EqualEarth" } },
    colorAxis: { dataClasses: COLORS.map((color, i) => ({ from: i, to: i, color })) },
    plotOptions: { series: { animation: false } },
    series: [
      {
        data: rows(data.start),
        keys: ["hc-key", "value"],
        joinBy: "hc-key",
        name: "tier",
        borderColor: "#fff",
        borderWidth: 0.5,
        point: {
          events: {
            mouseOver() {
              hover(this["hc-key"]);
            },
          },
        },
      },
    ],
  });
  wire(data, ready, (date) => chart.series[0].setData(rows(date), true, false, true));
});
