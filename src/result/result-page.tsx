import './result-page.css';
import { memo, useDeferredValue } from 'react';
import { useMatches, wideScreen } from '../ui/use-matches/use-matches';
import { CostSection } from './cost-section';
import { EntrySection } from './entry-section';
import { JumpList } from './jump-list';
import { LimitSection } from './limit-section';
import { PlanSection } from './plan-section';
import { Recheck } from './recheck';
import { ResultActionsBar } from './result-actions';
import type { ResultPart } from './result-context';
import { RulesSection } from './rules-section';
import { SceneSection } from './scene-section';
import { SourcesSection } from './sources-section';
import { TrialBanner } from './trial-banner';
import { VerdictHeader } from './verdict-header';
import { WhatIfBelow } from './what-if';

// Drawn again only when their turn comes: see below.
const LaterJumps = memo(JumpList);
const LaterRecheck = memo(Recheck);
const LaterCost = memo(CostSection);
const LaterRules = memo(RulesSection);
const LaterEntry = memo(EntrySection);
const LaterLimit = memo(LimitSection);
const LaterPlan = memo(PlanSection);
const LaterScene = memo(SceneSection);
const LaterSources = memo(SourcesSection);
const LaterActions = memo(ResultActionsBar);

/** The whole result, the answer first: verdict, what to fix, entry, cost, limit, plan, and what stands behind it. */
export function ResultPage({ page, takesFocus }: ResultPart & { readonly takesFocus: boolean }) {
  // A press or a key is answered by the verdict and the fields, and by the costs where it may be about them: the
  // answers themselves change, and are not only tried. The other sections follow at once, in pieces between
  // which the next press or key comes first.
  const deferred = useDeferredValue(page);
  // A program may read the page at any moment: the verdict on one link's answers never stands over another's rules.
  const later = deferred.replaced === page.replaced ? deferred : page;
  const isWide = useMatches(wideScreen);
  return (
    <div className="result" data-behind={later === page ? undefined : ''}>
      <div className="result-main">
        <TrialBanner page={page} />
        <VerdictHeader page={page} takesFocus={takesFocus} />
        <WhatIfBelow page={page} />
        <LaterJumps page={later} on="phone" />
        <LaterRecheck page={later} />
        <LaterRules page={later} />
        <LaterEntry page={later} />
        <LaterCost
          page={page.given === later.given ? later : page}
          title={page.texts.sections.cost}
        />
        <LaterLimit page={later} />
        <LaterPlan page={later} />
        <LaterScene page={later} />
        <LaterSources page={later} />
      </div>
      {/* Beside the result it has the verdict and what is tried; on a phone it stands below everything. */}
      <LaterActions page={isWide ? page : later} />
    </div>
  );
}
