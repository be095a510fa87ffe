import { EXPLAINED } from "../../domain/glossary.ts";
import type { Look } from "../../domain/territory.ts";
import type { HelpMessages } from "../../i18n/en/help.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Swatch } from "../Swatch.tsx";

/** What land can look like, in the legend's order. */
const LOOKS: readonly Look[] = ["focal", ...EXPLAINED.map(({ id }) => id), "dependency", "not-a-state"];

/** How to read the map: each look with what it means, then everything else that is drawn. */
export function Reading({ words }: { readonly words: HelpMessages }) {
  const { app, shell } = useMessages();
  return (
    <>
      <dl>
        {LOOKS.map((look) => (
          <div key={look} className="help-look">
            <dt>
              <Swatch look={look} />
              {app.look[look]}
            </dt>
            <dd>{words.looks[look]}</dd>
          </div>
        ))}
        <div className="help-look">
          <dt>
            <Swatch look="relations" contested />
            {shell.contested}
          </dt>
          <dd>{words.looks.contested}</dd>
        </div>
      </dl>
      <h3>{words.marksTitle}</h3>
      <dl>
        {words.marks.map(([what, meaning]) => (
          <div key={what} className="help-look">
            <dt>{what}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
