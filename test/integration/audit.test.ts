import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { connectRelay, ORIGIN } from './harness/clients.ts';
import { hostPerTest } from './harness/host-per-test.ts';

const world = hostPerTest();
const PLANTED = 'planted.person.9931@example.org';

async function cli(line: string, input = ''): Promise<string> {
  const { code, stdout, stderr } = await world.host.cli(line.split(' '), input);
  expect({ code, stderr }, line).toEqual({ code: 0, stderr: '' });
  return stdout;
}

it('tells what was found, decided and changed, by whom, and never a value', async () => {
  await cli('vault create --keep file');
  await cli('vault put --label Bank', PLANTED);
  await cli('redact --rules-only --conversation c', `Write to ${PLANTED}`);
  const { peer } = await connectRelay(world.host);
  const message = { text: `Ask ${PLANTED}`, site: 'chat.example' };
  await peer.request('message.check', message);
  await peer.request('message.check', message);
  peer.close();

  const records = (await cli('audit tail --json'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(records.map(({ event }) => event)).toEqual([
    'agent-started',
    'vault-created',
    'vault-unlocked',
    'item-put',
    'text-redacted',
    'message-checked',
  ]);
  expect(records[5]).toMatchObject({
    site: 'https://chat.example',
    action: 'redact',
    counts: { EMAIL_ADDRESS: 1 },
    client: { role: 'extension', origin: ORIGIN.slice(0, -1) },
  });
  expect(await cli('audit verify')).toContain('whole: 6 records');
  const folder = world.host.paths.auditFolder;
  for (const name of readdirSync(folder))
    expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/planted|Bank/);
  expect(await cli('audit export --format csv')).not.toContain('planted');
});

it('is found out when somebody changed a record', async () => {
  await cli('vault create --keep file');
  await cli('agent stop');
  const folder = world.host.paths.auditFolder;
  const file = join(folder, readdirSync(folder).find((name) => name.endsWith('.jsonl'))!);
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('"provider":"file"', '"provider":"keyring"'),
  );
  const { code, stdout } = await world.host.cli(['audit', 'verify']);
  expect(code).toBe(9);
  expect(stdout).toContain('The audit log was changed');
});
