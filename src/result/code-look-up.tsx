import './code-look-up.css';
import { useRef, useState } from 'react';
import { lookUpCode } from '../domain/codes/codes';
import { Button } from '../ui/button/button';
import { describedBy, FieldNotes } from '../ui/field/field-notes';
import { isComposing } from '../ui/is-composing/is-composing';
import { Notice } from '../ui/notice/notice';
import { Section } from '../ui/section/section';
import { CodeAnswer, CodeList } from './code-list';
import type { DetailPart } from './result-context';
import { toShownCode } from './to-shown-code';

/** A failure code looked up, in any spelling; the whole list below it. */
export function CodeLookUp({ page }: DetailPart) {
  const { texts, given, set } = page;
  const { codes } = texts;
  const asked = given.code === undefined || given.code === 'unknown' ? '' : given.code;
  const [typed, setTyped] = useState(toShownCode(asked));
  const [shown, setShown] = useState(asked);
  // What was typed here is the person's own, and may be named whatever it is.
  const [own, setOwn] = useState('');
  const [isMissing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const named = asked === own ? own : toShownCode(asked);
  if (asked !== shown) {
    // A link opened meanwhile asks for another one.
    setShown(asked);
    setTyped(named);
  }
  const look = () => {
    const code = typed.trim().slice(0, 64);
    setOwn(code);
    setMissing(code === '');
    if (code === '') input.current?.focus();
    set({ code: code === '' ? undefined : code });
  };
  const error = isMissing ? codes.missing : undefined;
  const found = asked === '' ? undefined : lookUpCode(asked);
  return (
    <>
      <Section id="code" title={codes.label}>
        <div className="field">
          <FieldNotes id="code" hint={codes.hint} error={error} />
          <div className="code-form">
            <input
              id="code-input"
              className="code-input"
              type="text"
              enterKeyHint="search"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={64}
              aria-labelledby="code-title"
              aria-describedby={describedBy('code', codes.hint, error)}
              aria-invalid={isMissing || undefined}
              ref={input}
              value={typed}
              onChange={(event) => {
                setTyped(event.currentTarget.value);
                setMissing(false);
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !isComposing(event.nativeEvent)) look();
              }}
            />
            <Button kind="primary" action="look-up" onClick={look}>
              {codes.look}
            </Button>
          </div>
        </div>
        <div>
          {/* What a code means is told in a line; all that is to know about it would be too much at once. */}
          <div aria-live="polite">
            {found && <p className="visually-hidden">{codes.names[found]}</p>}
            {asked !== '' && !found && <Notice kind="unknown">{codes.unknown(named)}</Notice>}
          </div>
          {found && <CodeAnswer page={page} code={found} asked alone />}
        </div>
      </Section>
      <Section id="all-codes" title={codes.all}>
        <CodeList page={page} except={found} alone />
        <p className="note">{codes.anySource}</p>
      </Section>
    </>
  );
}
