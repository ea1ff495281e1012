import { existsSync, readFileSync, renameSync } from 'node:fs';
import { z } from 'zod';
import { skillPermissionsSchema } from '../../../shared/protocol/skills.ts';
import { writeFileAtomic } from '../../write-file.ts';

const approvalSchema = z.strictObject({
  /** Of every file of the skill as it was when a person looked at it. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  approvedAt: z.iso.datetime(),
  /** What it may reach; part of what was shown and agreed to. */
  permissions: skillPermissionsSchema,
  /** Settings, as earlier versions kept them with the approval. */
  config: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))
    .optional(),
  /** A person said it may run where nothing holds it. */
  unsandboxed: z.boolean(),
  /** Switched off for the time being. */
  disabled: z.boolean(),
});

const fileSchema = z.strictObject({
  format: z.literal(1),
  approvals: z.record(z.string().min(1).max(128), approvalSchema),
});

/** What a person has agreed to for one skill. */
export type Approval = z.infer<typeof approvalSchema>;

/** What was agreed to, by skill, in a file of the state folder. Nothing in it is nothing agreed to. */
export class Approvals {
  readonly #file: string;
  readonly #approvals: Map<string, Approval>;

  /** A file that cannot be understood is put aside: skills are off then, and can be approved again. */
  constructor(file: string) {
    this.#file = file;
    this.#approvals = new Map(Object.entries(readApprovals(file)));
  }

  get(id: string): Approval | undefined {
    return this.#approvals.get(id);
  }

  /** @throws LifeSavorError OUTPUT_UNWRITABLE; nothing has changed then. */
  set(id: string, approval: Approval): void {
    this.#change((approvals) => approvals.set(id, approvalSchema.parse(approval)));
  }

  /** @throws LifeSavorError as `set`. */
  remove(id: string): void {
    if (this.#approvals.has(id)) this.#change((approvals) => approvals.delete(id));
  }

  ids(): string[] {
    return [...this.#approvals.keys()];
  }

  #change(change: (approvals: Map<string, Approval>) => void): void {
    const next = new Map(this.#approvals);
    change(next);
    const content = { format: 1, approvals: Object.fromEntries(next) };
    writeFileAtomic(this.#file, `${JSON.stringify(content, null, 2)}\n`, 0o600);
    change(this.#approvals);
  }
}

function readApprovals(file: string): Record<string, Approval> {
  if (!existsSync(file)) return {};
  try {
    return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).approvals;
  } catch {
    renameSync(file, `${file}.broken`);
    return {};
  }
}
