import './demo.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { DemoId } from '../data/demos';
import { type DemoWords, type Locale, loadDemoWords } from '../messages/messages';
import { Button } from '../ui/button/button';
import type { TourView } from './place-of';
import { Tour } from './tour';
import { useStuckHeight } from './use-stuck-height';

export interface DemoProps {
  readonly id: DemoId;
  /** The mark itself, as it also stands in the page's title. */
  readonly mark: string;
  readonly locale: Locale;
  /** In the language the page was opened in; those of another one are fetched. */
  readonly firstWords: DemoWords;
  readonly startsTour: boolean;
  /** The screen that is open. */
  readonly view: string;
  /** The address without the demonstration, where one's own check begins. */
  readonly leaveTo: string;
  /** Goes to a screen without taking the focus there. */
  readonly onShow: (view: TourView) => void;
  /** The reader acts on the page again. */
  readonly onReader: () => void;
}

/** While a language is on its way, the one before it stays. */
function useDemoWords(locale: Locale, first: DemoWords): DemoWords {
  const [words, setWords] = useState(first);
  useEffect(() => {
    let isCurrent = true;
    loadDemoWords(locale).then(
      (loaded) => isCurrent && setWords(loaded),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [locale]);
  return words;
}

/**
 * Two runs show the same at any moment: nothing takes its time. Said by a script, as a style sheet that asks whether the
 * page holds a demonstration has the browser look through it all whenever anything in it changes.
 */
function useNoMotion(): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--motion', '0s');
    return () => {
      style.removeProperty('--motion');
    };
  }, []);
}

/** The mark of a demonstration, in view as long as it runs: whose answers these are, the tour, and the way out. */
export function Demo(props: DemoProps) {
  const { id, mark, locale, view, onShow, onReader } = props;
  const words = useDemoWords(locale, props.firstWords);
  const [isTouring, setTouring] = useState(props.startsTour);
  const toggle = useRef<HTMLButtonElement>(null);
  const stuck = useStuckHeight();
  useNoMotion();
  const { name, line } = words.situations[id];
  const end = () => {
    setTouring(false);
    toggle.current?.focus();
  };
  return (
    <>
      <section
        className="demo"
        aria-label={words.label}
        data-notice="demo"
        data-demo={id}
        ref={stuck}
      >
        <div className="demo-bar">
          <p className="demo-name">
            <strong className="demo-mark">{mark}</strong> {words.notYours}
          </p>
          <div className="demo-actions">
            <Button
              kind="quiet"
              action="tour"
              aria-expanded={isTouring}
              ref={toggle}
              onClick={() => setTouring(!isTouring)}
            >
              {isTouring ? words.tour.end : words.tour.start}
            </Button>
            <a className="button button-quiet" data-action="leave-demo" href={props.leaveTo}>
              {words.leave}
            </a>
          </div>
        </div>
        {isTouring && (
          <Tour
            id={id}
            words={words}
            locale={locale}
            view={view}
            onShow={onShow}
            onReader={onReader}
            onEnd={end}
          />
        )}
      </section>
      {!isTouring && (
        <p className="demo-line note">
          <strong>{name}</strong> · {line}
        </p>
      )}
    </>
  );
}
