import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import type { HelpMessages } from "../../i18n/en/help.ts";

export const TABS = ["keys", "map", "tiers", "glossary"] as const;
export type Tab = (typeof TABS)[number];

interface Props {
  readonly words: HelpMessages;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  readonly children: ReactNode;
}

/** The pages of help: one tab stop, arrows go from tab to tab. */
export function Tabs({ words, tab, onTab, children }: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const at = TABS.indexOf(tab);
    const to = new Map([
      ["ArrowLeft", at - 1],
      ["ArrowRight", at + 1],
      ["Home", 0],
      ["End", TABS.length - 1],
    ]).get(event.key);
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + TABS.length) % TABS.length;
    onTab(TABS[next] ?? "keys");
    list.current?.querySelectorAll("button")[next]?.focus();
  };
  return (
    <>
      <div ref={list} className="help-tabs" role="tablist" aria-label={words.title} onKeyDown={walk}>
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            className="help-tab"
            role="tab"
            id={`${id}${name}`}
            aria-selected={name === tab}
            aria-controls={name === tab ? `${id}page` : undefined}
            tabIndex={name === tab ? 0 : -1}
            onClick={() => onTab(name)}
          >
            {words.tabs[name]}
          </button>
        ))}
      </div>
      <div
        id={`${id}page`}
        className="help-page"
        role="tabpanel"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (axe: scrollable-region-focusable)
        tabIndex={0}
        aria-labelledby={`${id}${tab}`}
      >
        {children}
      </div>
    </>
  );
}
