import { useId } from "react";
import type { Code } from "../../domain/country.ts";
import type { Day } from "../../domain/day.ts";
import { nameOn } from "../../domain/names.ts";
import { type Emphasis, LONGEST, MOST_OUTLINED } from "../../domain/story.ts";
import { emphasised } from "../../domain/story-edit.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { DayInput } from "../DayInput.tsx";
import { CountrySelect } from "./CountrySelect.tsx";
import { useEditor } from "./context.ts";
import type { ChangeScene } from "./SceneForm.tsx";
import { TextPair } from "./TextPair.tsx";
import { Tool } from "./Tools.tsx";

interface Props {
  readonly emphasis: Emphasis | null;
  readonly change: ChangeScene;
}

/** What the scene points at: countries, a few words, an arrow, another day. */
export function EmphasisForm({ emphasis, change }: Props) {
  const set = (part: Partial<Emphasis>, field?: string) =>
    change({ emphasis: emphasised(emphasis, part) }, field);
  return (
    <div className="editor-group">
      <Outlined codes={emphasis?.countries ?? []} onChange={(countries) => set({ countries })} />
      <Label label={emphasis?.label ?? null} onChange={(label, field) => set({ label }, field)} />
      <Arrow arrow={emphasis?.arrow ?? null} onChange={(arrow) => set({ arrow })} />
      <CompareDay day={emphasis?.compare ?? null} onChange={(compare) => set({ compare }, "compare")} />
    </div>
  );
}

interface OutlinedProps {
  readonly codes: readonly Code[];
  readonly onChange: (codes: readonly Code[]) => void;
}

function Outlined({ codes, onChange }: OutlinedProps) {
  const { words } = useEditor();
  const { names, formats } = useSpeech();
  const day = useApp((s) => s.day);
  const chosen = useApp((s) => s.selection);
  const listed = (list: readonly Code[]) => formats.list(list.map((code) => nameOn(names, code, day)));
  return (
    <div className="editor-field">
      <p>
        {words.outline}: {codes.length > 0 ? listed(codes) : words.nothing}
      </p>
      <div className="editor-row">
        {chosen.length > 0 ? (
          <Tool
            name={words.outlineChosen(listed(chosen))}
            onPress={() => onChange(chosen.slice(0, MOST_OUTLINED))}
          />
        ) : (
          <p className="editor-soft">{words.outlineHint}</p>
        )}
        {codes.length > 0 && <Tool name={words.clear} onPress={() => onChange([])} />}
      </div>
    </div>
  );
}

interface LabelProps {
  readonly label: Emphasis["label"];
  readonly onChange: (label: Emphasis["label"], field?: string) => void;
}

function Label({ label, onChange }: LabelProps) {
  const { words } = useEditor();
  return (
    <>
      <CountrySelect
        name={words.labelAt}
        code={label?.at ?? null}
        onChange={(at) => onChange(at && { at, text: label?.text ?? { en: "", vi: "" } })}
      />
      {label && (
        <TextPair
          name={words.labelText}
          texts={label.text}
          longest={LONGEST.label}
          onChange={(text, language) => onChange({ ...label, text }, `label.${language}`)}
        />
      )}
    </>
  );
}

interface ArrowProps {
  readonly arrow: Emphasis["arrow"];
  readonly onChange: (arrow: Emphasis["arrow"]) => void;
}

/** An arrow begins at Viet Nam until another country is chosen. */
function Arrow({ arrow, onChange }: ArrowProps) {
  const { words } = useEditor();
  const focal = "VNM" as Code;
  return (
    <div className="editor-row">
      <CountrySelect
        name={words.arrowFrom}
        code={arrow?.from ?? null}
        onChange={(from) => onChange(from && { from, to: arrow?.to ?? focal })}
      />
      <CountrySelect
        name={words.arrowTo}
        code={arrow?.to ?? null}
        onChange={(to) => onChange(to && { from: arrow?.from ?? focal, to })}
      />
    </div>
  );
}

interface DayProps {
  readonly day: Day | null;
  readonly onChange: (day: Day | null) => void;
}

function CompareDay({ day, onChange }: DayProps) {
  const { words } = useEditor();
  const id = useId();
  return (
    <div className="editor-field">
      <label htmlFor={id}>{words.compare}</label>
      <DayInput id={id} day={day} onChange={onChange} onEmpty={() => onChange(null)} />
    </div>
  );
}
