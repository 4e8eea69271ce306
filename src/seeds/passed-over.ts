/**
 * Names that only systems and programs write: thumbnails and settings of folders, locks, copies that editors keep, marks
 * of the web, and downloads that have not ended.
 */
const LEFTOVER =
  /^(?:(?:eh)?thumbs\.db|desktop\.ini|icon\r|~\$.*|#.*#|.*:(?:zone\.identifier|encryptable)|.*@syno(?:eastream|resource)|.*(?:~|\.(?:bak|te?mp|sw[nop]|orig|rej|autosave|lo?ck|(?:cr|op)?download(?:ing)?|part(?:ial)?|xltd|aria2)))$/is;

/** Names of folders that only systems write. A download that has not ended may be a folder, too. */
const LEFTOVER_FOLDER =
  /^(?:__MACOSX|@eaDir|#recycle|#snapshot|\$RECYCLE\.BIN|System Volume Information|lost\+found|.*\.(?:cr)?download)$/i;

/** The endings of pages that browsers save with a folder of files. */
const PAGE = /\.(?:s?html?|xhtml)$/i;

/** What browsers append to the name of a page for its folder of files: `海水_files`, `海水.files`, `海水_文件`. */
const FOLDER_OF_FILES = /^(?<stem>.+)(?<ending>[_.-](?:files|的?文件夹?|的?檔案|ファイル)|的文件夹?|的檔案)$/is;

/** Whether a file or a folder beside the seeds is one that systems and programs leave. */
export function isLeftover(name: string, isFolder: boolean): boolean {
  return (isFolder ? LEFTOVER_FOLDER : LEFTOVER).test(name);
}

/** What the name of a saved page has in common with that of its folder of files; undefined for other files. */
export function stemOfPage(file: string): string | undefined {
  return PAGE.test(file) ? fold(file.replace(PAGE, '')) : undefined;
}

/**
 * What the name of a page's folder of files has in common with that of the page; undefined for other folders.
 *
 * @example stemOfPageFolder('海水_files') // '海水'
 */
export function stemOfPageFolder(folder: string): string | undefined {
  const stem = FOLDER_OF_FILES.exec(folder)?.groups?.['stem'];
  return stem === undefined ? undefined : fold(stem);
}

/**
 * What a browser appended to the name of a page for its folder of files; undefined for other folders.
 *
 * @example endingOfPageFolder('海水_files') // '_files'
 */
export function endingOfPageFolder(folder: string): string | undefined {
  return FOLDER_OF_FILES.exec(folder)?.groups?.['ending'];
}

/** Systems differ in how they write accents, and in whether capitals are other letters. */
function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
