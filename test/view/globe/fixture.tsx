import { render } from "@testing-library/react";
import { buildAtlas } from "../../../src/domain/atlas.ts";
import type { Code } from "../../../src/domain/country.ts";
import { parseDay } from "../../../src/domain/day.ts";
import type { Shapes } from "../../../src/domain/shape.ts";
import { en } from "../../../src/i18n/en.ts";
import { FORMATS } from "../../../src/i18n/format.ts";
import { SpeechContext } from "../../../src/i18n/messages.ts";
import { createAppStore, StoreContext } from "../../../src/state/store.ts";
import { defaultView, type View } from "../../../src/state/view.ts";
import { Globe } from "../../../src/view/globe/Globe.tsx";
import { DATASET, MARKS, SHAPES } from "../map/fixture.tsx";

/** The small world of the map's tests as a globe in a room of 600 by 400. */
export function renderGlobe(date: string, view: Partial<View> = {}) {
  for (const [side, length] of [
    ["clientWidth", 600],
    ["clientHeight", 400],
  ] as const)
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => length });
  const store = createAppStore(buildAtlas(DATASET), { ...defaultView(parseDay(date), "en"), ...view });
  const names = new Map(
    DATASET.countries.map(({ code }) => [code as Code, { name: code as string, dated: [] }]),
  );
  const result = render(
    <StoreContext value={store}>
      <SpeechContext value={{ language: "en", messages: en, formats: FORMATS.en(), names }}>
        <Globe shapes={SHAPES} marks={MARKS} loadDetail={() => new Promise<Shapes>(() => {})} />
      </SpeechContext>
    </StoreContext>,
  );
  const atom = (id: string) => result.container.querySelector(`[data-atom="${id}"]`) as SVGElement;
  return { ...result, store, atom };
}
