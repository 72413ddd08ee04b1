import { storageFaults } from './inject-storage';
import { describeFaults } from './run-faults';

describeFaults('storage', storageFaults);
