// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Fault } from "../../src/state/url.ts";
import { Notices } from "../../src/view/Notices.tsx";
import { renderAt } from "./table/stage.tsx";

afterEach(cleanup);

const FAULTS: readonly Fault[] = [
  { param: "date", value: "1900-01-01", reason: "before-start" },
  { param: "country", value: "QQQ", reason: "unknown-country" },
  { param: "tier", value: "gold", reason: "unknown-value" },
];

function open(language: "en" | "vi" = "en") {
  const { store } = renderAt(
    <>
      <button type="button">Elsewhere</button>
      <Notices />
    </>,
    { language },
  );
  const { notify } = store.getState();
  const fail = (what: "detail" | "records" | "version") => {
    const retry = vi.fn();
    act(() => notify({ kind: "load", what, retry }));
    return retry;
  };
  return { store, fail, err: (faults = FAULTS) => act(() => notify({ kind: "address", faults })) };
}

describe("what is wrong with the address", () => {
  it.each([
    ["en", "“2001-02-30” means nothing for “date”, which stays as it is."],
    ["vi", "“2001-02-30” không có nghĩa với “date”; phần này giữ nguyên."],
  ] as const)("claims nothing that did not happen where the map stays as it was: %s", (language, text) => {
    open(language).err([{ param: "date", value: "2001-02-30", reason: "refused" }]);
    expect(screen.getByRole("status").textContent).toContain(text);
  });

  it("is told as one, a line for each part, and goes away as one", async () => {
    const { err } = open();
    err();
    const notice = screen.getByRole("status");
    expect(within(notice).getByText(/1900-01-01 is before the first day of the map/)).toBeTruthy();
    expect(within(notice).getByText("There is no country with the code “QQQ”.")).toBeTruthy();
    expect(within(notice).getByText("“gold” means nothing for “tier”; left out.")).toBeTruthy();
    await userEvent.click(within(notice).getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByRole("status")).toBeNull();
  });

  it("is told anew, not twice", () => {
    const { err } = open();
    err();
    err(FAULTS.slice(1, 2));
    expect(screen.getAllByRole("status")).toHaveLength(1);
    expect(screen.queryByText(/1900-01-01/)).toBeNull();
    expect(screen.getByText(/QQQ/)).toBeTruthy();
  });

  it("is told in the reader's language", () => {
    const { err } = open("vi");
    err();
    const notice = screen.getByRole("status");
    expect(notice.textContent).toContain("QQQ");
    expect(notice.textContent).not.toContain("There is no country");
  });
});

describe("what did not load", () => {
  it("can be tried again, and the notice is gone then", async () => {
    const { fail } = open();
    const retry = fail("records");
    const notice = screen.getByRole("alert");
    expect(within(notice).getByText("The records did not load.")).toBeTruthy();
    await userEvent.click(within(notice).getByRole("button", { name: "Try again" }));
    expect(retry).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("gives the focus back to where it came from", async () => {
    const { fail } = open();
    const elsewhere = screen.getByRole("button", { name: "Elsewhere" });
    act(() => elsewhere.focus());
    fail("detail");
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe("Dismiss");
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement).toBe(elsewhere);
  });

  it("leaves the focus where it is when it is elsewhere", async () => {
    const { fail } = open();
    const elsewhere = screen.getByRole("button", { name: "Elsewhere" });
    fail("detail");
    act(() => elsewhere.focus());
    await userEvent.tab();
    act(() => (document.activeElement as HTMLElement).blur());
    // As in Safari, where a click gives no button the focus.
    fireEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(document.activeElement).toBe(document.body);
  });

  it("can be left at that", async () => {
    const { fail } = open();
    const retry = fail("detail");
    await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(retry).not.toHaveBeenCalled();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("is told once however often it fails, and tried again as it failed last", async () => {
    const { fail } = open();
    const retries = [fail("detail"), fail("detail")];
    await userEvent.click(within(screen.getByRole("alert")).getByRole("button", { name: "Try again" }));
    expect(retries.map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
  });

  it("is told beside what else there is to tell", async () => {
    const { fail, err } = open();
    fail("detail");
    fail("records");
    err();
    expect([screen.getAllByRole("alert").length, screen.getAllByRole("status").length]).toEqual([2, 1]);
    const records = screen.getAllByRole("alert").find(({ textContent }) => textContent.includes("records"));
    await userEvent.click(within(records as HTMLElement).getByRole("button", { name: "Dismiss" }));
    expect(screen.getByRole("alert").textContent).toContain("finer outlines");
    expect(screen.getByRole("status")).toBeTruthy();
  });
});
