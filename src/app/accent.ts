import { accentGrounds, type Rgb, readableAccent } from '../ui/accent/accent';

/** Puts a host's accent on the page, in a readable shade for each theme. */
export function applyAccent(accent: string, root: HTMLElement): void {
  const css = (rgb: Rgb) => `rgb(${rgb.join(' ')})`;
  const value = (pick: 'colour' | 'ink' | 'soft') =>
    accentGrounds
      .map(([theme, ground]) => {
        const shade = readableAccent(accent, ground);
        return `var(--if-${theme}, ${css(shade[pick])})`;
      })
      .join(' ');
  for (const name of ['--accent', '--accent-strong']) root.style.setProperty(name, value('colour'));
  root.style.setProperty('--on-accent', value('ink'));
  root.style.setProperty('--accent-soft', value('soft'));
}
