import { typingFaults } from './inject-typing';
import { describeFaults } from './run-faults';

describeFaults('typing', typingFaults);
