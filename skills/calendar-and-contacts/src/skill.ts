import { EMAIL_RECOGNIZERS } from '../../../shared/detect/recognizers/email/index.ts';
import { PERSONAL_RECOGNIZERS } from '../../../shared/detect/recognizers/personal/index.ts';
import { PHONE_RECOGNIZERS } from '../../../shared/detect/recognizers/phone/index.ts';
import { url } from '../../../shared/detect/recognizers/url.ts';
import { createRules } from '../../kit/detect/index.ts';
import type { SkillServer } from '../../kit/tool/index.ts';
import { makeIcs } from './tools/make-ics.ts';
import { makeVcf } from './tools/make-vcf.ts';
import { previewFromText } from './tools/preview-from-text.ts';

/** The maker of calendar and contact files as an MCP server. `folder` is where files may be saved. */
export function calendarAndContactsSkill(
  folder: string | undefined,
  now: () => Date = () => new Date(),
): SkillServer {
  const rules = createRules([
    ...EMAIL_RECOGNIZERS,
    ...PHONE_RECOGNIZERS,
    ...PERSONAL_RECOGNIZERS,
    url,
  ]);
  return {
    name: 'calendar-and-contacts',
    title: 'Calendar and contacts',
    version: '1.0.0',
    instructions:
      'Makes .ics and .vcf files. Preview what a text says, show it to the person, then make the file; save it only when asked.',
    tools: [previewFromText(rules, now), makeIcs(folder, now), makeVcf(folder)],
  };
}
