import { command, phrase, type Sign, signsOf } from './sign.ts';

const MEMORY =
  "(?:CLAUDE\\.md|AGENTS\\.md|GEMINI\\.md|SOUL\\.md|MEMORY\\.md|\\.cursorrules|\\.windsurfrules|copilot-instructions\\.md|\\.claude/settings[\\w.]{0,12}\\.json|(?:your|the~assistant[’']?s?|the~agent[’']?s?)~(?:long-?term~|persistent~)?memory|(?:your|the)~system~prompt)";

/** Changing the assistant, its other tools, or us. */
export const ASSISTANT_SIGNS: readonly Sign[] = [
  ...signsOf(
    {
      code: 'changes-assistant',
      message: 'It changes what the assistant is told in other conversations.',
      inText: 'warning',
      inCode: 'warning',
      unlessForbidden: true,
    },
    [
      [
        'modify edit change update overwrite replace rewrite',
        command(
          `(?:modify|edit|change|update|overwrite|replace|rewrite)\\s[^\\n.]{0,24}?${MEMORY.replaceAll('~', '[\\s*_`]{1,4}')}`,
        ),
      ],
      [
        'add append write insert put save store inject',
        command(
          `(?:add|append|write|insert|put|save|store|inject)\\b[^\\n.]{0,80}?\\b(?:to|into|in)\\b[^\\n]{0,40}?${MEMORY.replaceAll('~', '[\\s*_`]{1,4}')}`,
        ),
      ],
    ],
  ),
  ...signsOf(
    {
      code: 'changes-other-tools',
      message: 'It tells the assistant how to use tools of others.',
      inText: 'warning',
      inCode: 'warning',
      unlessForbidden: true,
    },
    [
      [
        'before whenever when',
        command(
          '(?:before|whenever|when)\\s(?:you\\s)?(?:using|calling|invoking|use|call)\\s(?:any|every|another|all|the)\\s(?:other\\s)?tools?\\b[^\\n.]{0,80}?\\b(?:read|open|cat|access|fetch|send|pass|include|first call)\\b',
        ),
      ],
    ],
  ),
  ...signsOf(
    {
      code: 'evades-protection',
      message: 'It works against Life Savor.',
      inText: 'danger',
      inCode: 'danger',
    },
    [
      [
        'lifesavor',
        command(
          'lifesavor\\s{1,3}(?:vault\\s{1,3}(?:get|export|list|unlock|wipe|fill)|policy\\s{1,3}(?:allow|ignore|profile)|agent\\s{1,3}stop|uninstall|restore|skills?\\s{1,3}(?:approve|add))\\b',
        ),
      ],
      [
        'disable bypass evade circumvent stop uninstall kill turn avoid',
        phrase(
          '(?:disable|bypass|evade|circumvent|stop|uninstall|kill|turn~off|avoid)~(?:the~)?(?:life~?savor|redaction|placeholders?|pii~(?:filter|detection)|dlp)',
        ),
      ],
      [
        'so',
        phrase(
          'so~(?:that~)?(?:it|they|the~\\p{L}{1,15})~(?:is|are|will~be|gets?)~(?:not|never)~(?:be~)?(?:detected|redacted|masked|filtered|flagged|recogni[sz]ed)',
        ),
      ],
    ],
  ),
  ...signsOf(
    {
      code: 'evades-protection',
      message: 'It asks for real values in the place of placeholders.',
      inText: 'warning',
      inCode: 'warning',
    },
    [
      [
        'ask',
        phrase(
          'ask~(?:the~user|them|for)~(?:to~(?:re-?type|paste|spell~out|send|give|enter|type|provide)~)?(?:you~)?(?:the~|their~)?(?:real|original|unredacted|unmasked|actual)~(?:value|values|data|e-?mail|name|number|password|key)s?(?=~(?:behind|instead|of~the~placeholder)|[^\\n.]{0,30}placeholder)',
        ),
      ],
    ],
  ),
];
