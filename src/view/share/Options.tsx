import type { ReactNode } from "react";
import { LANGUAGES } from "../../domain/language.ts";
import { exactly } from "../../i18n/format.ts";
import { useMessages, useSpeech } from "../../i18n/messages.ts";
import { CONTROLS } from "../../state/embed-controls.ts";
import { useApp } from "../../state/store.ts";
import { THEMES } from "../../state/view.ts";
import { type Choices, DATES, RATIOS, SIZES, WAYS } from "./choices.ts";

interface Props {
  readonly choices: Choices;
  readonly onChange: (change: Partial<Choices>) => void;
}

/** Everything that can be chosen for an embed. */
export function Options({ choices, onChange }: Props) {
  const { share, shell } = useMessages();
  return (
    <div className="share-options">
      <Choice
        title={share.language}
        value={choices.language}
        options={["auto", ...LANGUAGES] as const}
        text={(name) => share.languages[name]}
        onChoose={(language) => onChange({ language })}
      />
      <Choice
        title={share.theme}
        value={choices.theme}
        options={THEMES}
        text={(name) => shell.themes[name]}
        onChoose={(theme) => onChange({ theme })}
      />
      <SizeChoice choices={choices} onChange={onChange} />
      <ControlChoice choices={choices} onChange={onChange} />
      <WayChoice choices={choices} onChange={onChange} />
    </div>
  );
}

/** Whether the link and the embed stay on the day shown or go with the newest. */
export function DateChoice({ choices, onChange }: Props) {
  const { messages, formats } = useSpeech();
  const { share } = messages;
  const day = useApp((s) => formats.date(exactly(s.day)));
  return (
    <Radios
      title={share.date}
      name="share-date"
      value={choices.date}
      options={DATES}
      text={(name) => (name === "latest" ? share.dates.latest : share.dates.frozen(day))}
      onChoose={(date) => onChange({ date })}
    />
  );
}

function SizeChoice({ choices, onChange }: Props) {
  const { share } = useMessages();
  return (
    <>
      <Choice
        title={share.size}
        value={choices.size}
        options={SIZES}
        text={(name) => share.sizes[name]}
        onChoose={(size) => onChange({ size })}
      />
      {choices.size === "ratio" ? (
        <Choice
          title={share.ratio}
          value={choices.ratio}
          options={RATIOS}
          text={(name) => name.replace("/", " : ")}
          onChoose={(ratio) => onChange({ ratio })}
        />
      ) : (
        (choices.size === "fixed" || choices.way === "iframe") && <HeightChoice {...{ choices, onChange }} />
      )}
    </>
  );
}

function HeightChoice({ choices, onChange }: Props) {
  const { share } = useMessages();
  return (
    <label className="share-choice">
      <span>{share.height}</span>
      <input
        type="number"
        className="button"
        min={200}
        max={2000}
        step={10}
        value={choices.height}
        onChange={(event) => {
          const height = event.target.valueAsNumber;
          if (Number.isFinite(height)) onChange({ height: Math.min(2_000, Math.max(0, Math.round(height))) });
        }}
        onBlur={() => onChange({ height: Math.max(200, choices.height) })}
      />
    </label>
  );
}

function ControlChoice({ choices, onChange }: Props) {
  const { share } = useMessages();
  const { controls, autoplay } = choices;
  return (
    <fieldset className="share-set">
      <legend>{share.controls}</legend>
      {CONTROLS.map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={controls.includes(name)}
            onChange={(event) =>
              onChange({
                controls: CONTROLS.filter((own) =>
                  own === name ? event.target.checked : controls.includes(own),
                ),
              })
            }
          />
          {share.control[name]}
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          checked={autoplay}
          onChange={(event) => onChange({ autoplay: event.target.checked })}
        />
        {share.autoplay}
      </label>
    </fieldset>
  );
}

function WayChoice({ choices, onChange }: Props) {
  const { share } = useMessages();
  return (
    <>
      <Radios
        title={share.way}
        name="share-way"
        value={choices.way}
        options={WAYS}
        text={(name) => share.ways[name]}
        onChoose={(way) => onChange({ way })}
      >
        <p className="share-hint">{share.wayHint[choices.way]}</p>
      </Radios>
      {choices.way !== "iframe" && (
        <label className="share-switch">
          <input
            type="checkbox"
            checked={choices.isPinned}
            onChange={(event) => onChange({ isPinned: event.target.checked })}
          />
          {share.pinned}
        </label>
      )}
    </>
  );
}

interface OneOf<T extends string> {
  readonly title: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly text: (option: T) => string;
  readonly onChoose: (option: T) => void;
}

function Choice<T extends string>({ title, value, options, text, onChoose }: OneOf<T>) {
  return (
    <label className="share-choice">
      <span>{title}</span>
      <select
        className="button"
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option === target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {text(option)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface RadiosProps<T extends string> extends OneOf<T> {
  readonly name: string;
  readonly children?: ReactNode;
}

function Radios<T extends string>({ title, name, value, options, text, onChoose, children }: RadiosProps<T>) {
  return (
    <fieldset className="share-set">
      <legend>{title}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChoose(option)} />
          {text(option)}
        </label>
      ))}
      {children}
    </fieldset>
  );
}
