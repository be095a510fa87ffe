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
const handlers = new Map<string, Handler>();

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
  vi.resetModules();
  vi.stubGlobal("BAMBOO_ATLAS", { version: "1", files: { "assets/start-0123.js": "sha256-" }, later: {} });
  vi.stubGlobal("registration", { scope: SCOPE, installing: null, waiting: null });
  vi.stubGlobal("caches", { open: () => open() });
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
