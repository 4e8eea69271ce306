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

/** A container looks through all that it rendered before, each time: a new one now and then is faster. */
const RENDERED_BY_ONE = 200;

const rendered = new Map<string, Promise<string>>();
let container: Promise<AstroContainer> | undefined;
let renderings = 0;

/** The body of an article as its page shows it, with its links counted from that page. Rendered once a build. */
export async function bodyHtmlOf(id: string): Promise<string> {
  if (import.meta.env.DEV) return renderBody(id);
  const body = rendered.get(id) ?? renderBody(id);
  rendered.set(id, body);
  return body;
}

async function renderBody(id: string): Promise<string> {
  const edition = await thisEdition();
  const own = edition.byId.get(id);
  const address = addressOfArticle(id);
  const body = edition.bodyOf(id);
  if (body.kind === 'captured') {
    const blocks = toBlocks(address, body.blocks, own ?? { stocks: [], linked: {} }, edition);
    return (await thisContainer()).renderToString(CapturedBody, { props: { blocks } });
  }
  const entry = edition.entryOf(id);
  const written = await renderWritten(entry);
  if (!written) return '';
  const author = own && toAuthorLinks(address, own, edition, (stated) => requirePicture(stated, entry.data.seed.file));
  return (await thisContainer()).renderToString(WrittenBody, {
    props: { Content: written.Content },
    locals: { author } as App.Locals,
  });
}

function thisContainer(): Promise<AstroContainer> {
  if (!container || renderings % RENDERED_BY_ONE === 0) container = createContainer();
  renderings += 1;
  return container;
}

async function createContainer(): Promise<AstroContainer> {
  const created = await AstroContainer.create();
  created.addServerRenderer({ renderer: mdxRenderer });
  return created;
}
