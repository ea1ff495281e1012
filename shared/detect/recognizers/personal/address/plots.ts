import type { Recognizer } from '../../../engine/recognizer.ts';
import { takeUnit } from './parts.ts';

const SIDE = '(?:[ ]?(?:sur|norte|este|oeste))?';
const NUMBER_SIGN = '[ ]?(?:#|n[o°º]\\.?|nro\\.?|núm\\.?|num\\.?)?[ ]?';

/** `Carrera 43 # 84-117`, `Calle 11 sur No. 9-26`, `Calle 62 No. 415 x 47 y 49`: streets that are numbers. */
export const gridStreet: Recognizer = {
  id: 'street-grid',
  effort: 3,
  type: 'STREET_ADDRESS',
  trigger: {
    kind: 'word',
    words:
      'calle cl cll carrera cra kr kra cr krr diagonal diag dg transversal transv tv avenida av ak ac'.split(
        ' ',
      ),
  },
  notAfter: /[\w@/.-]/,
  lead: /(?=\p{L}{2,11}\.?[ ]\d)/uy,
  pattern: new RegExp(
    `\\p{L}{2,11}\\.?[ ]\\d{1,3}[ ]?[a-z]?(?:[ ]?bis)?${SIDE}${NUMBER_SIGN}(?:(?<=[#.°ºo ] ?)\\d{1,3}[ ]?[a-z]?(?:[ ]?bis)?${SIDE}[ ]?-[ ]?\\d{1,3}${SIDE}|\\d{1,4}[a-z]?[ ](?:x|por|entre)[ ]\\d{1,3}[a-z]?(?:[ ]y[ ]\\d{1,3}[a-z]?)?)(?![\\p{L}\\d]|[.:]\\d)`,
    'iuy',
  ),
  score: 0.88,
  validate: (candidate) => takeUnit(candidate, true),
};

const LOT = '(?:lote|lt|casa)\\.?[ ]?\\d{1,4}[a-z]?';
const BLOCK = '(?:manzana|mza|mz)\\.?[ ]?(?:\\d{1,4}[a-z]?|[a-z]\\d{0,3})';
const SQUARE =
  '(?:quadra|qd)\\.?[ ]?\\d{1,4}[a-z]?(?:[ ](?:sul|norte|leste|oeste))?,?[ ](?:(?:alameda|rua|avenida|conjunto|conj\\.?|bloco)[ ][\\p{L}\\d]{1,4},?[ ])?(?:lote|lt|casa)\\.?[ ]?\\d{1,4}[a-z]?';
const SUPERBLOCK =
  '(?:[sc]?[qc][nsil][a-z]?[nsw]?)[ ]\\d{1,3},?[ ](?:bloco|bl|conjunto|conj)\\.?[ ][a-z\\d]{1,2}(?:,?[ ](?:apto?|ap|casa|sala)\\.?[ ]\\d{1,4})?';
const VILLA =
  "(?:villa|parcelle)[ ](?:n°[ ]?)?\\d{1,5},?[ ](?:cité|sicap|hlm|quartier|unité|ouest|résidence)(?:[ ]\\p{L}[\\p{L}’'-]{1,20}){1,3}";

const NEIGHBOURHOOD =
  /(?:B°|B\.°|Barrio|Bo\.|Urb\.|Urbanización|AA\.? ?HH\.?|Villa|Colonia|Jardim|Residencial|Setor) (?:\p{Lu}[\p{L}.]{1,20} ){1,3}$/u;
const LONGEST_NEIGHBOURHOOD = 64;

/** `lote 9 mz 14`, `Mza 12 Casa 7`, `Quadra 604 Sul, Alameda 9, Lote 31`, `SQN 308 Bloco C Apto 104`, `villa 214, Cité Keur Damel`. */
export const plot: Recognizer = {
  id: 'street-plot',
  effort: 3,
  type: 'STREET_ADDRESS',
  trigger: {
    kind: 'word',
    words:
      'lote lt manzana mza mz quadra qd villa parcelle sqn sqs sqsw cln cls shin shis qnm qnn qnl qni qno qse qsf qs qi ql qe'.split(
        ' ',
      ),
  },
  notAfter: /[\w@/.-]/,
  lead: /(?=\p{L}{2,8}\.?[ ]?[\p{L}\d]{1,4}°?[^\n])/uy,
  pattern: new RegExp(
    `(?:${LOT},?[ ](?:de la )?${BLOCK}|${BLOCK},?[ ]${LOT}|${SQUARE}|${SUPERBLOCK}|${VILLA})(?![\\p{L}\\d]|[.:]\\d)`,
    'iuy',
  ),
  score: 0.85,
  validate(candidate) {
    const { text, start } = candidate;
    const from = Math.max(0, start - LONGEST_NEIGHBOURHOOD);
    const before = NEIGHBOURHOOD.exec(text.slice(from, start));
    if (before) candidate.start = from + before.index;
    return takeUnit(candidate, true);
  },
};
