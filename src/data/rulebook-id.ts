import { otherRulebookId } from './other-rulebook-id';
import { ownRulebookId } from './own-rulebook-id';

/** Names the values in use. Apart from them, so that a link can be read without loading them. */
export const rulebookId: string = otherRulebookId ?? ownRulebookId;
