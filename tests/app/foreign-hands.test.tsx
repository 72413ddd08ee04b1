import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bearForeignHands } from '../../src/app/foreign-hands';

let stop = () => {};

beforeEach(() => {
  stop = bearForeignHands(document.body);
});
afterEach(() => stop());

interface LineProps {
  readonly count: number;
  readonly hasMore: boolean;
}

function Line({ count, hasMore }: LineProps) {
  return (
    <p>
      {count}
      {hasMore && ' and more'}
      <b>end</b>
    </p>
  );
}

/** Puts an element of a translator in the place of every text, as one replacement or as two steps. */
function translate(part: ParentNode, inSteps: boolean): void {
  for (const text of [...part.querySelectorAll('p, b')].flatMap((each) => [...each.childNodes])) {
    if (!(text instanceof Text)) continue;
    const font = document.createElement('font');
    font.textContent = `«${text.data}»`;
    if (inSteps) {
      text.before(font);
      text.remove();
    } else text.replaceWith(font);
  }
}

const observed = () => act(() => new Promise((resolve) => setTimeout(resolve)));

describe.each([
  ['by replacing', false],
  ['in two steps', true],
])('a text translated %s', (_, inSteps) => {
  async function open(first: LineProps) {
    const { container, rerender } = render(<Line {...first} />);
    translate(container, inSteps);
    await observed();
    return {
      text: () => container.textContent,
      change: async (props: LineProps) => {
        rerender(<Line {...props} />);
        await observed();
      },
    };
  }

  it('stays as it is while nothing changes', async () => {
    const { text, change } = await open({ count: 1, hasMore: true });
    await change({ count: 1, hasMore: true });
    expect(text()).toBe('«1»« and more»«end»');
  });

  it('never stays behind when it changes', async () => {
    const { text, change } = await open({ count: 1, hasMore: true });
    await change({ count: 2, hasMore: true });
    expect(text()).toBe('2« and more»«end»');
  });

  it('goes with the text it stands for', async () => {
    const { text, change } = await open({ count: 1, hasMore: true });
    await change({ count: 1, hasMore: false });
    expect(text()).toBe('«1»«end»');
  });

  it('keeps its place when another comes', async () => {
    const { text, change } = await open({ count: 1, hasMore: false });
    await change({ count: 1, hasMore: true });
    expect(text()).toBe('«1» and more«end»');
  });
});

describe('an element that someone else', () => {
  function List({ items }: { readonly items: readonly string[] }) {
    return (
      <ul>
        {items.map((item) => (
          <li key={item} id={item}>
            {item}
          </li>
        ))}
      </ul>
    );
  }

  it('has taken away may be taken away by the app as well', () => {
    const { container, rerender } = render(<List items={['a', 'b']} />);
    container.querySelector('#b')?.remove();
    rerender(<List items={['a']} />);
    expect(container.textContent).toBe('a');
  });

  it('has wrapped goes with its wrapping', () => {
    const { container, rerender } = render(<List items={['a', 'b']} />);
    const wrapping = document.createElement('span');
    const wrapped = container.querySelector('#b');
    wrapped?.replaceWith(wrapping);
    if (wrapped) wrapping.append(wrapped);
    rerender(<List items={['a']} />);
    expect(container.querySelector('span')).toBeNull();
  });

  it('has taken away is no reason to lose what comes before it', () => {
    const { container, rerender } = render(<List items={['b']} />);
    container.querySelector('#b')?.remove();
    rerender(<List items={['a', 'b']} />);
    expect(container.textContent).toBe('a');
  });
});

describe('bearing with foreign hands', () => {
  it('ends as it began', () => {
    stop();
    const orphan = document.createElement('p');
    expect(() => document.body.removeChild(orphan)).toThrow();
    stop = bearForeignHands(document.body);
    expect(document.body.removeChild(orphan)).toBe(orphan);
  });
});
