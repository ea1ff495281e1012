import type { Recognizer } from '../../../engine/recognizer.ts';
import { shaped } from './family.ts';

const NAME = 14;
const found = shaped(
  'terraform-cloud-token',
  { kind: 'word', words: ['atlasv1'] },
  'atlasv1\\.[\\w-]{40,90}',
);

/** Terraform Cloud: fourteen characters, `.atlasv1.`, and the secret; told by the word in its middle. */
export const atlasToken: Recognizer = {
  ...found,
  notAfter: /[^.]/,
  validate(candidate) {
    const { text, start } = candidate;
    if (!/^[A-Za-z0-9]{14}\.$/.test(text.slice(Math.max(0, start - NAME - 1), start))) return false;
    candidate.start -= NAME + 1;
    return found.validate!(candidate);
  },
};
