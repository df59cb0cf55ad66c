/** The long names of the options that a command’s help lists. */
export function optionsOf(help: string): string[] {
  return [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].flatMap(([, name]) => (name === undefined ? [] : [name]))
}
