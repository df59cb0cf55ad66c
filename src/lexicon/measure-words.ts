import { categoryWords } from './measure-words/category-words.ts'
import { countWords } from './measure-words/count-words.ts'
import type { MeasureWord } from './measure-words/measure-word.ts'
import { sizeWords } from './measure-words/size-words.ts'

export type { MeasureSort, MeasureWord } from './measure-words/measure-word.ts'

/** Every measure word that a quantity may carry; a new one is one entry. Of two that begin alike the longer is read. */
export const measureWords: readonly MeasureWord[] = [...countWords, ...sizeWords, ...categoryWords]
