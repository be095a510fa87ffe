import { expect, it } from "vitest";
import { parseCode } from "../../src/domain/country.ts";

it("a code is two or three letters, in either case", () => {
  expect([parseCode("gbr"), parseCode("EU"), parseCode("Sun")]).toEqual(["GBR", "EU", "SUN"]);
  for (const text of ["", "G", "GBRX", "1GBR", "GB1", "G B", "ıta"]) {
    expect(() => parseCode(text)).toThrow(`not a country code: ${JSON.stringify(text)}`);
  }
});
