/** How often a piece of a page is repeated. */
const MANY = 20_000;

const BODY = '<p>正文一段，写到这里为止，说的是海水为什么是咸的。</p>'.repeat(3);
const TITLE = '<h1>海水为什么是咸的</h1>';

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
  'page-data.html': `${TITLE}${BODY}<img src="data:image/png;base64,${'A'.repeat(MANY)}">${BODY}`,
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
