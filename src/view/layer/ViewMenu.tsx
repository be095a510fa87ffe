import { useMessages } from "../../i18n/messages.ts";
import { useApp, useAppStore } from "../../state/store.ts";
import { FORMS, LAYERS } from "../../state/view.ts";
import { toggleComparison } from "../compare/toggle.ts";
import { Menu } from "../Menu.tsx";
import "./layer.css";

/** In what form the world is shown, what it is coloured by, and the comparison of two days. */
export function ViewMenu() {
  const { layer, table, compare } = useMessages();
  const store = useAppStore();
  const form = useApp((s) => s.form);
  const chosen = useApp((s) => s.layer);
  const isComparing = useApp((s) => s.compareDay !== null);
  const { setForm, setLayer } = store.getState();
  return (
    <Menu
      title={
        <>
          <span className="view-word">{layer.view}</span>
          <span className="view-sign" aria-hidden="true">
            ◫
          </span>
        </>
      }
      label={layer.view}
      className="menu--arrow view-menu"
    >
      {(close) => (
        <>
          <fieldset className="view-choices">
            <legend className="menu-hint">{table.form}</legend>
            {FORMS.map((name) => (
              <label key={name} className="menu-choice">
                <input type="radio" name="view-form" checked={form === name} onChange={() => setForm(name)} />
                {layer.form[name]}
              </label>
            ))}
          </fieldset>
          <fieldset className="view-choices">
            <legend className="menu-hint">{layer.menu}</legend>
            {LAYERS.map((name) => (
              <label key={name} className="menu-choice">
                <input
                  type="radio"
                  name="view-layer"
                  checked={chosen === name}
                  onChange={() => setLayer(name)}
                />
                {layer.name[name]}
              </label>
            ))}
          </fieldset>
          <button
            type="button"
            className="button"
            aria-pressed={isComparing}
            onClick={() => {
              toggleComparison(store.getState());
              close();
            }}
          >
            {compare.title}
          </button>
        </>
      )}
    </Menu>
  );
}
