import { serve } from '../../kit/tool/index.ts';
import { secretLeakCheckSkill } from './skill.ts';

serve(secretLeakCheckSkill(process.env.SKILL_FOLDER));
