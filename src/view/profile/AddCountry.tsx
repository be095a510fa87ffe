import { memo, type SubmitEvent, useId, useMemo, useState } from "react";
import { type Code, EU, FOCAL } from "../../domain/country.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useProfileWords } from "../../i18n/profile.ts";
import { MOST_SELECTED } from "../../state/selection.ts";
import { useApp } from "../../state/store.ts";

/** Puts another country beside those that are chosen: any state that ever was on the map, or the European Union. */
export const AddCountry = memo(function AddCountry() {
  const { names, formats } = useSpeech();
  const { several } = useProfileWords();
  const selection = useApp((s) => s.selection);
  const parties = useApp((s) => s.atlas.parties);
  const add = useApp((s) => s.addToSelection);
  const [code, setCode] = useState("");
  const id = useId();
  const options = useMemo(() => {
    const nameOf = (own: Code) => names.get(own)?.name ?? own;
    const codes = [...parties.keys(), EU].filter((own) => own !== FOCAL);
    return codes
      .map((own) => ({ code: own, name: nameOf(own) }))
      .sort((a, b) => formats.compare(a.name, b.name));
  }, [parties, names, formats]);
  if (selection.length >= MOST_SELECTED) return <p className="profile-line">{several.full}</p>;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (code === "") return;
    add(code as Code);
    setCode("");
  };
  return (
    <form className="profile-add" onSubmit={submit}>
      <label htmlFor={id}>{selection.length > 1 ? several.addMore : several.add}</label>
      <select
        id={id}
        className="button"
        required
        value={code}
        onChange={(event) => setCode(event.target.value)}
      >
        <option value="">{several.choose}</option>
        {options
          .filter((option) => !selection.includes(option.code))
          .map((option) => (
            <option key={option.code} value={option.code}>
              {option.name}
            </option>
          ))}
      </select>
      <button type="submit" className="button">
        {several.addButton}
      </button>
    </form>
  );
});
