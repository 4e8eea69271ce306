import { renderSVG } from 'uqr';

const STYLE = `
  .share div { display: flex; flex-wrap: wrap; gap: .5rem; margin-block: .75rem }
  .share button { background: none; border: 1px solid; border-radius: 0; color: inherit; cursor: pointer; font: inherit; padding: .25rem .75rem }
  .share svg { background: #fff; block-size: 10rem; inline-size: 10rem }
`;

/** Fills the opened share panel of an article: copy its link, copy it with its title and deck, the system's own sheet, a QR code. */
function fillSharePanel(): void {
  const panel = document.querySelector('.share');
  const link = panel?.querySelector('a');
  if (!panel || !link) return;
  const url = link.href;
  const textOf = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? '';
  const [title, deck] = [textOf('article h1'), textOf('article .deck')];
  const status = Object.assign(document.createElement('p'), { role: 'status' });
  const copy = async (text: string, of: string) => {
    status.textContent = (await toClipboard(text)) ? `已复制${of}` : '浏览器不让复制，请长按或选中上面的地址';
  };
  const actions = document.createElement('div');
  actions.append(
    toButton('复制链接', () => copy(url, '链接')),
    toButton('复制标题、导语与链接', () => copy([title, deck, url].filter(Boolean).join('\n'), '标题、导语与链接')),
  );
  if ('share' in navigator) {
    // A reader who closes the system's sheet has not failed.
    actions.append(toButton('用系统分享', () => navigator.share({ title, text: deck, url }).catch(() => undefined)));
  }
  const style = new CSSStyleSheet();
  style.replaceSync(STYLE);
  document.adoptedStyleSheets.push(style);
  panel.append(actions, status, toQrCode(url));
}

function toButton(label: string, act: () => unknown): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
  button.addEventListener('click', act);
  return button;
}

async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Over `file://` an address leads nowhere on another device. */
function toQrCode(url: string): Node {
  if (!url.startsWith('http')) return document.createTextNode('');
  const drawing = new DOMParser().parseFromString(renderSVG(url, { border: 2 }), 'image/svg+xml').documentElement;
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', '本文地址的二维码，可用微信扫描');
  return document.adoptNode(drawing);
}

fillSharePanel();
