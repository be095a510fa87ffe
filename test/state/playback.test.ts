import { describe, expect, it } from "vitest";
import { type Day, formatDay, parseDay } from "../../src/domain/day.ts";
import { neighbourDay } from "../../src/domain/event.ts";
import type { Pacing } from "../../src/domain/pacing.ts";
import { runPlayback } from "../../src/state/playback.ts";
import { ATLAS, DATASET } from "../real.ts";
import { createFrames, storeAt } from "./fakes.ts";

const { start, end } = DATASET;

/** Every day as long as any other. */
const EVEN: Pacing = {
  dayAt: (share) => Math.round(start + share * (end - start)) as Day,
  shareAt: (day) => (day - start) / (end - start),
};

function ready(day: string, isStill = false) {
  const store = storeAt({ day });
  const { frames, pass, waiting } = createFrames();
  const stop = runPlayback(store, EVEN, frames, () => isStill);
  const play = (on = true) => store.getState().setPlaying(on);
  return { store, pass, waiting, stop, play, state: store.getState, day: () => store.getState().day };
}

/** How many days pass in so many seconds of playing, at the speed that takes so long for everything. */
const daysIn = (seconds: number, speed: number) => ((end - start) * seconds) / speed;

describe("playing", () => {
  it.each([20, 40, 90] as const)("goes from the first day to the last in %i seconds", (speed) => {
    const { store, pass, play, day } = ready("1945-09-02");
    store.getState().setSpeed(speed);
    play();
    pass(16);
    for (let i = 0; i < speed * 5; i += 1) pass(100);
    expect(day() - start).toBeCloseTo(daysIn(speed / 2, speed), -1);
    for (let i = 0; i < speed * 5 - 1; i += 1) pass(100);
    expect(day()).toBeLessThan(end);
    pass(100);
    pass(100);
    expect(day()).toBe(end);
  });

  it("stops at the end, and asks for no more pictures", () => {
    const { play, pass, waiting, state, day } = ready("2026-06-01");
    play();
    pass(16);
    pass(100);
    expect([day(), state().playing, waiting()]).toEqual([end, false, 0]);
  });

  it("says that it is playing that moves the date", () => {
    const { play, pass, state } = ready("1995-07-12");
    play();
    pass(16);
    pass(100);
    expect(state().mover).toBe("play");
  });

  it("starts over when asked to play from the end", () => {
    const { play, pass, day, state } = ready("2026-06-08");
    play();
    expect(formatDay(day())).toBe("1945-09-02");
    pass(16);
    pass(100);
    expect(state().playing).toBe(true);
    expect(day() - start).toBeCloseTo(daysIn(0.1, 40), 0);
  });

  it("goes on from where the reader has put the date meanwhile", () => {
    const { play, pass, day, state } = ready("1950-01-01");
    play();
    pass(16);
    pass(100);
    state().setDay(parseDay("1995-07-12"));
    pass(100);
    expect(day() - parseDay("1995-07-12")).toBeCloseTo(daysIn(0.1, 40), -1);
  });

  it("leaps over no history when a tab wakes", () => {
    const { play, pass, day } = ready("1950-01-01");
    play();
    pass(16);
    pass(60_000);
    expect(day() - parseDay("1950-01-01")).toBeCloseTo(daysIn(0.1, 40), -1);
  });

  it("pauses where it is, and goes on from there", () => {
    const { play, pass, waiting, day } = ready("1950-01-01");
    play();
    pass(16);
    pass(100);
    const paused = day();
    play(false);
    expect(waiting()).toBe(0);
    pass(100);
    expect(day()).toBe(paused);
    play();
    pass(5_000);
    expect(day()).toBe(paused);
    pass(100);
    expect(day()).toBeGreaterThan(paused);
  });

  it("goes on at the speed that is chosen meanwhile", () => {
    const { play, pass, day, state } = ready("1950-01-01");
    play();
    pass(16);
    state().setSpeed(20);
    pass(100);
    expect(day() - parseDay("1950-01-01")).toBeCloseTo(daysIn(0.1, 20), -1);
  });

  it("cuts once a second to the last change on the way, for readers who want no motion", () => {
    const { play, pass, day } = ready("1950-01-01", true);
    play();
    pass(16);
    pass(500);
    pass(499);
    expect(formatDay(day())).toBe("1950-01-01");
    pass(1);
    const reached = Math.floor(parseDay("1950-01-01") + daysIn(1, 40));
    expect(day()).toBe(neighbourDay(ATLAS.events, (reached + 1) as Day, -1));
  });

  it("comes to the end in time without motion as well", () => {
    const { play, pass, day, state, waiting } = ready("1945-09-02", true);
    play();
    pass(16);
    for (let i = 0; i < 39; i += 1) pass(1_000);
    expect([day() < end, state().playing]).toEqual([true, true]);
    pass(1_000);
    expect([day(), state().playing, waiting()]).toEqual([end, false, 0]);
  });

  it("goes on where it is run anew while it is on", () => {
    const { store, play, pass, stop, day } = ready("1995-07-12");
    stop();
    play();
    const { frames, pass: passAgain } = createFrames();
    runPlayback(store, EVEN, frames, () => false);
    pass(100);
    expect(formatDay(day())).toBe("1995-07-12");
    passAgain(16);
    passAgain(100);
    expect(day()).toBeGreaterThan(parseDay("1995-07-12"));
  });

  it("ends with whoever runs it", () => {
    const { play, pass, waiting, stop, day } = ready("1950-01-01");
    play();
    stop();
    expect(waiting()).toBe(0);
    play(false);
    play();
    pass(100);
    expect([waiting(), formatDay(day())]).toEqual([0, "1950-01-01"]);
  });
});
