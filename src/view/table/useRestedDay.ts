import { useEffect, useState } from "react";
import type { Day } from "../../domain/day.ts";
import { useAppStore } from "../../state/store.ts";

/** How long the date must stand still before the table follows it. */
const REST_MS = 200;

/** The day once it has stood still for a while: two hundred rows do not follow a finger. */
export function useRestedDay(): Day {
  const store = useAppStore();
  const [day, setDay] = useState(() => store.getState().day);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setDay(store.getState().day), REST_MS);
    };
    const unsubscribe = store.subscribe((now, before) => {
      if (now.day !== before.day) follow();
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [store]);
  return day;
}
