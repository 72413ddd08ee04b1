import { describeEngine } from './describe-engine';
import { startFirefox } from './firefox-engine';

describeEngine('Firefox ESR', startFirefox);
