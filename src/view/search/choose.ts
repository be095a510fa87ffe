import type { Code } from "../../domain/country.ts";
import { clampDay, type Day } from "../../domain/day.ts";
import { nameOn } from "../../domain/names.ts";
import { exactly } from "../../i18n/format.ts";
import type { Speech } from "../../i18n/messages.ts";
import type { AppStore } from "../../state/store.ts";
import type { Target } from "./options.ts";

/** Does what was chosen, and says in a few words what was done. */
export function choose(target: Target, store: AppStore, { messages, formats, names }: Speech): string {
  const { search, shell } = messages;
  const goTo = (day: Day) => {
    const { setDay, setPlaying, atlas } = store.getState();
    setPlaying(false);
    setDay(clampDay(day, atlas.dataset.start, atlas.dataset.end));
    return search.wentTo(formats.date(exactly(store.getState().day)));
  };
  switch (target.kind) {
    case "country":
      openProfile(store, target.code);
      return search.opened(nameOn(names, target.code, store.getState().day));
    case "step":
      openProfile(store, target.event.code);
      return goTo(target.event.day);
    case "day":
      return goTo(target.day);
    case "milestone":
      return goTo(target.milestone.date.day);
    case "group": {
      store.getState().toggleGroup(target.id);
      const name = shell.groupNames[target.id] ?? target.id;
      return store.getState().groups.includes(target.id) ? search.filtered(name) : search.unfiltered(name);
    }
  }
}

/** Selects a country; another panel that is open gives way to its profile. */
function openProfile(store: AppStore, code: Code) {
  const { panel, select, setPanel } = store.getState();
  select(code);
  if (panel !== null && panel !== "profile") setPanel("profile");
}
