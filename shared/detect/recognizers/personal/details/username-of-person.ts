import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { writtenOf } from '../../written-of.ts';
import { words } from '../vocabulary.ts';
import { isDistinctive, isMadeOfName, isName, isOfProgram } from './username.ts';

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
  const written = text.slice(Math.max(0, start - REACH), start);
  // Files and functions of change logs stand in front of brackets as well.
  if (!/(?:^|[\s,])\p{Lu}[\p{L}'’-]{1,24} \($/u.test(written)) return false;
  const before = written.toLowerCase();
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
  '(?:assigned|escalated?|reassigned?)(?: to)?|assignee|zugewiesen(?: an)?|(?:zu)?weisen an|bearbeiter|(?:assigné|escalad[eé]r?)(?: à)?|asignad[oa](?: a)?|asignar a|escalar a|escalad[oa] a|atribuíd[oa] a|atribuir a|assegnat[oa](?: a)?|toegewezen aan|tilldelad(?: till)?|przypisan[oey] do|requester|reporter|anforderer|demandeur|solicitante|richiedente|aanvrager|zgłaszający';

/** "Assigned to: desk2.mpetrov", "Escalar a: jberg_2": who works on a ticket. */
export const assignedUser: Recognizer = {
  id: 'username-assigned',
  type: 'USERNAME',
  trigger: {
    kind: 'word',
    words:
      'assigned escalated escalate reassigned reassign assignee zugewiesen zuweisen weisen bearbeiter assigné escalader escaladé asignado asignada asignar escalar escalado escalada atribuído atribuída atribuir assegnato assegnata toegewezen tilldelad przypisano przypisane przypisany requester reporter anforderer demandeur solicitante richiedente aanvrager zgłaszający'.split(
        ' ',
      ),
  },
  lead: new RegExp(`(?:${ASSIGNED})"? ?: ?[@"]?`, 'iuy'),
  pattern:
    /\p{Ll}(?:[\p{Ll}\d]{1,20}[._-]\p{Ll}[\p{Ll}\d]{1,20}|\p{Ll}{3,20}\d{1,3})(?=[ ]?(?:[\n,;)|"]|$))/uy,
  score: 0.8,
  validate: isName,
};

/** "posted by ada_77 2 hours ago", "gepostet von ada77": who wrote a post. */
export const postedBy: Recognizer = {
  id: 'username-posted',
  effort: 3,
  type: 'USERNAME',
  trigger: {
    kind: 'word',
    words: words(
      'posted review made edited reported submitted uploaded asked answered gepostet geschrieben posté publié publicado enviado pubblicato inviato geplaatst inlagt skrivet opublikowane napisane',
    ),
  },
  lead: /\p{L}{4,12} (?:by|von|par|por|da|door|av|przez):? (?:u\/)?(?=\p{L}[\p{L}-]{1,24}[\d_.])/iuy,
  pattern: /[\p{L}\d_]{4,30}(?![\p{L}\p{N}_@({[<=/\\-]|[.:]\S)/uy,
  score: 0.75,
  validate: (candidate) => {
    const value = writtenOf(candidate).toLowerCase();
    if (!isName(candidate) || isOfProgram(value) || !isDistinctive(value)) return false;
    const { text, end } = candidate;
    return /\p{L}{3}\d{2}$/u.test(text.slice(end - 5, end)) || AGO.test(text.slice(end, end + 12));
  },
};

const AGO = /^:(?: |\n|$)|^,? (?:[»·•|(-]|\d|on |am |le |el |il |an? |vor |hace |há |för )/;

/** `By ada77 » Tue Mar 04, 2014`: the head of a post in a forum. */
export const postHead: Recognizer = {
  id: 'username-post',
  type: 'USERNAME',
  trigger: { kind: 'sign', signs: '»' },
  notAfter: /[^ ]/,
  pattern: /» \p{L}/uy,
  score: 0.8,
  validate(candidate) {
    const { text, anchor } = candidate;
    const user = AUTHOR.exec(text.slice(Math.max(0, anchor - 40), anchor))?.[1];
    if (user === undefined || !/\d/.test(text.slice(anchor, anchor + 24))) return false;
    candidate.end = anchor - 1;
    candidate.start = candidate.end - user.length;
    return isName(candidate);
  },
};

const AUTHOR = /(?:^|[\s>])(?:by|von|par|por|da|door|av|przez) ([\p{L}\d_][\p{L}\d_.-]{2,24}) $/iu;

/** `u/ada_77`, as Reddit calls people. */
export const redditUser: Recognizer = {
  id: 'username-reddit',
  effort: 8,
  type: 'USERNAME',
  trigger: { kind: 'word', words: ['u'] },
  notAfter: /[^\s(/"'>]/,
  lead: /u\/(?=[\p{L}_])/uy,
  pattern: /[\p{L}\d_-]{4,20}(?![\p{L}\d_@/({[<=]|[.:]\S)/uy,
  score: 0.8,
  validate: (candidate) => {
    const { text, anchor, start, end } = candidate;
    if (/[\w.]/.test(text.charAt(anchor - 2)) && text[anchor - 1] === '/') return false;
    if (!isName(candidate)) return false;
    return (
      isDistinctive(text.slice(start, end).toLowerCase()) ||
      /reddit|posted|(?<![\w/])r\/\w/i.test(text.slice(Math.max(0, start - REACH), end + REACH))
    );
  },
};
