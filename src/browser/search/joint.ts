import type { JointManifest, ListedIndex } from '../../search/format/joint-manifest.ts';
import { MANIFEST_FILE } from '../../search/format/joint-manifest.ts';
import type { Manifest } from '../../search/format/manifest.ts';
import type { JointIndex } from '../../search/query/joint-search.ts';
import type { OpenIndex } from '../../search/query/read-index.ts';
import { createReader, fetchFile, onceEach } from './fetch-files.ts';
import { toJointList } from './joint-list.ts';
import { openIndex, startSearch } from './search-page.ts';

/** The script of a search page that asks several editions. */
startSearch((panel, onShown) => toJointList(panel, openJointly(panel), onShown));

function openJointly(panel: HTMLElement): JointIndex {
  const { editions, ...manifest } = JSON.parse(panel.dataset['joint'] ?? '') as JointManifest;
  const own = openIndex(panel);
  // The page in traditional characters stands in a folder of its own.
  const root = own.manifest.traditional === undefined ? '' : '../';
  const placed = editions.map((each) => (/^https?:/.test(each.base) ? each : { ...each, base: root + each.base }));
  const open = onceEach(async (base: string): Promise<OpenIndex> => {
    const manifest: Manifest = JSON.parse(new TextDecoder().decode(await fetchFile(base + MANIFEST_FILE)));
    return { manifest, read: createReader(manifest, base) };
  });
  return {
    manifest: { ...manifest, editions: placed },
    own,
    read: onceEach((address) => fetchFile(root + address)),
    open: ({ base }: ListedIndex) => open(base),
  };
}
