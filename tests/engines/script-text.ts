/** The text of a call of a function with arguments, to be evaluated in a page. */
export function scriptText(work: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(${work})(${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ')})`;
}
