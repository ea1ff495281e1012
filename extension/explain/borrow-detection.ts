import { GUARD_FILES } from '../sites/guard-scripts.ts';
import { borrowed, type LentDetection } from './lent-detection.ts';

let borrowing: Promise<LentDetection> | undefined;

/** Runs the guard's script in this page, once; it holds the rules and lends them. */
export function borrowDetection(): Promise<LentDetection> {
  borrowing ??= runGuardScript();
  return borrowing;
}

function runGuardScript(): Promise<LentDetection> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `/${GUARD_FILES.isolated.at(-1)}`;
    script.onload = () => {
      const detection = borrowed();
      if (detection === undefined) reject(new Error('The rules are not there.'));
      else resolve(detection);
    };
    script.onerror = () => reject(new Error('The rules could not be loaded.'));
    document.head.append(script);
  });
}
