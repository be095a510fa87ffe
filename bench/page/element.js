// Drives the embed from the page around it, by the public property of <bamboo-atlas>; ready when it says `ready`.
(() => {
  if (window !== top) return;
  addEventListener("DOMContentLoaded", () => {
    const element = document.querySelector("bamboo-atlas");
    window.__bench = {
      ready: new Promise((done) => element.addEventListener("ready", done, { once: true })),
      setDate(iso) {
        element.date = iso;
      },
    };
  });
})();
