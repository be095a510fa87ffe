// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Story } from "../../../src/domain/story.ts";
import { FORMATS } from "../../../src/i18n/format.ts";
import { SpeechContext } from "../../../src/i18n/messages.ts";
import { vi as vietnamese } from "../../../src/i18n/vi.ts";
import { createAppStore, StoreContext } from "../../../src/state/store.ts";
import { defaultView } from "../../../src/state/view.ts";
import type { TakeawayLoaders } from "../../../src/view/takeaway/make.ts";
import { EMPTY_CARGO } from "../../../src/view/takeaway/single-file.ts";
import { TakeAway } from "../../../src/view/takeaway/TakeAway.tsx";
import { ATLAS, DATASET, NAMES } from "../../real.ts";

const story: Story = {
  slug: "a-story",
  title: { en: "Mine", vi: "Của tôi" },
  summary: { en: "", vi: "" },
  scenes: [],
};
const site = { root: "https://atlas.example/maps/", hasPages: true, release: () => Promise.reject() };
const own = { story: async (slug: string) => ({ ...story, slug }) };
const loaders = { site, story: async () => story, own: async () => own } as unknown as TakeawayLoaders;

function show(slug = "a-story") {
  const store = createAppStore(ATLAS, defaultView(DATASET.end, "vi"));
  const speech = { language: "vi", messages: vietnamese, formats: FORMATS.vi(), names: NAMES.vi } as const;
  render(
    <StoreContext value={store}>
      <SpeechContext value={speech}>
        <TakeAway slug={slug} loaders={loaders} />
      </SpeechContext>
    </StoreContext>,
  );
}

const saved: { readonly name: string; readonly content: Blob }[] = [];
let content = new Blob();

beforeEach(() => {
  saved.length = 0;
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    content = blob as Blob;
    return "blob:1";
  });
  vi.spyOn(URL, "revokeObjectURL").mockReturnValue();
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, content });
  });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("taking a story along", () => {
  it("offers slides, pictures and a page in the language of the reader", async () => {
    show();
    const region = await screen.findByRole("region", { name: "Mang câu chuyện theo" });
    const names = [...region.querySelectorAll("button")].map(({ textContent }) => textContent);
    expect(names).toEqual(["PowerPoint", "Ảnh (ZIP)", "Một tệp HTML"]);
  });

  it("saves the page with the story in it, and says so", async () => {
    const fetched = vi.fn(async () => new Response(`<html lang="en"><title>x</title>${EMPTY_CARGO}</html>`));
    vi.stubGlobal("fetch", fetched);
    show();
    await userEvent.click(await screen.findByRole("button", { name: "Một tệp HTML" }));
    await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(["a-story_vi.html"]));
    expect(String((fetched.mock.calls[0] as unknown[])[0])).toBe(
      "https://atlas.example/maps/offline/player.html",
    );
    expect(saved[0]?.content.type).toBe("text/html");
    expect(screen.getByRole("status").textContent).toContain("a-story_vi.html");
  });

  it("takes a reader's own story from where it is kept, and calls its file by the title", async () => {
    vi.stubGlobal("fetch", async () => new Response(`<html lang="en"><title>x</title>${EMPTY_CARGO}</html>`));
    show("own-1");
    await userEvent.click(await screen.findByRole("button", { name: "Một tệp HTML" }));
    await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(["cua-toi_vi.html"]));
    expect(await saved[0]?.content.text()).toContain('"slug":"own-1"');
  });

  it("says that it did not work where the network is gone, and lets it be tried again", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("offline")));
    show();
    const button = await screen.findByRole("button", { name: "Một tệp HTML" });
    await userEvent.click(button);
    await waitFor(() => expect(screen.getByRole("status").textContent).toContain("Chưa làm được"));
    expect(saved).toEqual([]);
    expect(button.getAttribute("aria-disabled")).toBeNull();
  });
});
