/** Names the values in use; changes with any of them. Apart from them, so that a link can be read without loading them. */
export const rulebookId = '2026-11-22';
