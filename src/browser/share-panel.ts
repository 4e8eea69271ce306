import { renderSVG } from 'uqr';
import { plainAddress } from './offline/saved-address.ts';
import { canKeep, forgetPages, keepPages, listKept } from './offline/saved-pages.ts';
import { findPanel, findRoot, toButton, toStatus } from './panel.ts';

/** Fills the opened share panel of an article: copy its link, copy it with its title and deck, the system's own sheet, keep it, a QR code. */
function fillSharePanel(): void {
  const panel = findPanel();
  const link = panel?.querySelector('a');
  if (!panel || !link) return;
  const url = link.href;
  const textOf = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? '';
  const [title, deck] = [textOf('article h1'), textOf('article .deck')];
  const status = toStatus();
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
  if (canKeep()) actions.append(toKeeping(findRoot(), status));
  panel.append(actions, status, toQrCode(url));
}

/** A button that keeps this page on the device, or removes it from there. */
function toKeeping(root: string, status: HTMLElement): HTMLButtonElement {
  const url = location.origin + location.pathname;
  const findOwn = async () =>
    (await listKept(root)).find(({ address }) => plainAddress(address) === plainAddress(url))?.address;
  const label = async () => {
    button.textContent = (await findOwn()) ? '删除离线保存' : '离线保存';
  };
  const button = toButton('离线保存', async () => {
    button.disabled = true;
    try {
      const own = await findOwn();
      if (own) await forgetPages(root, [own]);
      else await keepPages(root, [url]);
      status.textContent = own ? '已从这台设备删除' : '已存在这台设备上，没有网络也能读';
    } catch {
      status.textContent = '没有存成，请连上网再试';
    }
    button.disabled = false;
    await label();
  });
  void label();
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
