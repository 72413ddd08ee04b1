import { networkFaults } from './inject-network';
import { describeFaults } from './run-faults';

describeFaults('network', networkFaults);
