import { rollup } from "d3";
import type { Milestone } from "../../domain/milestone.ts";
import { useMilestonesWords } from "../../i18n/milestones.ts";

interface Props {
  readonly milestones: readonly Milestone[];
  /** Null: all of them. */
  readonly theme: string | null;
  readonly onTheme: (theme: string | null) => void;
}

/** One theme at a time, or all, each with how many events it has. */
export function ThemeChoice({ milestones, theme, onTheme }: Props) {
  const words = useMilestonesWords();
  const counts = rollup(
    milestones,
    (own) => own.length,
    (milestone) => milestone.theme,
  );
  const choices = [
    [null, words.all(milestones.length)] as const,
    ...[...counts].map(([name, n]) => [name, words.themeCount(words.themes[name] ?? name, n)] as const),
  ];
  return (
    <fieldset className="milestones-themes">
      <legend className="visually-hidden">{words.theme}</legend>
      {choices.map(([name, text]) => (
        <button
          key={name ?? ""}
          type="button"
          className="button"
          aria-pressed={theme === name}
          onClick={() => onTheme(name)}
        >
          {text}
        </button>
      ))}
    </fieldset>
  );
}
