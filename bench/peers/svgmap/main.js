import svgMap from "svgmap";
import "svgmap/style.min";
import { COLORS, hover, stateAt, wire } from "../job.js";
import A2 from "./iso.json";

// svgMap ships its own geometry (in the JS); it cannot take world-atlas. Only data.json is fetched.
fetch("data.json")
  .then((r) => r.json())
  .then((data) => {
    const dataset = (date) => {
      const values = {};
      for (const [id, t] of stateAt(data, date)) if (A2[id]) values[A2[id]] = { tier: t, color: COLORS[t] };
      return { data: { tier: { name: "Tier", format: "{0}" } }, applyData: "tier", values };
    };
    const map = new svgMap({
      targetElementID: "m",
      data: dataset(data.start),
      colorNoData: COLORS[0],
      flagType: "emoji",
      onGetTooltip: (_div, id) => {
        hover(id);
        return null;
      },
    });
    wire(data, Promise.resolve(), (date) => {
      map.options.data = dataset(date);
      map.applyData(map.options.data);
    });
  });
