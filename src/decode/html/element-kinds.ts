const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that a browser shows as blocks of their own. */
export const blockElements = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
)

/** Elements whose content is no text of the page. */
export const silentElements = words(
  'applet area audio base button canvas datalist embed frame frameset head iframe input link map meta noembed noframes noscript object option param script select source style svg template textarea title track video',
)
