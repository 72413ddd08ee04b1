import { describe, expect, it } from 'vitest';
import { readInlineParts } from '../../src/build/inline-parts';

describe('what is written into a page', () => {
  // Of `openssl dgst -sha256 -binary | base64`.
  const style = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='";
  const script = "'sha256-cf242PFc/kb7xD0Qzhsmd9vvRkc+cWFmbi+k+YvtdKc='";

  it('is told by its hashes, in the order of the page', () => {
    const html = '<style>a{}</style><script>b()</script><script src="./c.js"></script>';
    expect(readInlineParts(html)).toEqual({ scripts: [script], styles: [style] });
    expect(readInlineParts('<style>a{} </style>').styles).not.toEqual([style]);
  });

  it('is nothing in a page that only names its files', () => {
    expect(readInlineParts('<script type="module" src="./c.js"></script>')).toEqual({
      scripts: [],
      styles: [],
    });
  });
});
