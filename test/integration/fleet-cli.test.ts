import { once } from 'node:events';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../native-host/cloud/ask/ask.ts';
import { bundleSchema } from '../../native-host/cloud/wire/bundle.ts';
import { hostPerTest } from './harness/host-per-test.ts';
import { jsonLines } from './harness/json-lines.ts';
import { askLinkOf } from './nats/ask-link.ts';
import { eventually } from './nats/eventually.ts';
import { startFakeEndpoint } from './nats/fake-endpoint.ts';
import { type LightAgent, startLightAgent } from './nats/light-agent.ts';
import { startTestFleet, type TestFleet } from './nats/test-fleet.ts';

const tests = hostPerTest();
let fleet: TestFleet;
let agents: LightAgent[] = [];

beforeEach(async () => {
  fleet = await startTestFleet();
});
afterEach(async () => {
  for (const agent of agents) await agent.close();
  agents = [];
  await fleet?.dispose();
});

/** One command of the fleet, as JSON. */
async function run(...args: string[]) {
  const { stdout } = await tests.host.cli(['fleet', ...args, '--json', '--dir', fleet.folder.path]);
  return jsonLines(stdout);
}

async function enroll(name: string) {
  const out = join(tests.host.folder, `${name}.json`);
  const [enrolled] = await run('enroll', name, '--out', out);
  return { ...enrolled, bundle: bundleSchema.parse(JSON.parse(readFileSync(out, 'utf8'))) };
}

async function enrollAndStart(name: string) {
  const { bundle, id } = await enroll(name);
  const agent = await startLightAgent({ bundle });
  agents.push(agent);
  return { agent, id: id as string };
}

describe('lifesavor fleet', () => {
  it('writes a bundle that only its owner can read, and keeps no copy', async () => {
    const { file, bundle } = await enroll('anna');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const seed = /SU[A-Z2-7]{56}/.exec(bundle.creds)?.[0];
    expect(seed).toBeDefined();
    const kept = readdirSync(fleet.folder.path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    expect(kept.filter((text) => text.includes(seed!))).toEqual([]);
  });

  it('shows who is there, sends a command and shows what came back', async () => {
    const { agent, id } = await enrollAndStart('anna');
    await enroll('bert');
    await agent.beat();
    const listed = await eventually(async () => {
      const [all] = await run('list');
      return all[0].standing === 'online' ? all : undefined;
    });
    expect(listed).toMatchObject([
      { name: 'anna', id, standing: 'online' },
      { name: 'bert', standing: 'away' },
    ]);
    expect(await run('send', 'anna', 'describe', '--wait')).toMatchObject([
      { agent: id, phase: 'done', outcome: 'ok', data: { kind: 'describe' } },
    ]);
    expect(await run('tail', 'anna')).toMatchObject([{ phase: 'received' }, { phase: 'done' }]);
    expect(await run('stats')).toMatchObject([
      { agents: { enrolled: 2, online: 1, away: 1 }, commands: { stored: 1, waiting: 0 } },
    ]);
  });

  it('sends again what an agent has not got, and says so', async () => {
    const { bundle } = await enroll('anna');
    const sending = tests.host.spawnCli([
      ...['fleet', 'send', 'anna', 'describe', '--wait', '90', '--again', '1'],
      ...['--dir', fleet.folder.path],
    ]);
    let said = '';
    for (const stream of [sending.stdout, sending.stderr])
      stream?.on('data', (bytes) => {
        said += bytes;
      });
    const exited = once(sending, 'exit');
    await eventually(() => /again \(2\)/.test(said), 60_000);
    agents.push(await startLightAgent({ bundle }));
    await exited;
    expect(said).toMatch(/anna has [0-9a-f-]{36}\./);
    expect(said).toMatch(/done {2}ok/);
  });

  it('keeps a command for an agent that is away', async () => {
    const { bundle } = await enroll('anna');
    await run('send', 'anna', 'message', '{"text": "Later."}');
    expect(await run('stats')).toMatchObject([{ commands: { waiting: 1 } }]);
    let text: unknown;
    agents.push(
      await startLightAgent({
        bundle,
        onCommand: ({ args }) => {
          text = args.text;
        },
      }),
    );
    expect(await eventually(() => text as string | undefined)).toBe('Later.');
  });

  it('says what was not answered in time', async () => {
    await enroll('anna');
    const sent = await tests.host.cli([
      ...['fleet', 'send', 'anna', 'describe', '--wait', '1', '--dir', fleet.folder.path],
    ]);
    expect(sent.code).toBe(5);
    expect(sent.stderr).toContain('1 of 1 agents have not answered');
  });

  it.each([
    ['an unknown kind', ['send', 'anna', 'shell'], 'INPUT_INVALID'],
    ['wrong arguments', ['send', 'anna', 'message', '{"txt": "x"}'], 'INPUT_INVALID'],
    ['an unknown agent', ['send', 'nobody', 'describe'], 'FLEET_AGENT_MISSING'],
    ['the name of everybody', ['enroll', 'all'], 'FLEET_INVALID'],
    ['a name that is taken', ['enroll', 'anna'], 'FLEET_EXISTS'],
  ])('refuses %s', async (_, args, code) => {
    await enroll('anna');
    expect(await run(...args)).toMatchObject([{ error: { code } }]);
  });

  it('changes the signing key in two steps, and every bundle knows what agents obey', async () => {
    const before = await enroll('anna');
    const [old] = before.bundle.signers;
    const agent = await startLightAgent({ bundle: before.bundle });
    agents.push(agent);
    expect(await run('rotate')).toMatchObject([[{ agent: before.id }]]);
    expect(await run('rotate')).toMatchObject([{ error: { code: 'FLEET_INVALID' } }]);
    const during = await enroll('bert');
    const [current, kept] = during.bundle.signers;
    expect(kept).toEqual(old);
    expect(current).not.toEqual(old);
    expect(await run('rotate', '--finish')).toHaveLength(1);
    const { bundle } = await enroll('carla');
    expect(bundle.signers).toEqual([current]);
    expect(await run('rotate', '--finish')).toMatchObject([{ error: { code: 'FLEET_INVALID' } }]);
    agents.push(await startLightAgent({ bundle }));
    expect(await run('send', 'carla', 'describe', '--wait')).toMatchObject([{ outcome: 'ok' }]);
  });

  it('overwrites no file with a bundle, and leaves none behind where nobody was enrolled', async () => {
    const out = tests.file('taken.json', 'mine');
    expect(await run('enroll', 'anna', '--out', out)).toMatchObject([
      { error: { code: 'FLEET_EXISTS' } },
    ]);
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect(await run('list')).toMatchObject([{ error: { code: 'FLEET_MISSING' } }]);
    await enroll('anna');
    const second = join(tests.host.folder, 'second.json');
    expect(await run('enroll', 'anna', '--out', second)).toMatchObject([
      { error: { code: 'FLEET_EXISTS' } },
    ]);
    expect(existsSync(second)).toBe(false);
    const nowhere = join(tests.host.folder, 'no', 'where.json');
    expect(await run('enroll', 'bert', '--out', nowhere)).toMatchObject([
      { error: { code: 'OUTPUT_UNWRITABLE' } },
    ]);
    expect(await run('list')).toMatchObject([[{ name: 'anna' }]]);
  });

  it('hands a bundle over as a token', async () => {
    const [{ token, id }] = await run('enroll', 'anna', '--token');
    const bundle = bundleSchema.parse(JSON.parse(Buffer.from(token, 'base64url').toString()));
    expect(bundle.agent).toBe(id);
    expect(existsSync('anna.enrolment.json')).toBe(false);
  });

  it('revokes an agent, which is thrown out', async () => {
    const { agent } = await enrollAndStart('anna');
    expect(await run('revoke', 'anna')).toMatchObject([{ name: 'anna' }]);
    expect(String(await agent.connection.closed())).toMatch(/auth|revoked/i);
    expect(await run('list')).toMatchObject([[{ name: 'anna', standing: 'revoked' }]]);
    expect(await run('renew', 'anna')).toMatchObject([{ error: { code: 'FLEET_INVALID' } }]);
    // A name is free again once its agent was revoked.
    await run('enroll', 'anna', '--token');
  });

  it('lets a worker answer, with nothing but its own credentials', async () => {
    const { bundle } = await enroll('anna');
    const agent = await startLightAgent({ bundle });
    agents.push(agent);
    const endpoint = await startFakeEndpoint(async (request) => {
      await request.write(`Hello from ${request.body.model}.`);
      request.end();
    });
    const creds = join(fleet.folder.path, 'creds', 'worker.creds');
    const own = ['--url', fleet.nodes[0]!.url, '--creds', creds];
    const model = ['--openai-url', endpoint.url, '--model', 'small'];
    const worker = tests.host.spawnCli(['fleet', 'worker', ...own, ...model]);
    let said = '';
    worker.stderr?.on('data', (bytes) => {
      said += bytes;
    });
    await eventually(() => said.includes('ready'));
    const link = askLinkOf({ id: bundle.agent, connection: agent.connection });
    const messages = [{ role: 'user' as const, content: 'Hello?' }];
    let answer = '';
    for await (const text of ask(link, { messages, signal: new AbortController().signal }))
      answer += text;
    expect(answer).toBe('Hello from small.');
    worker.kill('SIGINT');
    await once(worker, 'exit');
    await endpoint.close();
    expect(said).not.toContain('Hello');
  });

  it('touches no folder that others can read', async () => {
    chmodSync(fleet.folder.path, 0o755);
    expect(await run('list')).toMatchObject([{ error: { code: 'FLEET_OPEN' } }]);
  });

  it('says so when no server answers', async () => {
    await fleet.nodes[0]!.server.kill();
    fleet.nodes[0]!.proxy.cut();
    expect(await run('list')).toMatchObject([{ error: { code: 'FLEET_UNREACHABLE' } }]);
  });

  it('makes a fleet of three servers with TLS from the command line, and none over another', async () => {
    const dir = join(tests.host.folder, 'fleet');
    const args = ['fleet', 'init', dir, '--url', 'wss://fleet.example.org', '--json'];
    const more = ['--node', 'a.example.org', 'b.example.org', 'c.example.org'];
    const tls = ['--tls-cert', 'c.pem', '--tls-key', 'k.pem'];
    const made = await tests.host.cli([...args, ...more, ...tls]);
    const [{ servers }] = jsonLines(made.stdout);
    expect(servers).toHaveLength(3);
    const config = readFileSync(servers[0], 'utf8');
    expect(config).toContain('listen: "0.0.0.0:443"');
    expect(config).toMatch(/nats-route:\/\/fleet:[0-9a-f]+@b\.example\.org:6222/);
    expect(config).not.toContain('@a.example.org');
    for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true }))
      expect(statSync(join(entry.parentPath, entry.name)).mode & 0o077).toBe(0);
    const again = await tests.host.cli(args);
    expect(jsonLines(again.stdout)).toMatchObject([{ error: { code: 'FLEET_EXISTS' } }]);
    expect(again.code).toBe(11);
    expect(existsSync(join(dir, 'fleet.json'))).toBe(true);
  });
});
