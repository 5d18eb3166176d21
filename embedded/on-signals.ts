/** `npm` passes on a Ctrl-C that the terminal has already sent: within this time two signals are one. */
const SAME_PRESS_MS = 1000;

/** Calls `stop` at the first Ctrl-C or SIGTERM and `force` at the next one, until the function returned is called. */
export function onSignals(stop: () => void, force: () => void): () => void {
  let firstAt: number | null = null;
  const handle = () => {
    if (firstAt === null) {
      firstAt = Date.now();
      stop();
    } else if (Date.now() - firstAt > SAME_PRESS_MS) {
      force();
    }
  };
  process.on('SIGINT', handle);
  process.on('SIGTERM', handle);
  return () => {
    process.off('SIGINT', handle);
    process.off('SIGTERM', handle);
  };
}
