import { z } from 'zod';
import { skillsConfigure, skillsSecret } from '../../shared/protocol/skill-settings.ts';
import { skillIdSchema, skillsApprove } from '../../shared/protocol/skills.ts';
import { vaultUnlock } from '../../shared/protocol/vault.ts';
import {
  createPageServer,
  type PageHandlers,
  type PageServer,
  type PageServerOptions,
} from './page-server.ts';
import type { SkillsRequest, SkillsResults, SkillsSnapshot } from './skills-messages.ts';

const id = z.int().min(0);
const configure = skillsConfigure.params.shape;
const secret = skillsSecret.params.shape;
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
  z.strictObject({ id, do: z.literal('settings'), skill: skillIdSchema }),
  z.strictObject({
    id,
    do: z.literal('configure'),
    skill: skillIdSchema,
    hash: configure.hash,
    values: configure.values,
  }),
  z.strictObject({
    id,
    do: z.literal('secret'),
    skill: skillIdSchema,
    key: secret.key,
    value: secret.value,
  }),
  z.strictObject({
    id,
    do: z.literal('unlock'),
    passphrase: vaultUnlock.params.shape.passphrase,
  }),
]);

/** What side panels may ask, answered. None of them rejects. */
export type SkillsHandlers = PageHandlers<SkillsRequest, SkillsResults>;

/** Keeps open side panels up to date and carries out what they ask. */
export function createSkillsServer(
  options: Omit<PageServerOptions<SkillsRequest, SkillsResults, SkillsSnapshot>, 'schema'>,
): PageServer {
  return createPageServer({ ...options, schema: requestSchema });
}
