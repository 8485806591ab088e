/**
 * What a person finds on the page, our own parts included: read from the browser's accessibility tree,
 * which also holds what stands in a closed shadow root.
 */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { Point } from './driver.ts';
import { until } from './wait.ts';

export interface Sight {
  /** Every role and name there is now, for messages and for reading a panel. */
  names(): Promise<readonly string[]>;
  /** Waits for something with this role and name to stand still, and gives its middle. */
  find(role: string, name: string | RegExp): Promise<Point>;
  /** Waits until nothing has this role and name. */
  gone(role: string, name: string | RegExp): Promise<void>;
  has(role: string, name: string | RegExp): Promise<boolean>;
  /** The names of all headings and buttons inside the first element of this role, in order. */
  within(role: string): Promise<readonly string[]>;
}

type Node = Protocol.Accessibility.AXNode;

const nameOf = (node: Node): string => String(node.name?.value ?? '');
const roleOf = (node: Node): string => String(node.role?.value ?? '');

const is = (node: Node, role: string, name: string | RegExp): boolean =>
  roleOf(node) === role &&
  !node.ignored &&
  (typeof name === 'string' ? nameOf(node) === name : name.test(nameOf(node)));

/** Opens eyes on a page of Chromium. */
export const openSight = async (page: Page): Promise<Sight> => {
  const session = await page.createCDPSession();
  await session.send('Accessibility.enable');
  await session.send('DOM.enable');
  const nodes = async () => (await session.send('Accessibility.getFullAXTree')).nodes;
  const matching = async (role: string, name: string | RegExp) =>
    (await nodes()).find((node) => is(node, role, name));
  const names = async () =>
    (await nodes())
      .filter((node) => !node.ignored && nameOf(node))
      .map((node) => `${roleOf(node)}: ${nameOf(node)}`);
  const explain = (what: string, role: string, name: string | RegExp) => async (error: Error) => {
    throw new Error(`${what} ${role} ${String(name)}. On the page:\n${(await names()).join('\n')}`, {
      cause: error,
    });
  };
  return {
    names,
    has: async (role, name) => Boolean(await matching(role, name)),
    find: (role, name) => {
      let before: Point | undefined;
      return until(`a ${role} named ${String(name)}`, async () => {
        const node = await matching(role, name);
        const last = before;
        before = node && (await middle(session, node));
        return before && last && before.x === last.x && before.y === last.y && before;
      }).catch(explain('There is no', role, name));
    },
    gone: async (role, name) => {
      await until(`no ${role} named ${String(name)}`, async () => !(await matching(role, name))).catch(
        explain('There still is', role, name),
      );
    },
    within: async (role) => inside(await nodes(), role),
  };
};

/** Names of headings and buttons below the first node of a role. */
const inside = (nodes: readonly Node[], role: string): string[] => {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (node: Node | undefined): string[] => {
    if (!node) return [];
    if (['button', 'heading'].includes(roleOf(node))) return [nameOf(node)];
    return (node.childIds ?? []).flatMap((id) => read(byId.get(id)));
  };
  return read(nodes.find((node) => roleOf(node) === role));
};

/** Scrolls as a person would before pressing: what lies behind a row that stays in sight is something else. */
const bringIntoSight = async (session: CDPSession, backendNodeId: number): Promise<void> => {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  if (!object.objectId) return;
  await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: 'function () { this.scrollIntoView?.({ block: "nearest", behavior: "instant" }); }',
  });
};

/** The middle of a node's box, or undefined while it has none. */
const middle = async (session: CDPSession, node: Node): Promise<Point | undefined> => {
  const backendNodeId = node.backendDOMNodeId;
  if (backendNodeId === undefined) return undefined;
  // It may be gone by now.
  await bringIntoSight(session, backendNodeId).catch(() => undefined);
  const box = await session.send('DOM.getBoxModel', { backendNodeId }).catch(() => undefined);
  if (!box) return undefined;
  const [left = 0, top = 0, , , right = 0, bottom = 0] = box.model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
};
