import type { HostPagesWords } from '../messages/messages';
import { accentGrounds, contrast, readableAccent, toRgb } from '../ui/accent/accent';

interface AccentNotesProps {
  readonly words: HostPagesWords['integrate']['options'];
  /** Six hexadecimal digits. */
  readonly accent: string;
}

const twoDecimals = (ratio: number) => Math.floor(ratio * 100) / 100;

/** How well a colour can be read in each theme where that is hardest, and what becomes of it where it cannot. */
export function AccentNotes({ words, accent }: AccentNotesProps) {
  return (
    <ul className="accent-notes">
      {accentGrounds.map(([theme, ground]) => {
        const ratio = contrast(toRgb(accent), ground.hardest);
        const shown = contrast(readableAccent(accent, ground).colour, ground.hardest);
        const name = words.grounds[theme];
        return (
          <li key={theme} data-contrast={theme} data-clear={ratio >= 4.5 ? 'yes' : 'no'}>
            {ratio >= 4.5
              ? words.contrast(name, twoDecimals(ratio))
              : words.adjusted(name, twoDecimals(ratio), twoDecimals(shown))}
          </li>
        );
      })}
    </ul>
  );
}
