import type { Command, Report } from "./message.ts";

/*
 * How the messages of `message.ts` are marked as ours. Apart from what reads them, which an embed does without until
 * its map stands.
 */

export const NAME = "bamboo-atlas:";
export const MESSAGE_VERSION = 1;

export const encodeCommand = (command: Command) => stamped(command);
export const encodeReport = (report: Report) => stamped(report);

const stamped = <T extends { readonly type: string }>(message: T) => ({
  ...message,
  type: NAME + message.type,
  version: MESSAGE_VERSION,
});
