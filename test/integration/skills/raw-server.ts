import { spawn } from 'node:child_process';
import { closeSync, existsSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/*
 * A server of the older protocol without any library, which misbehaves as its first argument says.
 * Without one it is the plainest server there is.
 */

interface Message {
  id?: string | number;
  method?: string;
  params?: { name?: string; arguments?: Record<string, unknown>; protocolVersion?: string };
  result?: unknown;
  error?: unknown;
}

const [mode = 'plain', ...rest] = process.argv.slice(2);
const TOOL = { name: 'echo', inputSchema: { type: 'object' } };
const MIB = 1024 * 1024;

function write(text: string | Buffer): void {
  process.stdout.write(text);
}

function send(message: object): void {
  write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}

function answer(id: Message['id'], text = 'ok'): void {
  send({ id, result: { content: [{ type: 'text', text }] } });
}

/** Writes for ever, as fast as somebody reads. */
function flood(stream: NodeJS.WriteStream, text: string): void {
  const more = () => {
    while (stream.write(text));
    stream.once('drain', more);
  };
  more();
}

/** What each kind does instead of answering a call. */
const onCall: Record<string, (message: Message) => void> = {
  late: ({ id }) => void setTimeout(() => answer(id, 'late'), 300),
  'exit-mid-call': () => process.exit(3),
  'flood-stdout': () => flood(process.stdout, `${'x'.repeat(70)}\n`.repeat(500)),
  'flood-messages': () =>
    flood(process.stdout, '{"jsonrpc":"2.0","method":"notifications/x"}\n'.repeat(500)),
  'flood-requests': () =>
    flood(process.stdout, '{"jsonrpc":"2.0","id":1,"method":"roots/list"}\n'.repeat(500)),
  'flood-stderr': ({ id }) => {
    flood(process.stderr, `${'x'.repeat(70)}\n`.repeat(500));
    setTimeout(() => answer(id), 500);
  },
  'flood-progress': ({ id }) => {
    const progress = { progressToken: 'nobody asked', progress: 1 };
    for (let i = 0; i < 5000; i++) send({ method: 'notifications/progress', params: progress });
    answer(id);
  },
  'huge-line': () => {
    write('{"jsonrpc":"2.0","id":1,"result":{"content":[{"type":"text","text":"');
    for (let i = 0; i < 100; i++) write('x'.repeat(MIB));
    write('"}]}}\n');
  },
  'unknown-ids': ({ id }) => {
    for (const strange of [999, String(id), -1, 'x', 1.5]) answer(strange, 'not asked');
    answer(id);
    answer(id, 'twice');
  },
  'invalid-utf8': ({ id }) => {
    write(Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0x0a]));
    write(
      `{"jsonrpc":"2.0","id":${JSON.stringify(id)},"result":{"content":[{"type":"text","text":"`,
    );
    write(Buffer.from([0x61, 0xff, 0x62]));
    write('"}]}}\n');
  },
  pollution: ({ id }) =>
    write(
      `{"jsonrpc":"2.0","id":${JSON.stringify(id)},"__proto__":{"polluted":1},"result":{"__proto__":{"polluted":1},"content":[],"structuredContent":{"constructor":{"prototype":{"polluted":1}},"__proto__":{"polluted":1}}}}\n`,
    ),
  nested: () => write(`{"jsonrpc":"2.0","id":1,"result":${'{"a":'.repeat(1_000_000)}\n`),
  'cut-message': ({ id }) => {
    const text = JSON.stringify({ jsonrpc: '2.0', id, result: { content: [] } });
    for (const [i, letter] of [...text, '\n'].entries()) setTimeout(() => write(letter), i);
  },
  'ask-sampling': (message) => {
    call = message;
    send({ id: 'ask', method: 'sampling/createMessage', params: { messages: [], maxTokens: 1 } });
  },
  'hang-on-call': () => {
    for (;;);
  },
  'spawn-grandchild': ({ id }) => {
    const code = 'setInterval(() => {}, 1000); process.on("SIGTERM", () => {})';
    const child = spawn(process.execPath, ['-e', code], { detached: true, stdio: 'inherit' });
    child.unref();
    answer(id, String(child.pid));
  },
  'close-stdin': ({ id }) => {
    closeSync(0);
    setInterval(() => {}, 1000);
    answer(id);
  },
  environment: ({ id }) => answer(id, JSON.stringify(process.env)),
  'bad-tools': ({ id }) => answer(id),
  'bad-result': ({ id }) => send({ id, result: { content: 'text' } }),
  refuse: ({ id }) => send({ id, error: { code: -32602, message: 'no' } }),
};

let call: Message | undefined;

function onMessage(message: Message): void {
  const { id, method, params } = message;
  if (mode === 'exit-on-probe' && method === 'server/discover') process.exit(1);
  if (mode === 'mute' || (mode === 'mute-on-greeting' && method === 'initialize')) return;
  if (id === 'ask') answer(call?.id, JSON.stringify(message.error));
  else if (method === undefined) return;
  else if (method === 'initialize') greet(id, params?.protocolVersion);
  else if (method === 'tools/list') send({ id, result: { tools: tools() } });
  else if (method === 'tools/call') (onCall[mode] ?? plain)(message);
  else if (method === 'ping') send({ id, result: {} });
  else if (id !== undefined) send({ id, error: { code: -32601, message: 'Method not found' } });
}

function greet(id: Message['id'], protocolVersion: string | undefined): void {
  const serverInfo = { name: 'raw', version: '1' };
  send({ id, result: { protocolVersion, capabilities: { tools: {} }, serverInfo } });
}

function tools(): object[] {
  if (mode === 'many-tools')
    return Array.from({ length: 501 }, (_, i) => ({ ...TOOL, name: `t${i}` }));
  return mode === 'bad-tools' ? [{ name: 7 }] : [TOOL];
}

function plain({ id, params }: Message): void {
  const { wait, ...args } = params?.arguments ?? {};
  const reply = () => answer(id, JSON.stringify(args));
  if (wait === undefined) reply();
  else setTimeout(reply, Number(wait));
}

if (mode === 'banner') write('*** Welcome to the server ***\nListening on stdio\n\n');
if (mode === 'exit-at-once') {
  process.stderr.write('Cannot find module\n');
  process.exit(1);
}
if (mode === 'exit-once') exitTheFirstTime(rest[0]!);
if (mode === 'ignore-sigterm') process.on('SIGTERM', () => {});
if (mode.startsWith('ignore-')) setInterval(() => {}, 1000);

function exitTheFirstTime(file: string): void {
  if (existsSync(file)) return;
  writeFileSync(file, '');
  process.exit(1);
}

createInterface(process.stdin).on('line', (line) => onMessage(JSON.parse(line)));
