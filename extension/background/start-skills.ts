import type { AgentLink } from '../agent/agent-link.ts';
import type { PageServer } from '../channel/page-server.ts';
import { createSkillsServer } from '../channel/skills-server.ts';
import { createSkillsHandlers } from '../skills/skills-handlers.ts';
import { createSkillsSource, type SkillsSource } from '../skills/skills-source.ts';

/** The agent's skills, and the side panels that show them. */
export interface SkillsSide {
  source: SkillsSource;
  pages: PageServer;
}

/** Makes all there is between the side panel and the agent's skills. */
export function startSkills(link: AgentLink): SkillsSide {
  const source = createSkillsSource({
    agent: () => link.peer(),
    isWatched: () => pages.size > 0,
    onChange: () => pages.refresh(),
  });
  const pages: PageServer = createSkillsServer({
    handlers: createSkillsHandlers({ link, source }),
    snapshot: () => ({ agent: link.state(), ...source.state() }),
    onOpen: () => void link.connect().then(() => source.refresh()),
  });
  return { source, pages };
}
