import { missingFaults } from './inject-missing';
import { describeFaults } from './run-faults';

describeFaults('missing', missingFaults);
