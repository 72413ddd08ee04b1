import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DemoId, situations, tourStops } from '../../src/data/demos';
import { Demo } from '../../src/demo/demo';
import { captionOf } from '../../src/demo/tour';
import { type Locale, loadDemoWords, locales } from '../../src/messages/messages';
import { findAxeFaults } from '../support/axe';
import { setReducedMotion } from '../support/jsdom-gaps';

const words = { 'zh-CN': await loadDemoWords('zh-CN'), en: await loadDemoWords('en') };

/** A demonstration beside a form of one field, with the screens it led to. */
function openDemo(id: DemoId, options: { tour?: boolean; locale?: Locale; view?: string } = {}) {
  const locale = options.locale ?? 'zh-CN';
  const led: string[] = [];
  const onReader = vi.fn();
  const seen: { setView?: (view: string) => void } = {};
  function Page() {
    const [view, setView] = useState(options.view ?? 'score');
    seen.setView = setView;
    return (
      <>
        <Demo
          id={id}
          mark="演示"
          locale={locale}
          firstWords={words[locale]}
          startsTour={options.tour ?? false}
          view={view}
          leaveTo="/#/start"
          onShow={(to) => {
            led.push(to);
            setView(to);
          }}
          onReader={onReader}
        />
        <input aria-label="field" />
      </>
    );
  }
  const { container, unmount } = render(<Page />);
  return {
    container,
    unmount,
    led,
    onReader,
    place: () => screen.getByRole('status').firstElementChild?.textContent,
    goAlone: (view: string) => act(() => seen.setView?.(view)),
    press: (name: string) => fireEvent.click(screen.getByRole('button', { name })),
  };
}

const wait = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  setReducedMotion(false);
});

describe('the mark of a demonstration', () => {
  it('stills the page as long as it is there', () => {
    const motion = () => document.documentElement.style.getPropertyValue('--motion');
    const { unmount } = openDemo('student');
    expect(motion()).toBe('0s');
    unmount();
    expect(motion()).toBe('');
  });

  it('says whose answers these are, and leads to one’s own check', async () => {
    const { container } = openDemo('student');
    const mark = screen.getByRole('region', { name: '这是演示，不是你的结果' });
    expect(mark.textContent).toContain('演示 不是你的结果');
    expect(container.textContent).toContain('全日制学生 · 满 18 岁了，想分期买部手机');
    const link = screen.getByRole('link', { name: '查我自己的' });
    expect(link.getAttribute('href')).toBe('/#/start');
    vi.useRealTimers();
    expect(await findAxeFaults(container)).toEqual([]);
  });

  it('opens the tour and ends it again', () => {
    const { press, container } = openDemo('student');
    expect(container.querySelector('[data-tour]')).toBeNull();
    press('看导览');
    expect(container.querySelector('[data-tour="score"]')).not.toBeNull();
    press('结束导览');
    expect(container.querySelector('[data-tour]')).toBeNull();
  });
});

describe('the tour', () => {
  it('leads on by itself, each stop as long as its caption takes', () => {
    const { led, place } = openDemo('new-card', { tour: true });
    expect(place()).toBe('第 1 站，共 12 站 · 支付分');
    // 29 characters: 4 + 29 / 5 seconds.
    wait(9.7);
    expect(led).toEqual([]);
    wait(0.2);
    expect(led).toEqual(['account']);
    expect(place()).toBe('第 2 站，共 12 站 · 账户与账龄');
  });

  it('goes through every stop and stays on the last', () => {
    const { led, place } = openDemo('new-card', { tour: true });
    for (let stop = 0; stop < 20; stop += 1) wait(15);
    expect(led).toEqual(['account', 'activity', 'credit', 'purchase', 'review', 'result']);
    expect(place()).toBe('第 12 站，共 12 站 · 日期安排');
    expect(screen.queryByRole('button', { name: '暂停' })).toBeNull();
  });

  it('begins again from the last stop', () => {
    const { led, place, press } = openDemo('new-card', { tour: true, view: 'result' });
    expect(place()).toContain('第 7 站');
    for (let stop = 0; stop < 10; stop += 1) wait(15);
    press('从头看');
    expect(led.at(-1)).toBe('score');
    expect(place()).toContain('第 1 站');
  });

  it('can be paused and played, and gone through by hand', () => {
    const { led, place, press } = openDemo('new-card', { tour: true });
    press('暂停');
    wait(60);
    expect(led).toEqual([]);
    press('下一站');
    press('下一站');
    press('上一站');
    expect(place()).toContain('第 2 站');
    expect(led).toEqual(['account', 'activity', 'account']);
    press('播放');
    wait(15);
    expect(led.at(-1)).toBe('activity');
  });

  it('says each stop politely', () => {
    openDemo('new-card', { tour: true });
    const status = screen.getByRole('status');
    // That a status is polite, and told as a whole, goes without saying.
    expect(status.hasAttribute('aria-live')).toBe(false);
    expect(status.textContent).toContain('打开就是第一题');
  });

  it.each([
    ['presses a key in a field', (field: HTMLElement) => fireEvent.keyDown(field, { key: 'a' })],
    ['types into it', (field: HTMLElement) => fireEvent.input(field, { target: { value: '7' } })],
    ['presses on it', (field: HTMLElement) => fireEvent.pointerDown(field)],
    ['comes to it with the focus', (field: HTMLElement) => fireEvent.focusIn(field)],
    ['turns the wheel', (field: HTMLElement) => fireEvent.wheel(field)],
  ])('pauses when the reader %s', (_, act_) => {
    const { led, onReader } = openDemo('new-card', { tour: true });
    act_(screen.getByRole('textbox'));
    expect(onReader).toHaveBeenCalled();
    wait(60);
    expect(led).toEqual([]);
    expect(screen.getByRole('button', { name: '播放' })).toBeDefined();
  });

  it('waits while the pointer rests on it', () => {
    const { led, container } = openDemo('new-card', { tour: true });
    const tour = container.querySelector('[data-tour]');
    if (!tour) throw new Error('there is no tour');
    fireEvent.pointerEnter(tour);
    wait(60);
    expect(led).toEqual([]);
    fireEvent.pointerLeave(tour);
    wait(15);
    expect(led).toEqual(['account']);
  });

  it('is led by arrow keys while it has the focus, and ended by Escape, which gives the focus back', () => {
    const { place, container } = openDemo('new-card', { tour: true });
    const next = screen.getByRole('button', { name: '下一站' });
    fireEvent.keyDown(next, { key: 'ArrowRight' });
    fireEvent.keyDown(next, { key: 'ArrowRight' });
    fireEvent.keyDown(next, { key: 'ArrowLeft' });
    expect(place()).toContain('第 2 站');
    // The browser's own ways back, and on.
    fireEvent.keyDown(next, { key: 'ArrowLeft', altKey: true });
    fireEvent.keyDown(next, { key: 'ArrowRight', metaKey: true });
    expect(place()).toContain('第 2 站');
    fireEvent.keyDown(next, { key: 'Escape' });
    expect(container.querySelector('[data-tour]')).toBeNull();
    expect(document.activeElement?.textContent).toBe('看导览');
  });

  it('follows the reader to another screen, and speaks of that', () => {
    const { place, goAlone, led } = openDemo('new-card', { tour: true });
    goAlone('credit');
    expect(place()).toBe('第 4 站，共 12 站 · 信用记录');
    goAlone('costs');
    expect(place()).toBe('第 1 站，共 12 站 · 支付分');
    expect(led).toEqual([]);
  });

  it('does not move by itself where less motion is asked for, and says so', () => {
    setReducedMotion(true);
    const { led, press } = openDemo('new-card', { tour: true });
    wait(120);
    expect(led).toEqual([]);
    expect(screen.queryByRole('button', { name: '暂停' })).toBeNull();
    expect(screen.getByText('你的设备关了动态效果，请自己按“下一站”。')).toBeDefined();
    press('下一站');
    expect(led).toEqual(['account']);
  });

  it('marks the part it speaks of as soon as the part is there', async () => {
    vi.useRealTimers();
    const { press } = openDemo('new-card', { tour: true, view: 'result' });
    press('下一站');
    const part = document.createElement('section');
    part.id = 'fix';
    await act(async () => {
      document.body.append(part);
      await new Promise((resolve) => setTimeout(resolve, 10));
    });
    expect(part.dataset['tourHere']).toBe('');
    press('上一站');
    expect(part.dataset['tourHere']).toBeUndefined();
    part.remove();
  });
});

describe.each(locales)('the captions in %s', (locale) => {
  it.each(situations)('of %s speak of stops that there are', (id) => {
    const told: Readonly<Record<string, object>> = words[locale].tour.told;
    expect(Object.keys(told[id] ?? {}).length).toBeGreaterThan(1);
    for (const stop of Object.keys(told[id] ?? {})) expect(tourStops[id]).toContain(stop);
  });

  it.each(situations)('of %s are short enough for a phone', (id) => {
    for (const stop of tourStops[id]) {
      const { length } = [...captionOf(id, stop, words[locale])];
      expect(length, stop).toBeGreaterThan(8);
      expect(length, stop).toBeLessThanOrEqual(locale === 'en' ? 104 : 46);
    }
  });
});
