import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** What has not moved for so long stands still; somewhere it is pressed all the same. */
const STILL_MS = 50;
const MOST_LOOKS = 40;

/** The part of a DevTools node used here. */
interface Node {
  nodeName: string;
  nodeValue: string;
  backendNodeId: number;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
  /** `user-agent` for the insides of text fields and the like. */
  shadowRootType?: string;
}

/** An element inside a shadow root, closed ones included. */
export interface ShadowElement {
  text: string;
  attributes: ReadonlyMap<string, string>;
  backendNodeId: number;
}

/** Every element with this tag name inside shadow roots of the page, in document order. */
export async function shadowElements(page: Page, tagName: string): Promise<ShadowElement[]> {
  const nodes = (await pageShadowRoots(page)).flatMap(descendants);
  const found = nodes.filter((node) => node.nodeName === tagName.toUpperCase());
  return found.map((node) => ({
    text: textOf(node),
    attributes: attributesOf(node),
    backendNodeId: node.backendNodeId,
  }));
}

/** All text inside shadow roots of the page, style sheets left out. */
export async function shadowText(page: Page): Promise<string> {
  return (await pageShadowRoots(page)).map(textOf).join('\n');
}

/** Clicks in the middle of an element with a real mouse press, once it stands still. */
export async function clickShadowElement(
  page: Page,
  { backendNodeId }: ShadowElement,
): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  try {
    await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const place = async () => {
      const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId });
      const xs = model.content.filter((_, i) => i % 2 === 0);
      const ys = model.content.filter((_, i) => i % 2 === 1);
      return [middle(xs), middle(ys)] as const;
    };
    let at = await place();
    for (let looks = 0; looks < MOST_LOOKS; looks++) {
      await sleep(STILL_MS);
      const now = await place();
      if (now[0] === at[0] && now[1] === at[1]) break;
      at = now;
    }
    await page.mouse.click(...at);
  } finally {
    await cdp.detach();
  }
}

function middle(edges: readonly number[]): number {
  return (Math.min(...edges) + Math.max(...edges)) / 2;
}

async function pageShadowRoots(page: Page): Promise<Node[]> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    return outermostShadowRoots(root as Node);
  } finally {
    await cdp.detach();
  }
}

/** `descendants` goes into those inside. */
function outermostShadowRoots(node: Node): Node[] {
  return [...ownShadowRoots(node), ...(node.children ?? []).flatMap(outermostShadowRoots)];
}

function ownShadowRoots({ shadowRoots = [] }: Node): Node[] {
  return shadowRoots.filter((root) => root.shadowRootType !== 'user-agent');
}

function descendants(node: Node): Node[] {
  const below = [...(node.children ?? []), ...ownShadowRoots(node)];
  return [node, ...below.flatMap(descendants)];
}

function textOf(node: Node): string {
  if (node.nodeName === 'STYLE') return '';
  if (node.nodeName === '#text') return node.nodeValue;
  return (node.children ?? []).map(textOf).join('');
}

function attributesOf({ attributes = [] }: Node): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (let i = 0; i + 1 < attributes.length; i += 2) pairs.set(attributes[i]!, attributes[i + 1]!);
  return pairs;
}
