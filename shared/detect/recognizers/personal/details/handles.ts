import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { words } from '../vocabulary.ts';

const TAGS = new Set(
  words(`preserve generated pure nocollapse suppress cc_on media import charset font-face fontface keyframes supports page namespace layer container property apply tailwind theme use forward include mixin function extend return if else each while for
    param params returns return type typedef example see deprecated since throws async await private public protected internal override static readonly default author license version module
    namespace class constructor memberof name event fires listens link inheritdoc todo ts types ignore callback template prop property abstract access alias augments extends kind summary description file fileoverview
    component injectable input output ngmodule directive pipe hostlistener viewchild entity column table id autowired bean service repository controller override test before after beforeeach suite
    property staticmethod classmethod dataclass pytest app router wraps lru_cache click babel angular vue nestjs jest storybook everyone here channel all noreturn noescape objc available escaping main state binding published
    interface implementation end selector synthesize optional required strong weak section endif endsection foreach endforeach extends yield csrf php click change submit update input keyup model
    echo off set rem latest next beta alpha rc head at gmail hotmail localhost`),
);
const SOCIAL = words(
  `follow following follower twitter tweet instagram insta ig tiktok telegram snapchat snap discord slack threads mastodon youtube twitch reddit dm dms tag tagged handle username mention mentions cc rt via
  ping thanks thank hey hi hello contact message write reach folge folgt schreib danke suivre suis merci sígueme sigue escríbeme gracias segue seguir obrigado scrivimi seguimi grazie volg bedankt följ tack obserwuj dzięki napisz napiszcie pisz piszcie pisać folgen schreibt écris écrivez suivez abonne seguidme escribid escreve escrevam segui seguite scrivete scrivi volgt stuur skriv följer śledź`,
);

const AT_HANDLE: Recognizer = {
  id: 'username-handle',
  effort: 4,
  type: 'USERNAME',
  trigger: { kind: 'sign', signs: '@' },
  notAfter: /[^\s("'«“,:;|>]/,
  pattern:
    /@\p{L}[\p{L}\p{N}_]{1,29}(?:[.-][\p{L}\p{N}_]{2,20}){0,2}(?![\p{L}\p{N}_@/({[<=]|-[\p{L}]|\.[\p{L}_]|:[:\p{L}]|["'`]?\s?[=(]|\s?\{)/uy,
  score: 0,
  context: { words: SOCIAL, score: 0.8 },
  validate: (candidate) => !isTag(candidate) && !isCredit(candidate),
};

/** "thanks @jane", "follow me: @jane.doe": where people are spoken to. The span has the `@`. */
export const handleInContext: Recognizer = AT_HANDLE;

/** `@jane_doe77`: no word, no decorator. */
export const distinctiveHandle: Recognizer = {
  ...AT_HANDLE,
  id: 'username-distinctive',
  effort: 8,
  pattern:
    /@(?=[\p{L}\p{N}]{0,28}[\d_])\p{L}[\p{L}\p{N}_.]{2,29}(?![\p{L}\p{N}_@/({[<=]|-[\p{L}]|:[:\p{L}]|["'`]?\s?[=(]|\s?\{)/uy,
  score: 0.7,
  validate: (candidate) => {
    while (candidate.text[candidate.end - 1] === '.') candidate.end--;
    return (
      !isTag(candidate) &&
      !isVariable(candidate) &&
      !/^@(?:\p{L}\d|v\d|\w+_\w+_\w+_|_)/u.test(
        candidate.text.slice(candidate.start, candidate.end),
      )
    );
  },
};

/** `push(@all_sizes, $_);`, `WHERE id = @user_id`: of a program, whose lines end so. */
function isVariable({ text, start, end }: Candidate): boolean {
  if (/^@\p{Lu}{1,20}_[\p{Lu}_]{1,20}$/u.test(text.slice(start, end))) return true;
  return (
    /(?:=|\b(?:my|our|push|local)\b[ (]?) ?\(?(?:[@$%]\w{1,30}, )?$/.test(
      text.slice(Math.max(0, start - 40), start),
    ) || /^[^\n]{0,60}[;{]\s?(?:\n|$)/.test(text.slice(end, end + 64))
  );
}

/** What ends addresses, files and names of packages. */
export const ENDING =
  /\.(?:com|net|org|io|dev|app|co|me|de|fr|es|pt|it|nl|se|pl|eu|uk|us|at|ch|be|br|mx|local|lan|[jt]sx?|py|rb|java|json|html?|css)$/i;

/** "gestern mit @vroni.auf.touren", "[3/8/24] @karlita.gdl: …": parts between dots, inside a line of words. */
export const dottedHandle: Recognizer = {
  ...AT_HANDLE,
  id: 'username-dotted',
  pattern:
    /(?<=[\p{L}\d\])>,:;(][ ]?\(?)@\p{Ll}[\p{Ll}\d_]{1,24}(?:\.[\p{Ll}\d_]{2,20}){1,3}(?![\p{L}\p{N}_@/({[<=-]|\.[\p{L}_]|["'`]?\s?[=(])/uy,
  score: 0.75,
  validate: (candidate) =>
    !isTag(candidate) &&
    !ENDING.test(candidate.text.slice(candidate.start, candidate.end)) &&
    !isCredit(candidate),
};

/** Links to the author of a page in Markdown: `[Follow me (@ada)](…)`, `"Follow @ada on Twitter")`. */
function isCredit({ text, start, end }: Candidate): boolean {
  return (
    /^[^\n[\]]{0,24}\]\(http/.test(text.slice(end, end + 32)) ||
    /https?:\/\/[^\s()]{4,60} ["']Follow $/.test(text.slice(Math.max(0, start - 80), start)) ||
    /^\)?\*\*/.test(text.slice(end, end + 3))
  );
}

function isTag({ text, start, end }: Candidate): boolean {
  if (TAGS.has(text.slice(start + 1, end).toLowerCase())) return true;
  const line = text.slice(Math.max(0, start - 12), start).replace(/^.*\n/s, '');
  // A comment's tag or a decorator begins its line; in chats a line goes on in words.
  return (
    /^\s*(?:\*|\/\/+|#|--|;)\s*$/.test(line) ||
    (/^\s*$/.test(line) &&
      /^\s*(?:\n|$|class|def|public|private|static|async|export|function|\()/.test(
        text.slice(end, end + 10),
      ) &&
      start > 0)
  );
}
