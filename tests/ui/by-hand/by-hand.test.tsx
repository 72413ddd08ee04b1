import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ByHand } from '../../../src/ui/by-hand/by-hand';

describe('a text to copy by hand', () => {
  it.each([false, true])(
    'is named, and selected once one is in it (hint hidden: %s)',
    (isHintHidden) => {
      render(<ByHand hint="Copy the text" text="a text" isHintHidden={isHintHidden} />);
      const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Copy the text' });
      expect(field.readOnly).toBe(true);
      fireEvent.focus(field);
      expect([field.selectionStart, field.selectionEnd]).toEqual([0, 'a text'.length]);
    },
  );
});
