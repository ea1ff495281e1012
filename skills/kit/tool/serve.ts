import { McpServer } from '@modelcontextprotocol/server';
import { type StdioServerHandle, serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Tool } from './tool.ts';

export interface SkillServer {
  /** Id of the skill, the name of its folder. */
  name: string;
  title: string;
  version: string;
  /** One or two sentences for the assistant; the rest is in SKILL.md. */
  instructions: string;
  tools: readonly Tool[];
}

/** The MCP server of a skill, connected to nothing yet. */
export function createServer({
  name,
  title,
  version,
  instructions,
  tools,
}: SkillServer): McpServer {
  const server = new McpServer({ name, title, version }, { instructions });
  for (const tool of tools) tool.register(server);
  return server;
}

/** Serves MCP on stdin and stdout until stdin ends; calls under way are cancelled then. */
export function serve(skill: SkillServer): StdioServerHandle {
  return serveStdio(() => createServer(skill), {
    onerror: (error) => process.stderr.write(`${skill.name}: ${error.name}\n`),
  });
}
