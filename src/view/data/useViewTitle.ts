import { nameOn } from "../../domain/names.ts";
import { useDataWords } from "../../i18n/data.ts";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { useRestedDay } from "../map/useRestedDay.ts";

/** What the view on the screen is called where it is cited, saved or printed. */
export function useViewTitle(): string {
  const { titles } = useDataWords();
  const { messages, formats, names } = useSpeech();
  const day = useRestedDay();
  const compareDay = useApp((s) => s.compareDay);
  const only = useApp((s) => (s.selection.length === 1 ? s.selection[0] : undefined));
  const layer = useApp((s) => s.layer);
  const [date, other] = [day, compareDay ?? day].map((own) => formats.date(exactly(own)));
  if (compareDay !== null && compareDay !== day) {
    return compareDay < day
      ? titles.compared(other ?? "", date ?? "")
      : titles.compared(date ?? "", other ?? "");
  }
  if (only !== undefined) return titles.country(messages.summary.named(nameOn(names, only, day)), date ?? "");
  return layer === "tier" ? titles.world(date ?? "") : titles.layer(messages.layer.name[layer], date ?? "");
}
