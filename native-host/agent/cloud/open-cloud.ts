import { CloudLink } from '../../cloud/link.ts';
import type { Services } from '../services.ts';
import type { CloudSourceOptions } from './cloud-source.ts';
import { cloudExecutors, describeForFleet } from './executors.ts';
import { approvedModelExecutors } from './model-commands.ts';
import { approvedSkillExecutors } from './skill-commands.ts';

/** The link to the fleet, made of the services of this agent. */
export function openCloud(
  options: CloudSourceOptions & { signal: AbortSignal },
  services: Services,
): CloudLink {
  const { home, logFile, env, signal, logger, onChange } = options;
  const { vault, policy, audit } = services;
  const link: CloudLink = new CloudLink({
    home,
    vault,
    env,
    signal,
    policy,
    executors: cloudExecutors(services, { agent: () => link.agent, logFile }),
    approved: {
      ...approvedSkillExecutors(services),
      ...approvedModelExecutors(services, { settings: () => link.status().settings, env }),
    },
    describe: () => describeForFleet(services, link.agent, signal),
    note: (event) => audit.note(event),
    log: (event, code) => logger.info({ event, ...(code !== undefined && { code }) }),
    onChange,
  });
  return link;
}
