import { expect, inject, it } from "vitest";
import { click, see, until } from "./drive/act.ts";
import { dayOf, mapStands, open } from "./open.ts";
import { serveSite } from "./server.ts";

it("opens the atlas at any view without the server, once it was visited", async () => {
  const { origin, server } = await serveSite(inject("site"));
  const tab = await open("?lang=en", { at: origin });
  await tab.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await tab.reload();
  await until(tab, "the worker answers", () => navigator.serviceWorker.controller !== null);
  expect(await tab.errors()).toEqual([]);
  await server.close();
  await expect(fetch(origin)).rejects.toThrow();
  await tab.go(`${origin}/?date=1995-07-12&country=USA&lang=en`);
  await mapStands(tab);
  expect(await dayOf(tab)).toBe("1995-07-12");
  await see(tab, { role: "complementary", name: "Profile: United States" });
  await click(tab, { role: "button", name: /Tiếng Việt/ });
  await click(tab, { role: "button", name: "Câu chuyện" });
  await click(tab, { role: "button", name: /^Trình chiếu/ });
  await see(tab, { css: ".stage-heading" });
});
