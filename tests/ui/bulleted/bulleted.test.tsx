import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Bulleted } from '../../../src/ui/bulleted/bulleted';
import { findAxeFaults } from '../../support/axe';

describe('a bulleted list', () => {
  it('is a list of its sentences', async () => {
    const { container } = render(
      <Bulleted>
        <li>One sentence.</li>
        <li>Another one.</li>
      </Bulleted>,
    );
    const said = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(said).toEqual(['One sentence.', 'Another one.']);
    expect(await findAxeFaults(container)).toEqual([]);
  });
});
