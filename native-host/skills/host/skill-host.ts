import { join } from 'node:path';
import type { EntityType } from '../../../shared/detect/index.ts';
import type { LifeSavorError } from '../../../shared/protocol/errors.ts';
import type { Result } from '../../../shared/protocol/methods.ts';
import type { SettingProblem } from '../../../shared/protocol/skill-settings.ts';
import type {
  SkillConnection,
  SkillDetails,
  SkillSummary,
  SkillTool,
  SkillUsage,
} from '../../../shared/protocol/skills.ts';
import { toLifeSavorError } from '../../../shared/protocol/wire-error.ts';
import { Approvals } from '../approval/approvals.ts';
import { Catalogue, type SkillRoot } from '../catalogue/catalogue.ts';
import { type Entry, standingOf } from '../catalogue/standing.ts';
import type { NetworkEvent } from '../sandbox/index.ts';
import type { Changes, SettingsMachine } from '../settings/check-settings.ts';
import { SkillSettings } from '../settings/skill-settings.ts';
import { Snapshots } from '../snapshot/snapshots.ts';
import { watchSkills } from '../watch/watch-skills.ts';
import { addSkill, removeSkill } from './add-skill.ts';
import { type ApprovalRequest, approvalOf } from './approve.ts';
import { type Reviewed, reviewCopy } from './review-copy.ts';
import { RunningSkills, type StartSkill, type UsableSkill } from './running-skills.ts';
import { detailsOf, summaryOf } from './show-skill.ts';
import type { SkillCall, SkillCallOptions, SkillOutcome } from './skill-call.ts';
import {
  changedSince,
  noSuchSecret,
  skillInvalid,
  skillMissing,
  skillOff,
} from './skill-host-errors.ts';

export interface SkillHostOptions {
  /** Folder of the approvals, the settings and the approved copies. */
  home: string;
  /** For which folders and files are chosen in settings. */
  machine: SettingsMachine;
  /** The first is the user's own: what is added goes there. */
  roots: readonly [SkillRoot, ...SkillRoot[]];
  /** Starts the process of an approved skill. */
  start: StartSkill;
  signal: AbortSignal;
  /** What `list` says may be another by now. */
  onChange(): void;
  onError(error: LifeSavorError): void;
  /** A skill connected somewhere, or was refused; the same is told once in a while. */
  onNetwork(hash: string, event: NetworkEvent): void;
}

/** The skills of this user: what there is, what was agreed to, and what runs. */
export class SkillHost {
  readonly #options: SkillHostOptions;
  readonly #catalogue: Catalogue;
  readonly #approvals: Approvals;
  readonly #settings: SkillSettings;
  readonly #snapshots: Snapshots;
  readonly #running: RunningSkills;

  private constructor(options: SkillHostOptions) {
    const { home, machine, roots, start, onChange, onNetwork } = options;
    this.#options = options;
    this.#catalogue = new Catalogue(roots);
    this.#approvals = new Approvals(join(home, 'skill-approvals.json'));
    this.#settings = new SkillSettings(join(home, 'skill-settings.json'), machine);
    this.#settings.takeOver(this.#approvals);
    this.#snapshots = new Snapshots(join(home, 'approved-skills'));
    this.#running = new RunningSkills({
      start,
      snapshots: this.#snapshots,
      onChange,
      onNetwork: ({ hash }, event) => onNetwork(hash, event),
    });
  }

  /** Reads what there is and follows it until the signal aborts. Nothing is started before it is called. */
  static async open(options: SkillHostOptions): Promise<SkillHost> {
    const host = new SkillHost(options);
    const { roots, signal, onError } = options;
    await watchSkills({
      roots: roots.map(({ path }) => path),
      signal,
      onChange: (root, name) => void host.#reread(root, name),
      onError: (error) => onError(toLifeSavorError(error)),
    });
    await host.#catalogue.readAll();
    return host;
  }

  list(): SkillSummary[] {
    return this.#catalogue.all().map((entry) => this.#summary(entry));
  }

  /** @throws LifeSavorError SKILL_MISSING. */
  show(id: string): SkillDetails {
    const entry = this.#entry(id);
    return detailsOf(entry, this.#summary(entry));
  }

  /**
   * What a person should see in its files before they approve it as it is now.
   * @throws LifeSavorError SKILL_MISSING, SKILL_CHANGED, SKILL_INVALID, those of the review.
   */
  async review(id: string, signal: AbortSignal): Promise<Reviewed> {
    return await reviewCopy(this.#entry(id), this.#options.home, signal);
  }

  /**
   * Lets a skill run as it is now. Settings that are not given stay as they were.
   * @throws LifeSavorError SKILL_MISSING, SKILL_CHANGED, SKILL_INVALID, SKILL_CONFIG_MISSING,
   * SKILL_CONFIG_INVALID, those of the snapshot.
   */
  async approve(request: ApprovalRequest): Promise<SkillSummary> {
    const { id, hash, config = {} } = request;
    const entry = this.#entryAt(id, hash);
    const { skill } = entry;
    const approval = approvalOf(entry, request);
    this.#settings.requireAll(skill, config);
    await this.#snapshots.take(id, skill.folder, hash);
    await this.#running.end(id);
    this.#settings.change(skill, config);
    this.#approvals.set(id, approval);
    await this.#snapshots.keepOnly(id, hash);
    this.#options.onChange();
    return this.#summary(entry);
  }

  /**
   * What can be set for a skill, and what is.
   * @param secrets names of the secrets that are set; `undefined` where nobody can tell
   * @throws LifeSavorError SKILL_MISSING.
   */
  settings(id: string, secrets: readonly string[] | undefined): Result<'skills.settings'> {
    const { skill, hash } = this.#entry(id);
    return { ...(hash && { hash }), settings: this.#settings.list(skill, secrets) };
  }

  /**
   * Sets what is no secret, where nothing is wrong with any of it; the next start has it.
   * @throws LifeSavorError SKILL_MISSING, SKILL_CHANGED, OUTPUT_UNWRITABLE.
   */
  async configure(id: string, hash: string, changes: Changes): Promise<SettingProblem[]> {
    const { skill } = this.#entryAt(id, hash);
    const problems = this.#settings.check(skill, changes);
    if (problems.length > 0) return problems;
    this.#settings.change(skill, changes);
    await this.#running.end(id);
    this.#options.onChange();
    return [];
  }

  /** Checks that the skill asks for this secret. @throws LifeSavorError SKILL_MISSING, SKILL_CONFIG_INVALID. */
  checkSecret(id: string, key: string): void {
    const { config } = this.#entry(id).skill;
    if (!Object.hasOwn(config, key) || !config[key]!.sensitive) throw noSuchSecret();
  }

  /** Ends what runs of a skill: the next use begins with its settings as they are then. */
  async restart(id: string): Promise<void> {
    await this.#running.end(id);
  }

  /** Switches a skill off; it has to be approved to be used again. @throws LifeSavorError SKILL_MISSING. */
  async disable(id: string): Promise<SkillSummary> {
    const entry = this.#entry(id);
    const approval = this.#approvals.get(id) ?? approvalOf(entry, {});
    this.#approvals.set(id, { ...approval, disabled: true });
    await this.#running.end(id);
    await this.#snapshots.keepOnly(id);
    this.#options.onChange();
    return this.#summary(entry);
  }

  /** Copies a folder or unpacks an archive to the user's skills. @returns its id. @throws LifeSavorError. */
  async add(path: string): Promise<string> {
    const root = this.#options.roots[0].path;
    const id = await addSkill(path, root);
    await this.#reread(root, id);
    return id;
  }

  /** Deletes a skill of the user, and what was agreed to. @throws LifeSavorError SKILL_MISSING, SKILL_KEPT. */
  async remove(id: string): Promise<void> {
    const { skill } = this.#entry(id);
    const root = this.#options.roots[0].path;
    await this.#running.end(id);
    await removeSkill(skill);
    this.#approvals.remove(id);
    this.#settings.remove(id);
    await this.#snapshots.keepOnly(id);
    await this.#reread(root, id);
  }

  /** @throws LifeSavorError SKILL_MISSING, SKILL_OFF, those of the process. */
  async tools(id: string, signal: AbortSignal): Promise<SkillTool[]> {
    return await this.#running.tools(this.#usable(id), signal);
  }

  /** @throws LifeSavorError as `tools`. */
  async call(call: SkillCall, options: SkillCallOptions): Promise<SkillOutcome> {
    return await this.#running.call(this.#usable(call.id), call, options);
  }

  /** Types of values a skill is given in the clear. @throws LifeSavorError SKILL_MISSING, SKILL_OFF. */
  grantedTypes(id: string): readonly EntityType[] {
    const { skill, approval } = this.#usable(id);
    return approval?.permissions.types ?? skill.permissions.types;
  }

  /** What the skill is now. @throws LifeSavorError SKILL_MISSING, SKILL_INVALID. */
  hashOf(id: string): string {
    const { hash } = this.#entry(id);
    if (hash === undefined) throw skillInvalid();
    return hash;
  }

  /** Last lines of what its process wrote for people. @throws LifeSavorError SKILL_MISSING. */
  logs(id: string, lines: number): string[] {
    this.#entry(id);
    return this.#running.logs(id, lines);
  }

  /** What it connected to or was refused, since it was first used. */
  connections(id: string): SkillConnection[] {
    return this.#running.connections(id);
  }

  top(): SkillUsage[] {
    return this.#running.usage();
  }

  /** Ends every process; resolves when nothing of them is left. */
  async close(): Promise<void> {
    await this.#running.close();
  }

  async #reread(root: string, name: string): Promise<void> {
    const before = this.#catalogue.get(name)?.hash;
    await this.#catalogue.read(root, name);
    if (this.#catalogue.get(name)?.hash !== before) await this.#running.end(name);
    this.#options.onChange();
  }

  #entry(id: string): Entry {
    const entry = this.#catalogue.get(id);
    if (!entry) throw skillMissing();
    return entry;
  }

  /** @throws LifeSavorError SKILL_MISSING; SKILL_CHANGED where it is not what was looked at. */
  #entryAt(id: string, hash: string): Entry {
    const entry = this.#entry(id);
    if (entry.hash !== hash) throw changedSince();
    return entry;
  }

  #usable(id: string): UsableSkill {
    const { skill, hash, ...entry } = this.#entry(id);
    const approval = this.#approvals.get(id);
    const standing = standingOf({ skill, ...entry, ...(hash && { hash }) }, approval);
    if (standing !== 'approved' || hash === undefined) throw skillOff(standing);
    return { skill, hash, approval, settings: this.#settings.of(skill) };
  }

  #summary(entry: Entry): SkillSummary {
    const { id } = entry.skill;
    const standing = standingOf(entry, this.#approvals.get(id));
    return summaryOf(entry, standing, this.#running.state(id));
  }
}
