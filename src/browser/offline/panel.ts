import { FRONT_PAGE } from '../../archive/addresses.ts';
import { findPanel, findRoot, toButton, toStatus } from '../panel.ts';
import { articlesOn, canSavePages, listSavedPages, removePages, savePages } from './saved-pages.ts';

const UNSUPPORTED = '这里不能离线保存：直接从文件夹打开的网页已经在本机；网站须用 https 打开，且不能在无痕窗口里。';

/**
 * Fills the offline panel with a button that saves the latest issue, a list of the saved pages, and buttons that remove
 * them.
 */
async function fillOfflinePanel(): Promise<void> {
  const panel = findPanel();
  const root = findRoot();
  const status = toStatus();
  if (!(await canSavePages())) {
    status.textContent = UNSUPPORTED;
    panel?.append(status);
    return;
  }
  const list = document.createElement('ul');
  const show = async () => {
    const saved = await listSavedPages(root);
    list.replaceChildren(
      ...saved.map(({ address, title }) => {
        const item = document.createElement('li');
        const link = Object.assign(document.createElement('a'), { href: address, textContent: title });
        const remove = toButton('删除', () => change('已删除', () => removePages(root, [address])));
        remove.setAttribute('aria-label', `删除《${title}》`);
        item.append(link, ' ', remove);
        return item;
      }),
    );
    removeAll.hidden = saved.length === 0;
  };
  const change = async (done: string, act: () => Promise<void>) => {
    status.textContent = '请稍候';
    status.textContent = await act().then(
      () => done,
      () => '操作失败，请联网后再试',
    );
    await show();
  };
  const saveIssue = async () => {
    const front = new URL(FRONT_PAGE, root).href;
    await savePages(root, [front, ...(await articlesOn(front))]);
  };
  const removeAll = toButton('全部删除', () =>
    change('已全部删除', async () =>
      removePages(
        root,
        (await listSavedPages(root)).map(({ address }) => address),
      ),
    ),
  );
  const actions = document.createElement('div');
  actions.append(
    toButton('离线保存本期', () => change('本期已保存到本机，没有网络也能读', saveIssue)),
    removeAll,
  );
  panel?.append(actions, status, list);
  void show();
}

void fillOfflinePanel();
