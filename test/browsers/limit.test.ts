import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Capabilities, WebDriver } from "selenium-webdriver";
import { Executor, HttpClient } from "selenium-webdriver/http";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { withinLimit } from "./drive/limit.ts";
import { createRunning } from "./drive/running.ts";
import type { Engine, Settings } from "./drive/tab.ts";

/** A driver that gives a session and knows where it is, and never says what comes of a script. */
let deaf: Server;
let address = "";

const ANSWERS: Readonly<Record<string, unknown>> = {
  "POST /session": { sessionId: "1", capabilities: {} },
  "GET /session/1/url": "http://atlas.example/",
};

beforeEach(async () => {
  deaf = createServer(({ method, url }, response) => {
    const value = ANSWERS[`${method} ${url}`];
    if (value !== undefined) response.end(JSON.stringify({ value }));
  }).listen(0, "127.0.0.1");
  await once(deaf, "listening");
  address = `http://127.0.0.1:${(deaf.address() as AddressInfo).port}`;
});

/** What ends a browser breaks off all that is still asked of it, and then takes a while. */
const hangUp = async () => {
  deaf.closeAllConnections();
  deaf.close();
  await new Promise((done) => setTimeout(done, 150));
};

afterEach(hangUp);

function session(end: () => Promise<void>): WebDriver {
  const executor = withinLimit(new Executor(new HttpClient(address)), 200, end);
  return WebDriver.createSession(executor, new Capabilities());
}

it("names the call that WebDriver does not answer, and ends the browser once", async () => {
  const end = vi.fn(hangUp);
  const driver = session(end);
  await expect(driver.getCurrentUrl()).resolves.toBe("http://atlas.example/");
  expect(end).not.toHaveBeenCalled();

  const silence = 'WebDriver did not answer "executeAsyncScript" within 0.2 s: the browser was ended';
  await expect(driver.executeAsyncScript("")).rejects.toThrow(silence);
  await expect(driver.getCurrentUrl()).rejects.toThrow(silence);
  await expect(driver.quit()).rejects.toThrow(silence);
  expect(end).toHaveBeenCalledOnce();
});

it("leaves a driver alone that answers in time, also long after", async () => {
  const end = vi.fn(hangUp);
  const driver = session(end);
  await driver.getCurrentUrl();
  await new Promise((done) => setTimeout(done, 400));
  expect(end).not.toHaveBeenCalled();
  await expect(driver.getCurrentUrl()).resolves.toBe("http://atlas.example/");
});

it("names the call also where the browser cannot be ended", async () => {
  const driver = session(() => Promise.reject(new Error("stuck")));
  await driver.getCurrentUrl();
  await expect(driver.executeAsyncScript("")).rejects.toMatchObject({
    message: 'WebDriver did not answer "executeAsyncScript" within 0.2 s: the browser could not be ended',
    cause: new Error("stuck"),
  });
});

describe("the browsers of a file", () => {
  const plain: Settings = { motion: "full", scheme: "light", language: "en-US" };

  function browsers() {
    const [over, close] = [new Set<Engine>(), vi.fn(async () => undefined)];
    const launch = vi.fn(async (): Promise<Engine> => {
      const engine = { open: () => Promise.reject(new Error("none")), isOver: () => over.has(engine), close };
      return engine;
    });
    return { over, close, launch, running: createRunning(launch) };
  }

  it("are one for each way of settings, also where two flows ask at once", async () => {
    const { launch, running } = browsers();
    const [first, second] = await Promise.all([running.engine(plain), running.engine(plain)]);
    expect(second).toBe(first);
    expect(await running.engine({ ...plain, scheme: "dark" })).not.toBe(first);
    expect(launch).toHaveBeenCalledTimes(2);
  });

  it("are replaced where one was ended, and what is left of that is cleared away", async () => {
    const { over, close, launch, running } = browsers();
    const first = await running.engine(plain);
    over.add(first);
    expect(await running.engine(plain)).not.toBe(first);
    expect([launch.mock.calls.length, close.mock.calls.length]).toEqual([2, 1]);
  });

  it("are tried anew after one that did not start, which keeps no other from being ended", async () => {
    const { close, launch, running } = browsers();
    launch.mockRejectedValueOnce(new Error("no display"));
    await expect(running.engine(plain)).rejects.toThrow("no display");
    await running.engine(plain);
    launch.mockRejectedValueOnce(new Error("no display"));
    await expect(running.engine({ ...plain, scheme: "dark" })).rejects.toThrow("no display");
    await running.close();
    expect(close).toHaveBeenCalledOnce();
  });
});
