/**
 * `npm run bench:load`: how many first visits a second one node serves. The published files lie under nginx with the
 * configuration of hosting/, on this machine's loopback; wrk asks from the same machine.
 */
import { parseArgs } from "node:util";
import { measureLoad } from "./harness/load.ts";
import { holdAlone } from "./harness/lock.ts";

const { values } = parseArgs({ options: { seconds: { type: "string", default: "10" } } });

holdAlone();
await measureLoad(Number(values.seconds), "npm run bench:load");
