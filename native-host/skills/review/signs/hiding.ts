import { phrase, type Sign, signsOf } from './sign.ts';

const NOT =
  "(?:do~not|don['’]?t|never|must~not|mustn['’]t|should~not|shouldn['’]t|without|avoid|refrain~from)";
const TELL = '(?:tell|telling|inform|informing|notify|notifying|alert|alerting|warn|warning|let)';
const PERSON =
  '(?:(?:the|your)~)?(?:users?|humans?|person|owner|operator|customers?|anyone|anybody|him|her|them)';
const DEED =
  '(?:upload|request|command|script|file|step|steps|call|transfer|install(?:ation)?|instructions?|connection|download|change|changes)';
const THIS = `(?:this|these|that|it|any~of~this|anything|what~you~(?:did|do|are~doing)|the~${DEED}|the~(?:above|following|hidden)(?:~${DEED})?)`;

const hides = {
  code: 'hides-from-user',
  message: 'It tells the assistant to keep something from the person.',
  unlessQuoted: true,
} as const;

/** Keeping something from the person: nothing honest needs it. */
export const HIDING_SIGNS: readonly Sign[] = [
  ...signsOf({ ...hides, inText: 'danger', inCode: 'danger', unlessForbidden: true }, [
    [
      'do don never must mustn should shouldn without avoid refrain',
      phrase(
        `${NOT}~${TELL}~${PERSON}(?=~(?:know~)?(?:about|of)~${THIS}|~know(?![^\\n.]{0,20}(?:if|when|how))|~(?:that|what)~you|~this|[*_"'\`]{0,3}\\s{0,3}(?:[.;!)\\n]|$))`,
      ),
    ],
    [
      'do don never must mustn should shouldn without avoid refrain',
      phrase(
        `${NOT}~(?:mention|mentioning|show|showing|reveal|revealing|disclose|disclosing|display|displaying|report|reporting|admit|admitting|acknowledge|acknowledging|describe|explain)~(?:to~${PERSON}~)?${THIS}(?:~(?:to~${PERSON}|in~(?:your|the|any)~(?:answer|reply|response|summary|output|chat|message|report)|anywhere|at~all))`,
      ),
    ],
    [
      'hide conceal keep',
      phrase(
        `(?:hide|conceal|keep)~(?:[\\p{L}\\p{N}'’-]{1,20}~){0,5}?(?:secret~|hidden~|private~|confidential~)?from~(?:the~)?(?:user|human|person|owner|operator)(?!~(?:interface|table|list|menu|model|record|object|id))`,
      ),
    ],
    [
      'without',
      phrase(
        `without~(?:(?:the~)?(?:user|person|owner|human)[’']?s?|their|anyone[’']?s?)~(?:knowledge|knowing|noticing|awareness|realizing|realising|being~aware|finding~out)`,
      ),
    ],
    [
      'ensure make so',
      phrase(
        `(?:ensure|make~sure|so)(?:~that)?~(?:the~)?(?:user|person|owner|human)~(?:does~not|doesn[’']t|never|cannot|can[’']t|will~not|won[’']t|is~not|isn[’']t)~(?:notice|notices|know|knows|realize|realise|find~out|suspect|become~aware|aware)(?!~(?:how|which|whether|if|when|where|enough))`,
      ),
    ],
    [
      'user users they human person',
      phrase(
        `(?:users?|they|human|person)~(?:does~not|doesn['’]?t|do~not|don['’]?t|need~not|needn['’]?t|should~not|shouldn['’]?t|must~not|mustn['’]?t)~(?:(?:need|have)~to~)?(?:know|see|hear|learn|notice|be~(?:told|informed|aware|bothered))(?:~(?:about|of|with)~${THIS}|~${THIS})?(?=[*_"'\`]{0,3}\\s{0,3}(?:[.;!)\\n]|$))`,
      ),
    ],
    [
      'say claim pretend answer reply insist state respond deny',
      phrase(
        `(?:say|claim|pretend|answer|reply|insist|state|respond|deny)~(?:that~)?(?:nothing|no~(?:file|files|data)|you|it|they)~(?:(?:was|were|has~been|have~been|did|have|has|is|are)(?:~(?:not|never|n['’]t))?~|(?:didn|haven|wasn|weren|hasn)['’]?t~|never~){1,2}(?:upload|uploaded|send|sent|run|ran|executed?|read|accessed?|shared?|copied|changed?|transmitted|collected|involved)`,
      ),
    ],
    [
      'user users they human person nobody',
      phrase(
        '(?:(?:users?|they|human|person)~(?:should|must|may|will|can)~never|nobody~(?:should|must|may|will))~(?:ever~)?(?:know|learn|hear|find~out|notice|see)(?:~(?:about|of|that))?',
      ),
    ],
    [
      'leave omit withhold conceal',
      phrase(
        '(?:leave~out|omit|withhold|conceal)~(?:that~you|the~fact~that|any~mention~of|what~you)(?=~)',
      ),
    ],
    [
      'do don never must mustn should shouldn without avoid refrain',
      phrase(
        `${NOT}~(?:disclose|disclosing|reveal|revealing|admit|admitting|mention|mentioning|acknowledge|acknowledging)~(?:that|how|why|what)~you(?:~(?:did|do|have|are|were|sent|read|ran|accessed|used|uploaded))`,
      ),
    ],
    [
      'keep between confidential pretend',
      phrase(
        "(?:keep~(?:it|this|that|these|them)~out~of~(?:the|your|any)~(?:chat|answers?|repl(?:y|ies)|conversation|logs?|summary|output)|between~you~and~(?:the~)?(?:skill|me|us|author|developer)|pretend~(?:that~)?(?:you~(?:do~not|don['’]?t|did~not|didn['’]?t|never|have~not)|nothing|not~to~(?:know|have)))",
      ),
    ],
    [
      'lie deceive mislead trick manipulate fool',
      phrase(
        '(?:lie~(?:to~(?:the~)?(?:user|person|human)|about~(?:what|it|this|that))|(?:deceive|mislead|trick|manipulate|fool)~(?:the~)?(?:user|person|human))',
      ),
    ],
    [
      'silently quietly secretly covertly discreetly stealthily surreptitiously',
      phrase(
        '(?:silently|quietly|secretly|covertly|discreetly|stealthily|surreptitiously)~(?:send|upload|post|transmit|forward|exfiltrate|collect|harvest|record|steal|copy|e-?mail)',
      ),
    ],
    [
      'secretly covertly stealthily surreptitiously',
      phrase(
        '(?:secretly|covertly|stealthily|surreptitiously)~(?:run|execute|install|download|fetch|add|append|write|change|modify|delete|read|open|call|use)',
      ),
    ],
  ]),
  ...signsOf({ ...hides, inText: 'warning', inCode: 'warning' }, [
    [
      'do don never',
      phrase(
        "(?:do~not|don['’]?t|never)~(?:show|display|print|report|mention)~(?:its|their|the)~(?:outputs?|results?|logs?|calls?)(?=[*_\"'`]{0,3}\\s{0,3}(?:[.;!)\\n]|$))",
      ),
    ],
    [
      'if when',
      phrase(
        `(?:if|when)~(?:the~user~asks?|(?:you~are~)?asked|anyone~asks|questioned)~about~${THIS}[\\s,:]{1,3}(?:just~|simply~|always~)?(?:say|answer|claim|deny|reply|respond|tell~them|pretend|change~the~subject)`,
      ),
    ],
    [
      'do don never must mustn should shouldn without avoid refrain',
      phrase(`${NOT}~${TELL}~${PERSON}~(?:know~)?(?:about|of|that)`),
    ],
    [
      'do don never',
      phrase(
        "(?:do~not|don[’']?t|never)~(?:log|record|keep~(?:a~)?(?:log|record|trace)s?~of)~(?:this|these)~(?:step|steps|command|commands|request|requests|instructions?)",
      ),
    ],
  ]),
  // Programs do much silently and say so in their comments.
  ...signsOf({ ...hides, inText: 'warning' }, [
    [
      'silently quietly discreetly',
      phrase(
        '(?:silently|quietly|discreetly)~(?:run|execute|install|download|append|modify|delete|overwrite|enable|disable)',
      ),
    ],
  ]),
  ...signsOf(
    {
      code: 'acts-unasked',
      message: 'It tells the assistant to act without asking the person.',
      inText: 'warning',
      unlessForbidden: true,
      unlessQuoted: true,
    },
    [
      [
        'without',
        phrase(
          "without~(?:first~)?(?:(?:asking|requiring|waiting|requesting|getting|seeking|needing|obtaining)~(?:for~)?(?:(?:(?:the~)?(?:user|person|human)[’']?s?|their|any|explicit|further)~){0,3}|(?:the~)?(?:user|person|human)[’']?s?~(?:explicit~)?)(?:consent|approval|permission|authorization|authorisation)",
        ),
      ],
      [
        'approve accept confirm allow grant',
        phrase(
          '(?:approve|accept|confirm|allow|grant)~(?:every|all|any)~(?:of~the~)?(?:permissions?|confirmations?|approvals?|security)~(?:prompts?|requests?|dialogs?|questions?)',
        ),
      ],
      [
        'do don never',
        phrase(
          "(?:do~not|don['’]?t|never)~ask~(?:(?:the~user|me|them|first|again)~){0,2}before~(?:running|executing|deleting|installing|sending|uploading|changing|writing|using)",
        ),
      ],
      [
        'skip bypass omit suppress',
        phrase(
          '(?:skip|bypass|omit|suppress)~(?:(?:all|any|the|every|user|further|these)~){0,3}(?:confirmations?|approvals?|consent|permission~(?:prompts?|checks?|requests?|dialogs?))',
        ),
      ],
      [
        'i you',
        phrase(
          '(?:i~(?:hereby~)?authori[sz]e~you~to|you~(?:are|have~been)~(?:already~|fully~|hereby~|pre-?)?(?:authori[sz]ed|cleared|approved)~to~(?:run|read|access|execute|use|send|do))',
        ),
      ],
      [
        'whatever',
        phrase(
          '(?:whatever|no~matter~what)~(?:the~)?(?:user|person|human)~(?:asks|says|wants|requests)(?:~for)?[\\s,]{1,3}(?:always~|also~|first~|you~must~){1,2}(?:run|call|execute|read|send|fetch|use|open|include)',
        ),
      ],
      [
        'user',
        phrase(
          'user~(?:has~)?(?:already|previously)~(?:approved|consented|agreed|authori[sz]ed|given~(?:permission|consent))(?:~to)?',
        ),
      ],
    ],
  ),
];
