import type { Recognizer } from '../../../engine/recognizer.ts';
import { companyField, workPlace } from './company-cues.ts';
import { companyWithForm, companyWithShortForm } from './legal-form.ts';

/** Companies and schools that a legal form, a label or a sentence about work names. */
export const ORGANIZATION_RECOGNIZERS: readonly Recognizer[] = [
  companyWithForm,
  companyWithShortForm,
  companyField,
  workPlace,
];
