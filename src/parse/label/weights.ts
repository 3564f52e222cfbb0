/** The trained weights, which `npm run train` writes: a feature, step or gate feature a line. */
export const weights = `f	*	-129 138 113 1* 245 104 50 23 -220 60 -45 84 293 -203 -512
f	b  L false	-31 -12 2* 307 -76 -18 237 -118 -148 -124 -47 495 -68 -396
f	b  t false	-80 14 -4 1* -77 129 62 -29 119 387 63 56 -300 -186 -156
f	b " t false	-108 -16 2* -16 -43 -28 399 -104 -102 -62 -13 -40 -35 167
f	b " t true	-9 -33 -12 1* -15 -54 -45 387 -31 -102 -29 -61 -41 -16 61
f	b ( L true	4* 62 2* -20 4* 141 1* -183
f	b ( t false	163 -20 -31 2* -55 -115 -263 273 -53 -111 106 1* -32 138
f	b ( t true	-37 91 108 1* -16 125 113 -275 -243 -179 96 104 -42 -56 210
f	b [ L true	4* 32 2* -57 1* -16 2* 96 -16 -39
f	b [ t true	-27 114 51 1* -32 78 81 -356 -116 272 123 -63 -16 205 -315
f	begin cell code	1* 16 5* -16 1* 32 4* -32
f	begin cell link	4* -16 2* 16
f	begin cell link:badge-paper	12* 16 1* -16
f	begin cell link:label	12* 16 1* -16
f	begin cell link:strong	7* 16 4* -16
f	begin cell text	-15 35 -16 2* 39 28 35 -158 25 54 -19 -15 1* 7
f	begin cell text:emphasis	1* -16 5* 16 -23 23
f	begin cell text:strong	5* -38 1* 30 1* 9
f	begin child link	12* -22 1* 22
f	begin child link:badge-paper	12* 38 1* -38
f	begin child link:icon	4* 45 2* -13 1* -15 2* -303 1* 287
f	begin child link:label	7* -32 4* 184 -16 -136
f	begin child link:paper	7* -16 -16 3* 242 1* -210
f	begin child link:paper:strong	12* 16 -16
f	begin child text	-56 -6 3* -10 5 -154 283 -2 1* 79 -16 1* -122
f	begin child text:emphasis	-31 6* -16 34 54 4* -41
f	begin child text:strong	5* 15 1* -15 -5 63 4* -59
f	begin head text	-32 4* 31 -16 16
f	begin head text:strong	5* -11 -15 26
f	begin line code	9* 15 4* -15
f	begin line link	11* -15 -32 1* 46
f	begin line link:badge-paper	7* -16 4* 99 1* -83
f	begin line link:icon	11* -16 114 1* -98
f	begin line link:label	12* 50 1* -50
f	begin line link:label:strong	12* 15 1* -15
f	begin line link:paper	4* -11 2* -20 -16 3* 373 1* -326
f	begin line link:strong	4* -16 2* 73 1* -31 2* -26
f	begin line text	-16 -32 3* 1 -11 -67 -11 399 124 100 -43 -32 -411
f	begin line text:emphasis	-15 6* -5 127 -2 -16 -20 2* -70
f	begin line text:strong	5* 1 1* -35 1* 52 1* -195 -16 1* 194
f	begin main code	2* 16 2* -16
f	begin main link	-16 3* -16 1* -5 37
f	begin main link:icon	4* 12 2* -12
f	begin main link:paper	4* 16 -16
f	begin main text	98 -8 2 1* -28 -35 47 -75
f	begin main text:emphasis	-4 31 46 2* -16 -44 -13
f	begin main text:strong	-16 3 -12 3* 105 -80
f	begin para text	7* -30 3* 39 2* -9
f	beginl cell L 1	12* 32 1* -32
f	beginl cell L 12	7* 16 4* -16
f	beginl cell L 5	4* -16 2* 16
f	beginl cell t 1	-15 -16 -16 2* 17 58 20 -24 -15 4* -10
f	beginl cell t 12	6* -15 51 -9 2* -13 2* -14
f	beginl cell t 2	1* 14 4* -14 -16 -117 72 60 -31 2* 31
f	beginl cell t 5	1* 36 3* -16 1* 10 -32 31 -6 24 -15 1* -32
f	beginl child L 1	4* 45 2* -61 -16 -15 2* 161 -32 -81
f	beginl child L 2	12* 15 1* -15
f	beginl child t 1	5* 11 5 -67 156 62 1* -63 -16 1* -88
f	beginl child t 12	5* -6 1* -10 -16 2* 106 2* -74
f	beginl child t 2	-88 10 5* -69 103 40 1* -16 2* 20
f	beginl child t 5	1* -16 5* -41 69 14 1* 52 2* -79
f	beginl head t 1	5* 21 -16 -5
f	beginl head t 12	-16 6* 16
f	beginl head t 5	-16 5* -15 31
f	beginl line L 1	4* -11 2* -36 -16 2* -16 620 1* -541
f	beginl line L 12	4* -16 2* 47 1* -15 1* -15 -63 1* 62
f	beginl line L 2	12* 31 1* -31
f	beginl line L 5	7* 26 1* -16 2* 6 1* -16
f	beginl line t 1	-16 -16 3* 2 -11 -65 9 220 8 -154 -27 -16 66
f	beginl line t 12	1* -16 5* -14 -43 -32 1* 67 -16 1* 54
f	beginl line t 2	-15 7* 105 177 47 -16 1* -16 -282
f	beginl line t 5	7* -29 44 100 53 -13 -16 1* -139
f	beginl main L 1	4* 28 -16 1* -12
f	beginl main L 12	-16 3* -16 1* -5 37
f	beginl main t 1	-94 -10 4 1* -12 -5 167 -50
f	beginl main t 12	57 -48 -28 2* -30 -70 120
f	beginl main t 2	-7 73 64 1* -16 29 49 -192
f	beginl main t 5	122 11 11 2* -61 -37 -46
f	beginl para t 12	7* -30 3* 39 2* -9
f	bm  code 1	-15 78 33 1* -16 -3 1* -66 -30 60 -31 1* -43 213 -179
f	bm  code 2	1* -15 16 2* -16 -4 -14 1* 74 49 -32 1* 9 -68
f	bm  code 5	1* 17 15 1* -16 2* -35 1* 126 30 -16 1* -59 -62
f	bm  image 0	-32 3* -14 2* -60 -16 -27 1* -11 -16 -31 207
f	bm  link 12	-31 3* -35 -45 -5 321 -16 -12 -31 -15 -181 -5 55
f	bm  link 2	1* -12 2* 28 2* -31 4* 51 1* -36
f	bm  link 5	4* -5 -15 1* 34 -15 3* 39 1* -38
f	bm  link:badge 1	4* -12 2* -24 4* -63 1* 99
f	bm  link:badge 2	12* 93 1* -93
f	bm  link:badge-paper 1	4* -21 1* -13 -72 -23 3* 34 -16 111
f	bm  link:bare 1	4* 198 2* -81 -16 3* 208 1* -309
f	bm  link:icon 1	4* 98 2* -36 1* -31 -16 -16 65 1* -65
f	bm  link:label 1	4* 141 2* 22 1* -27 -61 -16 9 -16 -53
f	bm  link:label 2	4* 16 2* -12 -16 -16 2* -45 1* 73
f	bm  link:label:strong 1	4* -46 7* 139 1* -93
f	bm  link:label:strong 2	12* 42 1* -42
f	bm  link:paper 1	4* 3 -16 1* -30 -32 -16 2* 6 -15 101
f	bm  link:paper:strong 1	4* -31 2* -16 4* 123 -16 -61
f	bm  link:strong 12	4* -27 2* 106 1* -15 -16 1* -32 1* -16
f	bm  link:strong 5	7* 55 1* -31 2* 5 1* -29
f	bm  text 1	-3 -74 -152 1* -16 -95 12 36 312 12 -40 -173 57 -221 344
f	bm  text 12	55 20 -16 2* 108 -45 1 -64 29 19 254 -17 1* -343
f	bm  text 2	-182 41 78 2* 83 143 -42 -170 74 -76 -37 -55 -20 163
f	bm  text 5	43 -33 -9 2* -150 -32 -16 107 46 67 206 -48 -9 -171
f	bm  text:emphasis 1	-59 16 31 2* -32 -44 -9 200 79 1* -51 -46 -22 -65
f	bm  text:emphasis 12	1* -32 5* 157 -79 -63 -21 107 -75 1* 6
f	bm  text:emphasis 2	120 23 15 4* -150 10 -11 62 15 1* -47 -37
f	bm  text:emphasis 5	10 -15 -15 4* 76 -34 -22 33 65 -30 1* -68
f	bm  text:strong 1	-16 -16 3* 310 23 -190 1* -10 1* -112 2* 11
f	bm  text:strong 12	1* -10 3* -61 -25 117 -20 1* -29 -52 -16 1* 96
f	bm  text:strong 2	1* -16 4* 49 56 -39 -20 1* -30 2* -1
f	bm  text:strong 5	1* 32 2* -15 -15 -15 110 -58 38 1* -76 -11 1* 11
f	bm " text 1	-32 -16 3* -54 -12 110 6* 3
f	bm " text 12	-9 -31 5* 79 -16 -12 1* -45 2* 34
f	bm " text 2	7* 141 -57 1* -47 3* -37
f	bm " text 5	-76 3* -16 1* -16 178 -63 -31 1* -16 -24 1* 63
f	bm " text:strong 1	5* -29 1* 36 1* -39 -15 -6 1* -21 75
f	bm " text:strong 12	1* -2 -12 1* -15 -14 -45 177 1* -49 -16 1* -41 -16 32
f	bm " text:strong 2	7* 4 6* -4
f	bm " text:strong 5	7* 60 1* -73 -13 -7 -15 -13 63
f	bm ( link 2	12* 4 1* -4
f	bm ( link:label 1	4* 47 2* -16 4* 45 1* -76
f	bm ( link:label 2	12* 46 1* -46
f	bm ( link:paper 1	4* 15 2* -4 4* 36 1* -47
f	bm ( text 1	-14 31 22 2* 151 30 -253 -56 -23 -12 -85 -10 -16 236
f	bm ( text 12	7* -28 -12 -61 -5 44 1* -28 90
f	bm ( text 2	120 65 24 1* -16 -54 -32 -40 133 -66 68 -79 1* -16 -108
f	bm ( text 5	20 -25 32 2* -28 1* -125 -3 -81 -67 35 -16 -28 286
f	bm ( text:strong 12	7* -15 -16 2* 79 2* -48
f	bm ( text:strong 2	8* -16 2* 31 2* -15
f	bm ( text:strong 5	7* -77 3* 185 -16 1* -92
f	bm [ link 2	9* -16 2* 16
f	bm [ link 5	7* -10 4* 10
f	bm [ link:label 1	4* 16 7* 16 -16 -16
f	bm [ link:label 2	12* 20 1* -20
f	bm [ link:paper 1	4* 16 2* -47 4* 34 1* -3
f	bm [ text 1	1* -14 36 2* 110 1 -117 -21 13 -5 -47 -16 258 -199
f	bm [ text 2	-27 31 6 1* -16 1* -23 -16 -64 1* 71 -16 1* 19 36
f	bm [ text 5	1* 23 9 4* -31 -32 8 57 2* -27 -7
f	bm [ text:strong 1	5* -16 103 -87
f	bm [ text:strong 2	1* 31 3* -16 1* -31 1* 100 3* -16 -69
f	bm [ text:strong 5	1* 43 2* -16 2* -73 1* 152 3* -30 -76
f	cap 0 12	-23 -15 3* -32 1* -103 -244 -181 -15 611 10 1* -9
f	cap 0 2	-106 212 3* -50 58 -211 -647 475 41 536 1* 47 -356
f	cap 0 5	1* -12 27 2* -15 1* -90 -211 -121 69 764 -31 -11 -369
f	cap 3 12	7* -159 -99 24 1* 532 -11 -28 -259
f	cap 3 5	47 -32 32 2* -47 1* -483 70 -189 125 535 -16 -9 -34
f	cap 7 12	137 -28 -28 1* -15 72 -59 446 188 20 -22 -663 -148 -16 117
f	cap 7 2	-162 -12 78 2* 37 54 644 -357 -549 4 -192 -21 -19 494
f	cap 7 5	-7 78 -27 1* -16 -130 -47 382 135 306 -21 -770 -89 -86 293
f	cap 9 12	-68 -12 3* -7 -56 302 -51 -19 -14 -94 2* 19
f	cap 9 2	298 -26 46 1* -32 26 26 -510 800 152 32 -461 -34 -106 -210
f	cap 9 5	-43 -10 -15 1* -31 1* -16 292 -78 39 -96 -136 -24 1* 119
f	col authors false t	-91 6* -108 269 1* -32 3* -38
f	col date false t	1* 16 3* -16
f	col links true L	12* 73 1* -73
f	col links true t	8* -23 -26 4* 49
f	col name false t	1* -16 -16 2* 135 -43 15 -24 -22 -14 -16
f	col note false t	8* -9 -16 1* 69 -15 1* -29
f	col note true t	11* 14 2* -14
f	col number false t	1* -16 4* 16
f	col number true t	1* -16 3* -46 85 -23
f	col orgs false t	8* -93 -16 131 -22
f	col title false L	4* -16 2* 32 4* -16
f	col title false t	1* -16 3* -56 -15 233 -77 -16 -16 -21 2* -16
f	col venue false t	1* 114 3* -16 -14 -67 -80 184 -15 -16 -16 1* -72
f	col venue true t	1* 14 4* -14 2* 16 4* -16
f	coll authors 1	-30 6* -78 112 5* -3
f	coll authors 2	-61 7* 128 1* -32 3* -35
f	coll authors 5	7* -30 30
f	coll date 1	1* 16 3* -16
f	coll links 1	9* -16 2* 73 1* -57
f	coll links 2	8* -23 -10 4* 33
f	coll name 1	1* -16 -16 2* 135 -43 -15 -24 -22
f	coll name 12	7* 16 3* -16
f	coll name 5	7* 14 2* -14
f	coll note 12	8* -9 2* 22 2* -14
f	coll note 2	11* 14 2* -14
f	coll note 5	9* -16 1* 47 -15 1* -16
f	coll number 1	1* -32 3* -46 101 -23
f	coll orgs 1	8* -16 1* 16
f	coll orgs 2	8* -77 1* 92 -15
f	coll orgs 5	9* -16 23 -7
f	coll title 1	5* -56 1* 105 -17 -16 -16
f	coll title 12	6* -15 51 3* -20 -16
f	coll title 2	7* 45 -29 5* -16
f	coll title 5	1* -16 2* -16 2* 65 -32 2* -1
f	coll venue 1	1* 62 4* -14 -16 -7 55 2* -16 1* -64
f	coll venue 2	1* 14 4* -14 -16 -57 82 4* -9
f	coll venue 5	1* 52 3* -16 1* -36 -16 63 -15 -16 2* -16
f	colon  1	-32 -48 3* 40 -127 398 -28 118 -31 -6 -30 1* -255
f	colon  12	79 24 3* 70 -30 -95 121 155 1* 65 2* -387
f	colon  2	-32 -47 -47 2* 209 33 -115 -14 87 3* -16 -56
f	colon  5	-31 4* -16 -47 272 27 109 1* -70 15 -13 -246
f	colon authors 1	-31 4* -68 296 -379 -212 -40 -16 -16 1* -16 481
f	colon authors 2	8* -15 -404 4* 420
f	colon label 1	9* 16 2* 13 1* -29
f	colon links 1	1* -47 2* -29 -16 107 -56 -73 -305 -75 1* -155 1* 648
f	colon links 2	-16 3* -16 -16 114 -14 -378 -160 29 -56 -16 1* 530
f	colon links 5	8* 313 20 106 -47 2* -393
f	colon name 1	4* -11 7* 27 1* -16
f	colon note 1	7* -31 -18 -63 1* -31 -16 1* 159
f	colon title 1	6* 82 -32 -113 -16 -13 -16 -16 -16 140
f	colon title 2	-14 5* -12 1* -76 -188 -127 -16 1* -16 451
f	colon title 5	-16 6* -16 58 295 -46 -58 2* -217
f	colon venue 1	8* -22 -15 1* -16 2* 53
f	colon venue 5	9* 38 4* -38
f	cue authors code	1* -31 5* -4 1* 34 3* 14 -14
f	cue authors link	4* -29 -29 1* 30 1* -9 2* -54 1* 92
f	cue authors text	282 -74 -16 1* -15 39 -15 -168 -27 -101 262 -123 -88 -24 67
f	cue label code	9* -15 61 2* -30 -16
f	cue label link	9* -16 2* -172 1* 188
f	cue label text	1* -16 3* -15 -16 -15 260 11 167 7 2* -383
f	cue links code	9* -1 -37 -32 1* -35 105
f	cue links link	4* 280 -16 1* -32 -16 -16 -16 1* -128 1* -57
f	cue links text	-154 3* 26 55 96 169 -85 -216 -48 -447 82 1* 522
f	cue name text	7* -11 17 -41 1* 27 16 1* -9
f	cue note link	11* -16 257 1* -241
f	cue note text	7* -31 -80 -32 1* 440 -9 1* -289
f	cue title link	4* 40 7* 310 1* -349
f	cue title text	6* 40 1* -96 2* -73 -16 1* 146
f	cue venue text	8* -51 362 1* -89 -20 1* -201
f	date code	1* 78 2* -16 2* -15 1* 79 2* -16 -16 -94
f	date text	-107 521 3* -174 -78 -65 -411 543 -16 -48 1* -31 -135
f	dateb 	-60 259 2* -16 -32 -16 -27 -288 181 1* -16 -16 -16 47
f	dateb (	-48 200 3* -63 -16 -38 -122 351 1* -32 2* -232
f	dateb [	1* 140 3* -79 -46 -15 1* 90 -16 2* -31 -43
f	etal	686 -92 -46 2* -46 1* -627 1878 -412 -33 -420 -16 1* -872
f	first code	1* 16 16 2* -16 1* -16
f	first link	-16 3* -16 1* -5 37
f	first link:icon	4* 12 2* -12
f	first link:paper	4* 16 -16
f	first text	66 26 -14 1* -28 25 59 -135
f	first text:emphasis	-4 15 46 2* -16 -44 3
f	first text:strong	-16 3 -12 2* -49 90 -16
f	firstl L 1 $	4* 16 -16
f	firstl L 1 (	4* -16 2* 16
f	firstl L 1 -	4* 16 2* -16
f	firstl L 1 _	4* 12 2* -12
f	firstl L 12 $	-16 3* -16 1* -5 37
f	firstl t 1 "	1* 2 16 2* 61 30 -110
f	firstl t 1 $	1* -16 88 2* -78 89 -84
f	firstl t 1 (	-47 34 -25 1* -12 86 -7 -28
f	firstl t 1 )	1* -17 -23 2* 9 181 -150
f	firstl t 1 ,	147 -44 -54 2* -227 -174 354
f	firstl t 1 -	1* -15 -16 2* 60 1* -28
f	firstl t 1 .	1* 18 3* 5 1* -23
f	firstl t 1 :	-32 -32 3* -168 111 121
f	firstl t 1 ;	-28 16 16 2* 12 1* -16
f	firstl t 1 [	-28 -2 3* 35 11 -16
f	firstl t 1 _	-89 31 -13 2* 121 -16 -34
f	firstl t 1 |	-16 4* 111 -16 -80
f	firstl t 12 $	-25 -26 4* -31 82
f	firstl t 12 (	1* -4 5* 4
f	firstl t 12 )	2* -12 3* -13 25
f	firstl t 12 ,	28 -2 3* -22 -9 5
f	firstl t 12 -	-5 6* 5
f	firstl t 12 :	65 4* 7 1* -72
f	firstl t 12 ;	5* -21 1* 21
f	firstl t 12 [	-16 -16 4* -32 63
f	firstl t 12 |	-7 1* -16 4* 23
f	firstl t 2 "	-15 1* 31 2* -16
f	firstl t 2 $	-14 -7 14 2* -12 83 -64
f	firstl t 2 (	30 36 -12 2* -10 -44
f	firstl t 2 )	2 15 -15 2* -2
f	firstl t 2 ,	1* 58 26 2* 34 10 -128
f	firstl t 2 -	-15 1* 15
f	firstl t 2 .	-16 1* 16
f	firstl t 2 [	43 1* -27 1* -16
f	firstl t 2 _	11 4* -11
f	firstl t 2 |	-16 1* 16
f	firstl t 5 "	40 -17 -7 4* -16
f	firstl t 5 $	-22 52 3* -16 1* -14
f	firstl t 5 (	1 62 -10 3* -16 -38
f	firstl t 5 )	-43 15 58 2* -15 1* -15
f	firstl t 5 ,	-55 -63 5* 118
f	firstl t 5 -	16 -16
f	firstl t 5 .	2* 31 4* -31
f	firstl t 5 :	92 4* -16 -36 -40
f	firstl t 5 ;	29 31 -15 2* -30 1* -16
f	firstl t 5 [	32 -2 -30
f	firstl t 5 _	16 -16 -16 4* 16
f	fw L )	4* -12 2* 67 1* -3 -16 1* -2 -5 -28
f	fw L ,	4* -18 2* 18 -16 3* 31 1* -15
f	fw L -	7* 16 6* -16
f	fw L .	10* -15 1* -15 1* 31
f	fw L :	5* -15 1* 87 4* -2 1* -70
f	fw L ;	7* 31 4* -44 1* 14
f	fw L [	7* -10 4* 10
f	fw L ^	-16 3* -48 1* -5 131 1* -31 1* -15 -86 1* 69
f	fw L _	5* -15 1* 28 1* -9 -16 1* -17 1* 29
f	fw t "	1* -33 -12 1* -15 1* -61 309 -63 -88 -29 -45 -41 -29 107
f	fw t (	-73 36 32 2* -28 1* -160 -550 -40 -19 132 -16 -56 740
f	fw t )	-31 160 47 1* -16 73 -41 -26 35 -84 -58 -80 2* 23
f	fw t ,	-148 -43 5* 670 -347 -25 -93 175 -21 -38 -130
f	fw t -	-16 -16 5* 46 -216 -39 -21 229 -75 1* 107
f	fw t .	-15 -14 5* 6 -87 -97 14 -10 1* -15 218
f	fw t :	-33 4* -29 1* 307 -252 -131 -34 161 -79 1* 90
f	fw t ;	-30 6* 37 -8 -25 -70 182 1* -4 -82
f	fw t [	1* 82 9 1* -16 2* -90 -16 114 30 2* -45 -68
f	fw t ^	-31 -11 -37 2* -66 15 -51 -118 -78 16 237 -32 1* 157
f	fw t _	-29 -45 5* 74 -161 4 1* 17 -11 -31 183
f	fw t |	5* -16 1* 15 -77 -62 5 53 2* 83
f	han L )	5* -16 1* 31 4* 31 1* -47
f	han L ,	-15 6* 15 4* 16 1* -16
f	han L /	12* 31 1* -31
f	han L [	4* 48 7* 8 1* -56
f	han L ^	8* -16 3* 89 1* -73
f	han L _	12* 15 1* -15
f	han L |	7* 16 4* 37 1* -53
f	han t "	-9 6* 9
f	han t )	-14 -27 27 2* -15 -16 30 -2 2* 2 2* 16
f	han t ,	6* -22 -42 -258 -68 24 323 2* 43
f	han t -	7* 7 1* -6 22 -39 2* 16
f	han t .	6* -11 7* 11
f	han t /	6* -12 7* 12
f	han t :	7* 26 -30 2* -45 2* 50
f	han t ;	10* 45 -45
f	han t [	10* 11 2* -11
f	han t ^	5* -32 15 36 -144 -22 38 4 -15 1* 119
f	han t _	8* -9 1* -13 1* -4 1* 26
f	han t |	6* -30 -14 6* 44
f	hanl 1	4* 48 1* -91 -14 -202 1* -13 1* 224 1* 48
f	hanl 12	-39 -15 3* -48 1* 182 -32 -63 1* 4 -16 1* 28
f	hanl 2	6* 15 -57 -211 -32 31 272 2* -19
f	hanl 5	1* -12 27 2* -15 1* 4 -15 1* 109 -78 1* -11 -9
f	host code false	4* -16 -29 1* 109 1* -3 2* -13 -5 -42
f	host code true	4* 396 2* -220 -71 -59 -77 -16 299 -48 -203
f	host paper false	-31 -12 2* -24 -31 -5 366 -31 -71 -47 -15 -64 1* -36
f	host paper true	4* 45 -16 -13 -94 -16 -31 1* -16 510 -31 -337
f	icon link	4* 98 2* -36 1* -31 -16 -16 65 1* -65
f	icon text	-34 -29 3* -43 -108 1* -374 -307 -2 -16 1* -31 944
f	inst L 	7* 14 4* -31 1* 18
f	inst t 	-134 -129 421 2* 50 -32 -91 -673 -303 1281 -115 1* 86 -363
f	inst t "	1* -16 5* 16 1* -9 1* -16 2* 24
f	inst t (	-184 -32 315 2* 21 -71 -15 -262 -88 615 -15 2* -283
f	inst t [	-27 -24 104 1* -16 5 -23 1* -52 -98 225 -15 1* 26 -104
f	insts " text	1* -16 5* 16 3* -16 2* 16
f	insts " text:strong	9* -9 4* 9
f	insts ( text	-184 -32 315 2* 21 -71 -15 -262 -88 615 -15 2* -283
f	insts ) code	1* -61 64 2* -3 3* -32 59 2* 48 -76
f	insts ) link:strong	7* 14 6* -14
f	insts ) text	-28 -68 180 2* -82 1* -2 1* -16 31 3* -15
f	insts ) text:emphasis	7* 7 -16 1* 9
f	insts ) text:strong	5* -27 1* 42 6* -15
f	insts , code	10* -46 2* 53 -7
f	insts , text	8* -283 -16 332 3* -32
f	insts , text:emphasis	8* -68 -16 84
f	insts - code	10* 15 2* -15
f	insts - text	-16 7* -22 -33 100 3* -29
f	insts - text:emphasis	7* -34 -16 1* 71 -16 1* -7 2
f	insts . code	9* -43 43 2* 14 -14
f	insts . text	8* -16 1* 57 3* -41
f	insts : text:emphasis	11* -16 2* 16
f	insts : text:strong	7* 15 6* -15
f	insts ; text	10* 16 3* -16
f	insts ; text:emphasis	8* -34 1* 79 -45
f	insts [ text	-27 -24 104 1* -16 5 -23 1* -52 -98 225 -15 1* 26 -104
f	insts ^ code	2* 16 2* -16
f	insts ^ text	-46 1* 103 2* 2 -42 -2 -124 -16 148 -22
f	insts ^ text:emphasis	-44 1* 59 4* -15
f	insts ^ text:strong	5* 119 10 -129
f	insts _ code	9* -48 15 2* -8 41
f	insts _ text	8* -30 -25 83 3* -28
f	insts _ text:emphasis	8* -45 -42 119 3* -31
f	insts _ text:strong	5* 57 1* -14 6* -43
f	insts | text	7* 40 1* -15 49 -16 2* -58
f	label code cell	9* 16 4* -16
f	label code child	10* -37 -32 1* 9 60
f	label code line	10* -44 2* -8 53
f	label code main	2* 16 3* -4 -30 2* -16 2* 142 -108
f	label link cell	12* 73 1* -73
f	label link child	4* 66 2* -61 -32 -15 1* -16 -335 -32 425
f	label link line	4* -38 2* -119 -16 -44 -77 -16 -209 1* 519
f	label link main	4* 413 -16 -13 -134 -39 -31 2* 1183 -47 -1315
f	label link para	12* 96 1* -96
f	label text cell	1* -1 3* -46 71 -23 -23 -26 1* -2 2* 51
f	label text child	1* -16 4* -6 -41 -256 -128 1* -5 -42 14 480
f	label text line	5* -16 1* -15 -245 -76 1* 30 -27 1* 349
f	label text main	-2 47 114 2* -309 478 -429 -534 66 18 147 -20 77 346
f	long L 12	-31 3* -62 -31 -5 396 -16 -27 -32 1* -83 -5 -105
f	long L 2	7* -12 4* 12
f	long L 5	4* -30 2* 114 -15 -16 2* -8 1* -46
f	long t 1	1* -16 -16 2* 67 38 -73
f	long t 12	99 6 -28 1* -15 143 -90 215 179 -157 -79 401 -16 -16 -641
f	long t 2	-16 6* -8 38 5* -14
f	long t 5	75 74 2* -16 -16 -16 342 -50 -161 -68 107 -17 1* -255
f	longw  link	12* 15 1* -15
f	longw  link:label	7* -12 4* 12
f	longw  text	217 -6 -16 2* 103 -23 -24 5 24 -87 188 -33 1* -348
f	longw  text:emphasis	-20 13 5* 244 -45 -122 -23 20 -15 1* -53
f	longw b code	7* -15 1* 19 4* -4
f	longw b text	-14 40 3* 118 1* -131 154 -85 5 70 51 1* -206
f	longw b text:emphasis	7* 18 -13 -4 -14 44 2* -32
f	longw b text:strong	1* 65 -12 1* -31 -59 -45 238 -20 1* -29 25 -25 -16 -91
f	longw bt text	11* 14 2* -14
f	longw l link	-31 3* -49 -31 -5 348 -31 -12 -16 1* -64 -5 -104
f	longw l link:strong	4* -27 2* 90 1* -16 -16 1* -16 1* -15
f	longw l text	5* -14 14 1* 119 -127 1* 151 -11 1* -131
f	longw l text:emphasis	8* -16 -12 1* 28
f	longw lb link:strong	7* 41 1* -15 2* -10 1* -16
f	longw lb text:strong	7* -15 -16 2* 31
f	longw lt link	4* -16 2* 16
f	longw lt link:strong	7* 16 4* -16
f	longw q text	-25 -16 4* -16 141 1* -11 1* -43 2* -31
f	longw t text	1* -16 -16 2* 47 1 -11 14 2* -20
f	longw t text:emphasis	1* -16 5* 32 -16
f	lower " t	5* -15 -12 14 2* -15 3* 29
f	lower ( L	4* 15 2* -4 4* 66 1* -77
f	lower ( t	2* -16 2* 92 -32 -31 -16 -17 -20 -42 2* 83
f	lower ) L	4* -15 7* 138 -16 -107
f	lower ) t	1 -110 -30 2* 100 24 10 347 -141 -48 -110 1* 15 -59
f	lower , L	4* -9 2* -64 4* -86 1* 159
f	lower , t	-1 234 4* -34 1* 95 189 -176 184 -53 -71 -367
f	lower - t	-16 4* -13 1* -4 -75 -71 -27 14 -15 1* 208
f	lower . L	12* 9 1* -9
f	lower . t	-15 7* 151 -191 1* -90 1* 12 133
f	lower / L	12* 103 1* -103
f	lower / t	5* -16 -5 -14 6* 35
f	lower : L	4* 198 2* -81 -16 3* 208 1* -309
f	lower : t	-26 3* 26 2* -40 -187 -46 1* -93 255 1* 111
f	lower ; t	-14 4* 5 1* -57 32 -82 -70 243 1* -4 -53
f	lower [ L	7* -32 4* 105 1* -74
f	lower [ t	1* -32 3* 129 -107 -31 1* -31 -15 -16 -16 151 -31
f	lower ^ L	4* 16 2* -32 4* 117 1* -101
f	lower ^ t	42 -111 -68 1* -12 18 -50 95 147 -382 1* 45 2* 275
f	lower _ L	7* -14 4* 104 1* -90
f	lower _ t	-29 4* 3 1* -11 242 -395 -69 5 -11 65 200
f	lower | L	12* 70 1* -70
f	lower | t	5* 28 1* -56 -45 -118 1* -40 2* 231
f	m code	-15 79 64 1* -32 -19 -4 -115 -30 260 49 -48 -43 162 -309
f	m image	-32 3* -14 2* -60 -16 -27 1* -11 -16 -31 207
f	m link	-31 -12 2* -13 -60 -5 314 -31 -28 -31 -15 -50 -5 -33
f	m link:badge	4* -12 2* -24 4* 31 1* 5
f	m link:badge-paper	4* -21 1* -13 -72 -23 3* 34 -16 111
f	m link:bare	4* 198 2* -81 -16 3* 208 1* -309
f	m link:icon	4* 98 2* -36 1* -31 -16 -16 65 1* -65
f	m link:label	4* 220 2* -6 -16 -43 -61 -16 91 -32 -137
f	m link:label:strong	4* -46 7* 180 1* -134
f	m link:paper	4* 34 -16 1* -81 -32 -16 2* 76 -15 50
f	m link:paper:strong	4* -31 2* -16 4* 123 -16 -61
f	m link:strong	4* -27 2* 160 1* -46 -16 1* -27 1* -45
f	m text	-105 17 30 1* -64 72 26 -122 -5 -93 31 41 -130 -86 390
f	m text:emphasis	70 -8 31 2* -32 -44 74 97 -17 74 136 -150 -68 -163
f	m text:strong	-16 62 -12 1* -46 159 90 86 -149 100 -73 12 -100 -96 -18
f	ml code 1	-15 78 33 1* -16 -3 1* -66 -30 60 -31 1* -43 213 -179
f	ml code 2	1* -15 16 2* -16 -4 -14 1* 74 49 -32 1* 9 -68
f	ml code 5	1* 17 15 1* -16 2* -35 1* 126 30 -16 1* -59 -62
f	ml image 0	-32 3* -14 2* -60 -16 -27 1* -11 -16 -31 207
f	ml link 12	-31 3* -35 -45 -5 321 -16 -12 -31 -15 -181 -5 55
f	ml link 2	1* -12 2* 28 2* -31 1* -16 2* 70 1* -40
f	ml link 5	4* -5 -15 1* 23 -15 3* 60 1* -49
f	ml link:badge 1	4* -12 2* -24 4* -63 1* 99
f	ml link:badge 2	12* 93 1* -93
f	ml link:badge-paper 1	4* -21 1* -13 -72 -23 3* 34 -16 111
f	ml link:bare 1	4* 198 2* -81 -16 3* 208 1* -309
f	ml link:icon 1	4* 98 2* -36 1* -31 -16 -16 65 1* -65
f	ml link:label 1	4* 204 2* 6 1* -27 -61 -16 70 -32 -144
f	ml link:label 2	4* 16 2* -12 -16 -16 2* 21 1* 7
f	ml link:label:strong 1	4* -46 7* 139 1* -93
f	ml link:label:strong 2	12* 42 1* -42
f	ml link:paper 1	4* 34 -16 1* -81 -32 -16 2* 76 -15 50
f	ml link:paper:strong 1	4* -31 2* -16 4* 123 -16 -61
f	ml link:strong 12	4* -27 2* 106 1* -15 -16 1* -32 1* -16
f	ml link:strong 5	7* 55 1* -31 2* 5 1* -29
f	ml text 1	-49 -73 -94 1* -16 113 31 -224 236 2 -56 -305 31 21 384
f	ml text 12	46 -11 -16 2* 108 -45 51 -92 -44 14 253 -17 -28 -220
f	ml text 2	-89 137 108 1* -32 29 88 44 -158 8 16 -132 -55 -16 54
f	ml text 5	-13 -36 31 1* -16 -178 -48 6 9 -59 57 225 -88 -63 172
f	ml text:emphasis 1	-59 16 31 2* -32 -44 -9 200 79 1* -51 -46 -22 -65
f	ml text:emphasis 12	1* -32 5* 157 -79 -63 -21 107 -75 1* 6
f	ml text:emphasis 2	120 23 15 4* -150 10 -11 62 15 1* -47 -37
f	ml text:emphasis 5	10 -15 -15 4* 76 -34 -22 33 65 -30 1* -68
f	ml text:strong 1	-16 -16 3* 264 126 -241 1* -48 -15 -118 1* -21 86
f	ml text:strong 12	1* -12 -12 1* -15 -74 -70 279 -36 -49 -45 27 -57 -16 80
f	ml text:strong 2	1* 15 3* -16 49 30 -55 80 1* 1 1* -16 -89
f	ml text:strong 5	1* 75 2* -31 -15 -15 19 -58 117 -13 102 -42 -43 -95
f	n  text	-15 8* -48 4* 63
f	n $ code	1* 16 7* 33 2* -27 32 -53
f	n $ image	7* -28 -16 -15 4* 59
f	n $ link	-16 -12 2* -89 -16 -5 -38 -32 -16 2* 394 -32 -138
f	n $ text	-80 -20 46 1* -15 -11 68 -80 601 42 92 15 11 -43 -628
f	n $$ code	7* -15 1* 31 1* -16 1* 32 -32
f	n $$ image	7* -16 6* 16
f	n $$ link	7* -77 -16 -16 1* -16 577 1* -452
f	n $$ text	7* -59 110 96 -10 396 53 -67 -517
f	n ) link	12* 28 1* -28
f	n ) text	-35 1* -14 1* -47 202 120 10 4 -53 -53 -44 -98 -31 38
f	n )" text	-15 2 -105 2* 209 45 -32 1* -15 4* -89
f	n )( link	12* 23 1* -23
f	n )( text	-18 73 -10 2* -16 60 -77 113 -56 -18 -24 1* 103 -131
f	n ), text	-42 -1 39 2* -13 -16 1 -165 -46 27 2* 29 187
f	n ),( text	8* 1 15 4* -16
f	n ),[ link	7* -16 4* 38 1* -23
f	n )- link	4* -16 7* 30 1* -14
f	n )- text	93 16 3* -31 1* -31 -65 -13 5 -3 1* 29
f	n )-( text	1* 16 -16
f	n )-[ text	-16 16
f	n ). text	1 -16 70 2* -55 1* 17 -24 3 -4 2* 14 -6
f	n ).( text	1* 15 5* 12 1* 32 4* -60
f	n ).[ text	8* 30 5* -30
f	n )/[ link	9* -16 2* 45 1* -29
f	n ): link	12* -93 1* 93
f	n ): text	-16 68 -16 5* 29 174 -15 3* -224
f	n ); text	52 1* -16 2* -62 1* -3 38 -15 75 2* 16 -83
f	n );" link	4* 16 7* -16
f	n );( link	4* 15 7* -15
f	n )[ link	4* 32 2* -10 4* 39 1* -61
f	n )[ text	21 -60 -27 1* -16 -5 39 -1 -20 -128 53 -15 -15 -14 189
f	n )| text	-49 13 105 1* -16 -49 -16 -14 -5 54 -14 2* 15 -23
f	n )|" text	-1 -14 86 2* -58 -14
f	n )|( link	4* 31 7* 29 1* -60
f	n )|( text	1* -16 12* 15
f	n )|[ link	7* -15 4* -85 1* 100
f	n )|[ text	-36 14 36 3* -14
f	n , code	-15 5* -4 3* -15 2* 34
f	n , image	4* -14 9* 14
f	n , link	-15 3* 231 2* 25 -54 3* 188 1* -375
f	n , text	174 10 -111 1* -15 -106 -229 191 320 186 12 -91 -148 -71 -124
f	n ," text	2* -16 2* 16
f	n ,( image	-16 13* 16
f	n ,( link	4* 22 2* 109 1* -34 2* -50 -5 -43
f	n ,( text	-29 -13 -10 2* 40 -16 42 14 27 4* -53
f	n ,[ link	4* 16 7* -16
f	n ,[ text	17 -2 -30 2* -28 -16 66 14 1* -14 -6
f	n - code	1* -16 16 7* 31 2* -15 -16
f	n - link	4* 58 2* -20 4* -251 -16 228
f	n - text	-57 26 14 2* 46 -15 -76 116 -1 6 -15 2* -44
f	n -" code	2* 16 2* -16
f	n -" text	29 1* -13 5* -16
f	n -( link	4* 15 7* -15
f	n -( text	-12 1* 46 2* -34
f	n -[ text	-5 7* 22 5* -16
f	n . code	1* 16 -16 4* -14 2* 1 2* 28 -14
f	n . link	4* -27 -16 1* 46 2* -16 1* 218 1* -206
f	n . text	-15 -35 109 2* -58 1* 61 -109 -133 21 186 -25 1* -3
f	n ." link	4* 15 7* -15
f	n ." text	1 12 -7 2* -15 15 -15 -350 -29 -49 3* 437
f	n .( link	4* -15 9* 15
f	n .( text	-31 -20 -15 2* 36 -5 51 -17 -31 1* 47 2* -16
f	n .) text	5* -14 1* 30 -16 -31 -30 149 -25 1* -63
f	n .)[ text	6* -16 16 3* 14 2* -14
f	n .[ link	4* 16 7* -16
f	n .[ text	14 -16 5* 14 10 12 1* 44 2* -79
f	n .| text	5* -16 1* 45 1* -5 -24
f	n / link	4* -40 2* -73 4* -86 1* 200
f	n : code	9* 16 3* -16
f	n : link	4* -55 2* -16 1* -42 -61 1* -84 1* 259
f	n : text	-94 -118 -47 2* 50 415 102 -431 -328 -112 -267 -93 -61 985
f	n :" text	5* 154 1* -154
f	n ; code	9* 16 4* -16
f	n ; image	12* -16 1* 16
f	n ; link	4* 116 7* 10 -16 -111
f	n ; text	-27 32 1 2* -23 1* -27 -218 53 -8 134 1* -16 100
f	n ;" text	-13 1* 28 2* 16 -16 -15
f	n ;( link	4* 31 7* -31
f	n ;( text	-20 4* 20 1* -14 50 -14 4* -21
f	n ;[ text	-1 17 3* -16 2* -201 -4 -31 -3 2* 238
f	n _ code	1* 79 14 1* -32 2* -70 1* 153 85 1* -16 33 -246
f	n _ image	-16 6* -16 5* -31 63
f	n _ link	4* -14 -44 -13 154 -16 -9 -31 -15 -108 1* 97
f	n _ text	47 41 -63 1* -16 -49 -93 84 100 -3 21 -141 -39 -53 163
f	n _" code	1* -16 18 2* -3
f	n _" link	4* 24 7* -24
f	n _" text	-1 28 3* 12 1* -28 -12
f	n _( code	8* -30 11 -44 -32 1* -4 98
f	n _( image	9* -12 1* -11 2* 23
f	n _( link	4* -35 2* 61 4* 108 1* -134
f	n _( text	-59 56 -15 1* 14 -2 -137 -54 -218 462 12 -126 1* -84 150
f	n _[ code	1* -15 15 7* -10 2* 26 -16
f	n _[ link	4* -16 2* 60 2* -16 1* -2 1* -26
f	n _[ text	32 -16 -32 2* 55 -60 -5 101 -81 105 -63 2* -35
f	n | code	13* 14 -14
f	n | link	4* 85 2* -29 1* -31 1* -16 -105 -15 112
f	n | text	53 -27 -15 2* 55 -13 -14 69 -21 -18 2* -16 -53
f	n |" text	2* 57 2* -57
f	n |( link	4* -15 7* 15
f	n |( text	118 -10 -12 2* -26 2* 55 -110 4* -15
f	n |[ code	1* 15 5* -15
f	n |[ text	-16 1* 3 2* 33 -15 -5 15 5* -15
f	nm $ $ code	7* -15 1* 31 1* -16 1* 32 -32
f	nm $ $ image	7* -16 6* 16
f	nm $ $ link	7* 32 -16 3* -16
f	nm $ $ link:badge	12* -49 1* 49
f	nm $ $ link:badge-paper	12* -10 1* 10
f	nm $ $ link:bare	7* -32 4* 193 1* -161
f	nm $ $ link:icon	9* -16 2* 18 1* -2
f	nm $ $ link:label	7* -58 3* -16 322 1* -248
f	nm $ $ link:label:strong	7* -15 4* 58 1* -42
f	nm $ $ link:paper	7* -4 4* 61 1* -57
f	nm $ $ text	7* 27 73 81 -10 181 53 -52 -353
f	nm $ $ text:emphasis	7* -32 53 -12 1* 110 1* -16 -102
f	nm $ $ text:strong	7* -55 -16 27 1* 105 2* -61
f	nm code $ text	8* 28 -27 116 3* -117
f	nm code ) text	-15 6* 22 -3 -16 1 -16 1* 15 12
f	nm code ) text:strong	5* -16 16 32 6* -32
f	nm code , link	-15 3* -4 2* 35 4* -16
f	nm code , text	5* -14 1* 14
f	nm code , text:emphasis	7* 25 -124 -20 -3 -79 -104 1* 306
f	nm code , text:strong	7* 14 6* -14
f	nm code . code	7* -14 5* 14
f	nm code . text:strong	7* 16 -19 2* -32 2* 35
f	nm code _ code	1* 62 2* -16 2* -66 1* 206 5 2* -114 -78
f	nm code _ link	7* 16 2* -15 -15 -48 1* 62
f	nm code _ link:label	12* 16 1* -16
f	nm code _ text	-19 4* -4 1* -60 211 -16 -40 3* -72
f	nm code _ text:emphasis	1* -16 5* 93 16 -50 -14 3* -29
f	nm code _ text:strong	7* 9 -17 1* -14 -125 -11 1* 158
f	nm code | text:emphasis	7* -15 15
f	nm image ) text	-16 6* 63 1* -16 3* 15 -47
f	nm image . link	4* -14 2* 14
f	nm image . text	-16 6* 77 1* -16 1* -22 2* -24
f	nm image _ code	13* 84 -84
f	nm image _ link:label	4* -29 2* 29
f	nm image _ text	7* 20 -16 5* -4
f	nm image _ text:strong	5* -15 1* 38 6* -23
f	nm link $ text	1* -30 -15 2* 19 27 2* -58 1* -15 2* 73
f	nm link ) text	-10 47 3* -23 25 2* -36 -62 2* 4 55
f	nm link , link:label	4* 32 3* -16 3* -16
f	nm link , text	-15 -28 -32 2* 79 -4 15 6* -15
f	nm link - link:label	4* 16 2* -16
f	nm link - text	16 -32 3* 16
f	nm link . text	15 4 26 2* -31 2* -46 5* 31
f	nm link : text:strong	-16 4* 114 1* -41 1* -2 4* -55
f	nm link ; text	-44 16 46 2* -4 2* -133 5* 118
f	nm link [ text	-5 4* -5 2* 17 -12 20 2* -15
f	nm link _ text	34 13 -34 2* 33 1* -15 -88 -16 3* -14 87
f	nm link | text	41 -22 -14 2* 24 -13 1* -16
f	nm link:badge $ text	8* 41 34 4* -75
f	nm link:badge ) text	8* 31 -42 3* 16 -5
f	nm link:badge , link:badge	12* -24 1* 24
f	nm link:badge , link:badge-paper	7* -8 4* -71 1* 79
f	nm link:badge / link:badge	12* 69 1* -69
f	nm link:badge / link:badge-paper	12* 39 1* -39
f	nm link:badge _ link:badge	12* 15 1* -15
f	nm link:badge _ link:badge-paper	12* 43 1* -43
f	nm link:badge _ text	7* -14 74 12 4* -72
f	nm link:badge | link:badge-paper	4* -12 2* -16 4* -127 1* 155
f	nm link:badge-paper $ image	8* -16 5* 16
f	nm link:badge-paper $ text	7* 28 -69 104 -2 15 2* -77
f	nm link:badge-paper $ text:strong	8* -5 18 4* -13
f	nm link:badge-paper ) text	1* -13 3* -12 2* -16 -121 -21 -14 2* 197
f	nm link:badge-paper , text:strong	6* -9 -56 -31 2* -99 -16 1* 211
f	nm link:badge-paper . text	7* -16 3* 59 2* -43
f	nm link:badge-paper . text:emphasis	7* -15 3* 15
f	nm link:badge-paper _ text	7* 33 73 61 -35 -42 2* -90
f	nm link:bare : text	-46 -47 3* -65 276 -23 -109 -103 -65 -182 -47 -32 444
f	nm link:icon $ code	9* -14 2* -11 1* 25
f	nm link:icon $ text	7* 1 -38 -27 -12 83 2* -8
f	nm link:icon $ text:strong	6* 31 -16 1* -284 4* 269
f	nm link:icon ) text	1* -29 3* -16 2* -14 -141 12 3* 188
f	nm link:icon , link:icon	4* -15 7* -67 1* 81
f	nm link:icon . text	11* 10 2* -10
f	nm link:icon / link:icon	4* 20 2* -10 4* 13 1* -23
f	nm link:icon _ code	1* 30 2* -16 4* 9 3* -24
f	nm link:icon _ image	13* -15 15
f	nm link:icon _ link:icon	4* 12 2* -12 2* -16 1* 30 1* -14
f	nm link:icon _ text	-16 16 3* -15 1* -16 -107 15 1* -26 2* 148
f	nm link:icon _ text:emphasis	8* -16 28 1* 16 2* -28
f	nm link:icon | link:icon	4* 59 2* -13 1* -15 1* -16 -33 1* 18
f	nm link:label $ link:label	12* 15 1* -15
f	nm link:label $ link:paper	7* -16 -16 3* 110 1* -78
f	nm link:label $ text	-32 7* 183 133 1* -3 2* -281
f	nm link:label $ text:emphasis	8* 38 -22 4* -16
f	nm link:label ( link	12* 14 1* -14
f	nm link:label ( link:label	4* 15 7* 15 1* -30
f	nm link:label ( link:paper	4* 15 7* 16 1* -31
f	nm link:label ( text	8* 64 -57 1* 16 -15 1* -7
f	nm link:label ( text:emphasis	8* 43 -14 -2 -12 1* -15
f	nm link:label ) text	8* -8 45 16 28 2* -81
f	nm link:label ) text:strong	6* 32 -32 3* 16 -16
f	nm link:label , link	7* -32 4* 32
f	nm link:label , link:label	4* 46 7* 20 1* -66
f	nm link:label , link:paper	4* 53 7* 21 1* -74
f	nm link:label . text	8* -14 -16 1* 38 2* -8
f	nm link:label / link	12* 15 1* -15
f	nm link:label / link:label	12* -89 1* 89
f	nm link:label / link:paper	4* -16 2* -14 4* 14 1* 16
f	nm link:label [ link	7* -10 1* -16 2* 26
f	nm link:label [ link:label	4* 16 7* -48 1* 32
f	nm link:label [ link:paper	4* 16 2* -31 4* 59 1* -44
f	nm link:label [ text	8* -13 23 4* -10
f	nm link:label [ text:strong	1* -16 7* 16 1* 14 2* -14
f	nm link:label _ code	1* 16 7* -34 18
f	nm link:label _ link	4* 26 2* -26 4* 65 1* -65
f	nm link:label _ link:label	4* 46 7* -13 1* -34
f	nm link:label _ link:paper	4* -11 7* -22 1* 33
f	nm link:label _ text	-14 7* 62 -59 -32 50 2* -7
f	nm link:label _ text:emphasis	8* -17 30 14 3* -28
f	nm link:label | link:label	4* 32 7* 69 1* -101
f	nm link:label | link:paper	4* -11 4* -16 2* -124 -15 166
f	nm link:label:strong $ text	8* -11 -11 -16 30 1* -15 23
f	nm link:label:strong ) text	8* -26 30 4* -4
f	nm link:label:strong , link:label:strong	12* 16 1* -16
f	nm link:label:strong , link:paper:strong	4* -15 7* 31 1* -16
f	nm link:label:strong . text	8* -16 2* 16
f	nm link:label:strong / link:label:strong	12* 15 1* -15
f	nm link:label:strong / link:paper:strong	12* 15 1* -15
f	nm link:label:strong _ code	1* -15 7* 15
f	nm link:label:strong _ link:label:strong	12* 15 1* -15
f	nm link:label:strong _ link:paper:strong	4* -15 7* 15
f	nm link:label:strong _ text	8* -28 -176 1* 27 2* 177
f	nm link:label:strong _ text:emphasis	8* -2 17 4* -15
f	nm link:label:strong | link:label:strong	12* 8 1* -8
f	nm link:paper $ code	9* 48 2* -16 32 -64
f	nm link:paper $ link:label	12* 31 -16 -15
f	nm link:paper $ text	-35 23 4* -7 -32 84 91 39 92 -15 1* -239
f	nm link:paper $ text:emphasis	6* -12 -4 14 36 4* -33
f	nm link:paper $ text:strong	7* 39 1* 7 4* -46
f	nm link:paper ( code	9* 15 4* -15
f	nm link:paper ( image	11* -11 2* 11
f	nm link:paper ( text	1* 15 5* -15 -12 4 76 -22 1* -13 -32
f	nm link:paper ( text:emphasis	8* 12 -27 -3 18
f	nm link:paper ( text:strong	7* -16 1* 31 4* -15
f	nm link:paper ) text	1* -31 6* -4 36 -47 -90 -26 -46 208
f	nm link:paper ) text:strong	1* 16 2* -16 2* -14 1* 30 1* 15 1* -16 -15
f	nm link:paper , text	1* -13 5* 13
f	nm link:paper . text	7* -2 -29 -16 1* 20 -25 1* 52
f	nm link:paper . text:emphasis	7* -31 3* 31
f	nm link:paper [ text	-15 16 5* -43 18 -130 139 -43 2* 59
f	nm link:paper [ text:emphasis	-16 7* 7 -16 1* 25
f	nm link:paper [ text:strong	9* 30 4* -30
f	nm link:paper _ code	7* -4 5* 4
f	nm link:paper _ text	-45 89 3* -1 -16 -26 -40 -24 11 12 -16 1* 54
f	nm link:paper _ text:emphasis	8* -11 -30 38 -13 2* 16
f	nm link:paper _ text:strong	7* -15 1* 149 4* -134
f	nm link:paper:strong $ text	7* -50 24 35 7 43 2* -59
f	nm link:paper:strong $ text:emphasis	7* -19 29 2* -10
f	nm link:paper:strong ) text	1* -15 3* -16 3* 45 -16 -12 1* 16 -2
f	nm link:paper:strong ) text:strong	1* -15 7* 15 1* 44 2* -44
f	nm link:paper:strong . text	9* -15 1* 15
f	nm link:paper:strong _ code	9* 16 2* -16 16 -16
f	nm link:paper:strong _ text	7* -111 128 9 -14 9 -11 1* -9
f	nm link:paper:strong _ text:emphasis	8* -16 16
f	nm link:paper:strong _ text:strong	9* 25 4* -25
f	nm link:strong $ link:label	4* 16 2* -16
f	nm link:strong $ text	72 4* 12 -27 20 -41 -16 1* -20
f	nm link:strong ) text	1* -1 -15 2* 15 30 6* -16 -14
f	nm link:strong , text	1* 16 4* -16
f	nm link:strong . text	1* -17 31 2* -13
f	nm link:strong : text:strong	5* 61 1* -61
f	nm link:strong ; text:strong	1* 31 3* -15 1* -16
f	nm link:strong _ code	1* -14 14
f	nm link:strong | text	-16 1* 32 3* -16
f	nm text  text	-15 8* -48 4* 63
f	nm text " link:icon	4* 15 7* -15
f	nm text " link:label	4* 16 7* -16
f	nm text " text	11 1* -40 2* 113 14 -44 -12 -45 4* 2
f	nm text " text:strong	5* 44 1* -44
f	nm text $ code	1* 16 7* -1 4* -15
f	nm text $ image	7* -28 1* -15 4* 43
f	nm text $ link	-16 3* -16 1* -5 37
f	nm text $ link:badge	7* -16 4* 99 1* -83
f	nm text $ link:bare	4* -16 3* -16 3* 218 1* -186
f	nm text $ link:icon	4* -44 7* 239 1* -195
f	nm text $ link:label	4* -62 2* 16 1* -16 2* 112 1* -50
f	nm text $ link:label:strong	12* -35 1* 35
f	nm text $ link:paper	4* -16 2* -16 4* -31 1* 62
f	nm text $ link:paper:strong	12* 16 -16
f	nm text $ link:strong	4* -11 2* 27 4* -16
f	nm text $ text	-73 -42 107 2* 14 -34 12 177 4 31 -169 32 -28 -32
f	nm text $ text:emphasis	21 9 -15 4* -32 63 -4 1* 64 2* -107
f	nm text $ text:strong	1* -10 3* -46 58 45 -16 45 4* -76
f	nm text ( code	8* -30 -20 -44 -32 1* -4 129
f	nm text ( image	-16 8* -12 4* 28
f	nm text ( link	7* 75 1* -3 2* -45 -5 -23
f	nm text ( link:badge	12* 46 1* -46
f	nm text ( link:bare	4* 19 7* -19
f	nm text ( link:icon	4* 22 7* -10 1* -12
f	nm text ( link:label	4* 15 2* 31 4* -24 1* -22
f	nm text ( link:label:strong	4* -15 7* 31 1* -15
f	nm text ( link:strong	7* 41 1* -31 2* -10
f	nm text ( text	-35 115 -17 1* 14 34 -82 -120 10 221 -87 -61 15 47 -55
f	nm text ( text:emphasis	-15 -14 3* -16 -32 35 -104 162 10 -26 2* -1
f	nm text ( text:strong	1* -15 4* 16 45 1* 11 4* -56
f	nm text ) link:label	12* 28 1* -28
f	nm text ) text	38 -15 2* -16 135 3 17 31 91 49 172 -26 58 -535
f	nm text ) text:strong	1* 74 -12 1* -15 -29 -10 25 1* 28 -29 -7 -41 -45 63
f	nm text , code	-15 5* -4 3* -15 2* 34
f	nm text , image	4* -14 9* 14
f	nm text , link:badge	12* -28 1* 28
f	nm text , link:badge-paper	8* -23 3* 68 1* -45
f	nm text , link:bare	4* 134 7* 212 1* -346
f	nm text , link:icon	12* 9 1* -9
f	nm text , text	106 67 -40 1* -15 3 -184 -103 115 334 76 -6 -12 -6 -336
f	nm text , text:emphasis	-4 6* 89 -101 41 30 3* -54
f	nm text , text:strong	1* -2 5* 70 -14 -22 4* -31
f	nm text - code	10* 31 2* -15 -16
f	nm text - link	7* -4 4* 4
f	nm text - link:badge	12* 51 1* -51
f	nm text - link:badge-paper	12* 15 1* -15
f	nm text - link:label	4* 29 7* 27 1* -56
f	nm text - link:label:strong	12* 15 1* -15
f	nm text - link:paper	12* 16 1* -16
f	nm text - text	51 -15 15 2* -16 -15 -35 3 -61 27 -3 1* 16 34
f	nm text - text:emphasis	8* 36 1* -16 -15 2* -4
f	nm text - text:strong	1* 12 5* -12 1* 15 4* -15
f	nm text . code	10* 1 2* 13 -14
f	nm text . link	5* -16 1* 32 2* -16
f	nm text . link:badge	12* 28 1* -28
f	nm text . link:icon	12* 72 1* -72
f	nm text . link:label	4* -13 7* 30 1* -18
f	nm text . link:label:strong	12* 74 1* -74
f	nm text . link:paper	12* 13 1* -13
f	nm text . text	-44 -27 83 2* -28 1* -10 60 -51 -17 51 1* 14 -30
f	nm text . text:emphasis	7* 32 1* -16 1* -16
f	nm text . text:strong	1* -11 3* -15 1* 42 6* -16
f	nm text / link:bare	4* -45 2* -49 4* -179 1* 272
f	nm text : code	9* 16 3* -16
f	nm text : link:icon	12* 13 1* -13
f	nm text : link:label	4* -27 4* -27 -61 1* -221 1* 336
f	nm text : link:label:strong	4* -15 7* 15
f	nm text : link:paper	4* -13 7* -16 1* 29
f	nm text : link:paper:strong	7* -16 4* 16
f	nm text : text	-16 13 -63 2* -348 192 268 -196 -45 -30 -63 -16 -16 321
f	nm text : text:strong	1* -16 3* 184 -29 -124 1* 50 4* -64
f	nm text ; image	12* -16 1* 16
f	nm text ; link:icon	12* 96 1* -96
f	nm text ; link:label	12* 16 -16
f	nm text ; text	-14 16 3* -21 1* -36 68 16 91 131 1* -16 -235
f	nm text ; text:emphasis	-12 7* -131 -32 -24 -16 2* 216
f	nm text ; text:strong	9* 15 4* -15
f	nm text [ code	1* 1 15 4* -15 2* -10 2* 26 -16
f	nm text [ link	7* 12 6* -12
f	nm text [ link:bare	4* 16 7* -16
f	nm text [ link:icon	12* 14 1* -14
f	nm text [ link:label	4* 16 7* -16
f	nm text [ link:strong	4* -16 2* 48 2* -16 1* -16
f	nm text [ text	61 -32 -51 1* -16 58 -34 111 -80 -97 -52 -17 2* 149
f	nm text [ text:emphasis	7* 6 26 1* 32 -6 2* -58
f	nm text [ text:strong	6* -32 77 -15 1* -14 1* -15
f	nm text _ code	1* -16 7* -28 30 2* 57 -44
f	nm text _ image	7* -16 6* 16
f	nm text _ link	4* -16 -44 1* 102 1* -9 2* -83 1* 50
f	nm text _ link:badge	4* -12 7* -110 1* 122
f	nm text _ link:icon	12* 13 1* -13
f	nm text _ link:label	7* -15 4* 30 1* -15
f	nm text _ link:label:strong	4* -16 2* 16
f	nm text _ link:paper	8* -16 3* 16
f	nm text _ link:strong	7* 45 6* -45
f	nm text _ text	-48 -29 3* -12 -62 87 16 -40 -69 -48 2* 203
f	nm text _ text:emphasis	1* -31 5* 57 68 92 80 2* -23 -242
f	nm text _ text:strong	5* -15 1* 15
f	nm text | code	13* 14 -14
f	nm text | link:bare	4* -28 7* 278 1* -249
f	nm text | link:icon	4* 45 7* -267 1* 222
f	nm text | link:label	12* 29 1* -29
f	nm text | text	-18 -20 -18 2* 49 1* 11 7 55 -39 2* -1 -24
f	nm text | text:emphasis	16 7* 57 -27 -16 3* -30
f	nm text | text:strong	5* -16 1* 21 1* -5
f	nm text:emphasis $ link	1* -12 2* 27 2* -15
f	nm text:emphasis $ link:label	4* 42 7* -42
f	nm text:emphasis $ text	-33 15 3* -16 1 -110 63 1* -32 -16 2* 127
f	nm text:emphasis $ text:emphasis	7* 16 -16
f	nm text:emphasis $ text:strong	4* -15 -16 1* 30
f	nm text:emphasis ) text	1* -32 -21 2* 80 25 1* -20 -18 -38 1* -14 1* 37
f	nm text:emphasis ) text:strong	6* 36 -36
f	nm text:emphasis , link	7* 30 -15 5* -15
f	nm text:emphasis , text	-26 1 26 4* -16 30 9 -15 3* -8
f	nm text:emphasis , text:emphasis	112 -32 5* -161 297 -155 -48 39 -16 -15 -21
f	nm text:emphasis , text:strong	5* -14 1* 14
f	nm text:emphasis - link:badge-paper	12* 16 -16
f	nm text:emphasis - link:bare	4* 31 7* -411 1* 380
f	nm text:emphasis - link:icon	4* -16 7* 16
f	nm text:emphasis - link:label	4* -16 7* 16
f	nm text:emphasis - link:label:strong	12* 12 1* -12
f	nm text:emphasis - text	-16 16 6* 13 31 3* 14 -58
f	nm text:emphasis - text:emphasis	1* 60 5* -60
f	nm text:emphasis . text	7* -16 -39 1* 35 3* 21
f	nm text:emphasis : text:emphasis	-31 4* -16 1* 122 -97 1* -16 -16 -30 1* 84
f	nm text:emphasis : text:strong	5* 37 -9 -28
f	nm text:emphasis ; code	9* 16 4* -16
f	nm text:emphasis ; link:bare	4* 5 7* 10 1* -15
f	nm text:emphasis ; text	-12 -15 3* -16 1* 53 16 38 1* -40 1* 16 -39
f	nm text:emphasis ; text:emphasis	7* -16 3* 28 2* -12
f	nm text:emphasis _ code	1* 16 7* -16 3* 9 -9
f	nm text:emphasis _ image	-16 13* 16
f	nm text:emphasis _ link:icon	12* 49 1* -49
f	nm text:emphasis _ text	135 -30 3* -73 1* 13 44 -40 -16 2* -16 -16
f	nm text:emphasis | link:icon	12* 16 1* -16
f	nm text:emphasis | text	-5 1* 21 2* -16 3* 5 4* -5
f	nm text:strong " code	1* -16 34 2* -19
f	nm text:strong " link:bare	4* 25 7* -25
f	nm text:strong " text	-27 14 55 2* 10 16 -16 -350 1* -49 3* 347
f	nm text:strong " text:emphasis	29 1* -13 5* -16
f	nm text:strong " text:strong	1* 15 3* 111 1* -126
f	nm text:strong $ link	4* -16 2* 16
f	nm text:strong $ link:icon	12* -16 1* 16
f	nm text:strong $ link:label	12* -181 1* 181
f	nm text:strong $ link:paper	4* 16 -16 6* -70 1* 70
f	nm text:strong $ text	1* 16 -31 2* 44 10 -8 50 -16 -39 -80 -6 1* 61
f	nm text:strong $ text:strong	5* -21 21
f	nm text:strong ( code	9* 16 4* -16
f	nm text:strong ( link:bare	12* 4 1* -4
f	nm text:strong ( link:icon	12* 16 1* -16
f	nm text:strong ( link:label	4* -23 2* 23 4* 31 1* -31
f	nm text:strong ( text	2* -15 4* 31 -16 -6 1* -15 2* 21
f	nm text:strong ) text	-31 16 33 2* 71 -37 -36 17 -15 50 -32 1* -32 -5
f	nm text:strong , text	-40 1* -27 2* 83 -16
f	nm text:strong , text:strong	5* -255 -16 271 -16 -45 1* 54 1* -21 28
f	nm text:strong - code	1* -16 16
f	nm text:strong - text	1* 1 -16 2* 15
f	nm text:strong . code	1* 16 -16
f	nm text:strong . text	1 1* 39 2* -25 8* -15
f	nm text:strong . text:emphasis	30 7* -30
f	nm text:strong : text:strong	5* 83 -15 -11 1* -54 -15 -6 1* -13 32
f	nm text:strong ; link:label	4* 52 7* -52
f	nm text:strong ; text	123 -15 -78 2* -30
f	nm text:strong ; text:emphasis	-16 1* 16
f	nm text:strong ; text:strong	7* -15 3* 31 2* -16
f	nm text:strong [ text	-15 -16 3* -14 -16 -66 9 1* -22 3* 140
f	nm text:strong [ text:emphasis	8* 4 -15 12
f	nm text:strong _ code	9* -16 31 3* -16
f	nm text:strong _ image	13* -16 16
f	nm text:strong _ text	34 14 -28 1* -16 53 -16 -23 -234 -8 112 3* 113
f	nm text:strong _ text:emphasis	-15 15
f	nm text:strong | text	-15 29 70 1* -16 -52 8* -16
f	number code 	1* 78 2* -16 2* -15 1* 79 2* -16 -16 -94
f	number image 	-32 3* -14 2* -60 -16 -27 1* -11 -16 -31 207
f	number link 	4* 33 4* -16 -16 1* -36 1* 35
f	number text 	-79 279 3* -125 39 -50 -466 367 1* -44 -26 -16 121
f	number text (	-69 124 -16 2* -288 281 -129 -189 292 1* -32 2* 25
f	number text [	1* 93 3* -228 308 -173 1* 90 -16 2* -31 -43
f	person L (	12* 31 1* -31
f	person L )	4* 16 3* -16 3* 31 1* -31
f	person L ,	12* 16 1* -16
f	person L /	12* 31 1* -31
f	person L [	4* 48 7* 23 1* -71
f	person L ^	8* -16 3* 89 1* -73
f	person L _	12* -63 1* 63
f	person L |	12* 107 1* -107
f	person t (	62 -32 39 1* -16 -38 1* -40 236 -60 125 2* -16 -261
f	person t )	185 -15 -16 2* 7 -15 -172 237 -73 -32 3* -106
f	person t ,	226 -187 3* -15 81 -157 668 -225 -68 -52 -16 -31 -224
f	person t -	-16 7* 19 -27 -14 -104 2* 142
f	person t .	-30 5* -11 1* 343 -111 -74 -84 2* -34
f	person t /	6* -28 1* -12 5* 41
f	person t :	-46 -11 2* -31 2* 258 147 -139 -30 -80 -40 1* -29
f	person t ;	-28 7* 124 -97 -73 -47 2* 121
f	person t [	-27 1* 43 1* -16 3* -31 -32 101 2* -30 -8
f	person t ^	189 -36 -3 2* 17 34 -279 443 -208 38 -103 -15 1* -77
f	person t _	-45 -15 6* 124 -280 47 1* -4 1* 173
f	person t |	6* -30 -14 126 -34 -28 -16 2* -4
f	persons false false	17 -76 79 1* -16 -115 52 108 639 -253 -30 -108 -81 -46 -169
f	persons false true	263 -49 2* 16 1* -16 -174 403 -230 25 -169 128 1* -197
f	persons true false	87 -72 -16 1* -15 86 -5 -323 765 -463 -10 -85 132 -31 -53
f	persons true true	103 -100 2* 16 2* -16 585 -339 8 -124 11 1* -143
f	pl 0 code	9* 16 4* -16
f	pl 0 link:badge-paper	12* 44 1* -44
f	pl 0 link:icon	12* 16 1* -16
f	pl 0 link:paper	12* 32 1* -32
f	pl 0 text	-30 7* 219 148 15 -14 2* -339
f	pl 0 text:emphasis	7* -16 -23 9 66 64 2* -100
f	pl 0 text:strong	9* 46 4* -46
f	pl 1 code	1* 79 48 1* -16 -3 1* -66 1* 110 64 2* -92 -124
f	pl 1 image	7* -44 -16 -27 1* -11 -16 1* 114
f	pl 1 link	-15 -12 2* 3 -31 1* 237 1* -19 -31 -15 11 -5 -123
f	pl 1 link:badge	4* -12 2* -24 4* -18 1* 54
f	pl 1 link:badge-paper	4* -12 7* -35 1* 47
f	pl 1 link:bare	4* 173 2* -32 -16 3* 194 1* -319
f	pl 1 link:icon	4* 73 2* -10 1* -16 -16 -16 25 1* -39
f	pl 1 link:label	4* 182 2* 52 -16 -16 1* -16 10 -16 -181
f	pl 1 link:label:strong	4* -46 7* 35 1* 12
f	pl 1 link:paper	4* 54 2* -15 4* 36 1* -75
f	pl 1 link:paper:strong	7* -16 4* 32 1* -16
f	pl 1 link:strong	4* -27 2* 145 1* -46 -16 1* -27 1* -29
f	pl 1 text	203 83 44 1* -20 111 9 222 -127 -56 -104 -251 -43 -3 -69
f	pl 1 text:emphasis	27 -23 -15 2* -16 1* 86 162 3 46 -82 -150 1* -38
f	pl 1 text:strong	1* 90 2* -31 18 1* 135 -52 93 -14 -51 -68 1* -120
f	pl 12 code	-15 -16 4* -4 -14 1* 58 -43 -32 -16 169 -88
f	pl 12 image	7* -16 5* -31 47
f	pl 12 link	7* -16 4* 16
f	pl 12 link:badge-paper	4* -9 2* -48 4* 98 -16 -25
f	pl 12 link:bare	4* -30 2* -33 4* 130 1* -67
f	pl 12 link:icon	12* 61 1* -61
f	pl 12 link:label	12* 52 1* -52
f	pl 12 link:paper	4* -26 3* -16 3* -15 1* 57
f	pl 12 link:paper:strong	12* 16 -16
f	pl 12 text	-151 -65 3* -101 -123 -215 -88 -14 83 297 -16 19 373
f	pl 12 text:emphasis	-30 6* -103 105 -17 53 121 1* -39 -90
f	pl 12 text:strong	7* 20 -16 90 1* 31 1* -30 -96
f	pl 2 code	1* -15 7* 15 3 2* 14 -17
f	pl 2 link	7* 42 -31 3* -12
f	pl 2 link:badge	12* 31 1* -31
f	pl 2 link:badge-paper	6* -13 -8 4* -143 1* 165
f	pl 2 link:bare	4* 71 2* -16 4* -132 1* 77
f	pl 2 link:icon	4* 13 2* -13 4* -15 1* 15
f	pl 2 link:label	4* 16 2* -30 1* -27 -61 1* -100 -16 218
f	pl 2 link:label:strong	12* 29 1* -29
f	pl 2 link:paper	4* -26 2* -50 -16 -16 2* 26 1* 82
f	pl 2 link:paper:strong	4* -15 7* 15
f	pl 2 text	30 -105 3* 27 99 10 242 -220 -42 -33 -15 1* 7
f	pl 2 text:emphasis	125 6* 43 -138 -37 -40 -31 1* -15 93
f	pl 2 text:strong	1* -31 3* 159 1* -108 1* -28 -59 -22 -32 -50 170
f	pl 5 code	1* 16 2* -16 2* -19 -30 61 24 -16 -27 72 -65
f	pl 5 image	-32 3* -14 9* 46
f	pl 5 link	5* -29 1* 14 1* -9 2* -66 1* 90
f	pl 5 link:badge	12* 16 1* -16
f	pl 5 link:badge-paper	7* -16 -23 3* 71 1* -32
f	pl 5 link:bare	4* -16 7* 16
f	pl 5 link:icon	9* -15 2* -21 1* 36
f	pl 5 link:label	4* 22 2* -28 4* 129 1* -123
f	pl 5 link:label:strong	12* 117 1* -117
f	pl 5 link:paper	4* 16 2* -16 4* -2 -15 18
f	pl 5 link:paper:strong	4* -15 7* 61 1* -45
f	pl 5 link:strong	7* 16 6* -16
f	pl 5 text	-224 77 2* -16 10 -19 -4 -251 48 78 42 -55 -103 418
f	pl 5 text:emphasis	-47 6* 61 -8 24 -52 64 1* -15 -28
f	pl 5 text:strong	4* -15 30 1* 55 -81 -101 1* 54 1* -16 74
f	pl ^ code	1* 16 16 2* -16 1* -16
f	pl ^ link	-16 3* -16 1* -5 37
f	pl ^ link:icon	4* 12 2* -12
f	pl ^ link:paper	4* 16 -16
f	pl ^ text	66 26 -14 1* -28 25 59 -135
f	pl ^ text:emphasis	-4 15 46 2* -16 -44 3
f	pl ^ text:strong	-16 3 -12 2* -49 90 -16
f	pm ^ "	-24 -33 -12 2* -54 -61 185
f	pm ^ (	80 29 72 2* -57 76 -201
f	pm ^ [	1* 85 3* 23 113 -220
f	pm ^ ^	-26 -21 -24 1* -16 16 -27 97
f	pm code (	8* -23 -60 -59 13 2* 129
f	pm code ,	-15 5* -4 1* -45 8 37 3* 19
f	pm code -	8* -14 3 1* 29 2* -18
f	pm code .	5* -18 1* 18 15 3 1* 12 2* -30
f	pm code ;	8* 48 -16 1* -16 2* -16
f	pm code [	5* 15 2* -16 3* 16 1* -15
f	pm code ^	7* 16 -53 58 1* -53 6 1* 26
f	pm code _	-16 47 2* 14 2* 16 150 55 1* 31 -11 -16 -270
f	pm code |	5* -29 1* 29 39 -10 4* -30
f	pm image (	-16 7* -107 88 1* -15 2* 51
f	pm image ,	-14 7* -3 -24 70 -16 2* -14
f	pm image -	8* -15 66 4* -51
f	pm image .	8* 44 5* -44
f	pm image :	8* -9 2* 9
f	pm image ;	8* 17 -15 4* -2
f	pm image [	9* 31 4* -31
f	pm image ^	9* 15 1* 9 13 1* -37
f	pm image _	7* -16 210 88 -8 64 79 1* -417
f	pm image |	8* 59 -30 19 3* -48
f	pm link (	-16 6* -15 177 39 -18 -81 2* -85
f	pm link ,	-15 5* -4 -14 -18 108 -17 -17 1* -28 5
f	pm link -	8* 29 -15 1* -14
f	pm link .	-16 3* -14 3* -51 -13 3* -46 141
f	pm link /	12* 15 1* -15
f	pm link ;	9* 73 -15 3* -58
f	pm link [	9* -1 3* 87 -86
f	pm link ^	-16 5* -5 -30 283 123 28 -6 2* -377
f	pm link _	-16 3* 26 -44 1* -16 -14 -224 -12 -16 -10 17 309
f	pm link |	8* 7 5* -7
f	pm link:badge (	9* 46 4* -46
f	pm link:badge ,	11* -28 -24 1* 52
f	pm link:badge -	8* 64 -30 1* 1 2* -35
f	pm link:badge .	8* -54 67 4* -13
f	pm link:badge /	12* 54 1* -54
f	pm link:badge :	11* 15 -15
f	pm link:badge ;	8* 42 -21 -22
f	pm link:badge ^	7* -8 3* -37 -16 1* 61
f	pm link:badge _	-12 7* -293 -13 2* -1 1* 319
f	pm link:badge-paper ,	7* -8 62 -51 2* -64 1* 61
f	pm link:badge-paper -	8* 43 2* -28 2* -15
f	pm link:badge-paper /	12* 36 1* -36
f	pm link:badge-paper ^	7* -57 3* -45 2* 102
f	pm link:badge-paper _	-13 7* -136 3* 59 1* 91
f	pm link:badge-paper |	4* -12 2* -16 4* -127 1* 155
f	pm link:bare "	7* 25 4* -9 1* -15
f	pm link:bare (	5* 62 -16 -28 33 2* 24 2* -76
f	pm link:bare ,	6* 134 1* -103 2* -32 -16 1* 17
f	pm link:bare -	7* 29 -70 2* -50 -104 1* 195
f	pm link:bare /	5* -16 -14 -14 -12 5* 57
f	pm link:bare ;	7* 64 -27 53 -16 -59 2* -15
f	pm link:bare [	5* 16 8* -16
f	pm link:bare ^	7* -16 -16 2* 22 2* 10
f	pm link:bare |	5* -16 2 -14 -8 5* 36
f	pm link:icon "	7* 15 3* -15
f	pm link:icon (	5* 22 6* -10 1* -12
f	pm link:icon ,	4* -15 3* 73 -69 1* 9 -67 1* 69
f	pm link:icon -	7* -16 16
f	pm link:icon /	4* 20 7* 3 1* -23
f	pm link:icon ;	11* 14 2* -14
f	pm link:icon ^	6* -44 4* 42 2* 3
f	pm link:icon _	4* 12 3* -5 -44 -30 -13 69 1* 12
f	pm link:icon |	4* 59 2* 45 -48 2* -32 71 1* -95
f	pm link:label "	9* -16 4* 16
f	pm link:label (	4* 15 45 1* -54 -15 -5 1* 87 15 1* -88
f	pm link:label )	8* 127 40 -31 -106 2* -29
f	pm link:label ,	4* 46 2* 32 -46 93 1* -38 -16 1* -71
f	pm link:label -	7* 29 1* -15 1* 30 2* -43
f	pm link:label .	1* -13 6* 156 -144 -16 16
f	pm link:label /	9* -16 2* -73 1* 89
f	pm link:label :	7* -27 -19 -45 1* -232 -32 1* 354
f	pm link:label ;	5* -13 1* 66 -75 38 1* -16
f	pm link:label [	4* 16 16 6* -48 -16 32
f	pm link:label ^	4* -16 2* 27 -45 -157 1* 26 14 1* 149
f	pm link:label _	4* 46 2* -29 1* 16 1* 15 2 1* -51
f	pm link:label |	4* 44 2* -12 16 3* 69 1* -117
f	pm link:label:strong (	-15 7* 47 15 -16 3* -31
f	pm link:label:strong ,	8* 49 -52 1* -29 -5 1* 38
f	pm link:label:strong -	11* 12 2* -12
f	pm link:label:strong /	12* 15 1* -15
f	pm link:label:strong :	7* -15 1* -15 1* 30
f	pm link:label:strong ^	8* -44 2* 12 -13 1* 45
f	pm link:label:strong _	7* -16 4* 15
f	pm link:label:strong |	8* -15 3* 19 1* -4
f	pm link:paper "	1* -16 12* 16
f	pm link:paper (	4* 15 3* 24 -24 1* 3 32 1* -50
f	pm link:paper ,	4* 68 2* -15 3* -16 111 1* -148
f	pm link:paper -	11* 16 2* -16
f	pm link:paper .	9* 28 4* -28
f	pm link:paper /	4* -16 7* -44 1* 60
f	pm link:paper :	7* -13 3* -30 2* 43
f	pm link:paper [	4* 16 6* -32 28 1* -12
f	pm link:paper ^	7* -16 -38 -65 1* -37 62 1* 94
f	pm link:paper _	4* -11 3* -16 2* 16 -22 1* 33
f	pm link:paper |	4* -11 6* 13 -211 -16 224
f	pm link:paper:strong ,	4* -15 7* 46 1* -31
f	pm link:paper:strong /	12* 15 1* -15
f	pm link:paper:strong :	8* -9 2* 9
f	pm link:paper:strong _	4* -15 7* 31 1* -15
f	pm link:paper:strong |	12* 12 1* -12
f	pm link:strong (	8* -94 84 -15 3* 24
f	pm link:strong ,	13* 14 -14
f	pm link:strong .	8* 59 30 3* 32 -122
f	pm link:strong [	5* -16 3* 45 2* -16 18 -31
f	pm link:strong ^	6* -11 1* 15 21 -31 3* 7
f	pm link:strong _	8* 52 -140 4* 88
f	pm link:strong |	8* 19 -4 4* -15
f	pm text 	5* -15 2* -123 -60 -2 -16 2* 215
f	pm text "	-16 3* -15 -14 1* 183 -31 -126 -45 -20 -32 -35 150
f	pm text (	19 47 29 1* 15 27 -30 -98 -20 64 123 -18 47 -30 -175
f	pm text )	-60 29 31 1* -126 176 35 -19 -21 16 -37 -3 -254 17 218
f	pm text ,	219 8 2* -31 -71 43 -80 50 51 -22 10 61 19 -257
f	pm text -	-57 -31 3* -40 1* 88 -30 -86 96 122 1* -15 -47
f	pm text .	-30 -14 3* 31 -27 -86 -202 136 -19 7 34 1 169
f	pm text :	171 103 -16 1* 194 -32 -30 100 -34 89 -45 166 298 1* -963
f	pm text ;	-42 4* 40 1* -76 -52 -27 -6 169 -44 -4 43
f	pm text [	-27 29 61 2* -2 -15 -160 -83 119 138 -15 41 -9 -76
f	pm text ^	-55 -16 2* -15 -30 -8 38 74 67 -48 69 399 1* -475
f	pm text _	-48 -89 -16 1* 28 81 -16 5 -9 84 56 -108 -171 -14 218
f	pm text |	1* -13 3* 66 -32 -60 3 91 -22 57 -16 1* -75
f	pm text:emphasis "	7* 31 5* -16 -15
f	pm text:emphasis (	1* -29 3* 15 -31 -16 42 -94 18 79 1* -28 44
f	pm text:emphasis ,	101 6* 1 237 -65 -110 -25 -16 -150 27
f	pm text:emphasis -	5* 69 1* -69 -16 35 -15 1 2* -4
f	pm text:emphasis .	5* -28 1* 57 33 -4 -14 24 1* 15 -83
f	pm text:emphasis :	-15 6* 64 -127 -63 -18 28 -30 1* 162
f	pm text:emphasis ;	6* -12 -16 83 -162 1* -13 2* 120
f	pm text:emphasis [	7* -16 -17 62 16 -16 27 32 -88
f	pm text:emphasis ^	4* -12 2* -16 -186 120 16 1* 88 1* -11
f	pm text:emphasis _	1* -31 2* 12 -52 1* 8 43 377 7 1* -50 44 -358
f	pm text:emphasis |	7* 16 -2 18 1* 14 2* -46
f	pm text:strong "	5* -16 -12 56 -47 2* -31 2* 51
f	pm text:strong (	-37 32 -8 2* -3 1* -40 64 42 1* 71 16 -30 -107
f	pm text:strong )	-24 10 5 1* -52 -47 47 121 -27 -233 69 -15 60 -19 105
f	pm text:strong ,	-14 3* -9 1* -2 36 -256 -104 -5 54 -67 8 360
f	pm text:strong -	5* -6 1* -16 2* 55 2* -7 -26
f	pm text:strong .	-15 5* -11 1* 57 -134 -29 2* -19 152
f	pm text:strong :	4* -15 -43 1* 306 -121 -47 1* 5 -17 1* -68
f	pm text:strong ;	-16 6* 16 15 2* 16 2* -32
f	pm text:strong [	2* -10 1* -32 25 -16 -16 2* -31 1* 32 77 -30
f	pm text:strong ^	-30 25 2* 45 15 63 -107 16 -27 38 13 -116 -16 83
f	pm text:strong _	6* -15 -15 15 -94 -37 1* 47 -72 172
f	pm text:strong |	6* -16 1* 31 16 -16 -16
f	r cell code	1* 31 5* -16 1* 64 2* -16 1* -64
f	r cell link	4* -16 2* 16
f	r cell link:badge	12* 16 1* -16
f	r cell link:badge-paper	12* 16 1* -16
f	r cell link:bare	12* 25 1* -25
f	r cell link:label	12* 16 1* -16
f	r cell link:strong	7* 16 4* -16
f	r cell text	-91 65 -16 2* 39 14 37 -48 9 54 -7 -15 1* -41
f	r cell text:emphasis	1* -16 5* -2 11 23 4* -16
f	r cell text:strong	5* -38 1* 30 1* 9
f	r child code	7* -4 -30 -84 7 -32 -11 -90 244
f	r child link	5* -44 1* 99 1* -9 2* -111 1* 66
f	r child link:badge	12* 124 1* -124
f	r child link:badge-paper	12* 85 1* -85
f	r child link:bare	4* 19 3* -16 3* -231 1* 228
f	r child link:icon	4* 46 2* -13 1* -15 2* -692 1* 674
f	r child link:label	7* -32 3* -16 201 -16 -137
f	r child link:label:strong	12* 14 1* -14
f	r child link:paper	7* -16 -16 3* 149 1* -117
f	r child link:paper:strong	12* 16 -16
f	r child text	-145 -68 3* -55 40 -110 -293 -142 -121 238 -77 1 732
f	r child text:emphasis	-173 -29 5* -38 217 -214 28 -95 -134 1* 439
f	r child text:strong	5* 50 1* -15 -21 -291 -14 -13 -11 1* 316
f	r head text	-32 4* 31 -16 99 -16 5* -67
f	r head text:strong	4* -15 -11 -15 102 1* -16 4* -46
f	r line code	9* 29 -44 2* -153 167
f	r line link	10* -15 -15 -47 1* 77
f	r line link:badge	7* -24 4* 82 1* -58
f	r line link:badge-paper	7* -48 4* -71 1* 119
f	r line link:bare	12* 286 1* -286
f	r line link:icon	9* -16 -16 -16 309 1* -261
f	r line link:label	4* -11 2* -27 1* -28 -61 1* -291 1* 418
f	r line link:label:strong	12* -80 1* 80
f	r line link:paper	4* -27 2* -20 -16 3* -444 1* 507
f	r line link:strong	4* -16 2* 73 1* -31 2* -26
f	r line text	-166 -47 3* -31 -11 -36 199 -247 49 -200 -63 1* 554
f	r line text:emphasis	-60 6* -47 -347 -79 -43 -11 -16 1* 603
f	r line text:strong	5* 1 1* -30 -50 52 1* -192 -16 1* 236
f	r main code	-15 48 64 1* -32 -19 -4 -95 1* 250 86 -16 -16 405 -656
f	r main image	-32 3* -14 2* -60 -16 -27 1* -11 -16 -31 207
f	r main link	-31 -12 2* 3 -16 -5 199 -31 -19 -16 1* 108 -5 -176
f	r main link:badge	4* -12 7* -191 1* 203
f	r main link:badge-paper	4* -21 1* -13 -24 -23 3* 4 -16 93
f	r main link:bare	4* 179 2* -81 4* 127 1* -226
f	r main link:icon	4* 52 2* -22 4* 400 1* -429
f	r main link:label	4* 232 2* 53 -16 -15 2* 136 -16 -373
f	r main link:label:strong	4* -46 7* 247 1* -201
f	r main link:paper	4* 61 -16 1* -45 1* -16 2* 352 -15 -320
f	r main link:paper:strong	4* -31 2* -16 4* 108 1* -61
f	r main link:strong	4* -11 2* 72 1* -15 -16 1* 15 1* -45
f	r main text	329 66 45 1* -64 87 1* -81 153 287 49 -29 26 -88 -780
f	r main text:emphasis	303 38 31 2* -32 -44 161 216 254 89 242 1* -68 -1189
f	r main text:strong	-16 62 -12 1* -31 157 105 1* -77 346 -59 218 -73 -96 -524
f	r para link:icon	12* 48 1* -48
f	r para link:label	12* 29 1* -29
f	r para link:paper	12* 19 1* -19
f	r para text	7* -30 3* 39 2* -9
f	s 	5* -15 2* -123 -60 -2 -16 2* 215
f	s )	-71 39 36 1* -178 129 82 101 34 -23 44 -94 -108 -41 50
f	s )"	4* -15 -29 -12 193 1* -15 4* -121
f	s )(	75 75 21 1* 15 -34 1* -79 -164 7 -88 32 -15 -14 170
f	s ),	-15 -16 3* 4 -2 -53 81 -6 10 8 -16 1 3
f	s ),(	8* -45 1* 30 3* 15
f	s ),[	12* 23 1* -23
f	s )-	1* -16 3* -40 1* 53 86 -73 116 38 1* -22 -143
f	s )-(	8* -16 -23 97 3* -58
f	s ).	-16 -14 3* 31 1* -48 -25 -61 -20 47 1* 17 89
f	s ).(	5* 15 2* 42 1* 5 3* -62
f	s ).[	9* -13 24 2* -11
f	s )/[	12* 29 1* -29
f	s ):	-16 130 3* -32 -30 -16 -158 243 1* -64 -26 1* -30
f	s );	-42 4* 66 1* -50 16 -4 -22 -85 2* 122
f	s );"	7* 16 1* -16
f	s );(	5* 15 2* 38 -54 136 3* -136
f	s );[	9* -15 24 3* -8
f	s )[	-27 61 51 2* -7 -15 -79 -16 -76 -36 -15 -66 32 194
f	s )|	5* -53 -16 56 51 39 15 44 2* -136
f	s )|(	-15 3* 31 3* 53 -31 16 1* 15 1* -68
f	s )|[	9* 31 2* -100 -31 100
f	s ,	276 24 2* 43 -75 170 3 -128 -99 -57 -134 -43 -138 158
f	s ,(	-31 4* 22 -14 -16 -58 -43 -23 1* -10 1* 173
f	s ,[	5* -28 -16 6* 105 -61
f	s -	-57 -15 3* 63 1* -8 -79 30 20 79 -104 1* 71
f	s -"	7* 16 5* -16
f	s -(	5* 15 2* 8 2* -15 2* -8
f	s -[	5* -5 3* 14 39 2* -30 -16
f	s .	-46 -13 2* -14 -45 -38 37 83 15 -59 12 34 -35 67
f	s ."	7* 6 -31 -98 -45 -20 -32 -35 255
f	s .(	-15 -20 5* -15 46 -5 -33 17 1* -28 53
f	s .)	-14 7* 44 -154 -44 -30 -85 39 244
f	s .),	8* 47 5* -47
f	s .).	9* 14 4* -14
f	s .);	9* 26 4* -26
f	s .)[	7* -16 5* 16
f	s .)|	8* 16 1* -16
f	s .[	5* 30 1* -16 1* 29 2* 43 -4 -83
f	s .|	6* -16 7* 16
f	s /	4* 5 -16 -14 -14 -12 -16 2* 22 1* 46
f	s :	172 -27 -16 1* 179 -43 1* 431 -160 -324 -64 64 230 1* -443
f	s :"	7* 28 -47 2* -31 2* 51
f	s ;	-16 4* -40 -12 104 37 -99 -37 180 -44 -4 -70
f	s ;"	7* 15 6* -15
f	s ;(	5* 31 2* 124 -33 31 -15 2* -138
f	s ;[	9* 14 -43 2* -24 53
f	s ^	-127 -11 -24 1* -14 2 -34 -73 6 156 3 17 437 -16 -323
f	s ^"	-24 -49 -12 2* -54 -61 169 6* 31
f	s ^(	48 13 72 2* -41 76 -213 277 377 52 -16 98 -32 -712
f	s ^[	1* 69 3* 39 113 -236 -69 89 107 -48 138 -16 -185
f	s _	-105 -74 -16 1* 112 -15 -31 -62 -4 103 -25 -10 38 -41 130
f	s _"	-16 6* 52 1* -12 1* -15 -9
f	s _(	-46 10 3* 19 -63 -113 -212 36 -155 167 12 -14 359
f	s _[	1* -16 3* 29 1* -65 -32 184 9 1* 13 157 -280
f	s |	1* -13 2* 81 75 -14 -69 37 41 -18 -7 -180 -16 84
f	s |(	5* 71 1* -15 33 -36 -35 -7 2* -11
f	s |[	5* 20 7* -5 -15
f	sl  1 t	5* -15 2* -123 -60 -2 -16 2* 215
f	sl " 1 t	-32 -16 3* -83 -12 146 1* -39 -15 -6 1* -21 78
f	sl " 12 t	-9 -33 -12 1* -15 1* -45 271 -16 -45 -16 -45 -41 -16 22
f	sl " 5 t	6* -16 78 -63 -58 -13 -16 1* -13 101
f	sl ( 1 L	4* 62 2* -20 4* 81 1* -123
f	sl ( 1 t	-1 39 38 2* 194 30 -216 137 221 20 -53 -10 -16 -382
f	sl ( 12 t	7* -43 -28 -61 -5 124 1* -28 42
f	sl ( 2 L	12* 49 1* -49
f	sl ( 2 t	44 65 24 1* -16 -54 -32 -40 182 -18 68 2* -16 -207
f	sl ( 5 t	-27 -25 32 2* -28 1* -132 -165 54 -51 92 -32 -28 309
f	sl ) 0 t	-16 7* -16 -9 2* -16 1* 56
f	sl ) 1 L	4* -188 1* -13 69 -23 -16 2* -205 -16 392
f	sl ) 1 t	-125 -93 -67 1* -16 51 165 100 -35 45 -30 -16 1* 27 -6
f	sl ) 12 L	4* -27 -16 1* 126 1* -3 -16 1* -16 -5 -43
f	sl ) 12 t	-30 55 3* 115 -30 -15 71 -99 52 -104 2* -14
f	sl ) 2 L	1* -12 2* 44 2* -31 -16 3* 15
f	sl ) 2 t	57 42 60 2* 52 -29 -193 -69 -21 47 2* -9 63
f	sl ) 5 L	4* 25 2* -25 1* -15 2* 29 1* -14
f	sl ) 5 t	29 48 43 1* -16 -72 -11 70 166 -60 -53 -4 2* -141
f	sl , 0 t	13* -16 16
f	sl , 1 L	4* 61 2* -79 3* -16 -40 1* 74
f	sl , 1 t	180 58 3* -39 -5 -210 650 -31 -17 -86 -48 -70 -382
f	sl , 12 L	-15 3* -4 2* 51 -16 3* -16
f	sl , 12 t	-22 -15 5* 139 -238 296 39 -103 2* -97
f	sl , 2 L	12* 35 1* -35
f	sl , 2 t	151 9 4* 173 321 -311 -388 -193 173 -37 -29 130
f	sl , 5 L	4* -14 2* -18 4* 47 1* -15
f	sl , 5 t	-34 -44 3* -31 1* -254 -85 18 124 -94 1* -22 423
f	sl - 1 t	-25 -15 3* 24 1* -24 144 -5 46 -21 -30 -22 -72
f	sl - 12 L	7* 16 6* -16
f	sl - 12 t	1* -16 5* 75 -85 -59 1* 218 -75 1* -59
f	sl - 2 t	-16 7* 63 -34 51 -102 2* 38
f	sl - 5 t	-16 6* -22 -116 56 39 23 2* 37
f	sl . 0 t	-16 3* -14 8* -15 45
f	sl . 1 L	12* 50 1* -50
f	sl . 1 t	5* -14 -38 15 -162 -6 1 2* -20 224
f	sl . 12 L	10* -15 1* -15 1* 31
f	sl . 12 t	7* 14 40 -74 -14 42 2* -7
f	sl . 2 t	-30 -13 6* -61 65 -60 2* 32 68
f	sl . 5 L	7* 15 -15
f	sl . 5 t	-15 -14 5* -54 256 -16 11 18 1* -15 -170
f	sl / 1 L	4* 5 7* -15 1* 10
f	sl / 2 L	9* -16 2* 37 1* -21
f	sl / 2 t	5* -16 -16 -14 -12 5* 59
f	sl : 1 L	4* 198 2* -81 -16 3* 208 1* -309
f	sl : 1 t	139 114 2* 12 -32 -30 -113 -94 124 1* -28 120 1* -211
f	sl : 12 L	5* -15 1* 56 6* -41
f	sl : 12 t	58 4* -29 1* -84 -141 -77 1* 11 -17 1* 280
f	sl : 2 t	-41 6* 172 129 -53 -15 -40 -18 1* -133
f	sl : 5 L	7* 31 4* -2 1* -29
f	sl : 5 t	1* -11 -16 1* -31 2* 434 -196 -74 -49 58 -87 1* -30
f	sl ; 1 t	5* 26 1* -21 36 -150 -16 3* 125
f	sl ; 12 L	7* 31 4* -29 1* -2
f	sl ; 12 t	7* 30 1 2* -2 2* -29
f	sl ; 2 t	-42 5* -12 -21 -55 114 -3 -116 1* -4 139
f	sl ; 5 L	12* -15 1* 15
f	sl ; 5 t	-16 6* 35 71 -41 -40 213 2* -222
f	sl [ 1 L	4* 32 2* -47 4* 50 -16 -19
f	sl [ 1 t	1* -14 36 2* 94 104 -205 -21 13 -5 -47 -16 258 -199
f	sl [ 2 L	9* -16 2* 36 1* -20
f	sl [ 2 t	-27 62 6 1* -16 -16 -23 -47 -64 100 71 -16 1* 3 -33
f	sl [ 5 L	7* -10 4* 10
f	sl [ 5 t	1* 66 9 1* -16 2* -104 -32 159 57 2* -56 -83
f	sl ^ 1 L	4* 46 -16 1* -73 -32 -15 1* -16 608 -16 -485
f	sl ^ 1 t	-217 -57 -21 1* -12 85 -25 138 41 68 -28 -185 -43 1* 255
f	sl ^ 12 L	-16 3* -32 1* -5 100 1* -15 1* -15 -102 1* 85
f	sl ^ 12 t	49 -30 -16 2* -36 -40 49 -68 -32 1* 199 -16 1* -58
f	sl ^ 2 L	12* 16 1* -16
f	sl ^ 2 t	-48 25 49 2* 31 73 -268 -36 161 38 -46 2* 21
f	sl ^ 5 L	4* -16 2* 42 1* -16 2* 6 1* -16
f	sl ^ 5 t	104 51 -37 2* -62 -36 -60 100 5 -6 80 -31 1* -108
f	sl _ 0 t	7* -60 1* -19 1* -11 2* 90
f	sl _ 1 L	4* 128 2* -56 1* -43 -77 1* 68 -15 -4
f	sl _ 1 t	-60 3 -16 1* -16 14 -31 -95 -278 -60 -55 -16 -31 54 587
f	sl _ 12 L	5* -15 1* 32 1* -9 -16 1* -19 1* 26
f	sl _ 12 t	1* -16 5* 78 173 8 -83 -7 2* -153
f	sl _ 2 L	12* 51 1* -51
f	sl _ 2 t	-16 -31 6* 43 125 122 2* -48 -195
f	sl _ 5 L	5* -15 1* 43 4* -19 1* -10
f	sl _ 5 t	-29 -29 5* -4 58 101 83 24 -11 -31 -160
f	sl | 1 L	4* 81 2* -16 4* -152 -16 103
f	sl | 1 t	1* -13 3* 38 -46 -56 111 -28 -2 3* -5
f	sl | 12 L	7* 16 4* -16
f	sl | 12 t	5* -16 1* -26 83 -12 -24 54 2* -59
f	sl | 2 L	7* -12 4* -13 1* 25
f	sl | 2 t	8* -13 102 2 3* -91
f	sl | 5 t	7* 81 -79 18 5 -16 2* -8
f	slot code 	1* 156 -16 1* -32 2* -93 1* 391 1* -16 -16 -103 -271
f	slot link 	1* -12 2* 53 2* -105 1* -31 2* 294 -16 -184
f	slot link (	4* 15 7* -1 1* -14
f	slot link [	7* -10 1* -16 2* 26
f	slot text 	-240 646 3* -205 -3 -380 -413 787 135 -277 -20 1* -31
f	slot text (	-65 305 -41 2* -63 -32 -69 -194 1073 -57 -64 2* -793
f	slot text [	1* 293 -53 1* -16 -95 -53 -150 -65 432 -36 -16 1* -105 -135
f	slotw  L	1* -12 2* 53 2* -115 1* -31 2* 181 1* -76
f	slotw  t	-48 418 3* -48 -21 -241 -327 439 64 -81 -17 -77 -60
f	slotw b L	9* -16 2* 107 -16 -75
f	slotw b t	-106 398 -47 1* -16 -98 9 -223 -209 657 41 -121 -3 -24 -259
f	slotw bq t	9* 90 4* -90
f	slotw bt t	9* 64 4* -64
f	slotw l t	-151 277 -40 2* -154 -32 -59 -27 572 -39 -63 1* -48 -236
f	slotw lb t	1* 85 -22 2* -15 -16 -32 -15 130 3* -30 -85
f	slotw lt t	1* 48 3* -16 1* -32 -15 40 1* -16 2* -9
f	slotw q L	4* 15 7* 31 1* -46
f	slotw q t	1* 139 2* -32 -16 -28 -86 -62 642 -23 -91 1* -31 -412
f	slotw qt t	8* -16 16
f	slotw t t	1* 36 3* -16 1* -20 1* 32 2* -16 1* -16
f	sm  text	5* -15 2* -123 -60 -2 -16 2* 215
f	sm " text	-40 -47 3* -54 -28 282 -78 -43 1* -61 2* 69
f	sm " text:strong	1* -2 -12 1* -15 -29 -45 212 1* -98 -45 -6 -41 -50 132
f	sm ( link	12* 14 1* -14
f	sm ( link:label	4* 47 2* -16 4* 91 1* -122
f	sm ( link:paper	4* 15 2* -4 4* 36 1* -47
f	sm ( text	16 78 94 1* -16 113 -2 -377 143 195 33 -48 -26 -88 -114
f	sm ( text:strong	7* -54 -16 2* 211 -16 1* -125
f	sm ) code	1* 32 48 1* -16 -3 1* -77 1* 61 22 2* 92 -159
f	sm ) image	-16 7* -16 -9 2* -16 1* 56
f	sm ) link	1* -12 2* 37 -16 1* 30 1* -3 2* 12 -5 -43
f	sm ) link:badge	12* 18 1* -18
f	sm ) link:badge-paper	4* -12 1* -13 1* -23 3* -207 -16 271
f	sm ) link:icon	4* -35 2* -10 4* -3 1* 48
f	sm ) link:label	4* -47 2* 79 -16 3* 18 1* -34
f	sm ) link:label:strong	4* -16 2* 16 4* 88 1* -88
f	sm ) link:paper	4* -31 4* -16 2* -211 1* 258
f	sm ) link:paper:strong	4* -31 2* -16 4* 92 1* -45
f	sm ) link:strong	4* -11 2* 41 1* -15 -16 1* 15 1* -14
f	sm ) text	-158 -20 3 1* -16 114 95 45 126 -206 -14 -162 1* -59 252
f	sm ) text:emphasis	89 38 -15 2* -16 1* -8 24 -44 9 70 1* -15 -132
f	sm ) text:strong	1* 1 3* 49 1* 2 -16 55 1* -32 2* -59
f	sm , code	-15 5* -4 -14 -30 -7 -46 -32 -16 -25 189
f	sm , image	13* -16 16
f	sm , link	-15 3* -18 2* 33 -16 3* 31 1* -15
f	sm , link:badge	7* -8 4* -89 1* 97
f	sm , link:badge-paper	4* -9 2* -56 4* -67 1* 132
f	sm , link:icon	4* -15 7* -51 1* 66
f	sm , link:label	4* 114 2* -15 3* -16 126 1* -209
f	sm , link:label:strong	4* -15 7* 62 1* -47
f	sm , link:paper	4* -13 7* 13
f	sm , text	216 8 3* -60 172 -93 -77 -6 -15 -139 -53 -49 95
f	sm , text:emphasis	75 6* -24 139 -60 15 21 -16 -47 -103
f	sm , text:strong	5* -11 1* 127 -16 -31 1* 39 2* -107
f	sm - code	10* 15 2* -15
f	sm - link	7* 16 6* -16
f	sm - text	-57 -15 3* -22 1* 93 15 -42 79 159 2* -209
f	sm - text:emphasis	1* -16 5* -18 -8 1* 41 -41 -104 -7 153
f	sm - text:strong	5* 45 1* -45
f	sm . code	9* -13 43 2* 45 -75
f	sm . image	-16 3* -14 8* -15 45
f	sm . link	7* 15 -15 1* -15 1* -15 1* 31
f	sm . link:badge-paper	12* 43 1* -43
f	sm . link:icon	12* 41 1* -41
f	sm . link:paper	12* -34 1* 34
f	sm . text	-46 -27 4* -38 -54 58 -49 -61 15 1* -47 248
f	sm . text:emphasis	7* -16 14 15 -32 44 2* -26
f	sm . text:strong	5* -14 1* 44 1* 16 -14 3* -31
f	sm / link:badge	12* 90 1* -90
f	sm / link:icon	4* 20 7* 3 1* -23
f	sm / link:label	4* -16 4* -16 2* -102 1* 133
f	sm / link:label:strong	12* 31 1* -31
f	sm / text	5* -16 -14 -14 -12 5* 57
f	sm : link	5* -15 1* 72 4* -2 1* -55
f	sm : link:bare	4* 198 2* -81 -16 3* 208 1* -309
f	sm : link:strong	7* 15 6* -15
f	sm : text	171 103 -16 1* -4 -32 -30 177 -99 29 -45 23 43 1* -320
f	sm : text:emphasis	-15 6* 108 -127 -63 -18 -16 -30 1* 162
f	sm : text:strong	4* -15 -29 1* 124 -76 -47 1* -7 -15 1* 65
f	sm ; link	7* 15 4* -44 1* 29
f	sm ; link:strong	7* 16 6* -16
f	sm ; text	-30 5* -12 39 185 -54 -69 97 1* -4 -152
f	sm ; text:emphasis	-28 6* -26 -118 15 10 -18 2* 165
f	sm ; text:strong	5* 26 1* 10 -14 -38 1* 16 2* -1
f	sm [ link	7* -10 1* -16 2* 26
f	sm [ link:label	4* 16 7* 36 -16 -36
f	sm [ link:paper	4* 16 2* -47 4* 34 1* -3
f	sm [ text	-27 39 51 1* -16 110 -22 -165 -116 21 123 -63 -16 250 -170
f	sm [ text:strong	1* 75 2* -16 -32 103 -191 1* 252 3* -46 -145
f	sm ^ code	1* 16 16 2* -16 1* -16 1* 47 4* -47
f	sm ^ link	-16 3* -32 1* -5 53 3* -15 -54 1* 69
f	sm ^ link:badge-paper	7* -16 4* 152 1* -136
f	sm ^ link:icon	4* 57 2* -25 1* -15 1* -16 -189 1* 189
f	sm ^ link:label	4* -16 2* -16 4* 164 1* -132
f	sm ^ link:label:strong	12* 15 1* -15
f	sm ^ link:paper	4* 5 -16 1* -16 -32 3* 466 1* -407
f	sm ^ link:paper:strong	12* 16 -16
f	sm ^ link:strong	4* -16 2* 89 1* -31 2* -42
f	sm ^ text	-45 -47 -86 1* -12 67 -17 -60 -95 -17 19 263 -74 1* 105
f	sm ^ text:emphasis	-50 15 46 2* -16 -44 -19 138 75 -16 -20 2* -110
f	sm ^ text:strong	-16 5 3* -17 32 -47 -5 98 1* -195 -16 1* 161
f	sm _ code	1* 31 2* -16 2* -8 1* 173 15 -16 -27 65 -218
f	sm _ image	7* -60 1* -19 1* -11 2* 90
f	sm _ link	5* -29 1* 75 1* -9 -16 1* -3 1* -18
f	sm _ link:badge	12* 134 1* -134
f	sm _ link:badge-paper	12* 114 1* -114
f	sm _ link:icon	4* 12 4* -16 -16 1* 193 1* -173
f	sm _ link:label	4* 89 2* -26 1* -27 -61 1* -99 1* 124
f	sm _ link:label:strong	4* -15 2* -15 4* -47 1* 78
f	sm _ link:paper	4* 42 2* -14 4* -227 -15 215
f	sm _ link:paper:strong	12* 16 1* -16
f	sm _ text	-105 -44 -16 2* -72 -31 -61 5 63 6 -34 -4 -91 383
f	sm _ text:emphasis	1* -45 5* 77 -4 42 61 64 2* -195
f	sm _ text:strong	1* -16 3* 87 1* -30 -5 -105 -14 -13 -11 1* 109
f	sm | link	7* 16 4* -16
f	sm | link:badge	4* -12 2* -16 4* -124 1* 152
f	sm | link:icon	4* 59 7* 71 1* -130
f	sm | link:label	4* 33 2* -12 4* -142 -16 137
f	sm | link:label:strong	12* 31 1* -31
f	sm | text	1* -13 3* -61 -46 65 64 77 -22 6 2* -69
f	sm | text:emphasis	8* 40 3 4 32 2* -78
f	sm | text:strong	5* 83 1* -67 6* -16
f	tiny code	-15 6* -4 1* -33 3* 35 17
f	tiny image	-32 3* -14 2* -60 -16 -27 1* -11 -16 -31 207
f	tiny link	4* 81 3* -16 -16 -16 1* 208 1* -240
f	tiny text	277 -139 -16 2* -466 568 -355 857 -320 -29 1* -33 27 -370
f	topic L 	4* 98 2* -74 -39 2* -16 169 -47 -90
f	topic L (	7* -4 4* 63 1* -59
f	topic L [	4* 32 7* -108 1* 76
f	topic t 	-87 -16 3* -193 251 26 -92 -161 -13 -48 -74 238 169
f	topic t "	7* 12 1* -17 3* -21 26
f	topic t (	8* 5 5* -5
f	topic t [	1* -31 3* -75 -16 -31 1* -16 -15 1* -16 329 -128
f	topicf false	-73 -47 2* 130 -187 78 -9 -126 -194 -28 -64 34 499 -13
f	topicf true	-14 4* -81 158 -63
f	venue L	1* -12 2* 54 2* -40 1* -47 2* 189 -16 -127
f	venue t	-109 183 -32 2* -92 2 -191 -384 396 -14 -59 1* -28 326
f	venuel 1	-47 61 2* 16 -76 25 -81 -171 407 2* 102 -16 -219
f	venuel 2	-62 94 -32 1* 28 -16 -23 -94 -213 -81 -14 -16 70 -28 385
f	venuel 5	1* 16 2* 10 2* -56 1* 23 1* -43 16 1* 33
f	w  code	1* 47 5* -50 -30 123 -43 -32 1* -30 14
f	w  image	7* -44 -16 -3 3* -16 79
f	w  link	1* -12 2* 53 2* -115 4* 120 1* -46
f	w  link:badge	7* -16 4* 162 1* -146
f	w  link:badge-paper	7* -16 4* 92 1* -76
f	w  link:bare	4* 120 2* -49 4* -414 1* 343
f	w  link:icon	4* -2 2* -10 4* 284 1* -273
f	w  link:label	4* 22 2* 76 4* 120 1* -219
f	w  link:label:strong	4* -31 2* 16 4* 54 1* -38
f	w  link:paper	4* -3 2* -66 1* -16 2* 167 -15 -66
f	w  link:paper:strong	4* -15 2* -16 4* 31
f	w  link:strong	9* -15 2* 15
f	w  text	-81 -4 -13 1* -12 7 70 30 137 -63 2 28 -101 -37 36
f	w  text:emphasis	73 -9 -15 2* -16 -12 287 -87 42 -62 -11 -134 -16 -40
f	w  text:strong	1* 15 3* 82 18 -109 1* 69 3* -16 -60
f	w b code	1* -15 33 2* -19 1* -15 1* 41 -4 1* -27 42 -35
f	w b image	9* -9 1* -11 1* -15 35
f	w b link	9* -16 2* 65 1* -49
f	w b link:badge	4* -12 2* -8 4* -311 1* 331
f	w b link:badge-paper	4* -21 1* -13 -56 -23 3* -135 -16 265
f	w b link:bare	4* 119 2* -16 4* 252 1* -355
f	w b link:icon	4* 105 2* -13 1* -31 -16 -16 -237 1* 208
f	w b link:label	4* 59 2* 8 3* -16 173 -16 -208
f	w b link:label:strong	4* -15 7* 109 1* -94
f	w b link:paper	4* 53 -16 1* -15 -32 3* 79 1* -69
f	w b link:paper:strong	4* -15 7* 92 -16 -61
f	w b text	-138 -71 7 1* 10 -6 -53 13 -45 -55 31 16 85 4 201
f	w b text:emphasis	91 15 -13 2* -16 1* -123 356 43 58 102 -16 -22 -476
f	w b text:strong	1* 32 -12 1* -46 -81 -54 483 -117 -230 -73 -143 -84 -50 376
f	w bq code	10* -10 2* 10
f	w bq link:icon	12* 46 1* -46
f	w bq link:paper	12* 16 1* -16
f	w bq text	7* -18 28 10 36 2* -27 -28
f	w bq text:emphasis	-29 1* 44 4* -15
f	w bq text:strong	5* 16 1* -16 1* 80 4* -80
f	w bt code	9* 64 4* -64
f	w bt text	8* -48 -16 32 27 2* 4
f	w bt text:emphasis	7* -64 64
f	w bt text:strong	5* -26 1* 26
f	w l code	-15 -14 14 3* -4 -19 1* 32 127 -16 1* 64 -169
f	w l image	4* -14 2* -16 1* -15 2* -16 1* 61
f	w l link	-31 3* -49 -60 -5 413 -31 -12 -31 -15 -236 -5 62
f	w l link:badge	12* 78 1* -78
f	w l link:bare	8* -16 3* 236 1* -220
f	w l link:icon	4* -59 7* -131 1* 190
f	w l link:label	4* 108 2* -90 -16 -43 -61 1* 39 1* 63
f	w l link:label:strong	7* -15 4* -14 1* 29
f	w l link:strong	4* -27 2* 103 1* -16 -16 1* -16 1* -29
f	w l text	199 51 43 1* -32 -3 97 -259 -19 -115 -100 59 -101 -11 192
f	w l text:emphasis	-15 2 15 3* -32 -57 -229 -91 16 32 1* -31 390
f	w l text:strong	-16 -16 3* 159 105 -191 1* 44 4* -85
f	w lb code	1* -16 16 7* -15 2* 15
f	w lb link:icon	12* 16 1* -16
f	w lb link:label	12* 31 1* -31
f	w lb link:label:strong	12* 32 1* -32
f	w lb link:strong	7* 41 1* -15 2* -10 1* -16
f	w lb text	152 24 -26 2* 33 -16 -41 18 -16 -47 2* 15 -96
f	w lb text:emphasis	9* -15 31 -16
f	w lb text:strong	1* 31 3* 1 1* -62 -32 76 1* 155 -16 -30 -123
f	w lt link	4* -16 2* 16
f	w lt link:label	12* 16 1* -16
f	w lt link:strong	7* 16 4* -16
f	w lt text	1* 32 5* -16 -11 28 -1 -6 2* -26
f	w lt text:emphasis	8* -7 7
f	w lt text:strong	7* -16 1* 16
f	w q code	1* 76 2* -32 2* -30 1* -15 -7 2* 62 -55
f	w q image	-32 13* 32
f	w q link:badge	12* 87 1* -87
f	w q link:badge-paper	12* 62 1* -62
f	w q link:bare	4* -41 2* -16 4* 125 1* -68
f	w q link:icon	4* 53 2* -12 4* 87 1* -128
f	w q link:label	4* 31 7* -289 -16 274
f	w q link:paper	4* -15 7* -186 1* 201
f	w q text	-147 -63 35 1* -31 38 -74 152 -141 148 62 -78 3 -31 127
f	w q text:emphasis	-50 6* -16 46 -18 30 28 2* -21
f	w q text:strong	5* 7 21 -28 1* 45 4* -45
f	w qt text:emphasis	8* -16 16
f	w t code	9* 16 2* -16
f	w t link:badge	12* 16 1* -16
f	w t link:badge-paper	12* 16 1* -16
f	w t link:bare	12* 9 1* -9
f	w t text	-91 49 -16 2* 4 2 17 75 -16 16 -6 -15 1* -19
f	w t text:emphasis	1* -16 5* 62 -30 5* -16
f	wl  L 1 cell	12* 16 1* -16
f	wl  L 1 child	4* 51 2* -16 4* -173 1* 138
f	wl  L 1 line	4* 8 2* -52 4* 87 1* -43
f	wl  L 1 main	4* 32 2* -2 1* -16 2* 436 -15 -435
f	wl  L 1 para	12* 65 1* -65
f	wl  L 2 child	12* 5 1* -5
f	wl  L 2 line	7* -12 4* 14 1* -2
f	wl  L 2 main	1* -12 2* 28 2* -31 4* 64 1* -49
f	wl  L 5 main	4* 25 2* -84 1* -15 2* 101 1* -26
f	wl  t 0 main	7* -44 -16 -3 3* -16 79
f	wl  t 1 cell	1* 31 3* 24 7 -2 -24 -37
f	wl  t 1 child	5* -4 18 -15 49 109 -32 -15 -18 -89 -4
f	wl  t 1 head	5* 12 1* 3 6* -16
f	wl  t 1 line	1* -16 3* 16 1* -44 -93 64 15 -33 -15 1* 105
f	wl  t 1 main	-184 -60 -87 1* -12 -47 19 98 -146 97 -34 -47 -16 137 281
f	wl  t 12 cell	7* 16 3* -16
f	wl  t 12 child	5* -6 1* 16 -16 2* 94 -75 1* -13
f	wl  t 12 head	-16 6* 16
f	wl  t 12 line	7* 9 -169 -96 1* -73 2* 330
f	wl  t 12 main	85 -12 -16 2* -4 -30 172 26 60 -46 121 -27 -28 -300
f	wl  t 12 para	7* -30 3* 39 2* -9
f	wl  t 2 child	-241 25 4* 25 -20 351 -29 1* 50 1* -16 -146
f	wl  t 2 head	7* 21 6* -21
f	wl  t 2 line	7* -1 269 42 -16 -109 1* -16 -169
f	wl  t 2 main	413 107 59 2* 110 53 -131 -223 -45 -33 -43 -21 -33 -211
f	wl  t 5 cell	7* 14 1* 15 -29
f	wl  t 5 child	7* -53 -136 -162 -3 -19 -47 1* 419
f	wl  t 5 head	-16 6* 31 -16
f	wl  t 5 line	7* 55 -9 -75 -12 88 -16 1* -31
f	wl  t 5 main	-49 -27 16 2* -29 -16 5 158 228 84 -51 1* -54 -265
f	wl b L 1 child	4* 74 2* -13 -16 -15 1* -16 -100 -32 118
f	wl b L 1 line	4* -15 2* -55 -16 -16 -16 -16 145 1* -11
f	wl b L 1 main	4* 214 -16 -13 -31 -23 3* -107 -16 -7
f	wl b L 1 para	12* 31 1* -31
f	wl b L 2 child	12* 15 1* -15
f	wl b L 2 line	12* 7 1* -7
f	wl b L 2 main	9* -16 2* 81 1* -65
f	wl b L 5 main	12* 14 1* -14
f	wl b t 0 main	9* -9 1* -11 1* -15 35
f	wl b t 1 cell	5* -29 16 13
f	wl b t 1 child	-41 -32 4* -42 -26 364 -78 -5 -32 18 16 -141
f	wl b t 1 head	5* -63 1* 78 6* -15
f	wl b t 1 line	5* -14 1* 14 181 130 -32 -144 -12 -100 -23
f	wl b t 1 main	-63 11 -12 1* 26 72 55 -70 -30 -153 -9 -50 28 92 103
f	wl b t 12 child	8* -37 -16 -14 27 -9 1* 50
f	wl b t 12 line	7* -8 -16 -24 1* -39 -16 1* 102
f	wl b t 12 main	-14 -12 -12 1* -15 43 -70 213 14 -128 9 98 10 -16 -118
f	wl b t 2 cell	8* -14 1* 14
f	wl b t 2 child	1* -16 5* -48 230 -77 2* -3 1* -86
f	wl b t 2 head	7* 46 1* -16 4* -30
f	wl b t 2 line	-60 6* -2 48 -23 -7 -17 1* -1 61
f	wl b t 2 main	146 7 37 1* -16 -85 -35 5 -172 151 58 -28 -16 23 -76
f	wl b t 5 cell	10* 7 -7
f	wl b t 5 child	1* -16 5* 29 -227 -31 1* -22 -11 1* 278
f	wl b t 5 head	4* -15 1* -15 45 6* -15
f	wl b t 5 line	7* -49 -25 -86 7 77 2* 76
f	wl b t 5 main	-14 18 1 1* -16 -45 -16 118 -119 148 -16 113 -31 -40 -100
f	wl bq L 1 main	12* 62 1* -62
f	wl bq t 1 main	-16 1* 31 2* 16 1* -63 2* 15 2* -6 23
f	wl bq t 2 main	-13 1* 13 5* 3 5* -3
f	wl bq t 5 child	9* 56 4* -56
f	wl bq t 5 main	7* -1 24 35 11 2* -11 -59
f	wl bt t 1 cell	5* -26 1* -38 64 48 4* -48
f	wl bt t 12 cell	11* 14 2* -14
f	wl bt t 2 cell	8* -32 1* 32 -2 2* 2
f	wl bt t 5 cell	8* -16 2* 16
f	wl l L 1 child	4* -59 2* -32 -16 3* 25 1* 82
f	wl l L 1 line	9* -12 -61 1* -371 1* 444
f	wl l L 1 main	4* 76 2* -73 1* -15 2* 414 1* -401
f	wl l L 12 child	5* -29 1* 64 1* -9 2* -69 1* 43
f	wl l L 12 line	4* -16 2* 32 2* -15 -15 -79 1* 93
f	wl l L 12 main	-31 3* -47 -16 -5 285 -16 -3 -32 1* -49 -5 -81
f	wl l L 2 line	9* -16 2* 63 1* -47
f	wl l L 2 main	4* 32 3* -16 3* 77 1* -93
f	wl l L 5 child	5* -15 1* 35 4* -42 1* 22
f	wl l L 5 line	7* 16 1* -16
f	wl l L 5 main	4* -14 2* 86 -15 3* -13 1* -44
f	wl l t 0 main	4* -14 2* -16 1* -15 2* -16 1* 61
f	wl l t 1 cell	1* -16 3* 27 -11
f	wl l t 1 child	83 -29 3* -10 38 -11 -94 -282 1 -27 -83 -24 439
f	wl l t 1 head	5* 39 1* -39
f	wl l t 1 line	-110 4* -31 -11 -41 349 21 -19 1* -16 -19 -122
f	wl l t 1 main	33 86 67 1* -16 217 33 -224 -148 16 21 -78 39 123 -170
f	wl l t 12 child	11* 73 2* -73
f	wl l t 12 line	8* -18 -21 1* -123 -11 1* 173
f	wl l t 12 main	8* 53 90 1* 185 -15 1* -313
f	wl l t 2 cell	8* -25 12 13
f	wl l t 2 child	-91 7* -130 -133 31 19 2* 304
f	wl l t 2 line	-56 7* -589 -69 58 4 2* 653
f	wl l t 2 main	158 15 6 1* -16 -14 118 -70 24 263 20 -15 -15 -28 -446
f	wl l t 5 child	24 -29 5* -5 67 -95 -78 23 2* 93
f	wl l t 5 line	8* -36 -88 30 20 2* 75
f	wl l t 5 main	113 -3 -2 2* -72 1* -136 298 157 -33 -6 1* -30 -285
f	wl lb L 1 main	12* 48 1* -48
f	wl lb L 12 line	7* 15 1* -15
f	wl lb L 12 main	7* 16 6* -16
f	wl lb L 2 line	12* 31 1* -31
f	wl lb t 1 head	5* 16 1* -16
f	wl lb t 1 line	8* -20 5* 20
f	wl lb t 1 main	137 -14 -4 2* 48 -16 -25 -138 61 -31 2* 30 -48
f	wl lb t 12 line	11* 15 2* -15
f	wl lb t 12 main	8* -16 2* 32 2* -16
f	wl lb t 2 line	11* 15 2* -15
f	wl lb t 2 main	1* 6 -6 5* 117 -27 -16 16 2* -91
f	wl lb t 5 line	11* 16 2* -16
f	wl lb t 5 main	15 47 3* -31 1* -63 44 10 16 45 -16 -30 -38
f	wl lt L 1 cell	12* 16 1* -16
f	wl lt L 12 cell	7* 16 4* -16
f	wl lt L 5 cell	4* -16 2* 16
f	wl lt t 1 cell	1* 16 6* -7 -9
f	wl lt t 12 cell	8* -9 2* 9
f	wl lt t 2 cell	7* -16 -2 44 -1 -15 2* -10
f	wl lt t 5 cell	1* 16 5* -16 1* 16 4* -16
f	wl q L 1 child	12* 33 1* -33
f	wl q L 1 line	4* -31 7* -175 1* 207
f	wl q L 1 main	4* 75 2* -28 4* 161 -16 -193
f	wl q L 2 child	12* -140 1* 140
f	wl q L 2 line	12* -9 1* 9
f	wl q L 2 main	4* -16 7* 16
f	wl q t 0 main	-32 13* 32
f	wl q t 1 child	5* 15 1* -34 54 65 1* -16 1* 24 -109
f	wl q t 1 head	5* 16 -16
f	wl q t 1 line	1* -16 5* -16 -31 5 1* -16 15 -16 74
f	wl q t 1 main	53 44 -11 1* -31 27 -9 -82 62 36 7 -16 18 23 -122
f	wl q t 12 child	8* -16 2* -64 -6 1* 85
f	wl q t 12 line	1* -16 5* -16 -16 55 1* -85 2* 77
f	wl q t 12 main	-9 -16 5* 66 14 -76 1* 100 2* -80
f	wl q t 2 child	-52 6* -21 -435 -59 1* -23 2* 590
f	wl q t 2 head	7* 15 6* -15
f	wl q t 2 line	8* 39 -62 -63 15 2* 70
f	wl q t 2 main	-113 1* 30 2* -14 -12 72 322 164 35 -16 2* -468
f	wl q t 5 child	7* 7 -151 2* 30 2* 115
f	wl q t 5 line	7* -16 -62 -17 1* -16 -24 1* 134
f	wl q t 5 main	-76 16 16 1* -32 1* -16 101 124 50 107 55 2* -345
f	wl qt t 2 cell	8* -16 16
f	wl t L 1 cell	12* 41 1* -41
f	wl t t 1 cell	-30 -1 -16 2* 20 31 1* 15 3* -16 1* -3
f	wl t t 12 cell	6* -15 35 3* -20
f	wl t t 2 cell	-61 14 4* -14 45 32 5* -16
f	wl t t 5 cell	1* 20 3* -16 1* -1 -2 1* 16 14 -15 1* -16
g	*	82
g	below bullet false L	215
g	below bullet false n	45
g	below bullet true L	-143
g	below bullet true n	-89
g	below bullet+ false L	52
g	below bullet+ true n	-16
g	below details false L	14
g	below heading false L	-17
g	below line false L	-22
g	below line false n	47
g	below paragraph false L	-20
g	below row false L	16
g	c bullet L	72
g	c bullet n	-44
g	c bullet+ L	52
g	c bullet+ n	-16
g	c details L	14
g	c heading L	-17
g	c line L	-22
g	c line n	47
g	c paragraph L	-20
g	c row L	16
g	c1 bullet code	32
g	c1 bullet text	-88
g	c1 bullet text:emphasis	29
g	c1 bullet text:strong	55
g	c1 bullet+ link	16
g	c1 bullet+ text	-32
g	c1 bullet+ text:emphasis	36
g	c1 bullet+ text:strong	16
g	c1 details link	14
g	c1 heading text	-33
g	c1 heading text:strong	16
g	c1 line text	-65
g	c1 line text:emphasis	21
g	c1 line text:strong	69
g	c1 paragraph link	-13
g	c1 paragraph link:label	35
g	c1 paragraph link:paper	-31
g	c1 paragraph link:paper:strong	-14
g	c1 paragraph link:strong	-47
g	c1 paragraph text	-99
g	c1 paragraph text:emphasis	11
g	c1 paragraph text:strong	137
g	c1 row text	16
g	ct bullet link:label:strong false	52
g	ct bullet text false	-5
g	ct bullet text true	-2
g	ct bullet text:emphasis false	-62
g	ct bullet text:emphasis true	29
g	ct bullet text:strong false	16
g	ct bullet+ link false	16
g	ct bullet+ link true	16
g	ct bullet+ text false	115
g	ct bullet+ text true	-162
g	ct bullet+ text:emphasis true	36
g	ct bullet+ text:strong false	16
g	ct details link true	14
g	ct heading text true	-33
g	ct heading text:strong true	16
g	ct line link false	28
g	ct line link:label false	-12
g	ct line link:strong false	16
g	ct line text false	-58
g	ct line text true	14
g	ct line text:emphasis true	6
g	ct line text:strong false	15
g	ct line text:strong true	15
g	ct paragraph link false	-150
g	ct paragraph link true	-13
g	ct paragraph link:label false	35
g	ct paragraph link:label true	24
g	ct paragraph link:label:strong false	13
g	ct paragraph link:paper true	-31
g	ct paragraph link:paper:strong true	-14
g	ct paragraph link:strong false	32
g	ct paragraph link:strong true	-47
g	ct paragraph text false	28
g	ct paragraph text true	9
g	ct paragraph text:emphasis false	75
g	ct paragraph text:emphasis true	-20
g	ct paragraph text:strong true	39
g	ct row text true	16
g	date true bullet	32
g	date true line	-78
g	end bullet code	12
g	end bullet image	56
g	end bullet link	-65
g	end bullet text	25
g	end bullet+ link	-56
g	end bullet+ text	93
g	end details text	14
g	end heading link	-46
g	end heading text	30
g	end line link	-69
g	end line text	94
g	end paragraph link	44
g	end paragraph text	-64
g	end row link	16
g	fw link bullet+	16
g	fw link line	16
g	fw link paragraph	146
g	fw link:strong paragraph	52
g	fw text bullet	-65
g	fw text bullet+	-225
g	fw text heading	137
g	fw text line	-100
g	fw text paragraph	47
g	fw text row	16
g	fw text:emphasis bullet	32
g	fw text:emphasis paragraph	125
g	fw text:strong bullet	16
g	fw text:strong bullet+	16
g	fw text:strong heading	16
g	fw text:strong line	15
g	has A L	54
g	has A n	47
g	has G L	339
g	has G n	124
g	has L L	-43
g	has N L	41
g	has N n	-54
g	has O L	161
g	has V L	54
g	has V n	120
g	hasc A bullet	165
g	hasc A bullet+	138
g	hasc A heading	-72
g	hasc A line	-22
g	hasc A paragraph	-109
g	hasc G bullet	138
g	hasc G bullet+	165
g	hasc G line	49
g	hasc G paragraph	111
g	hasc L bullet	20
g	hasc L bullet+	36
g	hasc L heading	-17
g	hasc L line	-38
g	hasc L paragraph	-61
g	hasc L row	16
g	hasc N bullet	79
g	hasc N bullet+	-42
g	hasc N details	14
g	hasc N heading	-55
g	hasc N line	38
g	hasc N paragraph	-48
g	hasc O bullet	35
g	hasc O bullet+	16
g	hasc O line	27
g	hasc O paragraph	83
g	hasc V bullet	-41
g	hasc V bullet+	67
g	hasc V heading	122
g	hasc V line	45
g	hasc V paragraph	-20
g	host 	105
g	host code	-9
g	host paper	76
g	host web	-89
g	inpage false	82
g	k bullet 5 0 n	-16
g	k bullet 9 0 n	-44
g	k bullet 9 3 L	-72
g	k bullet 9 3 n	-29
g	k bullet 9 7 L	-45
g	k bullet 9 7 n	45
g	k bullet 9 9 L	189
g	k bullet+ 1 9 L	37
g	k bullet+ 9 7 n	-16
g	k bullet+ 9 9 L	16
g	k details 9 9 L	14
g	k heading 9 9 L	-17
g	k line 9 7 L	-78
g	k line 9 7 n	47
g	k line 9 9 L	56
g	k paragraph 1 9 L	-32
g	k paragraph 2 9 L	-22
g	k paragraph 5 9 L	-109
g	k paragraph 9 9 L	143
g	k row 9 9 L	16
g	kf bullet 0 code	32
g	kf bullet 0 text	59
g	kf bullet 0 text:emphasis	29
g	kf bullet 0 text:strong	55
g	kf bullet 7 text	-147
g	kf bullet+ 0 text	16
g	kf bullet+ 0 text:emphasis	36
g	kf bullet+ 0 text:strong	16
g	kf bullet+ 3 text	-16
g	kf bullet+ 7 text	-32
g	kf bullet+ 9 link	16
g	kf details 9 link	14
g	kf heading 0 text	-33
g	kf heading 0 text:strong	16
g	kf line 0 text	-65
g	kf line 0 text:emphasis	21
g	kf line 0 text:strong	69
g	kf paragraph 0 text	38
g	kf paragraph 0 text:emphasis	11
g	kf paragraph 0 text:strong	121
g	kf paragraph 3 link:paper	-15
g	kf paragraph 3 text	-60
g	kf paragraph 3 text:strong	16
g	kf paragraph 7 link	-58
g	kf paragraph 7 link:label	35
g	kf paragraph 7 link:paper	-16
g	kf paragraph 7 link:paper:strong	-14
g	kf paragraph 7 text	-61
g	kf paragraph 9 link	45
g	kf paragraph 9 link:strong	-47
g	kf paragraph 9 text	-15
g	kf row 0 text	16
g	label false L	209
g	label false n	63
g	label true L	-114
g	label true n	-77
g	len bullet 1 n	-48
g	len bullet 12 L	71
g	len bullet 12 n	-52
g	len bullet 2 L	52
g	len bullet 2 n	-16
g	len bullet 25 L	-96
g	len bullet 25 n	71
g	len bullet 5 L	30
g	len bullet x L	15
g	len bullet+ 12 L	-26
g	len bullet+ 12 n	-16
g	len bullet+ 2 L	16
g	len bullet+ 25 L	58
g	len bullet+ 5 L	-11
g	len bullet+ x L	16
g	len details 12 L	14
g	len heading 12 L	-18
g	len heading 25 L	34
g	len heading x L	-33
g	len line 12 L	146
g	len line 12 n	14
g	len line 25 L	-10
g	len line 25 n	33
g	len line 5 L	-78
g	len line x L	-80
g	len paragraph 12 L	-119
g	len paragraph 2 L	-47
g	len paragraph 25 L	80
g	len paragraph 5 L	-84
g	len paragraph x L	149
g	len row 12 L	16
g	links bullet 0 0	-44
g	links bullet 0 1	-36
g	links bullet 0 2	13
g	links bullet 0 5	48
g	links bullet 1 1	44
g	links bullet 1 2	3
g	links bullet+ 0 0	-16
g	links bullet+ 0 1	-108
g	links bullet+ 0 2	73
g	links bullet+ 0 5	56
g	links bullet+ 1 0	16
g	links bullet+ 1 1	16
g	links details 1 0	14
g	links heading 0 1	24
g	links heading 0 2	90
g	links heading 0 5	21
g	links heading 0 9	-106
g	links heading 5 2	-23
g	links heading 5 5	-15
g	links heading 5 9	-8
g	links line 0 0	47
g	links line 0 1	30
g	links line 0 2	-134
g	links line 0 5	39
g	links line 1 0	16
g	links line 1 1	16
g	links line 1 2	12
g	links paragraph 0 1	55
g	links paragraph 0 2	131
g	links paragraph 0 5	95
g	links paragraph 0 9	15
g	links paragraph 1 0	-16
g	links paragraph 1 1	-56
g	links paragraph 1 2	-91
g	links paragraph 2 0	-154
g	links row 0 5	16
g	lower bullet false false	5
g	lower bullet false true	-9
g	lower bullet true false	47
g	lower bullet true true	-15
g	lower bullet+ false false	78
g	lower bullet+ false true	-32
g	lower bullet+ true false	16
g	lower bullet+ true true	-26
g	lower details true true	14
g	lower heading false false	-21
g	lower heading true true	4
g	lower line false false	87
g	lower line false true	-2
g	lower line true false	14
g	lower line true true	-74
g	lower paragraph false false	104
g	lower paragraph false true	-62
g	lower paragraph true false	44
g	lower paragraph true true	-106
g	lower row false false	16
g	number	-82
g	parts bullet 1	-128
g	parts bullet 2	80
g	parts bullet 5	75
g	parts bullet+ 1	-9
g	parts bullet+ 2	45
g	parts details 2	14
g	parts heading 2	29
g	parts heading 5	123
g	parts heading 9	-169
g	parts line 1	56
g	parts line 2	-31
g	parts paragraph 1	-48
g	parts paragraph 2	101
g	parts paragraph 5	-88
g	parts paragraph 9	15
g	parts row 5	16
g	t link L	-90
g	t link:label L	47
g	t link:label:strong L	64
g	t link:paper L	-31
g	t link:paper:strong L	-14
g	t text L	-48
g	t text n	-29
g	t text:emphasis L	66
g	t text:strong L	100
g	t text:strong n	16
g	tl link 1	-114
g	tl link 12	163
g	tl link 2	-160
g	tl link 5	21
g	tl link:label 1	59
g	tl link:label 2	-12
g	tl link:label:strong 1	64
g	tl link:paper 1	-31
g	tl link:paper:strong 1	-14
g	tl link:strong 1	32
g	tl link:strong 12	47
g	tl link:strong 2	-70
g	tl link:strong 5	-9
g	tl text 1	-31
g	tl text 12	101
g	tl text 2	-84
g	tl text 5	-64
g	tl text:emphasis 1	-208
g	tl text:emphasis 12	237
g	tl text:emphasis 2	-16
g	tl text:emphasis 5	52
g	tl text:strong 1	23
g	tl text:strong 12	79
g	tl text:strong 5	15
g	tn bullet link:label:strong $$	52
g	tn bullet text $	31
g	tn bullet text $$	-125
g	tn bullet text )	89
g	tn bullet text ).	12
g	tn bullet text ,	7
g	tn bullet text ,(	42
g	tn bullet text -	24
g	tn bullet text .	-16
g	tn bullet text .(	-122
g	tn bullet text .)	32
g	tn bullet text .|	15
g	tn bullet text :	52
g	tn bullet text ;	-59
g	tn bullet text _	46
g	tn bullet text _(	-99
g	tn bullet text _[	43
g	tn bullet text |	22
g	tn bullet text:emphasis :	9
g	tn bullet text:emphasis ;	13
g	tn bullet text:emphasis _	23
g	tn bullet text:emphasis _(	-78
g	tn bullet text:strong ).	16
g	tn bullet+ link ,(	16
g	tn bullet+ link _	16
g	tn bullet+ text $$	-16
g	tn bullet+ text )	82
g	tn bullet+ text )(	43
g	tn bullet+ text ,	-123
g	tn bullet+ text ,(	45
g	tn bullet+ text .	-226
g	tn bullet+ text .(	-73
g	tn bullet+ text .[	21
g	tn bullet+ text :	178
g	tn bullet+ text ;	-70
g	tn bullet+ text _	92
g	tn bullet+ text _(	-68
g	tn bullet+ text _[	68
g	tn bullet+ text:emphasis :	36
g	tn bullet+ text:strong :	16
g	tn details link $	14
g	tn heading text $	-78
g	tn heading text ,	13
g	tn heading text :	32
g	tn heading text:strong $	16
g	tn line link ,	12
g	tn line link |	16
g	tn line link:label $$	-12
g	tn line link:strong _[	16
g	tn line text $	-34
g	tn line text )	14
g	tn line text ),	16
g	tn line text ,	134
g	tn line text ,(	-181
g	tn line text .	-125
g	tn line text .(	54
g	tn line text .[	-80
g	tn line text :	129
g	tn line text _	31
g	tn line text:emphasis .	6
g	tn line text:strong )	15
g	tn line text:strong .)	15
g	tn paragraph link $$	-73
g	tn paragraph link ,	-38
g	tn paragraph link ,(	14
g	tn paragraph link .	-125
g	tn paragraph link _	14
g	tn paragraph link _(	29
g	tn paragraph link _[	16
g	tn paragraph link:label _	24
g	tn paragraph link:label _(	35
g	tn paragraph link:label:strong _	13
g	tn paragraph link:paper )|(	-15
g	tn paragraph link:paper |	-16
g	tn paragraph link:paper:strong |	-14
g	tn paragraph link:strong $	31
g	tn paragraph link:strong $$	16
g	tn paragraph link:strong .	16
g	tn paragraph link:strong _	-78
g	tn paragraph text $	-141
g	tn paragraph text $$	15
g	tn paragraph text )	28
g	tn paragraph text ,	-117
g	tn paragraph text -	17
g	tn paragraph text .	70
g	tn paragraph text .(	55
g	tn paragraph text .)	16
g	tn paragraph text .-	39
g	tn paragraph text :	133
g	tn paragraph text ;	20
g	tn paragraph text _	-210
g	tn paragraph text _(	97
g	tn paragraph text |	15
g	tn paragraph text:emphasis $	59
g	tn paragraph text:emphasis ,	-324
g	tn paragraph text:emphasis .	13
g	tn paragraph text:emphasis :	70
g	tn paragraph text:emphasis _	44
g	tn paragraph text:emphasis _(	193
g	tn paragraph text:strong $	23
g	tn paragraph text:strong ,	16
g	tn row text $	16
g	tp bullet link:label:strong 1	52
g	tp bullet text 0	-2
g	tp bullet text 1	-129
g	tp bullet text 12	55
g	tp bullet text 2	56
g	tp bullet text 5	13
g	tp bullet text:emphasis 0	29
g	tp bullet text:emphasis 1	16
g	tp bullet text:emphasis 12	-78
g	tp bullet text:strong 2	16
g	tp bullet+ link 0	16
g	tp bullet+ link 1	16
g	tp bullet+ text 0	-162
g	tp bullet+ text 1	87
g	tp bullet+ text 12	80
g	tp bullet+ text 5	-52
g	tp bullet+ text:emphasis 0	36
g	tp bullet+ text:strong 2	16
g	tp details link 0	14
g	tp heading text 0	-33
g	tp heading text:strong 0	16
g	tp line link 1	12
g	tp line link 2	16
g	tp line link:label 5	-12
g	tp line link:strong 1	16
g	tp line text 0	14
g	tp line text 1	-178
g	tp line text 12	89
g	tp line text 2	32
g	tp line text:emphasis 0	6
g	tp line text:strong 0	15
g	tp line text:strong 12	15
g	tp paragraph link 0	-13
g	tp paragraph link 1	88
g	tp paragraph link 12	-154
g	tp paragraph link 2	-23
g	tp paragraph link 25	15
g	tp paragraph link 5	-76
g	tp paragraph link:label 0	24
g	tp paragraph link:label 1	35
g	tp paragraph link:label:strong 1	13
g	tp paragraph link:paper 0	-31
g	tp paragraph link:paper:strong 0	-14
g	tp paragraph link:strong 0	-47
g	tp paragraph link:strong 1	16
g	tp paragraph link:strong 5	16
g	tp paragraph text 0	9
g	tp paragraph text 1	51
g	tp paragraph text 12	78
g	tp paragraph text 2	19
g	tp paragraph text 5	-119
g	tp paragraph text:emphasis 0	-20
g	tp paragraph text:emphasis 1	46
g	tp paragraph text:emphasis 5	29
g	tp paragraph text:strong 0	39
g	tp row text 0	16
g	whole bullet 	-213
g	whole bullet b	16
g	whole bullet bq	55
g	whole bullet q	170
g	whole bullet+ 	-295
g	whole bullet+ b	66
g	whole bullet+ bq	31
g	whole bullet+ l	31
g	whole bullet+ q	203
g	whole details l	14
g	whole heading 	-73
g	whole heading b	16
g	whole heading q	41
g	whole line 	-36
g	whole line b	-28
g	whole line l	44
g	whole line q	45
g	whole paragraph 	-301
g	whole paragraph b	28
g	whole paragraph l	161
g	whole paragraph lb	43
g	whole paragraph q	49
g	whole row 	16
s		5* -15 138* -32 4* -16 68* -123 -28 -2 -16 2* 231
s	"	225* -24 -33 -12 2* -54 -61 185
s	"!	-16 6* 16 14* 13 14* 110 23* -16 5* 56 12* -14 1* 195 11* -15 -16 -12 90 14* -169 6* -75 9* -110 -45 -6 -32 -50 -134 9* -15 1* -15 2* -15 14* -49 14* -28 9* -16 1* -15 -9 1* -22 23* -78 2* -31 2* 524
s	(	-15 4* -2 10* -16 2* 15 58 14* -10 28* 31 15 14* -16 9* 48 44 5 2* -21 1* -31 15* -31 2* -15 2* -14 8* -75 82 18 24 14 10* 59 -80 1* -34 -3 11* -45 1* -16 14* -15 28 10* 38 -36 2* 61 1* -18 23* -11 123 71 104 -69 1* -264 80 29 72 2* -57 76 -201
s	(!	-77 4* 102 -30 -4 8* 97 3* -67 -16 13* -62 1* -15 22* -31 4* 129 -16 -81 12* 134 1* -31 7* 11 -76 17 2* -91 -16 -40 14* -47 231 18 62 95 -31 -88 -15 8* -132 151 41 -126 113 1* -127 8* 139 501 -31 44 -18 1* -228 9* -46 2* 72 1* -44 9* -16 1* -70 10 1* -32 8* 53 68 -16 122 -26 1* -167 8* -64 -178 -18 -80 -12 1* 395 8* -81 -347 -94 130 -41 1* 92
s	)!	-31 4* -50 1* 46 8* -16 2* -75 132 78 -118 12* 105 1* -119 26* -16 1* -31 8* -14 3* -28 -173 1* 403 7* -40 55 36 1* -59 115 35 -23 14* -88 -20 -123 52 -15 16 51 168 8* -45 -36 2* -20 1* 89 8* 64 -102 -16 8 -106 -21 89 9* -62 -7 1* -55 1* 40 8* -14 -95 1* -92 33 -16 290 8* 117 16 -31 -92 -42 1* -64 8* -110 64 -16 1* 12 1* 19 8* 87 160 18 67 -31 -16 -338
s	*	86 -133 2* -107 65 -58 17 7* -123 184 2* 67 -51 8 53 12* 99 -16 29 22* -88 -28 2* 212 83 1* 65 7* -121 -45 2* -75 146 -31 231 7* 86 100 77 1* 163 -167 47 -256 14* 23 110 49 -38 -231 -149 552 -127 8* -204 331 178 28 162 -171 -639 8* 74 -28 -94 174 132 -90 -218 8* -69 311 -71 -79 144 -63 -210 8* -151 -203 -59 229 268 -181 -183 8* -119 -196 -127 305 235 -203 -233 8* 2 -84 4 -105 -126 -16 157 8* 136 -121 161 -239 -374 -31 941 30 60 36 1* -16 -72 100 -139
s	,	476 -43 3* -40 1* -249 7* -45 108 2* -27 -15 74 -84 12* -54 1* -57 22* -14 3* 84 1* 116 17 7* -29 4* 51 1* -128 7* -112 -41 2* -13 -16 -19 -31 14* 535 -682 -47 -102 -129 107 96 438 8* 1218 -393 30 -129 -47 -63 -349 8* -245 543 1* -83 2* -27 8* -12 75 -48 2* -3 -16 8* -101 -46 -27 365 -99 -48 -135 8* 54 -72 1* -83 42 -120 219 8* -79 23 37 3* -18 8* -280 -181 52 -74 -47 1* 45
s	,!	1* -16 5* -26 7* -15 4* -68 -2 84 12* 72 1* -33 44* -13 14* -16 14* -49 8 -37 -5 2* 1 83 8* -32 -65 4* -69 8* 68 -55 1* 8 2* -67 9* 27 28* 26 3* -16 1* -10 8* -32 45 4* 15 8* 89 79 16 3* 4
s	-	-42 6* -15 7* -15 4* 32 1* -7 14* 30 29* 58 12* 31 1* 15 8* -15 20* -89 100 -27 1* -4 2* -76 8* -62 13 122 44 11* -85 -74 -16 48 2* 124 9* 53 -16 15* -15 11* 68 -46 1* 16 -104 1* -185 8* -21 -13 1* 13 2* -10 8* -80 123 -71 -22 2* 218
s	-!	7* 93 8* -16 3* -40 1* 72 44* -16 14* -31 29* -65 1* 19 36 2* -7 -14 8* -44 -15 -13 22 1* -15 9* -63 -95 1* 34 2* 112 9* 5 16* -3 14* 30 11* 14 16 16 3* -16 8* 180 -1 76 -45 2* -225
s	.	-14 4* -28 1* 27 12* -18 -38 36 14* 93 23* -13 2* -14 10* -31 6* -43 29* -77 155 -24 -43 -15 -64 16 144 8* -138 110 -13 42 -75 -19 -16 8* -33 -115 -16 -4 -47 1* 82 9* -6 1* 27 2* -15 12* 269 -32 -51 8* 103 -34 -16 16 -9 1* 134 8* 15 43 1* -16 2* -15 8* -19 41 28 -39 -40 1* -194
s	.!	-16 -14 3* 1 1* 30 14* -16 12* 39 1* 30 42* -9 1* -46 29* -47 9 -56 -31 2* 17 124 8* -30 6 13* 169 -84 1* -82 11* -30 26 43* 84 -56 15 3* -30 8* -227 117 -5 129 2* -20
s	/	64* 5 -16 -14 -14 49* -25 1* -49 68* -12 -16 2* 152 1* -210 27* -105 1* 305
s	:	-93 3* -46 2* 46 11* -32 2* -87 14* -47 29* -55 8* -16 2* -16 -43 1* 125 7* 265 -11 -16 1* 272 2* -96 14* 546 -320 -14 1* -2 -23 1* -101 8* -275 -118 -33 104 -109 10* -435 -86 1* 278 -105 1* -6 9* -47 1* -61 -65 13* -85 -167 1* -16 8* -9 -15 1* -15 -113 1* -26 8* -16 2* -16 -32 1* -13 8* 894 -44 -30 -139 843 1* -281
s	:!	-16 15* 130 3* -32 -30 15* -16 93* 29 11* -127 297 1* -29 -26 1* 59 11* -15 26* -16 -30 1* -47 26* -15 -24 1* -3 2* -89
s	;	5* -46 -12 31 7* -16 6* 47 12* 16 1* -15 29* 116 12* -10 1* -13 29* -62 58 35 -15 2* -4 -40 8* -92 -23 30 58 -44 1* -147 8* 152 -120 1* 37 11* -6 9 4* -12 8* -19 -16 1* 175 2* -6 8* -43 70 -38 -77 2* 82 9* -16 4* -16 8* -14 -38 -14 -14 2* 70
s	;!	-27 4* 107 1* -29 27* -27 1* 11 27* -13 1* 13 7* -16 6* -46 30* 12 88 4* -104 9* 38 13* 68 -93 1* -55 2* 65 9* 94 4* -20 38* 16 14* -80 -106 -22 -29 2* 154
s	[	16* -16 3* 14 43* 32 17* -5 7* -27 66 104 1* -32 -19 -15 -74 19* -41 26* -15 2* -39 11* 24 2* 62 29* 37 11* 15 -15 1* -14 14* -3 1* -37 1* 85 3* 23 113 -220
s	[!	1* -15 3* 47 1* -36 8* -58 3* 45 1* -16 12* 82 44* -19 1* -14 8* 53 -53 2* -94 -16 -16 14* -31 -17 80 11 1* -32 331 -244 9* 144 82 -16 81 -24 -162 9* -42 2* 58 -51 -178 8* -16 -36 2* 137 -30 -31 11* -15 -15 -6 -3 9* 14 1* -32 -16 -31 -79 9* 26 13* -83 48 45 1* -135 1* 379
s	^	-16 3* -15 2* -51 7* -16 5* -42 32 12* -31 1* -31 22* -15 5* -55 -19 7* -31 4* 24 1* 82 7* -15 25 2* 33 7 90 10 14* -133 176 173 6 -67 120 -16 -369 8* -131 269 -7 23 200 1* 300 8* -30 -49 1* 43 132 1* -67 9* 48 2* -7 1* -16 9* -16 1* -16 168 1* -124 8* -106 -85 1* 345 38 1* 180 9* 74 1* -38 -15 1* -52 8* 29 -77 15 -383 -487 1* -14 -26 -21 -24 1* -16 16 -27 97
s	^!	-9 6* -32 8* -16 2* 23 -14 1* 30 41* -16 2* 32 11* -16 14* -7 17* -91 232 4 17 -2 -17 1* -182 8* -166 -65 2 -56 -33 1* 65 8* -16 -43 1* -13 154 1* -75 9* 90 1* -14 11* -16 2* -1 7 11* -16 1* 81 31 1* -3 8* 11 12 2* -16 1* -51 8* 24 -162 -29 114 161 1* 86
s	^>code!	226* 16 16 2* -16 1* -16
s	^>link!	225* -16 3* 12 -16 -5 25
s	^>text!	225* 46 44 20 1* -28 -40 106 -148
s	^cell	22* 50 14* -16 29* -16 11* -16 2* 99 7* -15 6* 43 14* -16 -165 96 69 12 96 1* 1 8* -16 -56 -15 1* -61 11* 15 1* -16 34 11* 32 2* 7 14* -3 1* 14 11* -15 -31 1* -1 27* -41 1* -70 1* 34 -16 2* 1 28 -48
s	^child	-25 6* -82 7* -16 -16 4* -42 -29 37* -16 5* -44 -32 7* -16 4* -21 1* -28 7* -16 10 2* 45 37 90 5 14* -91 539 245 1* -41 34 -32 -632 8* -181 513 1* 131 357 1* 300 8* -4 -16 1* 104 283 1* -150 9* -16 4* -16 11* -16 -46 1* -52 8* -38 -31 1* 258 145 1* 386 12* -16 1* -16 8* -19 -595 1* -358 -619 1* -117 5* -10 1* 10
s	^head	225* -32 4* 21 -31 42
s	^line	4* -15 31 1* -4 8* -16 2* 23 -12 1* 41 12* 32 1* 29 22* -15 -16 2* -16 1* -11 61 7* -16 4* 37 1* -35 11* -19 -86 1* -31 14* -133 376 51 -62 -43 -15 -32 -390 8* -230 -60 50 -92 -54 1* 56 8* -42 -77 1* -38 64 1* -94 9* 89 2* 10 10* -16 -16 2* 264 1* -114 8* -68 -70 1* 151 -29 1* -279 8* -43 101 69 -38 17 1* -117 8* 123 416 52 -86 278 1* 112
s	^main	225* 62 26 51 1* -16 -83 103 -143
s	^para	82* -30 33* -14 14* -89 14* -20 14* -14 14* -1 44* 176 2* -9
s	_	-18 -31 2* -46 21 -16 122 7* -16 -13 2* 163 -36 1* 22 12* -16 1* -33 22* -28 3* 26 -16 1* -44 8* -29 2* -16 64 -15 -97 7* -43 1* -16 1* -16 -32 16* -32 38 -52 -15 -59 -160 154 278 8* -138 192 -27 1* 129 1* -73 8* 340 -152 -16 -16 148 -19 -145 8* -5 158 3* -29 -48 9* -13 -32 1* 48 -80 -79 8* -339 -10 -26 61 179 -35 8 8* 26 -43 1* 31 -33 -16 -18 8* 74 22 91 -27 -275 -15 208
s	code>code	16* 62 47* -16 49* -80 29* 222 2* -16 11* 5 44* -84 3* -16 15* -78
s	code>image	204* -19 1* -11 2* 114 14* -84
s	code>link	19* 46 44* -16 54* -4 27* 56 1* -31 9* -16 2* 34 29* -27 14* 12 14* -79 1* 25
s	code>link!	22* -30 14* 14 109* 31 44* -16 14* 16 16* -16
s	code>text	-15 14* -16 4* 1 1* 16 12* 15 60* -4 22* -15 14* -30 8* 89 -149 1* 31 2* -4 8* -21 49 1* 27 2* -61 14* -32 23* 69 143 -59 -16 2* -27 8* -22 -32 1* -16 2* 80
s	code>text!	16* -16 3* -62 1* 78 12* 16 1* 19 44* -19 60* 32 -32 14* 31 43* -45 17 37 13* -16 4* -40
s	image>code	219* 16 4* -16
s	image>link	132* -16 44* -11 29* -15 14* 135 1* -93
s	image>text	-16 59* -14 55* -28 2* -16 24* -12 1* -15 44* -16 26* 219 160 15 46 2* -323
s	image>text!	7* -16 196* -16 13* -23 71 66 64 2* -146
s	in	111 -133 2* -92 35 -58 104 7* -107 215 2* 44 -39 49 -9 12* 67 -16 15 22* -57 -13 2* 228 83 56 51 7* -90 -45 2* -59 131 -31 226 7* 117 91 77 1* 137 -118 -44 -274 14* 262 -640 -343 -45 -145 -263 616 895 8* 224 -66 144 77 -80 -171 -995 8* 120 49 -94 144 -249 -90 26 8* -69 206 -71 -65 128 -63 -194 8* -135 -187 -59 245 53 -181 -30 8* -13 -95 -127 -88 149 -203 -339 8* 45 -185 -65 -67 -126 -16 290 8* 32 58 110 30 9 -31 1025
s	link>code	-15 65* -4 47* 46 -15 -16 1* 116 -80 43* -15 15* -15 9* 16 -12 2* -51 30* 46
s	link>code!	114* 16 3* 60 -76
s	link>image	64* -14 2* -29 44* -16 6* 59
s	link>link	64* 290 2* 21 44* -24 4* -139 1* -41 8* -16 3* -16 14* -32 1* -15 9* -16 17* -16 11* -16 1* -16 759 -16 -492 12* -31 12* -16 1* -376 1* 210
s	link>link!	64* -16 2* 32 49* -16 73* -15 -13 1* -17 29* 44
s	link>text	-16 59* -44 -28 3* 130 61 -43 7* -16 4* -44 9* -13 5* -5 15* -30 303 70 -6 -181 1* -18 65 8* -39 2* -16 11* -3 2* -43 2* -9 9* -16 1* -61 26* -34 -99 -47 343 -78 -16 590 8* -16 5* -5 8* -162 -184 1* -472 -11 1* 189
s	link>text!	22* -12 37* -15 4* -29 -11 100 14* -16 29* -100 190 11 -47 6 1* 18 82 8* -15 17* -15 2* -31 13* -16 24* -54 -72 -68 -45 -178 1* -215 11* -16 2* -16 8* -33 -16 1* -47 2* 660
s	text>code	1* -15 5* -19 74* -18 8* 16 17 1* -16 -3 1* -15 16* -9 -31 2* 132 -113 9* 252 15 2* -15 -16 9* -59 14* 76 18* -16 26* 15 13* -60 112 2* -15 -213
s	text>code!	16* -16 65* -16 8* 17 30 4* -31 16* 37 -15 1* -16 381 -213 8* -30 -32 18 2* -82 10* -51 3* -19 10* -14 3* -17 10* -13 -32 -32 1* -159 13* -11 -104 25* -22 -5 2* -16 464
s	text>image	-32 117* -16 176 14* -16 14* -32 29* -22 23* -16 -9 2* -16 1* 56 14* -74
s	text>image!	82* -15 35* -15 53 104* -23
s	text>link	-15 3* -107 -29 1* -18 11* 24 1* -13 -3 14* -23 41* -75 2* 120 8* -12 2* 248 -16 1* 68 14* -93 4* 13 -31 -76 8* -31 -67 -92 1* 136 1* -55 11* -16 192 -5 -431 9* -3 2* 102 1* -59 12* 169 1* -141 12* -129 1* -16 12* -60 1* -39 8* -39 3* 48 1* 575
s	text>link!	7* 9 11* -3 2* -14 14* 63 26* -16 15* -15 1* 126 11* 14 17* -113 -32 3* 25 -32 -210 9* -31 2* 121 1* -16 12* -11 1* -75 12* 9 14* 126 14* -43 11* -15 -16 1* -15 14* -192 1* 356
s	text>text	212 -86 3* 37 -30 -49 7* -60 197 3* -12 -14 -37 12* -5 -16 -4 27* -2 -31 8* -31 -16 3* -39 1* -33 7* 125 -37 86 1* -67 -47 23 -295 14* 700 -186 -171 -24 -202 -15 8 68 8* 256 78 262 29 -28 -24 -206 8* -304 88 -78 79 -73 -67 436 8* -47 66 -63 -44 2* -12 8* -135 -173 -27 389 2* 65 8* -21 -10 1* 54 -30 1* -46 8* 1 -104 11 -62 -16 1* 188 8* 182 1 -15 136 101 1* -785
s	text>text!	-17 -31 3* 58 -28 109 7* -47 -44 3* 22 35 56 12* 73 1* -40 22* -15 4* -16 -15 -16 7* -74 -29 3* 244 -31 102 7* -26 117 -57 1* -15 -102 33 17 14* -300 -165 130 100 190 1* -50 215 8* -329 131 -23 15 -36 -50 -300 8* 260 -35 -16 153 -16 1* -26 9* 148 -7 2* -14 -78 8* -16 -16 1* -129 1* -6 -39 8* -9 -14 3* -15 -37 8* 8 2 16 3* -114 8* 15 -39 4 49 2* 182
s	|	1* -13 3* -32 1* 97 12* -41 1* 14 12* 37 -16 -36 26* 81 -16 2 19 12* 127 -16 -72 14* -13 14* -79 146 13 4 -18 2* -65 8* -41 137 -10 15 -16 1* -16 8* 49 -91 1* 16 -16 1* -15 9* -41 17* -16 10* -54 12 1* -5 28 -16 -70 8* 23 -10 2* -15 1* -16 8* -87 21 -12 -14 -145 1* 282
s	|!	7* -49 12* -2 -16 31 12* -51 1* 156 29* -16 14* -49 14* -16 15* 16 1 -16 1 2* -16 8* -20 14 14* -26 1* -11 2* 91 9* -14 43* 134 -88 -15 3* -16 8* -63 152 30 54 2* -196`
