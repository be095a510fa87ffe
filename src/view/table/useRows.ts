import { useMemo } from "react";
import type { Day } from "../../domain/day.ts";
import { membersUnder } from "../../domain/filter.ts";
import { fold } from "../../domain/fold.ts";
import type { Records } from "../../domain/record.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { useRestedDay } from "../map/useRestedDay.ts";
import { rowsOn, type TableRow } from "./rows.ts";
import { type Sorting, sorted } from "./sorting.ts";

interface Rows {
  /** The rows that pass the filters, in order. */
  readonly rows: readonly TableRow[];
  /** How many states there are without the filters. */
  readonly all: number;
  /** The day that the rows speak of. */
  readonly day: Day;
}

/** The rows of the day, once it rests, under the filters of the store and the one for names. */
export function useRows(records: Records | null, filter: string, sorting: Sorting): Rows {
  const { names, formats, messages } = useSpeech();
  const atlas = useApp((s) => s.atlas);
  const tiers = useApp((s) => s.tiers);
  const groups = useApp((s) => s.groups);
  const match = useApp((s) => s.match);
  const day = useRestedDay();
  const everyone = useMemo(() => {
    const short = new Map(records?.groups.map((group) => [group.id, group.short]));
    const groupName = (id: string) => short.get(id) ?? messages.shell.groupNames[id] ?? id;
    return rowsOn({ atlas, names, records, groupName }, day);
  }, [atlas, names, records, messages, day]);
  const kept = useMemo(() => {
    const members = groups.length === 0 ? null : membersUnder(atlas.dataset, { groups, match }, day);
    const text = fold(filter).letters;
    return everyone.filter(
      ({ code, name, standing }) =>
        (tiers.length === 0 || tiers.includes(standing)) &&
        (members === null || members.has(code)) &&
        (text === "" || fold(`${name} ${names.get(code)?.name ?? ""} ${code}`).letters.includes(text)),
    );
  }, [everyone, atlas, names, tiers, groups, match, filter, day]);
  const rows = useMemo(() => sorted(kept, sorting, formats.compare), [kept, sorting, formats]);
  return { rows, all: everyone.filter(({ isApart }) => !isApart).length, day };
}
