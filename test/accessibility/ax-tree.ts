import { cdp } from 'vitest/browser';
import { axLines, type AxNode } from './ax-lines.js';

interface FrameTree {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly FrameTree[] | undefined;
}

/**
 * What Chromium tells assistive technology of this page, a node a line: its own accessibility tree, not one worked out from
 * the DOM. What only groups is left out, and what it holds stands in its place.
 */
export async function axTree(): Promise<string> {
  const session = cdp();
  const { frameTree }: { frameTree: FrameTree } = await session.send('Page.getFrameTree');
  // Tests run in a frame of the runner's page.
  const frameId = frameTree.childFrames?.at(-1)?.frame.id ?? frameTree.frame.id;
  const { nodes }: { nodes: AxNode[] } = await session.send('Accessibility.getFullAXTree', { frameId });
  const told = await Promise.all(nodes.map(withValueText));
  return `${axLines(told).join('\n')}\n`;
}

/** The protocol has the number of a meter or a slider, and not the words that stand for it. */
async function withValueText(node: AxNode): Promise<AxNode> {
  const role = node.role?.value;
  if (node.backendDOMNodeId === undefined || (role !== 'meter' && role !== 'slider')) return node;
  const about = await cdp().send('DOM.describeNode', { backendNodeId: node.backendDOMNodeId });
  const attributes = about.node.attributes ?? [];
  const at = attributes.indexOf('aria-valuetext');
  return at < 0 ? node : { ...node, valueText: attributes[at + 1] };
}

/** What has the focus, as the tree tells it; `nothing` where nothing has. */
export async function focused(): Promise<string> {
  const lines = (await axTree()).split('\n').map((line) => line.trim());
  const { activeElement, body } = document;
  // Of a button that says it is disabled the protocol does not tell that it has the focus.
  const name = JSON.stringify(activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '');
  const line =
    lines.find((each) => /\(focused[,)]/.test(each)) ??
    lines.find((each) => activeElement !== body && each.startsWith(`button ${name} (disabled`));
  return line?.replace(/ \(focused\)|(?<=\()focused, /, '') ?? 'nothing';
}
