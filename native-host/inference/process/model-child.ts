import { type ChildProcess, fork } from 'node:child_process';
import type { Answer, FromModel, Question, ReadyModel, Refusal, ToModel } from './messages.ts';

/** What is started: a program that speaks `messages.ts` over its channel. */
export interface ModelProgram {
  execPath: string;
  file: string;
  args: readonly string[];
  env: NodeJS.ProcessEnv;
}

/** What a child tells; `onGone` comes once, last, whatever the reason. */
export interface ChildEvents {
  onReady(ready: ReadyModel): void;
  onRefused(refusal: Refusal): void;
  onAnswers(answers: readonly Answer[], rssBytes: number): void;
  onGone(): void;
}

/** Longest wait for the end of a child that has been told to end. */
const GOODBYE_MS = 1000;

/** One process with a model in it. */
export class ModelChild {
  readonly #process: ChildProcess;
  readonly #gone: Promise<void>;

  constructor({ execPath, file, args, env }: ModelProgram, events: ChildEvents) {
    this.#process = fork(file, args, {
      execPath,
      env,
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      windowsHide: true,
    });
    this.#process.on('message', (message: FromModel) => {
      if ('ready' in message) events.onReady(message.ready);
      else if ('refused' in message) events.onRefused(message.refused);
      else events.onAnswers(message.answers, message.rssBytes);
    });
    this.#gone = this.#untilGone().then(() => events.onGone());
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  ask(questions: Question[]): void {
    this.#send({ ask: questions });
  }

  cancel(id: number): void {
    this.#send({ cancel: id });
  }

  /** Ends the process at once. */
  kill(): void {
    this.#process.kill('SIGKILL');
  }

  /** Lets the process end; resolves when it has. */
  async stop(): Promise<void> {
    if (this.#process.connected) this.#process.disconnect();
    const timer = setTimeout(() => this.kill(), GOODBYE_MS);
    await this.#gone;
    clearTimeout(timer);
  }

  /** Once it has ended and everything it said has been heard. */
  async #untilGone(): Promise<void> {
    const child = this.#process;
    child.on('error', () => {});
    if (child.pid === undefined) return;
    const said = new Promise((resolve) => child.once('disconnect', resolve));
    await new Promise((resolve) => child.once('exit', resolve));
    if (child.connected) await said;
  }

  #send(message: ToModel): void {
    // A child that cannot be told anything has gone, and `onGone` says so.
    if (this.#process.connected) this.#process.send(message, () => {});
  }
}
