import Plotly from "plotly.js-geo-dist-min";
import { feature } from "topojson-client";
import { COLORS, hover, load, stateAt, wire } from "../job.js";

load().then(([topo, data]) => {
  const geojson = feature(topo, topo.objects.countries),
    locations = geojson.features.map((f) => f.id),
    text = geojson.features.map((f) => f.properties.name);
  const colorscale = COLORS.flatMap((c, i) => [
    [i / 6, c],
    [(i + 1) / 6, c],
  ]);
  const layout = {
    width: 1200,
    height: 600,
    margin: { l: 0, r: 0, t: 0, b: 0 },
    geo: {
      projection: { type: "natural earth" },
      showland: false,
      showcoastlines: false,
      showframe: false,
      showcountries: false,
      showlakes: false,
      showocean: false,
    },
  };
  const el = document.querySelector("#m");
  const draw = (date) => {
    const st = stateAt(data, date);
    return Plotly.react(
      el,
      [
        {
          type: "choropleth",
          geojson,
          featureidkey: "id",
          locations,
          text,
          hoverinfo: "text",
          z: locations.map((id) => st.get(id) || 0),
          zmin: -0.5,
          zmax: 5.5,
          colorscale,
          showscale: false,
          marker: { line: { width: 0.5, color: "#fff" } },
        },
      ],
      layout,
      { displayModeBar: false, topojsonURL: "./topojson/" },
    );
  };
  const ready = draw(data.start).then(() => {
    el.on("plotly_hover", (e) => hover(e.points[0].location));
  });
  wire(data, ready, draw);
});
