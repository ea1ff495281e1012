import { stateText } from '../../agent/state-text.ts';
import type { SkillsSnapshot } from '../../channel/skills-messages.ts';
import { SkillList } from './skill-list.tsx';
import { SkillPage } from './skill-page.tsx';
import type { SkillsModel } from './skills-model.ts';

/** The side panel: every skill, or the one that is looked at. */
export function SkillsApp({ model }: { model: SkillsModel }) {
  const snapshot = model.snapshot.value;
  const view = model.view.value;
  if (snapshot === undefined) return <main aria-busy="true" />;
  if (snapshot.agent.kind !== 'connected')
    return (
      <main>
        <h1>Skills</h1>
        <NoAgent model={model} snapshot={snapshot} />
      </main>
    );
  return (
    <main>
      {view ? (
        <SkillPage key={view.id} model={model} view={view} />
      ) : (
        <AllSkills model={model} {...snapshot} />
      )}
    </main>
  );
}

function AllSkills({ model, skills, problem }: { model: SkillsModel } & SkillsSnapshot) {
  return (
    <>
      <h1>Skills</h1>
      {problem && (
        <p class="problem" role="alert">
          {problem.message} {problem.nextStep}
        </p>
      )}
      {skills ? <SkillList model={model} skills={skills} /> : !problem && <p>Asking the agent…</p>}
    </>
  );
}

function NoAgent({ model, snapshot }: { model: SkillsModel; snapshot: SkillsSnapshot }) {
  const { title } = stateText(snapshot.agent);
  return (
    <section class="card attention" aria-labelledby="agent-title">
      <h2 id="agent-title">{title}</h2>
      <p>Skills run in the agent on this computer. The toolbar button says what to do about it.</p>
      <button type="button" onClick={() => void model.connect()}>
        Try again
      </button>
    </section>
  );
}
