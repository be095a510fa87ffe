import { buildAtlas } from "../../src/domain/atlas.ts";
import { parseCode } from "../../src/domain/country.ts";
import { FOREVER, parseDay, parseFuzzyDay } from "../../src/domain/day.ts";
import type { Evidence } from "../../src/domain/measure-count.ts";
import type { AgreementRecord, DeploymentRecord, RoleRecord } from "../../src/domain/record.ts";
import { datasetOf, establishment, land, severance, state, step } from "./dataset-of.ts";

const day = parseDay;
const WITNESS = { confidence: "single", sources: [], note: null } as const;
const fuzzy = (text: string) => (text === "" ? null : parseFuzzyDay(text));

const member = (group: string, code: string, from = "1945-09-02", to?: string) => ({
  ...{ group, code: parseCode(code), from: day(from) },
  to: to === undefined ? FOREVER : day(to),
});

const agreement = (id: string, kind: AgreementRecord["kind"], dates: string, parties: string) => {
  const [signed = "", inForce = ""] = dates.split("/");
  const codes = parties.split(" ").map(parseCode);
  return { ...WITNESS, id, kind, name: id, signed: fuzzy(signed), inForce: fuzzy(inForce), parties: codes };
};

const role = (id: string, from: string, to: string): RoleRecord => ({
  ...{ ...WITNESS, id, body: "", role: "", from: fuzzy(from), to: fuzzy(to) },
});

const total = (id: string, from: string, people: number | null, mission: string | null = null) =>
  ({
    ...WITNESS,
    id,
    mission,
    code: null,
    people,
    what: "",
    from: fuzzy(from),
    to: null,
  }) satisfies DeploymentRecord;

/** A handful of states, one of each sort that a count has to tell apart. */
export const EVIDENCE: Evidence = {
  atlas: buildAtlas(
    datasetOf({
      countries: [
        state("AUS", { un: day("1945-11-01") }),
        state("BTN", { un: day("1971-09-21") }),
        state("CHL", { un: day("1945-10-24") }),
        state("CHN"),
        state("LAO"),
        state("USA", { un: day("1945-10-24") }),
        state("VNM", { un: day("1977-09-20") }),
        state("SUN", { kind: "former-state", to: day("1991-12-26"), un: day("1945-10-24") }),
        state("EU", { kind: "organisation" }),
        state("AU", { kind: "organisation" }),
        state("HKG", { kind: "territory" }),
      ],
      territory: [
        ...["AUS", "BTN", "CHL", "CHN", "LAO", "USA", "VNM"].map((code) => land(code, code)),
        land("HKG", "HKG", { status: "dependency" }),
        land("SUN", "SUN", { to: day("1991-12-26") }),
      ],
      establishments: [
        establishment("SUN", "1950-01-30"),
        establishment("CHN", "1950-01-18"),
        establishment("LAO", "1962-09-05"),
        establishment("CHL", "1971-03-25"),
        establishment("AUS", "1973-02-26"),
        establishment("USA", "1995-07-12"),
      ],
      severances: [severance("CHL", "1973-09-11", "1990-09")],
      steps: [
        step("LAO", "1977-07-18", "special"),
        step("CHN", "2008-06", "comprehensive-strategic"),
        step("EU", "2012-06-27", "comprehensive"),
        step("AUS", "2018-03-15", "strategic"),
        step("USA", "2023-09-10", "comprehensive-strategic"),
        step("CHL", "2026-06-09", "comprehensive"),
      ],
      memberships: [
        ...["AUS", "BTN", "CHL", "CHN", "LAO", "USA", "VNM", "EU", "AU", "HKG"].map((code) =>
          member("all", code),
        ),
        ...[member("few", "CHN", "1950-01-01", "2000-01-01"), member("few", "AUS", "1960-01-01")],
      ],
    }),
  ),
  agreements: [
    agreement("a-later", "fta", "2030-01-01/", "VNM ISR"),
    agreement("b-both", "fta", "2000-01-01/2002-05-01", "VNM USA JPN"),
    agreement("c-signed", "fta", "2010-06/", "VNM JPN KOR"),
    agreement("d-force", "fta", "/2015-01-01", "VNM CHL"),
    agreement("e-talks", "fta-negotiation", "/", "VNM ISR ARE"),
    agreement("f-other-talks", "negotiation", "/", "VNM GBR"),
    agreement("g-trade", "trade", "1990-02-03/1991-01-01", "VNM AUS"),
  ],
  deployments: [
    total("t-high", "2022-01-01", 900),
    total("t-first", "2014-06-01", 12),
    total("t-stale", "2023-01-01", 700),
    total("t-next", "2024-05", 1300),
    total("t-none", "2015-01-01", null),
    total("m-some", "2014-06-01", 5000, "UNMISS"),
    total("t-undated", "", 100),
  ],
  roles: [
    role("unsc-member-2020", "2020-01-01", "2022-01-01"),
    role("unsc-member-2008", "2008-01-01", "2010-01-01"),
    role("unsc-member-observer", "", ""),
    role("asean-chair-2020", "2020-01-01", "2021-01-01"),
  ],
  milestones: [],
};
