import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

const LINK = /\shref="((?:\.\.\/)+[^"#?]*)/g;

/** Lists the links from one site into another that lead nowhere, each as `page: link`. Links inside a site are not looked at. */
export function deadLinksBetween(folders: readonly string[]): string[] {
  return folders.flatMap((folder) => {
    const others = folders.filter((other) => other !== folder);
    return globSync('**/*.html', { cwd: folder })
      .sort()
      .flatMap((page) =>
        linksOn(join(folder, page))
          .filter((link) => {
            const target = resolve(dirname(join(folder, page)), decodeURI(link));
            return others.some((other) => target.startsWith(other + sep)) && !existsSync(target);
          })
          .map((link) => `${join(folder, page)}: ${link}`),
      );
  });
}

function linksOn(file: string): string[] {
  return [...new Set(Array.from(readFileSync(file, 'utf8').matchAll(LINK), ([, link = '']) => link))];
}
