import { useEffect, useRef } from 'preact/hooks';
import { printable } from '../../../shared/printable.ts';
import type { SkillDetails } from '../../../shared/protocol/skills.ts';
import { useEscape } from '../vault/use-escape.ts';
import { AskFirst } from './ask-first.tsx';
import { Findings } from './findings.tsx';
import { missingIn } from './settings/setting-text.ts';
import { SettingsSection } from './settings/settings-section.tsx';
import type { SkillsModel, SkillView } from './skills-model.ts';
import { canBeApproved, isOn, stateWords } from './words.ts';

/** One skill: what it may reach, what is odd about it, and what can be done. */
export function SkillPage({ model, view }: { model: SkillsModel; view: SkillView }) {
  const { id, details, problem } = view;
  const vault = model.snapshot.value?.vault;
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever comes by keyboard or listens goes on here.
  useEffect(() => title.current?.focus(), []);
  useEscape(model.back);
  return (
    <article class="skill-page" aria-busy={details === undefined && !problem}>
      <button type="button" class="quiet" onClick={model.back}>
        ← All skills
      </button>
      <h1 ref={title} tabIndex={-1}>
        {printable(details?.name ?? id)}
      </h1>
      {details && <About details={details} />}
      {details && <Findings view={view} details={details} />}
      {details && details.config.length > 0 && details.state !== 'invalid' && vault && (
        <SettingsSection model={model.settings} vault={vault} />
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem.message} {problem.nextStep}
        </p>
      )}
      {details && <Actions model={model} view={view} details={details} />}
    </article>
  );
}

function About({ details }: { details: SkillDetails }) {
  const { state, version, description, folder, reach, instructions } = details;
  const { tone, text } = stateWords(state);
  return (
    <>
      <p class={`skill-state ${tone}`}>
        {text}
        {version !== undefined && ` · version ${printable(version)}`}
      </p>
      <p>{printable(description)}</p>
      <p class="small path">{printable(folder)}</p>
      <section class="card" aria-labelledby="reach-title">
        <h2 id="reach-title">{isOn(state) ? 'What it may do' : 'What it may do once approved'}</h2>
        <ul class="plain-list">
          {reach.map((sentence) => (
            <li key={sentence}>{printable(sentence)}</li>
          ))}
        </ul>
      </section>
      {instructions !== '' && (
        <details>
          <summary>What it tells the assistant</summary>
          <pre>{instructions.split('\n').map(printable).join('\n')}</pre>
        </details>
      )}
    </>
  );
}

interface ActionsProps {
  model: SkillsModel;
  view: SkillView;
  details: SkillDetails;
}

function Actions({ model, view, details }: ActionsProps) {
  const { name, state } = details;
  const isBusy = model.isBusy.value;
  const isAsked = canBeApproved(state);
  const isMissing = missingIn(model.settings.view.value?.settings ?? []).length > 0;
  const dangers = view.review?.findings.filter(({ severity }) => severity === 'danger').length ?? 0;
  return (
    <>
      {isMissing && isAsked && <p class="small">Set what it needs before you approve it.</p>}
      <div class="row">
        {isAsked && (
          <AskFirst
            label="Approve…"
            question={`Let ${printable(name)} do what is said above? ${warningOf(dangers)}`}
            yes="Approve as it is now"
            isPrimary
            isDisabled={isBusy || isMissing || view.review === undefined}
            onYes={() => void model.approve()}
          />
        )}
        {isOn(state) && (
          <AskFirst
            label="Disable…"
            question={`Switch ${printable(name)} off? What runs of it ends.`}
            yes="Disable"
            isDisabled={isBusy}
            onYes={() => void model.disable()}
          />
        )}
      </div>
    </>
  );
}

function warningOf(dangers: number): string {
  if (dangers === 0) return 'If its files change, you are asked again.';
  return 'Nobody puts what was found in it there by accident.';
}
