import { attribute } from './element-path.ts'
import type { Element } from './parse-page.ts'

const CHROME = new Set(
  'ad ads advert alert aside banner bdshare bdsharebuttonbox breadcrumb breadcrumbs comment comments copyright crumb crumbs dialog erweima ewm feedback foot footer hotkey hotword login menu modal nav navbar navigation pager pagination popup print qrcode recommend relate related reldocuments search share sharebox sharing sidebar social toolbar tools topbar'.split(
    ' ',
  ),
)

/** Whether an element’s tag, role, class or id says that it is no part of the text: `<nav>`, `class="share-box"`, `id="footer"`; not `class="article"`. */
export function namesChrome(element: Element): boolean {
  const { tagName } = element
  if (tagName === 'nav' || tagName === 'footer' || tagName === 'aside' || tagName === 'menu') return true
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''} ${attribute(element, 'role') ?? ''}`
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => CHROME.has(word))
}

/** Whether an element is in the page but not shown. */
export function isHidden(element: Element): boolean {
  return attribute(element, 'hidden') !== undefined || /display\s*:\s*none/i.test(attribute(element, 'style') ?? '')
}

const TOOLS =
  /^(?:[\s\d【】[\]（）()「」：:|｜/\\·.,，、>《》<+—-]|打印|本页|本文|页面|关闭|窗口|加入|收藏|我的|返回|顶部|首页|上一[篇页条]|下一[篇页条]|分享|到|至|微信|朋友圈|微博|新浪|腾讯|空间|[QA]|字体|字号|大|中|小|放大|缩小|默认|还原|下载|文字版|图片版|全文|扫一扫|扫码|用?在?手机|打开|查看|浏览|当前|次(?!数)|次数|访问|阅读|点击|量|数|无障碍|长者|助手|关怀版|繁体版?|简体版?|英文版|登录|注册|视力保护色?|我要纠错|纠错|朗读|播放|暂停|停止|没有了|无)+$/
const PLACE = /^(?:您|你)?(?:现在|当前)?(?:所在)?的?位置\s*[：:]/
const FOOT = /ICP备|公网安备|网站标识码|版权所有|copyright|建议使用.{0,30}浏览器|分辨率|链接即将离开/i

/** Whether a short line is one of those that a portal prints around every page: `【打印】 【关闭】`, `当前位置：首页`, `备案号：京ICP备…`. */
export function isChromeLine(text: string): boolean {
  return text.length < 200 && (FOOT.test(text) || (text.length < 80 && (PLACE.test(text) || (TOOLS.test(text) && /[一-鿿]/.test(text)))))
}
