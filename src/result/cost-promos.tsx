import { answerSpecs, type Promotion } from '../domain/answers/answers';
import { CheckList } from '../ui/check-list/check-list';
import type { ResultPart } from './result-context';

const promotions = answerSpecs.promos.options;

/** Which promotions the person saw with their own eyes; none is ever assumed. */
export function CostPromos({ page }: ResultPart) {
  const { words, given, set } = page;
  const seen = given.promos === undefined || given.promos === 'unknown' ? undefined : given.promos;
  const toggle = (value: Promotion | 'none') => {
    if (value === 'none') return set({ promos: seen?.length === 0 ? undefined : [] });
    const next = promotions.filter((each) => (seen?.includes(each) ?? false) !== (each === value));
    return set({ promos: next.length === 0 ? undefined : next });
  };
  const { label, hint } = words.questions.promos;
  return (
    <CheckList
      id="promos"
      legend={label}
      hint={hint}
      options={[...promotions, 'none' as const].map((value) => ({
        value,
        label: words.promos[value],
      }))}
      chosen={seen?.length === 0 ? ['none'] : (seen ?? [])}
      onToggle={toggle}
    />
  );
}
