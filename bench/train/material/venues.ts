import { words } from '../random.ts'

/** Venues: real conferences and journals, and invented ones. */
export const conferences =
  words(`NeurIPS|NIPS|ICML|ICLR|CVPR|ICCV|ECCV|ACL|EMNLP|NAACL|EACL|COLING|AAAI|IJCAI|KDD|SIGIR|WWW|CIKM
  |WSDM|RecSys|ICRA|IROS|CoRL|RSS|ICASSP|Interspeech|MICCAI|CHI|UIST|OSDI|SOSP|NSDI|ATC|EuroSys|ASPLOS|ISCA|MICRO|HPCA|FAST
  |SIGMOD|VLDB|PVLDB|ICDE|CIDR|PODS|USENIX Security|CCS|S&P|NDSS|CRYPTO|ICSE|FSE|ASE|ISSTA|PLDI|POPL|OOPSLA|WACV|BMVC|3DV|SIGGRAPH
  |SIGGRAPH Asia|ACM MM|AISTATS|UAI|COLT|COLM|MLSys|LREC|ISMIR|CogSci|AAMAS|L4DC|Findings of ACL|ACL Findings|EMNLP Findings|SIGKDD
  |SIGCOMM|INFOCOM|MobiCom|DAC|ICCAD|ISWC|ESWC|JCDL|ICDAR|FG|ICIP|ICPR|ACCV|GECCO|CEC|SODA|STOC|FOCS`)
export const preprints = words(
  `arXiv|arxiv|Arxiv|ArXiv|bioRxiv|medRxiv|Preprint|SSRN|OpenReview|arXiv preprint`,
)
export const journals =
  words(`TPAMI|IEEE TPAMI|IJCV|TMLR|JMLR|TKDE|TMI|TIP|TNNLS|TACL|TOIS|TODS|TOPLAS|Nature|Science|Cell|PNAS|Nature
  Communications|Nature Machine Intelligence|Scientific Reports|Information Fusion|Neurocomputing|Pattern Recognition|Artificial
  Intelligence|Computational Linguistics|Medical Image Analysis|ACM Computing Surveys|IEEE Access|IEEE Trans. Image Process.
  |IEEE Transactions on Robotics|IEEE Robotics and Automation Letters|Communications of the ACM|Knowledge-Based Systems|Neural
  Computation|Neural Networks|Bioinformatics|PLOS ONE|eLife|Expert Systems with Applications|Journal of Machine Learning Research
  |Journal of Systems Biology|Human Factors|Physical Review E|Annals of Statistics|Biometrika|Econometrica|The Lancet|JAMA
  |Journal of Applied Reading|Transactions on Curious Systems|Annals of Odd Machines|Letters in Sensing|Quarterly of Lists
  |International Journal of Slow Computing|Review of Patient Methods|Frontiers in Examples|Advances in Quiet Robotics|Signals and
  Gardens|Applied Curiosity|Knowledge and Odd Systems|Language Tools and Evaluation|Pattern Studies|Quiet Computing|Multimedia
  Examples|Neural Reading Letters|Slow Computing and Applications|Example Processing & Management|Odd Sensors|Digital Gardens
  |Machine Reading|Curious Intelligence|Health Examples|Complex and Quiet Systems|Memory and Lists|Human Examples|Mind and Machine
  |npj Examples|Systems Gardening and Applications|AI Quarterly|Cognitive Examples|Engineering Lists|Social Reading
  |J. Comput. Ex.|Int. J. Soc. Netw. Min.|J Ex Med|Ann. Appl. Oddities|Comput. Methods Quaint Sci.|Nat. Mach. Learn.`)
export const oddMeetings =
  words(`CER|EXAI|LISTCONF|WoQS|ICQR|PaperDays|TALC|SysDays|MoLS|ODSC|IWSLT|CODS|GeoVis|PyConf|AIxHeart|ROMLS|DLSys|ENTROPY
  |SlowCon|MedLearn|HotReads|ReadML|XSys|QuietNets|FIELDS`)
export const workshops =
  words(`NeurIPS Workshop|ICML Workshop|ICLR Workshop|CVPR Workshop|ICCVW|CVPRW|ECCV Workshops|ACL Workshop|BlackboxNLP
  @ EMNLP|Deep Reading Workshop|HotStorage|KDD Workshop|RepL4NLP|Workshop on Quiet Machines`)
export const proceedings =
  words(`Proceedings of ACL|Proc. of KDD|Proceedings of the {ordinal} Conference on Curious Systems|Proc. ICML
  |Advances in Neural Information Processing Systems|European Conference on Computer Vision|International Conference on Machine
  Learning|Conference on Examples and Robots (CER)|Proceedings of the ACM on Quiet Languages|Proceedings of SIGIR
  |IEEE International Conference on Odd Sensors|International Symposium on Lists|Findings of the Association for Lists`)
export const chineseVenues = words(
  `计算机学报|软件学报|自动化学报|计算机研究与发展|中文信息学报|中国科学|电子学报|图学学报|计算机工程|机器人|控制与决策`,
)
export const extras = words(
  `Oral|Spotlight|Highlight|Best Paper|Findings|Workshop|Poster|Demo|Long|Short Paper|outstanding paper`,
)
export const months = words(`Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec`)
export const longMonths = words(
  `January|February|March|April|May|June|July|August|September|October|November|December`,
)
export const states = words(
  `in press|to appear|under review|no code|accepted|preprint|work in progress`,
)
