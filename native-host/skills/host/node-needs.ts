import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import type { NodeNeed } from '../../../shared/protocol/skills.ts';
import type { UsableSkill } from './running-skills.ts';

/** What Node.js says when a program comes to a door that is shut, as part of an error's text. */
const SIGNS: Readonly<Record<NodeNeed, RegExp>> = {
  addons: /Cannot load native addon because loading addons is disabled|ERR_DLOPEN_DISABLED/,
  'child-process': /Use --allow-child-process to manage permissions/,
  wasi: /Use --allow-wasi to manage permissions/,
  worker: /Use --allow-worker to manage permissions/,
};

const TRIED: Readonly<Record<NodeNeed, string>> = {
  addons: 'load a native add-on',
  'child-process': 'start another program',
  wasi: 'run a WASI program',
  worker: 'start a thread',
};

/**
 * The door of Node.js that a skill has found shut, by its own words: the text of an error, or the
 * last lines of its log. Doors it was given it does not miss.
 */
export function missedNeed(
  { skill, approval }: UsableSkill,
  said: readonly string[],
): NodeNeed | undefined {
  if (skill.server?.runtime !== 'node') return undefined;
  const given = (approval?.permissions ?? skill.permissions).node;
  const missed = (Object.keys(SIGNS) as NodeNeed[]).filter((need) => !given.includes(need));
  return missed.find((need) => said.some((text) => SIGNS[need].test(text)));
}

/** Names the permission, and where it is asked for. */
export function needsPermission(need: NodeNeed): LifeSavorError {
  return new LifeSavorError(
    'SKILL_NEEDS_PERMISSION',
    `The skill tried to ${TRIED[need]}, and does not ask for that permission.`,
    `If you trust it with that, write "node": ["${need}"] under "org.lifesavor" in the "_meta" of its manifest.json, and approve it again.`,
  );
}
