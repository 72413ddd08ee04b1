import { type StatedValue, statedValues } from './fill-periods.ts';
import type { RulebookFile } from './rulebook-file-schema.ts';

const endless = '9999-12-31';

function faultsOfPeriods({ where, periods }: StatedValue): readonly string[] {
  return periods.flatMap(({ inForceFrom, inForceUntil }, index) => {
    const path = `${where}[${index}]`;
    const ends = inForceUntil ?? endless;
    const other = periods.findIndex(
      (each, at) =>
        at < index && each.inForceFrom <= ends && inForceFrom <= (each.inForceUntil ?? endless),
    );
    return [
      ...(inForceFrom > ends ? [`${path}.inForceUntil: lies before inForceFrom`] : []),
      ...(other < 0 ? [] : [`${path}: overlaps ${where}[${other}]`]),
    ];
  });
}

function sourceFaults({ where, periods }: StatedValue, names: readonly string[]) {
  return periods.flatMap(({ source }, index) =>
    names.includes(source)
      ? []
      : [`${where}[${index}].source: "${source}" is not one of "sources"`],
  );
}

/** Whether a period holds on a day, as `sourcedOn` has it for the values in use. */
export function isInForce(
  { inForceFrom, inForceUntil = endless }: StatedValue['periods'][number],
  day: string,
): boolean {
  return inForceFrom <= day && day <= inForceUntil;
}

function absence({ where, periods }: StatedValue, date: string): readonly string[] {
  const holds = periods.some((period) => isInForce(period, date));
  return holds ? [] : [`${where}: no period holds on ${date}, the file's own date`];
}

/** What no single value shows: unknown documents, periods that overlap, end before they begin, or miss the file's day. */
export function findPeriodFaults({ values, sources, date }: RulebookFile): readonly string[] {
  const names = Object.keys(sources);
  return statedValues(values).flatMap((stated) => [
    ...sourceFaults(stated, names),
    ...faultsOfPeriods(stated),
    ...absence(stated, date),
  ]);
}
