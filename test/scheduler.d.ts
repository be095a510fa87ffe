/** React's own scheduler, which brings no types: the part of it that `setup.ts` waits with. */
declare module "scheduler" {
  export const unstable_IdlePriority: number;
  export function unstable_scheduleCallback(priority: number, task: () => void): unknown;
}
