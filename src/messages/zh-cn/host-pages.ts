import { createFormat } from '../format';

const { number } = createFormat('zh-CN');

/** Tenths of a second are enough to follow what happens. */
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} 秒`;

export const hostPages = {
  brand: '微信分期开通自查',
  notAffiliated: '非腾讯出品',
  toCheck: '打开自查',
  otherLanguage: 'English',
  pages: { demo: '看演示', integrate: '嵌入到你的网页' },
  pagesLabel: '给网站用的页面',
  frameTitle: '微信分期开通自查',
  fallback: '直接打开微信分期开通自查',
  log: {
    title: '事件记录',
    lead: '框里发生了什么，网页只听得到这些。答案、结论和金额，要读者自己点了发送才给。',
    empty: '还没有事件。',
    since: (milliseconds: number) => seconds(milliseconds),
    times: (count: number) => `${count} 次`,
    clear: '清空记录',
    told: {
      ready: () => '自查打开了，和网页接上了',
      height: (height: string) => `内容高 ${height} 像素，框跟着变`,
      step: (index: string, total: string) => `走到第 ${index} 步，共 ${total} 步`,
      complete: () => '结果出来了（不说是什么结果）',
      result: () => '读者点了发送，结果交给了网页',
      error: (reason: string) => `出了问题：${reason}`,
    },
  },
  demo: {
    documentTitle: '产品演示 · 微信分期开通自查',
    title: '装在帮助页里是什么样',
    lead: '下面是一张假想的帮助页，里面嵌着真的自查。挑一种情况，答案会自动填好；在框里点“看导览”，它会自己一屏一屏讲。',
    choose: '挑一种情况',
    fixed: '演示里永远是同一天，每次看到的都一样。答案都是编的。',
    mock: {
      label: '假想的帮助页',
      address: 'help.example',
      title: '微信分期，先看这几条',
      intro: '分期不是人人都有。先对照网上流传的开通条件，再看真要花多少钱，最后才决定申不申请。',
      facts: [
        '条件多来自一篇网文，不是官方说法：支付分、实名、绑卡时间、每天交易等，一共 8 条。',
        '手续费按最初的本金收，本金却越还越少，所以真实年化比“每期费率 × 12”高得多。',
        '没有显示“分期”，就是没对你开放。收钱代开、代提额的，都是骗局。',
      ],
      after: '还不上的时候，别等逾期，先找放款方商量。别借钱来养信用。',
    },
  },
  integrate: {
    documentTitle: '嵌入到你的网页 · 微信分期开通自查',
    title: '嵌入到你的网页',
    lead: '选好样式，复制一段代码，贴进你的网页就行。不用注册，不收集任何数据。',
    options: {
      title: '选样式',
      level: '怎么嵌',
      levels: { script: '自动调整高度', plain: '只用 HTML' },
      levelHints: {
        script: '多一行脚本：框高自动跟着内容走，还能收到事件。',
        plain: '不用脚本：框高固定，内容在框里滚动。',
      },
      lang: '语言',
      langs: { 'zh-CN': '中文', en: 'English' },
      theme: '深浅色',
      themes: { auto: '自动', light: '浅色', dark: '深色' },
      accent: '强调色',
      accentHint: '六位十六进制，比如 0B6B53；空着就用我们的绿色',
      accentBad: '要六位十六进制数字，比如 0B6B53',
      grounds: { light: '浅色', dark: '深色' },
      contrast: (ground: string, ratio: number) => `${ground}：对比度 ${number(ratio)}，够清楚`,
      adjusted: (ground: string, ratio: number, shown: number) =>
        `${ground}：对比度只有 ${number(ratio)}，不到 4.5，会自动调到 ${number(shown)}`,
      view: '从哪一页开始',
      views: { start: '自查', costs: '算成本', codes: '查代码', compare: '比一比' },
      scene: '先填好消费场景',
      amount: '先填好金额',
      amountHint: '1 到 50,000 元，可以不填；读者能改',
      amountBad: '要 1 到 50,000 之间的数，最多两位小数',
      none: '不填',
      share: '要不要请读者把结果发给你',
      shares: { none: '不用', verdict: '只要结论', all: '结论和答案' },
      shareHint: '选了也不会自动发：读者先看到全文和你的网址，自己点了才发。',
    },
    preview: {
      title: '实时预览',
      foreign:
        '预览放在没有同源权限的沙盒框里，对这张网页来说是另一个来源：它读不到框里，框里也读不到它，和放在你的网站上一样。',
      failed: '预览十秒没有回应，原因写在下面的“排查问题”里。',
    },
    snippet: {
      title: '复制代码',
      copy: '复制代码',
      copied: '复制好了',
      byHand: '这里不让复制，请选中上面的代码自己复制。',
      note: '代码里的地址就是这个网站现在的地址；搬到别处，请在那里重新复制。',
    },
    doctor: {
      title: '排查问题',
      lead: '贴上你网页里的代码，逐条告诉你哪里不对、怎么改。只在这里读，不运行、不上传。',
      markup: '你的代码',
      markupHint: '框前后的 HTML 都贴上，最多 20,000 个字符',
      headers: '你网页的响应头（可以不贴）',
      headersHint: '比如 Content-Security-Policy 那一行',
      page: '你网页的地址（可以不填）',
      pageHint: '比如 https://help.example/credit',
      useSnippet: '用上面的代码试试',
      found: (count: number) => `找到 ${count} 处`,
      fine: '从贴上来的内容看，没有发现问题。',
      waiting: '贴上代码，这里就有结果。',
      weights: { breaks: '用不了', weakens: '效果变差', advice: '可以更好' },
      findings: {
        'no-frame': {
          problem: () => '代码里没有自查的框。',
          fix: '把上面的代码原样贴进去。',
        },
        'no-address': {
          problem: () => '框没有写 src，不知道要打开哪里。',
          fix: '从上面的代码里把 src 抄过来。',
        },
        'relative-address': {
          problem: (about: string) => `框的地址“${about}”是相对地址，会去你自己的网站找。`,
          fix: '写完整地址，从 https:// 开始。',
        },
        'mixed-content': {
          problem: (about: string) => `你的网页是 https，框却是 ${about}，浏览器会拦下。`,
          fix: '把 http:// 改成 https://。',
        },
        'not-for-frames': {
          problem: (about: string) => `${about} 这一页不许放进别人的框里。`,
          fix: '改用 /embed/ 这一页。',
        },
        'sandbox-no-scripts': {
          problem: () => '沙盒没给 allow-scripts，自查动不了。',
          fix: '在 sandbox 里加上 allow-scripts。',
        },
        'origin-mismatch': {
          problem: (about: string) =>
            `框的来源是 ${about}，不是这个网站；如果它会跳转，脚本就认不出框发来的话，高度不会变。`,
          fix: '直接写跳转之后的最终地址。',
        },
        'title-missing': {
          problem: () => '框没有 title，用读屏的人不知道里面是什么。',
          fix: '加上 title="微信分期开通自查"。',
        },
        'title-duplicate': {
          problem: (about: string) => `有几个框都叫“${about}”，用读屏的人分不清。`,
          fix: '给每个框起不一样的 title。',
        },
        'height-missing': {
          problem: () => '框没有写高度，脚本没跑时只有 150 像素高。',
          fix: '加上 height="900"。',
        },
        'too-narrow': {
          problem: (about: string) => `框只有 ${about} 像素宽，内容排不下。`,
          fix: '改成 width="100%"，或者至少 320。',
        },
        'options-unknown': {
          problem: (about: string) => `这几项没看懂，不会起作用：${about}。`,
          fix: '照上面的选项重新生成一段。',
        },
        'sandbox-limits': {
          problem: (about: string) =>
            `沙盒没给 ${about}：新标签页和下载会换成文字让读者自己复制，打印用不了。`,
          fix: '想要完整功能，就把这几项加进 sandbox。',
        },
        'live-failed': {
          problem: (about: string) => `上面的预览没有接上（${about}）。`,
          fix: '看看服务器有没有给 assets 下的文件发 Access-Control-Allow-Origin: *，再看广告拦截有没有挡住脚本。用 Safari 时，还要看建站时有没有设 FENQI_ORIGIN；你的网页只有在 sandbox 没写 allow-same-origin 时才用得上它。',
        },
        'csp-frames': {
          problem: (about: string) => `你的内容安全策略里，${about} 不许打开这个框。`,
          fix: '在这一条里加上框的网址（协议加域名）。',
        },
        'csp-scripts': {
          problem: (about: string) =>
            `你的内容安全策略里，${about} 不许运行我们的脚本，高度不会变。`,
          fix: '在这一条里加上脚本的网址，或者去掉脚本、用固定高度。',
        },
        'script-missing': {
          problem: () => '链接标了 data-fenqi-check，却没有引入脚本，它不会变成框。',
          fix: '在后面加上 embed.v1.js 那一行。',
        },
        'not-marked': {
          problem: () => '引入了脚本，框却没标 data-fenqi-check，脚本找不到它。',
          fix: '给框加上 data-fenqi-check。',
        },
        'integrity-refused': {
          problem: () => '脚本写了 integrity，却没有 crossorigin，浏览器会拒绝运行。',
          fix: '加上 crossorigin="anonymous"。',
        },
        'integrity-unpinned': {
          problem: () => 'embed.v1.js 会更新，一更新就和 integrity 对不上，脚本停用。',
          fix: '改用名字里带校验码的那一份，或者去掉 integrity。',
        },
        'csp-styles': {
          problem: (about: string) =>
            `你的内容安全策略里，${about} 不许写 style 属性，框的样式不起作用。`,
          fix: '把高度写成 height 属性，别的放进样式表。',
        },
        'script-better': {
          problem: () => '没有引入脚本，框高是固定的，长页面要在框里滚动。',
          fix: '想让高度跟着内容走，加上 embed.v1.js 那一行和 data-fenqi-check。',
        },
        'fallback-missing': {
          problem: () => '框打不开时，读者没有别的路可走。',
          fix: '在框后面放一个链接，指向自查本身。',
        },
      },
    },
  },
};
