import type { FailureValues, ReadFailure, ReadFailureCode } from '../decode/read-failure.ts'
import type { Bilingual } from './language.ts'

const excesses: Readonly<Record<string, string>> = {
  bytes: '字节过多',
  characters: '字符过多',
  elements: '元素过多',
  attributes: '属性过多',
  levels: '嵌套过深',
  pages: '页数过多',
  runs: '文本块过多',
}

const foreignNames: Readonly<Record<string, string>> = {
  'an old or protected Office document (.doc, .wps)': '旧版或加密的 Office 文档（.doc、.wps）',
  'an OFD document': 'OFD 文档',
  'an RTF document': 'RTF 文档',
  'an OpenDocument file (.odt)': 'OpenDocument 文档（.odt）',
}

const chinese: Readonly<Record<ReadFailureCode, (values: FailureValues) => string>> = {
  empty: () => '文件为空',
  blank: () => '文件只有空白字符',
  'too-large': () => '文件过大，无法作为一篇文本读取',
  unsupported: ({ format = '' }) => `不是文本，而是 ${format} 文件`,
  'other-format': ({ name = '' }) => `不是文本，而是 ${name}`,
  'save-as': ({ name = '' }) => `无法读取 ${foreignNames[name] ?? name}，请另存为 .docx 或 .pdf`,
  archive: () => '是 ZIP 压缩包，不是单个文件',
  excess: ({ format = '', what = '' }) => `${format} 文件过于庞大（${excesses[what] ?? what}）`,
  'only-in-node': ({ format = '' }) => `${format} 文件只能在 Node.js 中读取`,
  'too-slow': ({ format = '' }) => `${format} 文件读取超时`,
  broken: ({ format = '', why = '' }) => `${format} 文件已损坏：${why}`,
  protected: ({ format = '' }) => `${format} 文件设有密码`,
  'no-text': ({ format = '' }) => `${format} 文件中没有文字`,
  pictures: () => 'PDF 文件只有文字的图片，请先做文字识别（OCR）',
  'no-characters': () => 'PDF 文件的字体没有标明所示的字符，请先做文字识别（OCR）',
  charset: ({ encoding = '' }) => `编码为 ${encoding}，不是 UTF-8、UTF-16 或 GB 18030`,
  nul: () => '不是文本，而是二进制内容（含 NUL 字节）',
  controls: ({ percent = 0 }) => `不是文本，而是二进制内容（${percent} % 是控制字符）`,
  undecodable: ({ encoding = '', byte = 0 }) => `第 ${byte} 个字节不是 ${encoding}`,
  'unknown-encoding': ({ byte = 0 }) => `无法识别编码：不是 UTF-8、UTF-16 或 GB 18030（第 ${byte} 个字节）`,
}

/** Why bytes are no document, for people. */
export function describeReadFailure(failure: ReadFailure): Bilingual {
  return { en: failure.reason, zh: chinese[failure.code](failure.values) }
}

const systemErrors: Readonly<Record<string, Bilingual>> = {
  ENOENT: { en: 'no such file', zh: '文件不存在' },
  ENOTDIR: { en: 'a part of the path is no folder', zh: '路径中有一段不是文件夹' },
  EISDIR: { en: 'a folder, expected a file', zh: '是文件夹，不是文件' },
  EACCES: { en: 'no permission', zh: '没有权限' },
  EPERM: { en: 'no permission', zh: '没有权限' },
  ELOOP: { en: 'symbolic links that lead in a circle', zh: '符号链接循环' },
  ENAMETOOLONG: { en: 'the name is too long', zh: '文件名过长' },
  ENOSPC: { en: 'no space left on the disk', zh: '磁盘空间不足' },
  EDQUOT: { en: 'no space left in the quota of the disk', zh: '磁盘配额不足' },
  EFBIG: { en: 'a file larger than is allowed', zh: '文件超过允许的大小' },
  EIO: { en: 'the disk failed', zh: '磁盘读写出错' },
  EROFS: { en: 'a disk that cannot be written', zh: '磁盘只读' },
  EMFILE: { en: 'too many open files', zh: '打开的文件过多' },
  ERR_FS_FILE_TOO_LARGE: { en: 'the file is too large to be read as one text', zh: '文件过大，无法作为一篇文本读取' },
}

/** Why the system refused a file, for people; undefined for what is no error of the system. */
export function describeSystemError(error: unknown): Bilingual | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined
  return systemErrors[error.code] ?? (/^E[A-Z]+$/.test(error.code) ? { en: error.code, zh: error.code } : undefined)
}
