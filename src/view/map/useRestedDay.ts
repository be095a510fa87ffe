import { useEffect, useState } from "react";
import type { Day } from "../../domain/day.ts";
import { restAfter } from "../../state/rest.ts";
import { useAppStore } from "../../state/store.ts";

/** How long the date must stand still before what is costly follows it. */
export const REST_MS = 200;

/** The day, once it has stood still for a while; nothing renders while it moves. */
export function useRestedDay(): Day {
  const store = useAppStore();
  const [day, setDay] = useState(() => store.getState().day);
  useEffect(() => {
    const show = () => setDay(store.getState().day);
    show();
    const rest = restAfter(REST_MS, show);
    const unsubscribe = store.subscribe((now, before) => {
      if (now.day !== before.day) rest.stir();
    });
    return () => {
      rest.cancel();
      unsubscribe();
    };
  }, [store]);
  return day;
}
