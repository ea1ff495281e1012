import { z } from 'zod';
import { modelIdSchema } from '../../../shared/model/model-card.ts';
import { policySchema } from '../../../shared/policy/schema.ts';
import { skillIdSchema } from '../../../shared/protocol/skills.ts';

const text = (most: number) => z.string().min(1).max(most);
const versionSchema = z.string().regex(/^[0-9A-Za-z][0-9A-Za-z.+-]{0,63}$/);
const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);
const httpsSchema = z.url({ protocol: /^https$/ }).max(2000);

/** Members that are not there stay as they are. */
const configureSchema = z
  .strictObject({
    policy: policySchema.omit({ version: true }).partial().optional(),
    heartbeatSeconds: z.int().min(5).max(300).optional(),
  })
  .refine((args) => Object.keys(args).length > 0, { message: 'It changes nothing.' });

/**
 * What an agent can be asked for, with the arguments of each. The list is closed: there is no shell
 * in it, and nothing that reads the vault.
 */
export const COMMAND_ARGS = {
  /** What the agent is, can do and how it is. */
  describe: z.strictObject({}),
  /** Offers settings; refused where more would leave the machine than before. */
  configure: configureSchema,
  /** Offers a skill as an archive; a person there has to approve it. */
  'skill.install': z.strictObject({
    name: skillIdSchema,
    /** `.mcpb` in base64url. */
    archive: text(240_000).regex(/^[A-Za-z0-9_-]+$/),
    sha256: digestSchema.describe('Of the archive.'),
  }),
  /** Asks for a skill to be removed; a person there has to agree. */
  'skill.remove': z.strictObject({ skill: skillIdSchema }),
  /** Uses a tool of a skill that was approved there. */
  'skill.call': z.strictObject({
    skill: skillIdSchema,
    tool: text(128),
    arguments: z.record(z.string().max(256), z.json()),
  }),
  /** Offers a model; fetched and installed once a person there agrees, and used once they choose it. */
  'model.install': z.strictObject({
    name: modelIdSchema.describe('As its card says.'),
    url: httpsSchema.describe(
      'Of a zip archive with model.json, the files it names and CARD.md at its top.',
    ),
    sha256: digestSchema.describe('Of the archive.'),
  }),
  /** A text for the person. */
  message: z.strictObject({ text: text(16_384) }),
  /** The last lines of the agent's own log, redacted. */
  logs: z.strictObject({ lines: z.int().min(1).max(1000) }),
  /** Offers a newer version; noted and shown. */
  update: z.strictObject({ version: versionSchema, url: httpsSchema.optional() }),
} as const;

export const COMMAND_KINDS = Object.keys(COMMAND_ARGS) as CommandKind[];
export type CommandKind = keyof typeof COMMAND_ARGS;
export type CommandArgs<K extends CommandKind> = z.infer<(typeof COMMAND_ARGS)[K]>;

export function isCommandKind(text: string): text is CommandKind {
  return Object.hasOwn(COMMAND_ARGS, text);
}
