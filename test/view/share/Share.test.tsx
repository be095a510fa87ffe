// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi as mock } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import { en } from "../../../src/i18n/en.ts";
import { FORMATS } from "../../../src/i18n/format.ts";
import { type Speech, SpeechContext } from "../../../src/i18n/messages.ts";
import { vi } from "../../../src/i18n/vi.ts";
import { createAppStore, StoreContext } from "../../../src/state/store.ts";
import { defaultView } from "../../../src/state/view.ts";
import { Share } from "../../../src/view/share/Share.tsx";
import { ATLAS, NAMES } from "../../real.ts";

const SPEECH: Record<"en" | "vi", Speech> = {
  en: { language: "en", messages: en, formats: FORMATS.en(), names: NAMES.en },
  vi: { language: "vi", messages: vi, formats: FORMATS.vi(), names: NAMES.vi },
};

function renderShare() {
  const store = createAppStore(ATLAS, defaultView(parseDay("1995-07-12"), "en"));
  const site = {
    root: "https://atlas.example/",
    hasPages: true,
    release: () => Promise.resolve({ version: "1.2.3", integrity: "sha384-abc" }),
  };
  const loaders = { site, speech: (language: "en" | "vi") => Promise.resolve(SPEECH[language]) };
  render(
    <StoreContext value={store}>
      <SpeechContext value={SPEECH.en}>
        <Share loaders={loaders} />
      </SpeechContext>
    </StoreContext>,
  );
  return userEvent.setup({ writeToClipboard: true });
}

const code = () => (screen.getByLabelText("Code to paste") as HTMLTextAreaElement).value;

afterEach(() => {
  cleanup();
  mock.restoreAllMocks();
});

it("names the frame in the language that the embed will speak", async () => {
  const user = renderShare();
  expect(code()).toContain("Map of Viet Nam’s diplomatic relations, 12 July 1995");
  await user.selectOptions(screen.getByLabelText("Language"), "vi");
  await waitFor(() =>
    expect(code()).toContain("Bản đồ quan hệ ngoại giao của Việt Nam, ngày 12 tháng 7 năm 1995"),
  );
  expect(code()).toContain("lang=vi");
});

it("copies, and says what to do where copying is not allowed", async () => {
  const user = renderShare();
  const [button] = screen.getAllByRole("button", { name: "Copy" });
  if (!button) throw new Error("no button");
  await user.click(button);
  await screen.findByText("Copied.");
  expect(await navigator.clipboard.readText()).toBe("https://atlas.example/?date=1995-07-12");
  mock.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
  await user.click(button);
  await screen.findByText(/the text is selected/);
  expect(document.activeElement).toBe(screen.getByLabelText("Link to this view"));
});

it("offers the device's own way to share only where there is one", async () => {
  renderShare();
  expect(screen.queryByRole("button", { name: "Share …" })).toBeNull();
  cleanup();
  const share = mock.fn(() => Promise.resolve());
  Object.assign(navigator, { share });
  const user = renderShare();
  await user.click(screen.getByRole("button", { name: "Share …" }));
  expect(share).toHaveBeenCalledWith({
    title: "Bamboo Atlas",
    url: "https://atlas.example/?date=1995-07-12",
  });
  Reflect.deleteProperty(navigator, "share");
});
