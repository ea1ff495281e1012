import { printable } from '../../../shared/printable.ts';
import type {
  ModelList,
  ModelReason,
  ModelSource,
  ModelSummary,
} from '../../../shared/protocol/models.ts';

const MB = 1024 * 1024;
const SOURCES: Readonly<Record<ModelSource, string>> = {
  bundled: 'comes with Life Savor',
  own: 'put there by hand',
  installed: 'installed over the link to a fleet',
  environment: 'in the folder of LIFESAVOR_MODELS',
};
const REASONS: Readonly<Record<ModelReason, string>> = {
  default: 'nobody has chosen another one',
  chosen: 'it was chosen',
  environment: 'LIFESAVOR_MODEL names it',
};

/** Every model with where it comes from and what it is, then which one is used. */
export function listText(list: ModelList): string {
  const used = list.state.id;
  const models = list.models.map((model) => modelText(model, model.id === used));
  return `${models.join('')}${usedText(list)}`;
}

/** Which model is used and why, in a line or two. */
export function usedText({ state, why, chosen, problem }: ModelList): string {
  if (why === undefined) return 'No model is used: LIFESAVOR_MODEL switches it off.\n';
  const { insteadOf } = state;
  const lines = [
    insteadOf
      ? `Used: ${state.id}, since ${insteadOf.id} cannot be loaded (${insteadOf.code}).`
      : `Used: ${state.id}, since ${REASONS[why]}.`,
  ];
  if (insteadOf) lines.push('  → Choose another one with "lifesavor models use".');
  if (why === 'environment' && chosen !== undefined && chosen !== state.id)
    lines.push(`  ${chosen} was chosen, and counts once LIFESAVOR_MODEL is unset.`);
  if (problem !== undefined)
    lines.push(
      '  The file with your choice is damaged. → Choose again with "lifesavor models use".',
    );
  return `${lines.join('\n')}\n`;
}

function modelText(model: ModelSummary, isUsed: boolean): string {
  const { id, version, source, from, bytes, licence, types, problem } = model;
  const size = bytes === undefined ? [] : [`${(bytes / MB).toFixed(1)} MB`];
  const about = [SOURCES[source], ...size].join(', ');
  const name = version === undefined ? id : `${id} ${printable(version)}`;
  const lines = [`${isUsed ? '*' : ' '} ${name} (${about})`];
  if (from !== undefined) lines.push(`    from     ${printable(from)}`);
  if (licence !== undefined) lines.push(`    licence  ${printable(licence)}`);
  if (types) lines.push(`    finds    ${types.join(', ')}`);
  if (problem !== undefined) lines.push(`    ! its card cannot be read (${problem})`);
  return `${lines.join('\n')}\n`;
}
