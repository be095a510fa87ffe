import type { Verdict } from "../../domain/claim.ts";
import { useTeller } from "./useTeller.ts";

const VERDICTS: readonly Verdict[] = ["agrees", "differs", "untestable"];

interface FilterProps {
  readonly sources: readonly string[];
  readonly verdict: Verdict | null;
  readonly source: string | null;
  readonly onVerdict: (verdict: Verdict | null) => void;
  readonly onSource: (source: string | null) => void;
}

/** Narrows the ledger to one verdict and one source. */
export function Filters({ sources, verdict, source, onVerdict, onSource }: FilterProps) {
  const { words } = useTeller();
  return (
    <div className="ledger-filters">
      <fieldset className="ledger-choice">
        <legend>{words.filterVerdict}</legend>
        {[null, ...VERDICTS].map((name) => (
          <button
            key={name}
            type="button"
            className="button"
            aria-pressed={verdict === name}
            onClick={() => onVerdict(name)}
          >
            {name === null ? words.all : words.verdicts[name]}
          </button>
        ))}
      </fieldset>
      <label className="ledger-choice">
        <span>{words.filterSource}</span>
        <select
          className="button"
          value={source ?? ""}
          onChange={(event) => onSource(event.target.value === "" ? null : event.target.value)}
        >
          <option value="">{words.all}</option>
          {sources.map((id) => (
            <option key={id} value={id}>
              {words.article(id)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
