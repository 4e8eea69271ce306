import type { Plugin } from 'vite';
import type { Colors } from '../../settings/colors.ts';

/** `var(--light-paper)` */
const COLOR = /var\(--(light|dark)-([a-z]+)\)/g;

/** Puts the colours of the paper into style sheets, in the place of `var(--light-paper)` and the like. */
export function fillInColors(colors: Colors): Plugin {
  return {
    name: 'fill-in-colors',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css(?:$|\?)/, code: /var\(--(?:light|dark)-/ },
      handler: (code) => ({ code: withColors(code, colors), map: null }),
    },
  };
}

function withColors(css: string, colors: Colors): string {
  return css.replace(COLOR, (variable, theme: keyof Colors, name: keyof Colors['light']) => {
    const color = colors[theme][name];
    if (color === undefined) throw new Error(`There is no colour ${variable}. Correct it in the style sheet.`);
    return color;
  });
}
