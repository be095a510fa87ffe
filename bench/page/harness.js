// Runs in every frame before the page's own scripts. A page under measurement offers
//   window.__bench = { ready: Promise, setDate(iso): void | Promise }
// either by itself (the pages in ../peers) or by one of the adapters beside this file. Plain JavaScript: it is
// handed to the browser as it stands.
(() => {
  const frame = () => new Promise(requestAnimationFrame);
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));

  let contract;
  let settle;
  let fail;
  const ready = new Promise((done, broken) => {
    [settle, fail] = [done, broken];
  });

  Object.defineProperty(window, "__bench", {
    configurable: true,
    get: () => contract,
    set(offered) {
      contract = offered;
      Promise.resolve(offered.ready).then(async () => {
        harness.liveAt = performance.now();
        // The second frame starts when the first one with the map in it has been painted.
        await frame();
        await frame();
        settle(performance.now());
      }, fail);
    },
  });

  /** When this frame first painted something, in ms since its page began; null if it has not by a second from now. */
  async function firstPaint() {
    for (let i = 0; i < 40; i++) {
      const [entry] = performance.getEntriesByName("first-contentful-paint");
      if (entry) return entry.startTime;
      await pause(25);
    }
    return null;
  }

  async function go(date) {
    await contract.setDate(date);
  }

  /** Every how many dates to stop: all for who holds 40 frames a second, else so few that a sweep fits the cap. */
  async function strideFor(dates, cap) {
    await go(dates[0]);
    await frame();
    let last = await frame();
    const intervals = [];
    for (let i = 0; i < 14; i++) {
      await go(dates[Math.floor(dates.length / 2) + i] ?? dates[0]);
      const now = await frame();
      if (i > 2) intervals.push(now - last);
      last = now;
    }
    const usual = intervals.sort((a, b) => a - b)[Math.floor(intervals.length / 2)];
    if (usual <= 25) return 1;
    const wanted = Math.max(1, Math.ceil((usual * dates.length) / cap));
    return Math.min(Math.max(1, Math.floor(dates.length / 25)), wanted);
  }

  /** Goes through the dates, one a frame; `begin` and `end` are called around it, for who reads clocks outside. */
  async function sweep(dates, cap, begin = () => {}, end = () => {}) {
    const stride = await strideFor(dates, cap);
    const stops = dates.filter((_, i) => i % stride === 0);
    await go(stops[0]);
    await frame();
    await frame();
    await begin();
    const [intervals, calls] = [[], []];
    let last = await frame();
    const start = performance.now();
    for (const date of stops) {
      const called = performance.now();
      const answer = contract.setDate(date);
      calls.push(performance.now() - called);
      if (answer?.then) await answer;
      const now = await frame();
      intervals.push(now - last);
      last = now;
      if (calls.length >= 25 && performance.now() - start > cap * 2.5) break;
    }
    await end();
    return { intervals, calls, steps: calls.length, stride };
  }

  // Pointer events as they arrive, and when the page named what is under the pointer.
  const moves = [];
  window.__hover = () => {
    const move = moves.at(-1);
    if (move && move.named === null) move.named = performance.now();
  };
  for (const type of ["pointerover", "pointermove", "mouseover", "mousemove"]) {
    const note = (event) => {
      if (moves.at(-1)?.sent === event.timeStamp) return;
      moves.push({ sent: event.timeStamp, heard: performance.now(), named: null });
    };
    addEventListener(type, note, { capture: true });
  }

  /** For pages that do not call `__hover`: any text or element that appears names what is under the pointer. */
  function watchNaming() {
    new MutationObserver(() => window.__hover()).observe(document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  }

  const harness = { liveAt: null, ready, firstPaint, sweep, go, moves, watchNaming };
  window.__harness = harness;
})();
