// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainColour } from "../../../src/view/export/colour.ts";
import { flow } from "../../../src/view/export/legend.ts";
import { withProbes } from "../../../src/view/export/raster.ts";
import { serialisePicture } from "../../../src/view/export/serialise.ts";
import { linear, oklab } from "../colour.ts";

describe("colours", () => {
  it.each([
    ["rgb(200, 16, 46)", "#c8102e", 1],
    ["rgba(0, 0, 0, 0.5)", "#000000", 0.5],
    ["rgb(255 255 255 / 25%)", "#ffffff", 0.25],
    ["color(srgb 1 0.5 0)", "#ff8000", 1],
    ["oklab(1 0 0)", "#ffffff", 1],
    ["oklab(0.627955 0.224863 0.125846)", "#ff0000", 1],
    ["oklab(0.627955 0.224863 0.125846 / 0.3)", "#ff0000", 0.3],
  ])("%s is %s", (computed, hex, opacity) => {
    expect(plainColour(computed)).toEqual({ hex, opacity });
  });

  it("turns every mixture back into the colour that it is", () => {
    const channel = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.tuple(channel, channel, channel), (rgb) => {
        const hex = `#${rgb.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
        expect(plainColour(`oklab(${oklab(linear(hex)).join(" ")})`)?.hex).toBe(hex);
      }),
    );
  });

  it.each(["none", 'url("#map-special")', ""])("%j is none", (computed) => {
    expect(plainColour(computed)).toBeNull();
  });
});

it("lays a legend out in rows without overlap", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 100 })), (widths) => {
      const places = flow(widths, 200, 10);
      places.forEach(([x, row], i) => {
        const width = widths[i] ?? 0;
        expect(x + width).toBeLessThanOrEqual(200);
        const [before, last] = [places[i - 1], widths[i - 1] ?? 0];
        if (before && before[1] === row) expect(x).toBe(before[0] + last + 10);
        else expect(x).toBe(0);
      });
    }),
  );
});

describe("a picture as a file", () => {
  const draw = (content: string) => {
    document.body.innerHTML = `<svg viewBox="0 0 10 10" width="10" height="10">${content}</svg>`;
    const picture = document.querySelector("svg") as SVGSVGElement;
    return serialisePicture(picture, { title: "A < B", description: "What is seen", fontFaces: "" });
  };

  it("carries shapes with what was computed for them, a title and a description", () => {
    const svg = draw(
      '<g style="opacity: 0.5"><path d="M0 0H1" style="fill: rgb(200, 16, 46)" data-atom="704"/></g>',
    );
    expect(svg).toContain("<title>A &lt; B</title><desc>What is seen</desc>");
    expect(svg).toContain('opacity="0.5"');
    expect(svg).toContain('data-atom="704"');
    expect(svg).toContain('fill="#c8102e"');
  });

  it("leaves scripts, handlers, addresses and what is hidden behind", () => {
    const svg = draw(
      '<script>alert(1)</script><image href="https://example.org/x.png"/><foreignObject><b>x</b></foreignObject>' +
        '<a href="javascript:alert(1)"><path d="M1 1"/></a><path d="M2 2" onclick="alert(1)" style="display: none"/>' +
        '<path d="M3 3" onclick="alert(1)" class="map-atom"/>',
    );
    expect(svg).not.toMatch(/script|href|http(?!:\/\/www\.w3\.org)|onclick|class|image|foreign|M2 2/);
    expect(svg).toContain("M3 3");
  });

  it("has the letters below it that tell when its typeface is there, in its PNG alone", () => {
    const probed = withProbes(draw('<path d="M0 0"/>'), [10, 10]);
    expect(probed).toContain('viewBox="0 0 10 34"');
    expect(probed).toContain('height="34"');
    expect(probed.match(/<text /g)?.length).toBe(4);
    expect(probed.trim().endsWith("</svg>")).toBe(true);
  });
});
