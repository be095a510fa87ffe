import { Map as GLMap, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { feature } from "topojson-client";
import { COLORS, hover, load, stateAt, wire } from "../job.js";

setWorkerUrl(new URL(workerUrl, location.href).href);
load().then(([topo, data]) => {
  const fc = feature(topo, topo.objects.countries);
  for (const f of fc.features) f.properties.id = f.id;
  const map = new GLMap({
    container: "m",
    center: [10, 20],
    zoom: 0.9,
    attributionControl: false,
    fadeDuration: 0,
    style: {
      version: 8,
      sources: { c: { type: "geojson", data: fc, promoteId: "id" } },
      layers: [
        { id: "bg", type: "background", paint: { "background-color": "#fff" } },
        {
          id: "f",
          type: "fill",
          source: "c",
          paint: {
            "fill-color": [
              "match",
              ["to-number", ["feature-state", "tier"], 0],
              1,
              COLORS[1],
              2,
              COLORS[2],
              3,
              COLORS[3],
              4,
              COLORS[4],
              5,
              COLORS[5],
              COLORS[0],
            ],
          },
        },
        { id: "l", type: "line", source: "c", paint: { "line-color": "#fff", "line-width": 0.5 } },
      ],
    },
  });
  window.__map = map;
  let prev = new Map();
  const draw = (date) => {
    const st = stateAt(data, date);
    for (const f of fc.features) {
      const t = st.get(f.id) || 0;
      if (t !== (prev.get(f.id) || 0)) map.setFeatureState({ source: "c", id: f.id }, { tier: t });
    }
    prev = st;
  };
  map.on("mousemove", "f", (e) => hover(e.features[0].id));
  wire(data, new Promise((r) => map.once("idle", r)), draw);
});
