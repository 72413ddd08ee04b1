import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { loadLater } from '../../src/wizard/load-later';

// Components are seen as they are once all of the wizard has come.
await loadLater();

afterEach(cleanup);
