declare module 'virtual:cues' {
  /** Where the cues of rules and elements wait, worked out when the extension is built. */
  export const packed: NonNullable<import('./review.ts').ReviewerParts['packed']>;
}
