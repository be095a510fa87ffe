import { useMessages } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { MATCHES } from "../../state/view.ts";
import "./layer.css";

/** How several chosen groups combine; there only while there are several. */
export function MatchChoice() {
  const { layer } = useMessages();
  const match = useApp((s) => s.match);
  const setMatch = useApp((s) => s.setMatch);
  const isNeeded = useApp((s) => s.groups.length > 1);
  if (!isNeeded) return null;
  return (
    <fieldset className="view-choices">
      <legend className="menu-hint">{layer.match.label}</legend>
      {MATCHES.map((name) => (
        <label key={name} className="menu-choice">
          <input type="radio" name="view-match" checked={match === name} onChange={() => setMatch(name)} />
          {layer.match[name]}
        </label>
      ))}
    </fieldset>
  );
}
