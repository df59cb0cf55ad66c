/** The languages that people are talked to in; data is the same in both. */
export type Language = 'en' | 'zh'

/** A text for people, in each language. */
export type Bilingual = Readonly<Record<Language, string>>
