import type { Remark } from '../finding.ts';
import type { ReviewedFile } from '../reviewed-file.ts';
import { NETWORK_CALL } from './network.ts';

/** Where a program gets at what is precious. */
const PRECIOUS =
  /["'`/]\.(?:ssh|aws|gnupg|kube|azure)(?:["'`]\s{0,3}(?:,|\/|\))|\/)|\*\*?\/\.env\b|\bos\.environ\.items\(\)|dict\(\s{0,3}os\.environ\b|Object\.(?:entries|assign|fromEntries)\([^)\n]{0,20}process\.env\s{0,3}\)/;
/** Running a text that is only known when it runs. */
const RUNS_TEXT =
  /(?<![.\w$])(?:eval|exec|new Function)\(\s{0,3}(?!["'`]|re\.|compile)[A-Za-z_$][\w$]{0,40}\s{0,3}[,)]|vm\.run\w{2,20}\(\s{0,3}[A-Za-z_$]/;

/** What only two places together tell: something precious and the network, the network and `eval`. */
export function findFlows({ text, lane }: ReviewedFile): Remark[] {
  if (lane !== 'code' || !NETWORK_CALL.test(text)) return [];
  return [
    ...remarkAt(PRECIOUS.exec(text), {
      severity: 'danger',
      code: 'takes-data',
      message: 'One program gets at keys or passwords and uses the network.',
    }),
    ...remarkAt(RUNS_TEXT.exec(text), {
      severity: 'warning',
      code: 'runs-download',
      message: 'One program uses the network and runs a text that is only known then.',
    }),
  ];
}

function remarkAt(
  match: RegExpExecArray | null,
  about: Pick<Remark, 'severity' | 'code' | 'message'>,
): Remark[] {
  return match ? [{ ...about, start: match.index, end: match.index + match[0].length }] : [];
}
