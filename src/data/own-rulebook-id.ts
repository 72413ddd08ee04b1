/** Names the project's own values; changes with any of them. Apart from them, so that a link can be read without loading them. */
export const ownRulebookId = '2026-11-22';
