import { serve } from '../../kit/tool/index.ts';
import { pageFactsSkill } from './skill.ts';

serve(pageFactsSkill());
