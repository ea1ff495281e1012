import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/*
 * Loaded before the agent's program, and nowhere else: on SIGUSR2 it writes how long its event loop
 * has kept people waiting since the last time, in milliseconds, to the file of LIFESAVOR_LOOP_METER.
 */

const RESOLUTION_MS = 1;
const file = process.env.LIFESAVOR_LOOP_METER;

if (file !== undefined && process.argv.includes('agent') && process.argv.includes('run')) {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  process.on('SIGUSR2', () => {
    const beyond = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
    const measured = { p99: beyond(delay.percentile(99)), max: beyond(delay.max) };
    writeFileSync(file, JSON.stringify(measured));
    delay.reset();
  });
}
