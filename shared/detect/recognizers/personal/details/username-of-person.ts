import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { isMadeOfName, isName } from './username.ts';

/** "Berg, Inga (IBERG02)", "Inga Berg (iberg)": an account behind its owner's name. */
export const usernameInBrackets: Recognizer = {
  id: 'username-brackets',
  effort: 2,
  type: 'USERNAME',
  trigger: { kind: 'sign', signs: '(' },
  notAfter: /[^ ]/,
  lead: /(?<=\p{L}\p{Ll} )\(/uy,
  pattern: /(?:[A-Z]{4,16}|[a-z]{4,16}|[a-z]{2,16}[._][a-z]{1,12})\d{0,3}(?=\))/y,
  score: 0.85,
  validate: (candidate) =>
    isName(candidate) &&
    !isAbbreviation(candidate) &&
    (isMadeOfName(candidate) || isOfGivenName(candidate)),
};

/** "CSS Object Model (CSSOM)": accounts in capitals have a number. */
function isAbbreviation({ text, start, end }: Candidate): boolean {
  return /^[A-Z]+$/.test(text.slice(start, end));
}

/** "Sanaa Bertrand (sanaa_ber76)" */
function isOfGivenName({ text, start, end }: Candidate): boolean {
  const [first = '', second = ''] = text.slice(start, end).split(/[._]/, 2);
  const before = text.slice(Math.max(0, start - REACH), start).toLowerCase();
  const letters = before.normalize('NFD').replace(/\p{M}/gu, '');
  return second !== '' && letters.includes(first) && letters.includes(second.replace(/\d+$/, ''));
}

const REACH = 48;

/** `Author: mpetrov <m@…>`, `Signed-off-by: anna-b <…>`: whom a commit names by no name. */
export const commitAuthor: Recognizer = {
  id: 'username-commit',
  type: 'USERNAME',
  trigger: { kind: 'word', words: ['author', 'committer', 'commit', 'by', 'tagger'] },
  lead: /(?:author|commit(?:ter)?|tagger|(?<=(?:co-authored|signed-off|reviewed|acked|tested|reported)-)by):[ \t]{1,12}/iuy,
  pattern: /[\p{Ll}\d][\p{Ll}\d_.-]{2,38}(?= <[^<>\s@]{1,64}@[^<>\s]{3,64}>)/uy,
  score: 0.9,
  validate: isName,
};

const ASSIGNED =
  '(?:assigned|escalated?|reassigned?)(?: to)?|assignee|zugewiesen(?: an)?|(?:zu)?weisen an|bearbeiter|(?:assigné|escalad[eé]r?)(?: à)?|asignad[oa](?: a)?|asignar a|escalar a|escalad[oa] a|atribuíd[oa] a|atribuir a|assegnat[oa](?: a)?|toegewezen aan|tilldelad(?: till)?|przypisan[oey] do';

/** "Assigned to: desk2.mpetrov", "Escalar a: jberg_2": who works on a ticket. */
export const assignedUser: Recognizer = {
  id: 'username-assigned',
  type: 'USERNAME',
  trigger: {
    kind: 'word',
    words:
      'assigned escalated escalate reassigned reassign assignee zugewiesen zuweisen weisen bearbeiter assigné escalader escaladé asignado asignada asignar escalar escalado escalada atribuído atribuída atribuir assegnato assegnata toegewezen tilldelad przypisano przypisane przypisany'.split(
        ' ',
      ),
  },
  lead: new RegExp(`(?:${ASSIGNED}) ?: ?@?`, 'iuy'),
  pattern: /\p{Ll}[\p{Ll}\d]{1,20}[._-]\p{Ll}[\p{Ll}\d]{1,20}(?=[ ]?(?:[\n,;)|]|$))/uy,
  score: 0.8,
  validate: isName,
};
