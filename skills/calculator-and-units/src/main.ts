import { serve } from '../../kit/tool/index.ts';
import { calculatorSkill } from './skill.ts';

serve(calculatorSkill());
