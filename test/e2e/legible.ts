import type { Page } from "playwright-core";

/**
 * Words that a reader cannot get at: cut by a box that does not scroll, or beyond the edge of the page.
 * The map's own names are left out, which no box could hold, and so is what stands for the map in the
 * accessibility tree alone.
 */
export function clippedText(page: Page, but = ""): Promise<readonly string[]> {
  return page.evaluate((but) => {
    const SLACK = 2;
    const top = [...document.querySelectorAll("dialog[open]")].at(-1);
    const left =
      "select, textarea, script, style, title, .map-svg, .globe-svg, .map-list, [inert], .visually-hidden" +
      but;
    const isSeen = (own: Element) => own.checkVisibility({ opacityProperty: true, visibilityProperty: true });

    /** The first box on the way up that cuts a rectangle off, or nothing if all of it can be reached. */
    const cutBy = (from: Element, rect: DOMRect): Element | null => {
      let [across, down] = [true, true];
      for (let box: Element | null = from; box && box !== document.documentElement; box = box.parentElement) {
        const style = getComputedStyle(box);
        if (style.clipPath.startsWith("inset(50%")) return null;
        const edge = box.getBoundingClientRect();
        const [x, y] = [style.overflowX, style.overflowY];
        if (
          across &&
          /hidden|clip/.test(x) &&
          (rect.right > edge.right + SLACK || rect.left < edge.left - SLACK)
        )
          return box;
        if (
          down &&
          /hidden|clip/.test(y) &&
          (rect.bottom > edge.bottom + SLACK || rect.top < edge.top - SLACK)
        )
          return box;
        if (/auto|scroll/.test(x)) across = false;
        if (/auto|scroll/.test(y)) down = false;
        if (style.position === "fixed") return null;
      }
      const isBeyond = rect.right > document.documentElement.clientWidth + SLACK || rect.left < -SLACK;
      return across && isBeyond ? document.documentElement : null;
    };

    const told = new Set<string>();
    const walker = document.createTreeWalker(top ?? document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? "";
      const owner = walker.currentNode.parentElement;
      if (text === "" || owner === null || owner.closest(left) !== null || !isSeen(owner)) continue;
      range.selectNodeContents(walker.currentNode);
      for (const rect of range.getClientRects()) {
        const box = rect.width < 1 ? null : cutBy(owner, rect);
        if (box)
          told.add(
            `“${text.slice(0, 50)}” by <${box.tagName.toLowerCase()} class="${box.getAttribute("class") ?? ""}">`,
          );
      }
    }
    return [...told];
  }, but && `, ${but}`);
}

/** Controls smaller than 24 by 24 px, but for links within a sentence, which take the height of their line. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls =
      "button, select, summary, textarea, a[href], input:not([type=hidden]), [role=tab], [role=option], [role=button], [role=slider]";
    const top = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document;
    const isInSentence = (own: Element) =>
      own.matches("a[href], button") &&
      getComputedStyle(own).display === "inline" &&
      (own.parentElement?.textContent?.trim().length ?? 0) > (own.textContent?.trim().length ?? 0);
    // A box to tick is pressed by its label as well.
    const area = (own: Element) => {
      const label = own.matches("input[type=checkbox], input[type=radio]") ? own.closest("label") : null;
      return (label ?? own).getBoundingClientRect();
    };
    return [...top.querySelectorAll(controls)]
      .filter(
        (own) =>
          own.checkVisibility({ visibilityProperty: true }) &&
          own.closest("[inert], .visually-hidden, .map-list, .map-svg") === null,
      )
      .filter((own) => !getComputedStyle(own).clipPath.startsWith("inset(50%") && !isInSentence(own))
      .map((own) => ({ own, box: area(own) }))
      .filter(({ box }) => box.width > 0 && (box.width < 23.99 || box.height < 23.99))
      .map(
        ({ own, box }) => `${own.outerHTML.slice(0, 90)} ${box.width.toFixed(1)}×${box.height.toFixed(1)}`,
      );
  });
}

/** How far the page reaches beyond its window to the side, and beyond its content below, in CSS pixels. */
export function excess(page: Page): Promise<{ readonly across: number; readonly down: number }> {
  return page.evaluate(() => {
    const page = document.documentElement;
    const boxes = [...document.body.children].flatMap((own) => [own, ...own.children]);
    const end = Math.max(innerHeight, ...boxes.map((own) => own.getBoundingClientRect().bottom + scrollY));
    return {
      across: page.scrollWidth - page.clientWidth,
      down: Math.max(0, Math.round(page.scrollHeight - end - 24)),
    };
  });
}

/** Sets the text as WCAG 1.4.12 lets readers set it. By a constructed sheet: the policy forbids any other. */
export function spaceOut(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* {
      line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
    } p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
  });
}
