// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { TERMS } from "../../../src/domain/glossary.ts";
import { Help } from "../../../src/view/help/Help.tsx";
import { RECORDS, renderAt } from "../table/stage.tsx";

beforeEach(() => {
  // jsdom knows no dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
});

afterEach(cleanup);

async function open(language: "en" | "vi" = "en") {
  const onClose = vi.fn();
  const onKeyDown = vi.fn();
  const load = vi.fn(async () => RECORDS);
  const rendered = renderAt(
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for the page, which listens to its keys
    <div onKeyDown={onKeyDown}>
      <Help open onClose={onClose} loadRecords={load} />
    </div>,
    { language },
  );
  await screen.findByRole("tablist");
  return { ...rendered, onClose, onKeyDown, load };
}

const go = (name: string) => userEvent.click(screen.getByRole("tab", { name }));

describe("help", () => {
  it("opens with the keys, and can switch off those of one letter", async () => {
    const { store, load } = await open();
    expect(screen.getByText("Full screen")).toBeTruthy();
    expect(screen.getByText(/On the globe: turn it/)).toBeTruthy();
    await userEvent.click(screen.getByRole("checkbox"));
    expect(store.getState().letterKeys).toBe(false);
    expect(load).not.toHaveBeenCalled();
  });

  it("is walked by arrows from tab to tab", async () => {
    await open();
    screen.getByRole("tab", { name: "Keys" }).focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Reading the map" }));
    expect(screen.getByRole("tabpanel", { name: "Reading the map" })).toBeTruthy();
    await userEvent.keyboard("{End}{ArrowRight}");
    expect(screen.getByRole("tab", { name: "Keys" }).getAttribute("aria-selected")).toBe("true");
  });

  it("says that it was closed", async () => {
    const { onClose } = await open();
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(onClose).toHaveBeenCalled();
  });

  it("keeps its keys from the page behind it", async () => {
    const { onKeyDown } = await open();
    screen.getByRole("tab", { name: "Keys" }).focus();
    await userEvent.keyboard("t{Escape}");
    expect(onKeyDown).not.toHaveBeenCalled();
  });

  it("shows how to read the map: every look with its words, and the marks", async () => {
    const { container } = await open();
    await go("Reading the map");
    expect(container.querySelectorAll(".swatch").length).toBe(11);
    expect(screen.getByText("Hoàng Sa and Trường Sa")).toBeTruthy();
  });

  it("names each tier in both languages, with the first step, its source, or the lack of one", async () => {
    await open();
    await go("The tiers");
    const heading = await screen.findByRole("heading", { name: "Strategic partnership" });
    const tier = within(heading.closest("section") as HTMLElement);
    expect(tier.getByText("Đối tác chiến lược").getAttribute("lang")).toBe("vi");
    expect(await tier.findByText(/^Russia, /)).toBeTruthy();
    expect(tier.getByText("No source found yet.")).toBeTruthy();
    const highest = screen.getByRole("heading", { name: "Comprehensive strategic partnership" });
    expect(within(highest.closest("section") as HTMLElement).getAllByRole("link").length).toBeGreaterThan(0);
  });

  it("links nothing that is not https", async () => {
    const { container } = await open();
    await go("The tiers");
    await screen.findByText(/^Russia, /);
    const links = [...container.querySelectorAll("a")].map(({ protocol }) => protocol);
    expect(new Set(links)).toEqual(new Set(["https:"]));
  });

  it("has the glossary in both languages, whichever is spoken", async () => {
    const { container } = await open("vi");
    await go("Thuật ngữ");
    expect(container.querySelectorAll(".help-term").length).toBe(TERMS.length);
    expect(screen.getByText("ngoại giao cây tre")).toBeTruthy();
    expect(container.querySelector(".help-term [lang='en']")?.textContent).toContain("recognition");
  });
});
