import { createElement as h, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { ComposableMap, Geographies, Geography } from "react-simple-maps/core";
import { COLORS, hover, load, stateAt, wire } from "../job.js";

function App({ topo, data, onMount }) {
  const [date, setDate] = useState(data.start);
  useEffect(() => onMount(setDate), [onMount]);
  const state = stateAt(data, date);
  const countries = ({ geographies }) =>
    geographies.map((geography) =>
      h(Geography, {
        key: geography.rsmKey,
        geography,
        fill: COLORS[state.get(geography.id) || 0],
        stroke: "#fff",
        strokeWidth: 0.5,
        onMouseEnter: () => hover(geography.id),
      }),
    );
  return h(
    ComposableMap,
    { projection: "geoNaturalEarth1", width: 1200, height: 600, projectionConfig: { scale: 215 } },
    h(Geographies, { geography: topo }, countries),
  );
}

load().then(([topo, data]) => {
  let setDate;
  const ready = new Promise((mounted) => {
    const onMount = (set) => {
      setDate = set;
      mounted();
    };
    createRoot(document.querySelector("#m")).render(h(App, { topo, data, onMount }));
  });
  wire(data, ready, (date) => setDate(date));
});
