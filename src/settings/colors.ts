/** The least contrast of a text with its background: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const LEAST_CONTRAST = 4.5;

/** The colours of a theme that states none. */
export const DEFAULT_COLORS: Colors = {
  light: {
    paper: '#faf6ee',
    raised: '#fffdf8',
    sunken: '#f1ebdf',
    ink: '#1c1814',
    quiet: '#635a4f',
    rule: '#cfc5b4',
    accent: '#a8261b',
  },
  dark: {
    paper: '#1b1815',
    raised: '#231f1b',
    sunken: '#2c2722',
    ink: '#ece5da',
    quiet: '#aea395',
    rule: '#4a433b',
    accent: '#f28b74',
  },
};

/** How far the colours between paper and ink stand from the paper, from 0 to 1, where a theme states its own. */
const SHARES = { light: { sunken: 0.05 }, dark: { raised: 0.04, sunken: 0.08 }, rule: 0.22, quiet: 0.7 };

/** How much more of the ink a quiet text gets, step by step, until it can be read. */
const QUIET_STEP = 0.02;

/** Completes what a publisher states of the colours: those between paper and ink follow from these two. */
export function toColors(stated: { [Theme in keyof Colors]?: StatedTheme | undefined }): Colors {
  return { light: toTheme('light', stated.light), dark: toTheme('dark', stated.dark) };
}

/**
 * Says which texts would be hard to read, one sentence each.
 *
 * @example faultsOf(toColors({ light: { accent: '#d98880' } }))
 * // ['colors.light: accent #d98880 on #f1ebdf has a contrast of 2.27, and readers need 4.5. Take a darker accent.']
 */
export function faultsOf(colors: Colors): string[] {
  return (['light', 'dark'] as const).flatMap((theme) => {
    const { paper, raised, sunken } = colors[theme];
    return (['ink', 'accent'] as const).flatMap((name) => {
      const text = colors[theme][name];
      const [contrast, ground] = [paper, raised, sunken]
        .map((each): [number, string] => [contrastOf(text, each), each])
        .reduce((a, b) => (b[0] < a[0] ? b : a));
      if (contrast >= LEAST_CONTRAST) return [];
      const advice = luminanceOf(ground) > luminanceOf(text) ? 'a darker' : 'a lighter';
      return `colors.${theme}: ${name} ${text} on ${ground} has a contrast of ${floor(contrast)}, and readers need ${LEAST_CONTRAST}. Take ${advice} ${name}.`;
    });
  });
}

/** The contrast of two colours, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(one: string, other: string): number {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function toTheme(theme: keyof Colors, stated: StatedTheme = {}): Theme {
  const defaults = DEFAULT_COLORS[theme];
  const { paper = defaults.paper, ink = defaults.ink, accent = defaults.accent } = stated;
  if (stated.paper === undefined && stated.ink === undefined) return { ...defaults, accent };
  const raised = theme === 'light' ? mix(paper, '#ffffff', 0.7) : mix(paper, ink, SHARES.dark.raised);
  const sunken = mix(paper, ink, SHARES[theme].sunken);
  const isFaint = (text: string) => [paper, raised, sunken].some((each) => contrastOf(text, each) < LEAST_CONTRAST);
  let share = SHARES.quiet;
  while (share < 1 && isFaint(mix(paper, ink, share))) share += QUIET_STEP;
  return { paper, raised, sunken, ink, quiet: mix(paper, ink, share), rule: mix(paper, ink, SHARES.rule), accent };
}

/** Two digits, so that no figure below the limit is shown as the limit. */
function floor(contrast: number): number {
  return Math.floor(contrast * 100) / 100;
}

/** @param share of the second colour, from 0 to 1 */
function mix(one: string, other: string, share: number): string {
  const [from, to] = [channelsOf(one), channelsOf(other)];
  const mixed = from.map((value, at) => Math.round(value + ((to[at] ?? 0) - value) * Math.min(share, 1)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue, from 0 to 255. */
function channelsOf(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

/** The colours of the paper, as `#rrggbb`. */
export interface Colors {
  light: Theme;
  dark: Theme;
}

interface Theme {
  /** The page. */
  paper: string;
  /** What lies on the page, and what is cut into it. */
  raised: string;
  sunken: string;
  /** The text, less important text, and lines. */
  ink: string;
  quiet: string;
  rule: string;
  /** Links under the pointer, the current page, the icon. */
  accent: string;
}

/** What a publisher may state of a theme. */
type StatedTheme = { [Name in 'paper' | 'ink' | 'accent']?: string | undefined };
