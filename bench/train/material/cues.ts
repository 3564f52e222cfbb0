import { words } from '../random.ts'
import type { Language } from './languages.ts'

/** Words before a field and above a column; each bank contains synonyms. */
export type Cue =
  | 'title'
  | 'authors'
  | 'venue'
  | 'year'
  | 'date'
  | 'note'
  | 'abstract'
  | 'orgs'
  | 'tags'
  | 'links'
  | 'paper'
  | 'code'
  | 'name'
  | 'model'
  | 'number'

export const cues: Record<Language, Record<Cue, readonly string[]>> = {
  en: {
    title: words(
      'Title|Paper|Paper Title|Name|Article|Topic|Paper name|Work|Resource|Tool|Project|Platform',
    ),
    authors: words('Authors|Author(s)|Author|People|By'),
    venue: words(
      'Venue|Conference|Publication|Published|Journal|Conference / Journal|Pub.|Where|Published in|Source',
    ),
    year: words('Year|year|Yr.'),
    date: words('Date|Time|Release|Release Date|Published|Submitted'),
    note: words(
      'Note|Notes|Description|Summary|Comment|TL;DR|Introduction|Remarks|Highlights|What it does|Details|Key idea|Good for|Why|Use case|Contribution|Features',
    ),
    abstract: words('Abstract|Summary|TLDR'),
    orgs: words('Institution|Affiliation|Organization|Company|Institute|Team|Affiliations|Lab|Org'),
    tags: words('Keywords|Topic|Task|Tags|Key Word|Category|Area|Type|Field|Modality'),
    links: words('Links|Link|Resources|Paper & Code|Useful links|Materials|URL'),
    paper: words('Paper|PDF|Paper Link|arXiv|Link|Text'),
    code: words('Code|GitHub|Repo|Implementation|Source|Project'),
    name: words('Model|Method|Abbr.|Name|Acronym|Short name|Alias'),
    model: words('Models|Checkpoints|Weights|Repo|Demo|Model Card'),
    number: words('#|No.|ID|Index'),
  },
  zh: {
    title: words('标题|论文|题目|名称|论文标题|Paper|文章|内容|Title|工具|平台|产品|项目'),
    authors: words('作者|Authors|作者列表'),
    venue: words('会议|期刊|来源|发表|发表于|会议/期刊|收录|Venue|出处'),
    year: words('年份|年|Year|发表年份'),
    date: words('日期|时间|发布时间|Date'),
    note: words('说明|描述|备注|简介|简述|介绍|一句话总结|主要内容|亮点|Notes|特点|用途|适合|优点'),
    abstract: words('摘要|简介|Abstract'),
    orgs: words('机构|单位|公司|团队|企业|学校|发布机构'),
    tags: words('关键词|标签|方向|领域|类别|任务|主题'),
    links: words('链接|资源|地址|相关链接|Links'),
    paper: words('论文|论文链接|PDF|原文|Paper|论文地址'),
    code: words('代码|代码链接|源码|Github|Code|开源'),
    name: words('模型|简称|方法|缩写|Model'),
    model: words('模型|权重|模型下载|演示'),
    number: words('序号|编号|#'),
  },
  ja: {
    title: words('タイトル|論文|題名|論文名|Title'),
    authors: words('著者|著者名|Authors'),
    venue: words('会議|学会|掲載|発表|Venue|掲載誌'),
    year: words('年|発表年'),
    date: words('日付|公開日|発表日'),
    note: words('説明|概要|備考|メモ|コメント|要約'),
    abstract: words('要旨|概要|Abstract'),
    orgs: words('所属|機関|組織|開発元|企業|大学'),
    tags: words('キーワード|タグ|分野|カテゴリ|タスク'),
    links: words('リンク|資料|関連リンク'),
    paper: words('論文|PDF|論文リンク'),
    code: words('コード|実装|GitHub'),
    name: words('モデル|略称|手法|名称'),
    model: words('モデル|重み'),
    number: words('番号|No.'),
  },
  ko: {
    title: words('제목|논문|논문명|이름|Title'),
    authors: words('저자|작성자|Authors'),
    venue: words('학회|학술지|게재|발표|Venue'),
    year: words('연도|년도'),
    date: words('날짜|공개일|발표일'),
    note: words('설명|비고|요약|메모|내용'),
    abstract: words('초록|요약|Abstract'),
    orgs: words('소속|기관|회사|연구실'),
    tags: words('키워드|태그|분야|분류|과제'),
    links: words('링크|자료|관련 링크'),
    paper: words('논문|PDF|논문 링크'),
    code: words('코드|구현|GitHub'),
    name: words('모델|약칭|방법|이름'),
    model: words('모델|가중치'),
    number: words('번호|No.'),
  },
  ru: {
    title: words('Название|Статья|Работа|Заголовок|Title'),
    authors: words('Авторы|Автор'),
    venue: words('Журнал|Конференция|Издание|Источник|Где'),
    year: words('Год'),
    date: words('Дата|Опубликовано|Выход'),
    note: words('Описание|Примечание|Комментарий|Заметки|О чём'),
    abstract: words('Аннотация|Кратко'),
    orgs: words('Организация|Институт|Компания|Лаборатория'),
    tags: words('Ключевые слова|Теги|Тема|Раздел|Тип'),
    links: words('Ссылки|Ссылка|Материалы'),
    paper: words('Статья|PDF|Текст'),
    code: words('Код|Репозиторий|GitHub'),
    name: words('Модель|Метод|Сокращение'),
    model: words('Модели|Веса'),
    number: words('№|Номер'),
  },
}
