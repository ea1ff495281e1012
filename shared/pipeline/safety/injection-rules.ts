import { patternRule } from './pattern-rule.ts';
import type { SafetyRule } from './types.ts';

/** Start of a word in any script; `\b` knows Latin letters only. */
const WORD = '(?<![\\p{L}\\p{N}])';
const GAP = '[\\s,]{1,3}';

/**
 * "Ignore all your previous instructions": a verb of dropping, at most five words between of which
 * one at least points at what came before or above, then a word for orders.
 */
function dropInstructions(
  verbs: string,
  fillers: string,
  pointers: string,
  orders: string,
): RegExp {
  const words = `(?:(?:${fillers})${GAP}){0,4}`;
  return new RegExp(
    `${WORD}(?:${verbs})${GAP}${words}(?:(?:${pointers})${GAP}${words}(?:${orders})|(?:${orders})${GAP}${words}(?:${pointers}))(?![\\p{L}])`,
    'giu',
  );
}

const DROP_BY_LANGUAGE: readonly (readonly [language: string, pattern: RegExp])[] = [
  [
    'en',
    dropInstructions(
      'ignore|disregard|forget|override|bypass|do not follow|stop following',
      'all|any|of|the|these|those|your|my|every|everything|and|other|system|safety|in',
      'previous|prior|above|earlier|preceding|original|initial|foregoing|you (?:were|have been) given|before this',
      'instructions?|prompts?|rules?|guidelines?|directions?|commands?|directives?|orders?|constraints?',
    ),
  ],
  [
    'de',
    dropInstructions(
      'ignorier(?:e|en|t)?|vergiss|vergesst|missachte|umgehe|überschreibe|(?:lass|lasse)',
      'alle[rs]?|die|deine[nr]?|sämtliche|diese|und|von|aller|sie|bitte',
      'vorherigen?|bisherigen?|obigen?|vorigen?|früheren?|vorangegangenen?|ursprünglichen?|vorangehenden?',
      'anweisung(?:en)?|instruktion(?:en)?|regeln?|befehle?|vorgaben?|prompts?|anordnungen',
    ),
  ],
  [
    'fr',
    dropInstructions(
      'ignore[rz]?|oublie[rz]?|ne tiens pas compte|ne tenez pas compte|ne suis pas|contourne[rz]?',
      'toutes?|tous|les|tes|vos|ces|de|des|mes',
      'précédentes?|précédents?|antérieure?s?|ci-dessus|initiales?|d.origine|données avant',
      'instructions?|consignes?|règles?|directives?|ordres?|commandes?|prompts?',
    ),
  ],
  [
    'es',
    dropInstructions(
      'ignor(?:a|e|ar|en)|olvid(?:a|e|ar|en)|olvídate de|haz caso omiso de|descarta|omite|no sigas',
      'todas?|todos|las|los|tus|sus|estas|de|mis',
      'anteriores?|previas?|previos?|precedentes?|de arriba|originales|iniciales',
      'instrucción|instrucciones|reglas?|órdenes|indicaciones|directrices|prompts?|mensajes',
    ),
  ],
  [
    'pt',
    dropInstructions(
      'ignor(?:a|e|ar|em)|esque[cç](?:a|e|er)|desconsidere|desconsidera|desrespeite',
      'todas?|todos|as|os|suas?|tuas?|estas|de|das|minhas',
      'anteriores?|prévias?|prévios?|precedentes?|acima|originais|iniciais',
      'instrução|instruções|regras?|ordens|orientações|diretrizes|prompts?|comandos',
    ),
  ],
  [
    'it',
    dropInstructions(
      'ignora(?:re|te)?|dimentica(?:re|te)?|trascura|non seguire|disattendi',
      'tutte|tutti|le|i|gli|tue|queste|di|delle|mie|tutte le',
      'precedenti?|sopra|di sopra|iniziali|originali|antecedenti',
      'istruzion[ei]|regol[ae]|ordini|direttive|indicazioni|prompt|comandi',
    ),
  ],
  [
    'nl',
    dropInstructions(
      'negeer|vergeet|omzeil',
      'alle|de|je|jouw|uw|deze|van|al',
      'vorige|eerdere|voorgaande|bovenstaande|oorspronkelijke',
      'instructies?|regels?|opdrachten?|aanwijzingen|richtlijnen|prompts?',
    ),
  ],
  [
    'pl',
    dropInstructions(
      'zignoruj|ignoruj|zapomnij(?: o)?|pomiń',
      'wszystkie|wszystkich|swoje|te|twoje',
      'poprzednie|poprzednich|wcześniejsze|wcześniejszych|powyższe|powyższych',
      'instrukcje|instrukcjach|instrukcji|polecenia|poleceniach|zasady|zasadach|reguły',
    ),
  ],
  [
    'ru',
    dropInstructions(
      'игнорируй(?:те)?|проигнорируй(?:те)?|забудь(?:те)?(?: обо?| про)?|не следуй(?:те)?|отбрось(?:те)?',
      'все|всё|всех|эти|свои|твои|ваши|мои',
      'предыдущи[ейхм]+|прежни[ейхм]+|прошлы[ейхм]+|вышеуказанны[ейхм]+|изначальны[ейхм]+',
      'инструкци(?:и|й|ях|ям)|указани(?:я|й|ях|ям)|правила?х?|команды?|приказы|промпты?',
    ),
  ],
];

/** Scripts without spaces between words. */
const DROP_UNSPACED: readonly (readonly [language: string, pattern: RegExp])[] = [
  [
    'zh',
    /(?:忽略|无视|無視|忘记|忘記|忘掉|不要理会|不要遵循)[^\n。！？]{0,8}(?:之前|以上|先前|上面|前面|此前|原有|原來|原来)[^\n。！？]{0,6}(?:指令|指示|提示|规则|規則|命令|要求|说明|設定|设定)/gu,
  ],
  [
    'ja',
    /(?:以前|これまで|上記|前述|先ほど|今まで)[^\n。]{0,6}(?:指示|命令|ルール|プロンプト|制約)[^\n。]{0,8}(?:無視|忘れ|破棄|従わない)/gu,
  ],
  [
    'ko',
    /(?:이전|위의|앞선|지금까지)[^\n.]{0,6}(?:지시|명령|규칙|프롬프트|지침)[^\n.]{0,8}(?:무시|잊어|잊고)/gu,
  ],
];

const TRICKS: readonly SafetyRule[] = [
  patternRule(
    'reveal-system-prompt',
    /(?<!\p{L})(?:reveal|print|output|repeat|show me|leak|expose|display)\s{1,3}(?:(?:all|the|of|me|us|verbatim|entire|full|your|whole|exact|complete)\s{1,3}){0,4}(?:your|hidden|secret|internal|the (?:full|entire|exact|original))\s{1,3}(?:(?:full|entire|exact|complete)\s{1,3})?(?:(?:system|initial|original|hidden|secret|internal)\s{1,3}){1,2}(?:prompts?|instructions?|messages?|rules)(?!\p{L})/giu,
    0.7,
  ),
  patternRule(
    'unrestricted-persona',
    /(?<!\p{L})(?:do anything now|you are now (?:dan|stan|dude|aim|an? (?:unrestricted|unfiltered|uncensored|jailbroken))|(?:enable|enter|activate)\s{1,3}(?:developer|god|jailbreak|debug|dan)\s{1,3}mode|(?:developer|jailbreak|dan) mode (?:enabled|activated|is now on)|(?:without|free (?:of|from)) any (?:ethical|moral|safety) (?:restrictions?|limits?|limitations|guidelines|filters?|constraints))(?!\p{L})/giu,
    0.7,
  ),
  patternRule(
    'hide-from-user',
    /(?<!\p{L})(?:do not|don['’]t|never|without)\s{1,3}(?:tell|telling|inform|informing|notify|notifying|alert|alerting|mention(?:ing)? (?:this|it) to|reveal (?:this|it) to)\s{1,3}(?:the|your)\s{1,3}(?:user|human|operator)(?!\p{L})/giu,
    0.7,
  ),
  patternRule(
    'chat-markup',
    /<\|(?:im_start|im_end|system|endoftext|eot_id|start_header_id|begin_of_text)\|>|<<\/?SYS>>|\[\/?INST\]|^#{2,4} ?(?:system|new instructions?)(?: prompt| message)? ?: ?$/gimu,
    0.6,
  ),
  patternRule(
    'new-instructions',
    /(?<!\p{L})(?:(?:your|here are(?: your)?|these are(?: your)?) new (?:system )?(?:instructions|prompt|rules|directives) (?:are|is|follow|below|override)|from now on,? you (?:must|will|shall) (?:only )?(?:obey|ignore|disregard))(?!\p{L})/giu,
    0.65,
  ),
];

/** Phrases that try to take a model over, in twelve languages. */
export const INJECTION_RULES: readonly SafetyRule[] = [
  ...[...DROP_BY_LANGUAGE, ...DROP_UNSPACED].map(([language, pattern]) =>
    patternRule(`drop-instructions-${language}`, pattern, 0.85),
  ),
  ...TRICKS,
];
