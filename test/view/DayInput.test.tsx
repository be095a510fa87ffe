// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { type Day, formatDay, parseDay } from "../../src/domain/day.ts";
import { DayInput } from "../../src/view/DayInput.tsx";
import { renderAt } from "./table/stage.tsx";

afterEach(cleanup);

const told: string[] = [];

function Holder() {
  const [day, setDay] = useState<Day | null>(parseDay("1995-07-12"));
  const [, setRenders] = useState(0);
  const tell = (now: Day | null) => {
    told.push(now === null ? "none" : formatDay(now));
    setDay(now);
  };
  return (
    <>
      <label htmlFor="day">Day</label>
      <DayInput id="day" day={day} onChange={tell} onEmpty={() => tell(null)} />
      <button type="button" onClick={() => setRenders((n) => n + 1)}>
        Render
      </button>
    </>
  );
}

function field(): HTMLInputElement {
  told.length = 0;
  renderAt(<Holder />, { day: "2000-01-01" });
  return screen.getByLabelText<HTMLInputElement>("Day");
}
const type = (input: HTMLInputElement, value: string) => fireEvent.change(input, { target: { value } });

describe("a date field", () => {
  it("keeps what is half typed, whatever renders, and tells whole days of the timeline alone", () => {
    const input = field();
    for (const value of ["0002-07-12", "0020-07-12", "0200-07-12", "2031-01-01"]) {
      type(input, value);
      fireEvent.click(screen.getByRole("button"));
      expect(input.value).toBe(value);
    }
    type(input, "2001-07-12");
    expect(told).toEqual(["2001-07-12"]);
  });

  it("holds its day again when it is left with what cannot be taken", () => {
    const input = field();
    type(input, "2031-01-01");
    fireEvent.blur(input);
    expect([input.value, told]).toEqual(["1995-07-12", []]);
  });

  it("tells that it was emptied, but not while a part of a date is typed", () => {
    const input = field();
    Object.defineProperty(input, "validity", { configurable: true, value: { badInput: true } });
    type(input, "");
    expect(told).toEqual([]);
    Reflect.deleteProperty(input, "validity");
    type(input, "1995-07-13");
    type(input, "");
    expect(told).toEqual(["1995-07-13", "none"]);
  });
});
