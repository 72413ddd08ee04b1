import type { Assessment } from '../domain/assessment/assessment';
import type { ResultWords } from '../messages/messages';
import { verdictText } from './verdict-header';

/** The range in short; none on a day outside every period, nor where no figures are to be shown. */
function limitText({ limit }: Assessment, { limitRange }: ResultWords): string | undefined {
  return limit && limit.state !== 'documents' ? limitRange(limit.low, limit.high) : undefined;
}

/** What a trial changes against the real answers, a sentence each; nothing when it changes nothing. */
export function differences(
  real: Assessment,
  tried: Assessment,
  texts: ResultWords,
): readonly string[] {
  const { whatIf } = texts.guide;
  const [was, is] = [verdictText(real, texts), verdictText(tried, texts)];
  const rules = tried.rules.flatMap(({ id, status }) => {
    const before = real.rules.find((rule) => rule.id === id);
    // Of a day outside every period nothing was known that could have changed.
    return before?.status === status || !before?.threshold
      ? []
      : [whatIf.rule(texts.rules[id].name, whatIf.statuses[status])];
  });
  const [ranged, ranges] = [limitText(real, texts), limitText(tried, texts)];
  return [
    ...(was === is ? [] : [whatIf.verdict(was, is)]),
    ...rules,
    ...(real.entry.entry === tried.entry.entry
      ? []
      : [whatIf.entry(real.entry.entry, tried.entry.entry, whatIf.names)]),
    ...(ranged && ranges && ranged !== ranges ? [whatIf.limit(ranged, ranges)] : []),
  ];
}
