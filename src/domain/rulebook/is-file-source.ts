import type { FileSourceId, SourceId } from './sourced-shape';

/**
 * Does a value come from the rulebook file of a site's owner?
 *
 * @param id the id of a source
 * @returns true for a document of such a file; false for the project's own documents
 */
export function isFileSource(id: SourceId): id is FileSourceId {
  return id.startsWith('file:');
}
