/**
 * Where to answer what an element bears the name of, opened if it is folded: a field itself; of several choices the
 * one that is chosen, or the first.
 */
export function fieldToFocus(id: string): HTMLElement | null {
  const named = document.getElementById(id);
  named?.closest('details')?.setAttribute('open', '');
  const choices = named?.closest('fieldset') ?? named;
  return (
    choices?.querySelector<HTMLElement>(':checked') ??
    (named?.matches('input') ? named : (named?.querySelector('input') ?? null))
  );
}
