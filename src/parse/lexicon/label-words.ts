import { lexiconOf } from './lexicon.ts'

/** Words of links to the work itself. */
export const paperWords = lexiconOf(`
paper; papers; pdf; pdfs; arxiv; ar5iv; abs; abstract; html; doi; openreview; acl; anthology; cvf; official; publication; publisher; proceedings; preprint; article; journal; pub; manuscript; fulltext; full text; ieee; acm;
springer; biorxiv; ssrn; 论文; 论文地址; 论文链接; 原文; 地址; 链接; 論文; 原論文; 原论文; 文章; link; url; 논문; статья; read; version; access; eprint; iclr; main; thecvf; sciencedirect; semantic scholar`)

/** Words of links to anything else. */
export const otherWords = lexiconOf(`
code; codes; github; git; gitlab; gitee; repo; repos; repository; source; sources; implementation; implementations; reference; project; projects; page; pages; website; site; homepage; home; web; email; e-mail; 邮箱; 邮件; demo; demos; video; videos; talk; talks; slide; slides; poster;
posters; data; dataset; datasets; model; models; weight; weights; checkpoint; checkpoints; ckpt; blog; blogs; blogpost; post; posts; tweet; tweets; twitter; x; thread; threads; doc; docs; documentation; document; colab; notebook; notebooks; jupyter; hugging face; huggingface; hugging; face; hf; space; spaces; modelscope;
pytorch; tensorflow; tf; jax; keras; caffe; matlab; julia; theano; mxnet; chainer; torch; paddle; paddlepaddle; bibtex; bibtext; bib; cite; citation; supp; supplement; supplementary; supplemental; material; materials; appendix; review; reviews; youtube; bilibili; zhihu; csdn; linkedin; wechat; discord; slack; telegram; news; announcement; report; reports; presentation; summary; explained; explanation;
leaderboard; benchmark; tech; technical; card; system card; api; playground; app; download; downloads; pypi; npm; wiki; mirror; archive; viewer; webpage; media; results; proof; interview; discussion; forum; license; note; notes; reading note; reading notes; tutorial; tutorials;
gist; stars; star; conda; cran; package; install; releases; release; details; more; info; here; website link; lectures; assignments; assignment; homework; syllabus; recording; recordings; spec; scholar; google scholar; project page; projectpage; sourcecode; codebase; githubrepo; datasheet; tl dr; tldr; updated; book page; pretrained; config; logs; log; readme; replay; stage; main page; samples; screenshot; podcast; transcript; papers with code; paperswithcode; pwc; alphaxiv; scholarly;
代码; 源码; 源代码; 项目; 项目地址; 项目主页; 主页; 官网; 官方网站; 官方文档; 官方; 榜单; 排行榜; 数据; 数据集; 模型; 模型下载; 下载; 权重; 视频; 演示; 博客; 中文解读; 解读; 文档; 知乎; 豆瓣; 微信; 公众号; 笔记; 阅读笔记; 论文笔记; 教程; 幻灯片; 网页; 网站; 介绍; 报道; 详情; 开源; 地址; 链接; 中文; 英文; 译文; 翻译; 开源代码; 仓库; 讲解; 课程; 试用; 体验; 在线; 补充; 材料; 知乎专栏; 百度网盘; 网盘; 提取码;
プロジェクト; コード; ブログ; 記事; 解説; リンク; 資料; デモ; 动画; 코드; 블로그; 프로젝트; 페이지; 영상; 데이터; 링크; 리뷰; 깃허브; код; сайт; видео; блог; ссылка; данные; репозиторий; демо`)

/** Labels that an entry may have several of, with a number: `Paper2`. */
export const countableWords = lexiconOf(`
paper; pdf; article; link; url; code; repo; note; reading note; blog; post; video; slides; talk; part; review; 论文; 链接; 代码; 笔记; 视频; 文章`)

/** Words that qualify a label but are not labels by themselves. */
export const qualifiers = lexiconOf(`
official; unofficial; our; the; of; for; to; by; and; training; online; live; interactive; short; long; full; new; old; original; third party; 3rd; party; community; conference; alternative; via; from; coming; soon; not; yet; tba; v1; v2; v3; v4; part; 1; 2; 3; 4; 5; 6; 7; 8; 9; 10;
i; ii; iii; en; cn; zh; eng; chinese; english; evaluation; inference; simple; extended; early; camera; ready; main; big; small; supplementary; open; unofficial; 非官方; 官方; 中文版; 英文版; 一; 二; 三; 版; 的; 部分; open sourced`)

/** Licences, which lists add after an entry as a link or in brackets. */
export const licences = lexiconOf(`
MIT; Apache; Apache-2; Apache 2.0; Apache-2.0; GPL; GPLv2; GPLv3; GPL-2.0; GPL-3.0; AGPL; AGPL-3.0; AGPLv3; LGPL; LGPL-2.1; LGPL-3.0; BSD; BSD-2; BSD-3; BSD-2-Clause; BSD-3-Clause; MPL; MPL-2.0; CC0; CC BY; CC-BY-4.0; CC BY-SA; CC BY-NC; CC-BY-NC-4.0;
CC BY-NC 4.0; CC BY 4.0; ISC; EPL; EPL-2.0; BSL; BSL-1.0; Unlicense; ZPL; PSF; Artistic; Artistic-2.0; WTFPL; Zlib; ECL; OFL; EUPL; EUPL-1.2; AFL; NCSA; PostgreSQL; 0BSD; custom; proprietary; GPL-2.0-or-later; GPL-3.0-or-later; commercial; PublicDomain; Public Domain; Boost; OpenRAIL; ODbL`)
