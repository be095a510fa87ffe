import { type Preset, presetsOn } from "../../domain/compare.ts";
import { useMessages } from "../../i18n/messages.ts";
import { useApp, useAppStore } from "../../state/store.ts";

/** Spans of time that many ask about, and the swipe between both maps. */
export function Presets() {
  const { compare } = useMessages();
  const store = useAppStore();
  const isSwiping = useApp((s) => s.swiping);
  const isMap = useApp((s) => s.form === "map");
  const dataset = useApp((s) => s.atlas.dataset);
  const day = useApp((s) => s.day);
  const other = useApp((s) => s.compareDay);
  const [first, last] = other === null || other <= day ? [other, day] : [day, other];
  const choose = ({ from, to }: Preset) => {
    store.getState().setCompareDay(from);
    store.getState().setDay(to);
  };
  return (
    <fieldset className="compare-presets">
      <legend className="visually-hidden">{compare.presets}</legend>
      {presetsOn(last, dataset.start, dataset.end).map((preset) => (
        <button
          key={preset.id}
          type="button"
          className="button"
          aria-pressed={preset.from === first && preset.to === last}
          onClick={() => choose(preset)}
        >
          {compare.preset[preset.id]}
        </button>
      ))}
      {isMap && (
        <button
          type="button"
          className="button"
          aria-pressed={isSwiping}
          onClick={() => store.getState().setSwiping(!isSwiping)}
        >
          {compare.swipe}
        </button>
      )}
    </fieldset>
  );
}
