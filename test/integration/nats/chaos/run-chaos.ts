import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import type { EnrolmentBundle } from '../../../../native-host/cloud/wire/bundle.ts';
import { commandSchema, signCommand } from '../../../../native-host/cloud/wire/command.ts';
import { decodeFrame } from '../../../../native-host/cloud/wire/frame.ts';
import type { CommandResult } from '../../../../native-host/cloud/wire/result.ts';
import { STREAMS } from '../../../../native-host/cloud/wire/subjects.ts';
import { enrollAgent } from '../../../../native-host/fleet/enroll-agent.ts';
import { connectAs } from '../../../../native-host/fleet/link/admin.ts';
import { readStream } from '../../../../native-host/fleet/link/read-stream.ts';
import { Courier } from '../../../../native-host/fleet/sending/courier.ts';
import { seededRandom } from '../../../eval/scoring/random.ts';
import { eventually } from '../eventually.ts';
import { prepareStreams } from '../prepare-streams.ts';
import { startTestFleet, type TestFleet } from '../test-fleet.ts';
import { AgentHost } from './agent-host.ts';
import { type Answers, type Counts, count, type Sent } from './count.ts';
import { makeTrouble } from './faults.ts';
import { ResultLog } from './result-log.ts';

export interface ChaosOptions {
  commands: number;
  agents: number;
  faults: number;
  /** Processes the agents are spread over. */
  hosts: number;
  longestMs: number;
  /** How long everything may take to be answered once the trouble is over. */
  patienceMs: number;
  seed: number;
}

interface Sending extends ChaosOptions {
  /** Settles when the trouble is over. */
  troubled: Promise<unknown>;
}

/** Enrolled together. */
const AT_A_TIME = 10;
/** How long the stream of results may take to show all of them. */
const READ_MS = 30_000;
/** Every so many commands one that must not be done twice. */
const CALL_EVERY = 20;
/** Of the longest trouble: about what one costs, three of them going on at a time. */
const PAUSE_SHARE = 0.2;

/** Sends commands to real agents while everything goes wrong; gives what came of them. */
export async function runChaos(
  options: ChaosOptions,
): Promise<Counts & { sentAgain: number; lostByServers: number; faults: object }> {
  const folder = mkdtempSync(join(tmpdir(), 'ls-chaos-'));
  const fleet = await startTestFleet({ nodes: 3, heartbeatSeconds: 5 });
  const urls = fleet.nodes.map(({ url }) => url);
  const admin = await connectAs(fleet.folder, 'admin', { urls });
  let hosts: AgentHost[] = [];
  try {
    await prepareStreams(admin, 3);
    const bundles = await enrollAll(fleet, admin, options.agents);
    hosts = hostsOf(folder, bundles, options.hosts);
    await Promise.all(hosts.map((host) => host.start()));
    const trouble = {
      fleet,
      hosts,
      leader: () => leaderOf(admin),
      random: seededRandom(options.seed),
      longestMs: options.longestMs,
    };
    const troubled = makeTrouble(trouble, options.faults);
    const sending = { ...options, troubled };
    const { sent, answers, sentAgain } = await sendAll(fleet, admin, bundles, sending);
    const faults = Object.fromEntries(await troubled);
    const results = new ResultLog(admin);
    await results.read(
      sent.map(({ id }) => id),
      READ_MS,
    );
    const stored = await eventually(() => storedIds(admin), READ_MS);
    const lostByServers = sent.filter(({ id }) => !stored.has(id)).length;
    return { ...count(sent, hosts, { answers, results }), sentAgain, lostByServers, faults };
  } finally {
    await Promise.all(hosts.map((host) => host.kill()));
    await admin.close();
    await fleet.dispose();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function enrollAll(
  { folder }: TestFleet,
  admin: NatsConnection,
  agents: number,
): Promise<EnrolmentBundle[]> {
  const bundles: EnrolmentBundle[] = [];
  for (let i = 0; i < agents; i += AT_A_TIME) {
    const names = Array.from(
      { length: Math.min(AT_A_TIME, agents - i) },
      (_, k) => `agent ${i + k}`,
    );
    const enroll = (name: string) => eventually(() => enrollAgent(folder, admin, name), 30_000);
    bundles.push(...(await Promise.all(names.map(enroll))).map(({ bundle }) => bundle));
  }
  return bundles;
}

function hostsOf(folder: string, bundles: EnrolmentBundle[], hosts: number): AgentHost[] {
  return Array.from({ length: hosts }, (_, host) => {
    const own = bundles.filter((_bundle, i) => i % hosts === host);
    return new AgentHost(folder, `host-${host}`, own);
  });
}

/**
 * The commands of each agent one after the other, over about as long as the trouble lasts. Resolves
 * when all were answered, or the patience for that is over.
 */
async function sendAll(
  { folder }: TestFleet,
  admin: NatsConnection,
  bundles: readonly EnrolmentBundle[],
  { commands, faults, longestMs, patienceMs, troubled }: Sending,
): Promise<{ sent: Sent[]; answers: Answers; sentAgain: number }> {
  const key = folder.signerKey();
  const over = new AbortController();
  const isOver = settledOf(troubled);
  const answers = new Map<string, CommandResult>();
  let sentAgain = 0;
  const courier = new Courier({
    connection: admin,
    signal: over.signal,
    onSent: (_command, time) => {
      if (time > 1) sentAgain += 1;
    },
  });
  const each = Math.ceil(commands / bundles.length);
  const pauseMs = (faults * longestMs * PAUSE_SHARE) / each;
  const all = bundles.map(async ({ agent }) => {
    const sent: Sent[] = [];
    const ends: Promise<unknown>[] = [];
    while (ends.length < each) {
      const isCall = ends.length % CALL_EVERY === CALL_EVERY - 1;
      const number = ends.length;
      const end = courier.deliver(agent, () => {
        const signed = isCall
          ? signCommand('skill.call', { skill: 's', tool: 't', arguments: {} }, { agent, key })
          : signCommand('message', { text: `Number ${number}.` }, { agent, key });
        sent.push({ agent, id: signed.id, of: isCall ? 'calls' : 'messages' });
        return signed;
      });
      ends.push(
        end.then(
          (result) => answers.set(result.command, result),
          () => undefined,
        ),
      );
      if (!isOver()) await sleep(2 * pauseMs * Math.random());
    }
    await Promise.all(ends);
    return sent;
  });
  void troubled
    .catch(() => undefined)
    .then(() => sleep(patienceMs, undefined, { signal: over.signal }))
    .then(
      () => over.abort(),
      () => undefined,
    );
  const sent = (await Promise.all(all)).flat();
  over.abort();
  return { sent, answers, sentAgain };
}

/** Whether a promise has come to its end, by then. */
function settledOf(promise: Promise<unknown>): () => boolean {
  let isSettled = false;
  const settle = () => {
    isSettled = true;
  };
  promise.then(settle, settle);
  return () => isSettled;
}

/** Ids of the commands that the servers have; some, where they do not tell all in time. */
async function storedIds(admin: NatsConnection): Promise<Set<string>> {
  const from = { seq: 1 };
  const signal = AbortSignal.timeout(READ_MS);
  const ids = new Set<string>();
  const stream = STREAMS.commands;
  for await (const message of readStream(admin, { stream, from, follow: false, signal })) {
    const command = decodeFrame(commandSchema, message.data);
    if (command) ids.add(command.id);
  }
  return ids;
}

async function leaderOf(admin: NatsConnection): Promise<string | undefined> {
  const manager = await jetstreamManager(admin, { checkAPI: false });
  return (await manager.streams.info(STREAMS.commands)).cluster?.leader;
}
