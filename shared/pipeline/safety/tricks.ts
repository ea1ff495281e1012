import type { Rule } from '../../detect/engine/recognizer.ts';

const words = (list: string) => ({ kind: 'word', words: list.split(' ') }) as const;

/** Other phrases, in English, and the markup of chat models. */
export const TRICK_RULES: readonly Rule[] = [
  {
    id: 'reveal-system-prompt',
    trigger: words('reveal print output repeat show leak expose display'),
    pattern:
      /(?:reveal|print|output|repeat|show me|leak|expose|display)\s{1,3}(?:(?:all|the|of|me|us|verbatim|entire|full|your|whole|exact|complete)\s{1,3}){0,4}(?:your|hidden|secret|internal|the (?:full|entire|exact|original))\s{1,3}(?:(?:full|entire|exact|complete)\s{1,3})?(?:(?:system|initial|original|hidden|secret|internal)\s{1,3}){1,2}(?:prompts?|instructions?|messages?|rules)(?!\p{L})/iuy,
    score: 0.7,
  },
  {
    id: 'unrestricted-persona',
    trigger: words('do you enable enter activate developer jailbreak dan without free'),
    pattern:
      /(?:do anything now|you are now (?:dan|stan|dude|aim|an? (?:unrestricted|unfiltered|uncensored|jailbroken))|(?:enable|enter|activate)\s{1,3}(?:developer|god|jailbreak|debug|dan)\s{1,3}mode|(?:developer|jailbreak|dan) mode (?:enabled|activated|is now on)|(?:without|free (?:of|from)) any (?:ethical|moral|safety) (?:restrictions?|limits?|limitations|guidelines|filters?|constraints))(?!\p{L})/iuy,
    score: 0.7,
  },
  {
    id: 'hide-from-user',
    trigger: words('do don never without'),
    pattern:
      /(?:do not|don['’]t|never|without)\s{1,3}(?:tell|telling|inform|informing|notify|notifying|alert|alerting|mention(?:ing)? (?:this|it) to|reveal (?:this|it) to)\s{1,3}(?:the|your)\s{1,3}(?:user|human|operator)(?!\p{L})/iuy,
    score: 0.7,
  },
  {
    id: 'chat-markup',
    trigger: { kind: 'sign', signs: '<[#' },
    pattern:
      /<\|(?:im_start|im_end|system|endoftext|eot_id|start_header_id|begin_of_text)\|>|<<\/?SYS>>|\[\/?INST\]|^#{2,4} ?(?:system|new instructions?)(?: prompt| message)? ?: ?$/imuy,
    score: 0.6,
  },
  {
    id: 'new-instructions',
    trigger: words('your here these from'),
    pattern:
      /(?:(?:your|here are(?: your)?|these are(?: your)?) new (?:system )?(?:instructions|prompt|rules|directives) (?:are|is|follow|below|override)|from now on,? you (?:must|will|shall) (?:only )?(?:obey|ignore|disregard))(?!\p{L})/iuy,
    score: 0.65,
  },
];
