import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FoldedSection, Section } from '../../../src/ui/section/section';
import { findAxeFaults } from '../../support/axe';

describe('a section', () => {
  it('is a region named by its heading, which links within the page can give the focus', async () => {
    const { container } = render(
      <Section id="cost" title="Real cost">
        <p>text</p>
      </Section>,
    );
    const region = screen.getByRole('region', { name: 'Real cost' });
    expect(region.id).toBe('cost');
    const heading = screen.getByRole('heading', { level: 2, name: 'Real cost' });
    heading.focus();
    expect(document.activeElement).toBe(heading);
    expect(await findAxeFaults(container)).toEqual([]);
  });
});

describe('a section of folds', () => {
  it('is a region where it has a name, and none where it has not', async () => {
    const { container } = render(
      <>
        <FoldedSection id="sources" label="Sources">
          <p>named</p>
        </FoldedSection>
        <FoldedSection>
          <p>without a name</p>
        </FoldedSection>
      </>,
    );
    expect(screen.getAllByRole('region').map(({ id }) => id)).toEqual(['sources']);
    expect(screen.getByRole('region', { name: 'Sources' }).textContent).toBe('named');
    expect(await findAxeFaults(container)).toEqual([]);
  });
});
