import { useEffect, useState } from 'react';
import { Notice } from '../ui/notice/notice';
import { Section } from '../ui/section/section';
import { type EmbedOptions, embedAddress } from './build-snippet';
import type { HostPageProps } from './host-pages';
import type { LoggedEvent } from './use-events';

interface LivePreviewProps extends Pick<HostPageProps, 'words' | 'site'> {
  readonly options: EmbedOptions;
  /** No colour is asked for: what is not yet one asks for none either, and may become one. */
  readonly isUncoloured: boolean;
  /** Why it does not work, where it does not. */
  readonly failure: string | undefined;
}

/** For the host script to arrive: milliseconds. */
const patience = 10_000;

/** Why the frame is not alive, in the words of the host script; nothing while it is, or may still become so. */
export function useFailure(log: readonly LoggedEvent[], isThere: boolean): string | undefined {
  const [hasNoScript, setNoScript] = useState(false);
  useEffect(() => {
    if (!isThere) return;
    const timer = setTimeout(() => setNoScript(!('FenqiCheck' in window)), patience);
    return () => clearTimeout(timer);
  }, [isThere]);
  const [last] = log.filter(({ name }) => name === 'ready' || name === 'error');
  if (last?.name === 'error') return String(last.detail['reason'] ?? 'error');
  // Without its script nobody would tell; it may still come after the patience is over.
  return hasNoScript && !('FenqiCheck' in window) ? 'no-script' : undefined;
}

/**
 * The tool as it will be, in a sandbox without an origin: on any host that is another origin than this page.
 * Language, theme and accent change while it runs; anything else is another address.
 */
export function LivePreview(props: LivePreviewProps) {
  const { words, site, options, isUncoloured, failure } = props;
  const { preview } = words.integrate;
  const { lang, theme, accent, ...others } = options;
  const [first] = useState({ lang, theme, accent });
  // A frame keeps a colour until it is told another one; without any it begins anew.
  const [{ isColoured, round }, setSeen] = useState({ isColoured: false, round: 0 });
  if (accent !== '' && !isColoured) setSeen({ isColoured: true, round });
  if (isUncoloured && isColoured) setSeen({ isColoured: false, round: round + 1 });
  return (
    <Section id="preview" title={preview.title}>
      <p className="note">{preview.foreign}</p>
      {failure !== undefined && (
        <Notice kind="fail" mark="preview-failed">
          <p>{preview.failed}</p>
        </Notice>
      )}
      {site === undefined ? (
        <div className="live-preview" />
      ) : (
        <iframe
          key={JSON.stringify({ ...others, round })}
          className="live-preview"
          data-fenqi-check=""
          data-lang={lang}
          data-theme={theme}
          {...(accent !== '' && { 'data-accent': accent })}
          src={embedAddress({ ...others, ...first }, site)}
          sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals"
          title={words.frameTitle}
          width="100%"
          height="900"
        />
      )}
    </Section>
  );
}
