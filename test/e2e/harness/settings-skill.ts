import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AgentHome } from '../../../demo/world/agent-home.ts';

const SERVER = `import { createInterface } from 'node:readline';
const { MOST, TOKEN } = process.env;
const METHODS = {
  initialize: ({ protocolVersion }) => ({ protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'told', version: '1' } }),
  ping: () => ({}),
  'tools/list': () => ({ tools: [{ name: 'told', inputSchema: { type: 'object' } }] }),
  'tools/call': () => ({ content: [{ type: 'text', text: JSON.stringify({ MOST, TOKEN }) }] }),
};
for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) continue;
  const known = METHODS[method];
  const outcome = known ? { result: known(params ?? {}) } : { error: { code: -32601, message: 'no' } };
  process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, ...outcome }) + '\\n');
}
`;

/** A skill with a number and a secret to set, whose one tool tells what its process was given. */
export async function putSettingsSkill({ folder }: AgentHome, id: string): Promise<void> {
  const target = join(folder, 'skills', id);
  await mkdir(target, { recursive: true });
  const manifest = {
    manifest_version: '0.3',
    name: id,
    version: '1.0.0',
    description: 'Tells its settings.',
    author: { name: 'Test' },
    server: {
      type: 'node',
      entry_point: 'server.mjs',
      mcp_config: {
        command: 'node',
        args: ['$' + '{__dirname}/server.mjs'],
        env: { MOST: '$' + '{user_config.most}', TOKEN: '$' + '{user_config.token}' },
      },
    },
    user_config: {
      most: { type: 'number', title: 'Most', description: 'How many.', required: true, max: 9 },
      token: { type: 'string', title: 'Token', sensitive: true },
    },
  };
  await writeFile(join(target, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(target, 'server.mjs'), SERVER);
  const front = `---\nname: ${id}\ndescription: Tells its settings.\n---\n`;
  await writeFile(join(target, 'SKILL.md'), `${front}Ask it.\n`);
}

/** What the process of that skill was given; it is started for it. */
export async function toldBy(agent: AgentHome, id: string): Promise<unknown> {
  return JSON.parse(await agent.cli('skills', 'call', id, 'told', '{}'));
}
