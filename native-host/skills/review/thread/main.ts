import { parentPort, workerData } from 'node:worker_threads';
import { toLifeSavorError } from '../../../../shared/protocol/wire-error.ts';
import { giveWayAsThread } from '../../../give-way.ts';
import { reviewSkill } from '../review-skill.ts';
import type { ReviewAnswer, ReviewTask } from './messages.ts';

giveWayAsThread();
const { folder } = workerData as ReviewTask;
const answer = await reviewSkill(folder).then(
  (findings): ReviewAnswer => ({ findings }),
  (error: unknown): ReviewAnswer => {
    const { code, message, nextStep } = toLifeSavorError(error);
    return { error: { code, message, nextStep } };
  },
);
parentPort?.postMessage(answer);
