import { useState } from 'react';
import { ByHand } from '../ui/by-hand/by-hand';
import { Tick } from '../ui/tick/tick';
import { directAddress } from './direct-address';
import type { FrameExitProps } from './frame-exit';

/** The way out of a frame; answers go along in the address only where the reader ticks it. */
export function ExitWithAnswers(props: FrameExitProps) {
  const { words, view, state, today, rulebook, isDemo } = props;
  const [carries, setCarries] = useState(false);
  const [pressed, setPressed] = useState(false);
  const { exit } = words;
  const address = directAddress(view, carries ? { state, today, rulebook } : undefined);
  return (
    <div className="app-exit-group">
      <a
        className="app-exit"
        data-action="new-tab"
        href={address}
        target="_blank"
        rel="noopener"
        onClick={() => setPressed(true)}
      >
        {exit.link}
      </a>
      {!isDemo && Object.keys(state.given).length > 0 && (
        <Tick
          label={exit.carry}
          hint={exit.carryHint}
          checked={carries}
          onChange={(event) => setCarries(event.currentTarget.checked)}
        />
      )}
      {/* Nobody tells whether the tab was refused, as in a sandbox or in some apps. */}
      {pressed && <ByHand hint={exit.byHand} text={address} rows={2} />}
    </div>
  );
}
