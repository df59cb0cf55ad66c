const HAN = /[一-鿿a-zA-Z]/
// Words that say what is done or how it grows, but not to what.
const BARE =
  /^(?:改造|完成|培训|新增|招录|招聘|达标|建成|增加|覆盖|配备|设置|拥有|数量|总数|总量|达到|不少于|任务|建设|整治|培育|规模|工程|项目|面积|比例|占比|比重|力争|分别|总面积|总规模|红线|底线|大关|台阶|新台阶|关口|目标|指标|(?:年均|同比|同口径)?(?:增长|提高|下降|提升|增加|降低|减少)(?:率|幅度)?|.{0,1})$/
const PLACE_ONLY =
  /^(?:所有|各类?|每个?)?(?:[省市县区州乡镇村街道社（）、级和]|城市|农村|城乡|行政|政府部门|机关|部门)+$|^[一-鿿]{2,8}(?:地区|区域)$|^(?:家庭|农户|人群|居民)$/

/** Whether words say what is measured: `月探访率` does, `改造` and `达到` do not. */
export const isNoun = (text: string): boolean => text.length >= 2 && HAN.test(text) && !BARE.test(text)

/** Whether words only name a place: `市县`, `各乡镇`, `沿海地区`; not `乡镇敬老院`. */
export const isPlaceOnly = (text: string): boolean => PLACE_ONLY.test(text)

/** Whether words leave open what is measured. */
export const isBareOrPlace = (text: string): boolean => BARE.test(text) || PLACE_ONLY.test(text)

/** Whether there is anything to read in words at all. */
export const hasWords = (text: string): boolean => text.length > 1 && HAN.test(text)
