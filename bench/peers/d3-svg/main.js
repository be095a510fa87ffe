import { geoNaturalEarth1, geoPath, select } from "d3";
import { feature } from "topojson-client";
import { COLORS, hover, load, stateAt, wire } from "../job.js";

load().then(([topo, data]) => {
  const fc = feature(topo, topo.objects.countries);
  const path = geoPath(geoNaturalEarth1().fitSize([1200, 600], { type: "Sphere" }));
  const svg = select("#m").append("svg").attr("width", 1200).attr("height", 600);
  const tip = select("#m").append("div").style("position", "absolute");
  const draw = (date) => {
    const st = stateAt(data, date);
    svg
      .selectAll("path")
      .data(fc.features, (d) => d.id)
      .join((e) =>
        e
          .append("path")
          .attr("d", path)
          .attr("stroke", "#fff")
          .attr("stroke-width", 0.5)
          .on("mouseenter", (ev, d) => {
            tip.text(d.properties.name).style("left", `${ev.clientX}px`).style("top", `${ev.clientY}px`);
            hover(d.id);
          }),
      )
      .attr("fill", (d) => COLORS[st.get(d.id) || 0]);
  };
  draw(data.start);
  wire(data, Promise.resolve(), draw);
});
