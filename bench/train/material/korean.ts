import { words, type Banks } from '../random.ts'

/** Korean words for invented titles and notes. */
export const korean: Banks = {
  task: words(`이미지 복원|대화 생성|코드 수정|장면 이해|교통 예측|음원 분리|질의 응답|표 이해|경로 계획|이상 탐지|신약 탐색|기계 번역|문서 검색|추천|날씨 예측|고장 진단
    |프로그램 합성|감성 분석|요약|음성 합성|객체 탐지|의미 분할|3차원 복원|수어 번역|개체명 인식|형태소 분석|작문 채점|로봇 파지`),
  thing:
    words(`대규모 언어 모델|확산 모델|그래프 신경망|월드 모델|보상 모델|에이전트|시각 언어 모델|상태 공간 모델|임베딩|토크나이저|분산 데이터베이스|지식 그래프|로봇|드론
    |전자 의무 기록|위성 영상|의사결정나무|한국어 말뭉치|사전학습 모델|검색 엔진`),
  mass: words(
    `어텐션|기억|불확실성|일관성|희소성|인과성|압축|증류|양자화|강건성|공정성|의도|문맥|상식|다양성|해석 가능성|프라이버시`,
  ),
  kind: words(
    `효율적인|강건한|계층적|적응적|자기지도|소수 샷|다국어|멀티모달|연합|해석 가능한|가벼운|빠른|범용|대화형|실용적인`,
  ),
  way: words(
    `대조 학습|강화 학습|문맥 내 학습|최적 수송|변분 추론|능동 학습|메타 학습|모방 학습|지식 증류|적대적 학습|전이 학습|마스크 언어 모델링|인간 피드백|합성 데이터`,
  ),
  form: words(`프레임워크|벤치마크|데이터셋|서베이|방법|시스템|말뭉치|평가|분석|연구`),
  title:
    words(`{way}을 이용한 {task}|{kind} {task}를 위한 {way}|{thing} 기반 {task}|{thing} 기반 {task} {form}|{task}에서의 {mass} {form}|{thing}의 {mass}에 대하여|{kind} {thing} 구축
    |{thing}은 {task}를 할 수 있는가?|{thing} 입문|{task}의 현황과 과제|{name}: {kind} {task} {form}|{thing}과 {thing} 비교|한국어 {task} {form} 구축|{name} 기술 보고서|처음 배우는 {thing}`),
  article: words(
    `{thing} 입문|{way} 쉽게 이해하기|밑바닥부터 만드는 {thing}|{task} 따라하기|{thing} 정리|논문 리뷰: {thing}|{gear}|{stem}|{stem} {gear}|{kind} {gear}|{task}`,
  ),
  book: words(`{thing} 입문|실전 {task}|{way}의 기초|처음 만나는 {thing}`),
  use: words(
    `{kind} {gear}|{code}로 작성된 {gear}|{task}를 위한 {gear}|{kind} {gear}입니다.|{thing}을 다루는 {gear}.|{tool}와 비슷한 {gear}|초보자를 위한 {gear}|{deed} {gear}|무료 {gear} (한국어 지원)`,
  ),
  gear: words(
    `라이브러리|웹 프레임워크|정적 사이트 생성기|작업 실행기|모니터링 도구|노트 앱|검색 엔진|테스트 도구|시각화 도구|강의 자료|전자책|블로그 글|글꼴`,
  ),
  deed: words(
    `브라우저에서 동작하는|설정 없이 쓰는|변경을 자동 반영하는|여러 형식을 지원하는|오프라인에서 쓸 수 있는`,
  ),
  code: words(`Python|Go|Rust|TypeScript|Java|C++|Kotlin`),
  remark:
    words(`{kind} {task}를 제안|{way}을 {way}으로 바꾼 연구|{thing}의 {mass}을 조사한 논문|{task} 데이터셋, {digit}만 건 수록|{name}의 후속 연구|{mass}을 개선하는 요령|{way}과 {way}의 결합
    |입문에 좋다.|코드 공개|왜 {thing}은 {mass}에 약한가?|첫 번째 {thing} 설명`),
  sentence: words(
    `본 논문에서는 {task}를 위한 {kind} {form}를 제안한다.|{thing}은 {task}에서 높은 성능을 보이지만 {mass}에 한계가 있다.|{way}으로 이 문제를 해결한다.|실험을 통해 효과를 확인하였다.|코드는 공개된다.`,
  ),
  abstract: words(`{sentence} {sentence} {sentence}|{sentence} {sentence}`),
  aside: words(`{LINK} 참고|구현은 {LINK}|{LINK} 기반|\`{small}\`와 함께 사용`),
  number: words(`1|2|3|5|10|100|1000`),
  year: words(`2018|2020|2021|2022|2023|2024`),
  subject: words(
    `서베이|언어 모델|데이터셋|평가|검색|추론|음성|그래프|안전성|에이전트|응용|로봇|사전학습|도구|시계열|시각화|교육|의료|금융|책|강의|입문|기타|멀티모달|라이브러리`,
  ),
  topic: words(`서베이|시각|LLM|음성|의료|평가|RAG|생성|검색|안전성|VLM|영상|말뭉치|7B`),
}
