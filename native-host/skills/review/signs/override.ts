import { command, phrase, type Sign, signsOf } from './sign.ts';

/** Setting the assistant against its other instructions, or against the person. */
export const OVERRIDE_SIGNS: readonly Sign[] = [
  ...signsOf(
    {
      code: 'overrides-instructions',
      message: 'It claims to stand above all other instructions.',
      inText: 'warning',
      inCode: 'warning',
      unlessQuoted: true,
    },
    [
      [
        'these this the my',
        phrase(
          '(?:these|this|the~following|my)~(?:skill|instructions?|rules?|prompt|message|directives?)~(?:always~)?(?:(?:take|takes|have|has)~(?:absolute~|the~highest~)?(?:precedence|priority)~over|overrides?|supersedes?)~(?:all|any|every|your|the~system|previous|other|user)',
        ),
      ],
      [
        'regardless no',
        phrase(
          '(?:regardless~of|no~matter)~what~(?:else~)?(?:the~(?:user|system|human|developer)|you~(?:were|have~been)~told|your~(?:guidelines|instructions|policy))',
        ),
      ],
      [
        'even',
        phrase(
          'even~(?:if|when)~(?:the~)?(?:user|human|person|system)~(?:says?|asks?|tells?~you|wants?|instructs?~you|objects?|refuses?|declines?)(?:~(?:not~to|otherwise|to~stop|no|against|you~not))?',
        ),
      ],
      [
        'you never',
        phrase(
          '(?:you~(?:must|should|can|may)~(?:not|never)~refuse|never~refuse~(?:the|any|this|to))',
        ),
      ],
    ],
  ),
  ...signsOf(
    {
      code: 'overrides-instructions',
      message: 'It tells the assistant to set aside its instructions.',
      inText: 'danger',
      inCode: 'danger',
      unlessForbidden: true,
      unlessQuoted: true,
    },
    [
      [
        'forget ignore disregard discard',
        phrase(
          "(?:forget|ignore|disregard|discard)~(?:everything|anything|all|whatever)~(?:(?:that~)?you~(?:were|have~been|['’]ve~been)~(?:told|taught|instructed|given|shown)|(?:that~)?(?:came|was~said|was~written|stands|is~written)~(?:before|above|earlier)|(?:that~is~)?above~this|else~(?:that~)?you)",
        ),
      ],
      [
        'previous prior earlier above other safety security content',
        phrase(
          '(?:previous|prior|earlier|above|other|safety|security|content)~(?:guidelines|instructions|rules|policies|restrictions|prompts?)~(?:no~longer~(?:apply|hold|count)|(?:do|does)~not~apply|(?:are|is)~(?:now~)?(?:void|cancell?ed|suspended|lifted|obsolete|disabled|revoked|null))',
        ),
      ],
      [
        'no not don longer',
        phrase(
          "(?:no~longer|not|don['’]?t|longer)~(?:have~to|need~to|bound~(?:to|by)|required~to)~(?:(?:follow|obey|respect|heed)~)?(?:the~|your~|any~|its~)?(?:rules|guidelines|instructions|policies|restrictions|system~prompt)",
        ),
      ],
      [
        'obey follow',
        phrase(
          '(?:obey|follow)~only~(?:this|these)~(?:file|skill|text|instructions|rules|document)',
        ),
      ],
      [
        'the here this these',
        phrase(
          '(?:the~following|here|this|these)~(?:is|are)~(?:the|your)~(?:real|actual|true|correct|updated|new|only)~(?:system~)?(?:message|prompt|instructions?|rules|directives?)',
        ),
      ],
    ],
  ),
  ...signsOf(
    {
      code: 'poses-as-system',
      message: 'It poses as the system, the maker of the assistant or an administrator.',
      inText: 'warning',
      inCode: 'warning',
      unlessForbidden: true,
      unlessQuoted: true,
    },
    [
      [
        'as',
        phrase(
          'as~(?:the|your|a)~(?:system~)?(?:administrator|admin|developer|creator|operator|owner)(?:~of~this~(?:system|machine|assistant))?[\\s,]{1,3}(?:i|we)~(?:hereby~)?(?:authori[sz]e|order|command|instruct|allow|permit|grant|require)',
        ),
      ],
    ],
  ),
  ...signsOf(
    {
      code: 'poses-as-system',
      message: 'It poses as the system, the maker of the assistant or an administrator.',
      inText: 'danger',
      inCode: 'danger',
      unlessQuoted: true,
    },
    [
      [
        'treat',
        phrase(
          'treat~(?:this|these|the~following|everything~(?:below|above))(?:~\\p{L}{1,15}){0,2}~as~(?:a~|an~|the~|your~)?(?:new~)?(?:system|developer|administrator|admin|root)~(?:prompt|message|instructions?|command)s?',
        ),
      ],
      [
        'system administrator admin developer anthropic openai google security',
        command(
          '(?:system|administrator|admin|developer|anthropic|openai|google|security)\\s(?:override|directive|mandate)\\s?[:!\\]]',
        ),
      ],
      [
        'you',
        phrase(
          'you~are~now~(?:in~)?(?:admin|administrator|maintenance|root|god|unrestricted|privileged)~mode',
        ),
      ],
    ],
  ),
  ...signsOf(
    {
      code: 'disables-protection',
      message: 'It tells to switch off protection.',
      inText: 'warning',
      unlessForbidden: true,
      unlessQuoted: true,
    },
    [
      [
        'disable bypass ignore suppress circumvent evade turn',
        phrase(
          '(?:disable|bypass|ignore|suppress|circumvent|evade|turn~off)~(?:(?:all|any|the|your|its|these)~){0,2}(?:safety|security|content)~(?:checks?|filters?|guardrails?|guidelines|policies|policy|restrictions|protections?|warnings?|measures|rules|software|scanners?)',
        ),
      ],
      [
        'warnings warning ignore dismiss disregard suppress',
        phrase(
          '(?:warnings?~(?:about|from|on|of)~this~(?:skill|file|script|server|tool)|(?:ignore|dismiss|disregard|suppress)~(?:all~|any~|the~)?(?:security~|safety~)?(?:warnings?|alerts?|findings?)~(?:about|from|of|on)~(?:this|the~skill|life~?savor))',
        ),
      ],
      [
        'disable bypass ignore circumvent evade turn switch deactivate',
        phrase(
          '(?:disable|bypass|ignore|circumvent|evade|turn~off|switch~off|deactivate)~(?:(?:all|any|the|your|its|their)~){0,2}(?:guardrails?|anti-?virus|gatekeeper|(?:windows~)?defender|firewall|permission~(?:prompts?|checks?)|sandbox(?:ing)?)',
        ),
      ],
    ],
  ),
  ...signsOf(
    {
      code: 'disables-protection',
      message: 'It makes an assistant act without asking.',
      inText: 'warning',
      inCode: 'warning',
      unlessForbidden: true,
    },
    [
      {
        trigger: { kind: 'word', words: ['dangerously', 'bypasspermissions', 'yolo'] },
        pattern: command(
          'dangerously-(?:skip-permissions|bypass-approvals-and-sandbox)|bypassPermissions|yolo(?=\\s+mode|["\'`\\s]*[:=]\\s*true)',
        ),
      },
    ],
  ),
];
