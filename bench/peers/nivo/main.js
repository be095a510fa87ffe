import { Choropleth } from "@nivo/geo";
import { createElement as h, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { feature } from "topojson-client";
import { COLORS, hover, load, stateAt, wire } from "../job.js";

function App({ features, data, onMount }) {
  const [date, setDate] = useState(data.start);
  useEffect(() => onMount(setDate), [onMount]);
  const state = stateAt(data, date);
  return h(Choropleth, {
    width: 1200,
    height: 600,
    features,
    data: features.map((f) => ({ id: f.id, value: state.get(f.id) || 0 })),
    domain: [0, 6],
    colors: COLORS,
    unknownColor: "#ddd",
    label: "properties.name",
    projectionType: "naturalEarth1",
    projectionScale: 215,
    borderWidth: 0.5,
    borderColor: "#fff",
    onMouseEnter: (f) => hover(f.id),
    tooltip: ({ feature: f }) => {
      hover(f.id);
      return h("div", null, f.label);
    },
  });
}

load().then(([topo, data]) => {
  const { features } = feature(topo, topo.objects.countries);
  let setDate;
  const ready = new Promise((mounted) => {
    const onMount = (set) => {
      setDate = set;
      mounted();
    };
    createRoot(document.querySelector("#m")).render(h(App, { features, data, onMount }));
  });
  wire(data, ready, (date) => setDate(date));
});
