import { createDetector, type EntityType, type Span } from '../../shared/detect/index.ts';
import { chatSet } from '../eval/chat-set/chat-set.ts';
import type { LabelledSet } from '../eval/data/labelled.ts';
import { evaluate } from '../eval/evaluate.ts';
import { prose } from './corpus.ts';
import { compromise, openredaction, secretlint } from './peers/finders.ts';
import type { Peer, PeerFinding } from './peers/peer.ts';
import { arcjet, redactPii, redactpiiNode } from './peers/replacers.ts';
import { report } from './report.ts';

const PEERS = { redactPii, openredaction, redactpiiNode, compromise, secretlint, arcjet };
const KB4 = 4096;
const MANY_TYPES = 20;
const LEAD = 3;
/** Every how many-th message of the chat set is asked of everybody. */
const STEP = 4;
const SPEED_SECONDS = 1;

/** Quality on the project's chat messages and speed on prose, beside what else npm has. */
export async function run(): Promise<void> {
  const own = ownRules();
  const set = subset();
  const speed = await megabytesPerSecond(own);
  report(`peers: ${own.name}, 4 KB prose`, speed, 'MB/s');
  await reportQuality(own, set);
  for (const [name, start] of Object.entries(PEERS)) {
    try {
      await comparePeer(await start(), set, speed);
    } catch (error) {
      console.log(`peers: ${name} does not run here: ${(error as Error).message.split('\n')[0]}`);
    }
  }
}

async function comparePeer(peer: Peer, set: LabelledSet, ownSpeed: number): Promise<void> {
  const lead = ownSpeed / (await megabytesPerSecond(peer));
  const bar = peer.types > MANY_TYPES ? { min: LEAD } : {};
  report(`peers: ahead of ${peer.name} (${peer.types} types)`, lead, '×', bar);
  await reportQuality(peer, set);
}

async function reportQuality(peer: Peer, set: LabelledSet): Promise<void> {
  const scorer = { name: peer.name, scan: async (text: string) => spans(await peer.find(text)) };
  const { result } = await evaluate([set], scorer, { resamples: 0, seed: 1 });
  report(`peers: ${peer.name}, chat, typed F1`, result.overlap.f1 * 100, '%');
  report(`peers: ${peer.name}, chat, F1 whatever the type`, result.untypedOverlap.f1 * 100, '%');
  const { texts, clean } = result.negatives.any;
  report(`peers: ${peer.name}, chat, negatives clean`, (clean / texts) * 100, '%');
}

/** The rules alone: the model adds names, at its own pace. */
function ownRules(): Peer {
  const detector = createDetector();
  return { name: 'own rules', types: 0, find: async (text) => detector.scan(text) };
}

function subset(): LabelledSet {
  const set = chatSet('all', 1);
  return { ...set, texts: set.texts.filter((_, index) => index % STEP === 0) };
}

function spans(findings: readonly PeerFinding[]): Span[] {
  return findings.map((found) => ({
    ...found,
    type: found.type as EntityType,
    score: 1,
    recognizer: 'peer',
  }));
}

/** Of processor time, over prose in pieces of 4 KB, after a first round. */
async function megabytesPerSecond(peer: Peer): Promise<number> {
  const text = prose(KB4);
  await peer.find(text);
  const started = process.cpuUsage();
  let rounds = 0;
  let spent = 0;
  while (spent < SPEED_SECONDS) {
    await peer.find(text);
    rounds++;
    const { user, system } = process.cpuUsage(started);
    spent = (user + system) / 1e6;
  }
  return (rounds * Buffer.byteLength(text)) / 1e6 / spent;
}
