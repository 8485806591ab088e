declare module 'virtual:anchors' {
  /** Folded words; a text without any of them meets no cue of any rule. */
  export const anchors: readonly string[];
}
