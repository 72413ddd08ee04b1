import { createFormat } from '../format';
import type { HostPagesWords } from '../host-pages-words';
import { counted } from './counted';

const { number } = createFormat('en');

export const hostPages: HostPagesWords = {
  brand: 'WeChat Installments Check',
  notAffiliated: 'Not by Tencent',
  toCheck: 'Open the check',
  otherLanguage: '中文',
  pages: { demo: 'Demo', integrate: 'Add it to your page' },
  pagesLabel: 'Pages for websites',
  frameTitle: 'WeChat Installments Check',
  fallback: 'Open the WeChat Installments Check directly',
  log: {
    title: 'Event log',
    lead: 'What happens in the frame, and all the page hears. Answers, verdict and amounts come only if the reader presses Send.',
    empty: 'No events yet.',
    since: (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`,
    times: (count) => `${count} times`,
    clear: 'Clear the log',
    told: {
      ready: () => 'The check is open and in touch with the page',
      height: (height) => `The content is ${height} pixels high; the frame follows`,
      step: (index, total) => `Reached step ${index} of ${total}`,
      complete: () => 'A result is shown (not told which)',
      result: () => 'The reader pressed Send and gave the page the result',
      error: (reason) => `Something is wrong: ${reason}`,
    },
  },
  demo: {
    documentTitle: 'Product demo · WeChat Installments Check',
    title: 'How it looks on a help page',
    lead: 'Below is an imagined help page with the real check inside. Choose a situation and its answers are filled in; press “Tour” in the frame and it explains itself, screen by screen.',
    choose: 'Choose a situation',
    fixed:
      'It is always the same day in a demo, so it looks the same every time. All answers are made up.',
    mock: {
      label: 'An imagined help page',
      address: 'help.example',
      title: 'WeChat installments: read this before you apply',
      intro:
        'Not everyone is offered installments. Compare yourself with the conditions going round, see the real price, and only then decide whether to apply.',
      facts: [
        'Most conditions come from one article and are not official: Pay Score, real-name verification, how long a card has been linked, transactions a day and more, 8 in all.',
        'Fees are charged on the original principal while you owe less each month, so the true annual rate is far above 12 times the fee.',
        'If no installments are shown, they are not offered to you. Paid “opening” or limit raising is a scam.',
      ],
      after:
        'If you cannot repay, speak to the lender before the due date. Do not borrow to build credit.',
    },
  },
  integrate: {
    documentTitle: 'Add it to your page · WeChat Installments Check',
    title: 'Add it to your page',
    lead: 'Choose how it looks, copy a few lines, paste them into your page. No sign-up, and no data is collected.',
    options: {
      title: 'Options',
      level: 'How to embed',
      levels: { script: 'Height follows', plain: 'HTML only' },
      levelHints: {
        script: 'One script more: the frame follows its content, and your page hears events.',
        plain: 'No script: the height is fixed, and the content scrolls inside.',
      },
      lang: 'Language',
      langs: { 'zh-CN': '中文', en: 'English' },
      theme: 'Theme',
      themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
      accent: 'Accent color',
      accentHint: 'Six hex digits, like 0B6B53; empty for our green',
      accentBad: 'Six hex digits, like 0B6B53',
      grounds: { light: 'Light', dark: 'Dark' },
      contrast: (ground, ratio) => `${ground}: contrast ${number(ratio)}, clear enough`,
      adjusted: (ground, ratio, shown) =>
        `${ground}: contrast is ${number(ratio)}, short of 4.5; it will be adjusted to ${number(shown)}`,
      view: 'Start with',
      views: {
        start: 'Self-check',
        costs: 'Real cost',
        codes: 'Failure codes',
        compare: 'Compare',
      },
      scene: 'Fill in the place',
      amount: 'Fill in an amount',
      amountHint: '1 to 50,000 yuan, or leave it empty; readers can change it',
      amountBad: 'A number from 1 to 50,000, at most two decimals',
      none: 'Leave open',
      share: 'Ask readers to send you their result?',
      shares: { none: 'No', verdict: 'The verdict', all: 'Verdict and answers' },
      shareHint:
        'Nothing is sent by itself: readers see the whole message and your address first, and send it only by pressing.',
    },
    preview: {
      title: 'Live preview',
      foreign:
        'The preview stands in a sandboxed frame without an origin of its own, so to this page it is another origin: neither can read the other, as on your site.',
      failed: 'The preview has not answered for ten seconds; “Check a setup” below says why.',
    },
    snippet: {
      title: 'Copy the code',
      copy: 'Copy the code',
      copied: 'Copied',
      byHand: 'Copying is blocked here. Please select the code above and copy it yourself.',
      note: 'The code holds this site’s address as it is now; if the site moves, copy it again there.',
    },
    doctor: {
      title: 'Check a setup',
      lead: 'Paste the code from your page, and read what is wrong and how to fix it. It is only read here: never run, never uploaded.',
      markup: 'Your code',
      markupHint: 'The HTML around the frame, up to 20,000 characters',
      headers: 'Response headers of your page (optional)',
      headersHint: 'Such as the Content-Security-Policy line',
      page: 'Address of your page (optional)',
      pageHint: 'Such as https://help.example/credit',
      useSnippet: 'Try it with the code above',
      found: (count) => `${counted(count, 'thing')} found`,
      fine: 'Nothing wrong found in what can be seen here.',
      waiting: 'Paste your code, and the findings stand here.',
      weights: { breaks: 'Does not work', weakens: 'Works less well', advice: 'Could be better' },
      findings: {
        'no-frame': {
          problem: () => 'There is no frame of the check in this code.',
          fix: 'Paste the code above as it is.',
        },
        'no-address': {
          problem: () => 'The frame has no src, so it does not know what to open.',
          fix: 'Take the src from the code above.',
        },
        'relative-address': {
          problem: (about) => `The address ${about} is relative, so it leads to your own site.`,
          fix: 'Write the whole address, from https:// on.',
        },
        'mixed-content': {
          problem: (about) => `Your page is https but the frame is ${about}, which browsers block.`,
          fix: 'Change http:// to https://.',
        },
        'not-for-frames': {
          problem: (about) => `The page ${about} may not be framed by others.`,
          fix: 'Use the page /embed/ instead.',
        },
        'sandbox-no-scripts': {
          problem: () => 'The sandbox lacks allow-scripts, so the check cannot run.',
          fix: 'Add allow-scripts to sandbox.',
        },
        'origin-mismatch': {
          problem: (about) =>
            `The frame’s origin is ${about}, not this site; if it redirects, the script will not recognize its messages and the height stays.`,
          fix: 'Write the final address, after any redirect.',
        },
        'title-missing': {
          problem: () => 'The frame has no title, so screen reader users cannot tell what it is.',
          fix: 'Add the attribute title with WeChat Installments Check.',
        },
        'title-duplicate': {
          problem: (about) => `Several frames are called ${about}, so they cannot be told apart.`,
          fix: 'Give each frame a title of its own.',
        },
        'height-missing': {
          problem: () => 'The frame has no height; without the script it is 150 pixels high.',
          fix: 'Add the attribute height with 900.',
        },
        'too-narrow': {
          problem: (about) => `The frame is only ${about} pixels wide; the content does not fit.`,
          fix: 'Make the width 100%, or at least 320.',
        },
        'options-unknown': {
          problem: (about) => `These options are not understood and have no effect: ${about}.`,
          fix: 'Make the code again with the options above.',
        },
        'sandbox-limits': {
          problem: (about) =>
            `The sandbox lacks ${about}: new tabs and downloads become text to copy, and printing does nothing.`,
          fix: 'Add these to sandbox for all of it.',
        },
        'live-failed': {
          problem: (about) => `The preview above did not connect (${about}).`,
          fix: 'See whether the server sends Access-Control-Allow-Origin: * with the files under assets, and whether a blocker stops the script. In Safari, see too whether the site was built with FENQI_ORIGIN; your own page needs that only where its sandbox lacks allow-same-origin.',
        },
        'csp-frames': {
          problem: (about) =>
            `In your content security policy, ${about} does not allow this frame.`,
          fix: 'Add the frame’s origin to that directive.',
        },
        'csp-scripts': {
          problem: (about) =>
            `In your content security policy, ${about} does not allow our script, so the height stays.`,
          fix: 'Add the script’s origin to that directive, or leave the script out and fix the height.',
        },
        'script-missing': {
          problem: () =>
            'The link is marked data-fenqi-check, but without the script it stays a link.',
          fix: 'Add the line with embed.v1.js after it.',
        },
        'not-marked': {
          problem: () =>
            'The script is there, but the frame lacks data-fenqi-check, so it is not found.',
          fix: 'Add data-fenqi-check to the frame.',
        },
        'integrity-refused': {
          problem: () =>
            'The script has integrity but no crossorigin, so browsers refuse to run it.',
          fix: 'Add the attribute crossorigin with anonymous.',
        },
        'integrity-unpinned': {
          problem: () =>
            'embed.v1.js gets updated, and each update breaks integrity, so the script stops.',
          fix: 'Use the copy with a hash in its name, or leave integrity out.',
        },
        'csp-styles': {
          problem: (about) =>
            `In your content security policy, ${about} does not allow style attributes, so the frame’s have no effect.`,
          fix: 'Write the height as an attribute, and the rest in a style sheet.',
        },
        'script-better': {
          problem: () => 'Without the script the height is fixed, and long pages scroll inside.',
          fix: 'Add the line with embed.v1.js and data-fenqi-check for a height that follows.',
        },
        'fallback-missing': {
          problem: () => 'If the frame does not open, readers have nowhere else to go.',
          fix: 'Put a link to the check after the frame.',
        },
      },
    },
  },
};
