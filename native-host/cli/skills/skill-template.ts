/** The files of a new skill. */
export function templateFiles(name: string): Record<string, string> {
  return {
    'SKILL.md': instructions(name),
    'manifest.json': `${JSON.stringify(manifest(name), null, 2)}\n`,
    'server.mjs': SERVER.replaceAll('NAME', name),
    'server.test.mjs': TEST,
  };
}

function instructions(name: string): string {
  return `---
name: ${name}
description: Counts the words and characters of a text. Use it when somebody asks how long a text is.
---

# ${name}

Call the tool \`count\` with the text. It answers with the number of words and characters.
`;
}

function manifest(name: string) {
  return {
    manifest_version: '0.3',
    name,
    version: '0.1.0',
    description: 'Counts the words and characters of a text.',
    author: { name: 'You' },
    server: {
      type: 'node',
      entry_point: 'server.mjs',
      // The placeholder of the format, not of this program.
      mcp_config: { command: 'node', args: ['$' + '{__dirname}/server.mjs'] },
    },
    _meta: { 'org.lifesavor': { hosts: [], read: [], write: [], types: [] } },
  };
}

const SERVER = `#!/usr/bin/env node
// An MCP server on stdin and stdout, without any package: one JSON-RPC message a line.
import { createInterface } from 'node:readline';

const TOOLS = [
  {
    name: 'count',
    description: 'Counts the words and characters of a text.',
    inputSchema: {
      type: 'object',
      properties: { text: { type: 'string' } },
      required: ['text'],
    },
  },
];

const METHODS = {
  initialize: ({ protocolVersion }) => ({
    protocolVersion,
    capabilities: { tools: {} },
    serverInfo: { name: 'NAME', version: '0.1.0' },
  }),
  ping: () => ({}),
  'tools/list': () => ({ tools: TOOLS }),
  'tools/call': ({ name, arguments: args }) => {
    if (name !== 'count' || typeof args?.text !== 'string')
      return { isError: true, content: [{ type: 'text', text: 'Give the tool "count" a text.' }] };
    const words = args.text.split(/\\s+/).filter(Boolean).length;
    const text = \`\${words} words, \${[...args.text].length} characters\`;
    return { content: [{ type: 'text', text }] };
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  const { id, method, params = {} } = JSON.parse(line);
  if (id === undefined) continue;
  const answer = METHODS[method];
  const outcome = answer
    ? { result: answer(params) }
    : { error: { code: -32601, message: 'There is no such method.' } };
  process.stdout.write(\`\${JSON.stringify({ jsonrpc: '2.0', id, ...outcome })}\\n\`);
}
`;

const TEST = `import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

test('counts words', async () => {
  const server = spawn(process.execPath, [fileURLToPath(new URL('server.mjs', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
  const ask = async (id, method, params) => {
    server.stdin.write(\`\${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\\n\`);
    return JSON.parse((await lines.next()).value).result;
  };
  try {
    await ask(1, 'initialize', { protocolVersion: '2025-06-18', capabilities: {} });
    const { tools } = await ask(2, 'tools/list', {});
    assert.deepEqual(tools.map(({ name }) => name), ['count']);
    const { content } = await ask(3, 'tools/call', { name: 'count', arguments: { text: 'one two' } });
    assert.equal(content[0].text, '2 words, 7 characters');
  } finally {
    server.kill();
  }
});
`;
