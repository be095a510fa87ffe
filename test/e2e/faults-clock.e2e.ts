import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { open, setDate } from "./open.ts";

/** Days around which a clock goes wrong: the change to and from summer time, a leap day, the turn of a year, 1970. */
const DAYS = [
  ...["1945-09-02", "1969-12-31", "1970-01-01", "1976-02-29", "1995-07-12", "1999-12-31"],
  ...["2025-03-09", "2025-03-30", "2025-04-25", "2025-10-26", "2025-11-02", "2026-06-08"],
];

/** What the page says of each day: its attribute, what is spoken, what the legend counts. */
function told(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (days) => {
    const slider = document.querySelector<HTMLInputElement>("input[type=range]");
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    const legend = () => document.querySelector(".atlas-legend")?.textContent;
    const lines: string[] = [];
    for (const day of days) {
      const said = slider?.getAttribute("aria-valuetext");
      write?.call(slider, String(Date.parse(`${day}T00:00:00Z`) / 86_400_000));
      slider?.dispatchEvent(new Event("input", { bubbles: true }));
      // The map follows with the next picture, words at a pace of their own.
      for (let i = 0; i < 2 || (i < 120 && slider?.getAttribute("aria-valuetext") === said); i++)
        await new Promise(requestAnimationFrame);
      const shown = document.documentElement.dataset["date"];
      lines.push([shown, slider?.getAttribute("aria-valuetext"), legend()].join("|"));
    }
    return lines;
  }, DAYS);
}

describe("the day", () => {
  let reference: Promise<readonly string[]> | undefined;
  const inUtc = async () => told((await open("?lang=en", { timezoneId: "UTC" })).page);

  it.each(["Etc/GMT+12", "America/New_York", "Asia/Ho_Chi_Minh", "Pacific/Kiritimati"])(
    "is the same in %s as in Greenwich, on days when the clocks change too",
    async (timezoneId) => {
      reference ??= inUtc();
      const first = await reference;
      expect(first.map((line) => line.slice(0, 10))).toEqual(DAYS);
      const { page } = await open("?lang=en", { timezoneId });
      expect(await page.getAttribute("html", "data-date")).toBe("2026-06-08");
      expect(await told(page)).toEqual(first);
    },
  );

  it.each(["Europe/Berlin", "America/New_York", "Africa/Cairo"])(
    "after a day is the next day in %s, whatever its hours",
    async (timezoneId) => {
      const { page } = await open("?lang=en&date=2025-03-08", { timezoneId });
      const slider = page.getByRole("slider").first();
      await slider.focus();
      const days = async (from: string, count: number) => {
        await setDate(page, from);
        await slider.focus();
        for (let i = 0; i < count; i++) await slider.press("ArrowRight");
        return page.getAttribute("html", "data-date");
      };
      expect(await days("2025-03-08", 3)).toBe("2025-03-11");
      expect(await days("2025-03-29", 3)).toBe("2025-04-01");
      expect(await days("2025-10-25", 3)).toBe("2025-10-28");
      expect(await days("2025-04-24", 3)).toBe("2025-04-27");
    },
  );
});

describe("a clock that is wrong", () => {
  it.each(["1990-01-01T12:00:00Z", "2090-06-15T23:59:59Z"])(
    "at %s changes nothing of the map",
    async (now) => {
      const { page, errors } = await open("?lang=en&panel=data", {
        before: (page) => page.clock.setFixedTime(new Date(now)),
      });
      expect(await page.getAttribute("html", "data-date")).toBe("2026-06-08");
      await page
        .getByText(/42 on 31 December 2025, the last day the records are complete/)
        .first()
        .waitFor();
      await page.goto(page.url().replace("panel=data", "panel=anniversaries"));
      await page.waitForSelector("html[data-date] [data-atom][data-look]", { state: "attached" });
      await page.getByRole("complementary").first().waitFor();
      expect(errors).toEqual([]);
    },
  );
});
