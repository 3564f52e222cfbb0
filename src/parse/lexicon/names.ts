import { isMadeOf, lexiconOf } from './lexicon.ts'

/** Common given names. */
export const givenNames = `
Aaron; Adam; Adrian; Ahmed; Alan; Albert; Alec; Alejandro; Aleksander; Alex; Alexander; Alexandra; Alexei; Alexey; Ali; Alice; Amir; Amit; Amy; Ana; Anastasia; Andre; Andrea; Andreas; Andrei; Andrew; Andrey; Andrej; Angela; Anita; Anjali; Ankit; Ankur;
Anna; Anne; Anthony; Antoine; Antonio; Anton; Arjun; Arthur; Arun; Ashish; Ashley; Barbara; Ben; Benjamin; Bernhard; Bernard; Bill; Bob; Boris; Brandon; Brian; Bruce; Bruno; Carl; Carlos; Caroline; Catherine; Charles; Charlotte; Chelsea; Chris; Christian; Christina; Christine; Christoph;
Christopher; Claire; Claudia; Colin; Cristian; Dan; Daniel; Daniela; Danny; Dario; David; Davide; Dean; Deepak; Demis; Denis; Dennis; Diego; Dimitri; Dmitry; Dominik; Donald; Doug; Douglas; Edouard; Eduardo; Edward; Elena; Eli; Elias; Elizabeth; Ellen; Emily; Emma; Emmanuel; Eric; Erik; Ethan;
Eugene; Eva; Evan; Fabian; Fabio; Federico; Felix; Fernando; Filip; Florian; Francesco; Francois; François; Frank; Franz; Fred; Frederic; Gabriel; Gary; Geoffrey; George; Georg; Gerard; Gianluca; Giovanni; Giuseppe; Graham; Greg; Gregory; Guillaume; Hannah; Hans; Harold; Harry; Heather; Helen; Henry; Herbert;
Hugo; Ian; Igor; Ilya; Ines; Isaac; Isabel; Ivan; Jack; Jacob; Jakob; Jakub; James; Jan; Jane; Jason; Javier; Jean; Jeff; Jeffrey; Jennifer; Jens; Jeremy; Jerry; Jesse; Jessica; Jim; Joan; Joel; Johan; Johann; Johannes; John; Jon; Jonas; Jonathan; Jordan; Jorge; Jose; José; Josef;
Joseph; Josh; Joshua; Juan; Judith; Julia; Julian; Julien; Julie; Justin; Karen; Karl; Kate; Katherine; Keith; Ken; Kenneth; Kenji; Kevin; Kim; Kiran; Kyle; Kyunghyun; Lars; Laura; Laurent; Lawrence; Lea; Lee; Leo; Leon; Leonardo; Linda; Lisa; Louis; Luc; Luca; Lucas; Luis; Luke;
Lukas; Magnus; Manuel; Marc; Marco; Marcus; Margaret; Maria; Marie; Marina; Mario; Mark; Markus; Marta; Martin; Mary; Matt; Matteo; Matthew; Matthias; Max; Maxim; Maximilian; Michael; Michel; Michelle; Miguel; Mike; Mikhail; Minh; Mohamed; Mohammad; Mohammed; Monica; Muhammad; Nadia; Nathan; Neil; Nicholas; Nick; Nicola;
Nicolas; Nikhil; Nikita; Nikolai; Nikolaus; Nils; Nina; Nitish; Noah; Noam; Olga; Oliver; Olivier; Omar; Oriol; Oscar; Otto; Pablo; Patrick; Paul; Paula; Pavel; Pedro; Percy; Peter; Petr; Philip; Philipp; Philippe; Pierre; Pieter; Piotr; Prateek; Priya; Quentin; Quoc; Rachel; Rahul; Raj; Ravi; Rebecca; Ricardo; Richard;
Rob; Robert; Roberto; Robin; Roger; Roland; Roman; Ross; Ruben; Russ; Russell; Ruslan; Ryan; Sam; Samuel; Samy; Sanjay; Sanjeev; Sara; Sarah; Scott; Sean; Sebastian; Serge; Sergey; Sergio; Shane; Simon; Sofia; Sophie; Soumith; Stefan; Stefano; Stephan; Stephen; Steve; Steven; Stuart; Sunil; Susan; Sylvain; Tal; Tatiana;
Ted; Thomas; Tim; Timo; Timothy; Tobias; Tom; Tomas; Tomasz; Tommaso; Tony; Trevor; Tri; Vadim; Victor; Viktor; Vincent; Vijay; Vladimir; Volodymyr; Walter; Will; William; Wojciech; Wolfgang; Xavier; Yann; Yannic; Yash; Yoav; Yoshua; Yuri; Yves; Yusuf; Zachary; Zoubin; Hiroshi; Takeshi; Haruka; Satoshi; Yuki; Taro; Minjun; Jiwon; Seungjun`

/** Common family names. */
export const familyNames = `
Smith; Johnson; Williams; Brown; Jones; Miller; Davis; Garcia; Rodriguez; Martinez; Hernandez; Lopez; Gonzalez; Wilson; Anderson; Taylor; Moore; Jackson; Martin; Thompson; White; Harris; Clark; Lewis; Robinson; Walker; Young; Allen; King; Wright; Scott; Hill; Green; Adams; Nelson; Baker; Hall; Campbell; Mitchell; Carter;
Roberts; Phillips; Evans; Turner; Parker; Collins; Edwards; Stewart; Morris; Rogers; Cook; Morgan; Bell; Murphy; Bailey; Cooper; Richardson; Cox; Howard; Ward; Peterson; Gray; Watson; Brooks; Kelly; Sanders; Bennett; Wood; Barnes; Ross; Henderson; Coleman; Jenkins; Perry; Powell; Patterson; Hughes; Foster; Bryant; Russell;
Müller; Schmidt; Schneider; Fischer; Weber; Meyer; Wagner; Becker; Schulz; Hoffmann; Koch; Bauer; Richter; Klein; Wolf; Schröder; Neumann; Schwarz; Zimmermann; Braun; Krüger; Hofmann; Hartmann; Lange; Werner; Krause; Lehmann; Dubois; Moreau; Laurent; Lefebvre; Leroy; Roux; Bertrand; Fournier; Girard; Bonnet; Rossi; Russo; Ferrari; Esposito; Bianchi; Romano; Colombo; Ricci;
Marino; Greco; Conti; Costa; Silva; Santos; Oliveira; Souza; Pereira; Almeida; Ribeiro; Ivanov; Petrov; Sidorov; Smirnov; Kuznetsov; Popov; Novak; Horvat; Kowalski; Nowak; Jensen; Nielsen; Hansen; Pedersen; Andersen; Larsen; Johansson; Karlsson; Nilsson; Eriksson; Larsson; Olsson; Virtanen; Korhonen; de Vries; Jansen; Bakker; Visser; Kumar; Singh; Sharma; Gupta; Patel; Shah; Verma; Rao; Reddy;
Nair; Iyer; Mehta; Joshi; Agarwal; Banerjee; Mukherjee; Das; Bose; Khan; Hussain; Rahman; Nguyen; Tran; Pham; Hoang; Kim; Park; Choi; Jung; Kang; Yoon; Jang; Lim; Shin; Kwon; Hwang; Song; Sato; Suzuki; Takahashi; Tanaka; Watanabe; Yamamoto; Nakamura; Kobayashi; Kato; Yoshida; Yamada; Sasaki; Matsumoto; Inoue; Kimura; Hayashi; Saito; Cohen; Levy; Bengio; Hinton; LeCun`

/** The syllables of Chinese names. */
const syllables = `
a; ai; an; ang; ao; ba; bai; ban; bang; bao; bei; ben; bi; bian; biao; bin; bing; bo; bu; cai; can; cang; cao; ce; cen; chai; chan; chang; chao; che; chen; cheng; chi; chong; chou; chu; chuan; chuang; chun; cong; cui; cun; da; dai; dan; dang; dao; de; deng; di; dian; ding; dong; dou; du; duan; dun; duo;
e; en; er; fa; fan; fang; fei; fen; feng; fu; gan; gang; gao; ge; gen; geng; gong; gu; guan; guang; gui; guo; hai; han; hang; hao; he; heng; hong; hou; hu; hua; huai; huan; huang; hui; hun; huo; ji; jia; jian; jiang; jiao; jie; jin; jing; jiong; jiu; ju; juan; jue; jun; kai; kan; kang; kao; ke; kong; kou; kuan; kuang; kui; kun; kuo;
lai; lan; lang; lao; le; lei; li; lian; liang; liao; lie; lin; ling; liu; long; lou; lu; luan; lun; luo; lv; ma; mai; man; mao; mei; men; meng; mi; mian; miao; min; ming; mo; mou; mu; na; nan; nao; ni; nian; nie; ning; niu; nong; nuo; ou; pan; pang; pei; peng; pi; pin; ping; pu; qi; qian; qiang; qiao; qin; qing; qiong; qiu; qu; quan; que; qun;
ran; rao; ren; rong; rou; ru; ruan; rui; run; ruo; sai; san; sang; sen; sha; shan; shang; shao; she; shen; sheng; shi; shou; shu; shuai; shuang; shui; shun; shuo; si; song; su; sui; sun; suo; tai; tan; tang; tao; teng; ti; tian; tie; ting; tong; tu; tuo; wan; wang; wei; wen; weng; wu; xi; xia; xian; xiang; xiao; xie; xin; xing; xiong; xiu; xu; xuan; xue; xun;
ya; yan; yang; yao; ye; yi; yin; ying; yong; you; yu; yuan; yue; yun; zan; zang; ze; zeng; zha; zhai; zhan; zhang; zhao; zhe; zhen; zheng; zhi; zhong; zhou; zhu; zhuang; zhuo; zi; zong; zou; zu; zuo`

const known = lexiconOf(`${givenNames}\n${familyNames}`)
const chinese = lexiconOf(syllables)

/** Whether a word is a common name, or consists of Chinese syllables: `Zhiheng`. */
export function isKnownName(word: string): boolean {
  const key = word.toLowerCase().replace(/[^\p{L}]/gu, '')
  return known.has(key) || (key.length > 1 && key.length <= 12 && isMadeOf(key, chinese))
}
