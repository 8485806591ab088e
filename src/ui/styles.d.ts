/** Style sheets that become strings, for shadow roots. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
/** Style sheets of whole pages. */
declare module '*.css';
