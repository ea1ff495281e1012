import type { Rule } from '../../detect/engine/recognizer.ts';

const GAP = '[\\s,]{1,3}';

/** The words a language has for "ignore all your previous instructions"; all but verbs are patterns. */
interface Vocabulary {
  language: string;
  /** Comma-separated. */
  verbs: string;
  fillers: string;
  pointers: string;
  orders: string;
}

/**
 * "Ignore all your previous instructions": a verb of dropping, at most five words between of which
 * one at least points at what came before or above, then a word for orders.
 */
function dropInstructions({ language, verbs, fillers, pointers, orders }: Vocabulary): Rule {
  const list = verbs.split(/,\s*/);
  const words = `(?:(?:${fillers})${GAP}){0,4}`;
  return {
    id: `drop-instructions-${language}`,
    trigger: { kind: 'word', words: list.map((verb) => verb.split(' ', 1)[0]!) },
    pattern: new RegExp(
      `(?:${list.join('|')})${GAP}${words}(?:(?:${pointers})${GAP}${words}(?:${orders})|(?:${orders})${GAP}${words}(?:${pointers}))(?!\\p{L})`,
      'iuy',
    ),
    score: 0.85,
  };
}

const SPACED: readonly Vocabulary[] = [
  {
    language: 'en',
    verbs: 'ignore, disregard, forget, override, bypass, do not follow, stop following',
    fillers: 'all|any|of|the|these|those|your|my|every|everything|and|other|system|safety|in',
    pointers:
      'previous|prior|above|earlier|preceding|original|initial|foregoing|you (?:were|have been) given|before this',
    orders:
      'instructions?|prompts?|rules?|guidelines?|directions?|commands?|directives?|orders?|constraints?',
  },
  {
    language: 'de',
    verbs:
      'ignorier, ignoriere, ignorieren, ignoriert, vergiss, vergesst, missachte, umgehe, überschreibe, lass, lasse',
    fillers: 'alle[rs]?|die|deine[nr]?|sämtliche|diese|und|von|aller|sie|bitte',
    pointers:
      'vorherigen?|bisherigen?|obigen?|vorigen?|früheren?|vorangegangenen?|ursprünglichen?|vorangehenden?',
    orders: 'anweisung(?:en)?|instruktion(?:en)?|regeln?|befehle?|vorgaben?|prompts?|anordnungen',
  },
  {
    language: 'fr',
    verbs:
      'ignore, ignorer, ignorez, oublie, oublier, oubliez, ne tiens pas compte, ne tenez pas compte, ne suis pas, contourne, contourner, contournez',
    fillers: 'toutes?|tous|les|tes|vos|ces|de|des|mes',
    pointers: 'précédentes?|précédents?|antérieure?s?|ci-dessus|initiales?|d.origine|données avant',
    orders: 'instructions?|consignes?|règles?|directives?|ordres?|commandes?|prompts?',
  },
  {
    language: 'es',
    verbs:
      'ignora, ignore, ignorar, ignoren, olvida, olvide, olvidar, olviden, olvídate de, haz caso omiso de, descarta, omite, no sigas',
    fillers: 'todas?|todos|las|los|tus|sus|estas|de|mis',
    pointers: 'anteriores?|previas?|previos?|precedentes?|de arriba|originales|iniciales',
    orders: 'instrucción|instrucciones|reglas?|órdenes|indicaciones|directrices|prompts?|mensajes',
  },
  {
    language: 'pt',
    verbs:
      'ignora, ignore, ignorar, ignorem, esqueca, esqueça, esquece, esqueçe, esquecer, esqueçer, desconsidere, desconsidera, desrespeite',
    fillers: 'todas?|todos|as|os|suas?|tuas?|estas|de|das|minhas',
    pointers: 'anteriores?|prévias?|prévios?|precedentes?|acima|originais|iniciais',
    orders: 'instrução|instruções|regras?|ordens|orientações|diretrizes|prompts?|comandos',
  },
  {
    language: 'it',
    verbs:
      'ignora, ignorare, ignorate, dimentica, dimenticare, dimenticate, trascura, non seguire, disattendi',
    fillers: 'tutte|tutti|le|i|gli|tue|queste|di|delle|mie|tutte le',
    pointers: 'precedenti?|sopra|di sopra|iniziali|originali|antecedenti',
    orders: 'istruzion[ei]|regol[ae]|ordini|direttive|indicazioni|prompt|comandi',
  },
  {
    language: 'nl',
    verbs: 'negeer, vergeet, omzeil',
    fillers: 'alle|de|je|jouw|uw|deze|van|al',
    pointers: 'vorige|eerdere|voorgaande|bovenstaande|oorspronkelijke',
    orders: 'instructies?|regels?|opdrachten?|aanwijzingen|richtlijnen|prompts?',
  },
  {
    language: 'pl',
    verbs: 'zignoruj, ignoruj, zapomnij, zapomnij o, pomiń',
    fillers: 'wszystkie|wszystkich|swoje|te|twoje',
    pointers: 'poprzednie|poprzednich|wcześniejsze|wcześniejszych|powyższe|powyższych',
    orders: 'instrukcje|instrukcjach|instrukcji|polecenia|poleceniach|zasady|zasadach|reguły',
  },
  {
    language: 'ru',
    verbs:
      'игнорируй, игнорируйте, проигнорируй, проигнорируйте, забудь, забудьте, забудь обо, забудь про, забудьте обо, забудьте про, не следуй, не следуйте, отбрось, отбросьте',
    fillers: 'все|всё|всех|эти|свои|твои|ваши|мои',
    pointers:
      'предыдущи[ейхм]{1,3}|прежни[ейхм]{1,3}|прошлы[ейхм]{1,3}|вышеуказанны[ейхм]{1,3}|изначальны[ейхм]{1,3}',
    orders: 'инструкци(?:и|й|ях|ям)|указани(?:я|й|ях|ям)|правила?х?|команды?|приказы|промпты?',
  },
];

/** Scripts without spaces between words: the rule looks wherever its first character stands. */
const UNSPACED: readonly Rule[] = [
  {
    id: 'drop-instructions-zh',
    trigger: { kind: 'sign', signs: '忽无無忘不' },
    pattern:
      /(?:忽略|无视|無視|忘记|忘記|忘掉|不要理会|不要遵循)[^\n。！？]{0,8}(?:之前|以上|先前|上面|前面|此前|原有|原來|原来)[^\n。！？]{0,6}(?:指令|指示|提示|规则|規則|命令|要求|说明|設定|设定)/uy,
    score: 0.85,
  },
  {
    id: 'drop-instructions-ja',
    trigger: { kind: 'sign', signs: '以こ上前先今' },
    pattern:
      /(?:以前|これまで|上記|前述|先ほど|今まで)[^\n。]{0,6}(?:指示|命令|ルール|プロンプト|制約)[^\n。]{0,8}(?:無視|忘れ|破棄|従わない)/uy,
    score: 0.85,
  },
  {
    id: 'drop-instructions-ko',
    trigger: { kind: 'sign', signs: '이위앞지' },
    pattern:
      /(?:이전|위의|앞선|지금까지)[^\n.]{0,6}(?:지시|명령|규칙|프롬프트|지침)[^\n.]{0,8}(?:무시|잊어|잊고)/uy,
    score: 0.85,
  },
];

/** "Ignore all previous instructions" in twelve languages. */
export const DROP_INSTRUCTIONS_RULES: readonly Rule[] = [
  ...SPACED.map(dropInstructions),
  ...UNSPACED,
];
