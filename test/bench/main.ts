import { missedBars } from './report.ts';

const BENCHES = [
  'scan',
  'cold',
  'alarms',
  'worst',
  'host',
  'vault',
  'skills',
  'cloud',
  'fleet',
  'together',
  'guard',
  'peers',
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !BENCHES.includes(name));
if (unknown.length > 0) {
  console.error(`No bench called ${unknown.join(', ')}. There are: ${BENCHES.join(', ')}.`);
  process.exit(2);
}

for (const name of wanted.length > 0 ? wanted : BENCHES) {
  const { run } = (await import(`./${name}.bench.ts`)) as { run(): Promise<void> };
  await run();
}
console.log(missedBars() === 0 ? 'Every bar holds.' : `${missedBars()} bars missed.`);
process.exit(missedBars() === 0 ? 0 : 1);
