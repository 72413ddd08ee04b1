import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CardTable, CellLabel } from '../../../src/ui/card-table/card-table';
import { findAxeFaults } from '../../support/axe';

describe('a table that is cards on a phone', () => {
  it('is a table with heads, whose cells also name what they are about', async () => {
    const { container } = render(
      <CardTable name="cost" caption="What it costs" heads={['Terms', 'Extra']}>
        <tbody>
          <tr>
            <th scope="row">3 terms</th>
            <td>
              <CellLabel>Extra</CellLabel>
              <data value={270}>270.00</data>
            </td>
          </tr>
        </tbody>
      </CardTable>,
    );
    const table = screen.getByRole('table', { name: 'What it costs' });
    expect(table.dataset['table']).toBe('cost');
    expect(table.dataset['brief']).toBeUndefined();
    const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(heads).toEqual(['Terms', 'Extra']);
    expect(screen.getByRole('rowheader').textContent).toBe('3 terms');
    expect(screen.getByRole('cell').textContent).toBe('Extra270.00');
    expect(await findAxeFaults(container)).toEqual([]);
  });

  it('is marked where not all of its rows are wanted', () => {
    render(
      <CardTable name="cost" caption="What it costs" heads={[]} isBrief>
        <tbody />
      </CardTable>,
    );
    expect(screen.getByRole('table').dataset['brief']).toBe('');
  });
});
