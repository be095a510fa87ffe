import type { Command, Report } from "./message.ts";

/*
 * How the messages of `message.ts` are marked as ours. Apart from what reads them, which an embed does without until
 * its map stands.
 */

/** What the type of every message begins with: others send messages too. */
export const NAME = "bamboo-atlas:";
/** Hosts and embeds of different releases meet: a message of another version is not read. */
export const MESSAGE_VERSION = 1;

/** A message from a page to the embed in it. */
export const encodeCommand = (command: Command) => stamped(command);
/** A message from an embed to the page around it. */
export const encodeReport = (report: Report) => stamped(report);

const stamped = <T extends { readonly type: string }>(message: T) => ({
  ...message,
  type: NAME + message.type,
  version: MESSAGE_VERSION,
});
