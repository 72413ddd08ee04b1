import { useState } from 'react';
import type { IgnoredNames } from '../share/share';
import type { Opening } from './opening';

const noneIgnored: IgnoredNames = { ignored: [], ignoredMore: 0 };

/** What had no effect in the query and in the last link with answers, until it is put away. */
export function useIgnored(opening: Pick<Opening, 'ignored' | 'link'>) {
  const [inQuery, setInQuery] = useState(opening.ignored);
  const [inLink, setInLink] = useState<IgnoredNames>(opening.link);
  const forgetLink = () => setInLink(noneIgnored);
  return {
    ignored: [...inQuery, ...inLink.ignored],
    ignoredMore: inLink.ignoredMore,
    /** Another link was opened; it keeps its identity. */
    setInLink,
    /** The answers of the link are gone, and what was said about them with them. */
    forgetLink,
    dismiss: () => {
      forgetLink();
      setInQuery([]);
    },
  };
}
