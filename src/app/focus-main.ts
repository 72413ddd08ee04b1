/** Takes the focus to the content of the view, past what stands around it. */
export function focusMain(): void {
  document.getElementById('main')?.focus();
}
