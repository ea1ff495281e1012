import { jetstream } from '@nats-io/jetstream';
import type { Msg, NatsConnection } from '@nats-io/nats-core';
import { publishPresence } from '../../../native-host/cloud/presence/presence.ts';
import type { EnrolmentBundle } from '../../../native-host/cloud/wire/bundle.ts';
import { parseCanonical } from '../../../native-host/cloud/wire/canonical.ts';
import { commandSchema, type SignedCommand } from '../../../native-host/cloud/wire/command.ts';
import { encodeFrame } from '../../../native-host/cloud/wire/frame.ts';
import { isSignedBy } from '../../../native-host/cloud/wire/signing.ts';
import {
  consumerName,
  inboxPrefix,
  resultSubject,
  STREAMS,
} from '../../../native-host/cloud/wire/subjects.ts';
import { connectFleet } from '../../../native-host/fleet/link/connect-fleet.ts';

export interface LightAgentOptions {
  bundle: EnrolmentBundle;
  /** Absent: the address in the bundle. */
  urls?: readonly string[];
  /** Called for each command that was not there before. */
  onCommand?: (command: SignedCommand) => void;
}

export interface LightAgent {
  connection: NatsConnection;
  /** Says that it is there; the caller keeps the time. */
  beat(): Promise<void>;
  close(): Promise<void>;
}

const PULL_SECONDS = 60;
const NANOS = 1_000_000_000;
/** Nothing came while the question for a command was open. */
const EXPIRED = 408;
const RETRY_MS = 2000;
const LOST_MS = (PULL_SECONDS + 5) * 1000;

/** Speaks the real protocol with as little around it as can be: no vault, no policy, no store. */
export async function startLightAgent({
  bundle,
  urls = [bundle.url],
  onCommand = () => {},
}: LightAgentOptions): Promise<LightAgent> {
  const { agent, creds } = bundle;
  const prefix = inboxPrefix(agent);
  const connection = await connectFleet({ urls, creds, name: agent, inboxPrefix: prefix });
  serveLightly(connection, bundle, onCommand);
  const beat = beater(connection, bundle);
  return { connection, beat, close: () => connection.close() };
}

/** Takes commands one at a time, and says of each that it came and was carried out. */
export function serveLightly(
  connection: NatsConnection,
  bundle: EnrolmentBundle,
  onCommand: (command: SignedCommand) => void,
): void {
  const { agent } = bundle;
  /** How often each command came. */
  const known = new Map<string, number>();
  const inbox = `${inboxPrefix(agent)}.next`;
  let timer: NodeJS.Timeout | undefined;
  const pull = () => {
    clearTimeout(timer);
    if (connection.isClosed()) return;
    // The question may be lost without an answer.
    timer = setTimeout(pull, LOST_MS).unref();
    connection.publish(
      `$JS.API.CONSUMER.MSG.NEXT.${STREAMS.commands}.${consumerName(agent)}`,
      JSON.stringify({ batch: 1, expires: PULL_SECONDS * NANOS }),
      { reply: inbox },
    );
  };
  const obey = async (message: Msg) => {
    const command = verified(message.data, bundle);
    if (command) {
      const time = (known.get(command.id) ?? 0) + 1;
      if (time === 1) onCommand(command);
      known.set(command.id, time);
      if (time === 1) await answer(connection, command, { phase: 'received', time });
      await answer(connection, command, { phase: 'done', time });
    }
    message.respond('+ACK');
  };
  connection.subscribe(inbox, {
    callback: (error, message) => {
      if (error) return;
      if (message.headers?.code === EXPIRED) return pull();
      // Servers that have just started may not know the consumer yet.
      clearTimeout(timer);
      if (message.headers?.code) {
        timer = setTimeout(pull, RETRY_MS).unref();
        return;
      }
      // What was not acknowledged comes again.
      void obey(message).then(pull, pull);
    },
  });
  pull();
}

/** A function that says that the agent is there, as the product does. */
export function beater(
  connection: NatsConnection,
  { agent, heartbeatSeconds }: EnrolmentBundle,
): () => Promise<void> {
  const since = new Date().toISOString();
  return () => {
    const at = new Date().toISOString();
    return publishPresence(connection, {
      v: 1,
      agent,
      since,
      at,
      heartbeatSeconds,
      health: 'good',
    });
  };
}

function verified(bytes: Uint8Array, { agent, signers }: EnrolmentBundle) {
  const command = commandSchema.safeParse(parseCanonical(bytes)).data;
  if (!command || command.agent !== agent) return undefined;
  const { signature, ...rest } = command;
  const signer = signers.find(({ id }) => id === command.signer);
  return signer && isSignedBy(rest, signature, signer.publicKey) ? command : undefined;
}

async function answer(
  connection: NatsConnection,
  { id, agent, kind }: SignedCommand,
  { phase, time }: { phase: 'received' | 'done'; time: number },
): Promise<void> {
  const at = new Date().toISOString();
  const data = phase === 'done' ? { data: { kind } } : {};
  const result = { v: 1, command: id, agent, phase, outcome: 'ok', ...data, at };
  await jetstream(connection).publish(resultSubject(agent), encodeFrame(result), {
    msgID: `${id}.${phase}.${time}`,
  });
}
