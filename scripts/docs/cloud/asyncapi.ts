import { answerSchema, askSchema, flowSchema } from '../../../native-host/cloud/wire/ask.ts';
import {
  commandSchema,
  credentialsStatementSchema,
  signersStatementSchema,
} from '../../../native-host/cloud/wire/command.ts';
import { COMMAND_ARGS } from '../../../native-host/cloud/wire/kinds.ts';
import { MAX_COMMAND_BYTES } from '../../../native-host/cloud/wire/limits.ts';
import { presenceSchema, stateSchema } from '../../../native-host/cloud/wire/presence.ts';
import { resultSchema } from '../../../native-host/cloud/wire/result.ts';
import {
  answerSubject,
  askSubject,
  BUCKETS,
  commandSubject,
  flowSubject,
  resultSubject,
  WORKERS,
} from '../../../native-host/cloud/wire/subjects.ts';
import { collectSchemas } from './collect-schemas.ts';

type JsonObject = Record<string, unknown>;

const AGENT = { agent: { description: 'Id of the agent, given when it was enrolled.' } };
const REQUEST = { ...AGENT, request: { description: 'UUID of one question.' } };
const ID = '{agent}';
const UUID = '{request}';

/** Address, parameters and messages of every subject. */
const CHANNELS = {
  commands: channel(commandSubject(ID), AGENT, [
    'command',
    'signersStatement',
    'credentialsStatement',
  ]),
  results: channel(resultSubject(ID), AGENT, ['result']),
  presence: channel(`$KV.${BUCKETS.presence}.${ID}`, AGENT, ['presence']),
  state: channel(`$KV.${BUCKETS.state}.${ID}`, AGENT, ['state']),
  asks: channel(askSubject(ID, UUID), REQUEST, ['ask']),
  answers: channel(answerSubject(ID, UUID), REQUEST, ['answer']),
  flows: channel(flowSubject(ID, UUID), REQUEST, ['flow']),
};
type ChannelName = keyof typeof CHANNELS;

const MESSAGES = {
  command: message(
    'command',
    `An order to one agent, in RFC 8785 form to the last byte, at most ${MAX_COMMAND_BYTES / 1024} KiB. Its arguments, by kind, are the schemas named args. It may come again, to the byte, where the operator has not heard of it: it is carried out once, and answered each time. Nats-Msg-Id: its id; from the second time on, a dot and the count behind it.`,
  ),
  signersStatement: message(
    'signersStatement',
    'Pins one more signer, drops one, or both; at most two are pinned. In RFC 8785 form.',
  ),
  credentialsStatement: message(
    'credentialsStatement',
    'Another token for the key the agent has already; it connects with it from the next time on. In RFC 8785 form.',
  ),
  result: message(
    'result',
    'What an agent says about a command: that it was received, then how it ended. The same word may come more than once: it is known by command and phase. Nats-Msg-Id: the id of the command, the phase and a number that is another each time it was asked for, with dots between.',
  ),
  presence: message('presence', 'Latest wins; gone a quarter of an hour after the last one.'),
  state: message('state', 'Latest wins; what changes seldom.'),
  ask: message('ask', 'A question, redacted before it left the machine.'),
  answer: message(
    'answer',
    'A piece of an answer; they count from 0, and the last one has "done".',
  ),
  flow: message(
    'flow',
    'What the asking agent grants or wants. A credit beside "resume" counts from the piece that is named.',
  ),
};

/** The cloud link as an AsyncAPI 3 document, as an agent sees it. */
export function cloudDocument(): JsonObject {
  const args = Object.entries(COMMAND_ARGS).map(([kind, schema]) => [`args.${kind}`, schema]);
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Life Savor cloud link',
      version: '1',
      description:
        'What an agent, the operator of a fleet and its workers say to each other over NATS (JetStream), in WebSocket frames. Every frame is JSON in UTF-8.',
      license: { name: 'Apache-2.0' },
    },
    defaultContentType: 'application/json',
    servers: {
      fleet: {
        host: 'fleet.example.org',
        protocol: 'nats',
        description: 'nats-server of the operator, over a WebSocket (wss).',
        security: [{ $ref: '#/components/securitySchemes/credentials' }],
      },
    },
    channels: CHANNELS,
    operations: {
      receiveCommand: operation('receive', 'commands', 'From a durable consumer, one at a time.'),
      sendResult: operation(
        'send',
        'results',
        'Kept until the server says that it is stored; said again when the command comes again.',
      ),
      sendPresence: operation(
        'send',
        'presence',
        'As often as the enrolment says, ± 10 %. Where none is stored for 2.5 times that, the agent connects anew.',
      ),
      sendState: operation('send', 'state', 'When it changes.'),
      sendAsk: {
        ...operation('send', 'asks', `To whichever worker of the queue group ${WORKERS} takes it.`),
        reply: { channel: ref('channels', 'answers') },
      },
      receiveAnswer: operation('receive', 'answers', 'No more pieces than were granted.'),
      sendFlow: operation('send', 'flows', 'Credit, resuming, cancelling.'),
    },
    components: {
      messages: MESSAGES,
      schemas: collectSchemas({
        command: commandSchema,
        signersStatement: signersStatementSchema,
        credentialsStatement: credentialsStatementSchema,
        result: resultSchema,
        presence: presenceSchema,
        state: stateSchema,
        ask: askSchema,
        answer: answerSchema,
        flow: flowSchema,
        ...Object.fromEntries(args),
      }),
      securitySchemes: {
        credentials: {
          type: 'asymmetricEncryption',
          description: 'A NATS user token and its Ed25519 key, made by the operator.',
        },
      },
    },
  };
}

function channel(address: string, parameters: object, messages: readonly string[]) {
  const refs = messages.map((name) => [name, ref('components/messages', name)]);
  return { address, parameters, messages: Object.fromEntries(refs) as JsonObject };
}

function message(schema: string, summary: string) {
  return { summary, payload: ref('components/schemas', schema) };
}

function operation(action: 'send' | 'receive', name: ChannelName, summary: string) {
  const messages = Object.keys(CHANNELS[name].messages);
  return {
    action,
    summary,
    channel: ref('channels', name),
    messages: messages.map((one) => ref(`channels/${name}/messages`, one)),
  };
}

function ref(place: string, name: string) {
  return { $ref: `#/${place}/${name}` };
}
