import { startModelPage } from '../../inference/start-model-page.ts';

startModelPage();
