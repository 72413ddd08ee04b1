import type { CoreWords, QuestionName } from '../../src/messages/core-words';
import type { WalkedStep } from '../journeys/walker';
import type { Key, Tab } from './engine';
import { arriveAt, foldAround } from './engine-walker';
import { waitFor } from './wait-for';

interface Focused {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly says: string;
  /** What a button does, by the reading contract. */
  readonly action: string;
  readonly isTyped: boolean;
  /** Whether a reader sees where the focus is. */
  readonly isMarked: boolean;
  readonly isOnScreen: boolean;
}

/** What has the focus, as a reader without a pointer finds it. Runs in the page. */
function focusInPage(): Focused {
  const element = document.activeElement ?? document.body;
  const field = element instanceof HTMLInputElement ? element : undefined;
  const box = element.getBoundingClientRect();
  // The ring may be drawn round a field with its unit, or round an option with its words.
  const around = [element, element.parentElement].filter((each) => each !== null);
  const isRinged = around.some((each) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== 'none' && outlineWidth !== '0px';
  });
  return {
    id: element.id,
    name: field?.name ?? '',
    value: field?.value ?? '',
    says: (element.getAttribute('aria-label') ?? element.textContent ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
    action: element.getAttribute('data-action') ?? '',
    isTyped: field?.type === 'text',
    isMarked: isRinged,
    isOnScreen: box.bottom > 0 && box.top < innerHeight,
  };
}

const farthest = 60;

/** Presses a key until what is sought has the focus. @throws when it cannot be reached or seen. */
export async function keyTo(
  tab: Tab,
  key: Key,
  what: string,
  isSought: (focused: Focused) => boolean,
): Promise<Focused> {
  const passed: string[] = [];
  for (let presses = 0; presses < farthest; presses += 1) {
    await tab.press(key);
    const focused = await tab.run(focusInPage);
    passed.push(focused.id || focused.name || focused.says);
    if (!isSought(focused)) continue;
    if (!focused.isMarked) throw new Error(`nobody sees that ${what} has the focus`);
    // Browsers may scroll there a moment later.
    await waitFor(`${what} on the screen`, async () => (await tab.run(focusInPage)).isOnScreen);
    return focused;
  }
  throw new Error(`${key} never comes to ${what}, only to: ${passed.join(', ')}`);
}

async function answerByKeys(tab: Tab, name: QuestionName, said: string): Promise<void> {
  const fold = await foldAround(tab, name);
  if (fold !== null) {
    await keyTo(tab, 'Tab', fold, ({ says }) => says === fold);
    await tab.press('Space');
  }
  const group = `${name}.text`;
  const reached = await keyTo(tab, 'Tab', name, (focused) => focused.name === group);
  if (reached.isTyped && said !== 'unknown') return tab.type(said);
  if (reached.isTyped) {
    await keyTo(tab, 'Tab', `${name}.unsure`, (focused) => focused.name === `${name}.unsure`);
    return tab.press('Space');
  }
  if (reached.value === said) return tab.press('Space');
  await keyTo(tab, 'ArrowDown', `${name} ${said}`, ({ value }) => value === said);
}

/** Walks without a pointer, screen by screen, from the first to whatever follows the last. */
export async function walkByKeys(
  tab: Tab,
  words: CoreWords,
  steps: readonly WalkedStep[],
): Promise<void> {
  for (const { step, answers } of steps) {
    await arriveAt(tab, words, step);
    for (const [name, said] of Object.entries(answers) as [QuestionName, string][]) {
      await waitFor(name, () =>
        tab.run((id: string) => document.getElementById(id) !== null, name),
      );
      await answerByKeys(tab, name, said);
    }
    const next = step === 'review' ? words.nav.results : words.nav.next;
    await keyTo(tab, 'Tab', next, ({ says }) => says === next);
    await tab.press('Enter');
  }
}
