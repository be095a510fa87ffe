import { geoContains, geoNaturalEarth1, geoPath } from "d3";
import { feature } from "topojson-client";
import { COLORS, hover, load, stateAt, wire } from "../job.js";

load().then(([topo, data]) => {
  const fc = feature(topo, topo.objects.countries);
  const c = document.createElement("canvas");
  c.width = 1200;
  c.height = 600;
  document.querySelector("#m").append(c);
  const ctx = c.getContext("2d"),
    proj = geoNaturalEarth1().fitSize([1200, 600], { type: "Sphere" }),
    path = geoPath(proj, ctx);
  const tip = document.createElement("div");
  tip.style.position = "absolute";
  document.body.append(tip);
  const draw = (date) => {
    const st = stateAt(data, date);
    ctx.clearRect(0, 0, 1200, 600);
    ctx.lineWidth = 0.5;
    ctx.strokeStyle = "#fff";
    for (const f of fc.features) {
      ctx.beginPath();
      path(f);
      ctx.fillStyle = COLORS[st.get(f.id) || 0];
      ctx.fill();
      ctx.stroke();
    }
  };
  let last;
  c.onmousemove = (e) => {
    const p = proj.invert([e.offsetX, e.offsetY]);
    const f = fc.features.find((f) => geoContains(f, p));
    if (f && f !== last) {
      tip.textContent = f.properties.name;
      tip.style.left = `${e.clientX}px`;
      tip.style.top = `${e.clientY}px`;
      hover(f.id);
    }
    last = f;
  };
  draw(data.start);
  wire(data, Promise.resolve(), draw);
});
