import { useCallback, useLayoutEffect, useRef, useState } from "react";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp, useAppStore } from "../../state/store.ts";
import { Guard } from "../Guard.tsx";
import type { Loaders } from "../loaders.ts";
import { part } from "../part.tsx";
import { choose } from "./choose.ts";
import { Field } from "./Field.tsx";
import { Lens } from "./Lens.tsx";
import type { Target } from "./options.ts";
import type { FieldProps } from "./Suggestions.tsx";
import { useFocus } from "./useFocus.ts";
import { useSlash } from "./useSlash.ts";
import "./field.css";
import "./search.css";

/**
 * The list, its library and what it searches through: fetched when the field first has the focus, and again with every
 * other time until they have come.
 */
const Suggestions = part(() => import("./Suggestions.tsx").then(({ Suggestions }) => Suggestions));

interface Props {
  readonly loaders: Pick<Loaders, "findTerms" | "milestones">;
}

/** One field for countries, groups, events and dates. On a phone a button opens it over the page. */
export function Search({ loaders }: Props) {
  const { search } = useSpeech().messages;
  const box = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const text = useApp((s) => s.sought);
  const setText = useApp((s) => s.setSought);
  const [bound, setBound] = useState<FieldProps | null>(null);
  const { searching, enter, leave } = useFocus(field, setText);
  const { said, take } = useChoice(box, setText, leave);
  useSlash();
  useAtOnce();
  return (
    <search
      ref={box}
      className="search"
      data-open={searching ? "" : undefined}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || leave(false)}
    >
      <button type="button" className="button search-open" aria-label={search.label} onClick={enter}>
        <Lens />
      </button>
      <Field {...{ field, bound, text, setText, enter, leave }} />
      {(searching || bound) && (
        <Guard fallback={<p className="search-drop search-note">{search.broken}</p>}>
          <Suggestions field={field} text={text} loaders={loaders} onBind={setBound} onChoose={take} />
        </Guard>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </search>
  );
}

/**
 * Has React do at once what it leaves for later when a part is first drawn: until then this part does not hear of the
 * store, and would take back what is typed into the field that it has taken over.
 */
function useAtOnce() {
  const [, setDrawn] = useState(false);
  useLayoutEffect(() => setDrawn(true), []);
}

/** Does what was chosen and says so. Where the field lies over the page, it makes room to see it. */
function useChoice(
  box: { readonly current: HTMLElement | null },
  setText: (text: string) => void,
  leave: (goBack: boolean) => void,
) {
  const store = useAppStore();
  const speech = useSpeech();
  const [said, setSaid] = useState("");
  const take = useCallback(
    (target: Target) => {
      setSaid(choose(target, store, speech));
      setText("");
      const node = box.current;
      if (node && getComputedStyle(node).position === "fixed") leave(true);
    },
    [store, speech, box, setText, leave],
  );
  return { said, take };
}
