import type { Recognizer } from '../../engine/recognizer.ts';
import type { EntityType } from '../../entity-types/index.ts';
import { issuedNumber } from './number.ts';

/** Half sure: the name and the form are right, the checksum is not. */
const NEAR = 0.55;

/**
 * Numbers called by the one name they have in their country. With a mistyped digit the checksum
 * fails, and the number is still somebody's: the name alone counts, for these forms only.
 */
const NAMED: readonly [type: EntityType, forms: readonly string[], words: string][] = [
  ['BR_CPF', ['###.###.###-##', '###########'], 'cpf'],
  ['BR_CNPJ', ['##.###.###/####-##', '##############'], 'cnpj'],
  ['BR_CNH', ['###########'], 'cnh'],
  ['ES_NIF', ['########A', '########-A', '##.###.###-A'], 'nif dni'],
  ['ES_NIE', ['[XYZ]#######A', '[XYZ]-#######-A'], 'nie'],
  [
    'ES_NSS',
    [
      '## ######## ##',
      '## ####### ##',
      '## ##########',
      '## ########',
      '##-########-##',
      '##/########/##',
      '##/##########',
      '############',
    ],
    'nss nuss nass naf',
  ],
  ['PT_NIF', ['#########', '### ### ###'], 'nif contribuinte'],
  ['FR_NIR', ['# ## ## ## ### ### ##', '###############'], 'nir sécu insee'],
  ['IT_FISCAL_CODE', ['AAAAAA##A##A###A'], 'codicefiscale fiscale cf'],
  [
    'DE_TAX_ID',
    ['## ### ### ###', '###########'],
    'steuer-id steueridentifikationsnummer steuerid idnr',
  ],
  ['NL_BSN', ['#########', '####.##.###', '#### ## ###'], 'bsn burgerservicenummer sofinummer'],
  ['PL_PESEL', ['###########'], 'pesel'],
  ['PL_NIP', ['###-###-##-##', '##########'], 'nip'],
  ['SE_PERSONNUMMER', ['######-####', '########-####'], 'personnummer'],
  ['DK_CPR', ['######-####'], 'cpr'],
  ['UK_NHS', ['### ### ####', '###-###-####', '##########'], 'nhs'],
  ['CA_SIN', ['### ### ###', '###-###-###'], 'sin'],
  ['AU_TFN', ['### ### ###'], 'tfn'],
  ['IN_AADHAAR', ['#### #### ####', '############'], 'aadhaar aadhar'],
];

export const MISTYPED: readonly Recognizer[] = NAMED.map(([type, forms, words]) =>
  issuedNumber({
    id: `${type.toLowerCase().replaceAll('_', '-')}-mistyped`,
    type,
    forms,
    words,
    near: NEAR,
  }),
);
