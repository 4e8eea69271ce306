import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes seeds that are hard to read or to show, and names their folder. */
export function writeAwkwardSeeds(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  cpSync(new URL('../fixtures/editions/awkward', import.meta.url), folder, { recursive: true });
  // Written here, since not every system that checks this project out can name a file so.
  writeFileSync(join(folder, '中文 文件名.txt'), '标题有\u200b零宽字符\n正文第一段，末尾有空行。\n\n\n正文第二段。');
  return folder;
}
