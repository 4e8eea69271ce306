import { FRONT_PAGE } from '../../archive/addresses.ts';
import { findPanel, findRoot, toButton, toStatus } from '../panel.ts';
import { articlesOn, canKeep, forgetPages, keepPages, listKept } from './saved-pages.ts';

const CANNOT =
  '这里不能离线保存：直接从文件夹打开的网页本来就在这台设备上，别处则要用 https 打开，也不能在无痕窗口里。';

/** Fills the opened panel of what is kept on this device: keep the latest issue, what there is, remove it. */
function fillOfflinePanel(): void {
  const panel = findPanel();
  const root = findRoot();
  const status = toStatus();
  if (!canKeep()) {
    status.textContent = CANNOT;
    panel?.append(status);
    return;
  }
  const list = document.createElement('ul');
  const show = async () => {
    const kept = await listKept(root);
    list.replaceChildren(
      ...kept.map(({ address, title }) => {
        const item = document.createElement('li');
        const link = Object.assign(document.createElement('a'), { href: address, textContent: title });
        const remove = toButton('删除', () => change('已删除', () => forgetPages(root, [address])));
        remove.setAttribute('aria-label', `删除《${title}》`);
        item.append(link, ' ', remove);
        return item;
      }),
    );
    removeAll.hidden = kept.length === 0;
  };
  const change = async (done: string, act: () => Promise<void>) => {
    status.textContent = '请稍候';
    status.textContent = await act().then(
      () => done,
      () => '没有做成，请连上网再试',
    );
    await show();
  };
  const keepIssue = async () => {
    const front = new URL(FRONT_PAGE, root).href;
    await keepPages(root, [front, ...(await articlesOn(front))]);
  };
  const removeAll = toButton('全部删除', () =>
    change('已全部删除', async () =>
      forgetPages(
        root,
        (await listKept(root)).map(({ address }) => address),
      ),
    ),
  );
  const actions = document.createElement('div');
  actions.append(
    toButton('离线保存本期', () => change('本期已存在这台设备上，没有网络也能读', keepIssue)),
    removeAll,
  );
  panel?.append(actions, status, list);
  void show();
}

fillOfflinePanel();
