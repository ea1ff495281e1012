import { serve } from '../../kit/tool/index.ts';
import { calendarAndContactsSkill } from './skill.ts';

serve(calendarAndContactsSkill(process.env.SKILL_FOLDER));
