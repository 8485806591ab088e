/** Typed messages: a protocol is a map of function types, one listener for each protocol, senders are checked. */
import { browser, type Runtime } from './browser.ts';
import type { BackgroundProtocol, CommandProtocol, FrameProtocol } from './protocol.ts';

/** `name: (request) => response`. The request must survive structured cloning. */
type Call = (request: never) => unknown;
type Request<Fn> = Fn extends (request: infer Given) => unknown ? Given : never;
type Response<Fn> = Fn extends (request: never) => infer Given ? Given : never;

/** Answers by name. */
export type Handlers<Protocol> = {
  readonly [Name in keyof Protocol]: (
    request: Request<Protocol[Name]>,
    sender: Runtime.MessageSender,
  ) => Promise<Response<Protocol[Name]>>;
};

type AnsweredByFrames = FrameProtocol & CommandProtocol;

interface Envelope {
  readonly amends: string;
  readonly request: unknown;
}

/**
 * Starts answering. Messages from other extensions, of another shape, or from a sender that is not accepted
 * are left alone. Gives back the function that stops it.
 */
export const listen = <Protocol extends Record<keyof Protocol, Call>>(
  handlers: Handlers<Protocol>,
  accepts: (sender: Runtime.MessageSender) => boolean,
): (() => void) => {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (!isEnvelope(message) || sender.id !== browser.runtime.id || !accepts(sender)) return undefined;
    if (!Object.hasOwn(handlers, message.amends)) return undefined;
    return handlers[message.amends as keyof Protocol](message.request as never, sender);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
};

/** Asks the background. Rejects when nobody answers. */
export const askBackground = <Name extends keyof BackgroundProtocol>(
  name: Name,
  request: Request<BackgroundProtocol[Name]>,
): Promise<Response<BackgroundProtocol[Name]>> =>
  browser.runtime.sendMessage({ amends: name, request } satisfies Envelope);

/** Asks one frame of a tab. Rejects when nobody answers. */
export const askFrame = <Name extends keyof AnsweredByFrames>(
  frame: { readonly tabId: number; readonly frameId: number },
  name: Name,
  request: Request<AnsweredByFrames[Name]>,
): Promise<Response<AnsweredByFrames[Name]>> =>
  browser.tabs.sendMessage(frame.tabId, { amends: name, request } satisfies Envelope, {
    frameId: frame.frameId,
  });

/** True for a message of one of our own pages, and of no page of the web. */
export const fromOurPage =
  (page: `/${string}`) =>
  (sender: Runtime.MessageSender): boolean =>
    (sender.url ?? '').split(/[?#]/)[0] === browser.runtime.getURL(page);

/** True for a message of the extension itself that comes from no tab: the background, or the popup. */
export const fromBehind = ({ tab, url = '' }: Runtime.MessageSender): boolean =>
  tab === undefined && url.startsWith(browser.runtime.getURL(''));

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' && message !== null && typeof (message as Envelope).amends === 'string';
