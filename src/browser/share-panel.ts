import { renderSVG } from 'uqr';
import { plainAddress } from './offline/saved-address.ts';
import { canSavePages, listSavedPages, removePages, savePages } from './offline/saved-pages.ts';
import { findPanel, findRoot, toButton, toStatus } from './panel.ts';
import { toReference } from './reference.ts';

/**
 * Fills the share panel of an article with its reference, with buttons that copy its link, its link with title and deck, or
 * its reference, open the system's share sheet, and save the article offline, and with a QR code.
 */
async function fillSharePanel(): Promise<void> {
  const [panel, root] = [findPanel(), findRoot()];
  const link = panel?.querySelector('a');
  if (!panel || !link) return;
  const url = link.href;
  const textOf = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? '';
  const [title, deck] = [textOf('article h1'), textOf('article .deck')];
  const reference = document.createElement('cite');
  reference.textContent = findReference(url);
  const status = toStatus();
  const copy = async (text: string, label: string) => {
    status.textContent = (await toClipboard(text)) ? `已复制${label}` : '浏览器不允许复制，请长按或选中上面的文字';
  };
  const actions = document.createElement('div');
  actions.append(
    toButton('复制链接', () => copy(url, '链接')),
    toButton('复制标题、导语与链接', () => copy([title, deck, url].filter(Boolean).join('\n'), '标题、导语与链接')),
    toButton('复制引用', () => copy(reference.textContent, '引用')),
  );
  if ('share' in navigator) {
    // `share` rejects if the reader closes the system's sheet, which is no error.
    actions.append(toButton('用系统分享', () => navigator.share({ title, text: deck, url }).catch(() => undefined)));
  }
  panel.append(reference, actions, status, toQrCode(url));
  if (await canSavePages()) actions.append(toSaveButton(root, status));
}

/** How a paper cites the article of this page. */
function findReference(url: string): string {
  const graph = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
  const saved = document.querySelector('article header a[rel=external] ~ time')?.getAttribute('datetime') ?? '';
  return toReference(graph['@graph'][0], { saved, url });
}

/** Makes a button that saves this page on the device, or removes the saved page. */
function toSaveButton(root: string, status: HTMLElement): HTMLButtonElement {
  const url = location.origin + location.pathname;
  const findSavedAddress = async () =>
    (await listSavedPages(root)).find(({ address }) => plainAddress(address) === plainAddress(url))?.address;
  const label = async () => {
    button.textContent = (await findSavedAddress()) ? '删除离线保存' : '离线保存';
  };
  const button = toButton('离线保存', async () => {
    button.disabled = true;
    try {
      const saved = await findSavedAddress();
      if (saved) await removePages(root, [saved]);
      else await savePages(root, [url]);
      status.textContent = saved ? '已从本机删除' : '已保存到本机，没有网络也能读';
    } catch {
      status.textContent = '保存失败，请联网后再试';
    }
    button.disabled = false;
    await label();
  });
  void label();
  return button;
}

/** Copies a text. False if the browser does not allow it. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The QR code of an address. Empty for `file://`, since such an address does not work on another device. */
function toQrCode(url: string): Node {
  if (!url.startsWith('http')) return document.createTextNode('');
  const drawing = new DOMParser().parseFromString(renderSVG(url, { border: 2 }), 'image/svg+xml').documentElement;
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', '本文地址的二维码，可用微信扫描');
  return document.adoptNode(drawing);
}

void fillSharePanel();
