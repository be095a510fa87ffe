import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { BambooAtlas as Published } from "../../packages/embed/index.d.ts";
import {
  ATTRIBUTES,
  folderOf,
  frameAddress,
  readHeight,
  readRatio,
} from "../../src/embed-script/attributes.ts";
import type { BambooAtlas } from "../../src/embed-script/element.ts";
import { VIEW_PARAMS } from "../../src/state/message.ts";

const addressOf = (attributes: Readonly<Record<string, string>>, language: string | null = null) =>
  frameAddress("https://atlas.example/maps/", (name) => attributes[name] ?? null, language);

it("writes the attributes into the frame's address", () => {
  expect(addressOf({})).toBe("https://atlas.example/maps/embed.html");
  expect(
    addressOf({ date: "1995-07-12", country: "USA~FRA", at: "108,16,2", label: "Map", height: "300" }),
  ).toBe("https://atlas.example/maps/embed.html?date=1995-07-12&country=USA~FRA&at=108,16,2");
  expect(addressOf({ country: "A&host=b#c" })).toBe(
    "https://atlas.example/maps/embed.html?country=A%26host%3Db%23c",
  );
});

it("takes the language of the text around where none is named", () => {
  expect(addressOf({}, "vi")).toContain("lang=vi");
  expect(addressOf({ lang: "en" }, "vi")).toContain("lang=en");
});

it("plays for an attribute that is there, unless it says no", () => {
  for (const yes of ["", "1", "true", "autoplay"])
    expect(addressOf({ autoplay: yes })).toContain("autoplay=1");
  for (const no of ["0", "false"]) expect(addressOf({ autoplay: no })).not.toContain("autoplay");
});

it("reads heights and proportions within reason", () => {
  expect([
    readHeight("480"),
    readHeight("480px"),
    readHeight("5"),
    readHeight("9e9"),
    readHeight(null),
  ]).toEqual([...[480, 480], ...[null, null, null]]);
  expect([readRatio("16/9"), readRatio("4:3"), readRatio("1.5"), readRatio("9"), readRatio("a")]).toEqual([
    ...[16 / 9, 4 / 3, 1.5],
    ...[null, null],
  ]);
});

it("finds the atlas beside its script, on the web alone", () => {
  expect(folderOf("https://atlas.example/maps/embed.js?v=1")).toBe("https://atlas.example/maps/");
  expect(folderOf("../atlas/", "https://news.example/a/b")).toBe("https://news.example/atlas/");
  for (const wrong of ["javascript:alert(1)", "data:text/html,x", "embed.js", "", null]) {
    expect(folderOf(wrong)).toBeNull();
  }
});

it("is published as it is: types, attributes and version", () => {
  const types = readFileSync("packages/embed/index.d.ts", "utf8");
  for (const name of VIEW_PARAMS) expect(types).toContain(`| "${name}"`);
  for (const name of ATTRIBUTES) if (name !== "lang") expect(types).toMatch(new RegExp(`^  ${name}: `, "m"));
  const own: (keyof BambooAtlas & keyof Published)[] = ["setView", "play", "pause", "shown", "playing"];
  for (const name of own) expect(types).toContain(String(name));
  const version = (file: string) => (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
  expect(version("packages/embed/package.json")).toBe(version("package.json"));
});

it("is documented with every attribute and event", () => {
  const docs = readFileSync("docs/embedding.md", "utf8");
  for (const name of [...ATTRIBUTES, "ready", "datechange", "select", "playchange", "viewchange", "fault"]) {
    expect(docs, name).toContain(`\`${name}\``);
  }
});
