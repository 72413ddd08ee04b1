import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ownDetails } from '../../src/messages/own-detail-words';
import { ownResult } from '../../src/messages/own-result-words';
import { bringDetails, LateDetails } from '../../src/result/late-details';
import { marked } from '../support/page-marks';
import { contextFor, resultWords } from '../support/result-context';
import { givenIn } from '../support/six-people';

const network = vi.hoisted(() => ({ isDown: true }));

vi.mock('../../src/result/details', async (original) => {
  if (network.isDown) throw new Error('did not arrive');
  return original();
});

const given = givenIn('amount=6000');
const failures = (part: ParentNode) => marked(part, 'data-notice', 'details-failed');
const arrival = { timeout: 20_000 };
/** As the app gives it: with the words of the result alone. */
const own = { ...contextFor(given), texts: ownResult as typeof resultWords.en };

// One after the other: what has arrived once is there for every place that follows.
describe('what the result loads after itself', () => {
  it('is on its way at first, says where it fails, and is mended everywhere by one press', async () => {
    const user = userEvent.setup();
    const { container } = render(
      <>
        <LateDetails page={own}>{(_, page) => <p>{page.texts.costPlan.choose}</p>}</LateDetails>
        <LateDetails page={own}>{(_, page) => <p>{page.texts.codes.title}</p>}</LateDetails>
      </>,
    );
    expect(screen.getAllByText(own.words.loading)).toHaveLength(2);
    await screen.findAllByText(own.words.loadFailed, {}, arrival);
    expect(failures(container)).toHaveLength(2);
    const again = () => screen.getAllByRole('button', { name: own.words.retry });
    await user.click(again()[1] ?? container);
    await vi.waitFor(() => expect(failures(container)).toHaveLength(2), arrival);
    expect(document.activeElement).toBe(again()[1]);
    network.isDown = false;
    await user.click(again()[1] ?? container);
    const second = await screen.findByText(ownDetails.codes.title, {}, arrival);
    expect(screen.getByText(ownDetails.costPlan.choose)).toBeDefined();
    expect(failures(container)).toEqual([]);
    expect(document.activeElement).toBe(second.parentElement);
  }, 60_000);

  it('is drawn at once where it is there, with the words of the page’s language', async () => {
    await act(bringDetails);
    const page = contextFor(given, { locale: 'en' });
    render(<LateDetails page={page}>{(_, whole) => <p>{whole.texts.codes.title}</p>}</LateDetails>);
    expect(screen.getByText(resultWords.en.codes.title)).toBeDefined();
    expect(document.activeElement).toBe(document.body);
  });
});
