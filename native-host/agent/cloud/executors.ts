import type { CloudLinkOptions } from '../../cloud/link.ts';
import type { AgentState } from '../../cloud/wire/presence.ts';
import type { Services } from '../services.ts';
import { lastLogLines } from './log-bundle.ts';
import { modelExecutors } from './model-commands.ts';
import { sendRedacted } from './send-redacted.ts';
import { skillExecutors } from './skill-commands.ts';

type About = Pick<AgentState, 'build' | 'platform' | 'features' | 'vault' | 'skills'>;

/** What the agent tells the fleet of itself. */
async function describeAgent({ offer, vault, skills }: Services): Promise<About> {
  const opened = await skills().catch(() => undefined);
  const known = opened?.list().map(({ id, state }) => ({ id, state })) ?? [];
  return {
    build: offer.build,
    platform: `${process.platform}-${process.arch}`,
    features: offer.features,
    vault: vault.isOpen ? 'open' : vault.descriptor ? 'locked' : 'none',
    skills: known.slice(0, 500),
  };
}

/** As `describeAgent`, redacted: names of skills are texts, too. */
export async function describeForFleet(
  services: Services,
  agent: string,
  signal: AbortSignal,
): Promise<About> {
  const about = await describeAgent(services);
  const sent = await sendRedacted(services, about.skills, { agent, signal });
  const skills = sent.outcome === 'ok' ? (sent.data as About['skills']) : [];
  return { ...about, skills };
}

/** What commands of the fleet do in this agent. None runs a shell, and none reads the vault. */
export function cloudExecutors(
  services: Services,
  { agent, logFile }: { agent: () => string; logFile: string },
): CloudLinkOptions['executors'] {
  const send = (data: unknown, signal: AbortSignal) =>
    sendRedacted(services, data, { agent: agent(), signal });
  /** Kept for the person; they decide what becomes of it. */
  const note = async () => ({ outcome: 'ok', noted: true, data: { noted: true } }) as const;
  return {
    describe: async (_args, { signal }) => await send(await describeAgent(services), signal),
    logs: async ({ lines }, { signal }) =>
      await send({ lines: lastLogLines(logFile, lines) }, signal),
    message: note,
    update: note,
    ...modelExecutors(services),
    ...skillExecutors(services, agent),
  };
}
