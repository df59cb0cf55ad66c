/** Headings under which a document looks back or describes: nothing there is a target. */
export const LOOK_BACK =
  /回顾|过去[一二三四五六七八九十]年|工作总结|发展成就|取得(?:的|了)?[^，]{0,4}(?:成效|成绩|成就|进展)|现状|形势$|^形势|形势(?:与|和|分析)|面临[^，]{0,6}(?:机遇|挑战|问题|形势)|机遇(?:与|和|、)挑战|(?:发展|工作|现实)基础$|基础和环境|存在的?(?:主要)?(?:问题|困难|不足)|突出短板|成因分析|(?:目标|任务)(?:任务)?(?:已|均)?如期(?:实现|完成)|圆满(?:完成|收官)|胜利(?:收官|实现)/

/** Headings under which a document says what is to come. */
export const LOOK_AHEAD = /目标|任务|安排|重点工作|主要工作|总体要求|工作重点|部署|打算|举措|措施|今年/

/** The opening words of a report, which looks back until it says otherwise. */
export const REPORT = /向大会(?:报告|作)|工作报告|统计公报(?!》)/
