// The radicals from U+2E80 on and the characters that look the same, in order; · where there is none.
const RADICALS =
  '·厂乛乚乙亻冂·刀刂卜㔾小小兀尣尢尢巳幺彑彐忄心扌攵·旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟网罒网网网羊羊羊老肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门阜阝雨青韦页风飞食飠飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟'
const FIRST = 0x2e80

/** Writes the characters that a PDF’s fonts give for others that look the same as those others: `⼈⺠` as 人民; and drops those that show nothing. */
export function readableText(text: string): string {
  if (!/[\u00ad\u200b-\u200d\u2e80-\u2fd5\uf900-\ufaff\ufeff]/.test(text)) return text
  return (
    text
      .replace(/[\u2e80-\u2ef3]/g, (radical) => {
        const character = RADICALS.charAt(radical.charCodeAt(0) - FIRST)
        return character === '·' ? radical : character
      })
      .replace(/[\u2f00-\u2fd5\uf900-\ufaff]/g, (character) => character.normalize('NFKC'))
      // 2014\u00ad2020 is a span: between digits a soft hyphen is a hyphen.
      .replace(/(?<=\d)\u00ad(?=\d)/g, '-')
      .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
  )
}
