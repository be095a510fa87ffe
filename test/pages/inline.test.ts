import { describe, expect, it } from "vitest";
import { inlineScript, inlineStyle } from "../../scripts/pages/inline.ts";

describe("what stands in a page", () => {
  it("is known by the hash of its text", () => {
    // printf 'a{}' | openssl dgst -sha256 -binary | base64
    expect(inlineStyle("a{}")).toEqual({
      markup: "<style>a{}</style>",
      hash: "sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=",
    });
  });

  it("has what a script is told, escaped", () => {
    expect(inlineScript("run()", { "data-day": '"1"' }).markup).toBe(
      '<script data-day="&quot;1&quot;">run()</script>',
    );
  });

  it.each(['@import "b.css";', "a{background:url(./b.png)}", "a{src:url('b.woff2')}"])(
    "is refused where it asks for a file: %s",
    (css) => expect(() => inlineStyle(css)).toThrow("cannot ask for files"),
  );

  it("may point to what stands in the page as well", () => {
    const css = `a{fill:url(#b);mask:url("#c");background:url('data:image/svg+xml,')}`;
    expect(inlineStyle(css).markup).toContain(css);
  });

  it.each(["a{content:'</style>'}", "<!--", "x</script>"])(
    "is refused where it would end itself: %s",
    (text) => {
      expect(() => inlineStyle(text)).toThrow("<style>");
      expect(() => inlineScript(text)).toThrow("<script>");
    },
  );
});
