/**
 * Does something in a task of its own once the screen as it stands now is drawn.
 *
 * @returns what calls it off
 */
export function afterPicture(work: () => void): () => void {
  let task: ReturnType<typeof setTimeout>;
  const frame = requestAnimationFrame(() => {
    clearTimeout(task);
    task = setTimeout(work);
  });
  // Frames out of sight and tabs in the background are not drawn at all.
  task = setTimeout(() => {
    cancelAnimationFrame(frame);
    work();
  }, 400);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
}
