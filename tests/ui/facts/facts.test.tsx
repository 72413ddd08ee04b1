import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Facts } from '../../../src/ui/facts/facts';
import { findAxeFaults } from '../../support/axe';

describe('facts', () => {
  it('are a list of names, each with what there is to say', async () => {
    const { container } = render(
      <Facts>
        <dt>Costs</dt>
        <dd>0 yuan</dd>
      </Facts>,
    );
    expect(screen.getByRole('term').textContent).toBe('Costs');
    expect(screen.getByRole('definition').textContent).toBe('0 yuan');
    expect(await findAxeFaults(container)).toEqual([]);
  });
});
