import type { Source } from './source';

/** Exports of the domain that nothing is said of: others see only their names. */
export function findDocstringFaults(sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ path }) => path.startsWith('src/domain/'))
    .flatMap(({ path, undocumented }) =>
      undocumented.map((name) => `${path} exports ${name} without a docstring`),
    );
}
