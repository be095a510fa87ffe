// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { aliasesOf, capitalsOf, groupTermsOf } from "../../../src/data/search.ts";
import { formatDay } from "../../../src/domain/day.ts";
import type { FindTerms } from "../../../src/domain/find-index.ts";
import type { Milestone } from "../../../src/domain/milestone.ts";
import { loadMessages } from "../../../src/i18n/load.ts";
import { type Speech, SpeechContext } from "../../../src/i18n/messages.ts";
import { createAppStore, StoreContext } from "../../../src/state/store.ts";
import { defaultView } from "../../../src/state/view.ts";
import { Search } from "../../../src/view/search/Search.tsx";
import { useAppKeys } from "../../../src/view/useAppKeys.ts";
import { ATLAS, DATASET, NAMES, TABLES } from "../../real.ts";

afterEach(cleanup);

const speechIn = async (language: "en" | "vi"): Promise<Speech> => ({
  language,
  names: NAMES[language],
  ...(await loadMessages(language)),
});

const milestones = async (language: "en" | "vi"): Promise<readonly Milestone[]> =>
  TABLES.milestones.map((row) => ({
    ...row,
    title: row[`title_${language}`],
    summary: row[`summary_${language}`],
    place: row[`place_${language}`],
    note: row[`note_${language}`],
  }));

const findTerms = async (language: "en" | "vi"): Promise<FindTerms> => ({
  aliases: aliasesOf(TABLES, language),
  capitals: capitalsOf(TABLES, language),
  groups: groupTermsOf(TABLES, language),
});

/** The search in an app of which one button has the focus. */
function Page({ loaders }: { readonly loaders: Parameters<typeof Search>[0]["loaders"] }) {
  const keys = useAppKeys(() => undefined);
  return (
    <div {...keys}>
      <button type="button">elsewhere</button>
      <Search loaders={loaders} />
    </div>
  );
}

async function open(language: "en" | "vi" = "en", loaders = { findTerms, milestones }) {
  const store = createAppStore(ATLAS, defaultView(DATASET.end, language));
  const speech = await speechIn(language);
  render(
    <StoreContext value={store}>
      <SpeechContext value={speech}>
        <Page loaders={loaders} />
      </SpeechContext>
    </StoreContext>,
  );
  const user = userEvent.setup();
  const field = screen.getByRole("combobox", { name: language === "en" ? "Search" : "Tìm" });
  const type = async (text: string) => {
    await user.click(field);
    await user.type(field, text);
    await screen.findAllByRole("option");
  };
  const first = () => screen.getAllByRole("option")[0]?.textContent ?? "";
  return { store, user, field: field as HTMLInputElement, type, first };
}

describe("the field", () => {
  it("is a closed combobox at once, and the same element once the list has come", async () => {
    const { field, type } = await open();
    expect(field.getAttribute("aria-expanded")).toBe("false");
    await type("korea");
    expect(screen.getByRole("combobox", { name: "Search" })).toBe(field);
    expect(field.value).toBe("korea");
    expect(field.getAttribute("aria-expanded")).toBe("true");
    expect(field.getAttribute("aria-controls")).toBe(screen.getByRole("listbox").id);
  });

  it("is reached by the key / from anywhere outside a field, unless letters are switched off", async () => {
    const { store, user, field } = await open();
    screen.getByRole("button", { name: "elsewhere" }).focus();
    await user.keyboard("/");
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe("");
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "elsewhere" }));
    store.getState().setLetterKeys(false);
    await user.keyboard("/");
    expect(document.activeElement).not.toBe(field);
  });

  it("is reached by / while nothing has the focus, and takes the slash of a date for itself", async () => {
    const { user, field } = await open();
    await user.keyboard("/");
    expect(document.activeElement).toBe(field);
    await user.keyboard("12/7/1995");
    expect(field.value).toBe("12/7/1995");
  });

  it("closes its list first, then gives the focus back", async () => {
    const { user, field, type } = await open();
    screen.getByRole("button", { name: "elsewhere" }).focus();
    await user.keyboard("/");
    await type("fra");
    await user.keyboard("{Escape}");
    expect(field.getAttribute("aria-expanded")).toBe("false");
    expect(document.activeElement).toBe(field);
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "elsewhere" }));
    expect(field.value).toBe("");
  });
});

describe("choosing", () => {
  it("a country by keyboard opens its profile", async () => {
    const { store, user, type, first, field } = await open();
    store.getState().setPanel("about");
    await type("han quoc");
    await waitFor(() => expect(first()).toContain("South Korea"));
    await user.keyboard("{Enter}");
    expect(store.getState().selection).toEqual(["KOR"]);
    expect(store.getState().panel).toBe("profile");
    expect(formatDay(store.getState().day)).toBe("2026-06-08");
    expect(field.value).toBe("");
    expect(field.getAttribute("aria-expanded")).toBe("false");
    await screen.findByText("South Korea: profile opened");
  });

  it("its last step goes there too", async () => {
    const { store, user, type, first } = await open("vi");
    await type("hàn quốc");
    await waitFor(() => expect(first()).toContain("Hàn Quốc"));
    await user.keyboard("{ArrowDown}");
    const active = screen.getByRole("option", { selected: true });
    expect(active.textContent).toContain("bước gần nhất");
    expect(active.textContent).toContain("5 tháng 12 năm 2022");
    await user.keyboard("{Enter}");
    expect(store.getState().selection).toEqual(["KOR"]);
    expect(formatDay(store.getState().day)).toBe("2022-12-05");
  });

  it.each([
    ["en", "Yugoslavia", "Yugoslavia: last step"],
    ["vi", "Nam Tư", "Nam Tư: bước gần nhất"],
  ] as const)(
    "a last step that several countries share stands there once, in %s",
    async (language, text, title) => {
      const { type, first } = await open(language);
      await type(text);
      await waitFor(() => expect(first()).toContain(text));
      await waitFor(() => expect(screen.getAllByRole("option").length).toBeGreaterThan(2));
      expect(screen.getAllByRole("option").filter((line) => line.textContent.includes(title))).toHaveLength(
        1,
      );
    },
  );

  it("a date by pointer goes there and stops playing", async () => {
    const { store, user, type } = await open();
    store.getState().setPlaying(true);
    await type("7/1995");
    await user.click(screen.getByRole("option", { name: /^July 1995\s*goes to 31 July 1995/ }));
    expect(formatDay(store.getState().day)).toBe("1995-07-31");
    expect(store.getState().playing).toBe(false);
    expect(store.getState().selection).toEqual([]);
  });

  it("a group filters by it, and again lets it go", async () => {
    const { store, user, type, first } = await open();
    await type("asean");
    await waitFor(() => expect(first()).toContain("make its members stand out"));
    await user.keyboard("{Enter}");
    expect(store.getState().groups).toEqual(["asean"]);
    await type("asean");
    await waitFor(() => expect(first()).toContain("chosen now"));
    await user.keyboard("{Enter}");
    expect(store.getState().groups).toEqual([]);
  });

  it("an event goes to its day", async () => {
    const { store, user, type } = await open();
    await type("joins asean");
    await user.click(await screen.findByRole("option", { name: /Viet Nam joins ASEAN/ }));
    expect(formatDay(store.getState().day)).toBe("1995-07-28");
  });

  it("nothing by leaving: what was only highlighted is not taken", async () => {
    const { store, user, type, field } = await open();
    await type("laos");
    await user.tab();
    expect(document.activeElement).not.toBe(field);
    expect(store.getState().selection).toEqual([]);
  });
});

describe("the list", () => {
  it("says how many results there are, or that there are none", async () => {
    const { user, field, type } = await open();
    await type("laos");
    const drop = screen.getByRole("listbox").parentElement as HTMLElement;
    await waitFor(() => expect(within(drop).getByRole("status").textContent).toMatch(/^\d+ results?$/));
    await user.clear(field);
    await user.type(field, "xyzzy");
    await waitFor(() =>
      expect(within(drop).getByRole("status").textContent).toBe("Nothing found for “xyzzy”."),
    );
  });

  it("finds plain names while the rest does not load, says so, and tries again", async () => {
    let attempts = 0;
    const failing = async () => {
      attempts += 1;
      throw new Error("offline");
    };
    const { user, type, first } = await open("en", { findTerms: failing, milestones });
    await type("japan");
    expect(first()).toContain("Japan");
    await user.click(await screen.findByRole("button", { name: "Try again" }));
    expect(attempts).toBe(2);
  });
});

describe("a list that does not come", () => {
  const LIST = "../../../src/view/search/Suggestions.tsx";
  afterEach(() => {
    vi.restoreAllMocks();
    vi.doUnmock(LIST);
    vi.resetModules();
  });

  it("is asked for again when the field is next entered, and what was said of it is gone meanwhile", async () => {
    let comes = false;
    // As of a file that was cut off on its way.
    const list = {
      get Suggestions() {
        return comes ? () => <p>the list</p> : undefined;
      },
    };
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    vi.resetModules();
    vi.doMock(LIST, () => list);
    const fresh = {
      ...(await import("../../../src/view/search/Search.tsx")),
      ...(await import("../../../src/state/store.ts")),
      ...(await import("../../../src/i18n/messages.ts")),
    };
    const store = fresh.createAppStore(ATLAS, defaultView(DATASET.end, "en"));
    const speech = await speechIn("en");
    render(
      <fresh.StoreContext value={store}>
        <fresh.SpeechContext value={speech}>
          <fresh.Search loaders={{ findTerms, milestones }} />
        </fresh.SpeechContext>
      </fresh.StoreContext>,
    );
    const user = userEvent.setup();
    const field = screen.getByRole("combobox", { name: "Search" });
    await user.click(field);
    await screen.findByText(speech.messages.search.broken);
    await user.tab();
    await user.tab();
    expect(screen.queryByText(speech.messages.search.broken)).toBeNull();
    comes = true;
    await user.click(field);
    await screen.findByText("the list");
  });
});
