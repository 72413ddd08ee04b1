import { foreignHandsFaults } from './inject-foreign-hands';
import { describeFaults } from './run-faults';

describeFaults('foreign-hands', foreignHandsFaults);
