// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { FORMATS } from "../../src/i18n/format.ts";
import { type Speech, SpeechContext } from "../../src/i18n/messages.ts";
import { Loading } from "../../src/view/Loading.tsx";
import { NAMES } from "../real.ts";

const EN: Speech = { language: "en", messages: en, formats: FORMATS.en(), names: NAMES.en };

describe("what is on its way", () => {
  beforeEach(() => vi.useFakeTimers());

  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  const status = () => screen.getByRole("status").textContent;

  it("is said in a status that was there before its words, and not where it comes at once", () => {
    render(<Loading />, { wrapper: ({ children }) => <SpeechContext value={EN}>{children}</SpeechContext> });
    const place = screen.getByRole("status");
    expect(status()).toBe("");
    act(() => vi.advanceTimersByTime(199));
    expect(status()).toBe("");
    act(() => vi.advanceTimersByTime(1));
    expect(status()).toBe(en.shell.loading);
    expect(screen.getByRole("status")).toBe(place);
  });

  it("is named where that is known", () => {
    render(<Loading className="own">The stories are on their way</Loading>, {
      wrapper: ({ children }) => <SpeechContext value={EN}>{children}</SpeechContext>,
    });
    act(() => vi.advanceTimersByTime(200));
    expect(status()).toBe("The stories are on their way");
    expect(screen.getByRole("status").classList).toContain("own");
  });
});
