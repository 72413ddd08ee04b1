/** Names the values of the file the site was built with; a build without such a file has none. */
export const otherRulebookId: string | undefined = undefined;
