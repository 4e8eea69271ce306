import type { ConfigData } from 'html-validate';

/**
 * What a page is held to: HTML's own rules and those that help who cannot see it. Left out are rules of spelling, which Astro
 * settles, and those that would forbid what is meant.
 */
export const HTML_RULES: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Spelling.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A title is as long as its headline.
    'long-title': 'off',
    // Safari takes a list without bullets for no list, unless its role says so.
    'no-redundant-role': 'off',
    // The reader's settings take effect as they change; there is nothing to send.
    'wcag/h32': 'off',
  },
};
