import type { HostPagesWords } from '../messages/messages';
import { Button } from '../ui/button/button';
import { Section } from '../ui/section/section';
import type { LoggedEvent } from './use-events';

interface EventLogProps {
  readonly words: HostPagesWords['log'];
  readonly log: readonly LoggedEvent[];
  readonly onClear: () => void;
}

function toldOf({ name, detail }: LoggedEvent, { told }: HostPagesWords['log']): string {
  const text = (key: string) => String(detail[key] ?? '');
  switch (name) {
    case 'height':
      return told.height(text('height'));
    case 'step':
      return told.step(text('index'), text('total'));
    case 'error':
      return told.error(text('reason'));
    default:
      return told[name]();
  }
}

/** What frames have told the page, in plain words and by its literal name, the newest first. */
export function EventLog({ words, log, onClear }: EventLogProps) {
  return (
    <Section id="log" title={words.title}>
      <p className="note">{words.lead}</p>
      {log.length === 0 ? (
        <p className="note">{words.empty}</p>
      ) : (
        <>
          {/* Scrolled with the keyboard too. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable. */}
          <ol className="event-log" reversed tabIndex={0} aria-labelledby="log-title">
            {log.map((event) => (
              <li key={event.key} className="event-log-line" data-event={event.name}>
                <span className="event-log-time">{words.since(event.since)}</span>
                <span>
                  {toldOf(event, words)}
                  {event.times > 1 && ` · ${words.times(event.times)}`}
                </span>
                <code className="event-log-name">
                  fenqi-check:{event.name} {JSON.stringify(event.detail)}
                </code>
              </li>
            ))}
          </ol>
          <div>
            <Button kind="quiet" onClick={onClear}>
              {words.clear}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
