import { RawPart } from '../../../document/index.ts';
import type { TextItem } from '../reader/messages.ts';

/** A stretch of text, seen in the direction it is read in: along it, and up from it. */
export interface Run {
  item: TextItem;
  /** The text, in which values are replaced. */
  part: RawPart;
  start: number;
  end: number;
  base: number;
  size: number;
  /** Its place in the order of the file. */
  order: number;
}

const RADIANS = Math.PI / 180;

export function runOf(item: TextItem, order: number): Run {
  const { along, up } = turned(item.x, item.y, item.angle);
  const part = new RawPart(item.text);
  return { item, part, start: along, end: along + item.width, base: up, size: item.size, order };
}

/** A point of the page, from the view of text that is read at an angle. */
export function turned(x: number, y: number, angle: number): { along: number; up: number } {
  const [cos, sin] = [Math.cos(angle * RADIANS), Math.sin(angle * RADIANS)];
  return { along: x * cos + y * sin, up: y * cos - x * sin };
}

/** Runs by the direction they are read in, whole degrees being the same. */
export function byAngle(runs: readonly Run[]): Run[][] {
  const groups = Map.groupBy(runs, ({ item }) => (Math.round(item.angle) + 360) % 360);
  return [...groups.values()];
}
