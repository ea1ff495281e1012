import type { CallToolResult, Progress } from '@modelcontextprotocol/client';

/** One call of a tool. */
export interface SkillCall {
  id: string;
  tool: string;
  arguments: Readonly<Record<string, unknown>>;
}

export interface SkillCallOptions {
  signal: AbortSignal;
  timeoutMs?: number;
  onProgress?: (progress: Progress) => void;
}

/** What a tool answered, as it came. */
export type SkillOutcome = CallToolResult;
