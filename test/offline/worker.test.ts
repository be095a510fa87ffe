import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const SCOPE = "https://atlas.example/";
const OUTLINES = `${SCOPE}topology/c.json?v=0123abcd`;
const LISTED = `${SCOPE}assets/start-0123.js`;

type Handler = (event: object) => void;

/** A store of answers in the worker's browser; every way to fail can be put in place of a method. */
const storage = () => ({
  match: vi.fn(async (_address: string): Promise<Response | undefined> => undefined),
  put: vi.fn(async (_address: string, _answer: Response) => {}),
});

let cache: ReturnType<typeof storage>;
let open: () => Promise<typeof cache>;
/** The names of the stores that there are. */
let kept: Set<string>;
const OWN = `bamboo-atlas ${SCOPE} 1`;
const handlers = new Map<string, Handler>();

/** Has the worker install itself. */
async function install(): Promise<void> {
  let work: Promise<unknown> | undefined;
  handlers.get("install")?.({
    waitUntil: (given: Promise<unknown>) => {
      work = given;
    },
  });
  await work;
}

/** What the worker answers to a page that asks for an address. */
async function ask(url: string): Promise<Response> {
  let answer: Promise<Response> | undefined;
  handlers.get("fetch")?.({
    request: { url, method: "GET", mode: "cors" },
    clientId: "page",
    respondWith: (given: Promise<Response>) => {
      answer = given;
    },
  });
  if (answer === undefined) throw new Error(`${url} is left to the network`);
  return answer;
}

beforeEach(async () => {
  cache = storage();
  open = async () => cache;
  kept = new Set();
  vi.resetModules();
  vi.stubGlobal("BAMBOO_ATLAS", { version: "1", files: { "assets/start-0123.js": "sha256-" }, later: {} });
  vi.stubGlobal("registration", { scope: SCOPE, installing: null, waiting: null });
  vi.stubGlobal("caches", {
    open: (name: string) => {
      kept.add(name);
      return open();
    },
    has: async (name: string) => kept.has(name),
    delete: async (name: string) => kept.delete(name),
    match: async () => undefined,
  });
  vi.stubGlobal("addEventListener", (kind: string, handler: Handler) => handlers.set(kind, handler));
  vi.stubGlobal("fetch", async () => new Response("from the network"));
  await import("../../src/offline/worker.ts");
});

afterEach(() => vi.unstubAllGlobals());

const failing = () => Promise.reject(new DOMException("The quota is used up", "QuotaExceededError"));

describe("what the worker answers", () => {
  it("is what it keeps", async () => {
    cache.match.mockResolvedValue(new Response("kept"));
    expect(await (await ask(LISTED)).text()).toBe("kept");
    expect(cache.match).toHaveBeenCalledWith(LISTED);
  });

  it("comes from the network where it is asked for first, and is kept from then on", async () => {
    expect(await (await ask(OUTLINES)).text()).toBe("from the network");
    expect(cache.put.mock.calls.map(([address]) => address)).toEqual([OUTLINES]);
  });

  it("is there all the same where there is no room to keep it", async () => {
    cache.put.mockImplementation(failing);
    expect(await (await ask(OUTLINES)).text()).toBe("from the network");
    expect(cache.put).toHaveBeenCalledTimes(1);
  });

  it.each([LISTED, OUTLINES])("is there all the same where nothing kept can be read: %s", async (address) => {
    cache.match.mockImplementation(failing);
    expect(await (await ask(address)).text()).toBe("from the network");
    open = failing;
    expect(await (await ask(address)).text()).toBe("from the network");
  });
});

describe("an installation", () => {
  it("keeps every file of its version", async () => {
    await install();
    expect([...kept]).toEqual([OWN]);
    expect(cache.put.mock.calls.map(([address]) => address)).toEqual([LISTED]);
  });

  it("that a file does not reach leaves nothing behind", async () => {
    vi.stubGlobal("fetch", failing);
    await expect(install()).rejects.toThrow();
    expect([...kept]).toEqual([]);
  });

  it("that a file does not reach leaves what was there before: the active worker may answer from it", async () => {
    kept.add(OWN);
    vi.stubGlobal("fetch", failing);
    await expect(install()).rejects.toThrow();
    expect([...kept]).toEqual([OWN]);
  });
});
