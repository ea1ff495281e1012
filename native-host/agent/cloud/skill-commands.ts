import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ApprovedExecutors, Executors, Outcome } from '../../cloud/commands/execute.ts';
import type { Services } from '../services.ts';
import { callSkill } from '../skill-calls.ts';
import { skillOwner } from '../skill-owner.ts';
import { cloudConversation, sendRedacted } from './send-redacted.ts';

type SkillExecutors = Pick<Executors, 'skill.call' | 'skill.install' | 'skill.remove'>;

/** Using a skill needs its approval as ever; installing and removing wait for a person. */
export function skillExecutors(services: Services, agent: () => string): SkillExecutors {
  return {
    async 'skill.call'({ skill: id, tool, arguments: args }, { signal }) {
      const conversation = cloudConversation(agent());
      const call = { id, tool, arguments: args, conversation };
      const result = await callSkill(services, call, signal);
      return await sendRedacted(services, result, { agent: agent(), signal });
    },
    async 'skill.install'({ archive, sha256 }) {
      const bytes = Buffer.from(archive, 'base64url');
      return sumOf(bytes) === sha256 ? { outcome: 'pending' } : OTHER_ARCHIVE;
    },
    async 'skill.remove'({ skill }) {
      const host = await services.skills();
      // Says so at once where there is none.
      host.show(skill);
      return { outcome: 'pending' };
    },
  };
}

/** What is done once a person has agreed. What was installed is off until it is approved, too. */
export function approvedSkillExecutors({ skills, vault }: Services): ApprovedExecutors {
  return {
    async 'skill.install'({ name, archive }) {
      const host = await skills();
      const folder = mkdtempSync(join(tmpdir(), 'lifesavor-skill-'));
      try {
        const file = join(folder, `${name}.mcpb`);
        writeFileSync(file, Buffer.from(archive, 'base64url'), { mode: 0o600 });
        return { outcome: 'ok', data: { skill: await host.add(file) } };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    async 'skill.remove'({ skill }) {
      await (await skills()).remove(skill);
      if (vault.isOpen) await vault.call('forgetCredentials', skillOwner(skill));
      return { outcome: 'ok' };
    },
  };
}

const OTHER_ARCHIVE: Outcome = {
  outcome: 'refused',
  code: 'BAD_ARGS',
  message: 'The archive is not the one its sum belongs to.',
};

function sumOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
