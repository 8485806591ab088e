/** Match patterns as manifests write them: `https://host/path`, with `*.` before the host and `*` in the path. */

interface Pattern {
  readonly host: string;
  readonly withSubdomains: boolean;
  readonly path: string;
}

const shape = /^https:\/\/(\*\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(\/.*)$/;

/** The parts of a match pattern, or null when it is not one with `https` and a host. */
export const parsePattern = (pattern: string): Pattern | null => {
  const [, subdomains, host, path] = shape.exec(pattern) ?? [];
  return host && path ? { host, withSubdomains: subdomains !== undefined, path } : null;
};

const globMatches = (glob: string, path: string): boolean => {
  const [first = '', ...rest] = glob.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${[first, ...rest].join('.*')}$`).test(path);
};

/** Whether a page at `host` (without port) and `path` is covered by the pattern. False for a broken pattern. */
export const patternCovers = (pattern: string, host: string, path: string): boolean => {
  const parsed = parsePattern(pattern);
  if (!parsed) return false;
  const hostCovered = host === parsed.host || (parsed.withSubdomains && host.endsWith(`.${parsed.host}`));
  return hostCovered && globMatches(parsed.path, path);
};
