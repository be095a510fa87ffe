import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dataPackageText } from "../../scripts/dataset/datapackage.ts";
import { columnsOf, TABLE_NAMES, TABLES } from "../../src/data/tables.ts";
import { DATA_DIR } from "../real.ts";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly required?: boolean;
  };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly uniqueKeys?: readonly (readonly string[])[];
    readonly foreignKeys?: readonly {
      fields: readonly string[];
      reference: { resource: string; fields: readonly string[] };
    }[];
  };
}

const file = readFileSync(join(DATA_DIR, "datapackage.json"), "utf8");
const { resources, ...descriptor } = JSON.parse(file) as {
  resources: readonly Resource[];
  licenses: unknown;
};

describe("datapackage.json", () => {
  it("is what the schemas say (npx tsx scripts/dataset/check.ts --write renews it)", () => {
    expect(file).toBe(dataPackageText());
  });

  it("has a name, a version, a licence and one resource a table", () => {
    expect(descriptor).toMatchObject({
      name: "bamboo-atlas",
      version: "1.0.0",
      licenses: [{ name: "CC-BY-SA-4.0" }],
    });
    expect(resources.map(({ name }) => name)).toEqual(TABLE_NAMES);
  });

  it("refers only to resources and fields that it has", () => {
    for (const { schema } of resources) {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(schema.fields.map(({ name }) => name)).toEqual(expect.arrayContaining([...fields]));
        const target = resources.find(({ name }) => name === reference.resource);
        expect(target?.schema.primaryKey).toEqual(reference.fields);
      }
    }
  });

  it.each(resources)("agrees with the header of $path and with its decoders", ({ name, path, schema }) => {
    const table = TABLE_NAMES.find((known) => known === name) ?? "countries";
    const header = readFileSync(join(DATA_DIR, path), "utf8").split("\n")[0];
    expect(header).toBe(schema.fields.map((field) => field.name).join(","));
    expect(Object.keys(columnsOf(table))).toEqual(header?.split(","));
    expect(schema.primaryKey ?? schema.uniqueKeys?.[0]).toEqual(TABLES[table].key);
    for (const { name, constraints } of schema.fields) {
      if (schema.primaryKey?.includes(name)) expect([name, constraints?.required]).toEqual([name, true]);
    }
    for (const field of schema.fields) expectAgreement(field, columnsOf(table)[field.name]?.decode);
  });
});

function expectAgreement(
  { name, type, constraints }: Field,
  decode: ((cell: string) => unknown) | undefined,
): void {
  const accepts = (cell: string): boolean => {
    try {
      return decode?.(cell) !== undefined;
    } catch {
      return false;
    }
  };
  expect([name, accepts("")]).toEqual([name, constraints?.required !== true]);
  for (const word of constraints?.enum ?? []) expect([word, accepts(word)]).toEqual([word, true]);
  if (constraints?.enum) expect(accepts("none-of-these")).toBe(false);
  if (type === "date") expect([accepts("1945-09-02"), accepts("1945-09")]).toEqual([true, false]);
  if (type === "number") expect([accepts("12.5"), accepts("12,5")]).toEqual([true, false]);
}
