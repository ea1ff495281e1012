import { ENTITY_INFO, type EntityType } from '../../../shared/detect/entity-types/index.ts';
import type { NodeNeed } from '../../../shared/protocol/skills.ts';
import { isPathField, type Skill } from '../format/index.ts';

const NODE_DOORS: Readonly<Record<NodeNeed, string>> = {
  addons: 'It may load native add-ons: machine code that only the sandbox holds.',
  'child-process': 'It may start other programs; they are held in the sandbox with it.',
  wasi: 'It may run WASI programs with the files it may reach itself.',
  worker: 'It may do several things at once, in threads of its own.',
};

/** What a skill may do once it is approved, in plain sentences, the gravest first. */
export function describeReach(skill: Skill): string[] {
  const { hosts, read, write, types, node } = skill.permissions;
  if (!skill.server) return ['It runs no code: it only tells the assistant how to do something.'];
  const chosen = chosenReach(skill);
  const files = read.length + write.length + chosen.length;
  return [
    ...(hosts.length > 0 ? [`It may talk to ${list(hosts)} over the network.`] : []),
    ...(write.length > 0 ? [`It may read and change files in ${list(write)}.`] : []),
    ...(read.length > 0 ? [`It may read files in ${list(read)}.`] : []),
    ...chosen,
    ...(types.length > 0
      ? [`It is given real values of these types: ${list(types.map(nameOf))}.`]
      : ['It is given placeholders instead of personal data.']),
    ...node.map((need) => NODE_DOORS[need]),
    ...(hosts.length === 0 ? ['It cannot reach the network.'] : []),
    ...(files === 0 ? ['It sees no files but its own.'] : []),
  ];
}

/** Of the settings in which a person chooses folders and files: those it may change come first. */
function chosenReach({ config, permissions }: Skill): string[] {
  const titles = (isWritable: boolean) =>
    Object.entries(config)
      .filter(([key, field]) => isPathField(field) && isWritten(key) === isWritable)
      .map(([, { title }]) => `“${title}”`);
  const isWritten = (key: string) => permissions.writeSettings.includes(key);
  const [written, read] = [titles(true), titles(false)];
  return [
    ...(written.length > 0 ? [`It may read and change what you choose as ${list(written)}.`] : []),
    ...(read.length > 0
      ? [`It may read what you choose as ${list(read)}, and not change it.`]
      : []),
  ];
}

function nameOf(type: EntityType): string {
  return ENTITY_INFO[type].name;
}

function list(names: readonly string[]): string {
  if (names.length <= 1) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
