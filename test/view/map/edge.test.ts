import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EDGE } from "../../../src/view/map/edge.ts";

type Point = readonly [x: number, y: number];

/** The places along the edge, which is written in steps from one to the next. */
function places(): readonly Point[] {
  let [x, y] = [0, 0];
  return [...EDGE.matchAll(/[ml](-?[\d.]+) (-?[\d.]+)/g)].map(([, dx, dy]): Point => {
    x += Number(dx);
    y += Number(dy);
    return [x, y];
  });
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

describe("the edge of the map", () => {
  it("runs where the published one does", () => {
    const { sphere } = JSON.parse(readFileSync("public/topology/marks.json", "utf8")) as { sphere: string };
    const published = sphere.match(/[-\d.]+,[-\d.]+/g)?.map((pair) => pair.split(",").map(Number)) ?? [];
    const edge = places();
    const away = published.map(([x = 0, y = 0]) =>
      Math.min(...edge.map((point, i) => distance([x, y], point, edge.at(i - 1) ?? point))),
    );
    expect(published.length).toBeGreaterThan(100);
    expect(Math.max(...away)).toBeLessThan(0.2);
  });

  it("is closed path data and nothing else", () => {
    expect(EDGE).toMatch(/^m[-\d. l]+z$/);
  });
});
