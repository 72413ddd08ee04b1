import './result-page.css';
import type { ReactNode } from 'react';
import { Button } from '../ui/button/button';
import { useFirstFocus } from '../ui/use-first-focus/use-first-focus';
import { CodeLookUp } from './code-look-up';
import { CompareSection } from './compare-section';
import { CostSection } from './cost-section';
import type { DetailPart } from './result-context';
import { SourcesSection } from './sources-section';

interface SidePageProps extends DetailPart {
  readonly takesFocus: boolean;
}

function Frame(props: SidePageProps & { title: string; wide?: boolean; children: ReactNode }) {
  const { page, takesFocus, title, wide = false, children } = props;
  const { asked } = page;
  const heading = useFirstFocus<HTMLHeadingElement>(takesFocus, asked?.question);
  return (
    <div className={`page ${wide ? 'page-wide' : ''}`}>
      <h1 className="page-title" tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {children}
      <div>
        {asked ? (
          <Button kind="primary" action="next" onClick={asked.goBack}>
            {asked.backLabel}
          </Button>
        ) : (
          <Button kind="primary" onClick={() => page.goTo('start')}>
            {page.texts.startCheck}
          </Button>
        )}
      </div>
      <SourcesSection page={page} />
    </div>
  );
}

/** The cost explorer as a page of its own. */
export function CostsPage(props: SidePageProps) {
  const { costsTitle, sections } = props.page.texts;
  return (
    <Frame {...props} title={costsTitle} wide>
      <CostSection page={props.page} title={sections.cost} roomy />
    </Frame>
  );
}

/** The failure codes as a page of their own. */
export function CodesPage(props: SidePageProps) {
  return (
    <Frame {...props} title={props.page.texts.codes.title}>
      <CodeLookUp page={props.page} />
    </Frame>
  );
}

/** The comparison as a page of its own. */
export function ComparePage(props: SidePageProps) {
  return (
    <Frame {...props} title={props.page.texts.compare.title} wide>
      <CompareSection page={props.page} />
    </Frame>
  );
}
