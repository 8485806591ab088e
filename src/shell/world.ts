/**
 * Resident and reviewer are two scripts in one isolated world, where pages cannot reach. They meet under this
 * name: `globalThis[Symbol.for(residentName)]`.
 */
export const residentName = 'amends.resident';
