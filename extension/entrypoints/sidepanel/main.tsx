import { render } from 'preact';
import { browser } from '../../browser.ts';
import { SKILLS_PORT } from '../../channel/skills-messages.ts';
import { SkillsApp } from '../../ui/skills/skills-app.tsx';
import { createSkillsModel } from '../../ui/skills/skills-model.ts';

const root = document.getElementById('app');
if (root !== null) {
  const model = createSkillsModel(() => browser.runtime.connect({ name: SKILLS_PORT }));
  model.wake();
  // The background may have slept meanwhile, and the line to it with it.
  window.addEventListener('focus', model.wake);
  render(<SkillsApp model={model} />, root);
}
