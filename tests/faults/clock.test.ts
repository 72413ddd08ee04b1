import { clockFaults } from './inject-clock';
import { describeFaults } from './run-faults';

describeFaults('clock', clockFaults);
