import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { writtenOf } from '../../written-of.ts';
import { words } from '../vocabulary.ts';
import { ENDING } from './handles.ts';
import { NETWORKS } from './network-names.ts';
import { isDistinctive, isName, isOfProgram } from './username.ts';

/** A letter, and a digit or `_` on the way to the end of the word. */
const AHEAD = '(?=@?\\p{L}[\\p{L}.]{1,30}[\\d_])';
const VALUE = /@?\p{L}[\p{L}\d_.]{2,30}[\p{L}\d](?![\p{L}\p{N}_@({[<=/\\-]|[.:][\p{L}\d])/uy;

/** "name there is X", "nom là-bas c'est X", "namn på Blocket är X". */
export const nameThere: Recognizer = {
  id: 'username-there',
  type: 'USERNAME',
  effort: 2,
  leadEffort: 1,
  trigger: { kind: 'word', words: words('name naam namn nombre nom nome nick imię') },
  lead: new RegExp(
    `\\p{L}{3,6}(?: del[ea])? (?:there|da|dort|daar|där|ahí|allí|là-bas|lì|lá|tam|(?:on|auf|bei|sur|en|op|på|su|no|na) \\p{L}{3,14}) (?:is|was|ist|war|c['’]est|est|es|era|é|è|är|var|to) ["'„“«]?${AHEAD}`,
    'iuy',
  ),
  pattern: VALUE,
  score: 0.78,
  validate: isOnline,
};

const TRADERS = words(
  `seller buyer scammer verkäufer verkäuferin käufer käuferin betrüger vendeur vendeuse acheteur acheteuse arnaqueur vendedor vendedora comprador compradora estafador golpista venditore venditrice truffatore
  verkoper koper oplichter säljare säljaren köpare köparen sprzedawca sprzedawczyni sprzedający sprzedająca kupujący kupująca oszust`,
);
const MARKETS = words(
  'marktplaats olx kleinanzeigen leboncoin wallapop subito blocket tradera allegro vinted ebay willhaben ricardo',
);

/** `the seller "X"`, `sprzedający „X”`, `op marktplaats opgelicht: "X"`: with whom somebody trades. */
export const trader: Recognizer = {
  id: 'username-trader',
  type: 'USERNAME',
  effort: 3,
  leadEffort: 2,
  trigger: { kind: 'word', words: [...TRADERS, ...MARKETS] },
  notAfter: /[\w@/.-]/,
  lead: new RegExp(`\\p{L}{3,14}(?: \\p{L}{1,12}){0,4}?:? ["„“”«‘][ \\u00a0]?${AHEAD}`, 'iuy'),
  pattern: new RegExp(`${VALUE.source}(?=[ \\u00a0]?["“”»’])`, 'uy'),
  score: 0.78,
  validate: isOnline,
};

/** What people do to each other where they meet: "m'a écrit", "hat mich angeschrieben", "added me". */
const TOLD =
  /(?<!\p{L})(?:added|wrote|messaged|dm(?:e?d)?|texted|contacted|scammed|blocked|(?:an)?geschrieben|schrieb|schreibt|kontaktiert|geaddet|écrit|contactée?|ajoutée?|arnaquée?|escribió|escribe|agregó|contactó|estafó|escreveu|adicionou|contatou|mandou|scritto|scrive|aggiunt[oa]|contattat[oa]|schreef|stuurde|appte|skrev|skriver|napisał[a]?|pisze|dodał[a]?)(?!\p{L})/iu;
const BEFORE_NETWORK =
  /(?<![\p{L}\p{N}_@/.-])(\p{L}[\p{L}\d_.]{3,30})["”“»’]?((?: [\p{L}'’]{1,14}){1,6}) (?:on|via|auf|bei|über|sur|por|en|su|no|na|op|på)$/u;
const REACH = 110;

/** "X m'a dm sur discord", "X hat mir auf insta geschrieben": who wrote to somebody on a network. */
export const wroteOnNetwork: Recognizer = {
  id: 'username-wrote',
  type: 'USERNAME',
  effort: 6,
  leadEffort: 2,
  trigger: { kind: 'word', words: [...NETWORKS, ...MARKETS] },
  notAfter: /[^ ]/,
  lead: /(?<= (?:on|via|auf|bei|über|sur|por|en|su|no|na|op|på) )/iuy,
  pattern: /\p{L}{2,12}/uy,
  score: 0.72,
  validate(candidate) {
    const { text, start, end } = candidate;
    const from = Math.max(0, start - REACH);
    const found = BEFORE_NETWORK.exec(text.slice(from, start - 1));
    if (found === null) return false;
    const [, name = '', said = ''] = found;
    if (!TOLD.test(said) && !TOLD.test(text.slice(end, end + 16))) return false;
    candidate.start = from + found.index;
    candidate.end = candidate.start + name.length;
    return isOnline(candidate);
  },
};

/** `xX_Schnitzel_Xx`, as players write themselves. */
export const playersName: Recognizer = {
  id: 'username-player',
  type: 'USERNAME',
  trigger: { kind: 'prefix', prefixes: ['xX', 'Xx', 'xx_'] },
  pattern: /xx_?\p{L}[\p{L}\d_]{2,20}xx(?!\w)/iuy,
  score: 0.75,
};

const LOGIN = words(
  'login loginname user username benutzer benutzername nutzer identifiant utilisateur usuario usuário utilizador utente gebruiker inlog användare użytkownik',
);

/** "login 48210937, hasło X": a number that stands beside its password. */
export const numberedLogin: Recognizer = {
  id: 'username-number',
  type: 'USERNAME',
  trigger: { kind: 'word', words: LOGIN },
  digitWithin: 20,
  lead: /\p{L}{4,13}:? (?=\d{6})/uy,
  pattern:
    /\d{6,12}(?=[,;/ ]{1,3}(?:passw|pass|pw|pin|kennwort|mot de passe|mdp|contrase|clave|senha|wachtw|ww|l[öo]sen|has[lł]o))/iy,
  score: 0.75,
};

/** Unlike any word, and no key of a table. */
function isOnline(candidate: Candidate): boolean {
  const value = writtenOf(candidate).replace('@', '').toLowerCase();
  if (!isName(candidate) || ENDING.test(value) || isOfProgram(value)) return false;
  return isDistinctive(value) && !KEY.test(value);
}

/** `user_id`, `file_name`: keys end so. */
const KEY =
  /_(?:id|ids|name|key|type|url|file|path|date|time|at|by|count|list|code|size|data|info|status)$/;
