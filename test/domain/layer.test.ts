import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packRecords, unpackRecords } from "../../src/data/records.ts";
import { partiesOn } from "../../src/domain/atlas.ts";
import type { Code } from "../../src/domain/country.ts";
import { type Day, parseDay, yearOf } from "../../src/domain/day.ts";
import { type Layering, layerClassOn, layerCountOn, layerTallies } from "../../src/domain/layer.ts";
import { agreementsLayer, allAgreementsOn } from "../../src/domain/layer-agreements.ts";
import {
  deploymentPointsOn,
  deploymentsLayer,
  deploymentsOn,
  deploymentTotalOn,
} from "../../src/domain/layer-deployments.ts";
import { missionClassOn, missionsLayer } from "../../src/domain/layer-missions.ts";
import { SINCE_CLASSES, sinceLayer } from "../../src/domain/layer-since.ts";
import type { Records } from "../../src/domain/record.ts";
import { dayArbitrary } from "../arbitrary.ts";
import { ATLAS, DATASET, tableTexts } from "../real.ts";

const RECORDS: Records = unpackRecords(packRecords(tableTexts(), "en"));
const LAYERS: Readonly<Record<string, Layering>> = {
  since: sinceLayer(DATASET),
  agreements: agreementsLayer(RECORDS.agreements),
  missions: missionsLayer(ATLAS, RECORDS.missions),
  deployments: deploymentsLayer(RECORDS.deployments),
};
const on = (layer: keyof typeof LAYERS, code: string, day: string) =>
  layerClassOn(LAYERS[layer] as Layering, code as Code, parseDay(day));

describe.each(Object.entries(LAYERS))("the layer %s", (_, layering) => {
  it("names only its own classes", () => {
    for (const steps of layering.steps.values())
      for (const { name } of steps) expect(layering.classes).toContain(name);
    expect(layering.classes).toContain(layering.rest);
  });

  it("has steps that ascend and each change something", () => {
    for (const steps of layering.steps.values()) {
      steps.forEach(({ day, name }, i) => {
        expect(name).not.toBe(steps[i - 1]?.name ?? layering.rest);
        expect(day).toBeGreaterThan(steps[i - 1]?.day ?? Number.NEGATIVE_INFINITY);
      });
    }
  });

  it("changes on its days and on no other", () => {
    const days = new Set([...layering.steps.values()].flatMap((own) => own.map(({ day }) => day)));
    fc.assert(
      fc.property(dayArbitrary, (day) => {
        const moved = [...layering.steps.keys()].filter(
          (code) => layerClassOn(layering, code, day) !== layerClassOn(layering, code, (day - 1) as Day),
        );
        expect(moved.length > 0).toBe(days.has(day));
      }),
    );
  });

  it("counts the states of a day one by one", () => {
    const tallies = layerTallies(layering, ATLAS.parties);
    fc.assert(
      fc.property(dayArbitrary, (day) => {
        const names = partiesOn(ATLAS, day).map(({ code }) => layerClassOn(layering, code, day));
        for (const name of layering.classes)
          expect(layerCountOn(tallies, name, day), name).toBe(names.filter((own) => own === name).length);
      }),
    );
  });
});

describe("the year of relations", () => {
  it("classes every establishment by its year, whole and without overlap", () => {
    fc.assert(
      fc.property(fc.constantFrom(...DATASET.establishments), ({ code, day }) => {
        const year = yearOf(day);
        const fitting = SINCE_CLASSES.filter(({ first, last }) => first <= year && year <= (last ?? 9999));
        expect(fitting.map(({ name }) => name)).toEqual([
          layerClassOn(LAYERS["since"] as Layering, code, DATASET.end),
        ]);
      }),
    );
  });

  it("begins with the relations, and for an heir with the state itself", () => {
    expect([on("since", "USA", "1995-07-11"), on("since", "USA", "1995-07-12")]).toEqual([
      "none",
      "since-1992",
    ]);
    expect([on("since", "RUS", "1991-12-25"), on("since", "RUS", "1992-01-01")]).toEqual([
      "none",
      "since-1950",
    ]);
    expect(on("since", "SUN", "1960-01-01")).toBe("since-1950");
  });
});

describe("agreements", () => {
  it("counts those signed, three and more as one class", () => {
    expect(on("agreements", "KOR", "2006-08-23")).toBe("fta-0");
    expect(on("agreements", "KOR", "2006-08-24")).toBe("fta-1");
    expect(on("agreements", "KOR", "2015-05-05")).toBe("fta-2");
    expect(on("agreements", "KOR", "2025-12-31")).toBe("fta-3");
    expect(on("agreements", "USA", "2025-12-31")).toBe("fta-0");
  });

  it("lists 17 signed by the end of 2025, one of them not in force", () => {
    const all = allAgreementsOn(RECORDS.agreements, parseDay("2025-12-31"));
    expect(all).toHaveLength(17);
    expect(all.filter(({ state }) => state === "signed").map(({ agreement }) => agreement.id)).toEqual([
      "vn-uae-cepa",
    ]);
  });

  it("says how far an agreement has come", () => {
    const on = (day: string) =>
      allAgreementsOn(RECORDS.agreements, parseDay(day))
        .filter(({ agreement }) => /^(akfta|vkfta)$/.test(agreement.id))
        .map(({ agreement, state }) => `${agreement.id} ${state}`);
    expect(on("2015-05-05")).toEqual(["akfta in-force", "vkfta signed"]);
    expect(on("2015-12-20")).toEqual(["akfta in-force", "vkfta in-force"]);
  });
});

describe("missions", () => {
  it("knows both directions where both are dated", () => {
    expect(on("missions", "USA", "1995-07-31")).toBe("none");
    expect(on("missions", "USA", "1995-08-01")).toBe("both");
    expect(on("missions", "USA", "2010-01-01")).toBe("both");
  });

  it("leaves what is not dated an open question until the last complete day", () => {
    expect(on("missions", "AGO", "1975-11-11")).toBe("none");
    expect(on("missions", "AGO", "1990-01-01")).toBe("undated");
    expect(on("missions", "AGO", "2025-12-30")).toBe("undated");
    expect(on("missions", "AGO", "2025-12-31")).toBe("both");
    expect(on("missions", "SUN", "1970-01-01")).toBe("undated");
  });

  it("ends with a mission that closed, and does not count missions to international bodies", () => {
    const at = (code: string, day: string) =>
      missionClassOn(ATLAS, RECORDS.missions, code as Code, parseDay(day));
    expect([at("GHA", "1966-01-01"), at("GHA", "1967-01-01")]).toEqual(["ours", "none"]);
    const bodies = RECORDS.missions.filter(({ kind }) => kind === "permanent-mission");
    expect(missionsLayer(ATLAS, bodies).steps.get("CHE" as Code)).toBeUndefined();
  });

  it("agrees with asking each country on each day", () => {
    fc.assert(
      fc.property(dayArbitrary, (day) => {
        for (const { code } of partiesOn(ATLAS, day))
          expect(layerClassOn(LAYERS["missions"] as Layering, code, day), code).toBe(
            missionClassOn(ATLAS, RECORDS.missions, code, day),
          );
      }),
      { numRuns: 40 },
    );
  });
});

describe("deployments", () => {
  it("marks the states where peacekeepers or rescuers are, and no other", () => {
    const layering = LAYERS["deployments"] as Layering;
    expect([...layering.steps.keys()].sort()).toEqual(["CAF", "MMR", "SSD", "TUR"]);
    expect([on("deployments", "SSD", "2014-05-31"), on("deployments", "SSD", "2014-06-01")]).toEqual([
      "none",
      "peacekeeping",
    ]);
    expect([on("deployments", "TUR", "2023-02-09"), on("deployments", "TUR", "2023-02-24")]).toEqual([
      "relief",
      "none",
    ]);
  });

  it("has a place for each deployment of the table, Abyei among them", () => {
    fc.assert(
      fc.property(dayArbitrary, (day) => {
        expect(deploymentPointsOn(RECORDS.deployments, day).map(({ row }) => row)).toEqual(
          deploymentsOn(RECORDS.deployments, day),
        );
      }),
    );
    const abyei = deploymentPointsOn(RECORDS.deployments, DATASET.end).find(
      ({ row }) => row.mission === "UNISFA",
    );
    expect(abyei?.row.code).toBeNull();
  });

  it("gives the newest total of a day", () => {
    expect(deploymentTotalOn(RECORDS.deployments, parseDay("2021-10-17"))).toBeNull();
    expect(deploymentTotalOn(RECORDS.deployments, parseDay("2022-05-06"))?.id).toBe("total-2022-05-06");
  });
});
