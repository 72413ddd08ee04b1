import { addressFaults } from './inject-address';
import { describeFaults } from './run-faults';

describeFaults('address', addressFaults);
