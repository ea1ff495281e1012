import { z } from 'zod';
import { skillIdSchema, skillsApprove } from '../../shared/protocol/skills.ts';
import {
  createPageServer,
  type PageHandlers,
  type PageServer,
  type PageServerOptions,
} from './page-server.ts';
import type { SkillsRequest, SkillsResults, SkillsSnapshot } from './skills-messages.ts';

const id = z.int().min(0);
/** Also of folders that no skill may be called: they are looked at, too. */
const name = z.string().min(1).max(1024);

const requestSchema: z.ZodType<SkillsRequest & { id: number }> = z.discriminatedUnion('do', [
  z.strictObject({ id, do: z.literal('connect') }),
  z.strictObject({ id, do: z.literal('look'), skill: name }),
  z.strictObject({ id, do: z.literal('review'), skill: name }),
  z.strictObject({
    id,
    do: z.literal('approve'),
    skill: skillIdSchema,
    hash: skillsApprove.params.shape.hash,
  }),
  z.strictObject({ id, do: z.literal('disable'), skill: skillIdSchema }),
]);

/** What side panels may ask, answered. None of them rejects. */
export type SkillsHandlers = PageHandlers<SkillsRequest, SkillsResults>;

/** Keeps open side panels up to date and carries out what they ask. */
export function createSkillsServer(
  options: Omit<PageServerOptions<SkillsRequest, SkillsResults, SkillsSnapshot>, 'schema'>,
): PageServer {
  return createPageServer({ ...options, schema: requestSchema });
}
