// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import { Timeline } from "../../../src/view/timeline/Timeline.tsx";
import { RECORDS, renderAt } from "../table/stage.tsx";

afterEach(cleanup);

const loadRoles = async () => RECORDS.roles;
const bar = (name: RegExp) => screen.getByRole("button", { name });

async function open(day = "2020-06-01") {
  const rendered = renderAt(<Timeline milestones={null} loadRoles={loadRoles} />, { day });
  await userEvent.click(screen.getByRole("button", { name: "International roles" }));
  await screen.findByRole("list", { name: /arrow keys walk/ });
  return rendered;
}

describe("the lane of roles", () => {
  it("is folded at first, and folds again", async () => {
    await open();
    const toggle = screen.getByRole("button", { name: "International roles" });
    expect(toggle.getAttribute("aria-expanded")).toBe("true");
    await userEvent.click(toggle);
    expect(screen.queryByRole("list", { name: /arrow keys walk/ })).toBeNull();
  });

  it("names each bar with its whole term, its last day included", async () => {
    await open();
    expect(
      bar(/^UN Security Council: Non-permanent member, 1 January 2008 to 31 December 2009$/),
    ).toBeTruthy();
    expect(bar(/^UNESCO Executive Board: Member, 1978 to 1983$/)).toBeTruthy();
  });

  it("tells for the eye what is pointed at, else how many are held", async () => {
    const { container } = await open();
    const told = () => container.querySelector(".roles-told")?.textContent;
    expect(told()).toMatch(/^\d+ roles on the day shown/);
    fireEvent.pointerEnter(bar(/Security Council: .* 2008/));
    expect(told()).toContain("UN Security Council");
  });

  it("is one tab stop, walked by arrows in the order of time; Enter goes to the beginning", async () => {
    const { store, container } = await open();
    const stops = [...container.querySelectorAll(".roles-bar[tabindex='0']")];
    expect(stops.length).toBe(1);
    act(() => (stops[0] as HTMLElement).focus());
    const first = document.activeElement?.getAttribute("data-role-id");
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement?.getAttribute("data-role-id")).not.toBe(first);
    await userEvent.keyboard("{Home}");
    expect(document.activeElement?.getAttribute("data-role-id")).toBe(first);
    await userEvent.keyboard("{Enter}");
    expect(store.getState().day).toBe(parseDay("1978-01-01"));
  });

  it("touches no bar while nobody comes or goes", async () => {
    const { container, setDay } = await open("2009-12-30");
    const rows = container.querySelector(".roles-rows") as Element;
    const observer = new MutationObserver(() => {});
    observer.observe(rows, { subtree: true, childList: true, attributes: true, characterData: true });
    setDay("2009-12-31");
    expect(observer.takeRecords()).toEqual([]);
    setDay("2010-01-01");
    expect(observer.takeRecords().every(({ attributeName }) => attributeName === "data-held")).toBe(true);
  });

  it("marks what is held as the day moves", async () => {
    const { container, setDay } = await open("2009-12-30");
    const held = () =>
      [...container.querySelectorAll<HTMLElement>(".roles-bar[data-held]")].map((b) => b.dataset["roleId"]);
    expect(held()).toContain("unsc-member-2008");
    setDay("2009-12-31");
    expect(held()).toContain("unsc-member-2008");
    setDay("2010-01-01");
    expect(held()).not.toContain("unsc-member-2008");
    expect(held()).toContain("asean-chair-2010");
  });

  it("is not there where nobody gave the roles", () => {
    renderAt(<Timeline milestones={null} />);
    expect(screen.queryByRole("button", { name: "International roles" })).toBeNull();
  });
});
