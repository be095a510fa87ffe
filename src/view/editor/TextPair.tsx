import { useId } from "react";
import { LANGUAGES, type Language } from "../../domain/language.ts";
import { type Bilingual, wordsIn } from "../../domain/story.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useEditor } from "./context.ts";

interface Props {
  readonly name: string;
  readonly texts: Bilingual;
  /** The most characters in each language. */
  readonly longest: number;
  /** More than one: a field that grows. */
  readonly rows?: number;
  /** The most words that can be read from afar. */
  readonly mostWords?: number;
  readonly onChange: (texts: Bilingual, language: Language) => void;
}

/** A text in both languages, the reader's own first. Either may stay empty. */
export function TextPair(props: Props) {
  const { language } = useSpeech();
  const order = [language, ...LANGUAGES.filter((other) => other !== language)];
  return (
    <>
      {order.map((code) => (
        <TextField key={code} {...props} language={code} />
      ))}
    </>
  );
}

function TextField({
  name,
  texts,
  longest,
  rows = 1,
  mostWords,
  onChange,
  language,
}: Props & { readonly language: Language }) {
  const { words } = useEditor();
  const [id, hint] = [useId(), useId()];
  const count = wordsIn(texts[language]);
  const isTooLong = mostWords !== undefined && count > mostWords;
  const shared = {
    id,
    lang: language,
    maxLength: longest,
    value: texts[language],
    "aria-describedby": mostWords === undefined ? undefined : hint,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange({ ...texts, [language]: event.target.value }, language),
  };
  return (
    <div className="editor-field">
      <label htmlFor={id}>
        {name} <span className="editor-soft">({words.languages[language]})</span>
      </label>
      {rows === 1 ? <input type="text" {...shared} /> : <textarea rows={rows} {...shared} />}
      {mostWords !== undefined && (
        <p id={hint} className={isTooLong ? "editor-over" : "editor-soft"}>
          {words.words(count, mostWords)}
          {isTooLong && `. ${words.tooManyWords}`}
        </p>
      )}
    </div>
  );
}
