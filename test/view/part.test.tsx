// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import type { ComponentType, ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Guard } from "../../src/view/Guard.tsx";
import { lazyPart, Meanwhile, part } from "../../src/view/part.tsx";

afterEach(cleanup);

/** A few turns of the event loop: React takes two or three for what it does at once, and none for what waits for a clock. */
async function turns() {
  for (let turn = 0; turn < 30; turn++) await new Promise((done) => setImmediate(done));
}

interface Named {
  readonly name: string;
}

const Shown = ({ name }: Named) => <button type="button">{name}</button>;

/** A file that comes, or does not, when it is told to; and how often it was asked for. */
function file<P = Named>() {
  const asked: { come: (part: ComponentType<P>) => void; fail: (cause: unknown) => void }[] = [];
  const load = () => new Promise<ComponentType<P>>((come, fail) => asked.push({ come, fail }));
  const settle = (how: () => void) =>
    act(async () => {
      how();
      await turns();
    });
  const come = (part: ComponentType<P>) => settle(() => asked.at(-1)?.come(part));
  const fail = (cause: unknown) => settle(() => asked.at(-1)?.fail(cause));
  return { asked, load, come, fail };
}

describe("a part of the page", () => {
  it("shows what stands for it until it comes, and then itself with what it was given", async () => {
    const { asked, load, come } = file();
    const Part = part(load);
    const page = (name: string) => (
      <Meanwhile value="on its way">
        <Part name={name} />
      </Meanwhile>
    );
    const { container, rerender } = render(page("one"));
    expect(container.textContent).toBe("on its way");
    rerender(page("two"));
    expect(asked).toHaveLength(1);
    await come(Shown);
    expect(container.textContent).toBe("two");
  });

  it("is there at once where it has come before", async () => {
    const { asked, load, come } = file();
    const { component: Part, load: fetchAhead } = lazyPart(load);
    const ahead = fetchAhead();
    await come(Shown);
    await ahead;
    render(<Part name="ready" />);
    expect(screen.getByRole("button", { name: "ready" })).toBeTruthy();
    expect(asked).toHaveLength(1);
  });

  it("is asked for again when it is shown, where it could not be fetched ahead", async () => {
    const { asked, load, come, fail } = file();
    const { component: Part, load: fetchAhead } = lazyPart(load);
    const ahead = expect(fetchAhead()).rejects.toThrow("gone");
    await fail(new Error("gone"));
    await ahead;
    render(<Part name="second" />);
    expect(asked).toHaveLength(2);
    await come(Shown);
    expect(screen.getByRole("button", { name: "second" })).toBeTruthy();
  });

  it("stays as it is, with what was done in it, when what stands around it is drawn again", async () => {
    const { load, come } = file();
    const Part = part(load);
    const { rerender } = render(<Part name="same" />);
    await come(Shown);
    const button = screen.getByRole("button");
    rerender(<Part name="renamed" />);
    expect(screen.getByRole("button")).toBe(button);
    expect(button.textContent).toBe("renamed");
  });

  it.each([
    ["does not come", ({ fail }: ReturnType<typeof file<Named>>) => fail(new TypeError("gone"))],
    ["comes without its end", ({ come }: ReturnType<typeof file<Named>>) => come(undefined as never)],
  ])("is told of by the guard around it when it %s", async (_, end) => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const own = file();
    const Part = part(own.load);
    const { container } = render(
      <Guard fallback="missing">
        <Part name="never" />
      </Guard>,
    );
    expect(container.textContent).toBe("");
    await end(own);
    expect(container.textContent).toBe("missing");
    vi.restoreAllMocks();
  });

  it("does not have what stands for it stand for a part within it", async () => {
    const [inner, outer] = [file<object>(), file<object>()];
    const Inner = part(inner.load);
    const Outer = part(outer.load);
    const { container } = render(
      <Meanwhile value="outer is on its way">
        <Outer />
      </Meanwhile>,
    );
    await outer.come(() => <Inner />);
    expect(container.textContent).toBe("");
  });

  it("is asked for once, wherever it is shown, and again by who shows it after it did not come", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { asked, load, come, fail } = file();
    const Part = part(load);
    const page = (key: string) => (
      <Guard key={key} fallback="missing">
        <Part name="one" />
        <Part name="two" />
      </Guard>
    );
    const { container, rerender } = render(page("before"));
    expect(asked).toHaveLength(1);
    await fail(new Error("gone"));
    expect(container.textContent).toBe("missing");
    rerender(page("after"));
    expect(asked).toHaveLength(2);
    await come(Shown);
    expect(container.textContent).toBe("onetwo");
    vi.restoreAllMocks();
  });

  it("shows as soon as it has come, however lately something has stood for it", async () => {
    // React holds nothing back while it is told that it is being tested.
    vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", false);
    const box = document.body.appendChild(document.createElement("div"));
    const root = createRoot(box);
    const { asked, load } = file();
    const Part = part(load);
    const page = (children: ReactNode) => root.render(<Meanwhile value="wait">{children}</Meanwhile>);
    page(<Part name="here" />);
    await turns();
    expect(box.textContent).toBe("wait");
    asked[0]?.come(Shown);
    await turns();
    expect(box.textContent).toBe("here");
    root.unmount();
    box.remove();
    vi.unstubAllGlobals();
  });
});
