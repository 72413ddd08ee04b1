const patience = 15_000;

/** Asks again until the answer is neither nothing nor false. @throws after 15 seconds, saying what was awaited. */
export async function waitFor<Result>(
  what: string,
  ask: () => Promise<Result>,
): Promise<NonNullable<Result>> {
  const end = performance.now() + patience;
  let problem: unknown;
  while (performance.now() < end) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
      problem = undefined;
    } catch (error) {
      // A document may be on its way out while it is asked.
      problem = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`waited in vain for ${what}`, { cause: problem });
}
