import { z } from 'zod';
import { ENTITY_TYPES } from '../detect/entity-types/index.ts';

export const skillIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{0,63}$/)
  .describe('Name of the folder of the skill.');

export const hashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 over every file of the skill.');

/** Doors of Node.js that are shut for a skill that does not ask for them. */
export const NODE_NEEDS = ['addons', 'child-process', 'wasi', 'worker'] as const;
export type NodeNeed = (typeof NODE_NEEDS)[number];

export const skillPermissionsSchema = z.strictObject({
  hosts: z.array(z.string().max(256)).max(64).describe('Hosts it may reach; none is no network.'),
  read: z.array(z.string().max(4096)).max(64).describe('Folders and files it may read.'),
  write: z.array(z.string().max(4096)).max(64).describe('Folders and files it may change.'),
  types: z
    .array(z.enum(ENTITY_TYPES))
    .describe('Types of values that are restored before it is called.'),
  node: z
    .array(z.enum(NODE_NEEDS))
    .default([])
    .describe('Doors of Node.js that are open for it: native add-ons, other programs, threads.'),
  writeSettings: z
    .array(z.string().max(128))
    .max(64)
    .default([])
    .describe('Settings whose folders and files it may change; those of others it may read.'),
});

export const SKILL_STATES = [
  'invalid',
  'new',
  'changed',
  'off',
  'no-server',
  'idle',
  'starting',
  'ready',
  'busy',
  'stopping',
  'backing-off',
  'failed',
  'quarantined',
] as const;

/** Of any folder: one that no skill may be called is shown, and can be nothing but `invalid`. */
const folderNameSchema = z.string().min(1).max(1024).describe('Name of the folder of the skill.');

export const skillSummarySchema = z.strictObject({
  id: folderNameSchema,
  name: z.string(),
  description: z.string(),
  version: z.string().optional(),
  source: z.enum(['user', 'agents', 'bundled']),
  state: z
    .enum(SKILL_STATES)
    .describe('`new` and `changed` wait for approval; `no-server` has instructions only.'),
  problem: z.string().optional().describe('Code of what keeps it from running.'),
});
export type SkillSummary = z.infer<typeof skillSummarySchema>;

export const configValueSchema = z.union([
  z.string().max(65_536),
  z.number(),
  z.boolean(),
  z.array(z.string().max(65_536)).max(256),
]);

const diagnosticSchema = z.strictObject({
  severity: z.enum(['error', 'warning']),
  code: z.string(),
  message: z.string(),
  file: z.string().optional(),
  line: z.int().optional(),
});

export const configFieldSchema = z.strictObject({
  key: z.string(),
  type: z.enum(['string', 'number', 'boolean', 'directory', 'file']),
  title: z.string(),
  description: z.string().optional(),
  required: z.boolean(),
  sensitive: z.boolean(),
  multiple: z.boolean(),
  default: configValueSchema.optional(),
});

export const skillDetailsSchema = z.strictObject({
  ...skillSummarySchema.shape,
  folder: z.string(),
  instructions: z.string(),
  hash: hashSchema.optional(),
  permissions: skillPermissionsSchema,
  reach: z.array(z.string()).describe('What it may reach, in plain sentences.'),
  config: z.array(configFieldSchema),
  diagnostics: z.array(diagnosticSchema),
});
export type SkillDetails = z.infer<typeof skillDetailsSchema>;

export const skillToolSchema = z.strictObject({
  name: z.string(),
  description: z.string().optional(),
  inputSchema: z.record(z.string(), z.unknown()),
});
export type SkillTool = z.infer<typeof skillToolSchema>;

export const skillUsageSchema = z.strictObject({
  id: skillIdSchema,
  state: z.enum(SKILL_STATES),
  memoryBytes: z.int().optional(),
  cpuMs: z.int().optional(),
  processes: z.int().optional(),
  calls: z.int(),
  errors: z.int(),
  restarts: z.int(),
  connections: z.int().describe('To hosts it was granted.'),
  refused: z.int().describe('Connections that it was refused, or that failed.'),
});
export type SkillUsage = z.infer<typeof skillUsageSchema>;

const skillConnectionSchema = z.strictObject({
  host: z.string().describe('As the skill named it.'),
  port: z.int(),
  verdict: z.enum(['allowed', 'refused', 'unreachable']),
  count: z.int(),
});
export type SkillConnection = z.infer<typeof skillConnectionSchema>;

export const skillResultSchema = z.strictObject({
  content: z
    .array(z.record(z.string(), z.unknown()))
    .describe('Content blocks of MCP; texts are redacted where a conversation was named.'),
  structured: z.record(z.string(), z.unknown()).optional(),
  isError: z.boolean(),
  warnings: z
    .array(z.string())
    .describe('What the safety check found in the result, which is to be read as untrusted.'),
});

const nothing = z.strictObject({});
const oneSkill = z.strictObject({ id: skillIdSchema });

export const skillsList = {
  params: nothing,
  result: z.strictObject({ skills: z.array(skillSummarySchema) }),
};
export const skillsShow = {
  params: z.strictObject({ id: folderNameSchema }),
  result: skillDetailsSchema,
};
const reviewFindingSchema = z.strictObject({
  severity: z.enum(['info', 'warning', 'danger']),
  code: z.string(),
  message: z.string(),
  file: z.string(),
  line: z.int().optional(),
  excerpt: z.string().optional(),
});
export const skillReviewSchema = z.strictObject({
  hash: hashSchema,
  findings: z.array(reviewFindingSchema).describe('What is odd in its files, the gravest first.'),
  caveat: z.string().describe('What such a check cannot see; to be shown with the findings.'),
});
export type SkillReview = z.infer<typeof skillReviewSchema>;

/** `skills.review`: looks the files of the skill over as they are now. */
export const skillsReview = {
  params: z.strictObject({ id: folderNameSchema }),
  result: skillReviewSchema,
};
/** `skills.add`: copies a folder or an `.mcpb` archive of this machine to the user's skills. CLI only. */
export const skillsAdd = {
  params: z.strictObject({ path: z.string().min(1).max(4096) }),
  result: oneSkill,
};
/**
 * `skills.approve`: lets the skill run as it is now; `hash` says what was looked at. A browser may
 * approve only what `skills.review` has just told it about, in the sandbox and without settings.
 */
export const skillsApprove = {
  params: z.strictObject({
    id: skillIdSchema,
    hash: hashSchema,
    config: z.record(z.string().max(128), configValueSchema).default({}),
    unsandboxed: z.boolean().default(false).describe('Also where nothing holds it.'),
  }),
  result: skillSummarySchema,
};
export const skillsDisable = { params: oneSkill, result: skillSummarySchema };
/** `skills.remove`: deletes a skill of the user with all that was set for it. CLI only. */
export const skillsRemove = { params: oneSkill, result: nothing };
export const skillsTools = {
  params: oneSkill,
  result: z.strictObject({ tools: z.array(skillToolSchema) }),
};
export const skillsCall = {
  params: z.strictObject({
    id: skillIdSchema,
    tool: z.string().min(1).max(128),
    arguments: z.record(z.string(), z.unknown()).default({}),
    conversation: z
      .string()
      .min(1)
      .max(256)
      .optional()
      .describe('Whose placeholders are restored in the arguments and used in the result.'),
    timeoutMs: z.int().min(1).max(600_000).optional(),
  }),
  result: skillResultSchema,
};
export const skillsLogs = {
  params: z.strictObject({ id: skillIdSchema, lines: z.int().min(1).max(10_000).default(100) }),
  result: z.strictObject({
    lines: z.array(z.string()),
    network: z
      .array(skillConnectionSchema)
      .describe('What it connected to or was refused, as the agent saw it.'),
  }),
};
export const skillsTop = {
  params: nothing,
  result: z.strictObject({ skills: z.array(skillUsageSchema) }),
};
/** `skills.changed`: `skills.list` may say something else than before. */
export const skillsChanged = nothing;
