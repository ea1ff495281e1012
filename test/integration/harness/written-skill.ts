import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface WrittenSkill {
  /** Under `_meta["org.lifesavor"]`. */
  permissions?: object;
  userConfig?: object;
  env?: Record<string, string>;
  /** JavaScript of what a call of its tool `do` gives: an expression of `args`, which may await. */
  does: string;
}

/** Writes a skill whose one tool does what the test says. @returns its folder */
export function writeSkill(
  parent: string,
  id: string,
  { permissions = {}, userConfig, env = {}, does }: WrittenSkill,
): string {
  const folder = join(parent, id);
  mkdirSync(folder);
  const description = 'Does what it is told.';
  writeFileSync(
    join(folder, 'SKILL.md'),
    `---\nname: ${id}\ndescription: ${description}\n---\nDo it.\n`,
  );
  const manifest = {
    manifest_version: '0.3',
    name: id,
    version: '1.0.0',
    description,
    author: { name: 'Test' },
    server: {
      type: 'node',
      entry_point: 'server.mjs',
      mcp_config: { command: 'node', args: ['${__dirname}/server.mjs'], env },
    },
    ...(userConfig && { user_config: userConfig }),
    _meta: { 'org.lifesavor': permissions },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'server.mjs'), serverSource(does));
  return folder;
}

function serverSource(does: string): string {
  return `import { createInterface } from 'node:readline';

const METHODS = {
  initialize: ({ protocolVersion }) => ({
    protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'written', version: '1' },
  }),
  ping: () => ({}),
  'tools/list': () => ({ tools: [{ name: 'do', inputSchema: { type: 'object' } }] }),
  'tools/call': async ({ arguments: args }) => {
    try {
      return { content: [{ type: 'text', text: String(await (${does})) }] };
    } catch (error) {
      return { isError: true, content: [{ type: 'text', text: error.message }] };
    }
  },
};
for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) continue;
  const known = METHODS[method];
  const outcome = known
    ? { result: await known(params ?? {}) }
    : { error: { code: -32601, message: 'no' } };
  process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, ...outcome }) + '\\n');
}
`;
}
