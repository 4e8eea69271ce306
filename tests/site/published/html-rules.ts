import type { ConfigData } from 'html-validate';

/**
 * The rules for every page: the HTML standard and accessibility. Rules of code style are off, because Astro writes the
 * markup. So are rules that forbid something intended.
 */
export const HTML_RULES: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Code style.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A page's title contains the headline, whatever its length.
    'long-title': 'off',
    // Safari does not treat a list without bullets as a list unless it has the role `list`.
    'no-redundant-role': 'off',
    // The form of the reader's settings needs no submit button: a setting takes effect when it changes.
    'wcag/h32': 'off',
  },
};
