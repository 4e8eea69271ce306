/** The end of the headers of a message or a part. */
const HEADERS_END = /\r?\n\r?\n/;

/** A header that goes on in the next line. */
const FOLDED = /\r?\n[ \t]+/g;

const BOUNDARY = /;\s*boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i;

/** The most parts of one file. The pages of newspapers have some hundred. */
const MOST_PARTS = 5000;

/** A part of an archive of a page: the page itself, a frame, a picture. */
export interface MimePart {
  /** `text/html`, in small letters. */
  type: string;
  /** The addresses that the page knows it by: where it stood, and `cid:` with its name in the file; empty if not stated. */
  location: string;
  id: string;
  bytes: Uint8Array;
}

/** A page and the files it shows, as browsers save them in one file (`.mhtml`, RFC 2557). */
export interface MimeArchive {
  /** The page, which is the first part that is HTML; undefined if there is none. */
  page: MimePart | undefined;
  others: MimePart[];
  /** Where the page stood, and when it was saved, as the headers state it; empty if they do not. */
  location: string;
  date: string;
}

/**
 * Reads an archive of a page. Parts of parts are not opened. It never throws: a file of another kind has no page.
 *
 * @param bytes the file
 */
export function readMimeArchive(bytes: Uint8Array): MimeArchive {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const [head = '', from] = splitHead(text);
  const headers = toHeaders(head);
  const [, quoted, bare] = BOUNDARY.exec(headers.get('content-type') ?? '') ?? [];
  const boundary = quoted ?? bare;
  const bodies = boundary ? bodiesOf(text, from, `--${boundary}`) : [text];
  const parts = bodies.map(toPart);
  const page = parts.find(({ type }) => type === 'text/html' || type === 'application/xhtml+xml');
  return {
    page,
    others: parts.filter((part) => part !== page),
    location: headers.get('snapshot-content-location') ?? page?.location ?? '',
    date: headers.get('date') ?? '',
  };
}

/** The headers, and where what they head begins. */
function splitHead(text: string): [head: string, from: number] {
  const end = HEADERS_END.exec(text);
  return end ? [text.slice(0, end.index), end.index + end[0].length] : [text, text.length];
}

/** The headers by name, in small letters. */
function toHeaders(head: string): Map<string, string> {
  const lines = head.replace(FOLDED, ' ').split(/\r?\n/);
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, Math.max(colon, 0)).trim().toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  return new Map(headers);
}

/** What stands between the lines of a boundary. */
function bodiesOf(text: string, from: number, boundary: string): string[] {
  const bodies: string[] = [];
  let start = text.indexOf(boundary, from);
  while (start >= 0 && bodies.length < MOST_PARTS) {
    const begin = text.indexOf('\n', start) + 1;
    const end = text.indexOf(`\n${boundary}`, start + boundary.length);
    if (begin === 0 || end < 0) break;
    if (end > begin) bodies.push(text.slice(begin, end));
    start = end + 1;
  }
  return bodies;
}

function toPart(body: string): MimePart {
  const [head, from] = splitHead(body);
  const headers = toHeaders(head);
  const [type = ''] = (headers.get('content-type') ?? '').split(';', 1);
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  const content = body.slice(from);
  const decoded =
    encoding === 'quoted-printable'
      ? Buffer.from(unquote(content), 'latin1')
      : Buffer.from(content, encoding === 'base64' ? 'base64' : 'latin1');
  const name = headers.get('content-id')?.replace(/^<|>$/g, '');
  return {
    type: type.trim().toLowerCase(),
    location: headers.get('content-location') ?? '',
    id: name ? `cid:${name}` : '',
    bytes: decoded,
  };
}

/** Undoes quoted-printable: `=E6` is a byte, `=` at a line's end joins two lines. */
function unquote(text: string): string {
  return text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
