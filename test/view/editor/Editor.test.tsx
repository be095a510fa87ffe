// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { decodeOwnStory } from "../../../src/data/story-own.ts";
import { parseDay } from "../../../src/domain/day.ts";
import type { Language } from "../../../src/domain/language.ts";
import { storyJson } from "../../../src/domain/story-edit.ts";
import { editor as english } from "../../../src/i18n/en/editor.ts";
import { en } from "../../../src/i18n/en.ts";
import { FORMATS } from "../../../src/i18n/format.ts";
import { SpeechContext } from "../../../src/i18n/messages.ts";
import { editor as vietnamese } from "../../../src/i18n/vi/editor.ts";
import { vi } from "../../../src/i18n/vi.ts";
import { createShelf, openWork } from "../../../src/state/shelf.ts";
import { createAppStore, StoreContext } from "../../../src/state/store.ts";
import { decodeView, knownTo } from "../../../src/state/url.ts";
import { defaultView } from "../../../src/state/view.ts";
import { EditorContext } from "../../../src/view/editor/context.ts";
import { Editor } from "../../../src/view/editor/Editor.tsx";
import type { OwnStories } from "../../../src/view/loaders.ts";
import type { TakeawayLoaders } from "../../../src/view/takeaway/make.ts";
import { ATLAS, DATASET, NAMES } from "../../real.ts";

let count = 0;

function edit(search = "date=1995-07-12", language: Language = "en") {
  const { view } = decodeView(search, defaultView(DATASET.end, language), knownTo(DATASET));
  const store = createAppStore(ATLAS, view);
  const texts = new Map<string, string>();
  const shelf = createShelf({
    keep: {
      slugs: () => [...texts.keys()],
      read: (slug) => texts.get(slug) ?? null,
      write: (slug, text) => void texts.set(slug, text),
      remove: (slug) => void texts.delete(slug),
      onChange: () => undefined,
    },
    decode: decodeOwnStory,
    newSlug: () => `own-${++count}`,
  });
  const story = async (slug: string) => shelf.store.getState().works[slug]?.now ?? Promise.reject();
  const own: OwnStories = { shelf, story, written: story, decode: decodeOwnStory };
  const loaders = { own: async () => own, site: { root: "https://atlas.example/" } };
  const words = language === "en" ? english : vietnamese;
  const messages = language === "en" ? en : vi;
  render(
    <StoreContext value={store}>
      <SpeechContext value={{ language, messages, formats: FORMATS[language](), names: NAMES[language] }}>
        <EditorContext value={{ own, words, loaders: loaders as unknown as TakeawayLoaders }}>
          <Editor />
        </EditorContext>
      </SpeechContext>
    </StoreContext>,
  );
  const opened = () => openWork(shelf.store.getState())?.now;
  const headings = () => opened()?.scenes.map(({ heading }) => heading.en || heading.vi);
  return { store, shelf, texts, story: opened, headings };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const addView = () => press("Add the present view as a scene");
const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });

afterEach(cleanup);

describe("the editor", () => {
  it("adds the present view as a scene, with its date even where it is the usual one", () => {
    const { store, story } = edit("country=LAO&tier=special");
    press("New story");
    addView();
    store.getState().setDay(DATASET.start);
    store.getState().select(null);
    addView();
    const [first, second] = story()?.scenes ?? [];
    expect(first).toMatchObject({ heading: { en: "Laos", vi: "" }, move: "scrub" });
    expect(first?.view).toMatch(/^date=\d{4}-\d\d-\d\d&country=LAO&tier=special$/);
    expect(second).toMatchObject({
      view: "date=1945-09-02&tier=special",
      heading: { en: "2 September 1945", vi: "2 tháng 9 năm 1945" },
    });
  });

  it("writes texts in one or both languages, counts words, and takes a field back as one change", async () => {
    const user = userEvent.setup();
    const { story, texts } = edit();
    press("New story");
    addView();
    await user.type(field("Caption (English)"), "Relations begin.");
    await user.type(field("Caption (Tiếng Việt)"), "Lập quan hệ.");
    expect(story()?.scenes[0]?.caption).toEqual({ en: "Relations begin.", vi: "Lập quan hệ." });
    expect(screen.getByText("2 of 40 words")).toBeTruthy();
    expect([...texts.values()][0]).toContain("Lập quan hệ.");
    await user.keyboard("{Control>}z{/Control}");
    expect(story()?.scenes[0]?.caption).toEqual({ en: "Relations begin.", vi: "" });
    press("Undo");
    expect(story()?.scenes[0]?.caption.en).toBe("");
    press("Redo");
    expect(story()?.scenes[0]?.caption.en).toBe("Relations begin.");
    fireEvent.change(field("Caption (English)"), { target: { value: "word ".repeat(41) } });
    expect(screen.getByText(/The back row will not read that much/)).toBeTruthy();
  });

  it("moves scenes by keyboard, and the focus with them", async () => {
    const user = userEvent.setup();
    const { headings, store } = edit("date=1950-01-18");
    press("New story");
    for (const day of [0, 400, 800]) {
      store.getState().setDay(DATASET.start + day);
      addView();
    }
    const before = headings() ?? [];
    const grips = () => screen.getAllByRole("button", { name: /^Move scene/ });
    grips()[0]?.focus();
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
    expect(headings()).toEqual([before[1], before[2], before[0]]);
    expect(document.activeElement).toBe(grips()[2]);
    expect(screen.getByText("Scene 2 is now scene 3.")).toBeTruthy();
    await user.keyboard("{ArrowUp}");
    expect(headings()).toEqual([before[1], before[0], before[2]]);
  });

  it("moves scenes by dragging", () => {
    const { headings, store } = edit("date=1950-01-18");
    press("New story");
    for (const day of [0, 400, 800]) {
      store.getState().setDay(DATASET.start + day);
      addView();
    }
    const before = headings() ?? [];
    for (const [i, row] of [...document.querySelectorAll(".editor-scene")].entries())
      row.getBoundingClientRect = () => ({ top: i * 40, height: 40 }) as DOMRect;
    const [grip] = screen.getAllByRole("button", { name: /^Move scene/ });
    if (grip === undefined) throw new Error("no handle");
    for (const [name, clientY] of [
      ["pointerdown", 10],
      ["pointermove", 70],
      ["pointerup", 70],
    ] as const)
      fireEvent(grip, new MouseEvent(name, { bubbles: true, clientY, button: 0 }));
    expect(headings()).toEqual([before[1], before[0], before[2]]);
  });

  it("points at what is chosen on the map, a place, and takes https links only", () => {
    const { story } = edit("date=1995-07-12&country=USA");
    press("New story");
    addView();
    press("Outline United States");
    fireEvent.change(screen.getByRole("combobox", { name: "Words on the map, at" }), {
      target: { value: "USA" },
    });
    fireEvent.change(field("The words (English)"), { target: { value: "Normal at last" } });
    fireEvent.change(screen.getByRole("combobox", { name: "Arrow: start" }), { target: { value: "USA" } });
    fireEvent.change(screen.getByLabelText("Compare with the day"), { target: { value: "1994-02-03" } });
    fireEvent.change(field("Links, one a line"), {
      target: { value: "javascript:alert(1)\nhttps://example.org/a" },
    });
    expect(story()?.scenes[0]).toMatchObject({
      links: ["https://example.org/a"],
      emphasis: {
        countries: ["USA"],
        label: { at: "USA", text: { en: "Normal at last", vi: "" } },
        arrow: { from: "USA", to: "VNM" },
      },
    });
    expect(screen.getByText("Not taken: javascript:alert(1)")).toBeTruthy();
  });

  it("takes the day to compare with as it is typed, year last, as one step to undo, and none again", () => {
    const { story } = edit("date=1995-07-12");
    press("New story");
    addView();
    const day = screen.getByLabelText<HTMLInputElement>("Compare with the day");
    // A browser tells the year as it grows; one of five figures can be typed.
    for (const value of ["0001-02-03", "0019-02-03", "0199-02-03", "19944-02-03"]) {
      fireEvent.change(day, { target: { value } });
      expect(story()?.scenes[0]?.emphasis ?? null).toBeNull();
    }
    fireEvent.change(day, { target: { value: "1994-02-03" } });
    fireEvent.change(day, { target: { value: "1994-02-04" } });
    expect(story()?.scenes[0]?.emphasis?.compare).toBe(parseDay("1994-02-04"));
    press("Undo");
    expect(story()?.scenes[0]?.emphasis ?? null).toBeNull();
    press("Redo");
    fireEvent.change(day, { target: { value: "" } });
    expect(story()?.scenes[0]?.emphasis ?? null).toBeNull();
  });

  it("makes scenes that can be read back, also of a view with all countries chosen", () => {
    const codes = DATASET.countries
      .slice(0, 90)
      .map(({ code }) => code)
      .join("~");
    const { story } = edit(`date=1995-07-12&country=${codes}&group=asean~apec~g7&at=107,16,2`);
    press("New story");
    addView();
    press(/^Outline /);
    const made = story();
    if (made === null || made === undefined) throw new Error("no story");
    expect(made.scenes[0]?.emphasis?.countries.length).toBeGreaterThan(30);
    expect(decodeOwnStory(JSON.stringify(storyJson(made)), "again").scenes).toHaveLength(1);
  });

  it("opens a file, and tells every fault of a wrong one", async () => {
    const user = userEvent.setup();
    const { headings, story } = edit();
    const input = document.querySelector<HTMLInputElement>("input[type=file]");
    if (input === null) throw new Error("no field for files");
    await user.upload(
      input,
      new File(['{"slug":"x","title":{},"summary":{},"scenes":[{"view":"x=1"}]}'], "wrong.json", {
        type: "application/json",
      }),
    );
    const alert = within(await screen.findByRole("alert"));
    expect(alert.getByText("wrong.json was not opened: 7 things are wrong with it.")).toBeTruthy();
    expect(alert.getAllByRole("listitem")[0]?.textContent).toBe(
      "wrong.json: scenes[0].view: must name its date",
    );
    expect(story()).toBeUndefined();
    const right = {
      slug: "theirs",
      title: { en: "Theirs" },
      summary: {},
      scenes: [
        {
          view: "date=1995-07-12",
          heading: { en: "One" },
          caption: {},
          notes: {},
          sources: [],
          move: "cut",
          seconds: 5,
        },
      ],
    };
    await user.upload(input, new File([JSON.stringify(right)], "right.json", { type: "application/json" }));
    await screen.findByRole("button", { name: /^Edit scene 1\. One/ });
    expect(screen.queryByRole("alert")).toBeNull();
    expect([headings(), story()?.slug]).toEqual([["One"], expect.stringMatching(/^own-/)]);
  });

  it("throws away and brings back", () => {
    const { story } = edit();
    press("New story");
    addView();
    press("Remove the scene");
    expect(story()?.scenes).toEqual([]);
    press("Undo");
    expect(story()?.scenes).toHaveLength(1);
    press("Throw away");
    expect(story()).toBeUndefined();
    press("Bring it back");
    expect(story()?.scenes).toHaveLength(1);
  });

  it("makes a link, and shows it where copying is denied", async () => {
    edit();
    press("New story");
    addView();
    press("Make a link");
    const link = await screen.findByRole<HTMLInputElement>("textbox", { name: "Link to the story" });
    expect(link.value).toMatch(/^https:\/\/atlas\.example\/\?story=linked&step=1#story=1\.[\w-]+$/);
  });

  it("speaks Vietnamese, the reader's own language first", () => {
    edit("date=1995-07-12", "vi");
    press("Câu chuyện mới");
    press("Thêm khung nhìn hiện tại thành cảnh");
    const captions = screen.getAllByRole("textbox", { name: /^Chú thích/ });
    expect(captions.map((caption) => caption.getAttribute("lang"))).toEqual(["vi", "en"]);
  });
});
