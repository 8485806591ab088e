/** Decides for each request of a run: answered by a fixture, or refused and written down. */
import { buildFixtures, contentSecurityPolicy } from '../fixtures/build.ts';
import { fixtures } from '../fixtures/fixtures.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Answers for the fixtures' addresses; undefined means: refuse this request. */
export type Serve = (url: string) => Answer | undefined;

const html = (body: string): Answer => ({
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy,
  },
  body,
});

/** A browser asks for an icon by itself; this is not a request of the page or of the extension. */
const noIcon: Answer = { status: 204, headers: {}, body: '' };

/**
 * @returns the answers for a whole run. The fixture pages are built on the way.
 */
export const createServe = async (): Promise<Serve> => {
  const documents = await buildFixtures();
  const pages = new Map(Object.values(fixtures).map((fixture) => [fixture.url, html(documents[fixture.id])]));
  return (url) => (url.endsWith('/favicon.ico') ? noIcon : pages.get(url));
};
