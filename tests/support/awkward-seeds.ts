import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes seeds that are hard to parse or to display. Returns the folder. */
export function writeAwkwardSeeds(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  cpSync(new URL('../fixtures/editions/awkward', import.meta.url), folder, { recursive: true });
  // This file is not in the fixtures: some file systems do not allow its name, so that Git could not check it out.
  writeFileSync(join(folder, '中文 文件名.txt'), '标题有\u200b零宽字符\n正文第一段，末尾有空行。\n\n\n正文第二段。');
  return folder;
}
