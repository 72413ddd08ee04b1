import './result-page.css';
import { CostSection } from './cost-section';
import { EntrySection } from './entry-section';
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

/** The whole result, the answer first: verdict, what to fix, entry, cost, limit, plan, and what stands behind it. */
export function ResultPage({ page, takesFocus }: ResultPart & { readonly takesFocus: boolean }) {
  return (
    <div className="result">
      <div className="result-main">
        <TrialBanner page={page} />
        <VerdictHeader page={page} takesFocus={takesFocus} />
        <WhatIfBelow page={page} />
        <Recheck page={page} />
        <RulesSection page={page} />
        <EntrySection page={page} />
        <CostSection page={page} title={page.texts.sections.cost} />
        <LimitSection page={page} />
        <PlanSection page={page} />
        <SceneSection page={page} />
        <SourcesSection page={page} />
      </div>
      <ResultActionsBar page={page} />
    </div>
  );
}
