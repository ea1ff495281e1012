import { GATE_FD, INFO_FD } from './descriptor-numbers.ts';
import { type Handing, type Layout, layoutArguments } from './layout.ts';
import { SKILL_UID } from './system-files.ts';

/** What this machine's bwrap can do beyond what every version can. */
export interface BwrapFeatures {
  /** `--disable-userns`, of version 0.8. */
  disableUserns: boolean;
  /** `--bind-fd` and `--ro-bind-fd`. */
  bindFd: boolean;
}

export interface BwrapPlan {
  layout: Layout;
  filter: Uint8Array;
  features: BwrapFeatures;
}

/** All arguments of bwrap but for the command. They are read from a descriptor: a command line is seen by everybody. */
export function bwrapArguments(plan: BwrapPlan, handing: Handing): string[] {
  return [
    ...isolation(plan.features),
    ...['--seccomp', handing.data(plan.filter)],
    ...['--info-fd', String(INFO_FD), '--block-fd', String(GATE_FD)],
    ...layoutArguments(plan.layout, handing),
  ];
}

function isolation({ disableUserns }: BwrapFeatures): string[] {
  const uid = String(SKILL_UID);
  return [
    '--unshare-all',
    // Without it, root would not get a user namespace, and be root inside.
    '--unshare-user',
    ...(disableUserns ? ['--disable-userns'] : []),
    ...['--uid', uid, '--gid', uid, '--hostname', 'skill', '--cap-drop', 'ALL'],
    ...['--die-with-parent', '--new-session', '--clearenv'],
  ];
}
