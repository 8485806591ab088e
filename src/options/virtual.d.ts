declare module 'virtual:patterns' {
  /** All rules as the options page shows them, worked out when the extension is built. */
  export const patterns: readonly import('./pattern.ts').Pattern[];
}
