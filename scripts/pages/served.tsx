import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { decodeOutlines, writeLand } from "../../src/data/outlines.ts";
import type { AtomId, Code } from "../../src/domain/country.ts";
import { type Marks, SERVED_GRID, type Shapes } from "../../src/domain/shape.ts";
import { createAppStore, StoreContext } from "../../src/state/store.ts";
import { defaultView } from "../../src/state/view.ts";
import { Archipelagos } from "../../src/view/map/Archipelagos.tsx";
import { FITTED } from "../../src/view/map/camera.ts";
import { drawingOf } from "../../src/view/map/drawing.ts";
import { LandLayers, Underlay } from "../../src/view/map/LandLayers.tsx";
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

/** The picture of the map with one country outlined, or none. */
export type ServedMap = (selected: Code | null) => Markup;

/**
 * The picture of the map that a page brings with it: the newest day, drawn by the components of the app from the
 * data of the app, so that it cannot differ. It has no words.
 */
export function servedMap(world: World): ServedMap {
  const shapes = readBack(world.shapes);
  const underlay = rendered(world, null, <Below world={world} shapes={shapes} />);
  const plain = rendered(world, null, <Layers world={world} shapes={shapes} />);
  const focus = project(FITTED).map((n) => n.toFixed(2));
  return (selected) => {
    const outline = selected && rendered(world, selected, <Selected world={world} shapes={shapes} />);
    const layers = outline === null ? plain : plain.replace(NO_OUTLINES, () => outline);
    const viewBox = `0 0 ${world.marks.width} ${world.marks.height}`;
    return html`<div class="map ${SERVED}" aria-hidden="true"><svg class="map-underlay" viewBox="${viewBox}">${{ markup: underlay }}</svg><svg class="map-svg" viewBox="${viewBox}" data-focus="${focus.join(" ")}">${{ markup: layers }}</svg></div>`;
  };
}

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

function Below({ world, shapes }: Props) {
  return (
    <g>
      <Underlay drawing={drawingOf(shapes)} marks={world.marks} />
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

function rendered({ atlas, marks }: World, selected: Code | null, layers: ReactElement): string {
  const view = { ...defaultView(atlas.dataset.end, "en"), selection: selected ? [selected] : [] };
  const store = createAppStore(atlas, view);
  const markup = renderToStaticMarkup(<StoreContext value={store}>{layers}</StoreContext>);
  return withLimits(asServed(markup), marks);
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

/** Tells of each dot up to which scale it is needed, since only the reader's browser knows the scale. */
function withLimits(markup: string, marks: Marks): string {
  return markup.replace(/<g class="map-marker"[^>]*data-atom="([^"]+)"/g, (dot, atom: string) => {
    const limit = neededBelow(marks, atom as AtomId);
    return Number.isFinite(limit) ? `${dot} data-until="${limit.toFixed(3)}"` : dot;
  });
}
