import type { Messages } from "../messages.ts";

export const map: Messages["map"] = {};
