import type { EmbedOptions } from '../../src/host-pages/build-snippet';

/** The options of someone who has chosen and typed nothing yet. */
export const plainOptions: EmbedOptions = {
  level: 'script',
  lang: 'zh-CN',
  theme: 'auto',
  accent: '',
  view: 'start',
  scene: undefined,
  amount: '',
  share: 'none',
};
