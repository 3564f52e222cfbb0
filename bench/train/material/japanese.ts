import { words, type Banks } from '../random.ts'

/** Japanese words for invented titles and notes. */
export const japanese: Banks = {
  task: words(`画像復元|対話生成|コード修正|場面理解|交通予測|音源分離|質問応答|表理解|経路計画|異常検知|薬剤探索|歩容認識|機械翻訳|文書検索|推薦
    |点群位置合わせ|気象予測|故障診断|プログラム合成|感情分析|要約|音声合成|物体検出|意味分割|三次元再構成|手話翻訳|固有表現抽出|形態素解析|作文採点|把持計画`),
  thing:
    words(`大規模言語モデル|拡散モデル|グラフニューラルネットワーク|世界モデル|報酬モデル|エージェント|視覚言語モデル|状態空間モデル|埋め込み表現
    |トークナイザ|分散データベース|知識グラフ|ロボット|ドローン|電子カルテ|衛星画像|決定木|ガウス過程|日本語コーパス|事前学習モデル|検索エンジン`),
  mass: words(
    `注意機構|記憶|不確実性|一貫性|疎性|因果性|圧縮|蒸留|量子化|頑健性|公平性|意図|文脈|常識|多様性|解釈性|プライバシー`,
  ),
  kind: words(
    `効率的な|頑健な|階層的な|適応的な|自己教師あり|少数例|多言語|マルチモーダルな|連合型|解釈可能な|軽量な|高速な|汎用的な|対話的な|実用的な`,
  ),
  way: words(
    `対照学習|強化学習|文脈内学習|最適輸送|変分推論|能動学習|メタ学習|模倣学習|知識蒸留|敵対的学習|転移学習|マスク言語モデル|人間のフィードバック|合成データ`,
  ),
  form: words(
    `枠組み|ベンチマーク|データセット|サーベイ|手法|システム|コーパス|評価|分析|提案|試み`,
  ),
  title:
    words(`{way}を用いた{task}|{kind}{task}のための{way}|{thing}による{task}|{thing}を用いた{task}の{form}|{task}における{mass}の{form}|{thing}の{mass}について
    |{kind}{thing}の構築|{way}に基づく{kind}{task}|{thing}は{task}ができるか？|{thing}入門|{task}の現状と課題|{name}：{kind}{task}の{form}|{thing}と{thing}の比較
    |日本語{task}{form}の構築|はじめての{thing}|{task}のための{thing}と{mass}|{name} テクニカルレポート|ゼロから学ぶ{thing}`),
  article: words(
    `{thing}入門|{way}をやさしく解説|ゼロから作る{thing}|{task}を試してみた|{thing}まとめ|実践{task}|{gear}|{stem}|{stem} {gear}|{kind} {gear}|{task}`,
  ),
  book: words(`{thing}入門|実践{task}|{way}の基礎|{thing}の教科書`),
  use: words(
    `{kind}{gear}|{code}で書かれた{gear}|{task}のための{gear}|{kind}{gear}です。|{thing}を扱う{gear}。|{tool} に似た{gear}|初心者向けの{gear}|{deed}{gear}|無料の{gear}（日本語対応）`,
  ),
  gear: words(
    `ライブラリ|ウェブフレームワーク|静的サイトジェネレータ|タスクランナー|監視ツール|ノートアプリ|検索エンジン|テストツール|可視化ツール|講義資料|電子書籍|解説記事|フォント`,
  ),
  deed: words(
    `ブラウザで動く|設定なしで使える|変更を自動で反映する|複数の形式に対応した|オフラインで使える`,
  ),
  code: words(`Python|Go|Rust|TypeScript|Java|C++|Ruby`),
  remark:
    words(`{kind}{task}を提案|{way}を{way}に置き換えた研究|{thing}の{mass}を調べた論文|{task}のデータセット。{digit}万件を収録|{name} の後継|{mass}を改善する工夫
    |{way}と{way}の組み合わせ|入門に最適。|コードが公開されている|なぜ{thing}は{mass}に弱いのか？|商用利用可|{digit}B のモデル`),
  sentence: words(
    `本論文では{task}のための{kind}{form}を提案する。|{thing}は{task}で高い性能を示すが、{mass}に課題がある。|{way}を用いてこの問題を解決する。|実験により有効性を確認した。|データは公開する。`,
  ),
  abstract: words(`{sentence}{sentence}{sentence}|{sentence}{sentence}`),
  aside: words(`{LINK}を参照|実装は {LINK}|{LINK} がベース|\`{small}\` と併用できる`),
  number: words(`1|2|3|5|10|100|1000`),
  year: words(`2018|2020|2021|2022|2023|2024`),
  subject: words(
    `サーベイ|言語モデル|データセット|評価|検索|推論|音声|グラフ|安全性|エージェント|応用|ロボット|事前学習|ツール|時系列|可視化|教育|医療|金融|書籍|講座|入門|その他|マルチモーダル|ライブラリ`,
  ),
  topic: words(`サーベイ|視覚|LLM|音声|医療|評価|RAG|生成|検索|安全性|VLM|画像|コーパス|7B|商用可`),
}
