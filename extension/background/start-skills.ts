import type { AgentLink } from '../agent/agent-link.ts';
import type { PageServer } from '../channel/page-server.ts';
import { createSkillsServer } from '../channel/skills-server.ts';
import { createSkillsHandlers } from '../skills/skills-handlers.ts';
import { createSkillsSource, type SkillsSource } from '../skills/skills-source.ts';
import type { VaultSource } from '../vault/vault-source.ts';

/** The agent's skills, and the side panels that show them. */
export interface SkillsSide {
  source: SkillsSource;
  pages: PageServer;
}

export interface SkillsParts {
  link: AgentLink;
  /** Keeps what is secret of their settings. */
  vault: VaultSource;
}

/** Makes all there is between the side panel and the agent's skills. */
export function startSkills({ link, vault }: SkillsParts): SkillsSide {
  const source = createSkillsSource({
    agent: () => link.peer(),
    isWatched: () => pages.size > 0,
    onChange: () => pages.refresh(),
  });
  const pages: PageServer = createSkillsServer({
    handlers: createSkillsHandlers({ link, source, vault }),
    snapshot: () => ({ agent: link.state(), ...source.state(), vault: vault.state() }),
    onOpen: () => void link.connect().then(() => source.refresh()),
  });
  return { source, pages };
}
