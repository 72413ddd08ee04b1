import { everyStated } from '../every-sourced';
import type { Check } from './prepare-proof';

/** Values whose source is not on record, or that do not say where in it they stand. */
export const findUnsourcedValues: Check = ({ rulebook, sources }) =>
  everyStated(rulebook).flatMap(({ where, periods }) =>
    periods.flatMap(({ source, clause }) => [
      ...(sources[source] === undefined
        ? [`${where} comes from ${source}, which is no source`]
        : []),
      ...(clause.trim() === '' ? [`${where} does not say where in ${source} it stands`] : []),
    ]),
  );
