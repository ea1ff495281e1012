import type { CallToolResult, McpServer } from '@modelcontextprotocol/server';
import type { z } from 'zod';
import { errorResult, placeOf } from './error-result.ts';
import { Refusal } from './refusal.ts';
import { type Work, workOf } from './work.ts';

/** A file handed over inside an answer. */
export interface AttachedFile {
  /** Name with ending, as the person would save it. */
  name: string;
  mimeType: string;
  text: string;
}

export interface Answer<Data> {
  /** For whoever reads text only; says all that matters. */
  text: string;
  /** The same as data, by the output schema of the tool. */
  data: Data;
  files?: readonly AttachedFile[];
}

export interface ToolSpec<Input extends z.ZodObject, Output extends z.ZodObject> {
  /** snake_case, unique within the skill. */
  name: string;
  title: string;
  /** For an assistant: what it does, and when to use it. */
  description: string;
  input: Input;
  output: Output;
  /** Writes files. Default false. */
  writes?: boolean;
  /** @throws Refusal for what the caller can mend. */
  run(
    args: z.output<Input>,
    work: Work,
  ): Answer<z.input<Output>> | Promise<Answer<z.input<Output>>>;
}

/** A tool that can be put on a server. */
export interface Tool {
  name: string;
  register(server: McpServer): void;
}

/** Makes a tool of MCP out of a plain function: schemas, progress, cancellation and errors come with it. */
export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>(
  spec: ToolSpec<Input, Output>,
): Tool {
  const { name, title, description, writes = false } = spec;
  // Widened: the SDK cannot tell what a schema that is not known yet lets through.
  const inputSchema: z.ZodObject = spec.input;
  const outputSchema: z.ZodObject = spec.output;
  const annotations = {
    readOnlyHint: !writes,
    destructiveHint: false,
    idempotentHint: !writes,
    openWorldHint: false,
  };
  const config = { title, description, inputSchema, outputSchema, annotations };
  return {
    name,
    register: (server) => {
      server.registerTool(name, config, async (args, context) => {
        const work = workOf(context);
        try {
          return resultOf(await spec.run(args as z.output<Input>, work));
        } catch (error) {
          if (!(error instanceof Refusal) && !work.signal.aborted)
            process.stderr.write(`${name}: ${placeOf(error)}\n`);
          return errorResult(error, work.signal);
        }
      });
    },
  };
}

function resultOf(answer: Answer<Record<string, unknown>>): CallToolResult {
  const files = (answer.files ?? []).map(({ name, mimeType, text }) => ({
    type: 'resource' as const,
    resource: { uri: `file:///${encodeURIComponent(name)}`, mimeType, text },
  }));
  return {
    content: [{ type: 'text', text: answer.text }, ...files],
    structuredContent: answer.data,
  };
}
