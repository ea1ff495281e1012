import type { OptionsModel, Status } from './options-model.ts';

/** Quietly says that a change is saved and where, with a way back; loudly what went wrong. */
export function SavedLine({ model }: { model: OptionsModel }) {
  const status = model.status.value;
  const snapshot = model.snapshot.value;
  const undo = status.kind === 'saved' ? status.undo : undefined;
  return (
    <div class="saved">
      <p role="status">{sentenceOf(status, snapshot?.isPending ?? false)}</p>
      {undo && (
        <button type="button" onClick={() => void model.undo()}>
          Undo
        </button>
      )}
      {status.kind === 'failed' && (
        <p role="alert" class="problem">
          Not saved. {status.problem.message} {status.problem.nextStep}
        </p>
      )}
      {snapshot?.refusal && (
        <p role="alert" class="problem">
          Your settings hold in this browser only: the agent did not take them over.{' '}
          {snapshot.refusal.message} {snapshot.refusal.nextStep}
        </p>
      )}
    </div>
  );
}

function sentenceOf(status: Status, isPending: boolean): string {
  if (status.kind === 'saving') return 'Saving…';
  if (status.kind === 'failed') return '';
  const what = status.kind === 'saved' ? status.what : '';
  if (!isPending) return what;
  return `${what} In this browser; the agent takes it over when it is connected.`.trim();
}
