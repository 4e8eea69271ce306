/** The line on which the settings begin. */
const BEGINNING = /^export const site = \{[ \t]*\n/m;

/**
 * Writes settings into the text of `src/site.ts`: each on its line, if it has one there, or else as the first. All else, and
 * every comment, stays.
 *
 * @returns undefined if the settings do not begin where they should
 * @example editSettings("export const site = {\n  name: '甲',\n};\n", { name: '乙' }) // "export const site = {\n  name: '乙',\n};\n"
 */
export function editSettings(source: string, settings: Readonly<Record<string, string>>): string | undefined {
  if (!BEGINNING.test(source)) return undefined;
  return Object.entries(settings).reduce((text, [name, value]) => {
    const line = new RegExp(`^  ${name}:.*$`, 'm');
    const stated = `  ${name}: ${toLiteral(value)},`;
    return line.test(text)
      ? text.replace(line, () => stated)
      : text.replace(BEGINNING, (beginning) => `${beginning}${stated}\n`);
  }, source);
}

function toLiteral(value: string): string {
  return `'${value.replace(/[\\']/g, '\\$&').replace(/\s+/g, ' ')}'`;
}
