/** Under `resolute start` a process tells its parent when it is ready; alone it has nobody to tell. */
export function tellParentReady(): void {
  process.send?.('ready');
}

/** Calls `stop` when the parent dies without asking to stop, so that no process is left behind. */
export function onParentGone(stop: () => void): void {
  if (process.send) process.once('disconnect', stop);
}
