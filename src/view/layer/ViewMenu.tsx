import { useMessages } from "../../i18n/messages.ts";
import { useApp, useAppStore } from "../../state/store.ts";
import { FORMS, LAYERS } from "../../state/view.ts";
import { toggleComparison } from "../compare/toggle.ts";
import { Menu } from "../Menu.tsx";
import "./layer.css";

/** In what form the world is shown, what it is coloured by, and the comparison of two days. */
export function ViewMenu() {
  const { layer, table } = useMessages();
  const form = useApp((s) => s.form);
  const chosen = useApp((s) => s.layer);
  const { setForm, setLayer } = useAppStore().getState();
  return (
    <Menu title={<Title />} label={layer.view} className="menu--arrow view-menu">
      {(close) => (
        <>
          <Choices
            name="view-form"
            title={table.form}
            options={FORMS}
            words={layer.form}
            chosen={form}
            onChoose={setForm}
          />
          <Choices
            name="view-layer"
            title={layer.menu}
            options={LAYERS}
            words={layer.name}
            chosen={chosen}
            onChoose={setLayer}
          />
          <CompareButton onPressed={close} />
        </>
      )}
    </Menu>
  );
}

/** A word, or a sign in a narrow window; the style sheet shows one of them. */
function Title() {
  const { layer } = useMessages();
  return (
    <>
      <span className="view-word">{layer.view}</span>
      <span className="view-sign" aria-hidden="true">
        ◫
      </span>
    </>
  );
}

interface ChoicesProps<T extends string> {
  /** Of the radio buttons, which exclude one another by it. */
  readonly name: string;
  readonly title: string;
  readonly options: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
}

/** One of a few, all of them in sight. */
function Choices<T extends string>({ name, title, options, words, chosen, onChoose }: ChoicesProps<T>) {
  return (
    <fieldset className="view-choices">
      <legend className="menu-hint">{title}</legend>
      {options.map((option) => (
        <label key={option} className="menu-choice">
          <input type="radio" name={name} checked={chosen === option} onChange={() => onChoose(option)} />
          {words[option]}
        </label>
      ))}
    </fieldset>
  );
}

function CompareButton({ onPressed }: { readonly onPressed: () => void }) {
  const { compare } = useMessages();
  const store = useAppStore();
  const isComparing = useApp((s) => s.compareDay !== null);
  const toggle = () => {
    toggleComparison(store.getState());
    onPressed();
  };
  return (
    <button type="button" className="button" aria-pressed={isComparing} onClick={toggle}>
      {compare.title}
    </button>
  );
}
