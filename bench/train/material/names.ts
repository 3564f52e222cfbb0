import {
  familyNames as commonFamilies,
  givenNames as common,
} from '../../../src/parse/lexicon/names.ts'
import { entriesOf } from '../../../src/parse/lexicon/lexicon.ts'
import { words } from '../random.ts'

/** Parts of invented people's names. */
export const givenNames = [
  ...entriesOf(common),
  ...words(`Mara|Jonas|Aisha|Lena|Tomás|Ravi|Priya|Noah|Ines|Yusuf|Greta|Hugo|Nadia|Oskar|Paula|Quentin
  |Rosa|Samir|Tilda|Ugo|Vera|Walid|Xenia|Yara|Zoltan|Anton|Bianca|Carlos|Dagny|Emil|Farah|Gideon|Hana|Ivo|Jana|Kofi|Liv
  |Mikel|Nora|Omar|Petra|Rafael|Sofia|Teun|Ulla|Viktor|Wanda|Youssef|Zuzana|Adele|Boris|Clara|David|Elif|Felix|Gloria|Henrik
  |Isabel|Jakub|Katrin|Laura|Marco|Nils|Olga|Pavel|Ruth|Stefan|Tessa|Valentin|Wei|Xin|Yu|Zhen|Jia|Ming|Hao|Lei|Jun|Yan
  |Xiao|Rui|Chen|Hui|Yifan|Zihan|Haoran|Jiayi|Minjun|Seo-yeon|Haruka|Kenji|Jean-Luc|Mary Ann|Anna-Lena|Jose|Zhiheng|Xiaoyu|Yifei|Haoyu|Zeyu|Mingyuan|Junyi|Shuai|Kaiming|Yuxin|Tianyu|Ruoming|Weilin|Jingdong|Qiang|Bowen|Zhuang|Xiangyu|Siyuan|Jiaming|Guohao|Lingfeng`),
]
export const familyNames = [
  ...entriesOf(commonFamilies),
  ...words(`Ellwood|Petrell|Norrani|Brandvik|Okafore|Castellane|Lindqvell|Marchetta|Dubrovin|Hallström
  |Van der Mere|de Lorca|O'Brannen|McTavin|Al-Harazi|Iyengara|Subramani|Kowalczuk|Novotna|Horvathy|Papadakos|Yildirim|Demirci
  |Haddadi|Benali|Mensahl|Adeyemo|Nkosana|Waweru|Ferreiro|Almeidas|Quispel|Mamanis|Restrepa|Ibarrola|Etxeberri|Lacroixe
  |Beaumontel|Fournelle|Girardet|Moreaux|Keller-Voss|Zimmerle|Schroeter|Baumgart|Eberling|Fassbinder|Grünewald|Hofstedt
  |Jorgensen|Kristoff|Lauritzen|Mikkelborg|Nordahl|Ostergren|Rasmusson|Sandvika|Thorsell|Ulriksen|Virtala|Wikander|Ahonen
  |Bergholm|Carlsten|Dahlberg|Ekstrand|Fagerlund|Gustavel|Hedmark|Isaksen|Karhunen|Laaksonen|Mäkelin|Nieminen|Ollila
  |Pellinen|Rautio|Saarinen|Tuominen|Vainio|Ashcombe|Barlowe|Cavendale|Dunmore|Elderfield|Farnham|Goodacre|Hathersage
  |Inglewood|Jessop|Kingsmill|Larkham|Mossman|Netherby|Oakeshott|Penhale|Quarmby|Ravenhill|Sedgley|Thornbury|Underhay
  |Wetherby|Yarwood|Abbott|Bishop|Carver|Draper|Fletcher|Glover|Harper|Mercer|Porter|Sawyer|Tanner|Weaver|Zhao|Qian|Sun|Li
  |Zhou|Wu|Zheng|Wang|Feng|Chen|Chu|Jiang|Shen|Han|Yang|Zhu|Qin|You|Xu|He|Lu|Shi|Zhang|Kong|Cao|Yan|Hua|Jin|Wei|Tao|Xie
  |Zou|Yu|Bai|Shui|Dou|Yun|Su|Pan|Ge|Fan|Peng|Lang|Ma|Miao|Fang|Ren|Yuan|Liu|Bao|Tang|Lian|Cen|Xue|Lei|Ni|Teng|Kim|Park|Choi
  |Jung|Kang|Yoon|Lim|Shin|Kwon|Hwang|Song|Sato|Suzuki|Takahashi|Tanaka|Watanabe|Itoh|Yamamoto|Nakamura|Kobayashi|Kato|Yoshida
  |Nguyen|Tran|Pham|Hoang|Singh|Gupta|Sharma|Mehta|Rao|Nair|Reddy|Banerjee|Chatterji|Desai|Joshi|Kulkarni|Patel|Verma|Wang|Li|Zhang|Liu|Chen|Yang|Huang|Zhao|Wu|Zhou|Xu|Sun|Ma|Zhu|Hu|Guo|He|Lin|Gao|Luo|Wang|Li|Zhang|Liu|Chen|Yang|Huang|Zhao|Wu|Zhou|Xu|Sun|Ma|Zhu|Hu|Guo|He|Lin|Gao|Luo|Wang|Li|Zhang|Liu|Chen|Yang|Huang|Zhao|Wu|Zhou|Xu|Sun`),
]
export const chineseFamilies =
  words(`赵|钱|孙|李|周|吴|郑|王|冯|陈|褚|卫|蒋|沈|韩|杨|朱|秦|尤|许|何|吕|施|张|孔|曹|严|华|金|魏|陶|姜|戚|谢|邹|喻|柏|窦|章|云|苏
  |潘|葛|范|彭|郎|鲁|韦|马|苗|方|俞|任|袁|柳|唐|罗|薛|雷|贺|倪|汤|欧阳|司马|诸葛|上官`)
export const chineseGiven =
  words(`伟|芳|娜|敏|静|磊|军|洋|勇|艳|杰|涛|明|超|霞|平|刚|文博|子涵|浩然|一凡|雨桐|思远|嘉怡|俊杰|晓东|志强|建国|海燕|佳琪|天宇|梓萱|若曦|泽宇|睿|晨
  |宇航|梦瑶|诗涵|景行|知远|允之|怀瑾|清扬`)
export const japanesePeople =
  words(`佐藤 陽一|鈴木 美咲|高橋 健太|田中 葵|渡辺 翔|伊藤 さくら|山本 大輔|中村 結衣|小林 直樹|加藤 真由|吉田 拓海|山田 花子|松本 亮|井上 彩|木村 蓮
  |林 優子|清水 誠|斎藤 千夏|池田 悠人|橋本 紗季`)
export const koreanPeople = words(
  `김민준|이서연|박지훈|최수빈|정도윤|강하은|조현우|윤지민|장예린|임건우|한소희|오세훈|서지안|신유진|권태영|황보라|안재현|송다은|류진호|홍가은`,
)
export const russianPeople =
  words(`А. Белов|М. Крылова|Д. Соколов|Е. Воронина|И. Лебедев|О. Громова|С. Тихонов|Н. Зайцева|П. Морозов|Т. Егорова|В. Климов|Л. Орлова
  |Андрей Белов|Мария Крылова|Дмитрий Соколов|Елена Воронина`)
