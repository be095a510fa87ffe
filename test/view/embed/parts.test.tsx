// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Code } from "../../../src/domain/country.ts";
import { parseDay } from "../../../src/domain/day.ts";
import { en } from "../../../src/i18n/en.ts";
import { FORMATS } from "../../../src/i18n/format.ts";
import { type Speech, SpeechContext } from "../../../src/i18n/messages.ts";
import { DEFAULT_OPTIONS } from "../../../src/state/embed.ts";
import { createAppStore, StoreContext } from "../../../src/state/store.ts";
import { decodeView, knownTo } from "../../../src/state/url.ts";
import { defaultView } from "../../../src/state/view.ts";
import { Chosen } from "../../../src/view/embed/Chosen.tsx";
import type { EmbedLoaders } from "../../../src/view/embed/Embed.tsx";
import { Row } from "../../../src/view/embed/Row.tsx";
import { addressOf } from "../../../src/view/embed/useAtlasAddress.ts";
import { mapHeightFor } from "../../../src/view/embed/useNaturalHeight.ts";
import { ATLAS, DATASET, NAMES } from "../../real.ts";

const KNOWN = knownTo(DATASET);
const DEFAULTS = defaultView(DATASET.end, "en");
const SPEECH: Speech = { language: "en", messages: en, formats: FORMATS.en(), names: NAMES.en };

function stage(day: string, selection: readonly string[], part: React.ReactNode) {
  const store = createAppStore(ATLAS, {
    ...DEFAULTS,
    day: parseDay(day),
    selection: selection as readonly Code[],
  });
  render(
    <StoreContext value={store}>
      <SpeechContext value={SPEECH}>{part}</SpeechContext>
    </StoreContext>,
  );
  return store;
}

afterEach(cleanup);

describe("the chosen country", () => {
  it.each([
    ["2023-09-10", ["USA"], "United States: Comprehensive strategic partnership, since 10 Sep 2023"],
    ["1960-01-01", ["SUN", "CHN"], "Soviet Union (+1): Diplomatic relations, since 30 Jan 1950"],
    ["1960-01-01", ["KEN"], "Kenya: Not a state on that day"],
    ["1985-01-01", ["USA"], "United States: No diplomatic relations"],
    ["1985-01-01", ["VNM"], "Viet Nam: The country whose relations the map shows"],
  ])("is told as it stood on %s: %s", (day, codes, text) => {
    stage(day, codes, <Chosen href="https://atlas.example/" />);
    expect(screen.getByRole("status").querySelector("p")?.textContent).toBe(text);
  });

  it("leads to the atlas and can be put away", async () => {
    const store = stage("2023-09-10", ["USA"], <Chosen href="https://atlas.example/?country=USA" />);
    const link = screen.getByRole("link", { name: "United States" });
    expect([link.getAttribute("href"), link.getAttribute("rel")]).toEqual([
      "https://atlas.example/?country=USA",
      "noopener",
    ]);
    await userEvent.click(screen.getByRole("button", { name: "Clear the choice" }));
    expect(store.getState().selection).toEqual([]);
    expect(screen.getByRole("status").textContent).toBe("");
  });
});

describe("the timeline row", () => {
  it("keeps Space for what has the focus: it plays from the slider, presses buttons", async () => {
    const store = stage("2000-01-01", [], <Row />);
    screen.getByRole("slider").focus();
    await userEvent.keyboard(" ");
    expect(store.getState().playing).toBe(true);
    await userEvent.keyboard(" ");
    expect(store.getState().playing).toBe(false);
    screen.getByRole("button", { name: "Next change" }).focus();
    await userEvent.keyboard(" ");
    expect(store.getState().playing).toBe(false);
    expect(store.getState().day).toBeGreaterThan(parseDay("2000-01-01"));
  });
});

describe("the way to the atlas", () => {
  it("shows there what the embed shows, in its language", () => {
    const view = {
      ...DEFAULTS,
      day: parseDay("1995-07-12"),
      selection: ["USA" as Code],
      language: "vi",
    } as const;
    const query = addressOf(view, DEFAULTS, KNOWN);
    expect(decodeView(query, DEFAULTS, KNOWN)).toEqual({ view, faults: [] });
    expect(addressOf(DEFAULTS, DEFAULTS, KNOWN)).toBe("lang=en");
  });

  it("leaves to a story's scene what that decides", () => {
    const told = {
      ...DEFAULTS,
      day: parseDay("1995-07-12"),
      story: "a-story",
      step: null,
      theme: "dark",
    } as const;
    expect(addressOf(told, DEFAULTS, KNOWN)).toBe("lang=en&theme=dark&story=a-story&step=1");
  });
});

it("gives the map its proportions within what fits a column of text", () => {
  expect([320, 600, 2_000].map(mapHeightFor)).toEqual([240, 312, 560]);
});

describe("a story whose part does not come", () => {
  const STRIP = "../../../src/view/embed/StoryStrip.tsx";
  afterEach(() => {
    vi.restoreAllMocks();
    vi.doUnmock(STRIP);
    vi.resetModules();
  });

  it("is told of by its own name, and the next one is asked for afresh", async () => {
    let comes = false;
    // As of a file that was cut off on its way.
    const strip = {
      get StoryStrip() {
        return comes ? ({ slug }: { readonly slug: string }) => <p>the story {slug}</p> : undefined;
      },
    };
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    vi.resetModules();
    vi.doMock(STRIP, () => strip);
    const { Embed } = await import("../../../src/view/embed/Embed.tsx");
    const fresh = await import("../../../src/state/store.ts");
    const store = fresh.createAppStore(ATLAS, { ...DEFAULTS, story: "one" });
    const coming = () => new Promise<never>(() => undefined);
    const loaders: EmbedLoaders = {
      marks: {
        ...{ width: 1, height: 1, anchors: new Map(), markers: [] },
        ...{ archipelagos: [], demarcation: "" },
      },
      ...{ shapes: coming, isSparing: true, speech: coming },
      ...{ records: coming, findTerms: coming, milestones: coming, story: coming },
    };
    const address = { page: "https://atlas.example/", defaults: DEFAULTS, known: KNOWN };
    const options = { ...DEFAULT_OPTIONS, controls: [] };
    render(<Embed {...{ store, loaders, options, address, firstSpeech: SPEECH, onHeight: null }} />);
    await screen.findByText(en.embed.storyFailed("one"));
    comes = true;
    act(() => store.getState().setStory("two"));
    await screen.findByText("the story two");
    expect(screen.queryByText(en.embed.storyFailed("two"))).toBeNull();
  });
});
