import { LANGUAGES } from "../domain/language.ts";
import { useMessages } from "../i18n/messages.ts";
import { useApp } from "../state/store.ts";
import { type Panel, THEMES, type Theme } from "../state/view.ts";
import { MatchChoice } from "./layer/MatchChoice.tsx";
import { ViewMenu } from "./layer/ViewMenu.tsx";
import type { Loaders } from "./loaders.ts";
import { Menu } from "./Menu.tsx";
import { StoryMenu } from "./story/StoryMenu.tsx";

interface Props {
  readonly onHelp: () => void;
}

/** The stories, the forms and layers, the group filter, the language, and everything else behind one button. */
export function HeaderTools({ onHelp, loaders }: Props & { readonly loaders: Loaders }) {
  return (
    <div className="header-tools">
      <StoryMenu loaders={loaders} />
      <ViewMenu />
      <GroupMenu />
      <LanguageSwitch />
      <MoreMenu onHelp={onHelp} />
    </div>
  );
}

function LanguageSwitch() {
  const { shell } = useMessages();
  const language = useApp((s) => s.language);
  const setLanguage = useApp((s) => s.setLanguage);
  return (
    <fieldset className="header-languages">
      <legend className="visually-hidden">{shell.language}</legend>
      {LANGUAGES.map((code) => (
        <button
          key={code}
          type="button"
          className="button"
          lang={code}
          aria-pressed={language === code}
          aria-label={`${code.toUpperCase()} – ${shell.languages[code]}`}
          title={shell.languages[code]}
          onClick={() => setLanguage(code)}
        >
          {code.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}

function GroupMenu() {
  const { shell } = useMessages();
  const chosen = useApp((s) => s.groups);
  const toggleGroup = useApp((s) => s.toggleGroup);
  const clearFilters = useApp((s) => s.clearFilters);
  return (
    <Menu
      title={chosen.length === 0 ? shell.groups : shell.groupsChosen(chosen.length)}
      className="menu--arrow"
    >
      <p className="menu-hint">{shell.groupsHint}</p>
      {Object.entries(shell.groupNames).map(([id, name]) => (
        <label key={id} className="menu-choice">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggleGroup(id)} />
          {name}
        </label>
      ))}
      <MatchChoice />
      <button type="button" className="button" onClick={clearFilters}>
        {shell.clearFilters}
      </button>
    </Menu>
  );
}

/** The panels that the menu opens, in its order. */
const PANEL_CHOICES = [
  "milestones",
  "ledger",
  "sources",
  "data",
  "share",
  "anniversaries",
  "about",
] as const satisfies readonly Panel[];

function MoreMenu({ onHelp }: Props) {
  const { shell } = useMessages();
  const panel = useApp((s) => s.panel);
  const setPanel = useApp((s) => s.setPanel);
  return (
    <Menu title="⋯" label={shell.more}>
      {(close) => (
        <>
          {PANEL_CHOICES.map((name) => (
            <button
              key={name}
              type="button"
              className="menu-choice"
              aria-pressed={panel === name}
              onClick={() => {
                setPanel(panel === name ? null : name);
                close();
              }}
            >
              {shell.panels[name]}
            </button>
          ))}
          <button
            type="button"
            className="menu-choice"
            onClick={() => {
              close();
              onHelp();
            }}
          >
            {shell.help}
          </button>
          <ThemeSelect />
        </>
      )}
    </Menu>
  );
}

function ThemeSelect() {
  const { shell } = useMessages();
  const theme = useApp((s) => s.theme);
  const setTheme = useApp((s) => s.setTheme);
  return (
    <label className="menu-choice">
      {shell.theme}
      <select className="button" value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {shell.themes[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
