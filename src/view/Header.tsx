import { useRef } from "react";
import { useMessages } from "../i18n/messages.ts";
import { useApp } from "../state/store.ts";
import { LANGUAGES, THEMES, type Theme } from "../state/view.ts";
import "./header.css";

interface Props {
  readonly onHelp: () => void;
}

/** The title, the group filter, language, colours and help. */
export function Header({ onHelp }: Props) {
  const { app, shell } = useMessages();
  const setPanel = useApp((s) => s.setPanel);
  const isAbout = useApp((s) => s.panel === "about");
  return (
    <header className="header">
      <h1 className="header-title">{app.title}</h1>
      <p className="header-tagline">{app.tagline}</p>
      <div className="header-tools">
        <GroupMenu />
        <LanguageSwitch />
        <ThemeSelect />
        <button
          type="button"
          className="button button--bare header-about"
          aria-pressed={isAbout}
          onClick={() => setPanel(isAbout ? null : "about")}
        >
          {shell.about}
        </button>
        <button type="button" className="button" aria-label={shell.help} title={shell.help} onClick={onHelp}>
          ?
        </button>
      </div>
    </header>
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
          aria-label={shell.languages[code]}
          title={shell.languages[code]}
          onClick={() => setLanguage(code)}
        >
          {code.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}

function ThemeSelect() {
  const { shell } = useMessages();
  const theme = useApp((s) => s.theme);
  const setTheme = useApp((s) => s.setTheme);
  return (
    <select
      className="button header-theme"
      aria-label={shell.theme}
      value={theme}
      onChange={(event) => setTheme(event.target.value as Theme)}
    >
      {THEMES.map((name) => (
        <option key={name} value={name}>
          {shell.themes[name]}
        </option>
      ))}
    </select>
  );
}

/** The groups of states as a list of check boxes that opens below its button. */
function GroupMenu() {
  const { shell } = useMessages();
  const menu = useRef<HTMLDetailsElement>(null);
  const button = useRef<HTMLElement>(null);
  const chosen = useApp((s) => s.groups);
  const toggleGroup = useApp((s) => s.toggleGroup);
  const clearFilters = useApp((s) => s.clearFilters);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  return (
    <details
      ref={menu}
      className="header-groups"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !menu.current?.open) return;
        event.stopPropagation();
        close();
        button.current?.focus();
      }}
    >
      <summary ref={button} className="button">
        {chosen.length === 0 ? shell.groups : shell.groupsChosen(chosen.length)}
      </summary>
      <div className="header-menu">
        <p className="header-hint">{shell.groupsHint}</p>
        {Object.entries(shell.groupNames).map(([id, name]) => (
          <label key={id} className="header-group">
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggleGroup(id)} />
            {name}
          </label>
        ))}
        <button type="button" className="button" onClick={clearFilters}>
          {shell.clearFilters}
        </button>
      </div>
    </details>
  );
}
