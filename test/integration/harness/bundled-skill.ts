import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CallToolResult, Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { fillIn, readSkill } from '../../../native-host/skills/format/index.ts';
import { ERROR_META } from '../../../skills/kit/tool/index.ts';

/** A bundled skill that runs as a plain child process, as any MCP client would run it. */
export interface RunningSkill {
  client: Client;
  call(tool: string, args: Record<string, unknown>): Promise<CallToolResult>;
  /** The data of an answer that must be none of an error. */
  answer<Data>(tool: string, args: Record<string, unknown>): Promise<Data>;
  /** The text and the code of an answer that must be an error. */
  refusal(tool: string, args: Record<string, unknown>): Promise<{ text: string; code?: string }>;
  /** What it has written to its error output so far. */
  stderr(): string;
}

/** Starts the skill in `path` as its manifest says, with these settings. `home` is its working folder. */
export async function startBundledSkill(
  path: string,
  home: string,
  settings: Record<string, string>,
): Promise<RunningSkill> {
  const { server, config } = await readSkill(path, 'bundled');
  const values = Object.keys(config).length > 0 ? settings : {};
  const place = { folder: path, userHome: home, platform: process.platform };
  const { command, args, env } = fillIn(server!, config, values, place);
  expect(command).toBe('node');
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [...args],
    env: { ...env },
    cwd: home,
    stderr: 'pipe',
  });
  let written = '';
  transport.stderr!.on('data', (chunk: Buffer) => {
    written += chunk.toString();
  });
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(transport);
  const call = (name: string, args: Record<string, unknown>) =>
    client.callTool({ name, arguments: args });
  return {
    client,
    call,
    async answer<Data>(tool: string, args: Record<string, unknown>) {
      const result = await call(tool, args);
      expect(result.isError, JSON.stringify(result.content)).toBeFalsy();
      return result.structuredContent as Data;
    },
    refusal: async (tool, args) => refusalOf(await call(tool, args)),
    stderr: () => written,
  };
}

function refusalOf({ isError, content, _meta }: CallToolResult): { text: string; code?: string } {
  expect(isError).toBe(true);
  const text = JSON.stringify(content);
  expect(text).not.toContain('    at ');
  return { text, ...(_meta?.[ERROR_META] as { code?: string } | undefined) };
}

const manifestSchema = z.object({ tools: z.array(z.object({ name: z.string() })) });
const frontmatterSchema = z.object({ name: z.string(), description: z.string().max(1024) });

/** The names of the tools in the manifest of a skill. */
export function toolsInManifest(path: string): string[] {
  const json: unknown = JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8'));
  return manifestSchema.parse(json).tools.map(({ name }) => name);
}

/** The frontmatter of the SKILL.md of a skill. */
export function frontmatterOf(path: string): z.output<typeof frontmatterSchema> {
  const [, frontmatter] = readFileSync(join(path, 'SKILL.md'), 'utf8').split('---\n');
  return frontmatterSchema.parse(parse(frontmatter!));
}
