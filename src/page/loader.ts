/** Brings the reviewer into this frame once, however often it is asked for. */

export interface Loader {
  /** Resolves to whether the reviewer is here. Tries again after a failure, but not for ever. */
  load(): Promise<boolean>;
  /** The reviewer joined. */
  arrived(): void;
}

/** Failed attempts after which a page is left alone. */
const MOST_ATTEMPTS = 3;
/** Milliseconds in which a reviewer that was brought in joins, even on a slow machine. */
const PATIENCE = 5000;

/**
 * @param bring injects the reviewer; resolves to false, or rejects, when it could not.
 * @param isHere whether it has joined.
 */
export const createLoader = (bring: () => Promise<boolean>, isHere: () => boolean): Loader => {
  let loading: Promise<boolean> | null = null;
  let attempts = 0;
  let tell: (() => void) | null = null;
  /** The reviewer runs some tasks after its script was read. */
  const arrival = (): Promise<void> =>
    new Promise((resolve) => {
      tell = resolve;
      setTimeout(resolve, PATIENCE);
    });
  const attempt = async (): Promise<boolean> => {
    attempts += 1;
    const brought = await bring().catch(() => false);
    if (brought && !isHere()) await arrival();
    loading = null;
    return isHere();
  };
  return {
    load() {
      if (isHere()) return Promise.resolve(true);
      if (!loading && attempts >= MOST_ATTEMPTS) return Promise.resolve(false);
      loading ??= attempt();
      return loading;
    },
    arrived() {
      attempts = 0;
      tell?.();
    },
  };
};
