import { type Node, parsePattern } from './parse.ts';

/** The most characters a match of `pattern` can take; Infinity where a repetition has no limit. */
export function patternReach(pattern: RegExp): number {
  const groups = new Map<number | string, number>();
  return reachOf(parsePattern(pattern), groups);
}

function reachOf(node: Node, groups: Map<number | string, number>): number {
  switch (node.kind) {
    case 'nothing':
      return 0;
    case 'char':
      return 1;
    case 'again':
      return groups.get(node.group) ?? 0;
    case 'sequence':
      return node.parts.reduce((sum, part) => sum + reachOf(part, groups), 0);
    case 'choice':
      return Math.max(...node.options.map((option) => reachOf(option, groups)));
    case 'repeat': {
      const once = reachOf(node.part, groups);
      return once === 0 ? 0 : once * node.max;
    }
    case 'group': {
      const reach = reachOf(node.part, groups);
      groups.set(node.name, reach);
      return reach;
    }
  }
}
