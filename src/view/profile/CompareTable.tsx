import { type ReactNode, useId } from "react";
import type { Code } from "../../domain/country.ts";
import { nameOn } from "../../domain/names.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";

interface Props {
  readonly codes: readonly Code[];
  readonly caption: string;
  /** The head of the first column. */
  readonly corner: string;
  readonly children: ReactNode;
}

/** A table with a column for each country; it scrolls by itself where it is wider than the page. */
export function CompareTable({ codes, caption, corner, children }: Props) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (axe: scrollable-region-focusable)
    <section className="several-scroll" tabIndex={0} aria-labelledby={id}>
      <table className="several-table" style={{ minInlineSize: `${(codes.length + 1) * 7}rem` }}>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {codes.map((code) => (
              <Head key={code} code={code} />
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

function Head({ code }: { readonly code: Code }) {
  const { names } = useSpeech();
  const name = useApp((s) => nameOn(names, code, s.day));
  return <th scope="col">{name}</th>;
}
