import { printable } from '../../../shared/printable.ts';
import type { SkillSummary } from '../../../shared/protocol/skills.ts';
import type { SkillsModel } from './skills-model.ts';
import { inOrder, stateWords, waitsForPerson } from './words.ts';

/** Every skill with how it stands; those that wait for the person come first. */
export function SkillList({ model, skills }: { model: SkillsModel; skills: SkillSummary[] }) {
  if (skills.length === 0) return <NoSkills />;
  const waiting = skills.filter(({ state }) => waitsForPerson(state)).length;
  return (
    <>
      <p role="status">{waiting === 0 ? 'Nothing waits for you.' : waitingText(waiting)}</p>
      <ul class="skills">
        {inOrder(skills).map((skill) => (
          <li key={skill.id}>
            <SkillButton skill={skill} onOpen={() => void model.look(skill.id)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function SkillButton({ skill, onOpen }: { skill: SkillSummary; onOpen(): void }) {
  const { id, name, description, state } = skill;
  const { tone, text } = stateWords(state);
  return (
    <button type="button" class={`card skill ${tone}`} data-skill={id} onClick={onOpen}>
      <span class="skill-name">{printable(name)}</span>
      <span class="skill-state">{text}</span>
      <span class="small">{printable(description)}</span>
    </button>
  );
}

function NoSkills() {
  return (
    <section class="empty">
      <h2>No skills yet</h2>
      <p>
        Skills are small programs an assistant can use. Add a folder or an archive in a terminal; it
        stays off until you approve it here.
      </p>
      <code>lifesavor skills add FOLDER</code>
    </section>
  );
}

function waitingText(count: number): string {
  return count === 1 ? 'One skill waits for you.' : `${count} skills wait for you.`;
}
