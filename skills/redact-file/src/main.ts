import { serve } from '../../kit/tool/index.ts';
import { redactFileSkill } from './skill.ts';

serve(redactFileSkill(process.env.SKILL_FOLDER));
