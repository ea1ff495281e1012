import type { PolicyEdit } from './policy-edit.ts';

/** `pending` with newer edits behind it. Of two about the same thing only the newer is kept. */
export function addPending(
  pending: readonly PolicyEdit[],
  newer: readonly PolicyEdit[],
): PolicyEdit[] {
  return newer.reduce<PolicyEdit[]>(
    (kept, edit) => [...kept.filter((older) => !isReplacedBy(older, edit)), edit],
    [...pending],
  );
}

function isReplacedBy(older: PolicyEdit, newer: PolicyEdit): boolean {
  if (newer.edit === 'types') return ['types', 'type', 'threshold'].includes(older.edit);
  return subjectOf(older) === subjectOf(newer);
}

function subjectOf(edit: PolicyEdit): string {
  switch (edit.edit) {
    case 'profile':
    case 'types':
      return edit.edit;
    case 'allow':
    case 'forbid':
      return ['value', edit.value, edit.site ?? ''].join('\0');
    case 'type':
    case 'threshold':
      return `${edit.edit}\0${edit.type}`;
    case 'put':
      return `own\0${edit.recognizer.id}`;
    case 'remove':
      return `own\0${edit.id}`;
  }
}
