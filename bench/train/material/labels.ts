import { words } from '../random.ts'
import type { Language } from './languages.ts'

/** The labels of a list's links: first the paper's, then code and others. */
export type LabelSet = readonly [paper: string, code: string, ...others: string[]]

const set = (text: string): LabelSet => words(text) as unknown as LabelSet
const english = `Paper,Code,Project,Video,Dataset;paper,code,project page,demo,data;pdf,github,website,blog,slides;arXiv,GitHub,Homepage,Demo,Model
  ;PDF,Code,Demo,Poster,Slides;Link,Repo,Data,Blog,Weights;Paper,Official Code,Slides,Talk,Supplementary;abs,git,page,tweet,bib
  ;Paper,PyTorch,TensorFlow,Keras,Project;arxiv,pytorch,tensorflow,homepage,video;post,repo,doc,PUB,journal;Paper Link,Code Link,Project Page,Hugging
  Face,Leaderboard;Openreview,Github,Website,Video,Colab;PDF,Source Code,Docs,Live Demo,Notebook;blog,code,notebook,video,paper;DOI,Software,Preprint
  Server,Review,Data;Full Text,Replication Kit,Artifact,Talk,Notes;HTML,Source,Changelog,Package,Chat;📄 Paper,💻 Code,🌐 Project Page,🎥 Short Presentation,🗂 Data
  ;read,try,watch,fork,cite;URL,Implementation,Benchmark,Summary,Discussion;proceedings,authors' page,errata,mirror,archive;ACM,IEEE,Springer,Elsevier,Wiley`
const chinese = `论文,代码,主页,视频,数据;论文链接,代码链接,项目主页,演示,数据集;Paper,Code,项目,解读,数据;原文,源码,官网,笔记,博客;地址,Github,中文解读,知乎,幻灯片;PDF,代码,中文文档,文档,B站
  ;论文地址,开源代码,解读,模型,微信文章;pdf,code,notes,知乎,blog;链接,仓库,教程,豆瓣,视频;阅读,下载,笔记,讨论,代码`
const japanese = `論文,コード,プロジェクト,動画,データ;PDF,GitHub,解説,スライド,モデル;論文リンク,実装,公式サイト,デモ,データ;ブログ,リポジトリ,資料,記事,動画`
const korean = `논문,코드,프로젝트,영상,데이터;PDF,깃허브,블로그,발표자료,모델;링크,구현,홈페이지,데모,데이터;원문,코드,리뷰,슬라이드,데이터`
const russian = `Статья,Код,Сайт,Видео,Данные;статья,код,проект,презентация,модель;PDF,GitHub,Блог,Слайды,Данные;ссылка,репозиторий,документация,видео,перевод`
const sets = (text: string): readonly LabelSet[] =>
  text.split(';').map((each) => set(each.replaceAll(',', '|')))

export const labelSets: Record<Language, readonly LabelSet[]> = {
  en: sets(english),
  zh: [...sets(chinese), ...sets(english).slice(0, 5)],
  ja: [...sets(japanese), ...sets(english).slice(0, 3)],
  ko: [...sets(korean), ...sets(english).slice(0, 3)],
  ru: [...sets(russian), ...sets(english).slice(0, 3)],
}
/** Labels that a list has invented. */
export const ownLabels =
  words(`Cheat Sheet|Field Notes|Playground|Report Card|Sketch|Replay|Errata|Lab Book|Teaser|Walkthrough
  |Checkpoints|Zoo|Space|Gist|Talk Page|Digest|Explainer|Cookbook|Study Guide|Scorecard|Issue Tracker|Docker Image|Transcript`)
export const icons = words(`:page_facing_up:|💻|🌐|🎥|📦|📄|🔗|:octocat:|📝|🏠`)
