// Drives the atlas by its own scrubber, as assistive technology does: the first slider on the page, whose value is
// the day since 1970-01-01. The map is ready when every atom has its look and the root element says the day.
(() => {
  if (window !== top) return;
  const { atoms } = window.__expected;
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;

  const stands = () =>
    document.documentElement?.dataset.date !== undefined &&
    document.querySelector("input[type=range]") !== null &&
    document.querySelectorAll("[data-atom][data-look]").length >= atoms;

  const look = () => {
    if (!stands()) return requestAnimationFrame(look);
    const slider = document.querySelector("input[type=range]");
    window.__bench = {
      ready: Promise.resolve(),
      setDate(iso) {
        write.call(slider, String(Date.parse(`${iso}T00:00:00Z`) / 86_400_000));
        slider.dispatchEvent(new Event("input", { bubbles: true }));
      },
    };
  };
  requestAnimationFrame(look);
})();
