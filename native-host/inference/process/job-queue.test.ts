import { describe, expect, it } from 'vitest';
import { JobQueue } from './job-queue.ts';
import { PIECE_UNITS } from './pieces.ts';
import { type Priority, TagJob } from './tag-job.ts';

const LIMITS = { maxJobs: 8, maxUnits: 100_000 };

function filled(...texts: [Priority, number][]): { queue: JobQueue; jobs: TagJob[] } {
  const queue = new JobQueue(LIMITS);
  const jobs = texts.map(([priority, units]) => new TagJob('x'.repeat(units), priority));
  for (const job of jobs) queue.admit(job);
  return { queue, jobs };
}

describe('the queue of the model', () => {
  it('lets those somebody waits for go first', () => {
    const { queue, jobs } = filled(['background', 50], ['interactive', 50]);
    expect(queue.takeBatch()).toEqual([jobs[1]]);
    expect(queue.takeBatch()).toEqual([jobs[0]]);
    expect(queue.isEmpty).toBe(true);
  });

  it('sends short texts together, up to a piece', () => {
    const { queue, jobs } = filled(
      ['background', PIECE_UNITS / 2],
      ['background', PIECE_UNITS / 2],
      ['background', 1],
    );
    expect(queue.takeBatch()).toEqual(jobs.slice(0, 2));
    expect(queue.takeBatch()).toEqual([jobs[2]]);
  });

  it('lets long texts take turns', () => {
    const { queue, jobs } = filled(['interactive', 40_000], ['interactive', 40_000]);
    const [first] = queue.takeBatch();
    queue.requeue(first!, 'last');
    expect(first).toBe(jobs[0]);
    expect(queue.takeBatch()).toEqual([jobs[1]]);
    expect(queue.takeBatch()).toEqual([jobs[0]]);
  });

  it('sends a text the process has died over alone', () => {
    const { queue, jobs } = filled(['background', 5], ['background', 5], ['background', 5]);
    jobs[1]!.deaths = 1;
    expect(queue.takeBatch()).toEqual([jobs[0]]);
    expect(queue.takeBatch()).toEqual([jobs[1]]);
    expect(queue.takeBatch()).toEqual([jobs[2]]);
  });

  it('refuses more than it may hold, until something has left', () => {
    const { queue, jobs } = filled(['background', 60_000]);
    const refused = new TagJob('x'.repeat(50_000), 'interactive');
    expect(() => queue.admit(refused)).toThrow(expect.objectContaining({ code: 'MODEL_BUSY' }));
    queue.remove(jobs[0]!);
    queue.admit(refused);
    for (let i = 1; i < LIMITS.maxJobs; i++) queue.admit(new TagJob('x', 'background'));
    expect(() => queue.admit(new TagJob('x', 'background'))).toThrow();
    expect(queue.size).toBe(LIMITS.maxJobs);
  });

  it('takes one text of any length when it has no other', () => {
    const { queue } = filled(['background', 1_000_000]);
    expect(queue.size).toBe(1);
  });
});
