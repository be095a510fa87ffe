// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { ReportRecord } from "../../../src/view/data/ReportRecord.tsx";
import { stage } from "../profile/stage.tsx";

const RECORD = {
  table: "partnerships",
  subject: "Japan, 27 November 2023",
  says: "Comprehensive strategic partnership",
  sources: ["a-source"],
};

/** Defined, not set: other tests of the same worker may have given the navigator one that cannot be. */
const withClipboard = (value: { readonly writeText: (text: string) => Promise<void> } | undefined) =>
  Object.create(navigator, { clipboard: { value } });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it("copies a text that names the record, what it says, its sources and the version", async () => {
  const writeText = vi.fn(async (_: string) => undefined);
  vi.stubGlobal("navigator", withClipboard({ writeText }));
  stage(<ReportRecord record={RECORD} />, "JPN", "2025-12-31");
  fireEvent.click(await screen.findByRole("button", { name: "Report an error: Japan, 27 November 2023" }));
  await screen.findByText(/^Copied/);
  const text = writeText.mock.calls[0]?.[0] ?? "";
  for (const part of [
    "# Correction: Japan",
    "public/data/partnerships.csv",
    "a-source",
    "1.0.0",
    "http://localhost",
  ])
    expect(text).toContain(part);
});

it("shows the text where copying is not allowed, also in Vietnamese and without a source", async () => {
  vi.stubGlobal("navigator", withClipboard(undefined));
  stage(<ReportRecord record={{ ...RECORD, sources: [] }} />, "JPN", "2025-12-31", "vi");
  fireEvent.click(await screen.findByRole("button", { name: /^Báo sai sót/ }));
  const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Nội dung báo sai sót" });
  expect(field.value).toContain("chưa tìm thấy nguồn");
});
