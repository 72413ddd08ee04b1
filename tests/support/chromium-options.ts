/**
 * What is turned off. A browser takes the last such list it is given: this one stands in the place of the one
 * Playwright starts Chromium with, and so repeats what that holds for Chromium.
 */
const disabledFeatures = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  // What unfolds below the address bar is two pages of Chromium's own. Nobody sees them here, and each tab that
  // is opened loads both anew, which costs more of the processor than the page that is tested.
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

/** What every Chromium of the tests is started with. */
export const chromiumOptions: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  `--disable-features=${disabledFeatures.join(',')}`,
  '--disable-sync',
  '--no-proxy-server',
];
