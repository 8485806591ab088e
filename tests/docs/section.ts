/** A part of a page that is made from the sources. */

/**
 * The page with the part between `<!-- name: made by … -->` and `<!-- /name -->` renewed.
 * @throws Error when the page lacks one of the two lines.
 */
export function withSection(page: string, name: string, made: string): string {
  const start = `<!-- ${name}: made by \`npm run docs\` -->`;
  const end = `<!-- /${name} -->`;
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < 0) throw new Error(`The page lacks the lines ${start} and ${end}.`);
  return `${page.slice(0, from)}${start}\n\n${made}\n\n${page.slice(to)}`;
}
