import { execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Launch } from '../../../native-host/skills/sandbox/index.ts';
import { sampleLaunch } from '../../../native-host/skills/sandbox/testing/sample-launch.ts';
import type { RunReport, RunRequest } from './sandbox-runner.ts';

const RUNNER = fileURLToPath(new URL('sandbox-runner.ts', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../../fixtures/sandbox/', import.meta.url));
/** Somebody without any rights, on every Linux. */
const NOBODY = 65_534;
/** Stands in every private file, so that it can be searched for. */
export const SECRET = 'correct-horse-battery-staple';

/** Whose agent starts the skill. */
export interface User {
  name: string;
  uid: number;
}

/** The user of the tests, and where that is root an ordinary one, as people are. */
export function users(): User[] {
  const uid = process.getuid?.() ?? NOBODY;
  const own = { name: uid === 0 ? 'root' : 'the person', uid };
  if (uid !== 0 || !canBecome(NOBODY)) return [own];
  return [own, { name: 'an ordinary user', uid: NOBODY }];
}

/** A person's machine in small: a home folder with secrets in it, our state, and a hostile skill. */
export class SandboxPlace {
  readonly user: User;
  readonly root: string;
  readonly home: string;
  readonly state: string;
  readonly skill: string;

  constructor(user: User) {
    this.user = user;
    this.root = realpathSync(mkdtempSync(join(tmpdir(), 'sandbox-')));
    this.home = join(this.root, 'home/jane');
    this.state = join(this.home, '.local/state/lifesavor');
    this.skill = join(this.root, 'skills/hostile');
    for (const folder of [this.state, this.skill, this.path('Documents'), this.path('.ssh')])
      mkdirSync(folder, { recursive: true });
    for (const file of [
      '.ssh/id_ed25519',
      '.netrc',
      'letter.txt',
      '.local/state/lifesavor/link.secret',
    ])
      writeFileSync(this.path(file), SECRET);
    writeFileSync(this.path('Documents/open.txt'), 'open');
    for (const file of ['hostile.mjs', 'hostile.py'])
      copyFileSync(join(FIXTURES, file), join(this.skill, file));
    // By a program of its own, Node.js gets no permissions of its own: the sandbox alone has to hold.
    writeFileSync(
      join(this.skill, 'run'),
      '#!/bin/sh\nexec /usr/bin/node /skill/hostile.mjs "$@"\n',
    );
    chmodSync(join(this.skill, 'run'), 0o755);
    this.giveToUser();
  }

  path(name: string): string {
    return join(this.home, name);
  }

  /** Everything here belongs to the user, also what tests have added. */
  giveToUser(): void {
    if (this.user.uid !== process.getuid?.())
      execFileSync('chown', ['-R', '-h', `${this.user.uid}:${this.user.uid}`, this.root]);
    chownSync(this.root, this.user.uid, this.user.uid);
  }

  /** Lets the hostile program try one thing, and gives what it got. */
  async attempt(
    what: string,
    settings: unknown = {},
    changes: Partial<Launch> = {},
    options: Partial<RunRequest> = {},
  ): Promise<RunReport & { got: string[] }> {
    const isPython = changes.command === 'python3';
    const args = [...(isPython ? ['/skill/hostile.py'] : []), what, JSON.stringify(settings)];
    const report = await this.run({ command: './run', args, ...changes }, options);
    return { ...report, got: listIn(report.stdout) };
  }

  /** Starts any launch by a runner, and gives its report. */
  async run(changes: Partial<Launch>, options: Partial<RunRequest> = {}): Promise<RunReport> {
    const child = this.spawnRunner(changes, options);
    const [output, errors] = await Promise.all([text(child.stdout!), text(child.stderr!)]);
    try {
      return JSON.parse(output) as RunReport;
    } catch {
      throw new Error(`The runner did not report: ${errors}`);
    }
  }

  /** @param before a command line that is put before the runner's */
  spawnRunner(
    changes: Partial<Launch>,
    options: Partial<RunRequest> = {},
    spawning: SpawnOptions & { before?: string[] } = {},
  ) {
    const request: RunRequest = {
      userHome: this.home,
      ourFolders: [this.state],
      launch: sampleLaunch(this.skill, changes),
      ...options,
    };
    const command = [
      ...asUser(this.user.uid),
      ...(spawning.before ?? []),
      ...[process.execPath, RUNNER],
    ];
    const child = spawn(command[0]!, command.slice(1), {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { PATH: '/usr/bin:/bin', HOME: this.home, AGENT_KEY: SECRET },
      ...spawning,
    });
    child.stdin?.end(JSON.stringify(request));
    return child;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

export const hasPython = existsSync('/usr/bin/python3');

function asUser(uid: number): string[] {
  if (uid === process.getuid?.()) return [];
  return ['setpriv', '--reuid', String(uid), '--regid', String(uid), '--clear-groups'];
}

/** Whether another user can be played here, and reaches these files. */
function canBecome(uid: number): boolean {
  try {
    const [command = '', ...args] = [
      ...asUser(uid),
      'test',
      '-r',
      RUNNER,
      '-a',
      '-x',
      process.execPath,
    ];
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The list that the hostile program prints; none when it never came so far. */
function listIn(output: string): string[] {
  const line = output.split('\n').find((each) => each.startsWith('['));
  return line === undefined ? ['it told nothing'] : (JSON.parse(line) as string[]);
}
