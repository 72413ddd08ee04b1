import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Section } from '../../../src/ui/section/section';
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
  it('has its heading out of sight: the names of its folds are seen', async () => {
    const { container } = render(
      <Section id="sources" title="Sources" isFolded>
        <p>text</p>
      </Section>,
    );
    const heading = screen.getByRole('heading', { level: 2, name: 'Sources' });
    expect(heading.className).toBe('visually-hidden');
    expect(screen.getByRole('region', { name: 'Sources' }).className).toContain('section-folded');
    expect(await findAxeFaults(container)).toEqual([]);
  });
});
