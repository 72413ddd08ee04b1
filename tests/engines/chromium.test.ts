import { startChromium } from './chromium-engine';
import { describeEngine } from './describe-engine';

describeEngine('Chromium', startChromium);
