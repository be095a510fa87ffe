// @vitest-environment jsdom

import { readdirSync } from "node:fs";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parseCode } from "../../../src/domain/country.ts";
import { parseDay } from "../../../src/domain/day.ts";
import { EXPORT_COLUMNS } from "../../../src/domain/export.ts";
import type { DatasetVersion } from "../../../src/domain/export-version.ts";
import { parseCsv } from "../../csv.ts";
import { DATA_DIR } from "../../real.ts";
import { LOADERS, stage, text } from "./stage.tsx";

/** The files that were handed to the reader’s downloads. */
const saved: { name: string; content: Blob }[] = [];

beforeEach(() => {
  const blobs = new Map<string, Blob>();
  vi.stubGlobal(
    "URL",
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        const address = `blob:${blobs.size}`;
        blobs.set(address, blob);
        return address;
      },
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, content: blobs.get(this.href) as Blob });
  });
});

afterEach(() => {
  cleanup();
  saved.length = 0;
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const bytesOf = (blob: Blob): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });
const textOf = async (blob: Blob) => new TextDecoder().decode(await bytesOf(blob));

const part = (title: string) =>
  within(screen.getByRole("heading", { level: 3, name: title }).closest("section") as HTMLElement);

/** Presses a button of a part and waits for its file. */
async function fileOf(title: string, button: string) {
  fireEvent.click(part(title).getByRole("button", { name: button }));
  await waitFor(() => expect(saved.length).toBe(1), { timeout: 10_000 });
  const [file] = saved.splice(0);
  if (file === undefined) throw new Error("no file");
  return file;
}

describe("the files of the view", () => {
  it("saves the rows of the map as CSV and says so", async () => {
    await stage({ groups: ["g20"] });
    const { name, content } = await fileOf("What the map shows", "CSV");
    expect(name).toBe("bamboo-atlas_states_2025-12-31_g20.csv");
    const rows = parseCsv(await textOf(content));
    expect(Object.keys(rows[0] ?? {})).toEqual(EXPORT_COLUMNS);
    expect(rows.map(({ code }) => code)).toContain("EU");
    expect(part("What the map shows").getByRole("status").textContent).toBe(`${name} is ready.`);
  });

  it("says in JSON where it comes from, with a link that opens the same view", async () => {
    await stage({ tiers: ["special"] }, "vi");
    const { content } = await fileOf("Nội dung đang hiển thị trên bản đồ", "JSON");
    const { rows, ...origin } = JSON.parse(await textOf(content));
    expect(rows.map((row: { name: string }) => row.name)).toEqual(["Cuba", "Campuchia", "Lào"]);
    expect(origin).toMatchObject({
      title: "Quan hệ ngoại giao của Việt Nam, ngày 31 tháng 12 năm 2025",
      version: "1.0.0",
      licence: "CC-BY-SA-4.0",
      url: "https://atlas.example/vi/?date=2025-12-31&tier=special",
    });
  });

  it("draws the outlines of the day", async () => {
    await stage({ day: parseDay("1960-06-01") });
    const { name, content } = await fileOf("What the map shows", "GeoJSON");
    expect(name).toBe("bamboo-atlas_outlines_1960-06-01.geojson");
    const { features } = JSON.parse(await textOf(content)) as GeoJSON.FeatureCollection;
    expect(features.find(({ id }) => id === "SUN")?.properties).toMatchObject({
      name: "Soviet Union",
      tier: "relations",
    });
  });

  it("says when a file could not be made", async () => {
    const published = { ...LOADERS.published, topology: () => Promise.reject(new Error("away")) };
    await stage({}, "en", { ...LOADERS, published });
    fireEvent.click(part("What the map shows").getByRole("button", { name: "TopoJSON" }));
    await part("What the map shows").findByText("The file could not be made. Try again.");
  });
});

describe("the whole dataset", () => {
  it("comes as one archive of the very files that are published, with a citation", async () => {
    await stage();
    const { name, content } = await fileOf("The whole dataset", "ZIP");
    expect(name).toBe("bamboo-atlas_dataset_1.0.0.zip");
    const files = unzipSync(await bytesOf(content));
    const own = Object.keys(files).filter((path) => !path.startsWith("CITATION"));
    expect(own.sort()).toEqual(readdirSync(DATA_DIR).sort());
    for (const path of own)
      expect([path, strFromU8(files[path] as Uint8Array)]).toEqual([path, await text(path)]);
    expect(strFromU8(files["CITATION.bib"] as Uint8Array)).toContain("version = {1.0.0}");
    expect(JSON.parse(strFromU8(files["CITATION.json"] as Uint8Array))).toHaveLength(1);
    expect(strFromU8(files["CITATION.txt"] as Uint8Array)).toContain("https://atlas.example/data/");
  });

  it("comes as one JSON document that decodes to the rows of every table", async () => {
    await stage();
    const { content } = await fileOf("The whole dataset", "JSON");
    const { tables } = JSON.parse(await textOf(content)) as { tables: Record<string, object[]> };
    expect(tables["partnerships"]).toEqual(parseCsv(await text("partnerships.csv")));
    expect(Object.keys(tables).length).toBe(16);
  });

  it("links every table at an address that stays", async () => {
    await stage();
    const links = part("The whole dataset").getAllByRole("link", { hidden: true }) as HTMLAnchorElement[];
    expect(links.map(({ href }) => href)).toContain("https://atlas.example/data/partnerships.csv");
    expect(links.length).toBe(17);
  });
});

describe("citing", () => {
  it.each([
    [
      "Sentence",
      /^Viet Nam’s relations with Japan on 31 December 2025\. Bamboo Atlas, version 1\.0\.0, https:/,
    ],
    ["APA", /^The Bamboo Atlas contributors\. \(2026\)\. Viet Nam’s relations with Japan/],
    [
      "Chicago",
      /“Viet Nam’s relations with Japan on 31 December 2025\.” Bamboo Atlas, version 1\.0\.0\. 2026/,
    ],
    ["BibTeX", /^@misc\{bamboo-atlas-1\.0\.0-viet-nam-s-relations-with-japan/],
    ["CSL-JSON", /"type": "map"/],
  ])("gives the view as %s", async (style, form) => {
    await stage({ selection: [parseCode("JPN")] });
    fireEvent.click(screen.getByRole("radio", { name: style }));
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Citation" });
    expect(field.value).toMatch(form);
    expect(field.value).toContain("https://atlas.example/country/JPN/?date=2025-12-31");
  });
});

describe("the versions", () => {
  it("says honestly that there is only one", async () => {
    await stage();
    expect(
      part("What changed between versions").getByText(/is the first version: there is none to compare/),
    ).toBeTruthy();
    expect(part("What changed between versions").queryByRole("combobox")).toBeNull();
  });

  it("compares any two once there are more", async () => {
    const [first] = await LOADERS.published.versions();
    const next = (version: string, partnerships: number): DatasetVersion => ({
      ...(first as DatasetVersion),
      version,
      rows: { ...first?.rows, partnerships },
      changes: { en: [`What ${version} brought.`], vi: ["…"] },
    });
    const versions = async () => [next("1.0.2", 87), next("1.0.1", 90), first as DatasetVersion];
    await stage({}, "en", { ...LOADERS, published: { ...LOADERS.published, versions } });
    const own = part("What changed between versions");
    expect(own.getByRole("row", { name: "Partnerships 88 87 −1" })).toBeTruthy();
    expect(own.getByText("What 1.0.1 brought.")).toBeTruthy();
    fireEvent.change(own.getByRole("combobox", { name: "To" }), { target: { value: "1" } });
    expect(own.getByRole("row", { name: "Partnerships 88 90 +2" })).toBeTruthy();
    expect(own.queryByText("What 1.0.2 brought.")).toBeNull();
  });
});

it("draws the picture with its title, legend, credit and both archipelagos, in the language chosen", async () => {
  const { container } = await stage();
  const words = () => [...container.querySelectorAll(".picture text")].map(({ textContent }) => textContent);
  await waitFor(() => expect(words()).toContain("Strategic partnership: 14"));
  expect(words()).toEqual(
    expect.arrayContaining(["Viet Nam’s diplomatic relations on 31 December 2025", "Hoàng Sa", "Trường Sa"]),
  );
  fireEvent.change(screen.getByRole("combobox", { name: "Language" }), { target: { value: "vi" } });
  await waitFor(() => expect(words()).toContain("Đối tác chiến lược: 14"));
  expect(words().some((word) => word?.startsWith("Bamboo Atlas 1.0.0 · https://atlas.example/"))).toBe(true);
});
