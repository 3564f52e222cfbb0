import { lexiconOf } from './lexicon.ts'

/** Words before the colon of a note that introduce it and are not organisations. */
export const introductions = lexiconOf(`
note; notes; code; paper; project; page; demo; abstract; summary; tldr; update; blog; method; idea; key idea; main idea; pro; pros; con; cons; warning; tip; example; see; via; by; new; step; keywords; highlights; contribution; contributions; motivation; conclusion; results; task; 思想; 思路; 想法; 方法; 贡献; 创新点; 创新; 动机; 结论; 总结; 简介; 概述; 摘要; 注; 注意; 备注; 说明; 论文; 代码; 项目; 地址; 链接; 数据; 数据集; 解读; 介绍; 要点; 亮点; 核心; 问题; 提出; 任务; 特点; 优点; 缺点; 更新; 关键; 背景; 结果; 实验; 一句话; 核心思想; 关键词; 主要贡献`)
