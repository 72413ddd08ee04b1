import type { Fault } from './fault';
import { nothing, toldMarks } from './told-marks';

/** What Chromium prints of a file that does not arrive. */
const lost = [/^failed: .*net::ERR_/, /Failed to load resource/, /Failed to fetch dynamically/];
const gone = [/^status 404/, ...lost];
const provoked = [/provoked/];
const chart = { in: '[data-notice="chart-failed"]', zh: '图没出来，数字都在表里。' };
const details = { in: '[data-notice="details-failed"]', zh: '这部分没打开' };
const notLoaded = { in: '[data-notice="not-loaded"]', zh: '这部分没打开' };
const ignored = '[data-notice="ignored-params"]';
const crashed = { in: '#crashed', zh: '页面出错了' };
const verdictHeading = '[data-verdict] h1';
const stepHeading = '.wizard-heading';
const onResult = { told: 'meets', kept: 'meets', view: 'result', verdict: 'meets' } as const;

/** Every fault that is tried in a browser, by family. A line here is tried by the injector of the same name. */
export const faults = {
  network: {
    'chart-missing': {
      when: 'The file of the chart is answered with a 404.',
      outcome: 'The table says the same, and a notice offers another try.',
      ...onResult,
      says: chart,
      focus: verdictHeading,
      prints: gone,
    },
    'chart-is-a-page': {
      when: 'In the place of the chart a host sends a page of HTML.',
      outcome: 'The table says the same, and a notice offers another try.',
      ...onResult,
      says: chart,
      focus: verdictHeading,
      prints: [/MIME type/, ...lost],
    },
    'chart-offline': {
      when: 'The connection is gone when the chart is asked for.',
      outcome:
        'The table says the same, and once the connection is back one press draws the chart.',
      ...onResult,
      says: chart,
      focus: verdictHeading,
      prints: lost,
    },
    'chart-gone-after-redeploy': {
      when: 'A new edition of the site has replaced the file of the chart, so that no try brings it.',
      outcome:
        'The table stays, each try says again that it failed, and the reloaded page draws the chart with every answer kept.',
      ...onResult,
      says: chart,
      focus: `${chart.in} button`,
      prints: gone,
    },
    'chart-failing-again': {
      when: 'The chart fails, fails again when tried again, and comes at the third try.',
      outcome: 'The focus stays where the press was, and goes to the chart when it comes.',
      ...onResult,
      focus: '.cost-chart-frame',
      prints: lost,
    },
    'details-lost': {
      when: 'What explains the result further does not arrive.',
      outcome:
        'The verdict and the table of costs stand, its places say so, and one press brings it in all of them.',
      ...onResult,
      says: details,
      focus: verdictHeading,
      prints: lost,
    },
    'details-gone-after-redeploy': {
      when: 'A new edition of the site has replaced the file of what explains the result further.',
      outcome:
        'The verdict and the table stay, each try says again that it failed, and the reloaded page brings it with every answer kept.',
      ...onResult,
      says: details,
      focus: `${details.in} button`,
      prints: gone,
    },
    'details-failing-again': {
      when: 'What explains the result further fails, fails again, and comes at the third try.',
      outcome: 'The focus stays where the press was, and goes to what comes in its place.',
      ...onResult,
      focus: '.late-details',
      prints: lost,
    },
    'page-beside-lost': {
      when: 'A page beside the result does not arrive.',
      outcome: 'The page says so, keeps the answers and offers another try, which works.',
      told: 'meets',
      kept: 'meets',
      view: 'codes',
      says: notLoaded,
      verdict: 'meets',
      prints: lost,
    },
    'main-script-lost': {
      when: 'The script of the whole page does not arrive at first.',
      outcome:
        'The first question is there to be read and answered, and what was typed counts once the script comes.',
      told: 'score only',
      kept: 'score only',
      view: 'start',
      says: { in: 'h1', zh: '你的微信支付分是多少？', isStill: true },
      focus: '#score',
      verdict: 'undetermined',
      prints: lost,
    },
    'script-before-the-page': {
      when: 'The script is there before the page has been read to its end, as after a reload.',
      outcome: 'It waits for the page, and the result opens.',
      ...onResult,
    },
    'style-lost': {
      when: 'The style of the page is lost.',
      outcome: 'Everything is there as plain text, in an order that makes sense.',
      ...onResult,
      focus: verdictHeading,
    },
    'result-lost': {
      when: 'The result itself does not arrive.',
      outcome: 'The page says so, keeps the answers and offers another try, which works.',
      ...onResult,
      says: notLoaded,
      focus: `${notLoaded.in} button`,
      prints: lost,
    },
    'result-words-lost': {
      when: 'The result’s words do not arrive, in another language than the page’s own.',
      outcome: 'The page says so, keeps the answers and offers another try, which works.',
      ...onResult,
      says: notLoaded,
      focus: `${notLoaded.in} button`,
      prints: lost,
    },
    'result-gone-after-redeploy': {
      when: 'A new edition of the site has replaced the files of the result while someone answers.',
      outcome:
        'After a second try in vain the page offers to be loaded anew, which brings the result with every answer kept.',
      ...onResult,
      says: { in: notLoaded.in, zh: '重新打开这一页' },
      focus: `${notLoaded.in} button`,
      prints: gone,
    },
    'check-lost': {
      when: 'What checks the answers does not arrive.',
      outcome:
        'The page says so at the press of Next, keeps what was typed, and goes on at another press.',
      told: 'score only',
      kept: 'score only',
      view: 'start',
      says: notLoaded,
      focus: '[data-action="next"]',
      verdict: 'undetermined',
      prints: lost,
    },
    'other-language-lost': {
      when: 'The words of the other language do not arrive.',
      outcome: 'The page says so and stays in its language, and the button works once they come.',
      told: 'score only',
      kept: 'score only',
      view: 'start',
      says: { ...notLoaded, zh: '英文没打开，页面还是中文' },
      focus: '.app-language',
      verdict: 'undetermined',
      prints: lost,
    },
    'other-language-lost-on-result': {
      when: 'The result’s words do not arrive in the other language, which is asked for on the result.',
      outcome:
        'The result stays in its language as it stands, and the button works once they come.',
      ...onResult,
      says: { ...notLoaded, zh: '英文没打开，页面还是中文' },
      focus: '.app-language',
      prints: lost,
    },
    'slow-network': {
      when: 'Every script takes two seconds to arrive.',
      outcome:
        'The first question can be answered at once, and the page says when something is on its way.',
      ...onResult,
      says: { in: '.app-waiting', zh: '正在打开……', isMeanwhile: true },
      focus: '.app-waiting',
    },
    'offline-midway': {
      when: 'The connection goes after the first question and stays away.',
      outcome:
        'All questions can be answered; the result says that it needs the connection, and comes with it.',
      ...onResult,
      says: notLoaded,
      focus: `${notLoaded.in} button`,
      prints: lost,
    },
  },

  storage: {
    'storage-refused': {
      when: 'The browser refuses the tab’s storage.',
      outcome: 'Everything works from memory; only a reload would forget.',
      ...onResult,
      focus: verdictHeading,
    },
    'storage-full': {
      when: 'The tab’s storage is full.',
      outcome: 'Everything works from memory; only a reload would forget.',
      ...onResult,
      focus: verdictHeading,
    },
    'storage-garbage': {
      when: 'Something else has written over what the tab remembered: no JSON, other JSON, a million signs.',
      outcome: 'The page begins anew, as if nothing had been told; there is nothing left to keep.',
      told: 'meets',
      kept: 'nobody',
      view: 'result',
      verdict: 'undetermined',
    },
    'storage-five-megabytes': {
      when: 'What the tab remembers has grown to five megabytes, most of it one field’s text.',
      outcome: 'The text that is no answer is left aside, the answers count.',
      ...onResult,
    },
    'storage-old-schema': {
      when: 'The tab remembers answers in the form of an earlier edition.',
      outcome: 'They are left aside, and the page begins anew.',
      told: 'meets',
      kept: 'nobody',
      view: 'result',
      verdict: 'undetermined',
    },
    'storage-future-schema': {
      when: 'The tab remembers answers in the form of a later edition.',
      outcome: 'They are left aside, and the page begins anew.',
      told: 'meets',
      kept: 'nobody',
      view: 'result',
      verdict: 'undetermined',
    },
    'storage-inherited-names': {
      when: 'What the tab remembers has `__proto__` and `constructor` among its names.',
      outcome: 'They have no effect anywhere, and the answers beside them count.',
      told: 'score only',
      kept: 'score only',
      view: 'result',
      verdict: 'undetermined',
    },
    'two-tabs': {
      when: 'A second tab, opened from the first, answers differently.',
      outcome: 'Each tab keeps its own answers, after a reload too.',
      ...onResult,
    },
  },

  address: {
    'hostile-query': {
      when: 'The query has markup, inherited names, paths and broken percent-encoding for values.',
      outcome: 'What has no effect is named in one notice, and the answers count.',
      ...onResult,
      says: { in: ignored, zh: 'lang、theme、accent、demo、tour、share' },
    },
    'hostile-fragment': {
      when: 'The fragment has markup, inherited names, repeated and impossible values beside one good answer.',
      outcome: 'What has no effect is named in one notice, and the good answer counts.',
      told: 'score only',
      kept: 'score only',
      view: 'result',
      says: { in: ignored, zh: '__proto__、constructor、%3Cimg%20src' },
      verdict: 'undetermined',
    },
    'huge-fragment': {
      when: 'The fragment has two megabytes, opened cold and again while the page stands.',
      outcome: 'Its beginning counts, and the notice stays short.',
      told: 'score only',
      kept: 'score only',
      view: 'result',
      says: { in: ignored, zh: '…' },
      verdict: 'undetermined',
    },
    'unknown-view': {
      when: 'The fragment names a view that there is not.',
      outcome: 'The first question opens with the answers, and the notice names the view.',
      told: 'score only',
      kept: 'score only',
      view: 'start',
      says: { in: ignored, zh: '#/nowhere' },
      verdict: 'undetermined',
    },
    'skipped-ahead': {
      when: 'Someone opens the review without having answered anything, and goes on to the result.',
      outcome: 'What was skipped is unknown: nothing is assumed.',
      told: 'nobody',
      kept: 'nobody',
      view: 'result',
      focus: verdictHeading,
      verdict: 'undetermined',
    },
    'back-and-forward': {
      when: 'Someone goes back with the browser through everything, to the first question, and forward again.',
      outcome: 'Every screen comes again with its answers.',
      ...onResult,
      focus: verdictHeading,
    },
    'page-from-the-cache': {
      when: 'Someone goes to another page and comes back to one the browser had kept as it was.',
      outcome: 'The page is as it was, and works.',
      ...onResult,
    },
    'reload-at-each-step': {
      when: 'The page is reloaded on each screen before going on.',
      outcome: 'Every screen comes again with its answers.',
      ...onResult,
      focus: verdictHeading,
    },
  },

  pressing: {
    'double-press': {
      when: 'Next is pressed twice at once.',
      outcome:
        'The next screen opens once: nothing there is faulted, and one step back leads to the screen before.',
      told: 'score only',
      kept: 'score only',
      view: 'account',
      focus: stepHeading,
      verdict: 'undetermined',
    },
    'enter-twice': {
      when: 'Enter is pressed twice at once.',
      outcome:
        'The next screen opens once: nothing there is faulted, and one step back leads to the screen before.',
      told: 'score only',
      kept: 'score only',
      view: 'account',
      focus: stepHeading,
      verdict: 'undetermined',
    },
    'twenty-presses': {
      when: 'Next is pressed twenty times, on and on.',
      outcome:
        'The next screen asks for what is blank there, and one step back leads to the screen before.',
      told: 'score only',
      kept: 'score only',
      view: 'account',
      says: { in: '.error-summary', zh: '有 4 处要看一下' },
      focus: '.error-summary',
      verdict: 'undetermined',
    },
    'results-pressed-twice': {
      when: 'The button that leads to the result is pressed twice at once.',
      outcome: 'The result opens once, and one step back leads to the review.',
      ...onResult,
      focus: verdictHeading,
    },
  },

  typing: {
    'enter-in-composition': {
      when: 'Enter ends the composition of an input method.',
      outcome: 'The text stands in the field and nothing else happens; the next Enter goes on.',
      told: 'score only',
      kept: 'score only',
      view: 'start',
      focus: '#score',
      verdict: 'undetermined',
    },
    'full-width-digits': {
      when: 'Digits are typed in full width, with a unit.',
      outcome: 'They are read as the number they are, and the page says how it read them.',
      told: 'score only',
      kept: 'score only',
      view: 'start',
      says: { in: '.text-field-reading', zh: '读作 640 分' },
      focus: '#score',
      verdict: 'undetermined',
    },
    'mixed-widths': {
      when: 'Full and half width, Chinese digits, commas and spaces stand in one answer each.',
      outcome:
        'All are read as the numbers they are, and the verdict is the same as with plain digits.',
      ...onResult,
      focus: verdictHeading,
    },
    'paste-with-newlines': {
      when: 'A number is pasted with line breaks and blanks around it.',
      outcome: 'It is read as the number it is; nothing is sent off by the line break.',
      told: 'score only',
      kept: 'score only',
      view: 'start',
      focus: '#score',
      verdict: 'undetermined',
    },
    autofill: {
      when: 'A password manager fills fields without a key being pressed, one of them with a mail address.',
      outcome:
        'What is a number counts; what is none is asked back, and nothing of it becomes an answer.',
      told: 'score only',
      kept: 'score only',
      view: 'account',
      says: { in: '.error-summary', zh: '没看懂' },
      focus: '.error-summary',
      verdict: 'undetermined',
    },
  },

  clock: {
    'clock-set-back': {
      when: 'The clock is set back by two days between two visits of the tab.',
      outcome: 'The answers count as given on the day it now is.',
      told: 'card too new',
      kept: 'card too new',
      view: 'result',
      verdict: 'not-yet',
      today: '2026-11-20',
      earliest: '2027-01-20',
    },
    'clock-of-1970': {
      when: 'The clock says 1970.',
      outcome: 'No rule was in force then: nothing is claimed, and the date is to be checked.',
      told: 'meets',
      kept: 'meets',
      view: 'result',
      verdict: 'undetermined',
      today: '1970-01-01',
      marks: { ...nothing, entry: 'merchant' },
      earliest: null,
    },
    'clock-of-2100': {
      when: 'The clock says 2100.',
      outcome: 'The rules in force to this day are applied on that day.',
      ...onResult,
      today: '2100-03-01',
      earliest: '2100-03-01',
    },
    'end-of-a-month': {
      when: 'It is the 31st, and the month in which the condition holds ends with the 28th.',
      outcome: 'The last day of that month is named.',
      told: 'card too new',
      kept: 'card too new',
      view: 'result',
      verdict: 'not-yet',
      today: '2026-12-31',
      earliest: '2027-02-28',
    },
    'leap-day': {
      when: 'It is the 31st, and the condition holds in the February of a leap year.',
      outcome: 'The 29th is named.',
      told: 'card too new',
      kept: 'card too new',
      view: 'result',
      verdict: 'not-yet',
      today: '2027-12-31',
      earliest: '2028-02-29',
    },
    'fourteen-hours-ahead': {
      when: 'The reader is fourteen hours ahead of Greenwich, where it is tomorrow already.',
      outcome: 'The day is the reader’s own.',
      told: 'card too new',
      kept: 'card too new',
      view: 'result',
      verdict: 'not-yet',
      today: '2026-11-23',
      earliest: '2027-01-23',
    },
    'fourteen-hours-behind': {
      when: 'The reader is fourteen hours behind Greenwich, where it is still yesterday.',
      outcome: 'The day is the reader’s own.',
      told: 'card too new',
      kept: 'card too new',
      view: 'result',
      verdict: 'not-yet',
      today: '2026-11-21',
      earliest: '2027-01-21',
    },
    'midnight-midway': {
      when: 'Midnight passes while a result of two months ago is open, and the reader comes back to it.',
      outcome:
        'The result is that of the new day, and a notice says what has changed since the answers were given.',
      told: 'card too new',
      kept: 'card too new',
      view: 'result',
      says: { in: '[data-notice="recheck"]', zh: '绑卡' },
      verdict: 'meets',
      today: '2027-01-22',
      on: '2026-11-22',
      marks: { ...toldMarks.meets, entry: 'pay-score' },
      earliest: '2027-01-22',
    },
  },

  display: {
    'reduced-motion': {
      when: 'The reader asks for less motion.',
      outcome: 'Nothing moves by itself.',
      ...onResult,
      focus: verdictHeading,
    },
    'forced-colours': {
      when: 'The system forces its own colours.',
      outcome: 'Every control still has an edge, and the chosen answer is told apart.',
      ...onResult,
      focus: verdictHeading,
    },
    'more-contrast': {
      when: 'The reader asks for more contrast.',
      outcome: 'Nothing is lost, and no text is fainter than before.',
      ...onResult,
      focus: verdictHeading,
    },
    'narrowest-screen': {
      when: 'The screen is 320 px wide.',
      outcome: 'Nothing scrolls sideways on the way to the result.',
      ...onResult,
      focus: verdictHeading,
    },
    'zoom-400': {
      when: 'A desktop’s page is enlarged to 400 %.',
      outcome: 'Nothing scrolls sideways, and no bar covers what has the focus.',
      ...onResult,
      focus: verdictHeading,
    },
    'text-200': {
      when: 'The text alone is enlarged to 200 %.',
      outcome: 'Nothing scrolls sideways, and no text is cut off.',
      ...onResult,
      focus: verdictHeading,
    },
    'scripts-off': {
      when: 'Scripts are switched off.',
      outcome: 'The page says what it is, what it needs, and where to look in WeChat.',
      told: 'nobody',
      kept: 'nobody',
      view: 'start',
      says: { in: '.instead', zh: '我 → 服务 → 钱包 → 支付分', isStill: true },
      verdict: undefined,
    },
    printed: {
      when: 'The result is printed with the browser’s own command.',
      outcome: 'All that is folded is on the paper, and folded again afterwards.',
      ...onResult,
    },
  },

  'foreign-hands': {
    'each-view-throws': {
      when: 'A part of a view throws while it is drawn, on each view in turn.',
      outcome: 'The page says so, keeps every answer, and leads on to a view that works.',
      ...onResult,
      says: crashed,
      focus: '#crashed-title',
      prints: provoked,
    },
    'notice-throws': {
      when: 'What stands around the views throws while it is drawn.',
      outcome: 'The page says so, and loaded anew it has every answer again.',
      ...onResult,
      view: undefined,
      says: crashed,
      focus: '#crashed-title',
      prints: provoked,
    },
    'chart-throws': {
      when: 'The chart throws while it is drawn.',
      outcome: 'The table says the same, and nothing else is lost.',
      ...onResult,
      says: chart,
      focus: verdictHeading,
      prints: provoked,
    },
    'page-translator': {
      when: 'A translator puts its own elements in the place of every text, now and whenever texts change.',
      outcome: 'The whole way to the result works, and no text that has changed stays behind.',
      ...onResult,
      focus: verdictHeading,
    },
    'extension-inserts': {
      when: 'An extension puts elements of its own everywhere, before the app begins and later.',
      outcome: 'The whole way to the result works.',
      ...onResult,
      focus: verdictHeading,
    },
    'extension-removes': {
      when: 'An extension takes elements away that the app has drawn.',
      outcome: 'The whole way to the result works with what is left.',
      ...onResult,
      focus: verdictHeading,
    },
  },

  host: {
    'opaque-sandbox': {
      when: 'A frame may run scripts and nothing else: no origin, no storage.',
      outcome: 'The whole way to the result works from memory.',
      ...onResult,
      focus: verdictHeading,
      prints: [/^request to another origin/],
    },
    'host-forbids-scripts': {
      when: 'The policy of the page around forbids our script beside the frame.',
      outcome: 'The frame works without it.',
      ...onResult,
      focus: verdictHeading,
      prints: [/^request to another origin/, /script-src/, /csp$/],
    },
    'host-forbids-frames': {
      when: 'The policy of the page around forbids the frame itself.',
      outcome: 'The link beside the frame is there to be pressed.',
      told: 'nobody',
      kept: 'nobody',
      view: undefined,
      says: { in: '[data-fenqi-fallback]', zh: '打开自查', isStill: true },
      verdict: undefined,
      prints: [/^request to another origin/, /frame-src/, /csp$/, /ERR_BLOCKED/],
    },
    'third-party-storage-blocked': {
      when: 'The browser blocks every storage of pages in frames.',
      outcome: 'The whole way to the result works from memory.',
      ...onResult,
      focus: verdictHeading,
      prints: [/^request to another origin/],
    },
  },

  missing: {
    'no-structured-clone': {
      when: 'The browser has no `structuredClone`.',
      outcome: 'Nothing is lost: nothing of the tool uses it.',
      ...onResult,
      focus: verdictHeading,
    },
    'no-resize-observer': {
      when: 'The browser has no `ResizeObserver`.',
      outcome: 'The table stands in the place of the chart, and nothing else is lost.',
      ...onResult,
      says: chart,
      focus: verdictHeading,
    },
    'no-intersection-observer': {
      when: 'The browser has no `IntersectionObserver`, which the script beside a frame uses.',
      outcome: 'The frame works and has its height, and nothing is thrown around it.',
      ...onResult,
      focus: verdictHeading,
      prints: [/^request to another origin/],
    },
    'no-match-media': {
      when: 'The browser has no `matchMedia`.',
      outcome: 'The page is laid out as on a phone, and nothing else is lost.',
      ...onResult,
      focus: verdictHeading,
    },
    'history-refused': {
      when: 'The browser refuses every change of its history.',
      outcome: 'The views change all the same, back and forth; only the address lags behind.',
      ...onResult,
      focus: verdictHeading,
    },
    'clipboard-refused': {
      when: 'The browser refuses the clipboard.',
      outcome: 'The text is shown to be copied by hand, and the page says so.',
      ...onResult,
      says: { in: '.by-hand', zh: '这里不让复制，请长按下面的文字复制。' },
      focus: '[data-action="copy"]',
    },
    'share-refused': {
      when: 'The browser can neither share nor copy.',
      outcome: 'The link is shown to be copied by hand, and the page says so.',
      ...onResult,
      says: { in: '.share-link', zh: '这里不让复制，请长按下面的文字复制。' },
      focus: '[data-action="copy-link"]',
    },
    'download-refused': {
      when: 'The browser refuses to save a file.',
      outcome: 'Its text is shown to be copied by hand, and the page says so.',
      ...onResult,
      says: { in: '.by-hand', zh: '这里不让下载，请复制下面的文字。' },
      focus: '[data-action="csv"]',
    },
    'print-refused': {
      when: 'The browser refuses to print.',
      outcome: 'The page says so and where it works.',
      ...onResult,
      says: {
        in: '[data-notice="print-refused"]',
        zh: '打印窗口没出来？请在浏览器里打开这一页再试。',
      },
      focus: '[data-action="print"]',
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Fault>>>>;

export type Family = keyof typeof faults;
export type FaultOf<Of extends Family> = keyof (typeof faults)[Of] & string;
