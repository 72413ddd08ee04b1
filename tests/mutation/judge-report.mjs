// @ts-check
// What a report of Stryker says about one room, beside the survivors that were looked at.

/**
 * A change that no test can notice. It is known by its file, its mutator, the line it stands in and both texts,
 * so that it may move.
 * @typedef {{
 *   file: string, mutator: string, line: string, original: string, replacement: string, reason: string,
 * }} Reviewed
 *
 * @typedef {{ line: number, column: number }} Place
 * @typedef {{
 *   mutatorName: string, replacement?: string, status: string,
 *   location: { start: Place, end: Place },
 * }} Mutant
 * @typedef {{ files: Record<string, { source: string, mutants: Mutant[] }> }} Report
 *
 * @typedef {Omit<Reviewed, 'reason'> & { at: number, isCovered: boolean }} Survivor
 * @typedef {{
 *   mutants: number, killed: number, timedOut: number, reviewed: number, unreviewed: Survivor[],
 *   stale: Reviewed[], score: number, faults: string[],
 * }} Judgement
 */

/** The least per cent of changes that must be noticed. */
const leastScore = 95;

/**
 * @param {string} source
 * @param {{ start: Place, end: Place }} location Lines and columns from 1, the end outside.
 * @returns {string}
 */
function textAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
    )
    .join('\n');
}

/**
 * @param {Omit<Reviewed, 'reason'>} survivor
 * @returns {string}
 */
function keyOf({ file, mutator, line, original, replacement }) {
  return JSON.stringify([file, mutator, line, original, replacement]);
}

/**
 * @param {Report} report
 * @returns {Survivor[]}
 */
function survivorsOf(report) {
  return Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ mutatorName, replacement, status, location }) => ({
        file,
        mutator: mutatorName,
        line: (source.split('\n')[location.start.line - 1] ?? '').trim(),
        original: textAt(source, location),
        replacement: replacement ?? '',
        at: location.start.line,
        isCovered: status === 'Survived',
      })),
  );
}

/**
 * @param {Report} report
 * @param {readonly Reviewed[]} reviews
 * @param {boolean} [isStrict] Whether every survivor has to be reviewed.
 * @returns {Judgement} Reviewed survivors lower the score as all others do, in per cent.
 */
export function judgeReport(report, reviews, isStrict = false) {
  const statuses = Object.values(report.files)
    .flatMap(({ mutants }) => mutants)
    .map(({ status }) => status);
  const count = (/** @type {string} */ wanted) =>
    statuses.filter((status) => status === wanted).length;
  const survivors = survivorsOf(report);
  const known = new Set(reviews.map(keyOf));
  const alive = new Set(survivors.map(keyOf));
  const unreviewed = survivors.filter((survivor) => !known.has(keyOf(survivor)));
  const stale = reviews.filter((one) => one.file in report.files && !alive.has(keyOf(one)));
  const killed = count('Killed');
  const timedOut = count('Timeout');
  const mutants = killed + timedOut + survivors.length;
  // What neither lived nor died was not tried.
  const untried = statuses.length - mutants - count('Ignored');
  const score = mutants === 0 ? 0 : (100 * (killed + timedOut)) / mutants;
  const faults = [
    ...(mutants === 0 ? ['nothing was mutated'] : []),
    ...(untried > 0 ? [`${untried} could not be tried`] : []),
    ...(score < leastScore ? [`the score is below ${leastScore} %`] : []),
    ...(isStrict && unreviewed.length > 0 ? [`${unreviewed.length} survived unreviewed`] : []),
    ...(stale.length > 0 ? [`${stale.length} reviews speak of what no longer survives`] : []),
  ];
  const reviewed = survivors.length - unreviewed.length;
  return { mutants, killed, timedOut, reviewed, unreviewed, stale, score, faults };
}
