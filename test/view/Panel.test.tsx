// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useContext, useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Menu } from "../../src/view/Menu.tsx";
import { Panel, SheetContext } from "../../src/view/Panel.tsx";
import { renderAt } from "./table/stage.tsx";

afterEach(cleanup);

const panel = (name: string) => screen.getByRole("complementary", { name });
const body = (name: string) => within(panel(name)).getByRole("region", { name });
const button = (name: string) => screen.getByRole("button", { name });

/** Two countries to open from a list or by a button, and from each a way to the other one. */
function Page() {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <div role="listbox" aria-label="Countries">
        {["Japan", "Laos"].map((name) => (
          <div
            key={name}
            role="option"
            aria-selected={open === name}
            tabIndex={0}
            onClick={() => setOpen(name)}
            onKeyDown={(event) => event.key === "Enter" && setOpen(name)}
          >
            {name}
          </div>
        ))}
      </div>
      <button type="button" onClick={() => setOpen("Japan")}>
        Open Japan
      </button>
      <Menu title="More">
        {(close) => (
          <button
            type="button"
            onClick={() => {
              setOpen("Sources");
              close();
            }}
          >
            Open the sources
          </button>
        )}
      </Menu>
      {open && (
        <Panel key={open} label={open} onClose={() => setOpen(null)}>
          <button type="button" onClick={() => setOpen("Laos")}>
            Go to Laos
          </button>
        </Panel>
      )}
    </>
  );
}

describe("a panel", () => {
  it.each([
    ["Escape", (user: ReturnType<typeof userEvent.setup>) => user.keyboard("{Escape}")],
    ["its button", (user: ReturnType<typeof userEvent.setup>) => user.click(button("Close"))],
  ])("closes by %s", async (_, close) => {
    const user = userEvent.setup();
    const onClose = vi.fn();
    renderAt(
      <Panel label="Sources" onClose={onClose}>
        <button type="button">A source</button>
      </Panel>,
    );
    button("A source").focus();
    await close(user);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it("keeps its Escape to itself", async () => {
    const user = userEvent.setup();
    const heard = vi.fn();
    renderAt(
      // biome-ignore lint/a11y/noStaticElementInteractions: stands for the app around the panel
      <div onKeyDown={heard}>
        <Panel label="Sources" onClose={() => undefined}>
          <button type="button">A source</button>
        </Panel>
      </div>,
    );
    button("A source").focus();
    await user.keyboard("{Escape}");
    expect(heard).not.toHaveBeenCalled();
  });

  it("can be reached and scrolled by keyboard", async () => {
    renderAt(
      <Panel label="Sources" onClose={() => undefined}>
        much to read
      </Panel>,
    );
    body("Sources").focus();
    expect(document.activeElement).toBe(body("Sources"));
    expect(body("Sources").textContent).toBe("much to read");
  });
});

describe("the focus", () => {
  it("stays with a button that opens a panel", async () => {
    const user = userEvent.setup();
    renderAt(<Page />);
    await user.click(button("Open Japan"));
    expect(panel("Japan")).toBeTruthy();
    expect(document.activeElement).toBe(button("Open Japan"));
  });

  it("goes from the list of countries into the profile where the keyboard opened it", async () => {
    const user = userEvent.setup();
    renderAt(<Page />);
    await user.tab();
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(body("Japan"));
  });

  it.each([
    [
      "the option",
      async (user: ReturnType<typeof userEvent.setup>) => {
        await user.tab();
        await user.keyboard("{Enter}");
        return screen.getByRole("option", { name: "Japan" });
      },
    ],
    [
      "the button",
      async (user: ReturnType<typeof userEvent.setup>) => {
        await user.click(button("Open Japan"));
        return button("Open Japan");
      },
    ],
  ])("goes back to %s that opened the panel", async (_, open) => {
    const user = userEvent.setup();
    renderAt(<Page />);
    const opener = await open(user);
    button("Go to Laos").focus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("complementary")).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });

  it("goes back there also where one panel took the place of another", async () => {
    const user = userEvent.setup();
    renderAt(<Page />);
    await user.tab();
    await user.keyboard("{Enter}");
    await user.click(button("Go to Laos"));
    await waitFor(() => expect(panel("Laos").contains(document.activeElement)).toBe(true));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("option", { name: "Japan" })));
  });

  it("goes back to the menu that the panel was chosen from: what was pressed in it is out of sight", async () => {
    const user = userEvent.setup();
    renderAt(<Page />);
    await user.click(screen.getByText("More"));
    await user.click(button("Open the sources"));
    body("Sources").focus();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByText("More")));
  });

  it("is not taken from where the reader went meanwhile", async () => {
    const user = userEvent.setup();
    renderAt(<Page />);
    await user.tab();
    await user.keyboard("{Enter}");
    const elsewhere = screen.getByRole("option", { name: "Laos" });
    fireEvent.click(button("Close"));
    elsewhere.focus();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(document.activeElement).toBe(elsewhere);
  });
});

/** What is in a panel may ask for the map behind it. */
function Lower() {
  const lower = useContext(SheetContext);
  return (
    <button type="button" onClick={lower}>
      Show the map
    </button>
  );
}

describe("the panel as a sheet", () => {
  const open = (wide: boolean) =>
    renderAt(
      <Panel label="Sources" onClose={() => undefined}>
        <Lower />
      </Panel>,
      { panel: wide ? "sources" : "about" },
    );
  const height = () => panel("Sources").dataset["height"];
  const isOff = (name: string) => button(name).hasAttribute("disabled");

  it("stands half as high as it can, and goes up and down from there", async () => {
    const user = userEvent.setup();
    open(false);
    expect(height()).toBe("half");
    await user.click(button("Make the panel taller"));
    expect([height(), isOff("Make the panel taller")]).toEqual(["full", true]);
    await user.click(button("Make the panel lower"));
    await user.click(button("Make the panel lower"));
    expect([height(), isOff("Make the panel lower")]).toEqual(["strip", true]);
  });

  it("opens at its full height where there is much to read", () => {
    open(true);
    expect(height()).toBe("full");
  });

  it("makes room for the map when what is in it asks for that", async () => {
    open(true);
    await userEvent.click(button("Show the map"));
    expect(height()).toBe("strip");
  });

  it("follows a finger on its bar, 40 px at a time", () => {
    open(false);
    const bar = button("Close").parentElement as HTMLElement;
    const drag = (clientY: number, buttons = 1) =>
      fireEvent(bar, new PointerEvent("pointermove", { bubbles: true, clientY, buttons }));
    fireEvent(bar, new PointerEvent("pointerdown", { bubbles: true, clientY: 300, buttons: 1 }));
    drag(261);
    expect(height()).toBe("half");
    drag(260);
    expect(height()).toBe("full");
    drag(300);
    drag(340);
    expect(height()).toBe("strip");
    fireEvent(bar, new PointerEvent("pointerup", { bubbles: true, clientY: 340 }));
    drag(200);
    expect(height()).toBe("strip");
  });
});
