import { crc32, deflateSync } from 'node:zlib';

/** How often a piece of a page is repeated. */
const MANY = 20_000;

/** The length of an address that is a picture itself, in characters. */
const HEAVY = 50_000_000;

const BODY = '<p>正文一段，写到这里为止，说的是海水为什么是咸的。</p>'.repeat(3);
const TITLE = '<h1>海水为什么是咸的</h1>';

/** Addresses of pictures that run, lead elsewhere, or are larger than they look. */
const PICTURES = [
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22 onload=%22alert(1)%22 width=%2290%22 height=%2250%22/>',
  dataAddressOf('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)" width="90" height="50"/>'),
  dataAddressOf(bomb()),
  'file:///etc/passwd',
  '../../../../../etc/passwd',
  'page-pictures_files/..%2F..%2Fetc%2Fpasswd',
  'cid:none',
  'https://evil.example/&quot; onerror=&quot;alert(1)',
];

/** Saved pages that mean harm, by file name. */
export const PAGES: Readonly<Record<string, string>> = {
  'page-script.html': `${TITLE}<script>document.title = 'run'</script><p onclick="alert(1)">${BODY}</p>${BODY}`,
  'page-base.html': `<base href="https://evil.example/" target="_top">${TITLE}${BODY}<a href="x">x</a>`,
  'page-frames.html': `${TITLE}<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe><object data="x.swf"></object>${BODY}`,
  'page-vector.html': `${TITLE}<svg onload="alert(1)"><text>字</text><foreignObject><p>字</p></foreignObject></svg>${BODY}`,
  'page-template.html': `${TITLE}<template><p>字</p></template><noscript><p>字</p></noscript>${BODY}`,
  'page-entities.html': `<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${TITLE}<p>${'&b;'.repeat(MANY)}</p>${BODY}`,
  'page-deep.html': `${TITLE}${'<div>'.repeat(MANY)}${BODY}`,
  'page-wide.html': `${TITLE}${BODY}<div>${'<i>字</i>'.repeat(MANY)}</div>`,
  'page-links.html': `${TITLE}${BODY}<p>${'<a href="javascript:alert(1)">字</a>'.repeat(MANY)}</p>`,
  'page-hrefs.html': `${TITLE}${BODY}<p>${'<a href="https://a.example/&quot; onclick=&quot;alert(1)">字</a>'.repeat(MANY)}</p>${BODY}`,
  'page-spans.html': `${TITLE}${BODY}<table>${'<tr><td colspan="999999999" rowspan="999999999">1<td>2'.repeat(MANY)}</table>${BODY}`,
  'page-preformatted.html': `${TITLE}${BODY}${'<pre>a &lt;script&gt;alert(1)&lt;/script&gt;\nb</pre>'.repeat(1000)}${BODY}`,
  'page-data.html': `${TITLE}${BODY}<img src="data:image/png;base64,${'A'.repeat(MANY)}">${BODY}`,
  'page-pictures.html': `${TITLE}${BODY}${PICTURES.map((src) => `<p><img src="${src}" alt="&lt;script&gt;alert(1)&lt;/script&gt;"></p>`).join('')}${BODY}`,
  'page-heavy.html': `${TITLE}${BODY}<img src="data:image/png;base64,${'A'.repeat(HEAVY)}">${BODY}`,
  'page-attributes.html': `${TITLE}<p ${'a=b '.repeat(MANY)}>字</p>${BODY}`,
  'page-unclosed.html': `${TITLE}${'<p><b><i>'.repeat(1000)}字${BODY}`,
  'page-address.html': `<!-- saved from url=(0019)javascript:alert(1) --><link rel="canonical" href="https://a.example/&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">${TITLE}${BODY}`,
  'page-nested.mhtml': nestedArchive(),
  'page-lies.mhtml': `Content-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n<p>no base64 </p>\n--x\n`,
  'page-none.mht': TITLE,
};

/** Archives inside of archives, of which only the outermost is opened. */
function nestedArchive(): string {
  let archive = `Content-Type: text/html\n\n${TITLE}${BODY}`;
  for (let depth = 0; depth < 50; depth += 1)
    archive = `Content-Type: multipart/related; boundary="b${depth}"\n\n--b${depth}\n${archive}\n--b${depth}--\n`;
  return archive;
}

function dataAddressOf(picture: string | Buffer): string {
  return `data:image/png;base64,${Buffer.from(picture).toString('base64')}`;
}

/** A PNG of 100 kilobytes that fills 800 megabytes. */
function bomb(): Buffer {
  const side = 30_000;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  // One bit a pixel, of grey.
  head[8] = 1;
  const rows = deflateSync(Buffer.alloc((side / 8 + 1) * side));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
