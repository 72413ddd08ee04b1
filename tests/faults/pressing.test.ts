import { pressingFaults } from './inject-pressing';
import { describeFaults } from './run-faults';

describeFaults('pressing', pressingFaults);
