import type { ModelStatus } from '../../shared/protocol/agent.ts';

const STATES: Readonly<Record<ModelStatus['state'], string>> = {
  off: 'switched off',
  idle: 'not loaded, starts with the next text',
  starting: 'starting',
  ready: 'loaded',
  failed: 'cannot be used',
};
const MB = 1024 * 1024;

/** The model's state in one line, e.g. `pii-large, loaded (native, 20 MB of files, 150 MB of memory)`. */
export function describeModel(status: ModelStatus): string {
  const { id, state, runtime, modelBytes, rssBytes, restarts, lastError, insteadOf } = status;
  if (state === 'off') return STATES.off;
  const details = [
    ...(runtime ? [runtime] : []),
    ...(modelBytes ? [`${(modelBytes / MB).toFixed(1)} MB of files`] : []),
    ...(rssBytes ? [`${(rssBytes / MB).toFixed(0)} MB of memory`] : []),
    ...(restarts > 0 ? [`${restarts} restarts`] : []),
    ...(lastError ? [`last error ${lastError}`] : []),
    ...(insteadOf ? [`${insteadOf.id} cannot be loaded: ${insteadOf.code}`] : []),
  ];
  const more = details.length > 0 ? ` (${details.join(', ')})` : '';
  return `${id}, ${STATES[state]}${more}`;
}
