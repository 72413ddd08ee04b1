import { displayFaults } from './inject-display';
import { describeFaults } from './run-faults';

describeFaults('display', displayFaults);
