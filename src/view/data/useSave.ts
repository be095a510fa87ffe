import { useState } from "react";
import { useDataWords } from "../../i18n/data.ts";
import { type Saved, save } from "./files.ts";

/** Makes files and saves them; `said` is what to tell about the last one. */
export function useSave() {
  const words = useDataWords();
  const [said, setSaid] = useState("");
  const make = async (file: () => Promise<Saved>) => {
    setSaid(words.working);
    try {
      const made = await file();
      save(made);
      setSaid(words.saved(made.name));
    } catch {
      setSaid(words.notSaved);
    }
  };
  return { said, make, say: setSaid };
}
