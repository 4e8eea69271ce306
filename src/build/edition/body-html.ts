import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { addressOfArticle } from '../../archive/addresses.ts';
import CapturedBody from '../../components/CapturedBody.astro';
import WrittenBody from '../../components/WrittenBody.astro';
import { toAuthorLinks } from '../../views/authoring.ts';
import { toBlocks } from '../../views/captured-body.ts';
import { requirePicture } from '../pictures/find-picture.ts';
import { thisEdition } from './this-edition.ts';
import { renderWritten } from './written-body.ts';

const rendered = new Map<string, Promise<string>>();
let container: Promise<AstroContainer> | undefined;

/** The body of an article as its page shows it, with its links counted from that page. Rendered once a build. */
export async function bodyHtmlOf(id: string): Promise<string> {
  if (import.meta.env.DEV) return renderBody(id);
  const body = rendered.get(id) ?? renderBody(id);
  rendered.set(id, body);
  return body;
}

async function renderBody(id: string): Promise<string> {
  container ??= createContainer();
  const edition = await thisEdition();
  const own = edition.byId.get(id);
  const address = addressOfArticle(id);
  const body = edition.bodyOf(id);
  if (body.kind === 'captured') {
    const blocks = toBlocks(address, body.blocks, own ?? { stocks: [], linked: {} }, edition);
    return (await container).renderToString(CapturedBody, { props: { blocks } });
  }
  const entry = edition.entryOf(id);
  const written = await renderWritten(entry);
  if (!written) return '';
  const author = own && toAuthorLinks(address, own, edition, (stated) => requirePicture(stated, entry.data.seed.file));
  return (await container).renderToString(WrittenBody, {
    props: { Content: written.Content },
    locals: { author } as App.Locals,
  });
}

async function createContainer(): Promise<AstroContainer> {
  const created = await AstroContainer.create();
  created.addServerRenderer({ renderer: mdxRenderer });
  return created;
}
