import { useCallback, useMemo } from 'preact/hooks';
import type { FillTask } from '../../vault/vault-task.ts';
import { AskFirst } from './ask-first.tsx';
import { createFilling, type Filling } from './filling.ts';
import { Gate } from './gate.tsx';
import { Copied, NotWritten } from './not-written.tsx';
import { Picker } from './picker.tsx';
import { hostOf } from './save-draft.ts';
import { useEscape } from './use-escape.ts';
import type { VaultModel } from './vault-model.ts';

interface Props {
  model: VaultModel;
  task: FillTask;
}

/** Choosing an item for the field a person was in. */
export function FillPage({ model, task }: Props) {
  useEscape(useCallback(() => void model.close(), [model]));
  if (task.origin === null)
    return (
      <main>
        <h1>Fill in from the vault</h1>
        <p>This is no web page, or one without an address of its own. Nothing is filled in here.</p>
      </main>
    );
  return <Chooser model={model} task={task} origin={task.origin} />;
}

function Chooser({ model, task, origin }: Props & { origin: string }) {
  const filling = useMemo(() => createFilling(model, task, origin), [model, task, origin]);
  return (
    <main>
      <h1>Fill in from the vault</h1>
      <p>{whereText(task, origin)}</p>
      <Gate model={model}>
        <Stage model={model} origin={origin} filling={filling} />
      </Gate>
    </main>
  );
}

function Stage({
  model,
  origin,
  filling,
}: {
  model: VaultModel;
  origin: string;
  filling: Filling;
}) {
  const stage = filling.stage.value;
  if (stage.kind === 'asking')
    return <AskFirst choice={stage.choice} origin={origin} filling={filling} />;
  if (stage.kind === 'not-written') return <NotWritten why={stage.why} filling={filling} />;
  if (stage.kind === 'copied') return <Copied model={model} />;
  return (
    <Picker
      model={model}
      origin={origin}
      isBusy={stage.kind === 'working'}
      problem={stage.kind === 'choosing' ? stage.problem : null}
      onChoose={(choice) => void filling.choose(choice)}
    />
  );
}

function whereText({ pageOrigin, obstacle }: FillTask, origin: string): string {
  const host = hostOf(origin);
  if (obstacle === 'no-field')
    return `No field had the focus on ${host}: what you choose is copied instead.`;
  if (obstacle === 'no-access')
    return `Life Savor may not write into this part of ${host}: what you choose is copied instead.`;
  if (pageOrigin !== null && pageOrigin !== origin)
    return `For ${host}, shown inside a page of ${hostOf(pageOrigin)}.`;
  return `For ${host}.`;
}
