import { describeEngine } from './describe-engine';
import { startWebKit } from './webkit-engine';

describeEngine('WebKitGTK', startWebKit);
