import type { Recognizer } from '../../../engine/recognizer.ts';
import { companyField, workPlace } from './company-cues.ts';
import { companyWithForm, companyWithShortForm } from './legal-form.ts';
import {
  namedBeforeHead,
  namedBeforePair,
  namedBehindHead,
  namedBehindInstitution,
  namedBehindLongHead,
  namedByTown,
  namedVenue,
} from './named-by-head.ts';

import { formInOneCase, headInOneCase, lastHeadInOneCase } from './one-case.ts';

/** Companies and schools that a legal form, a label or a sentence about work names. */
export const ORGANIZATION_RECOGNIZERS: readonly Recognizer[] = [
  companyWithForm,
  companyWithShortForm,
  companyField,
  workPlace,
  namedBehindHead,
  namedBehindLongHead,
  namedBehindInstitution,
  namedByTown,
  namedVenue,
  namedBeforeHead,
  namedBeforePair,
  headInOneCase,
  formInOneCase,
  lastHeadInOneCase,
];
