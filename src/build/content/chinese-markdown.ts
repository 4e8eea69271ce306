import type { MarkdownProcessor } from 'astro/markdown';
import { toCommonMark } from '../../seeds/markdown/chinese/to-common-mark.ts';

/** A processor of Markdown and MDX that reads both as Chinese. */
export function readAsChinese(processor: MarkdownProcessor): MarkdownProcessor {
  return {
    ...processor,
    async createRenderer(shared) {
      const renderer = await processor.createRenderer(shared);
      return { render: (content, options) => renderer.render(read(content, 'md'), options) };
    },
    async createMdxRenderer(shared, mdx) {
      const renderer = await processor.createMdxRenderer?.(shared, mdx);
      if (!renderer) throw new Error(`The Markdown processor ${processor.name} renders no MDX. Use another.`);
      return {
        process: (content, path, frontmatter) => renderer.process(read(content, 'mdx'), path, frontmatter),
      };
    },
  };
}

/** Windows ends lines with CR LF, and some programs with CR alone. */
function read(content: string, format: 'md' | 'mdx'): string {
  return toCommonMark(content.replace(/\r\n?/g, '\n'), format);
}
