import { group } from "d3";
import { type ReactNode, useMemo } from "react";
import { ASK_KINDS, type AskKind, type Question, questionOf } from "../../domain/ask.ts";
import { type Code, EU, FOCAL, parseCode } from "../../domain/country.ts";
import { AGREEMENT_EXTRAS, EXTRAS, type Extra, UN_GROUP } from "../../domain/measure.ts";
import type { Evidence } from "../../domain/measure-count.ts";
import { TIERS } from "../../domain/tier.ts";
import { Checks, DayField, Select } from "./AskFields.tsx";
import { useTeller } from "./useTeller.ts";

interface Props<Q extends Question = Question> {
  readonly evidence: Evidence;
  readonly question: Q;
  readonly onAsk: (question: Question) => void;
}

type Of<K extends AskKind> = Extract<Question, { readonly kind: K }>;

/** The choices that a question is made of; each change asks at once. */
export function AskForm({ evidence, question, onAsk }: Props) {
  const { ask } = useTeller().words;
  return (
    <form className="ask-form" onSubmit={(event) => event.preventDefault()}>
      <Select
        label={ask.kind}
        value={question.kind}
        options={ASK_KINDS.map((kind) => [kind, ask.kinds[kind]])}
        onChange={(kind) => onAsk(questionOf(kind, question, evidence.atlas))}
      />
      <Details evidence={evidence} question={question} onAsk={onAsk} />
      {"on" in question && question.on !== null && (
        <DayField day={question.on} onDay={(on) => onAsk({ ...question, on })} />
      )}
    </form>
  );
}

function Details({ evidence, question, onAsk }: Props): ReactNode {
  switch (question.kind) {
    case "countries":
      return <CountriesFields evidence={evidence} question={question} onAsk={onAsk} />;
    case "agreements":
    case "economies":
      return <AgreementsFields evidence={evidence} question={question} onAsk={onAsk} />;
    case "date":
      return <DateFields evidence={evidence} question={question} onAsk={onAsk} />;
    case "roles":
      return <RolesFields evidence={evidence} question={question} onAsk={onAsk} />;
    default:
      return null;
  }
}

function CountriesFields({ evidence, question, onAsk }: Props<Of<"countries">>) {
  const { ask, groups } = useTeller().words;
  const known = useMemo(
    () => [UN_GROUP, ...new Set(evidence.atlas.dataset.memberships.map((row) => row.group))],
    [evidence],
  );
  const extras = EXTRAS.filter((name) => question.with.includes(name) || isOfUse(evidence, question, name));
  const isRung = question.tier !== "none" && question.tier !== "special";
  return (
    <>
      <Select
        label={ask.tier}
        value={question.tier}
        options={TIERS.map((tier) => [tier, ask.tiers[tier]])}
        onChange={(tier) =>
          onAsk({ ...question, tier, reach: tier === "none" || tier === "special" ? "at" : question.reach })
        }
      />
      {isRung && (
        <Select
          label={ask.reach}
          value={question.reach}
          options={[
            ["from", ask.reaches.from],
            ["at", ask.reaches.at],
          ]}
          onChange={(reach) => onAsk({ ...question, reach })}
        />
      )}
      <Select
        label={ask.group}
        value={question.group ?? ""}
        options={[["", ask.everyone], ...known.map((id) => [id, groups[id] ?? id] as const)]}
        onChange={(id) => onAsk({ ...question, group: id === "" ? null : id })}
      />
      <Checks all={extras} chosen={question.with} onChange={(list) => onAsk({ ...question, with: list })} />
    </>
  );
}

/** Whether it makes a difference to the question that someone is counted besides. */
function isOfUse({ atlas }: Evidence, { group, reach, tier }: Of<"countries">, extra: Extra): boolean {
  const isIn = (code: Code) =>
    atlas.dataset.memberships.some((row) => row.group === group && row.code === code);
  switch (extra) {
    case "eu":
      return group === null || isIn(EU);
    case "au":
      return isIn("AU" as Code);
    case "vietnam":
      return group === UN_GROUP || isIn(FOCAL);
    case "special":
      return reach === "from" && tier !== "relations";
    case "suspended":
      return tier !== "none";
  }
}

function AgreementsFields({ question, onAsk }: Props<Of<"agreements" | "economies">>) {
  const { ask } = useTeller().words;
  return (
    <>
      <Select
        label={ask.status}
        value={question.status}
        options={[
          ["signed", ask.statuses.signed],
          ["in-force", ask.statuses["in-force"]],
        ]}
        onChange={(status) => onAsk({ ...question, status })}
      />
      <Checks
        all={AGREEMENT_EXTRAS}
        chosen={question.with}
        onChange={(list) => onAsk({ ...question, with: list })}
      />
    </>
  );
}

function DateFields({ evidence, question, onAsk }: Props<Of<"date">>) {
  const { words, names, formats } = useTeller();
  const { ask } = words;
  const countries = useMemo(
    () =>
      [...evidence.atlas.history.keys()]
        .map((code) => [code, names.get(code)?.name ?? code] as const)
        .sort(([, a], [, b]) => formats.compare(a, b)),
    [evidence, names, formats],
  );
  return (
    <>
      <Select
        label={ask.country}
        value={question.of}
        options={countries}
        onChange={(code) => onAsk({ ...question, of: parseCode(code) })}
      />
      <Select
        label={ask.tier}
        value={question.tier}
        options={TIERS.slice(1).map((tier) => [tier, ask.tiers[tier]])}
        onChange={(tier) => onAsk({ ...question, tier })}
      />
    </>
  );
}

function RolesFields({ evidence, question, onAsk }: Props<Of<"roles">>) {
  const { ask } = useTeller().words;
  const { completeTo } = evidence.atlas.dataset;
  const bodies = useMemo(() => {
    const groups = group(evidence.roles, ({ id }) => id.replace(/-\d{4}$/, ""));
    return [...groups].map(([of, [row]]) => [of, row ? `${row.body}: ${row.role}` : of] as const);
  }, [evidence]);
  return (
    <Select
      label={ask.body}
      value={question.of ?? ""}
      options={[["", ask.anyBody], ...bodies]}
      onChange={(of) =>
        onAsk(
          of === ""
            ? { ...question, of: null, on: question.on ?? completeTo }
            : { ...question, of, on: null },
        )
      }
    />
  );
}
