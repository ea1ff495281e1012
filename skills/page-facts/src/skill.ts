import { EMAIL_RECOGNIZERS } from '../../../shared/detect/recognizers/email/index.ts';
import { ADDRESS_RECOGNIZERS } from '../../../shared/detect/recognizers/personal/address/index.ts';
import { PHONE_RECOGNIZERS } from '../../../shared/detect/recognizers/phone/index.ts';
import { createRules } from '../../kit/detect/index.ts';
import type { SkillServer } from '../../kit/tool/index.ts';
import { pageFacts } from './tools/page-facts.ts';
import { pageLinks } from './tools/page-links.ts';
import { pageTables } from './tools/page-tables.ts';

/** The reader of pages as an MCP server. It fetches nothing: pages are handed over. */
export function pageFactsSkill(): SkillServer {
  const rules = createRules([...EMAIL_RECOGNIZERS, ...PHONE_RECOGNIZERS, ...ADDRESS_RECOGNIZERS]);
  return {
    name: 'page-facts',
    title: 'Page facts',
    version: '1.0.0',
    instructions:
      'Reads pages that are handed over as HTML or text; it fetches nothing. Contacts are counted, and only public ones listed when asked.',
    tools: [pageFacts(rules), pageTables, pageLinks],
  };
}
