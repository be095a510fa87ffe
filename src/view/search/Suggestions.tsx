import { useCombobox } from "downshift";
import { memo, type RefObject, useLayoutEffect } from "react";
import { useMessages } from "../../i18n/messages.ts";
import type { Loaders } from "../loaders.ts";
import { NotLoaded } from "../NotLoaded.tsx";
import type { Option, Target } from "./options.ts";
import { useOptions } from "./useOptions.ts";

/** What makes the field of the page the combobox of this list. */
export type FieldProps = ReturnType<ReturnType<typeof useCombobox<Option>>["getInputProps"]>;

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly loaders: Pick<Loaders, "findTerms" | "milestones">;
  /** Takes the field's part of the combobox after every change of it; must be stable. */
  readonly onBind: (field: FieldProps) => void;
  readonly onChoose: (target: Target) => void;
}

/**
 * The list below the search field. The field itself stays where it is, the same element before and after this
 * part has loaded, so that nothing typed in the meantime, no caret and no half-composed letter is lost.
 */
export const Suggestions = memo(function Suggestions(props: Props) {
  const { field, text, loaders, onBind, onChoose } = props;
  const { search } = useMessages();
  const { options, status, retry } = useOptions(text, loaders);
  const { getInputProps, getItemProps, getMenuProps, highlightedIndex, isOpen } = useList(
    text,
    options,
    onChoose,
  );
  const bound = getInputProps({ ref: field, "aria-label": search.label }, { suppressRefError: true });
  useLayoutEffect(() => onBind(bound));
  // Stays when the focus goes to its button, which closes the list.
  const isStuck = status === "failed" && text.trim() !== "";
  return (
    <div className="search-drop" hidden={!isOpen && !isStuck}>
      <ul className="search-list" {...getMenuProps({ "aria-label": search.results })}>
        {isOpen &&
          options.map((option, index) => (
            <li
              key={option.id}
              className="search-option"
              data-kind={option.target.kind}
              data-active={index === highlightedIndex ? "" : undefined}
              {...getItemProps({ item: option, index })}
            >
              <Line option={option} />
            </li>
          ))}
      </ul>
      <p className={options.length > 0 ? "visually-hidden" : "search-note"} role="status">
        {isOpen && (options.length > 0 ? search.found(options.length) : search.nothing(text.trim()))}
      </p>
      {isOpen && options.length === 0 && <p className="search-note">{search.advice}</p>}
      {isOpen && status === "loading" && <p className="search-note">{search.loading}</p>}
      {isStuck && <Missing retry={retry} />}
    </div>
  );
});

function Line({ option: { title, detail, sort } }: { readonly option: Option }) {
  return (
    <>
      <span className="search-text">
        <span className="search-title">{title}</span>
        {detail !== null && <span className="search-detail"> {detail}</span>}
      </span>
      <span className="search-sort"> {sort}</span>
    </>
  );
}

function Missing({ retry }: { readonly retry: () => void }) {
  const { search } = useMessages();
  return (
    <NotLoaded className="search-note" onRetry={retry}>
      {search.partial}
    </NotLoaded>
  );
}

/** The combobox: the first line is ready to be taken; leaving the field takes nothing. */
function useList(text: string, options: readonly Option[], onChoose: (target: Target) => void) {
  return useCombobox<Option>({
    items: options as Option[],
    inputValue: text,
    selectedItem: null,
    itemToString: (option) => option?.title ?? "",
    itemToKey: (option) => option?.id,
    defaultHighlightedIndex: 0,
    initialIsOpen: text !== "",
    initialHighlightedIndex: 0,
    stateReducer: (state, { type, changes }) => {
      const isTyped = type === useCombobox.stateChangeTypes.InputChange;
      const inputValue = (isTyped ? changes.inputValue : state.inputValue) ?? "";
      const isClicked = type === useCombobox.stateChangeTypes.InputClick;
      const isOpen = inputValue.trim() !== "" && (isClicked || changes.isOpen === true);
      const isLeft = type === useCombobox.stateChangeTypes.InputBlur;
      return { ...changes, inputValue, isOpen, ...(isLeft && { selectedItem: null }) };
    },
    onSelectedItemChange: ({ selectedItem }) => selectedItem && onChoose(selectedItem.target),
  });
}
