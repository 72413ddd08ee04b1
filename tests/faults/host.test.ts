import { hostFaults } from './inject-host';
import { describeFaults } from './run-faults';

describeFaults('host', hostFaults);
