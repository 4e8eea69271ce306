import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const LINK = /\shref="([^":#?]+)/g;

/** Lists the links from one site into another that lead nowhere, each as `page: link`. Links inside a site are not looked at. */
export function deadLinksBetween(folders: readonly string[]): string[] {
  const innermost = folders.toSorted((a, b) => b.length - a.length);
  return folders.flatMap((folder) => {
    const others = folders.filter((other) => other !== folder);
    const inside = others.filter((other) => other.startsWith(folder + sep)).map((other) => relative(folder, other));
    return globSync('**/*.html', { cwd: folder, exclude: (path) => inside.includes(path) })
      .sort()
      .flatMap((page) =>
        linksOn(join(folder, page))
          .filter((link) => {
            if (inside.length === 0 && !link.startsWith('../')) return false;
            const target = resolve(dirname(join(folder, page)), decodeURI(link));
            const site = innermost.find((each) => target.startsWith(each + sep));
            return site !== undefined && site !== folder && !existsSync(target);
          })
          .map((link) => `${join(folder, page)}: ${link}`),
      );
  });
}

function linksOn(file: string): string[] {
  return [...new Set(Array.from(readFileSync(file, 'utf8').matchAll(LINK), ([, link = '']) => link))];
}
