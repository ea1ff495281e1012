import { parentPort } from 'node:worker_threads';
import { createDetector } from '../../../shared/detect/index.ts';
import { giveWayAsThread } from '../../give-way.ts';
import type { RulesAnswer, RulesQuestion } from './messages.ts';

giveWayAsThread();
const detector = createDetector();

parentPort?.on('message', ({ id, text }: RulesQuestion) => {
  const answer: RulesAnswer = { id, spans: [...detector.scan(text)] };
  parentPort?.postMessage(answer);
});
