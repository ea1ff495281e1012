import type { Recognizer } from '../../../engine/recognizer.ts';
import { AGE, isAge } from './age-value.ts';

/** Who is said to be some years old, with the verb: things would be an amount or a number. */
const IS_SAID = [
  "who is|who['’]s|(?:s?he|i)(?: is| am|['’][sm])|who (?:just )?turned|s?he turned|i turned|turning",
  '(?:my|his|her|our) (?:mum|mom|mother|dad|father|gran|grandma|grandpa|wife|husband|son|daughter|brother|sister|partner|boyfriend|girlfriend|uncle|aunt|boss|baby) (?:is|just turned|turned|turns)',
  '(?:ich|er|sie|die|der|mutter|vater|mama|papa|oma|opa|sohn|tochter|bruder|schwester|onkel|tante|frau|mann|freund(?:in)?|enkel(?:in)?|chef(?:in)?) (?:bin|ist|werde|wird|wurde)(?: (?:schon|jetzt|erst|bald|gerade|morgen|heute|gestern))?',
  '(?:ik|hij|zij|ze|moeder|vader|mama|papa|oma|opa|zoon|dochter|broer|zus|man|vrouw|baas) (?:ben|is|word|wordt|werd)(?: (?:nu|al|pas|net|zelf|bijna|morgen))?',
  '(?:jag|han|hon|mamma|pappa|mormor|morfar|farmor|farfar|son|dotter|bror|syster|man|fru|sambo) (?:är|blir|blev)|fyll(?:er|de|t)(?: snart)?',
  'cumpl(?:e|o|í|ió|irá|ir)|comp(?:ie|io|irà|iuto)|complet(?:a|ou)|s?kończy|skończył[ao]?',
].join('|');
const UNIT = '(?: (?:yrs?|years?|J\\.|Jahre|jaar|år)(?!\\p{L}))?';
const AFTER_AGE =
  '(?=[,;!?)\\n]|[.](?!\\d)| nyss(?!\\p{L})| (?:today|tomorrow|this|next|last|heute|gestern) | and (?:i|s?he|we|the|my|his|her|lives?|works?|has|have|suffer)| (?:und|en|och|y|oraz|aber|maar|men|pero|ale|im|am|nächste|morgen|volgende|nästa|el|w) |$)';

/** "my son, who is 12, …", "I'm 45 and …", "sie wird 39", "hon fyller 50": a number of years that a person is. */
export const ageOfPerson: Recognizer = {
  id: 'age-is',
  effort: 8,
  leadEffort: 1,
  type: 'AGE',
  trigger: { kind: 'digits', min: 1, max: 3 },
  notAfter: /[^ ]/,
  // What follows is asked first: it costs much less than who is before.
  lead: new RegExp(`(?=${AGE}${UNIT}${AFTER_AGE})`, 'iuy'),
  pattern: new RegExp(`(?<=(?<!\\p{L})(?:${IS_SAID}) )${AGE}${UNIT}`, 'iuy'),
  score: 0.7,
  validate: isAge,
};
