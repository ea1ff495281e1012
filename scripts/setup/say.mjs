const start = performance.now();

/** One line of progress, with the seconds since the command began. */
export function say(line) {
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  process.stderr.write(`[${seconds}s] ${line}\n`);
}

/** Ends the command with one clear sentence and no stack trace. */
export function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
