/**
 * Run in a process of its own: what the detector costs a page before any code is warm. Prints
 * milliseconds of the thread as JSON.
 */
const { createDetector } = await import('../../../shared/detect/index.ts');

const CLEAN = 'Hello, could you explain how a hash map works, in 3 or 4 sentences?';
const RICH =
  'Please call me at +49 30 901820 or mail jane@example.com; my customer number is 4711-0815. ' +
  'We meet on 12.03.2025 at 5 Main Street, the server is 84.0.2.17 and its password: hunter22!';

function milliseconds(call: () => unknown): number {
  const start = process.threadCpuUsage();
  call();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

let detector = createDetector({ recognizers: [] });
const create = milliseconds(() => {
  detector = createDetector();
});
const clean = milliseconds(() => detector.scan(CLEAN));
const rich = milliseconds(() => detector.scan(RICH));
console.log(JSON.stringify({ create, clean, rich }));
