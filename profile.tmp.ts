import { chromium } from "playwright-core";
import { preview } from "vite";
import { findBrowser } from "/tmp/w/present/scripts/browser.mjs";
const [dir = "dist", mode = "metrics"] = process.argv.slice(2);
const server = await preview({ root: "/tmp/w/present", preview: { port: 0, host: "127.0.0.1", strictPort: false }, build: { outDir: dir }, logLevel: "silent" });
const { port } = server.httpServer.address() as { port: number };
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
const page = await (await browser.newContext({ viewport: { width: 1920, height: 1080 }, serviceWorkers: "block", locale: "en-GB" })).newPage();
const cdp = await page.context().newCDPSession(page);
await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
const read = async () => Object.fromEntries((await cdp.send("Performance.getMetrics")).metrics.map((m: any) => [m.name, m.value]));
const slug = "the-five-permanent-members";
await page.goto(`http://127.0.0.1:${port}/?story=${slug}&step=5`);
await page.waitForSelector(".stage-heading");
await page.waitForTimeout(4000);
const day = (d: string) => page.waitForFunction((iso) => document.documentElement.dataset["date"] === iso, d, { timeout: 20000 });
if (mode === "profile") { await cdp.send("Profiler.enable"); await cdp.send("Profiler.setSamplingInterval", { interval: 200 }); await cdp.send("Profiler.start"); }
const rows: any[] = [];
for (let i = 0; i < 3; i++) {
  for (const [key, d] of [["ArrowRight", "1995-07-12"], ["ArrowLeft", "1991-12-26"]] as const) {
    const a = await read();
    await page.keyboard.press(key);
    await day(d);
    await page.waitForTimeout(1200);
    const b = await read();
    rows.push([key, ...["ScriptDuration", "RecalcStyleDuration", "LayoutDuration", "TaskDuration"].map((n) => Math.round((b[n] - a[n]) * 1000)), b.RecalcStyleCount - a.RecalcStyleCount, b.LayoutCount - a.LayoutCount].join(" "));
  }
}
console.log(dir, "key script style layout task(ms) nStyle nLayout"); for (const r of rows) console.log(r);
if (mode === "profile") {
  const { profile } = await cdp.send("Profiler.stop") as any;
  const self = new Map<string, number>(); const byId = new Map(profile.nodes.map((n: any) => [n.id, n]));
  profile.samples.forEach((id: number, i: number) => { const n: any = byId.get(id); const f = n.callFrame; const k = `${f.functionName || "(anon)"} ${f.url.split("/").pop()}:${f.lineNumber}`; self.set(k, (self.get(k) ?? 0) + profile.timeDeltas[i] / 1000); });
  for (const [k, v] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 30)) console.log(v.toFixed(0).padStart(6), k);
}
await browser.close(); await server.close();
