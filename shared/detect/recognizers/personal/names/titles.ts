import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { anyCaseOf, anyOf, words } from '../vocabulary.ts';
import { isAddressed } from './addressed.ts';
import { ADDRESSED_NAME, BEGINNING_OF_NAME, trimName } from './name-shape.ts';

/** Forms of address that may be written small. */
const EITHER_CASE = words(
  'mr mrs dr prof professor herr herrn frau fräulein monsieur madame mademoiselle señor señora señorita sra srta doña dña senhor senhora dona signor signora signorina sig sigra meneer mevrouw dhr mevr mw fru fröken pani panią panu mgr',
);
/** Those that are other words when small. */
const CAPITAL_ONLY = words(
  'Ms Mx Miss Sir Madam Doctor M. Mme Mlle Maître Me. Docteur Sr. Sr Don D. Dra Dra. Dott Dottore Dottoressa Dott.ssa Ing. Avv Heer Pr Pan Pana Lady Lord Doctora Doutor Doutora',
);
const ACADEMIC =
  '(?:[ ](?:Dr|DR|Prof|PROF|med|Ing|Dipl|rer|nat|phil|jur|h\\.c|habil|inż|hab|mgr)\\.(?:-Ing\\.)?){0,4}(?:[ ](?:Doktor|Professor|Dr|Prof))?';
const TITLE = `(?:${anyCaseOf(EITHER_CASE)}|${anyOf([...CAPITAL_ONLY, ...CAPITAL_ONLY.map((word) => word.toUpperCase())])})(?:\\.(?:(?:ra|ssa)(?!\\p{L})\\.?)?)?${ACADEMIC}`;

const TRIGGER = {
  kind: 'word',
  words: [...EITHER_CASE, ...CAPITAL_ONLY.map((word) => word.replace(/\..*$/, ''))],
} as const;

/** "Herr Dr. Schmidt", "Mrs Jane Doe", "pani Anna Nowak": the name behind a form of address. */
export const nameBehindTitle: Recognizer = {
  id: 'person-title',
  effort: 20,
  leadEffort: 4,
  type: 'PERSON',
  trigger: TRIGGER,
  notAfter: /[\w@/'’.-]/,
  lead: new RegExp(`${TITLE}[ \\u00a0]`, 'uy'),
  pattern: new RegExp(ADDRESSED_NAME, 'uy'),
  score: 0.88,
  validate(candidate) {
    const holds = isAddressed(candidate) && trimName(candidate);
    // Its title is asked for next.
    leaveVerdict(candidate, holds);
    return holds;
  },
};

function leaveVerdict({ verdict, anchor }: Candidate, holds: boolean): void {
  if (!verdict) return;
  verdict.anchor = anchor;
  verdict.holds = holds;
}

const NAME_BEHIND = new RegExp(BEGINNING_OF_NAME, 'uy');

/** The form of address itself, where a name follows. */
export const title: Recognizer = {
  id: 'title',
  effort: 25,
  leadEffort: 4,
  type: 'TITLE',
  trigger: TRIGGER,
  notAfter: /[\w@/'’.-]/,
  pattern: new RegExp(`${TITLE}(?=[ \\u00a0])`, 'uy'),
  score: 0.75,
  validate(candidate) {
    const { text, end, anchor, verdict } = candidate;
    if (verdict?.anchor === anchor) return verdict.holds;
    NAME_BEHIND.lastIndex = end + 1;
    if (!NAME_BEHIND.test(text)) return false;
    const name = { text, start: end + 1, end: NAME_BEHIND.lastIndex, anchor };
    return isAddressed(name) && trimName(name);
  },
};
