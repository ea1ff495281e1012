import type { CallToolResult } from '@modelcontextprotocol/client';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import type { SkillConnection, SkillTool, SkillUsage } from '../../../shared/protocol/skills.ts';
import type { Approval } from '../approval/approvals.ts';
import type { ConfigValues, Skill } from '../format/index.ts';
import {
  type SandboxedProcess,
  SkillRefusal,
  type SkillState,
  SkillSupervisor,
} from '../process/index.ts';
import type { NetworkEvent } from '../sandbox/index.ts';
import type { Snapshots } from '../snapshot/snapshots.ts';
import { NetworkLog } from './network-log.ts';
import { missedNeed, needsPermission } from './node-needs.ts';
import type { SkillCall, SkillCallOptions } from './skill-call.ts';

/** A skill that may run: what it is, and what was agreed to. */
export interface UsableSkill {
  skill: Skill;
  hash: string;
  /** Absent for what comes with the product. */
  approval: Approval | undefined;
  /** What a person has set that is no secret. */
  settings: ConfigValues;
}

export interface StartPlace {
  /** A copy of the skill that nobody can change. */
  folder: string;
  onNetwork(event: NetworkEvent): void;
}

/** Starts the process of a skill. @throws LifeSavorError. */
export type StartSkill = (
  usable: UsableSkill,
  place: StartPlace,
  signal: AbortSignal,
) => Promise<SandboxedProcess>;

export interface RunningSkillsOptions {
  start: StartSkill;
  snapshots: Snapshots;
  onChange(): void;
  /** A skill connected somewhere, or was refused; the same is told once in a while. */
  onNetwork(usable: UsableSkill, event: NetworkEvent): void;
}

interface Running {
  supervisor: SkillSupervisor;
  network: NetworkLog;
}

/** The supervisors of the skills that were used. */
export class RunningSkills {
  readonly #options: RunningSkillsOptions;
  readonly #running = new Map<string, Running>();

  constructor(options: RunningSkillsOptions) {
    this.#options = options;
  }

  /** `undefined` for a skill nobody has used yet. */
  state(id: string): SkillState | undefined {
    return this.#running.get(id)?.supervisor.state;
  }

  async tools(usable: UsableSkill, signal: AbortSignal): Promise<SkillTool[]> {
    const supervisor = this.#supervisor(usable);
    const tools = await explained(usable, supervisor, () => supervisor.listTools({ signal }));
    return tools.map(({ name, description, inputSchema }) => ({
      name,
      ...(description !== undefined && { description }),
      inputSchema,
    }));
  }

  async call(
    usable: UsableSkill,
    { tool, arguments: args }: SkillCall,
    options: SkillCallOptions,
  ): Promise<CallToolResult> {
    const supervisor = this.#supervisor(usable);
    const result = await explained(usable, supervisor, () => supervisor.call(tool, args, options));
    const need = result.isError ? missedNeed(usable, textsOf(result)) : undefined;
    if (need) throw needsPermission(need);
    return result;
  }

  logs(id: string, lines: number): string[] {
    return this.#running.get(id)?.supervisor.log(lines) ?? [];
  }

  connections(id: string): SkillConnection[] {
    return this.#running.get(id)?.network.list() ?? [];
  }

  usage(): SkillUsage[] {
    return [...this.#running].map(([id, { supervisor, network }]) => {
      const { state, calls, errors, restarts, process } = supervisor.usage;
      const { allowed: connections, refused } = network;
      return { id, state, calls, errors, restarts, connections, refused, ...process };
    });
  }

  /** Ends a skill and forgets what it was: the next use begins anew. */
  async end(id: string): Promise<void> {
    const running = this.#running.get(id);
    this.#running.delete(id);
    await running?.supervisor.dispose();
  }

  async close(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((id) => this.end(id)));
  }

  #supervisor(usable: UsableSkill): SkillSupervisor {
    const { skill, hash } = usable;
    const known = this.#running.get(skill.id);
    if (known) return known.supervisor;
    const { start, snapshots, onChange, onNetwork } = this.#options;
    const network = new NetworkLog((event) => onNetwork(usable, event));
    const supervisor = new SkillSupervisor({
      id: skill.id,
      start: async (signal) => {
        const folder = await snapshots.take(skill.id, skill.folder, hash);
        return await start(usable, { folder, onNetwork: (event) => network.add(event) }, signal);
      },
      onEvent: onChange,
    });
    this.#running.set(skill.id, { supervisor, network });
    return supervisor;
  }
}

/** Failures that a permission of Node.js may be behind. */
const UNEXPLAINED: ReadonlySet<string> = new Set([
  'SKILL_CRASHED',
  'SKILL_FAILED',
  'SKILL_REFUSED',
]);
/** An error of Node.js with its stack is shorter. */
const LAST_LINES = 40;

/** What a skill that died of a missing permission did not say itself. @throws LifeSavorError. */
async function explained<T>(
  usable: UsableSkill,
  supervisor: SkillSupervisor,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof LifeSavorError) || !UNEXPLAINED.has(error.code)) throw error;
    const said = error instanceof SkillRefusal ? [error.said] : supervisor.log(LAST_LINES);
    const need = missedNeed(usable, said);
    throw need ? needsPermission(need) : error;
  }
}

function textsOf({ content }: CallToolResult): string[] {
  return content.flatMap((block) => (block.type === 'text' ? [block.text] : []));
}
