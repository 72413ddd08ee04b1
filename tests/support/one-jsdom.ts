import { builtinEnvironments, type Environment } from 'vitest/runtime';

const { jsdom } = builtinEnvironments;
let isUp = false;

/**
 * One window for all test files of a process: making one takes longer than most files do. What a file leaves in it,
 * `component-setup.ts` clears.
 */
const oneJsdom: Environment = {
  ...jsdom,
  name: 'one-jsdom',
  async setup(global, options) {
    if (!isUp) await jsdom.setup(global, options);
    isUp = true;
    return { teardown: () => undefined };
  },
};

export default oneJsdom;
