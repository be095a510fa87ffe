import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Settings } from "./tab.ts";

/** A screen that nobody sees, and on it a WebKitWebDriver that waits for a session. */
export interface Stage {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Raises them. The driver passes its environment on to MiniBrowser, so that the reader's settings are made here,
 * the way GTK reads them.
 */
export async function raiseStage(settings: Settings): Promise<Stage> {
  const home = await mkdtemp(join(tmpdir(), "atlas-webkit-"));
  await writeGtkSettings(join(home, "gtk-3.0"), settings);
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "2600x1800x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const display = await displayOf(screen);
  const port = await freePort();
  const driver = spawn("WebKitWebDriver", ["-p", String(port)], {
    stdio: "ignore",
    // A group of its own: what the driver has started ends with it.
    detached: true,
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: "x11",
      XDG_CONFIG_HOME: home,
      // MiniBrowser speaks the language of its locale; the plain locale would be the language "C".
      LANG: `${settings.language.replace("-", "_")}.UTF-8`,
      LC_ALL: "",
      LANGUAGE: "",
    },
  });
  // A run that is broken off must not leave them behind either.
  const kill = () => {
    for (const { pid } of [driver, screen]) if (pid !== undefined) killQuietly(pid);
  };
  process.once("exit", kill);
  const close = async () => {
    process.off("exit", kill);
    await Promise.all([ended(driver, true), ended(screen, false)]);
    await rm(home, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}`;
  await answered(`${address}/status`).catch(async (cause: unknown) => {
    await close();
    throw new Error("WebKitWebDriver does not answer", { cause });
  });
  return { address, close };
}

async function displayOf(screen: ChildProcess): Promise<string> {
  const pipe = screen.stdio[3];
  if (!pipe) throw new Error("Xvfb has no pipe for its number");
  const number = await Promise.race([
    once(pipe, "data").then(([data]) => String(data).trim()),
    once(screen, "exit").then(() => null),
  ]);
  if (number === null) throw new Error("Xvfb did not start");
  return `:${number}`;
}

/** The toolbar of MiniBrowser is made as narrow as it goes: the window cannot be smaller, and phones are. */
const NARROW =
  "button, entry { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; } entry { font-size: 1px; }";

async function writeGtkSettings(folder: string, { motion, scheme }: Settings): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "gtk.css"), NARROW);
  const lines = [
    "[Settings]",
    `gtk-enable-animations=${motion === "full" ? 1 : 0}`,
    `gtk-application-prefer-dark-theme=${scheme === "dark" ? 1 : 0}`,
  ];
  await writeFile(join(folder, "settings.ini"), lines.join("\n"));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}

async function answered(address: string): Promise<void> {
  for (let i = 0; ; i++) {
    try {
      await fetch(address, { signal: AbortSignal.timeout(1_000) });
      return;
    } catch (error) {
      if (i === 60) throw error;
      await wait(100);
    }
  }
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

async function ended(child: ChildProcess, withGroup: boolean): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const exit = once(child, "exit");
  process.kill(withGroup ? -child.pid : child.pid, "SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 3_000);
  await exit;
  clearTimeout(late);
  // What it had started may be stuck, and deaf to the first word.
  if (withGroup) killQuietly(-child.pid);
}
