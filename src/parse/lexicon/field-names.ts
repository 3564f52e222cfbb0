import { entriesOf, keyOf, wordsOfText } from './lexicon.ts'

/** What a column header, or a word before a colon, indicates. */
export type FieldName =
  | 'number'
  | 'title'
  | 'name'
  | 'authors'
  | 'orgs'
  | 'venue'
  | 'date'
  | 'note'
  | 'tags'
  | 'links'

/** Names of fields in several languages. If several fields match, the first takes precedence. */
const names: [FieldName, string][] = [
  ['number', '#; no; id; index; idx; rank; nr; 序号; 编号; 番号; 번호; 순번; №; номер'],
  [
    'title',
    `title; titles; paper title; paper name; article title; paper; papers; article; topic; subject; work; publication title; 论文; 論文; 论文名称; 论文标题; 论文题目; 标题; 標題;
     题目; 篇名; 文章; 内容; タイトル; 論文名; 제목; 논문; 논문명; название; статья; заголовок; título; titre; titel`,
  ],
  [
    'venue',
    `venue; conference; journal; publication; publish; published; published in; published at; pub; proceedings; publisher; source; accepted; booktitle; 会议; 會議; 期刊; 发表; 发表于;
     收录; 录用; 出处; 会刊; 刊物; 来源; 出版; 掲載; 会議; 発表; 학회; 저널; 게재; конференция; журнал; публикация`,
  ],
  [
    'date',
    `date; time; year; month; day; published date; release date; release; released; release time; publish date; publication date; updated; submitted; 日期; 时间; 時間; 年份; 年; 月份; 发布时间; 发布日期;
     发表时间; 公開; 公開日; 年月; 日付; 연도; 날짜; 발표; год; дата; fecha; año; datum; jahr`,
  ],
  [
    'authors',
    'author; authors; by; people; writer; speaker; first author; creator; contributors; written by; lecturer; instructor; 作者; 作者们; 讲者; 主讲; 著者; 저자; 작가; автор; авторы; autor; auteur',
  ],
  [
    'orgs',
    `institution; institutions; institute; institutes; organization; organizations; organisation; organisations; affiliation; affiliations; company; companies; vendor; org; orgs; lab; team; university;
     developer; developers; maker; provider; 机构; 機構; 单位; 公司; 企业; 厂商; 团队; 组织; 学校; 大学; 研究机构; 所属机构; 发布机构; 開発元; 組織; 所属; 기관; 회사; 소속; организация; компания`,
  ],
  [
    'links',
    `code; codes; github; repo; repository; implementation; implementations; demo; project; project page; website; homepage; home page; link; links; url; blog; pdf; arxiv; paper link; paper url; download; downloads;
     checkpoint; checkpoints; weights; hugging face; resources; source code; page; site; video; slides; doc; docs; address; addresses; open source; 代码; 源码; 程式; 下载; 权重; 链接; 連結; 地址; 项目; 主页; 官网; 开源;
     论文链接; 论文地址; 代码链接; 代码地址; 项目地址; リンク; コード; 링크; 코드; ссылка; код; enlace; lien`,
  ],
  [
    'note',
    `description; descriptions; desc; note; notes; comment; comments; about; summary; abstract; remark; remarks; detail; details; tldr; tl dr; intro; introduction; contribution; contributions; highlight; highlights; main idea; key idea; key point; key points; key insight; key insights; key finding; key findings;
     idea; takeaway; takeaways; main contribution; overview; key contribution; synopsis; 描述; 说明; 說明; 简介; 簡介; 备注; 備註; 介绍; 总结; 摘要; 简述; 概述; 亮点; 要点; 贡献; 笔记; 点评; 思想; 主要内容; 核心思想; 説明; 備考; 概要; 紹介; 설명; 비고; 요약; 소개;
     описание; примечание; комментарий; аннотация; descripción; beschreibung`,
  ],
  [
    'tags',
    `keyword; keywords; key word; key words; key; tag; tags; task; tasks; category; categories; type; types; license; licence; auth; language; languages; topics; field; area; domain; modality; platform; format; status; level; size; backbone; 关键词; 关键字; 标签; 類型; 类型;
     分类; 类别; 任务; 领域; 方向; 语言; 许可; 许可证; 协议; 格式; 状态; ライセンス; 言語; 分類; 키워드; 분류; 분야; 라이선스; 언어; категория; теги; лицензия; язык`,
  ],
  [
    'name',
    `name; model; models; language model; language models; model name; llm; method; methods; approach; tool; tools; resource; framework; library; benchmark; dataset; datasets; data; system; algorithm; package; app; product; abbr; abbreviation; acronym; short name; alias; nickname; course; book; 名称; 名稱; 模型; 方法;
     工具; 简称; 缩写; 框架; 库; 数据集; 系统; 算法; 课程; 书名; モデル; 名前; 手法; 모델; 이름; 방법; 데이터셋; модель; имя; метод`,
  ],
]

const fields = new Map<string, FieldName>()
for (const [field, text] of names.toReversed())
  for (const entry of entriesOf(text)) fields.set(keyOf(entry), field)

const known = new Map<string, FieldName | null>()

/**
 * The field that a header or a word before a colon indicates: `Conference / Journal`, `发表于`; null
 * if none.
 */
export function fieldNameOf(text: string): FieldName | null {
  let field = known.get(text)
  if (field === undefined) known.set(text, (field = read(text)))
  return field
}

function read(text: string): FieldName | null {
  const whole = fields.get(keyOf(text)) ?? fields.get('#'.repeat(text.trim() === '#' ? 1 : 0))
  if (whole) return whole
  const words = wordsOfText(text)
  if (!words.length || words.length > 4) return null
  const found = words.map((word) => fields.get(word) ?? ofRun(word))
  // `Paper Link` indicates links, `Model name` names, `Venue & Year` both: the last word is the one
  // that the others qualify.
  const isList = /[&/,、+]|\band\b/.test(text)
  return (isList ? found.find(Boolean) : found.findLast(Boolean)) ?? null
}

/** Whether a run of Chinese characters begins or ends with a known word. */
function ofRun(word: string): FieldName | undefined {
  if (!/\p{Script=Han}/u.test(word)) return undefined
  const isPerson = /[者人员員]$/.test(word)
  for (let length = Math.min(word.length - 1, 6); length > 0; length--) {
    const field =
      fields.get(word.slice(-length)) ??
      // 発表者 is a person, and no 発表.
      (length > 1 && !isPerson ? fields.get(word.slice(0, length)) : undefined)
    if (field) return field
  }
  return undefined
}
