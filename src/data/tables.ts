import { COUNTRY_KINDS } from "../domain/country.ts";
import { STEP_TIERS, TERRITORY_STATUSES } from "../domain/dataset.ts";
import { figures, measures } from "./claims.ts";
import * as c from "./columns.ts";

/** The columns of a table, in the order of its header. */
export type Columns = Readonly<Record<string, c.Column<unknown>>>;

/** A published table: the columns that identify a row, and all columns. */
export interface Table<C extends Columns> {
  readonly key: readonly (keyof C & string)[];
  readonly columns: C;
}

const table = <C extends Columns>(key: readonly (keyof C & string)[], columns: C): Table<C> => ({
  key,
  columns,
});

const text = c.optional(c.text);
const CONFIDENCE = c.oneOf("confirmed", "single", "seed", "recalled");
const SPAN = {
  from: c.optional(c.fuzzyDay),
  from_precision: c.precisionOf("from"),
  to: c.optional(c.fuzzyDay),
  to_precision: c.precisionOf("to"),
} as const;
const NOTE = { note_en: text, note_vi: text } as const;
const WITNESS = { confidence: CONFIDENCE, sources: c.sources } as const;

/** The published tables. A row's type is derived from here; nothing else lists the columns. */
export const TABLES = {
  countries: table(["code"], {
    code: c.code,
    iso_numeric: c.optional(c.isoNumeric),
    kind: c.oneOf(...COUNTRY_KINDS),
    name_en: c.text,
    name_vi: c.text,
    aliases_en: c.texts,
    aliases_vi: c.texts,
    ...SPAN,
    un_from: c.optional(c.day),
    un_to: c.optional(c.day),
    successors: c.codes,
    capital_en: text,
    capital_vi: text,
    capital_lon: c.optional(c.degrees(180)),
    capital_lat: c.optional(c.degrees(90)),
    ...WITNESS,
    ...NOTE,
  }),
  names: table(["code", "from"], {
    code: c.code,
    name_en: c.text,
    name_vi: c.text,
    ...SPAN,
    ...WITNESS,
    ...NOTE,
  }),
  territory: table(["atom", "from"], {
    atom: c.atom,
    holder: c.code,
    status: c.oneOf(...TERRITORY_STATUSES),
    from: c.day,
    to: c.optional(c.day),
    rulers: c.rulers,
    ...WITNESS,
    ...NOTE,
  }),
  archipelagos: table(["id"], {
    id: c.slug,
    group: c.oneOf("hoangsa", "truongsa"),
    kind: c.oneOf("anchor", "islet"),
    name_en: c.text,
    name_vi: c.text,
    lon: c.degrees(180),
    lat: c.degrees(90),
  }),
  relations: table(["code"], {
    code: c.code,
    date: c.optional(c.fuzzyDay),
    precision: c.precisionOf("date"),
    partner_date: c.optional(c.fuzzyDay),
    partner_date_precision: c.precisionOf("partner_date"),
    agreement: c.optional(c.oneOf("same", "differs", "missing")),
    ...WITNESS,
    ...NOTE,
  }),
  interruptions: table(["code", "kind", "from", "what_en"], {
    code: c.code,
    kind: c.oneOf(
      "severance",
      "hostility",
      "normalisation",
      "level",
      "presence",
      "recognition",
      "recognition-of-saigon",
      "prg",
      "embassy-closed",
      "succession",
    ),
    ...SPAN,
    what_en: c.text,
    what_vi: c.text,
    ...WITNESS,
  }),
  partnerships: table(["code", "date", "tier"], {
    code: c.code,
    date: c.fuzzyDay,
    precision: c.precisionOf("date"),
    tier: c.oneOf(...STEP_TIERS),
    official_en: c.text,
    official_vi: c.text,
    occasion_en: text,
    occasion_vi: text,
    ...WITNESS,
    ...NOTE,
  }),
  groups: table(["id"], {
    id: c.slug,
    short_en: c.text,
    short_vi: c.text,
    name_en: c.text,
    name_vi: c.text,
    ...NOTE,
  }),
  memberships: table(["group", "code", "from"], {
    group: { ...c.slug, refersTo: "groups" },
    code: c.code,
    ...SPAN,
    status: c.oneOf("member", "former", "partner", "observer", "participant", "invited", "organisation"),
    ...WITNESS,
    ...NOTE,
  }),
  missions: table(["code", "city_en", "kind", "direction", "from"], {
    code: c.code,
    city_en: c.text,
    city_vi: c.text,
    kind: c.oneOf("embassy", "consulate-general", "permanent-mission", "office"),
    direction: c.oneOf("in-viet-nam", "abroad"),
    ...SPAN,
    ...WITNESS,
    ...NOTE,
  }),
  agreements: table(["id"], {
    id: c.slug,
    kind: c.oneOf("fta", "fta-negotiation", "negotiation", "preferential", "trade", "investment"),
    name_en: c.text,
    name_vi: c.text,
    signed: c.optional(c.fuzzyDay),
    signed_precision: c.precisionOf("signed"),
    in_force: c.optional(c.fuzzyDay),
    in_force_precision: c.precisionOf("in_force"),
    parties: c.codes,
    ...WITNESS,
    ...NOTE,
  }),
  roles: table(["id"], {
    id: c.slug,
    body_en: c.text,
    body_vi: c.text,
    role_en: c.text,
    role_vi: c.text,
    ...SPAN,
    ...WITNESS,
    ...NOTE,
  }),
  deployments: table(["id"], {
    id: c.slug,
    mission: text,
    code: c.optional(c.code),
    ...SPAN,
    people: c.optional(c.wholeNumber),
    what_en: c.text,
    what_vi: c.text,
    ...WITNESS,
    ...NOTE,
  }),
  milestones: table(["id"], {
    id: c.slug,
    date: c.fuzzyDay,
    precision: c.precisionOf("date"),
    theme: c.slug,
    title_en: c.text,
    title_vi: c.text,
    summary_en: c.text,
    summary_vi: c.text,
    place_en: text,
    place_vi: text,
    codes: c.codes,
    ...WITNESS,
    ...NOTE,
  }),
  claims: table(["id"], {
    id: c.slug,
    source: c.source,
    quote: c.text,
    question: c.slug,
    measure: measures,
    figure: figures,
    value: c.text,
    as_of: c.fuzzyDay,
    as_of_precision: c.precisionOf("as_of"),
    verdict: c.oneOf("agrees", "differs", "untestable"),
    ...NOTE,
  }),
  sources: table(["id"], {
    id: c.sourceId,
    title: c.text,
    publisher: text,
    date: c.optional(c.fuzzyDay),
    url: c.optional(c.url),
    kind: c.oneOf("official", "press", "reference", "mirror", "recalled-none"),
  }),
} as const;

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** What the columns make of one line of a file. */
export type RowOf<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends c.Column<infer T> ? T : never;
} & { readonly line: number };

export type Row<N extends TableName> = RowOf<(typeof TABLES)[N]["columns"]>;

/** Every row of every published table. */
export type Tables = { readonly [N in TableName]: readonly Row<N>[] };

/** The columns of a table without the types of their values, for what treats all tables alike. */
export function columnsOf(name: TableName): Columns {
  return TABLES[name].columns;
}
