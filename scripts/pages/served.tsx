import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { decodeOutlines, writeLand } from "../../src/data/outlines.ts";
import type { AtomId, Code } from "../../src/domain/country.ts";
import { type Marks, SERVED_GRID, type Shapes } from "../../src/domain/shape.ts";
import { createAppStore, StoreContext } from "../../src/state/store.ts";
import { defaultView, type View } from "../../src/state/view.ts";
import { lensThrough } from "../../src/view/layer/lens.ts";
import { Archipelagos } from "../../src/view/map/Archipelagos.tsx";
import { FITTED } from "../../src/view/map/camera.ts";
import { drawingOf } from "../../src/view/map/drawing.ts";
import { LandLayers, Underlay } from "../../src/view/map/LandLayers.tsx";
import { LensContext } from "../../src/view/map/lens.ts";
import { Markers, neededBelow } from "../../src/view/map/Markers.tsx";
import { Outlines } from "../../src/view/map/Outlines.tsx";
import { Patterns, patternIds } from "../../src/view/map/Patterns.tsx";
import { project } from "../../src/view/map/projection.ts";
import { SERVED } from "../../src/view/served.ts";
import { html, type Markup } from "./html.ts";
import type { World } from "./world.ts";

/** Smaller than any screen draws the map: every dot that may be needed is in the picture. */
const SCALE = 0.01;

/** What a map unit takes in CSS pixels on most screens: for patterns where no script tells. */
const USUAL_SCALE = 1.3;

/** The pictures of the map that pages bring with them. */
export interface ServedMap {
  /** The newest day, with one country outlined, or none. */
  readonly today: (selected: Code | null) => Markup;
  /** A view that the map alone shows, in the colours of the tiers. */
  readonly of: (view: View) => Markup;
}

/**
 * The pictures of the map, drawn by the components of the app from the data of the app, so that they cannot differ.
 * They have no words.
 */
export function servedMap(world: World): ServedMap {
  const drawn = { world, shapes: readBack(world.shapes) };
  const { end } = world.atlas.dataset;
  const plain = defaultView(end, "en");
  const underlay = rendered(world, plain, <Below shapes={drawn.shapes} />).replace(COAST, "$1$2");
  const layersOf = (view: View) => rendered(world, view, <Layers {...drawn} />);
  const today = layersOf(plain);
  return {
    today: (selected) => {
      const view = { ...plain, selection: selected === null ? [] : [selected] };
      const outline = rendered(world, view, <Selected {...drawn} />);
      return framed(world, view, { underlay, layers: today.replace(NO_OUTLINES, () => outline) });
    },
    of: (view) => framed(world, view, { underlay, layers: layersOf(view) }),
  };
}

/**
 * The layers in the box of the map. Where its middle is, and how near, is told to the script that places it, the day to
 * the app, which takes the borders over.
 */
function framed(
  { marks }: World,
  { day, camera, groups }: View,
  { underlay, layers }: { readonly underlay: string; readonly layers: string },
): Markup {
  const focus = project(camera === null ? FITTED : [camera.lon, camera.lat]).map((n) => n.toFixed(2));
  const viewBox = `0 0 ${marks.width} ${marks.height}`;
  const zoom = camera !== null && html` data-zoom="${camera.zoom}"`;
  const grouped = groups.length > 0 && html` data-grouped=""`;
  return html`<div class="map ${SERVED}"${grouped} aria-hidden="true"><svg class="map-underlay" viewBox="${viewBox}">${{ markup: underlay }}</svg><svg class="map-svg" viewBox="${viewBox}" data-day="${day}" data-focus="${focus.join(" ")}"${zoom}>${{ markup: layers }}</svg></div>`;
}

/** The coasts take as long to draw as all the rest: a script draws them from the land, after the first picture. */
const COAST = /(<g class="map-coast">).*?(<\/g>)/;

const NO_OUTLINES = '<g class="map-outlines"></g>';

/** The shapes as the app will read them from the picture. */
function readBack(shapes: Shapes): Shapes {
  const largestFirst = [...drawingOf(shapes).atoms.keys()];
  const atoms = largestFirst.flatMap((id) => {
    const land = shapes.atoms.get(id);
    return land ? [[id, writeLand(land, SERVED_GRID)] as const] : [];
  });
  return decodeOutlines(new Map(atoms), SERVED_GRID);
}

interface Props {
  readonly world: World;
  readonly shapes: Shapes;
}

function Below({ shapes }: Pick<Props, "shapes">) {
  return (
    <g>
      <Underlay drawing={drawingOf(shapes)} />
    </g>
  );
}

function Layers({ world, shapes }: Props) {
  const { marks } = world;
  const drawing = drawingOf(shapes);
  return (
    <>
      <Patterns ids={patternIds("served")} unit={1 / USUAL_SCALE / drawing.unit} />
      <g>
        <LandLayers drawing={drawing} marks={marks} />
        <g className="map-constant">
          <Selected world={world} shapes={shapes} />
          <Markers marks={marks} scale={SCALE} />
          <Archipelagos marks={marks} scale={SCALE} isNamed={false} />
        </g>
      </g>
    </>
  );
}

function Selected({ world, shapes }: Props) {
  return <Outlines drawing={drawingOf(shapes)} marks={world.marks} scale={SCALE} focused={null} />;
}

function rendered({ atlas, marks }: World, view: View, layers: ReactElement): string {
  const lens = view.groups.length > 0 ? lensThrough(null) : null;
  const markup = renderToStaticMarkup(
    <StoreContext value={createAppStore(atlas, view)}>
      <LensContext value={lens}>{layers}</LensContext>
    </StoreContext>,
  );
  return withLimits(asServed(markup), marks, view.camera === null ? FITTED_MOST : Number.POSITIVE_INFINITY);
}

/** Without what is not seen on the day, and without style attributes, which the policy of the pages forbids. */
function asServed(markup: string): string {
  return markup
    .replace(/<path [^>]*display="none"[^>]*><\/path>/g, "")
    .replace(
      / style="transform:translate\(([-\d.]+)px, ([-\d.]+)px\)[^"]*"/g,
      ' transform="translate($1,$2)"',
    )
    .replace(/><\/(?:path|circle|rect)>/g, "/>");
}

/** No first view has a larger scale, in CSS pixels for a map unit: its frame would be some 6,400 pixels wide, or more. */
const FITTED_MOST = 24;

/** Tells of each dot up to which scale it is needed, where it may not be: only the reader's browser knows the scale. */
function withLimits(markup: string, marks: Marks, most: number): string {
  return markup.replace(/<g class="map-marker"[^>]*data-atom="([^"]+)"/g, (dot, atom: string) => {
    const limit = neededBelow(marks, atom as AtomId);
    return limit < most ? `${dot} data-until="${Number(limit.toFixed(3))}"` : dot;
  });
}
