import type { Recognizer } from '../../../engine/recognizer.ts';
import { clubInResults } from './clubs.ts';
import {
  companyField,
  insurerField,
  organizationIs,
  organizationOfRole,
  workPlace,
} from './company-cues.ts';
import { knownOrganization } from './known.ts';
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

import { officeOfTown } from './offices.ts';
import { formInOneCase, headInOneCase, lastHeadInOneCase, workInOneCase } from './one-case.ts';
import {
  calledAfter,
  clubByLetters,
  hospitalInOneWord,
  namedBeforeSmallHead,
  namedByOf,
  namedWithKin,
  schoolInOneWord,
  weakHead,
} from './weak-heads.ts';

/** Companies and schools that a legal form, a label or a sentence about work names. */
export const ORGANIZATION_RECOGNIZERS: readonly Recognizer[] = [
  companyWithForm,
  companyWithShortForm,
  companyField,
  insurerField,
  workPlace,
  organizationIs,
  organizationOfRole,
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
  workInOneCase,
  knownOrganization,
  weakHead,
  namedWithKin,
  namedByOf,
  namedBeforeSmallHead,
  hospitalInOneWord,
  schoolInOneWord,
  calledAfter,
  clubByLetters,
  clubInResults,
  officeOfTown,
];
