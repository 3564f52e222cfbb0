/** The trained weights, which `npm run train` writes: a feature, step or gate feature a line. */
export const weights = `f	*	-5 2* -10
f	b  L false	2* -17 -13 1* -16 1* -4 1* -6 -28 -10 1* -22 -7
f	b  t false	-5 -7 -8 -7 -14 -5 -4 -4 4* -6
f	b " L true	1* -9 -4 -5 -12 -7 -11 6 -13 -11 1* -8 -4 1* 4
f	b " t false	2* -24 -12 -12 -22 2* -5 4 -21 -25 -14 -17
f	b " t true	-23 1* -27 1* -11 -18 -6 8 -27 -5 -27 1* -22 -24 -7
f	b ( L false	-5 -6 -6 -5 -6 -6 -6 -4 -27 -19 -6 7 1* -6
f	b ( L true	-14 -6 -6 -5 1* -4 5 -8 -20 -20 -12 -25 1* -12
f	b ( t false	-13 6 8 -9 -18 -27 -22 -32 3* 4 -14 -46 -5
f	b ( t true	-8 -6 4* -7 -10 2* -5 -9 -7 4
f	b [ L false	-6 -5 -6 -5 5 -7 -8 -11 -10 -13 -5 -5 -10 -5 5
f	b [ L true	-11 -18 -13 -4 1* -15 -19 -7 -10 11 -20 -12 5 -13 -6
f	b [ t false	1* 13 1* -5 -7 -16 -5 -21 2* -9 -26 1* -34 8
f	b [ t true	-14 2* -21 -6 2* -22 -8 -11 1* -24 2* -8
f	b “ L true	7* 5 4* -4 1* 4
f	b “ t false	-6 -6 -4 2* -5 1* 8 -5 -7 -7 -10
f	b “ t true	-6 -7 -6 2* -8 -6 6 1* -5 -5 2* -4 4
f	b 《 L true	-8 -4 -5 1* -10 -5 -7 12 -7 -12 -7 -11 -14 -5
f	b 《 t false	6 4 -19 -7 -13 -14 -17 13 -14 -5 -22 -21 -18 -17 -5
f	b 《 t true	-5 -11 -10 -7 -14 -13 -12 12 -24 -9 -23 -12 -9 -23 -9
f	b 「 L true	-11 -8 2* -10 1* -10 11 -5 -10 -4 -5 -9
f	b 「 t false	5 1* -22 1* -10 -16 -15 5 2* -21 -21 -20 -13
f	b 「 t true	-11 -14 -8 -7 -11 -11 -12 15 -6 -8 -10 -12 -4 -10
f	b 【 L true	-10 -15 -13 -4 1* -14 -14 -22 -24 -26 -19 -28 5 -19
f	b 【 t false	5* -8 1* -13 -15 2* -4 8 -13 -15
f	b 【 t true	-21 -7 5 -12 -19 1* -12 -20 -14 1* 4 -21 -37 6
f	b （ L true	-5 -7 -7 -5 3* -10 -9 -15 -9 -15 1* -8
f	b （ t false	-12 -6 8 -8 -13 -12 -15 -30 -26 -9 14 2* -22
f	b （ t true	-12 4 1* -11 -18 -17 -4 1* -11 1* -6 1* -30 -14
f	begin cell code	-7 9 -7 1* -5 -7 -6 -5 1* 9 -6 2* -4 -19
f	begin cell image	-5 5 -4 -6 -8 -15 1* -9 6* -12
f	begin cell link	-12 -13 -11 -13 4 -9 -23 -7 -21 1* -10 -20 1* -9 -16
f	begin cell link:badge	-7 1* -11 -10 1* -9 -9 -10 -7 -13 -6 -8 -8 -7 8
f	begin cell link:badge-paper	1* -9 2* 13 1* -5 -9 1* -5 2* 6 1* -6
f	begin cell link:bare	7* -11 1* -5 2* 26 1* -19
f	begin cell link:emphasis	4* -6 2* 8 -7 -12 1* -7 2* -5
f	begin cell link:icon	9* -4 2* 14 1* -12
f	begin cell link:label	1* -9 4* -5 -5 -6 1* -7 2* -5 -26
f	begin cell link:label:emphasis	12* 4
f	begin cell link:label:strong	7* 5 6* -9
f	begin cell link:paper	1* -10 -8 -7 12 -11 -6 -11 2* -6 -5 4 1* -8
f	begin cell link:paper:emphasis	9* -9 2* 11 1* -5
f	begin cell link:paper:strong	4* -10 4* -10 2* 19
f	begin cell link:strong	1* -7 6* -8 -10 -6 -7 2* -12
f	begin cell text	-14 -7 -11 1* -10 -6 -7 -4 -5 1* -5 -5 -7 -5
f	begin cell text:emphasis	-9 1* -18 -6 -10 -16 -9 8 -6 9 -10 -11 1* -9 -13
f	begin cell text:strong	-12 1* -11 -7 -13 -6 -9 1* -15 1* -13 2* -19 -18
f	begin child code	1* -4 7 2* -5 -4 -10 -7 1* -13 -9 -7 14
f	begin child image	1* -7 9* -4 -7 -6
f	begin child link	7* -7 -6 -23 1* -16
f	begin child link:label	6* -8 -7 -16 -16 -5 -7 11 -6 -11
f	begin child link:paper	4* -5 2* -5 -9 -12 -5 -5 24 -6 -26
f	begin child text	1* -22 -5 -16 -14 -10 -8 2* -10 -19 3* -7
f	begin child text:emphasis	5* -7 -4 1* 7 -6 1* -27 -15 -15 -9
f	begin child text:strong	-9 -17 -14 1* -5 1* -5 -15 1* -18 -10 -4 1* -24
f	begin head image	1* -8 4* 16 -7
f	begin head link	4* -12 1* -12 14
f	begin head text	-14 -18 -18 -16 -21 5 1* -6
f	begin head text:emphasis	-5 4* -11 -7 9
f	begin head text:strong	-14 -17 -16 -10 -10 1* -12 12
f	begin line code	1* -4 5* -10 -10 7 -19 -11 -10 7 -13
f	begin line image	1* -7 -6 3* 7 -7 -8 8 -6 -8 1* -5 -10
f	begin line link	-6 1* -5 1* -9 2* -12 1* 9 -7 -27 -15 -12
f	begin line link:badge	9* -5 2* 13 -6 -13
f	begin line link:badge-paper	8* -4 -11 2* 8 1* -8
f	begin line link:bare	7* -7 -8 -5 2* 9 1* -9
f	begin line link:icon	8* -6 3* 6 1* -6
f	begin line link:label	4* -6 3* -5 -21 -4 -6 1* -5
f	begin line link:label:strong	8* -6 3* 7 1* -4
f	begin line link:paper	-5 -7 1* -5 2* -13 1* -6 -20 1* -4 6 -4 -8
f	begin line link:paper:emphasis	8* -4 3* 5 1* -7
f	begin line link:paper:strong	8* -4 -5 2* -5 1* 7
f	begin line text	-19 -19 -19 -14 -12 -8 1* -5 2* -27 1* -11
f	begin line text:emphasis	-4 6* -10 2* -7 -22 -18 -14
f	begin line text:strong	-8 -4 -5 1* -8 -15 -9 -8 -8 -11 1* -16 -7 -34
f	begin main code	-11 1* 6 1* -7 1* -9 -11
f	begin main image	-8 -6 -8 -6 -6 -8 5
f	begin main link	2* -8 -8 -6 -11
f	begin main link:emphasis	-6 3* -4 1* -5 7
f	begin main link:label	-5 -5 -7 1* -7 -5
f	begin main link:paper	-8 1* -4 -4 1* -7 1* -4
f	begin main link:strong	-14 -9 -9 -12 -15 -13 -9 15
f	begin main text	-6 -6 -6 -33 -9 -5 -5
f	begin main text:emphasis	1* -7 -16 -10 -18 1* -14 -6
f	begin main text:strong	-11 1* -9 -12 -14 -5 -6
f	begin para text	4 -12 2* -10 2* -7 2* -19 1* -8 -9
f	begin para text:emphasis	-4 6* 7 7 2* -7 -6 -10 -11
f	begin para text:strong	5* -5 1* -13 1* -9 -14 -5 -11 -15 10
f	beginl cell L 0	7* -10 -6 -10 -7 -7 -12 -6 12
f	beginl cell L 1	-16 1* -10 -13 1* -15 -17 1* -30 -6 -9 -17 8 -12 -22
f	beginl cell L 12	1* -5 2* -11 1* -5 1* -4 -11 2* 6 1* -10
f	beginl cell L 2	-10 1* -8 -9 -15 -5 -12 1* -11 1* -7 -13 9 -7 -17
f	beginl cell L 25	12* -5
f	beginl cell L 5	-4 1* -7 -7 1* -5 -10 1* -12 -6 -8 -23 1* -12 -14
f	beginl cell t 0	-7 -21 -5 -6 -12 -9 7 -13
f	beginl cell t 1	-11 -9 -17 -24 -9 3* -4 1* -6 -6 -8 -5 5
f	beginl cell t 12	-7 3* -9 -7 -10 -10 1* -7 -10 4 -10 -17
f	beginl cell t 2	-10 1* -9 -12 -22 -11 -12 1* -4 5 1* -6 -31 -12 -5
f	beginl cell t 25	-8 6* -6 -11 -9 -15 12 1* -10 -16
f	beginl cell t 5	-15 1* 4 1* -5 -25 -14 -16 -6 1* -10 -10 1* -31 -11
f	beginl child L 1	6* -5 -7 -19 -18 -5 -15 16 -11 -17
f	beginl child L 2	9* -13 1* -12 15 1* -16
f	beginl child L 5	6* -4 1* -9 -9 1* -9
f	beginl child t 0	1* -6 4* 5 2* -7
f	beginl child t 1	1* -26 -6 -9 -16 -5 1* -8 1* -5 -11 -12 1* 6 -5
f	beginl child t 12	-10 -9 -6 -6 1* -5 -7 1* -7 -29 -26 4 -16 -16 -5
f	beginl child t 2	-9 -9 -21 1* -7 -8 -14 1* -7 -7 -23 3* -7
f	beginl child t 5	-6 -5 1* -8 -5 -13 -21 6 1* -10 -25 1* -34 -43
f	beginl head L 1	4* -13 1* -11 14
f	beginl head L 2	4* -9 1* -4 9
f	beginl head t 0	1* -5 4* 6
f	beginl head t 1	-8 -24 -19 -9 -18
f	beginl head t 12	2* -9 -5 1* -5 -16 15
f	beginl head t 2	-15 1* -4 -8 -8 2* -5
f	beginl head t 5	2* -5 2* -7 -8
f	beginl line L 1	-7 -8 -6 -4 1* -7 1* -11 1* 5 -7 -14 1* -9 -9
f	beginl line L 12	9* -11 1* -5 -7 1* 8
f	beginl line L 2	4* -4 2* -8 1* 7 1* -17 11 -7 -18
f	beginl line L 5	4* -4 1* 9 -11 -12 1* -5 -11 1* -6
f	beginl line t 1	-16 -15 -15 -10 -10 -15 1* -8 2* -8 -8 -10
f	beginl line t 12	-8 -7 -5 -7 1* -6 -5 1* -5 -15 -7 1* -8 -14
f	beginl line t 2	-6 -15 -13 1* -6 -13 1* -14 -5 -4 -12 -7 6 -15
f	beginl line t 25	7* -8 -7 -4 -7 5 -5 -9
f	beginl line t 5	-5 1* -4 2* -6 1* -9 -6 -6 -16 4 -27 -39 -5
f	beginl main L 1	2* -12 -8 -14 -15 -15
f	beginl main L 12	-7 -5 1* -4 -6 1* -4 6
f	beginl main L 2	1* -11 -7 -8 -17 -9 -14 12
f	beginl main L 25	6* -5 7
f	beginl main L 5	-18 -11 -7 -8 -6 -8
f	beginl main t 0	1* -20 2* -5 1* 16 -5
f	beginl main t 1	-7 -8 -9 -16 -5
f	beginl main t 12	-5 -7 -9 -16 -8 -18 -7
f	beginl main t 2	2* -10 -7 -14 -5 -7
f	beginl main t 5	-5 1* -7 -18 -8 -15 -10 -5
f	beginl para L 1	9* -5 1* -5 8 1* -12
f	beginl para t 1	-6 -9 2* -9 4 1* -7 1* 9 -9 1* -11 1* -7
f	beginl para t 12	-8 1* -6 3* -9 -13 1* -14 -20 2* -9
f	beginl para t 2	1* -4 -5 2* -8 -12 2* -10 -17 1* -21 1* -6
f	beginl para t 5	1* -5 6* 4 -4 -25 6 -10 -21 -11
f	bm  code 1	-20 1* -6 -10 -12 1* -17 -25 -21 -5 2* -15 7 -13
f	bm  code 12	1* -9 2* -5 -5 1* -10 -4 -5 10 -11 1* -12 -14
f	bm  code 2	-12 -4 7 -7 -8 -5 -16 -15 -14 -12 2* -11 -7 6
f	bm  code 5	-16 2* -6 -11 -21 -7 -17 -14 2* -17 -22 -16
f	bm  code:strong 1	1* -8 -5 2* 14 -7 -14 -10 -14 -14 -10 -5 9 -8
f	bm  code:strong 2	-5 1* -6 2* -6 -6 -11 -6 7 -6 -17 -13
f	bm  code:strong 5	7* -7 -6 15 -10 -10 -6 -7 -15
f	bm  image 0	-6 -10 -7 1* -4 -4 7 -5 -5 -13 -7 1* -7 1* 6
f	bm  image 1	-18 1* -14 -6 -9 -15 1* -24 -10 -13 -11 -9 -9 -6 13
f	bm  image 2	-9 -5 -5 -7 -14 -12 1* -7 -15 4 -7 -12 -11 -10
f	bm  image 5	-7 14 -5 -6 -6 -6 -16 -9 -6 12 -5 -8 -5 -9 -12
f	bm  link 1	-6 1* -15 -8 -10 -16 -6 3* -17 -9 -5 -15 -5
f	bm  link 12	-11 -7 -6 -4 -6 1* -11 1* -13 -4 -10 -9 1* -4 10
f	bm  link 2	1* -5 -8 -4 -4 -8 1* -5 2* -11 2* -10 -8
f	bm  link 25	-6 -5 4* -9 17 -10 -10 -8 -10 -13 -8 -4
f	bm  link 5	1* -8 -8 -6 4 -12 2* -5 1* -11 -8 1* -11
f	bm  link x	6* -7 7
f	bm  link:badge 0	-6 -8 -6 1* 5 -8 -6 -9 -6 -18 -7 -8 1* -5
f	bm  link:badge 1	-8 1* -10 -9 1* -10 -12 -11 -15 -14 -10 -16 1* -11
f	bm  link:badge 2	1* 6 2* -6 2* -5 -9 -6 -6 1* 11 1* -10
f	bm  link:badge 5	1* 7 2* -7 1* -7 -6 -7 -8 1* -6
f	bm  link:badge-paper 1	1* -12 5* -6 -13 -14 -7 -14 6 -9 -4
f	bm  link:badge-paper 2	6* -5 1* -6 -8 1* -10 8 1* -7
f	bm  link:bare 1	-8 -5 2* 10 1* -7 1* -39 -42 -9 -13 -12 -12 -6
f	bm  link:emphasis 1	1* -5 -7 -4 -9 -8 -9 2* -14 -5 1* 4 -4 -12
f	bm  link:emphasis 12	7* 7 4* -5 1* -7
f	bm  link:emphasis 2	8 3* -4 4* -7 -7 -9 1* -5 -20
f	bm  link:emphasis 5	4 -5 -5 1* -7 1* -5 1* -7 -14 -8 -8 -5 -7
f	bm  link:icon 1	-5 -7 2* 4 -4 -9 -7 -16 -16 -8 -11 8 -9 -7
f	bm  link:label 1	-9 -8 -6 -6 1* -7 2* -8 4 -6 2* -6
f	bm  link:label 2	-10 -5 -5 -5 -4 -8 -12 1* -24 -30 -11 -7 1* -9 -8
f	bm  link:label 5	-4 -5 2* 4 1* -6 -6 -23 -22 -6 -8 2* 6
f	bm  link:label:emphasis 1	7* -6 -12 -17 -9 -8 5 -9 -4
f	bm  link:label:emphasis 2	12* 7
f	bm  link:label:strong 1	-5 3* 5 3* -12 -22 -6 -10 1* -8 -8
f	bm  link:label:strong 2	8* -6 3* 13 1* -6
f	bm  link:paper 1	-16 -12 -10 -6 -6 -8 -9 -7 2* -8 2* -6 -6
f	bm  link:paper 2	-5 -12 -5 1* 13 -6 -7 -14 -16 -23 -9 -18 1* -8
f	bm  link:paper:emphasis 1	8* -6 -14 2* 7 1* -8
f	bm  link:paper:strong 1	4* 5 2* -6 -8 -14 -4 -14 1* -8 -5
f	bm  link:paper:strong 2	8* -7 -7 2* 11 1* -10
f	bm  link:strong 1	-7 -6 2* -9 -6 -5 16 -11 -16 -10 -16 1* -8
f	bm  link:strong 12	-6 -6 -5 1* -4 -6 -7 15 -6 -7 -7 -10 -12 -6 -5
f	bm  link:strong 2	4* -12 1* -5 4 -8 -10 1* -7 2* 8
f	bm  link:strong 25	7* 6
f	bm  link:strong 5	-4 -6 -6 -6 1* -6 -6 1* -8 1* -9 -12 1* -10
f	bm  text 1	1* -4 -7 -8 -6 3* -4 1* -5 -6
f	bm  text 12	-7 -9 2* -17 -27 -6 3* -8 1* -25 -27 -7
f	bm  text 2	-5 -11 -8 -6 -7 2* -8 -9 -6 -6 -6 -16 -12 -9
f	bm  text 25	1* -5 -6 1* -6 -6 -8 -15 1* -20 2* -15 -18
f	bm  text 5	-5 -5 -9 2* -12 7* 4 -4
f	bm  text:emphasis 1	1* -11 -22 -11 -18 -7 -14 -10 1* -8 -6 -17 -10 4 -9
f	bm  text:emphasis 12	1* -9 -12 -5 -5 -12 -10 1* -7 -8 -5 1* -7 -17
f	bm  text:emphasis 2	1* -7 -20 -8 -9 -11 3* -7 1* 4 -17
f	bm  text:emphasis 5	-7 -30 -7 -12 -13 -17 -21 1* -5 1* -14 1* -7 -30
f	bm  text:strong 1	1* -18 -21 -21 -29 -7 -5 -7 -16 -17 -5 1* -6 -19 -5
f	bm  text:strong 12	2* -13 -8 -7 -16 -20 9 -7 -19 -11 -13 -7 -22 -10
f	bm  text:strong 2	2* -12 -13 -13 -13 -7 2* 6 -8 -23 -12 1* 6
f	bm  text:strong 5	-11 1* -5 -5 -5 -22 -15 1* -6 -7 1* -16 -8 -28
f	bm " link 1	-7 -5 2* -7 1* -7 8 -12 -10 1* -5 -10 1* 14
f	bm " link 12	8* -5 -4 1* -5
f	bm " link 2	4* -6 2* 16 -4 -8 2* -9 1* 5
f	bm " link 25	14* 4
f	bm " link 5	-6 3* -9 2* 18 1* -8 1* -4 -7 1* 4
f	bm " link:strong 1	7* 8 6* -5
f	bm " link:strong 12	14* 6
f	bm " text 1	1* -11 -16 -7 -11 -16 -24 7 -10 4 -22 -5 -14 -20 -7
f	bm " text 12	-5 -16 -5 -5 -5 -5 -10 23 -13 -12 -13 -15 -5 -5
f	bm " text 2	1* -5 -14 1* -4 -12 -14 3* -16 -14 -10 -13 -20
f	bm " text 5	2* -14 -6 -11 -13 -12 1* -10 -8 -19 1* -11 -23 -10
f	bm " text:emphasis 5	7* 15 -6 -15 -5 -6 2* -8
f	bm " text:strong 1	-31 -5 -12 -4 -6 -21 2* -17 -6 -8 -13 -12 -15 9
f	bm " text:strong 12	-6 -6 -7 2* -6 -7 9 -5 -9 -8 -13 -9 -6
f	bm " text:strong 2	6* -16 2* -15 -5 -14 1* -5
f	bm " text:strong 5	-6 -6 -15 2* -12 -20 10 -11 -25 -12 -25 -5 -8
f	bm ( code 1	8* -4 -8 -21 -5 1* -25 6
f	bm ( code 2	8* -5 -15 -23 11 1* -15 -9
f	bm ( link 1	8* -17 -13 -4 12 -10 -5 -6
f	bm ( link 2	7* -5 -22 -14 -6 -6 1* -4 4
f	bm ( link 5	6* 5 -6 -13 -17 -4 -5 -7 -5
f	bm ( link:label 1	7* -5 -17 -13 -6 -4 1* -9
f	bm ( link:label 2	7* -4 3* -6 15 1* -12
f	bm ( link:label 5	9* -5
f	bm ( link:paper 1	1* -10 -5 1* 4 -4 -11 -9 -10 -33 -7 -21 1* -9
f	bm ( link:paper 2	9* -5 2* 14 1* -13
f	bm ( text 1	-15 2* -5 2* -5 -11 7 1* -12 -8 -9
f	bm ( text 12	-12 -10 10 1* -7 -14 -10 -26 -5 -14 2* -16 -34
f	bm ( text 2	1* -8 1* -12 -29 -12 -29 3* -12 -4 -23 -8
f	bm ( text 25	8* -5 -8 -12 2* -10
f	bm ( text 5	-10 1* -5 -7 -8 -20 -17 -35 -13 1* -13 -4 -6 -29
f	bm ( text:emphasis 1	-8 -13 9 2* -12 2* -15 -6 4 5 5 -11 -7
f	bm ( text:emphasis 2	-15 1* 4 -5 -6 -13 -5 1* -19 13 1* -7 -10 -14 -16
f	bm ( text:emphasis 5	-7 4* -6 -5 -11 -16 10 2* -11 -6 -16
f	bm ( text:strong 1	-13 1* -11 -7 -12 -14 -4 -7 -24 -20 -36 -10 1* 10
f	bm ( text:strong 12	7* -13 -23 -19 -17 21 -6 -13 -15
f	bm ( text:strong 2	-4 -4 6* -11 7 -11 11 -8 -21 -25
f	bm ( text:strong 5	1* -5 5* -21 -14 1* -18 18 -27 -16 -6
f	bm [ code 1	1* -5 -8 2* 6 -6 1* -5 -9 -11 1* -13 6 -6
f	bm [ link 1	1* -6 2* 9 1* -5 -11 -18 1* -5 -9 7 -13 -10
f	bm [ link 2	-8 4* -6 -5 -5 -4 1* -8 -7 4 -9 -13
f	bm [ link 5	7* -11 -15 2* -5 1* -7
f	bm [ link:label 1	6* -6 -10 -8 -22 -8 -11 1* -11
f	bm [ link:label 2	1* -5 4* -5 1* -12 -16 -6 -5 1* -6 5
f	bm [ link:label 5	9* -6
f	bm [ link:paper 1	-9 -13 -10 2* -11 -18 -12 -12 -8 -11 -12 1* -14
f	bm [ link:paper 2	4* -6 4* 4 -4 -5 -7 -5
f	bm [ text 1	-5 -9 1* -8 2* -5 -17 1* -11 1* -21
f	bm [ text 12	-7 3* -5 -10 -9 -7 3* -11 -8 -6 -14
f	bm [ text 2	-6 6 1* -8 -21 -7 -8 -22 -9 2* -18 2* -9
f	bm [ text 5	-19 1* -5 -10 1* -12 -13 -9 2* -7 -13 -5 -23
f	bm [ text:strong 1	-25 -19 -5 -8 -9 1* 6 -11 -13 9 -11 -12 -9 -21 -11
f	bm [ text:strong 2	-10 12 3* -11 -12 -14 -17 9 -14 -11 -19 -21 -5
f	bm [ text:strong 5	-10 3* -6 -6 -19 1* -12 8 -18 -8 -5 -9
f	bm “ link 12	12* -4 1* 4
f	bm “ text 1	-12 -7 3* -6 -5 9 1* -5 -4 3* 7
f	bm “ text 12	7* 13 -4 -7 -6 -8
f	bm “ text 2	-6 6* 7 1* -5 1* -7
f	bm “ text 5	1* -6 7* -7 1* -6
f	bm 《 link 1	7* 8 -7 -16 -8 -11 -7 -8 7
f	bm 《 link 12	14* -5
f	bm 《 link 2	-4 5* -4 8 -7 -5 1* -6 -8
f	bm 《 link 5	-4 3* -8 1* -4 12 -4 -5
f	bm 《 text 1	7 1* -14 -4 -10 -13 -14 8 -11 1* -19 -10 -11 -23 -8
f	bm 《 text 12	-7 -8 -5 2* -6 -5 16 -17 -11 -16 -15 -9 -9 -5
f	bm 《 text 2	1* 10 -13 2* -14 -16 10 -10 -4 -19 -20 -8 -12 -13
f	bm 《 text 5	1* 8 -6 -8 -12 1* -18 6 -19 -16 -17 -17 -11 -14 -17
f	bm 「 link 1	-7 -6 2* -9 1* -5 4
f	bm 「 link 12	7* 6 4* -10
f	bm 「 link 2	7* 5
f	bm 「 link 5	7* 13 1* -9 2* -9
f	bm 「 text 1	-12 1* -20 1* -9 -20 -16 4 2* -15 -10 -9 -13
f	bm 「 text 12	-9 -6 -7 1* -4 1* -7 23 -11 -14 -15 -25 -4 -5
f	bm 「 text 2	-16 1* -9 2* -11 -7 11 -5 1* -11 -17 -9 -8 -23
f	bm 「 text 5	1* -6 -7 -7 -10 1* -7 4 -14 -10 -12 -16 -10 -14 -13
f	bm 【 link 1	1* -4 5* -8 -7 -15 -5 -11 6 -5
f	bm 【 link 2	8* -9 -11 1* -8 14 1* -11
f	bm 【 link 5	7* -7 -5 -16 2* 15 1* -9
f	bm 【 link:label 1	-8 -12 -13 2* -15 -18 -11 -7 -9 -6 -9 1* -7
f	bm 【 link:label 2	8* -4 5* 5
f	bm 【 link:label 5	12* 5 1* -5
f	bm 【 link:paper 1	1* -13 -7 1* 6 -10 -6 1* -6 -24 -7 -4 1* -8
f	bm 【 link:paper 2	9* -9 2* 7 1* -7
f	bm 【 text 1	-13 -28 -9 1* -15 13 -19 -23 -21 2* -13 -4
f	bm 【 text 2	-12 2* -5 -7 -12 -15 -12 -8 2* -7 -14 1* -10
f	bm 【 text 5	-14 2* -6 -8 -11 -10 -16 -12 2* -13 1* -21
f	bm （ link 1	2* -4 5* -10 -11
f	bm （ link:label 1	4* 5 6* -5 1* -4
f	bm （ link:paper 1	1* -10 2* 10 4* -7 -5 -10 4
f	bm （ text 1	-10 1* -7 -7 -14 -17 1* -12 -14 8 3* -14 -16
f	bm （ text 12	1* -6 5* -15 -7 -14 2* -9 -10 4
f	bm （ text 2	-9 1* 4 1* -10 -17 -15 -6 -17 -9 2* -23 -22
f	bm （ text 5	-6 -5 5 1* -5 1* -7 -13 -16 1* 5 1* -10 -16
f	bm （ text:strong 2	7* 9 1* -5 -5 -5
f	cap 0 12	1* -24 -21 1* -14 -24 4 2* -27 -41 1* -25 -35
f	cap 0 2	-5 1* -10 -16 -13 2* 4 -10 1* -14 1* -14
f	cap 0 25	9 -10 -12 1* -11 -9 -11 1* 6 -19 -15 1* -15 -17 -8
f	cap 0 5	-10 -8 -20 -10 -18 -23 1* 5 -9 -17 -18 1* -14 -9
f	cap 3 12	-11 -8 -17 1* -16 -16 -11 -6 -19 -33 -4 7 -16 -31
f	cap 3 25	7* -10 1* -16 2* -10 -11
f	cap 3 5	1* -42 -22 1* -13 -30 -8 -10 -9 -18 -26 6 1* -10 -7
f	cap 7 12	-5 2* -18 -13 -23 -23 1* -9 8 1* -9 -16 -23 -7
f	cap 7 2	-20 -25 1* -10 -19 -29 8 1* -5 -15 1* 8 -29 -37 -5
f	cap 7 5	5 -6 1* -20 -12 -27 -24 -6 3* -11 -17 -4
f	cap 9 12	-12 -11 1* -10 -6 -8 -14 15 1* -5 8 -33 -14 -20 -6
f	cap 9 2	-4 1* -5 -13 -19 -9 -13 -15 -7 1* -6 -13 1* -21 -13
f	cap 9 5	-7 11 1* -18 -13 -7 5* -27 -34 -9 -8
f	col authors false t	1* -15 -18 -13 -11 -16 -22 -14 21 -33 -20 -19 -14 -28
f	col date false t	-9 8 -32 -25 -15 -7 -8 -9 -17 1* -24 -8 -4 -16
f	col date true t	1* 21 3* -11 -21 2* 18 -5 -8 -4 -5 -18
f	col links false L	-5 -8 -7 -6 1* -6 -12 -11 -19 5 -10 2* -7 -16
f	col links false t	1* -7 -19 -13 2* -11 1* -13 -12 3* -12 -7
f	col links true L	-6 1* -6 -8 1* -7 -11 1* -9 1* -11 2* -7
f	col links true t	1* -14 -4 1* -8 -15 21 1* -14 -18 -11
f	col name false L	-10 -10 -7 -5 8 -5 -13 1* -10 -14 -6 -8 1* -6 -12
f	col name false t	1* -9 -21 -17 2* -26 1* -15 -14 -10 -10 -18 1* -10
f	col name true t	-11 -13 -6 -6 -12 -23 11 1* -12 -26 -10 1* -4 -8
f	col note false L	8* -7 -4 1* 6 -4 -5 -9
f	col note false t	-22 -13 -20 14 -19 -17 -14 -22 -27 -36 -44 13 -11 -31 -4
f	col note true t	3* -4 2* 6 -6 1* -13 -7 1* -17 -14
f	col number true t	-4 -23 -8 -7 1* -5 14 -6
f	col orgs false t	-13 -17 21 -21 -18 -10 -5 -22 -20 -18 19 -18 -19 -16 -17
f	col orgs true t	1* -4 9 2* -13 -7 -8 -7 -11 5 -7 2* -8
f	col other false L	-7 -21 -10 1* 4 -8 -12 1* -22 4* -5 -14
f	col other false t	-25 -8 1* -15 -24 1* 4 -7 -23 -10 -25 2* -9
f	col other true L	-5 1* -7 -7 1* -7 -10 -9 1* -26 -4 -12 8 -6
f	col other true t	-4 -17 -7 2* 5 1* -5 -16 -17 -22 1* -12 -11
f	col tags false L	4* -8 2* 14 -5 -10 1* -6 -11 1* -4
f	col tags false t	-23 -21 -21 -19 -18 3* -14 -14 -11 -25 -10 9 -6
f	col tags true t	-10 -15 -9 -9 -18 6 1* -13 -20 -21 -28 -20 -18 7
f	col title false L	-11 -11 -6 -6 -10 -7 -9 6 -8 1* -6 -6 -10 -6 -12
f	col title false t	1* -14 -10 -29 -18 1* -18 1* -7 -12 -4 -6 -21 -5 -13
f	col title true L	1* 7 -4 1* -7 -8 -10 2* 6 3* -5 8
f	col title true t	-10 -8 -14 -10 -14 -7 13 1* -17 -19 -18 -13 -20 -11
f	col venue false t	-21 16 -12 -12 -20 -20 1* -10 -20 13 -30 -27 -23 -30 -4
f	col venue true L	9* -5 2* -4 1* 5
f	col venue true t	1* 9 3* -7 -7 -4 -9 1* -8 -9 -9 -9 -9
f	cola authors 1 	-8 6* -13 14 -8 -13 -14 1* -8 -22
f	cola authors 1 bt	8* 12 -7 -9 -6 2* -11
f	cola authors 1 l	9* -4 -4 -12 -5 -11
f	cola authors 1 lt	7* -7 6 -6 -6 -9 1* -8 -5
f	cola authors 1 qt	9* -10 -13 2* -9 7
f	cola authors 1 t	-13 6* -8 10 -14 -19 -9 -6 -8 -5
f	cola authors 2 	7* -6 15 -7 -10 -9 1* -5 -23
f	cola authors 2 bt	8* 8 -11 -9 -4 1* -12 -7
f	cola authors 2 t	7* -15 13 -23 -14 -17 1* -12
f	cola date 0 	1* 9 -5 2* -10 -11
f	cola date 0 bt	-4 1* -8 -6 -5 -15
f	cola date 0 l	-9 1* -8 -13 -7 10 -10 -11
f	cola date 0 lt	-7 1* -12 -8 -5 -21 1* -10
f	cola date 0 qt	1* 13 3* -4 -13
f	cola date 0 t	1* 7 -19 -14 -11 -16 -9 -6 -10 -7 -6 5 2* -11
f	cola date 1 	8* -13 8 1* -5 -6 1* -7
f	cola date 1 bt	1* 11 -5 2* -4 -8 2* 5 4* -5
f	cola date 1 l	1* -5 -5 1* -5 -13 2* -8 11 -6 -4 1* -6 -10
f	cola date 1 lt	1* 7 4* -7 -5 -7 1* -7 -4 -4 -7 -16
f	cola date 1 t	1* 8 4* -4 1* -4 7 1* -12 -10 -8 -11
f	cola date 2 	1* -6 6* -16 5 -13 -14 -10 -9
f	cola date 2 bt	8* -8 5 -7 -15 -5 -8
f	cola date 2 lt	10* -6 -9 -4 -5
f	cola date 2 qt	10* -6 -11 1* -9 4
f	cola date 2 t	8* -21 -14 -15 -21 -22 -7 14
f	cola date 3 lt	9* 13 1* -5 -5 -5 -13
f	cola date 3 t	8* -4 -5 1* -7 -13 -5 6
f	cola links 0 	-7 1* -21 -7 2* -10 1* -20 -8 -13 -8 -13 1* -27
f	cola links 0 b	5 2* -7 2* -16 -6 -20 16 -23 14 -11 -16 -20
f	cola links 0 l	-14 1* -14 -13 1* -9 2* -11 -9 1* 16 -12 8 -33
f	cola links 0 lq	6* -4 1* -6 2* 5 -9 1* -7
f	cola links 0 lt	-7 -11 -11 -4 12 -10 3* -7 1* -7 -6 -6 -9
f	cola links 0 q	-16 1* -8 -4 1* -5 -9 1* -9 5 -12 -5 -7 1* -8
f	cola links 0 t	-7 -7 -8 -4 1* -12 -7 14 -5 -8 1* -4 -6 1* -8
f	cola links 1 	-15 -17 -8 2* -10 4 12 -18 -19 2* -7 -17
f	cola links 1 b	-7 -8 -8 1* -6 1* -7 1* -11 2* -10 1* -10
f	cola links 1 bt	8* -8 1* -8 -8 -5 -7 8
f	cola links 1 l	-11 -10 -9 -6 5 -8 -12 -8 -13 -34 -17 -19 7 -24 23
f	cola links 1 lt	2* -4 1* 5 1* -6 1* -15 -30 -17 -15 11 -16
f	cola links 1 q	10 -14 -11 2* -8 -9 1* -5 -9 -5 2* -6
f	cola links 1 qt	8* -6 -5 1* -7 6 -11
f	cola links 1 t	1* -6 2* -6 2* 5 -21 -11 -20 -21 1* -26 11
f	cola links 2 	1* -7 -4 2* -11 5 1* -6 1* -8 -19 7 -26 -7
f	cola links 2 b	9* -8 2* 10
f	cola links 2 bt	8* -12 2* -8 1* -5 8
f	cola links 2 l	1* -8 -4 3* -12 7 -14 1* -11 -14 1* -11
f	cola links 2 lbt	8* -7 -10 2* 6 1* -6
f	cola links 2 lt	7* -15 -17 -16 -13 -20 1* -5 4
f	cola links 2 q	9* -9 2* 7
f	cola links 2 qt	9* -12 1* -11 1* -13 14
f	cola links 2 t	1* -9 -5 1* 7 1* -10 -9 -19 -16 -16 -34 1* -5 -5
f	cola links 3 	7* -5 -6 1* -16 -8 -12 -18 14
f	cola links 3 b	1* 6 5* -6 1* -12 1* -16 11 -7 -9
f	cola links 3 bt	8* -20 1* -8 -26 -8 -4 8
f	cola links 3 l	1* -4 3* 6 5 -4 -8 -7 1* -17 1* -7
f	cola links 3 lt	6* -5 1* -9 1* -9 -15 1* -21
f	cola links 3 q	9* -5 1* -5 5
f	cola links 3 qt	9* -15 -5 -23 12 -28 19
f	cola links 3 t	11 -6 3* -11 2* -10 8 -13 -31 -6 -26
f	cola name 0 	1* -20 -8 -17 -11 1* -20 1* -8 -8 -11 -31 -9 -17
f	cola name 0 b	-17 -19 -10 -5 -10 9 -7 1* -4 2* -12
f	cola name 0 bt	-11 -14 -13 -6 -5 15 -15 9
f	cola name 0 l	-19 -7 -25 -18 -17 -6 -11 2* -7 -6 -14 -7
f	cola name 0 lt	-14 -26 -21 -7 -11 10 -7
f	cola name 0 q	6 -19 -14 -7 -10 1* -13 -8 1* -7 -6 -15 2* -11
f	cola name 0 qt	2* -5 2* 7 -7 -4 -8 -9 1* -6 1* 11 -12
f	cola name 0 t	-15 -20 -16 -9 -15 7 -18 1* -9 -12 1* -13 1* -5 4
f	cola name 1 	-20 1* -11 1* -9 -9 1* 11 -16 -13 -9 -9 -10 1* -10
f	cola name 1 b	-5 1* -10 5* -11 1* -9 -11 1* -6 -13
f	cola name 1 l	-9 -6 -12 3* -6 1* -24 -21 1* 4 1* -4 -12
f	cola name 1 lt	1* -9 -4 1* 6 1* -6 -10 -13 -10 2* 11 1* -8
f	cola name 1 q	-8 -10 -8 5* -8 -10 -6 9 2* -11
f	cola name 1 t	1* -7 -6 2* -17 -7 5 -13 -8 -7 6 1* 5 -19
f	cola name 2 b	-7 -11 -7 -7 -8 2* 4 -9 -11 -8 -11 -10 -9 -9
f	cola name 2 l	1* -13 -8 3* -8 1* -8 -14 -7 -12 -5 11 -10
f	cola name 2 lt	4* 7 2* -9 -7 -15 -12 -18 -13 -18 19
f	cola name 3 	1* -6 3* -15 4 1* 9 -7 -11 -10 -5 -5 -19
f	cola name 3 l	7* 15 -12 -9 -6 -15 -18
f	cola note 0 l	-9 -8 -9 7 -13 -13 1* -6 6* -7
f	cola note 0 lt	-9 -12 -5 13 -9 -13 -10 -11 3* -6 2* -6
f	cola note 1 	1* -5 5* -16 -21 -22 -24 8 -14 -20
f	cola note 1 l	7* -13 -5 -17 -11 6 -11 -26
f	cola note 1 lt	7* -7 -12 -18 -19 8 -12 -17 -5
f	cola note 1 t	7* -21 -22 -13 -13 18 -13 -14 -8
f	cola note 2 	7* -18 -16 -20 -14 -9 -7 -12 9
f	cola note 2 bt	8* -11 -8 1* 17 2* -17
f	cola note 2 l	8* -8 -8 1* 6 2* -4
f	cola note 2 lt	8* -8 -9 1* 16 -7 -11 -15
f	cola note 2 t	7* -14 -6 -8 1* 20 2* -16
f	cola note 3 	7* -9 -4 -10 -8 13 -6 -6 -11
f	cola note 3 bt	8* -9 -12 -6 7 2* -5
f	cola note 3 l	8* -5 1* -7 12 -7 1* -12
f	cola note 3 lt	7* -5 -14 -5 -7 15 -9 -7 -18
f	cola note 3 qt	11* 6 2* -5
f	cola note 3 t	7* -8 -6 -17 -7 6 -6 -11 -5
f	cola number 0 	1* -16 -5 -5 -4 1* 6 -6
f	cola number 0 bt	1* -9 4* 10
f	cola number 0 t	1* -15 3* -8 15
f	cola orgs 0 l	-7 -11 15 -8 -8 -10 -15 -9
f	cola orgs 0 lt	-18 -7 21 -13 -9 -15 -19 -10
f	cola orgs 0 t	-10 1* 9 1* -7 -10 -11 -6
f	cola orgs 1 	-6 -8 7 3* -7 -20 -17 -17 1* -7 -7 -19
f	cola orgs 1 b	-9 -5 9 2* -10 -12
f	cola orgs 1 bt	5* -8 1* -5 -10 -11 12 -9 1* -8 -11
f	cola orgs 1 l	-4 -15 2* -4 -15 1* -11 -10 -9 9 2* -7 4
f	cola orgs 1 lt	1* -6 8 1* -4 -12 -10 -13 -17 -12 14 -11 1* -11 -10
f	cola orgs 1 t	1* -12 3* -14 -5 -19 -11 -7 9 -7 -7 -10
f	cola orgs 2 	1* -7 9 2* -8 1* -7 -5 -10 23 -15 -7 -7 -20
f	cola orgs 2 l	-4 -10 6 -7 -12 2* -14 -9 -27 1* -16 -9 -9 -12
f	cola orgs 2 lt	-6 -5 1* -7 -8 -17 5 -5 -5 -11 4 -9 -11 -11 -7
f	cola orgs 2 t	1* -12 9 2* -5 1* -12 1* -6 -6 3* -8
f	cola other 0 	-12 1* -6 5* -13 -15 -17 8 -7 -11 -25
f	cola other 0 b	1* -7 4 2* -11 -10 1* 6 2* 8 2* -15
f	cola other 0 l	-6 -10 -7 2* -5 8 1* -8 -23 -12 16 -4 -15 -17
f	cola other 0 lt	-6 -12 1* -11 1* -6 1* -5
f	cola other 0 t	-7 1* -9 -9 5 -13 1* -9 -8 -15 2* -6 8 -7
f	cola other 1 	-5 -11 -9 1* -5 1* -19 -13 -18 -25 -22 6 -8 -19
f	cola other 1 b	8* -14 -22 -13 1* -15 -10 5
f	cola other 1 bt	1* -10 6* -16 -11 -13 4 1* -19
f	cola other 1 l	1* 5 -5 -6 2* -14 -7 -21 -36 -20 1* -7 -37
f	cola other 1 lt	-6 1* -17 -4 3* -9 -23 -14 -22 11 1* -46 -7
f	cola other 1 q	5* -6 10 -6 -8 -10 -7 8 1* -6 -7
f	cola other 1 qt	7* -9 -7 -13 16 -8 -11 -22 -4
f	cola other 1 t	-13 -14 -26 -5 -14 9 -7 -21 -28 1* -20 2* -40
f	cola other 2 	1* -5 3* 8 -12 -10 -15 1* -21 1* -7 -17 9
f	cola other 2 b	1* 4 4* -5 -4 -8 -5 -12 1* -7 -11
f	cola other 2 bt	8* -23 1* -14 1* -10 -8
f	cola other 2 l	-4 -7 3* -7 1* -9 -20 -18 -18 -8 -6 -9 5
f	cola other 2 lt	1* -8 7 1* 7 -10 -8 -18 -8 -14 -29 -11
f	cola other 2 qt	7* -7 -14 5 -14 1* -17 -18
f	cola other 2 t	-8 -13 5 -6 -5 -14 1* -24 -19 1* -22 1* -5 -12
f	cola other 3 	7* -8 -12 -12 -7 -15 5 -19 7
f	cola other 3 bt	8* -10 -24 -16 -14 -9 -10 19
f	cola other 3 l	7* -5 -10 1* -12 -13 -8 1* 4
f	cola other 3 lt	6* -4 -15 -26 -17 -17 -5 -10
f	cola other 3 q	8* -7 -13 1* -8 -13 -14 16
f	cola other 3 qt	8* -10 -9 1* 6 1* -6
f	cola other 3 t	6* -5 -21 -29 -32 -13 -6 1* -27 6
f	cola tags 0 	-6 -5 1* -6 -10 1* -15 8 2* -14 -10 1* -20
f	cola tags 0 b	1* -6 -11 2* -6 1* 10 1* 6 -9 -8 1* -6 -13
f	cola tags 0 l	-8 -13 -19 -8 -13 4* -5 1* -14 2* -4
f	cola tags 0 lt	-9 -11 -19 -8 -15 4 2* 4 2* -7 1* -5 -7
f	cola tags 0 t	-11 -13 -13 -7 -10 -9 9 4* -6 2* -7
f	cola tags 1 	-5 -14 -7 1* -7 -8 2* -23 -20 -11 -4 -9
f	cola tags 1 l	-9 -9 -8 -6 -10 13 -17 1* -17 -13 -16 1* -10 -10 9
f	cola tags 1 lt	-5 -12 -12 1* -6 4 -7 -14 -12 -15 -21 -24 -12 1* 5
f	cola tags 1 t	-6 -10 -10 1* -7 12 -7 -10 -26 -13 -8 -20 -10 -8 -11
f	cola tags 2 	1* -4 -6 3* -4 -5 -16 -16 -21 -8 -10 18 -12
f	cola tags 2 l	1* -8 -5 1* -8 -10 1* 5 -8 -18 -14 -15 -9 6
f	cola tags 2 lt	7* -7 -20 -17 -22 -25 -10 9 -8
f	cola tags 2 q	8* -7 -7 -6 -10 -4 14 -13
f	cola tags 2 qt	8* -4 -11 -8 -14 1* 21 -21
f	cola tags 2 t	5* -7 -7 -6 -22 -17 -14 -13 -7 19 -18
f	cola tags 3 l	2* -5 2* -6 -8 -4 -11 -7 -12 -15 -11 1* 7
f	cola tags 3 lt	6* -6 -7 -13 -17 -10 -25 -16 4
f	cola tags 3 t	2* -7 2* -8 -12 -14 -20 -12 -8 -13 -6 -16 18
f	cola title 0 bt	-9 -9 -14 2* -6 -20 5 8 -17 -19 -14 2* 6
f	cola title 0 lbt	-7 -9 -6 1* 5 4 1* -8 1* -8 1* -5 -6 1* 5
f	cola title 0 lt	-8 -8 -17 -18 -6 1* -7 2* -4 -5 1* -12 -5 -6
f	cola title 0 qt	1* -13 -14 -13 -14 2* -11 3* -8 -9 1* -24
f	cola title 0 t	-8 -8 -6 -17 -5 2* 5 -9 -10 -15 -19 -14 -10
f	cola title 1 bt	-6 -17 -17 -5 -6 6 2* -8 -4 1* -11 -5 1* -6
f	cola title 1 lt	-12 -13 -15 1* -19 5 2* -26 -29 -12 9 5 5 -10
f	cola title 1 qt	2* -18 1* -12 1* -12 10 -11 -7 -8 1* -5 -15 -7
f	cola title 1 t	-16 -12 -10 -8 -13 -6 -5 5 -26 -45 6 1* -14 -10 -12
f	cola title 2 bt	-5 -10 1* -5 -6 -14 1* -5 -6 -15 -5 -6 7 1* -5
f	cola title 2 lt	1* -9 -9 1* -20 -11 1* 13 -7 -7 -13 -16 -9 10
f	cola title 2 qt	9* -5 2* 7
f	cola title 2 t	-20 -12 -11 2* 6 -10 -5 -12 -5 -7 -24 1* 7 -8
f	cola title 3 bt	1* 9 5* -8 -7 5 1* -6 -11 -5 5
f	cola title 3 lt	-4 1* -5 1* -11 10 5 5 -7 -16 -7 -5 2* -15
f	cola title 3 qt	1* -6 -6 2* -9 4* -8 -21 6 -7
f	cola title 3 t	-12 5 -9 1* -6 1* -15 7 1* -9 -13 -11 2* -12
f	cola venue 0 	1* 11 -6 -5 -5 -10 1* -6
f	cola venue 0 bt	-7 8 -6 -7 -5 1* -10 -6
f	cola venue 0 l	-4 6 -9 -8 -5 2* -9
f	cola venue 0 lt	-10 11 -14 -6 -9 -7 -5 -15
f	cola venue 0 t	-5 5 -19 -12 -6 -10 7 -14
f	cola venue 1 	1* 7 4* -7 -8 -4 11 -14 -15 -9 -11 -10
f	cola venue 1 b	8* -8 14 -5 -9 -7 1* -11
f	cola venue 1 bt	8* -11 1* -9 -5 1* -10 7
f	cola venue 1 l	1* 7 -4 2* -8 -6 -8 -11 6 -11 -14 -6 -13 -4
f	cola venue 1 lt	-6 8 -9 -8 -5 -10 -4 -8 -14 -6 -9 -19 -5 -17
f	cola venue 1 qt	7* -7 -5 1* -11 -7 -8 -18
f	cola venue 1 t	1* 4 3* -4 -5 -8 -10 10 -8 -10 -7 -17 -7
f	cola venue 2 	7* -9 -21 11 -19 -14 -9 -11 -8
f	cola venue 2 b	8* -7 1* -6 -7 -4 -5 5
f	cola venue 2 bt	7* -4 -6 10 -9 -7 1* -5 -10
f	cola venue 2 l	8* -11 11 -8 -8 1* -6 -19
f	cola venue 2 lt	7* -8 -14 1* -22 -12 -7 -14
f	cola venue 2 qt	8* -9 10 -9 -9
f	cola venue 2 t	7* -10 1* 5 -7 -14 -10 -22 -9
f	cola venue 3 	9* 10 2* 4 1* -5
f	cola venue 3 bt	7* -5 -10 1* -14 -14 2* 6
f	cola venue 3 t	9* 6 -11 1* -14 -7
f	coll authors 1	7* -5 6 -23 -19 -13 -12 -25 5
f	coll authors 2	1* -11 -13 -9 -12 -9 -10 -13 12 -18 -15 -4 1* -7 -11
f	coll authors 5	9 -8 -7 -10 -7 1* -13 -13 15 -10 -11 -15 -9 -10 -11
f	coll date 1	-9 13 -17 -12 -5 -7 -13 -16 -16 14 -25 -29 -10 -14 -9
f	coll date 2	-6 1* -7 -8 -4 1* -12 1* -4 1* -13 -12
f	coll date 5	1* 12 -4 -14 2* -10 1* -7 1* -10 -8
f	coll links 0	1* -12 2* 10 1* 6 -9 -7 -10 2* -8 1* 8
f	coll links 1	1* -13 -23 -15 9 -5 -7 -5 -18 1* -45 -23 16 -10
f	coll links 12	4* -9 2* -8 -30 1* -25 7 10 1* -24
f	coll links 2	2* -8 -9 1* -22 -19 -8 -7 3* -5 -25 -28
f	coll links 5	-8 5 -12 -16 1* -19 -19 1* -20 1* -12 8 1* -19 -18
f	coll name 0	1* -11 4* 11 -7
f	coll name 1	-5 -15 -29 -27 2* -5 1* -7 -13 -14 -15 2* -10
f	coll name 12	-5 1* -10 1* -5 2* 4 -9 -10 -10 1* -6 -6 -8
f	coll name 2	2* -7 -9 1* -14 -16 4 -18 1* -6 2* -14 -5
f	coll name 5	-15 1* -18 -6 -11 -18 -22 2* -19 -16 -7 -8 -8
f	coll note 1	-10 -16 -13 1* -9 -19 1* -5 -13 -15 -21 5 -8 -27
f	coll note 12	1* -8 -11 5 -5 -4 -14 -8 -4 -21 -13 5 -7 -11 -12
f	coll note 2	-9 -12 -10 9 -5 -9 -7 -22 -13 -23 -29 18 -9 -15 -15
f	coll note 5	-9 -16 -14 8 -9 -8 -13 -22 -18 -24 -14 13 -11 -8 -10
f	coll number 1	1* -29 -8 -6 -6 1* 12 -7
f	coll orgs 1	-13 -16 12 -16 -12 -21 1* -14 -21 -4 1* -18 -11 -29 -7
f	coll orgs 12	1* -8 8 -9 -5 -4 -8 1* -5 2* -7
f	coll orgs 2	-10 -8 14 -8 -8 -14 -22 -7 -12 -9 15 -8 -7 -12 -13
f	coll orgs 5	1* -11 10 -17 -13 1* -11 -18 -11 -22 14 -14 -10 -9 -15
f	coll other 0	9* -6 -4 -5 -8 -4 8
f	coll other 1	-16 1* -8 -22 3* -8 -29 -8 -27 1* 10 -9
f	coll other 12	1* -6 4* -4 -8 -23 -24 -20 7 -12 -12 -5
f	coll other 2	-17 -5 1* -14 1* -5 -15 -8 -9 -6 -30 2* -23
f	coll other 5	-11 -6 6 -5 -12 -18 1* -10 -27 -8 -7 -4 10 -15 -6
f	coll tags 1	-20 -24 -9 -20 -25 7 -7 1* -12 -21 -35 -25 -32 11 -4
f	coll tags 12	7* 14 -9 1* 4 -10 -5 -5 -15
f	coll tags 2	-12 -6 -11 -7 -8 2* -8 -10 -11 -6 -29 -17 10
f	coll tags 5	1* -6 3* -7 -8 13 1* -5 -11 2* -12 -12
f	coll title 0	-6 -12 -6 1* -8 -9 1* -9 4* -18
f	coll title 1	1* -22 -14 -18 -15 1* 7 1* -17 -4 1* -12 -8 6 -12
f	coll title 12	-7 -10 -17 -13 -7 -5 -14 12 -14 -11 -13 -9 -4 -4 -13
f	coll title 2	-5 1* -11 -9 -7 -36 -21 4 2* -5 -7 1* -19 -15
f	coll title 25	4* -5 2* 8
f	coll title 5	1* -6 -13 -19 1* -18 -19 2* -14 -14 -5 -7 -24 -13
f	coll venue 1	-8 9 -5 -17 -19 -13 9 -11 -32 1* -23 -19 -11 -31
f	coll venue 2	-9 12 -17 -13 -4 -15 -5 -14 -10 14 -20 -25 -6 -11 -12
f	coll venue 5	-14 11 -13 -18 -9 -9 -11 -20 -9 20 -19 -16 -6 -4 -20
f	colon : 0	12* 4
f	colon : 1	-11 -25 -25 -9 -7 1* -8 7 -21 -32 -13 1* 4 -26 -5
f	colon : 12	-10 8 -14 1* -4 -8 -18 -4 2* 5 1* -10 1* -7
f	colon : 2	-9 1* -19 1* -12 1* -10 4 -9 2* -6 1* -32 -11
f	colon : 5	-5 9 -11 -10 -20 1* 8 -7 -6 13 -16 -16 -5 -16 -15
f	colon authors: 1	-11 -14 -16 1* -16 -24 16 -34 -47 -22 -21 -19 -22 -25 33
f	colon authors: 2	-15 -13 -10 2* -15 6 -15 -16 -14 -19 -14 -7 -15 22
f	colon authors: 5	1* -9 5* -9 -9 -13 -8 -11 -10 1* 15
f	colon date: 1	1* 7 4* -5 -8 -12 -16 -9 -16 -8 -15 16
f	colon date: 2	-9 -4 3* -5 -8 19 -11 -18 -11 -5 -12 1* 12
f	colon label: 1	-16 -9 -6 2* -5 -22 1* -27 -12 -15 -5 1* -16
f	colon label: 2	8* -14 1* -10 -5 1* -6 -5
f	colon links: 1	-7 -7 -7 -7 1* -8 -10 -22 -21 -36 -31 -46 1* -51 12
f	colon links: 2	-9 -7 -5 1* 5 -6 -13 -14 -26 -15 -15 -31 6 -34 5
f	colon links: 5	-9 -13 4* -14 -5 -10 6 -17 -13 1* -4
f	colon name: 1	5* -16 -12 1* -13 -13 -7 6 12 -6 -6
f	colon name: 12	7* 9 3* -7
f	colon name: 2	-9 -4 -8 2* -9 -19 5 -13 -22 -16 1* 10 -9
f	colon name: 5	-10 -11 -11 1* -5 -7 -13 7 -9 -9 -10 14 -7 1* -4
f	colon note: 1	5* -4 1* -15 -30 -22 -44 -27 1* -25 24
f	colon note: 2	-6 6* -14 -37 -5 -36 -4 1* -14
f	colon note: 5	8* -21 -10 -11 -20 2* 20
f	colon number: 1	-7 -14 3* -18 -8 18 -6 -7 -4 4 2* -10
f	colon number: 2	-7 -11 3* 5 -13 -9 -6 22 -13 -15 2* -19
f	colon orgs: 1	-11 -4 -6 1* -6 1* -5 -14 -22 -26 -17 -9 14 -28
f	colon orgs: 2	8* -5 -5 1* -15 1* -11
f	colon tags: 1	5* -6 -6 -10 -9 -10 -20 -11 -11 -14 20
f	colon tags: 2	1* -5 3* -4 -9 7 -13 -12 -22 -7 -12 -16 12
f	colon tags: 5	1* -8 -7 3* -10 1* -16 -16 14 -14 -6 -9
f	colon title: 1	-6 4* -7 -11 -8 -16 -13 -18 -27 20 -21 -14
f	colon title: 2	-8 -7 3* -6 -7 7 -12 -22 -9 -10 -23 -6 23
f	colon title: 5	7* -9 -13 -35 -17 -16 -25 -10 23
f	colon venue: 1	2* -6 2* -9 -9 -8 -7 -46 -30 -24 5 -44
f	colon venue: 2	7* -6 -18 -27 -26 -39 -8 -9 25
f	colon venue: 5	7* -12 -6 -27 -11 6 2* 22
f	cue authors code	-5 1* -12 3* -5 -6 -7 4 -19 -10 -9 1* -17
f	cue authors image	9* -8 -4 -6 2* 10
f	cue authors link	8 -11 -10 -5 -12 -12 -8 1* 29 -10 -13 -18 -14 -11 -22
f	cue authors text	-11 -17 -20 -10 -14 1* -20 -9 7 -5 -12 1* -14 -24 -9
f	cue date text	1* -7 -6 1* -5 7 -6 8 -11 23 -8 -9 -23 -12 -28
f	cue label code	-10 1* -5 2* 4 -11 -8 -12 3* -8 1* -14
f	cue label image	7* -8 3* -5 1* -5
f	cue label link	-9 -14 -4 1* -7 -9 -15 2* -9 -7 10 1* -6
f	cue label text	-4 2* -9 -19 1* -8 1* -10
f	cue links code	7* -11 1* 8 -14 -4 -6 -17
f	cue links link	-22 -7 -7 -7 1* -7 -9 1* -24 9 -18 1* 10 -15 -21
f	cue links text	-15 2* -7 -8 -9 -12 -11 -13 -13 -21 -12 8 -12
f	cue name code	7* -11 -4 1* -12 7 -9
f	cue name link	8* -12 4* -5
f	cue name text	-7 -7 -6 2* -11 -5 1* -4 -7 -17 1* -19 -9
f	cue note code	9* -12 -7 -5 -7 -7 8
f	cue note link	-9 5* 6 1* -15 -14 2* -5
f	cue note text	-13 -7 4* 11 -15 -20 -11 -37 9 -4 -18 -5
f	cue number link	9* -18
f	cue number text	-6 -6 3* -6 -8 1* 7 17 -8 -12 -5 -16 -17
f	cue orgs link	8* -5 -15 1* 4 -13 1* 11
f	cue orgs text	5* -10 1* -5 -16 -18 24 -11 -17 -7 -21
f	cue other code	7* -20 -13 -6 -8 1* -21 -5
f	cue other image	6* -5 -9 -6 -5 -5 -8 -5 -9 9
f	cue other link	-5 3* 4 4* 7 -13 5 1* -9 -5
f	cue other text	-8 1* -10 -7 2* -9 -5 -7 -4 -8
f	cue tags text	-5 4* -5 -8 1* -27 -10 -34 1* -6 7
f	cue title link	7* -5 -29 -5 1* -6 18 -5 -13
f	cue title text	5* 10 -5 1* -6 -7 -19 -8 -6 11 -16
f	cue venue code	8* -10 22 -12 5 -6 -13 -32
f	cue venue link	-5 3* 8 3* -8 5* -4
f	cue venue text	1* -8 3* -9 -13 -5 -15 25 -31 -9 -13 -20 -22
f	date code	-4 6 -14 2* -19 1* -7 -5 5 -22 -15 -5 -24
f	date text	-14 19 -21 -5 1* -22 -4 -22 -17 1* -40 2* -36 -12
f	dateb 	-31 15 -21 -8 -8 -23 -12 -21 -13 7 -32 -5 -6 -26
f	dateb (	-10 1* -23 -7 1* -11 1* -15 -11 -9 -26 -15 5 -32 -11
f	dateb [	1* 7 -11 1* -9 -17 -20 -16 -8 8 -23 -13 -27 -17
f	dateb 【	9* 14 -11 1* -6 -14 -13
f	dateb （	1* 4 -7 2* -4 -8 -9 -10 8 -13 -8 -12 -8 -23
f	etal	21 -24 -22 -17 8 -22 -32 -55 18 -33 -28 -37 23 -31 -7
f	first code	-18 2* -10 -17 1* -11 -7
f	first image	-9 1* -8 -8 -9 -13 1* -4
f	first link	1* -9 -14 -14 -6 -12 -13
f	first link:badge	-9 1* -11 -9 1* -9 -9 -10
f	first link:badge-paper	-6 -7 2* 7 -4 -7 -11
f	first link:emphasis	-7 -5 -5 -4 -12 -4 -7 14
f	first link:label	-5 -7 -8 1* -7 -6
f	first link:paper	-6 2* -4 1* -9
f	first link:strong	-15 -9 -10 -12 1* -7 -9
f	first text	-7 1* -4 2* -6 1* -7
f	first text:emphasis	1* -10 -10 -15 -20 -9 -18
f	first text:strong	-10 -13 -8 -14 -16 1* -9
f	firstl L 1 	1* -9 2* 6 2* -7
f	firstl L 1 $	-24 -5 -10 -10 1* -10 -16 7
f	firstl L 1 (	-6 -4 -5 1* -7 1* -9 7
f	firstl L 1 )	1* -4 2* 5
f	firstl L 1 ,	1* -22 -15 -5 -5 -14 -20 -6
f	firstl L 1 -	-12 -8 2* -8 1* -7 13
f	firstl L 1 :	-4 3* -10 1* -5 11
f	firstl L 1 [	-7 -16 -7 3* -14 9
f	firstl L 1 _	-9 -5 -6 -4 -9 -7 -4
f	firstl L 1 |	-18 -15 2* -6 2* 5
f	firstl L 1 【	-8 -9 -5 1* -4 1* -9 9
f	firstl L 1 （	-5 -6
f	firstl L 12 $	-6 -7 -6 -6 -9 -6 -7 8
f	firstl L 12 ,	-5 5* -5 5
f	firstl L 12 _	1* -5 4* -5 8
f	firstl L 2 $	-15 1* -5 -7 -8 -8 -10 8
f	firstl L 2 (	4* -4 2* 6
f	firstl L 2 ,	1* -7 2* -8 1* -5
f	firstl L 2 -	-7 3* -8 2* 9
f	firstl L 2 :	7* 4
f	firstl L 2 _	-9 3* -12 1* -10 12
f	firstl L 25 $	4* -7 2* 9
f	firstl L 5 $	-8 1* -4 1* -7 -7 6 -7
f	firstl L 5 (	4* -7 1* -6 4
f	firstl L 5 )	4* -4
f	firstl L 5 ,	-13 -8 2* -14 1* -7 11
f	firstl L 5 -	1* -5 4* -5
f	firstl L 5 .	-6 -6 2* -11 -4 -7 11
f	firstl L 5 :	7* 5
f	firstl L 5 [	4* -6
f	firstl L 5 _	-4 3* -9 1* -12 14
f	firstl L 5 （	7* 4
f	firstl t 0 "	1* -10 2* -4 1* 10
f	firstl t 0 (	1* -10 4* 11
f	firstl t 0 [	1* -10 4* 13 -5
f	firstl t 0 _	-5 -20 -5 1* -7 -6 23 -9
f	firstl t 0 《	1* -6 4* 7
f	firstl t 0 「	1* -9 4* 10
f	firstl t 1 	1* -19 4* 16
f	firstl t 1 "	-22 -18 -36 -6 -11
f	firstl t 1 $	-32 2* -30 -41 -5 5 -12
f	firstl t 1 (	-11 -15 -31 -9 1* -21
f	firstl t 1 )	-23 -21 1* -5 -7 4 5 -9
f	firstl t 1 ,	2* -8 -4 -19 1* -9 -5
f	firstl t 1 -	-34 -10 -14 -16 -28 1* -24 8
f	firstl t 1 .	-6 -16 1* -5 -19 2* -7
f	firstl t 1 :	-9 -29 -17 -12 2* -12
f	firstl t 1 ;	-13 14 -10 1* -14 -10 -17 -8
f	firstl t 1 [	-30 -11 -13 -10 -28 1* -10
f	firstl t 1 _	-19 1* -24 -9 -15 1* -12 5
f	firstl t 1 |	-14 1* -4 1* -15 7 -13
f	firstl t 1 《	6 -9 -6 -7 -24 -5 -5 -27
f	firstl t 1 「	-26 -34 -7 -4 -9 6 1* -17
f	firstl t 1 【	-11 1* -10 1* -7 -16 5 9
f	firstl t 1 （	-8 8 -4 2* -9 5 -4
f	firstl t 12 $	-14 3* -6 -4 -4 -4
f	firstl t 12 (	-8 -12 2* -7 -5 -13 11
f	firstl t 12 )	-4 -10 2* -5 -11 -8
f	firstl t 12 ,	-16 -9 1* -7 -5 -8 -5 5
f	firstl t 12 -	6 -10 -13 2* -7 -16
f	firstl t 12 .	-5 1* -10 3* -5
f	firstl t 12 :	6* -7
f	firstl t 12 [	-5 1* -10 3* -8 5
f	firstl t 12 _	-6 -8 -7 -5 1* -5 -6 7
f	firstl t 2 "	-5 1* -18 1* -11 1* -14 12
f	firstl t 2 $	-15 1* -13 -19 -18 -16 18 -15
f	firstl t 2 (	1* 11 -11 -4 -5 -13 -9 -5
f	firstl t 2 )	-16 5 1* -4 -14 1* -19
f	firstl t 2 ,	1* -12 1* -16 -17 1* -8
f	firstl t 2 -	3* -5 -16 -26 -10 -6
f	firstl t 2 .	1* -14 -7 -6 -11 5 -22
f	firstl t 2 :	-4 -15 -13 1* -8 -30 -18 8
f	firstl t 2 ;	-15 -13 2* -6 -12 -15 20
f	firstl t 2 [	-6 -14 1* -4 1* -16 -17 8
f	firstl t 2 _	-14 4 -14 -13 -18 1* -23 10
f	firstl t 2 |	-16 5 2* -5 -5 -14 -8
f	firstl t 2 《	1* -8 7 2* -7 -8 -7
f	firstl t 2 【	1* 11 2* -7 -6 -8
f	firstl t 5 "	-9 9 -25 -4 -12 -14 -20 12
f	firstl t 5 $	1* -6 2* -12 -9 -5 -5
f	firstl t 5 (	-7 -12 -10 -9 1* -10 -13 16
f	firstl t 5 )	-14 2* -6 -15 -14 -11
f	firstl t 5 ,	3* -10 -19 -17 -7 -7
f	firstl t 5 -	-15 -6 4 1* -8 -7 -14
f	firstl t 5 .	1* -14 -7 1* -17 -12 -10 7
f	firstl t 5 :	-6 1* -11 -15 -17 -12 -25
f	firstl t 5 ;	1* -9 -13 -5 -9
f	firstl t 5 [	-13 -6 1* -5 -5 -13 -12 9
f	firstl t 5 _	1* -9 1* -12 -10 -9 -16 6
f	firstl t 5 |	-12 -8 4 2* -15 -6 7
f	firstl t 5 「	1* -17 6 -5 1* -6 -8 -10
f	firstl t 5 【	6* -5
f	firstl t 5 （	-11 -6 -5 3* -13 11
f	fw L 	9* -7 1* 8 -7
f	fw L "	6* -4 1* -4 -5
f	fw L )	-8 -8 -8 -7 -9 -6 -9 8 -11 -11 -6 -17 -12 -6 8
f	fw L ,	-7 5* -8 6 -6 -18 1* -6
f	fw L -	7* 18 -6 -7 1* -7 -7 1* -13
f	fw L .	7* 4 -13 1* -8 -9 -19 -7 5
f	fw L :	6* -6 7 -18 1* -5 -11 -15 1* 9
f	fw L [	7* -5 -6 3* -8
f	fw L ^	-6 3* -12 1* 4 1* -13 1* -6 1* -7 1* 5
f	fw L _	-7 3* -10 1* -6 5 -12 3* -7 -5 -6
f	fw L |	7* 11 -10 -8 1* -7 -7
f	fw L “	12* -4 1* 4
f	fw L 《	7* 4
f	fw L 「	8* -7 -5 2* -5
f	fw t "	-11 -14 -11 -8 -8 -7 -8 8 -9 1* -9 2* -6 -8
f	fw t (	-14 -13 6 -7 -10 -24 -15 -42 -21 2* -13 -23 -35 8
f	fw t )	-14 1* -21 -4 -15 -32 -27 1* -31 -9 1* -5 -5 -47 6
f	fw t ,	1* -16 2* -21 -24 2* -10 -25 -15 1* -19 -41 7
f	fw t -	-15 -7 -7 -9 -9 -16 -13 -5 -11 -9 -6 -6 -17 -27 9
f	fw t .	-8 -22 -8 1* -9 -12 -14 5 -22 1* -13 -7 -24 -31 7
f	fw t :	-6 -20 -15 -5 -10 -12 -18 6 -16 1* -12 1* -20 -52
f	fw t ;	-7 -7 -8 -5 3* -18 -11 -4 -9 1* -13 -27 6
f	fw t [	-10 6 1* -6 -4 -13 -14 -18 -15 11 1* -21 -16 -18
f	fw t ^	-10 -10 6 -10 -22 -20 1* -13 1* 8 -8 -5 -23 -36 8
f	fw t _	-13 2* -7 -12 -23 18 -4 -27 2* -5 -26 -19 8
f	fw t |	-5 -5 6* -24 1* -5 1* -21 -13
f	fw t 《	1* -13 -11 2* -6 -7 9 -6 -8 -9 -4 -4
f	fw t 「	-12 -19 -6 -5 1* -6 -6 15 -4 -4 -6 -7 1* -6 -6
f	fw t 【	-6 3* -6 -5 -4 -19 -24 4 1* -13 -18 -16 -10
f	fw t （	1* -5 5* -22 -10 8 -10 1* -8 -11 -5
f	han L 	7* -9 -12
f	han L "	12* -6 1* 4
f	han L (	8* -5 -8 1* -5 6
f	han L )	1* -7 2* -9 -4 -6 8 -8 3* -9
f	han L ,	2* -5 1* -10 -8 -13 2* -9 -5 3* -6
f	han L -	7* 7 1* -11 1* -4
f	han L .	7* 6 1* -6 -6 -9 -6 -5
f	han L :	-6 -4 4* -6 4 1* -15 -7 -12 1* -5
f	han L ;	8* -6 3* 6 1* -10
f	han L [	2* -4 1* -5 -6 -10 -4 -20 -25 -7 -8 1* -9
f	han L ^	-4 -12 -9 -8 -15 -7 -5 2* -15 -6 -13 5 -5 -12
f	han L _	-6 -13 -10 2* -7 1* -9 1* -15 -8 2* -11
f	han L |	-4 7* 7 -11 -7 -12 -17 1* 7
f	han L 《	7* 8 -4 3* -4
f	han L 「	7* 11 1* -5 2* -8
f	han L 【	11* -5 18 1* -18
f	han L （	12* 6 1* -6
f	han t 	1* -4 3* 6 -11 1* -9 -8 -6 8 -7 -10 -7
f	han t "	-13 -13 4* -8 16 -6 -10 -8 -7 -7 -10 8
f	han t (	-5 -27 -6 -5 -12 9 -15 -14 7 -26 -8 1* -25 11 -22
f	han t )	1* -17 2* -9 -4 1* -4 1* -15 2* -19 -10 -13
f	han t ,	5 -19 -9 -11 -6 -6 -31 -8 1* -27 -11 -5 6 9 -4
f	han t -	-5 -11 2* -4 -7 -5 -21 -6 -23 -19 8 -10 -15
f	han t .	-12 -14 -7 -7 -5 -10 1* -25 -9 1* -6 5 -7 -37 5
f	han t /	8 -9 4* -12 7* -5
f	han t :	1* -16 -13 -10 -9 -11 -20 2* -27 -4 2* -5
f	han t ;	-9 -5 -5 2* -5 -10 -10 -14 -6 -14 1* 13 -11 -8
f	han t [	1* -9 2* -10 5 -9 -9 10 -13 -6 -14 2* -28
f	han t ^	-7 -14 -6 -26 -11 2* -15 1* -23 2* -7
f	han t _	1* -24 -7 -5 -8 -16 -8 1* -7 -11 -8
f	han t |	-4 -9 -4 2* -10 -8 2* -15 2* -12 4
f	han t 《	-6 -5 2* -6 2* 7 1* -8 1* -13 -7 -8
f	han t 「	-7 -10 5* 7
f	han t 【	-8 -9 5 3* -9 -11 -6 4 2* -6 7 -17
f	han t （	-7 -10 -13 2* -10 -12 6 -30 -17 -16 1* -11 -9
f	hanl 1	-5 -36 7 -11 2* -11 -7 1* -26 1* 10 -5
f	hanl 12	1* -23 1* -19 -14 -25 -10 -10 9 -29 -15 1* -10 -27
f	hanl 2	1* -22 1* -19 -23 2* -7 1* -25 -5 2* 5
f	hanl 25	9 -10 -13 -4 -13 -12 -10 -8 13 -21 -17 1* -16 -14 -8
f	hanl 5	1* -26 -25 -23 -21 -34 1* -13 1* -7 -4 -5 -17 -56
f	host code false	-8 -38 -21 -15 1* -20 -19 -5 15 -7 -18 -15 -8 -15 -17
f	host code true	-9 -25 -12 -9 1* -12 -13 1* -5 -8 -14 -16 1* -10
f	host file false	-7 -24 -13 -7 -12 -12 -14 6 -18 5 -11 -25 1* -10 8
f	host file true	-14 16 -17 -12 -15 -9 -8 -7 -9 -15 -7 -17 -6 -5 7
f	host page false	-13 -8 -5 -6 -9 1* 14 -15 -7 -6 2* -5 1* -5
f	host paper false	-19 1* -10 -8 1* -7 -22 11 -40 5 -18 -27 1* -13
f	host paper true	-15 -12 -12 -9 8 -17 -19 -19 -44 1* -24 -43 1* -31 5
f	host web false	1* -17 -8 -10 1* -9 9 -13 -9 -23 -17 2* -16 -8
f	host web true	-10 -14 -5 1* 8 -6 1* -12 1* -7 -13 2* -14 -5
f	icon link	1* -6 4* -8 -7 -15 -15 -8 -11 8 -8 -7
f	icon text	-40 -33 -37 -16 -26 -39 14 -27 -13 -18 -38 -23 1* -35 7
f	inst L 	-7 8* -11 1* -10
f	inst L [	-7 3* 6 1* -6 -6 -7 -4
f	inst L 【	12* 10 1* -6
f	inst t 	-22 -21 15 -22 -17 -12 -15 -9 -32 -10 16 -26 1* -6 -11
f	inst t "	-7 -10 -8 3* -7 15 2* -5
f	inst t (	-30 -15 9 -7 -9 -10 -23 -18 -10 1* 17 -20 -11 -22
f	inst t [	-9 -17 7 -6 -9 -11 1* -8 -22 -21 18 -5 -13 -23
f	inst t 《	2* -6 4* 7 -4 -8 -9 -4 1* -6 8
f	inst t 【	-9 -11 10 2* -11 1* -9 -11 -18 15 -17 -12 -19 -4
f	inst t （	-11 -9 13 -5 -8 -8 -9 -11 -17 -14 14 -29 -8 -11 6
f	insts ( link:label	12* 7 1* -7
f	insts ( text	-18 -13 7 -6 -15 1* -9 -23 -16 1* 17 -11 -13 -23 -15
f	insts ( text:emphasis	-11 -6 9 2* -13 1* -8 -9 -21 14 -20 -6 -9 -7
f	insts ) code	1* -9 7 2* -10 5* -6 2* -12
f	insts ) text	1* -12 6 2* -14 -6 1* -23 -13 1* -19 -8 -25
f	insts ) text:emphasis	1* -8 13 2* -10 1* -10 -12 -10 10 -5 -7 -17 -12
f	insts ) text:strong	-9 1* 11 2* -11 -9 -13 -6 -13 5 -11 -7 -10
f	insts , code	2* -5 4* -8 -5 1* 15 -6 -4 -5 -17
f	insts , link	-8 6* -8 1* -8 1* -7 7
f	insts , text	-10 -10 15 -8 -9 -11 -17 -7 -16 -10 6 -19 1* -21
f	insts , text:emphasis	-11 1* 11 4* -7 -6 -7 7 -12 -8 -6 -7
f	insts , text:strong	1* -6 3* -6 -5 7 -8 -19 11 -13 -10 -10 -15
f	insts - text	-4 -14 5 1* -5 3* -12 -33 9 -12 -13 -9
f	insts . code	8* -7 -8 10 -8 1* -11 -6
f	insts . text	-7 -6 7 2* -5 -7 8 -16 1* 5 -17 -13 -21 -11
f	insts . text:strong	-4 1* -5 2* 7 -11 1* -13 -10 8 -9 -7 -14
f	insts : text	8* -23 1* 20 -6 -16 -17 -25
f	insts : text:strong	7* 8 1* -9 -7 -5
f	insts ; text	-15 1* 7 2* -5 -12 -12 -12 -21 1* -18 -6 -11
f	insts [ link:label	12* -8 1* 8
f	insts [ text	-7 -12 8 1* -12 -8 -6 -9 -23 -15 20 1* -14 -21
f	insts [ text:strong	-7 -19 3* -11 4 -5 1* -6 -7 2* -4 5
f	insts ^ code	-14 1* 11 1* -9 -15 -8 -8 2* -14 -6 -7 -17 5
f	insts ^ link	8* -8 -7 2* 6
f	insts ^ link:label	12* 14 1* -14
f	insts ^ text	-17 -13 1* -16 -23 -6 -5 1* -22 -13 16 -16 -8 -5 -19
f	insts ^ text:emphasis	-9 1* -6 2* -7 1* 5 -5 1* 6 2* -7 -9
f	insts ^ text:strong	-9 -17 5 3* -8 -15 -4 -15 13 -10 7 -6 -14
f	insts _ code	-6 -5 5 2* -5 -7 -11 -18 -12 8 -17 -12 -4 -13
f	insts _ link:label	14* -11
f	insts _ text	-22 -12 10 2* -6 3* -8 -6 -15 -5 -18
f	insts _ text:emphasis	-5 -6 4 2* -6 -5 -15 -13 1* 15 -13 -12 -12 -12
f	insts _ text:strong	-9 -8 4* -8 -10 -19 -6 7 -13 -12 -25
f	insts | text	5* -6 1* -12 -11 -18 13 -8 -4 -16 -9
f	insts 【 link:label	12* 8 1* -5
f	insts 【 text	-12 -15 2* -4 -5 1* -6 -10 -16 15 -4 -9 -28 -9
f	insts （ text	-6 -11 11 1* -5 -4 -8 -13 -11 -15 12 -18 -4 -7 11
f	k #	-17 11 -37 -5 -22 -32 13 -13 -23 1* -51 -6 -10 -55 12
f	k 012	-13 -16 -11 5 -9 -10 1* -5 -44 -8 -35 1* -15 -16
f	k 025	7* -5 -24 -6 -23 6 -6 -10
f	k 05	-8 5 -17 -9 -13 -11 -4 5 -17 -14 -41 7 -19
f	k 1	-8 -12 -7 -11 2* -12 1* -9 -6 -16 -14 -5 6 -10
f	k 2	-12 1* -9 -6 -9 1* -10 3* -31 1* -16 -41
f	k 312	-13 -6 -14 -6 -9 -14 -7 -7 -8 -39 -13 1* -15 -20
f	k 325	7* -7 -17 -11 2* -9 -9
f	k 35	-25 -25 -23 1* -19 -30 2* -20 -14 -38 1* -28 -19 8
f	k 712	-8 2* -14 -11 -20 -25 1* -10 1* -7 1* -9 -17 -10
f	k 75	-14 -5 -29 -15 -10 -19 -13 1* -16 -7 -27 -5 -16 -32 6
f	k 912	-14 -10 1* -10 -5 -7 -14 11 -16 2* -23 -8 -18 4
f	k 95	3* -10 -6 1* -12 -7 9 1* -16 -14 -17 -20 -7
f	k date	-21 14 -31 -11 1* -25 1* -24 -20 7 -38 -12 8 -38
f	k dated	-9 10 -4 -5 -14 -7 -8 -13 -9 10 -4 1* -17 -6
f	k emphasis012	-7 6* -7 -14 -5 -16 8 -12 -11 -16
f	k emphasis05	-4 3* -5 2* 4 -10 -10 -9 7 -9 -10 -11
f	k emphasis1	1* -15 -14 -8 -8 -11 -9 1* -8 1* -34 -9 1* -8
f	k emphasis2	-21 -5 -20 -6 -6 -22 -4 2* 8 -32 1* -14 -22 -5
f	k emphasis312	-7 -7 5* 9 -20 -15 -20 1* -4 -6 -12
f	k emphasis35	-15 -14 -7 2* -8 -8 9 -15 -23 -28 1* -19 -10 -20
f	k emphasis712	-6 1* -7 2* -4 1* 18 -19 -6 1* -16 -6 -8 -19
f	k emphasis75	2* -17 1* -5 -17 -5 1* -6 1* -33 -7 -7 -17 -6
f	k emphasis912	7* 16 -15 -16 -14 -13 2* -4
f	k emphasis95	-12 1* -12 2* -11 -7 8 -14 1* 7 -14 -8 -9 -6
f	k emphasish012	4 -9 -9 2* -7 -6 1* -7 -5 -14 1* -5 -5
f	k emphasish05	-5 -17 -10 1* -4 -10 -9 -9 1* -27 -25 7 -15 -13 -8
f	k emphasish1	5 4* -8 -5 2* -9 -16 -7 -9 -19 -5
f	k emphasish2	1* -14 -15 2* -15 -10 2* -21 2* -7 -18 -17
f	k emphasisl1	1* -23 -17 1* -11 -15 -18 2* -13 -25 -5 -13 -9 -4
f	k emphasisl12	-7 -5 -5 2* -5 -6 8 -12 -12 -19 1* -9 -9 -9
f	k emphasisl2	6 -12 -9 2* -13 -12 -5 2* -21 6 1* -12 -14
f	k emphasisl5	-9 -11 -12 2* -8 -12 4 -15 -20 -17 9 -19 -12 -8
f	k h012	1* -10 -7 -9 -8 -12 -6 1* 6 -35 -32 1* -15 -18
f	k h025	6 -8 -7 1* -7 -9 -6 2* -8 -19 1* -5 -15 -4
f	k h05	5 -15 -17 -16 -15 -22 -12 3* -48 1* -14 -49
f	k h1	1* -13 -26 -7 -13 -13 -9 2* -21 -24 -5 -16 6
f	k h2	1* -17 -10 -11 -10 -7 2* -5 -19 -17 -5 -11 -13 -4
f	k h312	7* -13 -23 -15 -22 14 -5 -4 -8
f	k h712	7* -7 -26 -15 -23 9 -7 -6
f	k h75	7* -15 -31 -15 -27 14 -15 -18 -13
f	k h912	7* -12 -24 -11 -23 15 2* -12
f	k h95	7* -9 -14 -23 -12 18 -8 -5 -16
f	k hl12	7* -11 19 -18 -16 -12 1* -6 -22
f	k hl5	7* -17 6 -28 -15 -22 -21 -15 9
f	k icon	-29 -34 -36 -20 -10 -43 12 -31 -14 -21 -40 -22 1* -39 8
f	k image	-12 1* -12 -8 -8 -7 1* -7 -19 1* -11 -17 -15 -12
f	k institution	-19 -24 15 -20 -23 -6 -10 -4 -19 -18 19 -31 -9 -11 -9
f	k l1	12 -22 -36 -6 1* -6 -19 11 5 -38 -46 1* -15 -10 -9
f	k l12	-6 -5 2* -7 -9 7 8 -43 -20 -12 1* -9 -17
f	k l2	-16 -9 2* -20 -33 -4 1* -11 -7 -8 1* -13 -28
f	k l5	-16 -24 6 1* -19 -20 -10 6 -9 -22 4 1* -29 -27
f	k label	-13 -7 -14 -11 1* -12 1* -9 -11 1* -21 -7 1* -24
f	k label 	-10 -13 -18 -6 3* 8 -18 -8 -31 5
f	k label authors	1* -18 -11 -11 -14 1* -24 -8 2* -5 1* -10 -14 -4
f	k label date	2* -5 3* -5 7 -11 1* -23 1* -12 -16 -7
f	k label label	1* -8 -12 -10 -23 1* -11 4 -6 1* -10 1* -5 1* -5
f	k label links	1* -16 -19 -5 1* -8 2* -12 -5 -16 -5 8 -9 -4
f	k label name	-6 -7 -7 2* -12 -4 1* -6 1* -37 1* -10 -5
f	k label note	-13 -4 4* 10 -16 -10 -10 -33 1* -10 -14
f	k label number	-7 -6 3* -8 -6 13 -24 -12 -26 2* -11 5
f	k label orgs	-10 -8 3* -5 2* 5 -9 3* -10 -8
f	k label other	-9 -20 -8 2* -11 -8 1* -12 -4 -16 1* -4
f	k label tags	-5 4* -7 -9 1* -41 -11 -34 -7 -11 7 5
f	k label title	5* 8 -5 1* -7 -11 -18 -9 1* 11 -17
f	k label venue	1* -7 3* -11 -8 -7 -13 6 -32 -9 -9 -19 -16
f	k link1	-17 -17 -17 -22 -7 -16 -10 -7 2* -23 1* -4 -26 -5
f	k link12	-13 -9 -6 -5 -9 -5 -15 9 -19 -16 -10 -12 1* -8
f	k link2	1* -22 -9 -5 4 -10 2* -6 -9 -18 2* -13 -13
f	k link25	-7 -7 2* -5 1* -10 12 -6 -7 1* -7 -9
f	k link5	1* -7 -6 -5 6 -5 -15 1* -4 1* -20 -7 1* -12 5
f	k linkx	6* -6 10
f	k page	-11 -6 -5 -5 -6 1* 12 -13 -7 -6 2* -5 1* -5
f	k person	4 -32 1* -11 -5 -23 1* -25 1* -27 -6 -15 1* -34 -8
f	k person?	1* -19 -5 -21 -24 -32 -5 2* -7 1* -5 -5 -27 -8
f	k strong012	-7 -7 4* -11 18 -14 -15 -18 2* -11 -5
f	k strong05	-5 -11 -7 2* -9 -8 10 -12 -16 -16 6 -16 -8 -18
f	k strong1	1* -18 -28 -12 -13 1* -8 1* -6 -13 -18 1* -16 12
f	k strong2	-17 1* -9 -4 -9 -14 -15 1* -22 -6 -35 -8 -12 -25
f	k strong312	-6 -8 -7 2* -4 -9 7 -15 -14 -12 8 -5 -8 -12
f	k strong35	-22 -25 -15 2* -17 -28 5 -17 -11 -11 1* -5 -11 5
f	k strong712	-11 1* -8 1* -4 -8 -11 1* -19 1* -20 -19 -11 -12
f	k strong75	-9 8 -22 1* -8 -21 -21 1* -17 1* -8 -18 -13 -16 -14
f	k strong912	-5 -11 3* -7 -10 6 -4 -12 -12 -15 1* -4
f	k strong95	-26 8 2* -7 -11 -25 1* -17 -8 -12 -17 -10 -8 -7
f	k strongh012	1* -8 -5 1* -5 -8 -17 -7 1* -16 -13 1* -7 -10
f	k strongh05	-12 -8 -12 -7 -7 -20 -17 1* -5 -18 -10 1* -11 -12 7
f	k strongh1	1* -9 -16 1* -6 -21 3* -7 -15 -6 -11 -8 10
f	k strongh2	1* -21 -7 2* -29 1* -5 7 -14 -11 1* -9 -9
f	k strongl1	-7 -21 -19 -7 -8 -5 -20 16 -11 -13 -24 6 -24 -16 -11
f	k strongl12	7* 24 -22 -21 -14 2* -7 -10
f	k strongl2	-5 -15 -9 2* -13 -13 2* -23 -4 10 1* -8 -16
f	k strongl5	-5 -12 -24 2* -13 -20 1* -18 -30 -14 9 -14 -12 -14
f	k topic	-11 -18 -30 -20 -30 1* -15 6 -18 -10 -49 11 -25 4 5
f	k venue	-22 10 -29 -6 -7 1* -14 -20 -25 6 -32 -9 1* -16
f	k word	1* -7 -16 -15 -21 -9 -11 -6 -6 1* -10 1* -16
f	ka # # #	-11 12 -14 1* -5 -12 -14 1* -10 13 -9 -18 -15 -7 -12
f	ka # # 1	-5 -19 -24 1* -11 10 -17 -12 -6 -9 -5 -9 1* -6
f	ka # # date	-10 8 -6 2* -11 -8 -7 1* 8 -8 -11 -19 -6 -14
f	ka # # dated	12* -20 1* 4
f	ka # # icon	-6 -13 -6 2* -8 15 -12
f	ka # # label	9* -8
f	ka # # link1	1* -10 2* -12 1* -9 8 -11 -7 4* 5
f	ka # # link5	8* -4 -7 2* 7
f	ka # # strong1	1* -13 -10 2* -6 -9 9
f	ka # 012 label	9* -6 2* 6
f	ka # 1 #	1* -10 3* -4 7 -14 3* -11 1* -5 6
f	ka # 1 012	7* 17
f	ka # 1 1	-5 -11 -10 2* -12 -12 14 -8 -9 -8 1* 4
f	ka # 1 2	1* 7 -9 2* -7 -6 18 -12 -16 -8 2* -4
f	ka # 1 312	7* 15 -6 1* -4 -13 2* -11
f	ka # 1 35	1* -5 4* -9 15 -10 -10 1* -16 -4 -5 -9
f	ka # 1 712	-6 5* -5 11 -8 -13 -6 -10
f	ka # 1 75	1* 5 -7 4* 10 -10 -15 -8 -9 1* -4
f	ka # 1 h012	7* 21 -10 2* -19 2* -11
f	ka # 1 h05	7* 14 -11 -12 1* -12 -4 1* -17
f	ka # 1 l1	-7 -5 -4 4* 13 -15 -8 -9 -17 -6 -16 -5
f	ka # 1 l12	7* 4 3* -8 2* 4
f	ka # 1 l2	1* -11 5* 10 1* -5 1* -8
f	ka # 1 l5	1* -4 5* 10 -9 -14 -7 -13 -4 -5
f	ka # 1 label	9* -15 2* -5 1* 5
f	ka # 1 label 	-7 4* -9 -13 5 -8 -6 3* -5
f	ka # 1 label other	8* -6 -9 -5 -10 2* 8
f	ka # 1 link5	7* 6 -4
f	ka # 1 person	7 -11 4* -10 -9 2* -6 3* -8
f	ka # 1 person?	1* -8 -6 2* -6 -4 1* -6 -8 -11 -4 1* -4 -6
f	ka # 1 venue	-4 4* -14 -6 -11 3* -4 2* -6
f	ka # 1 word	4 4* -5 -10 -14 -8 -5 -5 -9 1* -6 16
f	ka # 2 1	-9 -17 -19 1* -8 9 -15 2* -4 -9 1* -6
f	ka # 2 l5	1* -7 -5 3* -6 7 -4 1* -5
f	ka # 2 label	8* -6 2* -4 6 1* -5
f	ka # 35 l5	8* -5
f	ka # 35 label	9* -8 2* 7
f	ka # 75 label	9* -9 2* 7 1* -5
f	ka # date #	8* -16 1* -6 -10 -4 -5
f	ka # date 1	1* -11 -10 1* -7 15 -8 -13 -13 -9 -5 -14 -9
f	ka # date label	4* -6 2* 6 1* -10 -4 1* 14 1* -21
f	ka # date person?	7* 4 -11 1* -12 -9 2* 9
f	ka # date strong1	-8 -19 -5 2* 4 -12 -4
f	ka # dated label	12* -5 1* 5
f	ka # h012 h05	7* -6 -6 -5 1* 7 2* -14
f	ka # h05 h05	7* -11 6 -10 -6 1* -7 -6 -12
f	ka # h05 label	12* 7 1* -5
f	ka # icon 05	1* -5 5* 13 3* -8
f	ka # icon 1	1* -26 -28 1* -8 6 -29 1* -7 -8 -8 -5 -7 -9 5
f	ka # icon 75	-11 1* -8 1* -5 -8 -7 6 6* -7
f	ka # icon date	-10 8 -16 1* -19 -24 -17 -13 1* -16
f	ka # icon emphasis1	-8 -6 3* -13 1* 14 -8 5* 5
f	ka # icon icon	-5 -14 -4 2* -10 16 -11
f	ka # icon institution	-13 -6 17 2* -5 -8 -12 -6 1* -8
f	ka # icon l1	-14 -14 -12 3* -16 12 3* -7
f	ka # icon label label	-15 1* -14 1* -5 -5 -12 1* -17 -8 -11 -27 -4 -10 16
f	ka # icon label links	-8 -8 -15 1* -4 -13 -7 12 -7 1* -8 -16 -6
f	ka # icon link1	-6 -9 2* -8 1* -12 16 -10 -6 -5 -11 -10 1* 8
f	ka # icon link12	6* -5 8
f	ka # icon link2	-8 5* -10 12 4* -4
f	ka # icon link5	6* -6 5 4* -6
f	ka # icon person	1* -7 3* -9 -7 1* -7 -9 -8 -8 2* 6
f	ka # icon person?	-13 -13 6 1* -4 -9 -8 20 6* 4
f	ka # icon strong1	2* -12 2* 5 -23 -11
f	ka # icon topic	-12 -16 -18 2* 13 -9 -13
f	ka # icon venue	-10 18 -12 2* -18 -10 -12 1* -10 4* 4
f	ka # icon word	5* -13 -17 1* -7 -8 1* -8 2* 7
f	ka # image 1	-15 -6 -4 3* -10 11 1* -5 -5 2* -5 5
f	ka # image link1	6* -4 10
f	ka # image person	5 -7 -8 2* -4 -5 1* 5 5* -7
f	ka # image person?	5 -14 -7 2* -10 -5
f	ka # image strong1	-17 -11 -6 3* -13
f	ka # image strongl1	-14 -7 4* -9 4
f	ka # image venue	-16 -4 -6 1* -5 6 -15 -5 1* -5 4* -4
f	ka # institution 1	2* -9 3* -5 10
f	ka # institution institution	1* -7 7 2* -12 -7 -7 3* -4
f	ka # l1 #	6* -5 -13 -7 -16 1* -9 1* -9 17
f	ka # l1 35	7* -18 -14 -12 -8 8 -6 1* 6
f	ka # l1 icon	9* -4 4* 10
f	ka # l1 label	8* -6 -26 1* -6
f	ka # label  label	-5
f	ka # label  label authors	8* -6 -10 -6 9 1* -5 -8
f	ka # label  link1	9* -12 1* -5
f	ka # label  link2	-6 6* 6 1* -4 2* -8
f	ka # label  person	8* 6 -5 -5 -6 -6 1* -13
f	ka # label #	1* -10 2* -10 -8 10 1* -15 1* -11 -17 -23 -20 4
f	ka # label 1	-4 -5 2* -9 3* -13 -8
f	ka # label label	1* -4 4* -6 5 -5 -7 -7 -8 1* -5
f	ka # label label 	8* -9 -5 -5 2* 7 -10
f	ka # label label label	9* -12 -6 1* 9 5 -17
f	ka # label label label label	8* -17 9 -16 -7 -9
f	ka # label word	8* -10 -6 1* -6 -7 -8 8
f	ka # link1 #	6* -6 1* -16 -25 -8 -12 1* -15 28
f	ka # link1 1	5* 6 1* -4 9 -7 -5 -5 -6 -6 -11
f	ka # link1 2	7* -4 1* -10 -10 6 1* -14
f	ka # link1 312	7* -7 -6 1* -9
f	ka # link1 35	7* -6 -5 -8 -7 13 1* -6
f	ka # link1 icon	8* -7 -6 1* -7 9 -4 -8
f	ka # link1 image	9* -6 4* 12
f	ka # link1 label	8* -13
f	ka # link1 label 	5* -5 1* -16 -18 -23 -16 8 -8 1* -11
f	ka # link1 person	7* -7 1* -7 -12 12 2* -10
f	ka # link1 topic	7* -8 -5 -13 -10 2* 11 -10
f	ka # link1 word	7* -6 -18 -13 -4 -9
f	ka # link12 #	10* -8 -19 -11 -14
f	ka # link12 1	7* -7 -7 -16 2* -8 10 -9
f	ka # link12 2	7* -4 -16 1* -11 1* -8 -10 5
f	ka # link12 75	8* -12 -5 -17 -9 1* -7 8
f	ka # link12 date	8* -8 1* -6 -4 -4 -4
f	ka # link12 icon	8* -5 -4 4* 7
f	ka # link12 image	8* -4 -9 4* 9
f	ka # link12 institution	8* -4 -17 6 -8 1* -11
f	ka # link12 label	7* -8 -14 3* 19 1* -11
f	ka # link12 label 	7* -13 -5 -15 -8 1* 11 1* -7
f	ka # link12 person	9* -15 1* -14 -6 -6 -18
f	ka # link12 venue	8* -4 19 -10 2* -8 -18
f	ka # link12 word	7* -5 -7 -9 -9 -15 -11 -14 16
f	ka # link2 #	8* -12 -13 -9 -11 1* -13 16
f	ka # link2 label	8* -5 3* 9 1* -10
f	ka # link5 #	7* -5 -11 1* -5 -5 1* -15 5
f	ka # link5 1	7* -7 1* -13 -19 2* 7 -9
f	ka # link5 2	7* -10 1* -18 -17 1* -7 -10 8
f	ka # link5 icon	8* -9 -9 -5 -5 1* -7
f	ka # link5 label	7* -7 -7 -9 2* 6 1* -6
f	ka # link5 label 	7* -14 -8 -18 -9 -4
f	ka # link5 person	7* -6 4 -13 1* -16 -8 -10 -19
f	ka # link5 word	1* -9 4* -6 -6 -12 -16 -8 1* -5
f	ka # person date	-5 10 -4 2* -6 -7 -5 -8 -8 1* -7 8 1* -12
f	ka # person person	5 4* -4 -12 2* -12 -16 -9 -5
f	ka # person? date	1* 6 3* -5 3* -9 2* 5
f	ka # person? label	9* -9 4* 6
f	ka # person? label 	6* -7 -12 -6 -10 -7 1* -5 6 -5
f	ka # person? person	9* -12 -5 7 2* -9
f	ka # person? person?	6* -5 8 1* -9 -7 -10
f	ka # strong1 75	1* -8 5* -5 -10 9 -9 -4 2* -9
f	ka # strong1 label other	7* 11 3* -7
f	ka # strong1 link2	1* -5 2* -10 -4 2* -4 -6
f	ka # strong1 link5	7* 5
f	ka # strong1 person?	1* -6 5* 16 -8 -8 -8 -11
f	ka # strong1 strong1	1* -5 3* -8 -10 8 3* -5
f	ka # strong1 strong312	7* 11 -7 2* -10
f	ka # strong1 strong35	7* 7 1* -5 1* -5
f	ka # strong1 strong712	7* 7 3* -5
f	ka # strong1 strong75	7* 9 1* -5 1* -8
f	ka # strong1 strongh012	7* 8 -7 2* -8 2* -6
f	ka # strong1 strongh05	7* 20 -5 -5 1* -16
f	ka # strong75 label	7* -4 -5 -5 2* 10 1* -6
f	ka # strongl1 icon	8* -7 2* -10 1* -5 11
f	ka # strongl1 label	9* -4 2* 7
f	ka # topic label	9* -5 2* 7 1* -6
f	ka # venue 1	9 -15 -11 1* -4 -6 -15 7
f	ka # venue date	1* 11 3* -8 -5 -5 -8 5 -8 -5 -4 -10
f	ka # venue label	9* -12 2* 16 1* -6
f	ka # venue label 	4* 5 1* -6 2* -9 1* -9 7 1* 9
f	ka # word 1	1* -10 -10 1* -6 5 -10 6 -7 -8 3* -8
f	ka # word date	2* -6 1* -6 -11 3* -4 1* -4 -7 -5
f	ka # word label	9* -9 2* 7 1* -6
f	ka # word label authors	11 -5 3* -4 -6 1* 15 -9 -9 -13 -5 1* -10
f	ka # word label note	8* -14 -13 -9 1* -7 -10
f	ka # word label other	8* -16 -20 -12 -13 -13 -5 9
f	ka # word person	1* -5 -7 3* -7 1* -5 1* -6 3* 7
f	ka # word word	5 -6 -6 2* -4 -4 1* -15 1* -7 1* -17 -14 -5
f	ka 012 012 012	9* -11 -11 9 2* -9
f	ka 012 012 312	8* -6 -7 -10
f	ka 012 012 35	8* -5 -4 1* -6 2* 6
f	ka 012 012 75	9* -5
f	ka 012 012 l5	8* -5 1* -8 6 2* -4
f	ka 012 012 word	8* -8 -12 -11 5 1* -10
f	ka 012 35 l12	7* -6 -5
f	ka 012 35 label	9* -13 1* -6
f	ka 012 75 l12	11* 5
f	ka 012 l5 012	8* -5 -7 -6
f	ka 012 l5 312	8* -4 1* -7 10 2* -10
f	ka 012 l5 75	11* 6 2* -6
f	ka 012 l5 l2	9* -7 -12 6 1* -9 -6
f	ka 012 l5 l5	-7 1* -7
f	ka 012 l5 label	9* -8 2* 5
f	ka 012 l5 link1	8* -8 -11 1* 16 -17 1* -10
f	ka 012 l5 person	8* -9 -5 -7 9 2* -9
f	ka 012 l5 person?	8* -11 -15 -12 18 2* -16
f	ka 012 l5 word	11* -5 -4
f	ka 012 label  label	9* -6 2* 5
f	ka 012 label label	12* 7 1* -6
f	ka 012 venue date	12* -18
f	ka 012 word l1	11* 6 1* -6 -6
f	ka 012 word l12	11* 10 2* -10
f	ka 012 word link1	9* -9 2* -15 1* 5
f	ka 012 word link2	9* -8 1* 11 -11 1* -9
f	ka 05 h1 h2	8* -17 1* -13 18 -6 -10 -12
f	ka 05 label  label	12* -8 1* 8
f	ka 05 label label	12* 8 1* -8
f	ka 05 word label	9* -6 2* 7 1* -7
f	ka 05 word word	-4 6* -11 2* -11 1* -6 -18 -6
f	ka 1 # label	7* -8 1* -14 2* 7 1* -5
f	ka 1 012 label	9* -11 2* 12 1* -9
f	ka 1 012 venue	7* -5 1* 13 1* -6 -6 1* -14
f	ka 1 012 word	7* -8 10 -7 -14 -14 -12 -10
f	ka 1 05 icon	11* -9 -5 1* 9
f	ka 1 05 label	9* -11 2* 12
f	ka 1 05 word	7* -9 2* -14 -10 1* -11
f	ka 1 1 1	12 -11 -5 2* -21 1* -7 1* -27 -14 -5 -15 -12 6
f	ka 1 1 2	1* -9 3* -5 -5 14 -7 -10 -15 -16 -5 -5 -8
f	ka 1 1 712	7* 7 -8 -16 -9 -17
f	ka 1 1 75	7* -11 -11 8 -6 1* -5 -5 -7
f	ka 1 1 date	4* 5 -10 -6 1* -7 -13 1* -8 13 -5 -9
f	ka 1 1 l1	-8 3* 6 3* -7 2* -16 -7 -7
f	ka 1 1 l2	1* -8 -4 3* -4 -6 17 -20 -16 -15 -5 -12 -8
f	ka 1 1 l5	7* 12 -5 -6 -6 -5 2* -6
f	ka 1 1 label	7* -4 1* -10 2* 13 1* -9
f	ka 1 1 person	14 -7 -7 -4 -7 -11 -9 -11 1* -8 -8 -6 -12
f	ka 1 1 person?	6* -4 5 7 -20 -17 -9 -10
f	ka 1 1 topic	1* -4 3* -9 -8 9 6 -13 1* -11 -6 -6
f	ka 1 1 venue	8* -5 2* -5
f	ka 1 1 word	6 -12 3* -6 -12 -9 2* -16 -14 -6 -10 -6
f	ka 1 2 1	-8 -8 6 1* -5 -13 -11 7 -5 -9 -5 -12 1* 4 -7
f	ka 1 2 712	7* 8 -6 -6 1* -11 2* -8
f	ka 1 2 institution	1* -5 9 2* -6 -5 -8 -12 -14 11 -5 1* -10 -15
f	ka 1 2 l12	7* 10 -5 -6 -6 -10 2* -16
f	ka 1 2 l2	7* 6 1* -10 1* -4 2* -12
f	ka 1 2 l5	8* -8 -9 -10 8 2* -5
f	ka 1 2 label	9* -5
f	ka 1 2 venue	11* 7 4
f	ka 1 2 word	5* -7 -4 -9 -15 1* -21 1* -12 -16
f	ka 1 312 label	9* -5 1* -4 7 1* -6
f	ka 1 312 venue	10* -6 -10 2* 8
f	ka 1 35 1	8* -7 6 -10 -23 -7 -9 -9
f	ka 1 35 l12	7* 13 -10 -12 -6 -9 2* -14
f	ka 1 35 l5	8* -9 -9 -7 4 2* -8
f	ka 1 35 label	9* -9 1* -6 -5 1* 6
f	ka 1 35 venue	7* -5 -10 1* -7 -8 1* -4
f	ka 1 35 word	8* -7 1* -15 1* -7 -17 7
f	ka 1 712 2	7* -6 -16 1* -17 -13 1* -8
f	ka 1 712 icon	7* -5 -7 -16 1* -6 2* 8
f	ka 1 712 label	8* -4 -13 1* -7
f	ka 1 712 label 	7* 16 -14 -15 -14 -11 5 -20 -5
f	ka 1 712 person	-9 6* -10 13 -14 -12 -12 1* -4 -9
f	ka 1 712 venue	7* -10 -9 1* -5 -10 -8 -5 4
f	ka 1 712 word	7* -17 -15 -11 -16 -8 -9 -12 16
f	ka 1 75 712	1* -4 4 5* -15 1* -18 -7 2* -9
f	ka 1 75 75	8* -9 1* -13 -13 -4 -7 -5
f	ka 1 75 icon	11* -5
f	ka 1 75 image	9* -9 4* 11
f	ka 1 75 label	7* -8 -6 -11 2* 5
f	ka 1 75 label 	7* -4 -13 -4 -13 -4 1* -9
f	ka 1 75 person	7* -9 7 -11 -8 -6 2* -11
f	ka 1 75 person?	7* 7 -11 1* -9 -9 2* -14
f	ka 1 75 venue	7* -5 -9 2* -7 -6 -7
f	ka 1 75 word	7* 7 -8 -12 -14 -8 5 -6
f	ka 1 912 person	7* -5 1* -9 -17 -8 8 1* -9
f	ka 1 912 venue	7* -6 -5 2* -5
f	ka 1 95 venue	8* -6 15 1* -4 -9 1* -14
f	ka 1 date 1	-7 -7 -4 1* 10 -7 1* 7 2* -5 -5 -5
f	ka 1 date institution	1* -4 -4 6* -9 12 -8 -7 -7 -9
f	ka 1 date label	4* 6 1* -5 -6 1* -17 2* 5 1* -5
f	ka 1 date link1	1* -7 2* 7 1* -4 1* -9 -12 1* -7
f	ka 1 date link5	12* -7 1* 7
f	ka 1 emphasis1 emphasis1	8* 4 -7 1* -8
f	ka 1 h012 h012	8* -17 -6 -4 3* -13
f	ka 1 h012 h05	8* -7 -7 -7 7 2* -15
f	ka 1 h012 label	9* -5 2* 5 1* -7
f	ka 1 h012 venue	7* -4 3* -7
f	ka 1 h012 word	8* -12 1* -12 -9 1* -16
f	ka 1 h05 #	7* -12 -15 -10 -10 -21 1* -13 10
f	ka 1 h05 h05	-4 7* -6 -12 -6 -5 -5
f	ka 1 h05 label	12* 4
f	ka 1 h05 venue	7* -7 -8 12 -5 -10 -5 1* -8
f	ka 1 h05 word	8* -8 1* -11 -14 -10
f	ka 1 h2 h05	7* 5 -9 -7 -4 -8 2* 8
f	ka 1 icon #	8* -10 -7 1* -4 2* 9
f	ka 1 icon 1	5* -8 1* -14 -15 -12 -8 -10 -5 -19 18
f	ka 1 icon icon	11* -6 8 1* -7
f	ka 1 icon label 	7* -5 4* -11 1* 12
f	ka 1 icon word	7* -4 1* -4 1* -6 -5 1* 12
f	ka 1 image label	9* -13
f	ka 1 image venue	8* -7 7 1* -5 -6 1* -7
f	ka 1 institution label	7* 6 1* -6 1* -5 -5 1* 5
f	ka 1 l1 #	6* -5 -6 -11 -18 -7 -12 1* -5 17
f	ka 1 l1 l1	1* -4 3* -10 1* 14 -10 -7 2* -7
f	ka 1 l1 l2	7* 18 -14 -15 4* -19
f	ka 1 l1 l5	8* -10 -5 -4 9 2* -12
f	ka 1 l1 label	9* -8 2* 12 1* -7
f	ka 1 l12 icon	9* -5 1* -8 -7 1* 12
f	ka 1 l12 l5	3* 7 2* -7 9 -5 -5 -5 1* -5
f	ka 1 l12 label	9* -14
f	ka 1 l12 person	7* -6 8 -7 -13 -7 2* -7
f	ka 1 l12 word	7* -5 -7 2* -14 1* -12 11
f	ka 1 l2 1	5* -5 1* -8 13 -15 -11 -9 -9 -7 -11
f	ka 1 l2 l12	7* 7 -11 -10 -10 3* -19
f	ka 1 l2 l2	7* 10 -10 1* -7 -13 2* -16
f	ka 1 l2 l5	8* -4 -23 -23 2* -12
f	ka 1 l2 label	12* 15 1* -14
f	ka 1 l5 icon	9* -9 1* -7 2* 8
f	ka 1 l5 l1	7* 6 -15 -8 -8 4 1* -4 -10
f	ka 1 l5 l12	7* 14 -6 -8 -5
f	ka 1 l5 l5	8* -9 -14 -14 1* -7 -5
f	ka 1 l5 label	9* -6 2* 14 1* -6
f	ka 1 l5 label 	6* -4 7 -9 1* -8 -4 -6
f	ka 1 l5 word	7* -6 -14 2* -13 -7 -9
f	ka 1 label  1	1* -4 5* -5 1* -8 1* -7 2* -5
f	ka 1 label  label	8* -4 -14 1* 5
f	ka 1 label  person	6* -7 -7 13 -12 -8 1* -9 1* -17
f	ka 1 label authors label authors	8* 7 -11 1* -16 2* -10
f	ka 1 label label	4* -6 7* 5
f	ka 1 label label 	6* 5 -7 1* -9 -5 -14 6
f	ka 1 label note label note	11* 17 2* -16
f	ka 1 label other #	7* -11 -11 -18 -5 -5 -12 -12 12
f	ka 1 label other 1	7* 11 -4 -5 1* -12
f	ka 1 label other 35	7* 11 -5 2* -10 1* -6 -16
f	ka 1 label other 712	7* 17 1* -7 1* -14 2* -6
f	ka 1 label other 75	7* 6 10 -7 -4 -11 1* -9 -5
f	ka 1 label other date	7* -8 -7 14 1* -8 -9 -6 -11
f	ka 1 label other h012	7* 14 -13 2* -18
f	ka 1 label other h05	7* 13 -11 1* -10 1* -6 -8
f	ka 1 label other icon	7* -4 1* -9 1* -8 2* 11
f	ka 1 label other image	10* -6
f	ka 1 label other institution	7* -19 -9 -14 11 -13 -7 -5 -5
f	ka 1 label other l12	7* 10 1* -5 4* -13
f	ka 1 label other l5	7* 13 -14 -10 -11 -11 -6 -9 5
f	ka 1 label other label	7* -5 -6 -20 1* -6 -7 1* 8
f	ka 1 label other label 	7* -8 -9 -4 1* -11 -6 1* 6
f	ka 1 label other label name	7* 11 -10 1* -7 -9 1* -5 -6
f	ka 1 label other label other	5* -6 1* -6 -5 1* -33 1* -10 -14 -6
f	ka 1 label other person	-6 6* -9 9 -10 -10 1* -10 -7 -5
f	ka 1 label other person?	7* 12 1* -13 -9 -9 2* -10
f	ka 1 label other topic	8* -8 -8 1* -13 1* 7 -7
f	ka 1 label other venue	7* -12 -7 8 -11 1* -9 -7 -7
f	ka 1 label other word	8* -15 6 -7 -26 -15 -5
f	ka 1 link1 1	1* -7 -5 1* -10 -7 -12 7 1* -4 3* 4 -10
f	ka 1 link1 l5	8* -4 1* -11 9 -5 1* -8
f	ka 1 link1 label	12* 9 1* -6
f	ka 1 link12 #	8* -7 -8 -12 -9 -15 -13 6
f	ka 1 link12 1	7* -8 5 -21 -6 -16 -5 7 -5
f	ka 1 link12 2	7* -7 -4 1* -10 5 -6 -8 -6
f	ka 1 link12 date	8* -11 14 -4 -6 -8 -8 -16
f	ka 1 link12 h05	8* -8 -10 -5 7
f	ka 1 link12 icon	8* -7 -11 1* -6 -5 1* 12
f	ka 1 link12 label	8* -10 -6 -6 3* -6
f	ka 1 link12 label 	8* -9 -13 2* 14 -5 -9
f	ka 1 link12 person	8* 14 -9 -10 -6 2* -8
f	ka 1 link12 topic	8* -5 -17 -10 -8 -7 5 -4
f	ka 1 link12 venue	11* -9 -6
f	ka 1 link12 word	7* -6 1* -8 -14 1* -7
f	ka 1 link2 icon	14* 9
f	ka 1 link2 l5	11* 10 2* -10
f	ka 1 link25 label	8* -6 3* 5
f	ka 1 link5 icon	8* -10 -7 -6 -5 -6 -8 10
f	ka 1 link5 label	9* -5
f	ka 1 link5 label 	8* -8 -8 -8 -7 4 -13
f	ka 1 link5 person	8* 15 -5 -11 -10 2* -10
f	ka 1 link5 venue	9* 9 3* -6 -15
f	ka 1 link5 word	7* -5 2* -9 1* 6
f	ka 1 person 1	-10 -9 3* -14 -9 13 1* -16 -15 -7 -14 -18
f	ka 1 person 712	-5 7* -12 7 -6 -12
f	ka 1 person 75	-10 6* 18 -12 1* -9 -22 1* -5
f	ka 1 person date	1* 4 2* -6 1* -4 -7 5* -5
f	ka 1 person label	9* -13 2* 18 1* -11
f	ka 1 person label 	7* -7 1* -6 1* -6 10
f	ka 1 person link12	9* -4
f	ka 1 person person	1* -5 4* -18 -10 1* -15 -17 -9 -5
f	ka 1 person person?	-6 -7 4* -8 4 7 -8 -8 -7 2* 5
f	ka 1 person strong1	6* -15 15 6* 6
f	ka 1 person venue	1* -5 5* -7 -9 2* -6 -9
f	ka 1 person word	1* -7 3* -4 -6 1* 11 -8 -7 -9 -8 -8 -5
f	ka 1 person? 1	-10 -4 3* -11 -6 2* -13 -9 -15 4 -14 -5
f	ka 1 person? 2	7* 7 -17 1* -10 -18 1* -9 -7
f	ka 1 person? 712	7* 20 -7 -20 -9 -11 2* -7
f	ka 1 person? 75	7* -4 -12 -10 -11 -8 -7 -7 9
f	ka 1 person? 95	-5 -6 -5 4* 7 -6 -8 -11 -17 1* -6 -10
f	ka 1 person? date	1* 9 3* -5 -5 1* -8 7 -11 -11 1* -10
f	ka 1 person? l5	7* 12 1* -14 -8 -17 2* -5
f	ka 1 person? label	9* -10
f	ka 1 person? label 	7* -5 -5 2* -13 -5 -11 4
f	ka 1 person? person	-6 7* -4 -6 -7 2* -4
f	ka 1 person? person?	-8 5* -4 10 -22 5 -14 -18 -6 -4 -9
f	ka 1 person? venue	7* -17 -15 -9 -8 -13 -14 1* 10
f	ka 1 person? word	5* -6 -6 1* -5 1* -17 -10 -9 -11
f	ka 1 strong1 1	7* 4 -8 -7 -6 2* -7 -8
f	ka 1 strong1 strong1	11 -4 3* -7 -8 -11 -4 -4 4* -7
f	ka 1 topic 1	-5 4* -8 -6 7 7 -11 -8 2* -12 -7
f	ka 1 topic label	12* 10
f	ka 1 topic word	-4 -6 5* 8 2* -5 -12 2* -8
f	ka 1 venue 1	1* -13 6 1* -6 -19 -11 16 -10 1* -5 -6 -9 -6
f	ka 1 venue 35	2* -5 3* -6 10 1* -9 -7 1* -4
f	ka 1 venue date	10* -6 1* -18 -10
f	ka 1 venue institution	1* -17 13 2* -14 -10 2* -11 15 2* -7 -7
f	ka 1 venue label	8* -4 -9 2* 11 1* -11
f	ka 1 venue label 	9* 5 1* -8 -4 -4
f	ka 1 venue person?	1* -6 6 2* -6 -10 5 -9 -11 -7 -8 -7 1* -4
f	ka 1 venue word	2* 6 2* -6 -8 -7 1* -8 -6 1* -6
f	ka 1 word #	7* -8 -6 -10 -6 -7 -8 -4 9
f	ka 1 word 1	-5 -7 3* -12 -12 5 6 1* -22 -7 -7 -12
f	ka 1 word date	5* -7 2* -6 2* -7 1* -4 -11
f	ka 1 word institution	8* -8 2* -7 -6 -7 -16
f	ka 1 word label	9* -8
f	ka 1 word label authors	8* 11 -12 -15 -18 -9 -7 -5
f	ka 1 word label other	7* -9 -19 -10 -9 -7 -6 -9 5
f	ka 1 word person	6 -6 4* -12 -6 1* -8 1* -11 -4 1* -10
f	ka 1 word person?	5 9* -12 -12 1* -5 -8
f	ka 1 word venue	1* 5 5* -4 -6 5* -15
f	ka 1 word word	1* -16 3* -16 -18 -11 4 1* -11 -7 -19 -4
f	ka 2 # #	-8 8 3* -4 1* -5 -5 3* -6 1* -7
f	ka 2 # date	8* -5 -4 2* -13 1* 5
f	ka 2 1 l5	9* -7 -6 5
f	ka 2 1 word	2* -5 3* -5 -9 -8 -11 -5 -8 1* -4 11
f	ka 2 2 2	5 -5 3* -6 -4 -4 5 -16 1* -8 2* -5
f	ka 2 2 label	9* -6 2* 8 1* -7
f	ka 2 2 person	6* -5 1* 10 1* -9 3* -7
f	ka 2 35 l5	7* -9 -5 -11 -13 2* -4
f	ka 2 75 h05	7* -4 -17 -7 2* -4
f	ka 2 date #	1* 5 3* -5 -6 -4 -13 9 1* -17 -11 1* -10
f	ka 2 date label	9* -16 4* 12
f	ka 2 h012 h012	8* -7 2* 12 2* -8
f	ka 2 h012 h05	8* -7 -4 1* 12 2* -8
f	ka 2 icon word	14* 5
f	ka 2 l1 l1	8* -8
f	ka 2 l2 l12	7* 5 6* -9
f	ka 2 l5 l5	7* 5 -6 -4 4* -20
f	ka 2 l5 label	9* -12
f	ka 2 label  label	4* 5 2* -5 1* -8 2* -4
f	ka 2 label  person	-7 6* -13 1* -10 -13 4 -8
f	ka 2 label label	8* -5 3* 10 1* -10
f	ka 2 label note label note	11* 16 2* -17
f	ka 2 label other label other	7* 8 -23 -10 -9 4 -12 -4
f	ka 2 person 2	7 -5 3* -7 -7 -6 10 1* -13 -12 2* -13
f	ka 2 person person	6 1* -6 3* -8 1* 11 -9 -12 -9
f	ka 2 person venue	8* -4 8 2* -4 1* -6
f	ka 2 venue date	9* 10 -5 -4 -15 -9 -13
f	ka 2 venue l5	7* -6 -4 -6 -10 10 1* -4 -12
f	ka 2 venue label	9* -6 2* 8 1* -4
f	ka 2 word #	7* -4 1* 5 1* -6 -6 1* -5
f	ka 2 word date	14* -8
f	ka 2 word label	9* -6 2* 7 1* -5
f	ka 2 word word	8* -5 -10 1* -9 6 -11
f	ka 312 012 35	11* 13 2* -12
f	ka 312 012 l5	8* -9 3* -6
f	ka 312 1 l2	11* 5 2* -5
f	ka 312 35 l12	11* 9 2* -7
f	ka 312 35 l5	11* 8 2* -6
f	ka 312 75 l12	11* 5 2* -5
f	ka 312 h05 h2	8* -7 2* 10 2* -5
f	ka 312 l5 l5	11* 8 2* -8
f	ka 312 l5 link1	8* -15 -11 1* 16 -10 1* -12
f	ka 312 label  label	9* -5 2* 12 1* -9
f	ka 312 person person	8* 7 1* -9 -7
f	ka 312 venue date	12* -8
f	ka 312 word link1	8* -6 -11 1* 9 -15 1* -5
f	ka 35 1 l2	9* -6 -6 7 2* -10
f	ka 35 icon icon	11* -5
f	ka 35 l1 l1	7* 10 -4 2* -8 1* -4 -14
f	ka 35 l1 l2	7* -6 1* -10 -6 8 2* -8
f	ka 35 l12 012	3* 5 2* -5 -6 -6 -8 -9 11 1* -4 -8
f	ka 35 l12 1	7* -8 -13 -7 -11 -7
f	ka 35 l12 312	8* -7 -7 -10 8 2* -8
f	ka 35 l12 35	9* -5 1* 5 2* -4
f	ka 35 l12 75	9* 9 4* -11
f	ka 35 l12 icon	8* -10 -7 1* -8 -14 1* 10
f	ka 35 l12 l5	8* -4 1* -11 -5 2* 5
f	ka 35 l12 label	9* -8 2* 12 1* -5
f	ka 35 l12 word	8* -11 7 -10 1* -5 -6
f	ka 35 l2 l5	7* 5 1* -5 1* -5 -8
f	ka 35 l5 35	7* -6 1* -7
f	ka 35 l5 75	8* -18 1* -15 -8 -4 -8
f	ka 35 l5 l2	9* -6 -9 5 2* -6
f	ka 35 l5 l5	7* 5 -15 -11 -16 -4 -5 -6
f	ka 35 l5 label	9* -14 2* 9
f	ka 35 l5 link1	-9 5* 8 1* -10 -9 1* 10 -9 1* -7
f	ka 35 l5 person?	8* -8 -14 -13 1* -8 -5
f	ka 35 l5 venue	7* -5 -8 2* -5 1* -5
f	ka 35 l5 word	8* -6 -5 3* -9 -6
f	ka 35 label  label	9* -10 2* 7 1* -6
f	ka 35 label other label other	7* -8 -5 -14 3* 13
f	ka 35 person person	8* 13 1* -8 -8 2* -9
f	ka 35 topic l2	8* -8 -7 -6 8
f	ka 35 topic label	9* -10 2* -6 1* 6
f	ka 35 venue date	9* -7 -12 -7 -8 -10 10
f	ka 35 venue label	12* 11 1* -10
f	ka 35 word l12	3* 6 2* -6 1* -5 -5 -7
f	ka 35 word label	9* -5 2* 17 1* -13
f	ka 35 word link1	8* -5 3* -5
f	ka 35 word word	-6 -4 3* -9 6 1* -7 -7 -7 -9 1* -17
f	ka 712 image label	9* -10 2* 14 1* -10
f	ka 712 label  label	9* -6 2* 6 1* -6
f	ka 712 label  person	8* 12 -6 -10 -6 2* -14
f	ka 712 label label	12* 6 1* -5
f	ka 712 person person	-6 7* 8 -8 -12 3* -7
f	ka 712 venue #	8* -4 2* -8 -5
f	ka 712 venue date	9* 8 2* -7 1* -6
f	ka 712 venue label	9* -8 2* 9
f	ka 712 word date	9* 12 4* -11
f	ka 712 word label	9* -7 2* 7
f	ka 712 word label authors	8* -4 5* 4
f	ka 712 word person	8* 8 -9 -7 -10 1* -6 -11
f	ka 75 1 l2	7* -10 -9 -7 -5 17 2* -16
f	ka 75 2 label	9* -14 2* 11 1* -8
f	ka 75 75 label	12* 7 1* -6
f	ka 75 date label	9* -11 2* 10 1* -4
f	ka 75 icon #	9* -4 4* 7
f	ka 75 icon 1	5* -6 1* -10 -11 -4 -15 -11 -4 -18 10
f	ka 75 icon icon	12* -8 1* 8
f	ka 75 icon word	8* -5 5* 7
f	ka 75 image label	9* -6
f	ka 75 l12 012	9* -9 -6
f	ka 75 l12 312	11* 10 2* -10
f	ka 75 l12 35	9* -4
f	ka 75 l12 75	9* -5
f	ka 75 l12 l5	8* -5 -4 -5 5
f	ka 75 l12 word	8* -5 4* -5
f	ka 75 l2 l12	7* -5 3* 12 2* -8
f	ka 75 l5 012	10* -5 5 2* -5
f	ka 75 l5 35	11* -5 2* 6
f	ka 75 l5 word	11* 7 1* -5 -4
f	ka 75 label  label	8* -5 -6
f	ka 75 label  person	-4 6* -10 1* -10 -12 4 2* -13
f	ka 75 label label	7* -4 3* -4 2* -4
f	ka 75 person person	-10 7* 12 -7 -8 -5 -6 1* -6
f	ka 75 topic l2	3* 5 3* -11 -16 -8 -11 6 2* -6
f	ka 75 venue #	8* -6 -5 -4 -8
f	ka 75 venue date	9* -5 -5 1* -8 -8 6
f	ka 75 venue label	9* -10
f	ka 75 venue label 	9* -10 2* 4 -4
f	ka 75 word #	7* -5 -10 -7 -8 -9 -7 -5 7
f	ka 75 word label	9* -7 2* 10 1* -5
f	ka 75 word person	7* -6 1* -14 -9 -11 2* 4
f	ka 75 word word	8* -4 -8 -6 -11 1* -12
f	ka 912 label label	12* -12 1* 13
f	ka 912 person person	8* -5 1* -11 -9 2* 5
f	ka 912 venue date	12* -4
f	ka 95 label label	12* 5
f	ka 95 person person	-7 5* -5 1* 9 1* -5 -5 2* -12
f	ka 95 venue label	12* 5 1* -5
f	ka ^ # #	-32 1* -25 1* -21 -20 7 -9 6* -4
f	ka ^ # 1	-9 -38 -6 3* -35 6* -9
f	ka ^ # 2	4* -7 -18 -11
f	ka ^ # 35	1* -9 -5 2* -5 -9 12
f	ka ^ # 712	-7 -11 3* -4 -5
f	ka ^ # 75	-19 6 -13 1* 9 -19 -11
f	ka ^ # 95	-12 3* -7 -14 -14 -11
f	ka ^ # date	-13 22 -18 1* -11 -17 -18 -7
f	ka ^ # emphasis1	1* -19 -13 1* -8 1* -11 1* -8
f	ka ^ # emphasis75	1* -10 -9 4* 13
f	ka ^ # emphasisl1	-11 -11 -7 1* -4 1* -8 4
f	ka ^ # h012	7 -8 -6 1* -4 -6 -11 4* -7
f	ka ^ # h05	-5 -12 -10 3* -12 16 -6 2* -8
f	ka ^ # h2	-5 1* -9 1* -4 1* -5 6 -9
f	ka ^ # icon	-24 -40 -27 2* -27 13 -15
f	ka ^ # image	-5 1* -7 2* -4 1* -5 6* -12
f	ka ^ # institution	-10 -11 12 -7 -10 1* -10 -11
f	ka ^ # l1	-21 -7 -16 2* -10 -9 10
f	ka ^ # l2	-6 -17 -11 1* -7 -11 -4 14 6* -8
f	ka ^ # l5	6* -6 5
f	ka ^ # label	-5 -7 -5 1* 7 -4 -6
f	ka ^ # label 	1* -13 -9 1* 7 2* -6 1* -4 2* -4 -6 -7
f	ka ^ # link1	-12 1* -7 -5 -9 -9 -11 13 -5
f	ka ^ # link12	-5 -8 2* -4 1* -5 13
f	ka ^ # link2	1* -6 2* -10 1* -9 9
f	ka ^ # link5	-8 1* -8 1* -18 -5 -10 8
f	ka ^ # person	9 -4 -11 -5 -14 -15 -18
f	ka ^ # person?	1* -4 -12 1* -7 -25 -20 7 -5 -5
f	ka ^ # strong05	7* 5
f	ka ^ # strong1	-19 -25 -20 1* -6 1* -6
f	ka ^ # strong2	-6 1* -9 2* -9 -15
f	ka ^ # strong712	1* 5 -5 4* -4
f	ka ^ # strong75	1* -16 -6 4* 16
f	ka ^ # strongh012	7* 6
f	ka ^ # strongh05	1* -5 4* -7 9
f	ka ^ # strongl1	-5 -6 -5 2* -15 -7 15
f	ka ^ # topic	-17 -24 -10 2* 8 -16
f	ka ^ # venue	-7 1* -14 1* -5 -8 -12 7 1* -7
f	ka ^ # word	2* -8 2* -5 -7 2* -5 3* -4
f	ka ^ 05 word	7* -10 2* -8 -17 1* 6
f	ka ^ 1 #	-11 -11 -9 1* -6 -12 5 -8 -12 -18 -6 -7 -9 -6
f	ka ^ 1 012	7* 7 -11 -7 1* -7 2* -6
f	ka ^ 1 05	1* -6 5* 16 -9 -7 1* -13 2* -6
f	ka ^ 1 1	4 -24 -20 2* -18 -24 4 -7 -12 -6 1* -14 1* -15
f	ka ^ 1 2	-6 1* -14 2* -17 -12 1* -12 -8 -19 -6 1* -13 5
f	ka ^ 1 312	6* -5 1* -11 -5 -5 3* -4
f	ka ^ 1 35	1* -9 4* -6 1* -8 -9 -4 7 1* -5 -5
f	ka ^ 1 712	1* -9 -8 4* 6 -9 -20 -12 3* -9
f	ka ^ 1 75	-5 1* -8 2* -7 -8 1* -13 -11 -15 -5 1* -10 4
f	ka ^ 1 912	7* 16 -10 -13 -9 -10 2* -10
f	ka ^ 1 95	1* 8 -8 2* -10 -5 10 -10 -9 -10 -23 -4 -7 -11
f	ka ^ 1 date	1* 9 -14 1* -6 -8 -23 -6 1* -4
f	ka ^ 1 h012	8* -11 1* -6 3* -5
f	ka ^ 1 h05	1* -8 -6 3* -12 8 -17 -8 -4 3* -16
f	ka ^ 1 icon	1* -6 -6 2* -5 -6 -7 3* -7 -5 -4 8
f	ka ^ 1 image	8* -4 -16
f	ka ^ 1 institution	-7 -9 8 2* -10 -7 -10 -9 -12 14 -13 -6 -14 -13
f	ka ^ 1 l1	-14 4* -4 -5 12 -9 -18 -21 -12 -12 -22 -12
f	ka ^ 1 l12	7* 14 -5 2* -17
f	ka ^ 1 l2	-5 -10 -7 2* -4 1* 11 -9 -7 -4 -17 -7 -7 7
f	ka ^ 1 l5	6* -10 5 -6 -6 -4 -5 2* -13
f	ka ^ 1 label	1* -6 2* -10 1* -4 1* -6 2* -5 2* -6
f	ka ^ 1 label 	-4 1* -11 2* -10 -5 -5 -9 -9 -6 10 1* -9 4
f	ka ^ 1 label other	1* -19 -5 2* -10 -11 8 -26 -9 1* -9 -5 -16 -29
f	ka ^ 1 link1	-6 -6 -8 1* 13 -4 -10 -9 -5 -14 1* -5
f	ka ^ 1 link12	1* -5 4* -5 10 1* -4 2* -8
f	ka ^ 1 link2	-12 -4 -4 4* -5 1* -12 1* -6 7
f	ka ^ 1 link5	-4 5* -6 1* -5 -14 1* -5 4
f	ka ^ 1 person	1* -12 -6 1* -4 1* -9 10 2* -13 -8 1* -5 -11
f	ka ^ 1 person?	-11 -8 -13 1* -4 -7 -18 14 2* -13 2* -7 -11
f	ka ^ 1 strong1	12 -7 4* -20 -7 -13 -8 -9 -11 1* -9 11
f	ka ^ 1 strong35	1* -9 4* -4 13 3* -4
f	ka ^ 1 strong75	-4
f	ka ^ 1 topic	-8 -12 -9 1* -4 -12 -11 10 -9 -10 -8 -18 -8
f	ka ^ 1 venue	-14 10 -5 2* -19 -14 -16 -5 2* -5 -7 1* -21
f	ka ^ 1 word	-12 3* -7 -16 -6 -7 -20 -7 -19 1* -13 -23 11
f	ka ^ 2 1	-5 -12 -9 3* -6 1* -8 -11 -14 2* 8 -16
f	ka ^ 2 date	1* 6 4* -9
f	ka ^ 2 icon	7* -4 6* 8
f	ka ^ 2 label	1* -8 -5 2* -8 1* -7 1* -8 2* 4
f	ka ^ 2 label other	1* -5 3* 9 -7 1* -9 -10 -6 2* -6
f	ka ^ 2 strong1	-9 -17 -8 2* -6 -17 6
f	ka ^ 312 label	8* -6 -5
f	ka ^ 35 1	6* -7 -11 1* -13 -19 1* -10 17 -15
f	ka ^ 35 l5	-4 -4 -8 4 4* -14 -12 -8 -5 1* -5 -18
f	ka ^ 35 label	7* -5 -7 -9
f	ka ^ 35 label other	7* 9 -6 -9 1* -17 -5 -4
f	ka ^ 35 word	-7 -7 -7 2* -6 7 -8 -8 -7 -5 3* -9
f	ka ^ 712 1	1* -5 -6 2* -4 -4 -16 2* -16 2* 7 -7
f	ka ^ 712 label	9* -11 2* 8 1* -6
f	ka ^ 75 #	1* -4 5* -12 -9 -12 -4 -10 1* -13 12
f	ka ^ 75 1	-9 -15 -19 1* -7 -6 -17 2* -13 -7 1* -6 7 -13
f	ka ^ 75 icon	7* -4 1* -6 1* -4 -10 -5 8
f	ka ^ 75 label	9* -12 4* 5
f	ka ^ 75 label 	6* -7 1* -13 -23 -8 1* 6 -6 -5
f	ka ^ 75 label other	5* -5 2* -4 3* -10 -13 -13
f	ka ^ 75 person	8* -5 -7 -8 7 -5 -4 -8
f	ka ^ 75 person?	-6 6* -6 -13 -10 -10 10 2* -16
f	ka ^ 75 venue	9* 10 2* 4 -5 -9
f	ka ^ 75 word	6 -6 5* -6 -7 -13 -14 -12 -8 6 -5
f	ka ^ ^ #	-29 1* -36 -6 -18 -28 15 -15
f	ka ^ ^ 012	-9 -8 -5 1* -4 2* -5
f	ka ^ ^ 05	-12 5 -10 1* -8 -4 -8
f	ka ^ ^ 1	-19 -7 -12 -19 2* -12
f	ka ^ ^ 2	-14 1* -7 -18 -19 -5 -9 9
f	ka ^ ^ 312	-12 1* -10 3* -5 -5
f	ka ^ ^ 35	-31 -15 -12 1* -15 -16 -12
f	ka ^ ^ 712	-11 1* -7 -10 -5 -9 -9 9
f	ka ^ ^ 75	1* -10 -17 -19 -5 -9 -6 9
f	ka ^ ^ 912	-9 -12 3* -11 -7 8
f	ka ^ ^ 95	3* -16 -8 -12 -10
f	ka ^ ^ date	-22 14 -21 -13 -17 -23 -10 -6
f	ka ^ ^ emphasis012	-6 6* 7
f	ka ^ ^ emphasis1	1* -14 -4 -6 -7 -18 -12
f	ka ^ ^ emphasis2	-15 -8 -5 -5 1* -8 1* 9
f	ka ^ ^ emphasis35	-6 -6 -4 4* 7
f	ka ^ ^ emphasis75	-13 -8 -9 4* 15
f	ka ^ ^ emphasish012	6 -8 -9 2* -7 -5 -5
f	ka ^ ^ emphasish05	1* -7 5* 4
f	ka ^ ^ emphasish2	1* -8 3* -6 -6
f	ka ^ ^ emphasisl1	-13 -10 -4 2* -16 -5 16
f	ka ^ ^ h012	-16 1* -13 -7 1* -4 -13 12
f	ka ^ ^ h05	1* -6 1* -21 -18 -14 -5
f	ka ^ ^ h1	9 -11 -20 1* -11 1* -12 -5
f	ka ^ ^ h2	-8 -12 1* -9 -8 -20 -9 7
f	ka ^ ^ icon	-23 -21 -12 -5 -18 -24 30 -33
f	ka ^ ^ image	-7 1* -5 -6 -6 -14 1* -16
f	ka ^ ^ institution	-18 -18 6 -13 -16 -4 -6
f	ka ^ ^ l1	7 -29 -24 -11 -21 -11 -22 12
f	ka ^ ^ l12	-4 3* -5 -6
f	ka ^ ^ l2	-7 -21 7 -9 -7 -17 -8
f	ka ^ ^ l5	-7 -10 13 1* -15 -6 -17
f	ka ^ ^ label	-8 1* -5 -6 1* -12 1* -6
f	ka ^ ^ label 	-18 -14 -25 -14 3* -12
f	ka ^ ^ link1	-8 -8 -10 -9 1* -9 -8
f	ka ^ ^ link12	-9 -6 -4 -5 -9 -4 -9 8
f	ka ^ ^ link2	1* -11 -4 -6 1* -6 -10 4
f	ka ^ ^ link25	4* -7 1* -5 10
f	ka ^ ^ link5	-15 -15 -9 -11 1* -11 -18 9
f	ka ^ ^ person	6 -18 1* -14 1* -19 -21
f	ka ^ ^ person?	-13 -19 -7 -13 -28 -19 -6 10
f	ka ^ ^ strong012	6* -5 6
f	ka ^ ^ strong05	1* -8 3* -6 -6 6
f	ka ^ ^ strong1	-4 -26 -10 -7 -5 4 -10
f	ka ^ ^ strong2	-6 1* -18 -7 -7 -14
f	ka ^ ^ strong312	6* -6 4
f	ka ^ ^ strong35	-16 -14 -14 2* -13 -19 18
f	ka ^ ^ strong712	1* -6 4* -6 10
f	ka ^ ^ strong75	-16 6 -13 2* -12 -15 -5
f	ka ^ ^ strong912	2* -4 3* -6 7
f	ka ^ ^ strong95	-19 1* -21 2* -6 -18
f	ka ^ ^ strongh012	6* -11 14
f	ka ^ ^ strongh05	-4 -10 4* -8 11
f	ka ^ ^ strongh1	8 4* -8 -15 7
f	ka ^ ^ strongh2	1* -16 -12 2* -17 -4 4
f	ka ^ ^ strongl1	-13 -14 -11 -7 -8 -6 -15 11
f	ka ^ ^ strongl2	-14 -14 -6 2* -9 -14 18
f	ka ^ ^ strongl5	-5 -13 -5 2* -5 -6 11
f	ka ^ ^ topic	-20 -9 -20 -8 -25
f	ka ^ ^ venue	-17 6 -14 -17 -20 -7 -18 -4
f	ka ^ ^ word	-11 -13 1* -10 -6
f	ka ^ date #	1* -7 -6 2* -14 7
f	ka ^ date 1	-11 1* -8 1* -15 1* -31
f	ka ^ date 35	1* -10 4* -10 16
f	ka ^ date 75	2* -5 2* -9 -5 12
f	ka ^ date emphasis1	-10 -4 3* -12 1* 12
f	ka ^ date icon	1* -5 -5 1* -6 -12 11 -13
f	ka ^ date institution	1* -10 4* -15
f	ka ^ date l1	1* -6 5* 8
f	ka ^ date label 	1* -5 -13 1* -12 8 -21
f	ka ^ date link2	4* 7 2* -6
f	ka ^ date link5	4* -9 2* 9
f	ka ^ date person?	-4 1* -12 1* -6 -9 -13 8
f	ka ^ date strong1	-20 -16 -10 3* -19
f	ka ^ date topic	-7 1* -5 1* -7 7 -32 6* -6
f	ka ^ date venue	-7 18 -9 -5 -9 -21 -13 -9 1* -7
f	ka ^ date word	-8 4 1* -4 -12 -10 5* -6
f	ka ^ emphasis1 label	9* -16 2* -4 1* 5
f	ka ^ emphasis1 label other	7* 11 -22 -10 1* -8 2* -14
f	ka ^ emphasis1 word	10 6* -6 -10 -8 -4 -5
f	ka ^ emphasisl1 #	7* -12 -10 -8 -7 -6 -7 -5 8
f	ka ^ emphasisl1 label	7* -6 1* -11 2* 5
f	ka ^ emphasisl1 label 	7* -12 -7 -8 2* 5 1* -10
f	ka ^ h012 label	9* -8 2* 13 1* -9
f	ka ^ h05 #	6* -7 1* -8 -18 -7 -11 -9 -6 7
f	ka ^ h05 1	-7 1* -5 1* -6 1* -4 -17 -17 -8 -11 1* -8 14 -15
f	ka ^ h05 h05	1* -6 -7 1* -4 1* -8 1* -5 -7 -7 3* -12
f	ka ^ h05 label	7* -5 -5 -13 2* 7 1* -6
f	ka ^ h05 word	6* -6 -10 -10 -11 -6 -10
f	ka ^ icon 1	-6 -9 -40 1* -15 1* -16 6* -5 -19
f	ka ^ icon 2	-7 13 -18 2* -13 -8 10
f	ka ^ icon 35	-6 -11 -8 2* -5 -9 13
f	ka ^ icon 712	-5 -7 -12 4* 14
f	ka ^ icon 75	-10 1* -13 2* -7 -11 11
f	ka ^ icon date	-18 11 -19 1* -7 -10 -12 -16 1* -6
f	ka ^ icon dated	-6 7 2* -6 1* -7 -6 1* -9
f	ka ^ icon emphasis1	-14 -12 -8 2* -19 -6 22
f	ka ^ icon emphasisl1	-6 -10 -9 2* -8 -9 9
f	ka ^ icon h012	6* -6 7
f	ka ^ icon h05	2* -8 2* -6 -12 5
f	ka ^ icon icon	-12 -8 -9 1* -5 -9 8 -8 6* -5
f	ka ^ icon institution	-20 -14 4 -6 -6 -9 -5 4 2* -6 3* -6
f	ka ^ icon l1	4 -20 -20 1* -9 -7 -22
f	ka ^ icon l5	-9 -11 13 2* -10 -7 -11
f	ka ^ icon label	-15 -12 -7 1* 8 -9 -5 4 4* -10
f	ka ^ icon label 	-9 -11 -10 3* -7 4 6* -5
f	ka ^ icon label label	2* -14 -4 -11 1* -20 4* -7
f	ka ^ icon label links	1* -22 -25 1* -12 1* -25 7* -4
f	ka ^ icon link1	1* -17 -9 1* -11 -8 -21 9 -10 -4 2* -5
f	ka ^ icon link12	6* -11 14
f	ka ^ icon link2	-11 -5 2* -7 1* -11 12
f	ka ^ icon link25	1* -4 4* -5 7
f	ka ^ icon link5	-10 -5 -5 1* -8 1* -9 11 4* -5
f	ka ^ icon person	10 -17 -8 1* -5 -24 -10 1* -12
f	ka ^ icon person?	1* 4 -12 1* -8 -13 -16
f	ka ^ icon strong1	1* -13 -21 1* -4 1* -28 7* -6
f	ka ^ icon strong2	-5 1* -12 2* -13 -11 17
f	ka ^ icon strong35	1* -9 -4 2* -5 -8 11
f	ka ^ icon strong75	-7 -10 -4 3* -4 10
f	ka ^ icon strongh05	1* -6 4* -4 7
f	ka ^ icon strongl1	-10 -5 -10 2* -5 -15 5
f	ka ^ icon topic	-8 -20 -11 1* -13 1* -17 11
f	ka ^ icon venue	-16 1* -15 1* -5 -14 -20 2* -10
f	ka ^ icon word	-18 -6 2* -5 -8 8* -9
f	ka ^ image 1	-5 -15 -24 1* -12 7 -22
f	ka ^ image 2	-12 1* -12 2* -9 -12 16
f	ka ^ image 712	-6 6* 6
f	ka ^ image 75	-8 1* -5 3* -4 12
f	ka ^ image h05	-4
f	ka ^ image h2	1* -5 -6 2* -6 -9 10
f	ka ^ image institution	-9 -6 2* -5 1* -10 -6
f	ka ^ image l1	-12 -7 -6 1* -6 1* -14 13
f	ka ^ image label 	-11 -11 2* -5 1* 8 -8
f	ka ^ image link1	-13 -8 2* -11 -5 -10 12
f	ka ^ image link5	-9 -9 -5 2* -6 -7
f	ka ^ image person	1* -14 -8 2* -14 -18
f	ka ^ image person?	-16 -10 -10 2* -9 -9 18
f	ka ^ image strong1	-24 -18 -7 1* -4 -8 -25 9
f	ka ^ image strongl1	12 -8 -5 2* -17 -13 -10
f	ka ^ image topic	-10 -13 -11 2* -4 -7 7
f	ka ^ image venue	-8 9 -6 2* -7 -12 -17
f	ka ^ image word	-11 7 -17 1* -5 -7 -8
f	ka ^ institution 1	-5 -17 -20 1* -6 10 -20 2* -12 -7 -10 1* -10 -10
f	ka ^ institution icon	5* -7 6
f	ka ^ institution institution	-7 -12 7 2* -9 -6 3* -10 3* -6
f	ka ^ institution label other	-4 5* -5 7 -7 -11 1* 4 -6 -6 -8
f	ka ^ institution link1	7* 5 4* -5
f	ka ^ institution link5	4* -4 2* 10 4* -6
f	ka ^ institution person?	-6 -6 -5 2* -8 -10 8 -5 -5 6 -12 2* -5
f	ka ^ institution strong1	1* -11 -5 3* -15 5
f	ka ^ l1 #	1* -7 3* -7 1* -22 -13 1* -14 -25 -7 -14
f	ka ^ l1 1	-12 -5 3* -8 -6 -15 -15 -11 1* 12 -6
f	ka ^ l1 2	-5 -7 -6 2* -8 -4 -23 -4 -12 -12 7 1* -12 8
f	ka ^ l1 312	7* -5 -8 -11 -10 8 1* -4 -12
f	ka ^ l1 35	2* -5 3* -6 -17 -11 -19 -9 21 -7 -11 -21
f	ka ^ l1 75	7* -16 -10 -19 -23 1* -12 -9 13
f	ka ^ l1 h05	7* -8 -10 -14 -10 10 1* -5 -10
f	ka ^ l1 icon	6* -9 -9 -5 -6 1* -9 -15 -10 12
f	ka ^ l1 image	7* -7 1* -14 -5 3* 12
f	ka ^ l1 institution	7* -6 -8 -7 11 -10 -6 -11 -12
f	ka ^ l1 label	4* -5 2* -6 -9 -17 2* 19 1* -16
f	ka ^ l1 label 	-6 4* -9 -7 -14 -10 -8 -7 9 -7
f	ka ^ l1 label other	7* -14 -8 -15 -7 14 1* -11 -17
f	ka ^ l1 person	6* -4 -4 8 -5 -9 1* -10 -4 -9
f	ka ^ l1 topic	4* -4 -6 -5 -13 -7 -15 -6 7 -12
f	ka ^ l1 word	-6 1* -4 2* -9 -12 -16 -5 -20 1* -11 -5 -5
f	ka ^ l5 label other	9* -12 -7 1* -6 1* -13
f	ka ^ label  1	10 -15 -18 3* -18 1* -11 -6 -7 -6 1* -7 -10
f	ka ^ label  label	1* -4
f	ka ^ label  link1	1* -8 -5 1* -10 -6 5* -5 -11
f	ka ^ label  link12	7* 4 1* -4
f	ka ^ label  person	15 -8 -12 1* -5 -17 -12 -11 -5
f	ka ^ label  strong1	-19 -14 -14 2* 8 -18 7* -9
f	ka ^ label 1	1* -11 -11 -4 -19 -4 -14 6* -7 -8
f	ka ^ label image	1* 4 -4 1* -4 2* -8
f	ka ^ label label	1* 7 -5 1* -6 -7 1* -17 4* -15
f	ka ^ label link1	-6 -10 4* -11
f	ka ^ label link5	4* -11 2* 12
f	ka ^ label strong1	-7 -9 3* 8 -13 -13 6* -6
f	ka ^ link1 #	4* -5 1* -5 -7 -20 -20 -15 -12 -12 -13 16
f	ka ^ link1 012	6* -4 -20 -15 -4 -5 18 2* -21
f	ka ^ link1 05	7* -17 -13 -13 -13 2* -13 4
f	ka ^ link1 1	-5 -6 3* -11 -8 -7 -5 -31 -19 -6 -14 9 -5
f	ka ^ link1 2	1* -6 3* -4 1* -13 1* -11 -26 1* -7 -26 8
f	ka ^ link1 312	7* -11 -14 -5 -13 22 2* -13
f	ka ^ link1 35	7* -10 -17 -23 -14 2* -11 -7
f	ka ^ link1 712	7* -9 -9 -18 -9 18 2* -16
f	ka ^ link1 75	7* -11 -26 -10 -32 -8 -5 -6 13
f	ka ^ link1 date	1* -4 5* -4 -5 6 1* -10 2* -6
f	ka ^ link1 h012	7* -13 -13 2* 25 2* -10
f	ka ^ link1 h05	7* -24 -9 -15 -19 14 1* -6 -19
f	ka ^ link1 h2	7* -8 -12 -6 -10 1* -7 8 -7
f	ka ^ link1 icon	5* -11 1* -7 -12 -9 -8 -14 -25 -9 11
f	ka ^ link1 image	7* -4 1* -15 -5 3* 10
f	ka ^ link1 institution	8* -12 -18 10 -8 2* -12
f	ka ^ link1 l12	7* -18 -14 -7 -8 19 2* -17
f	ka ^ link1 l5	6* -4 -16 -7 -11 3* -8
f	ka ^ link1 label	7* -6 -14 -7 2* 17 -4 -18
f	ka ^ link1 label 	6* -6 -21 -11 -15 -13
f	ka ^ link1 link1	4* -8 3* -8 -6 1* -8
f	ka ^ link1 link2	7* -4 1* -5 4* -7
f	ka ^ link1 person	-6 6* -11 1* -15 -5 3* -21
f	ka ^ link1 person?	7* -10 1* -13 -11 5 5 -6 -7
f	ka ^ link1 topic	5* -6 1* -16 -12 -18 -12 -8 1* 11
f	ka ^ link1 venue	8* -5 16 1* -13 1* -4 -13
f	ka ^ link1 word	5* -6 -7 -15 -13 -7 -27 -11 -15 -7 10
f	ka ^ link12 #	8* -9 -19 -10 -22 -9 -16 18
f	ka ^ link12 012	7* -4 -18 -5 -12 15 2* -18
f	ka ^ link12 05	7* -4 -15 5 -9 2* -9 -20
f	ka ^ link12 1	7* -18 -7 -14 -20 7 -14 1* -11
f	ka ^ link12 2	7* -6 -5 1* -25 1* -11 -20
f	ka ^ link12 312	7* -10 1* -13 -22 9 1* -4 -11
f	ka ^ link12 35	7* -9 -25 -7 -17 6 1* -10 -9
f	ka ^ link12 75	7* -10 1* -5 -22 5 -20 -16
f	ka ^ link12 95	7* -8 1* 5 -11 -16 -7 -6 -20
f	ka ^ link12 date	8* -16 15 -6 -11 -14 1* -18
f	ka ^ link12 emphasis1	7* -6 2* -6 3* -10
f	ka ^ link12 h012	7* -17 1* -12 -15 2* -4 -13
f	ka ^ link12 h05	7* -5 1* -15 -8 2* -7 -16
f	ka ^ link12 h2	7* -12 10 -13 -8 -13 1* -9
f	ka ^ link12 icon	8* -13 -8 -5 -14 -16 -7 15
f	ka ^ link12 image	9* -13 -4 3* 13
f	ka ^ link12 institution	7* -7 -14 1* 10 -13 1* -8 -13
f	ka ^ link12 l1	7* -10 4 1* -11 -18 5 -5 -6
f	ka ^ link12 l12	7* -7 -11 -6 -4 13 2* -13
f	ka ^ link12 l5	7* -6 -11 -6 -16 1* -6 -9 -7
f	ka ^ link12 label	7* -12 -15 -14 1* -5 17 -8 -13
f	ka ^ link12 label 	7* -15 -13 1* -18 2* -19 5
f	ka ^ link12 link1	8* 4 -18 1* -6 1* -5 -7
f	ka ^ link12 person	-6 6* -5 5 -16 1* -9 -10 -11 -15
f	ka ^ link12 person?	7* -6 1* 4 1* -14 -8 -10 -12
f	ka ^ link12 strong1	7* -13 7 -12 -12 -9 1* 4 -7
f	ka ^ link12 topic	8* -8 -10 -6 -6 1* 6 -5
f	ka ^ link12 venue	8* -6 19 -10 -13 -10 -6 -26
f	ka ^ link12 word	7* -13 -9 -5 -8 1* -11 -12
f	ka ^ link2 #	8* -11 -17 -9 -9 -6 -7 10
f	ka ^ link2 012	7* -6 -9 -7 -6 9 2* -11
f	ka ^ link2 1	-9 4* -5 1* -7 -11 1* -8 1* -7 4 -10
f	ka ^ link2 2	7* -18 7 -13 -11 -6 1* -16
f	ka ^ link2 312	7* -9 -9 1* -8 16 2* -16
f	ka ^ link2 35	7* -11 -12 -14 -11 13 1* -6 -4
f	ka ^ link2 75	7* -10 -8 1* -7 -16 1* -16 5
f	ka ^ link2 h012	7* -11 -17 1* -4 15 2* -7
f	ka ^ link2 h05	7* -8 6* -14
f	ka ^ link2 icon	8* -7 -12 -5 -7 -5 -9 11
f	ka ^ link2 image	9* -15 4* 18
f	ka ^ link2 label	7* -6 -10 -4 2* 13 1* -14
f	ka ^ link2 label 	6* -6 -7 1* -8 -7 1* -7 -17 8
f	ka ^ link2 person	-6 8* -7 -6 3* -18
f	ka ^ link2 venue	8* -9 15 -5 -10 1* -6 -15
f	ka ^ link2 word	-5 4* -7 1* -7 -13 -16 -24 4 2* 5
f	ka ^ link25 1	7* -12 1* -8 -18 -14 -7 13 -15
f	ka ^ link25 75	7* -14 -18 -4 -12 -11 -6 -7 10
f	ka ^ link25 icon	9* -6 1* -7 -5 1* 6
f	ka ^ link25 label	8* -7 -5 2* 9 1* -6
f	ka ^ link25 label 	7* -4 -7 -13 -7 -6 1* -17 6
f	ka ^ link25 person	7* -7 18 -9 -13 -12 2* -10
f	ka ^ link25 word	7* -5 -11 -15 -12 2* -4 9
f	ka ^ link5 #	8* -11 -24 -12 -16 1* -14 14
f	ka ^ link5 012	7* -5 -10 -11 -8 16 2* -14
f	ka ^ link5 05	6* -4 1* -18 -18 -7 2* -16 -7
f	ka ^ link5 1	-5 4* -6 1* -17 -22 -8 -23 12 -15 8 -19
f	ka ^ link5 2	1* -7 3* -5 -5 -11 -6 -13 -15 1* -8 -14 9
f	ka ^ link5 312	7* -5 -13 -6 6 3* -17
f	ka ^ link5 35	7* -5 -13 -17 -12 12 1* -6 -8
f	ka ^ link5 75	7* -17 7 -9 -15 -15 -16 -12
f	ka ^ link5 date	8* -6 9 -5 -7 -6 -6 -7
f	ka ^ link5 h012	6* -4 -9 5 -5 -5 3* -15
f	ka ^ link5 h05	8* -5 -15 -7 2* -4 -24
f	ka ^ link5 h2	7* -8 12 -10 -10 -7 1* -20 -13
f	ka ^ link5 icon	6* -10 1* -10 -14 -7 -16 1* -9 20
f	ka ^ link5 image	9* -13 4* 12
f	ka ^ link5 institution	7* -13 -5 -11 9 -10 -10 -16
f	ka ^ link5 l12	7* -4 -9 2* 6 2* -6
f	ka ^ link5 l5	6* -6 -13 -12 5 2* -9 -8 -16
f	ka ^ link5 label	7* -12 -19 -7 2* 18 1* -22
f	ka ^ link5 label 	4* -7 1* -9 -11 -12 -12 -5 2* 4
f	ka ^ link5 link1	7* -17 4 -16 1* -7 9 1* -11
f	ka ^ link5 person	-5 -5 -6 2* -4 -5 -9 9 -23 1* -8 -10 -15 -11
f	ka ^ link5 person?	7* -10 -8 5 -6 2* -8 -13
f	ka ^ link5 strong1	-5 5* -9 -6 -7 -8 -12 1* -5
f	ka ^ link5 topic	7* -7 -9 -10 1* 5 -7 1* -10
f	ka ^ link5 venue	7* -4 -5 15 -9 -8 1* -4 -13
f	ka ^ link5 word	-6 1* -4 1* -4 -9 -13 -15 3* -9 -5 -15
f	ka ^ person 1	-17 -15 -10 1* -5 8 -14 1* -9 -11 1* -10 1* -9
f	ka ^ person label	9* -8 4* -5
f	ka ^ person label 	7* 7 -6 -9 2* 9 -9 -14
f	ka ^ person label other	-9 -5 3* -13 -10 10 1* -8 4* -6
f	ka ^ person person	11 -10 -8 -6 1* -10 -6 -13 -14 1* -5
f	ka ^ person person?	1* -7 -6 3* -20 2* -6 4* -7
f	ka ^ person strong1	1* -9 3* 4 -14 1* -4 -5 1* -5 1* -5 -5
f	ka ^ person? #	7* -11 -12 -6 -8 -13 -11 -13 6
f	ka ^ person? 1	-4 1* -10 2* -7 -11 1* -10 6 -9 -11 -10 -6 -9
f	ka ^ person? 2	5* -5 -4 -10 1* -10 -9 6 -7 -9
f	ka ^ person? 35	7* -16 3* 8 2* -8
f	ka ^ person? 75	-4 6* -16 -14 -17 -10 1* -12 -7 16
f	ka ^ person? date	-6 1* -5 1* -6 1* -7 -4 -5 3* -7 1* -7
f	ka ^ person? icon	7* -7 -5 -6 1* -13 -11 -9
f	ka ^ person? image	1* -4 4* 6 -8 1* -12
f	ka ^ person? institution	8* -8 -19 13 -15 1* -12 -12
f	ka ^ person? l5	7* 7 -5 -16 -9 1* -7 1* -13
f	ka ^ person? label	4* -6 2* -5 -5 -21 1* -6 10 1* -8
f	ka ^ person? label 	-6 4* -4 -9 -8 -14 -17 -16 1* 7 -5 -6
f	ka ^ person? label other	8* -15 -5 -13 6 -5 4 -15
f	ka ^ person? person	1* -7 -8 1* -5 -6 -12 -20 1* -7 -4 7 -7 -4 -8
f	ka ^ person? person?	1* -9 -9 2* -8 -20 1* -8 1* -11 -10 2* -5
f	ka ^ person? venue	7* -7 1* 8 -6 1* 4 -5 -11
f	ka ^ person? word	-6 1* -4 2* -6 -20 1* -10 -15 -16 -6 -6 -16 11
f	ka ^ strong012 label	8* -7 -9 2* 16 1* -9
f	ka ^ strong012 label 	8* -8 2* -7 1* -5
f	ka ^ strong1 #	6* 10 -17 -14 -16 -8 -11 -9 -17
f	ka ^ strong1 012	7* -4 3* 5 2* -8
f	ka ^ strong1 05	7* -6 -7 -11 -5 7 -5 -8 -12
f	ka ^ strong1 1	7 4* -7 -6 15 -13 -19 -16 -19 -5 1* -15
f	ka ^ strong1 2	1* -10 5* 7 -13 -7 -15 -15 -5 -5 -4
f	ka ^ strong1 312	7* 4
f	ka ^ strong1 35	7* 19 -12 -17 -11 -14 -9 1* -7
f	ka ^ strong1 712	9* -17 -12 3* -9
f	ka ^ strong1 75	7* 22 -8 -16 -10 -15 2* -12
f	ka ^ strong1 h012	8* -15 1* -7 3* -14
f	ka ^ strong1 icon	6* -10 -4 -5 -9 1* -10 2* 19
f	ka ^ strong1 image	6* -5 -4 1* -17 4* 6
f	ka ^ strong1 institution	1* -7 10 2* -13 -9 1* -4 2* -7
f	ka ^ strong1 l5	7* 16 -12 -9 -19 -18 2* -9
f	ka ^ strong1 label	7* -5 -6 -9 2* 7 1* -7
f	ka ^ strong1 label 	5 4* -6 -10 1* -11 -8 1* -16 1* -5
f	ka ^ strong1 label other	-6 -6 3* -4 2* -24 -19 -14 -5 -14 1* -29
f	ka ^ strong1 link1	7* 13 -8 -14 1* -7 -10
f	ka ^ strong1 link12	7* 4 -4
f	ka ^ strong1 link5	7* 10 -5 -15
f	ka ^ strong1 person	-7 -11 -11 2* -6 -9 1* -7 -12 -16 -24
f	ka ^ strong1 person?	1* -8 -7 4* 9 1* -16 1* -7 2* -15
f	ka ^ strong1 strong05	7* 13 1* -4 1* -13
f	ka ^ strong1 strong1	1* -8 -7 2* -8 -15 8 -8 2* -5 1* 6 -8
f	ka ^ strong1 strong2	1* -6 3* -5 1* 9 3* -6
f	ka ^ strong1 strong312	7* 10 3* -11 2* -5
f	ka ^ strong1 strong35	1* -5 5* 20 1* -6 1* -18
f	ka ^ strong1 strong712	7* 14 1* -4 1* -11
f	ka ^ strong1 strong75	7* 18 1* -12 -6 -15
f	ka ^ strong1 strongl1	-5 -4 3* -7 1* 12 1* -10 -5 -11 -6 -20 -7
f	ka ^ strong1 strongl12	7* 11 3* -10
f	ka ^ strong1 strongl5	1* -5 5* 18 3* -15
f	ka ^ strong1 topic	5* -5 2* -6 -8 -6 -16 -5 1* -14
f	ka ^ strong1 venue	-5 16 3* -10 1* -14 -5 -7 1* -7 13 1* -17
f	ka ^ strong1 word	1* -8 3* -9 -4 1* -9 1* -15 -17
f	ka ^ strong2 label other	7* -7 -10 -15 -5 10 -6 -9 -11
f	ka ^ strong2 word	6* -5 -11 -4 1* -5 -7 -6 1* 6
f	ka ^ strong312 label	9* -6 2* 5
f	ka ^ strong312 word	7* -5 -7 -14 -9 -11 1* -11 12
f	ka ^ strong35 label	8* -5 -12
f	ka ^ strong35 label 	11* -11 2* -7
f	ka ^ strong35 label other	7* 10 1* -11 1* -5 2* -8
f	ka ^ strong712 label	9* -10 2* 17 1* -14
f	ka ^ strong712 label 	7* 6 -8 -9 -4 -16 1* -7 6
f	ka ^ strong712 word	7* -4 -13 1* -9 -13 -6 -12 7
f	ka ^ strong75 label	9* -17
f	ka ^ strong75 label 	8* -14 -13 -7 1* 9 -10 -7
f	ka ^ strong75 label other	5* -4 1* 8 -5 -6 -6 9 1* -5 -9
f	ka ^ strong75 strong1	-6 -6 -4 2* -12 -8 1* -11 -6 -8 -11 1* 7 4
f	ka ^ strong75 word	1* -5 3* -7 -6 1* 8 -15 -14 -16 -8 -4 -6
f	ka ^ strongh012 label	12* 10 1* -7
f	ka ^ strongh05 label	12* 13 1* -11
f	ka ^ strongh05 label 	8* -5 -5 -5 -8 14 1* -12
f	ka ^ strongh2 label other	7* -16 -13 -10 -8 20 1* -8 -13
f	ka ^ strongl1 #	6* -5 -22 -21 -14 -14 -11 -7 -9 15
f	ka ^ strongl1 012	7* -13 -6 -11 -9 16 2* -8
f	ka ^ strongl1 1	5* -4 1* -11 -11 -17 -21 2* 5
f	ka ^ strongl1 2	7* -10 1* -15 -14 2* -11
f	ka ^ strongl1 312	7* -15 -7 1* -10 16 2* -11
f	ka ^ strongl1 35	7* -19 -5 -7 1* 20 2* -10
f	ka ^ strongl1 h05	7* -5 2* -4 5 2* -5
f	ka ^ strongl1 icon	6* -4 2* -4 1* -9 -7 1* 14
f	ka ^ strongl1 image	6* -6 -7 1* -18 4* 16
f	ka ^ strongl1 label	8* -7 -20 2* 8 1* -8
f	ka ^ strongl1 label 	-6 5* -9 -8 -9 -9 -7 6 9
f	ka ^ strongl1 label other	7* -7 -19 -14 -15 9 -8 -15 -11
f	ka ^ strongl1 person	7* -9 1* -5 2* -6 -6 -8
f	ka ^ strongl1 venue	11* -4 4 1* -5
f	ka ^ strongl1 word	7* -8 -6 -17 -19 -17 -7 1* 5
f	ka ^ strongl12 label	12* 7 1* -5
f	ka ^ strongl5 label	12* 10 1* -6
f	ka ^ strongl5 label other	7* 15 -7 -10 1* -11 1* -4 -8
f	ka ^ topic 1	-11 -10 -13 1* -5 1* -14 13 -8 -5 -7 1* -5 -7 -14
f	ka ^ topic institution	1* -6 12 2* -4 -18 -8 6* -5
f	ka ^ topic l1	-7 -6 -6 2* -4 -6 14 -7 -9 -11 -11 1* -9 -13
f	ka ^ topic label 	-7 -12 -8 3* -15 10 -9 -11 -7 -7 -8 -9
f	ka ^ topic label other	6* -4 2* -13 -10 2* -11 -13
f	ka ^ topic link5	9* -5 2* 4
f	ka ^ topic person	9 -5 3* -11 -18 -11 -7 2* 5 2* -12
f	ka ^ topic strong1	-12 -10 3* 5 -8 7* -5
f	ka ^ topic topic	-11 -10 -7 -7 -7 6 -12 2* -5 3* -6 -6
f	ka ^ venue 1	-17 -9 -26 -6 -16 -6 -28 9 5* -4
f	ka ^ venue 75	-10 1* -12 2* -4 -14 10
f	ka ^ venue date	1* 23 -15 1* -6 -19 -13 2* -7
f	ka ^ venue image	1* -6 4* 9
f	ka ^ venue institution	-13 -13 2* -10 -9 1* -7 2* 5 2* -6
f	ka ^ venue label	1* -7 2* 9 2* -6 4* -9
f	ka ^ venue label other	-12 -8 -5 1* -5 2* 4 -7 -8 1* -7 2* -6
f	ka ^ venue link5	6* -6 7 4* -5
f	ka ^ venue strong1	-10 -18 -10 2* 8 -36 -7
f	ka ^ word 1	8 -23 -5 1* -6 -11 -21 7 1* -15 -11 -10 -7 -10 -11
f	ka ^ word date	1* 11 -7 2* -11 -9 -4 1* -4
f	ka ^ word icon	1* -6 3* -9 10 -9 6* -7
f	ka ^ word institution	-5 1* 8 2* -6 -11 -9 -5 -7 12 -5 1* -10 -10
f	ka ^ word label other	1* -10 -10 1* -5 6 -10 1* -10 -13 -5 -13 -4 -8 -15
f	ka ^ word link1	-11 -8 2* 9 -5 -7
f	ka ^ word person	11 -7 -6 1* -5 -9 -8 -8 -6 2* -6
f	ka ^ word person?	-8 -6 7 3* -7 9 -5 -11 -11 -6 2* -4
f	ka ^ word strong1	1* -8 -6 3* -7 9 6* -6
f	ka ^ word topic	5* 4 -11 6 5* -5
f	ka ^ word word	4 -13 -5 1* -5 -12 6 2* -8 -5 -7 1* -8 -5
f	ka date # #	9* 23 2* -6 1* -21
f	ka date # icon	9* -6 3* -6 7
f	ka date # label	9* -15 2* 5
f	ka date # label 	5* -4 -5 5 -6 -8 1* -7 -9 1* 11
f	ka date 1 012	7* 9 1* -6 1* -9 2* -11
f	ka date 1 1	-5 -6 3* -16 1* 14 -5 -10 1* -10 5 -6 4
f	ka date 1 312	7* 15 -4 2* -16 2* -4
f	ka date 1 35	7* 9 1* -10 1* -10
f	ka date 1 712	7* 14 1* -13 -4 -10
f	ka date 1 75	7* 5 1* -18 1* -18 6 1* -12
f	ka date 1 h05	6* -7 1* -12 -10 -7 3* -16
f	ka date 1 l5	8* -6 -11 -9 9 2* -9
f	ka date 1 label	9* -8 1* -4
f	ka date 1 label other	7* 16 1* -6 1* -7 2* 7
f	ka date 1 link12	7* 4
f	ka date 1 link5	7* 6 4* -5
f	ka date 1 person?	-4 6* 12
f	ka date 35 l12	11* 13 2* -13
f	ka date 35 label	9* -9 2* 10 1* -5
f	ka date 75 label	9* -7 2* 9 1* -9
f	ka date h05 h05	8* -7 -9 -6 1* 5 1* -7
f	ka date icon 1	-9 -9 -6 3* -4 1* -5 -10 -7 -8 -8 -9 7
f	ka date icon label 	14* 4
f	ka date icon word	8* -7 -6 1* -11 -8 -4 18
f	ka date institution 1	1* -13 -10 2* -10 -12 17 1* -11 -22 -6 -10 6 -5
f	ka date institution icon	6* 11 -10
f	ka date institution institution	2* 13 3* -8 1* -4 -14 7 2* -8
f	ka date l2 label	8* -4 -5 2* 16 1* -14
f	ka date label  institution	2* 8 3* -9 3* 6 2* -6
f	ka date label  label	8* -9 3* 9 1* -9
f	ka date label  label links	8* -12 -13 -9 -8 14 -7 -17
f	ka date label  label note	8* -8 -7 -6 18 2* -16
f	ka date label  person	9* -16 1* -9 -11 -11
f	ka date label authors label	8* -4 -7 4* 4
f	ka date label authors label authors	8* -14 -13 -16 4 -5 -10
f	ka date label label	1* -4 5* -6 -7 -8 1* -6 -7 -6 6
f	ka date label label 	9* -8 2* 5 -9
f	ka date label label label label	-4 -8 -9 2* 5 -5 -7 -12 4 -11 -17 4 -10 -12
f	ka date label link1	11* -4 2* -7
f	ka date label other institution	9* -8 12 1* -5 -11
f	ka date label other label	12* 7 1* -6
f	ka date label other label other	7* -4 5 -13 -8 2* -9
f	ka date label word	8* -9 -6 -7 -5 -9 1* 6
f	ka date link1 label	7* -6 4* 11 1* -11
f	ka date link12 #	8* -11 -9 -7 -6 1* -10 9
f	ka date link12 2	8* -7 -4 -6 -4 1* -10 5
f	ka date link12 icon	6* -5 1* -5 -6 2* -7 -6 11
f	ka date link12 label	7* -8 -7 -10 1* -8
f	ka date link12 person	10* -11 -15 -7 1* -16
f	ka date link12 venue	9* 5 2* -13
f	ka date link12 word	8* -22 16 -16 -6 -13 -17 -11
f	ka date link2 label	12* 5
f	ka date link5 label	7* -8 1* -8
f	ka date link5 venue	9* 6 2* -6 1* -4
f	ka date link5 word	7* -4 -16 13 -16 -10 -11 -12 -7
f	ka date person date	9* 5 1* -7 -7
f	ka date person person	8* -10 -6 -15 2* -8 13
f	ka date person? person?	-10 -7 -8 3* -4 -5 5 1* -5 -5 -5 1* -9
f	ka date strong1 link12	9* -4 4* 5
f	ka date strong1 person?	-8 -5 5* 5 -15 -19 -12 -15 -7 -8 14
f	ka date strong1 strong1	-8 -6 3* -11 -8 12 -5 1* -4 -6 1* -6 4
f	ka date topic institution	1* -4 6 2* -5 -19 -10 -9 -11 12 -7 -8 -17 -11
f	ka date topic topic	1* -6 -5 3* -18 1* -7 2* -8 1* -4 -11
f	ka date venue 1	-6 -10 -17 1* -7 5 -14 1* -6 -5 1* -6 1* -8 -7
f	ka date venue date	1* 7 -7 3* -7 7* -11
f	ka date venue label	12* 4
f	ka date venue strong1	-10 -8 4* -10 1* -5 -5 4* 5
f	ka date venue word	8* -9 -10 -11 -12 16 -9 7
f	ka date word date	1* 5 -5 1* -6 -4 3* 10 1* -5 2* -11
f	ka date word institution	1* -7 11 2* -6 -9 1* -6 -11 13 -5 1* -15 -10
f	ka date word label	8* -5 -23 2* 13 1* -13
f	ka date word label authors	9* -6
f	ka date word label note	8* -5 -6 -4 17 1* -7 -16
f	ka date word label other	8* -15 -12 -10 8 -8 9 -19
f	ka date word person	8* -8 -8 -7 -18 -13 -7 10
f	ka date word word	-4 -7 -6 6* -5 -7 6 4 -13 -4
f	ka dated label label	4* 5 2* -6 4* -8 1* 6
f	ka dated label person	8* 11 -9 -4 -14 -13 -7
f	ka emphasis1 emphasis1 emphasis1	7* 4 1* -14 -6 -8
f	ka emphasis1 emphasis1 emphasisl2	9 6* -6 1* -13 -8 -10 2* -9
f	ka emphasis1 emphasis1 person	5 6* -13 1* -8 -5 -6 2* -9
f	ka emphasis1 emphasis1 word	12 4* -6 1* -5 1* -13
f	ka emphasis1 emphasisl2 emphasis1	8* 7 -13 -6 -10
f	ka emphasis1 label label	12* 6 1* -6
f	ka emphasis1 label other label other	7* 8 -11 -11 2* -8 1* -5
f	ka emphasis1 label other person	7* -5 6 -10 5 -15 -4
f	ka emphasis1 person emphasis1	7* -7 11 -8 -6 -5
f	ka emphasis1 person label	9* -12 2* 13
f	ka emphasis1 person person	11* -4 2* -8
f	ka emphasis1 person? emphasis1	8* -8 -7 1* -7 2* -4
f	ka emphasis1 topic emphasis1	9* -9 1* -4 2* 5
f	ka emphasis1 word emphasis1	5* -5 1* -12 1* -17 1* -9 2* 5
f	ka emphasis1 word label	9* -16 4* -8
f	ka emphasis1 word word	5 6* -6 -5 1* -6 -6 -8 -8 -13
f	ka emphasis35 label label	12* 5
f	ka emphasis712 label label	12* 8 1* -8
f	ka emphasish05 emphasish05 emphasish05	7* -6 1* -8 -6 3* -8
f	ka emphasish05 label  label	12* 7 1* -7
f	ka emphasish05 label label	12* 5 1* -5
f	ka emphasish1 emphasish2 emphasish2	7* -5 5 -6 -4 -9 2* -4
f	ka emphasish2 emphasish1 emphasish2	6 6* -7 1* -5 -4 -6
f	ka emphasish2 emphasish2 emphasish1	5* -7 1* 4 2* -7 -13 1* -4
f	ka emphasish2 emphasish2 emphasish2	5 6* -4 1* -12 -12
f	ka emphasisl1 label  label	8* -4 -11
f	ka h012 2 h012	7* -5 3* 4 2* -15
f	ka h012 h012 h012	8* -10 2* 8 2* -10
f	ka h012 h012 h05	8* -19 -6 -6 8 2* -5
f	ka h012 h05 2	11* 6 2* -9
f	ka h012 h05 h012	8* -18
f	ka h012 h05 h05	7* -9 -11 -9 -10 12 -11 1* -8
f	ka h012 h05 label	9* -6 2* 4 1* -4
f	ka h012 h05 word	8* -8 2* 5 5 -10
f	ka h012 h2 h012	8* -6 2* 11 2* -7
f	ka h012 label  label	9* -7 2* 16 1* -18
f	ka h012 venue date	12* -14
f	ka h012 venue label	9* -7 2* 10
f	ka h012 word h012	8* -11 2* 10 2* -5
f	ka h012 word label authors	7* -6 1* -12 1* -6 1* -6 5
f	ka h05 2 h012	7* -5 -9 -5 1* 11 2* -6
f	ka h05 h012 h012	8* -9 2* 14 2* -13
f	ka h05 h012 h05	7* -5 -17 -9
f	ka h05 h05 2	7* -4 -4 -10 -7
f	ka h05 h05 date	-9 7 4* -9 1* -7 1* -5 -10 4 -5
f	ka h05 h05 h012	8* -15 1* -4
f	ka h05 h05 h05	9 -10 4* -16 -14 1* -19 -14 -9 -17 -10
f	ka h05 h05 h2	8* -13 -8 -6 9 1* -9
f	ka h05 h05 icon	8* -8 -9 -8 -15 -13 -12 16
f	ka h05 h05 label	9* -9 1* -8
f	ka h05 h05 label 	12* -5 1* 7
f	ka h05 h05 link1	8* -12 -11 2* -12 1* 7
f	ka h05 h05 person	7 5* -8 2* -9 4* -9
f	ka h05 h05 venue	8* -10 12 -5 -10 -8 1* -7
f	ka h05 h05 word	7* -5 -15 -15 -11 1* -10
f	ka h05 h2 h012	8* -9 2* 12 2* -9
f	ka h05 h2 h05	8* -5
f	ka h05 h2 h2	7* -5 -14 1* -7 1* -8 -8
f	ka h05 h2 label	9* -9 1* -7 2* 5
f	ka h05 h2 person	8* -14 1* -5 10 2* -17
f	ka h05 label  label	9* -7 2* 7 1* -6
f	ka h05 label label	8* -5 2* -6
f	ka h05 label note label note	11* -5 2* 6
f	ka h05 link1 h05	8* -4
f	ka h05 link5 label	12* 6 1* -6
f	ka h05 venue date	1* -10 8* -5 1* -14 -5
f	ka h05 venue label	9* -10 2* 13 1* -7
f	ka h05 word date	11* -5 1* -6
f	ka h05 word h012	8* -10 2* 7 2* -7
f	ka h05 word label	9* -12 2* 7
f	ka h05 word label authors	9* -12 -9 -18 2* 10
f	ka h05 word link1	8* -13 -11 1* 8 -8
f	ka h05 word link2	7* -4 -11 -11 1* -9 -21 1* 11
f	ka h05 word word	8* -7 -8 -9 10 -5 -23 -8
f	ka h1 h1 h1	5* -7 -6 -4 2* -10 2* -8
f	ka h1 h1 h2	1* -6 3* -6 -8 2* -8 -10 -4 1* -8
f	ka h1 h2 h1	5* -7 -13 -13 9 -5 1* -7 2* -13
f	ka h1 h2 h2	10 1* -5 2* -5 -8 -7 -6 -15 -10 -9
f	ka h1 label note label note	8* -6 2* 11 2* -9
f	ka h1 label other label other	7* -5 -8 -7 1* 4 1* 10 -9
f	ka h2 h05 h05	7* -10 -8 5 -4 4 -8 1* -9
f	ka h2 h05 h2	8* -11 2* 11 2* -5
f	ka h2 h05 word	7* -4 1* 5 -12 4 -11 1* -10
f	ka h2 h1 h1	1* -6 3* -6 -5 -10
f	ka h2 h1 h2	1* -10 3* -12 -12 -10 1* -6 -5 -6 -7
f	ka h2 h2 h05	7* 5 -8 -11 -6 3* -6
f	ka h2 h2 h1	1* -8 3* -6 -9 4 -6 -6 -5 -11 -6 -8 11
f	ka h2 h2 h2	1* -7 3* -13 -11 2* -8 -17 1* -13 -14
f	ka h2 h2 label	9* -8 1* -4 5
f	ka h2 h2 venue	8* -8 4 4* -7
f	ka hl5 h05 h05	8* 4 -12 -8 -7 -8 1* 6
f	ka icon # institution	8* -7 -7 15 -8 1* -8 -14
f	ka icon # label	8* -7 -16 2* 4
f	ka icon # label 	9* -7 1* -9 2* 7
f	ka icon # person	8* -7 -16 9 -12 -9 -4 -5
f	ka icon # venue	8* -11 2* -8 -11 -5
f	ka icon # word	8* -7 -12 8 -20 -5 5 -5
f	ka icon 1 #	1* -5 -5 2* -6 5 -8 1* -12 1* -6 4 -4
f	ka icon 1 012	7* 6 6* -10
f	ka icon 1 05	7* 15 -16 -14 -10 1* -11 -11 -15
f	ka icon 1 1	1* -16 -12 1* -4 -11 -13 1* -11 -13 6 -7 -8
f	ka icon 1 2	1* -7 3* -4 2* -11 10 -11 1* -6 -7 -8
f	ka icon 1 312	-6 -9 -6 2* -4 -5 1* -14 -7 -11 5 2* -15
f	ka icon 1 35	-4 -8 -5 4* 4 -5 -10 -9 1* -6 -10 -15
f	ka icon 1 712	7* 5 -10 6 -12 -14 -8 -6
f	ka icon 1 75	-7 1* -7 3* -7 -13 -5 1* -11 17 -6 -4 -17
f	ka icon 1 912	7* 12 2* -7 -8
f	ka icon 1 h012	7* 5 -16 1* -7 3* -12
f	ka icon 1 h05	7* 12 -11 -6 -7 -7 1* -6 -7
f	ka icon 1 institution	1* -11 3* -4 1* 6 -17 -14 1* -4 2* -22
f	ka icon 1 l1	7* 7 -8 -9 -8 -7 1* -7 -8
f	ka icon 1 l12	7* 11 1* -6 4* -8
f	ka icon 1 l5	7* 13 -9 -8 3* -8 -7
f	ka icon 1 label	8* -10 -10 1* -7 19 1* -18
f	ka icon 1 label 	8 -5 -5 2* -7 -5 -12 -10 -15 -4 2* -5
f	ka icon 1 label note	11* 15 2* -12
f	ka icon 1 link12	12* -5
f	ka icon 1 link5	1* -6 5* 10 -9 -4 1* -5 4 1* -9
f	ka icon 1 person	6* -5 -5 1* -12 -7 5 1* -6 -12
f	ka icon 1 person?	-15 -13 -10 2* -8 -8 1* -8 3* -6 1* -9
f	ka icon 1 strong1	1* -11 3* -14 -16 6 6* -4
f	ka icon 1 topic	5* -10 -9 7 -6 1* -7 -7 -4 8 -12
f	ka icon 1 venue	2* -6 2* -6 1* -9 -8 1* -7 -13
f	ka icon 1 word	10 4* -14 -16 1* -21 1* 11 5 -5 -15 -13
f	ka icon 2 label	9* -9 2* 11 1* -11
f	ka icon 75 label	8* -4
f	ka icon date 1	-8 -6 -13 1* -10 5 -12 -8
f	ka icon date label label	1* 5 -12 2* -10 -5 7 -7 -5 1* -5
f	ka icon date link5	9* -7 1* -5 5
f	ka icon date strong1	-9 -13 -7 2* -8 -21 9
f	ka icon date venue	-5 8 -10 2* -4 -7 -11
f	ka icon dated label	1* -5 2* 6 2* -6
f	ka icon emphasis1 emphasis35	7* 12 1* -6 1* -11 2* -8
f	ka icon emphasisl1 #	1* -5 3* -7 -6 -9 -7 -10 -8 -10 -7 -7 10
f	ka icon emphasisl1 label	4* -4 2* -5 1* -5 2* 4 1* -4
f	ka icon h05 label	9* -8 2* -6 1* 6
f	ka icon icon 1	2* -15 1* -6 1* -10 1* 6 -11 2* -6 -7
f	ka icon icon date	1* 11 -5 2* -10 3* 10 2* -6 1* -10
f	ka icon icon h05	1* -6 6* -7
f	ka icon icon icon	4* 7 4* -14 -16 -21 -7 -12 7
f	ka icon icon label	8* -19 -18 2* 5 1* -5
f	ka icon icon label label	1* -8 -4 2* -7 1* -6 -4 4 -12 9 2* -22
f	ka icon icon link1	-9 -9 -5 1* -9 -6 -5 9 7 -10 2* -6 1* -8
f	ka icon icon link12	8* -4 -5 2* 5 1* -5
f	ka icon icon link2	-5 -5 5* 8 -9 -13 2* 11 1* -5
f	ka icon icon link5	-4 5* -6 9 -10 -5 1* -10 12 1* -8
f	ka icon icon person	1* -6 -5 2* -6 1* 7 1* -9 -10 8 -10 -8 -17
f	ka icon icon strong1	-8 -15 -6 3* -23 4* 7
f	ka icon icon venue	-4 4* -6 2* -13 18 -5 -10 -6 1* -15
f	ka icon icon word	-5 5* 5 1* -8 -7 -7 -10 -4 1* 11
f	ka icon institution institution	-9 -9 3* -8 -7 1* -5
f	ka icon institution label label	1* -11 -12 2* -4 -5 21 -8 -8 -8 -16
f	ka icon institution link12	7* 4
f	ka icon institution strong1	5* 8 -9 -7
f	ka icon l1 icon	6* -4 -8 4* -9 1* 9
f	ka icon l1 image	7* -7 1* -7 4* 9
f	ka icon l1 label	8* -7 -14
f	ka icon l1 label 	6* -7 -8 -7 -14 1* -14 5 9 -7
f	ka icon l1 topic	6* -5 -8 -10 -14 -5 -10 -8 9 -9
f	ka icon l1 word	-6 4* -8 -6 -11 -11 -14 -9 -13 2* 13
f	ka icon label  label	4* -5 3* -9 -15 2* 23 1* -19
f	ka icon label  label authors	5 -4 -5 4* -6 12 -15 -7 -11 1* -6 -12
f	ka icon label  label links	8* -13 -5 -9 -12 1* -11
f	ka icon label  label note	8* -10 -10 -9 13 -5 1* -12
f	ka icon label  label venue	8* -12 9 -11 -10 -7 -15 -14
f	ka icon label  person	7 7* -14 -13 -15 17
f	ka icon label  venue	8* -5 22 1* -10 2* -22
f	ka icon label label	4* 6 2* -8 -4 3* 6 1* -7
f	ka icon label label #	-6 -8 3* -8 8 -14 -7 -6 -6 -12 -5 -4 6
f	ka icon label label 35	8* -9 -11 -5 -15 1* -7 10
f	ka icon label label date	1* 4 3* -6 6* -11 -6 6
f	ka icon label label icon	8* -5 -5 -5 -6 -12 -6 6
f	ka icon label label image	7* -9 1* -10 4* 14
f	ka icon label label institution	8* -13 -13 8 -12 1* -8 -7
f	ka icon label label label	4* -7 3* -11 -20 -11 7
f	ka icon label label label label	1* -5 -6 1* -5 -8 -11 1* 6 -22 -16 -6 2* -18
f	ka icon label label person	-6 -5 5* -9 1* -11
f	ka icon label label venue	1* 13 3* -6 1* -9 3* -5 -17 1* -15
f	ka icon label links label	9* -13 4* 7
f	ka icon label links label links	6 -12 3* -9 -17 1* -5 -16 -11 6 1* -5
f	ka icon label other label	9* -10 2* 8 1* -8
f	ka icon link1 #	7* -8 -12 -15 -10 -11 -4 -16 16
f	ka icon link1 2	7* -12 -16 -15 -15 2* -15 5
f	ka icon link1 35	8* -4 -7 -4 10 2* -9
f	ka icon link1 icon	6* -9 1* -7 -11 1* -9 -6 1* 12
f	ka icon link1 image	9* -11 4* 12
f	ka icon link1 label	6* -5 -5 -8
f	ka icon link1 label 	6* -6 -13 -6 -7 -7 -9 1* 5
f	ka icon link1 label label	7* -13 -12 -12 -30 -11 -9 -21 17
f	ka icon link1 topic	7* -8 -10 -13 -9 -13
f	ka icon link1 word	7* -8 -17 -17 -15 -10 8 -14
f	ka icon link12 #	8* -8 -16 1* -7 1* -8 15
f	ka icon link12 012	7* -6 -5 -6 -5 9 2* -9
f	ka icon link12 1	7* -8 -14 -12 -10 1* -8 6 -6
f	ka icon link12 icon	6* -9 1* -6 -15 -5 -8 -10 -5 12
f	ka icon link12 image	9* -7 4* 7
f	ka icon link12 label	7* -6 -7 -12 -5 1* -4 1* 6
f	ka icon link12 label 	8* -11 1* -8 -11 -5 7 7
f	ka icon link12 label label	7* -6 -19 1* -18 -11 1* 10
f	ka icon link12 person	7* -4 10 -11 6 -10 -4 1* -15
f	ka icon link12 topic	8* -9 -10 1* -7 1* 18 -18
f	ka icon link12 venue	9* 8 -7 -9 1* -9 -9
f	ka icon link12 word	8* -15 1* -15 -12 -7
f	ka icon link2 word	5* -4 1* -8 -6 -8 -6 -8 2* 4
f	ka icon link5 #	9* -18 -5 -8 -5 -12 16
f	ka icon link5 image	10* -4
f	ka icon link5 label	7* -5 -9
f	ka icon link5 label 	6* -7 -7 -5 -6 1* -5 1* 5 -5
f	ka icon link5 word	8* -15 -14 -12 -14 -6 1* 14
f	ka icon person label label	5* -6 2* 4 1* -19 7 -13 -13 -12
f	ka icon person person	9 5* -9 -5 -6 -7 -16 -7 -5 1* 6
f	ka icon person? 1	-11 -11 -11 1* -7 1* -12 8 -13 -11 -16 -7 -13 -4 -10
f	ka icon person? label	8* -5 -15 2* 11 1* -5
f	ka icon person? person?	1* -6 -5 3* -12 1* -9 -10 -11 -12 -7 -4
f	ka icon person? word	5* -8 -5 2* -13 -8 1* -4 -5
f	ka icon strong1 h012	7* 14 -12 1* -5 -14 2* -6
f	ka icon strong1 link5	12* -7
f	ka icon strong1 person?	-8 -7 -5 2* -6 2* -11 -8 -6 3* -10
f	ka icon strong1 strong1	1* -12 3* -8 -12 1* -4 2* -5
f	ka icon strong1 strong35	7* 13 1* -6 1* -9 2* -4
f	ka icon strong1 strong712	7* 10 1* -9 1* -7 2* 5
f	ka icon strong1 strong75	7* 8 1* -5
f	ka icon strong1 strongh05	2* -6 4* -7 -6 -9 -7 8 -4 1* -7
f	ka icon strong1 venue	-6 14 3* -10 1* -15 2* -5 -6 -6 1* -5
f	ka icon strong1 word	1* -5 3* -9 -9 10 -15 1* -14 1* -17 -20 -6
f	ka icon strongl1 label	9* -5 2* 8 1* -5
f	ka icon venue 1	-12 -16 -13 1* -8 1* -14
f	ka icon venue date	1* 9 -7 1* -4 -10 -7 2* 9 4* -6
f	ka icon venue label label	-13 -12 -11 1* -4 -7 2* -19 -7 -11 -5 -12 -4 7
f	ka icon venue strong1	-4 -11 3* 6 -10
f	ka icon word 1	1* -4 -4 3* -6 -15 -10 1* -9 2* 6 -14
f	ka icon word 35	8* -11 -14 -10 13 1* -13 -13
f	ka icon word date	1* 7 3* -6 3* 10 2* -5 1* -9
f	ka icon word label	8* -10 3* 11 1* -18
f	ka icon word label 	7* -6 -7 -8 -4 -11 6 1* -6
f	ka icon word label authors	8* 15 -10 -8 -9 -9 -11 -14
f	ka icon word label note	8* -13 -5 -7 15 -5 -15 -15
f	ka icon word label other	8* -22 -20 -13 1* -8 -24
f	ka icon word label tags	8* -12 1* -14 -8 1* 13 -16
f	ka icon word label venue	8* -11 12 -5 -7 2* -13
f	ka icon word person	7* -9 5 -8 2* -5 -5 -20
f	ka icon word venue	8* -4 16 -5 2* -5 -15
f	ka icon word word	6 -6 3* -10 -8 2* 6 -20 -8 6 -20 -8
f	ka image 1 1	1* -5 3* -9 -9 1* -7
f	ka image 1 712	7* 11 1* -11 1* -9
f	ka image 1 75	7* 9 1* -6 1* -15 2* -8
f	ka image 1 l5	8* -8 -6 -6 -17 1* -4 13
f	ka image 1 link5	7* 7 4* -4
f	ka image 1 person?	-7 -4 4* -5 1* -9 -9 6 -12
f	ka image 1 venue	1* -7 5* -10 -8 6 1* -9 -7 -6
f	ka image 1 word	8* -6 -8 -9 -13 1* -15 11
f	ka image h05 h05	6 6* -4 6* -13
f	ka image l1 label	9* -11 2* 9 1* -8
f	ka image label  person	10 6* -6 -8 -10 -15 3* -9
f	ka image label label	4* 6 2* -6 -6 3* -6 1* 11
f	ka image link1 label	9* -5 2* 8
f	ka image link12 75	8* -6 -5 -10 3* 8
f	ka image link12 label	7* -4 -4 3* 4
f	ka image link12 venue	8* -7 14 4* -13
f	ka image link12 word	8* -9 -7 2* -6 -18 4
f	ka image link5 label	12* -5 1* 5
f	ka image link5 word	8* -6 -11 -8 -13 1* -13 14
f	ka image person person	1* -7 4* -5 -8 8 -6 -11 -15 2* -14
f	ka image person? label	9* -5 2* 9 1* -8
f	ka image person? person	6 5* -5 -11 10 2* -5 2* -10
f	ka image strong1 link12	7* 5 4* -4
f	ka image strong1 person?	7* 10 -8 -7 -10 -10 2* -7
f	ka image strong1 venue	9* 6
f	ka image venue date	8* -4 9 1* -9 -7 -10 -6
f	ka image venue label	9* -6 2* 12 1* -9
f	ka image venue label 	8* -4 3* 5
f	ka image word date	2* -4 1* -5 1* -10 2* 4 2* -9 1* -4
f	ka image word word	15 -10 -4 2* -11 -8 -4 2* -6 -11 1* -4 10
f	ka institution 1 1	5* -10 2* -7 -8 -8 -9 2* -10
f	ka institution 1 712	7* 16 1* -6 1* -16
f	ka institution 1 75	1* -7 6* -8 -12 -7 -4
f	ka institution 1 label	7* -7 1* -11
f	ka institution 1 label other	7* 5 -4 -9 1* 9 -6 -5 -9
f	ka institution 1 person?	1* -6 5* 7 -10 -9 -8 -10 5
f	ka institution 1 venue	1* 9 3* -10 1* -8 3* -11 -6 1* -9
f	ka institution 2 date	11* -6
f	ka institution 712 label	9* -8 2* 9
f	ka institution date label	9* -9 2* 9
f	ka institution institution 1	7 -12 -19 2* -15 -7 11 -7 -10 -6 -5 1* -4
f	ka institution institution institution	2* 14 2* -7 1* -8 1* -14 1* -7 -4 -15
f	ka institution institution label	9* -8 2* 11 1* -7
f	ka institution institution link12	7* 7 1* -7 1* -8 -4
f	ka institution institution link5	7* 6
f	ka institution institution person	2* 4 5* -8 -12 1* -9 -7
f	ka institution institution venue	1* 12 -6 2* -9 1* -10 1* -5 -9 -6 -7 -10 7
f	ka institution label  label	9* -6 2* -5 1* 6
f	ka institution label  label note	8* -11 -9 -5 9 1* -4 -8
f	ka institution label label	12* 7 1* -5
f	ka institution label other label	9* -4 2* 5 1* -4
f	ka institution link12 012	9* -5 -8
f	ka institution link12 1	7* -8 -20 1* -13 9 -9 1* -6
f	ka institution link12 2	7* -8 -8 -7 -21 8 -5 -4 -8
f	ka institution link12 35	8* -5 -8 -11 10 2* -6
f	ka institution link12 venue	8* -7 14 1* -10 2* -18
f	ka institution link12 word	8* -8 1* -13 7 -12 -6 -8
f	ka institution link2 label	12* -7 1* 8
f	ka institution link5 1	8* -20 -17 -17 6 1* 9 -7
f	ka institution person date	-4 10 3* -6 -6 -8 1* -11 2* 6
f	ka institution topic label	9* -5
f	ka institution venue date	8* -5 1* -4 -7 -17 -9
f	ka institution venue label	9* -23
f	ka institution word label tags	8* -10 -9 -5 -5 -4 16 -18
f	ka institution word venue	9* 11 2* -4 1* -13
f	ka l1 # label	4* -5 4* -13
f	ka l1 # word	8* -15 -20 -10 6 -11 -5 -8
f	ka l1 35 label	9* -15 2* 4
f	ka l1 icon #	9* -5 1* -5 -4 1* 7
f	ka l1 icon 1	7* -8 -18 -14 -17 -19 -10 -21 16
f	ka l1 icon icon	11* -9 2* 5
f	ka l1 image 35	8* -10 -17 -10 1* -4 1* 4
f	ka l1 image label	9* -18 4* 6
f	ka l1 institution label	9* -9 2* 12
f	ka l1 l1 l2	7* 10 -17 -10 -14 5 2* -8
f	ka l1 l1 l5	7* 6 -6 1* -8 5 2* -15
f	ka l1 l1 word	9* -5 -6 2* -9
f	ka l1 l2 l12	7* 6 -4 -4 1* -6
f	ka l1 l2 l5	8* -6 -6 -5
f	ka l1 l2 label	9* -16 1* -10 2* 7
f	ka l1 l5 label	11* -4 -4
f	ka l1 label  label	8* -4 -9
f	ka l1 label  person	7* -10 -16 -12 -11 1* -8 1* 7
f	ka l1 link1 l5	7* -5 2* -8 13 2* -13
f	ka l1 person l1	9* -9 -8 -5 -4 -6
f	ka l1 person person	8* -16 -8 -9 3* 9
f	ka l1 topic label	9* -5 2* -4 1* 6
f	ka l1 word #	8* -13 -17 -5 -8 -9 -5 6
f	ka l1 word label	9* -12 2* 12 1* -11
f	ka l1 word word	9* -12 2* -9 -14
f	ka l12 012 012	8* -5 -5 -7
f	ka l12 012 35	8* -6 -5 1* 14 1* -5 -12
f	ka l12 012 75	9* -4 1* 12 2* -12
f	ka l12 012 l5	8* -5 2* 4 2* -4
f	ka l12 012 label	9* -5 2* 8 1* -8
f	ka l12 012 word	9* -5
f	ka l12 312 012	8* -5
f	ka l12 35 l5	11* 5 2* -9
f	ka l12 75 l12	11* 9 2* -9
f	ka l12 icon icon	14* 6
f	ka l12 l2 l2	8* -8 -18 -16 2* -5
f	ka l12 l5 012	10* -7
f	ka l12 l5 75	8* -6 6 1* -12 2* 8
f	ka l12 l5 l2	9* -5 -8 4 1* -11 -5
f	ka l12 l5 l5	11* 9 2* -9
f	ka l12 l5 label	9* -7 2* 8 1* -6
f	ka l12 l5 link1	8* -10 -9 1* -4 -22 1* 6
f	ka l12 l5 word	8* -8 5 -6 -10 -4 -11 9
f	ka l12 label label	12* 6 1* -4
f	ka l12 person person	8* 9 -8 1* -9 2* -6
f	ka l12 venue label	9* -5 2* 5
f	ka l12 word l1	7* -6 -6 2* 13 1* -6 -12
f	ka l12 word l12	11* 6 2* -6
f	ka l12 word link1	9* -7 1* 8 -12
f	ka l12 word link2	9* -10 1* -7 -9 1* 9
f	ka l2 # label	9* -10 2* 11
f	ka l2 date #	9* 17 1* -15 -9 1* -16
f	ka l2 date 1	1* -4 -8 1* -12 1* -6
f	ka l2 date label	9* 8 2* -8 1* -8
f	ka l2 icon icon	12* 6
f	ka l2 l12 l2	7* -4 -6 -17 -6 3* -10
f	ka l2 l2 date	6* -4 1* -5 7 1* -7 -8 1* -10
f	ka l2 l2 l2	2* -4 3* -5 -9 -8 8 -7 -6 2* -16
f	ka l2 l2 l5	7* -4 -5 -7 -6 1* -4
f	ka l2 l5 l2	10* -10 2* -9
f	ka l2 l5 l5	8* -5 -6
f	ka l2 l5 label	11* -5 -4 1* 5
f	ka l2 l5 word	7* -7 -6 7 -14 1* -7 1* -4
f	ka l2 label  label	9* -7 2* 10 1* -7
f	ka l2 label label	12* -6 1* 6
f	ka l2 link1 label	11* -5 6
f	ka l2 venue label	9* -9 2* 9
f	ka l2 word l2	-6 7* -6 5 -5 -10 2* -11
f	ka l5 012 012	11* 9 2* -9
f	ka l5 012 35	9* -4 1* 5 1* -4 -5
f	ka l5 012 75	11* 12 2* -11
f	ka l5 012 l5	8* -4 2* -6 2* 6
f	ka l5 h05 h2	8* -6 2* 12 2* -7
f	ka l5 l1 l1	8* -5 2* -8
f	ka l5 l12 l5	11* 12 2* -11
f	ka l5 l2 label	12* -6 1* 5
f	ka l5 l5 012	11* 12 2* -12
f	ka l5 l5 l2	10* -4 18 1* -6 -16
f	ka l5 l5 l5	8* -9 -11 1* 6 1* -4 -12
f	ka l5 l5 label	9* -12 1* -6
f	ka l5 l5 link1	9* -11 1* 7 -13
f	ka l5 l5 link2	8* -11 -14 2* -5 1* 7
f	ka l5 l5 topic	8* -5 -4 -7 -8 -7
f	ka l5 l5 word	8* -9 1* -9 -5 -8 6
f	ka l5 label  label	9* -6 2* 14 1* -13
f	ka l5 label label	8* -5 -7 -4
f	ka l5 link1 label	9* -11 2* 9
f	ka l5 link5 label	12* 7 1* -6
f	ka l5 person person	10* -8 -8
f	ka l5 person? label	12* 7
f	ka l5 topic label	9* -5
f	ka l5 venue date	12* -9
f	ka l5 word l1	13* -7
f	ka l5 word l12	11* 10 2* -10
f	ka l5 word label	9* -6 2* 9 1* -9
f	ka l5 word link1	9* -8 2* 6 1* -12
f	ka l5 word word	9* -13 2* -5 -8 6
f	ka label  1 label	1* -4 2* 7 1* -4 -8 -7 -8
f	ka label  1 word	10* -9 -10 1* -6
f	ka label  date label	8* -7 -7 4* 5
f	ka label  dated label	12* 9 1* -9
f	ka label  l1 l1	7* -6 -9 1* -5 2* -11
f	ka label  l1 l2	7* -12 -5 -7 -10 7 1* -5
f	ka label  label  label	4* 5 4* -5 4* -8
f	ka label  label #	8* -7 7 -8 -7 -9 -11
f	ka label  label 012	8* -6
f	ka label  label 1	1* -4 3* -8 1* 8 6 -13 2* 10 -10 -6
f	ka label  label 2	8* -12 -15 -5 1* -6 -5
f	ka label  label 312	7* 4
f	ka label  label 35	8* -8 -6 1* 8 2* -7
f	ka label  label 75	9* -12 1* 8 2* -8
f	ka label  label authors date	8* -5 -12 1* 9 -4
f	ka label  label authors label authors	5* -6 1* 6 7 -19 -18 -19 -7 1* -4
f	ka label  label authors person	6 1* -9 3* -5 -8 2* -10
f	ka label  label date	9* 9 1* -6 -6 -5 -6
f	ka label  label h012	8* -14
f	ka label  label h05	8* -15 -13 -8 1* -7
f	ka label  label h1	8* -8 2* -10 2* 10
f	ka label  label icon	8* -4 -7 1* -9 9 1* -8
f	ka label  label institution	8* -6 -11 -12 -7 11 7 -8
f	ka label  label l12	8* -6 -5 -6
f	ka label  label l2	8* -10 -15 -11 12 4 1* -11
f	ka label  label label	8* -5 -7 2* 15 1* -13
f	ka label  label label 	1* -6 3* -12 1* -10 -19 -7 -6 -18 5 -16 -4
f	ka label  label label label	7* -9 -20 -12 -15 1* 10 -8 -8
f	ka label  label label label label	7* -11 -11 -10 -8 1* 6
f	ka label  label label links	7* -4 1* -9 -12 1* -5 13 4
f	ka label  label label title	8* 7 2* -12 1* -10
f	ka label  label label venue	8* -4 5* -10
f	ka label  label link1	8* -13 -9 1* -8
f	ka label  label links label	12* 19 1* -19
f	ka label  label links label links	7* 8 -7 -7 -4 -5 9 1* -12
f	ka label  label note label 	11* -7 7 -4 -7
f	ka label  label note label note	6* 6 1* -6 -6 -6 2* -9 -4
f	ka label  label note person	8* -6 2* 9 2* -7
f	ka label  label person	7* -6 -7 -10 -11 9
f	ka label  label person?	7* 5 1* -7 -9 1* 7 1* -8
f	ka label  label strong1	5* 5 -5 1* -5 -5 -5 9 -10 -6 -6
f	ka label  label title label	12* 15 1* -15
f	ka label  label topic	9* -9 -4 1* -4 8
f	ka label  label venue	8* -6 12 1* -9 -10 1* -9
f	ka label  label venue date	9* 15 2* -4 1* -14
f	ka label  label venue icon	11* -6 -4 1* 4
f	ka label  label venue label 	11* -11 1* -4
f	ka label  label venue word	8* -9 -9 -7 -17 -9
f	ka label  label word	1* -4 -5 2* -6 1* 6 -11 -5 -11 1* 8 -18 -7
f	ka label  link1 label	12* 11 1* -11
f	ka label  link1 label 	11* -6
f	ka label  link1 venue	8* -8 5 2* -6
f	ka label  link2 label	9* -7 2* 11 1* -9
f	ka label  link2 label 	9* -7 1* 5 13 -6 -14
f	ka label  link2 label authors	-12 -12 -8 2* 14 -13 1* -11 12 -6 -14 4 1* -10
f	ka label  link2 venue	9* 11 4* -7
f	ka label  link5 label	12* 6 1* -6
f	ka label  person date	1* -7 4* -5 -6 -7 -21 1* 7 1* -5
f	ka label  person label	8* -10 -15 1* -7
f	ka label  person label 	9* -12 1* -8 6 1* 12
f	ka label  person label authors	4 -5 -5 2* -5 -14 2* -5 -9 1* -5 -8 -7
f	ka label  person person	6* -10 -5 -7 -16 1* -14 -9 1* -8
f	ka label  person venue	9* 13 1* -9 2* -11
f	ka label  person word	9* -13 1* -7 -8 1* 15
f	ka label  venue date	9* 12 -4 1* -4 -8 -12
f	ka label  venue icon	9* -7 1* -11 6
f	ka label  venue label	9* -11 2* 22 1* -18
f	ka label  venue label 	8* -5 3* -10 -11 6
f	ka label  venue word	8* -7 -9 -7 -7 -15 1* 11
f	ka label  word word	-5 4* 6 -10 2* -4 -7 2* -8 -5
f	ka label # icon	11* -7 -5 1* 9
f	ka label # label	4* 19 1* -5 1* -8 -11 2* 10 1* -10
f	ka label 012 35	8* -9 -8 -6 6 1* -6 -6
f	ka label 012 75	11* 8 2* -8
f	ka label 012 icon	8* -6 -7 1* -9 -16 -6 10
f	ka label 012 l5	8* -6 -5 -7 6 2* -6
f	ka label 012 word	9* 6 1* 8 2* -8
f	ka label 05 word	8* -6 -13 -12 5 1* -18 -4
f	ka label 1 1	6 -7 3* -6 -5 8 8 -9 1* -7 -5 -8
f	ka label 1 35	7* 5 1* -7 1* -6
f	ka label 1 75	1* -7 5* 6 1* -6 1* -7 2* 7
f	ka label 1 h05	7* 9 -12 -8 1* -5 2* -11
f	ka label 1 l1	8* -14 -5 -5 13 -5 -10 -10
f	ka label 1 l5	7* 6 2* -6
f	ka label 1 label	12* -4 1* 5
f	ka label 1 label note	8* -7 -8 -7 13 1* -11 -14
f	ka label 1 label other	8* -5 -17 -18 11 -11 -24 -12
f	ka label 1 link1	9* -10 1* 8 -6 1* -4
f	ka label 1 person?	7* 6 -5 -11 -10 -7 2* 6
f	ka label 2 l1	8* -10 2* 11 1* -8 -11
f	ka label 2 l12	11* 7 2* -7
f	ka label 2 l2	8* -5 -5 -8 17 2* -15
f	ka label 2 l5	7* 7 -7 -10 -9
f	ka label 2 label note	11* 13 2* -12
f	ka label 2 label other	7* 6 -18 -5 -11 1* -9 -16
f	ka label 312 35	11* 11 2* -13
f	ka label 312 l5	7* 7 -5 1* -5 9 2* -13
f	ka label 312 word	8* -6 2* 4 1* -10
f	ka label 35 1	7* -8 -9 -8 -8 2* 9
f	ka label 35 l1	8* -9 2* 11 1* -8 -11
f	ka label 35 l12	11* 17 2* -16
f	ka label 35 l5	8* -9 -7 -6 6
f	ka label 35 label other	8* -12 -8 -4 14 -8 -9 -12
f	ka label 35 word	7* 5 1* -5 1* 9 1* -4 -8
f	ka label authors date label	9* -6 2* 8
f	ka label authors date label authors	1* -4 -7 3* -7 6 -22 -20 -16 8 -4 -5 -5
f	ka label authors icon label 	9* -6 2* -6 1* 8
f	ka label authors icon word	8* -9 2* -7 -5 1* 10
f	ka label authors label  label	9* -5 2* 9 1* -9
f	ka label authors label  venue	8* -6 20 1* -7 2* -22
f	ka label authors label authors 1	8* -11 1* -11 -15 -5 -11
f	ka label authors label authors date	1* 6 3* -6 2* -5 -9 -7 -6 -15 -14 11
f	ka label authors label authors icon	9* -6 -6 -11 -7 -6 11
f	ka label authors label authors label	8* -8 -20 1* -10 2* 8
f	ka label authors label authors label 	8* -4 -18 -4 2* -7
f	ka label authors label authors label authors	-4 -7 -5 1* -8 1* -13 2* 4 2* -19 -20 8
f	ka label authors label authors person	8* -5 -11 -15 1* 7 1* 5
f	ka label authors label authors strong1	8* -4 -11 -11 -9 -10 1* 13
f	ka label authors label authors venue	7* -5 -7 2* -8
f	ka label authors label authors word	8* -13 -14 -6 -20 -11 1* 12
f	ka label authors label label	9* -7 2* -5 1* 7
f	ka label authors link1 label	12* 9 1* -5
f	ka label authors link1 word	9* -14 1* -7 -8 -6 11
f	ka label authors link2 word	9* -11 -6 -7 -12 1* 14
f	ka label authors person icon	9* -8 1* -6 -8 1* 9
f	ka label authors person label	9* -16 4* 6
f	ka label authors person label 	8* -5 -7 -7 1* -19 1* 16
f	ka label authors person label authors	1* -5 4* -12 1* 8 -23 -15 2* -9 -9
f	ka label authors person person	6* -6 2* -7 -13 1* -8 1* -6
f	ka label authors person word	8* -7 -15 -14 -14 -12 1* 19
f	ka label authors venue label	9* -9 2* 12 1* -6
f	ka label authors word institution	8* -6 -7 14 -9 1* -9 -15
f	ka label authors word label	9* -8 2* 9 1* -7
f	ka label authors word label note	9* -7 1* 13 2* -10
f	ka label authors word label other	8* -21 14 -15 1* -6 -19 -18
f	ka label authors word label venue	8* -9 16 -16 -23 -6 -8 -24
f	ka label authors word venue	8* -7 22 -6 -7 7 -4 -22
f	ka label h012 h012	8* -5 2* 14 2* -14
f	ka label h012 h05	8* -10 -10 -8 6
f	ka label h05 h012	7* 7 -7 2* -8 2* -5
f	ka label h05 h05	8* -15 -7 -9 1* -4 -6
f	ka label h05 h2	9* -4 -7 4 1* -4 -19
f	ka label h05 label note	8* -6 -11 -6 6 1* -7 -5
f	ka label h1 label note	8* -10 -5 -5 15 2* -14
f	ka label h1 label other	8* -8 -10 -14 1* -5 6 -5
f	ka label h2 h05	7* 7 -6 2* -10
f	ka label h2 h2	9* -5 2* -6 -8
f	ka label icon 1	8* -5 2* -11 1* -6 7
f	ka label icon 35	8* -6 -5 1* -5 2* 5
f	ka label icon label 	8* -8 -9 1* -19 10 -8 -10
f	ka label icon label label	8* -9
f	ka label icon word	8* -5 -4 -7 -27 2* 25
f	ka label institution label	12* 13 1* -13
f	ka label institution topic	10* -5 1* -6 1* -6
f	ka label l1 label	9* -5 1* -6 -13 1* 13
f	ka label l2 2	8* -6 -12 -8 13 2* -16
f	ka label l2 l12	11* 16 2* -16
f	ka label l5 l5	7* 7 1* -7 1* 4 2* -4
f	ka label label  l1	7* 5 -5 2* 9 2* -11
f	ka label label  label	7* -10 -9 -4
f	ka label label  label authors	9* -4 1* 9 2* -15
f	ka label label  label links	8* -19 -17 -22 -26 -25 -23 27
f	ka label label  label note	8* -9 -19 -6 2* -18
f	ka label label  link1	9* -7 2* 8 1* -8
f	ka label label  link2	8* -12 -13 1* 8 5 1* -12
f	ka label label  person	8* -5 -7 -14 9 2* -11
f	ka label label  venue	8* -12 -22 -7 -11 -9 -5 22
f	ka label label #	-5 -5 -5 2* -8 1* -6 -17 10 -14 -17 -11 -11 -5
f	ka label label # label label	1* -8 3* -8 -5 12 -12 9 -9 -10 -4 -12 10
f	ka label label 012	7* -6 -11 -8 -15 7 -5 1* -6
f	ka label label 05	1* 7 -7 2* -7 -7 1* -4 -19 -7 13 -6 -13 -14
f	ka label label 1	-10 -16 -13 1* -14 1* -17 2* -16 2* -23 -11
f	ka label label 2	1* -5 3* -8 -6 1* -21 1* -13 1* -18 -5
f	ka label label 312	8* -9 -12 -14 11 -7 -5 -7
f	ka label label 35	7* 4 -23 -17 -8 1* -11 -10
f	ka label label 712	8* -16 1* -16 1* -5 -5
f	ka label label 75	2* -7 1* -5 -8 1* -5 -21 -5 2* -14 -9
f	ka label label authors label authors	9* -11 -5 2* 5 -19
f	ka label label date	1* -13 4* -5 1* -10 8 -10 -18 -17 -10 -5
f	ka label label date label	9* -6 2* 7
f	ka label label date label label	-9 -11 3* -13 -9 8 1* -14 -28 -7 1* -14
f	ka label label emphasis1	1* -5 3* -7 1* 6 1* -6 -6 -7 -9 -7 5
f	ka label label h012	7* -6 -24 -4 -11 1* -6
f	ka label label h05	8* -16 -20 -18 1* -11 -12
f	ka label label h1	8* -19 -5 -7 -7 -10 6
f	ka label label h2	7* 8 -9 -9 -12 6 -9 -8 -6
f	ka label label h712	8* -6 -8 -6
f	ka label label h75	8* -9 -11 -5 8 2* -8
f	ka label label icon	11* -15 -14 1* 17
f	ka label label icon label label	7* -6 -21 -13 1* -18 -8 -25 6
f	ka label label institution	7* 5 -14 -18 4 -18 -18
f	ka label label l1	4* -5 -12 1* 14 1* -15 -16 -7 -10 1* 7
f	ka label label l12	8* -9 -6 1* 8 2* -8
f	ka label label l2	8* -25 -17 -23 1* -11 -16 5
f	ka label label l5	8* -21 -21 -5 6 -13 -10 -6
f	ka label label label	1* -12 5* -11 -11 -22 -11 -18 6 -14
f	ka label label label 	1* -4 4* -6 5 -16 -15 -10 1* -16 -21 8
f	ka label label label authors	8* -8 -16 -10 1* -10 8
f	ka label label label label	1* -8 2* -15 1* -5 1* -10 1* -4 1* -8 -6 6
f	ka label label label label 	9* -6 2* -6 -5
f	ka label label label label #	7* -6 -5 5 -5 1* -9 -6
f	ka label label label label date	1* -7 5* -7 -11 -8 -6 -6 10 -9
f	ka label label label label icon	7* -4 1* -9 1* -5 -8 -5 11
f	ka label label label label label	1* -5 2* -6 1* -6 3* -14 -5 -10 -7
f	ka label label label label label label	-9 -9 -6 2* -5 -10 1* 4 7 -5 1* -10 1* -4
f	ka label label label label link1	8* -16 -12
f	ka label label label label links	9* -5 1* 5 -6
f	ka label label label label person	6 6* -7 6 -12 -9 2* -5 -7
f	ka label label label label venue	7* -7 -11 1* -9 -12 -11 -9
f	ka label label label links	4* -5 -8 1* 10 2* -10 1* -13 -14
f	ka label label label name	8* -9 -14 -10 1* -13 -12
f	ka label label label other	8* -12 1* -20 1* -17 1* -8
f	ka label label link1	1* -8 4* -8 2* -20 -7 -23 1* -6
f	ka label label link12	7* 6 4* -5
f	ka label label link2	-6 -5 2* 4 1* -4 -8 -11 -8 1* -11 14 1* -11
f	ka label label links label	7* -6 -5 -7 -6 -6 -4 -6 6
f	ka label label links label links	9* -9 -12 1* -17
f	ka label label name label	12* -5 1* 5
f	ka label label name label name	8* -9 -5 -5 2* -5
f	ka label label other label	4* 5 9* -12
f	ka label label other label note	8* -9 -7 -4 19 2* -17
f	ka label label other label other	8* 6 -9 -10 1* -7 -10
f	ka label label person	4 -6 2* -7 1* -4 -8 1* -13 2* -14 -8
f	ka label label person label label	1* -7 3* -9 7 -9 1* -9 -9 1* -10 -12 -14
f	ka label label person person	6* -9 2* -6 -15 -15
f	ka label label person?	1* -6 2* -9 -5 -7 9 1* -9 -8 -8 -13 -12 9
f	ka label label strong1	7 -10 -6 -6 -10 1* -10 1* -12 -10 -7 1* -11 -8 5
f	ka label label strong2	8* -5 -6 1* -8 2* 9
f	ka label label strongh1	8* -9 -6 -9 -10 -14 -6 12
f	ka label label title label	12* -8 1* 8
f	ka label label topic	8* -22 -20 -13 1* -12
f	ka label label venue	8* -7 1* -6 -10 -10 -7
f	ka label label venue label	9* -17 2* 13
f	ka label label venue label label	1* -10 3* -10 1* 8 -11 1* -12 1* -6
f	ka label label word	-7 -11 -7 1* -10 -5 -10 1* -27 -9 2* -14 -5 5
f	ka label link1 012	8* -5
f	ka label link1 312	7* -4 -8 -7 -12 8 2* -7
f	ka label link1 35	7* -9 -6 -7 -11 8 2* -9
f	ka label link1 label	4* 4 7* 11 1* -12
f	ka label link1 label 	9* -7 2* -9 -8 4
f	ka label link1 link1	8* -12 -11 1* -9 16 1* -9
f	ka label link1 word	9* 5 -8 4 -4 -8 -8
f	ka label link12 012	8* -9 -9 -6 11 2* -10
f	ka label link2 label	12* 11 1* -11
f	ka label links label  label	12* 13 1* -12
f	ka label links label 012	11* 8 2* -8
f	ka label links label 35	9* -5
f	ka label links label h05	8* -4 -6 1* 7 2* -7
f	ka label links label label	12* -7 1* 9
f	ka label links label label 	11* -4 8 1* 5
f	ka label links label label label	8* -8 -12 -14 -6
f	ka label links label label links	8* -6 -23 -14 -9 1* -5
f	ka label links label label name	10* -14 -8 1* -7
f	ka label links label links label	9* -9 1* 6
f	ka label links label links label links	-6 6* -4 -8 -9 -13 -5 -10 1* 6
f	ka label links label word	8* -7 -10 3* -6
f	ka label name label label	12* 5 1* -4
f	ka label name label name h05	8* -9 -12 -11 -6 1* -14 6
f	ka label name label name label	9* -12 2* -5
f	ka label name label name label name	7* -7 -5 4 -16 2* 6 -14
f	ka label note label  label	9* -11 2* -5 1* 5
f	ka label note label authors date	9* -13 1* 14 2* -16
f	ka label note label note 05	8* -5 -11 -6 13 1* -16 -12
f	ka label note label note icon	8* -5 -8 1* -18 -16 1* 21
f	ka label note label note label	9* -6 2* 7 1* -7
f	ka label note label note label 	11* -10 -6 1* 6
f	ka label note label note label note	8* -9 -13 -14 -6 -7 -6 6
f	ka label note label note link1	8* -8 -11 1* 12 -10 1* -15
f	ka label note label note link2	-8 5* 6 1* -11 -6 2* 5 1* -11
f	ka label note link2 label note	13* -4
f	ka label note person date	9* -10 1* 17 2* -15
f	ka label note word label	9* 5 4* -6
f	ka label orgs label tags label tags	13* 14 -14
f	ka label other # label	9* -15 2* 15 1* -8
f	ka label other # label other	8* 5 5 -11 1* -8 5 -18
f	ka label other # word	8* -7 -7 -5 8 -4 -14 -5
f	ka label other date label	9* -16 2* 9
f	ka label other date label other	9* -6 -19 -9 1* 15 -14
f	ka label other h05 h05	7* -5 1* -8 -4 7 1* -4 -10
f	ka label other icon #	8* -4 -10 4* 4
f	ka label other icon label 	12* -14 1* 14
f	ka label other icon label other	7* -4 -8 -15 -7 -11 -5 5 6
f	ka label other icon word	12* -6
f	ka label other image label	9* -13
f	ka label other institution label	9* -9 2* 12
f	ka label other institution label other	7* -4 -14 2* -8 -9 -5 5
f	ka label other label  label	8* -10
f	ka label other label  label note	9* -7 1* 8 1* -6 -6
f	ka label other label  person	-5 7* 16 -6 4* -19
f	ka label other label  venue	8* -4 14 1* -4 2* -19
f	ka label other label authors label authors	8* -7 8 -5 -12 -6
f	ka label other label label	9* -8 1* -7
f	ka label other label label 	11* -7 2* 7
f	ka label other label label label	11* -4
f	ka label other label label links	14* -12
f	ka label other label label other	8* -7 -14 -12 -9 1* -7 9
f	ka label other label label title	8* -10 -11 -8 11 1* -13 -8
f	ka label other label name label name	8* 5 -9 -7 2* 5
f	ka label other label other #	8* -9 1* -10 -6 1* -7
f	ka label other label other 1	7* -6 -9 -6 -7 1* -11 -7
f	ka label other label other date	7* -6 -5 4 -4 2* -11 -9
f	ka label other label other icon	8* -9 -5 1* -8 -10 1* 12
f	ka label other label other image	6* -5 2* -12 4* 7
f	ka label other label other institution	8* -11 -13 1* -8 -8 -9
f	ka label other label other label	11* -9
f	ka label other label other label 	8* -11 -8 1* -10 1* -5
f	ka label other label other label authors	7* -7 7 -18 1* -11 -6 -8
f	ka label other label other label name	8* -6 -10 3* -4 5
f	ka label other label other label other	1* -5 -4 2* -13 -12 6 5 4 -13 -9 -6 -11 -9
f	ka label other label other link1	7* -11 1* -10 1* -6 -18 1* -6
f	ka label other label other link2	8* 5 -4 1* 5 -7 1* -16
f	ka label other label other link5	7* -10 -13 2* 8 1* -5 -8
f	ka label other label other person	-5 8* -7 5 1* -14 -9 -25
f	ka label other label other person?	8* 10 -10 1* -7 2* -8
f	ka label other label other venue	1* -6 3* -6 1* -9 -5 2* -8 -9 -4
f	ka label other label other word	8* -13 -22 -10 -15 -12 -14 23
f	ka label other label word	8* -7 -7 1* -8 -6 -7 9
f	ka label other link1 label	8* -5 -5 2* 9 1* -9
f	ka label other link1 label other	8* -13 -6 -15 1* -5 -7
f	ka label other link5 label	12* 4 1* -4
f	ka label other person date	8* -6 -5 1* 7
f	ka label other person label	9* -19 -6
f	ka label other person label other	8* 6 2* -15 1* -8 -17
f	ka label other person person	-4 6* -8 1* -7 1* -12 -7
f	ka label other person venue	8* -13 -7 1* -5 2* 7
f	ka label other venue #	8* -6 2* -15 -6
f	ka label other venue date	8* -4 14 -7 -5 -17 -8 -5
f	ka label other venue label	9* -16 2* 17 1* -13
f	ka label other venue label other	7* -5 -11 -10 -18 14 2* -5
f	ka label other venue word	8* -5 -8 -6 1* -8 -12 8
f	ka label other word date	9* 11 1* -5 2* -11
f	ka label other word icon	8* -5 2* -4 -9
f	ka label other word label	9* -11 2* 15 1* -15
f	ka label other word label authors	8* 9 -16 -12 -21 -4 -9 -6
f	ka label other word label note	8* -15 -14 -15 1* -8 -11
f	ka label other word label other	8* -10 -15 -18 1* -10 -19 9
f	ka label other word label venue	8* -7 13 -12 -11 1* -10 -15
f	ka label other word person	10* -12 -5 1* -7 -8
f	ka label other word venue	9* 16 4* -14
f	ka label other word word	9* -10 -9 1* -5 -19 6
f	ka label person date	1* 8 2* -8 4* 7 2* -11 1* -7
f	ka label person person	8* -4 -8 -15
f	ka label person venue	9* 8 4* -8
f	ka label person? label	8* -6 -14
f	ka label person? person	10* -4 12
f	ka label strong1 label note	8* -9 -9 -7 4 1* -6
f	ka label strong1 label other	8* -9 -17 -18 1* -9 -16 7
f	ka label strong2 label other	8* -11 -14 -6 2* -10
f	ka label strongh1 label note	8* -13 -11 -7 18 1* -5 -17
f	ka label tags label  label	9* -11 2* 18 1* -15
f	ka label tags label  label note	11* 13 2* -13
f	ka label tags label label	12* 9 1* -9
f	ka label tags label tags icon	11* -8 -9 1* 9
f	ka label tags label tags label 	9* -6 1* -11 -4 -5 5
f	ka label tags label tags label tags	7* -4 -10 -9 -10 1* -10 1* -5
f	ka label tags label tags word	8* -4 -5 1* -17 -10 1* 13
f	ka label tags word label	9* -11 2* 11 1* -11
f	ka label tags word label note	8* -8 -8 1* 17 1* -7 -17
f	ka label tags word label other	8* -14 -15 -13 13 1* -20
f	ka label title label label links	8* -9 -5 -7 7 1* -11 -8
f	ka label title label title label title	7* -5 -11 -6 -11 5 -7 7 -7
f	ka label topic date	8* -6 11 1* -6 -8 1* -13
f	ka label topic l5	10* -5 7 2* -7
f	ka label topic label note	8* -6 -7 -5 9 1* -5 -15
f	ka label venue date	8* -5 6 2* -12 -5 -6
f	ka label venue date label 	9* -7 1* -10 -4 -6 4
f	ka label venue date word	8* -6 -12 -8 -9 -20 -23 23
f	ka label venue icon label 	12* -5 1* 5
f	ka label venue icon word	11* -7 -12 1* 6
f	ka label venue institution	8* -12 -4 1* -12 -8 -9 4
f	ka label venue label  label	8* -6 -8 2* 14 1* -13
f	ka label venue label label	9* 10 1* -9 9 1* -13
f	ka label venue label venue label venue	8* -9 1* -8 8 2* -15
f	ka label venue word label	9* -11 2* 14 1* -13
f	ka label word #	8* -5 8 -5 -6 -8 1* -6
f	ka label word date	8* -4 15 -5 -15 -10 1* -16
f	ka label word h012	8* -5 2* 12 2* -8
f	ka label word l12	11* 13 2* -13
f	ka label word l5	8* -9 -12 -13 -9 1* -9 9
f	ka label word label	9* -6
f	ka label word label authors	8* 19 -16 -15 -17 1* -17 -17
f	ka label word label note	8* -22 -16 -20 13 -6 -18 -8
f	ka label word label other	8* -23 -10 -19 9 -17 -11 -10
f	ka label word person	8* -7 -14 2* -5 1* -13
f	ka label word venue	9* -9 2* -12 1* 9
f	ka label word word	8* -11 -14 -11 8 -11 -13
f	ka link1 # icon	6* -4 5* 7
f	ka link1 # label	12* 10 1* -10
f	ka link1 012 35	8* -5 -6
f	ka link1 012 l5	8* -6 -5 1* 11 2* -16
f	ka link1 1 1	7* -9 12 -10 -6 -8 1* -6
f	ka link1 1 l5	11* 7 2* -6
f	ka link1 1 label other	9* -8 1* 5 1* -6 -11
f	ka link1 2 l5	7* -8 -8 -6 -11
f	ka link1 2 label	8* -7
f	ka link1 2 venue	9* 6 4* -9
f	ka link1 312 35	11* 15 2* -15
f	ka link1 312 l5	8* -8 -5 -5
f	ka link1 35 l5	11* 12 2* -12
f	ka link1 35 label	11* -5 8 1* -5
f	ka link1 75 label	4* -4 6* -8 15 1* -11
f	ka link1 date institution	9* -5 10 -11 1* -6 -11
f	ka link1 h05 h05	8* -18 1* -5 12 2* -12
f	ka link1 h05 h2	8* -11 1* -9 11 -5 -7 -10
f	ka link1 h2 h05	11* 10 2* -8
f	ka link1 icon #	8* -13 -14 1* -5 2* 15
f	ka link1 icon 1	7* -13 -15 -13 -13 -12 1* -17 15
f	ka link1 icon icon	11* -5
f	ka link1 icon label 	7* -8 3* -6 2* 4
f	ka link1 icon word	7* -5 3* -12 -10 -10 21
f	ka link1 image label	8* -8 3* 4 1* -4
f	ka link1 image label 	8* -9 -14 -10 1* 8 -4 -8
f	ka link1 institution label 	9* -7 -5 2* -4
f	ka link1 l5 label	9* -5
f	ka link1 label  l1	7* -5 1* -5 -9 6 1* -12 -5
f	ka link1 label  label	9* -6 1* 7 20 1* -20
f	ka link1 label  label authors	7* -7 11 -5 -7 2* -4 -12
f	ka link1 label  person	1* -5 -6 4* -7 1* -4 -10 6 2* -13
f	ka link1 label 2	8* -5 -7 1* -8 2* 8
f	ka link1 label label	12* 6
f	ka link1 label label 	11* 5 -5
f	ka link1 label label label label	8* -6 -6 -7 1* 7 -12
f	ka link1 label note label note	11* 14 2* -12
f	ka link1 label word	8* -5 1* -14 -5 -6 -11 5
f	ka link1 link1 word	7* -5 -12 -9 -10 -12 -17 1* 5
f	ka link1 link12 word	8* -9 -22 -9 -22 1* -6 7
f	ka link1 link5 word	8* -10 -20 -7 -12
f	ka link1 person person	-7 5* 6 -7 1* -7 -8 3* -12
f	ka link1 venue date	9* 4 2* -7 -6
f	ka link1 venue label	9* -7 2* 11 1* -7
f	ka link1 word #	7* -6 -5 -17 -9 -10 1* -9 16
f	ka link1 word date	8* -4 15 1* -4 2* -13
f	ka link1 word institution	7* -8 -5 -7 12 -10 1* -6 -7
f	ka link1 word label	8* -5 -6 2* 19 1* -20
f	ka link1 word label note	10* -4 16 2* -18
f	ka link1 word label other	7* -5 -17 -4 -17 -18 -5 -6 9
f	ka link1 word person	-6 5* -7 5 5 -5 1* -5 2* -8
f	ka link1 word word	9* -15 -10 1* -12 -7
f	ka link12 # label	8* -7 -5 2* 15 1* -14
f	ka link12 # label 	9* -9 2* 15 1* -14
f	ka link12 # venue	9* 5 2* -7 1* -8
f	ka link12 # word	8* -7 7 -8 -7 1* -10 -8
f	ka link12 012 012	11* 9 2* -9
f	ka link12 012 35	8* -8 -11 1* 7 1* -8 -7
f	ka link12 012 l5	11* -7 2* 9
f	ka link12 1 1	-6 6* -11 4* -9 -10 -4
f	ka link12 1 2	8* -7 1* -12 2* -13
f	ka link12 1 l1	8* 7 -4 -6 -12 1* -14 -7
f	ka link12 1 label	9* -6
f	ka link12 1 person	8* 19 1* -11 -9 1* -5 -18
f	ka link12 1 venue	8* -7 11 1* -11 -5 -5 -11
f	ka link12 1 word	8* 5 1* -7 -22 1* -10 14
f	ka link12 2 date	8* -6 5 1* -8 -10 -4 -4
f	ka link12 2 l2	9* 7 -4 12 2* -17
f	ka link12 2 label	8* -7 -16 1* -6 11 1* -10
f	ka link12 2 person	9* -7 2* -5 1* -18
f	ka link12 35 l12	8* -8 1* -8
f	ka link12 35 l5	8* -12 -4 -6 13 2* -10
f	ka link12 75 l12	7* -9 -5 2* 7
f	ka link12 75 label	8* -10 -6 2* 18 1* -20
f	ka link12 75 venue	9* 4 2* -8 1* -4
f	ka link12 95 label	12* 8 1* -8
f	ka link12 date label	8* -9 -5 2* 4
f	ka link12 h012 h05	8* -6 2* 12 2* -10
f	ka link12 h05 h05	9* -13 -7 1* -10 1* -19
f	ka link12 icon #	8* -16 -12 1* -6 -6 -4 15
f	ka link12 icon 1	8* -18 -23 -13 -16 -18 -10 19
f	ka link12 icon icon	11* -6 2* 7
f	ka link12 icon label 	9* -4 2* -6 1* 6
f	ka link12 icon word	8* -8 -7 -4 6 -8 -5
f	ka link12 image label	8* -9 3* 11 1* -11
f	ka link12 image person	8* 9 -6 -6 -7 2* -5
f	ka link12 image venue	9* 16 1* -4 -11 1* -17
f	ka link12 institution 2	9* 8 -6 1* -4 1* -9
f	ka link12 institution date	11* -7 -5 1* 5
f	ka link12 institution institution	9* -5 13 -4 1* -10
f	ka link12 institution venue	10* -9 -9 1* -4
f	ka link12 label  label	9* -4 2* 22 1* -19
f	ka link12 label  label authors	8* 7 -17 -8 2* -9 -9
f	ka link12 label  person	8* 9 -14 -14 7 2* -24
f	ka link12 label 012	11* 12 2* -11
f	ka link12 label date	9* 19 1* -5 -11 -6 -16
f	ka link12 label h012	8* -12 -6 1* 9 2* -5
f	ka link12 label label	11* -4 12 1* -10
f	ka link12 label label 	8* -8 -9 1* -9 -4 -8 11
f	ka link12 label word	8* -13 -9 2* -12 -17 6
f	ka link12 person label	12* 10 1* -10
f	ka link12 person person	8* 16 -11 -17 1* -6 1* -9
f	ka link12 person person?	9* 9 1* -7 2* -9
f	ka link12 person venue	9* 8 1* -7 -5 1* -7
f	ka link12 person? date	9* 7 1* -8 -5 -5 -8
f	ka link12 person? person	8* -7 1* 6 -5 2* -13
f	ka link12 strong1 label	9* -5 2* 10 1* -7
f	ka link12 topic label	12* 9 1* -8
f	ka link12 topic topic	11* -5
f	ka link12 venue #	8* -9 5 -8 -12 -9 -6 -5
f	ka link12 venue date	8* -8 -5 -9 1* -9 -7 6
f	ka link12 venue label	8* -8 -6 2* -11 -5 11
f	ka link12 venue label 	8* -8 8 -7 -7 1* -4 -9
f	ka link12 venue word	10* -16 -11 1* -5 -8
f	ka link12 word #	8* -13 -7 -13 -7 -12 -10 6
f	ka link12 word date	8* -5 14 2* -6 -5 -12
f	ka link12 word label	9* -4 2* 10 1* -9
f	ka link12 word label authors	8* 13 -17 -4 -7 -8 1* -11
f	ka link12 word label note	8* -5 -8 -8 10 1* -7 -9
f	ka link12 word label other	8* -16 -22 -15 1* -13 -18 12
f	ka link12 word label tags	8* -7 -14 -9 -19 -7 -12 12
f	ka link12 word person	8* 14 -19 -10 -20 1* -8 -18
f	ka link12 word venue	9* 19 4* -19
f	ka link12 word word	8* -4 1* -8 -9 -11 8 -6
f	ka link2 h05 h05	8* -4 2* 5 2* -5
f	ka link2 icon #	9* -8 4* 10
f	ka link2 icon 1	7* -7 -16 -14 -13 -17 -6 -10 18
f	ka link2 icon word	7* -5 -5 -6 2* -7 -7 6
f	ka link2 label  l1	7* -5 1* -6 -8 2* -13
f	ka link2 label  label	9* 8 2* 5 1* -18
f	ka link2 label label	7* -5 1* -6 2* -5 1* 6
f	ka link2 link2 1	-15 4* 7 -8 -10 -6 -9 -9 6 -7 -8
f	ka link2 link2 label	7* -6 1* -19 1* -8 -7 1* 11
f	ka link2 link2 label 	6* -4 2* -12 1* -11 -7 1* 8
f	ka link2 link2 link2	6* -13 -8 3* -10 -25
f	ka link2 link2 link5	4* -4 3* 5 2* -5 -12
f	ka link2 link2 venue	1* -8 3* -4 -4 8 -5 2* -8 2* -9
f	ka link2 link2 word	-4 4* -8 -8 1* -6 2* -11 -6 -7
f	ka link2 link5 label	6* -5 2* -8 2* 9
f	ka link2 link5 link2	9* -12 4* -5
f	ka link2 person person	-6 7* 12 -6 -7 -5
f	ka link2 venue date	1* -4 7* 18 2* -7 -7 -13
f	ka link2 venue label	12* 10 1* -8
f	ka link2 word label	12* 13 1* -12
f	ka link2 word label other	8* -17 -9 -15 1* -17 -21 4
f	ka link2 word venue	8* -7 2* -10 1* -5
f	ka link2 word word	11* 6 1* -9 -6
f	ka link25 label label	12* 6 1* -6
f	ka link25 person person	8* 4 6 -5 -6 2* -13
f	ka link25 word person	8* 11 2* -4 2* -10
f	ka link5 # label	8* -5 3* 23 1* -22
f	ka link5 # label 	9* -6 1* -8 8 -7 -7
f	ka link5 05 05	8* -5 2* 15 2* -12
f	ka link5 1 label	9* -5 4* -11
f	ka link5 2 label	12* 11 1* -11
f	ka link5 35 l12	11* 5 2* -5
f	ka link5 35 l5	8* -5 2* 19 2* -18
f	ka link5 75 label	8* -5 1* -4 1* 13 1* -12
f	ka link5 date label	12* 5
f	ka link5 h012 h05	8* -11 2* 12 -7 1* -5
f	ka link5 h05 h05	9* -7 -7 3* -23
f	ka link5 icon #	8* -6 -10 4* 9
f	ka link5 icon 1	8* -17 -19 -13 -22 -7 -14 18
f	ka link5 icon icon	14* -5
f	ka link5 icon label 	9* -4 2* -5
f	ka link5 icon word	8* -5 -6 1* -12 1* -8 14
f	ka link5 image label	8* -5 3* 7 1* -7
f	ka link5 institution institution	9* -7
f	ka link5 institution venue	11* -8
f	ka link5 label  label	4* -6 3* -6 3* 9 1* -9
f	ka link5 label  person	8* 5 -6 -16 5 1* -7 -7
f	ka link5 label institution	9* -7 4 -7 -6 -8
f	ka link5 label label	12* 8 1* -9
f	ka link5 label label 	9* -11 -5 -10 -10 1* 5
f	ka link5 label link1	8* -5 -5 2* 10 1* -7
f	ka link5 label word	8* -8 -6 -4 2* -11
f	ka link5 link2 link2	8* 6 -6 2* -10 1* -6
f	ka link5 person person	-9 7* 5 -5 -19 1* -9 1* -12
f	ka link5 topic topic	13* 6 -4
f	ka link5 venue #	8* -5 3* -5
f	ka link5 venue date	1* -4 7* 6 2* -9 -10 -4
f	ka link5 venue label	8* -5 -9
f	ka link5 word #	8* -13 -5 -12 -13 -10 -9 7
f	ka link5 word label	14* -6
f	ka link5 word label authors	9* -11 -8 -14 1* -10
f	ka link5 word label other	9* -14 -7 -12 -13 -18 5
f	ka link5 word person	8* 14 -10 -8 -10 2* -9
f	ka link5 word venue	9* 8 4* -7
f	ka link5 word word	10* -12 -10 -11
f	ka person # label	9* -5 2* 12 1* -12
f	ka person 1 012	7* 13 1* -5 1* -12 2* -7
f	ka person 1 1	1* -9 -6 2* -12 1* 8 1* 4 1* -5 -6 -6 5
f	ka person 1 312	7* 15 -5 1* -6 -14
f	ka person 1 35	1* -4 4* -4 13 -8 -10 1* -11 2* -14
f	ka person 1 712	8* -4 1* -9 -14 2* -7
f	ka person 1 75	7* 8 -8 1* -12 -10 1* -6
f	ka person 1 date	9* 6 3* -4 -7
f	ka person 1 l5	7* 9 -10 1* -9 -7 2* 9
f	ka person 1 label	9* -4 2* 13 1* -13
f	ka person 1 label other	7* 10 -10 -13 -6 -16 1* -7 15
f	ka person 1 person?	8* -16 -7 -5 -13 2* 9
f	ka person 1 venue	8* -6 2* -5 -8
f	ka person 2 2	8 -15 -7 2* -14 -13 2* -14 -11 3* -8
f	ka person 2 date	1* 5 7* 7 1* -7 -9 -4 -6
f	ka person 2 label	9* -16 2* 9 1* -8
f	ka person 2 person	5 -4 4* -5 -6 1* -6 -7 -6 -6 -6 -6
f	ka person 2 venue	13* -6
f	ka person 35 l12	7* 9
f	ka person 35 l5	7* 7 3* -5 2* 4
f	ka person 712 label	9* -5 4* -4
f	ka person 712 venue	11* -4
f	ka person 75 label	12* 6 1* -6
f	ka person date 1	1* -15 -5 2* -21 1* 18 -7 5 1* -8 -6 -9
f	ka person date 712	1* -5 -6 3* -4 9 -6 -9 1* -9
f	ka person date label	4* 5 2* -4 1* -10 2* 7 1* -7
f	ka person date label authors	-8 -11 -9 1* -5 -9 -14 11 -26 -15 -16 11 -9 -14 -6
f	ka person date link12	7* 8 -10 -12 -6 1* -8 1* 4
f	ka person date link5	1* -4 6* -7 -7
f	ka person date person?	1* -13 -7 2* -4 -4 13 -6 3* -4 1* -6
f	ka person date venue	1* -7 5* 7 1* -8 1* -10 -7 1* 8
f	ka person dated label	12* 5 1* 5
f	ka person h05 h05	8* -7 -7 1* 6
f	ka person icon 1	5* -12 2* -9 -9 1* -10 1* -6 9
f	ka person icon label 	8* -5 -9 1* -4 -11
f	ka person icon word	8* -10 -7 1* -9 -6
f	ka person institution institution	2* 7 2* -6 3* -6 1* -5
f	ka person institution venue	9* -4 1* -7 2* 4
f	ka person l1 person	9* -10
f	ka person label  1	7* -6 -12 -15 -12 2* -19
f	ka person label  label	8* -9 6 1* -6 2* -6
f	ka person label  label note	8* -7 2* 4 2* -10
f	ka person label  label venue	8* -8 13 -9 -14 -5 -13 -14
f	ka person label  person	7* -6 1* 5 -21 3* -18
f	ka person label  venue	8* -14 24 -9 -14 1* -13 -24
f	ka person label #	9* -11 1* -5 -11 -5 12
f	ka person label authors label	9* -23
f	ka person label authors label 	9* -22 -10 -17 1* -7 11
f	ka person label authors label authors	-10 -8 4* -12 14 -14 1* -22 1* -18 -18
f	ka person label authors person	4 -6 3* -4 -8 -9 1* -5 -11 1* -6
f	ka person label authors word	8* -5 -9 -12 -9 -6 1* 16
f	ka person label label	4* -5 4* -5 1* -4 -8 1* 6
f	ka person label label 	9* -6 2* -4 -8
f	ka person label label label label	5* -4 2* 11 -7 -7 -9 -8 -5 -16
f	ka person label label person	9* -6 -7
f	ka person label other label	9* -7 2* 12 1* -6
f	ka person label other label other	8* -11 -16 -7 2* -13 5
f	ka person label word	8* -4 -10 -4 -6 -10 -12 10
f	ka person link12 venue	1* -5 7* 6 2* -9 1* -5
f	ka person link12 word	7* -4 -11 1* -12 1* -7 -12
f	ka person link5 venue	12* -4
f	ka person person #	-14 -9 4* 10 -18 -9 -13 -9 -19 -4 -5 11
f	ka person person 012	8* -8 -13 -7 15 1* -4 -15
f	ka person person 1	-12 -16 -6 1* -4 -6 -26 7 -9 7 -19 -8 -9 -17
f	ka person person 2	7 -13 -4 2* -11 -17 1* -6 1* -8 -4 -5 1* -6
f	ka person person 312	-9 5* -5 1* -18 -7 -17 15 2* -9
f	ka person person 35	-12 -7 4* -13 14 -5 3* -4
f	ka person person 712	-13 6* 9 -20 -19 -18 3* 15
f	ka person person 75	-7 -12 3* -5 -10 7 -6 1* -18 1* -11 -8 -9
f	ka person person 95	1* -17 -6 2* -17 -6 -22 -5 1* -7 -14 -5
f	ka person person date	-9 8 3* -9 -15 -6 -12 8 -5 -16 -16
f	ka person person dated	8* -4 9 1* -5 -14
f	ka person person h012	8* -13 2* 7 2* -7
f	ka person person h05	7* -6 -15 -11 -10 15
f	ka person person icon	9* -13 1* -14 -5
f	ka person person institution	1* -11 3* -8 -11 1* -7 -9 13 -7 -7 -10 -13
f	ka person person l5	-5 5* -6 5 -10 -15 -11 19 2* -14
f	ka person person label	-5 3* -6 3* -8 -5 -4 3* -6
f	ka person person label 	-11 -5 3* -8 -5 1* -15 -19 -11 2* -11 6
f	ka person person label authors	-7 -10 -8 -7 1* -6 -17 8 -18 7 -25 7 1* -8
f	ka person person label label	5 -7 3* -14 -4 4 9 -12 -16 -7 2* -5
f	ka person person label other	7* -6 -7 1* -15 6 -7 -10 -6
f	ka person person link1	-8 -5 4* -6 6 -15 15 1* -6 -12
f	ka person person link12	-9 8* -11 2* -14
f	ka person person link2	-7 -4 5* 7 1* 11 1* -7 -19
f	ka person person link5	-7 6* 10 -5 3* -8
f	ka person person person	5 -9 -9 -5 -5 -13 -15 -9 1* -6 -5 -15 -10 1* 9
f	ka person person person?	1* -14 3* -13 -24 2* -4 -23 -7 1* -6
f	ka person person strong1	-16 -10 4* -31 1* -4 1* 4 1* -7 -10 -7
f	ka person person topic	9* -9 1* -9 1* 6 -4
f	ka person person venue	-7 -12 4* -5 1* -17 7 -13 -14 -9 -6 -8
f	ka person person word	1* -8 3* -15 -15 1* -10 1* -25 -13
f	ka person person? 1	-8 -6 3* -4 -8 6 1* -5 -8 -8 1* -13 9
f	ka person person? date	5* -10 -8 1* -7 19 1* -6 -15 1* -16
f	ka person person? label	8* -6 -11 1* -8
f	ka person person? label 	7* 8 -14 -11 -8 2* -8 5
f	ka person person? person	1* -6 3* -9 -10 -15 -9 -17 1* -17 -12 1* 9
f	ka person person? person?	-9 -8 3* -7 -11 7 11 -8 1* -10 -6 1* -9
f	ka person person? venue	1* -7 5* -17 -12 10 -5 -7 -8 1* -7
f	ka person person? word	7* -9 -9 1* -15 -5 -13 -13
f	ka person strong1 strong75	7* 7 -6 -6 -9 -9 1* -6 6
f	ka person strong1 venue	9* 11 1* -4 2* -11
f	ka person topic venue	8* -4 12 1* -8 2* -22
f	ka person venue #	8* -6 -5 1* -4 -16 1* 5
f	ka person venue 012	9* -7 1* 11 2* -11
f	ka person venue date	1* -5 6* -15 6 -5 -13 -11 -15
f	ka person venue l2	8* -9 -10 -4 1* -10 -5
f	ka person venue label	8* -9 -24 1* -4 1* -8
f	ka person venue label 	-6 -6 3* -7 -10 4 -7 3* 4 -11
f	ka person venue venue	9* 7 4* -8
f	ka person venue word	8* -11 -4 -5 4 -6 1* -6
f	ka person word date	1* 10 4* -8 1* -7 2* -9 -16 -7
f	ka person word institution	8* -7 -5 11 1* -5 -7 -13
f	ka person word label	8* -7 3* 14 1* -19
f	ka person word label other	8* -27 7 -26 1* -14 -20 -5
f	ka person word label venue	8* -20 17 -12 -14 1* -10 -12
f	ka person word venue	8* -13 28 -6 -7 1* -5 -27
f	ka person word word	-4 4* -7 4* -12 2* -17 -13
f	ka person? # #	9* 7 1* -9 -7 1* -7
f	ka person? # label	4* -6 4* -7
f	ka person? 1 1	5* -7 -4 3* -7 -12 1* -10 -13
f	ka person? 1 75	7* 7 -7 -10 -6 -6 -8 1* -5
f	ka person? 1 person?	-7 -9 4* -5 13 -14 1* -12 -7 1* -6 -5
f	ka person? 1 word	5 5* -5 -7 5 -11 -14 -11 1* -8 -8
f	ka person? 2 date	9* 11 1* -6 2* -9
f	ka person? 2 label	9* -14 2* 9 1* -11
f	ka person? 2 word	7* -5 -10 1* 7 6 -11 1* -10
f	ka person? 712 venue	11* -7
f	ka person? 75 label	9* -6 2* 7 1* -6
f	ka person? date 1	1* -7 3* -19 1* 18 -16 -7 -11 -9 1* 9 -17
f	ka person? date label	8* -9 -11 2* 6
f	ka person? date label 	8* -7 -8 1* 8 1* 5 -13
f	ka person? date link12	9* -7 2* -5 1* 5
f	ka person? date link5	8* -4 -10 4* 5
f	ka person? emphasis1 word	9* -9
f	ka person? icon 1	5* -4 1* -9 -19 -13 -11 -8 -10 -8 13
f	ka person? icon icon	14* 5
f	ka person? image label	8* -6 -12 -4 1* -6 -5 6
f	ka person? label  1	8* -7 -14 -14 7 -14 -14
f	ka person? label  label	9* -13 2* 12 1* -10
f	ka person? label  person	-4 7* 6 -15 -16 -19
f	ka person? label  word	8* -7 -14 -10 13 1* -9
f	ka person? label label	4* -7 4* -10 1* -4
f	ka person? label label 	8* -6 -8 1* -13 9 -8
f	ka person? label other label other	-6 6* 4 -15 1* -20 -9 -8 6
f	ka person? person 1	-9 -6 3* -9 -7 10
f	ka person? person date	1* 6 3* -4 -8 1* -7 2* -8 4 1* -11
f	ka person? person label 	5* -5 1* -4 -10 -17 1* 6 -6 -9 8
f	ka person? person person	1* -6 -4 2* -8 -12 5 1* -16 -14 -10 -5
f	ka person? person person?	-6 -11 3* -11 6 -11 14 -14 -5 3* -18
f	ka person? person venue	8* -5 12 2* -7 1* -12
f	ka person? person? 2	8* -8 1* -9 -8 1* -5
f	ka person? person? 712	8* -11 -20 -13 -16 2* 4
f	ka person? person? 75	7* 9 -4 -20 -8 -16 -5 -5 -5
f	ka person? person? date	1* -5 4* -4 -5 -7 1* -4 -5 7 1* -5
f	ka person? person? label	9* -10
f	ka person? person? label 	7* -5 3* 5 1* -6 -8
f	ka person? person? person	1* -5 3* -7 -13 5 -4 -14 -8 -8 5
f	ka person? person? person?	5 -7 -8 2* -8 7 -9 7 -13 -24 -7 1* -5 -15
f	ka person? person? strong712	7* 7 1* -6 -4 -10
f	ka person? person? venue	10* -5 -11 -7 1* -21
f	ka person? person? word	7* -11 -5 1* -15 -10 -12
f	ka person? strong1 person?	7* 12 -11 1* -5 -8 2* -7
f	ka person? strong1 strong1	1* -4 3* -7 -4 1* -5 1* -7 -7 5 -9 -7
f	ka person? topic 712	7* 7 -7 -5 -5 -6 2* -7
f	ka person? venue date	1* -9 8* -8 1* -15 -6 4
f	ka person? venue label	9* -12 2* 15 1* -9
f	ka person? venue word	11* -10 -15
f	ka person? word #	8* -6 -6 -13 -13 -6 -10 5
f	ka person? word date	-6 12 4* -5 2* 4 1* -5 -8 1* -14
f	ka person? word label	8* -6 -12 2* -6 1* 6
f	ka person? word label authors	8* -6 -7 1* -6 1* -4 8
f	ka person? word label other	7* -8 1* -21 -20 1* -15 -16
f	ka person? word person	-5 6* -7 16 -14 -12 -10 -6 -6 -11
f	ka person? word person?	7* 4 1* -6 -11 -7 2* -12
f	ka person? word venue	8* -8 9 4* -13
f	ka person? word word	1* 5 3* -12 -8 1* -7 1* -11 -21 -7
f	ka strong012 label  label	9* -7 2* 11 1* -12
f	ka strong012 label label	12* 13 1* -13
f	ka strong05 label label	12* 10 1* -10
f	ka strong1 1 1	5* -5 3* -9 -6 -6 1* -9 -9
f	ka strong1 1 label	9* -7 2* 10
f	ka strong1 2 label	9* -10 2* 12 1* -11
f	ka strong1 75 word	7* 5 -11 -15 1* 6
f	ka strong1 date label	9* -7 2* 8 1* -6
f	ka strong1 h05 label	9* -5 2* 8
f	ka strong1 icon icon	11* -10 2* 10
f	ka strong1 label  label	9* -6
f	ka strong1 label  person	8* 5 -4 1* -7 2* -7
f	ka strong1 label note label note	11* 17 2* -17
f	ka strong1 label other #	7* -4 -11 -12 -8 -9 1* -14 15
f	ka strong1 label other icon	8* -13 -10 -5 -5 -12 -7 4
f	ka strong1 label other label	8* -7 -14 1* -7
f	ka strong1 label other label 	7* -5 -14 -13 2* 6 -6 -4
f	ka strong1 label other label other	-5 4* -8 -7 -14 2* -9 -10 7 -33
f	ka strong1 label other person	9* -20 -12 -11 -8 -7
f	ka strong1 label other strong1	8* -6 2* -11
f	ka strong1 label other venue	7* -7 -6 1* -10 -11 -7 -10 7
f	ka strong1 label other word	8* -6 -8 -6 -19 -11 1* 4
f	ka strong1 link12 icon	8* -6 -5 1* -6 2* 5
f	ka strong1 link12 label	8* -8
f	ka strong1 link12 label 	8* -5 -12
f	ka strong1 link12 label other	7* -11 -12 -9 -16 1* -7 -12 8
f	ka strong1 link12 person	8* 7 -6 -8 -9
f	ka strong1 link12 venue	7* -4 -14 2* -15 -12
f	ka strong1 link12 word	8* -12 -9 -16 1* -13 -9 6
f	ka strong1 link5 label	12* 5
f	ka strong1 link5 venue	8* -7 2* -9 1* -11
f	ka strong1 link5 word	8* -9 9 -12 1* -7 -18 -6
f	ka strong1 person date	-7 12 3* -4 -11 -5 1* -8 2* 7 1* -10
f	ka strong1 person person	7 5* -8 -5 1* -6 5 -11 2* -6
f	ka strong1 person person?	7* 8 -8 -4 -7 -5
f	ka strong1 person strong1	1* -11 3* -7 -8 1* 6 -7 -5 -4 2* -6
f	ka strong1 person? date	5* -6 -6 -5 1* -10 1* -6 -14 -4 10
f	ka strong1 person? label	9* -14 2* 5
f	ka strong1 person? label 	7* 7 -7 -7 -5 -13 1* -12 9
f	ka strong1 person? person	9* -6 -13 -6 1* -4 -10
f	ka strong1 person? person?	-7 8* 5 1* -8 -6 -10 -5
f	ka strong1 person? strong1	5* -8 -4 7 -7 5* -6
f	ka strong1 person? strong712	7* 8 1* -4
f	ka strong1 person? venue	7* -7 1* 12 1* -8 2* -8
f	ka strong1 person? word	8* -7 1* -8 -6 -6 -10 7
f	ka strong1 strong1 date	-6 8 3* -9 -15 -5 1* -7 1* -5 6 1* -10
f	ka strong1 strong1 person	6 -6 -7 2* -6 -11 -8 6 3* -4 1* -6
f	ka strong1 strong1 person?	7* 6 -5 -12 -8 -8 2* -5
f	ka strong1 strong1 strong1	1* -8 3* -14 -14 -22 5 -9 -9 -11 -7 1* -11
f	ka strong1 strong1 strong2	-8 6* 9 -7 -10 -5 1* -6 1* -10
f	ka strong1 strong35 label	9* 8 2* -8 1* -4
f	ka strong1 strong712 label	9* -14 4* 4
f	ka strong1 strong712 venue	7* -12 -5 13 -8 -13 1* -5 -11
f	ka strong1 strong75 person?	7* 10 -15 -15 5 2* -5 -10
f	ka strong1 strong75 strong75	7* 9 -10 1* -7 -8 1* -7 -7
f	ka strong1 strong75 venue	10* -7 -4
f	ka strong1 strongl5 strongl12	8* -6 -6 1* -14
f	ka strong1 strongl5 strongl5	8* -5 -5 -5 -6 -6
f	ka strong1 venue date	1* 4 9* -4 -5 -8 -6
f	ka strong1 venue institution	1* -9 3* -7 4* -7 3* 6
f	ka strong1 venue label	9* -8
f	ka strong1 word date	-5 -5 3* -9 -14 2* 5 2* -5 1* -4
f	ka strong1 word label	12* 9 1* -9
f	ka strong1 word person	8* 8 1* -8 -5 2* -10
f	ka strong1 word strong1	5* -5 1* -6
f	ka strong1 word word	6 6* -5 3* -20 -4
f	ka strong2 label label	12* 16 1* -16
f	ka strong2 label other label other	8* -14 -15 -11 1* 4
f	ka strong35 label  label	12* 10 1* -9
f	ka strong35 label label	12* 10 1* -10
f	ka strong35 label other label other	7* -4 -8 1* -13 1* -5 -5
f	ka strong712 label  label	9* -5 2* 15 1* -13
f	ka strong712 label label	12* 12 1* -12
f	ka strong712 person person	8* -8 1* -14 -6 2* 12
f	ka strong75 label  label	9* -6 1* -4
f	ka strong75 person person	8* 9 1* -10 -6
f	ka strongh012 label label	12* -8 1* 8
f	ka strongh012 venue date	9* 21 2* -5 1* -18
f	ka strongh05 label  label	12* -4 1* 4
f	ka strongh05 label label	12* -5 1* 5
f	ka strongh1 label note label note	11* 18 2* -18
f	ka strongl1 # label	8* -6 -6 2* -4 1* 4
f	ka strongl1 35 l5	8* -4 -6 -4 10 2* -7
f	ka strongl1 icon #	8* -6 -7 1* -7 2* 10
f	ka strongl1 icon icon	11* -6 2* 6
f	ka strongl1 image label	8* -4 -9 2* 10 1* -10
f	ka strongl1 label  label	9* -9
f	ka strongl1 label other label other	7* -7 -12 -13 -11 1* 5
f	ka strongl1 person person	9* -5 -9 -11 2* 5
f	ka strongl12 label label	12* 5 1* -5
f	ka strongl5 label label	12* 13 1* -11
f	ka topic 1 1	5 -5 3* -8 -6 -5 6 2* -13
f	ka topic 1 person?	-6 -6 -6 2* -5 -4 6 2* -8 -9 -6
f	ka topic 1 word	6 -7 4* -5 1* 16 -12 -9 -10 1* -7
f	ka topic emphasis1 word	7* -4 13 -13 -5 -7 1* -6 -6
f	ka topic institution image	1* -6 4* 7
f	ka topic institution institution	2* 6 3* -5 6* -14
f	ka topic institution label	7* -5 4* 8 1* -6
f	ka topic l2 label	9* -8
f	ka topic l5 l5	11* 8 2* -8
f	ka topic label  label	4* 4 4* -4 2* -8 1* 5
f	ka topic label label	12* 12 1* -11
f	ka topic label name label name	7* 8 -13 -5 -7 3* -18
f	ka topic label note label note	11* 12 2* -11
f	ka topic label other label other	7* -11 -18 -7 -6 12 1* -7 -8
f	ka topic strong1 strong1	4 -10 3* -4 1* -11
f	ka topic topic date	9* 7 4* -7
f	ka topic topic institution	1* -7 4 2* -8 -13 -6
f	ka topic topic label	9* -11 4* 9
f	ka topic topic topic	2* -4 2* 16 -17 -10 3* 10 -4 1* -15
f	ka topic topic word	-4 -13 -11 1* -5 11 1* -5 3* -12 -4 8 -11
f	ka topic venue date	12* -5 1* -5
f	ka topic venue word	9* -6 1* -15 -11 -16 16
f	ka topic word label	9* -5 4* 5
f	ka topic word topic	5* 5 1* -4 3* -4 1* 7 -7
f	ka topic word word	1* -8 -6 3* -8 -6 1* -9 1* -14
f	ka venue # #	1* 6 -8 1* -5 -7 -6 1* -14 10 -11 -12 -12 -5 -10
f	ka venue # date	8* -8 3* -15
f	ka venue # label	8* -5 -13 2* 12 1* -11
f	ka venue 1 1	-6 8* -4 -11 -8 6 -5 -5
f	ka venue 1 35	7* 10 -4 -5 1* -10 2* -11
f	ka venue 1 712	7* 12 1* -14 1* -9
f	ka venue 1 75	7* 15 1* -9 1* -24 2* -10
f	ka venue 1 h012	7* 16
f	ka venue 1 label	9* -10 2* 13 1* -14
f	ka venue 1 link12	12* -4
f	ka venue 2 date	9* 7 -5 -4 -5 1* -11
f	ka venue 35 l12	7* 5 1* -6 -5
f	ka venue 35 l5	7* 5 -11 -6 -8 1* -4 -5 -12
f	ka venue date #	1* -15 -6 2* -9 8 -11 -8 1* -4 -17 -11 1* 6
f	ka venue date 012	7* -5 -10 -8 -11
f	ka venue date 1	1* -18 -8 1* -10 1* -7 1* -9 -20 -23 1* -11 1* 5
f	ka venue date 2	1* -12 3* -7 -7 1* -8 -9 -6 5
f	ka venue date 35	8* -6 -14 -6 1* -10 -5 9
f	ka venue date 75	1* -7 -8 2* -4 2* -14 -20 -15 -4 -8 -7 12
f	ka venue date h012	8* -10 2* 15 2* -13
f	ka venue date icon	9* -6 1* -17 -12 1* 9
f	ka venue date institution	1* -5 7 2* -8 3* -25 -12 -4 1* -27 10
f	ka venue date l2	7* -7 -18 8 -21 -18 -15 -4
f	ka venue date label	1* -7 5* -6 -17 1* -9 -12 -12 -9 10
f	ka venue date label 	8* -7 -18 -9 1* -16 1* 9
f	ka venue date label other	8* 8 -24 -19 -8 -6 12 7
f	ka venue date link1	8* 6 -18 -4 -9 1* -5
f	ka venue date link12	6* -4 -6 -6
f	ka venue date link5	7* 5 -10 -14 1* -5 10
f	ka venue date person	1* -7 7* -12 1* -14 5 1* 5
f	ka venue date strong1	-5 -11 3* 9 -16 -8 3* -5 -7 1* 8
f	ka venue date topic	5* -5 1* 5 -12 -21 -10 -17 -16 1* 5
f	ka venue date venue	9* -5 1* -6 -6 1* 6
f	ka venue date word	-5 -7 3* -5 8 -8 -10 -15 -13 -8 -12 8 12
f	ka venue dated label	12* 4 1* -4
f	ka venue h05 h05	7* -9 -13 -5 -7
f	ka venue icon 1	5* -6 1* 5 -5 1* -7 1* -4 -10 5
f	ka venue icon icon	14* 5
f	ka venue icon label 	12* -5 1* 6
f	ka venue icon word	8* -9 1* -5 -7 -12 1* 8
f	ka venue institution 1	-4 -7 -13 2* -11 1* 15 1* -8 -8 1* -5 5
f	ka venue institution institution	8* -5 -4 1* -5 -5 -10 6
f	ka venue institution label	12* 18 1* -17
f	ka venue institution strong1	5* -13 -10 14 5* 7
f	ka venue institution topic	5* -10 -8 10 1* -8 -8
f	ka venue l2 date	12* -11
f	ka venue l2 l2	8* -9 1* -6 3* -15
f	ka venue l2 label	8* -5 3* 6
f	ka venue l2 word	8* -8 1* -9 7 -7 -6 -12
f	ka venue l5 label	12* 9 1* -7
f	ka venue label  label	1* -5 2* 5 3* -7 6 4* -10
f	ka venue label  label note	8* -12 -11 -8 9 2* -18
f	ka venue label  person	8* 7 -8 -14 -5 2* -12
f	ka venue label #	9* -16 2* -9 1* 10
f	ka venue label date	8* -6 10 -4 -7 -11 -9 -9
f	ka venue label label	4* 6 4* -5 1* -6 1* -5 -6
f	ka venue label label 	12* 21 -5 -20
f	ka venue label label label label	5* 6 -6 1* -13 -11 -8 2* -17 -4
f	ka venue label label links	8* -5 2* 8 1* -7
f	ka venue label link1	8* -7 -13 1* -8 6
f	ka venue label other label	9* -6 2* -5 1* 5
f	ka venue label other label other	-6 6* 11 5* -9 -10
f	ka venue label word	8* -4 -7 -6 1* -4 1* 14
f	ka venue link1 label	12* 4
f	ka venue link12 label	7* -4 -4 -7 2* 8 1* -5
f	ka venue link5 label	12* -10 1* 10
f	ka venue person date	1* 5 4* -5 2* -4 2* 4 1* -12
f	ka venue person person	8* 5 -6 1* -12 -6 -6
f	ka venue strong1 strong75	1* -6 5* 5 -5 -8 -6 -11 -4 1* 6
f	ka venue topic label	9* -9 2* 11 1* -8
f	ka venue venue label	9* -9
f	ka venue word date	9* -4 4* 5
f	ka venue word label	8* 7 -11 2* 10 1* -14
f	ka venue word label note	8* -5 -10 -11 1* -5 -7
f	ka venue word label other	8* -20 -20 -12 2* 12 -12
f	ka venue word label tags	8* -11 -14 -9 -11 -12 18 -17
f	ka venue word link2	9* -14 1* -9
f	ka venue word person	8* 14 -5 -14 -15 2* -11
f	ka venue word word	8* -11 -9 -16 -13 -7 7 10
f	ka word # #	11* 4 -8
f	ka word # 012	9* -4 1* 7 2* -7
f	ka word # 1	9* -7 -7 6 -8 -5 -13
f	ka word # label	9* -19 2* 10 1* -10
f	ka word # label 	8* -4 4* -5
f	ka word # person	8* 12 -13 -10 -11 -9 1* -13
f	ka word # venue	8* -9 15 1* -7 -11 1* -13
f	ka word # word	10* -6 -24 -10 -19 17
f	ka word 012 l5	11* 11 2* -10
f	ka word 05 word	7* -9 -17 1* -12 2* -9 -7
f	ka word 1 1	1* -9 3* -7 -6 1* 7 -21 -17 -6 1* -19 -9
f	ka word 1 label	9* -8 4* -10
f	ka word 1 label 	7* 5 6 -7 3* -8 -9
f	ka word 1 person	1* -8 3* -4 -12 1* 6 5* -10
f	ka word 1 person?	5 8* -8 -18 -10
f	ka word 1 topic	1* -6 3* -10 -12 1* 7 -6 1* -14 1* -7
f	ka word 1 word	1* -11 3* -7 -5 1* 10 -10 -12 -12 1* -10 -5
f	ka word 35 l5	11* 12 2* -11
f	ka word date #	8* -6 1* -4 -14
f	ka word date 1	1* -14 -8 2* -9 -4 14 1* -6 -4 -7 -6 -12
f	ka word date h012	8* -9 2* 11 2* -11
f	ka word date h05	8* -6 -8 -8 -6 8 1* -10
f	ka word date label	1* -5 2* 7 1* -4 2* -18
f	ka word date label 	14* 4
f	ka word date link1	8* -11 7 1* -8 -7
f	ka word date link12	8* -4 -7
f	ka word date link5	8* -6 -20
f	ka word date person	2* -6 3* -4 1* 10 -12 1* -11 -11 -9 5
f	ka word date strong1	-8 -12 5* -6
f	ka word date word	8* -13 -13 -18 7 -8
f	ka word emphasis1 emphasis1	7 6* -4 1* -7 -5 -6
f	ka word emphasis1 person?	10 6* -11 -5 -12 -9 -10 2* -6
f	ka word emphasis1 word	5* -9 -6 -9 5 -7 -9 -10 2* -9
f	ka word h012 h012	8* -5 2* 8 2* -9
f	ka word h012 h05	8* -7 -9 -5 9 2* -9
f	ka word h05 h05	7* 9 -7 -6 -4
f	ka word icon #	9* -7 4* 8
f	ka word icon label other	8* -14 -14 -9 -8 1* -12 12
f	ka word icon word	-4 -8 -8 2* -6 -6 6 -9 2* -16 -6 -12 6
f	ka word institution institution	5* -4 2* -4 -7 5 1* -5 -6 -4
f	ka word institution label	12* 6
f	ka word institution label orgs	9* -9 -17 -10 -8 -17 16
f	ka word institution word	6 -6 3* -6 -6 2* -16 -7 6 -8 -20
f	ka word l1 l5	8* -12 -14 -19 1* -4
f	ka word l1 person	8* 16 1* -8 -9 2* -13
f	ka word l1 word	8* -7 -6 -9 11 -7 -7 -11
f	ka word l12 l5	7* -9 -5 2* 9 2* -9
f	ka word l12 word	8* -11 -12 -4 1* -6 -10
f	ka word l2 date	6* -5 5* -10
f	ka word l5 l5	11* 10 2* -10
f	ka word l5 label	7* -5 1* -4 1* -5 7
f	ka word label  label	12* 17 1* -17
f	ka word label #	6* 4 2* -18 1* -6 -10 1* 13
f	ka word label 1	8* -13 -13 -7 2* -8
f	ka word label 312	11* 16 2* -17
f	ka word label authors icon	9* -4 2* -6 1* 7
f	ka word label authors label authors	4 -6 3* -12 -5 -5 9 5 -14 -29 -9 -5 -20
f	ka word label authors link1	8* 11 -31 1* -5 4 1* -14
f	ka word label authors link2	8* 13 -8 1* -10 -13 1* -13
f	ka word label authors person	8* 10 -8 -9 -11 2* -10
f	ka word label authors word	9* -10 -8 -12 -11 -5 15
f	ka word label date	9* 14 2* -11 1* -7
f	ka word label h05	8* -8 -10 -7 1* -6 -5 4
f	ka word label icon	9* -4 1* -12 6 1* -6
f	ka word label label	9* -5 2* 20 1* -19
f	ka word label label 	9* -8 2* 7 1* -12
f	ka word label label links	11* -6 2* -7
f	ka word label link1	9* -7 2* 6 1* -7
f	ka word label links label	12* 12 1* -12
f	ka word label note icon	6* -5 1* -4 -5 1* -8 -9 -7 8
f	ka word label note label 	11* -7 -5 -4 6
f	ka word label note label note	8* -7 -7 -6 1* -6 -12
f	ka word label other 1	8* -5 -7 1* -13 7 -6
f	ka word label other date	8* -16 16 1* -5 -17 -7 -15
f	ka word label other icon	8* -5 2* -7 -9 1* 12
f	ka word label other label	8* -4 3* 15 1* -22
f	ka word label other label 	9* -5 2* -5 -6
f	ka word label other label other	-6 4* 6 -6 1* 4 1* -19 1* -10 9 -16
f	ka word label other word	8* -8 1* -8 6 1* -10 -8
f	ka word label tags icon	11* -8 2* 8
f	ka word label tags label	9* -6 2* 14 1* -14
f	ka word label tags label 	11* -8
f	ka word label tags label tags	8* -7 -9 -5 1* -8
f	ka word label tags word	9* -6 1* -14 -7 -4 9
f	ka word label venue date	8* -4 7 1* -6 -7 -5 -7
f	ka word label venue label 	11* -8 -6 1* 6
f	ka word label venue word	8* -5 -8 -6 -8 -10 -8 9
f	ka word label word	8* -9 -9 -12 -17 11 -9
f	ka word link1 l5	9* -6 -13 17 2* -14
f	ka word link1 label	9* -8 1* -5
f	ka word link1 word	5* 4 -5 1* -8 -15 -9 1* -7 1* 8
f	ka word link2 l5	10* -10 10 2* -8
f	ka word link2 label	12* 13 1* -13
f	ka word link2 label 	9* -7 3* -8
f	ka word link2 link2	8* 6 5* -5
f	ka word link2 venue	11* -5 4 1* -9
f	ka word link5 label	12* 13 1* -13
f	ka word person date	-16 16 3* -15 -8 -5 3* -6 2* -9
f	ka word person icon	11* -5
f	ka word person label	8* -6 -8 2* -8 1* 8
f	ka word person label 	9* -14 -5 -14 1* -8 7
f	ka word person label authors	-17 -12 -5 3* -14 6 -6 -10 -11 -9 -6 -9
f	ka word person person	1* -6 -6 2* -9 -11 -4 7 -10 -8 -14 -12 1* -8
f	ka word person person?	8* -6 1* -5
f	ka word person venue	5* -7 2* -10 5* -11
f	ka word person word	8* 6 -11 -9 -8 -11 -11
f	ka word person? 1	2* -4 3* -4 -9 5 -7 4* -6
f	ka word person? date	7* -4 1* 7 1* -7 -11 1* -6
f	ka word person? person	7* -4 9 1* 5 -5 2* -9
f	ka word person? word	4 4* -5 1* -10 2* -9 -8 -13 -12 5
f	ka word strong1 person?	5 -6 9* -6
f	ka word strong1 strong1	-7 4* -5 5* -5 2* -6
f	ka word strong1 word	7 -5 3* -6 -9 -7 -4 3* -5
f	ka word topic 1	5* -7 -5 1* 4 -14 1* -12 -6 1* -5
f	ka word topic label	9* -7 2* 6
f	ka word topic topic	5* 7 -7 4* -5 1* 12 -13
f	ka word topic word	5* 6 -6 1* -10 -11 -6 -5 -7
f	ka word venue date	8* -8 9 1* -4 -10 -11 -7
f	ka word venue icon	11* -7 -13 1* 16
f	ka word venue l2	8* -14 17 -17 -12 -8 -5 -18
f	ka word venue l5	8* -14 -10 -5 12 2* -12
f	ka word venue label	9* -7 2* 12 1* -12
f	ka word venue label 	8* -8 -13 1* 5 -6 -15 5
f	ka word venue label venue	8* -8 2* -10 1* -7
f	ka word venue word	8* -8 -13 -6 -21 -4 -23 6
f	ka word word #	8* -9 1* -5 -11 1* -5
f	ka word word 012	7* 9 1* -4 1* -8 2* -16
f	ka word word 1	1* -17 3* -13 -12 1* 5 1* -10 1* -10 -6 -8
f	ka word word 2	-17 9 6 -6 -6 -10 -13 3* -14 -19 -4 -5
f	ka word word date	-7 6 3* -7 -8 1* -5 4* -5 -14
f	ka word word emphasis1	5 6* -8 -4 -4 4* -8
f	ka word word icon	1* -4 3* -6 6 2* -4 1* -8 1* -6
f	ka word word l12	7* -12 3* 7 2* -6
f	ka word word l2	8* -12 6 -13 -8 2* -6
f	ka word word l5	9* -8 2* -6
f	ka word word label	9* -7 1* -5 8 1* -8
f	ka word word label 	8* 5 -5 3* -7 -6
f	ka word word link2	-8 5* 5 -4 1* -7 1* -5 2* -8
f	ka word word person	14 -7 2* -4 1* -12 -7 7 -16 -10 -10 -7 -10 -6
f	ka word word person?	5 -7 7* -16 3* -5 -6
f	ka word word strong1	5 4* -5 -8 3* -6 1* -6 -4 -9
f	ka word word topic	8 4* -8 -8 -6 1* -8 1* -8 -14
f	ka word word venue	1* 5 3* -4 2* -4 15 2* -7 1* -9
f	ka word word word	1* -15 -11 -4 -13 -4 -5 10 -4 -9 -28 -19 1* -19 -6
f	kb # # #	1* 8 2* -7 1* -6 -11 -7 12 -9 -10 -8 -5 -11
f	kb # # $	8* -9 9 -6 -10 -7 -10 -6
f	kb # # 1	-9 -11 2* -5 -8 11 -5 1* -8 1* -6 2* 8
f	kb # # date	-5 10 -11 1* -8 -9 -8 -6 -5 20 -7 -12 -9 -5 -21
f	kb # # dated	11* -5
f	kb # # icon	1* -12 4* 14 1* -7 2* -5
f	kb # # label	8* -5 9 -5 -9 -10 1* -7
f	kb # # link1	1* -5 -5 2* -8 6
f	kb # # link12	1* -9 4* 9
f	kb # # link5	9* 8 4* -7
f	kb # $ $	7* -10 -32 7 -29 -15 -20 -26
f	kb # 012 $	8* -13 1* -10 -10 -7 -13
f	kb # 012 label	7* -6 -11 -16 -8 -15 1* -7 13
f	kb # 05 $	8* -9 -17 -8 -10 -4 -10 16
f	kb # 1 #	1* -5 4* 7
f	kb # 1 012	4* -5 -6
f	kb # 1 1	-12 -17 3* -11 20 -13 -11 -5 -7 -9 -17 -12 7
f	kb # 1 2	-4 -13 3* -9 12 -6 1* -7
f	kb # 1 312	1* -9 -6 2* -12 8
f	kb # 1 35	-7 4 -4 1* -10 -4 3* -10 1* -7 -5 -4 -6
f	kb # 1 712	-4 -10 -4 2* -21 15 -9
f	kb # 1 75	-5 -20 -5 2* -12 25 -6
f	kb # 1 h012	-5 -12 -5 1* -6 -5 11
f	kb # 1 h05	1* -7 3* -4 11 2* -6 1* -8 2* 8
f	kb # 1 l1	1* 5 3* -9 -5
f	kb # 1 l12	1* -6 3* -6 7 2* -13 1* -6 2* 10
f	kb # 1 l2	1* -10 4* 11 -6 1* -9 3* -8 8
f	kb # 1 l5	-4 -8 -5 2* -6 9 1* -10 -13 -8 -8 1* -5 11
f	kb # 1 label	1* -9 -5 2* -9 13 -8 -6 1* -4 2* -6 4
f	kb # 1 label 	1* -10 3* -4 11 -11 -7 2* -9 8 -7 -8
f	kb # 1 label other	1* -10 -6 2* -9 10 2* -5 4* 5
f	kb # 1 link12	-5 1* -5 1* -5 -9
f	kb # 1 link5	2* -7 1* -5 -5
f	kb # 1 person	-7 -6 4* 6 -8
f	kb # 1 person?	-7 -17 -12 2* -11 19 -11
f	kb # 1 venue	-5 -5 -9 2* -10 8
f	kb # 1 word	5* -8 2* -5 -13 4* 13
f	kb # 2 1	1* -14 4* 13 -7 -7 -8 1* -8 1* -6 10
f	kb # 2 l5	7* -8 -8 -16 -8 -7 -6 -7 16
f	kb # 2 label	8* -8 -13 -12 -13 -7 -10
f	kb # 35 l5	8* -19 2* -8 1* -8
f	kb # 35 label	1* -5 3* -8 4 -8 -7 -8 1* -5 1* -7 6
f	kb # 75 label	-5 -7 3* -7 8 -5 -8 -13 -5 -6 2* 13
f	kb # date #	8* -12 1* -10 -7 -12
f	kb # date $	7* -8 -19 14 -17 -11 -11 -9 -5
f	kb # date 1	1* -6 3* -9 6 -4 1* -6 1* -6 -8 1* 9
f	kb # date label	7* -14 1* 12 -7 -14 -10 -11
f	kb # date link12	1* -7 4* 9 5* -4 1* 5
f	kb # date link5	1* -14 4* 16
f	kb # date person?	1* -5 3* -6 5
f	kb # date strong1	1* -10 3* -4 10
f	kb # dated label	8* -9 -5 -6 -13 1* -8 6
f	kb # h012 h05	6* 4 -10 -13 -12 -4 -11 -7 -8 14
f	kb # h05 h05	1* -6 2* -5 -5 5 -14 -13 1* -6 -13 1* -17
f	kb # h05 label	-5 -7 -5 2* -7 9 -7 1* -8 4* 10
f	kb # icon $	8* -6 -12 -5 9 -9 -8
f	kb # icon 05	6* 6
f	kb # icon 1	-4 1* -6 2* -22 -8 -5 -7 -15 1* -12 -10 -7 17
f	kb # icon 75	1* -7 3* -4 12 -5
f	kb # icon date	-6 -21 3* -13 6 2* -4
f	kb # icon emphasis1	6* 6 7* 4
f	kb # icon icon	1* -12 2* -7 -5 8 1* -6 1* -11 -7 -12 -10
f	kb # icon institution	1* -8 3* -6 10 2* -7 4* -6
f	kb # icon l1	1* -11 3* -7 5
f	kb # icon label label	1* -20 3* -11 11 1* -5 -10 1* -6 -11 -9
f	kb # icon label links	1* -5 4* 8 5* -7
f	kb # icon link1	1* -17 3* -7 12 2* -5 1* -7 -7 -5
f	kb # icon link12	1* -18 3* -8 11 2* -5
f	kb # icon link2	1* -8 3* -4 8
f	kb # icon link5	1* -16 3* -6 4 2* -4
f	kb # icon person	1* -4 4* 4 1* -8 1* -4 -8 1* -4
f	kb # icon person?	-4 -14 3* -4 15
f	kb # icon strong1	-6 -16 3* -6 3* -4 2* -9 1* 7
f	kb # icon topic	1* -7 3* -5 8
f	kb # icon venue	1* -11 -7 2* -5 3* -9 1* -4 1* -6 9
f	kb # icon word	1* -11 3* -7 11 1* -7 2* -7 1* -4
f	kb # image 1	1* -6 3* -7 6
f	kb # image link1	1* -4 4* 4
f	kb # image link12	6* 4
f	kb # image person	1* -7 3* -5 7
f	kb # image strong1	1* -11 3* -8 12
f	kb # image venue	1* -5 4* 7
f	kb # institution 1	1* -7 -6 2* -11 10
f	kb # institution institution	1* -9 4* 11 2* -6 4* 7
f	kb # institution link12	1* -7 2* -4 1* 8
f	kb # institution link5	1* -5 4* 7
f	kb # l1 #	1* -7 -5 2* -6
f	kb # l1 35	1* -5 2* -4 -9 -5 7* 7
f	kb # l1 icon	1* -16 3* -7 20 -6
f	kb # l1 label	1* -16 -5 2* -8 1* -6 -4 -6 1* -8
f	kb # label  label	4* -5 2* 5 -11 -6 -14 -22 -23 -23 5
f	kb # label  label authors	8* -5 -15 1* -8 2* 6
f	kb # label  link1	9* -9 3* -5 12
f	kb # label  link2	8* -6 -9 -4 -10 1* -12 12
f	kb # label  person	8* -6 -6 -6 5 1* -9
f	kb # label #	1* -10 2* -7 1* 8 -12 -19 -5 -12 -27 -10 -21 6
f	kb # label $	7* -11 -24 1* -22 -25 -13 -20 10
f	kb # label 1	-4 -7 2* -6 -7 7 2* -9 2* -7 1* 10
f	kb # label label	1* -15 2* -13 -4 1* -6 -35 -6 -35 -7 -26 -35 14
f	kb # label label 	7* -11 -9 1* -10 -7 13 -13 -18
f	kb # label label label	7* -16 -12 -18 -9 -9 10 -6 -9
f	kb # label label label label	-5 -6 3* -6 6 -13 -15 -6 -9 -8 -9 -12 12
f	kb # label word	7* -6 -8 1* -8 -13 -18 -12 9
f	kb # link1 #	1* -5 4* 9
f	kb # link1 $	1* -15 -9 2* -6 13 -4 -8 2* -12 -6 -6 4
f	kb # link1 1	-6 -11 -7 2* -7 11
f	kb # link1 2	1* -11 3* -5 14
f	kb # link1 312	1* -14 3* -6 8
f	kb # link1 35	-5 -10 -4 2* -10 11
f	kb # link1 icon	1* -4 3* -5 5
f	kb # link1 image	1* -11 3* -7 14
f	kb # link1 label	1* -8 -5 2* -9 12 -4 -7 -10 -5 -8 -5 1* 6
f	kb # link1 label 	1* -5 3* -9 8
f	kb # link1 topic	1* -9 4* 11
f	kb # link1 word	1* -6 -5 1* -4 -9 9
f	kb # link12 #	1* -18 -8 2* -12 7
f	kb # link12 $	-6 -18 -5 1* -7 -10 11 -5
f	kb # link12 1	-6 -11 -8 2* -10 15 -5
f	kb # link12 2	1* -5 -5 2* -5 8
f	kb # link12 75	1* -5 3* -7 9 7* 6
f	kb # link12 date	1* -15
f	kb # link12 icon	-4 1* -5 2* -10 8* -6
f	kb # link12 image	1* -11 -5 2* -9 8 -7
f	kb # link12 institution	1* -13 -9 2* -6 8 7* 5
f	kb # link12 label	1* -8 -7 2* -14 17
f	kb # link12 label 	1* -5 3* -13 14
f	kb # link12 person	1* -9 -5 2* -9 13
f	kb # link12 venue	1* -13 3* -11 16
f	kb # link12 word	1* -5 -6 2* -11 11
f	kb # link2 #	1* -6 2* -5 -7 10
f	kb # link2 $	5* -8 9 1* -5 2* -11 -11 1* 7
f	kb # link2 label	5* -6 8 1* -4 -8 1* -5 -8 1* 9
f	kb # link5 #	1* -9 -5 2* -8 15
f	kb # link5 $	1* -17 -5 2* -14 18 -6 -5 -17 1* -14 -11 -7 19
f	kb # link5 1	1* -7 4* 6
f	kb # link5 2	1* -15 3* -7 7 7* 6
f	kb # link5 icon	2* -6 2* -7 7
f	kb # link5 label	1* -8 3* -16 9 -11 -8 -11 -7 -9 -19 -8 13
f	kb # link5 label 	1* -11 3* -11 18
f	kb # link5 person	1* -8 3* -7 13 2* -7 2* -5 -5 7
f	kb # link5 word	1* -8 3* -8 12 -4 1* -4 1* -5 1* -4 4
f	kb # person date	7* -6 -6 2* -10 -18 -8 4
f	kb # person person	-8 -8 3* -9 1* -5 -12 -19 2* -6 -20 13
f	kb # person? date	1* -5 3* -5 10 -5 -8 -12 1* -6 -4 1* 10
f	kb # person? label	1* -6 3* -7 8
f	kb # person? label 	-5 -4 7* -11 3* -5 10
f	kb # person? person	-4 5* 5 -6 1* -6 4* 8
f	kb # person? person?	1* -8 3* -7 11 -4 -9 -7 1* -6 2* 5
f	kb # strong1 75	1* -10 4* 13 2* -6 4* 8
f	kb # strong1 label other	1* -11 4* 12
f	kb # strong1 link12	-4 -12 4* 7
f	kb # strong1 link2	5* -7 9
f	kb # strong1 link5	1* -17 3* -5 16
f	kb # strong1 person?	-8 -9 -5 2* -14 5
f	kb # strong1 strong1	5* -5 5
f	kb # strong1 strong312	1* -9 -5 2* -6 6
f	kb # strong1 strong35	1* -7 3* -9 9
f	kb # strong1 strong712	-4 -14 -7 2* -11 14 -5
f	kb # strong1 strong75	1* -6 3* -8 12
f	kb # strong1 strongh012	1* -8 3* -12 13
f	kb # strong1 strongh05	1* 6 3* -12 3* -5 4* 5
f	kb # strong75 label	1* -6 3* -7 9 5* -4
f	kb # strongl1 icon	1* -5 -5 2* -7 6 -6
f	kb # strongl1 label	-5 -5 3* -6 9 -4
f	kb # topic label	7* -5 -5 -5 -6 -7 1* -6 7
f	kb # venue $	7* -8 -10 -12 -9 -7 -6 1* 12
f	kb # venue 1	1* -8 -4 2* -5 6
f	kb # venue date	1* -5 3* -4 8 -7 -7 -21 -8 -9 -11 -20 14
f	kb # venue label	7* -12 -14 -12 -11 -12 -6 -17 16
f	kb # venue label 	7* -8 -11 -9 -11 -8 -5 -7 11
f	kb # word $	8* -5 -7 1* -5 2* 6
f	kb # word 1	-7 7 3* -6 -13 2* -5 4* 7
f	kb # word date	1* -5 3* -6 10 1* -6 -8 3* -5 8
f	kb # word label	5* -5 4 -9 -6 -5 -5 -9 -13 -10 4
f	kb # word label authors	1* -7 4* 7 -4 1* -10 3* -6 11
f	kb # word label note	7* -5 -7 -16 -4 -6 1* -11 17
f	kb # word label other	7* -11 -15 1* -6 -10 -5 -12
f	kb # word person	1* -10 3* -4 12 2* -6 3* -4 10
f	kb # word word	-10 -10 -4 2* -6 11 -9 -9 -12 -6 -5 -7 -7 12
f	kb 012 # $	7* -4 -8 -10 -9 11 2* -10
f	kb 012 $ $	7* -5 -24 -25 -37 10 -8 -11 -11
f	kb 012 012 $	8* -9 -8 -6 14 2* -13
f	kb 012 012 012	8* -5 2* 8 2* -8
f	kb 012 012 35	7* -5 -6
f	kb 012 012 75	7* -8 -6
f	kb 012 012 l5	7* -4
f	kb 012 012 label	7* -8 3* 9
f	kb 012 012 word	8* -4
f	kb 012 1 $	7* -6 -4 -6 -13 12 1* -5 -15
f	kb 012 312 $	11* 12 2* -10
f	kb 012 312 012	7* -7
f	kb 012 35 $	7* -10 -5 2* 4 2* -5
f	kb 012 35 l12	7* -13 -10
f	kb 012 35 l5	11* 6 2* -5
f	kb 012 35 label	7* -5 3* 6
f	kb 012 75 l12	7* -7 -7
f	kb 012 75 l5	8* -6
f	kb 012 icon $	7* -17 2* -4 12 2* -12
f	kb 012 l5 $	7* -6 1* -8 1* 7 2* -6
f	kb 012 l5 012	7* -10 1* -8
f	kb 012 l5 312	11* 6 2* -6
f	kb 012 l5 35	8* -4
f	kb 012 l5 75	11* 5 2* -5
f	kb 012 l5 l2	7* -6 1* -5
f	kb 012 l5 l5	-5 -5 -6 3* 5
f	kb 012 l5 label	6* -4 6 -4 2* -7 2* 8
f	kb 012 l5 link1	7* -5 3* 16 2* -14
f	kb 012 l5 person	7* -7 1* -6 1* 4
f	kb 012 l5 person?	7* -16 2* -7 17 2* -12
f	kb 012 l5 word	11* 8 2* -6
f	kb 012 label  label	6* -10 -8 1* -6 -4 10 -5 1* -5
f	kb 012 label $	8* -10 4 -5 1* -6 1* -23
f	kb 012 label label	8* -13 -16 -7 6 -11 -4 -10
f	kb 012 venue $	8* -10 -11 -8 11 2* -16
f	kb 012 venue date	7* 5 -6 2* -9 2* 7
f	kb 012 word l1	9* -4 -7 6 2* -6
f	kb 012 word link1	10* -5 -6 2* 6
f	kb 012 word link2	6* -4 5 3* 12 2* -12
f	kb 025 $ $	8* -17 -11 -17 22 -5 -9 -18
f	kb 05 $ $	7* -15 -24 -22 -25 6 -21 1* -9
f	kb 05 05 $	7* -9 -8 -15 -12 19 1* -6 -18
f	kb 05 h05 $	8* -4 -12 1* 5
f	kb 05 h1 h2	7* -11 -8 2* 15 2* -4
f	kb 05 icon $	7* -6 -8 -13 -4 15 2* -17
f	kb 05 l2 $	1* -5 5* -10 1* -9 1* 19 2* -16
f	kb 05 label  label	7* -7 -19 -13 -14 11 -11 -11 -6
f	kb 05 label $	8* -17 -22 -17 -4 -17 -18
f	kb 05 label label	8* -21 1* -14 1* -8 -15 -27
f	kb 05 word $	7* -8 -5 -10 -5 11 1* -7 -9
f	kb 05 word label	6* -6 1* -9 -10 -6 9 -5 1* -13
f	kb 05 word word	8* -7 -10 3* -9
f	kb 1 # label	5* -8 -4 1* -12 -28 -11 -22 -18 1* -6
f	kb 1 # link12	-9 -12 -14 1* -10 6 -16 -6 -5
f	kb 1 $ $	8* -19 5 -10 -12 5 -13
f	kb 1 012 $	1* -6 -7 2* -11 -4 1* -17 1* -14 2* 11 -5
f	kb 1 012 label	-12 -14 -18 2* 10 -12 -5 -10 1* -9 -7 1* -9 -9
f	kb 1 012 venue	-13 -15 -10 2* -6 -7 9
f	kb 1 012 word	-10 -8 -5 2* -4 -5 10
f	kb 1 05 icon	-5 -7 -9 1* -4 1* -8 2* -4
f	kb 1 05 label	1* -6 -4 1* -6 1* -6 2* -9 -7 -11 -5 -9 11
f	kb 1 05 word	-5 -4 -7 2* -20 -6 11
f	kb 1 1 $	7* -4 1* -15 2* -12 -14
f	kb 1 1 1	-8 -7 -31 -9 -11 -13 -18 1* 9 -24 -5 -7 -20
f	kb 1 1 2	-9 -11 5 1* -8 -10 -5 7 -11 1* -6 -10 -5 -11 -6
f	kb 1 1 712	-14 -16 2* -5 -20 -10 17 -5 5* 4
f	kb 1 1 75	-11 -10 -14 1* -8 -7 -13 9 3* -8 2* -5
f	kb 1 1 date	5 -13 -8 1* 5 -9 -10 -20 -9 -8 -24 -20 22 -18 -12
f	kb 1 1 l1	-15 -18 -15 1* -9 5 2* -6 2* -6 1* -9
f	kb 1 1 l2	-5 -9 -9 2* 4 -6 -17 15 -11 -8 1* -4 -6 -15
f	kb 1 1 l5	-5 -13 -10 3* -15 -5 -11 -11 -7 5 2* -4
f	kb 1 1 label	-7 -4 -5 4* -8 7 1* -9 -17 -6 1* -5
f	kb 1 1 person	16 -14 -15 -10 -11 -20 -18 -11 1* -23 -7 -14 -15 -7 9
f	kb 1 1 person?	1* -15 5 1* -8 -13 -12 2* -8 3* -8 6
f	kb 1 1 topic	-7 -9 -7 2* -16 -6 6 6 2* -6
f	kb 1 1 venue	8 -12 -17 3* -10 -14 12 -6 1* -4 1* -10 -11
f	kb 1 1 word	2* -5 1* -6 -9 -6 1* 4 -13 -7 -14 -10 -8 -11
f	kb 1 2 1	-7 -6 4* -5 -5 -7 -9 1* -6 -4 -8
f	kb 1 2 712	1* -6 3* -9 1* 5 1* -7
f	kb 1 2 institution	6* -6 8 4 -4
f	kb 1 2 l12	-9 -9 -8 1* -6 1* -7 2* 9 -8 -13 2* -15
f	kb 1 2 l2	-9 -12 -10 1* -6 6 1* -7 1* -8 -7 2* 5 -8
f	kb 1 2 l5	-7 -11 -6 2* -6 -10 9 -8 -13 -11 -8 -5
f	kb 1 2 label	-8 -11 -10 3* -14 1* -13 1* -8 -8 -8
f	kb 1 2 venue	5 -8 -12 3* -11 1* -7 3* -5 -6
f	kb 1 2 word	-7 -7 -9 3* -9 4 -14 -16 5 -10 -9 1* -14
f	kb 1 312 $	-6 -7 2* -6 1* -7 1* -16 1* -20 -13 -5 1* 4
f	kb 1 312 label	-16 -14 -11 1* -6 10 -12 -9 -9 -6 -7 -13 1* -13 -8
f	kb 1 312 venue	-12 -10 -8 3* -18 1* -5 -10 -5 -4 -5 -9 9
f	kb 1 35 $	-7 -11 -11 1* -12 1* -15 -6 -18 -17 -9 1* -7 5 -14
f	kb 1 35 1	-8 -8 -6 3* -14 1* -10 -10 -13 5 2* -12
f	kb 1 35 l12	-7 -17 5 1* -5 -11 -10 14 -10 -11 -12 12 1* -5 -14
f	kb 1 35 l5	4 -11 -10 1* -5 -5 -14 1* -16 -11 2* -7 1* -7
f	kb 1 35 label	-9 -12 -16 1* -7 1* -11 1* -10 1* -6 -11 1* -8 8
f	kb 1 35 venue	-14 -15 -12 1* -5 1* -18 5 -5 -6 -4 2* -4 5
f	kb 1 35 word	-7 -16 -16 2* -9 -14 9 1* -10 -7 -8 2* 8
f	kb 1 712 $	-11 -12 -17 1* -8 1* -11 22 -8 -7 -7 -7 1* -13
f	kb 1 712 2	-12 -14 -15 1* -8 1* -7 2* -4 -8 2* -7
f	kb 1 712 icon	-13 -11 -9 2* 6 -7
f	kb 1 712 label	-16 -10 -8 1* -4 -6 -9 6 -5 -10 -8 -7 -5 -7 8
f	kb 1 712 label 	-6 -9 -9 1* -5 -7 -11 7 -7 2* -6 1* -6
f	kb 1 712 person	-12 -8 -11 1* -4 -9 -9 11
f	kb 1 712 venue	-8 -15 -13 1* -5 7 -9 1* -9 -7 -7 2* -5 11
f	kb 1 712 word	-10 -15 -20 2* -8 -5 20 3* -4
f	kb 1 75 $	-13 -8 -10 1* -6 4 -10 1* -4 -9 -11 2* -4
f	kb 1 75 712	-5 -12 -8 2* -5 -7 8
f	kb 1 75 75	-12 -5 -8 3* -11 7* -8
f	kb 1 75 icon	-9 -12 -13 1* -6 1* -10
f	kb 1 75 image	1* -8 -5 2* -6 -8 9 1* -6 3* -4 9
f	kb 1 75 label	-11 -17 -14 1* -6 -6 -17 10 -8 -20 -11 -13 -13 8 -9
f	kb 1 75 label 	-7 -12 -14 2* -9 -9 10 -6 -6 1* -5 1* 7 -7
f	kb 1 75 person	1* -12 -8 2* -19 -10 19 -7 -6 1* -6 1* 8 -8
f	kb 1 75 person?	-11 -16 -17 1* -7 1* -16 1* -6 -6 4* -8
f	kb 1 75 venue	-8 -12 -20 1* -8 1* -17 1* -6 -6 -18 -11 -7 5 -14
f	kb 1 75 word	-7 -12 -11 1* -5 -5 -14 6 -6 -7 1* -8 2* -6
f	kb 1 912 person	-11 -11 2* -9 -7 -13 6 -7 -6 3* -4 6
f	kb 1 912 venue	-7 -6 -6 2* -12 -12 12 6* 4
f	kb 1 95 venue	-7 -10 -9 2* -7 -9 1* -9 -9 8 -7 -5 -6 -7
f	kb 1 date $	7* -7 -13 2* -10 8 -9 -12
f	kb 1 date 1	2* -7 -8 2* -12 -5 2* -6 -4 1* -6
f	kb 1 date institution	1* 7 3* -10 2* -10 7 -7 -6 6 -10
f	kb 1 date label	7* -16 -14 7 -24 -23 4 -8 -13
f	kb 1 date link1	1* -6 -10 -10 -4 7 -35 -9 6* -8
f	kb 1 date link12	4 1* -5 2* -5 2* -6 -4 2* -4 1* 6
f	kb 1 date link5	1* 8 -10 2* -18 6 1* -6 4* -7 -6
f	kb 1 emphasis1 emphasis1	-8 -9 -5 1* -6 8 -8 2* -14 1* -6 1* 13 -6
f	kb 1 h012 $	1* -5 -5 1* -5 1* -11 8 -14 1* -15 1* -5 -7
f	kb 1 h012 h012	-6 -9 -8 1* -5 6 -13 1* -7 -9 -9 2* 6 -5
f	kb 1 h012 h05	5* -8 -8 6 -11 -9 -14 -8 1* 10
f	kb 1 h012 label	2* -7 2* -13 -7 -7 -13 -5 -8 -8 -5 -5 10
f	kb 1 h012 venue	-6 -13 -11 3* -6 1* -5 -6 -5 2* -6
f	kb 1 h012 word	-5 -9 -14 1* -6 1* -4 14 -5 1* -4
f	kb 1 h05 #	-9 -12 -10 2* 8 -11 7* -6
f	kb 1 h05 $	-8 -15 -11 1* -7 1* -12 1* -9 -10 -10 -8 2* -11
f	kb 1 h05 h05	-9 -12 -6 3* -8 -12 -23 -15 -13
f	kb 1 h05 label	-6 -9 -8 3* -6 -8 3* -6 2* 4
f	kb 1 h05 venue	-11 -12 6 1* -5 -10 -12 1* -13 -12 -4 2* -14 -13
f	kb 1 h05 word	-7 -9 -15 1* -9 1* -13 8 -8 -11 -6 1* -4 -11
f	kb 1 h2 h05	1* -7 -7 2* -13 -7 13 -10 -8 -5 2* -4
f	kb 1 icon #	9* -10 1* -12 1* 4
f	kb 1 icon 1	5* -10 -11 5 -11 1* -5
f	kb 1 icon icon	10* -4 -10 -11 6 -4
f	kb 1 icon label 	7* 5 -10 -10 -7 -10 2* -10
f	kb 1 icon word	7* 6 -12 2* -5 1* 6 -9
f	kb 1 image label	7* -5 -8 -10 3* 18 -16
f	kb 1 image venue	7* -10 1* -10 3* 9 -8
f	kb 1 institution label	1* -7 -4 3* -4 1* -7 -11 1* -7 -6 8
f	kb 1 l1 #	-12 -5 -9 1* -5 -8 -4 -7 9 -17 -16 -11 -11 -17
f	kb 1 l1 l1	-4 -9 -5 1* -11 -11 -10 12 -9 -17 -9 8 -10 -5 -6
f	kb 1 l1 l2	-11 -8 -7 2* -14 -7 10 2* -6 8 1* -16 -10
f	kb 1 l1 l5	-9 -6 -6 2* -5 -9 6 4 -9 -5 9 -4 -13 -10
f	kb 1 l1 label	-14 -11 -12 1* -8 -7 4 1* -4 -4 1* -4 1* -7 -6
f	kb 1 l12 $	1* -11 -7 2* -12 -5 1* -5 1* -15 1* -8 6 -21
f	kb 1 l12 icon	-7 -5 -12 3* -5 2* -9 -4 3* 7
f	kb 1 l12 l5	1* -6 1* 6 1* -8 2* -10 -19 -18 1* -7 -13
f	kb 1 l12 label	-4 -19 -14 2* -10 -5 6 -11 1* -10
f	kb 1 l12 person	-7 -13 -13 2* -20 -7 13 -6 -4 1* -5 1* -6
f	kb 1 l12 word	2* -8 2* -4 2* -7 -11 -5 14 1* -5 -15
f	kb 1 l2 $	7* -7 -5 -9 -4 16 -4 1* -15
f	kb 1 l2 1	7* -7 7 -7 4* -7
f	kb 1 l2 l12	-9 -4 3* -8 1* 5 -14 -12 -13 6
f	kb 1 l2 l2	2* -7 2* -10 -7 -6 -10 10 -10 -11 2* -15
f	kb 1 l2 l5	-4 -5 3* -7 -5 1* -15 -5 -8 -5 -6 -5 5
f	kb 1 l2 label	8* -9 -14 -4 2* -5
f	kb 1 l5 $	1* -7 6* -10 -19 -8 9 -4 1* -10
f	kb 1 l5 icon	5* -9 2* -10 -9 1* -5 1* 9
f	kb 1 l5 l1	-7 -8 -9 2* -12 -4 12 -8 -5
f	kb 1 l5 l12	-8 -16 -10 1* -4 -7 -8 8 -10 -13 -7 10 -5 -4 -7
f	kb 1 l5 l5	-5 -17 -11 1* -4 -21 -16 -5 -4 -18 -11 7 -7 -20 -13
f	kb 1 l5 label	1* -8 -12 1* -5 -12 -8 -8 -13 2* 8 -4 -8 -6
f	kb 1 l5 label 	1* -5 -5 2* -6 -4 5 -8 -12 -6 13 1* -5 -6
f	kb 1 l5 word	1* -5 -6 2* -10 1* 12 1* -6 3* 7 -4
f	kb 1 label  1	1* -7 -9 -4 -6 -11 1* -4 14 -13 1* -5 -5 -11 -9
f	kb 1 label  label	-6 -7 -4 2* -9 -6 1* -13 1* -15 -6 -6 8 -10
f	kb 1 label  person	5 -5 -5 2* -10 1* -8 1* -22 -18 -6 -6 9 -12
f	kb 1 label $	6* -5 -9 -15 -12 -24 -8 1* 7
f	kb 1 label authors label authors	5* -6 6 -9 -11 -8 1* -8 1* -7 7
f	kb 1 label label	-4 -6 -6 1* -4 -5 -6 -8 -21 1* -6 -15 -22 6 -6
f	kb 1 label label 	5* -5 5 -8 -11 -7 -15 -6 1* 4 -5
f	kb 1 label note $	7* -4 -12 -10 -7 -24 1* -6 25
f	kb 1 label note label note	7* -6 -21 -17 -8 -20 -6 -10 23
f	kb 1 label other #	-11 -10 -5 2* -9 -22 9
f	kb 1 label other $	-9 -9 -6 2* -29 -20 13 -16 -6 -9 -21 -8 -14 21
f	kb 1 label other 1	5* -16 -11 12 3* -7 2* 5
f	kb 1 label other 35	-4 -4 3* -13 -10 12
f	kb 1 label other 712	-5 4* -5 -12 5
f	kb 1 label other 75	-10 -8 -8 2* -12 -12 12
f	kb 1 label other date	-7 4* 8 -16 -8 1* -6 1* -9 2* 9
f	kb 1 label other h012	4* -4 -14 -7 14
f	kb 1 label other h05	-5 -5 4* -16 4* -4 2* -5
f	kb 1 label other icon	5* -20 -15 21 -5 2* -4 2* 4
f	kb 1 label other image	-7 4* -24 -13 11 3* -11
f	kb 1 label other institution	5* -21 -11 22 6* -6
f	kb 1 label other l12	-7 -5 3* -14 -14 15
f	kb 1 label other l5	5* -15 -10 15
f	kb 1 label other label	-10 -11 2* -5 -4 -27 1* -13 -6 -5 -12 -7 -7 12
f	kb 1 label other label 	-7 -11 -6 2* -4 -13 6 -5 2* -10 2* 9
f	kb 1 label other label name	5* -14 -8 15 3* -4 2* 6
f	kb 1 label other label other	-9 -17 -7 1* -18 -8 -8 6 -19 -13 -10 -18 -10 -11 14
f	kb 1 label other person	-7 -7 -6 2* -18 -15 19 -6 2* -10 2* 10
f	kb 1 label other person?	-7 4* -17 -10 17
f	kb 1 label other topic	5* -10 -11 10 3* -4 2* 4
f	kb 1 label other venue	-11 -11 3* -7 -23 8 -6 -8 -4 -15
f	kb 1 label other word	-8 -7 -7 1* -4 4 -24 -4 1* -5 1* -7 2* 7
f	kb 1 link1 1	1* -12 1* -7 -13 12 -10 -8 3* 4
f	kb 1 link1 l5	7* -10 -7 -6 1* 5 1* -6 -4
f	kb 1 link1 label	-9 -14 -7 3* -11 1* -10 -12 -10 -10 -8 1* 8
f	kb 1 link12 #	-15 -4 -27 -4 -5 8 -9 -11
f	kb 1 link12 $	-7 -12 -15 1* -8 16 -16 -16
f	kb 1 link12 1	-5 -11 -9 2* 22 -8 -13
f	kb 1 link12 2	-7 -9 2* -4 5 -15 -11
f	kb 1 link12 date	1* -5 -13 2* 10 -17 -9
f	kb 1 link12 h05	-11 -14 9 1* -5 -8 -12 -7
f	kb 1 link12 icon	-11 -15 -19 1* -6 22 -19 -13
f	kb 1 link12 image	1* -5 -10 1* -5 12 -7 -5
f	kb 1 link12 label	-8 -17 -32 1* -13 7 -4 -12 5* -5
f	kb 1 link12 label 	-14 1* -10 1* -10 4 -8 -8
f	kb 1 link12 person	1* -13 -10 1* -6 20 -12 -16
f	kb 1 link12 topic	-9 -6 -11 2* 8 -10 -6
f	kb 1 link12 venue	1* -27 1* -7 -15 -7 4 -9
f	kb 1 link12 word	-12 -12 -21 1* -11 18 -13 -10 5* -10 10
f	kb 1 link2 icon	1* -11 -11 1* -6 14 -10
f	kb 1 link2 l5	-4 -4 5* -5 -6 -5 1* 10 -4 -4 -10
f	kb 1 link2 label	-12 -22 -17 -6 -8 -5 -18 12 -8 -11 -9 -12 -11 -10
f	kb 1 link25 label	1* -11 -15 1* -8 9 -10 -5
f	kb 1 link5 $	-7 -21 -15 1* -4 18 -9 1* -11 -7 2* -6 -4
f	kb 1 link5 icon	-5 -11 -12 1* -8 10 -8 -9
f	kb 1 link5 label	-11 -17 -17 -5 -10 11 -17 1* -5 1* -9 -9 -12
f	kb 1 link5 label 	-7 -11 -12 1* -9 12 -4 -7 -5 -5 -6 1* -5 -8 -5
f	kb 1 link5 person	1* -5 3* 14 -7 -9
f	kb 1 link5 venue	-11 -8 -15 2* 15 -14 -5
f	kb 1 link5 word	-7 -6 -11 1* -6 8 -9 -5
f	kb 1 person $	5* -6 2* -9 -14 -8 -10 -7 1* 10
f	kb 1 person 1	1* -7 3* -12 -6 -4 4 -16 -6 -9 -5 -11
f	kb 1 person 712	-8 -4 -5 1* -5 1* -12 5 -7 -6 -7 -6 1* -5
f	kb 1 person 75	-15 -9 -9 2* -10 -11 13 8 -8 1* -6 1* -7 -8
f	kb 1 person date	5 -8 4* -11 -5 -9 -6 -7 -6 -10 7
f	kb 1 person label	-10 1* -4 1* -4 -14 2* 5 -10 -9 -9 -10 1* -7
f	kb 1 person label 	2* -5 3* -7 -7 1* -14 1* -4 -7 -13 9
f	kb 1 person link12	2* -4 5* -5 2* -7 2* 12
f	kb 1 person person	8 -13 -8 1* -6 -7 -20 -5 -9 -23 -8 -15 -9 13 8
f	kb 1 person person?	9 -8 3* 6 -8 -9 1* -7 -4 -4 2* -5
f	kb 1 person strong1	6* -9 4* -5
f	kb 1 person venue	-9 -7 -8 3* -11 1* 7 -5 -5 -12 -4 -11
f	kb 1 person word	1* -9 -8 3* -11 1* 6 -6 1* -13 2* -13
f	kb 1 person? $	1* -6 -6 2* 12 -6 -12 -14 2* -7 1* -4 4
f	kb 1 person? 1	1* -13 -21 1* -11 -15 -20 1* 21 -16 1* -15 -7 -14 -13
f	kb 1 person? 2	-7 1* -6 3* -8 1* -5 2* -7
f	kb 1 person? 712	1* -16 -14 1* -5 -13 -11 13
f	kb 1 person? 75	-18 -12 -11 3* -9 8 -6 -7 1* -5
f	kb 1 person? 95	-4 -8 -8 1* -5 13 -10 -13 -5 2* -6 1* -7
f	kb 1 person? date	1* -13 -8 2* -16 -10 1* 4 -19 -22 -12 1* 12
f	kb 1 person? l5	1* -10 -11 2* -10 -11 8
f	kb 1 person? label	-13 -10 -8 2* -13 -9 16 5 -12 -10 -14 1* -12 -6
f	kb 1 person? label 	-6 -14 -14 3* -12 4* 5 2* -9
f	kb 1 person? person	1* -6 -6 2* -6 -10 7 1* -13 1* -11 1* 4 -6
f	kb 1 person? person?	-16 -17 -8 1* -6 -7 -10 10 -8
f	kb 1 person? venue	-18 -8 -15 1* -5 9 -13 -7 -7 -11 1* -8 1* -11 11
f	kb 1 person? word	-10 -14 -13 3* -15 1* -4 5 -13 -6 1* -7
f	kb 1 strong1 1	-5 -8 -7 2* 10 -8 -7 -8 -7 -8 -4 1* 6 -5
f	kb 1 strong1 strong1	-9 1* -4 1* -9 1* -5 -4
f	kb 1 topic 1	1* -14 -11 1* -9 -21 -15 9 10 -12 -5 -13 1* -11
f	kb 1 topic label	1* -5 -5 2* -7 -11 21 5 -9 -4 -9 1* -7
f	kb 1 topic word	-6 -9 -8 3* -13 -7 1* -7 -9 -8 1* 6 -7
f	kb 1 venue $	5* -10 1* -9 -10 -16 -16 -13 -8
f	kb 1 venue 1	-5 -10 -4 2* 10 -9 -7 -5 -12 -5 -8 1* 7
f	kb 1 venue 35	-11 -14 -7 2* 10 -14 -7 1* -14 -13 -11 1* 12 -9
f	kb 1 venue date	5* -4 1* -7 -5 -22 -9 -17 -14 6
f	kb 1 venue institution	-4 -7 -4 1* -6 6 -4 -6 -10 -5 -15 -5 1* 7 -11
f	kb 1 venue label	7* -4 -4 -22 -10 -13 -4 6
f	kb 1 venue label 	8* 5 -17 -16 -12 -8 9
f	kb 1 venue person?	-9 -12 -10 1* -6 11 -14 -14 -7 -5 -9 -4 1* -5 -6
f	kb 1 venue word	1* -7 -4 2* -7 1* 7 -14 -8 -11 1* -6
f	kb 1 word #	9* -7 -6 -5 1* 10 -13
f	kb 1 word $	7* -8 1* -6 -12 1* -6
f	kb 1 word 1	7 -12 -8 1* -8 -15 -22 -8 19 -12 -4 -17 2* -9
f	kb 1 word date	11 -8 3* -11 -7 -6 1* -17 -19 -16 7 10 -13
f	kb 1 word institution	7* 6 -11 -15 -8 -7 1* -6 -5
f	kb 1 word label	6* -5 1* 7 -16 -19 -8 -9
f	kb 1 word label authors	7* 7 -12 2* -10 2* -9
f	kb 1 word label other	5* -6 1* 6 -10 -13 -8 -4 1* 6
f	kb 1 word person	11 -5 3* -11 -16 1* -8 1* -12 -13 -4 1* -13
f	kb 1 word person?	8 -10 -6 2* -10 -10 7
f	kb 1 word venue	-7 1* -4 2* 4 -7 -9 4 -16 -6 -5
f	kb 1 word word	1* -11 -15 1* -7 -11 -18 -5 4 -8 -21 -17 -13 11 -11
f	kb 2 # #	-8 8 -6 -5 -5 -6 -6 -10 -11 7 1* -9 2* -8
f	kb 2 # date	7* -16 -8 7 -9 1* -8 1* -6
f	kb 2 # label	7* 7 -5 -16 -11 -10 -8 -7 9
f	kb 2 $ $	8* -8 1* -10 1* -17 -27 -8
f	kb 2 1 l5	1* -13 3* -4 -10 -6 -21 -8 -10 4
f	kb 2 1 word	2* -4 2* -11 5* -9
f	kb 2 2 $	8* -15 1* -7 11 2* -18
f	kb 2 2 2	11 -6 3* -4 -9 1* 5 -12 1* -10 2* -5
f	kb 2 2 label	8* 6 -11 4* -5
f	kb 2 2 person	1* -4 3* -4 -4 -4 14 -12 1* -9 2* -9
f	kb 2 312 $	7* -7 2* -12 -4 -5 -7
f	kb 2 35 $	1* -6 3* -7 -5 1* -6 -8 -10 -4 -6 -14 10
f	kb 2 35 l5	1* 7 3* -5 1* -5 4 1* -10 2* -14 -8
f	kb 2 75 h05	7* -14 -10 -14 -7 3* 5
f	kb 2 date #	-9 9 -5 3* -8 -6 -14 1* -16 -12
f	kb 2 date $	8* -10 6 -14 -14 -10 1* -21
f	kb 2 date label	7* -16 5 -6 -19 -5 -6 -14
f	kb 2 h012 $	7* 7 -9 -7 -5 3* -13
f	kb 2 h012 h012	1* -6 5* 10 -5 5* -8
f	kb 2 h012 h05	7* -9 5 -9 -8 3* -8
f	kb 2 icon word	7* 9 -15 1* -6 -11 1* -10 -4
f	kb 2 l1 l1	1* -4 -5 4* -10 -22 -11 -10 12 1* -9 -5
f	kb 2 l12 $	1* -9 4* -11 2* -20 -13 16 2* -10
f	kb 2 l2 $	8* -6 1* -6 9 2* -10
f	kb 2 l2 l12	-11 -16 -16 2* -7 -14 9 1* -21 -8 3* -6
f	kb 2 l5 $	5* -6 -6 -15 -9 -7 -21 1* -5 -7 -10
f	kb 2 l5 l5	1* -9 -14 2* -12 -5 2* -8 -6 18 2* -15
f	kb 2 l5 label	1* -4 5* -11 -9 -17 -11 11
f	kb 2 label  label	1* 6 4* -10 1* -7 1* -11 -5 -10 -8
f	kb 2 label  person	-5 -8 -7 2* -5 -9 11 -12 9 -9 -10 1* -8 -13
f	kb 2 label $	7* 10 1* -8 -29 -12 -15 -26
f	kb 2 label label	4* -5 5* -20 1* -25 -35 -6
f	kb 2 label note label note	7* -8 -16 -15 -18
f	kb 2 label other $	1* -5 5* 4 -10 -17 -12 -5 -5 1* 6
f	kb 2 label other label other	-6 -10 3* -11 -14 1* -24 -10 -11 -14 2* 14
f	kb 2 person 2	7 -6 -6 3* -5 2* -21 1* -16 2* -9
f	kb 2 person person	9 -10 3* -4 -5 -9 1* -13 2* -4 -7 6
f	kb 2 person venue	7* 11 1* -11 -8 -9
f	kb 2 venue $	9* -14 -11 2* -11
f	kb 2 venue date	8* -10 -15 -15 -13 1* -8 14
f	kb 2 venue l5	7* -7 -10 1* -9 4 2* -19
f	kb 2 venue label	7* -9 -4 -9 2* -8 -8
f	kb 2 word #	1* -5 3* -4 2* -6 10 -9 -8 1* -4 -9
f	kb 2 word $	8* -8 2* 9 2* -17
f	kb 2 word date	8* -7 1* -11 -12 2* -4
f	kb 2 word label	7* -11 -14 -6 -18 14 -8 -13 -7
f	kb 2 word word	7* -7 -9 7 -6 2* -6
f	kb 312 $ $	7* 4 -25 -23 -8 7 -11 -18 -19
f	kb 312 012 $	8* -8 1* -4 23 2* -22
f	kb 312 012 35	7* -8 -6 2* 15 2* -10
f	kb 312 012 l5	8* -4
f	kb 312 1 $	7* -7 -12 -10 -10 19 2* -16
f	kb 312 1 l2	11* 10 2* -9
f	kb 312 312 $	6* -4 1* -5 -5 -10 5 2* -7
f	kb 312 35 $	7* 7 -8 5* -19
f	kb 312 35 l12	8* -7 1* -8
f	kb 312 35 l5	7* -5 -6 2* 13 2* -6
f	kb 312 75 l12	8* -4 2* 10 2* -10
f	kb 312 h05 h2	10* -5 9 2* -7
f	kb 312 icon $	10* -9 16 2* -16
f	kb 312 l5 $	1* -4 -6 4* 6 -6 5* -27
f	kb 312 l5 l5	7* -8 2* -8 -5 2* 5
f	kb 312 l5 label	7* -6 3* 9
f	kb 312 l5 link1	7* -4 2* -5 8 2* -14
f	kb 312 label  label	6* -5 -7 -8 -6 -9 8 -6 1* -13
f	kb 312 label $	8* -11 -10 -9 9 1* -4 -13
f	kb 312 label label	7* -13 -15 -16 -22 1* -9 -7
f	kb 312 person person	8* -7 -6 -6
f	kb 312 topic $	7* -19 1* -7 -17 20 2* -11
f	kb 312 venue $	9* -12 -15 8 1* -4 -6
f	kb 312 venue date	9* -12 -12 3* 8
f	kb 312 word link1	8* -8 1* -6
f	kb 35 $ $	7* 6 -31 -19 -27 1* -24 -31 -9
f	kb 35 1 $	8* -4 -7 -6 2* -4 -11
f	kb 35 1 l2	9* -6 1* 5
f	kb 35 2 $	6* -9 9 3* 9 2* -9
f	kb 35 35 $	8* -14 -16 -10 2* -6
f	kb 35 icon #	7* 12 1* -11 -4 -11 1* -5 -7
f	kb 35 icon $	9* -12 -5 14 2* -13
f	kb 35 icon icon	7* -6 -5 -6 1* 10 -5 1* -10
f	kb 35 l1 l1	1* -7 4* -8 5 -8 -5 -7 3* -11
f	kb 35 l1 l2	7* -9 -4 -14 -4 8 2* -4
f	kb 35 l12 $	-5 -10 -7 3* -9 14 -6 -11
f	kb 35 l12 012	7* -5 -10 -5 -9 5
f	kb 35 l12 1	-5 5* -4 6
f	kb 35 l12 312	9* -8 4* 7
f	kb 35 l12 35	7* -4 1* -12 -6 13 2* -9
f	kb 35 l12 75	7* -6 -7 -9 -6 9 2* -9
f	kb 35 l12 icon	7* 11 1* -7 4* -6
f	kb 35 l12 l5	7* -6 3* -5 2* 8
f	kb 35 l12 label	1* -5 -6 3* -6 6 -5 -7 -5 3* -11
f	kb 35 l12 word	1* -5 4* -5 -7 -12 -6 -5
f	kb 35 l2 l2	7* -9 -13 -10 -9 12 2* -8
f	kb 35 l2 l5	-5 -6 -6 2* -5 -8 8 1* -7 -5 10 2* -7
f	kb 35 l5 $	1* -6 -4 3* -5 -6 -12 -15 -8 9 1* -11 -7
f	kb 35 l5 75	-5 -7 -4 2* -5 1* -5 3* -6 2* 5
f	kb 35 l5 l2	9* -8 4* -4
f	kb 35 l5 l5	-5 -8 -5 3* -9 -6 -8 -10 -8 -8 1* -5 9
f	kb 35 l5 label	2* -7 3* -7 -5 -15 -9 -9
f	kb 35 l5 link1	-5 -6 -5 -6 2* 6 -8 3* 12 2* -11
f	kb 35 l5 person?	8* -6 2* 5
f	kb 35 l5 venue	-7 -7 -6 2* -6 -7 1* -7 -5
f	kb 35 l5 word	7* -8 1* -7 1* 9 2* -6
f	kb 35 label  label	8* -8 -18 -14 8 -9 -11 -19
f	kb 35 label $	7* 5 -14 -11 -8 5 -6 -11 -18
f	kb 35 label label	7* -9 -13 -13 -19 7 -19 -10
f	kb 35 label other $	6* -8 -9 -12 -13 1* -20 2* 20
f	kb 35 label other label other	8* -11 -24 -11 -7 2* 7
f	kb 35 person person	8* -9 -14 1* 7 2* -19
f	kb 35 topic $	7* -6 1* -9 -7 9 1* -4 -12
f	kb 35 topic l2	1* -4 5* -9 6* -4
f	kb 35 topic label	1* -4 5* -7 1* -7 -6 11 2* -7
f	kb 35 venue date	7* 9 -13 -15 -19 -16 1* -6 14
f	kb 35 venue label	8* -7 1* -5 1* -7 1* -10
f	kb 35 word $	8* -8 -8 -5 7 2* -14
f	kb 35 word l12	8* -6 -5 1* -6 2* 6
f	kb 35 word label	8* -6 -13 1* 7 2* -12
f	kb 35 word link1	7* -9 2* -5
f	kb 35 word word	-5 -7 4* 5 -5 -9 -7 -5 2* -5
f	kb 712 $ $	8* -19 1* -10 1* -13 -15 -6
f	kb 712 dated label	7* 21 -11 -23 -13 -18 2* -12
f	kb 712 image label	7* 12 1* -8 1* -6 2* -4
f	kb 712 label  label	7* -11 -18 7 2* -4 1* -5
f	kb 712 label  person	7* 9 -14 1* -11 -8 2* -8
f	kb 712 label $	8* -19 1* -26 1* -4 1* -5
f	kb 712 label label	8* -16 -9 -31 6 -6 -9 -11
f	kb 712 person person	-6 6* 9 -15 -15 4* -5
f	kb 712 venue #	7* 15 1* -9 1* -6 2* 6
f	kb 712 venue $	7* 13 -13 -11 -14 -5 2* 6
f	kb 712 venue date	7* 5 -7 -8 -5 -10
f	kb 712 venue label	7* 5 -11 -8 1* -8 2* -4
f	kb 712 word date	7* -4 -8 6 -13 -7 2* -11
f	kb 712 word label	7* 7 1* -5 -6 -7
f	kb 712 word label authors	7* 6 1* -5 -6 -5
f	kb 712 word person	7* 10 -5 -12 -8 -11 2* -6
f	kb 75 $ $	8* -23 1* -35 1* -21 -23 -5
f	kb 75 1 l2	7* -14 -12 -13 -11 11 2* -5
f	kb 75 2 label	7* 15 -4 -8 -8 -8 1* -7 -13
f	kb 75 75 label	-9 -17 -6 5* 4 -8 -9 -8 -6 -11
f	kb 75 date $	8* -6 11 -7 -12 -6 1* -10
f	kb 75 date label	7* -10 -18 5 -14 -23 -4 -6
f	kb 75 h05 $	9* -7 -10 10 -7 -8 -11
f	kb 75 icon #	7* 6 1* 4 1* -8 2* -7
f	kb 75 icon 1	-5 -12 -6 3* -8 15 3* -8 2* -9
f	kb 75 icon icon	8* -8 -8 -11 -7 -10 -4
f	kb 75 icon word	7* 14 -13 7 -17 -16 -6 -12 -15
f	kb 75 image label	7* 7 1* -7
f	kb 75 l12 $	10* -13 3* -8
f	kb 75 l12 012	7* -4 -4 -11 -5 5 2* -6
f	kb 75 l12 312	9* -5 1* 15 2* -14
f	kb 75 l12 35	9* -10
f	kb 75 l12 75	7* -6 1* -5
f	kb 75 l12 l5	9* -4 -4 3* -12
f	kb 75 l12 word	8* -4
f	kb 75 l2 l12	-8 -5 3* -5 -6 12 -6 -11 -8 3* -8
f	kb 75 l5 $	7* -12 -9 -18 -16 5 1* -6
f	kb 75 l5 012	7* -6 -5 -9 -5 6 2* -6
f	kb 75 l5 35	8* -4 -11 4* 4
f	kb 75 l5 75	9* -6 1* -6 2* 6
f	kb 75 l5 word	11* 7 2* -6
f	kb 75 label  label	4* -6 2* 11 -21 -6 1* -7 -14 -9
f	kb 75 label  person	-4 -11 5* 7 -9 -22 -12 -8 1* -9 5
f	kb 75 label $	10* -22 1* -17 -15 -10
f	kb 75 label label	2* -4 1* -7 1* -6 -7 -35 1* -10 -8 -19 -12
f	kb 75 link5 label	2* -6 3* -11 1* -11 1* -9 -8 -16 -5
f	kb 75 person person	-10 -9 -6 2* -6 -8 1* -7 -21 -6 2* -10
f	kb 75 topic l2	7* -18 -9 -10 -9 5
f	kb 75 venue #	7* 7 1* -6 -9 -13 1* -4
f	kb 75 venue $	8* -9 -6 -9
f	kb 75 venue date	7* 6 -11 -13 -13 -8 1* -5 12
f	kb 75 venue label	7* 12 1* -17 -11 -14 1* -4
f	kb 75 venue label 	8* -11 -11 -10 3* 5
f	kb 75 word #	-4 -6 6* -4 5 -8 -8 2* -5
f	kb 75 word label	1* -4 4* -4 2* -16 1* -13 -6 -7 5
f	kb 75 word person	7* 7 -15 -12 -18 2* -7 -12
f	kb 75 word word	1* -7 5* 11 -13 -5 -14 -17 1* -7 -12
f	kb 912 $ $	8* -7 -6 -15 -4
f	kb 912 label label	8* -12 -8 9 -14 -6 1* -10
f	kb 912 person person	7* 5 -8 -8 -4 -8 2* 7
f	kb 912 venue date	7* 9 -7 -6 -16 -9 2* 6
f	kb 95 $ $	8* -32 1* -32 -6 -12 -14 -4
f	kb 95 label $	7* -4 -15 8 -13 -10 -9 -4
f	kb 95 label label	1* -5 5* 9 -28 6 -19 -17 -16 -15 -4
f	kb 95 person person	1* -5 -11 2* -7 -14 4 1* -12 -7 -10 1* -6
f	kb 95 venue label	8* -6 1* -11 -13 -12 1* -12
f	kb date # #	9* 5
f	kb date # $	9* 6 1* -4 -11 1* -6
f	kb date # icon	1* -5 6* -9 2* -9 -8
f	kb date # label	8* -6 3* 6 1* -13
f	kb date # label 	1* -6 4* 6 2* 11 2* -17 -4 -10
f	kb date $ $	7* -11 -17 4 -29 -18 1* -26
f	kb date 012 $	7* -6 -11 9 -4 -7 -10 -6 -6
f	kb date 1 012	1* 6 -4 3* -4 2* 6 4* -7
f	kb date 1 1	-6 10 -5 2* -6 -4 5* -10
f	kb date 1 312	1* 6 3* -4
f	kb date 1 35	1* 4 3* -7 -7 2* -8 4* 8
f	kb date 1 712	1* 9 -6 2* -8 -5 2* -10 2* -9 1* 10
f	kb date 1 75	1* 4 -4 3* -6 2* -5 2* -6 1* 6
f	kb date 1 h05	-5 6 3* -7 -6
f	kb date 1 l5	-6 6 -4 2* -9 -8 7* -7
f	kb date 1 label	9* -6 1* -5 -6 1* 6
f	kb date 1 label other	1* 6 4* -6 2* -7 1* -6 1* -8 7
f	kb date 1 link12	-5 15 -6 2* -8 -12
f	kb date 1 link5	1* 14 -9 2* -9 -8
f	kb date 1 person?	-7 9 -6 2* -6 -7
f	kb date 312 $	1* -4 6* -5 18 1* -9 2* -16
f	kb date 35 $	8* -9 2* -7 1* -7
f	kb date 35 l12	8* -7 21 1* -8 -7 -5 -20
f	kb date 35 l5	5* -5 -7 -7 -5 9 1* -8 1* -6 -4
f	kb date 35 label	1* 6 6* -6 9 -8 -7 -4 -8 -8
f	kb date 75 label	4* -4 7* -7 -9 -11
f	kb date date $	8* -5 3* 6 1* -5
f	kb date h012 $	1* 4 6* -5 11 -4 -7 -7 1* -10
f	kb date h05 $	1* 9 3* -6 -8 1* -5 10 3* -7 -13
f	kb date h05 h05	11* -8 -4 -8
f	kb date icon 1	6* -5 1* -5 3* -4
f	kb date icon icon	1* 5 5* -6 1* 7 1* -5 -13
f	kb date icon label 	9* 10 2* -4 1* -10
f	kb date icon word	9* 23 2* -11 -7 -23
f	kb date institution $	12* -11 1* -13
f	kb date institution 1	1* 7 7* 9 -8 2* -7 -7
f	kb date institution icon	1* 5 3* -4 -4 1* -5 6
f	kb date institution institution	9* 14 -5 2* -9 -11
f	kb date institution label	1* -6 6* -12 14 -12 -4 -4 -10 -12
f	kb date l12 $	8* -4 8 -4 2* -9 -8
f	kb date l2 $	1* -7 7* 11 1* -4 -5 1* -10
f	kb date l2 label	9* 11 1* -13 2* -15
f	kb date l5 $	8* -8 11 1* -12 -9 -7 -8
f	kb date label  institution	1* 9 4* -8 2* 7 -7 2* -9 -10
f	kb date label  label	-5 -7 5* -8 -9 9 -8 -20 -29 -7 -8
f	kb date label  label links	8* -5 16 1* -6 -6 1* -16
f	kb date label  label note	8* -4 13 2* -9 1* -19
f	kb date label  person	9* 12 1* -5 -11 -6 -12
f	kb date label $	7* -14 -12 1* -14 -26 -7 -21
f	kb date label authors $	1* -6 6* -8 -14 1* 20 2* -14
f	kb date label authors label	1* -6 6* -8 9 1* -4 -11
f	kb date label authors label authors	5* -13 1* -6 -8 -30 2* -10 1* 5
f	kb date label label	1* -6 5* -15 -8 6 -17 -15 -5 -16
f	kb date label label 	8* -7 -11 2* 12 1* -4
f	kb date label label label	1* -7 5* -6 -4 2* -6 -6
f	kb date label label label label	-6 1* -5 2* -9 -7 -11 -4 6 -5 -6 -9 -7
f	kb date label link1	8* -4 5 1* -5 1* -4 -7
f	kb date label other institution	9* 8 -4 2* -7 -7
f	kb date label other label	8* -9 17 -8 -6 -21 -10 -9
f	kb date label other label other	6* -5 2* 14 1* -8 -5 -5 -10
f	kb date label word	8* -5 7 1* -5 1* -7 -14
f	kb date link1 $	8* -6 10 1* -9 -5 -4 -22
f	kb date link1 label	1* 7 3* -9 -4 2* 8 1* -9 -15 -9 -20
f	kb date link1 link12	1* 8 4* -7
f	kb date link12 #	2* -4 1* -5 -4 -5 4* -4 -8 1* -4
f	kb date link12 $	-5 12 3* -9 -9 2* -4 4* 4
f	kb date link12 2	1* 13 3* -6 -8
f	kb date link12 icon	5* -6 7* -5
f	kb date link12 label	-7 10 -12 1* -5 -8 -18 2* -14 4* 12
f	kb date link12 person	1* 9 -7 2* -5 -6
f	kb date link12 venue	-8 15 3* -12 -12 2* -6 4* 7
f	kb date link12 word	-6 20 3* -11 -13
f	kb date link2 label	2* -6 2* -10 -6 2* 5 3* -6 -8
f	kb date link5 $	1* 7 -7 1* -6 -11 -12 -8 1* 10 -5 -5 -6 -7 -12
f	kb date link5 label	1* 7 -5 2* -16 -16 -8 -10 2* -17 -14 -5
f	kb date link5 venue	-5 16 3* -10 -8 2* -5
f	kb date link5 word	1* 7 -8 2* -8 -7
f	kb date person date	6* 6 3* -6 -7 -13 -8
f	kb date person person	7* -9 -10 2* -8 -7 -6
f	kb date person? person?	1* 9 -5 2* -4 3* 5 4* -5
f	kb date strong1 link12	1* 8 3* -4 3* -6 4* 6
f	kb date strong1 person?	2* -5 2* -12 -14 2* -11 2* -10 -7 10
f	kb date strong1 strong1	1* 12 -6 2* -10 -8 2* -6 4* 6
f	kb date topic institution	1* 8 4* -8 2* 11 -10 -6 -11 -11 -8
f	kb date topic topic	1* 6 4* -8 2* 10 4* -11
f	kb date venue $	8* -10 2* -5
f	kb date venue 1	1* 15 -6 2* -8 -12
f	kb date venue date	1* 6 3* -6 1* -7 1* 14 2* -6 -4 -14
f	kb date venue label	5* -6 -5 -8 -12 2* -7 -12 -6
f	kb date venue link12	1* 10 4* -10
f	kb date venue strong1	1* 7 4* -8
f	kb date venue word	9* 7 4* -7
f	kb date word $	9* 5 -5 1* 7 1* -13
f	kb date word date	1* 9 4* -8 2* 7 4* -6
f	kb date word institution	1* 9 3* -6 -7 2* 14 -5 2* -6 -11
f	kb date word label	8* -7 28 -4 -7 -19 -5 -24
f	kb date word label authors	9* 17 2* -7 1* -15
f	kb date word label note	8* -6 11 1* -8 2* -10
f	kb date word label other	9* 7 4* -8
f	kb date word person	7* -5 -6 2* -6 -7 -9
f	kb date word word	7* -4 -6 7 1* -5 -7 1* -5
f	kb dated $ $	7* -6 -12 6 1* -7 -15
f	kb dated label $	8* -5 8 1* -5 -12
f	kb dated label label	7* -6 -13 -5 1* -13 -15 1* 6
f	kb dated label person	8* -5 6 2* -14
f	kb emphasis1 $ $	8* 6 -17 -10 1* -6 -10 -7
f	kb emphasis1 emphasis1 emphasis1	1* -7 -5 2* -16 -7 2* -17 1* -12 1* -5
f	kb emphasis1 emphasis1 emphasisl2	7* -7 6 -4 1* -8 2* -8
f	kb emphasis1 emphasis1 person	5* -4 1* -13 4 -13 4* -14
f	kb emphasis1 emphasis1 word	11 6* -21 1* -9
f	kb emphasis1 emphasisl2 emphasis1	8* 7
f	kb emphasis1 label label	7* 10 -8 -4 3* -5
f	kb emphasis1 label other label other	-8 4* -8 1* 10 6* 4
f	kb emphasis1 label other person	-8 -4 3* -10 1* 12
f	kb emphasis1 person emphasis1	7* -7 11 -7 4* -4
f	kb emphasis1 person label	8* 9 -5 4* -4
f	kb emphasis1 person person	7* -5 7 5* -7
f	kb emphasis1 person? emphasis1	1* -5 3* -6 -4 2* -6 4* -11
f	kb emphasis1 topic emphasis1	5* -7 1* -7 1* -5
f	kb emphasis1 word emphasis1	5* -12 -9 -12 8 -19 1* -13 1* -11 -8
f	kb emphasis1 word label	7* -6 4 -5 1* -5
f	kb emphasis1 word word	7* -6 1* -6 4* -11
f	kb emphasis312 label label	7* 7 3* -7
f	kb emphasis35 label label	8* -9 -7 -8 5 -7 1* -8
f	kb emphasis712 label label	7* 13 -9 -5 -16 -14 2* -6
f	kb emphasis75 label label	7* -5 -10 -7 -11 1* -4 -6
f	kb emphasish05 $ $	7* -10 1* -19 -20 1* -6 -11 -7
f	kb emphasish05 emphasish05 $	8* 5 2* -5 2* -4
f	kb emphasish05 emphasish05 emphasish05	7* -12 1* -11 -5 -10 2* -15
f	kb emphasish05 label  label	8* 5 -13 -5 -6 -7 -5 -13
f	kb emphasish05 label label	7* -5 1* -10 -13 1* -7 -7 -18
f	kb emphasish1 emphasish2 emphasish2	7* -5 6 2* -5 2* -7
f	kb emphasish2 $ $	7* -5 1* -10 -14 2* -8 -13
f	kb emphasish2 emphasish1 emphasish2	6 10* -8 2* -13
f	kb emphasish2 emphasish2 emphasish1	5* -5 5* -11 2* -7
f	kb emphasish2 emphasish2 emphasish2	5 6* -7 1* -4 3* -4 -11
f	kb emphasisl1 # label	7* 5 1* -5 -4 3* -5
f	kb emphasisl1 $ $	8* 10 -6 -13 -17 -5 -7 -10
f	kb emphasisl1 label  label	7* 10 5 -13 -7 -13 -10 -13 -12
f	kb emphasisl1 label label	8* -9 -12 -23 1* -6 1* 5
f	kb emphasisl12 label label	8* -10 -11 -7 3* -12
f	kb emphasisl5 label label	8* -6 -11 -14 1* -14 -7
f	kb h012 $ $	8* -23 -14 -23 1* -6 -9 -15
f	kb h012 2 h012	2* -6 5* -15 2* 8 2* -5
f	kb h012 date $	8* -17 -6 -10 9 2* -17
f	kb h012 h012 $	7* -6 -11 -5 1* 16 2* -16
f	kb h012 h012 h012	8* -14 5* -11
f	kb h012 h012 h05	8* -16 5* 4
f	kb h012 h05 $	8* -16 2* 8 2* -8
f	kb h012 h05 2	11* 5
f	kb h012 h05 h012	7* -6 -7
f	kb h012 h05 h05	7* -6 -23 1* -5
f	kb h012 h05 label	8* -7 5* -9
f	kb h012 h05 word	8* -10 2* 5 2* -7
f	kb h012 h2 h012	7* -9 -13 2* 21 2* -8
f	kb h012 icon $	7* -4 -5 2* 9 2* -8
f	kb h012 label  label	9* -6 -7 1* -11 -6 -12
f	kb h012 label $	8* 5 -11 -13 2* -4 -10
f	kb h012 label label	7* -10 -13 -14 -13 6 -8 -5
f	kb h012 link5 label	7* 6 -5 1* -7
f	kb h012 person $	8* -6 2* 13 2* -13
f	kb h012 venue $	7* -10 -21 -13 -17 17 2* -14
f	kb h012 venue date	7* 15 -7 -9 1* -10 1* -5 7
f	kb h012 venue label	9* -7 -8 6 -7 1* -11
f	kb h012 word $	7* -9 -8 1* -6 13 2* -18
f	kb h012 word h012	7* -10 -19 2* 8
f	kb h012 word label authors	8* -12 -8 4* -8
f	kb h025 $ $	8* -17 -5 -14 8 1* -9 -18
f	kb h05 $ $	7* 4 -9 -40 -34 7 -26 -22 -10
f	kb h05 2 h012	6* -6 6 -13 2* 7 2* -8
f	kb h05 date $	8* -10 -9 -12 1* 7 -4 -9
f	kb h05 h012 $	9* -9 -7 3* -7
f	kb h05 h012 h012	8* -9 2* 11 2* -10
f	kb h05 h012 h05	1* -5 4* -10 9 -19 -8 -7
f	kb h05 h05 $	6* -11 2* -12 -9 5 2* -10
f	kb h05 h05 2	7* 5 -13 2* 17 2* -10
f	kb h05 h05 date	8 5* -6 1* -11 -11 -6 -5 6 1* -5
f	kb h05 h05 h012	7* -5 -8 -11 -6 7 2* -6
f	kb h05 h05 h05	7 -8 -5 3* -10 -8 10 -12 -17 -10 -6 -13
f	kb h05 h05 h2	8* -13 2* 8
f	kb h05 h05 icon	9* -4 1* 19 2* -17
f	kb h05 h05 label	-5 6* -6 1* -9 -6 1* -7
f	kb h05 h05 label 	9* -7
f	kb h05 h05 link1	8* -6 -7
f	kb h05 h05 person	6* -5 -4 3* 6 2* -7
f	kb h05 h05 venue	-7 6* -5 -9 -7 1* 10 2* -10
f	kb h05 h05 word	7* 7 -13 -6 1* 8 2* -4
f	kb h05 h2 $	6* -4 1* -7 -6 1* 9 -5 1* -28
f	kb h05 h2 h012	8* -7 2* 8 2* -7
f	kb h05 h2 h05	7* -10 -13 -6 1* 5
f	kb h05 h2 h2	-7 5* -4 7 -16 -6 4* 8
f	kb h05 h2 label	7* -5 -12 -13 -5 3* 5
f	kb h05 h2 person	8* -4 2* 15 2* -12
f	kb h05 icon $	7* -4 -15 -12 1* 13 2* -13
f	kb h05 icon icon	7* 6 -10 -9 -7 -11
f	kb h05 institution $	7* 11 -14 1* -12 3* -16
f	kb h05 label  $	7* -10 -8 1* -7 10 2* -7
f	kb h05 label  label	6* -4 8 6 -19 -16 1* -23 -14 -5
f	kb h05 label $	7* -5 1* -9 -15 6 1* -7 -14
f	kb h05 label label	7* -15 -5 -17 -14 6 -18 -11 -7
f	kb h05 label note $	7* -5 -8 -4 1* -12 2* 12
f	kb h05 label note label note	8* -7 2* -13 2* 13
f	kb h05 link5 label	1* -7 -4 -5 -4 1* -9 7 -8 -12 -9 1* -10 -8
f	kb h05 person $	8* -9 2* 16 2* -14
f	kb h05 person? $	8* -5 -4 1* 4 2* -4
f	kb h05 topic $	7* -12 -5 -7 1* 14 -5 1* -13
f	kb h05 venue $	8* -19 -17 -14 2* -5 -11
f	kb h05 venue date	7* -13 7 -5 -6 2* -4 -7
f	kb h05 venue label	7* -4 10 -11 -15 -7 -4 -8 -15
f	kb h05 word $	8* -5 2* 8 2* -8
f	kb h05 word date	8* 5 -4 -8 -9 2* -6
f	kb h05 word h012	7* -6 -6
f	kb h05 word label	-4 7* -13 -6 1* 17 2* -10
f	kb h05 word label authors	7* 10 -8 -9 -4 6 2* -7
f	kb h05 word link1	8* -7 2* 9 2* -5
f	kb h05 word link2	-6 7* -6 -11
f	kb h05 word word	14* -4
f	kb h1 $ $	7* -7 -10 -5 -16 -8 -16 6
f	kb h1 h012 $	8* -12 1* -5 13 1* -4 -8
f	kb h1 h05 $	-6 6* 7 -14 1* -8 1* -5 -6 -7
f	kb h1 h1 h1	5* -5 -4 -7 1* -6 -4 -15 1* -9
f	kb h1 h1 h2	5* -6 -9 5 1* -5 -5 -5 1* -5
f	kb h1 h2 $	-6 7* 6 -6 -4 2* -11 -11
f	kb h1 h2 h1	2* -5 2* -6 -8 2* -4 1* -11 1* -5 -9
f	kb h1 h2 h2	1* -6 -6 -4 1* -7 -9 -7 1* -4 -7 2* -11 -7
f	kb h1 label $	7* -13 11 -7 -9 -11 -11
f	kb h1 label note $	8* -19 -5 -12 -8 1* -7 9
f	kb h1 label note label note	8* -15 1* -13 -16 1* -7 18
f	kb h1 label other $	5* -5 -6 -8 -12 1* -5 -18 -7 1* 17
f	kb h1 label other label other	7* -10 -21 1* -17 6 -7 -17 -5
f	kb h2 $ $	9* -20 -8 1* -15 1* -16
f	kb h2 h012 $	8* -17 -11 -9 8
f	kb h2 h05 $	5* -10 3* -6 -18 14 1* -4 -22
f	kb h2 h05 h05	1* -6 -6 2* -4 -11 -4 -11 -4 -10 2* -4
f	kb h2 h05 h2	7* -6 -13 1* -4 15 2* -10
f	kb h2 h05 word	-8 9* -10 3* -19
f	kb h2 h1 h1	1* -6 -8 2* -8 -9 -8 5* -4
f	kb h2 h1 h2	9 1* -5 2* -4 -8 1* 4 -13 1* -4
f	kb h2 h2 $	7* -6 1* -5 -8 4 -5 -11 -20
f	kb h2 h2 h05	8* -6 4* -4
f	kb h2 h2 h1	1* -6 3* -5 -8 2* -6 1* -9 2* 5
f	kb h2 h2 h2	1* -7 -9 2* -10 -14 -17 4 -14 -19 2* -8 -15
f	kb h2 h2 label	-7 4* -5 3* -7 -9 2* -5 -5
f	kb h2 h2 venue	7 1* -6 3* -6 -8 8 -10 5 -8 1* -7 -9
f	kb h2 label $	7* -7 -7 -8 -8 1* -5 1* 8
f	kb h2 label label	7* -12 -12 -16 1* 7 -14 -10 6
f	kb h2 person $	11* 16 2* -14
f	kb h312 $ $	7* -7 -17 -13 -13 2* -8
f	kb h712 $ $	7* -5 -13 -7 -12 23 2* -19
f	kb h75 $ $	7* -8 -18 -21 -15 11 -5 -17 -9
f	kb hl5 h05 h05	7* -5 10 -7 -8 -8 2* -11
f	kb icon # $	9* -5 1* -13 1* -4 14
f	kb icon # institution	14* 5
f	kb icon # label	9* -7 1* -9 -7 1* 10
f	kb icon # label 	14* 6
f	kb icon # person	11* -7 2* 10
f	kb icon # venue	9* -7 1* -12
f	kb icon # word	11* -4 -4 1* 9
f	kb icon $ $	7* -4 -10 -35 -28 2* -24
f	kb icon 1 #	6* 7 -5
f	kb icon 1 $	7* -7 1* -11 1* -8 -8 -5 18
f	kb icon 1 012	1* -4 5* -6 6* 6
f	kb icon 1 05	6* -9 -7 3* -9 2* 14
f	kb icon 1 1	1* -6 3* -8 10 -11 3* -7 2* 7
f	kb icon 1 2	1* -7 3* -5 8* 11
f	kb icon 1 312	6* -4 -10 3* -4 2* 9
f	kb icon 1 35	1* -7 -6 2* -5 4 -12 3* -7 2* 6
f	kb icon 1 712	1* -11 3* -9 18 -17
f	kb icon 1 75	1* -6 3* -5 11 -11 3* -6 2* 6
f	kb icon 1 912	1* -5 3* -9 13 -13
f	kb icon 1 h012	1* -8 3* -7 1* -9 6* 5
f	kb icon 1 h05	1* -7 3* -7 1* -14 3* -6 2* 6
f	kb icon 1 institution	6* 9 -7 6* 5
f	kb icon 1 l1	6* 8 -5
f	kb icon 1 l12	6* 5 4* -5 2* 5
f	kb icon 1 l5	1* -5 5* -6
f	kb icon 1 label	1* -5 3* -5 1* -11 -5 -11 1* -7 -10 -6 15
f	kb icon 1 label 	1* -8 4* 7 -10 1* -6 2* -10 1* 11
f	kb icon 1 label note	11* -7 2* 12
f	kb icon 1 link12	1* -7 4* 8
f	kb icon 1 link5	4* -5 1* 5 2* -8 1* -7 -5 1* 9
f	kb icon 1 person	1* -4 4* -7 -4 3* -8 -4 1* 9
f	kb icon 1 person?	1* -8 3* -8 1* -14 3* -5
f	kb icon 1 strong1	1* -5 4* 7
f	kb icon 1 topic	5* -4 -5 -10 3* -7 2* 9
f	kb icon 1 venue	1* -6 7* -10
f	kb icon 1 word	1* -11 3* -10 11 -14 1* -5 1* -8
f	kb icon 2 label	11* -7 2* 8
f	kb icon 75 label	1* -5 3* -6 8 -5
f	kb icon date 1	-7 -9 4* 10 7* 6
f	kb icon date label label	1* -5 5* -5 5* -5
f	kb icon date link12	1* -7 4* 9
f	kb icon date link5	1* -6 4* 7
f	kb icon date strong1	1* -7 4* 7
f	kb icon date venue	6* 7
f	kb icon dated label	6* 6 -6 -5 -11 2* -5 1* 16
f	kb icon emphasis1 emphasis35	1* -4 3* -6 9 -7
f	kb icon emphasisl1 label	5* -4 10 -7
f	kb icon h05 label	5* -7 13 -6
f	kb icon icon $	7* -4 -6 -11 1* -7 5 -4 -5
f	kb icon icon h05	12* 7 1* -7
f	kb icon icon icon	6* -6 -10 -7 -11 -9 -15 -9 -12 19
f	kb icon icon label	7* -7 4* -4 1* 15
f	kb icon icon label label	4* 4 1* -8 -6 1* -6 1* -6 -8 -8
f	kb icon icon link2	14* 5
f	kb icon icon link5	6* 5 5* -5 1* 5
f	kb icon icon person	7* -4
f	kb icon icon strong1	5* -4 6
f	kb icon icon venue	6* -5 7* 6
f	kb icon institution label label	6* 11 -5 6* -6
f	kb icon institution strong1	6* 4
f	kb icon l1 icon	1* -7 3* -6 14 -9
f	kb icon l1 image	6* 11 -7
f	kb icon l1 label	1* -11 3* -7 17 -10
f	kb icon l1 label 	-4 -5 3* -5 10 -10
f	kb icon l1 topic	6* 7
f	kb icon l1 word	5* -4 5
f	kb icon label  label	6* -9 -7 -10 -9 -8 -12 10 -7 -8
f	kb icon label  label authors	11* -7 -6 1* 11
f	kb icon label  label links	9* -6 1* -10 -12 -6 13
f	kb icon label  label note	8* -6 -5 1* -13 -12 1* 12
f	kb icon label  label venue	8* -4 -9 1* -13 -14 -4
f	kb icon label  person	11* -6 -9 1* 10
f	kb icon label  venue	8* -5 -9 1* -10 -9 1* 15
f	kb icon label $	7* -8 -15 -14 -11 -11 -18 -11 20
f	kb icon label label	1* -5 2* -9 1* 13 -10 -10 -20 -8 -21 -19 -18 26
f	kb icon label label #	4* 5 6* -10 -6 1* 14
f	kb icon label label $	1* -5 5* -8 -12 -10 -11 -10 1* -5 10
f	kb icon label label 35	2* -4 2* -10 10 -6
f	kb icon label label date	8* -9 -10 4* 6
f	kb icon label label icon	7* -6 3* -14 -5 1* 13
f	kb icon label label image	5* -13 16 -5
f	kb icon label label institution	6* -6 1* -7 -6 1* -5 2* 10
f	kb icon label label label	1* -9 3* -12 9 -12 -17 -15 -15 -17 1* -8 7
f	kb icon label label label label	-15 -5 2* -5 -5 1* -11 -16 -11 -12 -22 -15 -12 24
f	kb icon label label link12	1* -5 4* 8
f	kb icon label label person	1* -5 5* -5 1* -5 1* -8 2* 6
f	kb icon label label venue	1* -4 -4 2* -5 5 -5 3* -9 2* 11
f	kb icon label links label	1* -6 3* -8 1* -9 1* -6 2* 7 1* -4
f	kb icon label links label links	-7 -9 3* -6 1* -15 1* -10 -7 -5 8 -5 -5
f	kb icon label other label	11* -11
f	kb icon link1 #	1* -7 4* 4
f	kb icon link1 $	1* -5 2* -4 -11 11 4* -5
f	kb icon link1 2	6* 6
f	kb icon link1 35	5* -5 8
f	kb icon link1 icon	1* -4 3* -4 6
f	kb icon link1 image	5* -11 13
f	kb icon link1 label	1* -9 3* -8 11 -6 6* 5
f	kb icon link1 label 	1* -4 3* -6 8 -5
f	kb icon link1 label label	1* -6 3* -10 9 1* -6 2* -7
f	kb icon link1 word	1* -8 3* -9 8 -4
f	kb icon link12 #	1* -8 3* -10 8 -4
f	kb icon link12 $	1* -8 3* -7 10
f	kb icon link12 012	1* -6 3* -6 8
f	kb icon link12 1	5* -5 5
f	kb icon link12 icon	5* -6 11
f	kb icon link12 image	1* -4 4* 5
f	kb icon link12 label	1* -7 3* -10 8* 4
f	kb icon link12 label 	5* -7 7
f	kb icon link12 person	6* 6
f	kb icon link12 topic	1* -7 3* -8 9
f	kb icon link12 venue	1* -6 3* -5 9
f	kb icon link12 word	5* -6 8 -4
f	kb icon link2 $	5* -7 2* -6 -6 2* -5
f	kb icon link2 label	1* -4 3* -7 8 -5 3* -8 -5 1* 8
f	kb icon link2 word	1* -5 3* -7 9
f	kb icon link5 #	5* -5 6
f	kb icon link5 $	1* -5 3* -9 16 -5 3* -7 -6
f	kb icon link5 label	1* -8 3* -9 14 -7 -5 -7 2* -9 -5 8
f	kb icon link5 label 	5* -4 10
f	kb icon link5 word	1* -4 3* -8 8
f	kb icon person label label	9* -6 1* -6 -5 1* 7
f	kb icon person person	-7 5* 9 -12 -5 -9 2* -12 -5 7
f	kb icon person? 1	1* -7 4* 10
f	kb icon person? label	1* -11 3* -9 12 -9
f	kb icon person? person?	1* -6 4* 10 -5
f	kb icon person? word	6* 8 1* -4 2* -6 2* 6
f	kb icon strong1 h012	11* -4 2* 6
f	kb icon strong1 link12	1* -6 -5 3* 8
f	kb icon strong1 link5	1* -5 1* -6 2* 7
f	kb icon strong1 person?	1* -7 3* -6 10
f	kb icon strong1 strong712	1* -4 4* 6
f	kb icon strong1 strong75	5* -5 6
f	kb icon strong1 strongh05	5* -5 7
f	kb icon strong1 word	5* -4 6
f	kb icon strongl1 label	1* -5 3* -4 6
f	kb icon venue $	8* -8 -8 1* -6 2* 6
f	kb icon venue 1	1* -5 3* -4 8
f	kb icon venue date	1* -7 4* 8 -8 -12 -10 -8 -5 -13 -7 13
f	kb icon venue label label	-6 -7 3* -5 2* -6 -10 4* 11
f	kb icon word $	9* -10 1* -6 -8 1* 6
f	kb icon word 1	1* -6 4* 9 -7 3* -5 2* 6
f	kb icon word 35	11* -6 2* 5
f	kb icon word date	1* -8 4* 10 4* -4 2* 8
f	kb icon word label	8* -6 -8 1* -16 -14 1* 21
f	kb icon word label 	11* -4 -9 1* 8
f	kb icon word label authors	9* -5 1* -21 6 -5 9
f	kb icon word label note	9* -9 1* -18
f	kb icon word label other	8* -9 -5 1* -7 5 -8
f	kb icon word label tags	9* -6 1* -9 -7 -6 8
f	kb icon word label venue	14* 10
f	kb icon word person	11* -17 2* 19
f	kb icon word venue	8* -4 -9 -4 -6 -5 -5 8
f	kb icon word word	9* -7 1* -12 1* -4 10
f	kb image $ $	7* -11 -11 6 -11 -14 -11 -11 -6
f	kb image 1 712	1* -6 4* 7
f	kb image 1 75	1* -6 3* -6 4 2* -5
f	kb image 1 l5	1* -6 4* 8
f	kb image 1 link12	-4 8 3* -4 -7
f	kb image 1 link5	1* 6
f	kb image 1 person?	1* -6 4* 7
f	kb image 1 venue	1* 4 4* -6 7* 6
f	kb image 1 word	1* -5 4* 5 -4
f	kb image h05 h05	7* -4
f	kb image l1 $	1* -5 3* -4 10 -5
f	kb image l1 label	1* -10 4* 11
f	kb image label  label	7* -5 -6 1* -6 -6 -7 -4
f	kb image label $	7* -10 1* -11 1* -4 2* 16
f	kb image label label	1* -4 2* -5 1* 5 1* -11 1* -10 -10 -8 -7
f	kb image link1 $	1* -6 4* 6 -4 1* -7 4* 11
f	kb image link1 label	6* 4
f	kb image link12 75	1* -4 4* 5
f	kb image link12 venue	6* 4
f	kb image link12 word	7* -6 1* -5 4* 5
f	kb image link5 $	1* -5 7* 8 4* -8
f	kb image link5 label	1* -8 4* 8 2* 5 -4 1* -5 1* -5
f	kb image link5 word	1* -7 4* 7
f	kb image person person	-5 5* -10 -6 -7 -8 4* 16
f	kb image person? label	1* -6 4* 5 -7
f	kb image person? person	14* 4
f	kb image strong1 venue	4* -8 1* 5
f	kb image venue $	9* -9 4* 12
f	kb image venue date	6* -4 2* -8 4* 5
f	kb image venue label	7* -4 -5 -11 -6 3* 10
f	kb image venue label 	9* -6 4* 6
f	kb image word date	1* -5 4* 5
f	kb image word word	7* -4 1* -4
f	kb institution $ $	8* -7 -18 1* -22 -21
f	kb institution 1 1	-7 1* 16 2* -7 -11 2* 6 2* -7 -5 -5
f	kb institution 1 712	1* -10 5 2* -15 -9 -8 6* 4
f	kb institution 1 75	-6 -7 11 2* -21 -4 -11 1* -7 3* -4
f	kb institution 1 label	-4 1* 5 3* -5 -7 -11 -14 4 -9 -7 -7
f	kb institution 1 label other	2* 8 2* -6 -7 -5 2* 4 2* -6
f	kb institution 1 link12	-4 -5 7 2* -8 -8 4* -7 2* 7
f	kb institution 1 person?	1* -8 6 2* -15 3* -7 -5
f	kb institution 1 venue	-7 -7 19 2* -11 -9 -13
f	kb institution 2 date	7* -6 -10 -15 5 2* -10
f	kb institution 312 $	2* 7 2* -4 1* -10 -5 -12 21 -10 1* -8 -14
f	kb institution 712 label	1* -6 3* -9 1* -6 -5 -7 9 -5 1* -7 -13
f	kb institution date $	7* -10 -14 1* 4 -7 1* -17 -6
f	kb institution date label	7* -9 -15 12 -8 -9 -6 -14 -12
f	kb institution icon icon	8* -5 -9 6 1* -7 -8 -7
f	kb institution icon link12	2* 6 2* -6 -6 4* -4 1* -4
f	kb institution institution $	8* -7 -9 8 -9 1* -10
f	kb institution institution 1	1* -8 9 2* -11 -6 -6 1* -7 -8 2* -6 11
f	kb institution institution institution	1* -19 -4 2* -14 5 1* -5 -13 1* -7 -5 -11
f	kb institution institution label	2* -4 4* 7 1* -17 5 -8 1* -19
f	kb institution institution link12	1* -10 8 3* -13 1* -5 -9 2* -5 1* 9
f	kb institution institution link5	1* -9 13 3* -12
f	kb institution institution person	6* -4 -13 -6 -14 13 -12 1* -6
f	kb institution institution venue	2* 7 2* -6 -11 1* -5 -12 1* -5 1* -10
f	kb institution label  label	7* -7 -18 -4 7 -7 -8 -10 -11
f	kb institution label  label note	9* -17 10 -8 -9 -11 -13
f	kb institution label $	2* 5 4* -8 -17 -10 1* -10 8 -8 -6
f	kb institution label label	2* -4 5* -14 -5 9 -13 -12 -24 -20
f	kb institution label other label	2* -12 2* -13 -8 14 1* -11 17 1* -6 -10 -10
f	kb institution link1 $	1* -10 14 2* -16 -8 -6 2* -10
f	kb institution link12 $	1* -10 13 -5 1* -15 -9 3* -5
f	kb institution link12 012	5* -9 2* -5 -13 -10 3* 5
f	kb institution link12 1	1* -4 3* -5 -4 6* -7
f	kb institution link12 2	1* -9 22 2* -21 -9
f	kb institution link12 35	1* -4 14 2* -14 -8
f	kb institution link12 venue	-7 -11 7 1* -6 -10 -4 -8 2* -7
f	kb institution link12 word	1* -6 4* -17 -8 1* -7 -4 3* 7
f	kb institution link2 $	2* 8 2* -12 -10 -7
f	kb institution link2 label	2* -9 2* 7 -6 -6 1* -7 5 1* -7 -7
f	kb institution link5 $	1* -6 14 2* -13 -11 1* -6 -7 -9 1* -4 1* 8
f	kb institution link5 1	-7 1* 9 2* -8 -11 -6 -5 -4 3* -8 9
f	kb institution link5 label	1* -5 3* -8 -4 -8 -11 -24 18 -10 -10 -18 -9
f	kb institution person date	1* -4 11 2* -9 -12 1* -8 -8 5 -4 -12 -10
f	kb institution topic $	7* -6 -5 -11 1* -7 2* -11
f	kb institution topic label	9* -12 3* -17
f	kb institution venue date	5* -4 2* -6 -7 7 -9 1* -7
f	kb institution venue label	7* -5 -6 -11 12 -8 1* -18 -18
f	kb institution word $	7* -9 -9 2* -4 -8 1* -20
f	kb institution word label tags	8* -7 -12 9 -5 1* -5 -7
f	kb institution word venue	7* -6 1* -6 10 -9 1* -10 -8
f	kb l1 # label	5* -7 1* 7 -4 2* -6 -11 -9 -5
f	kb l1 # word	8* 11 -6 1* -4 1* -7 -11
f	kb l1 $ $	9* -12 -18 1* -22 -7
f	kb l1 05 $	8* -11 1* -9 2* -9
f	kb l1 312 $	-4 6* 5
f	kb l1 35 $	5* -8 1* 4 -5 -6 -5 2* -7 7
f	kb l1 35 label	5* -7 1* 9 -6 2* -7 1* -5 7
f	kb l1 h05 $	7* -7 7 -6 1* 5 1* -5 -11
f	kb l1 icon #	11* -5 -4 -5 5
f	kb l1 icon 1	-4 -7 3* -6 -6 7 6* -10
f	kb l1 icon icon	8* -10 -5 -6 -7 -4 4 -4
f	kb l1 image 35	7* 5 -9 2* -14 1* -5
f	kb l1 image label	8* -6 -7 1* -6 -6 4
f	kb l1 institution label	7* 5 -4 -5 -9 1* -9 8 -7
f	kb l1 l1 l2	-6 4* -8 1* -4 -12 -7 -5 1* -6 -7
f	kb l1 l1 l5	-5 4* -6 2* -8 2* 5 2* -4
f	kb l1 l1 word	11* 9 2* -9
f	kb l1 l2 $	7* 8 -14 1* -9 2* -14
f	kb l1 l2 l12	8* -17 -4 1* 12 2* -11
f	kb l1 l2 l5	5* -4 1* -6 -14 -6 -6 5 -6 -7
f	kb l1 l2 label	8* -13 1* -5 2* -7
f	kb l1 l5 $	-6 4* -5 1* 4 3* 5 1* -8
f	kb l1 l5 label	-5 4* -7 1* 8 -6 2* -4 1* -6 4
f	kb l1 label  label	5* -5 -4 1* 9 -7 -16 1* -14 -8
f	kb l1 label  person	7* 4 -13 -8 -6 2* -8
f	kb l1 label $	7* -6 1* -10 -15 7 2* -10
f	kb l1 label label	4* -4 2* 11 1* -9 -24 -8 -10 -6
f	kb l1 link1 l5	1* -6 -5 2* 6 5* 7 2* -7
f	kb l1 person l1	2* -6 2* -6 -4 -5 6 -5 -6 -5 -5 -6 -7
f	kb l1 person person	-10 7* -16 -7 -6 -15 -5 -8
f	kb l1 topic $	8* -6 2* 15 1* -7 -16
f	kb l1 topic label	13* -7
f	kb l1 word $	8* -11 -13 -7 13 -6 -15 -9
f	kb l1 word label	7* 18 1* -14 -14 -7 -8 -11 -4
f	kb l1 word word	-6 -4 -7 2* -11 -4 11 -7 -4 3* -7 -9
f	kb l12 $ $	8* -22 -16 -19 6 -8 -9 -9
f	kb l12 012 $	8* -6 2* 18 2* -18
f	kb l12 012 012	8* -7 2* -4 2* 4
f	kb l12 012 35	7* 9
f	kb l12 012 75	11* 13 2* -11
f	kb l12 012 l5	7* 7 -5
f	kb l12 012 label	7* -5 3* 5
f	kb l12 1 $	11* 5 2* -7
f	kb l12 312 $	8* -4 2* 18 2* -17
f	kb l12 35 $	7* -8 3* 6 2* -6
f	kb l12 35 l12	7* -14 -5
f	kb l12 35 l5	8* -6 2* 17 2* -16
f	kb l12 75 l12	7* -6 3* 10 2* -8
f	kb l12 icon $	7* -7 -5 -7 1* 18 2* -17
f	kb l12 icon icon	7* 14
f	kb l12 l2 l2	7* -10 -4 1* -4 5
f	kb l12 l5 $	7* 6 3* 14 2* -14
f	kb l12 l5 012	7* -7
f	kb l12 l5 35	7* -4 3* 4 2* -4
f	kb l12 l5 75	11* -9 2* 9
f	kb l12 l5 l2	7* -7 2* -4 8
f	kb l12 l5 l5	8* -5 2* 12 2* -13
f	kb l12 l5 label	11* 13 2* -13
f	kb l12 l5 link1	7* -6 3* -7 2* 7
f	kb l12 l5 word	7* 6 -5 2* 4 2* -9
f	kb l12 label $	7* -8 -16 -7 -14 13 1* -5 -23
f	kb l12 label label	8* -13 -11 -15 5 -14 -9 -5
f	kb l12 person person	3* -5 3* 13 -9 -5 1* -8 2* -5
f	kb l12 venue $	7* 13 -13 -21 -13 9 2* -13
f	kb l12 venue label	8* -11 -12 -10 3* -7
f	kb l12 word l1	7* -5 -7 -8
f	kb l12 word l12	7* -10 1* -5 -4
f	kb l12 word link1	7* -5 3* 9 2* -12
f	kb l12 word link2	11* -7 2* 7
f	kb l2 # label	8* -6 17 -8 -11 2* -17
f	kb l2 $ $	7* -6 -8 -4 -14 -5 -17 -32
f	kb l2 2 $	7* -5 1* -10 -6 11 2* -10
f	kb l2 date #	7* -16 -11 12 -13 -13 2* -9
f	kb l2 date $	7* -4 1* -7 -10 3* -5
f	kb l2 date 1	-4 5 -10 2* -7 -15 -5 -6 -7 1* -7 2* 6
f	kb l2 date label	7* -9 6 7 -19 -16 2* -15
f	kb l2 icon icon	8* -8 1* -7 1* -6 1* -15
f	kb l2 l12 $	-9 -6 -5 2* -4 -5 2* -13 -10 2* -5 -8
f	kb l2 l12 l2	7* -15 -10 -11 4* -12
f	kb l2 l2 $	8* -13 -6 -20 9 2* -9
f	kb l2 l2 date	2* -7 2* -5 -9 -8 -5 8 -4 -7 2* -16
f	kb l2 l2 l2	1* 4 -4 3* -8 -9 -10 10 -15 -6 2* -23
f	kb l2 l2 l5	-5 -9 -6 2* -5 -4 -9 -5 -12 -6 11
f	kb l2 l5 $	7* -9 -12 -5 -8 2* -7
f	kb l2 l5 l2	9* -9
f	kb l2 l5 l5	9* -8 -5 -6 2* 7
f	kb l2 l5 label	1* -8 3* -6 -4 1* -5 -6 -4
f	kb l2 l5 word	-7 -7 3* -8 -8 7 3* -5
f	kb l2 label  label	-6 1* -8 2* -6 2* -12 1* -18 1* -17 -7 -10
f	kb l2 label $	7* -10 -26 -8 -27 1* -20 -10 6
f	kb l2 label label	8* -25 -7 -17 1* -10 -12
f	kb l2 label other $	8* -13 -9 1* 11 2* -11
f	kb l2 link1 $	7* -8 -10 -9 -14 1* -4 -7
f	kb l2 link1 label	-7 1* -7 5* -13 1* -17 1* -9 -5
f	kb l2 link2 $	9* -5 -6 8 2* -8
f	kb l2 venue label	8* -4 -11 8 -6 -10 -5 -10
f	kb l2 word l2	7* -5 1* 5 -8 -13 2* -9
f	kb l5 # $	7* -6 -8 -13 -16 7 -6 -9 -6
f	kb l5 $ $	7* -5 -19 -16 -11 1* -18 -28
f	kb l5 012 $	7* 7 -6 -4 1* 6 2* -6
f	kb l5 012 012	11* 16 2* -14
f	kb l5 012 35	8* -7 5* 4
f	kb l5 012 75	11* 12 2* -12
f	kb l5 1 $	8* -6 -15 -12 8 2* -10
f	kb l5 312 $	8* -8 -5 -8 2* -4 -8
f	kb l5 35 $	7* 9 -7 -6 -5 6 2* -10
f	kb l5 35 l12	7* 7 -5
f	kb l5 75 $	14* -4
f	kb l5 75 l12	11* -5 2* 6
f	kb l5 75 l5	8* -5
f	kb l5 h05 h2	7* -12 3* 14 2* -9
f	kb l5 icon $	8* -6 -6 -6 15 1* -4 -16
f	kb l5 icon icon	7* 13 -6 -11 -10 -7 1* -5
f	kb l5 l1 l1	-6 -8 4* -10 15
f	kb l5 l12 l5	7* -8 -11 -7 -12 12 2* -12
f	kb l5 l2 $	8* -5 2* 10 2* -10
f	kb l5 l2 label	11* -9 2* 9
f	kb l5 l5 $	7* -16 -7 -8 -10 8
f	kb l5 l5 012	11* 12 2* -12
f	kb l5 l5 l5	-8 -8 -15 2* -6 -8 5 -6 -7 -19 15 2* -14
f	kb l5 l5 label	-6 -5 -5 3* -5 -6 -11 -8 -6
f	kb l5 l5 link1	11* 7 2* -7
f	kb l5 l5 link2	10* -7
f	kb l5 l5 topic	-4 5* -5 1* -4 2* 7 2* -10
f	kb l5 l5 word	9* -6 -7 4 2* -4
f	kb l5 label  label	7* -16 -21 -9 -7 7 -9 -11
f	kb l5 label $	7* -18 -9 1* -6 9 -27 -16 -16
f	kb l5 label label	7* -4 1* -21 -20 1* -12 -16
f	kb l5 link1 $	8* -7 -7 -6
f	kb l5 link1 label	2* -4 3* -4 11 -6 -9 -5 10 2* -10
f	kb l5 link2 $	10* -10 13 2* -11
f	kb l5 link5 $	10* -5 13 2* -11
f	kb l5 link5 label	8* -10 -13 2* -8 -6 -11
f	kb l5 person $	8* -11 1* -7 8 2* -7
f	kb l5 person person	7* 13 -10 -7 -7 3* -16
f	kb l5 person? $	7* 6
f	kb l5 person? label	-5 -5 6 3* -6 -9 1* -7 -5 11 2* -13
f	kb l5 topic $	7* -14 2* -7 7
f	kb l5 topic label	9* -4 -12 -5
f	kb l5 venue $	8* -14 1* -11
f	kb l5 venue date	7* 17 -6 -15 -13 -14
f	kb l5 word $	8* -15 -12 -11 1* -7 -6
f	kb l5 word l1	8* -6 -8
f	kb l5 word label	7* 14 -8 -6 -9 2* -6
f	kb l5 word link1	7* -8 3* 14 2* -15
f	kb l5 word word	1* -5 6* -10 -10 -7 1* -7 -8
f	kb label  $ $	8* -25 -8 -21 1* -32
f	kb label  1 $	8* -9 -15 -5 9 -6 -4 -5
f	kb label  1 label	-5 -6 3* -6 8 -8 -6 1* -5 4 -5 1* -11
f	kb label  1 word	1* -7 3* -9 -7 2* -9 -4 1* 4 1* -11
f	kb label  date $	7* -7 -7 -11 -6 -12 -17 7
f	kb label  date label	7* -8 -9 6 -6 -6 -7 -18
f	kb label  dated label	9* -4 2* -8 1* 12
f	kb label  l1 $	7* -9 1* -9 2* -6 -7
f	kb label  l1 l1	6* -4 -5 -13 -13 -10 13 -8 -8 -17
f	kb label  l1 l2	-5 -5 -4 2* -8 -5 -10 -11 -12 -6 12 -6 -14 -8
f	kb label  l12 $	7* -8 1* -4 -4 1* -5 1* -9
f	kb label  label  label	1* 5 2* -4 -7 5 4 2* -12 -8 -12 5 -5
f	kb label  label #	7* -7 -9 -15 -5 -13 -9 -7 19
f	kb label  label $	5* -4 2* -18 -12 -25 2* 5
f	kb label  label 012	8* -5 -9 1* -15 1* -5
f	kb label  label 1	4* 7 -9 -8 2* -7 1* -12 1* -12 5
f	kb label  label 2	8* -4 -9 1* -9 -6 -10 7
f	kb label  label 312	8* -7 -9 1* -8 1* -10
f	kb label  label 35	7* -5 -10 -10 -10 -14 1* -5
f	kb label  label 75	12* -6 -11
f	kb label  label authors date	7* -5 -8 -12 -6 11 -5 -16 -10
f	kb label  label authors label authors	-8 -4 2* -4 -9 1* -13 -7 -13 -5 -14 -12 -18 18
f	kb label  label authors person	-5 6* -14 -9 -16 1* -12 -14 -9 15
f	kb label  label date	12* 9 1* -12
f	kb label  label h012	9* -5 1* -4 1* -10
f	kb label  label h05	8* -7 -6 -6 -8 8 -10 -5
f	kb label  label h1	8* -4 1* -4 -9 9 -10 -8
f	kb label  label icon	9* -5 2* 4
f	kb label  label institution	8* -4 -7 1* -7 1* -5
f	kb label  label l12	8* -4 -9 1* -9
f	kb label  label l2	12* 5 1* -4
f	kb label  label label	7* 7 -20 1* -18 1* -46 1* 19
f	kb label  label label 	1* -12 -9 1* 5 -10 1* -12 -16 -11 -13 -14 19 -20 -16
f	kb label  label label $	1* 4 3* -12 -11 -7 -10 -8 -4 1* 10 -8 -10
f	kb label  label label label	1* -6 2* -11 1* -5 -6 -14 -30 -10 -13 5
f	kb label  label label label label	1* -9 2* -7 -9 -11 1* -10 1* -7 1* 12 -9 -17
f	kb label  label label links	7* -8 -6 -24 -5 -11 15 -20 -18
f	kb label  label label title	5* -5 1* -9 -7 -24 1* -9 -9 -6 10
f	kb label  label label venue	1* -7 3* -11 -8 1* -6 -6 1* -8
f	kb label  label link1	8* -6 -9 -5 1* -10 -9 7
f	kb label  label links $	7* -4 3* -15 1* -5
f	kb label  label links label	6* -6 -4 -7 -8 1* -15 -25 -9 25
f	kb label  label links label 	9* -6 1* -9 13 -4 -13
f	kb label  label links label links	5* -6 -5 1* -7 -9 -5 -6 1* -6
f	kb label  label note $	8* -16 -11 -13 -19 -16 -14 20
f	kb label  label note label 	6* -4 1* -4 -7 -7 -8 -6 1* 5
f	kb label  label note label note	5* -8 4 -8 -16 -17 -13 -28 1* -15 13
f	kb label  label note person	11* -6 -8 1* 6
f	kb label  label person	4* -5 4* -9 1* -8 10 -6 -6
f	kb label  label person?	4* 6 1* -6 2* -13 -5 1* 7 -10 -5
f	kb label  label strong1	1* -6 3* -4 -4
f	kb label  label title label	8* -9 -12 -4 -11 -18 1* 21
f	kb label  label topic	7* -6 -5 -13 -6 4 1* -9
f	kb label  label venue	7* -6 1* -12 2* 20 1* -22
f	kb label  label venue date	7* -4 -4 -17 1* -11 -10 -6 17
f	kb label  label venue icon	9* -7
f	kb label  label venue label 	9* -6 2* -8 1* 8
f	kb label  label venue word	7* -5 1* -14 4* 17
f	kb label  label word	4* 5 1* -4 6 -8 1* -11 -14 4 1* -5
f	kb label  link1 $	1* -7 -7 2* 8 -6 -10 -11 -10 -10 -19 8 -14 -6
f	kb label  link1 label	-10 -7 -8 2* -12 5 -11 -8 -14 -7 -18 -21 -7 23
f	kb label  link1 label 	7* -7 -9 -7 1* -11 18 1* -16
f	kb label  link1 venue	-6 -5 -7 2* 6 1* -7 -5 -10 3* -5 7
f	kb label  link2 label	-5 4* -7 5 -5 -10 1* -5 1* -14 1* 4
f	kb label  link2 label 	8* -5 3* 11 -8 -12
f	kb label  link2 label authors	-5 -4 2* -4 -10 7 -9 6* 9
f	kb label  link2 venue	-7 4* -8 1* -10 -10 -14 1* -10 2* 16
f	kb label  link5 label	-5 4* -8 2* -12 -14 -9 1* -20 -12 9
f	kb label  person $	7* -12 -11 -13 -9 1* -8 -11
f	kb label  person date	1* -5 2* -8 -9 -15 -16 -13 -13 -10 9 -23 -15 -8
f	kb label  person label	6* -5 -15 1* -26 -5 -9 -16 -8 9
f	kb label  person label 	7* -5 -9 -6 3* -6 6
f	kb label  person label authors	-12 4* -7 1* -15 -8 -20 -5 -5 -7 -9 10
f	kb label  person person	-16 4* -10 1* -4 -16 -28 -4 -19 -23 -26 16
f	kb label  person venue	8* -13 -13 1* -8 -6 1* 9
f	kb label  person word	11* -7 1* -4 10
f	kb label  topic $	9* -6 -10 1* -7 7 -11
f	kb label  venue $	7* 14 1* -17 -7 1* -7 -12 6
f	kb label  venue date	7* 10 -11 -13 -12 -18
f	kb label  venue icon	9* -9 4* 10
f	kb label  venue label	8* -12 -23 -13 -13 -10 -14 13
f	kb label  venue label 	8* -9 -17 -8 -10 -6 1* 5
f	kb label  venue word	9* -15 1* -12 -11 1* 8
f	kb label  word $	7* -6 -10 -8 -9 1* -10 14 -15
f	kb label  word word	9 -7 -6 6* -9 -4 1* -4 -15
f	kb label # $	9* -8 2* 7 1* -7
f	kb label # icon	8* -7 -9 2* 16 -4 -14
f	kb label # label	1* -9 2* 18 -6 -10 -8 -5 -20 2* 20 -5 -20
f	kb label $ $	8* -11 -6 -10 -28 1* -12 -5
f	kb label 012 $	4* -5 2* -8 -5 -22 -6 -5 1* -6 4
f	kb label 012 012	7* -4 -5 -8 1* -6
f	kb label 012 35	7* -6 1* -8 1* -5
f	kb label 012 75	8* -5 -5 2* 10 1* -6
f	kb label 012 icon	9* -4
f	kb label 012 l5	8* -6
f	kb label 012 word	12* 10 1* -10
f	kb label 05 $	8* -5 -11 1* -6 6 1* -6
f	kb label 1 1	-6 -5 -8 1* 8 1* -6 1* -5 -7 2* 8 1* -8
f	kb label 1 35	1* -5 2* 11 2* -8
f	kb label 1 75	1* -7 2* 12 1* -4 -4 4* -13 1* 9
f	kb label 1 h05	4* 4 7* -8
f	kb label 1 l1	7* -6 1* -8 2* -5 1* 5
f	kb label 1 l12	7* -5 -5 -6
f	kb label 1 l5	9* -9
f	kb label 1 label	2* -5 1* 5 2* -5
f	kb label 1 label note	8* -6 -6 2* 21 1* -22
f	kb label 1 label other	9* -5 2* 11 1* -8
f	kb label 1 person?	1* 9 2* -8 7* 8
f	kb label 2 $	9* -8 2* 12 1* -10
f	kb label 2 l12	12* 10 1* -9
f	kb label 2 l2	12* 9 1* -9
f	kb label 2 l5	12* 7 1* -8
f	kb label 2 label note	9* -6 2* 11 1* -9
f	kb label 2 label other	8* -5 -8 2* 9 1* -9
f	kb label 312 $	4* 5 2* -9 -8 -14 1* -5 9 1* -7
f	kb label 312 35	9* -7 2* 10
f	kb label 312 l5	9* -5
f	kb label 312 word	7* -5 4* 4 1* -4
f	kb label 35 $	-4 5* -4 -7 -12 -12 1* -5
f	kb label 35 1	1* -7 2* 7 7* 7 1* -7
f	kb label 35 l1	12* 9 1* -9
f	kb label 35 l12	7* -6 -6 -19 2* 9 1* -12
f	kb label 35 l5	8* -6 -16 1* -7 6 -4 -6
f	kb label 35 label other	7* -6 -9 -9 2* 11 1* -11
f	kb label 712 $	7* -6 -5 -7 2* 7
f	kb label 75 $	1* -9 4* -5 1* -4 -7 2* 6 1* -7
f	kb label 75 l12	8* -9 -6 2* 5
f	kb label 75 l5	8* -5 -10 2* -5 1* 5
f	kb label authors $ $	7* -9 -5 5 -31 1* -22
f	kb label authors date label	8* 6 1* -20 -10 -9 -10 -20
f	kb label authors date label authors	7 -8 -5 1* -6 -7 -13 -7 -12 1* -11 1* -5
f	kb label authors icon label 	8* 7 -10 -8 -5 1* -6 -7
f	kb label authors icon word	8* 13 -15 -10 -10 1* -11 -11
f	kb label authors label  label	8* 9 -13 2* -5 1* -11
f	kb label authors label  venue	8* 6 -10 1* -8 2* -6
f	kb label authors label $	7* -10 -10 1* -13 6 1* -14
f	kb label authors label authors $	-6 -5 3* -6 1* -11 4 -22 -13 12 -7 13 -20
f	kb label authors label authors 1	9* -10 1* -13
f	kb label authors label authors date	8* -9 5 -12 -8
f	kb label authors label authors icon	8* 4 -21 1* -6
f	kb label authors label authors label	-14 -10 -11 2* -6 -8 1* -8 -16 8 1* -6
f	kb label authors label authors label 	8* 15 -8 1* -5 2* -12
f	kb label authors label authors label authors	-6 -18 -13 -4 -12 -17 -16 -14 5 1* -28 -5 -12 -10
f	kb label authors label authors person	5* -4 3* -21 -5 -16 -5 1* 6
f	kb label authors label authors strong1	8* 10 -11 1* -4
f	kb label authors label authors venue	-8 -6 -4 2* -8 -6 8 5 -14 1* -10 2* -12
f	kb label authors label authors word	8* 12 -12 -7 -6 -4 1* -15
f	kb label authors label label	9* -9 -27 -7 -14 -9
f	kb label authors link1 label	8* 4 -11 -13 1* -20 -12 -6
f	kb label authors link1 word	8* -10 -9 1* -11 2* 11
f	kb label authors link2 word	7* -4 -7 -9 4* 7
f	kb label authors person $	8* -9 -10 1* 7 2* 4
f	kb label authors person icon	8* 12 5* -13
f	kb label authors person label	7* -5 5 -11 1* -8
f	kb label authors person label 	9* -11 1* -7
f	kb label authors person label authors	-6 -6 -9 2* 7 -6 -9 11 -10 -5 -4 1* -7 -12
f	kb label authors person person	7* -6 -6 -8 -6 -5 2* 6
f	kb label authors person word	8* 9 -5 1* -5 2* -9
f	kb label authors venue $	7* -4 8 -26 -22 -10 -7 -5 -22
f	kb label authors venue label	7* -6 -6 -9 9 -17 -6 1* -16
f	kb label authors word institution	8* 12 -11 -4 -9 2* -11
f	kb label authors word label	8* 14 -14 -11 -11 1* -5 -12
f	kb label authors word label note	8* 13 -11 -12 -8 1* -9 -13
f	kb label authors word label other	8* 9 -9 1* -10 1* -6 -7
f	kb label authors word label venue	8* 16 -8 -9 -14 2* -15
f	kb label authors word venue	8* 9 -15 3* -8 -14
f	kb label date $	7* -9 -18 -23 -7 -8
f	kb label h012 $	4* -4 3* -6 -6 1* -7
f	kb label h012 h012	11* -4
f	kb label h012 h05	8* -7 3* 5 1* -5
f	kb label h05 $	-5 -5 -6 2* -5 -7 -10 -10 -13 1* -13
f	kb label h05 h012	14* 5
f	kb label h05 h05	4* -5 3* -7 -9 1* -8
f	kb label h05 h2	12* 4 1* -8
f	kb label h05 label note	8* -7
f	kb label h1 label note	12* 11 1* -11
f	kb label h1 label other	12* 8 1* -7
f	kb label h2 $	11* 5 7 1* -12
f	kb label h2 h05	8* -4 3* 5
f	kb label h2 h2	12* 9 1* -6
f	kb label icon 1	8* -4 3* 11 1* -10
f	kb label icon 35	9* -5 2* 4 1* -4
f	kb label icon label 	9* -6 2* 9 1* -9
f	kb label icon word	8* -8 -9 2* 20 1* -19
f	kb label institution $	7* -5 1* -13 -6 -4 1* -4 -9
f	kb label institution label	12* 9 1* -9
f	kb label institution topic	10* -5 1* 7
f	kb label l1 label	4* -4 4* -6
f	kb label l12 $	7* -6 -5 -15 3* -5
f	kb label l2 $	4* -6 4* -8 1* -12 17 1* -14
f	kb label l2 2	4* -4 2* 4 4* 7
f	kb label l2 l12	9* -5 1* -4 9 1* -8
f	kb label l5 $	7* -5 -8 -7 1* -8 8 -5 -7
f	kb label l5 l5	4* -4 2* -5 1* -7 4* -5
f	kb label label  $	8* -4 -9 1* -9 2* 6
f	kb label label  l1	4* 7 9* -6
f	kb label label  label	6* -7 -5 -13 -8 1* -7 -6 -5
f	kb label label  label authors	8* -6 -5 2* 5 1* -4
f	kb label label  label links	12* 14 1* -14
f	kb label label  label note	8* -13 3* 20 1* -22
f	kb label label  link1	12* 14 1* -13
f	kb label label  link2	12* 8 1* -7
f	kb label label  person	4* -4 2* -5 4* 6 1* -4
f	kb label label  venue	8* -5 3* 6 1* -6
f	kb label label #	6* 6 2* -21 1* -6 -13 1* 11
f	kb label label # label label	-11 -13 -9 2* 13 -9 5 3* -7 2* 7
f	kb label label $	-5 6* -8 -17 -4 -6 -11 5 -5 -5
f	kb label label $ $	7* -4 1* -16 -29 -7 -7 -4
f	kb label label 012	4* -9 4* -10 1* -5
f	kb label label 05	1* -6 2* 6 3* -6 -5 2* 5 1* -5
f	kb label label 1	1* -18 4* -7 -6 -5 -8 1* -5 2* 5
f	kb label label 2	9* 4 4* -5
f	kb label label 312	7* -7 -6 -7 1* -7 -9 -4 -7
f	kb label label 35	7* -5 -7 -6 1* -8
f	kb label label 712	9* -12
f	kb label label 75	1* -5 5* -5 -6 -19
f	kb label label authors $	8* -5 -6 1* 5 9 1* -12
f	kb label label authors label authors	9* -5 2* 5
f	kb label label date	4* -5 3* -6 -10 2* 4 1* -4
f	kb label label date $	7* -7 -20 1* 10 2* -10 -12
f	kb label label date label	7* -5 -12 12 -14 -10 1* -8 -17
f	kb label label date label label	-11 13 -8 1* -4 -15 -9 -15 -10 1* -5 -11 -12 -5
f	kb label label emphasis1	4* 6 7* -6 1* 6
f	kb label label h012	4* -4 3* -9 -12 2* -10 -5 10
f	kb label label h05	9* -18
f	kb label label h1	9* -7 2* 10 1* -10
f	kb label label h2	4* 6 2* -7 -5 -6
f	kb label label h712	9* -7
f	kb label label h75	9* -5
f	kb label label icon	8* -9 -10 1* -4
f	kb label label icon label label	8* -13 -7 -6 2* -11 7
f	kb label label institution	11* -7
f	kb label label l1	4* 7 4* -9 2* -5 1* 5
f	kb label label l12	4* -4 4* -11 2* 6 1* -4
f	kb label label l2	4* -5 6* -4 -8 1* 7
f	kb label label l5	9* -12 2* 9 1* -9
f	kb label label label	-5 -31 5* -18 -24 -11 -11 -12 6 -11
f	kb label label label 	8* -6 2* -10
f	kb label label label $	7* -8 -7 1* -23 -7 10 -5 -8
f	kb label label label authors	9* -7 2* 7
f	kb label label label icon	11* -5
f	kb label label label label	-4 -5 3* -4 -4 -16 1* -16 1* 8 -12
f	kb label label label label 	8* -4 -13 -4 1* 12 1* -12
f	kb label label label label #	-10 -11 -8 2* 6 -9 2* 6 -9 -7 1* -6 -7
f	kb label label label label $	-12 -10 -13 1* -5 1* -8 2* -13 -12 1* -10 -5 -16
f	kb label label label label date	-9 1* -11 2* 4 -6 1* -18 -10 1* -10 12 -16 -7
f	kb label label label label icon	-11 -7 -10 3* -10 3* -11 -6 1* -11 7
f	kb label label label label label	-7 1* -16 3* -14 -18 1* -11 -23 1* 6 -25 -4
f	kb label label label label label label	-11 -12 1* -4 -11 1* -6 -6 7 4 -34 2* -18 -7
f	kb label label label label link1	-4 -8 -5 2* 5 2* -8 -7 -6 1* -6
f	kb label label label label links	8* -5 -8 1* -7 12 1* -12
f	kb label label label label person	5 -6 -16 2* -13 -12 7 1* -20 -13 -6 -6 -12
f	kb label label label label venue	1* -15 -13 3* -14 7 5 -8 -6 2* -6
f	kb label label label links	9* -15
f	kb label label label name	12* 5
f	kb label label label other	9* -14 2* 15 1* -7
f	kb label label link1	1* -7 7* -28
f	kb label label link12	1* -10 2* 12 7* -8 1* 8
f	kb label label link2	1* -7 7* -10 2* 8 1* -7
f	kb label label links $	7* -5 -5 -5
f	kb label label links label	-5 -5 -5 -5 1* -5 -5 -6 -6 2* -5 2* 5
f	kb label label links label links	7* -6 -8 2* -6 -7 1* 5
f	kb label label name label	12* -4 1* 4
f	kb label label name label name	9* -5 1* -6
f	kb label label other $	9* -4 1* -7 11 1* -9
f	kb label label other label	12* 9 1* -17
f	kb label label other label note	12* 10 1* -10
f	kb label label other label other	9* -8 1* -7 11
f	kb label label person	4* -6 3* -8 2* -5
f	kb label label person label label	1* -4 6* 13 -10 -8 -9 1* -9 -6
f	kb label label person person	5* -5 1* -9 -7 -14 -4 1* -4
f	kb label label person?	1* -7 2* 6 4* -13 2* -8 1* 9
f	kb label label strong1	-4 -13 -4 -5 1* -4 -6 2* -7 4* 5
f	kb label label strongh1	9* -9 2* 4
f	kb label label topic	9* -24 1* -7 7
f	kb label label venue	8* -6 -16 2* 6 1* -6
f	kb label label venue label	8* -14 -10 -15 13 1* -7 -12
f	kb label label venue label label	-14 -16 -6 2* 18 -9 7 -8 -5 -4 1* -4
f	kb label label word	1* -4 6* -6 3* 6 1* -10
f	kb label link1 $	4* -7 3* -5 -11 1* -9 6 1* -5
f	kb label link1 012	1* -13 2* 10 4* -7
f	kb label link1 312	1* -4 2* 4 4* -5 2* 10 1* -6
f	kb label link1 35	11* -4
f	kb label link1 label	9* -7 1* -5 11 1* -11
f	kb label link1 label 	1* -7 2* 7 3* -4 3* 8 1* -7
f	kb label link1 link1	12* 6 1* -5
f	kb label link12 012	1* 11 2* -11
f	kb label link2 $	1* -4 6* 8 -12 4* -10
f	kb label link2 label	9* -8 2* 11
f	kb label links $ $	8* -15 -25 -17 6 -5 7 -8
f	kb label links date $	8* -12 9 1* -5 -10 -11 -11
f	kb label links label  label	8* -14 -7 -6 1* 8 -6 -10
f	kb label links label $	7* -8 -5 -17 -9 2* -8 -7
f	kb label links label 35	7* -8 -6 -8 -9 -9 1* -9
f	kb label links label h05	12* 12 1* -12
f	kb label links label label	8* -20 1* -10 5 -12 -11 5
f	kb label links label label 	8* -7 -4 2* 4
f	kb label links label label label	9* -7
f	kb label links label label links	-5 -5 -5 -5 1* -6 -5 -8 -6 -13 -7 1* 10 -9 -13
f	kb label links label links $	1* -5 -6 5* -9 -12 2* -12 -4 -7
f	kb label links label links label	5* -7 1* -8 -14 -13 -11 1* 7 -7 -8
f	kb label links label links label links	-11 -6 -13 1* -6 1* -7 3* -15 -8 1* -12 -5
f	kb label links label word	12* 16 1* -15
f	kb label name $ $	7* -4 -11 -14 -19 1* -19 -5
f	kb label name h05 $	8* -7 2* 11 2* -11
f	kb label name label $	7* 5 -9 -13
f	kb label name label label	7* -7 -8 -9 -13 1* -11 1* 6
f	kb label name label name $	8* -13 1* -11 1* -4 -5
f	kb label name label name h05	8* -6 1* -6 2* -6
f	kb label name label name label	8* 5 6 -5 1* -7 1* -11
f	kb label name label name label name	5* -8 -5 2* -6 -9 7 -6 -7
f	kb label note $ $	7* -4 -17 -9 -23 6 -22 -13
f	kb label note 05 $	11* 19 2* -19
f	kb label note icon $	9* -8 1* 24 2* -25
f	kb label note label  label	8* -13 -20 -7 1* -13 -12 5
f	kb label note label $	7* -7 -11 -5 -6 1* 4
f	kb label note label authors date	9* -4 1* 15 2* -14
f	kb label note label note $	8* -14 -13 -9 1* -9
f	kb label note label note 05	11* 8 2* -10
f	kb label note label note icon	9* -4
f	kb label note label note label	11* -8 6
f	kb label note label note label 	8* -6 -7 -6 8 1* -6 -8
f	kb label note label note label note	-10 5* 6 -8 -11 -16 -15 1* -11 -8
f	kb label note label note link1	11* 5 2* -12
f	kb label note label note link2	-6 -5 4* 4 7* -8
f	kb label note link1 $	11* 16 -5 1* -16
f	kb label note link1 label note	8* -5 -4 4* 4
f	kb label note link2 $	11* 5 2* -5
f	kb label note link2 label note	8* -4 2* 5 2* -5
f	kb label note person $	11* 15 2* -14
f	kb label note person date	11* 9 -6 1* -9
f	kb label note word label	8* -12 -9 -10 14 1* -7 -14
f	kb label orgs label tags label tags	9* -12 1* -11 -4 -8
f	kb label other # label	9* -11 -8 1* -13 -16 7
f	kb label other # label other	7* 15 1* -5 3* -4
f	kb label other # venue	7* 9 1* -7 1* -14 1* -5 13
f	kb label other # word	7* 8 -8 -17 -5 -6 -9 -11
f	kb label other $ $	8* -10 -10 -8 1* -26 -10 -4
f	kb label other date $	7* -9 -10 1* -11 6 -7 -7 -5
f	kb label other date label	8* -10 -6 -20 -14 1* -5
f	kb label other date label other	7* -9 -16 10 1* -18 -6 -20
f	kb label other h05 h05	7* -8 5 -9 -9 -4 -5 5 -17
f	kb label other icon #	7* 5 2* -7 -15 2* -8
f	kb label other icon $	7* -15 1* -6 1* 9 2* -7
f	kb label other icon icon	7* 5 -8 6 1* -23 1* -6 -15
f	kb label other icon label 	7* 10 -15 -14 -13 -13 -5 -11 13
f	kb label other icon label other	7* 15 1* -7 -6 -11 2* -9
f	kb label other icon word	7* 11 -12 -6 -6 -12 -6 -15
f	kb label other image label	7* 9 -6 -9 1* -8 2* -8
f	kb label other institution label	8* -7 -21 -12 1* -11 13 -16
f	kb label other institution label other	8* -9 -6 -16 1* -4 -6
f	kb label other label  label	9* -17 -18 5 -27 9 -12
f	kb label other label  label note	7* 9 -17 9 -8 -22 1* -14
f	kb label other label  person	7* 8 -12 -11 -6 -11 1* -9
f	kb label other label  venue	7* 6 -11 -6 -8 -20 -4 -17 10
f	kb label other label $	8* -4 4 -16 -7 2* -8
f	kb label other label authors label authors	7* -9 -13 -10 1* -12 2* 20
f	kb label other label label	7* -5 -22 -11 2* -24 1* 4
f	kb label other label label 	7* 7 -12 -10 1* -7 16 -4 -15
f	kb label other label label label	9* -17 3* -9
f	kb label other label label links	7* -7 -11 1* -5 -9 1* -4 -15
f	kb label other label label other	7* -6 10 -11 -12 -12 7 -18
f	kb label other label label title	9* -5 1* -6 17 1* -15
f	kb label other label name label name	1* -9 4* -6 -8 -11 -5 -6 2* -8
f	kb label other label note $	9* -8 -14 -9 -7 -10 14
f	kb label other label other #	-4 6* 17 2* -7 -13 -7 1* -8
f	kb label other label other $	-13 -6 3* -7 2* -11 -18 -20 8 -16 -7 -9
f	kb label other label other 1	7* 16 -8 -12 -5 1* -5 -9
f	kb label other label other date	7* 5 -18 -8 1* -12 5 -5
f	kb label other label other icon	-9 -6 3* -6 -6 9 -11 -11 -6 2* 6 -14
f	kb label other label other image	-10 -5 2* -6 1* -4 1* -7 -8 -6 -13 -7 -7
f	kb label other label other institution	7* 5 -12 2* -10 1* -8 5
f	kb label other label other label	-8 -7 3* -6 -5 -10 6 -4 -20 -13 1* 7
f	kb label other label other label 	-4 -9 5* -9 1* -15 2* -7 9 -6
f	kb label other label other label authors	7* 18 -6 -12 1* -12 1* -6 -14
f	kb label other label other label name	8* -7 -9 -13 2* -19
f	kb label other label other label other	1* -19 -9 -4 -11 -23 -4 -4 7 1* -20 -7 1* -4
f	kb label other label other link1	-5 6* -8 -5 -13 -6 10 1* -10 -4
f	kb label other label other link2	8* -5 -9 4* -7
f	kb label other label other link5	7* -8 1* -15 2* -11 1* -21
f	kb label other label other person	1* -9 3* -7 -7 2* -6 -12 1* -11 -17
f	kb label other label other person?	8* -11 -8 -6 -13 -8 1* 9
f	kb label other label other venue	-9 -6 -4 2* 7 -10 1* -13 -24 -6 1* -10 1* 5
f	kb label other label other word	-10 -9 -7 2* -8 -8 13 6 -5 -8 -6 -8 8 -18
f	kb label other label word	7* 11 1* -4 1* -10 6 -5 -6
f	kb label other link1 $	8* -13 -12 -10 1* -10 -6
f	kb label other link1 label	8* -11 -10 -12 -12 -9 -9 5
f	kb label other link1 label other	7* 8 -4 -15 2* -5 1* -7
f	kb label other link2 label	8* -11 -14 2* -11 -9
f	kb label other link5 label	1* -7 -6 1* -6 8 -5 7 1* -12 1* -6 -23 -15
f	kb label other person date	7* 5 -14 -10 6 1* -14 -11 -6
f	kb label other person label	-5 8* -15 -8 -18 -10 1* 4
f	kb label other person label other	-5 7* 7 -7 1* -12 2* -6
f	kb label other person person	-5 -5 4* -6 5 -9 -8 -6 -11 -12 -9 8
f	kb label other person venue	7* 13 -7 -16 -10 -9 -5 -6
f	kb label other venue #	7* 7 -7 -8 1* -8 2* 4
f	kb label other venue $	8* -10 -6 1* -7 1* -10
f	kb label other venue date	8* 4 -25 -22 -15 -6 9
f	kb label other venue label	8* -20 -8 -17 -9 -9 1* -12
f	kb label other venue label other	7* 4 -6 -6 3* 7 -4
f	kb label other venue word	7* 5 2* -12 -8 1* -5
f	kb label other word date	7* -6 1* -17 -7 -13 -6 -9
f	kb label other word icon	7* 12 -14 -15 -8 -16 1* -9 12
f	kb label other word label	7* 10 -16 1* -20 1* -10 17 -21
f	kb label other word label authors	7* 10 -11 -17 -7 -5 2* -14
f	kb label other word label note	7* -5 -15 1* -18 -22 1* 6
f	kb label other word label other	7* 5 1* -10 -5 -5 -12 -12
f	kb label other word label venue	7* 17 4 -15 -6 -11 1* -14
f	kb label other word person	7* 4 1* -4 -12 -11 1* -6 -9
f	kb label other word venue	7* 8 -6 -15 -13 -17 -4 -15 14
f	kb label other word word	8* -16 -13 1* -11 1* -8 6
f	kb label person $	9* -6 2* 9 1* -6
f	kb label person person	7* -9 -10 -13 1* -4 1* -7 8
f	kb label person venue	11* -6 8 1* -7
f	kb label person? label	8* -5 -7 1* -4 4 1* -4
f	kb label strong1 label note	9* -8 2* 12 1* -11
f	kb label strong1 label other	6* -6 5* 9 1* -8
f	kb label strong1 link12	12* -5 1* 5
f	kb label strong2 label other	12* 7 1* -7
f	kb label strongh1 label note	8* -7 -6 2* 9 1* -9
f	kb label tags $ $	8* -15 -16 -11 -8 -17 5
f	kb label tags label  label	7* -6 -15 -13 -13 -21 -14 4
f	kb label tags label  label note	8* -4 -9 -7 -8 -5 8 -8
f	kb label tags label label	7* 5 -17 -14 -11 -17 -5
f	kb label tags label tags $	7* -8 1* -5 3* 8 -8
f	kb label tags label tags icon	7* 6 1* -5 4* -6
f	kb label tags label tags label 	11* -7 -6 11 -11
f	kb label tags label tags label tags	-5 5* -8 -6 1* -8 -12 1* -4 5 -17
f	kb label tags label tags word	8* -4 2* -9
f	kb label tags word label	8* -8 -9 -9 -11 -10 11 -11
f	kb label tags word label note	8* -14 -9 -10 -14 1* 12 -12
f	kb label tags word label other	8* -15 -7 -9 -18 -5 -11 11
f	kb label title $ $	9* -24 -12 1* -10
f	kb label title label label links	9* -9 2* 12 1* -20
f	kb label title label title label	8* -8 -6 -4 -5 10 1* -9
f	kb label title label title label title	7* 6 -10 -9 -9 -10 2* -11
f	kb label topic $	7* -5 1* -10 -5 -15 1* -4 8
f	kb label topic date	8* -4 -7 2* 12 1* -12
f	kb label topic label note	9* -4 2* 18 1* -18
f	kb label venue $	7* -4 -10 -15 2* 11
f	kb label venue $ $	8* -12 -6 -12 -6 -14 1* 6
f	kb label venue date	9* -8 -6 -9
f	kb label venue date $	8* -4 5
f	kb label venue date label 	8* -10 9 -14 3* -6
f	kb label venue date word	8* -10 15 -9 -4 1* -6 -18
f	kb label venue icon label 	8* -10 15 -7 -8 1* -7 -14
f	kb label venue icon word	8* -9 5 -9 -8 -5 -7 -8
f	kb label venue institution	4* -6
f	kb label venue label  label	8* -10 8 -11 -16 -8 -15 -9
f	kb label venue label $	8* -6 -12 -6 -10 9 1* 7
f	kb label venue label label	8* -15 1* -13 -15 -12 -13
f	kb label venue label venue label venue	5* -4 2* -19 1* -15 1* -5 -7 -11
f	kb label venue word label	7* -4 -12 10 -13 -7 -6 -13 -9
f	kb label word #	12* 11 1* -9
f	kb label word $	9* -12 1* -10 5 1* -5
f	kb label word date	8* -9 -7 2* 13 1* -13
f	kb label word h012	12* 5
f	kb label word l12	12* 7 1* -5
f	kb label word label	8* -5 -6
f	kb label word label authors	8* -8 -5 2* 6 1* -5
f	kb label word label note	8* -5 -7 2* 24 1* -24
f	kb label word label other	8* -8 -9 2* 16 1* -16
f	kb label word person	8* -6 3* 11 1* -11
f	kb label word venue	12* 10 1* -10
f	kb label word word	12* 8 1* -6
f	kb link1 # $	8* -5 -5 1* 5
f	kb link1 # icon	8* -9 3* 9 1* -8
f	kb link1 # label	8* -8 -7 1* -7 6 -4 -9
f	kb link1 $ $	8* -10 -9 -7 2* -17
f	kb link1 012 $	6* -5 -6 -11 2* -6
f	kb link1 012 35	9* -5 1* 4 -10
f	kb link1 012 l5	7* 4 1* -6 2* 6
f	kb link1 1 1	-8 5* -7 1* -10 -7 2* -9 1* 6
f	kb link1 1 l5	6* -8 9
f	kb link1 1 label other	-5 -5 4* -7 5* -6
f	kb link1 2 $	-7 -4 5* 5 3* 7 -6 1* -5
f	kb link1 2 l5	4* -4 1* -4 1* -13 -5 4* 6
f	kb link1 2 label	-6 5* -6 -8 4 -10 2* -12
f	kb link1 2 venue	-4 5* -4
f	kb link1 312 $	6* -6 8 -8 6 1* -9 -5
f	kb link1 312 35	4* -5 2* 6
f	kb link1 312 l5	6* -4 -8 1* -18 1* -5 -5 1* 8
f	kb link1 35 $	6* -7 7 -9 -9 1* -7 12 1* -4
f	kb link1 35 l5	6* -4 4
f	kb link1 712 $	6* -6 8 -5 3* 8
f	kb link1 75 $	-9 -5 2* -5 1* -11 14
f	kb link1 75 label	-7 -6 6* 8 -5 2* -7 1* -7
f	kb link1 date $	8* -8 -20 -4 4 4 1* -10
f	kb link1 date institution	7* 4
f	kb link1 h012 $	9* -4 2* 4
f	kb link1 h05 $	8* -9
f	kb link1 h05 h05	7* -7 -9 -7 2* 8
f	kb link1 icon 1	1* -5 2* -8 1* -16 17
f	kb link1 icon icon	9* -6 4* -5
f	kb link1 icon label 	6* -4 5 8 3* -6 1* -8
f	kb link1 icon word	4* -4 2* 4 12 -7 1* -10 -13 1* -13
f	kb link1 institution $	7* -8 -9 -12 2* 8 1* -6
f	kb link1 l12 $	8* -6 2* 6 2* -12
f	kb link1 l5 $	7* -9 -13 -14 1* 9 14 1* -14
f	kb link1 l5 label	-5 5* -8 -5 7 -13 1* -5 -16 1* 5
f	kb link1 label  $	4* -6 1* -6 -5 -11 -9 2* 9 1* -7
f	kb link1 label  l1	7* 4 3* 5 2* -5
f	kb link1 label  label	4* -10 1* -9 1* 4 -18 4* -7
f	kb link1 label  label authors	4* -6 2* 6 4* 5
f	kb link1 label  person	6* -5 6
f	kb link1 label $	7* -18 2* -6 -15 1* -6 -6
f	kb link1 label 2	7* -8 5 -14 1* -10 2* -4
f	kb link1 label label	8* 4 1* -8 1* -12 -9
f	kb link1 label label 	8* -7 -7 2* 6
f	kb link1 label label label label	9* -5 2* -7
f	kb link1 label note $	11* 11 2* -11
f	kb link1 label note label note	8* -5 -5 1* 8 -6 1* -4
f	kb link1 label word	7* 5 -11 -7 4* -5
f	kb link1 link1 $	-11 -4 2* -7 1* -6 1* 5 -15 1* -10 -5 1* -10
f	kb link1 link1 word	4* 10 1* -5 -12
f	kb link1 link12 word	1* -8 2* 5 2* -5
f	kb link1 link5 word	4* 12 2* -11
f	kb link1 person person	-12 -5 2* -6
f	kb link1 topic $	7* -8 1* -5 -5 3* -12
f	kb link1 venue $	7* 4 1* -10 2* -12
f	kb link1 venue date	9* -7 1* -9 2* -4
f	kb link1 venue label	9* -14 2* -11 1* -12
f	kb link1 word #	6* -4 10 4* -5
f	kb link1 word $	7* -12 -18 -19 1* 7 16 1* -16
f	kb link1 word date	8* 10 -11 1* -12 6 1* -16
f	kb link1 word institution	4* -4 2* 5 8 2* -8 -7 1* -8
f	kb link1 word label	4* -6 2* -4 1* -11 1* 9 -8 1* -11
f	kb link1 word label note	8* -9 3* 4
f	kb link1 word label other	6* -5 10 1* -6 1* 6 2* -16
f	kb link1 word person	6* 6 1* -4 2* -4
f	kb link1 word word	4* -9 2* 9 -7 -12 4* -5
f	kb link12 # venue	7* 4 6* -5
f	kb link12 $ $	8* -10 -9 1* 5 -11
f	kb link12 012 $	8* -4 2* -10 -4 1* 7
f	kb link12 1 1	-6 5* -5 8
f	kb link12 95 label	7* 4 4* -4
f	kb link12 date $	14* 5
f	kb link12 icon #	7* 6 1* -6 2* -12
f	kb link12 icon icon	7* 6 6* -6
f	kb link12 image venue	7* 5 6* -5
f	kb link12 label  label	7* 9 4* -5
f	kb link12 label  label authors	7* 4
f	kb link12 label  person	7* 6
f	kb link12 label $	7* 5 -5 -15 -4 3* 4
f	kb link12 label 012	7* 7 4* -5
f	kb link12 label h012	1* -4 2* -6 2* 8 4* -6
f	kb link12 label label	8* -9 2* -5
f	kb link12 label word	9* -7 4* -6
f	kb link12 person? date	7* 4
f	kb link12 venue #	9* -8
f	kb link12 venue date	1* -6 6* -13 -14 -6 -8 -13 1* 16
f	kb link12 venue label	7* 6 -12 -5 -4 1* -9 1* 6
f	kb link12 word #	7* 13 6* -13
f	kb link12 word $	7* 5
f	kb link12 word l12	12* -5
f	kb link12 word label authors	7* 11 1* -5 2* -6 1* -6
f	kb link12 word person	7* 5 4* -6
f	kb link12 word word	7* 7 4* -7
f	kb link2 $ $	7* -8 -6 1* -6 2* -6 -9
f	kb link2 35 $	-4 6* 8 5 3* -5
f	kb link2 75 $	8* -9 2* 8 -8 1* -8
f	kb link2 h012 $	7* 4
f	kb link2 h05 $	9* -7 1* -6 -8 1* 7
f	kb link2 icon 1	6* -7 1* 6 -6
f	kb link2 icon icon	9* -5 1* -13 -9 1* 9
f	kb link2 icon word	6* -5 6 1* -7 4* -6
f	kb link2 l12 $	8* -8 -11
f	kb link2 l5 $	8* -11 -12 1* 15 2* -11
f	kb link2 label  l1	8* -12 -4 1* -5
f	kb link2 label  label	7* 9 7 -8 -4 -7 -6
f	kb link2 label $	8* -7 -5 -5 -8 8 -9 -13
f	kb link2 label label	-6 5* -5 -8 -7 2* 6 -4 1* 12
f	kb link2 label note $	8* -7 3* -9
f	kb link2 link2 $	-5 7* 7 -5 4* -6
f	kb link2 link2 1	7 5* -4 1* -7 5* -7
f	kb link2 link2 label	-5 6* -5 -8 -7 2* -10 1* 16
f	kb link2 link2 label 	-9 7* 7 5* -6
f	kb link2 link2 link2	4* -5 1* -9 -11 1* -9 1* -13 -14 1* 5
f	kb link2 link2 link5	4 6* -4
f	kb link2 link2 venue	5
f	kb link2 link2 word	4* 6 2* -7
f	kb link2 link5 label	-5 3* 4 3* 15 -12 1* -7 -12
f	kb link2 link5 link2	4* -4 1* -8 -4 1* -6 1* -6
f	kb link2 person person	-8 5* -9 9 -5 -6 2* -5 1* 6
f	kb link2 venue $	8* 6 -6 1* -4 -7 1* -6
f	kb link2 venue date	6* -5 1* -9 -7 -6 1* 5 1* -4
f	kb link2 venue label	8* 14 -8 1* -4 -17 1* -12
f	kb link2 word $	8* -10 2* 7 -5 -4 -11
f	kb link2 word label	6* -5 1* 10 -7 1* 5 -9 1* -12
f	kb link2 word label other	7* 5 1* -11 1* 6 8 1* -11
f	kb link2 word venue	8* 9 -5 1* -4 2* -10
f	kb link2 word word	4* -7 4* -6
f	kb link25 $ $	7* 7 -4 -5 1* -5 -6 1* -4
f	kb link25 label $	7* 4
f	kb link25 label label	9* -4
f	kb link5 # $	9* -4 1* 5 -5
f	kb link5 # label	9* -8 2* 9 1* -13
f	kb link5 $ $	8* -8 -5 -11 6 1* -5 -10
f	kb link5 012 $	8* 8 3* -7
f	kb link5 05 $	9* -6 2* -4
f	kb link5 05 05	4* -5 1* -7 11
f	kb link5 1 label	4* -10 2* 11
f	kb link5 2 $	8* -9 -8 2* 9
f	kb link5 312 $	7* -4 -7 -6 1* -5 6
f	kb link5 35 $	4* -7 2* 8 -4 3* 4
f	kb link5 35 l5	7* 6 4* -5
f	kb link5 75 label	-5 3* -4 2* 10
f	kb link5 date $	9* -7 1* 7 6
f	kb link5 h012 h05	7* 4
f	kb link5 h05 $	8* -9 -8 1* -6 7
f	kb link5 h05 h05	6* -4 4
f	kb link5 icon #	9* -7 2* -9 1* 6
f	kb link5 icon icon	6* 4
f	kb link5 icon label 	8* 6 5* -5
f	kb link5 icon word	7* 7
f	kb link5 institution venue	7* 5 1* -5 2* -5 -5 5
f	kb link5 l5 $	11* 5
f	kb link5 label  label	4* -10 1* -6 10 -7 1* -5 -6 -10
f	kb link5 label  person	1* -6 2* -6 1* -5 6 1* -4
f	kb link5 label $	4* -7 2* -16 2* -6 -6 9 -6 -13
f	kb link5 label institution	7* -5 1* 5
f	kb link5 label label	7* -12 -7 1* -7 -18 1* -8 -9
f	kb link5 label label 	7* -6
f	kb link5 label link1	9* -6 2* 6
f	kb link5 label word	7* -7 -6 -7 -5 -4 8 -6 -6
f	kb link5 link2 link2	4* -4 1* -7 2* -5 2* -9
f	kb link5 person person	-4 5* -6 4 -6 3* 6 1* -6
f	kb link5 venue #	8* -8 5* 6
f	kb link5 venue $	7* 9 -5 -8
f	kb link5 venue date	7* 10 -11 -12 1* -5 -12 1* 15
f	kb link5 venue label	7* 5 3* -10 2* -7
f	kb link5 word #	7* 7 1* -6 1* 4 -7
f	kb link5 word $	8* -9 -9 1* 10 -6 1* -9
f	kb link5 word label	1* 5 2* -9 1* -7
f	kb link5 word label other	7* 5
f	kb link5 word person	7* 9 4* -8
f	kb link5 word venue	8* 5 5* -5
f	kb link5 word word	4* -8 1* -5 5 4* -4 1* -4
f	kb person # label	7* 9 5 -10 -4 -11 -10 1* -12
f	kb person $ $	7* -12 1* -12 2* -19 -10 -5
f	kb person 012 $	7* -8 1* -7 1* -8
f	kb person 1 012	13 -8 -10 1* -8 -6 -7 -9
f	kb person 1 1	8 -6 -9 3* -6 -4 1* -6 -9
f	kb person 1 312	8 1* -11 1* -6 -5 -5 -10
f	kb person 1 35	13 -6 -7 3* -10 -11
f	kb person 1 712	1* -8 6 2* -4 -11 -13
f	kb person 1 75	14 -9 -8 1* -5 -11 -10 -8 -14 2* -8
f	kb person 1 date	7* -5 6 -10 -4 -11 5 1* -7
f	kb person 1 l5	1* -7 -10 3* -8 -6 1* -5 -7 -7
f	kb person 1 label	7* -5 5 -15 8 -12 -5 -9 -13
f	kb person 1 label other	7 5* -10 1* -8 -4 -12 3* 8
f	kb person 1 person?	1* -11 3* -9 -15 -5 -8 -4 -6 -8 2* 9
f	kb person 1 venue	12 5* -11 -10 8 -12 1* -11 1* -9 -17
f	kb person 2 2	7 -6 -5 3* -6 -10 9 -16 -6 -12 2* -14
f	kb person 2 date	8* 8 -6 -9 -5
f	kb person 2 label	-5 7* 16 -12 -12 -12 2* -15
f	kb person 2 person	7* -5
f	kb person 2 venue	7 1* -4 2* -4 -9 -7 1* -9 -9 -7
f	kb person 312 $	8* 10 -7 1* -18 2* -7
f	kb person 312 venue	11 -8 -8 2* -5 -5 -11 -7 -5 1* -6
f	kb person 35 $	2* -5 4* -8 12 1* -7 -8 1* -6 -11
f	kb person 35 l12	13 1* -11 3* -6 1* -5 -11 1* -6 1* -4 5
f	kb person 35 l5	2* 6 2* -4 -8 -8 1* -4 -16 -17 2* 7
f	kb person 712 label	-7 -12 2* -6 -7 -5 2* -5 4 1* -8 -4 -7
f	kb person 712 venue	1* -10 -8 2* -8 4 -6 -7 1* -6 3* 6
f	kb person 75 label	8* 19 -13 -13 -9 -6 -9 -11
f	kb person 95 label	2* -4 4* 5 1* -10 -5 -10 1* -8
f	kb person date $	7* -12 -17 4 1* -13 13 -5 -16
f	kb person date 1	11 -7 -9 -7 -7 1* -8 -9 1* -6 -7
f	kb person date 712	6 -6 4* -9 1* -6 3* -5
f	kb person date label	-10 9 -6 2* -6 1* -11 -14 -17 -13 -8 18 -10 -6
f	kb person date label authors	1* -10 -10 -5 -7 -9 -15 -7 -14 -16 -20 9 -9 1* -6
f	kb person date link12	11 -11 -5 -5 1* -7 -16 1* -9 -5 4* 9
f	kb person date link5	10 -7 4* -8 2* 6 -6 -4 2* -4
f	kb person date person?	10 -6 1* -5 -6 1* -7 -6
f	kb person date venue	9* -6 -4 -22 -12 1* 5
f	kb person dated label	7* -13 15 -15 -10 -21 2* -4
f	kb person h05 h05	8* 8 -10 -14 -14
f	kb person icon 1	1* -5 4* -8 2* -5 5 -11 -5
f	kb person icon icon	9* -7 -6 -12 1* -4
f	kb person icon label 	8* 11 -9 1* -8 -7 1* -15
f	kb person icon word	7* 9 12 -10 -13 -11 2* -15
f	kb person institution institution	1* -5 7 4* -8 -7 -10 -5 -8 2* 6
f	kb person institution venue	8* -5 -15 1* -10
f	kb person l1 person	9* -8
f	kb person l12 $	8* 9 -9 -6 -9 2* -8
f	kb person l2 $	7* -7 -7 -11 -16 13 2* -8
f	kb person label  $	7* -16 -12 -12 -14 10 -12 1* -5
f	kb person label  1	-5 6* -9 -18 -8 -12 13 1* -6
f	kb person label  label	-10 -5 4* -5 -16 7 1* -9 -8 -16 -11 -6
f	kb person label  label note	8* 7 -10 1* -8 2* -7
f	kb person label  label venue	8* 13 -20 1* -14 1* -7 -23
f	kb person label  person	-6 6* 11 1* -9 -10 -4 1* -6 -9
f	kb person label  venue	9* -26 5 -24 1* -9 -15
f	kb person label #	8* 5 -4 -8 -9
f	kb person label $	7* -5 6 -17 1* -4 -12 -16 -12
f	kb person label authors $	-7 6* -9 15 -10 -17 -12 -5 1* -8
f	kb person label authors label	7* -9 -7 -10 4 1* -15
f	kb person label authors label 	7* -5 1* -12 -4 -8
f	kb person label authors label authors	1* -7 -12 2* -16 -11 -8 1* -18 -21 -5 2* -8
f	kb person label authors person	9* -4 -5 -18 2* -8
f	kb person label authors word	8* 12 -8 1* -15 2* -11
f	kb person label label	-7 3* -6 1* -6 -7 1* -15 2* -15 -8
f	kb person label label 	7* 5 1* -8 1* -10 6 -7
f	kb person label label label label	-7 6* -8 1* -9 -11 3* -6
f	kb person label label person	8* 4 -5 1* -4
f	kb person label other label	-11 -5 4* -5 10 11 -13 -7 -12 -10 1* -13
f	kb person label other label other	1* -10 4* -9 2* -6 2* -11 -4
f	kb person label word	7* -4 1* -6 -6 -5
f	kb person link12 venue	1* -8 -12 1* -8 -10 -29 -7 -10 5* 4
f	kb person link12 word	1* -5 3* -6 -4
f	kb person link5 venue	15 4* -4 -12
f	kb person person #	5 6* -11 1* -8 -10 -7
f	kb person person $	7* -13 1* -13 -18 -8 2* 8
f	kb person person 012	6 7* 11 -7 -8 -11 2* -9
f	kb person person 1	7 1* -4 3* -6 -6 -4 -12 -14 -10 1* -5 5
f	kb person person 2	8 6* -7 -7 -6 1* -8
f	kb person person 312	7* -5 4 -5 -5 -14 2* -7
f	kb person person 35	10* -9 -8
f	kb person person 712	6 1* -6 2* -5 -7 1* -10 1* -8 -9 2* 10
f	kb person person 75	7* -5 5 -6 -6 -7
f	kb person person 95	8* 5 2* -6
f	kb person person date	6 5* -6 1* 5 -6 -4 -17 2* -5
f	kb person person dated	8* 6 5* -5
f	kb person person h012	8* 8 1* -6 -5
f	kb person person h05	-6 6* -5 3* -5
f	kb person person icon	8* 11 1* -7 -10 2* -11
f	kb person person institution	-5 1* 5 3* -7 1* 14 -4 4 2* -5 -13
f	kb person person l5	6 -4 -4 5* 7 5* -7
f	kb person person label	-7 6* -13 1* -16 -15 -15 -11 -10
f	kb person person label 	-13 1* -8 4* -13 1* -12 6 11 -13 1* -11
f	kb person person label authors	6* -6 -4 1* -6 -12 -7 -4
f	kb person person label label	7* -4 1* -5 -5 -5 2* -13
f	kb person person label other	-4 8* -10 -15 4 -4
f	kb person person link1	1* -4 6* 8 -6 -9 -7 2* -5
f	kb person person link12	1* -5 4* -10 1* -4 2* -5 2* 8
f	kb person person link2	6 1* -4
f	kb person person link5	6* -4 2* -6 -5 -6
f	kb person person person	-6 -6 -10 -5 -5 -4 -10 -8 7 -10 -10 -13 -4 1* 6
f	kb person person person?	11 1* -10 2* -7 -10 -6 -9 -5 -13 -24 1* -5
f	kb person person strong1	11 5* -8 1* -5 1* -6 -15 2* 5
f	kb person person topic	8* 6 5* -6
f	kb person person venue	1* -6 -5 4* -6 6 -10 -8 -14 -9 -4 -7
f	kb person person word	-5 6* 4 33 -6 1* -11 2* -28
f	kb person person? $	8* 13 2* -7 2* -10
f	kb person person? 1	10 -6 -7 2* -6 -11 -8 1* -10 -9 -4 -6
f	kb person person? date	-6 -4 6* 9 -9 -8 3* -9
f	kb person person? label	-8 -7 8 2* -8 -9 -6 -6 1* -5 -12 2* 6
f	kb person person? label 	-7 6* -12 -8 -8 -9 1* -6
f	kb person person? person	1* -6 3* -4 -7 1* -7 -5 -4 -19 -10 1* 8
f	kb person person? person?	7 -6 -4 1* -8 -5 -5 -9 3* -6 2* -8
f	kb person person? venue	5* -6 1* -10 1* -11 -14 -14 2* -7
f	kb person person? word	-7 7* 4 2* -5
f	kb person strong1 strong75	10 1* -7 3* -7 1* -6 1* -5 3* 6
f	kb person strong1 venue	8* 9 -15 -16 -16 1* -6 -8
f	kb person topic venue	4 5* -5 -4 4 -5 -9 -11 1* -5
f	kb person venue #	7* 4 1* -15 -17 1* -8
f	kb person venue $	7* -19 18 -14 -21 -9 -11 -5
f	kb person venue 012	8* 16 -9 -11 3* -7
f	kb person venue date	7* -12 10 -20 1* -16 -9 -10
f	kb person venue l2	9* -5 -7 -5 2* -6
f	kb person venue label	-6 6* -4 1* -7 1* -15 -17 -10 -8
f	kb person venue label 	9* -8 -5 1* -4 -5
f	kb person venue venue	6* -6 -17 1* -13 -12 6 2* -10
f	kb person venue word	8* 13 -9 -11 -6 2* -7
f	kb person word date	12 5* -11 -9 4 -10 -5 -12
f	kb person word institution	8* 17 -8 -11 -9 2* -13
f	kb person word label	8* 6 1* -19 -12 -9 -12 -9
f	kb person word label other	8* 5 -11 -6 -12 -4 -7
f	kb person word label venue	8* 15 -9 -19 -10 1* -7 -12
f	kb person word venue	7* -7 18 -7 1* -21 1* -9 -22
f	kb person word word	6* -6 1* 14 -11 -11 -15 2* -10
f	kb person? # #	7* -15 -19 16 -11 -12 2* -6
f	kb person? # label	-6 -7 -5 1* -6 -6 -9 11 -14 10 -11 -10 2* -8
f	kb person? $ $	9* -13 -14 1* -23 -18 -11
f	kb person? 1 1	-10 1* -7 2* -8 1* -10 13 2* -10 -5 -7 -13
f	kb person? 1 75	-14 -9 -15 2* -7 -5 9 3* -6 2* 6
f	kb person? 1 person?	1* -19 -5 1* -4 -11 3* -10 1* -4
f	kb person? 1 word	4 7* 14 -11 1* -6 2* -5
f	kb person? 2 date	-5 6* 5 -6 6 -6 -6 -4 1* -9
f	kb person? 2 label	7* 11 -11 -12 1* -7 -5 -5 -12
f	kb person? 2 word	7* 8 4 -9 -4 -4 2* -4
f	kb person? 712 venue	10 5* -4 -9
f	kb person? 75 label	-9 -5 -7 6* 4 -8 -13 2* -9
f	kb person? date $	7* -7 -5 6 -18 -5 1* -5
f	kb person? date 1	-9 10 -12 2* -11 -9 1* -7 8 -9 3* -6
f	kb person? date label	1* 4 5* -10 -10 8 -12 -26 1* -16 -10
f	kb person? date label 	7* -6 -13 12 -8 -11 -5
f	kb person? date link12	2* -10 -5 1* -6 -9 2* -14 3* -4 14
f	kb person? date link5	6* -5 -11 -8 1* -4 -5 -7
f	kb person? dated label	7* 11 -6
f	kb person? emphasis1 word	8 7* -7
f	kb person? icon 1	-7 -6 4* -9 20 -9 -11 -7 -4 2* -11
f	kb person? icon icon	7* 7 1* -8
f	kb person? image label	7* 8
f	kb person? institution label	8* -6 -5 6 -7 2* -6
f	kb person? label  $	7* -11 -7 1* -22 11 -10 1* -15
f	kb person? label  1	8* -9 -7 -7 6 -5
f	kb person? label  label	-8 -9 -6 3* -7 2* -8 -12 5 -22 -12 -10
f	kb person? label  person	-7 1* -6 3* -4 1* -11 -15 -14 -14 1* -6
f	kb person? label  word	2* -5 5* -5 -8 -5 12 -6 1* -10
f	kb person? label $	8* -5 -5 1* -17 12 -17 -7
f	kb person? label label	9* -7 2* -9 -21 -14
f	kb person? label label 	7* 6 -5 -6 -5 -7 9 1* -6
f	kb person? label other label other	-11 -15 4* -11 16 6* 8
f	kb person? link5 label	-7 -7 -5 2* -5 -8 16 -11 -10 5 -7 -10 -9 -6
f	kb person? person $	-10 6* -8 1* -8 -8 -6
f	kb person? person 1	4
f	kb person? person date	7* 9 1* -12 1* -10 -6 -6 -9
f	kb person? person label	6* -6 5 7 -7 -10 -11 2* -14
f	kb person? person label 	-9 -6 -5 3* -5 1* -7 -10 -15 5 -7
f	kb person? person person	7 4* -5 -8 2* -26 -5 -31 -10 -11
f	kb person? person person?	-5 -8 -5 3* -18 1* 6 -5 1* -15 2* -20
f	kb person? person venue	7* -9 5 -10 1* -14 2* -11
f	kb person? person? $	-5 -4 5* 7 7 2* -8 2* -7
f	kb person? person? 2	5 -8 -6 3* -4 1* 5 -11 -5 -11 -5 1* -8
f	kb person? person? 712	-7 -19 -10 1* -5 -14 -12 5 -11 -9 -4 -14 -5 1* 8
f	kb person? person? 75	1* -16 -9 2* -9 -18 6 1* -6 1* -6
f	kb person? person? date	8 1* -4 2* -5 -8 -7 -11 -17 -16 -10 9 1* -4
f	kb person? person? label	-11 -9 3* -8 -9 -7 10 -6 -4 1* -8 1* -8
f	kb person? person? label 	1* -8 6* -11 -4 -13 5 -5
f	kb person? person? person	1* -9 -5 3* 5 2* -15 1* -11 -8 1* -6
f	kb person? person? person?	1* -8 -13 -4 -6 -11 -24 -5 10 -18 -16 -5 -17 -6 -10
f	kb person? person? strong712	-14 -6 -4 2* -5 -7 11 -5 -4 4* 5
f	kb person? person? venue	-6 5* -5 5 6 -8 1* -13 -13 1* -4
f	kb person? person? word	-14 -7 -8 3* -6 1* 9 -12 -7 -7 2* -6
f	kb person? strong1 person?	1* -4 5* 5
f	kb person? strong1 strong1	1* -8 -5 2* -5 -7 1* -8 2* -11 -5 1* -7
f	kb person? topic 712	1* -8 5* 9
f	kb person? venue $	7* 11 11 -21 -4 -15 -15
f	kb person? venue date	-11 -6 3* -4 -7 10 -9 -14 -17 -12 -6 -9 9
f	kb person? venue label	8* 8 -12 -5 -9 1* -12 -13
f	kb person? venue word	7* 5 1* -14 -10 -8 1* -7
f	kb person? word #	8* -10 1* -7 -8
f	kb person? word date	5 5* -6
f	kb person? word label	7* 7 3* -10 -5 1* -4
f	kb person? word label authors	7* 13 -12 -12 -6 -8 2* -6
f	kb person? word label other	6* -4 7 -13 -12 -12 6 1* -10 -12
f	kb person? word person	6* -9 18 -19 -8 -13 -16 1* -7 -16
f	kb person? word person?	-8 -8 -8 3* -6 6 6 -8 -4 3* -12
f	kb person? word venue	7* 8 8 -17 -11 -5 2* -7
f	kb person? word word	-8 1* -14 2* -4 -12 1* -6 9 -21 -25 1* -7 -9
f	kb strong012 $ $	8* -9 -10 -8 12 1* -6 -10
f	kb strong012 label label	7* 14 3* -12
f	kb strong05 $ $	7* 7 -10 1* -10 1* -11 -9 -9
f	kb strong05 label label	8* -7 -10 -7 4 1* -6 -8
f	kb strong1 $ $	8* -8 -16 1* -24 -20
f	kb strong1 1 1	-13 -5 3* 14 -11 -10 1* -4 1* -6 2* -5
f	kb strong1 1 label	-13 -8 3* -11 -11 9 -4 2* 7
f	kb strong1 2 label	-8 5* -4 2* -7 -12 9 2* -13
f	kb strong1 75 word	-7 -5 3* 7 -18 -7 3* -6 1* 6 -5
f	kb strong1 date label	5* -5 1* -8 -14 -4 -10 -14 8 1* -7
f	kb strong1 h05 label	-5 -5 3* 9 -8 -17
f	kb strong1 icon icon	8* -5 -8 -4 -6 1* 5 -6
f	kb strong1 l5 $	5* -9 -8 1* -11 -9 -8 9 1* -10 -7
f	kb strong1 label  label	5* -6 -9 14 -8 -8 -6 -8 -6 -6
f	kb strong1 label  person	-8 -5 3* -8 8 1* -6 -5 -6 -8 2* -13
f	kb strong1 label $	7* -9 -10 -10 -13 -19 -10 16 -5
f	kb strong1 label label	7* -4 1* -5 -20 -29 -18 13 9
f	kb strong1 label note $	8* -9 1* -7 -18 -4 1* 10
f	kb strong1 label note label note	8* -8 1* -5 -12 -5 1* 14
f	kb strong1 label other #	6* -23
f	kb strong1 label other $	-12 -8 4* -31 1* -8 2* -5 2* 7
f	kb strong1 label other icon	-6 4* -6 -15 7
f	kb strong1 label other label	-13 -14 4* -17 5
f	kb strong1 label other label 	-12 -8 3* -7 -37 1* -6 5* 8
f	kb strong1 label other label other	-23 -22 -5 3* -47 1* -13 1* -9 -15 -7 -4 9
f	kb strong1 label other person	-9 -4 4* -30 4* -6 2* 6
f	kb strong1 label other strong1	-4 5* -23
f	kb strong1 label other venue	-5 -6 4* -26 7* 6
f	kb strong1 label other word	-9 -5 3* -12 -39 10 -6 1* -6 -6 -6
f	kb strong1 link12 $	-6 -7 3* 18 -14 -12
f	kb strong1 link12 icon	-8 -5 3* 11 -12 -9 3* -10 2* 10
f	kb strong1 link12 label	-11 -8 3* 9 -5 -12 5* -6 6
f	kb strong1 link12 label 	-4 4* 7 -8 -7
f	kb strong1 link12 label other	5* 13 -9 -12
f	kb strong1 link12 person	-5 -6 3* 6 -13 -6
f	kb strong1 link12 venue	-10 -5 3* 9 -7 -11 1* -4 -6 -7 -5 -6 5
f	kb strong1 link12 word	-7 -4 3* 7 -14 -7
f	kb strong1 link5 $	-5 4* 9 -9 -8
f	kb strong1 link5 label	-7 -7 4* -11 4* -5 1* 4 -7
f	kb strong1 link5 venue	5* 16 -13 -8 1* -7 -6 1* -6 1* 6
f	kb strong1 link5 word	-6 4* 6 -5 -9
f	kb strong1 person date	6* -10 8 -5 -7 -7 -11 7 1* -5
f	kb strong1 person person	1* -7 -5 -5 5* -7 1* -18 1* 6 -6
f	kb strong1 person person?	1* -6 3* -16 -15 10
f	kb strong1 person strong1	-9 4* -10 7 1* 7 2* -8 2* -10
f	kb strong1 person? date	7 5* -8 -5 6* 6
f	kb strong1 person? label	-14 -14 3* 4 -16 -4 -5 2* -4 2* 4
f	kb strong1 person? label 	-9 -13 -7 2* -14 -15 15 -5 5* -9
f	kb strong1 person? person	1* -13 4* -13 1* -5 -5 1* -4 1* 14 -7
f	kb strong1 person? person?	-20 6 -7 3* -18 -7
f	kb strong1 person? strong1	6 -6 3* -13 -7 11
f	kb strong1 person? strong712	-6 -9 3* -11 -13 12
f	kb strong1 person? venue	-5 -13 4* -8
f	kb strong1 person? word	-18 -9 -4 3* -6
f	kb strong1 strong1 date	7 -6 3* -10 -5 -7 -14 1* -18 -15 13 -13 -8
f	kb strong1 strong1 person	1* -10 -5 -4 3* -19 6 -4 1* -6 2* -5
f	kb strong1 strong1 person?	1* -7 3* 8 -14
f	kb strong1 strong1 strong1	9 -13 -8 -5 -6 -8 -26 -8 1* -11 1* -17 1* -10 -17
f	kb strong1 strong1 strong2	-11 -10 3* -8 -10 10 -5 3* -4
f	kb strong1 strong35 label	-7 -8 4* -18
f	kb strong1 strong712 label	-7 -8 4* -10
f	kb strong1 strong712 venue	-12 -12 -6 2* -6 6 7* 6
f	kb strong1 strong75 person?	-6 -9 -5 2* -8 -7 12
f	kb strong1 strong75 strong75	-7 -7 -6 3* -16 4
f	kb strong1 strong75 venue	-8 -6 3* 10 -13 -7
f	kb strong1 strongl5 strongl12	-17 -9 -6 3* -16 4 6* 5
f	kb strong1 strongl5 strongl5	-6 -10 4* -11 1* -8 -5 -5 2* -13
f	kb strong1 venue date	5* -9 7 -11 -8 -8 1* -9 -8 25 -7
f	kb strong1 venue institution	-5 -10 -5 -4 -6 13 -14 -6 1* -9 -6 2* -5 9
f	kb strong1 venue label	7* 12 1* -9 1* -7
f	kb strong1 word date	6 -5 3* -11 -8 6 3* -7
f	kb strong1 word label	5* -9 -6 10 2* -6 6 2* -7
f	kb strong1 word person	10 5* -12 -10 -7 1* -5 -7 1* 12 -14
f	kb strong1 word strong1	18 4* -13 -17 -4
f	kb strong1 word word	9 4* -6 -9 1* -6 4* 5 -11
f	kb strong2 $ $	7* 10 -11 1* -12 1* -9 -14
f	kb strong2 label  label	1* -4 5* 4 -6 1* -8 -11 -5
f	kb strong2 label $	7* 8 -11 -7 -6 -14 -6
f	kb strong2 label label	7* -5 -7 6 -11 -14 -9 -8
f	kb strong2 label other $	6* -4 1* -5 2* -7 2* 9
f	kb strong2 label other label other	1* 4 4* -12 1* -8 -9 -9 -13 2* 18
f	kb strong312 $ $	7* 13 1* -5 -5 1* -4 -5 -5
f	kb strong312 label label	7* 9 3* -7
f	kb strong35 $ $	9* -9 -12 1* -5 -4 -7
f	kb strong35 label  label	7* 10 -4 -7 1* -8 -5 1* -5
f	kb strong35 label $	7* 6 3* -6
f	kb strong35 label label	7* 9 -4 -5 -7 1* -4 1* -7
f	kb strong35 label other label other	1* -9 6* -11 -13 -10 -9 -5 1* 9
f	kb strong712 $ $	7* 19 1* -7 1* -17 2* -5
f	kb strong712 label  label	7* 14 3* -12
f	kb strong712 label label	7* 15 1* -10 -4 -6 2* -7
f	kb strong712 person person	7* 7 -8 -13 -8 -12 2* 13
f	kb strong75 $ $	8* -10 1* -17 -16 -11 -8
f	kb strong75 label  label	7* 10 -4 -10 -6 -7 1* -4
f	kb strong75 label $	7* 10 -4 1* -7 -6 2* -6
f	kb strong75 label label	9* -6 1* -11 -7 -9
f	kb strong75 person person	7* 7 -6 -7 -5 2* -5 -8
f	kb strong912 label label	7* 11 -9 -5 -6 -10
f	kb strongh012 $ $	9* -11 -11 -5 -5 1* -9
f	kb strongh012 label  label	7* 7 -12 1* -4 -5 -5 1* 6
f	kb strongh012 label label	8* -11 -6 1* -9 -4 -5
f	kb strongh012 venue date	7* 5 3* -4
f	kb strongh05 $ $	8* -7 -8 -10 2* -7 -9
f	kb strongh05 label  label	7* 10 1* -6 -4 -8 2* -7
f	kb strongh05 label $	7* 5 2* -4 -7 -6 1* 6
f	kb strongh05 label label	7* 8 -19 -13 -10 -15 -6
f	kb strongh1 label note $	8* -5 2* -4 2* 6
f	kb strongh1 label note label note	8* -8 1* -8 -18 -4 1* 19
f	kb strongl1 # label	14* 5
f	kb strongl1 $ $	7* 13 -20 -16 -14 -18 -8 -9
f	kb strongl1 icon #	7* 9 1* -6 1* -8 2* -9
f	kb strongl1 icon icon	7* 7 6* -6
f	kb strongl1 l12 $	7* -6 -9 -5 -4 7 -8 -5 -6
f	kb strongl1 label  label	8* -7 -5 -4 -5 -6 -9 5
f	kb strongl1 label $	7* 10 -4 4* -6
f	kb strongl1 label label	7* 9 -6 -12 -7 -14 -10 -11
f	kb strongl1 label other label other	-4 -5 4* -7
f	kb strongl1 person person	11* -10 2* 13
f	kb strongl12 $ $	7* 5 -9 -9 -9 2* -4 -9
f	kb strongl12 label $	7* 4
f	kb strongl12 label label	7* 12 -7 -6 -6 -10
f	kb strongl5 $ $	7* 6 -9 -12 -12 1* -6 -5 -10
f	kb strongl5 label $	9* -6 4* -4
f	kb strongl5 label label	8* -5 -6 -4 3* -6
f	kb topic $ $	7* -5 -25 -4 -20 -21 -16 7
f	kb topic 1 1	1* -10 -7 2* -15 -11 16 12 2* -5 2* -11
f	kb topic 1 person?	7 -8 -8 1* -5 1* -9 -11 3* -4 1* -8 4
f	kb topic 1 word	10 4* -12 -11 1* 6 -6 1* -10 1* -15
f	kb topic date $	7* -6 -10 -13 -8 -11 -10 6 -10
f	kb topic emphasis1 word	7* -11 9 2* -8 1* -6 -9
f	kb topic h05 $	5* -4 -6 7 -5 -8 -8 9 2* -12
f	kb topic institution image	5* 15 -15
f	kb topic institution institution	6* -10 1* -9 -11 -7 1* -12 14 -12
f	kb topic institution label	5* -7 1* 7 -6 -11 -7 -4 -8 13 -13
f	kb topic institution link12	1* -6 -5 -5 1* 9 -10
f	kb topic l2 $	7* -7 1* -6 -7 8 -8 1* -10
f	kb topic l2 label	11* -4
f	kb topic l5 $	7* -8 -7 -10 -6 11 -5 -4 -14
f	kb topic l5 l5	7* -8 -7 -13 1* 9 1* -11 -8
f	kb topic label  $	9* -8 -5 3* -7
f	kb topic label  label	4* -5 -10 -4 6 -5 1* -9 1* -9 1* -9
f	kb topic label $	7* -14 -10 -11 -14 1* -20 10 -10
f	kb topic label label	8* -11 -5 -22 -12 -17
f	kb topic label name label name	5* -5 -9 1* -10 2* 18 1* -5 -17
f	kb topic label note $	8* -10 2* -12 -8 -14 13
f	kb topic label note label note	7* -5 -10 -5 -10 -10 -6 -15 12
f	kb topic label other label other	6* -11 6 6* -6
f	kb topic strong1 strong1	-5 -9 -11 1* -6 11 -7
f	kb topic topic $	7* -10 1* -8 2* -9 6 -11
f	kb topic topic date	11* -4 1* 10 -10
f	kb topic topic institution	-5 -7 -8 1* -9 7 -8 -6
f	kb topic topic label	5* -5 1* -5 1* -13 1* 4 -7 1* -11
f	kb topic topic topic	1* -6 -4 1* -6 15 -12 -16 1* -6 -5 3* -12
f	kb topic topic word	1* -5 3* 10 -10 -6 5* 11 -19
f	kb topic venue date	6* -4 1* -21 -15 -14 -10 -19 -19 19
f	kb topic venue word	8* -11 -6 1* -14 2* 9
f	kb topic word $	7* -11 -10 -12 -6 -10 -7
f	kb topic word label	7* -9 -11 -7 1* -5 -6 11 -10
f	kb topic word topic	5* 8 -7 -7 -8 -5 4* -7
f	kb topic word word	5* -6 -7 2* -9 1* -13 2* -5
f	kb venue # #	7* -13 -15 7 1* -10 2* -6
f	kb venue # $	8* -4 12 1* -6 1* -6 -18
f	kb venue # date	8* -11 1* -5 -9 1* -8
f	kb venue # label	1* -4 5* -5 -5 9 1* -8 -16 1* -9
f	kb venue $ $	7* -12 -12 1* -16 -13 -15 -30 6
f	kb venue 012 $	7* -6 -8 2* -9
f	kb venue 1 1	-9 -10 -8 2* -14 -9 3* -10 -7 -13 -9
f	kb venue 1 35	1* 11 -5 2* -6 1* -7
f	kb venue 1 712	5* -6 3* -7 4* 4
f	kb venue 1 75	-5 10 -7 2* -6 -7 -10
f	kb venue 1 h012	1* 7 -6 2* -12 1* -4 1* -12 4* 12
f	kb venue 1 label	1* 8 3* -4 1* -6 -4 7 -8 -6 2* -9
f	kb venue 1 link12	1* 5
f	kb venue 2 date	8* -6 11 4* -10
f	kb venue 312 $	9* 9 1* -8 -4 1* -8
f	kb venue 35 l12	1* 5 5* -6 -6 10 1* -7 -6 1* -12
f	kb venue 35 l5	7* -7 -6 11 1* -8 -6 -4 -11
f	kb venue 712 $	1* 10 3* -5 1* -6 2* -4 -4 2* -9
f	kb venue date #	5* -8 -4 1* -6 10 -8 3* -7
f	kb venue date $	7* -9 -11 8 -11 -13 -13 -10
f	kb venue date 012	9* 5 2* -4 1* -5
f	kb venue date 1	5* -12 2* -7 -11 -5 -6 -5 -5 11
f	kb venue date 2	1* -6 7* 11 2* -4 1* -10
f	kb venue date 35	10* -5 2* -8
f	kb venue date 75	13* -5 -4
f	kb venue date h012	9* 12 4* -12
f	kb venue date icon	7* -8 -9 1* -5 -6 2* 5
f	kb venue date institution	-4 5 3* -6 3* -6 -10 2* -6 6
f	kb venue date l2	-5 -7 6* -4 1* -6 -8 2* 6
f	kb venue date label	5* -6 1* -11 -7 1* -14 -12 -8 -19 6
f	kb venue date label 	8* -10 12 -6 -7 -12 1* -12
f	kb venue date label other	7* -5 -5 4* -8
f	kb venue date link1	9* 9 -5 3* -7
f	kb venue date link12	1* 4 3* -12 -4 2* -14 4* 16
f	kb venue date link5	1* 4 12* -7
f	kb venue date person	13* -5
f	kb venue date strong1	1* 7 3* -12 4* -6
f	kb venue date topic	9* 11 -4 2* -7 -11
f	kb venue date venue	9* -13 2* -6 1* 13
f	kb venue date word	8* -8 1* -10 -10 -6 -8
f	kb venue dated label	8* -6 5 4* -4
f	kb venue h012 $	1* -11 4* -7 8 -7 1* -5 -6 -5
f	kb venue h05 h05	8* -9 5 1* -6 1* -5 -6
f	kb venue icon $	8* -7 12 1* -7 -11 1* -11
f	kb venue icon 1	5* -5 1* -8 -7 18 -4 -11 2* -16
f	kb venue icon icon	7* -6 -7 21 1* -7 -8 1* -18
f	kb venue icon label 	8* -9 21 -6 -12 -6 1* -22
f	kb venue icon word	7* -7 -4 22 -7 -15 1* -4 -22
f	kb venue institution $	8* -4 1* -8 -9 -5
f	kb venue institution 1	1* 13 -7 1* -6 -10 -10
f	kb venue institution institution	9* 13 -8 -7 2* -10
f	kb venue institution label	9* 17 -10 -8 2* -16
f	kb venue institution strong1	6* -5
f	kb venue institution topic	1* 5 4* -4 2* 11 -10 2* -6 -11
f	kb venue l2 date	-6 4* -15 1* -6 -7 6 1* -7 -5 1* -5
f	kb venue l2 l2	7* -4 1* 9 1* -6 2* -12
f	kb venue l2 label	1* -9 6* -4 8 -5 -9 2* -8
f	kb venue l2 word	8* -6 7 -4 1* -6 1* -8
f	kb venue l5 $	1* -7 7* -5 1* 5 2* -11
f	kb venue l5 label	1* -9 3* -4 1* 7 3* 10 2* -12
f	kb venue label  $	1* -6 7* -5 -4 -13 -4 1* 6
f	kb venue label  label	7* -4 -7 4 -13 1* -31 -13
f	kb venue label  label note	8* -8 7 1* -10 -5 1* -8
f	kb venue label  person	-6 -6 5* -8 -6 19 1* -5 2* -17
f	kb venue label #	9* 5 -4 1* -4
f	kb venue label $	7* -13 -18 9 -13 -14 1* -10 -9
f	kb venue label date	7* -4 3* -10 -9 -5
f	kb venue label label	1* 9 2* -10 -8 -6 -15 -12 4 -14 -15 -19
f	kb venue label label 	9* -13 1* -5 16 -6 -22
f	kb venue label label label label	-11 1* -7 2* -17 -8 -6 -5 2* -8 -5
f	kb venue label label links	9* -16 2* 14 1* -12
f	kb venue label link1	10* -6 -13 -8
f	kb venue label other label	1* -8 3* 8 1* -6 2* -5 -12 -14 -4
f	kb venue label other label other	5* -9 -5 1* -10 1* -4 -9 -4 1* -6
f	kb venue label word	9* 10 -5 1* -5 -5 -9
f	kb venue link1 label	2* -5 -5 4* -6 18 2* -13 1* -14
f	kb venue link12 label	-7 13 -6 1* -4 -19 -6 -5
f	kb venue link5 label	-9 -6 -10 -7 -7 1* -8 -13 -7 1* -8 -14 -15 -8
f	kb venue person date	8* -7 13 -8 -5 -10 1* -10
f	kb venue person person	7* -12 -11 12 1* -12
f	kb venue strong1 link12	-6 5 -9 2* -5 -5
f	kb venue strong1 strong75	1* 7 3* -4 -7 -7 1* -6 4* 6
f	kb venue topic label	8* -6 5 -9 -12 -5 1* -13
f	kb venue venue label	7* -13 -18 15 -9 -5 -11 -5 -13
f	kb venue word $	9* 7 1* -5 2* -7
f	kb venue word date	9* -6 1* -4 2* 7
f	kb venue word label	8* -9 26 -7 -9 -9 -7 -24
f	kb venue word label note	9* 8 1* -5 2* -8
f	kb venue word label other	8* -7 1* -4 -13 1* -7
f	kb venue word label tags	9* 14 4* -14
f	kb venue word link2	7* -8 -6 5 -6 -6 -4 -6 -5
f	kb venue word person	7* -10 -10 14 -5 -9 1* -6 -12
f	kb venue word word	9* 8 -5 -9 2* -6
f	kb word # #	7* -23 -27 6 -14 -14 1* -11
f	kb word # $	7* -7 -12 3* -5 -27 -6
f	kb word # 012	8* -9 -11 -10 1* -7 -8 12
f	kb word # 1	10* -7 -6 -5 -10
f	kb word # label	2* -4 2* -7 3* 4 -12 -13 -13 -18
f	kb word # label 	9* -10 2* -7 -6 5
f	kb word # person	7* -4 -10 -15 -11 1* -10 -11
f	kb word # venue	5* -5 3* -18 -15 1* -5 -6
f	kb word # word	8* -5 -7 -6 -14 -4 -11 8
f	kb word $ $	7* -11 -6 -13 -28 -6 -21
f	kb word 012 $	5* -4 3* -17 -12 1* -5 -16
f	kb word 012 l5	7* -8 1* -15 -17 -22 -4
f	kb word 012 label	-4 4* -6 -6 1* -14 -16 -14 -5 -6
f	kb word 05 $	8* 7 -6 -6 6 1* -7 -11
f	kb word 05 word	12 -6 -6 2* -8 -12 -11 -12 -10 -13 7 1* -6
f	kb word 1 1	-5 -12 -8 3* -21 9 13 1* -5 -22 -8 -15 -14
f	kb word 1 label	-5 -8 3* 6 -10 1* -7 -13 -5 -9 1* -11 13
f	kb word 1 label 	-6 -4 -7 2* 6 -6 -6 5* -11
f	kb word 1 person	1* -14 -10 2* -19 -21 -13 -5 -14 -5 -8 1* -10
f	kb word 1 person?	6 -6 3* -4 1* -6 8 8 3* -6 -14
f	kb word 1 topic	1* -6 4* -6 1* 7 -6 -4 -8 1* -6
f	kb word 1 word	1* -7 -5 3* -10 6 6 -5 -6 -24 -5 -11
f	kb word 312 $	1* 8 -5 2* -9 1* -8 -10 -7 -19 1* -4
f	kb word 35 $	8* 10 -13 -14 -13 -9 1* 6
f	kb word 35 l5	8* -9 -19 -11 -9 2* 4
f	kb word 75 label	-6 -4 -5 2* -4 -10 2* -19 -8 -9 1* -14
f	kb word date #	7* -8 -10 5 -21 -10 -4 -9 -8
f	kb word date $	7* -11 -21 2* -10 -22 1* -6
f	kb word date 1	1* 5 -6 1* -5 -4 -10 -7 2* -4 -7
f	kb word date h012	11* -7 2* 9
f	kb word date h05	1* 7 3* -7 1* -5 -5 5 -10 -8 1* -4
f	kb word date label	-5 5 3* -4 -6 -13 -21 9 1* -14 -4 -30 -9
f	kb word date label 	8* -10 12 -10 -18 -10 -18 -11
f	kb word date link1	-8 1* -7 -7 1* -5 2* -5 8 3* -8 -7
f	kb word date link12	14 7 -14 1* -8 -15 -15 4* -7 1* -7
f	kb word date link5	2* -8 2* -8 -8 -7 -6 6 -6 -15 1* -6 -8
f	kb word date person	6 -5 5* -8 -12 6 -14 -14 1* -13 -5
f	kb word date strong1	-7 7 -13 2* -17 1* -5
f	kb word date word	8* -10 1* -16 -11 -5 -10
f	kb word dated label	8* -4 -12 -9 -4 1* -12 9
f	kb word emphasis1 emphasis1	5* -6 1* -9 1* -7 1* -10 1* -7
f	kb word emphasis1 person?	4 6* -6 1* -4 1* -6 1* -6
f	kb word emphasis1 word	7* -4 1* -12 1* 5 1* -8 -17
f	kb word h012 $	-6 -5 3* -12 -4 1* -15 -14 -11 8 -5 -13
f	kb word h012 h012	8* -8 -9 -7 5 1* -9 -5
f	kb word h012 h05	2* -4 2* 6 2* -8 -5 -8 9 2* -8
f	kb word h05 $	8* -9 -7 -11 8 1* -13
f	kb word h05 h05	-7 -7 -8 2* 8 -8 1* -10 -9 -6 2* 7
f	kb word icon #	7* 5 -7 -16 1* -17 1* -8
f	kb word icon $	8* -11 -13 -10 1* -7 4
f	kb word icon icon	5* -7 7 11 -16 -14 -16 1* -5 -6
f	kb word icon label other	11* -7 -6 -8 12
f	kb word icon word	-5 -4 -6 2* 10 -11 11 1* -12 -7 -15 -17 -12 5
f	kb word institution institution	1* -4 -4 2* -7 6 -15 -10 4 -10 1* -6 1* -4
f	kb word institution label	6* -6 6 -8 -10 -11 -9 -6
f	kb word institution label orgs	13* -6 10
f	kb word institution word	-4 -6 -7 3* 6 -8 -8 -8 -7 -7 -8 -9 14
f	kb word l1 $	1* -5 6 2* -5 -7 -5 -5 -6 1* 9 1* -11 -9
f	kb word l1 l5	8* -19 -7 3* -4 4
f	kb word l1 person	7* -6 -8 -9 -12 -14 -9 -19 14
f	kb word l1 word	5* -5 -9 1* -11 -9 1* 7 1* -14 -7
f	kb word l12 $	8* -10 -6 -4 13 -7 -6 -13
f	kb word l12 l5	7* -9 -25 -19 -25 11 -16 -21 -11
f	kb word l12 word	-7 1* -4 6 1* -7 -4 5 -5 1* -7 2* -9
f	kb word l2 $	7* -6 2* -8 2* -7 -5
f	kb word l2 date	2* -5 2* -6 1* -11 2* -16 -13 -4 -6 -5
f	kb word l5 $	6* -7 6 -16 -22 -12 12 -8 -16 -12
f	kb word l5 l5	8* -6 -5 -9 17 -5 -14 -14
f	kb word l5 label	-13 -8 3* -12 -10 1* -13 -12 -13 1* -10 -9 9
f	kb word label  $	7* -6 -14 -13 -10 2* -11
f	kb word label  label	7* 5 1* -11 1* -10 -15 1* -4
f	kb word label #	4* -4 3* 10 -9 -5 -6 -7 -8 10
f	kb word label $	7* -12 -14 -14 -20 -10 -4
f	kb word label 1	7* -5 -11 -4 -8 -21
f	kb word label 312	8* -8 -9 1* -5 1* 7 -9
f	kb word label 35	8* -14 -18 1* -15
f	kb word label authors label authors	-9 -7 2* -4 -9 1* -6 -17 -7 -6 -14 -5 -9 14
f	kb word label authors link1	-7 4* -7 -6 -10 -7 -8 -7 -8 -7 -6 11
f	kb word label authors link2	6* -6 6* -9 8
f	kb word label authors person	-4 4* -7 4 -10 -15 -6 1* -12 1* -9 11
f	kb word label authors word	8* -10 2* -13 1* -5 15
f	kb word label date	8* -7 9 -15 -16 -6 -18 -13
f	kb word label h05	9* -6 -4 -11 1* -10
f	kb word label icon	8* -12 -5 1* -8 10 -6 -9
f	kb word label label	7* -10 1* -4 -19 1* -47 10 8
f	kb word label label 	2* -6 2* -6 1* -9 -19 -24 -24 -17 19 -13 -13
f	kb word label label links	-4 -6 -4 1* 5 -5 -8 -5 -5 -7 1* -9 10 -10 -12
f	kb word label link1	7* -5 -9 -8 -10 1* -14 -11 12
f	kb word label links label	7* -7 -6 -10 -5 -6 -12 -6 13
f	kb word label note $	7* -5 -21 -19 -18 -20 -7 -18 20
f	kb word label note icon	6* -7 3* -5 -9 1* -5 9
f	kb word label note label 	6* -5 1* -9 -9 1* -9 1* -6 10
f	kb word label note label note	7* -12 -34 -25 -25 1* -9 -7
f	kb word label other $	6* -5 -5 -19 -13 -12 -31 -9 -7 32
f	kb word label other 1	11* -7 -6 -7 11
f	kb word label other date	5* -5 -6 -8 1* -5 1* -4 -9 -5 14
f	kb word label other icon	7* -6 3* -11 1* -6 17
f	kb word label other label	-4 4* -6 -10 1* -10 -8 -7 -16 -29 -15 23
f	kb word label other label 	7* -6 -9 -13 -13 -20 -8 -13 16
f	kb word label other label other	1* -13 -7 1* -7 -15 1* -5 -13 -20 -18 1* -7 -13 5
f	kb word label other word	1* -4 3* 5 -9 -10 -10 -11 -6 -16 -15 -16 16
f	kb word label tags $	8* -5 2* -10 -10 -11 13
f	kb word label tags icon	13* -4 8
f	kb word label tags label	9* -4 -9 -8 -7 -10 12
f	kb word label tags label 	10* -6 -8 1* -9 12
f	kb word label tags label tags	8* -6 1* -17 -10 -5 -20 21
f	kb word label tags word	10* -6 -10 -7 -15 22
f	kb word label venue date	8* -10 -16 -5 -5 1* -6 22
f	kb word label venue label 	8* -5 -9 3* -4 9
f	kb word label venue word	9* -11 -6 -7 1* -5 12
f	kb word label word	8* -19 -23 -26 -28 11 -10
f	kb word link1 $	1* -10 3* -4 -5 -8 -14 -9 -5 1* -15
f	kb word link1 l5	11* 11 2* -10
f	kb word link1 label	1* -5 3* -4 -5 -11 -20 6 -18 1* -9 -11
f	kb word link1 word	1* -5 3* 7 -8 1* -8 -8 3* -14
f	kb word link2 $	2* -4 2* -5 4 1* -11 -10 -11 1* -6 -9
f	kb word link2 l5	1* -7 3* -5 -5 7 6* -5
f	kb word link2 label	-6 -8 -8 2* 8 -7 -10 -11 -8 2* -11 -6 5
f	kb word link2 label 	8* -6 3* 7 1* -9
f	kb word link2 link2	7* -8 -8 2* -6 -11 -6 9
f	kb word link2 venue	1* -8 -8 2* 7 1* -10 -9 -10 -5 -8 2* 11
f	kb word link5 $	-5 1* -9 1* -9 2* -5 -7 -5 -12 6 -8 1* -4
f	kb word link5 label	-5 -7 -4 2* 9 -7 -13 -9 1* -17 -12 -15 1* 5
f	kb word person date	1* -10 -7 1* -7 -13 1* -4 -4 -5 1* -6 -8 1* 11
f	kb word person icon	11* -8
f	kb word person label	7* -7 -14 -14 6 -4 -4 -10 6
f	kb word person label 	8* -14 -4 1* -9 1* -8 18
f	kb word person label authors	-4 -6 2* -4 -12 5 -15 -11 -10 1* -12 1* -7 23
f	kb word person person	-15 1* -11 1* -7 -17 2* -29 -34 -8 -17 -11 -13
f	kb word person person?	7* -4 -8 5 -8 -11 2* -11
f	kb word person venue	8* 7 -12 1* -9 1* -11 -5
f	kb word person word	8* -14 -14 -12 1* -6 -15
f	kb word person? 1	6 -12 -11 2* -7 2* -6 -15 -6 6 -6 -10 -6
f	kb word person? date	-6 6* -14 4 -8 2* -7 -7
f	kb word person? person	-5 -4 -6 2* -7 -6 7 -5 1* -4 -18 1* -12 5
f	kb word person? word	7 -9 -6 2* -10 -10 1* 4 -13 -10 -4 1* -9 7
f	kb word strong1 person?	1* -8 5* -4
f	kb word strong1 strong1	-6 1* -6 6* -9 1* -10 2* 6
f	kb word strong1 word	1* 7 4* -11 -9 1* -7 4* -7
f	kb word topic $	8* -11 -23 -15 -9 -10
f	kb word topic 1	6 -10 -9 2* -4 2* 6 -4 3* -5 -6
f	kb word topic label	7* -7 -8 -10 5 1* -7 -12 18
f	kb word topic topic	1* -4 -14 1* -4 3* -6 -16 -11 -13 -4 7
f	kb word topic word	1* -7 -5 2* -4 5 -5 -11 -9 -11 -5 -5 -5 13
f	kb word venue $	10* -12 1* -10 -8 6
f	kb word venue date	1* -7 -8 -6 1* -5 4 -11 -15 -16 -9 -10 -13 -9 16
f	kb word venue l2	7* -6 -18 13 -14 -5 -7 -6 -13
f	kb word venue l5	9* -15 -10 12 2* -8
f	kb word venue label	7* -8 6 10 -20 -11 -19 -6 -8
f	kb word venue label 	8* -7 -7 -16 -10 -9 -17 11
f	kb word venue label venue	9* -7 -6 3* 7
f	kb word venue word	7* -5 -11 1* -14 -12 -5 -16 19
f	kb word word #	7* -7 1* 8 -7 -12 -6 -25
f	kb word word $	6* -5 -14 1* -12 -24 9 -17 1* -13
f	kb word word 012	6 -6 3* -9 -7 -8 -7 -11 -5 2* -7 4
f	kb word word 1	8 -5 -5 2* -13 -7 -8 10 -9 -7 1* -13 -18
f	kb word word 2	-4 -14 2* -6 2* 4 -7 7 -14 -4 -10 -10 -10
f	kb word word 35	7* -8 1* -11 1* -10 1* -8 9
f	kb word word date	5* -12 -13 -11 -9 1* -15 -12 -6 6 -5
f	kb word word emphasis1	5* -7 3* -7 1* -5 1* -8 -5
f	kb word word icon	1* -6 -8 2* -4 4 7 1* -11 -6 2* -14 -4
f	kb word word l12	-5 5* -5 1* -9 -9 -11 2* -8 6
f	kb word word l2	8* -7 8 -11 1* -6 -10 -8
f	kb word word l5	1* 4 5* -7 -4 -9 -6 1* -5 -10 9
f	kb word word label	-4 8* -9 1* -9 -20 -20
f	kb word word label 	8* 5 -5 3* -13 -5
f	kb word word link2	-7 -6 -6 -4 1* -9 8 -5 1* -7 -5 -5 -8 -11
f	kb word word person	1* -5 2* -6 -13 2* -13 -18 -18 -22 -9 -13 13
f	kb word word person?	-7 -5 3* -6 -8 1* -6 -7 -6 1* -5 -10 8
f	kb word word strong1	1* 6 -4 2* -13 -15 -9 1* -5 1* -7 -6 -4 5
f	kb word word topic	8* -11 -16 -7 3* -7
f	kb word word venue	1* -4 -7 6* -12 1* -8 1* -6 -10
f	kb word word word	1* -9 -10 1* -15 1* -12 7 2* -15 -14 -12 -27 -5
f	kk # # #	-4 1* -5 1* -7 -11 2* -19 14 -14 -14 -22 -5 -14
f	kk # # $	8* -8 14 1* -19 -18 -7 -11
f	kk # # 1	-11 14 -16 1* -12 -19 -12 -5 1* -9 4* 7
f	kk # # date	-12 1* -6 2* -11 4 -7 -8 10 -7 -11 -13 1* -13
f	kk # # dated	8* -10 2* -13
f	kk # # icon	1* -7 3* -8 11 1* -6 1* -6 -5 -4
f	kk # # label	8* -10 12 -4 -19 -25 1* -11
f	kk # # link1	1* -6 -13 1* -4 -7 7 -6 -8 3* -6
f	kk # # link12	1* -18 -14 1* -6 -14 17
f	kk # # link5	5* -5 3* 9 1* -5 -5 1* -8
f	kk # # strong1	-5 -8 -5 2* -15 10 -4
f	kk # 012 $	8* -4 -7 1* 19 2* -18
f	kk # 012 label	8* -7 -6 1* 19 2* -16
f	kk # 05 $	8* -12 -10 -4 15 1* -10 -16
f	kk # 1 #	-6 -7 -11 1* -5 8 -16 6 5* -4 -7
f	kk # 1 012	-15 -8 -17 1* -4 6 -7 2* -10 -5 -9 1* -10 -4
f	kk # 1 1	1* -10 2* -7 -19 -15 5 -11 -11 -8 1* 13 -12
f	kk # 1 2	-9 -11 -7 2* -6 -15 12 -11 -10 -12 -8 -5 10 -9
f	kk # 1 312	-9 -8 -10 3* -7
f	kk # 1 35	-14 -8 -18 1* -4 1* -11 1* -8 -9 -7 -9
f	kk # 1 712	-13 -15 -13 1* -7 1* -19 7 5* -5 4
f	kk # 1 75	-16 -19 -14 1* -11 6 -14 1* -4
f	kk # 1 h012	-12 -13 -19 3* -15 8
f	kk # 1 h05	-12 -11 2* -5 -13 -11 7 -5 -5 -5 2* -8
f	kk # 1 l1	-10 -11 -9 2* -6 3* -9 1* -9 1* -9 9
f	kk # 1 l12	-7 -9 -15 1* -7 7 -7 2* -5 -4 2* -5
f	kk # 1 l2	1* -9 -13 1* -6 1* -7 2* -7 1* -7 1* -8 5
f	kk # 1 l5	-10 -16 -22 1* -6 -11 -12 9 -7 -8 -4 -6 -5 -11 7
f	kk # 1 label	7* -7 -10 1* -6 -5 -8 5
f	kk # 1 label 	-4 1* -9 2* -8 -10 8 -10 -13 -9 8 7 -10 -11
f	kk # 1 label other	5* -6 1* 6 6* 4
f	kk # 1 link12	-16 -13 -10 1* -13 1* -7 -8
f	kk # 1 link5	-5 -7 -13 2* 7 1* -5
f	kk # 1 person	-4 -9 -16 2* 5 -12 -6
f	kk # 1 person?	1* -9 -16 1* -6 1* -13
f	kk # 1 venue	-5 -10 -16 1* -7 7 -17
f	kk # 1 word	6 -4 -11 1* -6 1* -12 8 6 -8 3* -6
f	kk # 2 1	-10 -11 3* -14 2* -8 -4
f	kk # 2 l5	1* 5 5* -5 -11 -8 -5
f	kk # 2 label	8* -8 1* -16 -18 5 -9 -10
f	kk # 35 l5	11* -6 2* 6
f	kk # 35 label	8* -12 -6 -6 12 -6 1* -12
f	kk # 75 label	8* -12 14 -5 -10 -10 -6 -17
f	kk # date #	8* -4 -5 2* -13 1* 5
f	kk # date $	8* -7 8 1* -10 -13 1* -7
f	kk # date 1	-13 7 -8 2* -8 -7 -4
f	kk # date label	1* 6 2* -6 4* 11 -6 -6 -16 -6 -22
f	kk # date link12	-4 16 -8 1* -5 -13 -9 2* -4 4* 4
f	kk # date link5	1* 5 -6 1* -5 -9 -6
f	kk # date person?	1* 9 3* -5 -5
f	kk # date strong1	1* 15 -10 2* -13 -10 -4
f	kk # dated label	9* -5 2* -14 1* 7
f	kk # h012 h05	8* -11 2* 14 2* -9
f	kk # h05 h05	6 -5 4* -7 2* -6 -5 3* -11
f	kk # h05 label	7* 5 -8 -7 -7 7 2* -5
f	kk # icon $	11* 8 8 1* -13
f	kk # icon 05	-4 -8 -5 2* -7 11 -9
f	kk # icon 1	-6 -16 -15 1* -7 -12 6 -7 4* 5
f	kk # icon 75	1* -7 3* -5 14 -9 6* -6
f	kk # icon date	-5 -13 -5 2* -5 7 -9 1* -5 3* -5
f	kk # icon emphasis1	5* -7
f	kk # icon icon	-4 3* 9 -7 1* -6 6* -4
f	kk # icon institution	1* -6 4* 12 -6 6* -6
f	kk # icon l1	1* -10 3* -7 19 -17
f	kk # icon label label	-16 -19 -15 2* -17 20 -24 3* -14 1* -5
f	kk # icon label links	-12 -15 -12 1* 5 -13 7 -7 3* -5
f	kk # icon link1	-5 -10 -6 2* -18 18 -6 3* -5
f	kk # icon link12	-8 -9 -9 2* -10 14 -6
f	kk # icon link2	2* -5 2* -11 10 -5
f	kk # icon link5	-6 -9 -10 2* -8 7
f	kk # icon person	-6 -7 4* 9 -8 3* -7
f	kk # icon person?	1* -8 -5 2* -4 12 -11
f	kk # icon strong1	-12 -8 -5 2* -13 1* -9
f	kk # icon topic	-4 -5 4* 10 -5
f	kk # icon venue	1* -7 12* 10
f	kk # icon word	1* -8 3* -6 15 -9 4* -5
f	kk # image 1	1* -12 -6 1* -5 -6 11 -9
f	kk # image link1	1* -12 3* -7 14 -6
f	kk # image link12	4* -4 -5 1* -7
f	kk # image person	6* 4 2* -4 4* 6
f	kk # image person?	1* -8 3* -5 8 7* -6
f	kk # image strong1	1* -13 4* 15
f	kk # image strongl1	1* -6 4* 6
f	kk # image venue	-4 4* -5 1* -6
f	kk # institution 1	1* -7 7 2* -10 -7
f	kk # institution institution	1* -5 4* -7 1* -6 -7 -6 -5 -4 1* 7
f	kk # institution link12	1* -17 6 2* -5 -8
f	kk # institution link5	1* -6 18 2* -18 -4
f	kk # l1 #	-5 -7 4* -6 5 -5 -5 1* -7 -6 -6
f	kk # l1 35	1* -4 3* -7 2* -8 -6 -7 -5 1* -7 10
f	kk # l1 icon	6* -6 6 3* -7 2* 6
f	kk # l1 label	6* -5 -11 -13 -8 -4 -14 -5 1* 5
f	kk # label  label	1* -5 2* 5 -5 -7 -9 -4 -19 -5 6 9 -7 -12
f	kk # label  label authors	8* -7 -7 1* 10 2* -9
f	kk # label  link1	-13 -9 -10 2* -10 7 -6 3* -5 2* 9
f	kk # label  link2	-6 -7 2* -6 1* 5 1* -4 -5 2* -9 -5 5
f	kk # label  person	8* -8 -7 2* -5 -4
f	kk # label #	4* 5 1* -6 5* 8 1* -8
f	kk # label $	8* -10 -21 1* -5 15 1* -13
f	kk # label 1	-6 -9 -8 1* 10 1* -7 5* -5 1* 5
f	kk # label label	1* -5 5* -5 -11 -35 2* -5
f	kk # label label 	7* -7 4* 8 1* -13
f	kk # label label label	8* -17 -7 -6 12 2* -15
f	kk # label label label label	1* -6 5* 6 -24 -5 1* -4 -6 -9 8
f	kk # label word	9* -4 2* 7 1* -7
f	kk # link1 #	6* -5 8 6* -5
f	kk # link1 $	8* -12 -12 1* -5 16 1* -13
f	kk # link1 1	-4
f	kk # link1 2	7* 4
f	kk # link1 312	7* 4
f	kk # link1 35	7* 6 -6 -5 1* -6 5 1* -7
f	kk # link1 icon	6* -6 6
f	kk # link1 label	7* 5 4* -5
f	kk # link1 word	8* 5 3* -5
f	kk # link12 1	7* 6
f	kk # link12 icon	7* 9 6* -9
f	kk # link2 #	7* 10 6* -7
f	kk # link2 $	8* -4 2* -5 10 1* -5
f	kk # link2 label	6* -5 6 -5 -12 2* 12
f	kk # link5 $	7* -7 -14 2* -14 -5
f	kk # link5 label	8* -8 -12 1* -6 9 1* -5
f	kk # link5 person	8* -7 -6 2* 6 1* -5
f	kk # link5 word	4* -7 1* -5
f	kk # person date	5 -9 -8 1* -4 -13 -10 -5 -5 -12 1* -10 10 1* -14
f	kk # person person	4 -8 -7 2* -5 -8 -9 1* -11 -21 -10 -6 1* -9
f	kk # person? date	-7 10 -14 1* -5 -10 -11 1* -13 -6 -15 -6 7 1* -4
f	kk # person? label	9* -8
f	kk # person? label 	-6 -5 -8 2* -4 -5 7 -4 -8 1* 12
f	kk # person? person	1* -4 4* -5 2* -9 -4 3* -9
f	kk # person? person?	-10 -14 -8 2* -5 -8 12 11 -7 -7 -10 2* -4
f	kk # strong1 75	-12 -5 -5 3* -15 4* -6 2* 6
f	kk # strong1 label other	1* -6 3* 12 -21 -12
f	kk # strong1 link12	-10 -6 -7 2* 4 -11
f	kk # strong1 link2	-9 -7 -10 2* -5 -20 6
f	kk # strong1 link5	-9 -6 -8 2* 18 -12 -16
f	kk # strong1 person?	1* -18 -13 2* -5 -7 4* -5
f	kk # strong1 strong1	-10 -11 -8 2* -5 1* 4
f	kk # strong1 strong312	-6 -9 -8 3* -20
f	kk # strong1 strong35	1* -8 3* -20 -15 20
f	kk # strong1 strong712	-14 -8 -9 2* 5 -16
f	kk # strong1 strong75	-8 -9 -11 3* -12 6
f	kk # strong1 strongh012	-12 -9 -7 3* -22
f	kk # strong1 strongh05	-6 -16 3* -14 -23 15
f	kk # strong75 label	9* 7 4* -8
f	kk # topic label	8* -8 -13 -6 -10 -12 19 -15
f	kk # venue $	8* -10 21 1* -8 -4 1* -21
f	kk # venue 1	-6 8 -8 2* -13 -4 -9
f	kk # venue date	-5 9 3* -7 -6 1* -5 4 -5 1* -10 -8 -7
f	kk # venue label	9* 17 -5 -7 -8 1* -16
f	kk # venue label 	8* -10 13 -6 -14 -6 -8 -11
f	kk # word $	8* -10 -12 -13 1* -17 1* -7
f	kk # word 1	1* -8 -10 2* -5 -6 8
f	kk # word date	-7 8 -18 2* -21 -8 -8 2* -14 -5 1* -9
f	kk # word label	8* -16 -16 -13 -21 -6 9 -8
f	kk # word label authors	-8 -13 -6 2* -20 9 1* -5 -5 4* 6
f	kk # word label note	13* -5
f	kk # word label other	8* -5 1* -5 4 1* -6 -4
f	kk # word person	1* -8 -10 2* -12 9 1* -8 -6 -6 -8
f	kk # word word	8 -10 -11 2* -6 -8 1* -10 1* -7 -9 -11
f	kk 012 # $	8* -4 -16 1* -11 -5 -9 11
f	kk 012 012 $	11* 24 2* -25
f	kk 012 012 012	11* 8 2* -6
f	kk 012 012 312	11* -5 2* 5
f	kk 012 012 35	11* -4 2* 4
f	kk 012 012 l5	7* -8
f	kk 012 012 label	7* -9 -6 -11 -7 18 2* -13
f	kk 012 012 word	10* -5 6 2* -5
f	kk 012 1 $	8* -7 5 1* -6 -20 -15 8
f	kk 012 312 $	10* -6 24 2* -22
f	kk 012 35 $	7* -9 -11 -5 -7 4 -5 -16 -5
f	kk 012 35 l12	7* -6 1* -7 1* 5
f	kk 012 35 l5	11* 12 2* -13
f	kk 012 35 label	7* -9 -10 -12 -6 4 -9 -6
f	kk 012 75 l12	7* -6 1* -8 1* 5 2* -6
f	kk 012 75 l5	9* -7
f	kk 012 icon $	8* -13 -8 1* -16 -22 -8 18
f	kk 012 l5 $	7* -6 2* -6 17 2* -18
f	kk 012 l5 012	8* -4
f	kk 012 l5 312	11* 6 2* -6
f	kk 012 l5 75	11* 7 2* -7
f	kk 012 l5 l5	-7 -5 -5
f	kk 012 l5 label	7* -19 1* -9 -4 7 -4 1* -9
f	kk 012 l5 link1	11* 6 2* -6
f	kk 012 l5 person	7* -5 -8 -5 -6
f	kk 012 l5 person?	8* -6 1* -6 16 2* -14
f	kk 012 l5 word	10* -4 7 -5 1* -4
f	kk 012 label  label	7* 8 -7 -10 -7 -17 2* -4
f	kk 012 label $	9* -15 1* -8
f	kk 012 label label	9* -16
f	kk 012 venue $	9* 5 1* -4 2* -13
f	kk 012 venue date	9* 5
f	kk 012 word l1	8* -7 2* 6 1* -6 -6
f	kk 012 word l12	8* -7 -6 -6 2* -7
f	kk 012 word link1	14* 4
f	kk 012 word link2	6* -5 -7 1* -7 1* 11
f	kk 05 05 $	7* -5 1* -6 -5 23 -4 -14 -28
f	kk 05 h05 $	8* -9 -10 -6
f	kk 05 h1 h2	7* -6 -15 2* 13 2* -6
f	kk 05 icon $	8* -7 -6 2* -16 -11
f	kk 05 l2 $	7* -11 1* -21 -16
f	kk 05 label  label	9* -11
f	kk 05 label $	9* -16 1* -7 6 1* -5
f	kk 05 label label	11* -9 5 1* -14
f	kk 05 word $	7* -9 -11 -6 -16 7 1* -6 -8
f	kk 05 word label	7* -7 -9 1* -11 8 1* -15 -9
f	kk 05 word word	1* -4 5* -12 1* -16 -9 1* -4 1* -5
f	kk 1 # label	7* -11 -14 -26 -11 -13 1* -10 7
f	kk 1 # link12	1* -8 4* 9
f	kk 1 012 $	7* 4 -6 -4 1* -4
f	kk 1 012 label	8* -7 -7 -6 3* -11
f	kk 1 012 venue	7* 14 1* -5 1* -13 2* -7
f	kk 1 012 word	8* -5 -4
f	kk 1 05 icon	7* 15 1* -4 4* -13
f	kk 1 05 label	7* -8 -12 1* -8 6 -17 -6 -19
f	kk 1 05 word	7* 4 -6 -5 1* -8
f	kk 1 1 $	7* -9 12 -15 2* -9 -6
f	kk 1 1 1	1* -15 -16 1* -6 -18 1* -5 1* -15 -9 -8 -16 1* 7
f	kk 1 1 2	-8 -9 -7 2* -11 -4 11 -14 1* -7 -7 -14 -10 -11
f	kk 1 1 712	-12 -8 -5 2* -12 -6 6 -5 2* -4
f	kk 1 1 75	-4 -4 -5 2* -12 -5 7 -5 -9 -9 -18 1* -11 -4
f	kk 1 1 date	9 -15 2* 6 -14 -12 -15 -8 -4 -15 -9 11 -12
f	kk 1 1 l1	-11 -8 3* -5 2* -8 -5 1* -9 -6 -4
f	kk 1 1 l2	-5 -10 -4 1* -6 -9 -5 -7 15 -18 -8 -5 -9 -6 -8
f	kk 1 1 l5	-5 -13 -9 2* -20 2* -8 -11 -5 2* -7
f	kk 1 1 label	5* -4 1* -15 6 1* -16 -17 -6 -19 -4
f	kk 1 1 person	11 -7 -9 -5 -6 -7 -11 -14 1* -13 -9 -7 -12 -4
f	kk 1 1 person?	5* -12 2* 5 -9 1* -7 -5 1* -5
f	kk 1 1 topic	-6 -6 3* -10 2* 9 -8 1* -8 1* -7
f	kk 1 1 venue	7* 9 5 -13 -4 -5 1* -5 -9
f	kk 1 1 word	1* -5 3* -7 -5 -6 1* -5 -13 -5 -14 1* -9
f	kk 1 2 1	-10 1* -12 2* -15 -11 7 -8 -6 1* -5 2* -6
f	kk 1 2 712	7* 6 -8 1* -6 -9 2* -6
f	kk 1 2 institution	1* 7 -7 2* -6 1* 10 -13 6 -10 -11 1* -4 -4
f	kk 1 2 l12	1* -12 4* -8 6 1* -5 -9 3* -18
f	kk 1 2 l2	1* -8 -5 2* -9 1* 5 -6 -11 -6 3* -9
f	kk 1 2 l5	-6 -5 -5 2* -4 -7 1* -9 1* -6 9 2* -10
f	kk 1 2 label	7* 15 -19 6 -11 -19 -7 -13 -8
f	kk 1 2 venue	7* 11 -14 -11 -5 3* -9
f	kk 1 2 word	1* -9 5* 5 -17 1* -11 1* -7 -9
f	kk 1 312 $	7* 12 -7 -7 -12 -10 2* -17
f	kk 1 312 label	8* -12 -5 -6 3* -14
f	kk 1 312 venue	9* -6 -12 -9 2* 7
f	kk 1 35 $	7* 10 -6 -10 1* -10 2* -17
f	kk 1 35 1	6* -8 6 3* -4
f	kk 1 35 l12	1* -5 5* 18 3* -16 2* -7
f	kk 1 35 l5	-7 -5 -6 2* -8 -7 7* -6
f	kk 1 35 label	8* -13 -17 -6 4 -8 -8 -20
f	kk 1 35 venue	7* 7 -11 -20 -6 -14 2* 9
f	kk 1 35 word	7* 10 -7 -10 -5 -8 -4 1* 9
f	kk 1 712 $	7* 19 1* -17 -6 -17 2* -12
f	kk 1 712 2	7* 10 1* -7 1* -20 2* 5
f	kk 1 712 icon	7* 10 -5 -10 -4 -8 2* -6
f	kk 1 712 label	7* 4 -13 -17 -13 -5 -5 1* -6
f	kk 1 712 label 	9* 5 1* -7 2* -7
f	kk 1 712 person	7* 7 -9 -7 1* -10
f	kk 1 712 venue	7* 14 -11 -10 -11 -7 -8 -6 7
f	kk 1 712 word	7* 8 -7 1* -11 -12 2* -10
f	kk 1 75 $	9* -12 -7 -7 1* -5
f	kk 1 75 712	-5 -6 -8 4* 9 -6 -10 -5 -11 1* -5 5
f	kk 1 75 75	1* -15 4* -6 1* -4 -8 -5 -9 1* -5
f	kk 1 75 icon	7* 19 1* -10 2* -6 1* -4
f	kk 1 75 image	7* 10 3* -8 2* -4
f	kk 1 75 label	7* -5 -9 1* -14 1* 10 -11 -13
f	kk 1 75 label 	7* 6 -6 -11 -5 3* -15
f	kk 1 75 person	7* 7 -8 -12 1* -7 2* 6
f	kk 1 75 person?	1* -5 5* 5 -9 -7 -5 -7
f	kk 1 75 venue	8* -10 -16 -13 -21 1* -9 8
f	kk 1 75 word	1* -4 5* 11 -8 1* -8 -17 1* -9 -8
f	kk 1 912 person	8* -7 -6 -5
f	kk 1 912 venue	7* 9 1* -9 -10 -10
f	kk 1 95 venue	7* 6 -12 -5 -11 -13
f	kk 1 date $	8* -8 2* -12 7 -7 -16
f	kk 1 date 1	14* -8
f	kk 1 date institution	1* -5 5* -7 -6 4 -6 -6 6 -4 -13
f	kk 1 date label	1* -5 2* 5 3* -12 5 -7 -9 1* -10 -10
f	kk 1 date link1	1* 7 3* -5 -13 2* -9 4* -7
f	kk 1 date link5	1* 6 3* -7 -6 7* -5
f	kk 1 emphasis1 emphasis1	-7 4* -10 1* 6 11 -9 1* -6 1* -4 -9
f	kk 1 h012 $	7* 12 -13 -7 -5 3* -11
f	kk 1 h012 h012	7* 16 -7 1* -5 -13 2* -6
f	kk 1 h012 h05	7* 13 -11 2* -13
f	kk 1 h012 label	8* -16 -4 -5 9 2* -14
f	kk 1 h012 venue	7* 15 -5 2* -13
f	kk 1 h012 word	7* 7 -5 2* -7
f	kk 1 h05 #	11* -10 2* -8
f	kk 1 h05 $	7* 4 -7 -8 -7 -4 2* -10
f	kk 1 h05 h05	-6 7* -8 -10 -4
f	kk 1 h05 label	8* -8 -9 -5 1* -5 1* -8
f	kk 1 h05 venue	7* 8 -10 -7 4* -7
f	kk 1 h05 word	7* 14 -7 -7 1* -6
f	kk 1 h2 h05	5* -5 2* -6
f	kk 1 icon 1	6* -13 -5 6* 15
f	kk 1 icon icon	7* -7 4* 10 -5
f	kk 1 icon label 	6* -7 4* -4 -9 -4 10
f	kk 1 icon word	14* 9
f	kk 1 image label	9* -11 4* 12
f	kk 1 image venue	9* -6 4* 9
f	kk 1 institution label	9* -13 1* -9 -5 -4 -12
f	kk 1 l1 #	1* -5 2* -8 -5 3* -14 -15 -14 -14 -13
f	kk 1 l1 l1	-6 -9 3* -8 -7 9 -10 -11 -6 2* -7
f	kk 1 l1 l2	-9 4* -7 1* 15 -5 -4 -5 6 1* -7 -16
f	kk 1 l1 l5	-7 6* 7 4 -5 -5 -11 1* -10
f	kk 1 l1 label	5* -5 1* 10 -11 -4 -9 -11 1* -12 -10
f	kk 1 l12 $	8* -8 -6 -8 7 2* -11
f	kk 1 l12 icon	9* -6 1* -9
f	kk 1 l12 l5	11* 6 2* -6
f	kk 1 l12 label	8* -11 -12 -6 -6 2* 6
f	kk 1 l12 person	7* 9 -9 -7 1* -7 2* -5
f	kk 1 l12 word	7* 6 -5 -5 1* 5 2* -10
f	kk 1 l2 $	9* -12 -10 15 2* -17
f	kk 1 l2 1	7* -6 13 -6 1* -8 2* -10
f	kk 1 l2 l12	-7 -8 -4 3* -6 6 1* -12 -6 3* -13
f	kk 1 l2 l2	1* 5 -5 2* -5 -5 1* -8 6 -11 -10 2* -14
f	kk 1 l2 l5	1* -6 12* 6
f	kk 1 l2 label	7* -7 -4 -6 -5 -5 -7 -4 6
f	kk 1 l5 $	8* -12 -13 -13 2* -8 -6
f	kk 1 l5 icon	7* 11 -5 2* -9
f	kk 1 l5 l1	8* -5
f	kk 1 l5 l12	6* -9 4 2* -8 6 2* -6
f	kk 1 l5 l5	-5 1* -4 3* -6 -7 1* -4 -9 3* 5
f	kk 1 l5 label	8* -11 -5 -6 1* -7
f	kk 1 l5 label 	6* -4 9 1* -6 -7
f	kk 1 l5 word	7* 5 -8 -9 -5 -7
f	kk 1 label  1	2* -7 3* 7 -4 13 -10 1* -9 -5 -4 -15
f	kk 1 label  label	7* -15 1* -5 -7 -16 1* 11 -7
f	kk 1 label  person	5* -4 1* -16 -8 -10 1* -10 -9 -8 11
f	kk 1 label $	7* -6 -4 -18 2* 12 -4 -8
f	kk 1 label authors label authors	6 6* -10 1* -18 -5 -14 2* -11
f	kk 1 label label	7* -6 -5 2* -5 5 1* -6
f	kk 1 label label 	4* 5 9* -8
f	kk 1 label note $	8* -5 -8 -8 17 1* -8 -17
f	kk 1 label note label note	9* -5 -5 8 2* -8
f	kk 1 label other #	7* 15 1* -12 -4 -24 1* -6 11
f	kk 1 label other $	7* 8 -14 -18 -18 -4 -6 -15 -7
f	kk 1 label other 1	7* -4 -7 -10 -7 -14 1* -14 12
f	kk 1 label other 35	7* 4 3* -4 2* -6
f	kk 1 label other 712	7* 6
f	kk 1 label other 75	7* 11 1* -5 -4 -7 1* -4
f	kk 1 label other date	7* 17 -5 1* -8 -15 -6
f	kk 1 label other h012	8* -5 1* -4 -11 2* 4
f	kk 1 label other h05	7* 9 -6 -9 -8 -17 -7 -5 4
f	kk 1 label other icon	7* 6 1* -7 -4 11 1* -4 -14
f	kk 1 label other image	8* -7 -6 -8 -13 1* -4
f	kk 1 label other institution	7* 12 -6 -14 -9 -22 1* -12
f	kk 1 label other l12	7* 7 3* -9 2* 5
f	kk 1 label other l5	7* 12 3* -10 2* 7
f	kk 1 label other label	7* 17 -11 -7 -11 -10 -8 -8
f	kk 1 label other label 	7* 18 -15 -18 -12 2* -14
f	kk 1 label other label name	7* 13 6* -7
f	kk 1 label other label other	1* -11 3* -11 1* 7 -21 -23 -9 -12 1* -14
f	kk 1 label other person	-6 6* 23 -13 -10 -4 1* -6 -10 -4
f	kk 1 label other person?	7* 5
f	kk 1 label other topic	7* 16 3* -15
f	kk 1 label other venue	7* 16 -15 -9 -8 -7 1* -8
f	kk 1 label other word	7* 15 -14 -18 -13 -8 -6 -8 -6
f	kk 1 link1 1	-5 -5 2* 9 1* -5 5* -5
f	kk 1 link1 l5	8* -10 -7 1* 5 -12
f	kk 1 link1 label	8* -16 4 1* -9 2* -6
f	kk 1 link12 label	7* 7 1* -7 2* -10 1* 5
f	kk 1 link12 label 	7* 7 1* -5 2* -6
f	kk 1 link12 venue	7* 4
f	kk 1 link2 l5	8* -6 -4 1* 10 2* -10
f	kk 1 link2 label	8* -10 -12 1* -5 12
f	kk 1 link5 $	7* 5 -11 2* -5 -6
f	kk 1 link5 label	7* -4 -6 -13 2* 6
f	kk 1 link5 label 	7* 6 1* -6 2* -5
f	kk 1 link5 venue	7* 7 1* -7
f	kk 1 person $	9* -11 -11 -15 -8 -5
f	kk 1 person 1	4* -5 -6 -11 -5 1* -15 -6 -14 -7 -4 -5
f	kk 1 person 712	-6 1* -6 3* -8 1* 5 2* -7
f	kk 1 person 75	5 -12 -9 2* -4 -11 2* -9 -9 -13 2* -9
f	kk 1 person date	11 -7 -7 1* -5 1* -10 -7 -4 1* -7 3* -6
f	kk 1 person label	7* -7 1* -10 2* -17 -5 -14
f	kk 1 person label 	-6 7* 12 -9 -11 1* -8 -7 -15
f	kk 1 person link12	8* -4 5* 5
f	kk 1 person person	5 -4 -5 3* -4 2* -11 -15 -6
f	kk 1 person person?	1* -9 -10 2* -6 -9 -4 7 -4 -6 -8
f	kk 1 person strong1	5* -4 -10 1* 4
f	kk 1 person venue	-10 8* -13 -16 1* -9 -5
f	kk 1 person word	6* -5 10 15 -6 -10 -12 1* -6 -12
f	kk 1 person? $	7* 10 -19 -11 -9 3* -10
f	kk 1 person? 1	1* -16 -10 2* -5 -8 1* 5 -11 -7 -11 -7 1* -10
f	kk 1 person? 2	7* 16 -8 -7 1* -10
f	kk 1 person? 712	6* -4 4* -6 2* -7
f	kk 1 person? 75	-6 -6 -7 3* -5 12 -9 -11 -8 -9 1* -6
f	kk 1 person? 95	-7 -9 -8 2* -6 -10 10 -6 -9 -10 -5
f	kk 1 person? date	6 -10 -5 3* -10 -4 -12 8 -16 -11 4
f	kk 1 person? l5	-8 -4 -6 2* -7 -5 9
f	kk 1 person? label	9* -19 3* -8
f	kk 1 person? label 	7* 15 -7 -11 -6 -4 2* -15
f	kk 1 person? person	-5 8* -5 -5 3* -11
f	kk 1 person? person?	-9 -7 4* -6 9 -9 -8 -5 -7
f	kk 1 person? venue	-8 -6 3* -7 -7 1* -12 -25 -18 -14 1* -8 11
f	kk 1 person? word	1* -8 -6 3* -7 11 -11 -5 -16 -15 2* -17
f	kk 1 strong1 1	-14 -6 3* -10 -16 10 6* -9
f	kk 1 strong1 strong1	1* -11 3* -12 1* -9
f	kk 1 topic 1	1* -10 3* -15 -9 1* 12 -7 1* -15 1* -5 -7
f	kk 1 topic label	7* -10 1* -14 -8 -18 -11 5
f	kk 1 topic word	7* 4 1* -6 1* -10 1* -10 9
f	kk 1 venue $	7* -8 1* 9 1* -14 -4 -5 -8
f	kk 1 venue 1	1* 6 -5 4* -6 1* 7 4* -5
f	kk 1 venue 35	-5 5 3* -11 1* -6 -7 8 1* -7 1* -11 -9
f	kk 1 venue date	7* -8 -10 1* -6 1* -6 1* 4
f	kk 1 venue institution	1* 6 7* 9 4* -8
f	kk 1 venue label	7* -8 -10 17 -6 -14 -7 -9 -13
f	kk 1 venue label 	8* -7 2* -7 -16
f	kk 1 venue person?	1* 7 3* -8 -5 -7 1* -4 1* -7 2* -6
f	kk 1 venue word	1* -9 5* -6 3* -6
f	kk 1 word #	7* -4 1* -17 -9 -6 -5 -7 10
f	kk 1 word $	7* -9 8 1* -13 -16 -8 1* -7
f	kk 1 word 1	1* -8 -5 2* -17 -19 -5 17 -20 1* -9 1* -20 -20
f	kk 1 word date	15 -14 3* -8 -16 -5 -7 1* -22 -12 9 -13 -15
f	kk 1 word institution	7* -5 1* -10 -12 -8 -6 -11 12
f	kk 1 word label	7* -7 6 -6 -6 -16 1* -21
f	kk 1 word label authors	7* -7 -7 -4 1* -6 1* -4 6
f	kk 1 word label other	6* -5 -9 2* -5 -9 1* -6 17
f	kk 1 word person	8 4* -6 -13 -7 1* -8 -5 1* -6 -6 12
f	kk 1 word person?	6 4* -8 -8 1* -12 -7 -4 -9 1* -7
f	kk 1 word venue	-5 7 -7 2* -5 -8 -7 1* -12 -10 1* -7 -10
f	kk 1 word word	1* -6 -8 2* -8 -10 -7 1* -11 -13 -4 -11 -23 12
f	kk 2 # #	1* 8 4* -9 1* -6 2* -6 2* -7
f	kk 2 # date	7* -11 -7 -5 -7 -5 -12 1* 6
f	kk 2 # label	7* -7 -6 2* -8 12 -5 -14
f	kk 2 1 l5	1* -5 -5 2* -7 -6 1* -6 -9 -6 5 1* -9
f	kk 2 1 word	5* -6 1* -4 1* -14 -13 1* -5 7 -7
f	kk 2 2 $	8* -5 -6 -10 8 1* -6 -15
f	kk 2 2 2	4 7* 5 -11 1* -9 2* -5
f	kk 2 2 label	8* 5 -5 -10 1* -10 -10 -4
f	kk 2 2 person	11* -4
f	kk 2 312 $	7* -14 -8 1* -11 27 2* -15
f	kk 2 35 $	7* 6 1* -14 -10 6 1* -6 -17
f	kk 2 35 l5	1* -8 -5 2* -6 -11 1* -6 -7 1* 7
f	kk 2 75 h05	7* -8 -9
f	kk 2 date #	12* -7
f	kk 2 date $	8* -4 14 1* -8 -13 1* -13
f	kk 2 date label	7* -4 1* 9 -4 -7 -7 -7 -5
f	kk 2 h012 $	7* -8 -7 2* 14 2* -18
f	kk 2 h012 h012	7* -6 -4 2* 8
f	kk 2 h012 h05	7* -6 -5 2* 7
f	kk 2 icon word	11* -6 2* 9
f	kk 2 l1 l1	8* -10 -4 1* -4 2* 5
f	kk 2 l12 $	8* -8 -12 -9 2* -4 -16
f	kk 2 l2 $	8* -17 -10 -20
f	kk 2 l2 l12	1* -8 -6 2* -5 -7 9 -9 -7 4* -7
f	kk 2 l5 $	7* -5 1* -11 -17 2* -6 -8
f	kk 2 l5 l5	1* -8 -6 3* -10 4 3* 4 2* -15
f	kk 2 l5 label	7* -8 -11 -8 -10 7 2* -8
f	kk 2 label  label	1* -8 3* -8 -12 -16 -7 1* -6 -13 -7
f	kk 2 label  person	-5 4* -9 -9 1* -12 -13 2* -12 -5
f	kk 2 label $	8* -8 -15 -4 -7 9 1* -7
f	kk 2 label label	8* -5 5 1* -8 2* -10
f	kk 2 label note label note	11* 19 2* -16
f	kk 2 label other $	7* 5 -7 -18 -13 5 -7 -15 -8
f	kk 2 label other label other	-4 6* 17 -12 -7 -4 8 -6 -5 -9
f	kk 2 person 2	6 -5 -6 3* -5 -9 16 -13 -8 -8 2* -13
f	kk 2 person person	1* -5 -7 3* -5 -5 1* -6 -13
f	kk 2 person venue	9* -12 1* -15 1* -7 -6
f	kk 2 venue $	9* 9 1* -6 2* -9
f	kk 2 venue date	8* -7 13 2* -5 1* -17
f	kk 2 venue l5	1* -5 7* -7 1* 8 2* -9
f	kk 2 venue label	8* -6 8 1* -6 2* -12
f	kk 2 word #	5* -4 1* -4 -6 10 -7 -4 -10 1* -10
f	kk 2 word $	7* -7 -6 -6 -14 15 -10 -19 -8
f	kk 2 word date	8* -12 5 -24 -11 1* -6 -13
f	kk 2 word label	7* -12 -20 -12 -16 1* 5 -10
f	kk 2 word word	7* -7 -7 -12 -7 -4 1* -8 12
f	kk 312 012 $	8* -5 -5 -5 10 2* -8
f	kk 312 012 35	11* 16 2* -15
f	kk 312 012 l5	7* -7
f	kk 312 1 $	8* -8 1* -10 -7 -15 -6 6
f	kk 312 1 l2	8* -7 -6 4* -4
f	kk 312 312 $	7* -12 2* -4 12 2* -10
f	kk 312 35 $	7* -7 -6 -7 1* 24 1* -6 -22
f	kk 312 35 l12	14* 5
f	kk 312 35 l5	11* 7 2* -6
f	kk 312 75 l12	11* 7 2* -6
f	kk 312 h05 h2	8* -6 2* 8 2* -8
f	kk 312 icon $	8* -9 -9 -12 10 -30 -13 -10
f	kk 312 l5 $	8* -12 -10 -13 2* -4 -13
f	kk 312 l5 label	8* -11 -6 1* 5 2* -15
f	kk 312 l5 link1	11* 10 2* -10
f	kk 312 label  label	9* -5 1* -10 1* -6
f	kk 312 label $	9* -8 1* -11
f	kk 312 label label	8* -6 -17 1* -10
f	kk 312 person person	8* 12 -9 -5 -11 2* -6
f	kk 312 topic $	7* -4 -6 -12 -5 -13 -7 -5 6
f	kk 312 venue $	9* 11 1* -10 1* -5 -18
f	kk 312 venue date	10* -6 -6 2* 8
f	kk 312 word link1	9* 6 1* 6 1* -6 -9
f	kk 35 1 $	7* -10 -17 -6 -18 -17 -18 1* 6
f	kk 35 1 l2	8* -9 -10 1* 14 2* -12
f	kk 35 2 $	7* -7 -9 -10 -10 13 1* -6 -7
f	kk 35 35 $	7* -12 -16 -16 -12 4 -5 -12
f	kk 35 icon #	11* -9 2* 12
f	kk 35 icon $	8* -12 -10 -5 1* -21 -7
f	kk 35 icon icon	9* -7 -6 -6 1* -5 7
f	kk 35 l1 l1	7* 12 6* -8
f	kk 35 l1 l2	9* -4 1* 5 2* -5
f	kk 35 l12 $	8* -4 -5 1* 9 2* -16
f	kk 35 l12 012	7* -5 -6
f	kk 35 l12 1	7* 4
f	kk 35 l12 312	7* 7 1* -4
f	kk 35 l12 75	11* 5
f	kk 35 l12 icon	7* 8 -5 2* 7 2* -9
f	kk 35 l12 l5	7* -5 3* -5 2* 7
f	kk 35 l12 label	8* -10 -11 -5 3* -12
f	kk 35 l12 word	7* -4 -5 -6
f	kk 35 l2 l2	7* -6 1* -7 1* 4
f	kk 35 l2 l5	-5 -5 -5 2* -4 1* 5 -4 -7 1* -4
f	kk 35 l5 $	8* -21 -13 -17 10 1* -7 -8
f	kk 35 l5 35	8* -6
f	kk 35 l5 75	2* -4 3* 4 -10 -6 -8 1* -6 1* -7 6
f	kk 35 l5 l2	8* -8
f	kk 35 l5 l5	6* -8 5 -7 2* -4
f	kk 35 l5 label	7* 5 -14 -12 -12 1* -7 -9 -10
f	kk 35 l5 link1	6* 5 -5 3* 10 2* -14
f	kk 35 l5 person?	11* 9 2* -5
f	kk 35 l5 venue	8* -6 -12 -4
f	kk 35 l5 word	8* -5 -6 -4 5 2* -9
f	kk 35 label  label	9* -5 -6 -9 1* 5
f	kk 35 label $	7* -4 1* -17 1* -7
f	kk 35 label label	9* -26 1* -14
f	kk 35 label other $	8* -7 -11 -8 9 1* -10 -9
f	kk 35 label other label other	7* 7 -14 -16 -6 8 -8 -12 -8
f	kk 35 person person	8* 15 1* -7 -6 2* -8
f	kk 35 topic $	8* -6 1* -5 -9 -5 10 -17
f	kk 35 topic l2	14* -4
f	kk 35 topic label	7* -4 -7 -6 -6 -7 -14
f	kk 35 venue date	8* -5 4* -5
f	kk 35 venue label	8* -4 9 1* -9 5 1* -14
f	kk 35 word $	7* -7 -15 1* -23 1* -10 -14
f	kk 35 word l12	8* -4 -5 -6 5 1* -6
f	kk 35 word label	6* -6 1* -15 -14 -5 7 1* -11 -9
f	kk 35 word link1	8* -6 1* -5 -4 -5 1* 4
f	kk 35 word word	-6 -5 -6 -5 1* -5 6 1* -8 -6 -5 -8 -4 -12
f	kk 712 dated label	9* 8 2* -6
f	kk 712 image label	9* -6 4* 9
f	kk 712 label  label	8* -8 1* -7 -12 -5 -10
f	kk 712 label  person	8* -11 2* -4 1* -9
f	kk 712 label $	8* -4 -18 1* -9 2* 4
f	kk 712 label label	9* -28 1* -5 9
f	kk 712 person person	7* -5 10 -5 1* -4 2* -12
f	kk 712 venue #	8* -8
f	kk 712 venue $	7* -11 -7 1* -4 -12 1* -5 5
f	kk 712 venue date	9* 9 4* -9
f	kk 712 venue label	7* -5 1* 12 -5 -8 -9 -6 -9
f	kk 712 word date	7* -9 -12 1* -13 -7 1* -11
f	kk 712 word label	8* -12 -9 2* -8 -10 9
f	kk 712 word label authors	13* -5 6
f	kk 712 word person	8* -10 -4 1* -8 1* -5 11
f	kk 75 1 l2	7* -5 -12 -10 -4 11 -5 1* -13
f	kk 75 2 label	9* -6 -17 -8 1* -5 8
f	kk 75 75 label	8* -11 -11 -7 1* -13 -10 -10
f	kk 75 date $	8* -7 9 1* -9 -12 -7 -8
f	kk 75 date label	8* -7 19 1* -8 -9 1* -19
f	kk 75 h05 $	7* -12 -7 -13 -7 14 1* -4 -8
f	kk 75 icon #	9* -6 2* -7 -5 10
f	kk 75 icon 1	6* -7 -8 6* 7
f	kk 75 icon icon	12* -8 1* 11
f	kk 75 icon word	11* -4 7
f	kk 75 image label	9* -4 4* 5
f	kk 75 l12 $	7* -10 -10 -6 -6 14 2* -10
f	kk 75 l12 312	11* 9 2* -9
f	kk 75 l12 75	7* -5
f	kk 75 l12 l5	7* -5 3* 13 2* -12
f	kk 75 l2 l12	-8 -7 -5 2* -8 -7 2* -7 1* 11 2* -7
f	kk 75 l5 $	7* -8 -4 -7 -6 19 2* -19
f	kk 75 l5 012	11* 5 2* -5
f	kk 75 l5 35	11* -4 2* 4
f	kk 75 l5 75	11* -6 2* 7
f	kk 75 l5 word	11* 11 2* -10
f	kk 75 label  label	8* -14 1* -7 -17 8 -12 -5
f	kk 75 label  person	6* -10 -7 -11 -10 2* -8 -9
f	kk 75 label $	8* -8 -18 1* -7 2* 7
f	kk 75 label label	9* -29 1* -8 13 -4 -11
f	kk 75 link5 label	8* -11 -5 1* -9 -6
f	kk 75 person person	-6 6* -6 11 -7 -6 -12 2* -9
f	kk 75 topic l2	7* -12 -4 -5 3* -5 4
f	kk 75 venue #	7* -5 3* -6
f	kk 75 venue $	7* -7 -6 2* -10 1* -7
f	kk 75 venue label	7* -4 -6 17 -4 -12 -8 -6 -12
f	kk 75 venue label 	11* 6 -8 1* -13
f	kk 75 word #	7* -5 2* -6 -7 -6 -8
f	kk 75 word label	7* -8 -10 1* -10 -14 1* -6
f	kk 75 word person	7* -4 -6 -10 1* -6 1* -6 13
f	kk 75 word word	8* -8 -9 -9 -15 -4 -12 4
f	kk 912 label label	9* -13 4* 9
f	kk 912 person person	7* -6 -5 -6 -7 -9 2* 7
f	kk 912 venue date	13* -6
f	kk 95 label $	9* -4
f	kk 95 label label	9* -18 2* 4
f	kk 95 person person	9* -5 -5 -8 2* -6
f	kk 95 venue label	7* -5 1* -6 1* -6 7 1* -9
f	kk ^ # #	-9 -26 -6 2* -12 30 -6
f	kk ^ # 1	-15 -5 -19 -5 -15 -24 5
f	kk ^ # 2	-7 -9 -7 2* -19 16 -11
f	kk ^ # 35	5* -9 8
f	kk ^ # 712	1* -16 -5 2* -15 18 -5
f	kk ^ # 75	-5 -6 -10 1* -6 -14 13 -8
f	kk ^ # 95	1* -21 3* -7 18 -6
f	kk ^ # date	-5 -21 2* -8 -10 18
f	kk ^ # emphasis1	1* -12 3* -10 14 -7
f	kk ^ # emphasis75	1* -5 3* -4 6
f	kk ^ # emphasisl1	1* -7 -8 2* -8 8 -6
f	kk ^ # h012	2* -6 2* -12 1* -8
f	kk ^ # h05	-7 1* -7 2* -4 1* -6
f	kk ^ # h2	-6 -8 3* -8 11 -5
f	kk ^ # icon	-14 1* -15 -7 -15 -23 1* -6
f	kk ^ # image	-6 -20 -6 2* -17 27 -9
f	kk ^ # institution	1* -15 -7 1* -7 -8 13
f	kk ^ # l1	-9 1* -15 1* -8 -13 6 -7
f	kk ^ # l2	1* -9 2* -6 -12 15 -8
f	kk ^ # l5	1* -11 -5 2* -6 9
f	kk ^ # label	1* -15 2* -25 -7 4
f	kk ^ # label 	1* -15 2* -5 -10 19 -7
f	kk ^ # link1	-12 -20 -11 1* -14 -25 27 -7
f	kk ^ # link12	-6 -36 -14 1* -12 -23 28
f	kk ^ # link2	1* -13 -6 1* -6 -14 20
f	kk ^ # link25	1* -16 -7 2* -12 24
f	kk ^ # link5	-5 -19 -10 1* -10 -20 28
f	kk ^ # person	-16 -12 -5 1* -6 -16 14
f	kk ^ # person?	-12 -18 -12 2* -20 21 -5
f	kk ^ # strong05	-5 -7 -4 2* -9 7 -4
f	kk ^ # strong1	-18 -5 -12 1* -11 -9 4 -5
f	kk ^ # strong2	1* -7 -4 2* -14 15
f	kk ^ # strong712	1* -10 4* 7
f	kk ^ # strong75	1* -9 3* -7 8 -5
f	kk ^ # strongh012	1* -10 -4 2* -19 17
f	kk ^ # strongh05	-6 1* -7 2* -14 1* -4
f	kk ^ # strongl1	-5 -13 -10 2* -19 21 -15
f	kk ^ # topic	2* -7 1* -8 -9
f	kk ^ # venue	1* -16 -6 2* -8 12 -6
f	kk ^ # word	-9 5 -8 2* -18 -6
f	kk ^ 05 word	6* -9 10
f	kk ^ 1 #	-14 -23 -16 -6 -11 6 -6
f	kk ^ 1 012	-12 -20 -20 1* -8 1* -16
f	kk ^ 1 05	-6 -8 -11 1* -7 1* -9 5
f	kk ^ 1 1	9 -14 1* -14 -15 -14 -10
f	kk ^ 1 2	-12 -22 -17 1* -17 7 -4
f	kk ^ 1 312	-11 -21 -20 1* -5 1* -9 6
f	kk ^ 1 35	-23 -19 -27 1* -16 1* -29 4
f	kk ^ 1 712	-21 -20 -14 1* -12 1* -17
f	kk ^ 1 75	-7 -15 -16 1* -13 9 -17 -5
f	kk ^ 1 912	-20 -17 -11 1* -13 1* -15
f	kk ^ 1 95	-8 -14 -9 1* -10 1* -18 5
f	kk ^ 1 date	-11 7 -23 -22 -15 -4 -6
f	kk ^ 1 h012	-5 -16 -19 1* -7 12 -12 -7
f	kk ^ 1 h05	-8 -12 -17 2* 9 1* -5
f	kk ^ 1 icon	-11 -13 -12 1* -8 -11 -8 15
f	kk ^ 1 image	1* -5 2* -7 1* -6
f	kk ^ 1 institution	-9 -7 -8 1* -4 1* -4 9
f	kk ^ 1 l1	-20 -22 -17 2* -7 1* 11
f	kk ^ 1 l12	-5 -16 -21 6 -9 -6 -10
f	kk ^ 1 l2	-8 -18 -15 1* -4 -19 -9 12
f	kk ^ 1 l5	-10 -10 -15 1* -9 -13 -18 15
f	kk ^ 1 label	1* -7 2* -6 1* -4 4
f	kk ^ 1 label 	-7 -13 -15 -5 -10 1* -16 8
f	kk ^ 1 label other	-10 -26 -9 -6 -26 1* -12 5
f	kk ^ 1 link1	-10 -23 -8 -14 -25 16 -27
f	kk ^ 1 link12	-23 -10 1* -15 -20 -5 1* -22
f	kk ^ 1 link2	-15 -14 -15 -7 -17 4 -10
f	kk ^ 1 link25	-14 -21 -12 -7 -12 10 1* -12
f	kk ^ 1 link5	-20 -6 -28 -12 -18 1* -10 -5
f	kk ^ 1 person	1* -13 -25 -6 -15 1* -17
f	kk ^ 1 person?	-13 -20 -18 -6 -9 4 -21 5
f	kk ^ 1 strong1	-6 -24 -6 -7 -14 6 -5 -11
f	kk ^ 1 strong35	-12 -21 -7 2* 19 -19 -14
f	kk ^ 1 strong75	-6 -16 -13 2* 15 -18 -13
f	kk ^ 1 topic	1* -16 -14 -4 -11 -5 -21 9
f	kk ^ 1 venue	-13 -25 -6 -5 -17 7 -17
f	kk ^ 1 word	9 -14 -11 -6 -8 1* -18 11
f	kk ^ 2 1	-5 4* -6 -11 -5
f	kk ^ 2 date	-9 10 -17 -9 -5 -26 -18 -5
f	kk ^ 2 icon	2* -5 2* -6 -7 4
f	kk ^ 2 label	2* -5 1* -11 -6 1* -6
f	kk ^ 2 label other	-12 -15 -6 2* -16 -19 18
f	kk ^ 2 strong1	-27 14 -11 2* -9 -14 -12
f	kk ^ 35 1	1* -6 -5 -6 2* -8 9
f	kk ^ 35 l5	-12 -9 -10 -5 -10 -7
f	kk ^ 35 label	3* -4 2* -4 4
f	kk ^ 35 label other	-4 -10 -6 -8 -4 -4 -11 14
f	kk ^ 35 word	-6 -7 1* -6 2* 6 -6
f	kk ^ 712 1	-9 -10 7 1* -7 -7 -5 14
f	kk ^ 75 #	-7 -10 2* -5 1* -6 10
f	kk ^ 75 1	-8 1* -8 -11 -10 -8
f	kk ^ 75 icon	1* 4 -8 -9 2* -14
f	kk ^ 75 label	6* -5
f	kk ^ 75 label 	-8 -7 -6 3* -5 8
f	kk ^ 75 label other	-5 -16 4* -10 14
f	kk ^ 75 person	1* 4 3* -4
f	kk ^ 75 person?	-8 -11 4* -5 11
f	kk ^ 75 word	1* -11 -8 3* -10 6
f	kk ^ date #	4* -6
f	kk ^ date 1	-5 10 -8 1* -4 -6 -13
f	kk ^ date 35	1* 8 3* -6 -5 -6
f	kk ^ date 75	1* 10 3* -6 -9
f	kk ^ date emphasis1	1* 10 3* -5 -5
f	kk ^ date icon	1* 17 3* -5 -16
f	kk ^ date institution	1* 12 3* -8 -10
f	kk ^ date l1	1* 9 4* -9
f	kk ^ date label 	1* 11 4* -9
f	kk ^ date link1	1* 18 3* -8 -14
f	kk ^ date link12	1* 6 -10 1* -7 -5 -14
f	kk ^ date link2	1* 8 2* -5 -8 -6
f	kk ^ date link5	1* 17 -5 1* -6 -15 -13
f	kk ^ date person?	1* 13 -4 2* -6 -10
f	kk ^ date strong1	-8 12 -8 1* -8 -11 -8
f	kk ^ date topic	1* 10 4* -15 -7
f	kk ^ date venue	-7 8 -9 1* -4 -4 -20 -6
f	kk ^ date word	-7 5 -7 3* -5 -5
f	kk ^ emphasis1 label	5* -6 1* 5
f	kk ^ emphasis1 label other	-17 -8 3* -18 -7 24
f	kk ^ emphasis1 word	9 6* -9
f	kk ^ h05 #	-4 -7 4* -6 7
f	kk ^ h05 1	-5 1* -4 2* -6
f	kk ^ h05 h05	1* -6 5* -7
f	kk ^ h05 label	6* -5 9
f	kk ^ h05 word	-5 5* -11 11
f	kk ^ icon 1	-13 -20 -10 -5 -7 -12 6 -6
f	kk ^ icon 2	1* -6 4* 5 -4
f	kk ^ icon 35	1* -6 4* 13 -12
f	kk ^ icon 712	1* -7 -4 2* -8 14 -7
f	kk ^ icon 75	1* -8 3* -6 12 -12
f	kk ^ icon date	-6 -12 2* -5 -4 10 -7
f	kk ^ icon dated	6* 7 -7
f	kk ^ icon emphasis1	1* -7 3* -7 12 -8
f	kk ^ icon emphasisl1	1* -4 4* 11 -6
f	kk ^ icon h012	1* -4
f	kk ^ icon h05	1* -6 3* -8 11 -5
f	kk ^ icon icon	6* 6
f	kk ^ icon institution	-4 -14 3* -8 15 -11
f	kk ^ icon l1	-6 -18 3* -13 9 -7
f	kk ^ icon l5	1* -6 3* -5 11 -4
f	kk ^ icon label	1* -4 2* -6 -6 7
f	kk ^ icon label 	6* 7 -6
f	kk ^ icon label label	-14 -11 -13 1* -8 -17 20 -15
f	kk ^ icon label links	-4 -10 3* -10 17 -13
f	kk ^ icon link1	-8 -7 -9 1* -8 -9 13 -8
f	kk ^ icon link12	-4 -17 3* -16 18
f	kk ^ icon link2	1* -8 3* -17 22 -6
f	kk ^ icon link25	1* -7 3* -10 11
f	kk ^ icon link5	-5 -11 -5 2* -14 17 -6
f	kk ^ icon person	1* -9 3* -7 11 -10
f	kk ^ icon person?	1* -10 3* -11 17 -10
f	kk ^ icon strong1	-5 -7 -4 1* -4 -10 11 -9
f	kk ^ icon strong2	1* -6 3* -4 6
f	kk ^ icon strong35	5* -6 7
f	kk ^ icon strong75	1* -4 4* 8
f	kk ^ icon strongh05	5* -8 10
f	kk ^ icon strongl1	1* -8 3* -8 12
f	kk ^ icon topic	1* -11 3* -5 12 -8
f	kk ^ icon venue	-7 -10 3* -6 15 -10
f	kk ^ icon word	1* -8 3* -4 12 -9
f	kk ^ image 1	2* -6 1* -6 -7 1* -12
f	kk ^ image 2	1* -5 4* 6
f	kk ^ image 712	1* -6 3* -7 8 -5
f	kk ^ image 75	1* -9 4* 10 -7
f	kk ^ image h05	1* -6 3* -6 9 -6
f	kk ^ image h2	6* 5
f	kk ^ image l1	1* -14 4* 15 -9
f	kk ^ image link1	1* -10 4* 10 -7
f	kk ^ image link12	4* -4 -5 4 -9
f	kk ^ image person	1* -6
f	kk ^ image person?	1* -8 4* 10 -9
f	kk ^ image strongl1	1* -5 4* 7
f	kk ^ image topic	1* -6 4* 6
f	kk ^ image venue	1* -9 4* 11
f	kk ^ image word	1* -8 4* 8
f	kk ^ institution 1	1* -14 9 -6 1* -13 -11 -7
f	kk ^ institution icon	1* -7 14 -4 1* -8 -10
f	kk ^ institution institution	-5 -6 -6 2* 6 1* -5
f	kk ^ institution label other	2* -7 2* -11 -13 7
f	kk ^ institution link1	-5 -9 12 2* -12 -12
f	kk ^ institution link12	-11 -23 13 -7 -9 -17 -13 -14
f	kk ^ institution link2	1* -6 13 2* -14 -6
f	kk ^ institution link5	-7 -13 13 -6 -8 -10 -15 -6
f	kk ^ institution person?	-9 -12 3* -12
f	kk ^ institution strong1	-5 -12 4* -7
f	kk ^ l1 #	-7 1* -8 4* 7
f	kk ^ l1 1	9 -12 -8 1* -7 -13 -12 7
f	kk ^ l1 2	-12 -4 -4 2* -15 -4 6
f	kk ^ l1 312	-6 -5 -6 2* -10 -6 9
f	kk ^ l1 35	-9 -7 -8 2* -7 -8 9
f	kk ^ l1 75	-5 4* -6 1* 7
f	kk ^ l1 h05	5* -4 1* 5
f	kk ^ l1 icon	1* -5 3* -7 -8 8
f	kk ^ l1 institution	6* -6 6
f	kk ^ l1 label	6* -6 8
f	kk ^ l1 label 	-9 -6 -5 2* -10 -7 8
f	kk ^ l1 label other	-8 4* -13 -6 14
f	kk ^ l1 person	-10 5* -5
f	kk ^ l1 topic	-9 -5 -5 2* -16 1* 4
f	kk ^ l1 word	-6 1* -5 2* -13 -7 12
f	kk ^ l5 label other	-6 -6 4* -15 6
f	kk ^ label  1	-8 -13 -10 1* -11 2* -5
f	kk ^ label  label	4* 4 -5 -4
f	kk ^ label  link1	-6 -5 -6 1* -7 1* 5 -11
f	kk ^ label  link12	-8 -8 -8 1* -9 1* 5 -10
f	kk ^ label  person	-10 4* -10 9 -5
f	kk ^ label  strong1	-14 -12 -5 1* -9 -6 1* -7
f	kk ^ label 1	-9 1* -6 -5 1* -5 -7 -6
f	kk ^ label image	1* -9 2* 9 2* -4
f	kk ^ label label	7* -8
f	kk ^ label link1	1* -10 2* 10 1* -10 -7
f	kk ^ label link12	6* -5
f	kk ^ label strong1	1* -6 4* -5 5
f	kk ^ link1 #	4* -5 2* 8
f	kk ^ link1 012	-6 3* -8 1* -7 15
f	kk ^ link1 05	4* -9 2* 9
f	kk ^ link1 1	-21 5* -13
f	kk ^ link1 2	-10 -8 2* -7 1* -9 8
f	kk ^ link1 312	4* -5 1* -5 7
f	kk ^ link1 35	-7 -6 2* -10 1* -8 12
f	kk ^ link1 712	4* -7 1* -4 8
f	kk ^ link1 75	-11 1* -5 1* -7 1* -8 6
f	kk ^ link1 date	4* -9 2* 9
f	kk ^ link1 h012	6* -5 4
f	kk ^ link1 h05	-8 3* -6 1* -6 13
f	kk ^ link1 h2	-5 6* 9
f	kk ^ link1 icon	-7 -11 2* 5 1* -16
f	kk ^ link1 institution	7* 6
f	kk ^ link1 l12	-9 -8 2* -11 2* 11
f	kk ^ link1 l5	-7 5* -11 5
f	kk ^ link1 label	-4 -9 4* -8 6
f	kk ^ link1 label 	4* -12 1* -8 15
f	kk ^ link1 link1	-9 -9 4* -5
f	kk ^ link1 link2	1* -7
f	kk ^ link1 person	-6 5* -4 11
f	kk ^ link1 person?	4* -6 2* 7
f	kk ^ link1 topic	-6 -6 2* -9 1* -9 11
f	kk ^ link1 word	4* -8 1* -4 10
f	kk ^ link12 1	-6 6* 9
f	kk ^ link12 word	6* -4 6
f	kk ^ link2 012	4* -8 1* -4 8
f	kk ^ link2 1	-10 3* -9 1* -5 15
f	kk ^ link2 2	6* -5 6
f	kk ^ link2 35	6* -6 6
f	kk ^ link2 75	7* 6
f	kk ^ link2 h012	6* -9 11
f	kk ^ link2 h05	6* -5 6
f	kk ^ link2 icon	6* -6 6
f	kk ^ link2 label	4* -5 2* 7
f	kk ^ link2 label 	6* -5 5
f	kk ^ link2 person	7* 4
f	kk ^ link2 word	-5 -6 2* -4 2* 7
f	kk ^ link5 012	4* -6 1* -9 13
f	kk ^ link5 05	4* -5 1* -10 9
f	kk ^ link5 1	4* -14 1* -5 14
f	kk ^ link5 2	1* -4 2* -11 1* -10 11
f	kk ^ link5 312	4* -6 1* -5 9
f	kk ^ link5 35	4* 8 1* -7
f	kk ^ link5 75	4* -6 1* -5 9
f	kk ^ link5 h012	4* -5
f	kk ^ link5 h05	6* -8
f	kk ^ link5 h2	4* -7
f	kk ^ link5 icon	4* -6 1* -7 7
f	kk ^ link5 institution	4* -4 -4 -4 5
f	kk ^ link5 l12	6* -7 9
f	kk ^ link5 l5	4* -7 1* -8 9
f	kk ^ link5 label	6* -5
f	kk ^ link5 label 	1* -6 2* -10 1* -8 10
f	kk ^ link5 link1	1* -5 2* -16 2* 15
f	kk ^ link5 person	-8 -6 -6 -6 -11 -6 -6 8
f	kk ^ link5 person?	4* -6 1* -4 9
f	kk ^ link5 strong1	1* -9 2* 4 1* -9 -4
f	kk ^ link5 topic	7* 5
f	kk ^ link5 word	-7 -5 2* -11 1* -11 15
f	kk ^ person 1	5 -7 5 -7 -10 -7 -8 -10
f	kk ^ person label 	-6 -5 -5 4* 6
f	kk ^ person label other	8 -13 -10 1* -14 -12 -23 -7
f	kk ^ person link12	10 -18 -8 -6 -16 -13 -16 -14
f	kk ^ person person	17 -7 -4 -4 1* -5 -6 -13
f	kk ^ person person?	1* -8 -12 2* -6 -12
f	kk ^ person strong1	1* -8 -5 -6 -7 1* -8
f	kk ^ person? #	-7
f	kk ^ person? 1	2* -10 2* -9 1* -6
f	kk ^ person? 2	1* -5 3* -6 -5
f	kk ^ person? 35	-6 -7 -6 2* -4 -8 7
f	kk ^ person? 75	-12 -12 -8 3* -9 14
f	kk ^ person? date	-15 16 -14 -6 -6 -7 -12
f	kk ^ person? icon	-9 -6 -6
f	kk ^ person? image	-6 -7 -6 3* 6
f	kk ^ person? institution	-9 -5 5 3* -5 12
f	kk ^ person? l5	-9 -11 -10 1* -5 -11 -8 11
f	kk ^ person? label	-5 -5 5* 7
f	kk ^ person? label 	-8 -10 -7 3* -9 13
f	kk ^ person? label other	-8 -13 -5 3* -16 12
f	kk ^ person? person	3* -5 -5 -7 -12
f	kk ^ person? person?	1* -18 -14 -8 -7 -19 -13
f	kk ^ person? word	-6 1* -9
f	kk ^ strong1 #	-5 4* -9 8 -6
f	kk ^ strong1 012	-6 4* 5 -11
f	kk ^ strong1 05	-11 4* -13 -12 14
f	kk ^ strong1 1	-14 -9 4* -14 7
f	kk ^ strong1 2	-12 -5 3* -6 -10 15
f	kk ^ strong1 312	-4 4* 5 -12 -5
f	kk ^ strong1 35	-14 -8 -4 2* 9 -15
f	kk ^ strong1 712	-6 -5 4* -10
f	kk ^ strong1 75	-14 5* -13 5
f	kk ^ strong1 h012	-12 4* 6 -15 -5
f	kk ^ strong1 icon	5* -6 -7 10
f	kk ^ strong1 image	6* -6 4
f	kk ^ strong1 institution	-5 -4 4* -16
f	kk ^ strong1 l5	-18 -5 -6 2* -7 -12 8
f	kk ^ strong1 label	7* 6
f	kk ^ strong1 label 	-10 -7 3* -14 1* 12
f	kk ^ strong1 label other	-18 -9 4* -17
f	kk ^ strong1 link1	-10 -5 3* 15 -12 -15
f	kk ^ strong1 link12	-14 -14 -5 2* 10 -30 -10
f	kk ^ strong1 link5	-12 -7 -5 2* 6 -10 -10
f	kk ^ strong1 person	1* -7 -6 3* -5
f	kk ^ strong1 person?	1* -10 -8 3* -13 5
f	kk ^ strong1 strong05	-5 -8 -6 2* 4 -13 13
f	kk ^ strong1 strong1	1* -19 -11 4* -9
f	kk ^ strong1 strong2	-7 -8 4* -13
f	kk ^ strong1 strong312	-6 -6 -6 3* -11
f	kk ^ strong1 strong35	-11 -10 -4 3* -18
f	kk ^ strong1 strong712	-14 -10 -8 2* 7 -19 -5
f	kk ^ strong1 strong75	-16 -15 -11 3* -19
f	kk ^ strong1 strongl1	-14 -12 -6 2* -7 -18 9
f	kk ^ strong1 strongl12	1* -10 -5 2* 8 -14 -5
f	kk ^ strong1 strongl5	-11 -10 -6 2* 10 -11 -7
f	kk ^ strong1 topic	-8 -7 3* -12 -13 12
f	kk ^ strong1 venue	-9 -5 -4 2* 10 1* -5
f	kk ^ strong1 word	6 4* -17 -16 17
f	kk ^ strong2 label other	-5 4* -7 -19 5
f	kk ^ strong2 word	6* -7 8
f	kk ^ strong35 label other	1* -11 4* -8 14
f	kk ^ strong75 label 	1* -4 5* 5
f	kk ^ strong75 label other	-7 4* -5 -7
f	kk ^ strong75 strong1	-9 6 5* -4
f	kk ^ strong75 word	1* -9 5* 9
f	kk ^ strongh2 label other	-7 -5 4* -13 13
f	kk ^ strongl1 #	5* -5 -5 7
f	kk ^ strongl1 012	5* -5 -6 6
f	kk ^ strongl1 1	5* -9 -5 6
f	kk ^ strongl1 2	5* -5 1* 7
f	kk ^ strongl1 312	5* -4 1* 7
f	kk ^ strongl1 h05	5* -5 -5 9
f	kk ^ strongl1 icon	6* -4 4
f	kk ^ strongl1 label 	-9 -6 3* -10 -9 12
f	kk ^ strongl1 label other	-5 5* -7
f	kk ^ strongl1 word	6* -5 4
f	kk ^ strongl5 label other	1* -9 5* 10
f	kk ^ topic 1	-10 -21 -22 1* -10
f	kk ^ topic institution	1* -5 3* 13 -11
f	kk ^ topic l1	-7 -16 -11 3* -8
f	kk ^ topic label 	-7 -12 -5 2* -7 -12 12
f	kk ^ topic label other	5* -5 -22 6
f	kk ^ topic link12	-7 -13 -8 1* -7 14 -15 -10
f	kk ^ topic link5	-6 -11 -7 1* -6 7 -11
f	kk ^ topic person	-9 -7 -7 2* 5
f	kk ^ topic strong1	-12 -4 -5 1* -9 5 -11
f	kk ^ topic topic	-10 -18 -9 -8 -14 1* -18 5
f	kk ^ venue 1	-5 9 -5 1* -6 -8 1* -9
f	kk ^ venue 75	1* 4 -7 2* -9 1* -4
f	kk ^ venue date	-9 6 3* -5 1* -7
f	kk ^ venue image	1* 8
f	kk ^ venue institution	-4 7 -7 1* -5 -5 -12
f	kk ^ venue label	1* 9 2* -10 -6 1* -9
f	kk ^ venue label other	-9 -7 -5 1* -5 -13 -12 10
f	kk ^ venue link12	1* 10 -9 2* -14 -4
f	kk ^ venue link5	-5 1* -8 1* -6 1* -13 -9
f	kk ^ venue strong1	-11 11 -7 2* -17 -7 -7
f	kk ^ word 1	3* -12 -20 -7 1* -20
f	kk ^ word date	2* -21 -7 -9 -13 -8 -6
f	kk ^ word icon	-9 -12 1* -5 -6 -15 8 -5
f	kk ^ word institution	-9 -13 10 -4 1* -12 4 6
f	kk ^ word label other	1* -16 -10 1* -10 -7 -19
f	kk ^ word link1	-5 -8 1* -7 -13 -8 6 -4
f	kk ^ word link12	-16 -12 5 -8 -13 -6 1* -14
f	kk ^ word person	-8 -7 -7 1* -5 2* -9
f	kk ^ word person?	-9 -22 -18 1* -7 7 1* -8
f	kk ^ word strong1	-7 1* -20 -5 -12 8 -8 -8
f	kk ^ word topic	-4 -9 -9 -6 -8 5 1* -7
f	kk ^ word word	8 -9 -15 -7 -14 -10 10
f	kk date # #	9* 15 4* -20
f	kk date # $	8* -9 -10 -6 -16 -24 -10 10
f	kk date # icon	8* -6 2* -6 -11 -7
f	kk date # label	8* -10 7 -5 -25 -17 -10
f	kk date # label 	8* -14 15 1* -14 -14 -8 -11
f	kk date 012 $	8* -4 -10 -5
f	kk date 1 012	1* -15 -12 1* -5 1* -7 1* -7 8 -6 2* -8 -7
f	kk date 1 1	6 -18 -15 1* -5 -8 -13 7 1* -11 -7 -8 5 -17 5
f	kk date 1 312	1* -7 -9 2* -14 -5 14 -8 1* -6 1* -4 -9
f	kk date 1 35	1* -12 -13 1* -7 -19 -8 22 -7 -6 3* -8 8
f	kk date 1 712	1* -8 -6 2* -7 1* 13 -8 -8 1* -7 -5
f	kk date 1 75	1* -18 -7 2* -22 -13 25 1* -5 3* -6 6
f	kk date 1 h05	1* -6 3* 7 -9 -9
f	kk date 1 l5	-9 -21 -9 2* -10 -12 9 -7 -8 -5 3* -5
f	kk date 1 label	8* -14 -6 -8 -13 -4 5
f	kk date 1 label other	1* -9 3* -15 -6 16 3* -4 2* 5
f	kk date 1 link12	-4 -25 -16 1* -10 23 -14 -14
f	kk date 1 link5	1* -6 -7 1* -9 5
f	kk date 1 person?	1* -12 -8 3* -4 1* -5 -6 -10 -6 -9 1* 5
f	kk date 312 $	8* -9 -6 -6 14 2* -12
f	kk date 35 $	8* -10 -10 -8 7 1* -7 -7
f	kk date 35 l12	9* -5 1* 14 2* -12
f	kk date 35 l5	1* -11 -5 3* -11 2* -8 -4
f	kk date 35 label	8* -7 -24 -14 1* -16 -6 16
f	kk date 75 label	8* -8 -21 -20 -8 -9 -4 15
f	kk date date $	8* -11 12 -5 -10 -8 1* -10
f	kk date h012 $	8* -17 -9 -5 12 1* -5 -11
f	kk date h05 $	8* -10 -9 3* -4
f	kk date h05 h05	8* -5 -10 -5 1* 6 1* -10
f	kk date icon 1	1* -7 3* -6 1* -7 1* -4 1* -5 -5 1* 8
f	kk date icon label 	9* -7 1* -7
f	kk date icon word	11* -8 2* 11
f	kk date institution $	8* -12 -15 13 -8 1* -15 -7
f	kk date institution 1	1* -9 11 2* -14 -11 -4 1* -14 4 2* -17
f	kk date institution icon	2* 6 2* -5 -6 2* -6 9 -6 2* -8
f	kk date institution institution	1* -4 -8 2* 8 -7 2* -12 3* -10
f	kk date institution label	8* -4 -14 18 -6 -8 -10 -13
f	kk date l12 $	9* -5 1* 11 2* -12
f	kk date l2 $	7* -7 -18 11 -18 -9 1* -5 -9
f	kk date l2 label	7* -5 -22 -6 -20 1* -16
f	kk date l5 $	7* -4 -14 -10 -16 1* -9 -11 -4
f	kk date label  institution	1* -6 3* 14 -16 -6 6* -8
f	kk date label  label	8* -9 1* -6 -13 1* -6
f	kk date label  label links	9* -5 1* -11 1* -5
f	kk date label  label note	11* -19 2* 19
f	kk date label  person	8* -6 -13 -5 2* 6
f	kk date label $	8* -14 -10 -7 -5 -8 1* 9
f	kk date label authors $	7* -6 -19 -16 -11 17 1* -10 -15
f	kk date label authors label	7* -6 -10 1* -6 -5
f	kk date label authors label authors	1* -7 -13 5* -12 -9 -6 4 -4 -5 5
f	kk date label label	1* -5 5* -5 -13 -6 -6 -12 -5 -11 6
f	kk date label label 	12* 6 1* -6
f	kk date label label label	7* -9 -20 -12 -21 2* -7
f	kk date label label label label	-7 -19 4* -10 2* -9 -11 -5 4 -6
f	kk date label link1	9* -6 2* 8 1* -11
f	kk date label other institution	8* -5 -10 -14 -6 -9 12 -14
f	kk date label other label	8* -21 1* -12
f	kk date label other label other	8* 9 -13 -10 2* -17 -6
f	kk date label word	8* -4 -5 2* 9 1* -7
f	kk date link1 $	8* -20 4 1* -18 2* -18
f	kk date link1 label	8* -6 -14 1* -7 7
f	kk date link1 link12	1* -5 2* 5 1* -4 -6
f	kk date link12 #	9* -5
f	kk date link12 $	8* -7 3* -6 1* 6
f	kk date link12 icon	1* -5 2* -5 1* -6 2* -4 2* 4 1* -8
f	kk date link12 label	7* 6 1* -9 2* -9 1* 9
f	kk date link12 venue	8* -6 -7 -5 1* -4 1* 6
f	kk date link2 label	8* -4 -8 2* 7
f	kk date link5 $	8* -10 -14 1* -6 17
f	kk date link5 label	4* -5 2* 6 -11 -9 1* -6 -12
f	kk date link5 venue	7* 6 -5
f	kk date link5 word	4* -4 2* 6 -4
f	kk date person date	7* 6 -15 -10 -8 -8
f	kk date person person	9* -18 -15 2* -10 6
f	kk date person? person?	-7 -10 -7 2* -6 -10 12 5
f	kk date strong1 link12	1* -5 3* 7 1* -6
f	kk date strong1 person?	-9 -13 -4 3* -13 1* -6 2* -4 2* 8
f	kk date strong1 strong1	-11 -11 4* -13
f	kk date topic institution	1* -5 3* 12 -16 -5 -17 -21 -16 -10 -17 12 -8
f	kk date topic topic	1* -12 -9 1* -8 1* -11 1* -6 -10 1* -6 -5 11 -17
f	kk date venue $	9* 5
f	kk date venue 1	1* 6 -4 1* -5 -5 -8 -6
f	kk date venue label	8* -5 1* -6 3* -11
f	kk date venue link12	1* 11 3* -10
f	kk date venue strong1	1* 6 -7 2* -8 3* -7 4* 7
f	kk date venue word	9* 14 1* -6 2* -10
f	kk date word $	8* -12 1* -14 -17 -18 -5
f	kk date word date	-5 9 2* -4 -6 -17 2* -6 4* 5
f	kk date word institution	1* -7 3* -6 8 -5 1* -10 -13 -6 1* 9
f	kk date word label	8* -13 -19 -19 -28 1* 11 10
f	kk date word label authors	8* -5 -5 4* 7
f	kk date word label other	8* -11 1* -11 10 -7 -7 -10
f	kk date word person	9* -10 -12 -10 1* 6 14
f	kk date word word	-4 -8 -9 1* -8 -8 8 1* -6 1* -7 6 -8 -22 -4
f	kk dated label $	9* -7
f	kk dated label label	9* -9 2* -9 1* 8
f	kk emphasis1 emphasis1 emphasis1	7* 7 3* -9
f	kk emphasis1 emphasis1 emphasisl2	7* -8 6 -4 1* -8
f	kk emphasis1 emphasis1 person	10 6* -9 -7 -6 4* -9
f	kk emphasis1 emphasis1 word	12 6* -11 -4 -9
f	kk emphasis1 emphasisl2 emphasis1	8* 6 2* -9
f	kk emphasis1 label label	9* -13 2* 7 1* -5
f	kk emphasis1 label other label other	7* 14 -6 -11 1* -16 2* 6
f	kk emphasis1 label other person	7* 11 3* -13 2* 6
f	kk emphasis1 person emphasis1	7* -8
f	kk emphasis1 person label	9* -9 1* -7 6 1* -8
f	kk emphasis1 person person	8* 7 5* -7
f	kk emphasis1 person? emphasis1	9* -8
f	kk emphasis1 topic emphasis1	7* -9 3* -6 2* 4
f	kk emphasis1 word emphasis1	6* -5 -14 1* -7 1* -17 1* -7 5
f	kk emphasis1 word label	7* -6 4 -12 -9 -4 -7 -6
f	kk emphasis1 word word	5 7* -5 -13 4* -4
f	kk emphasis312 label label	9* -10 2* 5
f	kk emphasis35 label label	9* -12 2* 6
f	kk emphasis712 label label	9* -6 2* 8
f	kk emphasis75 label label	9* -7
f	kk emphasish05 emphasish05 $	8* 6 2* -5 2* -8
f	kk emphasish05 emphasish05 emphasish05	-4 6* -8 5 2* -5
f	kk emphasish05 label  label	9* -7 2* 13 1* -13
f	kk emphasish05 label label	9* -4 2* 11 1* -5
f	kk emphasish1 emphasish2 emphasish2	7* -5 3* -5 2* -5
f	kk emphasish2 emphasish1 emphasish2	5 10* -5 2* -4
f	kk emphasish2 emphasish2 emphasish1	7* 7 3* -12
f	kk emphasisl1 # label	7* -12 -6 -10 -5 -10 -6 -6 10
f	kk emphasisl1 label  label	7* -6 -11 -5 1* -11 -9 -8 9
f	kk emphasisl1 label label	9* -15
f	kk emphasisl12 label label	9* -8 2* 9
f	kk h012 2 h012	2* -8 5* -7 -8 -5
f	kk h012 date $	8* -4 8 1* -7 -15 -8 -15
f	kk h012 h012 $	8* -19 2* 20 1* -5 -20
f	kk h012 h012 h012	7* -5 -5 2* 5 2* -12
f	kk h012 h012 h05	8* -11 2* -5 2* 7
f	kk h012 h05 $	7* -6 -9 -7 -6 10 -5 1* -10
f	kk h012 h05 h012	8* -5
f	kk h012 h05 h05	7* -12 -9 -11 1* 10
f	kk h012 h05 label	7* -9 -15 -8 -6 16 -6 1* -10
f	kk h012 h05 word	8* -4 -5 1* 10 2* -9
f	kk h012 h2 h012	8* -10 2* 13 2* -7
f	kk h012 icon $	8* -7 -6 2* -14 -6
f	kk h012 label  label	7* -9 -7 -7 2* 7 -7 -8
f	kk h012 label $	8* -5 5* -7
f	kk h012 label label	9* -14 1* -12
f	kk h012 link5 label	8* -6 -15 1* -4 15
f	kk h012 person $	8* -8 2* 6 1* -4 -14
f	kk h012 venue $	7* -6 -11 10 -6 -8 -7 -7 -23
f	kk h012 venue label	9* -7 2* 10 1* -10
f	kk h012 word $	8* -6 -15 -13 -21 -9 10 4
f	kk h012 word h012	8* -13 1* -5 9 1* -8 -9
f	kk h012 word label authors	7* -8 -8 -8 -4 -10 1* -5 15
f	kk h05 2 h012	2* -5 4* -6 1* -10 -12 7 1* -7
f	kk h05 date $	8* -7 1* -6 -9 7 -4 -16
f	kk h05 h012 $	7* 7 -11 1* -4 3* -7
f	kk h05 h012 h012	11* 13 2* -12
f	kk h05 h012 h05	8* -12
f	kk h05 h05 $	7* -14 -5 -11 -10 1* -15 -11
f	kk h05 h05 2	7* 5 -12 -5 1* 5 2* -5
f	kk h05 h05 date	10 -8 4* -7 1* -9 -10 -9 -9 6 1* 6
f	kk h05 h05 h012	8* -10
f	kk h05 h05 h05	6 -5 4* -9 -19 1* -8 -8
f	kk h05 h05 h2	7* -7 -14 -7 4* 6
f	kk h05 h05 icon	8* -11 -6 1* 25 2* -21
f	kk h05 h05 label	9* -10 -13
f	kk h05 h05 label 	8* -13 -4 -4 1* -19 -4
f	kk h05 h05 link1	8* -9
f	kk h05 h05 person	6* -4 1* -8 -8 -4 7 2* -7
f	kk h05 h05 venue	7* -6 -13 -11 -6 11 2* -20
f	kk h05 h05 word	-5 6* -6 -21 -5 -5 19 2* -11
f	kk h05 h2 $	7* 5 -9 -9 -20 5 -4 -17 -20
f	kk h05 h2 h012	7* -6 -9 2* 15 2* -10
f	kk h05 h2 h05	10* -7
f	kk h05 h2 h2	7* -13 6* -9
f	kk h05 h2 label	7* -9 -13 -12 -10 9 -17 -8
f	kk h05 h2 person	8* -5 2* 15 2* -11
f	kk h05 icon $	8* -6 -5 2* -8 -12
f	kk h05 institution $	7* -7 -6 -13 6 -9 -8 -4 -10
f	kk h05 label  $	7* -7 1* -5 1* 23 2* -27
f	kk h05 label  label	7* -9 -5 -19 -7 2* -5 5
f	kk h05 label $	9* -12 1* -8 18 1* -13
f	kk h05 label label	7* -4 -5 -24 1* -12 6
f	kk h05 label note $	8* -5 -6 1* 16 1* -5 -17
f	kk h05 label note label note	9* -12
f	kk h05 link5 label	7* -8 -7 -15 1* -6 16
f	kk h05 person $	8* -11 -11 2* -5 -7 -20
f	kk h05 person? $	8* -4 -6 -10 8 2* -10
f	kk h05 topic $	8* -9 -12 -7 -17 -8 7
f	kk h05 venue $	8* -9 1* -6 -9 -10 -4
f	kk h05 venue date	-5 7* -8 10 -5 2* -8
f	kk h05 venue label	8* -5 5 1* -5 9 -4 -17
f	kk h05 word $	8* -14 -23 -16 -13 -10
f	kk h05 word date	10* -16 -8 1* -8
f	kk h05 word h012	8* -6 1* -6 6 1* -6 -6
f	kk h05 word label	7* -5 -12 -12 -13 -5 5 -18 4
f	kk h05 word label authors	7* -7 -10 -11 -4 -14 2* 17
f	kk h05 word link1	8* -5 2* 12 1* -6 -6
f	kk h05 word link2	7* -6 -10 -8 -4 -8 -5 -4 8
f	kk h05 word word	7* -5 -11 -10 -4 5 1* -20
f	kk h1 h012 $	8* -9 2* 15 2* -12
f	kk h1 h05 $	7* 8 -10 -6 -8 2* -5 -14
f	kk h1 h1 h1	10* -6 -10 1* -7
f	kk h1 h1 h2	-7 4* -6 1* 11 3* -6 2* 6
f	kk h1 h2 $	7* -6 10 -6 -13 2* -15 -9
f	kk h1 h2 h1	2* -6 2* -5 5* -6 2* -10
f	kk h1 h2 h2	5 -5 3* -6 -7 -9 3* -10 2* -6
f	kk h1 label $	8* -4 -10 2* 13 1* -20
f	kk h1 label note $	8* -7 -7 -6 23 2* -25
f	kk h1 label note label note	8* -5 2* 15 2* -13
f	kk h1 label other $	7* -5 -9 -9 -9 22 1* -23 -25
f	kk h1 label other label other	8* -9 -11 -10 5 1* 10 -10
f	kk h2 h012 $	7* -8 -16 2* 18 2* -11
f	kk h2 h05 $	7* 9 -12 -5 -4 3* -23
f	kk h2 h05 h05	-7 7* -11 -5
f	kk h2 h05 h2	8* -17 2* 12 2* 6
f	kk h2 h05 word	7* 8 1* -6 -7 3* -17
f	kk h2 h1 h1	5* -4 1* -6 5* -4
f	kk h2 h1 h2	4 1* -4 2* -6 -6 3* -7 -7 1* -10
f	kk h2 h2 $	7* -6 1* -6 -8 7 -6 -18 -17
f	kk h2 h2 h05	7* -6 1* -5 -8 2* -7 -5
f	kk h2 h2 h1	7* 8 2* -4 -8 1* -6 7
f	kk h2 h2 h2	2* -6 2* -6 -6 3* -7 4 1* -7 -7
f	kk h2 h2 label	9* -13 -11 -7 -13 -12
f	kk h2 h2 venue	7* 5 9 -7 -15 -8 1* -4 -13
f	kk h2 label $	9* -10 1* -10 1* -4
f	kk h2 label label	7* -5 1* -17 1* -17 -4 1* 6
f	kk h2 person $	8* -5 1* -5 14 2* -12
f	kk hl5 h05 h05	8* 8 2* -8
f	kk icon # $	8* -8 -23 1* -8 -4 1* 10
f	kk icon # institution	8* -6 5* 9
f	kk icon # label	8* -9 -11 1* -6 -10 1* 11
f	kk icon # label 	8* -9 -9 4* 13
f	kk icon # person	8* -9 -6 4* 11
f	kk icon # venue	8* -12 -12 1* -5 2* 16
f	kk icon # word	8* -7 -6 4* 12
f	kk icon 1 #	2* -6 3* -5
f	kk icon 1 $	8* -21 -28 -23 -21 -13 -22 24
f	kk icon 1 012	-9 -9 -12 2* 10 -15 -12 -10 -7 -5 -13 1* -9 10
f	kk icon 1 05	-7 -6 -6 2* -17 -7 16 -7 -10 -8 -8 -5 -5 10
f	kk icon 1 1	1* -12 -17 3* -25 -9 1* -9 1* -7 1* -6
f	kk icon 1 2	-7 -9 -7 5* -16 -14 -14 2* -15 13
f	kk icon 1 312	-10 -10 -16 1* -4 1* -23 1* -12 -12 -11 -5 1* -13 7
f	kk icon 1 35	-26 -15 -24 5* -7 -6 -9 -11 1* -11 16
f	kk icon 1 712	-17 -16 -10 2* -8 -16 14 -8 -9 -10 -6 1* -12 6
f	kk icon 1 75	-16 -15 -11 3* -19 10 -12 -6 -8 -11 -5 -8 10
f	kk icon 1 912	-14 -14 -11 2* -4 -12 5
f	kk icon 1 h012	-11 -17 -10 2* -12 -14 1* -10 -4 -5 -10 1* -6 5
f	kk icon 1 h05	-11 -15 -11 2* -9 -16 1* -6 2* -12 1* -5 10
f	kk icon 1 institution	-8 -13 -5 3* -4 1* -11 -15 -14 -20 -5 -18 18
f	kk icon 1 l1	-10 -8 -5 2* -11 -9 11 -6 -5 4* 5
f	kk icon 1 l12	1* -8 -8 2* -9 -5 17 5* -5
f	kk icon 1 l5	-8 -13 -12 2* -10 -18 9 -13 -9 2* -5 -9
f	kk icon 1 label	8* -12 -15 -20 -23 -20 -16 19
f	kk icon 1 label 	6 -5 -6 2* -15 2* -22 -17 -13 -20 -15 -16 25
f	kk icon 1 label note	11* -6 2* 8
f	kk icon 1 link12	-10 1* -15 1* -11 11 -12 -9
f	kk icon 1 link5	-12 -8 -10 1* -5 11 -10 -7 -17 -13 -11 -9 -10 -14 17
f	kk icon 1 person	-6 -9 -9 3* -13 1* -13 -11 -12 -14 -11 -5 16
f	kk icon 1 person?	-6 -15 -11 2* 6 -15 -5 -9 -13 -10 -10 -6 -8
f	kk icon 1 strong1	-10 -7 -8 2* 14 -10 -10
f	kk icon 1 topic	1* -7 -9 3* -15 1* -10 -15 -8 -17 -6 -12 20
f	kk icon 1 venue	-11 -19 -7 2* 11 -17 -4 -18 -19 -20 -16 -6 -18 11
f	kk icon 1 word	7 -10 -13 3* -18 -6 -19 -14 -11 -12 -4 -22 15
f	kk icon 2 label	7* -4 -12 -10 1* -8 -5 1* 11
f	kk icon date 1	-6 15 -10 1* -5 -7 -15 -7 1* -6 4* 5
f	kk icon date label label	2* -7 2* -5 -5 2* 5 2* -5 1* -7
f	kk icon date link12	1* 9 -9 2* -10 -5
f	kk icon date link5	1* 10 -7 2* -9 -6 2* 4 4* -5
f	kk icon date strong1	1* 15 -5 2* -9 -13
f	kk icon date venue	1* 9 3* -7 -10
f	kk icon dated label	12* -4
f	kk icon emphasis1 emphasis35	-5 -9 3* -11 1* 13
f	kk icon emphasisl1 #	-4 -4 5* 4
f	kk icon emphasisl1 label	7* 7 6* -6
f	kk icon h05 label	8* -7 -5 -6
f	kk icon icon $	11* -7
f	kk icon icon 1	1* -6 4* 14 -10 4* 6 1* -5
f	kk icon icon date	6* 5
f	kk icon icon h05	5* -4 8 -7 4* 5
f	kk icon icon label	4* -4 1* 5 2* -5 -5 1* -10 1* 11
f	kk icon icon label label	1* -5 4* -5 2* -6 -7 -27 1* -5 4
f	kk icon icon link1	1* -5 3* -5 1* -7 6* 6
f	kk icon icon link12	1* -7 3* -6 10 7* 4
f	kk icon icon link2	6* 4 7* 9
f	kk icon icon link5	6* 9 4* -9 -7 1* 10
f	kk icon icon person	11* -7 -4 1* 6
f	kk icon icon strong1	1* -4 3* -8 9 -7
f	kk icon icon venue	1* -4 6* -4 -11 1* -5 2* 7
f	kk icon institution institution	-12 -11 3* -13 6 -6
f	kk icon institution label label	-9 -10 13 3* -8 -14 -6 1* -8
f	kk icon institution link12	-8 -4 4* -5 -7 2* -4 3* 4
f	kk icon institution strong1	-9 -9 11 2* -13 -9
f	kk icon l1 icon	7* 4
f	kk icon l1 label 	6* -9 12
f	kk icon l1 topic	-6 6* 5
f	kk icon l1 word	-8 -4 3* -5 -7 6
f	kk icon label  label	7* -5 -14 -6 -11 -6 1* -7
f	kk icon label  label links	12* -16 1* 11
f	kk icon label  label note	7* -7 3* -10 -4 1* 10
f	kk icon label  label venue	9* -9 2* -4
f	kk icon label  person	-10 4* -5 7 -6 3* -8 -8 1* 9
f	kk icon label  venue	9* -12 4* 12
f	kk icon label $	8* -10 -21 2* 7 1* -12
f	kk icon label label	4* 5 1* -6 -6 -8 -22 4* -5
f	kk icon label label #	-15 -12 -11 2* 13 -10 2* -10 1* -10 2* 13
f	kk icon label label $	7* -4 -38 -31 -25 6 -10 9 -21
f	kk icon label label 35	-11 -12 4* -10 1* -7 2* -9 2* 8
f	kk icon label label date	-4 7 3* -7 -5 1* -12 -5 9 -14 -4 -11 -6
f	kk icon label label icon	1* -6 6* -13 -18 -12 14 1* -9 -9
f	kk icon label label image	5* -4 1* 5
f	kk icon label label institution	-5 -6 -6 2* -5 1* 5 -12 1* -12 10 -7 -7 -8
f	kk icon label label label	1* -6 2* -4 -5 -6 1* -7 1* -7 6 2* -19
f	kk icon label label label label	1* -8 -9 1* -6 -8 -18 2* -21 -25 5 1* -12 -7
f	kk icon label label link12	-15 -5 -21 1* -5 5 -5
f	kk icon label label person	1* 5 -7 2* -8 -7 6 1* -10 -4
f	kk icon label label venue	-10 -12 -8 2* 12 -7 -7 -4 -4 -11 5 2* -12
f	kk icon label links label	8* -13 -7 -8 -13 1* -11
f	kk icon label links label links	7 -14 -16 1* -10 -5 -15 5 -11 -6 -6 7 1* -6 -6
f	kk icon label other label	8* -17 -11 -5 -18 -4 4
f	kk icon link1 #	6* -4 4
f	kk icon link1 $	7* 6 1* -7 1* -8 -15
f	kk icon link1 2	-5 5* -7 10
f	kk icon link1 35	6* -7 4 8 -6 2* -6 1* -7
f	kk icon link1 icon	6* -10 12 6* 4
f	kk icon link1 image	14* 5
f	kk icon link1 label	-5 -5 4* -6 2* -13 2* -7 1* 6
f	kk icon link1 label 	-5 5* -9 10
f	kk icon link1 label label	7* 5 1* -11 1* -7 -12 1* -7
f	kk icon link1 topic	6* -5 6
f	kk icon link1 word	6* -5 8 -5
f	kk icon link12 #	8* -5
f	kk icon link12 icon	6* -8 12
f	kk icon link12 label	8* -4 -6
f	kk icon link12 label 	6* -5 6
f	kk icon link2 $	8* -5 5* -10
f	kk icon link2 label	7* 4 -5 -5 2* 5 1* -6
f	kk icon link2 word	7* 5
f	kk icon link5 $	7* 9 -8 -12 1* -10 2* 7
f	kk icon link5 label	7* 7 -13 -8 2* -6 1* 8
f	kk icon link5 label 	6* -9 12 6* 5
f	kk icon link5 word	7* 6
f	kk icon person label label	-7 -7 3* -5 3* -15 1* 6 -7 1* -14
f	kk icon person person	12 1* -14 3* -8 -9 -4 -5 -5 -7
f	kk icon person? 1	-14 12 -5 1* -8 -10 -12 -9
f	kk icon person? person?	1* -17 -14 2* -11 -14
f	kk icon person? word	2* -11 3* -11 1* 6 -7 1* -6 2* -6
f	kk icon strong1 h012	-11 -8 3* 13 -12 -12 5* -5 5
f	kk icon strong1 link12	-8 -6 3* 16 -11 -16
f	kk icon strong1 link5	-12 4* 11 -7 -11
f	kk icon strong1 person?	-17 1* -9 3* -12
f	kk icon strong1 strong1	1* -17 -7 3* -16 -8
f	kk icon strong1 strong35	-8 -10 3* -16 -10 17 6* 7
f	kk icon strong1 strong712	-10 -10 -7 3* -7 7
f	kk icon strong1 strong75	-7 -10 4* -13
f	kk icon strong1 strongh05	-9 -6 4* -9
f	kk icon strong1 venue	-14 -13 -5 2* 16 -12 -12
f	kk icon strong1 word	6 -11 -5 2* 4 -18 -9
f	kk icon venue $	8* -7 19 1* -8 -6 -5 -20
f	kk icon venue 1	-5 1* -10 2* -14 -5
f	kk icon venue date	-6 13 -4 2* -12 -5 1* -6 10 4* -7
f	kk icon venue label label	-11 1* -8 2* -19 -10 -4 -4 5 1* -4 2* -6
f	kk icon venue strong1	-7 7 3* -8 -5 2* 6 4* -6
f	kk icon word $	8* -11 -18 -10 -11 -9 -5 7
f	kk icon word 1	2* -5 2* -5 -10 1* -6 -4
f	kk icon word 35	8* -5 2* -14 2* 15
f	kk icon word date	-5 10 -17 2* -10 -10 2* -5 4* 6
f	kk icon word label	8* -12 -10 -6 -11 -5 -14 10
f	kk icon word label 	7* 5 -5 2* -5 -12 1* 12
f	kk icon word label authors	-6 -4 -6 2* -4 6 1* -11
f	kk icon word label note	8* -11 2* -6 2* 6
f	kk icon word label other	8* -6 1* -5 -10 2* 11
f	kk icon word person	-10 1* -6 2* -7 1* -8 -11 -6
f	kk icon word venue	-10 -10 -5 3* -9 5 -8 3* -6
f	kk icon word word	7 -10 -7 3* -9 1* -10 -7 1* -12 -6 -4 11
f	kk image 1 1	1* -10 -9 1* -6 -7 -13 2* -6 3* -7 -6
f	kk image 1 712	-7 -4 4* -8
f	kk image 1 75	5* -15 1* 13 1* -4
f	kk image 1 l5	-5 -4 3* -9 -5 9 1* -5 -4 8 1* -4
f	kk image 1 link12	-15 -15 -18 1* -9 11 -15 -5
f	kk image 1 link5	-7 -6 -9 2* 9 -6 -6
f	kk image 1 person?	-12 -9 -10 3* -12
f	kk image 1 venue	-5 -7 -4 1* -5 5 -6 5 -7 -6 -4 2* -5 7
f	kk image 1 word	5* -7 -5 6 1* -12 1* 7 1* -6 -9
f	kk image h05 h05	6 6* -6 7 -10 -4 3* -12
f	kk image label  label	9* -11 -5 1* 8 1* -9
f	kk image label  person	-6 4* -5 8 -8 1* -11 -4 1* -5 1* -6
f	kk image label $	8* -5 -16 2* 9 1* -9
f	kk image label label	7* -6 1* -26 2* -5 1* 9
f	kk image link1 $	9* -14 1* -13 2* -14
f	kk image link5 $	8* -5 -10 2* 11 1* -13
f	kk image link5 label	8* -7 4* -4
f	kk image person person	5* -5 -7 -4 13 -7 -14 -13 2* -19
f	kk image person? label	7* 6 -4 -7 -4 1* 5 1* -8
f	kk image person? person	8* 8 1* -4 3* -7
f	kk image strong1 link12	-5 4* 5 1* -7
f	kk image strong1 person?	-14 -7 -5 2* -13 -13 13
f	kk image strong1 venue	1* -6 3* 7 -7
f	kk image venue $	11* -10
f	kk image venue date	5* -4 2* -4 5 1* -8 -5 -6 -5
f	kk image venue label	8* -5 21 -6 -10 -7 1* -18
f	kk image venue label 	9* 16 1* -4 -6 1* -16
f	kk image word date	-8 8 -6 1* -5 -8 -7 1* -8 5 -8 -5 -7 -7 -5
f	kk image word word	6 -8 3* -10 -5 1* 10 1* -6 -8 1* -4
f	kk institution 1 1	4 -5 -6 2* -12 -8 1* 6 -8 5 2* -10 -6
f	kk institution 1 712	2* -7
f	kk institution 1 75	-5 -10 -11 3* -8 1* -7 -7 1* -8 -4 1* 6
f	kk institution 1 label	5* -5 1* 4 -10 -15 -24 -22 -12 12 -5
f	kk institution 1 label other	5* -11 -9 11 3* -5 2* 6
f	kk institution 1 link12	1* -9 -11 2* 13 -6 -6 5* -5 5
f	kk institution 1 person?	2* -4 4* 6 -8 -7 -8 -9 6 -9
f	kk institution 1 venue	-7 -13 -8 -5 -5 8 -10 1* -7 -12 1* -5 2* -5
f	kk institution 2 date	8* -5 5 -9 -10
f	kk institution 312 $	9* -7 -10 14 2* -11
f	kk institution 712 label	10* -19 1* -6 1* -18
f	kk institution date $	9* 5 -6 -12 -12 -7
f	kk institution date label	1* -6 7* 12 1* -4 -10 1* -11
f	kk institution icon link12	5* -10 10
f	kk institution institution $	8* -4 -8 6 1* -7 -13 -6
f	kk institution institution 1	-7 1* 13 2* -9 -5 -7 1* -5 3* -9 6
f	kk institution institution institution	2* 12 2* -6 3* -11 19 2* -18 -5
f	kk institution institution label	9* -9 21 1* -10 -16 -6
f	kk institution institution link12	-6 -8 12 2* -9 -6 -6 -4 1* -6
f	kk institution institution link5	2* 8 2* -6 -10 -6
f	kk institution institution person	7* -9 -5 -6 1* -9 1* -7
f	kk institution institution venue	-9 -8 10 2* -7 -7 -7 -8 -10 -4 2* -11 5
f	kk institution label  label	8* -7 -14 -5 -4 1* -6
f	kk institution label  label note	9* -10 -11 -4 -8 -6 5
f	kk institution label $	9* -19
f	kk institution label label	7* -4 1* -36 2* 8 1* -7
f	kk institution label other label	7* 7 -10 2* -9 1* 4 -11
f	kk institution link1 $	7* 6 1* -6 2* -6
f	kk institution link12 $	7* 6 4* -6
f	kk institution link12 1	12* -4
f	kk institution link12 venue	7* 7 -6 -5 1* -5 -4 1* -5
f	kk institution link2 $	7* 4 1* -14 1* -8
f	kk institution link2 label	7* -5 3* -6 2* 4
f	kk institution link5 $	7* 5 1* -5 2* -8 1* 5
f	kk institution link5 1	14* 5
f	kk institution link5 label	12* 4
f	kk institution person date	8 -7 -7 1* -4 1* -4 -9 -9 7 1* -9 5
f	kk institution topic $	9* -4 -4 1* -5
f	kk institution topic label	9* -13 -8
f	kk institution venue date	7* -4 1* -5 -4 1* -5 1* 6
f	kk institution venue label	9* -4 -5 -13 -13 4
f	kk institution word $	8* -12 -7 -10 -14 -14 -9 9
f	kk institution word label tags	10* -4 -4 1* -16 6
f	kk institution word venue	9* -15 -7 -13 1* -10 16
f	kk l1 # label	7* -25 -7 1* -4 -17 -8 -7
f	kk l1 # word	7* -10 -9 -18 -6 -8 1* -14 20
f	kk l1 05 $	7* -13 -6 -7 -4 2* -12
f	kk l1 312 $	7* -16 -6 1* -5 17 2* -9
f	kk l1 35 $	7* -15 -7 -8 -8 -6 1* -7 16
f	kk l1 35 label	7* -23 -10 -10 -4 6 -4
f	kk l1 h05 $	7* -9 -10 -9 -6 16 1* -5 -10
f	kk l1 icon #	14* 6
f	kk l1 icon 1	6* -7 -7 6* 7
f	kk l1 icon icon	7* -5 6* 6
f	kk l1 image 35	9* -5 4* 6
f	kk l1 image label	9* -6 2* -5 -5
f	kk l1 institution label	8* -6 1* 5 -5 -5 -10 -4
f	kk l1 l1 l2	-4 7* -11 -5 -5 5 -5
f	kk l1 l1 l5	8* -6 4* -10
f	kk l1 l1 word	8* 4 2* 9 2* -9
f	kk l1 l2 $	7* 9 -16 1* -12 5 2* -9
f	kk l1 l2 l12	7* 6 -8 -6 -4
f	kk l1 l2 l5	9* -7 -6 3* -5
f	kk l1 l2 label	8* -10 -10 -6 5 -8
f	kk l1 l5 $	7* -16 -9 -11 -16 8 1* -5
f	kk l1 l5 label	8* -11 -9 -8 8 -5
f	kk l1 label  label	7* -9 -5 -18 -15 -12 1* 10
f	kk l1 label  person	7* -5 -6 -7 1* 8 -4 -9 -5
f	kk l1 label $	8* -5 -18 1* -10 2* 4
f	kk l1 label label	4* -5 3* -12 -21 1* -12 1* -5
f	kk l1 link1 l5	11* 7 2* -10
f	kk l1 person l1	9* -7 1* -6
f	kk l1 person person	7* -5 -5 -11 -12 3* 4
f	kk l1 topic $	7* -10 -8 -10 1* 8 -6 1* -12
f	kk l1 topic label	7* -11 -7 -18 -5 1* -14 1* -6
f	kk l1 word #	7* -5 -6 -15 -9 1* -9 -13
f	kk l1 word $	7* -8 -16 -19 -15 1* -11 -17 6
f	kk l1 word label	7* -10 -17 -14 1* -18 2* -6
f	kk l1 word word	-6 7* -9 -17 -19 4 -8 5 -4
f	kk l12 012 $	9* -6 1* 23 2* -23
f	kk l12 012 35	11* 11 2* -11
f	kk l12 012 75	11* 12 2* -10
f	kk l12 012 l5	7* -6
f	kk l12 012 label	7* -6 3* 9 2* -5
f	kk l12 012 word	11* -5 2* 6
f	kk l12 1 $	7* -5 -10 -10 -10 -17 6 -16 4
f	kk l12 312 $	10* -4 11 2* -11
f	kk l12 35 $	8* -6 -5 1* 9 1* -7 -8
f	kk l12 35 l12	9* -7 1* 6
f	kk l12 35 l5	7* -5 -6 2* 7 2* -6
f	kk l12 75 l12	11* 9 2* -9
f	kk l12 75 l5	9* -9
f	kk l12 icon $	8* -9 -6 1* -18 -16 -5 17
f	kk l12 icon icon	14* 5
f	kk l12 l2 l2	7* -12 -9 -16
f	kk l12 l5 $	8* -7 -7 -14 16 2* -15
f	kk l12 l5 012	7* -6 3* 5 2* -5
f	kk l12 l5 35	11* 4 2* -4
f	kk l12 l5 75	8* -6 2* -7 2* 7
f	kk l12 l5 l2	11* 5
f	kk l12 l5 l5	11* 7 2* -7
f	kk l12 l5 label	11* 11 2* -10
f	kk l12 l5 link1	10* -4 -5 2* 5
f	kk l12 l5 word	7* 5 -8 2* 5 2* -9
f	kk l12 label $	9* -12 1* -9
f	kk l12 label label	9* -14 1* -8 11
f	kk l12 person person	-4 6* -8 10 1* -9 -12 2* -6
f	kk l12 venue $	8* -7 17 1* -11 1* -5 -19
f	kk l12 venue label	9* 14 2* -8 1* -11
f	kk l12 word l1	9* -5 1* 5 1* -10 -5
f	kk l12 word l12	8* -11 -6 -8 7 -6 -10 -7
f	kk l12 word link1	10* -6 9 2* -8
f	kk l12 word link2	10* -4
f	kk l2 # label	7* -5 -5 14 1* -7 -9 1* -14
f	kk l2 2 $	7* -7 -21 -23 6 2* -6 -7
f	kk l2 date $	9* 8 1* -8 -5 1* -5
f	kk l2 date 1	2* -7 3* -6 2* -10
f	kk l2 date label	7* -4 1* 12 1* -5 -19 1* -13
f	kk l2 icon icon	7* -7 -4 -9 1* -5 -12 1* 13
f	kk l2 l12 $	7* 5 -7 -7 -7 -6 2* -9
f	kk l2 l12 l2	7* -8 -7 1* -4 7
f	kk l2 l2 $	8* -7 -7 -11 7 -4 -8 -6
f	kk l2 l2 date	6* -5 -13 -7 7 -7 -5 2* -14
f	kk l2 l2 l2	2* -4 3* -6 -11 -6 8 -4 -12 2* -16
f	kk l2 l2 l5	7* -10 1* -7 1* 8
f	kk l2 l5 $	7* -8 -11 -6 -18 6 1* -7 -4
f	kk l2 l5 l5	10* -7 -7 2* 8
f	kk l2 l5 label	8* -7 -10 -9 3* -6
f	kk l2 l5 word	7* 9 -7 -6 -9 2* -4
f	kk l2 label  label	7* 5 1* -7 1* -14 1* -10
f	kk l2 label $	8* -10 -9 1* -9 -4
f	kk l2 label label	9* -22 1* -9 2* 6
f	kk l2 label other $	8* -7 -6 -8 9 1* -10 -9
f	kk l2 link1 $	8* -20 -10 2* -19
f	kk l2 link1 label	7* -5 -8 2* -7 6
f	kk l2 link2 $	8* -7 -7 1* 8 -16 1* -7
f	kk l2 venue label	9* 15 1* -5 2* -10
f	kk l2 word l2	5* -4 1* -7 2* -8 -13 2* -16
f	kk l5 # $	10* -12 1* -7 -8 -4
f	kk l5 012 $	8* -6 1* -4 11 1* -4 -11
f	kk l5 012 012	11* 10 2* -10
f	kk l5 012 35	7* 5 3* -5
f	kk l5 012 75	11* 12 2* -12
f	kk l5 1 $	8* -15 10 -13 -18 -22 -5
f	kk l5 312 $	10* -7 6 2* -7
f	kk l5 35 $	7* -6 -8 -10 -8 14 1* -6 -12
f	kk l5 35 l12	7* -6 -7 -6
f	kk l5 75 $	8* -5 6 4* -16
f	kk l5 75 l12	9* -8 -4
f	kk l5 75 l5	9* -11 1* 4
f	kk l5 h05 h2	11* 7 2* -7
f	kk l5 icon $	9* -7 1* -9 -15 -7 5
f	kk l5 icon icon	12* -6 1* 5
f	kk l5 l1 l1	7* 5
f	kk l5 l12 l5	11* 9 2* -7
f	kk l5 l2 $	8* -9 -11 -26 2* -8
f	kk l5 l2 label	7* 10 1* -9 -9 -8 -4 -9 9
f	kk l5 l5 $	8* -13 -7 -18 2* -6
f	kk l5 l5 012	11* 9 2* -9
f	kk l5 l5 l2	11* 11 2* -10
f	kk l5 l5 l5	2* -5 5* -5 1* -5 10 2* -12
f	kk l5 l5 label	9* -13 -8 7 -12
f	kk l5 l5 link1	8* -5 1* -6 3* -5
f	kk l5 l5 link2	9* -6 -5
f	kk l5 l5 topic	10* -5 -6
f	kk l5 l5 word	11* 7 2* -8
f	kk l5 label  label	9* -11 -5 -6 10 -8 -9
f	kk l5 label $	7* -5 1* -25 -4 -17 1* -5
f	kk l5 label label	9* -12 1* -15
f	kk l5 link1 $	8* -12 -21
f	kk l5 link1 label	7* -4 1* -15 3* -6 -10
f	kk l5 link2 $	8* -9 6 1* 5 -9 1* -10
f	kk l5 link5 $	8* -8 -9 1* 11 2* -10
f	kk l5 link5 label	8* -11 -19 2* 8 1* -6
f	kk l5 person $	8* 4 -12 -7 5 -7 -8 -10
f	kk l5 person person	7* -8 7 -6 1* -9 2* -6
f	kk l5 person? $	7* 6 -9 -8 -10 8 2* -13
f	kk l5 person? label	8* 6 -8 -10 1* -11 1* -4
f	kk l5 topic $	8* -9 -10 -8 -16 -9 9 -6
f	kk l5 topic label	8* -5 -6 -6 -4 -8
f	kk l5 venue $	8* -6 2* -8
f	kk l5 venue date	7* -6 -5 2* -7
f	kk l5 word $	7* -8 -9 1* -14 -9 -7 -5 8
f	kk l5 word l1	8* -6 -5 3* -6
f	kk l5 word l12	11* 10 1* -4 -8
f	kk l5 word label	8* -10 -5 -11 -6 -5 4
f	kk l5 word link1	12* -5
f	kk l5 word word	8* -12 -14 -6 1* -8 -7 5
f	kk label  1 $	8* -7 -16 -16 12 -12 -15 -15
f	kk label  1 label	6* 5 1* -18 -9 -16 10 -5 1* -15
f	kk label  1 word	7* 7 2* -7 2* -8 -10
f	kk label  date $	9* 17 1* -6 -7 1* -16
f	kk label  date label	12* -6 -8
f	kk label  dated label	9* 15 2* -17 1* -7
f	kk label  l1 $	7* 8 -10 -8 -8 1* -9 -19
f	kk label  l1 l1	7* -9 -6 -6 -5 7 2* -6
f	kk label  l1 l2	7* -5 -5 -5
f	kk label  l12 $	7* -4 2* -5 19 2* -17
f	kk label  label  label	1* -4 2* 5 1* 7 -6 -6 -14 -10 -9 12 -6 -9
f	kk label  label #	12* 11 1* -11
f	kk label  label $	7* -7 -17 -26 -4 -10 9 -5 -8
f	kk label  label 012	8* -4 -5 2* -6 1* 7
f	kk label  label 1	8* -5 -7
f	kk label  label 2	8* -5 3* 15 1* -14
f	kk label  label 312	9* -7 2* -9 1* 7
f	kk label  label 35	9* -7 2* 20 1* -17
f	kk label  label 75	12* 8 1* -7
f	kk label  label authors date	8* -6 -11 -9
f	kk label  label authors label authors	13 1* -6 2* -8 -8 -15 12 -18 -11 -16 1* -7 -8
f	kk label  label authors person	1* -6 -7 2* -9 1* -10 1* -9 1* -10 1* -5
f	kk label  label date	8* -5 3* 4 1* -7
f	kk label  label h05	8* -5 -8 2* 10 1* -14
f	kk label  label h1	9* -6 2* 13 1* -13
f	kk label  label icon	8* -8 -10 2* 8 1* -7
f	kk label  label institution	12* 7 1* -7
f	kk label  label l12	12* -10 1* 10
f	kk label  label l2	11* 5 5 1* -4
f	kk label  label label	8* -7 2* -6 17 1* -15
f	kk label  label label 	1* -5 2* 4 2* -6 -9 1* -7 -5 -5 -7
f	kk label  label label $	7* -12 -14 -6 -6 -5 7 -12
f	kk label  label label label	4* -9 2* 4 -7 -7 -7 -6 8 -18
f	kk label  label label label label	7* -14 1* -7 -11 -7 16 -4 -9
f	kk label  label label links	9* 5 2* -6 1* 10
f	kk label  label label title	7* -5 4* 4
f	kk label  label label venue	7* 5 -6 -4 -5 -8 1* -5 5
f	kk label  label link1	9* -14 4* 4
f	kk label  label links $	7* -6 -18 -13 -16 -30 -6 -29 7
f	kk label  label links label	7* -6 -18 -7 -14 -16 7 -12 -7
f	kk label  label links label 	8* -18 -19 -12 -14 1* -20
f	kk label  label links label links	9* -7 -5 -8 6 -4 -11
f	kk label  label note $	7* -6 -21 -17 -15 10 1* -20 -5
f	kk label  label note label 	7* -4 -13 -22 -10 20 -5 -12 -20
f	kk label  label note label note	-9 5* 6 -5 -8 -14 -8 -4 1* -10
f	kk label  label note person	11* 13 2* -13
f	kk label  label person	4* -8
f	kk label  label person?	9* -6 2* 8 1* -8
f	kk label  label strong1	-4
f	kk label  label title label	12* 9 1* -9
f	kk label  label topic	9* -6 2* 11 1* -11
f	kk label  label venue	12* 8 1* -6
f	kk label  label venue date	8* -11 12 -7 -5 -4 1* -11
f	kk label  label venue icon	8* -8 8 -7 -9 1* -6 -7
f	kk label  label venue label 	8* -11 11 -6 -14 1* -9 -10
f	kk label  label venue word	8* -10 18 -4 -9 1* -8 -16
f	kk label  label word	8* -11 -9 2* 12 1* -12
f	kk label  link1 $	7* 7 1* -19 -4 -18 11 1* -15
f	kk label  link1 label	8* -13 2* -6 6 1* -10
f	kk label  link1 label 	8* 5 -12 1* -4 2* -19
f	kk label  link1 venue	8* 5 -4 2* -8 1* -6
f	kk label  link2 label	9* -7 4* -9
f	kk label  link2 label 	9* -12 2* 6 1* -9
f	kk label  link2 label authors	13 -8 -6 1* -12 1* -13 -9 4 3* -7
f	kk label  link2 venue	7* -5 10 2* -7 -8 1* -4
f	kk label  link5 label	9* -19 2* 11 1* -4
f	kk label  person $	9* -8 -16 1* -9 -7 -5
f	kk label  person date	1* -4 -4 1* -4 1* -5 -6 -11 -4 -18 1* 7 -5
f	kk label  person label	7* -11 1* -4 -18 1* -20 1* -5
f	kk label  person label 	8* 5 -17 -15
f	kk label  person label authors	10 -7 -9 2* -14 -9 -13 12 -7 -8 -7 2* -14
f	kk label  person person	2* -6 4* -6 1* -17 -12 -4 1* -5 -15
f	kk label  person venue	7* -6 10 -12 -17 -6 2* -15
f	kk label  person word	8* 11 -11 -11 3* -15
f	kk label  topic $	8* -4 -6 1* -5 -5 12 -12
f	kk label  venue $	8* -7 -6 1* -14 -7 1* 7
f	kk label  venue date	8* -8 14 -6 1* -6 -4 -12
f	kk label  venue icon	8* -4 21 1* -8 2* -21
f	kk label  venue label	8* -6 7 -5 -9 10 1* -19
f	kk label  venue label 	8* -4 9 -10 -14 -8 -10 -9
f	kk label  venue word	8* -6 10 1* -6 2* -9
f	kk label  word $	8* -9 -12 -6 1* -8 -11 10
f	kk label  word word	1* -9 -5 4* -5 1* -4 -6 1* -4 -8 -5
f	kk label # $	8* -13 13 -11 -14 -17 -11 -10
f	kk label # icon	8* -4 -13 1* -4 -9 -8 8
f	kk label # label	1* -8 2* -10 -5 10 -14 -26 -55 -11 -29 -13 -28 17
f	kk label 012 $	7* -5 -6 -10 -8 1* -7 -7
f	kk label 012 012	11* 9 2* -9
f	kk label 012 75	11* 6 2* -5
f	kk label 012 icon	11* 10 2* -10
f	kk label 012 l5	11* 12 2* -12
f	kk label 012 word	8* -5 2* 7 2* -7
f	kk label 05 $	8* -13 -17 -8 9 -12 -13 -7
f	kk label 05 word	9* -9
f	kk label 1 1	1* -9 -6 1* -5 1* -10 9 8 -13 2* -7 -12
f	kk label 1 35	4* -11 6 -4 -6 -7 -6 1* -9 -7
f	kk label 1 75	-7 -8 2* -9 1* -7 1* -8 4* -7
f	kk label 1 h05	4* -5 3* -6 -5 2* -5 -6
f	kk label 1 l1	8* -11 -16 -7 13 -14 -14 -11
f	kk label 1 l12	8* -5 -8 3* -6
f	kk label 1 l5	5* -12 1* 12 -10 -9 2* -5 -5
f	kk label 1 label	7* 6 -7 -7 -5 -14 15 -12 -7
f	kk label 1 label note	8* -15 -11 1* -19 -7 -7 20
f	kk label 1 label other	5* -5 1* 5 -21 -9 -6 -19 -5 1* 19
f	kk label 1 link1	5* 4 5* 12 2* -10
f	kk label 1 link12	1* -6 -9 1* -11 13 -11 -11
f	kk label 1 person?	-4 -6 2* -9 -8 -4 9 6 -8 2* -7
f	kk label 2 $	7* -6 -15 1* -16 8 -14 -9 -9
f	kk label 2 l1	8* -14 -11 -9 14 1* -5 -14
f	kk label 2 l12	9* -13 1* 17 2* -12
f	kk label 2 l2	8* -5 -6 -4 11 2* -12
f	kk label 2 l5	6* -5 1* -9 -11 -8 11 2* -9
f	kk label 2 label note	8* -15 -11 -6 -10 2* 10
f	kk label 2 label other	8* -16 -21 1* -11 2* 11
f	kk label 312 $	7* 5 -7 1* -12 17 -7 1* -15
f	kk label 312 35	11* 11 2* -9
f	kk label 312 l5	14* -9
f	kk label 312 word	11* 10 2* -10
f	kk label 35 $	7* 6 -21 -15 -7 10 -12 -8 -11
f	kk label 35 1	11* 4 2* -5
f	kk label 35 l1	9* -4 1* 5 2* -5
f	kk label 35 l12	9* -7 1* 20 2* -17
f	kk label 35 l5	5* -4 2* -8 -8 -5
f	kk label 35 label other	8* -8 -8 1* -14 2* 14
f	kk label 35 word	7* 4 3* 11 2* -10
f	kk label 712 $	7* 7 -17 -5 -15 8 -4 -5 -12
f	kk label 75 $	8* -12 -12 -10 16 -8 -7 -19
f	kk label 75 l5	8* -6 -11
f	kk label authors date label	8* -7 12 1* -9 -11 -7 -19
f	kk label authors date label authors	-6 4* -6 2* -6 -8 1* 4 -9
f	kk label authors icon label 	9* -8 1* -4 -6 1* 6
f	kk label authors icon word	9* -7 1* -4 -4 1* 5
f	kk label authors label  label	9* -13 -5 -13 6 -7 -5
f	kk label authors label  venue	9* -12 1* -5 -9 1* 13
f	kk label authors label $	8* -11 -16 1* -9 -5 1* 6
f	kk label authors label authors $	7* -6 -16 1* -25 8 -8
f	kk label authors label authors 1	8* 6 1* -5 -10 2* -4
f	kk label authors label authors date	6 -5 6* -13 1* -22 -9 -10 -12
f	kk label authors label authors icon	8* 11 -9 -12 6 1* -4 -14
f	kk label authors label authors label	7* 4 -4 -5 -19 -9 1* -7
f	kk label authors label authors label 	8* 15 -15 -7 3* -15
f	kk label authors label authors label authors	1* -10 -9 1* -9 1* -12 1* -5 1* -23 7 -8 -5
f	kk label authors label authors person	-7 8* -12 -6 -12 -8
f	kk label authors label authors strong1	8* 15 -14 1* -14 2* -10
f	kk label authors label authors venue	9* -18 1* -8 -6 1* -14
f	kk label authors label authors word	8* 6 -7 -6 2* -5 -10
f	kk label authors label label	8* -6 -12 1* -6 2* 4
f	kk label authors link1 label	7* -5 -11 5* -15
f	kk label authors link1 word	8* 11 -10 1* -6 -18 1* -10
f	kk label authors link2 word	8* 10 -6 1* -8 -10 1* -9
f	kk label authors person $	8* -4 -4 -11
f	kk label authors person icon	8* 12 5* -10
f	kk label authors person label	9* -6 1* -7 -9
f	kk label authors person label 	8* 9 -8 -7 3* -10
f	kk label authors person label authors	1* -6 -6 3* -8 -7 6 1* -6 3* -11
f	kk label authors person person	7 8* -5 1* -6 2* -10
f	kk label authors person word	8* 7 -5 -6 -6 2* -7
f	kk label authors venue $	8* -5 6 1* -7 2* -7
f	kk label authors venue label	9* 4 4* -7
f	kk label authors word institution	14* 7
f	kk label authors word label	9* -11 1* -8 -7 1* 7
f	kk label authors word label note	9* -7 1* -5 2* 7
f	kk label authors word label other	8* -5 -10 -12 -9 2* 10
f	kk label authors word label venue	8* -5 -10 -8 2* -4 11
f	kk label authors word venue	9* -13 -11 -5 2* 10
f	kk label date $	8* -9 10 -9 -20 -19 -10
f	kk label h012 $	7* -8 -24 1* -11 6 -5 1* -5
f	kk label h012 h012	8* -6 2* 14 2* -14
f	kk label h012 h05	8* -5
f	kk label h05 $	8* -22 -20 -15 9 -10 -13 -7
f	kk label h05 h012	8* -7 5* -6
f	kk label h05 h05	7* -7 -18 -10 -6 1* -6
f	kk label h05 h2	8* -11 2* 13 -5 1* -8
f	kk label h05 label note	8* -12 2* -16 2* 17
f	kk label h1 label note	8* -13 2* -15 2* 15
f	kk label h1 label other	8* -13 1* -10 -6 -7 -9 7
f	kk label h2 $	8* -18 -11 1* 5 -10 -16 -10
f	kk label h2 h05	-5 4* -10 1* 10 -5
f	kk label h2 h2	9* -4 -7 1* -7
f	kk label icon 1	11* -7
f	kk label icon 35	11* -17 -4 1* 18
f	kk label icon label 	8* -5 -10 1* -17 12 1* -11
f	kk label icon word	11* -10 -8 1* 11
f	kk label institution $	9* -24 6 -13 -17 -14
f	kk label institution label	10* -12 1* 12 1* -8
f	kk label institution topic	8* -5 -10 1* -10 -10 1* -12
f	kk label l1 label	8* -18 -5 1* -14 1* -14 5
f	kk label l12 $	8* -9 -8 -9 1* -7
f	kk label l2 $	7* -6 -19 -21 -7 1* -15 -18 5
f	kk label l2 2	9* -9 -6 10 2* -7
f	kk label l2 l12	8* -5 -6 -12 20 2* -19
f	kk label l5 $	8* -21 -20 2* -14 -14
f	kk label l5 l5	11* 11 2* -11
f	kk label label  $	8* -25 -17 -17 1* -28 6
f	kk label label  l1	6* 5 -5 1* -7 1* 10 -6 -7 -10
f	kk label label  label	1* -5 2* -6 -13 -7 -8 4* 14 -6 -13
f	kk label label  label authors	8* -10 -13 2* -9 -6
f	kk label label  label links	11* -10 -26 1* 26
f	kk label label  label note	8* -11 -11 -12 -24 -7 -8 20
f	kk label label  link1	9* -5 2* 14 1* -13
f	kk label label  link2	11* 7
f	kk label label  person	8* -11 -6 1* 9 -13 -7 -7
f	kk label label  venue	5* 4 3* -8 1* -11 -13 1* 14
f	kk label label #	4* -8 1* 6 7* -4
f	kk label label # label label	-5 -10 3* -6 7 -6 3* -6
f	kk label label $	8* -10 -20 -10 -9 9 -12 -5
f	kk label label 012	4* -7 2* -7
f	kk label label 05	12* 7 1* -7
f	kk label label 1	2* -6 -6 1* -7 -7 -7 -8
f	kk label label 2	4* -5 6* -6
f	kk label label 312	12* -5
f	kk label label 35	7* -7 3* -8 7 1* -6
f	kk label label 712	4* 6 2* -7
f	kk label label authors $	8* -10 -12 -14 -8 -7 1* 7
f	kk label label authors label authors	9* -8 -6 2* 6 -9
f	kk label label date	4* -6 3* -7 1* -5 1* 7 -4 -6
f	kk label label date $	8* -13 1* -9 -9 2* -7
f	kk label label date label	9* 7 4* -12
f	kk label label date label label	5* -7 1* -6 -4 1* -6 -7 -15 -6
f	kk label label emphasis1	4* 4 3* -4 3* -6 1* 6
f	kk label label h012	11* -7
f	kk label label h05	9* -4 1* -11 -5 1* 7
f	kk label label h1	12* 7 1* -7
f	kk label label h2	4* 8
f	kk label label h712	14* 4
f	kk label label h75	12* 7 1* -7
f	kk label label icon	8* -5 3* 8 1* -8
f	kk label label icon label label	8* -6 -8 -5 -4 -12 1* 7
f	kk label label institution	14* 4
f	kk label label l1	4* 10 2* -8 4* -10 1* 10
f	kk label label l2	4* -8 6* -4
f	kk label label l5	1* 6 2* -8 7* 7 1* -6
f	kk label label label	7* -7 -10 -18 1* -7 8 -7
f	kk label label label 	8* -5 3* 8 1* -8
f	kk label label label $	8* -29 1* -22 -6 -11 1* 5
f	kk label label label label	5* -4 2* -10 -19 -15 -12 6 -13
f	kk label label label label 	12* 7 1* -7
f	kk label label label label #	7* 9 5 6 -12 -9 -8 -6 -10
f	kk label label label label $	7* 11 -9 1* -16 -11 -15 6
f	kk label label label label date	-7 4* -6 2* -16 1* -22 -8 8 -10 -10
f	kk label label label label icon	8* -16 -6 -12 1* -4
f	kk label label label label label	-7 -6 2* -4 -7 1* -11 1* -8 1* -5 1* -9
f	kk label label label label label label	-16 -13 -16 2* -8 -12 1* 10 6 -27 -6 1* -13 -13
f	kk label label label label link1	7* 4 -5 -10 -7 6 -5 1* -5
f	kk label label label label person	6 6* -11 -5 1* -4 1* -9
f	kk label label label label venue	7* 10 7 -13 -13 2* -11
f	kk label label label links	12* -5 1* 6
f	kk label label label name	12* 5
f	kk label label label other	7* -4 3* -5 11 1* -8
f	kk label label link1	1* 6 7* -5 2* 13 1* -13
f	kk label label link12	1* 4 2* -4 7* -9 1* 9
f	kk label label link2	4* -6 1* -4 5* 5 1* -4
f	kk label label links $	8* -19 -13 -11 1* -19 8 7
f	kk label label links label	-5 -5 -5 -5 1* -5 -4 -6 -6 -10 -5 -4 1* -10
f	kk label label links label links	8* -5 -9 2* -16 1* -4
f	kk label label name label name	5* -6 1* 7 -8 -7 2* -10
f	kk label label other $	8* -18 4 -20 -6 -8 1* -7
f	kk label label other label	4* 5 4* -10 -8 2* -6 -12
f	kk label label other label note	8* -6 -7 -14 -11 -15 -5 14
f	kk label label other label other	8* 7 1* -12 1* -6 -13 -19
f	kk label label person	4* -5 4* -5 1* -4 1* -4 5
f	kk label label person label label	7* -12 1* -11 -15 3* -13
f	kk label label person person	9* -10 -9 -11
f	kk label label person?	1* -6 -4 1* 9 -6 -4 -12 4* -5 1* 5
f	kk label label strong1	-8 2* -6 1* -5 -8 -7
f	kk label label strong2	12* 5 1* -5
f	kk label label title label	9* -9 -4 2* -13
f	kk label label topic	12* 13 -4 -10
f	kk label label venue	1* 7 5* -6 -7
f	kk label label venue label	8* -6 -6 1* -15 7 -5 -8
f	kk label label venue label label	1* 11 3* -5 1* -11 1* -4 4* -7
f	kk label label word	12* 12 -4 -12
f	kk label link1 $	7* -12 -16 -20 -5 -18 8 -7
f	kk label link1 012	9* -8 1* -5
f	kk label link1 312	8* -9 -8 1* -10 2* 7
f	kk label link1 35	4* -5 2* 4 -5 3* 6
f	kk label link1 label	4* 6 2* -5 -9 -15 1* -6 21 1* -11
f	kk label link1 label 	8* -12 -4 2* 12 1* -8
f	kk label link1 link1	8* -8 -10 2* 13
f	kk label link1 word	8* -4 2* -5 7 1* -9
f	kk label link2 $	7* -9 4 -14 -5 -16 2* -13
f	kk label link2 label	8* -9 -7 2* 11
f	kk label links date $	9* 10 2* -7 -6 -12
f	kk label links label  label	7* -5 -6 2* -6 19 -7 -14
f	kk label links label 35	8* -7 3* -5 1* 5
f	kk label links label h05	12* 9 1* -9
f	kk label links label label	9* -15 2* -8 1* 9
f	kk label links label label 	9* -4
f	kk label links label label label	12* -5 1* 5
f	kk label links label label links	9* -7 1* 6
f	kk label links label label name	12* -4 1* 4
f	kk label links label links $	7* 7 -10 -8 -10 1* -14 1* -10
f	kk label links label links label	7* -7 -6 -12 -7 8 6 -8 -8
f	kk label links label links label links	-9 -6 -5 2* -6 -5 2* 4 -12 -7 1* -6
f	kk label links label word	12* 14 1* -13
f	kk label name h05 $	8* -8
f	kk label name label label	9* -9 2* 8 1* -6
f	kk label name label name $	8* -20 5 -16 -5 -12 1* -7
f	kk label name label name h05	8* -9 2* 7 2* -6
f	kk label name label name label	9* -15 -12 1* 5 1* -13
f	kk label name label name label name	8* -5 -7 -9 1* -6
f	kk label note 05 $	11* 11 1* -8 -5
f	kk label note icon $	8* -6 -6 1* -21 -17 -7 21
f	kk label note label  label	9* -8 1* -14 9 -7 -8
f	kk label note label $	9* -12
f	kk label note label authors date	9* -6 1* 10 2* -7
f	kk label note label note $	7* -7 -22 -13 -16 1* -7 -8
f	kk label note label note 05	11* 14 2* -15
f	kk label note label note icon	11* 5 2* -4
f	kk label note label note label	8* -5 -6 1* -11 2* 8
f	kk label note label note label 	8* -5 2* 17 1* -5 -16
f	kk label note label note label note	-6 -5 4* 6 1* -5 -8 -5
f	kk label note label note link1	11* 7 -5 1* -16
f	kk label note label note link2	11* 4 2* -11
f	kk label note link1 $	8* -13 -12 1* 16 -17 1* -22
f	kk label note link2 $	8* -9 2* 17 -14 1* -16
f	kk label note link2 label note	8* -7 3* -9
f	kk label note person $	8* -8 1* -8 11 2* -14
f	kk label note person date	11* 8 2* -14
f	kk label note word label	8* -6 1* -7 -7 -12 -6 14
f	kk label orgs label tags label tags	11* -7 1* 10 -15
f	kk label other # label	8* -12 -23 -8 -13 7 -11
f	kk label other # label other	7* -10 -9 -14 -5 -11 -8 -11 17
f	kk label other # venue	7* -5 -7 -7 3* -13 10
f	kk label other # word	7* -6 -6 -8 -4 -6 -9 -4 10
f	kk label other date $	8* -5 2* -16 -16
f	kk label other date label	10* -5 2* -5
f	kk label other date label other	8* -5 19 -6 -15 -12 -9 -17
f	kk label other h05 h05	7* 7 -4 -16 -7 10 1* -6 -11
f	kk label other icon #	9* -5 1* -5 1* -5 10
f	kk label other icon $	11* -14 -10 1* 18
f	kk label other icon icon	14* 7
f	kk label other icon label 	12* -13 1* 15
f	kk label other icon label other	7* -5 -6 -5 1* -5 -8 1* 9
f	kk label other icon word	11* -6
f	kk label other image label	9* -7 4* 9
f	kk label other institution label	9* -11 12 1* -5 -9 -14
f	kk label other institution label other	7* 4 -7 -14 1* -4 -6 -9
f	kk label other label  label	7* -5 -11 -8 -5 -23 1* -4
f	kk label other label  label note	11* -11 2* 11
f	kk label other label  person	6* -5 1* -10 -7 1* 5 -7 -7
f	kk label other label  venue	7* -7 -7 -14 -7 -9 -11 1* 11
f	kk label other label $	8* -4 -16 1* -8 9 1* -7
f	kk label other label authors label authors	7* -7 4 -20 1* -10 2* -6
f	kk label other label label	8* -10 -8 1* -5 1* -5
f	kk label other label label 	12* 12 1* -12
f	kk label other label label label	12* -5 1* 5
f	kk label other label label links	14* -10
f	kk label other label label other	9* -8 1* -6 11 1* -11
f	kk label other label name label name	7* -4 -9 1* -8 2* -4 -4
f	kk label other label note $	8* -16 -13 -9 2* -12 6
f	kk label other label other #	8* -5 12 -21 1* -17 1* -13
f	kk label other label other $	8* -8 -6 -37 4 -21 -9 -12
f	kk label other label other 1	10* -14 -6 -5 -12 -9
f	kk label other label other date	7* -9 -16 9 3* -26 -9
f	kk label other label other icon	8* -7 1* -20 6 -6 1* -17
f	kk label other label other image	-5 6* 11 -7 -8 1* -13 1* -5
f	kk label other label other institution	7* 9 -10 2* -12 -7 -15 -7
f	kk label other label other label	9* -15 -6 1* -5 -7 -11
f	kk label other label other label 	7* 6 1* -11 -9 1* -10 6 -17
f	kk label other label other label authors	7* -6 -12 -17 -7 -20 -8 -7 11
f	kk label other label other label name	8* -4 -8 1* -5 1* -7 5
f	kk label other label other label other	1* -9 -5 1* -7 1* -7 2* -6 -26 1* -4 1* -5
f	kk label other label other link1	8* -4 -17 -13 -11 -9 -13 6
f	kk label other label other link2	8* -13 -18 2* -7 -9
f	kk label other label other link5	7* -7 1* -13 -10 4 -9 -4 -6
f	kk label other label other person	8* -6 -17 5 -6 -16 -20
f	kk label other label other person?	8* -6 -7 1* -8 1* -4
f	kk label other label other venue	8* -7 -16 1* -7 -11 -11
f	kk label other label other word	8* 6 1* -8 1* -5 1* -12
f	kk label other label word	12* 8 1* -8
f	kk label other link1 $	8* -16 -17 2* -7
f	kk label other link1 label	7* -10 5 -5 2* -8 1* -7
f	kk label other link1 label other	7* -9 10 -15 1* -5 -12 1* -19
f	kk label other link2 label	7* -4 3* -10 2* -6
f	kk label other link5 label	7* -4 -9 -9 1* -8 13 -4 -9
f	kk label other person date	7* -7 -13 1* -11 1* 6
f	kk label other person label	7* -4 9 -15 1* -8 -8 -10 -13
f	kk label other person label other	-6 6* -8 7 -7 4 -13 1* -4 -19
f	kk label other person person	-6 6* -4 1* -6 -6 -11 -7
f	kk label other person venue	7* -4 1* -9 -8 -15 -8 -11
f	kk label other venue #	7* -7 -5 6 4* -5
f	kk label other venue $	7* -5 1* 7 1* -9 2* -4
f	kk label other venue date	7* -6 -6 6 -6 2* -9
f	kk label other venue label	7* -8 -6 10 1* -4 2* -14
f	kk label other venue label other	7* -9 -8 8 -9 1* -7 -13 -9
f	kk label other venue word	7* -6 -4 10 1* -11 2* -8
f	kk label other word date	8* -7 -17 -10 2* -18 11
f	kk label other word icon	9* -11 1* -6 2* 5
f	kk label other word label	7* -5 -15 -8 -10 -14 -10 -15 7
f	kk label other word label authors	8* -10 2* -8 -4 -8 15
f	kk label other word label note	8* -7 -8 1* -16 2* 17
f	kk label other word label other	9* -9 1* -19 -16 -6 28
f	kk label other word label venue	8* -7 -7 1* -5 1* -4 11
f	kk label other word person	8* -10 2* -6 1* -6 17
f	kk label other word venue	8* -4 2* -6
f	kk label other word word	7* -4 1* -21 -4 1* -6 -15 8
f	kk label person $	8* -14 -10 1* 14 -16 -11 -11
f	kk label person date	8 3* -8 2* -4 8 -7 1* -5 -6 1* -7
f	kk label person label	8* -11 -5 -12 -7 7 1* -4
f	kk label person person	8* 7 -10 -15 1* -6 1* -5
f	kk label person venue	8* 12 -15 -9 -10 -9 1* -9
f	kk label person? label	8* -8 -9 -11 -14 8 1* -4
f	kk label person? person	9* -9 -7 1* -6 1* -5
f	kk label strong1 label note	11* -10 2* 11
f	kk label strong1 label other	8* -6 2* -18 -9 1* 12
f	kk label strong1 link12	5* 9 1* -9 3* -7 2* 6
f	kk label strong2 label other	8* -4 2* -8 2* 9
f	kk label strongh1 label note	8* -5 2* -10 -6 1* 12
f	kk label tags label  label	9* -7 1* -14 -5 -5 5
f	kk label tags label  label note	11* -8 -4 1* 9
f	kk label tags label label	9* -7 2* 10 1* -8
f	kk label tags label tags $	8* -4 1* -6 2* 8 -11
f	kk label tags label tags icon	7* 5 3* 6 1* 6 -10
f	kk label tags label tags label 	11* -4 -5 14 -14
f	kk label tags label tags label tags	7* -5 -4 -5 4* -8
f	kk label tags label tags word	9* -6 -4 -5 -6 13 -11
f	kk label tags word label	8* -6 -11 1* -10 1* -9
f	kk label tags word label note	11* -16 2* 16
f	kk label tags word label other	11* -11 -7 1* 11
f	kk label title label $	12* -7 1* 7
f	kk label title label label links	12* 6 1* -6
f	kk label title label title label	7* -11 -10 -8 -6 10 2* -8
f	kk label title label title label title	8* -8 -4 -6 1* -4 1* -5
f	kk label topic $	8* -11 -26 -20 -8 -12
f	kk label topic date	9* -13 1* -9 -5 1* 9
f	kk label topic l5	11* 7 2* -7
f	kk label topic label note	8* -10 1* -6 -24 -4 -8 11
f	kk label venue $	8* -6 1* -10 -5 -11 -8 -7
f	kk label venue date	9* 9 1* -10 -9 1* -9
f	kk label venue date $	9* 11 4* -11
f	kk label venue date label 	9* 14 4* -12
f	kk label venue date word	9* 7 4* -6
f	kk label venue icon label 	12* -7 1* 7
f	kk label venue icon word	11* -5 2* 6
f	kk label venue institution	1* -9 2* -6 -13 1* 4 -7 1* -6 -13 -8
f	kk label venue label  label	8* -7 -12 1* -16 1* -7 4
f	kk label venue label $	12* 16 1* -14
f	kk label venue label label	9* -4 2* 4
f	kk label venue label venue label venue	7* -5 -10 1* -6 3* -9
f	kk label venue word label	8* -14 -11 -5 -12 1* -13
f	kk label word #	9* -14 -7 -16 1* -5 18
f	kk label word $	8* -16 -17 -11 1* -8
f	kk label word date	8* -7 8 -5 -12 -16 -9
f	kk label word h012	7* -4 -10 -7 1* 9 -8 -7 -6
f	kk label word l12	8* -6 -10 -9 13 -13 -11 -12
f	kk label word l5	9* -8 1* 7 -8 -8 -6
f	kk label word label	8* -6 -15 -11 -11 8 -16 -7
f	kk label word label authors	8* -5 4* -4 4
f	kk label word label note	8* -20 -19 -20 -13 -8 -11 12
f	kk label word label other	8* -17 -12 -9 -13 -18 -6 14
f	kk label word person	11* -8 2* 8
f	kk label word venue	8* -6 1* -8 -4 -11
f	kk label word word	8* -13 -12 -10 6 -10 -8
f	kk link1 # $	8* -6 2* -15 -7 -11
f	kk link1 # icon	8* -4 -12 -4 -10 -10 -5 6
f	kk link1 # label	8* -7 -17 -5 -13 -5 -5 9
f	kk link1 012 $	7* -4 -5 -6 -5 3* 4
f	kk link1 012 35	8* -4
f	kk link1 012 l5	7* -6 3* 10 2* -8
f	kk link1 05 $	7* -6 -9 -10 -11 12 1* -8 -10
f	kk link1 1 1	-6 5* -5 -12 1* -14 -9 -7 2* -4
f	kk link1 1 l5	5* -4 -4 -6 -9 -10 1* 14 1* -10 -10
f	kk link1 1 label other	5* -11 2* -7 2* -8 2* 9
f	kk link1 2 $	8* -12 -12 -13 5 1* -10 -8
f	kk link1 2 l5	7* -9 -4 -17 -10 1* -4 -9
f	kk link1 2 label	7* -8 -14 -6 -9 -5 -11 -11
f	kk link1 2 venue	7* -5 1* -8 -8 2* -4 6
f	kk link1 312 $	7* -10 -9 -4 -13 19 2* -13
f	kk link1 312 35	8* -5 2* 7 2* -15
f	kk link1 312 l5	7* -9 -4 1* -4 3* 5
f	kk link1 35 $	7* -11 -14 -11 -6 21 1* -5 -16
f	kk link1 35 l5	7* -7 1* -4 1* 8 2* -6
f	kk link1 35 label	7* -4 -4 -6 1* 5 2* -7
f	kk link1 712 $	7* -16 -13 4* -5 -14
f	kk link1 75 $	7* -13 -13 -23 -16 -7 1* -10 9
f	kk link1 75 label	7* -7 -13 1* -12 1* -6 -5 -4
f	kk link1 date $	8* -9 11 -5 -14 -11 -8 -7
f	kk link1 date institution	7* -4 -10 9 -7
f	kk link1 h012 $	7* -9 -13 2* 15 2* -8
f	kk link1 h05 $	7* -5 -17 -9 -5 7 2* -6
f	kk link1 h05 h05	8* -10 2* 8 2* -7
f	kk link1 h05 h2	7* -7 -8 2* 11 2* -8
f	kk link1 h2 h05	7* -4 -13 -6 -7 13 -4 9 -8
f	kk link1 icon #	11* -4 2* 7
f	kk link1 icon 1	6* -6 4* -7 2* 12
f	kk link1 icon icon	13* -4 7
f	kk link1 icon label 	6* -4 1* -6 -9 1* -15 1* -4
f	kk link1 icon word	6* -8 2* -5 1* -5 -7 -7 9
f	kk link1 image label	9* -6 4* 8
f	kk link1 image label 	12* -5
f	kk link1 institution $	7* -5 -7 -11 1* -8 2* -15
f	kk link1 institution label 	8* -8 -11 10 1* -5 -6 -6
f	kk link1 l12 $	7* -8 1* -6 -10 -8 -5 -4 8
f	kk link1 l5 $	7* -7 -10 -11 -18 1* -5 -6
f	kk link1 l5 label	7* -11 -7 -8 -12 -8 2* 8
f	kk link1 label  $	7* -11 -15 -14 -5 1* -12 1* -9
f	kk link1 label  l1	9* -5 -8 2* -6
f	kk link1 label  label	7* -13 -10 -10 -9 -13 1* 8 -9
f	kk link1 label  label authors	6* -6 -5 -7 -9 1* 8 -5 -8 -5
f	kk link1 label  person	6* -5 -7 1* -9 1* 6 -6 -6
f	kk link1 label $	7* -5 -11 -8 1* -11 6
f	kk link1 label 2	12* 4 1* -4
f	kk link1 label label	7* -6 -11 -14 1* -5
f	kk link1 label label 	12* 5 1* -4
f	kk link1 label label label label	7* -5 -10 -9 -7 -7 2* 8
f	kk link1 label note $	11* 10 2* -10
f	kk link1 label note label note	11* 8 2* -8
f	kk link1 label word	12* 10 1* -10
f	kk link1 link1 $	7* -8 7 -9 1* -7 -5 1* -12
f	kk link1 link1 word	9* -5 4* -6
f	kk link1 link5 word	7* 9 4* -7
f	kk link1 person person	2* -7 2* -7 -9 -7 1* -6 -9 3* -9
f	kk link1 topic $	7* -7 -10 -16 -6 -7 -8
f	kk link1 venue $	9* 19 -5 -8 1* -5 -19
f	kk link1 venue date	11* -7 1* -4
f	kk link1 venue label	8* -5 9 1* -8 9 -4 -12
f	kk link1 word #	7* -6 -7 -11 -10 1* -4 -11 6
f	kk link1 word $	7* -8 -17 -6 -5 -11 -18 -12 9
f	kk link1 word date	9* 10 -5 -7 1* -10 -8
f	kk link1 word institution	5* -6 -6 -6 1* -4 -6 -5 1* -8 9
f	kk link1 word label	7* -5 -17 -14 -16 2* -4
f	kk link1 word label note	8* -15 2* -11 1* -10 11
f	kk link1 word label other	6* -4 1* -13 -7 -6 -15 -10 -11 24
f	kk link1 word person	8* -5 2* -11 1* -11 13
f	kk link1 word word	7* -8 1* -18 -6 1* -6 -10
f	kk link12 # $	8* -8 -24 -10 -16 1* -12 20
f	kk link12 # label	8* -5 -10 -9 -13 -7 -10 10
f	kk link12 # label 	8* -6 -19 -5 -5 -8 -9 21
f	kk link12 # venue	8* -6 -11 -6 2* -9 10
f	kk link12 # word	8* -7 -11 1* -4 1* -5 9
f	kk link12 012 $	7* -7 -10 -10 -12 2* -5
f	kk link12 012 012	8* -6 -6 -4 12 2* -11
f	kk link12 012 35	11* 7 2* -7
f	kk link12 1 $	8* -20 -15 -15 -13 -11 10
f	kk link12 1 1	7* -13 -11 -16 -8 2* 6
f	kk link12 1 2	8* -15 6 -13 3* -21
f	kk link12 1 l1	8* 11 -9 -8 -9 -6 -13 -6
f	kk link12 1 label	7* -7 -20 1* -21 -7 -12 -5
f	kk link12 1 person	7* -5 1* -19 1* -12
f	kk link12 1 venue	7* -5 -16 1* -15 -11 1* 11 -10
f	kk link12 1 word	7* -7 1* -4 -14 -12 -4 9 -15
f	kk link12 2 date	7* -5 -14 1* -12 -10 2* 10
f	kk link12 2 l2	9* 4 4* -6
f	kk link12 2 label	7* -10 -7 5 -14 -7 -11 -18 -6
f	kk link12 2 person	7* -7 10 -18 1* -14
f	kk link12 312 $	7* -6 -12 -5 -17 14 1* -6 -13
f	kk link12 35 $	7* -7 -9 -11 -6 8 2* -8
f	kk link12 35 l12	8* -8 1* -8
f	kk link12 35 l5	7* -5 -11 -9 -5 10 2* -5
f	kk link12 75 $	7* -9 -10 1* -12 2* -6
f	kk link12 75 l12	7* -8 -9 2* 8 2* -14
f	kk link12 75 label	7* -7 -14 1* -17 -16 1* -12
f	kk link12 75 venue	7* -10 1* -15 -8 -9 1* -6 11
f	kk link12 95 label	7* -7 6 1* -14 -11 -6 -10 -13
f	kk link12 date $	8* -5 9 1* -7 -5 -6 -8
f	kk link12 date label	8* -13 5 -5 -13 -14
f	kk link12 h012 $	7* -13 -14 -9 -10 18 1* -5 -16
f	kk link12 h012 h05	8* -11 2* 10 2* -7
f	kk link12 h05 $	7* -6 -10 -9 -9 15 2* -14
f	kk link12 h05 h05	7* -7 1* -18 -7 5 2* -13
f	kk link12 icon #	11* -7 2* 9
f	kk link12 icon 1	9* -7 1* -5 -6 1* 7
f	kk link12 icon icon	8* -4 5* 5
f	kk link12 icon label 	11* -9
f	kk link12 icon word	9* -5 1* -15 7
f	kk link12 image $	9* -10 4* 10
f	kk link12 image label	9* -8 4* 6
f	kk link12 image person	8* -4 -6 4* 7
f	kk link12 image venue	7* -5 1* -11 -4 3* 10
f	kk link12 institution 2	9* -13 12 2* -7 -11
f	kk link12 institution date	8* -8 4* -9
f	kk link12 institution institution	9* -16 14 2* -4
f	kk link12 institution venue	8* -11 -5 7 -4 1* -7
f	kk link12 l12 $	8* -7 -6 -8 19 1* -5 -23
f	kk link12 l5 $	8* -10 -11 -8 17 2* -22
f	kk link12 label  label	7* -5 -13 -21 -9 -20 15 -20
f	kk link12 label  label authors	7* -8 -11 -16 -5 1* -6 -11
f	kk link12 label  person	7* -7 -9 -12 1* 9 -8 -11
f	kk link12 label $	8* -8 -10 3* -5
f	kk link12 label 012	7* -7 -6 3* 12
f	kk link12 label date	7* -5 -5 -5 2* 9
f	kk link12 label h012	4* -6 3* -7 -5 1* -11 7 -5
f	kk link12 label label	7* -4 -5 -10 2* 7 1* -5
f	kk link12 label label 	8* -5 3* 12 1* -12
f	kk link12 label word	12* 7 1* -7
f	kk link12 person label	9* -19 5 -17 1* -10 -7
f	kk link12 person person	8* 20 -11 -15 -13 2* -14
f	kk link12 person person?	7* -4 10 -7 -6 -7 2* -11
f	kk link12 person venue	8* 12 -15 -12 -10 2* -13
f	kk link12 person? date	8* -7 11 -22 -8 1* -7 -9
f	kk link12 person? person	8* -6 -9 5 3* -18
f	kk link12 strong1 label	8* -7 1* -9 -10 1* 14 -10
f	kk link12 topic $	8* -7 -9 -5 -8 -4 17 -17
f	kk link12 topic label	8* -7 -12 -4 -13 -13
f	kk link12 topic topic	9* -6 1* -7 -4
f	kk link12 venue #	8* -10 13 1* -4 2* -11
f	kk link12 venue $	8* -9 10 -5 -7 -5 -9 -10
f	kk link12 venue date	10* -11 1* -7 -5 5
f	kk link12 venue label	8* -8 1* -5 -16 1* -8
f	kk link12 venue label 	8* -5 11 1* -4 -9 1* -5
f	kk link12 venue word	9* 7 4* -8
f	kk link12 word #	8* -5 -5 -4 -12 -7 -14 13
f	kk link12 word $	8* -17 -14 -14 1* -13 -8
f	kk link12 word date	7* -6 -12 2* -8 -5 1* -5
f	kk link12 word l12	8* -8 -13 -6 7 1* -11 -6
f	kk link12 word label	8* -17 -5 -17 -17 2* 5
f	kk link12 word label authors	8* -15 -5 1* -6 1* -12 7
f	kk link12 word label note	7* -5 -10 -13 -16 9 1* -13 -7
f	kk link12 word label other	8* -11 -4 -7 -15 -11 -7 18
f	kk link12 word label tags	8* -4 2* -9 -5 -9 10
f	kk link12 word person	8* -7 -5 1* -9 1* -10 9
f	kk link12 word venue	8* -14 1* -17 -5 -6 -7
f	kk link12 word word	8* -7 -5 -16 -14 -11
f	kk link2 35 $	7* -12 -9 8 -9 -7 2* -16
f	kk link2 75 $	7* -11 -15 1* -12 -13 1* -5 8
f	kk link2 h012 $	7* -7 -10 1* -5 10 1* -4 -6
f	kk link2 h05 $	7* -8 -16 -6 4* 6
f	kk link2 h05 h05	8* -4 2* 5
f	kk link2 icon #	11* -6 2* 6
f	kk link2 icon 1	6* -6 2* -5 1* -4 2* 8
f	kk link2 icon word	6* -5 5* -5 1* 4
f	kk link2 l12 $	7* -6 -5 -6 -5
f	kk link2 l5 $	7* -6 1* -9 -15 15 2* -14
f	kk link2 label  l1	6* -4 4* 5 2* -4
f	kk link2 label  label	8* -14 -14 -9 -18 1* -17
f	kk link2 label $	7* -6 -14 -7 2* 6 1* -5
f	kk link2 label label	7* -6 -5 -22 4* 6
f	kk link2 link2 $	8* 7 -9 4* -11
f	kk link2 link2 1	5 5* -6 1* -5 -9 2* -8 1* -4
f	kk link2 link2 label	-6 6* -5 1* -12 1* -8 -13 1* 15
f	kk link2 link2 label 	14* -8
f	kk link2 link2 link2	-10 5* -11 2* -6 2* -7 1* 9
f	kk link2 link2 link5	8* 12 -7 4* -5
f	kk link2 link2 venue	6* -4 -4 10 -6 2* -4
f	kk link2 link2 word	7* 12 6 -5 2* -11 1* -6
f	kk link2 link5 label	1* -6 5* -6 14 -10 2* -7
f	kk link2 person person	-9 7* 10 -5 -8
f	kk link2 venue $	8* -5 13 1* -12 -5 1* -12
f	kk link2 venue date	9* 12 2* -4 1* -11
f	kk link2 venue label	12* 6 1* -10
f	kk link2 word $	8* -13 -15 -11 9 -12 -7 -7
f	kk link2 word label	7* -8 -11 -13 -10 -6 6 6 -10
f	kk link2 word label other	5* -4 1* -6 -7 -6 1* -17 -8 -6 17
f	kk link2 word venue	9* -11 -5 3* 14
f	kk link2 word word	7* -11 1* -14 -8 6 -4 -10
f	kk link25 label $	8* -8 3* 18 1* -8
f	kk link25 label label	8* -6 -4 2* 9 1* -7
f	kk link25 person person	8* 14 -5 1* -8 2* -14
f	kk link25 word person	7* -6 -6 -4 1* -7 2* 9
f	kk link5 # $	8* -6 -23 -5 -8 1* -8 12
f	kk link5 # label	7* -5 -8 -20 -8 -11 1* -11 8
f	kk link5 # label 	9* -12 4* 10
f	kk link5 012 $	10* -5 14 2* -8
f	kk link5 05 $	8* -10 -9 -7 2* -11
f	kk link5 05 05	7* -10 -12 -6 1* 7 1* -4 -5
f	kk link5 1 label	7* -10 -10 1* -17 -7 -19 1* -8
f	kk link5 2 $	8* -10 1* -11 1* -5 -14
f	kk link5 2 label	7* -6 5 -4 -18 -14 -9 -9
f	kk link5 312 $	8* -5 1* 5 3* -17
f	kk link5 35 $	7* -5 -5 -13 -8 10 1* -5 -11
f	kk link5 35 l12	11* 8 2* -6
f	kk link5 35 l5	7* -7 -9 -8 1* 8 1* -7 -6
f	kk link5 75 label	7* -8 -9 1* -7 -10 -17 -12
f	kk link5 date $	8* -8 12 1* -12 -13 -5 -11
f	kk link5 date label	8* -6 16 1* -7 -7 -5 -17
f	kk link5 h012 $	7* -9 -24 -5 1* 19 2* -10
f	kk link5 h012 h05	8* -10 2* 8
f	kk link5 h05 $	7* -7 -12 -4 -4 20 2* -17
f	kk link5 h05 h05	7* -6 8 -9 -7 3* -5
f	kk link5 icon #	14* 5
f	kk link5 icon 1	9* -7 1* -4 -4 1* 11
f	kk link5 icon label 	9* -6 1* -7 2* 5
f	kk link5 icon word	11* -8 2* 13
f	kk link5 image label	9* -8 4* 6
f	kk link5 institution institution	9* -11 3* -8 -8
f	kk link5 institution venue	7* -6 -5 -7 1* -5 -5 -14
f	kk link5 l5 $	8* -11 -16 -15 5 1* -5 -4
f	kk link5 label  label	4* -5 2* -8 -10 -13 -10 -20 5 -11
f	kk link5 label  person	8* -6 -16 1* 6 -9 -10 -5
f	kk link5 label $	7* -10 -8 -13 1* -7 1* -5
f	kk link5 label institution	12* 5
f	kk link5 label label	4* -5 3* -5 -12 2* 4 1* -4
f	kk link5 label link1	9* -6 2* 6
f	kk link5 link2 link2	-6 7* 5
f	kk link5 person person	-8 7* 6 -6 -10 1* -5 1* -21
f	kk link5 topic topic	11* -4 1* 12 -10
f	kk link5 venue #	8* -5 7 4* -7
f	kk link5 venue $	8* -7 13 -5 -9 1* -7 -13
f	kk link5 venue date	8* -7 1* -6 -4 1* -7
f	kk link5 venue label	7* -6 -7 8 -9 -7 -11 1* -4
f	kk link5 word #	8* -12 -23 -12 8 -10 -6
f	kk link5 word $	7* -4 -14 -7 -8 8 -8
f	kk link5 word label	1* -7 4* -5 -5 -21 -8 -12 -25
f	kk link5 word label authors	8* -8 2* -9 1* -5 14
f	kk link5 word label other	8* -12 -9 -5 -11 -6 -9 13
f	kk link5 word person	8* -6 -7 1* -5 1* -6 5
f	kk link5 word venue	8* -12 -9 -13 2* -13 12
f	kk link5 word word	6* -5 -9 5 1* -21 1* -8 -6 -5
f	kk person # label	8* -6 -4 -5 -12 1* -7
f	kk person 012 $	8* -4 -11 -5
f	kk person 1 012	-7 -4 3* -14 -10 12
f	kk person 1 1	-7 -10 3* 4 -7 1* 7 1* -5 1* -8 -8
f	kk person 1 312	-14 -8 -5 3* -13 -4
f	kk person 1 35	-14 -7 4* -16 5 4 -9 -5 -10 2* -5
f	kk person 1 712	-8 -6 3* 5
f	kk person 1 75	-7 1* -6 2* -10 -7 10 -7 -10 -5 -6
f	kk person 1 date	8* -9 5 -10 -9 -4 -12 -5
f	kk person 1 l5	-4 -9 3* -16 -4 6 -9 -7 -5 5 -7
f	kk person 1 label	10* -10 -15 -18
f	kk person 1 label other	5* -9 -8 9 1* -5 4* 8
f	kk person 1 person?	-11 -7 3* -20 1* 20 -10 -6 1* -7 -5 -7 9
f	kk person 1 venue	-5 4* -6 1* 9 1* -15 -11 -6 -11 -8 5
f	kk person 2 2	5* -5 -7 -8 1* -6 4* -13
f	kk person 2 date	9 -9 4* -5 1* -6 5 -8 -8
f	kk person 2 label	7* -10 -9 8 -13 -11 -9 -11
f	kk person 2 person	7* -7 1* -7 -6 -6 -6 -6 -6
f	kk person 2 venue	7* 4 -5 -5 -8 -8 2* 5
f	kk person 312 $	8* -12 -8 -16 12 2* -6
f	kk person 312 venue	7* 5 1* -8 -9
f	kk person 35 $	8* -5 -16 1* 20 2* -19
f	kk person 35 l12	-4 6* 5 1* -11
f	kk person 35 l5	9* -7
f	kk person 712 label	7* -4 -4 1* -13 1* -10 1* -7
f	kk person 712 venue	7* 10 1* -12 -7 -4 2* 5
f	kk person 75 label	8* -11 -4 2* -5
f	kk person 95 label	8* -13 6 1* -10 -8
f	kk person date $	8* -13 -8 1* -10 11 1* -25
f	kk person date 1	-9 14 2* -6 -13 -15 -11 1* 6 2* -9
f	kk person date 712	-12 10 3* -6 -11 5* -4
f	kk person date label	1* -6 2* 6 2* -7 -9 1* -6 -14 11 -6 -10
f	kk person date label authors	-6 -5 3* -11 -5 -6 -22 -24 1* 14 -13
f	kk person date link12	-5 9 -4 1* -6 -6 -10 2* -10 4* 8
f	kk person date link5	-6 4* -7 -8
f	kk person date person?	-7 12 4* -7 -5 1* -6
f	kk person date venue	8* -5 -10 2* -10 1* 10
f	kk person dated label	9* 6 2* -6 1* 6
f	kk person h05 h05	8* -11 -9 -4 10 2* -5
f	kk person icon 1	1* -5 5* -6
f	kk person icon icon	12* 5
f	kk person icon label 	9* -8 1* -9 -12 1* 15
f	kk person icon word	9* -6 1* -6
f	kk person institution institution	9* -6 -5 1* -7 -5 5
f	kk person institution venue	8* -6 -8 3* -5
f	kk person l1 person	9* -5 2* -5
f	kk person l12 $	8* -7 -7 1* 17 2* -10
f	kk person l2 $	7* -8 -18 -14 -10 20 1* -6 -16
f	kk person label  $	9* -9 -7 6 -4 -17 6
f	kk person label  1	1* -7 3* -7 1* -7 -7 -16 1* 5 1* -4
f	kk person label  label	-4 4* -5 1* -10 -11 -15 -12 9 -11 -14 7
f	kk person label  label note	10* -4 -7 2* 7
f	kk person label  label venue	9* -20 -7 -7 -7 1* 20
f	kk person label  person	8* -10 -9 2* -7 -6
f	kk person label  venue	7* 5 -6 -17 -7 -10 -14 -6 16
f	kk person label #	8* -5 -14 2* 6 1* -6
f	kk person label $	8* -9 -19 1* -9 -8 1* 8
f	kk person label authors $	7* -7 1* -18 -11 9 -10 -12
f	kk person label authors label	7* -5 -8 -21 -10 1* 5
f	kk person label authors label 	8* 9 -15 -11 -18 -8 -9 -8
f	kk person label authors label authors	-8 1* -8 2* -22 -15 11 -10 7 -15 1* -9 -6 4
f	kk person label authors person	5 4* -4 -5 -6 1* -5 -4 -5 2* -4
f	kk person label authors word	8* 14 -12 -6 -11 1* -5 -11
f	kk person label label	-4 3* -7 2* -6 -9 1* -4 -8 2* 6
f	kk person label label 	9* -7
f	kk person label label label label	-6 4* -11 3* -14 -10 1* -5 1* -7
f	kk person label label person	9* -5 1* -4
f	kk person label other label	7* 7 1* 8 -10 -14 -7 -7 -18
f	kk person label other label other	-13 -5 3* -6 3* -13 1* -6 1* -5 6
f	kk person label word	9* -6 2* 4 1* -4
f	kk person link12 venue	1* -5 1* -4 1* -5 -6 2* -10 2* -6
f	kk person link5 venue	8* -6 -7 2* -5 1* 5
f	kk person person #	14 5* -11 -4 10 -11 -11 -13 -5 1* -6
f	kk person person $	7* -6 1* -15 -35 -5 -4 1* 4
f	kk person person 012	16 5* -11 -10 13 -5 -8 -14 2* -10
f	kk person person 1	10 -10 -10 2* -10 -26 1* -9 -10 -17 -11 -6
f	kk person person 2	12 5* -10 -6 1* -7 -9 -11
f	kk person person 312	5 -6 -4 2* -6 -12 -13 1* -7 -12 -12
f	kk person person 35	20 4* -5 -25 -9 1* -6 -19 -10
f	kk person person 712	1* -6 -6 2* -8 5 -8 -6 -7 -23 -11 2* 7
f	kk person person 75	6* -16 -10 1* -5 -9 -7
f	kk person person 95	6* -8 2* -8
f	kk person person date	1* -9 4* -31 1* -11 8 -15 -8 -11
f	kk person person dated	8* 11 1* -10
f	kk person person h012	8* 12 -6 -12 -8 2* -9
f	kk person person h05	8* 5 -6 -5 -8
f	kk person person icon	8* 10 -7 -9 -9 -9 -7 -6
f	kk person person institution	-4 -6 7 3* -12 1* 11 -7 -6 -4 2* -7
f	kk person person l5	6 6* -6 11 -10 -16 -8 2* -11
f	kk person person label	-4 6* -12 5 -21 -23 -22 -12 -6
f	kk person person label 	-7 1* -6 3* -5 -13 1* -17 -6 9 -16 -9 -13
f	kk person person label authors	5 4* -14 -20 -9 -7 -14 1* -9 -11 1* 8
f	kk person person label label	7* -5 1* -11 -11 -7 2* -9
f	kk person person label other	-4 6* -7 1* -7 -13 1* -8
f	kk person person link1	5* -6 -16 1* 6 -4 4* -7
f	kk person person link12	1* -6 3* -7 -40 1* -4 1* -5
f	kk person person link2	18 4* -6 -15 1* 12 -5 -6 -5 -6 1* -5
f	kk person person link5	5* -5 -21 2* -5 -12 -6 2* -8
f	kk person person person	2* -7 3* -10 -10 1* -5 -8 -11 2* 7
f	kk person person person?	7* -5 1* -10 -11 -14 2* 5
f	kk person person strong1	20 -6 -9 2* -5 -19 6 1* -7 -15 -9
f	kk person person topic	4 7* 7 -7 -9 -4 2* -6
f	kk person person venue	6* -9 -9 1* -16 -12 -12 -9
f	kk person person word	6* -8 1* 32 -16 -9 -11 2* -33
f	kk person person? $	8* 21 -11 -10 -15 2* -8
f	kk person person? 1	-6 5* -18 7 1* -14 -11 -8 1* -5
f	kk person person? date	7 -6 6* 6 1* -15 -14 -5 1* -6
f	kk person person? label	7* 6 5 -17 -12 -18 2* 4
f	kk person person? label 	7* -8 -9 -16 -10 5 -12
f	kk person person? person	2* -5 3* -10 -11 -8 -14 1* -14 -6 1* 6
f	kk person person? person?	1* -5 3* -6 -9 2* -4 1* -7 2* -5
f	kk person person? venue	-8 -6 5* 5 1* -19 -14 -9 1* -8 -13
f	kk person person? word	7* 7 6 -8 -6 -10 2* -6
f	kk person strong1 strong75	5* -4 -13 13 -5 5* 7
f	kk person strong1 venue	7* -5 1* -5 1* -6 -8
f	kk person topic venue	11* -5 1* -9 7
f	kk person venue #	8* -5 2* -5
f	kk person venue $	7* -5 -6 8 -5 -7 -7
f	kk person venue 012	9* 17 1* -14 2* -10
f	kk person venue date	1* -4 6* -14 1* -9 -9 -5 -6
f	kk person venue l2	9* 10 1* -4 2* -8
f	kk person venue label	7* -6 -18 1* -10 -7 1* -7
f	kk person venue label 	-7 -12 3* 5 -7 -9 -4 2* -9 -17 1* -4
f	kk person venue venue	7* 4 -15 2* -7 -10 1* -10
f	kk person venue word	9* 5 2* -5 1* -11
f	kk person word date	10 -7 4* -8 1* -19 6 -20 -12 -9 -9
f	kk person word institution	9* -14 -7 -8 -12 -9 10
f	kk person word label	7* -4 8 -9 -21 -15 -9 1* 5
f	kk person word label other	9* -20 -11 -15 -7 -7 16
f	kk person word label venue	9* -11 -11 -6 -5 1* 12
f	kk person word venue	7* -4 9 -14 -24 -12 -10 -13 12
f	kk person word word	-11 -5 3* -7 -5 1* 10 1* -16 1* -13 -14 -8
f	kk person? # #	9* 9 4* -7
f	kk person? # label	4* -6 1* -9 -13 -17 1* -8 -15 1* -9
f	kk person? 1 1	1* 6 -4 2* -6 -7 -5 2* -12 -8 5 -4 -14
f	kk person? 1 75	-7 4* -7 1* 4 3* -8
f	kk person? 1 person?	-7 -6 -11 2* -8 -12 14 1* -10 -7 -7 2* -7
f	kk person? 1 word	4 6* -12 2* -7 -12 1* -11 -9
f	kk person? 2 date	7* -7 1* -8 -4 -13
f	kk person? 2 label	8* -17 -5 -8 -11 -13 -6 6
f	kk person? 2 word	7* -5 -7 7 -7 3* -5
f	kk person? 712 venue	7* 5 -4 -6 1* -7
f	kk person? 75 label	8* -17 -14 -19 -26 -10 -9 8
f	kk person? date $	7* -5 3* -4 1* -7 -25
f	kk person? date 1	-5 6 3* -7 -8 -4 4* -8 -6
f	kk person? date label	8* -9 9 -8 -6 1* -7 -12
f	kk person? date label 	8* -8 12 2* -7 1* -10
f	kk person? date link12	1* 13 3* -12 -9 2* -8 4* 8
f	kk person? date link5	1* 4 3* -6 -5 2* -6 2* -12
f	kk person? dated label	8* -6 3* -5
f	kk person? emphasis1 word	7 6* -7 -6 -5
f	kk person? icon 1	6* -9 7* 10
f	kk person? icon icon	14* 5
f	kk person? image label	7* -4 1* -8 4* 5
f	kk person? institution label	7* -6 -10 -6 10 -12 -8 -12 -13
f	kk person? label  $	7* -18 -4 1* -7 11 -9 -13 -22
f	kk person? label  1	8* -7 -10 1* 11 -7 -8 -5
f	kk person? label  label	8* -6 -7 -11 2* -16 -8
f	kk person? label  person	6* -5 -5 -16 -9 1* -18 -8 -8 12
f	kk person? label  word	8* -7 -6 -6 4 -8 8 -13
f	kk person? label $	8* -5 -15 1* -4 2* 6
f	kk person? label label	4* -5 2* -6 -11 -21 1* -8 1* -4
f	kk person? label label 	9* -6 2* 8 1* -8
f	kk person? label other label other	-7 6* 10 -13 1* -8 -7 -6
f	kk person? link5 label	7* -6 -10 -16 1* -5 7
f	kk person? person $	7* -5 -5 -8 -13 6 -6 -6
f	kk person? person 1	12 5* -9 1* 5 1* -5
f	kk person? person date	9 5* -7 -6 -7 -6 1* -9 10 -5 -13
f	kk person? person label	7* -12 6 -18 -15 -7 -12 -15
f	kk person? person label 	-5 6* -5 1* -8 -17 1* -8
f	kk person? person person	2* -5 6* -12 -9 -11 1* -4 -12
f	kk person? person person?	2* -5 3* -7 -14 1* -5 1* 5 2* -13
f	kk person? person venue	7* -10 11 -11 1* -9 2* -10
f	kk person? person? $	7* 8 1* -8 -12 -16 -6 1* -5
f	kk person? person? 2	6 5* -5 1* -4 -9 -7 -11 -6 1* -10
f	kk person? person? 712	-6 -7 -6 2* -6 -11 4 -9 -12 -6 -9 2* 5
f	kk person? person? 75	1* -6 -11 2* -8 -14 5 -5 -10 1* -11
f	kk person? person? date	6* -7 1* -13 1* -17 -7 9 -5
f	kk person? person? label	8* 7 1* -17 -12 -13 -6 -11
f	kk person? person? label 	8* -8 1* -8 1* -6
f	kk person? person? person	6* -6 -5 1* -14 1* -15 -6 -6
f	kk person? person? person?	2* -5 3* 4 -12 5 -14 -5 -14 2* -7
f	kk person? person? strong712	-14 6* 12 -6 5* 5
f	kk person? person? venue	7* -7 10 -16 -18 1* -11 1* -5
f	kk person? person? word	7* -14 1* 8 -13 -15 1* -6 -5
f	kk person? strong1 person?	7* 8 -11 2* -4
f	kk person? strong1 strong1	1* -6 3* 5 -6 -12 2* -8 -10 6 -11 -11
f	kk person? topic 712	14* -4
f	kk person? venue $	7* -5 -4 3* -13
f	kk person? venue date	1* -12 5* -7 -9 -5 1* -9 -6 -5 7
f	kk person? venue label	7* -5 -9 9 -8 -16 1* -10 -14
f	kk person? venue word	7* -9 2* -4
f	kk person? word #	7* -12 -17 -6 -11 -7 -6 -11 8
f	kk person? word date	8 -7 3* -5 -5 -9 -8 7 -12 -6 -7 -14
f	kk person? word label	7* -9 -15 -7 -20 -12 -5 -7 12
f	kk person? word label authors	8* -4 2* -6 1* -8 7
f	kk person? word label other	6* -4 -8 -10 1* -8 -17 -8 -5 21
f	kk person? word person	6* -6 -13 -11 -8 -8 2* -11 7
f	kk person? word person?	8* 5 -12 -10 -6 1* -6 -15
f	kk person? word venue	7* -5 -5 -17 -7 2* -9 15
f	kk person? word word	-6 1* -6 2* -12 -12 3* -12 -19 -6 -8 -6
f	kk strong012 label  label	11* -4 6 1* -5
f	kk strong012 label label	8* -5 -9 2* 15 1* -9
f	kk strong05 label label	9* -7 2* 8 1* -4
f	kk strong1 1 1	1* -7 3* -12 3* -9 -11 -7 1* -13 -12
f	kk strong1 1 label	7* 11 -16 -19 -15 -8 -11 -12 -14
f	kk strong1 2 label	8* -8 1* -8 -4 -7 -5
f	kk strong1 75 word	1* -4 5* 8 -7 -11 -6 2* -6 -10
f	kk strong1 date label	7* -10 -5 2* -7 2* -10
f	kk strong1 h05 label	7* 6 -8 -11 -6 -5 2* -10
f	kk strong1 icon icon	14* 5
f	kk strong1 l5 $	8* -15 -10 -17 2* -11 -5
f	kk strong1 label  label	7* -7 -6 -11 -5 -7 1* -13
f	kk strong1 label  person	5 5* -6 -8 -6 -4 4* 6
f	kk strong1 label $	9* -12 2* 16 1* -12
f	kk strong1 label label	8* -6 -23
f	kk strong1 label note $	8* -7 -12 -5 22 1* -5 -21
f	kk strong1 label note label note	8* -8 -6 1* 21 2* -19
f	kk strong1 label other #	6* -5 12 1* -8 1* -10 1* -4
f	kk strong1 label other $	8* -8 -14 -13 2* -17
f	kk strong1 label other icon	7* 4 3* -6 2* -4
f	kk strong1 label other label	8* -9 -9 -8 -8 -8 5 7
f	kk strong1 label other label 	1* -5 5* 10 -14 5 -8 2* -11 -6
f	kk strong1 label other label other	-8 -14 -6 2* -13 -17 1* -20 1* -10 1* -9 -11 -8
f	kk strong1 label other person	-5 -5 5* 9 -5 -11 -10 -10 -7 -7 6
f	kk strong1 label other strong1	1* -7 5* 11 3* -10
f	kk strong1 label other venue	7* 9 -10 -7 -9 -14 -6 1* 7
f	kk strong1 label other word	7* 10 -12 1* -10 -22 -5 -17 -5
f	kk strong1 link12 venue	8* -5 -6 2* -7 1* 6
f	kk strong1 link5 label	9* -6
f	kk strong1 link5 venue	7* 5 1* -5 2* -8 1* 6
f	kk strong1 link5 word	7* 8 4* -6
f	kk strong1 person date	8 -5 5* -17 -17 1* -19 -9 16 1* -10
f	kk strong1 person person	5 6* 4 1* -11 1* -20 2* -8
f	kk strong1 person person?	-8 -5 4* -8 13 -10 3* -8 1* 5
f	kk strong1 person strong1	1* -5 -7 3* -7 -11 8 2* -5 2* -8
f	kk strong1 person? date	1* -7 8* -10 -8 -5
f	kk strong1 person? label	8* -8 -6 -6 -8
f	kk strong1 person? label 	7* 8 -5 -9 -7 -14 2* -7
f	kk strong1 person? person	-4 8* -7 -7 3* -8
f	kk strong1 person? person?	-13 -7 3* -4 2* -6 -9 -8 -13 2* 5
f	kk strong1 person? strong1	8* -8
f	kk strong1 person? strong712	-5 6* 5
f	kk strong1 person? venue	7* 15 -10 -6 -10
f	kk strong1 person? word	1* -5 5* 8 -7 -8 -10 -10 1* -5 -5
f	kk strong1 strong1 date	8 -6 3* -9 -5 -7 -10 1* -11 -8 7 -6 -8
f	kk strong1 strong1 person	8 -5 3* -10 -6 -12 5 -4 1* -7 2* -6
f	kk strong1 strong1 person?	1* -6 3* -7 -9
f	kk strong1 strong1 strong1	1* -10 -9 2* -13 -10 -10 3* -8 -7 1* -12
f	kk strong1 strong1 strong2	-12 4* -5 1* 5 -9 -8 2* -5
f	kk strong1 strong35 label	7* 7 3* -7
f	kk strong1 strong712 label	7* 11 -6 -9 1* -10 2* 6
f	kk strong1 strong712 venue	7* 9 1* -7 -5 -6
f	kk strong1 strong75 person?	1* -7 5* 9
f	kk strong1 strong75 strong75	1* -4 5* 8 1* -7 1* -9 2* 7
f	kk strong1 strong75 venue	7* 8 2* -6 -7 1* -5
f	kk strong1 strongl5 strongl12	1* -4 5* 7
f	kk strong1 strongl5 strongl5	1* -6 9* -7
f	kk strong1 venue date	8* -7 4 3* -11 -10
f	kk strong1 venue institution	1* 8 7* -6 4* 6
f	kk strong1 venue label	7* -6 5* -4
f	kk strong1 word date	6 -6 4* -9 -8 -5 6 1* -4 1* -8 -9
f	kk strong1 word label	7* 9 -5 -13 -6 1* -4 -24
f	kk strong1 word person	7* 7 -5 -7 1* -5 1* -5 -6
f	kk strong1 word strong1	7 5* -6
f	kk strong1 word word	8 5* -5 -8 1* -16 -4 -9 -5 -10
f	kk strong2 label  label	7* -4 -9 -9 -8 5 4 -5
f	kk strong2 label $	9* -10 2* 12 1* -8
f	kk strong2 label label	9* -9 2* 11 1* -6
f	kk strong2 label other $	7* -7 -14 -10 -9 2* -15
f	kk strong2 label other label other	7* -8 -13 -17 1* 8 -5 -11
f	kk strong312 label label	8* -7 -13 2* 10 1* -7
f	kk strong35 label  label	7* 4 -5 -7 1* -10 12 -7 -13
f	kk strong35 label $	9* -9 4* 5
f	kk strong35 label label	9* 9 4* -11
f	kk strong35 label other label other	8* -14 -7 1* 10 1* -10 -11
f	kk strong712 label  label	7* 6 -6 -18 -7 -14 7 -9 -7
f	kk strong712 label $	9* -13 2* 17 1* -7
f	kk strong712 label label	9* -17 2* 19 1* -11
f	kk strong712 person person	9* -8 -7 -8 2* 4
f	kk strong75 label  label	7* 6 -8 -11 1* -6 5 -6
f	kk strong75 label $	7* -4 1* -12 4* 7
f	kk strong75 label label	9* -8
f	kk strong75 person person	7* -7 14 1* -5 -6 2* -6
f	kk strong912 label label	9* -8 2* -8 1* 8
f	kk strongh012 label  label	8* -8 2* -11 1* -4
f	kk strongh012 label label	9* -16
f	kk strongh012 venue date	8* -7 -6 -6 3* 6
f	kk strongh05 label  label	8* -9 -14 -9 -9 -10 -13 12
f	kk strongh05 label $	9* -7 2* 12 1* -9
f	kk strongh05 label label	8* -4 -14
f	kk strongh1 label note $	8* -11 -5 1* 21 -6 -8 -20
f	kk strongh1 label note label note	11* 16 2* -15
f	kk strongl1 # label	7* -6 -9 -14 -9 -12 -9 -13 14
f	kk strongl1 35 l5	8* -5 2* 8
f	kk strongl1 icon #	11* -7 2* 8
f	kk strongl1 icon icon	14* 4
f	kk strongl1 image label	14* 6
f	kk strongl1 l12 $	10* -6 18 2* -18
f	kk strongl1 label  label	7* -10 -9 -10 3* -13
f	kk strongl1 label $	8* -5 -11 2* 13 1* -10
f	kk strongl1 label label	8* -6 -16 4* 6
f	kk strongl1 label other label other	7* -6 -19 -13 -10 2* -7
f	kk strongl1 person person	9* -6 -9 -15
f	kk strongl12 label $	9* -7 2* 10 1* -7
f	kk strongl12 label label	9* -7 2* 5
f	kk strongl5 label $	9* 5 2* -5 1* -6
f	kk strongl5 label label	9* -10
f	kk topic 1 1	2* -5 2* -13 1* 4 3* -6
f	kk topic 1 person?	1* -8 -8 3* -6 2* 9 -11 -10 1* -9 -6
f	kk topic 1 word	6 4* -6 1* 5 1* -10 1* -10 1* -14
f	kk topic date $	9* 15 1* -4 -10 -5 -17
f	kk topic emphasis1 word	-4 7* 7
f	kk topic h05 $	7* -6 1* -5 -4 5 2* -6
f	kk topic institution image	1* -5
f	kk topic institution institution	2* 9 3* -5 3* 15 2* -14
f	kk topic institution label	9* -5 14 2* -18 -7
f	kk topic institution link12	1* -5 8 1* -6 -7 -11
f	kk topic l2 $	7* -6 1* 5 -14 6 1* -9 -13
f	kk topic l2 label	8* -9 3* -4 -5 -4
f	kk topic l5 $	7* -8 1* -6 -9 13 2* -13
f	kk topic l5 l5	7* -5 2* -15 6 2* -5
f	kk topic label  $	9* -7 -4 1* -5 -8
f	kk topic label  label	1* -4 4* -4 8 -9 -17 -10 9 -6 -10 -8
f	kk topic label $	9* -14
f	kk topic label label	9* -21 2* 9 1* -9
f	kk topic label name label name	7* 5 -11 5* -10
f	kk topic label note $	8* -13 -18 -6 20 -5 -10 -20
f	kk topic label note label note	8* -6 -5 -7 9 1* -5 -14
f	kk topic label other label other	-4 -4 6* -21 -9 -5 2* -8 -11
f	kk topic strong1 strong1	-10 -9 3* 10 -15 -6
f	kk topic topic $	7* -7 1* -7 1* 4 -6 1* -5
f	kk topic topic date	7* -5 5* 9 -9
f	kk topic topic institution	5* 7 -9 -6 5* -6
f	kk topic topic label	7* -8 -4 -8 2* -8 1* -7
f	kk topic topic topic	1* -6 4* -12 -4 1* -6 1* 5 -5 1* -11
f	kk topic topic word	1* -7 -7 2* 7 -10 -5 -7 -4 1* 6 1* 5 -17
f	kk topic venue date	8* -6 2* -6 -6
f	kk topic venue word	9* 17 4* -16
f	kk topic word $	8* -6 -18 -10 -12 -5 1* 4
f	kk topic word label	8* -12 7 1* -10 -7 1* -14
f	kk topic word topic	-5 1* -7 2* 6 -5 -4 -7 -8 -7 1* -6 1* -11
f	kk topic word word	1* -7 3* 4 -8 -6 1* -9 1* -10 -6 10 -10
f	kk venue # #	1* 8 2* -9 1* -8 1* -9 1* -5 -6
f	kk venue # $	8* -14 -8 -5 -12 -14 -12 9
f	kk venue # date	8* -10 1* -10 -8 -9
f	kk venue # label	7* -4 -5 1* -9 -22 1* -7 -4
f	kk venue 012 $	9* -9 -4 5 2* -5
f	kk venue 1 1	1* 5 -8 3* -8 -9 -5 1* -13 -11 5 -7 -5
f	kk venue 1 35	1* -14 3* -20 -13 19
f	kk venue 1 712	1* -8 -11 1* -6 -6 -12
f	kk venue 1 75	1* -12 -11 1* -4 -5 -7 5
f	kk venue 1 h012	-8 -14 -10 3* -15 1* -7
f	kk venue 1 label	8* -16 -19 -13 -15 -5 11 -15
f	kk venue 1 link12	1* -5 -15 1* -8 10 -9 -6 1* -4 2* -5 -8 8
f	kk venue 2 date	9* 5 4* -11
f	kk venue 312 $	9* -7 -6 21 2* -19
f	kk venue 35 l12	-5 -7 -7 3* -7 7 1* -12 1* 14 2* -10
f	kk venue 35 l5	2* -5 3* -6 2* -6 1* 5 2* -5
f	kk venue 712 $	8* -10 -15 -13 10 2* -11
f	kk venue date #	5* -7 2* -6 7 1* -5 -4 1* -9
f	kk venue date $	8* -19 1* -9 -16 -23 -17
f	kk venue date 012	8* -7 9 1* -10 -11 -11 -6
f	kk venue date 1	2* -6 2* -8 -6 1* -7 -9 -6 -5 -12 -13 9
f	kk venue date 2	1* -9 7* 14 1* -6 -6 1* -13
f	kk venue date 35	1* 4 4* -5 1* -5 1* -6 1* -6 -7
f	kk venue date 75	1* 5 3* -4 3* 10 3* -4 -13
f	kk venue date h012	9* 16 2* -4 1* -16
f	kk venue date icon	8* -6 3* -7 -7
f	kk venue date institution	9* -11 -8 1* -5 -10 8
f	kk venue date l2	1* -7 10* -5 1* 10
f	kk venue date label	4* -6 3* -6 1* -12 -14 -14 -20 9
f	kk venue date label 	8* -8 2* -7 -22 -10
f	kk venue date label other	9* 9 -4 1* -17 -7
f	kk venue date link1	9* 8 4* -8
f	kk venue date link12	1* 5 -5 2* -6 -6 5* -5 -7
f	kk venue date link5	1* 5 10* -5 -6 -4
f	kk venue date person	10* -6 -4 -11 -7
f	kk venue date strong1	1* 15 -8 2* -12 -8 6* -4
f	kk venue date topic	9* 8 1* -7 -6 1* -19
f	kk venue date venue	8* -8 3* -6
f	kk venue date word	5* -5 3* 8 -9 -6 -9 -8 -9
f	kk venue dated label	9* 4 2* -9
f	kk venue h012 $	7* 9 7 -5 1* -12
f	kk venue h05 h05	6* -9 9 -15 -8 -6 7 -6
f	kk venue icon $	11* -5
f	kk venue icon 1	1* -5 5* -8 4* -8 1* 10
f	kk venue icon icon	9* -4 4* 4
f	kk venue icon label 	9* -8 1* -7 1* -4
f	kk venue icon word	11* -7 -8 -5 6
f	kk venue institution $	8* -8 -7 2* -4 -10 5
f	kk venue institution 1	1* -16 17 1* -6 -10 -10 -6 1* -4
f	kk venue institution institution	2* 5 5* -6 -13 3* -10
f	kk venue institution label	8* -5 -10 11 -8 -5 -6 -11
f	kk venue institution strong1	1* -11 14 2* -8 -16 -5
f	kk venue institution topic	1* -7 8 6* -22 3* -17
f	kk venue l2 date	2* -12 2* -10 -19 -12 -20 1* -17 -8
f	kk venue l2 l2	6* -4 2* 5 -9 3* -18
f	kk venue l2 label	7* -4 -11 1* -7 -18 -6 -4
f	kk venue l2 word	8* -16 1* -10 7 -7 1* -13
f	kk venue l5 $	7* -6 -8 -12 -10 1* -5 1* -5
f	kk venue l5 label	8* -8 -8 -4 11 2* -7
f	kk venue label  $	7* -7 -7 1* -7 -10 -17 -7
f	kk venue label  label	6* -8 1* -10 1* -8 -16 1* -10
f	kk venue label  label note	8* -4 -5 1* -15 2* 7
f	kk venue label  person	8* -8 1* -9 -8 -11 -5 5
f	kk venue label #	12* 8 1* -6
f	kk venue label $	8* -10 5* -5
f	kk venue label date	8* -11 -6 -4 1* 8
f	kk venue label label	1* -4 2* 9 1* -5 -6 -9 2* -6 1* -5 -7
f	kk venue label label 	8* -7 -5 2* 12 1* -11
f	kk venue label label label label	-10 -20 -13 5* -15 -10 -12 1* -6 1* 5
f	kk venue label link1	9* -5
f	kk venue label other label	8* -9 -13 -10 7
f	kk venue label other label other	-13 -10 -8 2* -14 -11 5 2* -10 -4 1* -17 -9
f	kk venue label word	9* -5 2* 13 1* -12
f	kk venue link1 label	7* -6 7 -11 1* -8
f	kk venue link12 label	9* -4
f	kk venue link5 label	1* -6 2* 7 1* -6 1* -14 -24 1* -6 1* -4 10
f	kk venue person date	2* -4 3* -4 -5 -12 -16 2* 6 1* -6
f	kk venue person person	8* 6 -15 1* -12
f	kk venue strong1 link12	6* -4 -5 6* 4
f	kk venue strong1 strong75	-8 -10 -5 2* -8 -16 8 -5 -5 4* 5
f	kk venue topic label	8* -13 5 -10 -11 -7 1* -5
f	kk venue venue label	8* -4 4 1* -5 11 -5 -6
f	kk venue word $	8* -16 -10 -7 -22 -18
f	kk venue word date	8* -5 1* -10
f	kk venue word label	8* -18 -7 -12 -23 -6 6 6
f	kk venue word label note	8* -10 -5 -8 -8 1* -7 8
f	kk venue word label other	8* -9 1* -6 -14 -14 -6 14
f	kk venue word label tags	10* -6 -7 -6 -18 14
f	kk venue word link2	8* -9 -12 -4 -13 -11 1* 13
f	kk venue word person	8* -6 2* -7 1* -10 12
f	kk venue word word	8* -9 -5 6 -13 -6 -13 8
f	kk word # #	8* -6 11 4* -6
f	kk word # $	7* -4 -9 10 -6 -13 -23 -7 -9
f	kk word # 012	8* -10 -16 -13 -13 -8 -7 16
f	kk word # 1	8* -11 -9 -7 -6 -6 -5 8
f	kk word # label	6* -4 -11 -12 1* -11 -26 -12 -17
f	kk word # label 	8* -8 -18 -6 -8 -10 1* 10
f	kk word # person	8* -8 -10 1* -6 -12 -5 4
f	kk word # venue	7* -6 -13 -14 -8 -4 -7 1* 14
f	kk word # word	8* -11 -17 -8 2* -6 14
f	kk word 012 $	7* -7 -9 -7 -8 16 2* -24
f	kk word 012 l5	11* 13 2* -10
f	kk word 012 label	7* -5 -5 -8 1* 8 2* -9
f	kk word 05 $	8* -9 -6 -15 3* -14
f	kk word 05 word	7* 9 2* -4 5 2* -6
f	kk word 1 1	5 -11 -8 2* -17 -6 -6 13 -13 -9 -10 1* -13 -14
f	kk word 1 label	7* 4 1* -10 -15 -7 -7
f	kk word 1 label 	2* 5 2* -6 -6 -5 -4 5 -6 -15 -8 -8
f	kk word 1 person	1* -4 3* -8 -6 2* -5 1* -6
f	kk word 1 person?	5* -6 1* 6 20 -14 2* -10 -4 -6
f	kk word 1 topic	-4 -5 3* -10 -10 1* 5 -10 1* -7 2* -5
f	kk word 1 word	1* -6 3* -12 2* 12 -9 -8 -10 -9 -12 -7
f	kk word 312 $	8* -9 -7 -11 20 2* -20
f	kk word 35 $	8* -6 -14 -7 2* -15
f	kk word 35 l5	11* 9 2* -9
f	kk word 75 label	7* 4 1* -6 -10 -5 -10 -9
f	kk word date #	12* -9
f	kk word date $	8* -6 11 1* -12 -10 -9 -13
f	kk word date 1	1* 6 3* -5 6* -6
f	kk word date h012	9* 5 1* -5 2* -5
f	kk word date h05	1* 5 9* -6 -5 -4
f	kk word date label	1* 4 6* -6 1* -6 -10 -11 -7
f	kk word date label 	9* 21 2* -8 1* -19
f	kk word date link1	1* 4 4* -5 2* 7 3* -4 -7
f	kk word date link12	-5 4* -11 -11 4* -4 -11
f	kk word date link5	5* -5 5* -7 -5
f	kk word date person	8* -4 2* -6 -7
f	kk word date strong1	2* -8 2* -11 3* -4
f	kk word date word	8* -5 13 4* -12
f	kk word dated label	8* -5 2* -4 -9
f	kk word emphasis1 emphasis1	-4 6* -7 1* -6
f	kk word emphasis1 person?	5 6* -11 -5 -5
f	kk word emphasis1 word	7* -8 1* -11 1* -11 2* -13
f	kk word h012 $	7* -10 -18 1* -4 19 2* -14
f	kk word h012 h05	7* 5 -8 2* 12 2* -12
f	kk word h05 $	8* -9 -5 -5 16 1* -7 -17
f	kk word h05 h05	8* -10
f	kk word icon #	14* 6
f	kk word icon $	8* -7 2* -6
f	kk word icon icon	7* -4
f	kk word icon label other	11* -6 -10 1* 10
f	kk word icon word	6* -10 1* -7 -11 1* -6 1* -8
f	kk word institution institution	1* -10 5 2* -6 -12 -7 -6 -9 2* -4 -9
f	kk word institution label	7* 5 -7 -15 1* -10 5 -7 -12
f	kk word institution label orgs	9* -5 14 -7 2* -14
f	kk word institution word	2* 7 2* -4 2* -19 1* 11 -15 -6 -16 -14
f	kk word l1 $	7* 5 -8 2* 9 -5 -12
f	kk word l1 l5	11* -8 1* -6 8
f	kk word l1 person	7* -9 -14 -5 -4 -13 1* -5 15
f	kk word l1 word	7* -8 6 -9 -5 10 -4 -6 -13
f	kk word l12 $	8* -6 -4
f	kk word l12 l5	7* -12
f	kk word l12 word	10* -4
f	kk word l2 $	8* 5 1* -11 2* -6
f	kk word l2 date	-6 1* -4 3* -5 -5 2* -14 -13 2* -10
f	kk word l5 $	7* 5 -13 1* -9 -6 -6 -16 7
f	kk word l5 l5	10* -5 17 2* -16
f	kk word l5 label	8* -11 -6 -9 1* -11 1* -5
f	kk word label  $	9* -16 -5 1* -15 -6
f	kk word label  label	11* -6 10 1* -16
f	kk word label #	12* 11 1* -11
f	kk word label $	9* -5 2* 16 1* -17
f	kk word label 1	9* -6
f	kk word label 312	9* -4 2* 7 1* -5
f	kk word label 35	8* -6 -9
f	kk word label authors icon	8* 9 1* -14 -13 1* -6 -9
f	kk word label authors label authors	4 -7 -7 1* -6 -7 -8 -9 13 -16 -19 -13 -10 -10 -26
f	kk word label authors link1	7* -6 1* -8 -14 -15 -6 -9
f	kk word label authors link2	7* -4 -6 -11 1* -4 -4 1* 7
f	kk word label authors person	9* -12 1* -14 -6 -5 7
f	kk word label authors word	8* 18 -14 -6 -11 -5 -11 -19
f	kk word label date	9* -7 2* 6 1* -6
f	kk word label h05	8* -7 -6 2* 9 1* -9
f	kk word label icon	8* -7 -11 2* 11 1* -11
f	kk word label label	4* -5 3* -6 2* -8 22 1* -23
f	kk word label label 	9* -5 2* 14 1* -10
f	kk word label link1	9* -6 2* 6 1* -6
f	kk word label links label	9* -4 1* -5 15 1* -14
f	kk word label note $	7* -5 -20 -22 -10 31 -7 -17 -27
f	kk word label note icon	7* -6 -11 -4 -5 2* -12
f	kk word label note label 	8* -8 -15 -5 1* -9 -11 5
f	kk word label note label note	7* -4 -10 -12 -10 1* -4 -8
f	kk word label other $	7* 7 -23 -26 -27 7 -21 -18
f	kk word label other 1	8* -10 -16 -8 -22 -8 -18 15
f	kk word label other date	7* -8 -21 9 -14 -18 -11 -17
f	kk word label other icon	7* -5 -24 -8 -12 -10 -10 -17 10
f	kk word label other label	7* -7 -29 -9 -13 -12 1* -18 14
f	kk word label other label 	7* -9 -23 -12 -19 1* -32
f	kk word label other label other	1* -9 -5 1* -7 2* -11 2* -10 1* -24 6 -12
f	kk word label other word	7* -7 -14 1* -21 -24 -23 -16
f	kk word label tags $	8* -7 -12 -7 -12 -16
f	kk word label tags icon	8* -10 -6 -8 -13 1* 4
f	kk word label tags label	8* -17 -17 -15 -19 -5 1* 6
f	kk word label tags label 	8* -5 -9 -5 -11 -14 9 -9
f	kk word label tags label tags	8* -6 -6 -11 1* -13
f	kk word label tags word	8* -17 -17 -10 -13 -11
f	kk word label venue date	8* -15 6 -10 -6 1* -5
f	kk word label venue label 	8* -9 10 -11 -11 -6 -15 -7
f	kk word label venue word	8* -13 16 -8 -11 1* -6 -14
f	kk word label word	8* -10 -7 2* 14 1* -14
f	kk word link1 $	7* 6 -7 -19 1* 10 -5 1* -11
f	kk word link1 l5	11* 7 2* -7
f	kk word link1 label	7* -7 4* -5 1* -12
f	kk word link1 word	4* 5 1* -4 -5 6 -9 2* 5 1* -12
f	kk word link2 $	7* 6 -14 -15 1* 5 -13
f	kk word link2 l5	8* -7 -12 4* -7
f	kk word link2 label	7* -5 9 3* -20 1* -11
f	kk word link2 label 	9* -7
f	kk word link2 link2	8* 11 3* -6 1* -10
f	kk word link2 venue	8* 6 -7 1* -5 -12 1* -6
f	kk word link5 $	11* 11 -13 1* -10
f	kk word link5 label	7* 6 1* 6 1* -6 -5 1* -8
f	kk word person date	9 2* -6 -5 -5 -10 -7 -8 9 -11 -8 7 1* -7
f	kk word person icon	8* 13 -7 1* -17 -7 -6 -15
f	kk word person label	8* 6 -8 -10 -17 -12 -12
f	kk word person label 	10* -20 -11 -8 -12
f	kk word person label authors	9 -6 -10 2* -7 -8 -10 1* -26 -14 -20
f	kk word person person	7* -9 7 -18 -13 -13 -6 1* -13
f	kk word person person?	4 8* -7 4* -14
f	kk word person venue	9* -10 1* -11 -9 1* -13
f	kk word person word	8* 9 -18 1* -13 -8 -11 -11
f	kk word person? 1	2* 4 3* -5 6 -9 -4 3* -7 -6
f	kk word person? date	5 -5 6* -12 17 -11 1* -6 1* -8
f	kk word person? person	7* 11 7 -11 -8 -14 1* -8 -7
f	kk word person? word	7* 10 -17 7 -14 -14 -5 -5 -6
f	kk word strong1 person?	7 -6 3* -8 -11
f	kk word strong1 strong1	6* -5 1* 8 2* -5 2* -8
f	kk word strong1 word	7 9* -5 3* -6
f	kk word topic $	7* -5 -7 -15 1* -17 -8 8 -6
f	kk word topic 1	6 5* -9 1* 5 -5 1* -11 1* 5 -6
f	kk word topic label	9* -9 -6 -12 -10 -12 14
f	kk word topic topic	1* -5 -4 2* 9 -8 4 3* -10 -4 14 -13
f	kk word topic word	8* -7 -7 3* -7 7
f	kk word venue $	8* -6 -5 1* -17 -7 1* 6
f	kk word venue date	1* 4 6* -11 5 -6 -4 2* -7
f	kk word venue icon	7* -5 -4 10 1* -9 2* -11
f	kk word venue l5	9* -24 1* 15 2* -11
f	kk word venue label	8* -6 13 1* -8 6 -5 -15
f	kk word venue label 	9* 9 -4 -15 -7 -4 -23
f	kk word venue label venue	9* 9 4* -9
f	kk word venue word	8* -5 16 1* -7 1* -8 -19
f	kk word word #	7* -4 -7 1* -12 -16 -9 -9
f	kk word word $	9* -11 -19 1* -19
f	kk word word 012	9 -6 -4 2* -7 -10 -14 2* -8 2* -9
f	kk word word 1	6 -6 3* -8 -6 -16 1* -9 -7 -4 -8 -16 -4
f	kk word word 2	5 -9 -8 1* -5 -5 -10 7 -4 1* -15 1* -9 -8 -11
f	kk word word 35	9* -14 -6 -8 1* -8 20
f	kk word word date	5* -11 -15 -5 -7 1* -19 -9 -6 -5 -10
f	kk word word emphasis1	7* -13 1* -6 1* -19 1* -9
f	kk word word icon	1* -7 -4 2* -12 5 11 1* 6 -9 7 -9 -14 -19
f	kk word word l12	5* -6 -6 1* -9 -12 -4 5 1* -9 -4
f	kk word word l2	8* -12 9 -10 2* -7
f	kk word word l5	1* -7 7 2* -8 -9 2* -15 1* 7 1* -7
f	kk word word label	7* -6 -9 -8 -15 6 1* -15
f	kk word word label 	8* 5 -5 -5 5 1* -10 -10
f	kk word word link2	-4 4* -6 7 -5 -7 -7 2* -7
f	kk word word person	-4 -6 -6 1* -5 -12 2* -11 -8 -8 -21 -6 -10
f	kk word word person?	1* -7 3* -9 -8 1* -11 -11 -5 4 1* -10
f	kk word word strong1	4 5 -5 2* -8 -13 -8 -6 -9 1* -10 -10 1* 5
f	kk word word topic	7 4* -4 3* -12 -9 2* -7
f	kk word word venue	2* -6 2* -5 5 6 1* -8 -5 -8 2* -10
f	kk word word word	2* -17 1* -9 1* -28 13 1* -5 -16 -9 -10 -15 -10
f	kn #  link12	1* -13 -4 2* -5 12 -6
f	kn # " 1	-7 -13 3* -17 20 -15
f	kn # " link1	1* -11 3* -13 16
f	kn # " link12	1* -5 3* -8 10
f	kn # " link5	-4 -8 3* -11 12
f	kn # " strong1	1* -8
f	kn # " strong75	1* -7 3* -6 7
f	kn # " strongh05	5* -5 7
f	kn # " strongl1	-7 -5 -7 1* -7 -14 17 7* -6
f	kn # $ #	2* -5 2* -10 5 1* -14 -23 -5 -6 -7 -8 27
f	kn # $ $	7* -12 -25 1* -18 -14 -23 -24
f	kn # $ 012	7* -5 -20 6 -12 -19 -8 -15 -5
f	kn # $ 1	1* 8 -8 2* -15 -8 -8 -20 1* -8 -11 -5 -13
f	kn # $ 2	1* 9 4* -9 -6 -15 -11 -12 -12 -8 -15 15
f	kn # $ 312	7* -6 -19 -5 -12 -15 -8 -11 7
f	kn # $ 35	5* -6 1* -8 -6 1* -8 -16 -8 -17
f	kn # $ 75	1* 7 2* -6 -7 -6 -9 -9 -6 -10 -9 -8 -10 7
f	kn # $ date	6* -6 -14 -15 -21 -12 -8 -10 -10 19
f	kn # $ h012	5* -5 1* -13 -7 1* -13 -16 -10 -17
f	kn # $ h05	1* 9 4* -12 -13 -15 -9 -8 -15 -7 -20 11
f	kn # $ icon	1* 7 -10 -6 1* -6 -6 -12 -10 1* -14 -12 -12 -9 6
f	kn # $ l1	9* -7 1* -6 2* 9
f	kn # $ label	1* -6 5* -13 -18 1* -18 -7 -18 -11
f	kn # $ label 	1* -12 4* 12 -5 -16 1* -15 -12 -8 -11 5
f	kn # $ person	1* -7 5* -22 -14 -16 -7 -16 -8 -14 20
f	kn # $ person?	1* -6 4* 6 -5 1* -11 3* -5 6
f	kn # $ strong1	5* -5 3* -4 4* 6
f	kn # $ topic	5* -4 1* -8 -10 -18 -5 -9 1* -10 16
f	kn # $ word	1* 5 3* -7 -14 -8 -19 -11 -13 -12 -13 -20 14
f	kn # ( #	-6 5 2* -4 1* -4 1* -7 1* -9 -11 -6 1* -7
f	kn # ( 1	-12 11 -11 1* -16 -12 -7 1* -6 -19 -6 1* -9 -7 6
f	kn # ( date	-6 1* -5 1* -9 1* 7 -12 2* -14 -17 -28 -7 -6
f	kn # ( institution	1* -11 2* -7 -4 14 1* -8 -9 1* -8 1* -6 11
f	kn # ( label	7* -7 -18 1* -8 -21 -25 -13 8
f	kn # ( person	7* -6 -5 2* -8 -6
f	kn # ( venue	-5 -10 4* 11 -8 -11 -11 1* -6 -6 -6 11
f	kn # ) #	1* -10 3* -10 8
f	kn # ) 012	1* -6 -6 2* -10 12 1* -6 -5 -7 -7 2* 7
f	kn # ) 05	1* -5 3* -14 15 3* -5 -4 2* 4
f	kn # ) 1	-7 -25 -14 1* -8 -20 9 1* -16 -21 -14 1* -7 -6
f	kn # ) 2	1* -7 3* -12 12 2* -8 4* 6
f	kn # ) 35	2* -6 2* -9 4 -4 1* -5 1* -5 2* 5
f	kn # ) 712	1* -4 -6 2* -6 5
f	kn # ) 75	1* -15 -10 2* -13 17 -5 -6 -11 -6 -6 2* 5
f	kn # ) 95	1* -9 3* -4 2* -8 -12 -7 -8 -5 -7 10
f	kn # ) date	1* -10 3* -15 7 1* -13 -15 -7 -8 -7 -11 18
f	kn # ) emphasis1	1* -15 -5 2* -20 22 -10 -6 -5 1* -12 -5 -10 7
f	kn # ) emphasis75	5* -7 9 -6 -5 -6 1* -6 1* -10 10
f	kn # ) emphasish05	1* -7 3* -17 -6 -18 -10 -20 -11 -6 -8 -9 11
f	kn # ) emphasisl1	1* -7 -6 2* -7 7 -4 6* 8
f	kn # ) h012	2* -5 2* -9 3* -5 1* -7
f	kn # ) h05	1* -14 -6 1* -6 -4 4 -5 -6 -13 -6 -9 -4 -13 11
f	kn # ) h2	1* -8 3* -8 1* -6 1* -7 1* -9 -5 1* 7
f	kn # ) icon	-5 -38 -13 1* -12 -17 18 -15 -21 -32 -13 -16 -21 -13
f	kn # ) image	1* -17 -9 1* -7 -12 18 -10 -5 -9 2* -8 -8
f	kn # ) institution	1* -6 -7 1* -6 -10 1* -13 -8 -14 1* -12 -7 -11 14
f	kn # ) l1	1* -23 -17 1* -11 -20 5 1* -9 1* -4 1* -8 -6 4
f	kn # ) label	1* -11 -6 1* -18 -7 1* -5 -9 -47 -18 -16 1* -23 9
f	kn # ) label 	5* -10 16 2* -15 -7 -5 -10 1* 10
f	kn # ) link1	1* -15 -10 1* -11 -15 16 1* -8 -20 -5 -7 -8 -10 10
f	kn # ) link12	1* -23 -18 1* -11 -24 11 2* -4
f	kn # ) link2	1* -10 -9 1* -5 -11 10 1* -6 -11 3* -6 5
f	kn # ) link25	1* -13 -11 2* -11 13
f	kn # ) link5	1* -13 -13 1* -7 -19 20 -6 -7 -17 1* -13 -8 -10 16
f	kn # ) person	1* -7 3* -9 4 1* -5 -15 1* 4 -18 -15
f	kn # ) person?	1* -12 -10 2* -16 15 1* -8 -12 2* -7 -4 15
f	kn # ) strong1	1* -9 -10 1* -6 -10 9 2* -11 2* -8 1* 5
f	kn # ) strong2	1* -15 -12 2* -21 18 -5 -9 -10 2* -5 -5
f	kn # ) strong712	1* -5 3* -5 7 5* -4
f	kn # ) strong75	1* -8 3* -9 12 -6 -6 -8 -4 -5 1* -7 9
f	kn # ) strongh012	1* -7 3* -14 12
f	kn # ) strongh05	1* -8 -4 2* -13 13
f	kn # ) strongl1	1* -5 3* -9 5 2* -9 1* -4 -12 -6 10
f	kn # ) topic	1* -17 -9 1* -4 -13 14 2* -7 1* -9 1* -5 5
f	kn # ) venue	1* -10 3* -7 11 -10 -14 -20 -21 -8 -12 -12 16
f	kn # ) word	1* -13 3* -15 18 -7 -7 -14 -9 -12 -4 -8 13
f	kn # , #	-13 1* -11 1* -8 -10 1* -5 -13 11 -11 -15 -13 1* -9
f	kn # , 1	-5 -12 3* -5 6 -9 1* -11 4* 6
f	kn # , date	8* -7 2* -5 -9 1* -11
f	kn # , icon	-8 -21 4* 21 2* -11 2* -7 1* 7
f	kn # , label	7* -5 -15 -13 -12 -20 -8 -15 14
f	kn # , label 	1* -7 2* -4 1* 7 -6 -11 -11 -11 4 -8 -15
f	kn # , link1	1* -19 3* -5 16 -4 1* -6 2* -4 -4 6
f	kn # , person	-16 -5 4* 6 2* -8 1* -12 1* -8 10
f	kn # , strong1	-7 -17 -5 2* -8 16 -5
f	kn # , strongl1	-9 -12 -7 2* -14 16 -13
f	kn # , venue	8* -8 -10 -7 -5 1* -7 10
f	kn # , word	-9 -12 4* 9 1* -5 -6 -7 -6 -7 -6 6
f	kn # - 012	7* -8 -10 -9 -6 -13 1* -10 10
f	kn # - 2	7* -7 -15 -23 -9 -8 1* -6 15
f	kn # - 35	7* -19 -15 -9 -8 -11 1* -14 14
f	kn # - h012	7* -8 -16 -13 -7 -7 1* -9 15
f	kn # - h05	7* -13 -16 -21 -5 -13 1* -15 23
f	kn # - l5	7* -7 -9 -16 -6 -8 1* -9 12
f	kn # - label	7* -13 -6 -16 -7 -6 -9 -9 13
f	kn # - label 	8* -9 -13 -7 -10 -6 -9 10
f	kn # - person	7* -7 -11 -10 1* -10 -4 -9 7
f	kn # . 1	-7 -11 -8 2* -5 12 -9 3* -7 -7
f	kn # . dated	8* -7 9 1* -16 2* -9
f	kn # . icon	1* -6 4* 8 1* -4 2* -5
f	kn # . label	7* -5 -13 6 -5 -29 -33 1* -5
f	kn # . label 	9* 13 1* -8 -10 1* -6
f	kn # . link1	-7 -14 4* 7 -5 -7 2* -5 -6 1* 5
f	kn # . link12	1* -10 -4 3* 13
f	kn # . link5	1* -5 4* 5 1* -4 9 1* -7 -8 1* -5
f	kn # . person	-8 5* 9 1* -4 6 1* -8 -14
f	kn # . strong1	-6 -5 4* 11
f	kn # : #	1* 10 4* -9 -7 1* 15 -8 -16 -16 -8 -19
f	kn # : label	7* -9 -7 -15 -10 -11 22 -9 -16
f	kn # : label label	7* -18 -7 1* -13 -6 -13 -10 9
f	kn # [ #	1* -15 3* -5 16 -4
f	kn # [ 1	-9 5 -13 1* -5 -13
f	kn # [ 2	1* -10 4* 12 -7 -6 -5 -5 -8 -4 -7 6
f	kn # [ date	1* -8 3* -7 9 -7 -10 -16 -9 -9 1* -9 14
f	kn # [ institution	1* -8 3* -9 8 2* -13 1* -9 -7 -4 10
f	kn # [ label	1* -10 2* -6 1* 6 -21 -22 1* -15 -8 -24 -24 5
f	kn # [ person	5* -7 9 -5 -13 2* -5 -9 -10 12
f	kn # [ strong1	1* -6 3* -8 10
f	kn # [ topic	6* 5 -6 1* -11 1* -8 1* -5 10
f	kn # [ venue	1* -9 3* -4 5 -7 -9 -10 -7 -14 -5 -12 14
f	kn # _ icon	1* -12 6* -6 2* 10 -10 1* -5
f	kn # _ label	7* -9 -19 -4 -15 -11 -17 -10 7
f	kn # _ link1	1* -10 4* 12 1* -7 -7 1* 10 2* -10
f	kn # _ link12	-9 1* -10 2* -10 5 -13 6* -6
f	kn # _ link5	-9 -13 3* -7 8 -8
f	kn # _ strong1	-18 1* -7 2* -16 5 -8 3* -6 2* 8
f	kn # | venue	8* -14 -16 -13 -8 -6 -9 17
f	kn # 《 1	-6 -15 3* -16 20 -7 6* -6
f	kn # 《 l1	-5 -13 -6 2* -13 19
f	kn # 《 link1	1* -11 3* -11 12
f	kn # 《 link12	5* -7 8
f	kn # 《 person?	1* -5 3* -6 6
f	kn # 「 1	2* -6 2* -10 10 -8
f	kn # 「 l1	1* -5 3* -16 6 7* 7
f	kn # 「 link12	1* -6 -6 1* -4 -8 8
f	kn # 【 1	-6 -16 -5 1* -6 -5 15 7* -7
f	kn # 【 institution	1* -7 4* 7 -13 -8 -12 1* -10 1* -7 11
f	kn # 【 label	1* -5 2* -15 -5 13 -18 -19 1* -15 -17 -14 -24 13
f	kn # 【 venue	6* 5 -14 -19 -15 -8 -9 1* -9 17
f	kn # （ label	7* -6 -7 1* -5 4 -16 -11 -5
f	kn 012 $ #	3* -4 2* 4 -5 -16 -17 -12 5 1* -7
f	kn 012 $ $	8* -29 -26 -33 7 -9 -10 -7
f	kn 012 $ 012	7* 4 -11 -11 -6 13 2* -12
f	kn 012 $ 1	6* -7 1* -10 -13 -10 2* -7
f	kn 012 $ label	8* -12 -17 -14 3* -22
f	kn 012 $ label 	6* -7 -10 1* -6 1* 19 2* -16
f	kn 012 $ word	6* -9 1* -14 -16 -9 11 1* -5 -15
f	kn 012 ( 1	6* -4 5 1* -5 -11 6 2* -10
f	kn 012 ( l5	7* -12 1* -6 -5 9 2* -9
f	kn 012 ( venue	8* -5 -8 -9 13 2* -9
f	kn 012 ( word	10* -5 12 2* -12
f	kn 012 , l12	2* -6 3* -8 7 3* 4 2* -4
f	kn 012 , l5	8* -11 -7 -12 -8 2* 7
f	kn 012 . 012	7* -8 -11 -4 -6
f	kn 012 . 05	11* 8 2* -8
f	kn 012 . 312	7* -12 -4 -5 -6 -6 2* 6
f	kn 012 . 35	7* -20 -11 -7 -8
f	kn 012 . 75	7* -7 -8 1* -5 10 2* -7
f	kn 012 . icon	7* -12 1* -14 -5 12 2* -12
f	kn 012 . label	7* -7 -5 -12 -6 11
f	kn 012 . venue	8* -9 -5 -5 3* -9
f	kn 012 . word	-5 1* -5 3* -6 5 -5 -6 -6
f	kn 012 ; l5	-5 -6 -6 3* 5 3* -4 10 2* -12
f	kn 012 ; word	8* -4 -4 -5
f	kn 012 [ label	7* 7 -20 -21 -14 -7 2* -13
f	kn 012 【 label	7* -9 -7 -8 -7 16 2* -10
f	kn 025 $ $	8* -15 -13 -16 14 -5 -8 -10
f	kn 025 . 012	8* -17 1* -9 15 2* -8
f	kn 05 $ $	7* -16 -26 -23 -23 1* -22
f	kn 05 $ 05	7* -10 -10 -9 -13 10 1* -5 -10
f	kn 05 $ 1	7* 10 -11 -9 -4 2* -6
f	kn 05 $ label	8* -13 1* -12 -7 -11 -11
f	kn 05 $ word	-4 -5 4* -15 13 -14 4 -12 1* -5 -18 -16
f	kn 05 ( word	7* -11 -6 -4 -9 11 2* -10
f	kn 05 , 05	7* -9 -7 -10 -7 12 2* -13
f	kn 05 , h05	7* -11 -11 -21 -5
f	kn 05 , h1	7* -8 -10 2* 14 2* -4
f	kn 05 , h2	1* -7 5* -9 -9 -19 -5 11
f	kn 05 , l2	1* -5 5* -16 -8 -17 -6 7 2* -6
f	kn 05 , word	1* -5 5* -12 -5 -10 -4 9 1* -6
f	kn 05 . 012	7* -6 -4 2* 18 2* -14
f	kn 05 . 05	7* 6 -11 -7 1* 7 2* -9
f	kn 05 . word	7* 8 -4 -4
f	kn 05 [ label	7* -10 -10 1* -9 4 -8 1* -9
f	kn 05 [ word	7* 8 3* -6 2* -9
f	kn 05 _ icon	1* -9 5* -11 1* -13 1* 14 2* -12
f	kn 05 _ label	8* -15 -8 -12 8 -4 -9 -15
f	kn 1 " l5	-13 -20 -20 1* -8 -17 -15 17 -4 4* -4 5
f	kn 1 " label other	-25 -18 -22 1* -7 -6 -21 10 -4 2* -7 1* -7 7
f	kn 1 " link12	2* -7 1* -12 1* -8 -9
f	kn 1 $ #	-7 -7 -12 2* -7 2* -6 -22 -11 -12 -14 -7
f	kn 1 $ $	7* -11 -18 2* -16
f	kn 1 $ 012	5* -12 2* -8 -6 -8 -4 -5 7 -5
f	kn 1 $ 1	-23 -8 1* -11 -13 2* -6 -5 -17 -10 -7 -8 5
f	kn 1 $ 2	-10 -10 -12 2* -11 2* -6 -12 -11 -10 1* 6
f	kn 1 $ 312	-4 -5 -4 2* -6 -7 9 -7 -5 -16 -13 -5 1* -4
f	kn 1 $ 35	1* -4 3* -14 2* -14 -24 -14 -11 -7 16
f	kn 1 $ 75	1* -6 4* -8 1* -14 -11 -12 -13 -6 1* 4
f	kn 1 $ date	-16 -19 -22 -20 -14 3* -8 1* -7
f	kn 1 $ h012	5* -16 2* -15 -13 -14 -8 -8 1* 5
f	kn 1 $ icon	-7 -11 -11 1* -9 -5 -6 5 -14 1* -8 -20 -7 1* -10
f	kn 1 $ institution	6* -4 1* -15 -9 -6 2* 12 -8
f	kn 1 $ l1	-13 -13 -13 2* -13 1* -19 -18 -6 -16 -17 -10 -11 9
f	kn 1 $ l5	5* -16 -6 16 -8 -16 -8 -19 1* 7
f	kn 1 $ label	5* -10 1* -7 -32 -10 -16 -18 -16 8
f	kn 1 $ label 	-13 -9 1* -4 -7 -7 4* -19 -17 -19 5 -15
f	kn 1 $ link1	1* -18 -8 -10 -18 20 -15 -7
f	kn 1 $ person	-8 -8 3* 4 -10 -9 -13 -7 1* -9 1* 6
f	kn 1 $ strong1	-13 -12 -19 -4 -8 6 -12 6 -7 -12 -6 -11 2* 8
f	kn 1 $ topic	-9 -13 -13 -4 -8 1* -11 -7 -15 -16 -13 -16 -8 11
f	kn 1 $ venue	9* -15 1* -9 1* 5 -10
f	kn 1 $ word	-5 -8 -6 -5 -9 -11 -10 1* -11 1* -17 -27 -13 8 -8
f	kn 1 ( #	-7 3* -9 1* -7 7 -21 -6 -18 -23 -15 13 -14
f	kn 1 ( 75	1* -4 3* -4 1* 10 -6 -11 -8 -9 1* 6 -7
f	kn 1 ( date	2* -4 2* -4 -4 -11 -16 -8 -21 -20 14 -12 -21
f	kn 1 ( icon	9* -8 1* -9 1* 5 -4
f	kn 1 ( l1	-19 -20 -12 1* 6 -9 -10 1* 11 -22 -18 5 -16 -18
f	kn 1 ( l5	7* -5 -14 -11 -12 14 -8 -10 -18
f	kn 1 ( label	7* -6 -19 16 -11 -22 -20 1* -6
f	kn 1 ( venue	8* -17 -15 -9 -21 -5 9
f	kn 1 ) #	1* -17 -19 1* -6 19 -19 1* -15 -9 -5 -6 1* 7 -7
f	kn 1 ) 012	-6 -12 -19 1* -5 10 -11 -8 -8
f	kn 1 ) 05	2* -11 1* -7 10 -8 1* -7 -8 1* -7 -4 -8 8
f	kn 1 ) 1	-9 -10 -5 1* -7 1* -15 1* -6 -4 3* -7 11
f	kn 1 ) 2	-7 -12 -18 1* -5 18 -15 -15 -19 -12 -14 -17 -9 6 -5
f	kn 1 ) 312	1* -11 -16 1* -9 19 -10 -14 -8 -10 -6 -10 -4 -16 6
f	kn 1 ) 35	-7 -17 2* -7 7 -15 -12 -8 -6 -5 2* -7
f	kn 1 ) 712	-7 -10 -14 1* -8 20 -14 -7 -7 -11 -10 -5 -4 -6 7
f	kn 1 ) 75	-5 -11 -22 1* -10 1* -14 -7 -16 -13 -15 -15 -6 7 -6
f	kn 1 ) emphasis1	-5 -10 -5 1* -5 11 -13 -6 -9 -7 1* -9
f	kn 1 ) emphasish05	-4 -11 -19 1* -4 19 -16 -9 -7 -7 2* -5 -16 15
f	kn 1 ) emphasish2	1* -10 -9 1* -5 14 -8 -8 1* -6 3* -8 7
f	kn 1 ) h012	1* -14 -22 1* -6 17 -9 -7 -14 -6 -13
f	kn 1 ) h05	-6 -10 -19 1* -13 16 -17 -6 -12 -14 -7 -13 -5 -5 7
f	kn 1 ) icon	8* -6 -16 -7 1* -7 7 -9
f	kn 1 ) image	5* -9 -5 -5 -10 -9 -6 -6 -8 9 -8
f	kn 1 ) l2	1* -9 -21 1* -4 14 -12 -7 -5 -5 -4 -5 2* -5
f	kn 1 ) l5	-9 -19 -20 1* -8 6 -16 6 5* -4 7
f	kn 1 ) label	4* -5 2* -13 -10 1* -29 -8 -13 14 -11
f	kn 1 ) link1	1* -13 -15 1* -11 6 -14 1* -11 -16 -10 3* -6
f	kn 1 ) link12	-20 -33 4 1* -25 -8 -6 -6 -4 -8 1* -5 -8 -16 13
f	kn 1 ) link2	1* -19 -22 1* -12 24 -18 -5 4* -5 -8
f	kn 1 ) link25	-6 -17 -18 1* -8 24 -14 1* -4 -4 2* -5 -7 7
f	kn 1 ) link5	1* -6 -12 1* -10 12 -18 -6 -7 -14 -9 1* -12 -10 6
f	kn 1 ) person	-7 -6 -10 1* -6 13 -13 1* -6 -4 3* 7 -8
f	kn 1 ) person?	-4 -18 -19 1* -14 18 -16 -13 -14 -8 -15 -10 -5
f	kn 1 ) strong1	1* -14 -18 1* -9 10 -12 2* -6 -6 -6 1* -7
f	kn 1 ) strong35	1* -11 -13 2* 15 -11
f	kn 1 ) strong712	1* -10 -12 3* -14 1* -7 -8 2* -7 -12 14
f	kn 1 ) strong75	1* -7 -7 2* 8 -7 -6
f	kn 1 ) strongh012	1* -5 -11 2* 16 -10 1* -10 -9 1* -6 -10 -14 7
f	kn 1 ) strongh05	2* -4
f	kn 1 ) topic	-12 -4 -21 1* -7 1* -19 -8 -6 -4 1* 5 1* -5
f	kn 1 ) venue	1* -12 -9 1* -10 7 -6 -8 -11 -16 -23 -17 -13 8 -6
f	kn 1 ) word	-4 -9 -12 1* -8 9 -11 -7 -13 -9 -11 2* 5 -14
f	kn 1 , 1	4 -30 1* -6 -5 -24 -34 -6 7 -19 -27 -22 14 -25 -8
f	kn 1 , 2	-11 -14 -11 4* 9 -14 1* -8 -14 -5 -11 -7
f	kn 1 , 35	-19 -11 -13 1* -6 18 -12 -18
f	kn 1 , 712	7 -16 -9 3* -14 -7 -4 -6 1* -15 -6
f	kn 1 , 75	-11 -13 -9 1* -7 11 -8 1* -16 -7 -9 -16 -11 -8 6
f	kn 1 , date	-11 11 -19 -7 -10 -12 1* -7 -9 11 1* -14 1* -7 -12
f	kn 1 , h05	-16 -6 3* 15 -8 -19 -13 -22 -18 6 -10 -15
f	kn 1 , institution	-14 -14 -12 3* -12 1* -11 -9 6 1* -5 -4 -6
f	kn 1 , l1	-13 -10 -13 1* -4 -16 -6 19 -12 -14 3* -14
f	kn 1 , l12	-7 -5 -5 2* -10 1* -9 -14 -15 -6 16 -9 -24 -8
f	kn 1 , l2	-14 9 -8 2* -17 -10 -9 2* -9 1* -5 -12 -16
f	kn 1 , l5	-5 -18 -12 2* -29 -14 1* -11 -13 -11 13 -16 -27 -6
f	kn 1 , label	7* -4 -13 1* -14 -11 -6 1* 6
f	kn 1 , label 	1* -4 4* -13 1* 6 -9 -13 -11 -6 -5 6
f	kn 1 , link12	-9 -8 -15 1* -4 11 -12 -11
f	kn 1 , link5	-14 -10 -10 1* -6 13 -15 -9
f	kn 1 , person	5 -18 -23 -4 -14 -8 -33 -7 12 -32 -20 -17 -19 -14 -6
f	kn 1 , person?	6 -31 -24 1* -16 1* -21 -7 4 -22 -16 -15 1* -7
f	kn 1 , strong1	-7 8 -5 -6 -12 1* -5 -11
f	kn 1 , topic	1* -16 -19 1* -8 -26 -11 2* -13 -7 -6 1* -12 -12
f	kn 1 , venue	-11 -16 -11 1* -7 6 -7 1* 7 -16 -14 -11 -4 1* 6
f	kn 1 , word	9 -13 -13 1* -6 -13 -7 -11 18 -12 -19 1* -11 -17 -13
f	kn 1 - 012	-8 -22 -16 1* -7 -9 -14 12 -6 -11 -14 -19 -4 1* 6
f	kn 1 - 05	-11 -14 -11 2* -16 -11 16 -9 -10 -10 -14 1* -11
f	kn 1 - 1	-13 -18 -6 1* -10 1* -23 -7 -8 -11 3* -8 4
f	kn 1 - 2	-11 -15 -16 1* -10 -11 -14 8 -14 -12 -12 -13 -5
f	kn 1 - 312	-13 -12 -10 1* -4 -8 -12 8 -10 -8 1* -6 2* 4
f	kn 1 - 35	-18 -22 -21 1* -16 1* -12 4 -14 -5 1* -16 -5 -15 -6
f	kn 1 - 712	-17 -17 -19 1* -11 -5 -20 6 -16 -5 -6 -8 1* -17 7
f	kn 1 - 75	-17 -15 -21 1* -12 1* -13 1* -12 -5 -7 -5
f	kn 1 - 912	-14 -14 -14 1* -9 1* -13 1* -6 -6 -4 3* 6
f	kn 1 - 95	-5 -10 -17 1* -5 -23 -6 24 -5 1* -6 3* 6
f	kn 1 - l12	-14 -26 -21 1* -7 -7 -21 8 1* -14 -12 -13
f	kn 1 - l5	-12 -19 -14 1* -6 -16 -10 17 -8 4* -4 6
f	kn 1 - label 	1* -6 -6 2* -7 1* 6 1* -5 -24 11 -17 -20 -14
f	kn 1 - link12	-13 -10 -21 1* -13 13 -5 -15
f	kn 1 - link5	-16 -17 -20 1* -9 17 -11 -14 3* -4 1* -6 -8
f	kn 1 - person	-9 -14 -10 -4 -10 1* -5 1* -14 -5 -12 -8
f	kn 1 - person?	-14 -20 -26 -5 -15 1* -19 1* -11 -6 1* -10 1* -9 9
f	kn 1 - venue	-5 -6 -8 -4 -8 11 -7 -11 -16 -9 -12 -4 2* -4
f	kn 1 . 1	2* -16 1* -9 -4 -10 -11 -12 6 -8 5 -9 6
f	kn 1 . 2	1* -10 3* -9 -12 5 -13 4 -9 -11 -7 1* -6
f	kn 1 . label 	7* -11 -9 1* -19 -17 -12 12 -6
f	kn 1 . venue	5* -10 1* -4 -13 -8 -28 -17 -6
f	kn 1 . word	-9 4* -6 -5 8 -16 -17 -10 6 -5 1* -9
f	kn 1 / 1	6 4* -8 -4 1* -17 -8 1* -6 -5 -5 17
f	kn 1 : #	5* -7 1* -14 -14 -5 -12 -7 -17 -10 11
f	kn 1 : 012	-15 -7 3* -17 -12 14 -15 -15 -16 6 2* -7
f	kn 1 : 05	-19 -9 3* -17 -10 13 -12 -11 9 -7 1* -5 -6
f	kn 1 : 1	-14 -11 3* -22 -12 20 -9 -14 -5 1* -5 -11
f	kn 1 : 2	-9 -10 2* -7 -26 -11 8 1* -14 -17 4 1* -6 -14
f	kn 1 : 312	-17 -24 2* -8 -4 -15 2* -10 -15 1* -4 -8 -12
f	kn 1 : 35	-18 -23 -4 1* -9 -9 -20 1* -4 -17 -17 5 1* -12
f	kn 1 : 712	-10 -11 3* -20 -21 18 -6 -5 1* -7 2* 9
f	kn 1 : 75	-13 -11 -4 2* -11 -16 11 -15 -11 -15 10 -10 -11 -10
f	kn 1 : 912	-13 -11 3* -18 -13 19 -7 2* -6 2* 6
f	kn 1 : 95	-5 -5 3* -17 -4 16
f	kn 1 : date	8* -11 -14 -8 -14 -10 1* 15
f	kn 1 : h012	-15 -19 2* -4 -26 -18 18 -11 -14 -12 10 1* -6
f	kn 1 : h05	-13 -8 3* -33 -16 23 -23 -28 -9 8 -6 -13 -15
f	kn 1 : institution	-4 -7 3* -14 -12 7 -9 -12 -9 -14 -10 -10 11
f	kn 1 : l12	-7 -9 3* -32 -9 30 -9 -14 -13 2* -6
f	kn 1 : l5	-6 -8 3* -13 -10 11 -10 -5 -11 2* -5
f	kn 1 : label	8* -11 -18 -6 -6 -5 -11 5
f	kn 1 : label authors	-5 4* -6 6 -7 -12 -9 1* -8 -6 -7 10
f	kn 1 : label note	7* -6 -21 -18 -8 -22 -8 -14 23
f	kn 1 : label other	-31 -27 -7 -4 -17 -9 -18 1* -14 -13 -10 -29 -19 -14 16
f	kn 1 : label tags	7* -5 -8 -5 -15 -17 -5 -13 13
f	kn 1 : label venue	7* -5 -12 -13 -12 -7 -8 -5 15
f	kn 1 : link12	-19 -16 -11 1* -14 11 -7 -12
f	kn 1 : link5	-14 -13 2* -11 21 -21 -19 -5 -4 4* -4
f	kn 1 : person	-9 -8 2* -8 3* -24 -6 -6 -11 -6 -5
f	kn 1 : person?	-12 -17 -8 1* -6 -9 -21 7 -9 -4 1* -9 -7
f	kn 1 : topic	-8 -12 3* -6 -8 8 6* -12
f	kn 1 : venue	-5 -6 2* -5 1* -12 1* -10 -32 -17 -13 -15 -10 25
f	kn 1 ; 1	6 7 -18 1* -8 -12 -14 -15 17 2* -7 1* -12 -27
f	kn 1 [ 2	-12 -13 -7 1* -5 18 -13 -8 -10 -15 2* -5 1* -4
f	kn 1 [ institution	1* -12 -6 1* -6 7 -6 -6 -13 -9 1* -12
f	kn 1 [ label	9* -16 -12 5 -15
f	kn 1 [ person	1* -6 -4 1* -5 1* -7 -10 -11 -13 -9 -15 -10 12
f	kn 1 [ venue	-18 -9 -11 1* -9 10 -7 -8 1* -11 -8 -8 -6 6
f	kn 1 [ word	-10 -7 -10 1* -5 6 -12 -5 -8 -11 -17 -12 1* 8 -12
f	kn 1 _ date	1* 8 -5 1* -7 -13 -6 -7 -4 17 -25 -6 -8 -12 -14
f	kn 1 _ icon	-5 -4 3* -4 -7 9 -7 1* -7 -14 -5 -8 -10
f	kn 1 _ image	5* -6 1* 12 -5 4* -12
f	kn 1 _ institution	-9 -4 3* -8 -6 9 1* -13 -13 2* 13
f	kn 1 _ l1	8* -12 -6 -4 7 1* -5 -6
f	kn 1 _ l2	7* -7 -14 -4 -9 1* -7 -7
f	kn 1 _ label	5* -5 1* -5 -12 -19 -10 -6 -28 1* 6
f	kn 1 _ link1	-7 -4 3* -5 -4 -5 -18 -13 -12 1* -13 -13
f	kn 1 _ link12	2* -19 3* -7 -8
f	kn 1 _ link2	1* -9 -4 2* 10 1* -9 -16 -9 -5 5 -8 -10 -5
f	kn 1 _ link5	-12 -5 -7 1* -6 5 -6 -8 -6 -7 -5 -9 -7 -6 8
f	kn 1 _ person?	1* -5 -13 2* 6 1* -8 1* -5 3* -5 4
f	kn 1 _ topic	1* -12 -7 2* 13 1* -8 -16 -10 -18 -14 -8 9 7
f	kn 1 _ venue	1* -10 3* 7 -6 -17 -19 1* -17 -13 -5 10 -12
f	kn 1 《 35	-16 -17 -16 2* 12 -19 -7
f	kn 1 《 712	1* -11 -21 1* -4 5 -12 -16
f	kn 1 《 link12	-12 -9 -8 1* -6 8 -10
f	kn 1 《 link5	1* -8 -10 1* -6 10 -12
f	kn 1 《 person?	-17 -7 -20 1* -8 6 -16 -8
f	kn 1 「 link12	-11 -19 -14 1* -13 18 -16 -9
f	kn 1 【 label	8* -11 -19 1* -7 -13 1* -6
f	kn 1 【 venue	5* -5 1* -4 -17 -10 -17 -10 1* 8 -7
f	kn 2 $ $	7* -7 -7 1* -9 1* -17 -30 -6
f	kn 2 $ 012	7* -9 -15 -4 -10 6 -7 -8 -4
f	kn 2 $ 1	-9 1* 5 2* -10 -10 5 -8 5 -6 -11
f	kn 2 $ 35	7* -6 -15 7 -13 2* -9 -9
f	kn 2 $ date	8* -13 4 -15 1* -5 -14 -6
f	kn 2 $ icon	1* -6 -5 3* -9 15 -6 1* -13 -17 1* -13
f	kn 2 $ label	9* 5 -13 1* -13 -18 -7
f	kn 2 $ label 	6* -16 1* 5 -11 -9 -7 -8 -11 -10
f	kn 2 $ word	6* -6 11 -8 1* -18 -15 -9 -22 -13
f	kn 2 ( #	-8 8 -6 -5 -5 -6 -6 -8 -13 7 1* -12 -6 -5 -8
f	kn 2 ( date	-4 4 -6 3* -5 -12 -26 6 -21 -22 -7
f	kn 2 ( l12	7* -6 -9 -9 -5 10 2* -10
f	kn 2 ( l2	7* -15 -10 -14 -7 15 1* -9 -10
f	kn 2 ( l5	-5 5* -6 -28 1* -17 -12 1* -5 1* -6
f	kn 2 ( label	7* -4 8 -12 -12 1* -13 -11 -7
f	kn 2 ( word	7* -13 -4 -14 -6 21 2* -20
f	kn 2 ) 1	1* 20 -15 2* -18 -7
f	kn 2 ) label	8* -9 12 -7 -12 2* -19
f	kn 2 , 05	-11 -7 -8 1* -4 -9 -9 8 3* -6 2* -8
f	kn 2 , 2	9 -8 -7 2* -10 -13 -9 12 -8 -4 -7 2* -13
f	kn 2 , 75	7* -10 -6 -5 -5 -4 2* 5
f	kn 2 , date	1* 5 -15 -9 1* -28 -24 -12 -8 7 -15 -14 -9 1* -11
f	kn 2 , h012	7* -13 -16 -12 -11 18 2* -13
f	kn 2 , l12	-6 -7 -8 2* -7 -5 1* -6 -18 -10 12 -4 -5 -12
f	kn 2 , l2	-7 -28 -19 2* -17 -18 10 -9 -11 -18 4
f	kn 2 , l5	1* -9 -15 2* -16 -7 1* -6 -8 -15 10 2* -8
f	kn 2 , label 	-9 -13 -13 2* -14 -7 14 -7 9 -13 -17 -7 1* -8
f	kn 2 , person	2* -8 2* -6 -7 -11 10 -18 -7 -15 -6 -6 -14
f	kn 2 , person?	7 -4 -6 2* -6 -13 -7 5 -8 -10 -11 2* -6
f	kn 2 , word	7* -8 -9 12 -16 1* -5 -7 -12
f	kn 2 - 312	1* -8 -5 4* -8 -6 1* -15 -20 -5 -12 6
f	kn 2 - h05	-5 6 -11 2* -12 -12 -6 5 1* -12 -15 -5 -17
f	kn 2 - l1	2* -4 4* -14 -29 -23 -11 12 1* -9 -6
f	kn 2 - l5	7* -5 -4 -18 -16 2* -6
f	kn 2 - label 	1* -8 -5 3* -5 -8 -17 1* -14 5 -7 -8
f	kn 2 . 1	-14 -18 -10 2* -12 -16 -7 -15 -5 -8
f	kn 2 . venue	7* 6 1* -18 -9 -12
f	kn 2 : #	7* -12 -13 14 -11 -17 -9 1* -13
f	kn 2 : 1	-12 -15 -10 2* -16 5 -5 -6 -11 -11 -6
f	kn 2 : 35	1* -7 3* -8 -6 8 -6 -5 -12 1* -5 -5 -6
f	kn 2 : 712	1* -6 5* 9 -7 -7 -4 -7 2* -9
f	kn 2 : label	7* -7 -23 -10 -12 -20 1* -9
f	kn 2 : label name	1* -5 3* -5 -4 -6 -10 -10 -4 8 2* -8
f	kn 2 : label note	1* -5 3* -4 -6 -15 -25 -16 -19 3* 5
f	kn 2 : label other	-12 -17 -6 2* -20 -24 6 -26 -16 -18 -8 -6 1* 9
f	kn 2 [ 1	6 -11 3* -10 -24 1* -5 2* -12
f	kn 2 [ label	8* -17 -5 -16 -20 -22 -7 4
f	kn 2 [ venue	8* -7 -8 -17 -9 1* -10 8
f	kn 2 _ date	7* -4 6 -22 -25 -16 1* -16 15
f	kn 2 _ institution	9* -9 -22 -7 1* -15 11
f	kn 2 _ label	7* 8 1* -18 -5 -24 -15 -13 6
f	kn 2 _ link1	-12 -11 3* -9 7 -6 -10 -5 4* -6
f	kn 2 _ link2	-5 -8 3* -10 7 -12 -16 -15 -6 -10 2* 13
f	kn 2 _ person	1* -6 3* -5 2* -5 -10 1* -12 1* -5 5
f	kn 2 _ venue	-4 1* -5 2* -8 -8 4 -12 -15 -13 5 -6 -16 7
f	kn 2 【 label	1* 7 2* -9 -4 -13 -5 -17 1* -15 1* -9 -10
f	kn 312 $ #	1* -8 -6 -6 3* -6 -7 -7 -9 8 2* -10
f	kn 312 $ $	8* -32 -18 -22 1* -9 -15
f	kn 312 $ 012	8* -12 2* 17 2* -14
f	kn 312 $ 1	6* -4 -5 -17 -12 -18 5 1* -6 -4
f	kn 312 $ 312	8* -9 -7 -8 5 2* -5
f	kn 312 $ label	7* -5 -22 -16 -13 10 -4 -6 -17
f	kn 312 $ label 	6* -5 -4 -13 1* -13 10 -5 1* -21
f	kn 312 $ topic	9* -6 -6 3* 4
f	kn 312 $ venue	7* 9 -11 -7 -10 8 -8 1* -9
f	kn 312 $ word	6* -7 4 -17 -7 -12 2* -7 -10
f	kn 312 ( l5	7* -12 -6 -7 -13 5
f	kn 312 ( word	7* -16 2* -6 3* 4
f	kn 312 ) label	7* 11 -11 -14 -18 1* -6 -4
f	kn 312 , 1	7* -7 -5 2* 9 2* -7
f	kn 312 , h05	10* -6 3* -4
f	kn 312 , l12	-6 -6 -4 3* -5 10 6* -12
f	kn 312 , l5	1* -7 -6 3* 7 6 -9 -5 -12 -6
f	kn 312 . 012	8* -13 1* -14
f	kn 312 . 312	-4 5* -6 7 -5
f	kn 312 . 35	7* -8 -19 -7 -6 -5 2* 7
f	kn 312 . 75	8* -8 1* -7 3* -15
f	kn 312 . icon	7* -20 -8 -7 -14 23 2* -19
f	kn 312 . label	7* -7 -9 -9 -4 10 2* -7
f	kn 312 . venue	9* -4
f	kn 312 ; l5	7* -6 -5 1* -7
f	kn 312 ; word	10* -5 6 2* -6
f	kn 312 [ label	7* -9 -12 -12 -9 11 -6 1* -14
f	kn 35 " l5	-7 -6 -7 -9 -5 -7 -8 8 3* -13
f	kn 35 $ #	7* 12 -13 -6 -8 8 1* -11 -10
f	kn 35 $ $	8* -6 -16 -31 1* -17 -29 -10
f	kn 35 $ 1	6* -12 1* -7 -14 -13 10 -4 -14 -10
f	kn 35 $ 35	8* -19 -21 -15 16 1* -8 -15
f	kn 35 $ icon	6* -6 1* -13 -14 -8 5 1* -13 -9
f	kn 35 $ label	3* -4 2* -4 -5 -16 5 -8 7 -4 -14 -21
f	kn 35 $ label 	7* -8 -12 -22 -9 16 -8 -7 -11
f	kn 35 $ venue	1* -8 -4 3* -5 6 -11 -7 1* 10 -4 1* -12
f	kn 35 $ word	6* -12 8 -26 1* -22 1* -7 -23 -13
f	kn 35 ( #	-4 5* -6 7 1* -6 1* -12 -5
f	kn 35 ( 1	7* 9 -4 -6 1* -6 2* -7
f	kn 35 ( l5	7* -10 -6 -10 1* 7 2* -4
f	kn 35 ( word	7* -7 1* -10
f	kn 35 ) label	8* -11 -11 -8 14 -6 -5 -15
f	kn 35 ) venue	7* 9
f	kn 35 , 1	8* -4 -8
f	kn 35 , l1	7* -15 1* -12 -5 8 2* -7
f	kn 35 , l12	-11 -12 -10 -5 -4 -7 1* -18 -14 -10 -13 2* -7
f	kn 35 , l2	-8 -8 -8 2* -6 -8 5 1* -8 1* 5
f	kn 35 , l5	-11 -11 -12 1* -7 -6 1* -15 -15 -22 -6 7 1* -8
f	kn 35 , topic	2* -4 4* -13 3* 6 2* -5
f	kn 35 , word	7* 16 -10 -6 -4
f	kn 35 - l5	7* -6 -20 -13 -14 10 1* -14 -7
f	kn 35 . 2	7* -4 -11 -12 1* 10 2* -4
f	kn 35 . 35	2* -4 3* -5 -7 -14 -7 4* 4
f	kn 35 . icon	-10 2* -6 2* -10 2* -8 -5 17 2* -18
f	kn 35 . label	7* -5 -13 -20 1* 6 -8 1* -4
f	kn 35 . label 	-7 5* -6 1* -7 -10 1* 9 2* -16
f	kn 35 . word	-6 7* -13 -16 1* 4 2* -4
f	kn 35 : 012	1* -8 3* -5 -6 11 -4 -4 -5
f	kn 35 : 1	1* -11 4* -5 8 1* -4 -4 3* -4
f	kn 35 : 312	-5 5* -15 15 -6 -10
f	kn 35 : 35	1* -8 3* -5 -10 8 1* -6 -6 -5
f	kn 35 : l1	1* -12 4* -11 1* -5 -5 4* -10
f	kn 35 : l12	-4 -6 4* -8 15 -4 1* -5
f	kn 35 : l2	1* -7 5* -5 -7 -12 -9 11 2* -14
f	kn 35 : l5	1* -7 3* -6 -12 5 3* -5 2* 5
f	kn 35 : label other	-4 -9 -6 -7 -5 -5 -13 6 -19 -24 -11 -16 2* 17
f	kn 35 ; l5	-4 2* -6 2* 6 -7 -4 1* -6 5
f	kn 35 ; word	7* -5 1* -4 -4 6 2* -6
f	kn 35 [ label	7* -6 -19 -5 -9 1* -9 1* 4
f	kn 35 [ topic	-6 -4 4* -7 4* 9 2* -12
f	kn 35 _ icon	7* 8 1* -8 1* 5 2* -6
f	kn 35 _ image	7* 6 3* -12 2* 4
f	kn 35 _ label	8* -13 -16 -16 1* -20 -6 12
f	kn 35 _ venue	6* -5 1* -16 1* -16 -17 -8 -6 8
f	kn 35 【 label	7* -14 -4 -24 -17 1* -10 -9 5
f	kn 712 $ $	8* -8 4 -14 -4 -13 -19 -9
f	kn 712 $ 1	6* -4 17 1* -10
f	kn 712 $ icon	1* -6 7 -6 2* -4 9 -10 -10 -4 -6 2* -8
f	kn 712 $ label	8* -20 9 -21 1* -6 -7 -19
f	kn 712 $ label 	8* -17 -7 -15 8 2* -8
f	kn 712 $ person	7* 6 1* -6 1* -4 2* -4
f	kn 712 $ venue	8* -7 -5 -6 -7 2* 7
f	kn 712 $ word	7* 18 -9 -15 3* -8 -9
f	kn 712 ( #	7* 16 -7 -8 -4 -14 2* -7
f	kn 712 ( 1	-7 -10 2* -4 -7 -8 2* -4 6 -11
f	kn 712 ( label	7* 5 -15 4 -11 1* -5 1* -5
f	kn 712 ( label 	1* -4 -8 4* 12 1* -9 1* -15
f	kn 712 ( venue	7* 14 -4 -15 -10 5 2* -5
f	kn 712 ) label	10* -8 1* -5 1* -4
f	kn 712 ) venue	9* -13 -12 -10
f	kn 712 , 75	1* -8 -10 2* -5 2* -7 -19 -8 12 2* -14
f	kn 712 , label 	-10 8 4* -8 1* -10 1* -7 3* -9
f	kn 712 , person	-6 6* 5 -10 -12 1* -7 2* 10
f	kn 712 , venue	7* 13 -13 -13 -10 -11
f	kn 712 . label	9* -13 -7
f	kn 712 . label 	8* -9 1* 6 -4 2* -8
f	kn 712 . venue	7* 6 -8 -12 -4 -12
f	kn 712 . word	8* 9 -14 -7 -8
f	kn 712 [ label	8* -18 1* -18 -5 -4 -5
f	kn 712 _ 2	7* 16 1* -8 1* -14 2* -10
f	kn 712 _ icon	7* 7 1* -18 -7 -4 2* -13
f	kn 712 _ image	7* 13 1* -5 1* -10 2* -4
f	kn 712 _ label	7* 8 -13 1* -22 -5 -5 1* -9
f	kn 712 【 label	8* -12 -17 -10
f	kn 75 $ $	7* -5 -19 1* -35 1* -22 -25
f	kn 75 $ 1	-7 1* -8 -8 -6 -5 1* -6 -10 -17 -18 2* -13
f	kn 75 $ 2	7* 6 2* -5 -5 2* -10
f	kn 75 $ h05	7* -10 -13 -8 -22 5 -5 -6
f	kn 75 $ icon	1* 6 -6 -6 2* -11 1* -20 6 -17 -18 -8 -15 -12
f	kn 75 $ label	8* 6 1* -24 1* -17 -19 -21
f	kn 75 $ label 	1* -4 4* -8 5 -20 -9 -22 1* -8 -11
f	kn 75 $ person	7* 4 -7 -12 -5 7 2* -10
f	kn 75 $ topic	8* -5 -7 -9 2* -6
f	kn 75 $ venue	7* 6 1* -11 -6 -10 1* -7 -10
f	kn 75 $ word	-8 -7 -5 3* -5 7 2* -8 -16 -12 -14 -5
f	kn 75 ( #	-7 -9 2* -5 1* -7 1* -9 8 -13 -8 2* -12
f	kn 75 ( date	7* -5 -13 9 -20 -21 -7 1* -7
f	kn 75 ( l5	7* -7 -8 -13 -7
f	kn 75 ( label	7* 5 -14 7 -12 1* -15 -4 -16
f	kn 75 ( venue	1* -5 6* -12 -19 -20 -10 -4 -9 15
f	kn 75 ) icon	7* 8 1* -6 -6 -5 2* 5
f	kn 75 ) label	2* -6 1* -6 2* -11 -13 -7 -18 -10 -17 -4 13
f	kn 75 ) venue	7* 5 3* -6
f	kn 75 , 1	-7 8 -12 1* -6 -4 -6 1* -9 -13 -4 4 2* -20
f	kn 75 , 75	-7 1* -13 2* -6 -9 12 -4 -20 -8 9 -5 1* -6
f	kn 75 , date	1* 5 -4 3* -5 -12 -14 8 -14 1* -7 1* -19
f	kn 75 , h05	1* -8 -6 2* -5 2* -4 -16 -6 3* 8
f	kn 75 , l12	7* -13 -8 -23 -15 13 2* -4
f	kn 75 , l2	-11 -6 -7 2* -7 -11 4 -14 17 -13 -4 2* -9
f	kn 75 , l5	1* -5 5* -19 -10 -18 -15 11 1* -5 -9
f	kn 75 , label	7* 8 -9 7 -12 -13 -13 -8 -14
f	kn 75 , label 	-6 -9 -5 1* -6 2* 7 -13 1* -17 -7 -12 -9
f	kn 75 , person	-7 7 -5 2* -5 3* -18 -10 -19
f	kn 75 , topic	7* -19 -10 -22 -10
f	kn 75 , venue	8* -7 -20 -16 -18 1* -4 19
f	kn 75 , word	7* -10 -8 1* -18 2* -7
f	kn 75 - label 	7* 11 -14 1* -12 -13 -10 -4 -6
f	kn 75 . 712	-14 -11 -12 2* -4 -14 14 1* -5 1* -10
f	kn 75 . 75	-14 -9 -7 1* -4 1* -6 10 3* -5 2* -8
f	kn 75 . label 	1* -6 5* -9 1* -18 2* -8 -5 9
f	kn 75 . venue	8* -7 -9 -14 -21 1* -6 11
f	kn 75 . word	1* -10 -5 3* -10 5 1* -17 1* -8 2* -10
f	kn 75 : 1	-6 -14 4* -7 4
f	kn 75 : 712	-6 -16 -8 2* -7 -13 14 1* -5
f	kn 75 : 75	-9 -18 4* -10 5 -6 -9 -4 -6
f	kn 75 : label	7* -7 -11 11 -13 -17 7 1* -16
f	kn 75 : label other	-4 -16 4* -9 14 -6 -19 1* 8 2* -8
f	kn 75 : person?	-9 -13 3* -5 -6 18 1* -13 1* -12
f	kn 75 : topic	-6 -6 4* -9 8 3* -8 2* 4
f	kn 75 [ label	7* -11 -21 1* -17 1* -20 -20
f	kn 75 [ word	7* 9 1* 7 1* -5 2* -11
f	kn 75 _ date	1* 8 -8 2* -5 -4 -8 2* -11
f	kn 75 _ icon	-8 -11 -7 3* -9 6 -5 1* -8 9 -9 1* -17
f	kn 75 _ image	7* 13 1* -7 1* -10
f	kn 75 _ label	7* -7 -21 1* -6 -7 -9 -8 7
f	kn 75 _ venue	7* 7 -5 -11 -8 5 2* 6
f	kn 75 【 label	8* -6 -11 -15 1* -12 -4
f	kn 912 $ $	7* 15 -11 -16 -18 -15 1* -5 6
f	kn 912 $ word	8* -14 1* -12 -4 2* -5
f	kn 95 $ $	7* -14 -26 1* -28 1* -13 -28 -9
f	kn 95 $ label	8* -24 1* -14 -16 -9 -12
f	kn 95 $ word	-5 -5 4* -5 8 -13 10 -13 -13 1* -15 -13
f	kn 95 ) label	-5 7 -7 1* -6 -7 -8 1* -13 5 -7 -11 -10 1* -11
f	kn 95 ) venue	7* 5 -5 -5 -7 -5
f	kn 95 , person	1* -7 4* -6 1* 10 -15 -8 -11 2* -10
f	kn 95 , person?	7 4 -10 2* -8 -9 -14 10 -24 -4 -9 1* -7 -8
f	kn 95 . 712	-15 -15 -15 2* -7 -10 18 -7 -7 -6 -10
f	kn 95 _ label	7* -4 -13 10 -11 -7 -7 -9 -6
f	kn 95 【 label	8* -10 1* -4 -15 1* -5 -10
f	kn date " link12	1* 11 -7 2* -10 -5
f	kn date " strong1	-5 8 -6 2* -7 -11
f	kn date $ #	1* -9 1* -5 3* -9 -10 1* -7 -4 -9 -7
f	kn date $ $	7* -8 -14 6 -23 -19 1* -23
f	kn date $ 012	7* -6 -11 13 -4 -11 -14 -11 -12
f	kn date $ 05	1* 14 4* -15 5* -8 1* -14
f	kn date $ 1	6* -11 -8 -8 1* -6 -4 -13 -8
f	kn date $ 2	1* -6 4* -4 1* -10 1* -4 -9 -9 -8
f	kn date $ 312	7* -5 -8 21 1* -6 -8 -5 -18
f	kn date $ 35	8* -14 2* -15 1* -5
f	kn date $ 712	1* 6 4* -6 2* 8 2* -4 1* -8
f	kn date $ 75	1* 9 4* -8 -6 -8 13 1* -6 -13 1* -19
f	kn date $ emphasis1	1* 5 6* -5 2* -6
f	kn date $ h012	1* -5 4* -5 2* 17 -5 -10 -10 -8 -15
f	kn date $ h05	1* -6 5* -8 -11 14 -7 -10 -7 -11 -12
f	kn date $ icon	1* 10 -5 -6 1* -7 -10 1* -14 1* -5 -5 -8 -5 -6
f	kn date $ image	2* -8 2* -9 -11 1* -8 3* -6
f	kn date $ institution	5* -8 -8 -6 -8 10 -5 1* -5 1* -9
f	kn date $ l1	1* 11 4* -11 1* -4 5 -4 3* -5
f	kn date $ l12	8* -7 10 4* -10
f	kn date $ l5	8* -8 8 2* -11 -4 -8
f	kn date $ label	7* -10 1* 10 -8 -17 1* -14 -13
f	kn date $ label 	1* 10 4* -9 -5 -19 8 -4 -19 -24 -16 -7
f	kn date $ link1	1* 6 3* -8 -15 5* -5
f	kn date $ link12	1* 12 -6 2* -7 -7 2* -5
f	kn date $ link2	1* 7 3* -4 -9 -5 -6 -6 -6 2* -6 -9
f	kn date $ link5	1* 7 -5 2* -9 -12 4* -5 -5 -4
f	kn date $ person	1* -12 4* 4 -4 -13 3* -8 -5
f	kn date $ person?	9* -4 4* 9
f	kn date $ strong1	1* 5 4* -5 1* -5 2* -5 -8 -7
f	kn date $ topic	1* 10 4* -14 -6 -9 2* -5 -8 -8
f	kn date $ venue	1* 6 -5 2* -5 -7 1* -5 -8 4* 8
f	kn date $ word	2* -4 3* -7 1* -8 13 -7 -10 7 -12 -20
f	kn date ( 1	1* 4 -4 1* -6 -8 1* -7 1* -8 1* -7 -11 1* 11
f	kn date ( label	8* -18 5 1* -10 -17 1* 8
f	kn date ( venue	1* 6 4* -5 -8 -5 2* -10 1* -6
f	kn date ) #	1* 7 2* -5 -5 -7 2* -7 2* 10 1* -13
f	kn date ) 1	-4 4 3* -7 -13
f	kn date ) label	7* -7 -14 1* -11 -21 -4 -9
f	kn date ) link12	4* -5 -4 -8
f	kn date ) link5	1* 11 -12 1* -6 -9 -10 2* 11 2* -7 1* -11
f	kn date , 1	-11 1* -11 1* -8 -10 -10 1* -4 -10 2* -8 1* 12
f	kn date , emphasis1	1* 8 2* -6 -8
f	kn date , l2	1* -7 7* 17 1* -20 2* -20
f	kn date , label	1* -7 2* 7 -4 -6 -5 -11 1* -6 -10 2* -10
f	kn date , label 	9* 11 1* -8 -17 1* -5
f	kn date , label label	-5 4* -5 1* -8 1* 7 1* -9 -12 1* -6
f	kn date , label other	9* 13 1* -4 -16 1* -6
f	kn date , link12	1* 15 3* -11 -7 2* -7 4* 7
f	kn date , person	8* -6 6 2* -6 1* 7
f	kn date , strong1	-4 1* -7 1* -8 -10 -12 2* -10 2* -11 -5 11
f	kn date , venue	9* 6 2* -6
f	kn date , word	-4 5 9* -8 -18 1* 4
f	kn date - 012	8* -11 8 1* -8 -5 -8 -7
f	kn date - 1	1* 12 -8 1* -5 -9 -10
f	kn date - 35	1* -6 5* -6 -8 10 -5 -9 1* -9 -8
f	kn date - h012	1* -4 6* -6 14 -7 3* -13
f	kn date - label 	8* -4 1* -8 1* -9 -6
f	kn date - label label	1* 4 5* -10 -7 5 1* -8 -13 1* -6
f	kn date - link12	1* 10 -7 1* -6 -9 -6
f	kn date - strong1	1* 8 -4 1* -5 -7 -7
f	kn date - venue	8* -5 17 -5 1* -11 1* -15
f	kn date . 1	-4 8 -10 1* -8 -10 -8 -12 1* -9 2* -6
f	kn date . 712	-6 15 3* -5 -12 2* -15 2* -6
f	kn date . label	1* -4 6* -6 2* -12 -19 -11 4
f	kn date . label 	1* -5 7* 14 1* -6 -14 1* -15
f	kn date . label authors	1* -10 6* -7 -25 1* 11 -14
f	kn date . link12	-16 29 2* -5 -17 -25 2* -5 4* 5
f	kn date . link5	-10 6 3* -9 -15 -5 3* -6 -11 -10 -9
f	kn date . person	-5 6* -5 -8 2* 5 -8 1* -6
f	kn date . person?	-8 18 -6 2* -12 -14 -13 1* -5 2* -5 1* -8
f	kn date . strong1	-7 1* -9 2* -16 3* -7 4* -7
f	kn date : #	5* -4 -5 -5 -8 2* -8 -28
f	kn date : label	8* -4 -8 2* 10 1* -8
f	kn date [ 1	-4 13 -8 2* -6 -8 2* 11 1* -4 -8 1* -9
f	kn date [ label	10* -10 -14 1* -17 -16
f	kn date [ venue	1* 11 -4 2* -10 -11 1* -6 6 2* -6 1* -6
f	kn date _ 1	-5 15 3* -14 7* -10
f	kn date _ date	9* 15 4* -15
f	kn date _ icon	9* 5 -6 -10 -10
f	kn date _ institution	-5 8* -4 -12 2* -20 6
f	kn date _ label	4* -6 2* -9 -6 1* -23 -9 -16 -12 5
f	kn date _ label other	9* 7 4* -5
f	kn date _ link1	8* -6 15 -6 -11 -7 -6 -23
f	kn date _ link12	1* 4 3* -12 -7 2* -6 1* -4 -4 -6 6
f	kn date _ link5	1* 12 3* -5 -9 3* -8 2* -11
f	kn date _ person	13* -10 5
f	kn date _ topic	9* 18 -7 2* -15 -11
f	kn date _ word	1* 5 3* -5 3* 15 3* -8 -8
f	kn date | 1	1* 8 -5 2* -5 -5 1* -4 3* -7 1* -6
f	kn date | label	9* -14 2* 14 1* -9
f	kn date | link12	1* 9 3* -7 -5
f	kn date | strong1	-6 9 -5 2* -5 -7
f	kn date | venue	1* 4 3* -8 -9 1* -12 16 2* -5 -7 -14
f	kn date | word	7* -4 1* 13 4* -10
f	kn date 《 1	-4 8 -5 2* -7 -10 -6
f	kn date 《 link12	1* 11 -5 2* -10 -8
f	kn date 【 label	8* -4 2* -13 2* -18
f	kn date 【 venue	1* 10 4* -11 2* 5 4* -5
f	kn date （ label	8* -4 3* -11 1* 6
f	kn dated $ $	7* -6 -12 6 1* -7 -15
f	kn dated $ label	9* 5 2* -5
f	kn dated ( label	8* -7 9 1* -10 -9
f	kn dated [ label	8* -6 7 1* -5 -24
f	kn dated _ icon	8* -8 23 2* -21 1* -7
f	kn dated _ label	1* 9 2* -5 2* -8 -5 3* -7
f	kn dated 【 label	7* -5 -10 6 1* -4 -9 1* -6
f	kn emphasis1 $ $	7* 4 5 -19 -10 1* -6 -12 -10
f	kn emphasis1 $ label	7* 5 5 -5
f	kn emphasis1 $ label 	8* 6 -6
f	kn emphasis1 $ word	7* 5
f	kn emphasis1 , emphasis1	1* -10 -6 2* -12 -8 -6 11 -17 -10 -15 1* -7 -8
f	kn emphasis1 , emphasisl2	10 4* -6 1* -9 1* -10 -7 -13 2* -5
f	kn emphasis1 , person	7* -10 6 -20 -7 -13 -8 -13 -8
f	kn emphasis1 , person?	1* -9 -5 2* -11 -6 7 -5 -12 1* -14 1* -7 -12
f	kn emphasis1 , topic	1* -8 -7 2* -12 -5 -14 10 -16 1* -10 1* -6 -4
f	kn emphasis1 , word	1* -5 3* -12 -10 -17 1* -13 -7 -20 1* -10
f	kn emphasis1 - emphasis35	-13 -9 -6 2* -11 1* 12
f	kn emphasis1 - person?	-11 -9 -10 2* -5 1* 8
f	kn emphasis1 : emphasis35	-9 -10 -5 2* -16 1* 18
f	kn emphasis1 : emphasis712	-9 -5 3* -14 1* 12
f	kn emphasis1 : emphasish012	-5 4* -10 1* 11 -5
f	kn emphasis1 : emphasish05	-6 -7 3* -11 1* 12 -6 5* 7
f	kn emphasis1 : label other	-15 4* -16 1* 16 -8 1* -4 -6 1* -5 10
f	kn emphasis75 $ label	8* -4 2* -5 2* -4
f	kn emphasish05 $ $	9* -17 -15 1* -12 -8 -8
f	kn emphasish05 , emphasish05	-5 6* -9 1* -12 -7 3* -24
f	kn emphasish1 , emphasish2	8 6* -11 1* -6 -9 -5 1* -6
f	kn emphasish2 $ $	9* -12 -18 2* -14 -16
f	kn emphasish2 , emphasish1	-5 7* 9 -6 -5 -10
f	kn emphasish2 , emphasish2	1* -4 -5 2* -6 1* -6 6 -8 -8 -7 1* -7 -7
f	kn emphasisl1 $ $	8* 12 -7 -15 -15 -5 -8 -11
f	kn emphasisl1 $ label	9* -11 -5 -7 -5 -11
f	kn emphasisl1 $ label 	7* 6 8 -10 -8 -10 -8 -13 -13
f	kn emphasisl1 ( #	6* -5 7 1* -5 4* -6
f	kn emphasisl1 - label 	7* 5 2* -4 2* -4
f	kn emphasisl1 [ label	8* -7 5* 7
f	kn emphasisl1 _ image	7* 4
f	kn emphasisl1 _ label	8* 4 -12 -17 -17 -11 1* -12
f	kn emphasisl2 , emphasis1	7* -12 11 -5 1* -6
f	kn h012 $ $	7* 5 1* -21 -36 1* -17 -20 -13
f	kn h012 $ h012	9* -6 -5 2* -4 -13
f	kn h012 $ h05	8* -22 1* -4 3* -8
f	kn h012 $ label	8* -21 -5 -6 8 -6 -5 -14
f	kn h012 $ label 	8* -12 -5 -8 11 1* -5 -8
f	kn h012 $ venue	7* -4 5 -13 -9 -15 1* -7 5
f	kn h012 $ word	6* -7 10 -19 -9 -11 3* -26
f	kn h012 ( #	7* 7 3* -11 2* 6
f	kn h012 ( venue	8* -19 -9 -9 14 2* -11
f	kn h012 , h012	8* -8 2* 13 2* -7
f	kn h012 , h05	7* -10 -25 1* -4
f	kn h012 , h2	7* -10 6* -16
f	kn h012 , word	-7 1* -4 3* -5 -8 5 -10 -7 3* -12
f	kn h012 . 2	8* -11 2* 8 2* -6
f	kn h012 . h012	7* -8 -28 2* 6
f	kn h012 . h05	8* -25 2* -5
f	kn h012 . icon	-7 5* -6 1* -6 2* 9 2* -9
f	kn h012 . label	7* -5 -13 -12 1* 8 -6 1* -9
f	kn h012 . word	7* -7 -19
f	kn h012 [ label	8* -19 -10 -6 3* -12
f	kn h012 _ label	7* -4 7 -10 -10 -6
f	kn h012 （ person	7* -5 3* 12 2* -16
f	kn h012 （ person?	7* -8 -4 2* 11 2* -7
f	kn h025 $ $	7* 6 -17 -5 -14 2* -9 -7
f	kn h05 $ #	7* -6 -9 -17 -11 8 2* -8
f	kn h05 $ $	7* 5 -11 -34 -27 7 -15 -25 -5
f	kn h05 $ 1	8* -10 -18 -15 -7 -4 -11 8
f	kn h05 $ h012	8* -10 -7 1* 7 2* -6
f	kn h05 $ h05	-8 5* 5 -5 -13 -21 -15 1* -4 -9
f	kn h05 $ icon	8* -17 -15 -11 -5
f	kn h05 $ label	8* -9 1* -13 7 -11 -7 -25
f	kn h05 $ label 	6* -4 6 -15 1* -8 6 -7 -10 -10
f	kn h05 $ topic	7* 9 -8 -10 -10 2* -6 -9
f	kn h05 $ venue	9* -18 -9 2* -9 -16
f	kn h05 $ word	6* -7 7 -13 -10 -9 2* -8 -10
f	kn h05 ( #	-4 5* -9 1* -14 9 -8 -17 2* -8
f	kn h05 ( label	8* -14 -15 -10 -5 -9 1* 6
f	kn h05 ( venue	8* -12 -13 -19
f	kn h05 ) label	8* -6 -12 -8 7 1* -4 -6
f	kn h05 , 35	1* -5 6* -9 2* 8 2* -5
f	kn h05 , h012	7* 4 -5 2* 11 2* -10
f	kn h05 , h05	9 -14 -5 1* -5 -6 -23 -15 1* -13 -16 2* -6
f	kn h05 , h1	8* -10 -8
f	kn h05 , h2	-7 5* -4 -7 -14 -16 -11 1* -6
f	kn h05 , venue	1* -6 5* 9 1* -15 -12 -11 1* -6
f	kn h05 , word	7* -12 -4 -13 -7 4
f	kn h05 - h05	7* 12 5 2* -5 2* 5
f	kn h05 . 2	7* 10 -12 2* 9 2* -13
f	kn h05 . h012	-6 -5 -5 3* 7 -12 -20 -7 -8
f	kn h05 . h05	-11 7* -15 -15 -8 6
f	kn h05 . h2	8* -12 -8 4* 6
f	kn h05 . label	8* -15 -11 -5 6 -13 1* -6
f	kn h05 . label 	6* -6 9 1* -7 2* -7 1* -4
f	kn h05 . word	-5 6* 5 -5 -6 1* 8 2* -8
f	kn h05 : label name	-7 5* -8 4 3* 8 2* -8
f	kn h05 : label note	8* -14 -5 -7 -24 2* 24
f	kn h05 [ label	8* -16 -12 -12 16 -10 -6 -8
f	kn h05 _ icon	-4 6* 7 -8 -8 -6 9 2* -16
f	kn h05 _ label	7* -13 1* -20 -7 8 -7 -4 -6
f	kn h05 _ link1	8* -6 2* -4 2* 4
f	kn h05 （ h05	7* -12 -4 -7 1* 15 2* -15
f	kn h05 （ h2	-5 -7 4* -4 8 -6 -12 -5 15 2* -27
f	kn h05 （ label 	7* -15 -7 -12 -6
f	kn h05 （ person	7* -7 -8 2* 21 2* -16
f	kn h05 （ person?	7* -8 -11 -6 -7 10 2* -7
f	kn h1  link1	7* -9 -9 2* 6 2* -11
f	kn h1 $ $	7* -6 -11 -13 -16 1* -10
f	kn h1 $ word	-6 4* -6 6 1* -4 -9 -14 -11 -5
f	kn h1 , h012	7* -6 -14 -8 -8 21 1* -6 -18
f	kn h1 , h05	7* 7 -9 4* -8
f	kn h1 , h1	1* -7 -6 2* -11 -9 2* -7 -4 -11 -6 -15
f	kn h1 , h2	8 -5 -5 2* -14 -9 2* -7 -11 -5 1* -6
f	kn h1 : label note	7* -4 -19 -7 -16 -12 -4 -9 13
f	kn h1 : label other	5* -6 -10 -12 -28 -5 -23 -4 -16 -20 7
f	kn h1 : label venue	8* -13 -10 -9 -12 -5 -7 16
f	kn h1 : venue	8* -20 -7 -21 -15 -7 -15 14
f	kn h2  h1	7* -8 -12
f	kn h2  link1	8* -7
f	kn h2 $ $	9* -21 -14 1* -20 1* -10
f	kn h2 $ 1	1* -9 3* -9 1* -11 -6 -12 -9 2* -11
f	kn h2 $ h05	6* -5 2* -10 -13 4 -4 8 -20
f	kn h2 $ label	9* -13 -14 -5 -8
f	kn h2 $ word	7* 7 -26 -16 -15 -6 1* -22 4
f	kn h2 , h012	8* -7 -6 -10
f	kn h2 , h05	-5 1* -6 1* -4 -8 -7 1* -10 -6 -14 2* -4
f	kn h2 , h1	1* -9 -8 2* -12 -24 1* 7 -21 -9 -25 1* -13
f	kn h2 , h2	-4 -7 -6 2* -19 -20 2* -18 -12 -4 5 -22
f	kn h2 , word	8* -7 2* 10 2* -4
f	kn h2 : h05	-8 4* -11 -6 5 -12 -10 -13 3* -11
f	kn h2 : label other	-6 -10 3* -9 -10 11 -12 -6 -12 1* -5 -5
f	kn h2 [ label	7* -8 -10 1* -4 1* -7 -8 6
f	kn h2 _ label	7* -10 1* -12 -15 8 -18 -15 -9
f	kn h2 _ link1	8* -9 5* 4
f	kn h2 （ person	8* -5 2* 15 2* -10
f	kn h312 $ $	7* -6 -17 -12 -12 2* -9
f	kn h712 $ $	7* -7 -6 -9 -6 17 1* -5 -13
f	kn h712 , h05	8* -5 -6 -5 10 2* -12
f	kn h75 $ $	7* -8 -18 -15 -14 10 1* -16 -9
f	kn h75 : label other	7* -9 -19 -16 -10 13 2* -13
f	kn hl5 , h05	7* -5 13 -7 -8 -7 -7 1* -21
f	kn icon  icon	-5 -6 3* -5 -4 -21 -5 -15 -6 -12 -5 -19 6
f	kn icon " 1	-5 -7 3* -9 4 -10
f	kn icon " l1	5* -5 8
f	kn icon " label label	-10 -8 -10 2* -15 16 -14
f	kn icon " label links	-7 -8 -10 2* -11 13 -6
f	kn icon " link1	5* -15 17
f	kn icon " link12	5* -8 10
f	kn icon " link5	1* -6 3* -4 8
f	kn icon " person?	5* -6 7
f	kn icon " strong1	1* -6 -4 2* -13 11 -4
f	kn icon " strongl1	-5 4* -8 9
f	kn icon $ $	7* -6 -33 -32 -27 2* -23
f	kn icon $ 1	8* -4 -6 1* -4 6 -4
f	kn icon $ h05	8* -10 -5 -4 -5 7 -5
f	kn icon $ label	6* -6 -9 -6 -17 -8 -15 -13 -21 20
f	kn icon $ label 	8* -10 -11 -6 -12 -13 -6 13
f	kn icon $ word	8* -13 -16 -11 -7 9 -6
f	kn icon ( 1	-7 -11 2* -8 -4
f	kn icon ( date	-4 -15 2* -5 1* 10 -6 -11 -9 -4 1* -11 1* 9
f	kn icon ( institution	1* -5 10* -6 1* 9
f	kn icon ( label label	1* -5 2* -8 1* 11 1* -10 -6 -6 -14 -8 -6 12
f	kn icon ( person	6* 7 -6 1* -10 1* -4 -4
f	kn icon ( venue	1* -7 4* 7 1* -9 -9 -10 -12 -4 1* 12
f	kn icon , icon	11* -5 7
f	kn icon / icon	12* 8 1* -6
f	kn icon : label label	14* -6
f	kn icon [ 1	11* -5 2* 11
f	kn icon [ date	-7 -8 3* -5 9 -6
f	kn icon [ label	4* -7 1* 7 -4 -10 -12 -6 -19 -18 -18 16
f	kn icon [ label label	1* -6 -8 2* -5 10 1* -6 -10 -10 -6 -5 -7 11
f	kn icon [ strong1	2* -6 8* -5
f	kn icon [ topic	1* -7 4* 5 2* -5 1* -4 -6 1* 4
f	kn icon [ venue	-5 -10 -5 2* -9 14
f	kn icon _ #	6* -7 -6 -6 -17 1* -21 -15 -8 27
f	kn icon _ 012	1* -9 4* 13 -9
f	kn icon _ 05	-4 -8 -5 2* -7 10 -8 1* -6 1* -9 2* 9
f	kn icon _ 1	-14 -24 -8 1* -6 -14 1* -9 -12 -27 1* -25 -22 -7 25
f	kn icon _ 2	1* -8 3* -6 -6 -21 -9 -14 1* -19 -8 1* 18
f	kn icon _ 35	1* -9 3* -6 16 -13 -5 -9 1* -7 -8 1* 7
f	kn icon _ 712	1* -8 4* 7 -7 1* -5 1* -6 -6 1* 12
f	kn icon _ 75	1* -10 3* -9 9 -14 -5 -8 1* -10 5 1* 10
f	kn icon _ date	-4 -18 2* -6 -4 6 -11 1* -6 2* -5 -5
f	kn icon _ dated	1* -4 4* 8 -8
f	kn icon _ emphasis1	-8 -7 -6 2* -14 5 -4
f	kn icon _ emphasis75	1* -5 3* -6 7 -6
f	kn icon _ emphasisl1	1* -8 3* -6 13 -10 6* -9
f	kn icon _ h012	1* -9 3* -5 6 -9 -7 -8 1* -10 -5
f	kn icon _ h05	-4 -11 3* -7 22 -20 3* -10 -11 1* 15
f	kn icon _ h1	11* -11 -10 1* 16
f	kn icon _ h2	7* -4 1* -4 1* -10 -5 1* 15
f	kn icon _ icon	6* -9 -5 -9 -17 -6 -9 -4 1* 5
f	kn icon _ institution	1* -11 3* -8 7 -7 -8 -7 -8 -13 -14 -8
f	kn icon _ l1	-7 -17 -5 2* -18 7 -13 3* -14
f	kn icon _ l5	1* -11 3* -7 10 -9
f	kn icon _ label	1* -11 2* -9 -4 9 -10 -17 -23 -21 -12 -20 -20 27
f	kn icon _ label 	-5 -5 4* -6 -6 -12 -29 -13 -20 12 -17 -10
f	kn icon _ label label	-13 -12 -14 2* -17 12 -24 1* -24 -19 -23 1* -8 9
f	kn icon _ label links	-9 -14 -8 2* -9 8 -7 1* -10 1* -7 6 1* -8
f	kn icon _ label other	6* -6 -6 1* -16 1* -7
f	kn icon _ link1	-12 -7 -10 1* -8 -7 7 -13 3* -9
f	kn icon _ link12	-4 -9 -7 1* -6 -12 17 -7 6* -5
f	kn icon _ link2	-8 -10 -6 2* -6 9 -11 -10 -5 2* -9 1* 10
f	kn icon _ link25	1* -9 3* -11 11 -5
f	kn icon _ link5	-6 -16 -7 2* -18 12 -15 -9 -10 -8 -10 -9 -9 5
f	kn icon _ person	-5 -10 4* 12 -10 -10 2* -21 1* -9
f	kn icon _ person?	1* -13 3* -5 26 -19 6* 4
f	kn icon _ strong1	-14 -18 -8 2* -18 10 -20 1* -7 1* -7 2* -5
f	kn icon _ strong2	-6 -8 3* -8 14 -7
f	kn icon _ strong35	-6 -9 3* -10 12 -5
f	kn icon _ strong75	1* -7 3* -4 10
f	kn icon _ strongh05	6* 10 7* -8
f	kn icon _ strongl1	-8 -11 3* -6 10 -10
f	kn icon _ topic	-7 6* -4 1* -7 1* -14 -9 1* 10
f	kn icon _ venue	-4 -16 2* -8 -4 1* -10 -19 1* -9 -8 -9 -8
f	kn icon _ word	-6 -12 -6 2* -7 1* -16 1* -7 -5 -13 -11 -11 9
f	kn icon 《 1	5* -5 5
f	kn icon 《 l1	1* -4 4* 6
f	kn icon 《 label label	-5 10* -5 1* -8 11
f	kn icon 《 link1	1* -11 -6 2* -8 10
f	kn icon 《 link12	1* -8 -4 2* -9 10
f	kn icon 《 link2	1* -6 -5 2* -9 13
f	kn icon 《 link5	6* 7
f	kn icon 「 1	1* -5 3* -7 9
f	kn icon 「 h05	1* -4 3* -10 12
f	kn icon 「 l1	5* -9 12
f	kn icon 「 label label	5* -17 17
f	kn icon 「 link1	1* -7 3* -12 13
f	kn icon 「 link12	2* -5 2* -10 11
f	kn icon 「 link5	2* -4 2* -8 6
f	kn icon 【 1	1* -8 -6 2* -5 10
f	kn icon 【 label	7* -7 -9 -10 -5 -8 -5 -10 7
f	kn icon 【 venue	1* -6 4* 7 1* -8 3* 5
f	kn image " strong1	1* -4 4* 8
f	kn image $ $	7* -12 -12 1* -12 -14 -11 -12
f	kn image $ 1	-5 5 -5 4* -7 1* -10 3* -4
f	kn image $ icon	1* -10 4* 11 -7 1* -9 4* 11
f	kn image $ label	8* -6 2* -6 1* -5
f	kn image $ label 	9* -8 4* 10
f	kn image $ link12	1* 11 2* -7 1* -11
f	kn image $ strong1	1* 10 2* -6 1* -10
f	kn image $ word	7* -9 2* -5 1* -4 -7
f	kn image ( 1	6* 8 2* -7 4* 7
f	kn image ( institution	1* -8 4* 4 -5 6* 5
f	kn image ( label	14* 4
f	kn image ( venue	9* -8 -5 3* 5
f	kn image ( word	1* -5 4* 5
f	kn image , label 	14* 7
f	kn image , venue	9* -9 4* 9
f	kn image - 312	9* -4 -5 3* 5
f	kn image - 35	9* -9 -7 -7 -7 -5 11
f	kn image - venue	9* -5 4* 5
f	kn image [ 1	-5 -9 -5 3* 10
f	kn image [ label	1* -7 2* -6 1* 12 -6 1* -11 4* 13
f	kn image [ strong1	1* -8 4* 5
f	kn image [ topic	1* -4 5* -4 1* -5
f	kn image _ 1	1* -17 2* -6 -9 15 -15
f	kn image _ 2	1* -4 4* 5
f	kn image _ 712	1* -9 4* 10
f	kn image _ 75	1* -12 4* 13 -7
f	kn image _ date	1* -11 4* 12
f	kn image _ emphasis1	1* -10 4* 5 -8
f	kn image _ emphasisl1	1* -8 4* 13 -5 6* -6
f	kn image _ icon	9* -4 4* 7
f	kn image _ institution	1* 7 4* -6 2* -6
f	kn image _ l1	1* -13 3* -9 15 -10
f	kn image _ label	7* -6 -7 -5 -7 1* -6 1* 5
f	kn image _ label 	9* -7 4* 9
f	kn image _ link1	1* -10 3* -7 11 -6 6* 4
f	kn image _ link12	1* -22 -4 2* -7 8 -10
f	kn image _ link2	1* -11 4* 13 -7
f	kn image _ link5	1* -19 4* 20 -4 1* -4 4* 4
f	kn image _ person	1* -9 2* -4 2* -5 1* -5 4* 7
f	kn image _ person?	1* -7 3* -6 8 -9 6* -6
f	kn image _ strong1	1* -10 4* 14
f	kn image _ strong2	1* -6 5* -5 1* -9
f	kn image _ strongl1	1* -8 4* 9
f	kn image _ topic	7* -6 1* -10 -6 -6 2* 11
f	kn image _ venue	1* -14 4* 8 -9 -5 -18 -5 -4 2* 16
f	kn image _ word	1* -5 4* 7
f	kn image | venue	1* -5 4* 5
f	kn image 《 1	1* -4 4* 5
f	kn image 【 1	1* -9 2* -4 -6 7
f	kn image 【 label	9* -8 4* 6
f	kn institution $ #	7* -5 -13 -16 2* -7
f	kn institution $ $	7* -5 -16 -18 6 -21 -17 1* -7
f	kn institution $ 012	7* -7 -6 -16 1* -7 1* -11
f	kn institution $ 1	-10 -9 9 -7 1* -18 -17 -5 -12 -20 1* -15 -11 -17
f	kn institution $ 2	2* 10 3* -5 -8 -13 -9 11 -7 1* -5 -6
f	kn institution $ 35	7* -9 -17 -16 1* -7 -7 -22 6
f	kn institution $ 75	2* 6 3* -7 -7 -12 -10 1* -8 1* -12
f	kn institution $ date	7* -4 -11 -8 9 2* -14 -9
f	kn institution $ icon	1* -9 5 -5 1* -13 -22 -9 -10 -18 5 -16 -4 -10
f	kn institution $ image	10* -4
f	kn institution $ label	7* -5 -11 -17 7 -7 -12 -7 -18
f	kn institution $ label 	2* 4 3* -5 -10 -7 1* 11 -12 -7 -14 -16
f	kn institution $ link1	1* -10 12 -6 1* -9 -10 -8 2* -9
f	kn institution $ link12	-4 -5 12 -8 -8 -13 -13 -6 2* -6
f	kn institution $ link2	6* -4 -10 1* -5 7 -5 -8 -10 -8
f	kn institution $ link5	1* -6 10 -6 1* -7 -14 -8
f	kn institution $ strong1	1* -6 9 2* -10 -11 2* 7 -5 -8 1* -7 -10
f	kn institution $ topic	2* -4 5* -9 1* 7 -7 -6 1* -8
f	kn institution $ venue	5* -10 -7 -6 -8 -5 11 -4 1* -10 -9
f	kn institution $ word	1* -7 3* -8 -11 13 -9 -7 11 -9 -6 1* -16
f	kn institution ( date	-8 -11 8 1* -7 -10 -16 -9 -8 1* 5 -24 -16 1* -5
f	kn institution ( label	8* -6 -7 10 -9 -9 -7 -8
f	kn institution ( venue	7* -4 -13 -10 1* -8 1* -7 4
f	kn institution ) #	-6 -11 9 3* -9 -7 1* -4 6 2* -8 -11
f	kn institution ) 1	-5 -6 7 2* -9
f	kn institution ) label	7* -9 -4 1* 5 -13 1* -8 -11
f	kn institution ) link1	1* -9 15 2* -13 -11 2* -4 3* -5 4
f	kn institution ) link12	1* -14 8 1* -7 -12 -10 1* -13 -17 -14 1* -5 -9
f	kn institution ) link2	1* -10 18 2* -18 -10
f	kn institution ) link5	1* -12 2* -6 1* -13 -11 -10 -26 7 -14 -12 -21
f	kn institution ) person?	1* -8 4* -4 -8 1* -4
f	kn institution ) strong1	1* -12 8 3* -12
f	kn institution ) venue	8* -16 -10 -6 3* 7
f	kn institution , 1	5 -5 3* -16 1* -21 -4 1* -5
f	kn institution , date	7* -13 -10 1* 4 -10 -8 -9 -21
f	kn institution , institution	-12 -5 2* -4 -12 8 -14 -13 -15 4 -10 -13 -6 5
f	kn institution , person	1* -8 6 2* -10 -9 -12 -10 -17 7 -10 -16 -8
f	kn institution , person?	1* -8 3* -7 1* -14 -10 -6 2* -9 -4 -11
f	kn institution , venue	-11 -18 15 2* -18 -18 -6 -5 5* -6
f	kn institution - 1	-5 1* 5 2* -17 -9 -11 -4 5* -7
f	kn institution - link12	1* -14 14 1* -6 -15 -16 -5
f	kn institution . 1	-9 -9 16 2* -15 -7 -14 1* -6 1* -7 2* 7
f	kn institution : 012	8* -7 -8 1* -6 1* -5
f	kn institution : 2	7* -5 1* -13 10 2* -8 -6
f	kn institution : label	9* -6 -15 1* 16 1* -14
f	kn institution : label orgs	1* -5 4 2* -5 1* -5 1* -12 6 -4 1* -8
f	kn institution : label other	1* -6 -4 3* -15 3* -5 -6 2* 7
f	kn institution ; institution	-5 -11 11 2* -12 -8 -9 -13 -7 1* -7 1* -7
f	kn institution [ 1	-9 -12 6 2* -11 -9 6 1* -11 12 -10 -9 -12
f	kn institution [ label	8* -8 -10 12 -8 -9 -28 -12
f	kn institution [ venue	7* 9 -10 -9 9 2* -11
f	kn institution _ 1	1* -5 6 2* -6 -7 5 2* 7 1* -5 -7 -8
f	kn institution _ institution	9* -11 5 -8 1* -21
f	kn institution _ label	9* -24 7 -16 -12 -16 -9
f	kn institution _ topic	1* -7 -6 2* 6 3* -11 -9 1* -4 4
f	kn institution _ venue	7* 5 -6 -20 10 -7 1* -9 -5
f	kn institution | label orgs	10* 14 3* -14
f	kn institution 【 label	7* -16 -6 -15 14 -7 -11 -9 -10
f	kn institution 【 topic	9* -5 10 -4 -6 -10 -6
f	kn l1 $ #	-8 -9 -10 1* -6 -11 2* -14 -11 1* 13 -4 -8 -10
f	kn l1 $ $	7* 4 1* -12 -16 1* -20 -10
f	kn l1 $ 1	-11 -4 -8 1* 5 -10 -14 2* -9 -7 -10 -5 -14 6
f	kn l1 $ 312	6* -4 1* -7 -6 -9 -7 1* -9 6
f	kn l1 $ 35	5* -4 -8 2* -7 -7 -9 1* -5
f	kn l1 $ date	3* -5 1* 9 -7 -6 -6 4* -6
f	kn l1 $ icon	8* -8 -6 1* -8 -7 -13
f	kn l1 $ institution	1* -4 -5 3* -9 1* 7 -5 1* -6 1* -5 -8
f	kn l1 $ label	6* -9 9 -5 -10 -16 -6 -12
f	kn l1 $ label 	5* -6 -7 11 1* -7 -8 6 -5 -15 -7
f	kn l1 $ link1	1* -5 -7 2* -9 -7 1* -6 -4 3* -6 -6
f	kn l1 $ link12	-8 1* -5 -7 4 -9 -11
f	kn l1 $ link5	1* -7 -7 -5 1* -7 -5 4
f	kn l1 $ topic	5* -7 -4 1* 7 -11 1* -12 -11 -11 -11
f	kn l1 $ venue	8* 11 -6 1* -12 1* -12 -10
f	kn l1 $ word	-5 -7 -6 2* -12 -11 14 1* -15 -16 -12 -6 -8 -14
f	kn l1 ( #	-5 -6 2* -5 -5 -7 10 -8 -6 -9 -18 -15 -10 -5
f	kn l1 ( 75	6* -4 15 -7 -7 -5 -6 1* -12 -10
f	kn l1 ( topic	7* 4
f	kn l1 ) #	1* -4 -4 1* -5 4 2* 9 -9 -12 -10 -11 -6 -8
f	kn l1 ) icon	1* -4 5* 11 -12 -4 -7 -10 -6 -9 -8
f	kn l1 ) image	8* -8 -5 1* -4 2* -8
f	kn l1 ) l2	7* -15 -9 1* -5 7
f	kn l1 ) label	5* -7 1* 4 -23 -9 -15 -16 8 -8 -8
f	kn l1 , l1	-9 -8 3* -12 -5 1* -19 2* 5 -14 -7
f	kn l1 , l12	-13 -5 -5 2* -11 -11 16 -5 2* -9
f	kn l1 , l2	-9 -5 3* -11 2* -16 -17 -7 1* -11 -16
f	kn l1 , l5	-9 -4 3* -7 1* 16 -7 -8 2* -5 -4
f	kn l1 , label 	5* -5 1* 11 -4 -5 2* -5 -7
f	kn l1 , person	-9 5* -5 4* -5 1* -7
f	kn l1 , topic	-14 -8 -8 1* -8 -6 1* -8 -19 -16 -12 14 -14 -5 -17
f	kn l1 , word	8* -14 -5 1* 13 2* -12
f	kn l1 - 012	1* -5 -7 2* -10 1* 10 -6 -5 -7 -7 2* -9
f	kn l1 - 312	-9 -6 -9 2* -11 -4 12 -11 -10 -7 -18 -7 -10 6
f	kn l1 - 35	-4 -7 3* -8 -5 10 2* -4 -7 1* -8 4
f	kn l1 - h05	2* -5 2* -5 1* 11 1* -7 -10 2* -9
f	kn l1 - label 	7* 6 -9 -7 1* -15 -5 -4 6
f	kn l1 . venue	-8 6* -6 14 -11 -13 -16 1* -10 -20
f	kn l1 : 35	-6 3* -5 -11 1* 12 3* -9
f	kn l1 : label	7* -9 -11 -7 1* -18 17 1* -13
f	kn l1 : label other	5* -12 -6 14 3* -4 2* 4
f	kn l1 : person	5* -4 2* -20 -5 -5 -23 1* -6
f	kn l1 [ label	7* -10 -14 -14 -11 1* -11 7
f	kn l1 [ person	7* -8 6 -7 1* -5 -7 1* -7
f	kn l1 _ 2	-8 4* -8 -6 5 -7 2* -11
f	kn l1 _ h05	11* 17 1* -7 -16
f	kn l1 _ icon	-7 4* -4 2* -6
f	kn l1 _ image	2* -6 3* -6 7 -8 -8 1* -11 -6 -14 -5
f	kn l1 _ l1	-4 7* -6 -7 -4 11 1* -12 -12
f	kn l1 _ l2	7* -7 -15 2* 7 1* -9 -7
f	kn l1 _ l5	9* -7 -5 2* -10
f	kn l1 _ label	8* -8 -15 -10 -7 -12 4 -6
f	kn l1 _ link1	11* 11 2* -10
f	kn l1 _ link2	-6 4* -7 6 -6 -11 -6 -5 -7 -9 1* 4
f	kn l1 _ word	9* -5 1* 8 1* -5 -8
f	kn l1 【 label	7* 8 -12 -11 -8 -9 -9 1* -13
f	kn l12 $ #	8* -11 -6 -7
f	kn l12 $ $	8* -22 -19 -19 1* -7 -10 -12
f	kn l12 $ 012	8* -4 -5 -4 7 2* -6
f	kn l12 $ 1	7* -5 -14 -12 3* -6
f	kn l12 $ 35	7* -9 -8 -5 -4 16 2* -14
f	kn l12 $ l5	8* -9 -4
f	kn l12 $ label	7* -5 -9 -7 -6 7 1* -5 -6
f	kn l12 $ label 	6* 5 1* -8 -7 -8 -11
f	kn l12 $ person	3* -4 3* 7 6* -7
f	kn l12 $ topic	7* -5 -6
f	kn l12 $ word	6* -5 9 -6 -5 -4 2* -6 -7
f	kn l12 ( #	7* 11 1* -8 1* -15 2* -7
f	kn l12 ( 1	7* 12 1* -6 1* -9 2* 7
f	kn l12 ( l5	9* -5
f	kn l12 ( venue	7* -12 -9 -11 1* 5 2* -16
f	kn l12 ( word	11* 12 2* -11
f	kn l12 , l5	-4 5* 5 1* -6 -6
f	kn l12 . 012	7* 5 2* -8
f	kn l12 . 312	7* -9 3* 7
f	kn l12 . 35	8* -7
f	kn l12 . icon	7* 4 3* 4 2* -7
f	kn l12 . label	7* 5 1* -6 1* -4 2* -4
f	kn l12 . word	6* -5 1* -6
f	kn l12 : l2	7* -9 3* 5 2* -6
f	kn l12 ; l5	10* -4 6 2* -5
f	kn l12 ; word	7* -5
f	kn l12 [ label	8* -7 -8 -9 1* -7
f	kn l12 _ icon	7* 14 -6 -9 -6 7 2* -9
f	kn l12 _ label	8* -13 -5 -15 7 1* -7
f	kn l2 $ $	7* -6 -8 -12 -8 1* -18 -27 5
f	kn l2 $ 1	6* -5 -9 -16 -12 1* -4 1* -13 4
f	kn l2 $ label	7* -7 -10 1* -10 1* -13 -7
f	kn l2 $ label 	8* -8 -12 -12 8 1* -8 -18
f	kn l2 $ word	7* 19 -17 -6 -11 2* -9
f	kn l2 ( date	7* -15 -12 13 -12 -14 2* -10
f	kn l2 ( l5	8* -4 -11 1* 5 2* -8
f	kn l2 , 1	-7 -8 -10 2* -8 9 1* 9 1* -5 -19 2* -5
f	kn l2 , 2	7* -7 -9 -8 -18 17 -6 -5 -16
f	kn l2 , date	-8 5 -15 -4 -4 -11 -17 -8 -8 10 -18 -10 2* -8
f	kn l2 , l1	-6 -5 -5 6 2* -5 6 -15 -9 1* 4 2* -6
f	kn l2 , l12	-6 -12 -8 2* -6 -11 1* -21 -18 -20
f	kn l2 , l2	-10 1* -10 -4 1* -8 -15 1* -18 15 -9 -10 2* -7
f	kn l2 , l5	-8 -15 -11 2* -5 -6 1* -7 -13 -4 5 2* -4
f	kn l2 , word	-6 1* -4 2* -5 -6 1* -6 7 -11 -8 2* -13
f	kn l2 . icon	7* -7 1* -7 1* 19 2* -18
f	kn l2 . label	7* -8 -6 10 -19 5 -12 -7 -18
f	kn l2 : #	7* -10 -7 13 -9 -8 2* -13
f	kn l2 : l12	1* -4 4* -6 10 1* -4 1* -13
f	kn l2 : l2	6* -7 1* -18 1* -21 12 2* -13
f	kn l2 : l5	-6 -10 3* -8 -7 2* -5 4* -14
f	kn l2 : label other	-7 -16 -6 2* -11 -15 -5 -19 -12 -7 16 2* -14
f	kn l2 ; l5	7* -11 -5 -6 -16 2* -4
f	kn l2 [ label	8* -5 -5 -12 1* -10 -6 -6
f	kn l2 _ l5	10* -5
f	kn l2 _ link1	-14 -12 -8 1* -6 -10 -11 12 -9 -11 -12 5 2* -5
f	kn l2 _ link2	8* -7 -9 -9
f	kn l5 $ #	7* -15 -17 -14 -16 1* -7 -6
f	kn l5 $ $	7* -6 -20 -17 -14 1* -22 -27
f	kn l5 $ 012	7* 10 -9 -7 -7 10 2* -14
f	kn l5 $ 1	-5 1* -7 5* -19 -14 -19 2* -10
f	kn l5 $ 2	8* -7 -16 1* -7 1* -8 6
f	kn l5 $ 312	7* 5 -5 -7 -8 -4 1* -5
f	kn l5 $ 35	7* 14 -10 -18 -16 2* -12 -17
f	kn l5 $ icon	7* -8 -13 -8 -12 2* -11
f	kn l5 $ label	8* -28 -5 -24 12 -19 -16 -16
f	kn l5 $ label 	7* -5 -14 -5 -13 8 -6 -15
f	kn l5 $ person	7* 8 -5 -11 -11 -10 -8 -7
f	kn l5 $ topic	7* 6 -11 -10 -8 2* -7
f	kn l5 $ venue	8* -10 -6 -7 10 1* -4 -17
f	kn l5 $ word	2* -5 5* -16 -21 -27 6 -7 -17 -8
f	kn l5 ( #	7* 13 -5 -12 -11 -8 -7 -4 -14
f	kn l5 ( 1	7* 5 1* -11 -9 3* -14
f	kn l5 ( l5	7* 7 -5 -6 -9 8 2* -7
f	kn l5 ( venue	8* -11 -11 -16 -7
f	kn l5 ( word	7* -12 -4 -7 -5 6
f	kn l5 ) l12	7* -8 2* -14 10 2* -10
f	kn l5 ) l5	8* -4 -6 -17 9 2* -9
f	kn l5 ) label	7* 14 -5 -5 -6 1* -4
f	kn l5 , 2	7* 15 -10 -9 1* -6 2* -6
f	kn l5 , 75	7* -7 1* -8 9 3* 4
f	kn l5 , h05	-5 -7 7 3* -7 -11 3* 5
f	kn l5 , l12	7* 12 3* -11
f	kn l5 , l5	-10 -5 -12 2* -7 2* -7 -17 -17 2* -5
f	kn l5 , person	7* 7 -12 -8 -9
f	kn l5 , person?	1* -7 5* -10 -13 -18 16 4
f	kn l5 . 012	7* -11 -6 2* 6
f	kn l5 . 1	7* 4 3* 11 2* -11
f	kn l5 . 35	7* 4 -10 1* -7 -6 2* 4
f	kn l5 . 75	11* -5 2* 5
f	kn l5 . icon	7* -11 -7 -10 -12 19 2* -16
f	kn l5 . label	8* -12 -11 -16 1* -13
f	kn l5 . label 	8* -4 1* -7 1* -7
f	kn l5 . venue	7* 6 -7 -8 -6
f	kn l5 . word	9* -5 1* 4 2* -9
f	kn l5 : 712	-6 -9 4* -9
f	kn l5 : l1	-6 -9 4* -8 4 3* -4
f	kn l5 : l12	-9 -9 4* -11 15 -4 2* -12
f	kn l5 : l5	-9 -9 4* -10 11 3* -6 2* -9
f	kn l5 : label other	-4 -7 4* -14 7
f	kn l5 ; l5	7* -7 -4 -4 -11 2* -5
f	kn l5 [ label	7* -10 11 -13 -7 1* -9 -7 -4
f	kn l5 [ topic	7* -7 1* -7 -11 6 2* -5
f	kn l5 _ icon	7* 9 -6 -10 1* 16 1* -4 -16
f	kn l5 _ l2	8* -7 -5 -8 4
f	kn l5 _ label	8* -29 -15 -23 8 -13 -13
f	kn l5 _ link1	-6 1* -4 -4 3* 8 -13 -6 -7
f	kn l5 _ link2	6* 6 -11 -11 -9 7 -8 2* -4
f	kn l5 _ link5	7* 7 -5 -7 4 -10 -4 1* -6
f	kn l5 【 label	7* -5 -13 1* -13 1* -6 -7
f	kn label  " l1	-10 -5 -15 1* -7 -10 -9 -12 -10 -17 -9 15 1* -10 -10
f	kn label  $ #	1* -8 -12 2* 10 5 -10 -11 -15 -8 1* -7 1* -7
f	kn label  $ $	8* -21 -12 -19 1* -42
f	kn label  $ 1	1* -8 -9 2* -9 12 1* -10 -13 -4 -8 -8 -8
f	kn label  $ icon	1* -6 -5 2* 12 -12 -11 -10 -9 -5 5 -8 -13 12
f	kn label  $ institution	1* -12 -7 2* 18 -17 -5
f	kn label  $ label	7* 5 -8 -13 -9 1* -11 5 -11
f	kn label  $ label 	6* 6 12 -18 -8 -12 -4 -6 -10 -19
f	kn label  $ word	6* -14 6 -19 -11 -14 -17 -20 1* -6
f	kn label  ( date	5* -6 -8 -11 -13 15 -12 -20 -8 -8 -14
f	kn label  ( label	8* -10 1* -9 1* -11 -12 8
f	kn label  ) label	1* -8 -7 2* -11 -17 1* -20 -5 -12 -4 12 -21 -5
f	kn label  , 1	8 -8 -7 1* -8 -5 -12 -11 1* -8 1* 6 -10 -7
f	kn label  , date	-4 3* -5 -5 -12 -17 -6 16 -7 -7 -14 -5 -23
f	kn label  , l12	13* -8
f	kn label  , l2	7* -8 -6 6 -7 -6 -8 -7 -6
f	kn label  , label 	5* -6 4 -5 -5 -8 1* -11 -6 -14 14
f	kn label  , topic	-4 -11 2* -10 7 -8 1* -4 2* -11 -6 18 -16
f	kn label  , word	10 -12 -10 1* -7 7 -12 4 -6 5 -9 16 -12 1* -15
f	kn label  . 1	-8 -6 -11 1* -6 -6 7 -6 -5 5* -6
f	kn label  . label	8* -13 14 -10 -17 -19 -9 -22
f	kn label  . link12	-7 -7 -8 1* -5 1* 7 -5
f	kn label  : #	6* -5 -11 -7 10 -6 -13 -5 -11 -4
f	kn label  : date	9* -14 1* -13 -10 1* 16
f	kn label  : dated	7* -5 1* -6 1* -5 -11 1* 15
f	kn label  : icon	8* -7 2* -14 -15 -7 15
f	kn label  : label	-4 -8 -5 1* 7 -13 -7 -12 -11 -32 -16 -32 1* -43
f	kn label  : label authors	6* 4 -7 -9 -4 1* -12 -6 1* 15
f	kn label  : label label	-7 4 2* -13 -8 -17 -6 -19 -4 -14
f	kn label  : label links	1* -6 3* -5 -10 5 -10 -4 -8 -23 -4 -12
f	kn label  : label note	5* -5 1* -13 -22 -17 -13 -27 -17 -19 26
f	kn label  : label title	-8 -9 3* -7 -14 1* -7 -18 1* -12 10 -10 -10
f	kn label  : label venue	7* -4 -6 -31 -11 -18 -19 -9 18
f	kn label  : link1	8* -12 -9 -8 -8 1* -12
f	kn label  : link2	7* -6 -6 -6 1* -12 5 -7 -5
f	kn label  : person	-6 3* -5 -14 1* -10 -15 -9 1* -7 -7 -11 10
f	kn label  : venue	7* -14 -15 -20 -13 -26 -20 -11 18
f	kn label  [ label	8* -28 -21 -14 -6 -15
f	kn label  [ label links	8* -10 -8 1* -14 -14 -11 15
f	kn label  _ date	1* 5 2* -6 -7 -5 3* -5 1* -7 -17
f	kn label  _ l1	9* -7 -5
f	kn label  _ l12	7* -5 -4 2* 18 1* -8 -12
f	kn label  _ label	7* -7 -5 -14 -22 13 -29
f	kn label  _ label 	1* -5 -5 2* 5 1* -9 -5 -15 -13 1* -6 13 -4
f	kn label  _ label authors	-9 -9 -5 1* -8 -15 1* -20 -10 -19 -11 4 -15 -16 6
f	kn label  _ link1	-9 -5 -4 1* -8 -7 1* -18 -17 -19 -13 -22 -16 -23 9
f	kn label  _ link2	-7 -4 2* -6 -10 1* -23 -14 -7 1* -7 -11 1* 7
f	kn label  _ link5	-10 -4 3* -8 1* -14 -6 -10 -9 1* -10 -11
f	kn label  _ person	-4 -6 2* -6 -16 1* -22 -20 -32 -14 1* -38 -22 10
f	kn label  _ topic	1* -13 -5 1* -5 10 -7 1* -4 -13 -18 1* -5
f	kn label  image	1* -12 2* 13 2* -4
f	kn label  label	1* -11 5* -7 -6 -33 1* -16 1* -5 6
f	kn label  【 label	8* -14 -24 -15 -15 -10 -16 5
f	kn label  （ label	7* -8 -6 -11 -5 1* -17 -9 5
f	kn label $ #	4* -5 3* -5 -14 3* -4
f	kn label $ $	8* -12 1* -10 -29 1* -13
f	kn label $ 012	1* -5 5* -12 -21 -11 -5 -6 -7 -6 9
f	kn label $ 05	6* -4 2* -6 2* 6 1* -7
f	kn label $ 1	-5 1* -5 1* -5 -5 -7 -10 -12 -14 -4 2* -6
f	kn label $ 2	4* -7 3* -11 -6 2* 9 1* -9
f	kn label $ 312	1* -4 3* -4 2* -12 -15 2* -5
f	kn label $ 35	1* -7 4* -5 -5 -9 -17 1* -6 1* -6
f	kn label $ 712	8* -5 -10
f	kn label $ 75	4* -6 1* -10 1* -10 -17 1* -8
f	kn label $ date	8* -10 1* -4 1* 14 1* -14
f	kn label $ h012	7* -7 -8 -5
f	kn label $ h05	7* -5 1* -17
f	kn label $ h1	8* -8 -7 2* 12 1* -12
f	kn label $ h2	8* -6 -7 2* 6 1* -5
f	kn label $ h712	12* -7 1* 7
f	kn label $ h75	12* 4 1* -4
f	kn label $ icon	3* -4 1* -5 -5 1* -14 -12 2* 11 1* -11
f	kn label $ l1	1* -6 4* -5 1* -4 -9 2* -7 1* 8
f	kn label $ l12	7* -9 1* -9
f	kn label $ l2	8* -5 -8
f	kn label $ l5	1* 6 2* -6 2* -11 -7 -8
f	kn label $ label	4* -5 1* -5 1* -4 -8 1* -5 -6 -4 6
f	kn label $ label 	4* 9 1* -7 -10 -24 -11 -6 -6 8 -6 -10
f	kn label $ link1	1* -4 4* -5 1* -8 -10 1* -6 -5 -5 6
f	kn label $ link12	6* -5 5* -13 1* 13
f	kn label $ link2	1* 7 2* -6 3* -5 -12 1* -4 15 1* -10
f	kn label $ link25	1* 5 2* -5
f	kn label $ link5	6* -7 2* -4 2* -8 1* 8
f	kn label $ person	4* -7 2* -5 -11 -7 1* -5 1* -7
f	kn label $ person?	6* -4 6 -14 -13 -4 2* -5 4
f	kn label $ strong1	-5 1* -4 -4 -6 1* -5 4 -6 -6 2* 6 1* -5
f	kn label $ strong2	8* -6 3* 8 1* -8
f	kn label $ strongh1	1* 6 2* -7 3* -7 -15 2* 13 1* -12
f	kn label $ strongl1	8* -9 3* -5 1* 5
f	kn label $ topic	8* -8 -14 2* 11 1* -11
f	kn label $ venue	9* -6 -5 -7 5 1* -6
f	kn label $ word	1* 7 2* -7 1* -9 5 -23 -16 2* 18 1* -17
f	kn label ( 1	1* -5 -4 3* -6 2* -12
f	kn label ( date	8* -8 -5 2* 17 1* -13
f	kn label ( l2	9* -6 1* -5 14 1* -7
f	kn label ( l5	9* -4 1* -6 7 1* -5
f	kn label ( label	1* -8 2* 7 1* -6 2* 7 1* -4
f	kn label ( label label	11* -6 12 1* -12
f	kn label ( label other	7* -4 1* -5 2* 5 1* -4
f	kn label ( topic	11* -4 11 1* -9
f	kn label ( venue	8* -8 -11 2* 5
f	kn label ( word	12* 6 1* -6
f	kn label ) #	1* -8 2* 17 -6 -9 -6 1* -18 2* 15 1* -14
f	kn label ) date	12* 7
f	kn label ) label 	11* -4
f	kn label ) topic	12* 5
f	kn label ) word	9* -5 2* -6 1* 6
f	kn label , 1	-9 -7 2* 14 -6 -8 -6 -7 5* -7
f	kn label , date	8* -8 -5 2* 11 1* -7
f	kn label , icon	12* 10 1* -10
f	kn label , institution	12* 10 1* -10
f	kn label , l2	4* -6 7* 13 1* -9
f	kn label , label	1* -8 -4 2* -5 -4 -12 -13 -33 -5 -18 1* -8 4
f	kn label , label 	9* -7 2* 8 1* -4
f	kn label , label label	7* -6 3* -8
f	kn label , label links	-7 -7 -7 -7 -7 -7 -7 -7 -9 -9 3* -4
f	kn label , label other	14* -16
f	kn label , label title	12* -8 1* 8
f	kn label , link1	4* -5 3* -6 -10 1* -9
f	kn label , person	9* -5
f	kn label , venue	8* -13 -8 2* -5 1* 10
f	kn label , word	9* -7 1* -6 6 1* -6
f	kn label - 012	7* -5 -5 -5 -4 -5 6
f	kn label - 05	11* -9 7
f	kn label - 1	1* -6 2* 7 2* -9 1* -5 4* -7
f	kn label - 2	12* 6 1* -4
f	kn label - 312	4* 4 2* -8 4* 6
f	kn label - 35	4* -5 3* -6 -15 1* -5 2* 7
f	kn label - 75	4* -8 1* -4 7 -5 3* 8
f	kn label - h012	8* -7 1* -4 -6 5 1* -4
f	kn label - h05	9* -5
f	kn label - l12	9* -13 2* 13
f	kn label - l2	12* 8
f	kn label - label authors	9* -6 2* 5
f	kn label - label label	8* -6 -6 2* 11 1* -9
f	kn label - label links	12* -5 1* 5
f	kn label - label other	9* -9 1* -5 12 1* -6
f	kn label - word	12* 8 1* -6
f	kn label . date	8* -9 3* 9 1* -7
f	kn label / label	1* -9 2* 8 1* -4 -5 1* -17 1* -14
f	kn label / link1	-6 3* 7 1* -4 2* -9 2* 8 1* -5
f	kn label : label label	7* -4 -6 -7 1* -5 2* 8
f	kn label : label links	4* -5 2* -8 -5 -6 1* -8
f	kn label : label title	1* -7 3* -7 -6 -8
f	kn label ; label	8* -6 -17
f	kn label ; label links	12* 7 1* -7
f	kn label [ date	8* -7 -4
f	kn label [ institution	9* -4
f	kn label [ label	1* -8 4* -5 -8 2* -6 -4 1* -8
f	kn label [ label 	7* -5 3* -8 -7 1* 4
f	kn label [ label label	1* -5 2* 6
f	kn label [ label links	12* 12 1* -14
f	kn label [ link1	9* -8 2* 5 1* -4
f	kn label [ link2	9* -8
f	kn label [ topic	9* -8 1* -6 15 1* -10
f	kn label [ venue	4* -5 2* -5 -6 1* -4 1* 9 1* -9
f	kn label _ #	1* -5 2* 9 1* -14 5* 5 1* -5
f	kn label _ 1	1* -16 2* 18 4* -4
f	kn label _ date	4* -6 3* -8 -8
f	kn label _ image	1* -11 2* 11
f	kn label _ institution	7* -4 1* -10
f	kn label _ l2	4* -6 6* -9 -7 1* 7
f	kn label _ label	-7 -10 -5 -5 1* -7 -11 -11 -21 -5 -9 -25 1* -12
f	kn label _ label 	8* -4 -9 1* -10 7 1* -6
f	kn label _ label label	1* -5 2* 8 2* -6 -6 5* -5
f	kn label _ label links	11* 5 2* -8
f	kn label _ label other	11* -4 16 1* -14
f	kn label _ link1	8* -4 -12 1* -9 2* -7
f	kn label _ link2	9* -7 2* 9 1* -9
f	kn label _ person	7* -8 -7 -6 2* 12 1* -9
f	kn label _ topic	7* -7 1* -17 -6 -11 1* -8
f	kn label _ venue	7* -5 -6 -9 2* 12 1* -4
f	kn label _ word	9* -13 1* -6 7 1* -9
f	kn label authors $ $	7* -11 2* -28 1* -14 4
f	kn label authors $ 1	8* 18 -11 -16 -14 -5 -6 -17
f	kn label authors $ h1	8* 11 -6 -10 -8 1* -7 -11
f	kn label authors $ icon	8* 16 -22 -14 -7 -4 -14 -14
f	kn label authors $ label	7* -5 10 -23 -9 -4 -9 -9 -13
f	kn label authors $ label 	8* 5 -27 -16 10 -6 -11 -7
f	kn label authors $ strong1	8* 14 -18 -8 -11
f	kn label authors $ topic	8* 17 -17 -10 -14 -7 -10 -16
f	kn label authors $ venue	7* -6 10 -11 -8 -6 -8 1* -13
f	kn label authors $ word	8* 20 -14 -5 -10 -7 -14 -22
f	kn label authors ( label	7* -4 -15 -10 -5 12 -9 -6 -11
f	kn label authors ( label authors	7 4* -6 1* -13 5 -23 -13 5 -6 -12 -12
f	kn label authors , date	1* -5 2* -5 2* -7 -14 1* -14 6 -5 1* -5
f	kn label authors , label authors	1* -17 -12 -5 -12 -23 -12 -12 2* -25 5 -18 -9 -5
f	kn label authors , person	1* -6 -8 2* -9 -5 -11 9 -17 -11 -13 1* -6 -9
f	kn label authors - label authors	-6 -16 -13 2* -13 -14 10 -12 -15 -14 2* -11
f	kn label authors . label	7* -5 1* -18 -8 6 -14 1* 5
f	kn label authors . label authors	1* -15 -7 2* -12 -7 1* -6 1* -11 2* -6
f	kn label authors : label	8* -11 -21 -5 -9 14 1* -20
f	kn label authors ; label authors	7* -8 -8 -22 -7 3* 7
f	kn label authors [ label	8* 7 -20 -6 1* -7 1* -24
f	kn label authors _ date	9 -8 2* -5 -8 -7 1* -11 1* -18 -7 1* -14
f	kn label authors _ label	7* -8 6 -5 -25 -13 -13 -9
f	kn label authors _ label authors	5* -12 1* 7 -11 -20 -10 2* 9 7
f	kn label authors _ link1	7* -10 1* -16 -14 1* -13 -14
f	kn label authors _ link2	4 4* -7 1* -8 -8 -11 -7 -6 -5 1* 7
f	kn label authors _ person	7* -5 -18 -12 1* -9 2* 17
f	kn label authors 【 label	8* -11 -14 -7 6 -7 -5
f	kn label label " label label	6 -8 -14 2* 5 -10 -17 -8 -10 -5 2* -4
f	kn label label $ $	7* -7 1* -9 -28 1* -14
f	kn label label $ icon	7* 6 -16 4 -10 -20 1* -6 4
f	kn label label $ label	8* -17 -8 -10 -9 -12 -9 13
f	kn label label $ label 	8* -11 -9 -13 -13 -13 -12 17
f	kn label label $ word	8* -18 -17 -17 -23 1* -5
f	kn label label ( #	7* 8 -5 -14 1* -18
f	kn label label ( date	7* -8 -16 1* -21 -19 13 -8 -22
f	kn label label ( label label	-4 1* -4 7* -7 -10 -11
f	kn label label ) label	7* 5 -10 1* -13 7 -9 4 -11
f	kn label label ) label label	-8 -7 -21 1* -6 8 -17 1* -15 -18 -16 5 -4 -9
f	kn label label , date	-10 14 -6 2* -9 -9 -14 -17 9 1* -16 -10 -8 -13
f	kn label label , label label	2* -24 1* -4 -19 -11 -6 1* -11 -21 1* 7 -25
f	kn label label , person	6 6* -8 1* -15 -7 -7 2* -12
f	kn label label - label label	-16 1* -16 1* -8 -9 -17 11 9 -14 -15 -14 -8 -13
f	kn label label . icon	7* -14 -9 -12 -8 22 2* -19
f	kn label label . label	7* -8 1* -21 -13 7 -5 -5
f	kn label label . label label	-12 -18 -16 2* -11 -11 1* -19 1* -15 2* -9 -5
f	kn label label . venue	1* -4 6* -12 -13 -11 13 -4 -6 -7
f	kn label label : 35	-11 -12 3* -7 -12 4 -7 2* -6 1* -9
f	kn label label : 75	-6 -4 3* -8 -8 7 6* -6
f	kn label label : label	4* -4 3* -9 -19 -10 -15 14 -9 -12
f	kn label label : label label	-5 -6 3* -10 1* -13 -12 -14 1* 11 -4
f	kn label label : person?	-7 -11 3* -12 -12 5 1* -4 1* -5
f	kn label label ; label label	-7 -9 -8 2* 6 -7 2* -8 -10 8 -5 -4
f	kn label label [ date	8* -6 -15 -12
f	kn label label [ label	1* -6 5* 9 1* 5 -19 -10 -13 -6 -15
f	kn label label [ label label	-9 -5 3* -12 1* -5 -10 -7 -14 1* -4 -10
f	kn label label [ venue	-5 -10 -4 2* 10 -12 1* 6 -12 -4 5 -8 1* -4
f	kn label label _ date	1* 7 3* -7 -5 -6 -12 11 1* 4 -9 -15 -10
f	kn label label _ icon	7* 5 -7 -10 -8 1* -5 -6 -5
f	kn label label _ image	7* 6 1* -6 1* -8 1* -6 -6
f	kn label label _ label	7* -18 -15 -17 5 4 -11 -15 4
f	kn label label _ label label	-21 -12 -18 2* 5 -16 1* -4 1* -6 -5 -8 1* -6
f	kn label label _ link1	1* -5 3* -5 1* -4 -11 -4 -6 1* -5
f	kn label label _ person	8* -10 -17 1* -14 -14 1* 14
f	kn label label 「 label label	-11 -14 -17 2* 8 -13 -7
f	kn label links $ $	8* -9 -33 -28 1* -9
f	kn label links $ label	7* -6 -12 -13 -11 -11 -12 -14 15
f	kn label links $ label 	6* -5 -4 -13 -11 -8 -6
f	kn label links $ word	7* -8 -12 -11 -10 1* -13 -9 9
f	kn label links ) label	9* -8 -6 1* 14 -6 -17
f	kn label links , date	1* 5 3* -5 -4 -8 -7 11 -8 -5 -8 -6 -9
f	kn label links , label links	1* -18 -15 1* -10 -9 -10 3* -20 -8 4 -13 -8
f	kn label links . label links	-9 -7 -7 2* -10 -7 9 -10 -11 -10 12 -12 1* -11
f	kn label links : label	-5 -5 -5 -5 1* -6 -5 -5 -6 -6 -10 -13 1* -9 -6
f	kn label links _ label links	-14 -4 -7 3* -14 1* -5 2* 6 -5
f	kn label name $ $	7* -5 -5 1* -20 1* -8 -5
f	kn label name $ label	7* 9 -19 -18 -6 -10 -13 -16 11
f	kn label name $ word	7* 8 -16 1* -6 -15 -6 -9 -6
f	kn label name ( label name	8* -6 -9 -6 3* 5
f	kn label name , label name	-12 4* -8 -5 1* -7 -5 -9 1* -13 -16
f	kn label name : h05	8* -9
f	kn label name : label	9* -6
f	kn label name ; label name	7* -5 -11 1* -7 2* -8
f	kn label note  label note	8* -6 2* -12 1* -5 13
f	kn label note $ $	7* -7 -13 -18 -22 1* -20 -14
f	kn label note $ icon	8* -10 -5 -7 7 1* -7 -7
f	kn label note $ label	7* -8 -15 -6 -7 16 2* -12
f	kn label note $ label 	8* -14 -18 -8 1* -13 -13
f	kn label note $ word	8* -5 -20 -11 18 1* -19 -19
f	kn label note ( label note	8* -6 -8 -9 1* -7 1* -5
f	kn label note ) label note	11* 7 2* -7
f	kn label note , label note	-6 -6 4* 4 1* -15 -20 -14 6 1* -4 -6
f	kn label note - label note	8* -13 -10 -8 2* -8
f	kn label note . icon	9* -8 1* 9 2* -9
f	kn label note . label note	-6 5* 6 -5 -14 -5
f	kn label note : 05	8* -6 1* -5 13 2* -15
f	kn label note : label note	10* -5 17 2* -17
f	kn label note ; label note	13* -6
f	kn label note _ label authors	8* -6 -7 1* 17 2* -16
f	kn label note _ label note	9* -7 1* 9 -6 1* -12
f	kn label note _ link2	6* 6 1* -8 2* -4 2* -16
f	kn label note _ person	8* -5 2* 10 -7 1* -10
f	kn label note （ person	11* 11 2* -11
f	kn label number , label number	-8 -8 -6 2* -9 -8 10 -11 -15 -5 2* -4
f	kn label orgs : label tags	8* -5 -17 7 -15 -10 -14 -7
f	kn label other " label other	1* -12 -9 2* -8 -16 13 -9 -5 1* -5 -4
f	kn label other $ #	8* -14 1* -12 -16 -5 -15
f	kn label other $ $	7* -6 -10 -16 -5 4 -25 -16
f	kn label other $ 012	7* 8 -13 -16 -15 -19 -11 -8 14
f	kn label other $ 1	8* -9 9 -19 -12 -15 -26 -5
f	kn label other $ 2	7* -9 1* 5 -11 -9 -5 -16
f	kn label other $ 312	8* -10 -15 -8 -10 -11 -16 12
f	kn label other $ 35	7* 5 -15 -15 -13 -13 -13 -10 10
f	kn label other $ 75	7* 12 -16 -18 -13 -19 -9 1* 9
f	kn label other $ date	8* -15 -19 -13 -20 -15 -17 22
f	kn label other $ h012	7* -8 -14 5 -18 -24 -8 -10 15
f	kn label other $ h05	7* -7 -11 -16 -16 1* -13 1* -5
f	kn label other $ h1	7* 12 -7 1* -7 -22 -5 1* 4
f	kn label other $ icon	7* 10 -15 -7 -16 -12 -8 -19
f	kn label other $ label	8* -34 -10 -12 1* -22 -23 15
f	kn label other $ label 	7* 10 -9 1* -25 1* -25 -7 -9
f	kn label other $ link5	7* 7 -13 -7 -11 -8 -6 -7
f	kn label other $ person	8* -7 -14 -20 -20 -11 -13 17
f	kn label other $ strong1	8* -11 -5 -15 -14 1* -16 7
f	kn label other $ topic	8* -16 -12 -6 -10 -5 -4 9
f	kn label other $ venue	8* -11 -19 -16 -12 -11 1* 6
f	kn label other $ word	7* 7 4 1* -14 1* -15 1* -12
f	kn label other ( #	7* 10 -13 -4 -9 -8 -5 7 -8
f	kn label other ( date	-5 -5 4* -5 6 -16 7 -8 -18 5 -13 -8
f	kn label other ( icon	11* -15 2* -7
f	kn label other ( label	8* -16 8 2* -10 1* -16
f	kn label other ( label other	4 -5 3* -7 -4 -9 -15 -17 -19 2* -18 4
f	kn label other ( venue	9* -20 -11 -15 -9 -7 12
f	kn label other ) icon	8* -6 2* -6 2* -7
f	kn label other ) label	8* -4 -5 -21 -11 10 -10 -10
f	kn label other ) label other	7* -5 -10 -26 -22 -4
f	kn label other ) venue	7* 5 -8 -9 -6 -10
f	kn label other , date	7* -23 -25 7 -14 1* -17 -9 -8
f	kn label other , label	8* -13 -10 -14 -9 -9 4
f	kn label other , label other	1* -20 -15 -5 -9 -19 -13 1* 6 -7 -27 1* -9
f	kn label other , person	7* 7 1* -25 -5 -12 -8 -7
f	kn label other , venue	8* 12 -12 -10 -13 1* -6 -8
f	kn label other - label other	1* -5 3* -4 1* 7 1* -21 -26 -5 -12 -18 -6
f	kn label other . icon	7* -9 -9 -13 -11 12 2* -11
f	kn label other . image	8* -6 -5 1* -14 2* 6
f	kn label other . label	9* -19 -5 4 -7 -7
f	kn label other . label other	-17 -12 -12 2* -6 -20 5 -11 1* -16 6 -21 -21 -9
f	kn label other . person	-5 6* 16 -10 2* -15
f	kn label other . venue	7* -5 -17 -7 -5
f	kn label other : #	7* -14 -10 4 -11 -11 -7 -18
f	kn label other : 1	7* 6 -7 -6 1* -9 2* 7
f	kn label other : 712	-4 4* -7 1* 11 3* -5 2* -4
f	kn label other : 75	5* -12 1* 16 1* -5 1* -7 2* -7
f	kn label other : h012	1* -9 3* -8 -7 11 1* -7 1* -10 2* -6
f	kn label other : h05	7* 10 -7 -9 -8 9 -8 1* -18
f	kn label other : l12	1* -5 3* -7 -4 11 3* -9
f	kn label other : l2	7* -8 -12 -17 -16 11 2* -20
f	kn label other : l5	5* -7 1* 12 1* -4 1* -10
f	kn label other : label	4* 5 3* -26 1* -8 -29 1* -15 -5
f	kn label other : label authors	7* -13 -11 -9 -5 -13 1* -7 20
f	kn label other : label name	1* -9 4* -6 -8 -6 -10 -4 8 1* -8
f	kn label other : label note	7* -8 -12 -10 -18 8 -13 -10
f	kn label other : label other	1* -8 5* 6 -12 -5 -5 -6 1* -5 8
f	kn label other : person	7* -6 -19 -13 1* -7 1* -9 8
f	kn label other : person?	1* -5 3* -7 2* -7 -5 -4 -5 1* -4 5
f	kn label other : strong712	5* -10 1* 7
f	kn label other : strongh012	6* -6 4* -8
f	kn label other : strongh05	7* 6 -5 2* -7 2* 8
f	kn label other ; label other	-5 6* -9 11 -12 2* -5 -7 -7
f	kn label other [ date	7* 11 -4 5 -8 -10 1* -6 -6
f	kn label other [ institution	8* -8 -8 -12 1* -7 1* -11
f	kn label other [ label	7* 5 -12 -10 -15 -4 -8 5
f	kn label other [ label other	7* 18 -11 1* -9 -4 1* -14 -9
f	kn label other [ venue	7* 18 -5 -15 -11 -15 1* -8
f	kn label other _ date	8* -8 6 -20 -13 -5 -10
f	kn label other _ icon	7* 8 -7 -7 -6 3* -12
f	kn label other _ image	7* 9 1* -16 1* -10 1* -8
f	kn label other _ institution	7* 8 -7 1* -13 -15 -6 1* -5
f	kn label other _ label	7* -10 6 -9 -8 -14 -17 -5
f	kn label other _ label authors	7* -7 -13 -15 1* 7 -9 -7 -6
f	kn label other _ label other	-6 -8 3* -8 -6 1* -19 -8 2* -8 6
f	kn label other _ link1	8* -7 -10 -17 -14 -10 -16 11
f	kn label other _ link2	7* -8 -12 -14 -6 1* -8 -5
f	kn label other _ person	7* -7 -5 -19 -9 1* -16
f	kn label other _ venue	7* -5 -8 1* -29 1* -8 7 -7
f	kn label other 【 label	7* 4 -16 1* -23 1* -12 1* -18
f	kn label other 【 venue	8* -12 -5 5 2* -9 -12
f	kn label other （ label other	7* 10 -7 -12 -8 5 1* -12 -5
f	kn label tags $ $	7* -6 -8 -13 -7 -17 -18 6
f	kn label tags $ icon	8* -11 -6 -12 -16 1* 7 -5
f	kn label tags $ label	8* -7 -22 -16 -21 -23
f	kn label tags $ label 	7* -6 -8 -19 -10 -14 -16 8 -7
f	kn label tags $ word	7* -6 -19 -13 -17 -23 -12
f	kn label tags , label tags	-4 4* -5 -6 -7 -8 -13 -18 1* -9 10 -12
f	kn label tags ; label tags	10* -8 -9 -7 18 -16
f	kn label title $ $	7* -8 1* -19 -11 1* -23 1* -7
f	kn label title $ label 	8* -9 -10 -15 -14 1* 10 -13
f	kn label title , label title	8* -21 1* -14 3* -8
f	kn label title : label	8* -6 -15 1* -7 12 -6 -8
f	kn label venue $ $	7* -5 -20 -9 -16 -5 -14 5 7
f	kn label venue $ icon	8* -17 7 -14 -9 -5 -12 -15
f	kn label venue $ label	8* -18 5 -16 -16 -14 -16
f	kn label venue $ label 	8* -16 8 -14 -11 -7 -19 -6
f	kn label venue $ word	8* -10 19 -9 -18 -6 -21 -18
f	kn label venue ( date	8* -4 11 -12 -16 -5 1* -13
f	kn label venue , date	8* -6 10 -5 -6 2* -14
f	kn label venue , label venue	7* -10 -11 1* -9 10 2* -19
f	kn label venue : label	9* -24 2* 11 1* -7
f	kn label venue _ date	9* 17 -11 2* -5 -17
f	kn label venue （ date	8* -18 20 -7 3* -16
f	kn label | institution	7* -5 4* 4
f	kn label | label	1* -9 2* -6 -5 6 -10 -15 -20 -7 -8 6 -5
f	kn label | label links	12* -5 1* 4
f	kn label | link1	4* -4 3* -7 2* -6 7 1* -6
f	kn label 《 1	4* 9 -4 -6
f	kn label 【 institution	12* 5
f	kn label 【 label	1* -5 5* -5 4* -6 1* 7
f	kn label 【 link1	12* 5 1* -5
f	kn label 【 topic	12* 12 1* -10
f	kn label （ label	1* -7 2* 7 6* -6 1* -5
f	kn link1 $ #	6* 7 -4 -11 -7 2* 5 1* -7
f	kn link1 $ $	8* -8 -10 -9 -4 1* -7 -8
f	kn link1 $ 012	11* 6 2* -6
f	kn link1 $ 05	4* -12 2* 13 -8 -7 2* 9 1* -4
f	kn link1 $ 1	-22 -11 -6 -4 2* -16 1* -11 -11 -5 1* 5 -5
f	kn link1 $ 2	-9 -5 2* -12 1* -14 1* -9 -16 1* -10 2* 12
f	kn link1 $ 312	4* -4 1* -6 7 -13 3* -7
f	kn link1 $ 35	-6 3* -15 1* -11 11 -4 5 2* -6 1* -7
f	kn link1 $ 712	-5 3* -5 1* -7 7 -7 2* -5 12 1* -4
f	kn link1 $ 75	4* 5 1* -6 1* -4 3* 5 1* -8
f	kn link1 $ date	7* 5
f	kn link1 $ h012	6* -7 7 5 -8 1* -7 -5 1* -4
f	kn link1 $ h05	6* -6 -4 1* -8 1* -7
f	kn link1 $ icon	-5 -8 -9 2* -6 -12 2* -15 4* -5
f	kn link1 $ image	-5 -9 -7 1* 10 -6 -8
f	kn link1 $ l1	1* -7 2* 8 1* -8 1* -11 3* -10 1* 7
f	kn link1 $ l12	-4 3* -7 1* -13 -6 -6 5* -5
f	kn link1 $ l5	-4 5* -7 2* -13 1* -8 10 1* -8
f	kn link1 $ label	4* -9 1* -6 1* 7 -4 2* -12 1* -10
f	kn link1 $ label 	-6 -4 2* -15 1* -11 2* -27 1* -8 14 1* -18
f	kn link1 $ link1	-7 -8 2* 10 1* -7 1* -12 2* -9 6 1* 6
f	kn link1 $ link12	1* -11 2* 9 1* -7 -10
f	kn link1 $ link5	4* 17 2* -15 -10 -5 1* -11 10
f	kn link1 $ person	-8 -6 2* -4 4* -4 2* -6 1* -7
f	kn link1 $ person?	4* -6 1* -5 5 -14 -5 1* -4 10 1* -7
f	kn link1 $ strong1	-9 -12 2* 6 1* -15 12 1* -7 1* -5 2* 5
f	kn link1 $ topic	-6 3* -9 2* 12 8 -9 1* 6 2* -7
f	kn link1 $ venue	7* -6 1* -4 -4 -7 1* -4
f	kn link1 $ word	-6 3* -11 1* -7 -5 5 -27 -4 -10 9 -5 -23
f	kn link1 ( #	-4 5* -10 7
f	kn link1 ( 75	-6 5* -5 1* -5 -6 1* -5 -7 1* 6
f	kn link1 ( icon	9* -4
f	kn link1 ( label	12* -13
f	kn link1 ( topic	7* -4 -7 -5 1* -4 5 1* -4
f	kn link1 ( venue	9* -9 2* -13
f	kn link1 ) icon	6* -4 4 6* 4
f	kn link1 ) label	8* -6 3* -14 -4
f	kn link1 , h05	4* -5 3* -5
f	kn link1 , label	7* -9 -17 -21 1* -10 21 1* -5
f	kn link1 , link1	-7 -5 2* -6 4* -7 1* -10 2* -7
f	kn link1 , link2	4 -7 2* -8 -5 5 -7 -4 2* -5
f	kn link1 , venue	9* -10 1* -7 7 1* -10
f	kn link1 - 012	-7 3* -7 2* -4 -7 -13 1* -7 -11 1* 8
f	kn link1 - 05	7* 5 -8 3* -9 1* 8
f	kn link1 - 1	-7 3* -6 2* 8
f	kn link1 - 312	7* 4 1* -6 2* -9 1* 6
f	kn link1 - 35	7* 7 -7 5* 6
f	kn link1 - 712	4* -5 2* 6
f	kn link1 - 75	-5 -4 2* -6 2* 14
f	kn link1 - h012	-6 6* 9
f	kn link1 - l5	11* 7 -6 1* -6
f	kn link1 - label 	-5 3* -5 1* -5 9
f	kn link1 - label label	8* 5 -7 1* -8 -8 1* -11
f	kn link1 . label	7* 10 -14 -16 1* 5 -5 1* -5
f	kn link1 / label	8* -7 -8 1* -5 9 1* -7
f	kn link1 : 35	7* 6 -5 -5 1* -6 5 1* -7
f	kn link1 [ 1	4* -6 2* 6
f	kn link1 [ date	-4 -5 2* -7 -5 -4 2* -15 1* -8 -22
f	kn link1 [ institution	6* -4 7
f	kn link1 [ label	1* -10 4* -7 2* -6 3* -4 -8
f	kn link1 [ venue	7* -4 6 -9 2* -11
f	kn link1 _ 2	4* -4 1* -5 7 -8
f	kn link1 _ 75	-14 -12 4* -14 6
f	kn link1 _ icon	4* -8 1* -12 14
f	kn link1 _ image	14* 5
f	kn link1 _ l1	8* -5 -5
f	kn link1 _ l12	-7 -7 2* -7 1* 9 4* 10 2* -8
f	kn link1 _ l5	-7 3* -5 1* -6 2* -13 1* 6 -18 1* -6
f	kn link1 _ label	4* -6 2* -5 1* 5 -6 -17 -5 -8
f	kn link1 _ label 	-8 5* 8 1* -11 -8 1* -7 -8
f	kn link1 _ label note	8* -7 -5 1* -4 -5 1* 6
f	kn link1 _ label other	11* 15 -7 1* -8
f	kn link1 _ topic	8* -6 -4 1* 10 -6 1* -7
f	kn link1 _ venue	8* 6 2* -7 -7
f	kn link1 _ word	6* 6 -7 -14 -13 1* 7 2* -6
f	kn link1 | label	8* -11 -5 1* -13 11 1* -6
f	kn link1 【 label	6* -4 -7 4* -11
f	kn link12 $ #	7* 10 -7
f	kn link12 $ $	7* 6 -10 -9 -6 1* -9 -5
f	kn link12 $ 012	7* 7 -8 -6 2* -6 1* 6
f	kn link12 $ 05	7* 8 4* -8
f	kn link12 $ 1	7* 8
f	kn link12 $ 2	12* -5 1* 6
f	kn link12 $ icon	1* -5 2* -5 1* -8 5* 4 1* -8
f	kn link12 $ l1	7* 5
f	kn link12 $ label	9* -8 1* -5 6
f	kn link12 $ label 	7* 8
f	kn link12 $ topic	7* 6
f	kn link12 $ venue	7* 5
f	kn link12 $ word	6* -4 4 -5 5* -5
f	kn link12 ( #	7* 9 1* -6 2* -9 1* -10
f	kn link12 ( 012	7* -4
f	kn link12 ( 1	4* -6 7* -4
f	kn link12 ( 35	9* -5 1* -9 -7 1* 9
f	kn link12 ( date	7* 5
f	kn link12 ( icon	7* 5 1* -6 2* -13
f	kn link12 ( label	7* 8 4* -8
f	kn link12 ( venue	7* 5 -6 3* -5
f	kn link12 ) label	9* 6 2* -6
f	kn link12 , 1	-8 5* -5 10
f	kn link12 , label	8* -7 -7 1* -4
f	kn link12 , person	-5
f	kn link12 , word	7* 6
f	kn link12 - 2	7* 6 4* -7
f	kn link12 . icon	7* 6
f	kn link12 . image	7* 5
f	kn link12 . label	7* 9 -4 -10 1* -7 -6
f	kn link12 . venue	8* -6 -12 2* -5
f	kn link12 . word	7* 5 -6 -5 1* -6 -4 1* 6
f	kn link12 [ date	14* 5
f	kn link12 [ label	7* 7 -7 -10 1* -4 2* 4
f	kn link12 [ topic	7* 8 6* -4
f	kn link12 [ word	14* -6
f	kn link12 _ icon	6* -5 9
f	kn link12 _ image	7* 6 1* -4 4* -6
f	kn link12 _ label	7* -5 -7 -13 1* -6 5
f	kn link12 _ label 	7* 4 1* -4
f	kn link12 _ venue	7* 4 -11 -8 -6 -4 -10 1* 8
f	kn link12 【 label	8* -7 2* -5 -8
f	kn link2 $ $	9* -5 -11 2* -13 -12
f	kn link2 $ 012	4* -7 1* -5 8 6 -6
f	kn link2 $ 1	-4 3* -6 2* 4 1* -14 2* -4
f	kn link2 $ 2	-5 5* -5 5 7 -7 4* -5
f	kn link2 $ 312	4* -6 1* -6 1* -13 2* -5 -6 1* 8
f	kn link2 $ 35	-10 -4 2* -8 2* 7 -5 -12 1* -7 2* -11
f	kn link2 $ h05	9* 6 2* -6
f	kn link2 $ icon	1* -5 4* 5 7 1* -10 1* -6 -13
f	kn link2 $ label	4* -5 1* -5 -10 -6 -15 2* 5 1* -10
f	kn link2 $ label 	-8 -6 4* -10 2* -6 1* -6 12 1* -18
f	kn link2 $ topic	-7 7* 6 2* -6 -6 1* -7
f	kn link2 $ venue	6* -4 1* 6
f	kn link2 $ word	4* -9 1* -4 13 7 -10 2* 10 1* -17
f	kn link2 ( #	7* 9 -8 3* -12
f	kn link2 ( 1	-5 -4 2* -6 1* -10 10 -5 6 2* -6
f	kn link2 ( label	9* 9 1* -10 -15 1* -5
f	kn link2 ( venue	7* 7 1* -9 2* -7 1* -6
f	kn link2 , label	7* -14 5 -19 1* -7 8 1* -5
f	kn link2 , link1	5 3* -4 1* 8 -10 -6 -4 1* -6 2* -6
f	kn link2 , link2	6 3* -8 1* -8 -13 -5 -15 1* -6 -18 1* 7
f	kn link2 , link5	6* -5 -7 1* -10 1* -10 -6
f	kn link2 - 012	7* 7 -7
f	kn link2 - 35	7* 10 4* -5
f	kn link2 - venue	-5 6* -5 9 -6 1* -9 -6 1* -5
f	kn link2 . venue	7* 8 6 -9 1* -9 -10
f	kn link2 ; label authors	5 10* -4 -5
f	kn link2 [ 1	1* -6 4* -5 9 4* -5
f	kn link2 [ label	-8 6* -10 -9 -8 1* 5 4 1* 9
f	kn link2 _ 2	7* 5
f	kn link2 _ icon	14* 6
f	kn link2 _ l12	6* 7 -5 -12 -10 2* -7
f	kn link2 _ l5	8* -10 -11 1* 16 -7 1* -18
f	kn link2 _ label	7* -4 3* -4 1* -5 -8
f	kn link2 _ label 	-5 5* 4 1* -11 7 2* -6
f	kn link2 _ label note	8* -5 3* -7
f	kn link2 _ venue	7* -7 1* -12 2* 6
f	kn link2 【 label	11* -8 -9 1* -6
f	kn link25 $ $	7* 6 1* -5 1* -5 -6 1* -4
f	kn link25 $ word	7* 5
f	kn link25 [ label	7* 7 -6 -5 2* -6
f	kn link25 _ label	7* 4
f	kn link5  label	7* -8 -13 -8 -4 -8 12 1* -6
f	kn link5 $ $	8* -21 -9 -10 10 1* -16 -10
f	kn link5 $ 012	6* -8 2* -8 4* 5
f	kn link5 $ 05	4* -7 1* -6 8 -12 -16 1* -5 -7 1* 6
f	kn link5 $ 1	4* -9 1* -4 10 -5 -7 1* -12 -10 1* 8
f	kn link5 $ 2	-5 3* -11 1* -9 6 -10 -8 2* 10
f	kn link5 $ 312	7* 6
f	kn link5 $ 35	6* -6 6 -9 -6 2* 5
f	kn link5 $ 75	4* -7 1* -5 9
f	kn link5 $ date	8* -6 -7 2* 8
f	kn link5 $ h012	4* -5
f	kn link5 $ h05	4* 5 1* -7 -4
f	kn link5 $ icon	-5 6* 6 5 3* -10 1* -5
f	kn link5 $ institution	4* -4
f	kn link5 $ l12	6* -6 9
f	kn link5 $ l5	4* -9 1* -11 10 -7 -11 1* -4 2* -9
f	kn link5 $ label	4* -10 1* -8 -6 -11 -14 2* 5 -6 -9
f	kn link5 $ label 	6* -5 10 5 -8 4* -5
f	kn link5 $ link1	1* -7 2* -15 2* 13 -8 5 2* -8 1* 6
f	kn link5 $ person	4* -8 2* -8 -9 3* 7
f	kn link5 $ person?	7* 5
f	kn link5 $ strong1	4* 5 4* -7
f	kn link5 $ venue	7* 5 -6 -8 2* 5
f	kn link5 $ word	4* -8 1* -6 5 1* -10 2* -8 1* -9
f	kn link5 ( #	7* 8 1* -11 2* -9 1* 7
f	kn link5 ( 1	4* -10 1* -4 10 6* 5
f	kn link5 ( 75	7* 4
f	kn link5 ( icon	8* -5 3* -6 1* 9
f	kn link5 ( institution	12* -7 1* 7
f	kn link5 ( label	9* 5 1* -4 -6
f	kn link5 ( venue	8* -5 2* -7
f	kn link5 ) image	7* 4
f	kn link5 ) label	9* 5 2* -5
f	kn link5 , label	-4 -9 2* 4 2* -9 -18 -25 1* -10 25 1* -15
f	kn link5 , label 	12* -4 1* 5
f	kn link5 , link2	4* -4 1* -6 -4 1* -13
f	kn link5 , link5	4* -9 2* -6 10 -5 2* -5 1* -9
f	kn link5 , person	-5 5* -6 6
f	kn link5 - 012	4* -5 2* 5
f	kn link5 - 05	8* -5 5* 6
f	kn link5 - 35	4* -5 2* 5
f	kn link5 - h05	4* -7 2* -5 -4 -8 1* -7 5
f	kn link5 . 2	7* 4
f	kn link5 . image	9* -5
f	kn link5 . label	7* 5 1* -7 2* -7 1* 7
f	kn link5 . label 	4* -6 2* 9
f	kn link5 . person	7* 4
f	kn link5 . venue	8* 5 -9 2* -7
f	kn link5 . word	-4 -5 4* -5 6 -4
f	kn link5 / label	7* -6 -10 -19 2* 7 1* -10
f	kn link5 [ 1	4* -7 2* 11 1* -5 4* 5
f	kn link5 [ date	1* -4 5* 10 -12 3* -7
f	kn link5 [ label	7* 8 -7 -7 1* -9 1* -5
f	kn link5 _ 2	-5 -5 2* -5 1* -4 7 6* -5
f	kn link5 _ 75	1* -6 2* -6 2* 4
f	kn link5 _ icon	6* -8 9
f	kn link5 _ image	7* 4 1* -5
f	kn link5 _ institution	9* -4
f	kn link5 _ label	1* -8 4* -6 -16 -11 1* -8 -17 -5 -7 6
f	kn link5 _ label 	6* -6 11 -8 3* -8 1* -6
f	kn link5 _ venue	7* 4 -10 -8 2* -10 1* 11
f	kn link5 _ word	1* 9 2* -9 1* -4 1* -6 -9 2* -10
f	kn link5 | label	7* -5 -9 -24 1* -8 10 1* -9
f	kn link5 【 label	7* 10 1* -12 3* -4 -8
f	kn link5 （ institution	12* -10 1* 10
f	kn person " 1	6 -9 -9 2* -8 -16 -4 -8 -6 -5 -9 2* 6
f	kn person " link12	7 -5 -6 -5 -7 -7 -6 -6
f	kn person " link5	13 1* -7 3* -9
f	kn person " person?	6* -8 -7 -5
f	kn person " strong1	9 -7 -10 2* -10 -18 -6
f	kn person " strong712	10 -7 -6 2* -6 -12 -13
f	kn person $ $	8* -5 -17 -7 5 -15 -10
f	kn person $ 012	9 5* -5 -11 11 -5 1* -4 2* -11
f	kn person $ 1	1* -5 1* -6 -6 1* -9 1* 5 -15 -5 -14 1* -12 -6
f	kn person $ 2	6* -6 1* 18 -10 -11 -19 1* -5 -21
f	kn person $ 312	6 1* -6 -5 2* -5 -6 10 -8 -17 -12 2* -8
f	kn person $ 35	5 5* -11 2* -6 -6 -11 1* -14
f	kn person $ 75	4 -8 1* -6 -4 -7 -6 -8 1* -15 1* -8 1* -11
f	kn person $ 95	2* -5 4* 9 -8 -9 -14 -7 2* 5
f	kn person $ date	7* -6 1* -13 1* -17 -9 -5 -27
f	kn person $ h05	7* 4 -6 -9 -5 -11 1* -5 7
f	kn person $ h1	8* 16 -16 -7 -21 -5 -10 -16
f	kn person $ icon	-7 -5 -7 5* 10 -15 -8 -16 -13 -11 -13
f	kn person $ image	1* -7 6 2* -6 -4 -6 6 -8 -5 -8 -7 -5
f	kn person $ institution	6* -7 -7 1* -16 -16 9 -7 -5 -8
f	kn person $ label	8* 7 -7 7 1* -16 -10 -18
f	kn person $ label 	-6 6* 7 7 2* -12 -18 -26 -15
f	kn person $ link12	-5 -9 11 -8 -9 -7 -13 -4 -10 1* -4 3* 10
f	kn person $ person?	1* -8 -7 1* -4 -5 -6 1* 8 -7 1* -5
f	kn person $ strong1	9 -13 1* -6 -5 -4 -15 1* 17 -18 -18 -20 1* -6 -13
f	kn person $ topic	8* 16 -9 -16 2* -11 -20
f	kn person $ venue	6* -7 2* -8 -5 -13 -13 -6
f	kn person $ word	-8 7* 12 -9 6 -5 -14 -20 -19
f	kn person ( 1	1* -8 2* -7 -7 -7 1* 8 -6 -8 -8 -5
f	kn person ( date	5 -15 -12 -11 1* -12 -16 -9 -27 1* -12 -13 16 -9
f	kn person ( l1	2* -6 2* -5 -4 -6 7 -10 -7 -8 -8 -8
f	kn person ( label	8* 5 1* 4 -12 -5
f	kn person ( label 	-8 6* -18 -19 -11 -22 17 -20 -5 -6
f	kn person ( label authors	8 1* -5 3* -5 -6 -6 -12 -13 1* -6
f	kn person ( venue	7* -25 20 -13 -10 -10 -12 -21 -6
f	kn person ) label	7* -10 1* -23 -12 13 -17 -19
f	kn person ) link12	-11 -12 18 1* -5 -17 -9 1* -7 -9 4* 11
f	kn person ) link5	-10 -11 14 2* -12 -7 1* -11 -5 8 -9 -10 -4 -6
f	kn person ) venue	8* 5 -12 -7 -14 -10 -9
f	kn person , 1	1* -10 3* -10 -9 -12 1* -9 -11 -9 4 1* -15
f	kn person , 2	6 -5 -7 2* -4 -4 -16 8 -12 -15 -16 -6 -6 -12
f	kn person , 312	1* -11 2* -6 -10 -12 -13 1* -5 -12 -10
f	kn person , 95	1* -7 -12 2* -4 -4 -7 8 -7 -7
f	kn person , date	1* -10 -9 -6 -6 -9 -14 -5 -15 -6 -22 1* 6
f	kn person , institution	-10 -9 11 2* -4 -16 1* -9 -11 1* -12 -14 1* 5
f	kn person , l2	7* -13 -12 1* -10 13 -4 1* -9
f	kn person , label	7* 7 1* -8 2* -16 1* -12
f	kn person , label 	-9 -5 -5 4* 9 9 -13 -10 -7 -7 1* 5
f	kn person , label authors	10 -6 -6 2* -13 -14 -17 1* -9 -9 -13 -5 1* -17
f	kn person , label label	-6 6* -9 1* -20 2* -5 -4
f	kn person , label other	-9 6* 5 1* -11 -15 1* -6
f	kn person , link12	1* -5 3* -11 -12 -8
f	kn person , person	1* -9 1* -5 -5 -7 -17 -19 1* -22 1* -8 -9 -6
f	kn person , person?	1* -7 3* -9 -19 2* -6 -6 1* -16 -6 8
f	kn person , strong1	1* -8 -6 2* -5 -6 -13 -4 -4 -5 -4 2* 6
f	kn person , venue	-16 -7 7 2* -5 -5 -9 17 -19 -17 -13 -10 1* -9
f	kn person , word	5 6* -9 11 -10 1* -12 2* -8
f	kn person - 012	8* 12 -5 -11 -8 2* -11
f	kn person - 312	7* -6 5 -8 -4 -7 2* -10
f	kn person - 35	7* -6 12 1* -10 -8 2* -6
f	kn person - 75	7* -6 1* -14 -6 -9 1* -5
f	kn person - h012	7* -5 15 -6 -16 -13 1* -6 -10
f	kn person - h05	8* 15 -9 -16 -11 1* -5 -5
f	kn person - label authors	11 -7 -8 2* -11 -5 -12 13 1* -15 -10 2* -11
f	kn person - link12	10 -5 -10 2* -7 -8 -6 -4 1* -6 3* -5
f	kn person - venue	8* 5 -10 -12 -7
f	kn person . #	5 5* -8 -12 -5 10 -9 -12 2* -21
f	kn person . 1	7 -9 3* -10 -13 -11 1* -4 1* -7
f	kn person . date	12 -16 -9 3* -25 -13 -13 -15 -11 -19 15 -5 -7
f	kn person . l1	1* -7 -7 3* -6 1* 4 2* -11
f	kn person . label	7* -17 7 -16 -14 -12 -20 1* 8
f	kn person . label authors	4 -4 -4 3* -6 -9 5 -23 -12 1* -5 1* -5
f	kn person . link12	8 -6 -7 3* -4
f	kn person . strong1	5 -13 4 3* -22 -15 -7
f	kn person . venue	8* 5 -21 -4 -8 -7 1* -14
f	kn person . word	7 -5 4* -8 -18 26 -19 -11 -14 -8 -5 -16
f	kn person : 1	1* -9 -10 1* -6 -13 -19 1* 5 -12 -10 -6 -5 1* -9
f	kn person : 312	1* -4 4* -7 -5 1* -10 6 -12
f	kn person : 712	-15 -11 -10 2* -12 9 7 -9 -5 -4 -7 2* 5
f	kn person : label	8* -11 -6 -10 -5 6 1* -6
f	kn person : label 	7* -10 14 -8 -14 -15 -14 1* -13
f	kn person : label other	1* -12 -10 1* -12 -11 -21 1* -12 1* -7 -14 -8 1* 12
f	kn person : person?	-7 -11 -9 2* -9 8 1* -8 -7 -9 -7
f	kn person : venue	7* 9 1* -6 -9 -6
f	kn person ; person	-5 -5 -10 -4 1* -5 -5 -11 7 -6 -12 -16 1* -7 -14
f	kn person [ date	11 -7 -10 2* -8 -7 -7 5 5 -17 -13 -7 1* -11
f	kn person [ label	7* -19 6 -9 -7 -9 -15 -10
f	kn person [ venue	9* -12 -5 -7
f	kn person _ date	-5 6 2* -5 -4 -9 2* 14 -12 -4 2* -13
f	kn person _ icon	-11 8* -9 -11 1* -4 -4 -7
f	kn person _ institution	-5 7* -7 -11 6 -5 -5
f	kn person _ label	-6 6* -12 1* -19 2* -15 -7 8
f	kn person _ link12	6 1* -5 2* -7 -7 -5
f	kn person _ venue	7* -4 12 -11 1* -8 -8 -5 -12
f	kn person | 1	13 -12 -12 2* -7 -4 -6 -12 -7 -8 -10 2* 8
f	kn person “ 1	11 -7 4* -5 -4
f	kn person 【 label	2* -6 5* 10 -19 -10 -10 -8 -6 -15
f	kn person 【 venue	7* -8 16 -8 -12 3* -10
f	kn person （ venue	8* 25 -16 -20 2* -10 -7
f	kn person? " l5	-19 -11 -23 1* -9 -13 -20 23 3* -8
f	kn person? " strongl5	-21 -5 -13 2* -7 -22 13 2* -5 -6
f	kn person? $ #	-5 3* -4 -6 7 1* -5 -7 -10 7 2* 5
f	kn person? $ $	9* -17 2* -22 -18 -9
f	kn person? $ 1	-7 5* 5 2* -9 4* -4
f	kn person? $ 2	7* 7 1* -15 -11 -8 1* -6
f	kn person? $ 35	7* 4 -6 -13 -12 10 2* -10
f	kn person? $ date	-5 8* -12 -9 -5
f	kn person? $ icon	-6 -5 -6 2* -7 1* 8 1* -20 -18 -12 -7 -9 -20
f	kn person? $ institution	7* 12 8 -10 -10 -4 2* -8
f	kn person? $ label	6* -4 13 -5 -9 -7 -9 -15 -9 -13
f	kn person? $ label 	-9 -9 -13 2* -5 1* 17 7 -14 -15 -9 -6 -7 -10
f	kn person? $ person	7* 13 1* -9 -9 -14 1* -6 -8
f	kn person? $ person?	-6 -4 4* 5 1* -5 -7 2* -4 1* -7
f	kn person? $ venue	7* 6 10 -20 -9 -7 -5 -10 -15
f	kn person? $ word	-9 -6 -11 4* 10 -4 1* -8 -5 -5 -15 -16
f	kn person? ( #	-4 6* 21 -6 -17 -13 -10 2* -12
f	kn person? ( 1	-7 9 -11 2* -7 -7 2* -14 -15 -19 -12 -6 -5
f	kn person? ( 75	8* -6 1* -10 -6 2* -5
f	kn person? ( date	1* -5 4* -12 1* -14 6 -10 -13 11 -4 -8
f	kn person? ( label	7* 10 -11 2* -13 -12 -8 -14
f	kn person? ( label 	7* -16 -12 -6 -15 11 -14 -6 -6
f	kn person? ( strong1	-5 5* -6 10 -5 -9 1* -4 2* 4
f	kn person? ( venue	1* -4 6* -8 -16
f	kn person? ) 2	7* 7 1* -5
f	kn person? ) icon	7* 8 2* -7 7 2* -7
f	kn person? ) image	9* -5
f	kn person? ) label	1* -6 5* -11 1* -19 1* 7 -5 1* -11
f	kn person? ) venue	-6 -4 5* 6 1* -5 -12 -5
f	kn person? , 1	1* 7 -4 2* -7 -9 -5 -4 -10 -6 -6 6 1* -13
f	kn person? , 2	6* -4 5 2* -10 -14 -4 1* -7
f	kn person? , 712	1* -11 -10 2* -10 -7 1* -11 -12 1* -11
f	kn person? , 75	-4 -11 -9 2* -7 -14 11 -5 -10 -6 -18
f	kn person? , 95	-5 -19 -13 2* -8 -18 13 -12 -11 1* -9 2* 4
f	kn person? , date	-11 10 -19 -4 1* -10 -11 -20 -27 17 -18 -4 1* -8 -23
f	kn person? , emphasis1	-6 7* 10
f	kn person? , institution	-7 -12 -6 2* -8 -11 7 -12 -10 2* -5
f	kn person? , label	7* 8 -7 -10 1* -8 -7 -5 -10
f	kn person? , label 	1* -7 -8 2* -6 2* -17 4 -15 -15 -4 -6
f	kn person? , person	1* -18 -15 -6 -7 -9 -27 -11 1* -33 -5 -9 -15 -11
f	kn person? , person?	1* -15 -29 -13 -9 -19 -29 5 -6 -26 -12 -7 5 -11 -4
f	kn person? , strong712	-14 6* 5
f	kn person? , strong75	-9 -7 -6 4* 17 -7
f	kn person? , venue	-6 -7 -6 4* -6 14 -16 -7 -7 2* -10
f	kn person? - 35	-8 -8 -10 3* -5 15 -10 -11 10 -10 2* -6
f	kn person? - label 	-5 -5 -7 3* -4 7 1* -8 -8 -5
f	kn person? . #	7* -13 -21 22 -13 -12 2* -11
f	kn person? . 2	-4 8* 5 1* -12 -6
f	kn person? . date	-9 6 -6 2* -7 -6 1* -16 5 -12 -11 2* -12
f	kn person? . label	7* 6 -13 1* -13 1* -18
f	kn person? . venue	8* 4 -12 -24 -5 1* -7
f	kn person? . word	1* 6 -9 3* -13 -12 1* 6 -12 -10 -7
f	kn person? : 1	-8 -16 -8 2* -8 -17 11 -5 -8 -5 -8
f	kn person? : 712	-14 -9 3* -6 -12 1* -8 -11 -6 -8 -6 1* 6
f	kn person? : 75	1* -7 3* -5 5 -8 -4 -6 1* -6 2* -5
f	kn person? : 912	-15 -13 3* -7 8
f	kn person? : label	8* -19 -10 -8 -14 7 -6
f	kn person? : label name	1* -6 -4 2* -6 -11 7 -11 -8 -9 -9
f	kn person? : label other	-9 -11 -9 2* -8 -17 12 -12 -13 -10 -12 -5 1* 18
f	kn person? : label tags	7* -5 -14 -11 -25 -6 -12 -13 10
f	kn person? : person?	-18 -12 -8 2* -12 4 5 -11 -7 -5 -7 2* 8
f	kn person? : strong1	1* -8 5* 8
f	kn person? : strong712	-8 6* 10 -5 5* 5
f	kn person? : strong75	-10 -10 3* -6 -7 14
f	kn person? : topic	-10 -15 4* -6 8
f	kn person? : venue	1* -5 3* -5 1* 10 -14 -11 -11 -9 -10
f	kn person? : word	-7 -9 -6 3* -9 8
f	kn person? ; 1	-7 -14 2* -6 -10 -13 2* -9 -8 -13 -7 1* 5
f	kn person? ; strong1	-7 -9 3* -10 -9 1* -8 -5 -8 -11 2* -6
f	kn person? ; word	-8 -4 -8 2* -5 -8 9 1* -7 -7 3* -7
f	kn person? [ 1	1* -5 -10 2* -5 -7 1* -7 3* -7 -6 -10
f	kn person? [ label	7* -11 6 -8 -5 1* -7 -12 -6
f	kn person? [ label 	7* 13 2* -5 -5 -10 1* -7
f	kn person? [ venue	8* 5 -11 -14 -8 2* -9
f	kn person? [ word	9* 5 -11 -9 2* -6
f	kn person? _ 2	7* 4 -5 -6 1* -10 2* -5
f	kn person? _ date	-8 1* -8 -5 -7 -7 -9 -6 1* 13 -10 1* -5 -14 -15
f	kn person? _ icon	-4 -6 4* -9 14 -9 -10 -12 -14 2* -9
f	kn person? _ image	7* 9 -9 -8 -7
f	kn person? _ label	7* 5 -5 1* 6 -14 -14 -12
f	kn person? 【 label	9* -7 -15 -8 -8 1* -14
f	kn strong012 $ $	8* -9 -11 -10 6 1* -10 -8
f	kn strong012 $ label 	7* 10 3* -10
f	kn strong05 $ $	8* -7 -5 -9 1* -14 -6 -11
f	kn strong05 $ word	7* 8 3* -7
f	kn strong1 " label other	-25 -6 4* -17 1* -4 1* -7 -6
f	kn strong1 " link12	-10 -5 3* 15 -21 -10
f	kn strong1 " link5	-9 4* 5 -5 -5
f	kn strong1 " person?	-17 5 -10 2* 6 -19 -20
f	kn strong1 " strong75	1* -8 -9 2* 16 -14 -16
f	kn strong1 $ $	8* -8 -15 -8 -18 -16
f	kn strong1 $ icon	5* -6 -7 4* -8
f	kn strong1 $ institution	5* -9 2* -4 2* -4 1* 7 -9
f	kn strong1 $ label	5* -6 1* -4 4 -10 -5 -8
f	kn strong1 $ label 	5* -6 -15 11 -8 -6 -6 -10
f	kn strong1 $ venue	-5 4* -11 6 4* -5 2* -6
f	kn strong1 $ word	-5 4* -6 -16 5 -15 -18 -14 -21 -13 1* -5
f	kn strong1 ( #	5* -8 -10 -13 -11 1* -7 -14 -7
f	kn strong1 ( date	10 -6 3* -8 -4 -8 -15 -12 -14 -12 10 -9 -8
f	kn strong1 ( strongl1	-17 -9 3* -14 -12 1* -12 -8 -11 -13 -5 -11 6
f	kn strong1 ) 1	6* -5 1* -5 1* -6 -10 1* 5
f	kn strong1 ) image	7* -12 1* -4 1* -8 1* 8 -13
f	kn strong1 ) label	7* -5 -11 -19 -10 -13 -14 11
f	kn strong1 ) link12	2* -6 2* 12 -16 6* -8 9
f	kn strong1 ) link2	-4 -8 -8 2* 8 -13
f	kn strong1 ) link5	2* -10 2* 5 -5
f	kn strong1 ) venue	7* -8 -9 -9 -10 -11 1* 9 -21
f	kn strong1 , label 	-9 4* -12 5* -7 1* 13 -11
f	kn strong1 , person	1* -7 3* -12 1* -7 1* -9 -8 -13 6 -6 -12
f	kn strong1 , person?	11 -14 -5 2* -22 -10 7 1* -6 3* 5 -8
f	kn strong1 , strong1	1* -20 -13 -7 -7 -24 2* 8 -17 -13 -20 9 -10 -14
f	kn strong1 , strong2	-13 4* -8 -5 5 -9 -8 2* -7
f	kn strong1 , strongl1	-8 -15 -5 2* -8 -14 9
f	kn strong1 , strongl5	-13 -7 -7 2* -17 -12 1* -8 -5 -6 2* -13
f	kn strong1 , topic	7 -11 3* -7 -13 13
f	kn strong1 , word	9 -10 -4 2* -21 -25 -5 2* -5 -5 2* -5
f	kn strong1 - 35	-6 -4 3* -16 -10 16 -8 -5 2* -7 6 -10
f	kn strong1 - person?	-11 -15 -9 2* -21 1* 8 -5
f	kn strong1 - strong012	-5 -9 -6 2* -18 -7 16
f	kn strong1 - strong05	-4 -6 -5 2* -12 -19 11
f	kn strong1 - strong1	-10 -13 -5 2* -14 -24 15 6* 7
f	kn strong1 - strong312	-7 -7 -5 2* -6 -18 9
f	kn strong1 - strong35	-6 -15 -7 2* -18 -17 19
f	kn strong1 - strong712	-10 -20 -10 2* -24 7 7* 5
f	kn strong1 - strong75	-11 -11 -13 2* -13 -33 13 -6 5* 8
f	kn strong1 - strong912	-12 -15 -8 2* -17 1* 8
f	kn strong1 : h05	-14 -7 3* 7 -13 -7
f	kn strong1 : institution	-7 -9 3* -6 -18 8
f	kn strong1 : label	7* -4 -8 1* -7 -12 -17 -4 17
f	kn strong1 : label authors	5* -7 1* -10 -10 -5 -9 -7 1* -8 11
f	kn strong1 : label note	7* -5 -14 1* -11 -20 -7 1* 15
f	kn strong1 : label other	-15 -9 4* -16 1* -19 -4 -13 -21 -10 -5 15
f	kn strong1 : link12	-13 -7 2* -4 7 -10 -7 -7 -8 -7 -6 -6 -7 5
f	kn strong1 : link5	-10 -8 3* 14 -19 -14 -6 -6 -7 -4 -9 1* 11
f	kn strong1 : person	-9 -11 4* -27 1* -10 -6 1* -12 -6 1* 16
f	kn strong1 : person?	-11 -6 -4 2* -7 -22 8 -4 2* -4 2* 7
f	kn strong1 : strong012	-12 -10 4* -14 7* -7
f	kn strong1 : strong05	-4 -7 3* -18 -22 19
f	kn strong1 : strong1	-7 -16 -6 2* 13 -25 -13 2* -5 -6
f	kn strong1 : strong2	-5 -10 4* -22 4* -7
f	kn strong1 : strong312	-19 -6 3* -20 -4 8
f	kn strong1 : strong35	-14 -17 4* -31 7* -6
f	kn strong1 : strong712	-9 -9 3* -6 -37 8
f	kn strong1 : strong75	-13 -14 3* -17 7 -6 -8 -7 1* -5 2* 10
f	kn strong1 : strong912	-8 -12 3* -15 -22 15
f	kn strong1 : strongh012	-18 -12 3* -33 -9 13 3* -6
f	kn strong1 : strongh05	-16 -11 4* -38
f	kn strong1 : strongl12	-8 -11 3* -17 -12 17
f	kn strong1 : strongl5	-9 -11 3* -8 -25 11
f	kn strong1 : topic	-5 -5 4* -15
f	kn strong1 : venue	-10 -11 -4 2* 5 -18 1* -6 -14 -14 -11 -9 -5 18
f	kn strong1 [ label	7* -7 -6 -4 -7 -8 -7 1* 10
f	kn strong1 [ venue	-16 -12 -7 -6 -6 14 -11 -5 1* -8 -7
f	kn strong1 _ 1	-16 -5 -4 2* -14 -8 16 -5 2* 6 2* -6
f	kn strong1 _ 2	-18 -11 3* -12 -12 11 -5
f	kn strong1 _ 312	-7 -8 3* 21 -18 -21 3* 9 2* -10
f	kn strong1 _ 35	-22 -13 3* 21 -9 -20 -7 2* 7 1* -4 -6
f	kn strong1 _ 712	-16 -10 3* 11 -11 -7 3* -8
f	kn strong1 _ 75	-21 -17 -6 2* -5 -15 7 6* -5
f	kn strong1 _ icon	5* -11 -5 12 3* -10 1* -5
f	kn strong1 _ image	6* -6 4
f	kn strong1 _ l1	-14 -8 3* -12 -12 12 -13 1* -4 5 1* -7
f	kn strong1 _ l12	-13 -6 4* -9 1* -15 -8 -9 5 1* -12
f	kn strong1 _ l2	-19 -4 3* -6 -5 1* -12 -10 -11 11 1* -6 -8
f	kn strong1 _ l5	-24 -12 -11 2* -10 -12 6 -13 -7 -10 7 1* -12
f	kn strong1 _ link12	-17 -10 -9 2* 13 -10 -14 3* -12 2* 12
f	kn strong1 _ link25	-13 -8 -7 2* 12 -9 -12
f	kn strong1 _ link5	-14 -11 3* 5 -16
f	kn strong1 _ person	-8 -6 -5 3* -8 6
f	kn strong1 _ person?	-26 -11 -8 2* 7 -8 -6 3* -8
f	kn strong1 _ strong1	-10 -9 -5 2* 22 -4 -26
f	kn strong1 _ topic	-17 -12 3* -16 -14 16 1* -4
f	kn strong1 _ word	-20 -8 -4 2* 5 -4 -6 -7 -9 -8 6 2* -5
f	kn strong1 《 label other	-9 4* 13 -8 -12
f	kn strong1 《 link12	-6 4* 13 -11 -6
f	kn strong1 「 35	-6 4* 8 -15
f	kn strong1 「 link12	5* 6 -7 -5
f	kn strong2 $ $	7* 4 -6 1* -12 -5 -9 -14 -5
f	kn strong2 $ label	8* -7
f	kn strong2 $ word	6* -6 9 -6 -14 -10 -12 1* -7 -8
f	kn strong2 ( #	7* 17 1* -10 1* -4 2* -14
f	kn strong2 , strongl2	-8 -17 -9 2* -11 -20 17
f	kn strong2 : label other	-4 4* -8 -22 1* -8 -6 -10 -15 2* 20
f	kn strong2 ; strongl1	-4 -7 -5 3* -9 6
f	kn strong312 $ $	7* 15 2* -4 -10 2* -7
f	kn strong312 $ label	7* 5 3* -5
f	kn strong312 $ label 	7* 9 3* -7
f	kn strong312 $ word	7* 8 3* -10 2* -4
f	kn strong312 ( #	11* -4
f	kn strong35 $ $	9* -9 -11 1* -5 -4 -6
f	kn strong35 $ label	7* 5
f	kn strong35 $ label 	7* 11 -4 -7 1* -10 -5 1* -6
f	kn strong35 $ word	7* 15 1* -5 1* -12 2* -5
f	kn strong35 ( #	7* 10 1* -7 1* -9 2* -5
f	kn strong35 : label other	-5 -14 3* -4 -11 -7 -11 -15 -11 -10 -5 1* 12
f	kn strong35 : strongl5	1* -10 3* -4 -6 11
f	kn strong35 [ label	7* 13 2* -5 3* -5
f	kn strong712 $ $	7* 15 1* -5 1* -13
f	kn strong712 $ label	7* 7 -4 -9 1* -5 2* 4
f	kn strong712 $ label 	7* 6 3* -6
f	kn strong712 $ person	7* 5 -7 -12 -6 -12 2* 12
f	kn strong712 $ word	7* 7 -8 -7 -6 -9 1* -6 -7
f	kn strong712 ( #	7* 9 1* -12 -6 -9 2* 8
f	kn strong712 ) venue	8* -6 -10 -6 -6 2* 7
f	kn strong712 [ label	7* 9 -6 -8 1* -6 2* 6
f	kn strong712 _ label	10* -5 -5 2* -7
f	kn strong75 $ $	8* -8 1* -17 -23 -9 -6
f	kn strong75 $ label	7* 12 -7 -11
f	kn strong75 $ label 	7* 8 -6 1* -6 -7 1* -6 -4
f	kn strong75 $ word	6* -5 10 -9 1* -10 -20 1* -6 -10
f	kn strong75 ( #	7* 10 -4 -16 -9 -7 2* 5
f	kn strong75 ) venue	7* 10 -4 2* -4
f	kn strong75 : label other	-5 -7 4* -5 8 6* 5
f	kn strong75 : person?	1* -20 5* 21
f	kn strong75 : strong1	1* -16 5* 16
f	kn strong75 : strong712	1* -23 5* 23
f	kn strong75 : strong75	1* -10 5* 10
f	kn strong75 [ label	9* -11 -6 -8 2* 5
f	kn strong75 _ label	7* -6 -6 -7 9 -7 -6 -4 -11
f	kn strong912 $ word	7* 14 3* -9 2* -4
f	kn strongh012 $ $	8* -7 -10 -12 5 -7 -5 -8
f	kn strongh012 $ label	8* -11 -7 -6 -15 -4 -5 6
f	kn strongh012 $ label 	7* 7 -9 2* -4 2* 4
f	kn strongh012 $ word	7* 5 -13 1* -9 -18 2* 5
f	kn strongh05 $ $	8* -7 -10 -11 2* -7 -10
f	kn strongh05 $ label	7* 8 -4 -14 -13 1* -7 -6
f	kn strongh05 $ label 	7* 10 -7 1* -4 -8 2* -6
f	kn strongh05 $ word	8* -7 -7 -7
f	kn strongh05 ( #	7* 6 -5 -6 -6 -10 -6 1* 5
f	kn strongh1 : label note	8* -9 1* -10 -11 -6 1* 12
f	kn strongh1 : label other	-9 5* -8 1* -15 1* -9 -9 -10 1* 13
f	kn strongh2 , strongh1	-10 -9 -6 2* -5 7 -8 2* -8 4 2* -7
f	kn strongh2 : label other	-8 4* -5 -14 19 6* 6
f	kn strongl1 $ $	7* 9 -19 -15 -15 -18 -10 1* -6
f	kn strongl1 $ icon	7* 7 5* -6 -5
f	kn strongl1 $ label	7* 10 -9 -8 1* -7 -9 -10
f	kn strongl1 $ label 	6* -10 1* -7 -5 -4 -7 -8 -8 6
f	kn strongl1 $ venue	13* -6
f	kn strongl1 $ word	5* -6 -6 9
f	kn strongl1 ( #	6* -5 7 1* -4 1* -6
f	kn strongl1 ( icon	7* 8 1* -7 1* -8 1* -5 -7
f	kn strongl1 ) image	7* 15 3* -4 -4 -13
f	kn strongl1 ) label	7* 13 3* -8 1* -11 -8
f	kn strongl1 , strongl1	1* -6 9* -9
f	kn strongl1 , strongl2	5* -5 1* 6 -9 2* -10
f	kn strongl1 , strongl5	-6 -8 -4 2* -11 -7 13 3* -7
f	kn strongl1 - 012	5* -4 1* 4
f	kn strongl1 - 312	5* -5 1* 7
f	kn strongl1 - 35	7* 5
f	kn strongl1 - h05	6* -5 6
f	kn strongl1 : label other	5* -17 -11 14 3* -7 2* 7
f	kn strongl1 [ label	7* 7 -7 -7 1* -11 -4 8 -7
f	kn strongl1 _ 2	7* 5 3* -5
f	kn strongl1 _ icon	5* -4 -6 8 6* -6
f	kn strongl1 _ image	5* -8 1* 6 1* -7 1* -11 2* 11
f	kn strongl1 _ l12	-5 4* -12 -6 1* -10 -6 -7 8 -8 -5 -7
f	kn strongl1 _ l5	-8 -4 3* -8 -8 -7 -7 -7 -13 2* -4 4
f	kn strongl12 $ $	7* 4 -9 -7 -6 2* -4 -5
f	kn strongl12 $ label	7* 12 3* -9
f	kn strongl12 $ label 	7* 15 -6 2* -9 2* -9
f	kn strongl12 $ word	7* 12 -8 2* -7 2* -13
f	kn strongl2 , strongl12	-4 -5 5* 11 1* -5 -7 7 2* -10
f	kn strongl2 : strongl12	1* -8 3* -5 1* 12
f	kn strongl5 $ $	8* -9 1* -7 -9 -5
f	kn strongl5 $ label	7* 11 3* -6
f	kn strongl5 $ label 	7* 8 -9 -7 1* -14 2* -4
f	kn strongl5 , strongl5	1* -7 -6 8* -9
f	kn strongl5 : label other	1* -9 5* 11
f	kn strongl5 : strongl12	1* -10 3* -7 -9 11
f	kn strongl5 : strongl5	1* -9 5* 12 1* -6 1* -5 2* 5
f	kn topic $ #	7* -13 -6 -16 -5 1* -6 -4
f	kn topic $ $	8* -10 -8 -19 -20 -9 7 8
f	kn topic $ 1	-8 -7 -9 4* -8 1* -9 -5 -14 1* -10 13
f	kn topic $ date	5* -9 -6 7 -10 5 -5 2* 5 -11
f	kn topic $ icon	1* -6 -7 3* 10 -11 -6 -8 1* -20
f	kn topic $ institution	1* -7 -7 2* 14 -11 -13 5* -6 -9
f	kn topic $ label	7* -16 -12 6 -12 -14 -13 1* -6
f	kn topic $ label 	5* -5 2* -7 -8 1* -15 -7 -9 10
f	kn topic $ person	1* -9 -8 2* 6 -5 -11 -6 -7 1* -4 1* -6
f	kn topic $ venue	7* 5 -12 -5 -6 3* -20
f	kn topic $ word	1* -6 -6 2* 10 -10 -7 -18 1* -5 -14 -10 -5
f	kn topic ( l5	7* -10 -7 -12 1* 18 -9 -14 -17
f	kn topic ( label	7* -5 -11 -13 -11 -15 -10 20 -4
f	kn topic ) 1	-6 -13 -9 2* 9 -16 -9 -11 -12 -8 8 -7 -8 7
f	kn topic ) h2	7* -5 1* -5 -4 2* -5
f	kn topic ) label	7* -8 -12 5 -12 -15 -17 1* -14
f	kn topic ) link12	-5 -11 -11 2* 14 -9 2* -5 3* -10 11
f	kn topic ) link5	-6 -7 -8 2* 8 -8 -11 -8 -9 1* -12 -12 18 -15
f	kn topic , 1	2* -13 1* -5 -13 -10 11 1* -9 1* -16 -5 5 -9
f	kn topic , 2	-6 4* -10 1* 11 -11 -4 1* -14 2* -6
f	kn topic , 712	5* -7 1* 12 -5 -8 1* -9 1* -7 -11
f	kn topic , emphasis1	-7 -6 -8 3* -7 6 6* 4
f	kn topic , l1	1* -9 3* -13 2* -10 -7 1* 18 -8 -13 -14
f	kn topic , l12	-4 -6 3* -5 1* 9 3* -17 1* -8
f	kn topic , l2	5* -6 1* 10 3* 4 -5 -8 -5
f	kn topic , l5	1* -6 3* -4 5* 10 2* -6
f	kn topic , label 	-8 1* -7 1* -7 1* -12 6 -8 -12 1* 5 -10 1* -12
f	kn topic , person?	-7 -5 3* -15 -13 12 -10 -7 1* -9
f	kn topic , strong1	-10 -12 -15 2* 7 -12 6
f	kn topic , strong712	5* -7 -8 7
f	kn topic , topic	-20 -18 -14 -5 -11 1* -17 5 -6 -9 2* -17 6 -13
f	kn topic , word	-4 1* -5 2* 15 -10 -5 -13 -11 2* -7 14 -15
f	kn topic . 1	-16 -9 -9 2* 5 -14 1* -5 -5 1* 8 1* -7 8
f	kn topic . topic	-12 4* -9 -11 9
f	kn topic : date	7* -5 1* -14 1* -12 -4 -6 13
f	kn topic : label name	5* -4 -7 7 -14 2* 5 1* -6 -15
f	kn topic : label note	7* -6 -17 -6 -11 -14 -8 -13 15
f	kn topic : label other	5* -6 -18 6 -6 2* -22 -17 -17 7
f	kn topic : label tags	5* -4 -6 -7 3* -22 -7 -11 16
f	kn topic : label venue	7* -5 -11 -7 -5 -15 -6 -18 20
f	kn topic : venue	8* -12 -8 1* -8 1* -16 18
f	kn topic ; 1	8* 10 2* -5 1* -5 -13
f	kn topic [ label	8* -14 -13 -18 -10 -7 8
f	kn topic _ #	-19 -12 3* 11 -10 4* -5 2* -4
f	kn topic _ institution	9* -17 -12 -8 1* 15 -10
f	kn topic _ l5	1* -7 3* -13 -13 1* -10 -4 1* 11 1* -5 -11
f	kn topic _ label	-6 6* -4 -11 -15 -13 -19 -13 5 5
f	kn topic _ label 	1* -12 3* -5 -8 9 1* -25 -10 -13
f	kn topic _ topic	-7 -14 -5 2* 8 -10 2* -14 -5 -13 2* 5
f	kn venue " strong1	1* 18 3* -18
f	kn venue $ $	7* -9 -10 5 -24 -20 -22 -21 4
f	kn venue $ 012	1* -5 5* -7 -16 1* -7 -4 -6 -5 8
f	kn venue $ 1	1* 7 3* -5 -8 -7 -9 14 -11 -13 -8 -6 -14
f	kn venue $ 2	8* -7 7 -4 -13 -7 1* -7
f	kn venue $ 312	8* -9 2* -10 -7
f	kn venue $ 35	7* -5 -7 5 1* -10
f	kn venue $ 75	8* -8 4* -4
f	kn venue $ date	8* -12 24 -6 -4 -5 -5 -25
f	kn venue $ dated	8* -11 5 -6 -7 2* -5
f	kn venue $ h012	8* -7 1* -5 1* -5
f	kn venue $ h05	9* 4
f	kn venue $ h1	9* 12 -5 -11 -4 -5 -12
f	kn venue $ icon	1* 10 -4 2* -7 -10 -10 -13 1* -10 -6 -8 -10
f	kn venue $ image	3* -6 1* -4
f	kn venue $ l12	7* -11 -8 -5 -8 -12 -5 -5 6
f	kn venue $ label	7* -11 -9 12 -6 -8 -11 -11 -9
f	kn venue $ label 	8* -10 18 -8 -12 -18 -16 -13
f	kn venue $ link5	3* -7 3* -7 1* 13 2* -10 1* -20
f	kn venue $ person	7* -7 3* -12 -6 -5 7
f	kn venue $ strong1	1* 8 4* -7 1* -6 11 1* -10 2* -12
f	kn venue $ topic	7* -6 -5 11 -7 -5 1* -6 -13
f	kn venue $ word	1* -5 5* -18 -5 18 -5 -12 -8 -15 -16
f	kn venue ( #	7* -11 1* 7 1* -7 2* -6
f	kn venue ( 1	2* -6 2* -7 -7 2* -5 1* -8 -7 1* 9
f	kn venue ( date	-6 4* -10 -4 -6 -13 -6 -14 -15 -8 -5 7
f	kn venue ( l2	1* -6 5* -10 -7 7 -4 -9
f	kn venue ( label	7* -4 -7 7 -8 -12 -21
f	kn venue ( label 	8* -5 5 1* -8 2* -5
f	kn venue ) #	1* 7 -4 2* -6 3* 9 1* -6 1* -6 -10
f	kn venue ) 1	2* -5 2* -11 3* -9 4* 8
f	kn venue ) date	6* -5 -14 1* 6 -5 -8
f	kn venue ) label	7* -7 -11 7 -10 -12 6 -13 -7
f	kn venue ) link1	2* -5 2* -8 3* 5 2* -10 1* -8
f	kn venue ) link12	-4 14 -14 2* -10 -6
f	kn venue ) person?	7* -7 6* -4
f	kn venue ) strong1	1* 12 -8 2* -13 -4 2* -5 4* 5
f	kn venue , #	5* -4 2* -6 2* -8 2* 5
f	kn venue , 1	-10 14 -9 2* -15 -9 -10
f	kn venue , 2	14* -5
f	kn venue , date	-9 -5 -9 -5 1* -13 -15 -10 -6 -5 -17 -15 -15 -12 8
f	kn venue , institution	1* 9 -8 2* -7 -6 -6 1* 6 -14 -9 -4
f	kn venue , l2	-6 1* -4 2* -13 -8 -8 -7 6 -5 -9 -10 -6 -6
f	kn venue , label	7* -5 1* 4 1* -11 -13
f	kn venue , label 	2* -5 2* -6 2* -8 18 -8 -9 -13 1* -14
f	kn venue , label label	-8 10 -7 2* -15 1* -12 -8 2* -11 -8
f	kn venue , label other	8* -6 1* -8 1* -5
f	kn venue , label venue	9* 12 -5 -5 2* -12
f	kn venue , person?	-6 10 3* -11 -4 -8 -6 2* -5 -4 1* 8
f	kn venue , strong1	-7 18 -9 2* -13 -4 -9 1* -8 4* 8
f	kn venue , topic	-5 7 -7 2* -12 -5 -6 -9 9 1* -8 2* -5
f	kn venue , venue	5* -5 1* -11 -5 7 2* -10 1* -15
f	kn venue , word	-5 11 3* -12 1* -7 1* 10 1* -5 -6 1* -10
f	kn venue - 1	-8 8 -6 4* -9 3* -4 2* -4
f	kn venue - 35	1* -4 5* 4 -7 8 -6 -9 1* -7 -9
f	kn venue - h012	8* -10 9 -6 -12 2* -13
f	kn venue - h05	7* -5 -7 10 1* -6 1* -4 -12
f	kn venue - label 	7* -5 -6 16 1* -8 -9 1* -14
f	kn venue - label other	7* -9 -5 11 1* -6 -7 1* -8
f	kn venue . #	7* -6 -10 2* -4
f	kn venue . 1	-6 1* -5 2* -7 -5 1* -5 2* -6
f	kn venue . date	1* -5 6* -5 11 4* -11
f	kn venue . label	12* -11
f	kn venue . label 	-6 -6 5* -7 1* 15 1* -5 -4 1* -11
f	kn venue : #	1* -6 7* 10 2* -8 1* -9
f	kn venue : label	9* -16 2* 20 1* -22
f	kn venue : label links	11* -5 6 1* -11
f	kn venue : label other	-8 3* -5 -23 -4 6
f	kn venue ; l5	1* -6 7* -10 1* 13 2* -12
f	kn venue [ 1	1* 7 -8 2* -7 -6 -8 1* 8 -7 -9 -8 -4 -8
f	kn venue [ date	8* -6 1* -10 1* -4 -6
f	kn venue [ institution	5* -7 -5 1* -6 1* -7 -12 -7 -7
f	kn venue [ label	7* -7 -13 7 -10 -19 -9 -8 -5
f	kn venue [ label 	7* -4 1* 11 1* -8 -8 1* -11
f	kn venue [ link5	7* -7 1* 15 1* -8 2* -11
f	kn venue [ person	1* 4 5* -6 -5 16 -8 -8 2* -12
f	kn venue [ strong1	-7 8 -5 2* -9 -13
f	kn venue _ #	8* -10 4* -7
f	kn venue _ date	2* -4 2* -4 1* -8 -11 1* -18 -17 1* -16
f	kn venue _ icon	8* -9 18 1* -9 -11 1* -16
f	kn venue _ institution	1* -6 6* -6 6 -6 -15 1* -12 -4
f	kn venue _ label	1* 4 2* -7 -6 1* -11 -21 8 -8 -18 -15 1* -8
f	kn venue _ label 	1* -6 7* 5 1* -17
f	kn venue _ label authors	8* -6 11 1* -7 2* -10
f	kn venue _ label other	1* 8 3* -7 -5 -9 1* -5 -5 -6 -4 -9
f	kn venue _ link5	1* 8 2* -4 1* -4 -9 1* 8 1* -9 -11 1* -8
f	kn venue _ person	7* -8 -7 16 4* -14
f	kn venue _ topic	1* -7 5* -9 1* 9 -4 -12 1* -7 -6
f	kn venue _ venue	1* 5 3* -4 -5 -6 -4 4 1* -5
f	kn venue _ word	1* -11 5* -5 1* 14 -5 -12 1* -8 -9
f	kn venue | label	8* -8 1* -9 -13 -15
f	kn venue | label 	7* -4 1* 16 2* -11 1* -8
f	kn venue 【 label	4* -8 3* -4 11 -8 -7 -11 -14 -4
f	kn venue （ date	1* 6 3* -11 1* -5 -11 17 4* -16
f	kn venue （ label	7* -9 1* 11 2* -14 1* -16
f	kn word  link1	8* -11 2* 7 1* -7
f	kn word  link2	8* -8 2* 4
f	kn word $ #	5* -11 8 -8 -6 -21 6 -5 -13 -17
f	kn word $ $	7* -20 -12 -10 -18 1* -20
f	kn word $ 012	9 -6 -5 2* -10 -14 1* -4 -22 -20 -21 -10 4 6
f	kn word $ 05	4 4* -6 -9 -5 7 -10 -11 1* -8 -9 -10
f	kn word $ 1	-19 -10 -22 -10 -9 -6 5 -10 1* -9 1* -15 -13 -23 -4
f	kn word $ 2	-5 1* -6 2* 6 -6 -5 -7 -10 -15 1* -8
f	kn word $ 312	7* -9 -15 -7 -21 1* -6
f	kn word $ 35	2* -7 2* -7 -8 -10 -22 -19 -20 -6 -16 1* 5
f	kn word $ 75	5* -7 -9 2* -7 -11 -13 -6 -14
f	kn word $ date	1* -4 -7 5* -9 -11 1* -8
f	kn word $ h012	8* -5 -12 -12 -16 -5
f	kn word $ h05	-4 -7 2* -4 2* -10 2* -16 -20 -4 8
f	kn word $ icon	-8 -14 1* -7 -8 -6 4 1* 9 -8 -20 -8 -18 -17 -6
f	kn word $ institution	-10 -17 -17 1* -4 2* 7 5 -5 3* -6
f	kn word $ l1	-6 -12 1* -4 -6 -12 6 -8 -5 -12 -14 -6 1* -16 8
f	kn word $ l12	-7 -5 3* -5 1* -7 1* -16 1* -12 -9
f	kn word $ l2	5* -4 -9 1* -11 -11 -5 1* -9 -15
f	kn word $ l5	1* -5 -7 2* -4 -11 -7 -17 -27 -16 1* -5 -24 5
f	kn word $ label	7* 4 -12 1* -10 -6 -15 7 -10
f	kn word $ label 	1* -9 3* -11 -8 9 11 -11 -17 -26 -15 1* -14
f	kn word $ link1	1* -10 -9 1* -16 1* 5 -7 -10 2* -5 -7 6 -11
f	kn word $ link12	1* -15 -20 -6 -12 1* 7
f	kn word $ link5	1* -11 1* -8 -9 -6 1* -9 -8 -6 -9 -11 -4 -15 9
f	kn word $ strong1	-14 -11 -5 -7 -6 -17 12 -5 1* -6 -4 -8 1* 5 -5
f	kn word $ topic	-6 -11 -12 -5 -8 -12 12 1* -15 -10 -12 -13 1* -13 12
f	kn word $ venue	1* -8 -10 2* -7 9 2* -13 -11 2* -8
f	kn word $ word	-8 -12 -14 -8 -10 -6 6 2* -17 -35 -13 -26 -16
f	kn word ( date	2* -21 1* -13 -14 -25 -16 -7 -5 1* -25 1* -16 -9
f	kn word ( l1	-5 -6 -4 1* -5 -6 -5 2* -10 -10 1* -10 -17
f	kn word ( label	7* -14 1* -6 -12 1* -12 -17 12
f	kn word ( label authors	7* -5 -17 -5 1* -16 -6 -14 23
f	kn word ( person	7* -10 -14 -8 1* -20 -5 -11 22
f	kn word ( word	-15 -4 2* -10 -9 5 -5 -23 -29 -17 1* -16 -37 15
f	kn word ) date	7* -14 -6 1* -16 -17 -5 -13 7
f	kn word ) label	4* -4 -5 -6 -7 2* -9 -9 12 -23 -15
f	kn word ) link12	-8 6 2* -7 1* -5
f	kn word , 1	1* -9 -13 1* -8 -10 -24 -15 5 -20 -10 -8 1* -19 -12
f	kn word , 2	6 1* -11 1* -7 -17 -5 -8 7 1* -10 -7 1* -4 -10
f	kn word , date	-10 8 -20 -4 -4 -7 -7 -22 -25 11 1* -17 -11 -23 -10
f	kn word , emphasis1	-10 -9 -10 3* -6 -8 13 -14 1* -10 1* -11 -8
f	kn word , h012	7* -8 -6 -11 -5 15 -10 -11 -17
f	kn word , h05	8* -15 -10 -8 2* -16 -15
f	kn word , institution	1* -15 3* -6 2* -14 -11 10 -11 -12 -14 -19
f	kn word , l12	-16 -13 -14 2* -13 -12 1* -17 -13 -30 8 -19 -27 -6
f	kn word , l2	-8 8 -10 1* -4 -11 -9 2* 9 -16 -9 -6 -8 -21
f	kn word , l5	1* -6 -10 2* 5 -9 1* -21 -17 -13 23 -13 -15 -26
f	kn word , label	7* -13 -18 -12 -8 1* -12 11 -20
f	kn word , person	7 -8 -7 2* -11 -18 2* -16 -5 7 1* -12 -7
f	kn word , person?	1* -22 -16 4* 8 5 -13 5 -10 -6 -11 -16
f	kn word , strong1	1* -8 -12 2* 8 -16 -6 1* -9 1* -8 2* -13
f	kn word , topic	1* -5 -12 -5 -7 9 -16 -9 5 -11 -10 -8 -8 16 -24
f	kn word , word	1* -13 -18 -9 -5 1* -13 1* 5 -11 -13 -5 -18 1* -15
f	kn word - word	7 4* -6 7* -8 5
f	kn word . #	7* -14 2* -17 -17 1* -10
f	kn word . 1	2* -10 1* -7 6 -10 -9 -11 -7 -13 -8 -5 -14 10
f	kn word . 2	7 5* -5 1* -5 1* -12 -5 -9 -4
f	kn word . date	-12 6 4* -8 -7 -12 1* -12 -7 -4 1* -6
f	kn word . label	9* -13 -7 1* -13 -11
f	kn word . venue	1* -8 -4 3* -5 1* 8 -12 -20 -11 -10 -7 9
f	kn word . word	-5 1* -9 2* -16 1* -16 -9 7 -18 -6 -10 -19 -6
f	kn word / 1	8 5* -7
f	kn word / strong1	5 5* -5
f	kn word : #	5* -5 1* -9 -28 17 -24 -22 -17 -18 6
f	kn word : 1	-7 -9 3* -13 -11 9 -10 -8 -9 -16 -6
f	kn word : 35	8* -4 -4 -5 -11 -6 1* 8
f	kn word : date	8* -11 -31 -14 -9 -16 -13 27
f	kn word : dated	9* -8 1* -7 -4 1* 12
f	kn word : icon	7* 12 -15 -4 -5 -16 -10 -17
f	kn word : institution	5* -10 -9 -17 -15 -11 -14 -18 -12 -11 29
f	kn word : label	-5 1* -4 1* 9 -6 -12 -16 -31 -17 -21 -15 1* -24 4
f	kn word : label 	8* -5 -7 -9 -7 -13 7
f	kn word : label authors	-16 -16 -11 1* -4 -20 1* -18 -35 -14 -20 -17 -11 -11 22
f	kn word : label links	9* -8 1* -10 -18 -6 19
f	kn word : label name	6* -9 -9 -22 -13 -7 -8 -11 -16 18
f	kn word : label note	5* -6 -11 -7 -20 -17 -33 -4 -22 -19 7
f	kn word : label other	1* -4 -4 1* -9 1* -10 -8 -17 -35 -25 -14 -24 -30 13
f	kn word : label tags	6* -5 -7 -17 -4 -18 -18 -12 -26 28
f	kn word : label title	8* -5 -15 -13 -14 -9 -12 14
f	kn word : label venue	8* -17 -27 -17 -10 -7 -16 36
f	kn word : link1	1* -5 -10 2* 4 -7 -7 -16 1* -4 7 -8 -10 -5
f	kn word : link2	-5 -10 -10 1* -4 -6 1* -6 -5 -5 -4 -8 1* -9
f	kn word : link5	-15 -8 -8 1* -6 5 -13 -12 -11 -6 -5 -10 -16 1* 14
f	kn word : person	-14 -5 -12 -4 -10 -24 1* -16 -39 -24 -9 -29 -18 -17 13
f	kn word : person?	1* -11 -5 1* -6 -7 -13 1* -8 -8 1* -14 2* 6
f	kn word : venue	7* -5 -23 -26 -26 -8 -21 -19 29
f	kn word : word	-8 -9 -6 2* -10 -11 9 -9 -6 -8 -9 -11 -9 15
f	kn word ; 1	-6 8 -9 3* -5 -8 12 2* -9 1* -10 -12
f	kn word ; emphasis1	6* -4 -4 1* -8 1* -10 1* -10
f	kn word ; word	5 5* -4 4* -5 1* -5 -10
f	kn word [ label	7* -11 -5 1* -21 1* -22 1* 10
f	kn word [ label authors	8* -7 2* -7 1* -7 9
f	kn word [ label links	7* -7 -9 -10 -10 -9 -12 -12 13
f	kn word [ person	8* -9 -10 1* -6 -5 -5 5
f	kn word [ venue	-8 -9 -8 5* 7 -14 -11 -7 -9 -6 10
f	kn word _ date	-8 6 1* -7 1* -9 -9 -8 -12 23 -25 -8 1* -22 -14
f	kn word _ institution	7* -5 -10 1* -12 -11 1* 4
f	kn word _ l1	9 7* -18 -6 3* -6
f	kn word _ l12	-9 -5 3* -13 -7 9 -9 -4 -11 12 1* -5 -14
f	kn word _ l2	-10 -10 3* -10 -9 10 1* -7 -4 7 1* -8 -7
f	kn word _ l5	-13 -10 -14 2* -11 -10 13 1* -4 -4 2* -8
f	kn word _ label	7* -12 -11 -23 2* -18 1* -8
f	kn word _ label 	7* -10 -13 2* -5 -6 1* -8
f	kn word _ link1	-7 -8 -7 4* -13 -10 -30 -18 1* -15 -13
f	kn word _ link2	-11 -9 -12 2* -11 1* -15 -12 -27 -25 1* -10 -17
f	kn word _ link5	-12 1* -9 1* -8 -7 -7 -9 -9 -9 -17 1* -16 1* 8
f	kn word _ topic	-5 -10 -9 2* 10 -5 -6 -4 2* 6 -5 -11 -16
f	kn word _ venue	-6 9 -5 2* -5 -9 -12 -24 17 -27 1* -10 -18 -12
f	kn word _ word	-9 -4 -5 2* -8 -9 -7 -15 1* 6 10 -9 -15 -9
f	kn word 【 label	8* -20 5 -19 -17 -19 -5 6
f	kn word （ label	8* -11 1* -12 -14 -8 -11 7
f	kp # " 1	-5 -6 -4 2* -13 1* 8 1* -4 4* 4
f	kp # " person?	1* -9 5* 10
f	kp # " strong1	1* -9 3* -13 -24 28
f	kp # " strong75	1* -9 5* 7
f	kp # " strongl1	1* -6 4* -6 9
f	kp # ( #	2* -9 1* -4 -12 1* -10 -6 11 -13 -21 -22 -10 -9
f	kp # ( 1	-13 -16 -8 1* -9 6 -26 -18 -13 1* -11 -10 1* -18 -7
f	kp # ( date	-10 24 -12 1* -16 -17 -21 3* -4 -12 -19 -6
f	kp # ( institution	-5 -5 2* -7 -5 1* -8 -10 -4 11 -8 1* -9 -12
f	kp # ( label	8* -4 -12 2* 8 1* -8
f	kp # ( person	1* -5 3* -5 -5 2* -6 -7 1* -5 -6 -9
f	kp # ( topic	1* -9 -7 2* 8 -8 1* -6 -7 1* -9 1* 13 -14
f	kp # ( venue	1* 10 -6 2* -8 1* -5 -12 18 1* -10 -7 -9 -17
f	kp # ) #	-15 12 -10 1* -5 -8 -12 -4
f	kp # ) 012	9* -6 -5 10 2* -8
f	kp # ) 05	1* -4 -5 2* -6 -5 5 3* 6 1* -6 -6
f	kp # ) 1	1* -30 -21 1* -12 1* -29 1* -11 4 -27 1* -7 1* -16
f	kp # ) 2	1* -8 2* -7 -23 -20 1* -12 -15 -8 -9 11 1* -4
f	kp # ) 35	1* -9 -5 2* -6 -7 1* -6 2* 8 2* -8
f	kp # ) 712	-5 -11 3* -7 1* 5 1* 8 -8 3* -8
f	kp # ) 75	-12 6 -17 2* -16 -12 1* 6 6 -7 -6 2* -10
f	kp # ) 95	-8 1* 4 2* -17 -12 -8 -9 12 -13 -9 -7 -12 -11
f	kp # ) date	-7 13 -13 2* -10 -14 -10 -7 -6 1* -10 -5 1* 7
f	kp # ) emphasis1	1* -18 -13 3* -12 1* -7 1* -11 -15 -7 7 -10
f	kp # ) emphasis75	1* -10 -10 4* 9 -10 1* -10 3* -15
f	kp # ) emphasish05	1* -11 -9 6* -8 -7 4 2* -7
f	kp # ) emphasisl1	-8 -11 -9 1* -4 5 -5 2* -10 -8 -8 1* -11 -7
f	kp # ) h012	8 -11 -13 2* -6 -11 -7 -12
f	kp # ) h05	-5 -11 -5 2* -7 -11 7 5 -15 -12
f	kp # ) h2	1* -6 -6 2* -9 -10 5 -8 1* -5 5 1* -6 -5
f	kp # ) icon	-22 -51 -29 2* -36 9 -12 -4 -10 1* -16 1* -8
f	kp # ) image	-5 1* -7 2* -5 1* -5 6* -9
f	kp # ) institution	-7 -5 12 -4 -7 -19 -11 -11 -12 -12 4 -8 1* -8
f	kp # ) l1	-13 -11 -5 2* -6 -10 6 -20 1* -7 -4 -6 -17 11
f	kp # ) label	-11 -13 -9 2* -7 -15 1* -16 -30 1* -7 1* -5
f	kp # ) label 	1* -13 -17 1* 5 -15 1* -6 -4 -9 1* -8 6 -7 -7
f	kp # ) link1	-10 1* -6 1* -10 -7 -14 14 -14 1* -5 -9 1* -7
f	kp # ) link12	-7 -10 -5 1* -8 -4 -6
f	kp # ) link2	1* -6 -4 1* -9 1* -7 1* -6 -7
f	kp # ) link25	7* 5
f	kp # ) link5	1* -5 2* -10 1* -11 1* -16 -9 1* -7 1* -5
f	kp # ) person	1* -5 -4 1* -8 -17 -22 1* 18 -12 -10 -17 1* -8 -16
f	kp # ) person?	1* -5 -9 -4 -8 -22 -22 5 7 1* -13 -11
f	kp # ) strong1	-17 -22 -24 1* -5 1* -5 4 3* -14 2* 16
f	kp # ) strong2	-6 4 -11 2* -15 -19 2* -6 -5 -7
f	kp # ) strong712	7* 5 6* -5
f	kp # ) strong75	1* -11 -4 4* 11 1* 6 3* -4 -5
f	kp # ) strongh012	7* 7
f	kp # ) strongh05	6* -4
f	kp # ) strongl1	-5 4* -10 -6 9 6* 7
f	kp # ) topic	-15 -23 -12 3* -18 1* -5 2* -9
f	kp # ) venue	-7 -6 -8 1* -4 1* -7 6 -14 -4 -9 -10 -11 -11
f	kp # ) word	-14 1* -7 1* -8 1* -4 1* -19 1* -20 -19 -8 14 -18
f	kp # , #	-16 -4 -8 1* -5 1* 5 -7 -14 13 -15 -14 -15 -6 -12
f	kp # , 1	1* -4 -9 3* -12 1* -5 6 -9 2* -7 -14
f	kp # , date	-6 8 -6 2* -5 -8 1* -4 9 1* -7 -7 1* -13
f	kp # , icon	-9 -6 -6 2* -6 12
f	kp # , label	8* -4 -7 2* 7 1* -7
f	kp # , label 	-5 -4 -6 1* -6 -6 5 -8 -10 -13 1* -11 1* -8 12
f	kp # , link1	-5 3* -5 1* -5 6 5 -6 1* -6 -5
f	kp # , person	6 1* -6 3* -7 1* 10 -10 -9 -9 -7 1* -7
f	kp # , strong1	1* -6 -6 2* -6 -19 9
f	kp # , strongl1	5* -5 1* 6
f	kp # , venue	1* 8 5* -7 -6 8 1* -5 -9 1* -8
f	kp # , word	8 -5 3* -5 -8 1* -7 1* -10
f	kp # - 012	8* -6 -9 -6
f	kp # - 2	8* -10 6 -6 5 2* -6
f	kp # - 35	8* -13 -10 1* 25 2* -24
f	kp # - h012	8* -20 -4 1* 11 2* -9
f	kp # - h05	8* -20 -9 1* 10 2* -5
f	kp # - l5	8* -16 -16 -11 8 -6 1* -8
f	kp # - label	9* -10 2* 12 1* -5
f	kp # - label 	8* -4 3* 8
f	kp # - person	9* -8 -5 1* -7 1* -15
f	kp # . 1	-15 -17 -16 2* 9 -11 -7 -9 -5 1* -6 1* -4 6
f	kp # . dated	12* -16
f	kp # . icon	-8 -7 3* -11 1* -10
f	kp # . label	8* -7
f	kp # . label 	8* -8 -14 2* 9
f	kp # . link1	-4 -5 4* -9 9 4 -12
f	kp # . link5	8* -6 -7 2* 7 1* -5
f	kp # . person	9 1* -10 2* -4 -12 -10 5 -8 -12 -7 4 1* -9
f	kp # . strong1	-12 -10
f	kp # : #	-6 7 4* -9 -6 1* 5 -4 -31 -33 1* -9
f	kp # : label	9* -12 2* 10 1* -8
f	kp # : label label	7* -6 -29 -16 -14 8 -8 -5
f	kp # [ #	-6 -20 -17 1* -11 -16 18 -6
f	kp # [ 1	-27 -26 -13 2* 6 -19 -11 -4 -6 -7 2* -6
f	kp # [ 2	2* -7 3* -4 1* -9 12 -7 -6 -5 -5 -13
f	kp # [ date	1* 13 -10 1* -5 -10 -12 1* -5 10 2* -8 1* -23
f	kp # [ institution	1* -8 16 2* -13 -11 1* -17 -11 21 1* -10 -16 -18
f	kp # [ label	7* -6 -6 -21 2* 16 1* -13
f	kp # [ person	1* -7 4 5* -8 -11 3* -7 8
f	kp # [ strong1	-15 -11 -18 1* -6 2* -10
f	kp # [ topic	1* -7 -7 2* 8 2* -16 -14 -9 1* -10 16 -19
f	kp # [ venue	1* 16 -11 2* -12 4* -6 1* -6
f	kp # ^ #	1* -6 -8 2* -10 9 -4 -6 -17 2* -12 -6
f	kp # ^ 012	8* -9 -10 -4 2* -10
f	kp # ^ 1	-6 -9 -9 2* -13 -8 13 1* -15 -5 -16 -13 10
f	kp # ^ 2	8* -14 -17 -4 3* 5
f	kp # ^ 312	7* 4 -9 -5 1* 14 1* -4 -15
f	kp # ^ 35	8* -5 -9 3* -5
f	kp # ^ 75	1* -6 5* 5 -5 -11 3* -5
f	kp # ^ date	8* -6 22 1* -9 -8 1* -22
f	kp # ^ h012	7* 5 -14 2* 17 2* -22
f	kp # ^ h05	7* -6 -16 -10 1* 14 1* -6 -13
f	kp # ^ icon	1* -11 3* -12 17 -16 1* -9 1* -6 5 -5 -6
f	kp # ^ l1	5* -7 -5 7 1* -6 1* -10 -7 -11 10
f	kp # ^ label	4* -5 4* -24 2* -9 1* 10
f	kp # ^ label 	5* -4 6 -9 -8 -19 -6 2* 5 -5
f	kp # ^ person	-6 -8 3* -5 -9 2* -8 -8 2* -5 -5
f	kp # ^ strong1	1* -5 3* 6 -25 -6 3* 9 2* -8
f	kp # ^ topic	6* -10 2* -12 1* -11 -6 7 -7
f	kp # ^ word	-6 -4 -7 2* -6 -4 5 -18 -30 2* -11 1* -10
f	kp # _ icon	5* -7 1* -5 3* 9 6 1* -6
f	kp # _ label	8* -8 2* -5
f	kp # _ link1	6* -9 11 -9 -9 1* 12 -11 1* -10
f	kp # _ link12	6* -5 9 6* -9
f	kp # _ link5	8* -5 7 1* -6 -8
f	kp # _ strong1	-13 -15 -4 3* -22 7* 7
f	kp # | venue	9* 10 2* -4 1* -10
f	kp # 《 1	5* -12 1* 14 6* -6
f	kp # 《 l1	-5 -5 3* -6 1* 8
f	kp # 「 1	-10 -13 -6 2* -6 -5 7
f	kp # 「 l1	6* -4 1* -5
f	kp # 【 1	1* -7 -21 1* -4 13
f	kp # 【 institution	1* -5 -5 2* 5 -5 1* -4 -10 13 2* -8 -14
f	kp # 【 label	4* 21 1* -8 1* -4 -5 2* 14 1* -14
f	kp # 【 venue	-5 8 -7 2* -10 3* 4 -9
f	kp 012 ( 1	7* -20 -19 2* -6 -13 -6 -16
f	kp 012 ( l5	8* -10 -10 -13 14 2* -12
f	kp 012 ( label	12* 9 1* -6
f	kp 012 ( venue	9* 8 1* -5 -9 -4 -12
f	kp 012 ( word	7* -4 2* -8 3* -7
f	kp 012 , l12	7* 4 -6 -5 -4 3* -10
f	kp 012 , l5	7* -6 -5 -16 -17 1* -6 -6
f	kp 012 . 012	7* -5 -10 -17 -17 5 1* -5
f	kp 012 . 05	8* -7 -7 -6 11 -5 -18 -10
f	kp 012 . 312	7* -5 -7 -7 -14
f	kp 012 . 35	7* -9 -21 -9 -16 14 -8 -18 -8
f	kp 012 . 75	7* -6 -5 -10 -4 3* -5
f	kp 012 . icon	8* -12 -16 -11 -19 -5 -6 17
f	kp 012 . label	9* -9 1* -7 9
f	kp 012 . venue	9* 10 -4 -6 -5 -5 -10
f	kp 012 . word	7* -14 1* -5 -15 10 -7 -15 -13
f	kp 012 ; l5	-7 -5 -5 8* 6 2* -7
f	kp 012 ; word	8* -4 -4 -6 3* 5
f	kp 012 [ label	9* -16
f	kp 012 ^ #	9* -11 1* -13 -4 -9 13
f	kp 012 ^ 012	11* 11 2* -11
f	kp 012 ^ 1	7* -8 -13 -11 -8 -11 -9 -11 13
f	kp 012 ^ label	9* -10
f	kp 012 ^ label 	7* -8 1* 4 -4 1* 6 1* -6
f	kp 012 ^ word	7* -9 -13 1* -6 -5 -7 -14 11
f	kp 012 【 label	12* -5 1* 5
f	kp 025 . 012	11* 14 2* -13
f	kp 05 ( #	1* -7 5* -15 -7 -9 1* -17 -6 -15 14
f	kp 05 ( word	7* -14 -8 -9 -22 15 -6 -21 -13
f	kp 05 , 05	7* -8 -8 -10 -8 13 -7 -5 -11
f	kp 05 , h05	7* -8 -20 -17 -8 2* -5
f	kp 05 , h1	7* -4 -17 2* 13 2* -4
f	kp 05 , h2	7* -9 -15 -12 -10 9 -8 -6
f	kp 05 , l2	7* -11 -10 -10 -10 8 2* -9
f	kp 05 , word	7* -7 -6 -9 -7 2* -13
f	kp 05 . 012	11* 18 2* -16
f	kp 05 . 05	7* -7 -8 -7 -11 17 -8 -12 -10
f	kp 05 . word	7* -12 1* -6 -14 -6 -6 -11
f	kp 05 [ label	9* -8 2* 11 1* -5
f	kp 05 [ word	-6 -5 5* -12 -14 -15 -22 1* -11 1* 5
f	kp 05 ^ 05	8* -6 -7 -8 14 -4 -11 -13
f	kp 05 ^ label	9* -8 2* 8 1* -8
f	kp 05 ^ word	2* -6 3* -6 -18 1* 10 -12 -15 1* -5
f	kp 05 _ icon	6* -9 -4 -5 -7 2* -11 -6
f	kp 05 _ label	7* -6 1* 6 1* -10 4 1* -6
f	kp 1 " l5	7* 10 3* -14 2* 8
f	kp 1 " label other	1* -6 5* 15 1* -7 4* -6
f	kp 1 " strong1	-9 -8 3* -5 -5 8
f	kp 1 ( #	1* -4 -4 1* -10 -6 -10 -14 -10 -8 -10 -9 -9 -13 15
f	kp 1 ( 75	1* -4 5* -13 -11 -18 -12 -16 1* -16 20
f	kp 1 ( date	-6 3* 5 -7 -7 1* -7 -11 1* -9 13 -6 -8
f	kp 1 ( l1	-7 1* -7 -5 6 -8 -7 16 -6 -24 -25 -14 -15 -25 -14
f	kp 1 ( l5	7* -13 -15 -10 -7 16 2* -17
f	kp 1 ( label	9* -5 2* 11 1* -9
f	kp 1 ( venue	7* -10 -8 14 -7 -8 1* -10 -12
f	kp 1 ) #	1* -13 -5 2* -7 4 -5 -5 -13 1* -13 -4 -10
f	kp 1 ) 012	11* -5
f	kp 1 ) 05	1* -11 4* -4 12 -7 -8 -7 -6 1* -7 8
f	kp 1 ) 1	1* -14 -9 2* -13 -9 6 1* 4 1* -7 1* -9 -5
f	kp 1 ) 2	1* -11 -4 2* -8 -16 5 -20 1* -19 -5 -10 -10
f	kp 1 ) 312	-5 -9 -6 2* -4 -5 13 1* -5 -7 -15
f	kp 1 ) 35	-6 -9 -9 3* -7 4* 4
f	kp 1 ) 712	-4 -10 -9 3* -5 1* -8 1* -15 -12 2* 8
f	kp 1 ) 75	-4 -10 4* -6 -6 -19 -13 -12 -10 -7 -8 13
f	kp 1 ) emphasis1	-8 6* 7 1* -11 1* -10 1* -9
f	kp 1 ) emphasish05	7* 11 -13 -8 1* -11 2* 14
f	kp 1 ) emphasish2	-5 -4 3* -5 1* 5 -9 2* -12
f	kp 1 ) h012	7* 4 -8 -6 -5
f	kp 1 ) h05	1* -11 4* -11 6 3* -9
f	kp 1 ) icon	8* -7 -8 1* -8 1* -10 10
f	kp 1 ) image	6* -6 2* -13 -4 2* -5 11
f	kp 1 ) l2	1* -10 4* -4 13 2* -7 3* -10
f	kp 1 ) l5	1* -4 5* 14 1* -5 -8 -9 2* -5
f	kp 1 ) label	1* -4 2* -4 1* -5 2* 4 1* -4 1* -8 -6
f	kp 1 ) link1	8* -7 -8 1* -6 2* -8
f	kp 1 ) link12	1* -4 4* -8 1* -5 -4 2* -7 1* 7
f	kp 1 ) link2	6* -5 6 4* -5
f	kp 1 ) link5	1* -8 2* -4 2* 9 -9 -13 1* -6 -13 1* 7
f	kp 1 ) person	7 -10 -8 2* -7 -13 -5 6* -5
f	kp 1 ) person?	-8 -13 -10 2* -12 -18 8 -15 4 -13 2* -6 -10
f	kp 1 ) strong1	-7 -17 3* -20 1* 6 3* -4 2* -5
f	kp 1 ) strong35	1* -8 4* -5 7
f	kp 1 ) strong712	1* 7 5* -10 1* -4 4* 6
f	kp 1 ) strong75	1* -16 -4
f	kp 1 ) strongh012	7* 9 -10 -11 -10 -7 2* -8
f	kp 1 ) strongh05	1* -13 4* -11 17
f	kp 1 ) topic	-6 -9 3* -10 -9 4* -5 1* -8
f	kp 1 ) venue	-5 12 3* -16 -12 -13 -10 1* -6 -8 1* -5
f	kp 1 ) word	-8 1* -5 2* -8 -9 1* -7 7 4* -9
f	kp 1 , 1	5 -18 1* -5 1* -25 -20 2* -18 -24 -19 1* -16 -10
f	kp 1 , 2	-7 -13 -5 2* -11 -13 20 -13 -12 -16 -6 -13 1* -14
f	kp 1 , 35	6* -9 1* -8 5* -8
f	kp 1 , 712	-8 6* 20 -11 -16 -6 -19 2* -5
f	kp 1 , 75	1* -5 6* -20 -12 -11 4 11 1* -6
f	kp 1 , date	-5 7 4* -6 -9 -11 5 -7 -10 1* -5 -13
f	kp 1 , h05	-6 -6 -5 3* -10 8 -11 1* -5 4
f	kp 1 , institution	-8 1* -9 2* -5 2* -9 -9 3* -5 -15
f	kp 1 , l1	-12 -6 -4 2* -15 2* 6 -8 1* -14
f	kp 1 , l12	7* -20 -10 -10 -7 8
f	kp 1 , l2	1* -10 -7 -5 1* -5 8 -11 9 -14 -18 1* -4 1* -21
f	kp 1 , l5	-7 -6 -6 3* -9 1* -6 -10 -11 10 -7 -5
f	kp 1 , label	8* -5 -7 2* 10 1* -9
f	kp 1 , label 	6 -5 3* -8 -7 1* 5 1* -6 -19 1* -12
f	kp 1 , link12	7* 5
f	kp 1 , link5	6* -5 7 -6 3* -6
f	kp 1 , person	7 -16 -10 1* -8 -14 -28 -9 1* -10 -6 -12 -16 -5
f	kp 1 , person?	1* -17 -9 2* -9 -13 9 -10 -11 -18 -16 1* -15 -7
f	kp 1 , strong1	1* -7 -5 3* -19 1* -6 -7 -5 -12 1* -12 -10
f	kp 1 , topic	7 -15 -6 -5 -9 -23 -15 3* -6 -9 1* -15 -17
f	kp 1 , venue	5* -10 1* -14 -12 2* -14 -7 1* -10
f	kp 1 , word	1* -18 -8 2* -14 -15 -10 10 -7 -24 -19 1* -13 -16
f	kp 1 - 012	7* 9 -10 -11 -7 -11 2* 5
f	kp 1 - 05	7* 11 -12 -15 -6 -11
f	kp 1 - 1	-11 -14 -9 2* -20 -5 1* -7 -14 -7 2* -5 5
f	kp 1 - 2	1* -11 -6 2* -9 1* 12 -12 -17 -6 -20 2* 10
f	kp 1 - 312	7* 10 -9 -8 -12 -11 2* -6
f	kp 1 - 35	1* -5 5* 8 -18 -21 -9 -13 -6
f	kp 1 - 712	7* 17 -13 -12 -13 -12 -7 1* -9
f	kp 1 - 75	1* -15 5* 13 -11 -19 -12 1* -5 1* -12
f	kp 1 - 912	7* 9 -13 -13 -11 -18
f	kp 1 - 95	1* -7 5* 7 -9 -7 -11 -7 1* -5 -4
f	kp 1 - l12	7* 19 -12 -12 -4 -19 2* -5
f	kp 1 - l5	7* 18 -6 -9 -5 -19
f	kp 1 - label 	1* -5 5* -13 -12 -13 1* 6
f	kp 1 - link12	7* 6 1* -5 2* -5
f	kp 1 - link5	7* 12 -9 -8 1* -6 -10 1* -9
f	kp 1 - person	-9 -7 -4 4* 14 -7 -10 -17 -14 2* 6
f	kp 1 - person?	-5 -8 -4 2* -4 1* 20 -17 -18 -13 -11
f	kp 1 - venue	1* 12 3* -11 1* -9 1* -8 1* -15 -8 1* -7
f	kp 1 . 1	-8 1* -6 3* -5 1* -5 5 -10 5 -7 -8 -9
f	kp 1 . 2	-6 -7 5* 7 -21 4 -8 -12 -8 1* -13
f	kp 1 . label 	6* -5 -9 -17 -11 1* -9 1* -9 6
f	kp 1 . venue	1* -9 5* -5 -8 1* -6 -8 -10 -5 -4
f	kp 1 . word	6* -7 -8 -11 -7 -7 7 1* -6
f	kp 1 / 1	1* -4 6* -9 -7 1* -9 -5 1* 10
f	kp 1 : #	1* -6 4* -6 -10 -13 -8 -13 -14 -17 -14 12
f	kp 1 : 012	7* 16 -7 -8 -7 -13 2* -13
f	kp 1 : 05	7* 12 -7 -12 -11 -13 1* -6 6
f	kp 1 : 1	-5 -5 3* -6 1* 12 -16 -8 -9 1* -7 -7
f	kp 1 : 2	1* -5 5* 7 1* -7 -9 3* -18
f	kp 1 : 312	7* 6 1* -5 -13 -17
f	kp 1 : 35	-5 -6 5* 13 -4 -16 -12 1* -9 -10 4
f	kp 1 : 712	7* 6 -12 1* -11 -20 -6 -6 9
f	kp 1 : 75	1* -9 5* 10 -13 -24 -17 -8 -10 -7
f	kp 1 : 912	7* 8 -5 -12 -10 -9
f	kp 1 : 95	7* 17 -12 -10 1* -16
f	kp 1 : date	8* -7 19 1* -7 -10 1* -19
f	kp 1 : h012	7* 18 -18 -6 -6 -18
f	kp 1 : h05	7* 19 -21 -11 -14 -11 -9 1* -6
f	kp 1 : institution	7* 7 -9 -23 5 -10 -8 -21 -17
f	kp 1 : l12	7* 15 -5 -6 4* -7
f	kp 1 : l5	7* 10 -13 -8 -7 -9 1* -10
f	kp 1 : label	8* -5 -15 2* 28 1* -24
f	kp 1 : label authors	7* -8 8 -10 -11 -8 -4 -5 -14
f	kp 1 : label note	7* -7 -13 -15 -15 19 1* -13 -19
f	kp 1 : label other	-4 -11 -6 -4 1* -14 -12 6 -23 1* -23 -7 -9 -19
f	kp 1 : label tags	8* -12 -16 -12 -15 -10 11 -11
f	kp 1 : label venue	8* -19 20 -14 -15 -4 -9 -18
f	kp 1 : link12	9* -5 2* -4 1* 5
f	kp 1 : link5	7* 18 1* -6 2* -17
f	kp 1 : person	1* -6 4* -4 1* -7 -11 2* -10 -12 -17
f	kp 1 : person?	-8 6* 14 -10 -11 -11 -12 -5
f	kp 1 : topic	5* -7 1* 19 3* -12 1* -8 -10
f	kp 1 : venue	1* -4 5* -8 -14 6 -9 -23 -11 -6
f	kp 1 ; 1	10 -6 -5 2* -14 -8 -11 14 -12 1* -9 1* -10 -19
f	kp 1 [ 1	1* -16 -15 3* -11 -5 -11 -7 -15 -6 -13 5
f	kp 1 [ 2	1* 17 -15 2* -13 -5 -4 -8 8 -7 -5 -13 -9 -8
f	kp 1 [ institution	1* -7 5 2* -9 -6 1* -8 -8 2* -5 -8
f	kp 1 [ label	4* -4 4* -16 2* 6 1* -4
f	kp 1 [ label 	1* 4 -5 2* -7 -7 2* -6 2* 13 -5 -12
f	kp 1 [ person	-6 -8 -6 2* -8 -6 2* -11 -12 -5 1* -8 6
f	kp 1 [ venue	1* 7 -8 2* -12 1* -5 -4 -6 -6 1* -6 -4 -8
f	kp 1 [ word	5* -6 -8 -7 -10 -6 6 1* -9 -12
f	kp 1 ^ #	9* -21 1* -11 -7 -11 23
f	kp 1 ^ 012	7* -7 -10 -7 1* 9 2* -9
f	kp 1 ^ 1	1* -11 -22 1* -7 -15 -6 1* -23 -7 -19 1* -14 -15
f	kp 1 ^ 2	-8 -9 -7 2* -8 -10 -7 2* -14 -11 -6 -6
f	kp 1 ^ 312	6* -5 -5 -5 -8 -5 7 2* -7
f	kp 1 ^ 35	7* -9 -5 -9 -4 7 2* -6
f	kp 1 ^ 75	8* -6 1* -7 7 1* -8 -11
f	kp 1 ^ date	1* 6 -10 2* -12 -10 3* -4 3* -13
f	kp 1 ^ h012	7* -14 -5 2* 16 2* -12
f	kp 1 ^ icon	1* -4 4* -7 -5 1* -4 1* -13
f	kp 1 ^ institution	6* -7 -17 -7 -15 1* -8 -6 1* -12
f	kp 1 ^ l1	9* -13 -6 -11 -14 -16
f	kp 1 ^ l5	7* -16 -11 -7 -7 -11 2* 15
f	kp 1 ^ label	4* 5 1* -4 -12 -11 -23 2* 5 1* -7
f	kp 1 ^ label 	-4 -5 3* -7 2* -10 -9 -13 -5
f	kp 1 ^ link1	-8 -6 -9 1* 11 -6 -11 -10 1* -7
f	kp 1 ^ person	2* -6 3* -7 2* -16 2* -5 -4 -14
f	kp 1 ^ strong1	-5 -7 4* -14 -9 -6 1* -5 7 2* 8
f	kp 1 ^ topic	1* -6 -6 2* -11 -7 -7 -9 -15 -8 -7 -7 -9 9
f	kp 1 ^ venue	1* -5 6* -5 6 1* -12 2* -6
f	kp 1 ^ word	1* -14 -10 1* -6 -17 1* -27 -19 -8 -26 -11 -23 -17 12
f	kp 1 _ date	1* 9 -4 2* -9 3* 8 2* -10 -16 -7
f	kp 1 _ icon	6* -6 -9 1* -6 4* 15
f	kp 1 _ image	7* -8 1* -9 4* 8
f	kp 1 _ institution	7* -7 -7 -11 15 -6 1* -12 -14
f	kp 1 _ l1	5* -4 7* -10
f	kp 1 _ l2	10* -6
f	kp 1 _ label	7* -5 -11 -11 2* 4 1* -9
f	kp 1 _ link1	7* -4 -17 3* 6 1* -18
f	kp 1 _ link12	7* 4
f	kp 1 _ link2	6* -6 1* -10 -10 4* -8
f	kp 1 _ link5	-5 6* 10 -12 2* -6 -14
f	kp 1 _ person?	-6 1* -5 4* 7 -8 1* -8
f	kp 1 _ topic	7* 6 -7 2* -4 1* 9 -14
f	kp 1 _ venue	1* 6 4* -6 -6 -5 2* -5 1* -10
f	kp 1 《 35	1* -5 5* 5
f	kp 1 《 person?	1* -8
f	kp 1 【 label	9* -8
f	kp 1 【 venue	1* -4 7* 14 3* -7 -11
f	kp 2 ( #	1* 6 4* -9 -12 -15 1* -6 -12 -11 -10 5
f	kp 2 ( date	8* -5 5 1* -5 -19
f	kp 2 ( l12	7* -6 2* -9 19 2* -18
f	kp 2 ( l2	7* -21 -17 -20 -27 12 1* -12 -7
f	kp 2 ( l5	2* -5 3* -6 -16 1* -22 -26 1* -4 -10 -6
f	kp 2 ( label	9* -4
f	kp 2 ( word	7* -11 1* -16 -22 21 1* -11 -15
f	kp 2 ) 1	1* -6 3* -9 -13 9
f	kp 2 ) label	9* -8 2* 12 1* -5
f	kp 2 , 05	-7 -10 4* -13 16 -8 -7 1* -19 1* -5 -14
f	kp 2 , 2	10 -9 -8 1* -4 -13 -12 -12 14 -6 -23 1* -4 1* -18
f	kp 2 , 75	7* -7 -8 -11 6 10 -6 1* -12
f	kp 2 , date	-11 9 3* -6 -13 -5 -7 1* -4 -9 -12 1* -25
f	kp 2 , h012	7* -7 -6 2* 17 2* -17
f	kp 2 , l12	9* -11 -5 7 2* -32
f	kp 2 , l2	-7 -11 -11 2* -9 -10 10 -14 -9 -18 1* -5
f	kp 2 , l5	1* -9 -7 3* -10 1* -7 -10 -12 14 -7 1* -10
f	kp 2 , label 	-5 4* -8 -5 9 -7 11 -6 -14 1* -7 -17
f	kp 2 , person	1* -7 -11 3* -10 1* 8 -8 -9 -12 2* -13
f	kp 2 , person?	1* -6 -5 3* -7 -6 6 1* -17 -13 -7 1* -12
f	kp 2 , word	6* -4 -7 -8 11 -16 2* -13 -13
f	kp 2 - 312	7* -6 -11 -5 -8 11 2* -11
f	kp 2 - h05	7* 5 -17 -10 2* -11 1* -12
f	kp 2 - l1	7* -10 -8 2* 5
f	kp 2 - l5	7* 5 -14 -7 -6 3* -9
f	kp 2 - label 	6* -4 -8 -6 -5 1* -8 2* 6
f	kp 2 . 1	-12 -7 -7 2* -12 -11 -4 -14 1* -11 1* -6 -17 -4
f	kp 2 . venue	7* -4 1* 8 1* -4 2* -14
f	kp 2 : #	7* -11 -9 1* -8 -17 2* -5
f	kp 2 : 1	-8 4* -13 1* 13 -6 -9 -6 2* -6 -4
f	kp 2 : 35	7* 13 -6 -6 -6 2* -5
f	kp 2 : 712	7* 11 -6 -8 -7 -10 2* -6
f	kp 2 : label	9* -11 2* 18 1* -17
f	kp 2 : label name	7* -6 -11 -4 -4 7 -5 -5
f	kp 2 : label note	7* -7 -4 -7 -5 15 2* -15
f	kp 2 : label other	5* 8 -5 1* -16 -14 -20 1* -12 -25
f	kp 2 [ 1	1* -20 -6 1* -9 8 -15 2* -17 7 1* -11 -5 -19
f	kp 2 [ label	9* -34 2* 9 1* -8
f	kp 2 [ venue	9* 5 2* -4 1* -4
f	kp 2 ^ 012	8* -5 -5
f	kp 2 ^ date	9* 13 1* -11 -12 1* -13
f	kp 2 ^ icon	9* -5 1* -8 2* 14
f	kp 2 ^ label	9* -15 2* 8 1* -8
f	kp 2 ^ label 	7* -10 -12 -7 1* 6 1* -18 -5
f	kp 2 ^ word	7* -9 -13 -7 -17 -13 -7 -9 9
f	kp 2 _ date	8* -10 9 -4 -16 1* -8 -8
f	kp 2 _ institution	10* 6 1* -4 -11 -9
f	kp 2 _ label	8* -15 4 1* -13 2* -10
f	kp 2 _ link1	-10 5* 6 2* -4 1* -6 -9 1* -7
f	kp 2 _ link2	7* -6 7 -11 1* -5 2* -12
f	kp 2 _ person	7* -6 -5 -8 6 -16 5 1* -15
f	kp 2 _ venue	-5 -5 3* -10 -5 1* -13 2* 7 1* -6 -13
f	kp 2 【 label	1* -6 -4 1* 8 -6 -8 -7 1* -4 2* 10 1* -10
f	kp 312 ( l5	7* -6 -12 -10 -8 4 2* -4
f	kp 312 ( word	7* -8 -7 1* -17 -8 -7
f	kp 312 ) label	9* -11 2* -9 1* 9
f	kp 312 , 1	9* -7 4* -9
f	kp 312 , h05	11* 14 2* -12
f	kp 312 , l12	7* 11 -4 -5
f	kp 312 , l5	8* -18 -12 -14 -6 -5 -6 5
f	kp 312 . 012	3* 4 3* -6 -7 -8 -9
f	kp 312 . 312	7* -8 -11 -5 -8
f	kp 312 . 35	3* 8 2* -8 -17 -17 -18 -15 6 -9 -16 -4
f	kp 312 . 75	7* -11 -9 -13 8 9 -6 1* -10
f	kp 312 . icon	7* -6 -17 -9 -9 -35 -18 -15 17
f	kp 312 . label	9* -12 2* 13
f	kp 312 . venue	9* 12 2* -6 1* -12
f	kp 312 ; l5	8* -6 4* -4
f	kp 312 ; word	11* 8 2* -8
f	kp 312 [ label	9* -12 2* 18 1* -17
f	kp 312 ^ #	6* -6 1* -6 -16 1* -14 1* -9 19
f	kp 312 ^ 012	11* 20 2* -20
f	kp 312 ^ 1	7* -8 -14 -9 -9 -8 -5 -6 4
f	kp 312 ^ 312	8* -7 2* 8 2* -8
f	kp 312 ^ label	8* -7 -9
f	kp 312 ^ label 	7* -7 -5 -8 2* -5 11
f	kp 312 ^ topic	7* -5 1* -9 2* -11 4 -9
f	kp 312 ^ venue	9* 15 4* -16
f	kp 312 ^ word	6* -8 1* -19 -19 -14 2* -7
f	kp 35 " l5	7* 11 1* -5 -7 -19
f	kp 35 ( #	1* -4 4* -5 -10 -8 -9 -5 -13 -9 -11 11
f	kp 35 ( 1	7* -10 -9 -10 -13 2* 9 -12
f	kp 35 ( l5	8* -7 -8 -10 8 2* -6
f	kp 35 ( label	12* 7 1* -7
f	kp 35 ( word	7* -10 -15 -5 -12
f	kp 35 ) label	12* 7 1* -7
f	kp 35 ) venue	8* -4 9 4* -11
f	kp 35 , 1	9* -11 2* -5
f	kp 35 , l1	7* -10 1* -5 2* 7
f	kp 35 , l12	-6 1* -9 3* 4 -19 -7 1* -14
f	kp 35 , l2	-5 -4 5* 12 1* -9
f	kp 35 , l5	-9 -5 -10 -6 -5 3* -16 -14 -9 8 -10 -8 -5
f	kp 35 , topic	7* -12 1* -9 1* 6 1* -11 -6
f	kp 35 , word	7* -11 -12 1* -7 -7 1* -7 8
f	kp 35 - l5	7* -10 -14 -6 -10 1* -4
f	kp 35 . 2	7* -18 -12 -10 -13 15 -5 1* -9
f	kp 35 . 35	7* -9 -13 -15 -10 1* -8 -22
f	kp 35 . icon	6* -8 1* -12 -11 -10 -10 -9 1* 13
f	kp 35 . label	9* -12 1* -7
f	kp 35 . label 	7* -5 -12 1* -5 -7 1* 4
f	kp 35 . word	-8 -6 1* 12 1* -6 -8 -11 -15 6 -13 1* -5 -11 -6
f	kp 35 : 012	7* 9 -7 -10 -8 3* -13
f	kp 35 : 1	7* 16 -11 -6 1* -19 2* -10
f	kp 35 : 312	7* 17 -14 -12 -20 -17
f	kp 35 : 35	7* 18 -9 -13 -8 -13 1* -5 -10
f	kp 35 : l1	7* 4 -9 -4 4* -5
f	kp 35 : l12	7* 18 2* -5 3* -16
f	kp 35 : l2	7* 4 -7 -6 4* -16
f	kp 35 : l5	8* -13 -5 -8 -13 1* -7 11
f	kp 35 : label other	8* -19 -13 -17 12 -7 -18 -10
f	kp 35 ; l5	2* -6 3* 7 -9 -5 -6 -4 2* -6
f	kp 35 ; word	8* -6 -9 1* -12 1* -9 12
f	kp 35 [ label	9* -21 2* -6 1* 7
f	kp 35 [ topic	7* -6 -9 -10 -7 -7 -14
f	kp 35 ^ 1	6* -7 -18 -8 -13 -12 -8 -17 1* 5
f	kp 35 ^ 35	8* -5 -5 3* -6
f	kp 35 ^ icon	11* -11 -11 1* 9
f	kp 35 ^ label	4* -5 1* -6 -9 -13 -14
f	kp 35 ^ label 	8* -6 -6 2* -7
f	kp 35 ^ venue	3* -4 5* 6 1* -7 1* -5 -11
f	kp 35 ^ word	6* -9 -10 -19 -14 -14 2* -9
f	kp 35 _ icon	9* -6 1* 4 -6 1* -4
f	kp 35 _ image	11* -5 2* 12
f	kp 35 _ label	9* -18 1* -13 14 1* -7
f	kp 35 _ venue	7* -6 -10 1* -6 -10 -7
f	kp 35 【 label	12* -11 1* 11
f	kp 712 ( #	7* -17 -6 -13 -6 -12 -14 -17 14
f	kp 712 ( 1	1* -5 -7 4* -16 -9 1* -21 -16 -7 6 -6
f	kp 712 ( label	12* 8
f	kp 712 ( label 	7* 16 -7 -13 -10 -14 -7 -12 -14
f	kp 712 ( venue	7* -6 -4 9 1* -7 1* -6 -9
f	kp 712 ) venue	8* -7 1* -5 -10
f	kp 712 , 75	7* 8 -12 1* -10 5 1* -9 -25
f	kp 712 , label 	-8 -7 4* 5 -10 -8 1* -4 -15 2* 4
f	kp 712 , person	-6 6* -14 15 -6 -15 -13 2* -16
f	kp 712 , venue	7* -7 -5 2* -11 -7
f	kp 712 . label	9* -10 2* 6 1* -4
f	kp 712 . label 	7* -10 -9 2* -9 1* -8 -5
f	kp 712 . venue	11* -8 -5
f	kp 712 . word	7* -17 -21 5 -13 1* -8 -17
f	kp 712 [ label	9* -17
f	kp 712 ^ 1	5* -4 1* -11 5 -8 -7 -13 -6 -11
f	kp 712 ^ icon	11* -5
f	kp 712 ^ label	8* -4 -9
f	kp 712 ^ label 	8* -7 -12 -7 -16 1* -9
f	kp 712 ^ person	8* 8 2* -5 2* -7
f	kp 712 ^ venue	9* 6 1* -5 2* -6
f	kp 712 ^ word	6* -5 -6 -19 -5 -14 1* -15 -20 5
f	kp 712 _ 2	7* -4 -4 1* -8 -19 1* -12 6
f	kp 712 _ icon	6* -6 -11 -8 -14 -4 -15 1* -5 8
f	kp 712 _ image	9* -12 4* 15
f	kp 712 _ label	8* -4 -16 1* -12
f	kp 712 【 venue	14* 4
f	kp 75 ( #	1* -8 2* -4 1* -7 -12 -8 1* -9 -11 -18 -13
f	kp 75 ( 1	1* -4 -8 4* -16 -11 -9 -7 -10 -5 15 -9
f	kp 75 ( date	8* -12 8 1* -8 -14 1* -8
f	kp 75 ( l5	10* -9 9 2* -10
f	kp 75 ( label	12* 8 1* -6
f	kp 75 ( venue	7* -6 -10 6 1* -11 1* -7 -5
f	kp 75 ) icon	9* -7 1* -6 -9 -4 9
f	kp 75 ) label	7* -5 1* -12 2* 5 1* -8
f	kp 75 ) venue	9* 4 1* -6
f	kp 75 , 1	-7 -5 -11 1* -5 6 -9 -5 -12 -8 1* 7 -5 1* -20
f	kp 75 , 75	-6 1* -4 3* -7 13 -5 1* -9 1* -8 1* -21
f	kp 75 , date	-5 6 3* -5 1* -5 -6 2* 5 -9 1* -24
f	kp 75 , h05	7* -7 -7 -12 -6 7 -8
f	kp 75 , l12	7* -12 -8 -7 -6 5
f	kp 75 , l2	-13 1* -6 2* -10 -9 7 -18 5 -17 -6 -4
f	kp 75 , l5	7* -14 -6 -10 -9 11 2* -10
f	kp 75 , label	7* -5 -5 -10 2* 10 1* -5
f	kp 75 , label 	6* -7 -13 -14 3* -9 -5
f	kp 75 , person	1* -6 4* -6 -5 13 -11 -12 -7 5 1* -13
f	kp 75 , topic	7* -14 1* -5 1* 4 1* -6
f	kp 75 , venue	9* 14 1* -4 -8 1* -14
f	kp 75 , word	-7 -6 -6 2* 9 -4 -12 -8 1* -20 1* -6 -5
f	kp 75 - label 	5* -5 1* -10 -10 -11 -5 8 7
f	kp 75 . 712	7* 5 -17 1* -16 -22 2* -10
f	kp 75 . 75	7* 11 -9 -11 -9 -11 -4 -9 -9
f	kp 75 . label 	6* -6 -6 -6 -6 -8 -8 9 1* -8
f	kp 75 . venue	1* -5 5* -6 -9 -11 1* -10 -5 1* 11
f	kp 75 . word	1* -4 5* -4 -15 -14 -15 8 -4 -18 -7
f	kp 75 : 1	5* -6 1* 14 -13 -5 1* -8 2* -5
f	kp 75 : 712	7* 19 -5 -6 -7 -19
f	kp 75 : 75	7* 11 -10 -21 -4 -11 -6 -6 -6
f	kp 75 : label	8* -10 -8 2* 15 1* -14
f	kp 75 : label other	7* -7 -13 -7 -8 11 -7 -9 -7
f	kp 75 : person?	-6 6* 13 -22 -5 -19 -27 -7 -5
f	kp 75 : topic	5* -5 1* 13 1* -4 1* -10 1* -6
f	kp 75 [ label	9* -11 2* 14 1* -11
f	kp 75 [ word	7* -4 -10 -18 -12 2* -9
f	kp 75 ^ 1	1* -5 4* -6 1* 7 -12 -6 -4 -11 -17
f	kp 75 ^ 2	8* -5 10 -7 -5 2* -11
f	kp 75 ^ h05	8* -11 -6 -4 8 2* -8
f	kp 75 ^ icon	9* -7 1* -10 -7 -6 6
f	kp 75 ^ label	8* -8 -7
f	kp 75 ^ label 	6* -6 -4 -11 -15 -8 2* -10
f	kp 75 ^ person	9* -5 -9 3* -10
f	kp 75 ^ topic	8* -10 -19 -4 -11
f	kp 75 ^ venue	8* -6 16 1* -9 1* -4 -19
f	kp 75 ^ word	5* -8 -4 -10 -11 1* -13 -8 -18 -10
f	kp 75 _ date	1* 12 -4 2* -12 4* -5 2* -7
f	kp 75 _ icon	6* -10 -10 -5 -7 -5 -7 -8 -9 11
f	kp 75 _ image	9* -10 4* 12
f	kp 75 _ label	8* -16 -21 1* -19 5 1* -5
f	kp 75 _ venue	11* 10
f	kp 912 ^ word	7* -4 -6 -15 -9 -5 -9 -16 17
f	kp 95 ) venue	9* 4 4* -5
f	kp 95 , person	7* -5 9 -9 -9 -9 -4 1* -14
f	kp 95 , person?	1* -5 -5 3* -9 5 12 -13 -7 -9 2* -9
f	kp 95 . 712	7* 13 -17 -14 -12 -10
f	kp 95 [ label	9* -6 2* 6
f	kp 95 ^ word	7* -6 -9 -7 -6 -9 -11 -15 15
f	kp 95 _ label	9* -11 2* 4
f	kp ^ " 05	1* -9 5* 5
f	kp ^ " 1	1* -15 -8 1* -5 -9 -13
f	kp ^ " 2	-7 -18 -4 4* 19
f	kp ^ " 35	-9 -13 -4 2* -5 1* 6
f	kp ^ " 712	7* 7
f	kp ^ " 75	-8 -9 5* 10
f	kp ^ " h05	1* -5
f	kp ^ " l1	-12 -6 -5 3* -5 8
f	kp ^ " l5	7* 5
f	kp ^ " link1	4* -9 2* 9
f	kp ^ " link2	7* 6
f	kp ^ " link5	-4 3* -7 2* 11
f	kp ^ " person?	-11 -11 5* 17
f	kp ^ " strong1	-5 -16 3* -10 -18 14
f	kp ^ " strong2	1* -6 4* -4 7
f	kp ^ " strong35	1* -5 5* 5
f	kp ^ " strong75	1* -15 5* 15
f	kp ^ " strongl1	-5 4* -4 -4 4
f	kp ^ " strongl5	1* -6 5* 8
f	kp ^ ( #	-11 -35 -24 1* -23 -22 30 -15
f	kp ^ ( 1	-22 1* -5 -6 -29 1* -13 -24
f	kp ^ ( date	-15 9 -13 1* -12 -7 -7 -7
f	kp ^ ( institution	-12 -30 4 1* -6 1* -24 -10
f	kp ^ ( l1	11 -12 -15 1* -15 -9 -11 -14
f	kp ^ ( person	1* -11 5 -6 -8 -7 -8 -5
f	kp ^ ( topic	-10 -16 -12 2* 15 -14 -5
f	kp ^ ( venue	-12 14 -15 1* -5 -13 -6
f	kp ^ ( word	-23 -8 2* -7 1* -13
f	kp ^ [ #	-12 -49 -34 1* -31 -28 17 -4
f	kp ^ [ 1	-16 -17 -30 1* -17 10 -19
f	kp ^ [ 2	-7 6 2* -8 -16 -13 -5
f	kp ^ [ date	-7 25 -13 1* -17 -22 -20
f	kp ^ [ institution	-5 -21 2* -8 1* -18 -7
f	kp ^ [ label	4* 18 1* -9 -8
f	kp ^ [ label 	-4 -20 -13 1* 6 10 -11
f	kp ^ [ strong1	-6 -11 -5 2* 10 -10 -6
f	kp ^ [ topic	-5 -9 -12 1* -15 10 -7 -5
f	kp ^ [ venue	-7 1* -5 1* -4 1* -6
f	kp ^ [ word	-10 1* -15 1* -11 15 -19 -7
f	kp ^ ^ #	-19 1* -20 -13 -18 -15 6 -10
f	kp ^ ^ 012	-11 -17 -14 1* -5 -7 6 -6
f	kp ^ ^ 05	1* 6 3* -4 -9 -4
f	kp ^ ^ 1	-14 -14 -16 -10 -16 1* -11
f	kp ^ ^ 2	-11 2* -16 -16 1* -7 7
f	kp ^ ^ 312	-9 1* -17 2* -9 -7 4
f	kp ^ ^ 35	-12 -16 -22 1* -13 -9
f	kp ^ ^ 712	-13 -4 1* -15 -5 -8 -11 7
f	kp ^ ^ 75	1* -11 -17 -14 -11 -6 1* 8
f	kp ^ ^ 912	-9 -6 -10 3* -6 12
f	kp ^ ^ 95	-6 -13 -7 -18 -16 -22 -21 9
f	kp ^ ^ date	-14 10 -18 -12 -8 -14 1* -8
f	kp ^ ^ emphasis012	-7 6* 7
f	kp ^ ^ emphasis1	2* -17 -6 -6 -16 -9
f	kp ^ ^ emphasis2	-17 -10 -8 -4 1* -9 1* 10
f	kp ^ ^ emphasis35	-4
f	kp ^ ^ emphasis75	-13 -13 -5 4* 14
f	kp ^ ^ emphasish012	6 -6 -7 2* -6 1* -5
f	kp ^ ^ emphasish05	1* -7 5* 4
f	kp ^ ^ emphasish2	1* -8 3* -7 -5
f	kp ^ ^ emphasisl1	-11 -9 -4 2* -13 -6 15
f	kp ^ ^ h012	-6 -4 -9 -8 1* -6 -12 12
f	kp ^ ^ h05	1* -7 -12 -14 -12 -7 -5
f	kp ^ ^ h1	7 -7 -7 1* -7 -13 1* -4
f	kp ^ ^ h2	-9 -13 -5 -8 -9 -18
f	kp ^ ^ icon	-31 -23 -22 -10 -24 -28 22 -14
f	kp ^ ^ image	-9 -5 -10 -8 -11 -15 1* -5
f	kp ^ ^ institution	-5 -12 1* -11 -13 -14 -13
f	kp ^ ^ l1	-12 -21 -12 -10 -15 1* -19 7
f	kp ^ ^ l12	-4 5* -5 4
f	kp ^ ^ l2	1* -19 2* -10 -17 -15
f	kp ^ ^ l5	-9 -21 6 1* -14 -14 -14
f	kp ^ ^ label	-7 1* -4 -7 1* -11 1* -6
f	kp ^ ^ label 	-21 -5 -20 -12 1* -17 10 -8
f	kp ^ ^ link1	1* -5 -7 -8 -4 -8 -17
f	kp ^ ^ link12	-8 -6 1* -5 -9 1* -8 8
f	kp ^ ^ link2	1* -13 -6 -7 1* -6 -21 6
f	kp ^ ^ link25	4* -6 2* 7
f	kp ^ ^ link5	-19 -11 -7 -9 5 -9 -17 8
f	kp ^ ^ person	5 -16 -7 -12 5 -14 -12 -4
f	kp ^ ^ person?	-7 -6 -10 -14 -22 -24
f	kp ^ ^ strong012	1* -5 4* -5 8
f	kp ^ ^ strong05	1* -8 3* -5 -5 11
f	kp ^ ^ strong1	-14 -24 -9 -5 -5 1* -11
f	kp ^ ^ strong2	-8 1* -17 -6 -7 -14 -8
f	kp ^ ^ strong312	1* -8 5* 12
f	kp ^ ^ strong35	-16 -10 -10 2* -10 -16 14
f	kp ^ ^ strong712	1* -6 4* -6 8
f	kp ^ ^ strong75	-12 -10 -13 2* -5 -15 11
f	kp ^ ^ strong912	2* -4 4* 6
f	kp ^ ^ strong95	-18 1* -22 3* -18
f	kp ^ ^ strongh012	6* -10 11
f	kp ^ ^ strongh05	-8 -7 -6 3* -11 11
f	kp ^ ^ strongh1	5 -4 3* -9 -11 6
f	kp ^ ^ strongh2	1* -15 -10 2* -17
f	kp ^ ^ strongl1	-10 -9 -9 -4 -6 1* -13 7
f	kp ^ ^ strongl2	-10 -9 -5 2* -10 -13 14
f	kp ^ ^ strongl5	1* -9 -4 3* -5 9
f	kp ^ ^ topic	-14 -10 -13 -10 -14 1* -6
f	kp ^ ^ venue	-12 1* -8 -4 -4 -6 -8
f	kp ^ ^ word	-12 -7 1* -9
f	kp ^ 《 05	1* -6 5* 8
f	kp ^ 《 1	1* -11 -4 1* -7 -7 -11
f	kp ^ 《 35	7* 7
f	kp ^ 《 75	-9 -11 5* 6
f	kp ^ 《 h05	1* -8 5* 8
f	kp ^ 《 l1	-7 -4
f	kp ^ 《 person?	1* -6 -7
f	kp ^ 「 1	-10 -7 -8 2* -15 -8 17
f	kp ^ 「 2	1* -6 5* 7
f	kp ^ 「 75	-7 -13 -4 4* 14
f	kp ^ 「 l1	-5 -6 3* -4 1* 10
f	kp ^ 「 link1	7* 5
f	kp ^ 「 link2	1* -4 4* -5 5
f	kp ^ 「 person?	-7 -12 -8 4* 14
f	kp ^ 【 1	-4 -15 -7 1* -7 9 -7 -7
f	kp ^ 【 institution	-4 -6 10 2* -16
f	kp ^ 【 label	-5 -13 -7 1* 18 -8 -6 -11
f	kp ^ 【 venue	-5 5 -6 1* -10 1* -4 -6
f	kp ^ （ #	1* -37 -18 2* -7 12
f	kp date " strong1	1* -8 3* -7 -15 16
f	kp date ( 1	-6 -11 -8 1* -6 13 -9 -14 -10 -18 -6 1* -5
f	kp date ( label	9* -10 2* -6 1* 9
f	kp date ( venue	1* 8 -4 2* -15 8* -9
f	kp date ) #	1* -13 2* -5 -12 7 2* -10 2* -15 -9 15
f	kp date ) 1	1* -14 -9 1* -5 -5 -13 6 -8 -10 -4
f	kp date ) label	1* -6 3* -5 2* -5 -13 2* 13 1* -8
f	kp date ) link12	14* -5
f	kp date ) link5	9* -5 2* 7 1* -4
f	kp date , #	9* 14 4* -16
f	kp date , 1	2* -24 1* -13 -6 -23 1* -9 -7 -10 1* -5
f	kp date , emphasis1	-10 -5 3* -10 1* 11
f	kp date , l2	7* -8 -28 7 -26 -20 -22 -7
f	kp date , label	-5 4* -5 -4 6 -11 -10 -7
f	kp date , label 	1* -9 3* 9 -6 -12 -5 -12 -6 -8 1* -8 11
f	kp date , label label	-5 4 -9 3* -5 -4 -14 -6 -25 -19 -8 -9 5
f	kp date , label other	8* -5 -12 -6 -9 9 -5
f	kp date , person	8* 7 -5 -8 -4 9
f	kp date , strong1	-19 -17 -8 2* 14 -18 -16 -7 -7 -5 -6 -7 -6 14
f	kp date , venue	1* 8 -6 2* -5 -5 -7 1* -10 2* 5 1* -5
f	kp date , word	-5 1* -7 1* -10 3* -12 -16 -11 -9 11 -11
f	kp date - 1	-6 -10 -14 1* -5 1* -11
f	kp date - 35	7* -5 3* 4
f	kp date - h012	8* -8 2* 15 2* -14
f	kp date - label 	5* -9 8* 6
f	kp date - label label	-6 -7 -9 2* 6 -5 1* -17 -7 -4 1* -7
f	kp date - strong1	-12 -12 3* -10 -6 10
f	kp date - venue	9* 10 1* -8 2* -8
f	kp date . 1	-4 -12 -9 1* -5 1* -6 8 -18 -9 -5 -7 1* -10
f	kp date . 712	1* -5 -5 4* 8 -5 -11 -5 -10 2* 6
f	kp date . label	8* -14 -18 2* -7 1* 7
f	kp date . label 	8* -4 -6 2* 7 1* -7
f	kp date . label authors	1* -19 3* -26 -8 -6 -24 -22 -24 6 -10 -13
f	kp date . link12	7* 9 -7 -9 2* -7
f	kp date . link5	1* -6 2* -6 1* -5 9 -17 -11 2* -5
f	kp date . person	-6 -6 3* -5 -6 6 1* -15 -13 11 -17 -6
f	kp date . person?	-13 -16 -12 2* -6 -13 13 -4 -12 -6 -6
f	kp date . strong1	-9 -19 -9 2* -16 1* 14 6* -9
f	kp date : #	-4 8 -5 2* -6 -9 1* -28 9 -12 -33 -15 -11 -8
f	kp date : label	12* 5 1* -5
f	kp date [ #	5* -4 3* -17 2* -16 -9
f	kp date [ 1	1* -9 -19 1* -6 1* -11 -6 -14 -7 -10
f	kp date [ label	9* 11 4* -12
f	kp date [ label 	8* -8 -6 -7 3* -4
f	kp date [ strong1	1* -4 3* 10 -7
f	kp date [ venue	1* 13 -8 2* -12 3* -4 2* 4
f	kp date ^ #	1* -9 -9 1* -5 -8 11 1* -6 4 -6 -10 -6 -5 -5
f	kp date ^ 012	8* -9 -13 -6 12 2* -10
f	kp date ^ 05	1* -7 -6 4* 11 -7 -9 -4 2* -5 -10
f	kp date ^ 1	2* -6 1* -10 4 -13 -9 -9 -23 -11 -7 -13 7 6
f	kp date ^ 2	1* -12 -8 2* -9 2* -16 -20 -8 1* -6
f	kp date ^ 312	7* -5 -8 1* -4 17 2* -16
f	kp date ^ 35	8* -5 -17 -5 -5 -6 -8 7
f	kp date ^ 712	2* -5 5* -5 -14 1* 13 2* -9
f	kp date ^ 75	1* -7 -6 5* -9 -12 -7 15 1* -13 -11
f	kp date ^ emphasis1	5* -7 1* 7 7 -7 -5 2* -9 -5
f	kp date ^ h012	8* -14 4* -6
f	kp date ^ h05	1* -4 5* -5 -23 -9 -6 10 1* -5 -12
f	kp date ^ icon	1* -14 -8 1* -5 -12 15 -23 1* -9 1* -14 1* -5
f	kp date ^ image	1* -6 2* -9 -7 3* -6 4* 11
f	kp date ^ institution	1* -11 2* -4 1* -18 1* -7 -8 12 -14 -9 -8 -11
f	kp date ^ l1	1* -7 -7 1* -4 1* -4 4 -5 -7 -6 8 1* -10 -7
f	kp date ^ l12	11* 10 2* -10
f	kp date ^ label	9* -26 -4 -5 1* -5
f	kp date ^ label 	1* -6 -9 1* -11 12 -13 -10 -5 -16 -4 2* -22
f	kp date ^ link1	1* -9 4* -8 -6 -6 4 1* -14 1* -5 -8
f	kp date ^ link12	7* 6 1* -5 2* -6
f	kp date ^ link2	12* -9
f	kp date ^ link5	4* -8 2* 8 -4 2* -9 2* -6
f	kp date ^ person	6* -4 2* -10 9 -24 -7 -8 -12
f	kp date ^ person?	1* -8 -7 1* -5 -5 -4 9 -5 -11 -7 -13 -9
f	kp date ^ strong1	6* -13 1* -8 3* -14 -5 8
f	kp date ^ topic	1* -9 -7 1* -9 5 -28 1* -6 -8 -5 1* -5
f	kp date ^ venue	1* 9 3* -11 -7 -7 1* -11 4* 7
f	kp date ^ word	-9 -7 1* -4 -12 2* -10 -29 -18 -9 1* -29 -10
f	kp date _ 1	-4 -10 -15 3* -6 13 -6 -10 -11 -4 1* 11 -7
f	kp date _ date	8* -7 20 1* -9 2* -17
f	kp date _ icon	8* -5
f	kp date _ institution	1* -5 5 2* -13 2* -12 -16 1* -13 1* -35
f	kp date _ label	1* -7 -4 1* 4 1* -7 -6 -17 -12 -7 -10 1* -5
f	kp date _ label other	8* -15 -21 -13 -15 10 5 7
f	kp date _ link1	9* -4 1* -14 2* -5
f	kp date _ link12	1* -6 2* -8 1* -4 -6 -7 -5 4* 7
f	kp date _ link5	8* -8 -14 1* -7 18
f	kp date _ person	2* 4 5* -9 -14 2* -4 1* 5
f	kp date _ topic	9* -13 -10 1* -6 6
f	kp date _ word	-5 -6 3* -5 9 -10 1* -11 -9 2* 11 -16
f	kp date | 1	-5 1* -9 1* -5 -5 -8 1* -13 7 -4 -8 -4 -12 -7
f	kp date | strong1	-10 -17 -4 3* -13
f	kp date | venue	1* 8 -4 1* -7 -7 -6 1* -7 11 -7 1* -8 1* -7
f	kp date | word	-5 -8 -5 2* -8 -4 1* -13 16 -14 -4 -8 -13 -19
f	kp date 《 1	1* -8 -5 2* -12 1* 11
f	kp date 【 venue	1* 5 3* -4
f	kp date （ label	9* -6 2* -9 1* 9
f	kp dated ( label	12* 5
f	kp dated [ label	9* -6
f	kp dated ^ label	12* 4
f	kp dated _ icon	12* 7 1* -6
f	kp dated _ label	1* -9 2* 7 -4 -5 -7 -6 -12 -5 1* -6 -6 5
f	kp emphasis1 , emphasis1	6 4* -12 2* -9 -17 -12 -24 1* -8
f	kp emphasis1 , emphasisl2	5 5* -5 -14 11 -15 -10 -17 2* -13
f	kp emphasis1 , person	7* -6 4 -11 -13 -8 -5 1* -6
f	kp emphasis1 , person?	8* -5 -12 -18 -20 -6 1* -5
f	kp emphasis1 , topic	5* -6 -5 -10 10 -14 1* -14 -5 -13
f	kp emphasis1 , word	4 4* -13 -6 -12 1* -12 -18 -17 -5 -6
f	kp emphasis1 - emphasis35	7* 14 -4 2* -14 2* -10
f	kp emphasis1 - person?	7* 15 -9 2* -15
f	kp emphasis1 : emphasis35	9* -6 1* -16 2* -5
f	kp emphasis1 : emphasis712	7* 11 1* -6 1* -6
f	kp emphasis1 : emphasish012	7* 12 -6 -5 1* -7 2* 4
f	kp emphasis1 : emphasish05	7* 15 -15 -14 -10 -20 2* 9
f	kp emphasis1 : label other	7* 15 -10 -16 -7 -12 1* -10 15
f	kp emphasis1 ^ label 	9* -8 -6 6
f	kp emphasis1 ^ word	8* -6 -7 -6 -5 -6 1* 6
f	kp emphasish05 , emphasish05	7* -12 5 -22 -5 3* -17
f	kp emphasish1 , emphasish2	6 6* -12 1* -7 -12 -6 1* -5
f	kp emphasish2 , emphasish1	5* -7 1* 6 4 -7 -9 -11 -6 -5
f	kp emphasish2 , emphasish2	5 6* -7 1* -11 -12 -7 -4 -5 -8
f	kp emphasisl1 ( #	1* -5 3* -7 -6 -17 -14 -17 -13 -16 -9 -13 14
f	kp emphasisl1 - label 	7* -9 -5 -5 2* 8
f	kp emphasisl1 [ label	9* -15
f	kp emphasisl1 ^ label	9* -5
f	kp emphasisl1 ^ label 	7* -6 -10 -10 1* -13 1* -7 6
f	kp emphasisl1 _ image	9* -5 4* 5
f	kp emphasisl1 _ label	9* -7 2* 4
f	kp emphasisl2 , emphasis1	7* -9 13 -19 -11 1* -6 -5 -5
f	kp h012 ( #	7* -9 -13 -16 -6 -9 -8 -12 16
f	kp h012 ( venue	7* -6 -9 17 -6 -12 -7 -10 -15
f	kp h012 , h012	8* -12 2* 16 2* -7
f	kp h012 , h05	7* -16 -4 -12 -8 1* -12 -6
f	kp h012 , h2	8* -11 2* 17 2* -13
f	kp h012 , word	-6 6* -7 -17 -12 -7 1* 10 -7
f	kp h012 . 2	7* -7 -11 -5 -8 7 2* -7
f	kp h012 . h012	7* -5 -17 -5 -9 10 2* -7
f	kp h012 . h05	7* -9 -14 -11 -11 6
f	kp h012 . icon	6* -6 1* -16 -16 -6 -14 -10 -7 14
f	kp h012 . label	9* -11 2* 12 1* -5
f	kp h012 . word	7* -8 -20 1* -12 1* 12 -12
f	kp h012 [ label	9* -12 2* 19 1* -11
f	kp h012 ^ h012	8* -15 2* 16 2* -15
f	kp h012 ^ h05	9* -5 -6 11 2* -11
f	kp h012 ^ label	9* -10 2* 8 1* -19
f	kp h012 ^ label 	8* -6 -5 1* -9 1* -5
f	kp h012 ^ word	6* -6 -6 -16 1* -10 -6 -11 1* 6
f	kp h012 _ label	8* -4 -5 1* -12 4
f	kp h012 （ person	8* -11 -6 -13 17 2* -12
f	kp h012 （ person?	7* -7 -8 -4 -20 7 2* -17
f	kp h05 ( #	6* -9 -16 -10 -5 -7 -5 -14 -10 11
f	kp h05 ( label	11* -9
f	kp h05 ( venue	7* -7 -7 2* -8 -13 -8
f	kp h05 ) label	9* -10 2* 10
f	kp h05 , 35	7* -9 -7 8
f	kp h05 , h012	7* -9 -6 2* 11 2* -9
f	kp h05 , h05	16 -12 -6 -5 -9 1* -16 -17 1* -22 -20 -4 8 -16
f	kp h05 , h1	8* -14 3* -4
f	kp h05 , h2	-7 6* -12 -6 -12 -23 4 -15 -18 -7
f	kp h05 , venue	-5 -6 5* -5 -10 11 -4 -10 -7
f	kp h05 , word	7* -6 -5 1* -14 6 -6 -15 -6
f	kp h05 - h05	7* -13 -7 -6 1* 8
f	kp h05 . 2	7* -10 -6 -4 -9
f	kp h05 . h012	-7 5* 7 -7 -26 -8 -12 6 2* -7
f	kp h05 . h05	-9 6* -13 -27 -6 -18 10 -8 -7 -4
f	kp h05 . h2	7* -10 -11 1* -10 1* -7 -9
f	kp h05 . label	9* -10 1* -4 12 1* -4
f	kp h05 . label 	6* -4 1* -8 -16 -8 -9 2* 5
f	kp h05 . word	7* -7 -17 1* -13 12 -9 1* -12
f	kp h05 : label name	7* 14 -14 5* -7
f	kp h05 : label note	7* -6 -9 -13 -11 10 1* -7 -8
f	kp h05 [ label	9* -13 2* 6 1* -6
f	kp h05 ^ #	9* -11 1* -13 -6 -7 16
f	kp h05 ^ 1	7* -6 1* -8 -6 1* -10 -10
f	kp h05 ^ h012	7* -7 5 1* -11 7 1* -4 -8
f	kp h05 ^ h05	7* 5 -11 -13 -8 2* -9 -14
f	kp h05 ^ icon	11* -10
f	kp h05 ^ label	8* -4 3* 12 1* -12
f	kp h05 ^ label 	7* -4 -5 -6 3* -7
f	kp h05 ^ topic	8* -6 2* -7 -5 8 -8
f	kp h05 ^ venue	8* -7 6 -6 -6 7
f	kp h05 ^ word	6* -7 -7 -17 1* -11 -6 -29 -11 10
f	kp h05 _ icon	6* -7 2* -6 1* -9 -11 -10 13
f	kp h05 _ label	9* -16 1* -13
f	kp h05 _ link1	6* 4 1* -17 -12 2* -23
f	kp h05 （ h05	9* -8 -5 16 2* -14
f	kp h05 （ h2	7* 10 -7 -9 -12 -5 1* -11 -22
f	kp h05 （ label 	7* -12 1* -9 -5
f	kp h05 （ person	8* -14 -7 -16 8 2* -4
f	kp h05 （ person?	8* -5 -7 -17 14 2* -16
f	kp h1  link1	8* -9 -4 1* 10 -10 1* -8
f	kp h1 , h012	7* -7 -16 2* 8
f	kp h1 , h05	7* 13 -13 -6 -5 -6
f	kp h1 , h1	1* -4 3* -10 -10 6 1* -10 -14 -7 -8 -12
f	kp h1 , h2	1* -8 -5 2* -16 -14 -9 1* -11 -8 -4 -6 -9
f	kp h1 : label note	8* -8 -11 -7 16 -4 -8 -15
f	kp h1 : label other	7* -9 -21 -19 -19 11 -11 12 -20
f	kp h1 : label venue	9* 5 -9 -10 -8 -7 -17
f	kp h1 : venue	8* -9 24 -6 -14 2* -23
f	kp h2  link1	8* -6 3* -9
f	kp h2 , h012	7* -12 -16 2* 10
f	kp h2 , h05	-7 6* -4 -11 -13 -4 9
f	kp h2 , h1	1* -4 -5 2* -15 -16 -6 10 -9 -13 -24 -11 -11
f	kp h2 , h2	1* -7 -13 2* -13 -11 2* -18 -19 -5 -7 -23 -10
f	kp h2 , word	10* -4 5 1* -12 -5
f	kp h2 : h05	7* 9 -9 -9 -6 -8 2* -10
f	kp h2 : label other	7* 13 -10 -10 -11 -6 -6
f	kp h2 [ label	4* -6 4* -13 2* 8
f	kp h2 ^ h05	7* 5 -12 -8 -4 3* -13
f	kp h2 ^ label	12* 14 1* -12
f	kp h2 _ label	9* -6 -4 -13
f	kp h2 _ link1	8* -24 -16 1* 6 -23 1* 7
f	kp h2 （ person	8* -12 -4 -8 12 2* -12
f	kp h712 , h05	8* -9 -4 -5 14 2* -12
f	kp h75 : label other	7* -5 -10 -15 -13 12 1* -14 -12
f	kp hl5 , h05	8* 9 -9 1* -9 -5
f	kp icon  icon	-15 -23 -11 1* -10 -24 1* -26 1* -15 -18 -27 -14 -14 6
f	kp icon " 1	1* -6 3* -9 -6 2* -4 4* 5
f	kp icon " l1	11* -4 2* 5
f	kp icon " label links	1* -5 5* 4
f	kp icon " strong1	-5 -12 -5 2* -8 -16 13
f	kp icon " strongl1	1* -6 4* -6 7
f	kp icon ( 1	-14 -14 -21 1* -8 4 -14 -6 11 -8 3* -7 -12
f	kp icon ( date	-11 22 -20 1* -19 -19 -12 -11 1* 12 2* -14 1* -12
f	kp icon ( institution	-7 -7 14 2* -15 -8 -5 2* -6 2* -5 7
f	kp icon ( label label	-15 -18 -6 1* -6 5 -6 -12 -5 -26 -20 14 -4 -19 -14
f	kp icon ( person	1* -7 6 2* -7 -4 -4 -9 -9 -16 1* -10 -6 7
f	kp icon ( venue	-5 14 -16 2* -12 -5 1* -6 19 1* -10 -8 -6 -20
f	kp icon , icon	12* 10 1* -6
f	kp icon / icon	12* 6 1* -6
f	kp icon : label label	-7 -6 3* -7 2* -8 -6 -9 1* -12 1* -5
f	kp icon [ 1	-14 -20 -20 1* -14 7 -26 -11 -7 -5 -4 2* -13
f	kp icon [ date	1* 8 -13 1* -6 -6 -13 -4 4* -7
f	kp icon [ label	4* 5 3* -5 -17 2* 8 1* -11
f	kp icon [ label label	-10 1* -11 1* -7 6 -11 -4 -26 -4 -16 -11 -6
f	kp icon [ strong1	1* -10 -10 2* 5 -13 -6
f	kp icon [ topic	1* -16 -4 2* 5 -5 1* -5 -4 3* 7 -8
f	kp icon [ venue	1* 16 -9 2* -15 -8 1* -7 -4 2* -9
f	kp icon ^ 1	6* -5 1* -6 -6 2* -5 -7
f	kp icon ^ h05	8* -8
f	kp icon ^ icon	1* -5 3* -6 6 -5 6* 6
f	kp icon ^ label	7* -5 1* -11
f	kp icon ^ label 	8* -5 -5 -5 -10 1* -12
f	kp icon ^ word	8* -17 -22 -7 -12 -10 -7 9
f	kp icon _ #	7* -8 -21 -25 -7 -22 -19 -7 31
f	kp icon _ 012	2* -5 3* -10 12 3* -4
f	kp icon _ 05	6* -6 14 -6 -4 -6 8 -7 -6 -10
f	kp icon _ 1	-15 -13 -36 1* -11 1* -14 1* -28 -31 -37 -19 -31 -28 34
f	kp icon _ 2	-11 7 -20 1* -5 -15 -14 -7 -16 1* -14 -29 -8 1* 14
f	kp icon _ 35	-10 -11 -14 2* -6 -13 20 -11 -9 -5 -9 2* 9
f	kp icon _ 712	-7 -10 -13 3* -5 10 -6 -7 6 -10
f	kp icon _ 75	-17 1* -8 1* -6 -10 -10 2* 10 -12 -19 2* -11
f	kp icon _ date	-18 5 -15 2* -28 -14 -14 1* -6 4* 6
f	kp icon _ dated	-6 7 2* -6 1* -7 -6 -10 7 4* -9
f	kp icon _ emphasis1	-16 -8 -7 2* -14 -4 14 -12
f	kp icon _ emphasis75	-5 -7 -5 4* 7 6* -4
f	kp icon _ emphasisl1	-14 -8 -8 2* -11 -10 16 -7 4* -4 -6
f	kp icon _ h012	-8 1* -5 3* -10 7 -11 2* -5
f	kp icon _ h05	1* -7 -6 2* -6 -6 6 -9 -9 -7 1* -11
f	kp icon _ h1	1* -9 -10 5* -16 1* -8 -14 -5 -5 17
f	kp icon _ h2	1* -9 -9 2* -15 1* 9 -12 -5 1* -8 -5 1* 9
f	kp icon _ icon	12* 11 1* -11
f	kp icon _ institution	-14 -10 6 3* -5 1* -10 -8 -8 -8 2* -5
f	kp icon _ l1	11 -16 -17 2* -19 -16 1* -7 -4 1* -11 -5 -6
f	kp icon _ l5	-13 -5 10 2* -4 -11 -9 3* -7
f	kp icon _ label	-7 -7 -7 1* 13 -9 -15 1* -23 -24
f	kp icon _ label 	-16 1* -9 1* -7 -6 -7 -6 -12 1* -7 -9 -4 -12 9
f	kp icon _ label label	2* -19 -6 -12 -4 -18 5 -9 -4 1* 11 6 5 -18
f	kp icon _ label links	-15 -23 -21 3* -26 6 -18 -15 1* -12 1* -7 -5
f	kp icon _ label other	7* -7 -11 -15 -21 -15 1* -22 7
f	kp icon _ link1	-12 -17 -12 1* -22 -11 -26 20 1* -20 -5 -16 -21
f	kp icon _ link12	-6 -8 -4 1* -5 1* -12 16 -6 -5 2* -6
f	kp icon _ link2	-19 -10 2* -7 1* -15 20 -10 -5
f	kp icon _ link25	-4 -4 4* -7 8
f	kp icon _ link5	-5 -7 2* -8 1* -15 14 -14 -8 1* -10 2* -5
f	kp icon _ person	4 -8 -7 1* -6 -12 -12 1* -12 5 -8
f	kp icon _ person?	2* -13 1* -8 -20 -17 1* -6 -13 -6 -4 2* 10
f	kp icon _ strong1	1* -6 -18 3* -34 1* -8 -6 -5 -11 1* 8 -8
f	kp icon _ strong2	-4 -8 -9 2* -14 -6 12
f	kp icon _ strong35	-5 -14 -6 3* -11 15
f	kp icon _ strong75	-9 -8 -7 2* -6 -7 9
f	kp icon _ strongh05	-6 -5 -4 3* -6 8 -6
f	kp icon _ strongl1	-10 -11 -9 3* -19 4 6* -5
f	kp icon _ topic	-16 -19 -19 1* -5 1* -17 12 -5 -9 1* -11 1* 7 -11
f	kp icon _ venue	-25 -8 -8 2* -10 -19 8 -14 8 -4 -9 -7 1* -13
f	kp icon _ word	-6 -8 -6 1* -4 -22 -4 6 -22 -10 -21 -22 -27 -20 11
f	kp icon | icon	14* 5
f	kp icon 《 1	5* -8 1* 9
f	kp icon 《 label label	9* -7 -4 -7 1* -6
f	kp icon 《 link1	7* 5 4* -7 1* 7
f	kp icon 《 link5	4* -5 2* 5
f	kp icon 「 1	-7 -11 3* -5 1* 7
f	kp icon 「 h05	1* -5 5* 4
f	kp icon 「 label label	-4 -5 5* 9
f	kp icon 「 link1	-8 3* -7 1* -5 7
f	kp icon 【 1	1* -9 -21 2* 15 -6
f	kp icon 【 label	4* 8 7* 9 1* -11
f	kp icon 【 venue	1* 10 -9 2* -11 -5 2* 11 4* -9
f	kp image " strong1	-4 4* -8 -6 8
f	kp image ( 1	-8 -9 -22 1* -6 12 -20 -11 7 -13 -6 -7 5 -8 -5
f	kp image ( institution	1* -11 4* -12 -6 -6 -9 2* -6 -8 -5
f	kp image ( label	12* 5 1* -5
f	kp image ( person	-6 -5 6 2* -6 2* 9 -6 -5 -10 2* -9
f	kp image ( venue	12* -10
f	kp image ( word	-7 5 -13 1* -4 -5 -5 3* -6 3* -10
f	kp image , label 	9* -11 1* -12 9 1* -6
f	kp image , venue	9* 14 2* -11 1* -11
f	kp image - 05	8* -8 -5 -7 7 2* -9
f	kp image - 312	8* -5 -5 -9
f	kp image - 35	8* -12 -18 -11 -5 -8 1* 6
f	kp image - venue	9* 16 1* -9 -5 1* -16
f	kp image [ 1	-5 -6 -13 1* -5 7 -8 6* -4 4
f	kp image [ label	1* -7 2* 12 -6 -7 2* -24
f	kp image [ strong1	1* -11 -9 2* 14 -14
f	kp image [ topic	1* -5 6* -16 -13 -7 -5 -8 10 -15
f	kp image ^ 1	-4 -7 -7 1* -9 1* -13 1* -10 -8 3* -5
f	kp image ^ icon	6* 10 -7 1* -6 1* -8
f	kp image ^ label	9* -10 2* 11 1* -10
f	kp image ^ label 	9* -6 3* -8 -4
f	kp image ^ link12	4* -5 2* 5
f	kp image ^ word	-4 4* 9 -11 -8 -9 -12 -6 -8 -9 -11 11
f	kp image _ 1	-12 -16 -13 2* -7 -28 9 -6 -9 -6 2* -11 -7
f	kp image _ 2	-14 -10 -8 2* -11 -15 13
f	kp image _ 712	-8 1* -7 -6 -6 -6 -9 5 -9 6 -8 -9 2* -4
f	kp image _ 75	-10 1* -5 3* -9 13 -13 4 1* -9 1* -5 -4
f	kp image _ date	-7 12 3* -9 -10 -8
f	kp image _ emphasis1	-14 -13 -5 2* -17 -6 18 6 -7 4* -5
f	kp image _ emphasisl1	-9 -8 -8 2* -12 -7 12 -13 -11 -6 -6 1* -13
f	kp image _ h05	6 6* -5 3* -6
f	kp image _ icon	12* 14 1* -14
f	kp image _ institution	-11 -6 5 3* -11 -7 -8 -11 7 -8
f	kp image _ l1	-11 -9 -9 2* -17 -10 16
f	kp image _ label	8* -18 -23 1* -4
f	kp image _ label 	-6 -8 3* -10 7 -6 1* -7 1* -7 -6 1* 8
f	kp image _ link1	-11 -13 2* -12 -6 -14 18 -13 -7 1* -8 4
f	kp image _ link12	7* 6
f	kp image _ link2	-7 5* -8 9 3* -6 -5 1* 4
f	kp image _ link5	-10 -10 3* -5 -6 1* -8 -17 1* -5 5 1* -5
f	kp image _ person	1* -11 -20 2* -12 -16 1* 5 -6 -8 -6 -6
f	kp image _ person?	1* -16 -8 2* -11 -9 5 -5 -12 -4
f	kp image _ strong1	-30 -11 -10 3* -13 5
f	kp image _ strong2	-6 -12 3* -17 -11 8 -7 -5 -10 -15
f	kp image _ strongl1	1* -13 -5 2* -9 -15
f	kp image _ topic	-6 -5 6* -9 -11 -6 -9 1* 6 -5
f	kp image _ venue	-15 -5 -6 1* -5 4 -15 -16 -6 1* -7 -15 1* -4
f	kp image _ word	1* -12 -8 1* -5 6 -5 -12 5 1* -4
f	kp image | venue	-5 11 -4 2* -11 -9 2* 5 4* -5
f	kp image 《 1	5* -4
f	kp image 【 1	-8 3* -5 2* -9
f	kp institution " strong1	1* -13 3* -5 -10 12
f	kp institution ( 1	-5 -13 -12 1* -5 17 -14 -6 -9 1* -6 2* -6 -8
f	kp institution ( date	2* -13 -4 -5 -11 -9 -10 -18 1* -7 -12 -18 -5
f	kp institution ( label	9* -5 2* 7
f	kp institution ( venue	11* -11 -6
f	kp institution ) #	-6 -15 -13 2* -18 21 -11 1* 9 1* -12 -7 -6 -9
f	kp institution ) 1	-13 1* -7 2* -7 -7 10
f	kp institution ) label	9* -6 2* 7
f	kp institution ) link12	9* -5 1* -7 -9
f	kp institution ) link5	8* -7 -15 1* -7 2* 9
f	kp institution ) person?	2* -5 2* -7 1* 7 -6 5 -5 -5
f	kp institution ) strong1	1* -8 3* -8 -8 8 5* -5
f	kp institution ) venue	9* -6 1* -5 -5 1* 6
f	kp institution , 1	-5 -4 -14 2* 5 -5 5 2* -6 -5
f	kp institution , date	1* -6 5* -5 -7 16 -5 -6 -9 1* -14
f	kp institution , institution	-10 -5 15 -5 -7 -9 -13 -13 -10 -7 10 -12 -10 -14
f	kp institution , person	-7 -8 10 2* -7 -7 -11 -10 -19 7 -13 -12 -6 4
f	kp institution , person?	1* -9 3* -11 -10 10 -11 2* -5 -6 -7 -11
f	kp institution , venue	1* 12 -7 2* -10 1* -11 1* -5
f	kp institution - 1	1* -10 -12 2* 6 -5 -5 1* -8 1* 8 2* -9
f	kp institution - link12	7* 4
f	kp institution . 1	1* -11 -9 2* 6 1* -4 -7 -8 -5 -6 1* -5
f	kp institution : 012	10* -5
f	kp institution : 2	8* -7 4 -8 3* -9
f	kp institution : label	12* 14 1* -14
f	kp institution : label orgs	1* -5 3* -6 2* -14 11 -16 1* -12 -8 12
f	kp institution : label other	8* -15 -10 -6 1* -8 -4
f	kp institution ; institution	-7 -6 5 2* -13 -10 -11 -10 -16 1* -4 -5 -5
f	kp institution [ 1	2* -8 2* 5 -5 1* -8 -17 3* -9
f	kp institution [ label	9* -19 2* 20 1* -7
f	kp institution [ venue	10* -6 1* -11 -4
f	kp institution ^ #	11* -13 -13 -8
f	kp institution ^ 012	9* -14 -8 4
f	kp institution ^ 1	12 4* -6 -13 5 -6 -19 -12 1* -8 1* -7
f	kp institution ^ 2	8* -8 1* -13 10 1* -7 -14
f	kp institution ^ 35	6* -8 9 2* -5 -6 1* -9 5
f	kp institution ^ 75	1* -5 4* -5 6 1* -8 -9 7 1* -4 -11
f	kp institution ^ date	9* 13 1* -7 -5 1* -12
f	kp institution ^ icon	1* -9 3* -8 1* -10 1* -9 3* -11
f	kp institution ^ image	6* 7
f	kp institution ^ label	9* -12
f	kp institution ^ label 	1* -9 3* -7 7 -8 -4 -14 -9 2* 5 10
f	kp institution ^ link1	7* 8 5 -6 2* -10
f	kp institution ^ link12	7* 7 4* -6
f	kp institution ^ link2	11* -10 -10
f	kp institution ^ link5	7* 8 1* 5 2* -11
f	kp institution ^ strong1	1* -8 4* -22 2* -7 1* -5 -12 1* 15
f	kp institution ^ topic	7* -6 1* -11 1* -16 1* 5
f	kp institution ^ venue	1* -9 3* 8 -7 1* -7 10 4* -15
f	kp institution ^ word	5* -7 -9 -5 -5 -14 -20 1* -10
f	kp institution _ 1	5* -8 1* 6 -7 -6 1* -7 -6
f	kp institution _ institution	9* -10 6 -4 -5 -18
f	kp institution _ label	8* -5 -23 -6 -7 1* -6
f	kp institution _ topic	1* -6 -13 4* -9 1* -9 -11 -7 -7
f	kp institution _ venue	8* -6 -8 -5
f	kp institution | label orgs	9* -10 -19 -11 -9 -13 18
f	kp institution 【 1	1* -8 -14 2* 5 -8 2* -8 8 2* -8 -5
f	kp institution 【 label	9* -5 2* 6
f	kp institution 【 topic	10* -6 3* -6
f	kp l1 ( #	1* -8 2* -4 1* -6 -18 -19 -20 -15 -5 -9 -16 20
f	kp l1 ( 75	7* -12 -16 -18 -20 -19 1* -12 22
f	kp l1 ( icon	14* 7
f	kp l1 ( topic	5* -7 1* -12 -6 -13 -7 -10 -10 10 -8
f	kp l1 ) #	-5 -5 6* -15 -10 -5 -16 -4 -9 15
f	kp l1 ) icon	6* -6 -6 1* -8 1* -4 -6 -7 9
f	kp l1 ) image	9* -4 1* -4 2* 6
f	kp l1 ) l2	7* -5 -5 -6 -11 2* -7
f	kp l1 ) label	7* -6 1* -10 2* 10 1* -9
f	kp l1 , l1	-7 -6 3* -6 1* 7 -25 -4 -8 1* -10 -13
f	kp l1 , l12	7* 9 -4 2* -12
f	kp l1 , l2	7* 8 -21 -10 -14 8 -5 -8 -9
f	kp l1 , l5	-5 5* -7 10 -10 -9 -10 3* -7
f	kp l1 , label 	7* -11 -7 -7 2* 6
f	kp l1 , person	6* -4 2* -14 -15 1* -11
f	kp l1 , topic	-6 5* -8 1* -17 -11 1* 11 -12 -11 -7
f	kp l1 , word	5* -5 2* -18 -13 -8 5 -6 -21
f	kp l1 - 012	7* -15 -5 -9 1* 12 2* 4
f	kp l1 - 312	7* -12 -9 -8 -5 7 2* 5
f	kp l1 - 35	7* -16 -10 -11 -5 1* -4 1* 9
f	kp l1 - h05	7* -7 -11 -11 -6
f	kp l1 - label 	7* -9 1* -6 2* -5
f	kp l1 . venue	1* -7 5* -7 -4 10 -4 -5 2* -7
f	kp l1 : 35	7* -16 1* -8 1* 14 2* 7
f	kp l1 : label	11* -5 11 1* -11
f	kp l1 : label other	7* -12 -8 -16 -8 10 1* -11
f	kp l1 : person	-5 6* -7 15 -8 -8 3* -8
f	kp l1 [ label	9* -20 2* -11 1* 11
f	kp l1 [ person	9* -17 -5 1* 5
f	kp l1 [ word	7* -5 -11 -16 -10 1* 4 -12
f	kp l1 ^ #	7* -4 1* 9 1* -13 -8 -5 -8
f	kp l1 ^ 1	5* -9 -9 -7 -16 -15 6 1* -11
f	kp l1 ^ 312	7* -12 -6 -6 -6
f	kp l1 ^ 35	6* -9 -10 -6 -10 -8 -5 1* -8 6
f	kp l1 ^ date	1* 10 6* -5 -4 1* -11 -10 1* -18
f	kp l1 ^ icon	11* -4 -14 1* 14
f	kp l1 ^ institution	6* -4 1* -4 -7 1* -5 2* -12
f	kp l1 ^ label	4* -10 1* -5 -10 -17 -22
f	kp l1 ^ label 	-5 4* -7 -11 -11 -8 -14 -10 -5 1* 11
f	kp l1 ^ link12	7* -4 4* 4
f	kp l1 ^ topic	5* -7 -5 -18 -5 -15 1* -19 -9
f	kp l1 ^ word	2* -5 2* -8 -9 -19 -22 -21 1* -27 -15 1* 5
f	kp l1 _ 2	1* -5 -7 2* -10 1* -9 -5 -15 -16 -12 1* -17 20
f	kp l1 _ h05	8* -10 -6 -4 13 1* -5 -13
f	kp l1 _ icon	6* -6 -5 -7 -9 -5 -9 -7 -8 17
f	kp l1 _ image	6* -10 2* -13 -4 -4 -4 -5
f	kp l1 _ l1	7* -5 -9 -7 -7 11 1* -13 -11
f	kp l1 _ l2	9* -7 -8 6 2* -6
f	kp l1 _ l5	8* -14 -16 -19 6 -6
f	kp l1 _ label	4* -6 1* -6 1* -4 -11 1* -8
f	kp l1 _ link1	7* -5 -5 -8 2* 7 1* -7
f	kp l1 _ link2	6* 5 -7 -6 -5 1* -5 2* 5
f	kp l1 _ word	7* -5 -5 -6 -10 9 1* -8 -8
f	kp l1 【 label	14* 4
f	kp l12 ( #	7* -9 -8 -12 -4 -12 -5 -10 11
f	kp l12 ( 1	7* -16 -9 -6 -12 -14 -11 7 -7
f	kp l12 ( l5	7* -5 -7 -4 1* 6 2* -12
f	kp l12 ( venue	7* -5 -5 -7 1* -18 1* 9 -19
f	kp l12 ( word	7* -7 -8 -8 6 2* 7 -13
f	kp l12 , l5	3* 4 4* -8 -7 -9
f	kp l12 . 012	3* 4 2* -4 -8 -8 1* -10 7 1* -4 -11
f	kp l12 . 312	7* -11 -7 -5 -14 11 2* -10
f	kp l12 . 35	8* -9 -12 -5 7 1* -8
f	kp l12 . 75	7* -5 1* 7 -9 3* -8
f	kp l12 . icon	8* -12 -9 1* -11 -17 1* 14
f	kp l12 . label	8* -4 -11 2* 16 1* -8
f	kp l12 . word	6* -6 1* -22 -11 -14 5 -5 -11
f	kp l12 : l2	8* -9 -20 -5
f	kp l12 ; word	11* -4 2* 4
f	kp l12 [ label	9* -15 4* 4
f	kp l12 ^ 012	9* -5 1* 8 2* -8
f	kp l12 ^ 1	9* -16 -7 -8 1* -15 7
f	kp l12 ^ 35	11* 7 2* -8
f	kp l12 ^ l5	8* -8 -10 3* -5
f	kp l12 ^ label	9* -11
f	kp l12 ^ label 	6* 5 -9 -4 -12 2* -7
f	kp l12 ^ person	7* -4 7 -13 -12 -5 2* -6
f	kp l12 ^ word	7* -4 -16 1* -7 -8 -11 1* 7
f	kp l12 _ icon	11* -16 -6 -5 16
f	kp l12 _ label	9* -5 1* -9 7
f	kp l2 ( date	9* 4 4* -4
f	kp l2 ( l5	8* -5 -25 -27 8 1* -12 -10
f	kp l2 ( label	12* 5 1* -5
f	kp l2 , 1	4 -5 -5 2* -11 1* -6 9 -8 -15 -7 -10 -9 -12
f	kp l2 , 2	7* -12 -8 -11 -13 17 -4 -7 -17
f	kp l2 , date	-6 1* -9 2* -5 -8 4* -8 -18
f	kp l2 , l1	-6 -5 1* 5 1* -4 2* -11 2* 9 -8 1* -9
f	kp l2 , l12	7* 5 -12 -7 -7 -7
f	kp l2 , l2	-8 1* -11 2* -13 -14 1* -13 7 -14 -7 -7 -5 -8
f	kp l2 , l5	8* -13 -9 -8 1* -11
f	kp l2 , word	-6 4* -5 -7 -8 -6 6 -11 -4 1* -7 -4
f	kp l2 . icon	8* -14 -8 1* -15 -13 -6 17
f	kp l2 . label	8* -7 -14 1* -7 15 1* -8
f	kp l2 : #	7* -6 -11 8 -8 -10 -13 -5 -7
f	kp l2 : l12	7* 7 3* -9 2* 6
f	kp l2 : l2	8* -15 1* -9 5 -6 -11 -5
f	kp l2 : l5	7* 4 1* -8 1* -4 2* -10
f	kp l2 : label other	2* -4 2* -6 2* -11 -9 -9 10 -5 -12 -9
f	kp l2 ; l5	7* -5 -5 2* 5
f	kp l2 [ label	9* -6 1* -5
f	kp l2 ^ 1	7* -7 -8 -6 -4 -6 2* 5
f	kp l2 ^ label	8* -6 -9
f	kp l2 ^ label 	13* -6
f	kp l2 ^ word	7* -5 -6 -12 -11 15 -5 -11 -8
f	kp l2 _ l5	8* -5 1* -10
f	kp l2 _ link1	-7 3* -4 1* -8 -16 -4 -24 1* 5 2* -6
f	kp l2 _ link2	8* -9 -16 2* -7
f	kp l2 【 label	9* -5 2* -5 1* 7
f	kp l5 ( #	7* -10 -8 -9 -5 -13 -10 -5 11
f	kp l5 ( 1	-4 1* -6 2* 5 -5 -14 -14 8 -17 -8 -10 1* -21
f	kp l5 ( l5	8* -6 -10 1* 11 2* -11
f	kp l5 ( label	11* -5 10 1* -6
f	kp l5 ( venue	7* -5 -7 2* -8 1* -6
f	kp l5 ( word	7* -12 -13 -12 2* -6 7
f	kp l5 ) l12	11* 7 2* -7
f	kp l5 ) l5	10* -6
f	kp l5 ) label	9* -6
f	kp l5 , 2	7* -9 1* -12 -12 6
f	kp l5 , 75	7* -6 -14 1* -13 8 -6 -5 -14
f	kp l5 , h05	7* 5 -7 5* 9
f	kp l5 , l12	7* 5 -6 -6 1* -8 2* 6
f	kp l5 , l5	-6 1* -5 5* -11 -16 -19 1* -17 -9
f	kp l5 , person	-5 6* -11 -7 -7 -24 5 -5
f	kp l5 , person?	8* -16 1* -19 8 -15 -6 -6
f	kp l5 . 012	7* -5 -15 -12 -11 6 1* -5 -6
f	kp l5 . 1	7* -9 -4 2* 9 1* -11 -11
f	kp l5 . 312	8* -6 1* -8 7 2* -6
f	kp l5 . 35	7* -10 -4 -13 -7 1* -5 -9
f	kp l5 . 75	9* -11 -6
f	kp l5 . icon	7* -7 -13 -14 -15 -13 -23 -11 19
f	kp l5 . label	9* -13 1* -10 2* 7
f	kp l5 . label 	6* -4 -7 -9 -7 -4 -5 5 1* 6
f	kp l5 . venue	8* -5 7 1* -6 -9 1* -7
f	kp l5 . word	6* -6 -8 1* 5 -10 7 1* -13 -12
f	kp l5 : 712	7* 12 1* -22 -15 -11 2* -14
f	kp l5 : l1	7* 6 1* -4 1* -6 2* -9
f	kp l5 : l12	7* 16 -7 -12 -8 -22
f	kp l5 : l5	7* 14 -7 -7 -7 -13 2* -7
f	kp l5 : label other	7* 12 -7 -12 -7 -10 -9 -5 -7
f	kp l5 ; l5	7* -7 -7 -4 -4
f	kp l5 [ label	9* -4 1* -8 1* -4
f	kp l5 [ topic	9* -6 -5 1* -8 6 -6
f	kp l5 ^ #	9* -18 1* -5 -6 -7 7
f	kp l5 ^ 012	7* -6 3* 16 2* -17
f	kp l5 ^ 1	8 4* -7 -10 -6 -5 -23 -13 -5 -22 -12 5
f	kp l5 ^ 2	7* -7 2* -8 2* -7
f	kp l5 ^ 312	8* -11 2* 14 2* -18
f	kp l5 ^ 35	7* -9 -9 1* -6 8 -5 -5 -8
f	kp l5 ^ icon	11* -6 -4 1* 10
f	kp l5 ^ label	9* -10
f	kp l5 ^ label 	7* -6 -9 1* -5 1* 8
f	kp l5 ^ person	7* -6 7 -14 -15 -7 2* -6
f	kp l5 ^ topic	7* -7 -5 -4 2* -10 8 -10
f	kp l5 ^ venue	9* 7 2* 10 1* -10
f	kp l5 ^ word	7* -6 -17 1* -10 -8 -14 -6 7
f	kp l5 _ icon	11* -4 1* -6 4
f	kp l5 _ l2	9* -16 -14 15 -5 -16 -12
f	kp l5 _ label	9* -15 1* -11 6
f	kp l5 _ link1	-8 5* 6 -6 -5 -18 1* 6 -19
f	kp l5 _ link2	6* 5 -5 -14 -19 1* -5 -14
f	kp l5 _ link5	7* -4 -10 -20 4* -4
f	kp l5 【 label	9* -4
f	kp label  " l1	7* -15 -6 -6 -7 9 1* -6 -5
f	kp label  ( date	1* 10 3* -4 -6 1* -4 12 1* -5 -8 1* -11
f	kp label  ( label	8* -4 -8 2* 9 1* -9
f	kp label  ) label	7* -7 -6 2* -4
f	kp label  , 1	5* -6 1* -8 1* -9 -21 11 -10 -13 -6
f	kp label  , date	6* -7 -7 1* 15 1* -5 -12 1* -15
f	kp label  , l12	7* 9 6* -5
f	kp label  , l2	7* -10 2* -7 1* -5
f	kp label  , label 	2* -4 3* 5 1* -5 -6 1* -15 -4 -16 17
f	kp label  , topic	-6 -9 -9 1* -6 17 -17 -4 3* -6 1* 10 -16
f	kp label  , word	1* -13 -8 2* 7 -11 -5 -5 7 -14 12 -13 -6 -15
f	kp label  . 1	4 -18 -16 2* 16 -23 1* -7 1* -4 2* -6 -10
f	kp label  . label	9* -7 2* 6 1* -4
f	kp label  : #	6* -6 -8 -13 1* -12 1* -7 -13 5
f	kp label  : date	8* -6 21 1* -12 -7 1* -19
f	kp label  : dated	8* -6 18 2* -12 1* -16
f	kp label  : icon	8* -10 -14 -8 -8 18 -10 -13
f	kp label  : label	8* -8 1* -10 -15 1* -9 -5
f	kp label  : label authors	8* 11 -23 -8 -11 -8 -13
f	kp label  : label label	-6 -5 4* -5 -16 -21 -20 -17 -9 10 -24 7
f	kp label  : label links	8* -23 -21 -28 -35 6 -24
f	kp label  : label note	-8 5* 6 1* -17 -6 -15 8 1* -26 -12
f	kp label  : label title	8* -15 -14 -12 -16 9 -11 -16
f	kp label  : label venue	8* -17 9 -19 -17 -19 -24 -9
f	kp label  : link1	8* -20 -6 1* -11 14 -5 -18
f	kp label  : link2	7* -6 -6 2* -16 2* -14
f	kp label  : person	2* -7 3* -5 -8 9 -5 -19 1* -6 -12 -18
f	kp label  : venue	8* -15 1* -11 -17 -9 -14
f	kp label  [ label	9* -21 2* 20 1* -19
f	kp label  [ label links	9* -4 2* 7 -5 -7
f	kp label  ^ 1	1* -7 -5 2* -13 6 1* -7 -9 1* -10 -11 -10 5
f	kp label  ^ icon	1* -5 4* 7 5* -13 1* 15
f	kp label  ^ institution	1* -5 12 2* -5 -11 -5 2* -6
f	kp label  ^ label	4* 7 2* -4 1* -13 4* -5
f	kp label  ^ label 	8* -8 -9 -4 1* 9 1* -14
f	kp label  ^ word	1* -7 6 2* -8 -6 -10 -10 -19 -8 -17 1* -12 18
f	kp label  _ date	5* -7 4* -8 1* -6 -11
f	kp label  _ l1	8* -12 -15 -15 8 -5 -9 -8
f	kp label  _ l12	7* -5 2* -7 7 2* -6
f	kp label  _ label	7* -4 -10 -19 1* 8 -4
f	kp label  _ label 	1* -5 -6 2* 6 1* -7 1* -11 -15 1* -5 15
f	kp label  _ label authors	7 -8 -15 1* -5 -17 -17 -29 16 -21 -24 1* -11 -6 -15
f	kp label  _ link1	-8 -11 -4 1* -8 -5 8 -14 6 -14 1* -5 -17 1* -13
f	kp label  _ link2	8 -11 2* -13 2* -8 10 -5 -5 -4 -13 1* -11
f	kp label  _ link5	5 6* -6 7 -7 1* -11 2* -13
f	kp label  _ person	6 -9 -11 2* -14 -6 -19 6 -11 -21 -7 -10 -15 -6
f	kp label  _ topic	1* -4 -7 2* 6 -6 -9 1* -9
f	kp label  image	1* 10 2* -12 -5 -10
f	kp label  label	-6 1* -6 -6 -6 -6 -6 -9 -7 -7 -7 -16 1* -8
f	kp label  【 label	9* -10 2* 10 1* -10
f	kp label  （ label	12* 14 1* -14
f	kp label " 1	5* -6 1* 6 1* -4
f	kp label " 35	9* -7 1* 9 2* -9
f	kp label ( 1	-6 -6 -10 1* -12 6 -7 3* -14 1* -13 -6 -5
f	kp label ( date	8* -16 24 -10 -10 -20 -11 -20
f	kp label ( l2	7* -6 -13 -13 1* -13 -4 -17 6
f	kp label ( l5	8* -15 -24 1* -10 -7 -8 6
f	kp label ( label	4* 4
f	kp label ( label label	10* -20 1* -8 -15
f	kp label ( label other	10* -20 -10 -10 7 -11
f	kp label ( person	7* -5 -7 -15 4* -4
f	kp label ( topic	8* -8 -23 -13 -19 -15 1* 4
f	kp label ( venue	1* -6 2* -6 -6 2* -15 1* -5 -11 -8
f	kp label ( word	1* -5 -5 2* 7 -5 1* -18 -8 -22 1* -12
f	kp label ) #	1* -8 2* -10 -7 10 -11 -25 6 -18 -28 -13 -30
f	kp label ) date	9* 10 1* -6 -6 -10 -10
f	kp label ) label 	8* -4 -9 -7 -4 -5 7 4
f	kp label ) topic	8* -8 2* -7
f	kp label ) word	8* -9 1* -18 -24 -22
f	kp label , 1	1* -5 2* -12 9 -8 -8 8 -11 -6 -5 2* -16
f	kp label , date	8* -6 10 1* -4 -10 -4 -20
f	kp label , icon	12* 8 1* -8
f	kp label , institution	8* -8 -6 2* 6 1* -8
f	kp label , l2	7* -5 -15 -18 -16 -11 -10 -6 12
f	kp label , label	1* -6 -6 -6 1* -6 -8 5 -11 -11 -8 -11 1* -6 -4
f	kp label , label 	9* -9 2* -8 -10 8
f	kp label , label label	1* -5 2* -5 -11 -5 6 -24 -29 -24 -5 -6 -23 5
f	kp label , label links	-5 -5 -5 -5 -5 -7 -4 1* -6 1* -10 1* -5 -8 9
f	kp label , label other	4* 5 9* -18
f	kp label , label title	8* -4 -12 1* -8 -11 -5 13
f	kp label , link1	8* -21 -12 -5 -19
f	kp label , person	8* 6 -6 -13 3* -6
f	kp label , venue	8* -5 1* -4 -10 -9
f	kp label , word	9* -9 -17 -15 1* -12 12
f	kp label - 012	9* -5 -7 6 -4 1* -5
f	kp label - 05	9* -5 1* 8 2* -8
f	kp label - 1	4* -8 1* -8 1* -8 -6 -7 5 2* -8
f	kp label - 2	8* -8 -6 -14 10 2* -12
f	kp label - 312	7* 6 -5 -7 -12 11 2* -8
f	kp label - 35	8* -5 -8 -5 1* -5 1* 9
f	kp label - 75	7* -5 -7 -11 -8 18 2* -15
f	kp label - h012	8* -11 -4 -6 13 2* -10
f	kp label - h05	9* -5 -8
f	kp label - l12	10* -5 13 2* -7
f	kp label - l2	9* -5 -8 8 2* -8
f	kp label - l5	8* -4 -9 -15 5 2* -4
f	kp label - label authors	8* -11 -12 -12 12 2* -10
f	kp label - label label	8* -12 -14 1* 6 -8 -6 -20
f	kp label - label links	8* -12 -20 -20 1* -13 -6
f	kp label - label other	8* -11 -21 -19 21 -7 -7 -14
f	kp label - word	9* -12 -12 15 1* -6 -11
f	kp label . date	9* 18 2* -11 1* -13
f	kp label / label	1* -6 2* 6 7* 4
f	kp label / link1	4* 4 3* -4
f	kp label : label label	8* -9 1* -4 5 -13 -17
f	kp label : label links	7* -4 -10 -17 -14 7 -23 -15 5
f	kp label : label title	5* 10 -5 -11 -6 -8 -9 10 -11 -11 -9
f	kp label ; label	8* -5 -5 -4 -10 1* -4
f	kp label ; label links	12* 16 1* -16
f	kp label [ #	2* -5 2* -7 3* -15 1* -6 -12 -11 13
f	kp label [ 1	-10 -9 -6 1* -11 1* -9 5* 6 -8
f	kp label [ date	8* -8 8 -8 -7 -13 -11 -5
f	kp label [ institution	8* -5 -11 2* 5 -5
f	kp label [ label	1* -4 2* 10 -6 1* -8 1* -10 3* -5
f	kp label [ label 	1* -6 3* -10 -8 -6 -6 -4 -5 -7 1* -6 5
f	kp label [ label label	5* 4 2* -6 1* -15 -6 1* 4 -12
f	kp label [ label links	9* -7 -5 1* 11 1* -13
f	kp label [ label other	9* 6 -11 1* 6 -7 -10
f	kp label [ link1	9* -21 1* -5 17 1* -5
f	kp label [ link2	8* -6 -10 -4 1* 10 1* -4
f	kp label [ person	9* -7 1* -6 1* -9
f	kp label [ strong1	1* -5 3* 12 -11 -6
f	kp label [ topic	8* -11 -13 -9 1* -11 6 -4
f	kp label [ venue	1* 7 3* -12 3* 7 -8 1* -5 1* -5
f	kp label [ word	1* -7 -8 1* -4 8 -8 1* -9 -5 1* -7 2* -22
f	kp label ^ #	9* -22 2* -5 1* 6
f	kp label ^ 012	8* -12 -13 -7 2* -5
f	kp label ^ 05	1* -4 5* 4 1* -11 -7 10 -7 -12 -10
f	kp label ^ 1	-6 -4 -9 1* -17 -6 -17 2* -15 -15 1* -7 -14
f	kp label ^ 2	7* -6 -26 -18 -20 1* -8 -12
f	kp label ^ 312	6* -6 1* -15 -8 -8 7 -5 1* -6
f	kp label ^ 35	6* -6 1* -23 -30 -14 1* -10 -9
f	kp label ^ 712	8* -18 -35 -9 8 -5 1* -8
f	kp label ^ 75	1* -6 4* -4 1* -5 -29 -10 1* -6 -7
f	kp label ^ date	8* -7 6 1* -14 -11 -6 -5
f	kp label ^ h012	8* -26 1* -5
f	kp label ^ h05	8* -4 -17 -5 1* -8 -8 5
f	kp label ^ h1	8* -21 -6 -8 -9 -13 6 4
f	kp label ^ h2	8* -25 -12 -10 1* -8 -15
f	kp label ^ h712	8* -13 -6
f	kp label ^ h75	8* -9 -12 -6 9 2* -8
f	kp label ^ icon	6* 5 -11 -5 -15 1* -13 5 -4
f	kp label ^ l1	8* -17 -18 -7 -8 -5 -14 8
f	kp label ^ l12	8* -13 -8 1* 6 2* -6
f	kp label ^ l2	8* -10 -5 -4 9 2* -15
f	kp label ^ l5	8* -16 -12 1* 11 -6 1* -11
f	kp label ^ label	6* -5 -11 -20 -28 1* -13 -5 -5 8
f	kp label ^ label 	7* -16 -21 -17 -16 2* -19 -7
f	kp label ^ link1	4* -4 3* -6 -21 1* -9 -6 1* 7
f	kp label ^ link12	4* -5 2* 6 3* -4 -8 1* 6
f	kp label ^ link2	4* -7 2* 8 -7 -11 1* -11 8 1* -6
f	kp label ^ link5	4* -11 2* 12 -9 -7 1* -7
f	kp label ^ person	6* -5 2* -17 -23 5 1* -7 -5
f	kp label ^ person?	7* -6 -13 -11 -13 2* -11 6
f	kp label ^ strong1	-14 -7 -6 1* -5 1* -14 -8 -15 -12 -11 9 -19 -15
f	kp label ^ strong2	8* -7 -7 1* -14 2* 16
f	kp label ^ strongh1	5 5* -7 1* -9 1* -5 -8 -7 1* 8
f	kp label ^ strongl1	8* -15 -11 1* -16 -10 -6 15
f	kp label ^ topic	8* -11 -15 2* -10 -13
f	kp label ^ venue	1* -10 4* -10 1* -5 4 2* -15 1* -6
f	kp label ^ word	1* -4 3* 7 -15 -8 -30 -14 -17 -8 4 -5
f	kp label _ #	-8 -13 -5 1* -9 -8 12 -6 -5 10 -8 -13 -8 -11 -10
f	kp label _ 1	-7 -12 2* -8 -9 1* 8 -17 -18 -18 -12 -11 8 -5
f	kp label _ date	1* -6 6* -4 1* -6 -14 -22 -14
f	kp label _ image	1* 5 2* -6 1* -14
f	kp label _ institution	8* -9 -7 1* -12 -10 -4
f	kp label _ l2	1* -5 4* -6 -6 -8 -7 -18 1* -7 -5
f	kp label _ label	4* 8 1* -9 -13 -13 -11 -5 -9 1* -6
f	kp label _ label 	9* -13 -17 -15 -20 1* 10
f	kp label _ label label	-4 -6 2* -6 -9 -4 2* -10 -10
f	kp label _ label links	11* -10 -4 6 -11
f	kp label _ label other	8* -13 -15 -14 -6 -12 -8 11
f	kp label _ link1	-4 -9 3* -5 -9 -8 -11 -9 -5 -15 10 -8 -6
f	kp label _ link2	4* 6 2* -6 -14 -12 3* -6 -6
f	kp label _ person	8* 14 -7 1* -19 -7 -9 -13
f	kp label _ topic	8* -7 -9 -6 -12 -4 -12 11
f	kp label _ venue	9* 9 -5 1* -8 1* -14
f	kp label _ word	1* -7 2* -8 -10 -7 1* -13 -8 -7 -20 -16 1* 13
f	kp label authors ( label	9* -4
f	kp label authors ( label authors	-12 -8 3* 4 -6 -4 -12 -4 1* -7 -6 -21 -5
f	kp label authors , date	8* -7 -7 1* 8 -15
f	kp label authors , label authors	-5 -15 -8 1* -9 1* -18 3* -23 1* -6 -11 4
f	kp label authors , person	6* -10 -8 1* -15 -15 -5 -10
f	kp label authors - label authors	7* 17 -13 1* -7 -9 2* -17
f	kp label authors . label	9* -11 1* -9
f	kp label authors . label authors	-9 4* -16 -6 13 -13 1* -16 8 -8 1* -6
f	kp label authors : label	12* 5 1* -5
f	kp label authors ; label authors	5* -7 1* -10 -7 -22 -6 2* -6
f	kp label authors [ label	9* -23 2* 9 1* -6
f	kp label authors ^ 1	7* -5 -17 1* -13 -9 -20
f	kp label authors ^ h1	8* -11 -7 -15 -20 -6 1* 19
f	kp label authors ^ icon	9* -10 1* -10 -9 1* 13
f	kp label authors ^ label	9* -13 2* 13 1* -10
f	kp label authors ^ label 	8* -6 -23 -7 2* -13 4
f	kp label authors ^ strong1	9* -9 -11 -10 -12 1* 17
f	kp label authors ^ topic	9* -10 1* -13 -7 8 -4
f	kp label authors ^ word	8* -12 -23 -18 -15 -19 1* 13
f	kp label authors _ date	1* 5 3* -5 2* -10 -7 -6 -8 -6 -10 9
f	kp label authors _ label	8* -10 -26 2* -6 1* 7
f	kp label authors _ label authors	7* 6 9 -7 -15 1* -8 -5 -6
f	kp label authors _ link1	7* -6 1* -15 4* -13
f	kp label authors _ link2	8* 13 -13 1* -10 -20 1* -10
f	kp label authors _ person	4 -6 5* -5 8 -7 -12 3* -11
f	kp label authors 【 label	9* -5
f	kp label label " label label	1* -5 5* 5 -4 -6 -5 3* 5
f	kp label label ( #	7* -12 -8 -9 -7 -11 -9 -5 7
f	kp label label ( date	7* -4 -9 -7 1* -4 12 -5 -15
f	kp label label ( label label	7* 9 -23 7 -9 1* -11 -19 4
f	kp label label ) label	9* -13 1* -5
f	kp label label ) label label	-15 -13 -6 2* -16 -5 10 -8 -13 -15 -9 -13 9
f	kp label label , date	1* 5 5* -10 -12 14 1* -14 -12 1* -6
f	kp label label , label label	7 -5 2* -4 -5 -10 -9 1* -9 -22 1* -5 -19
f	kp label label , person	6* -6 -8 1* -9 -15 -5 2* 5
f	kp label label - label label	1* -5 6* -22 -11 -7 -6 1* -6 -7
f	kp label label . icon	7* -4 -16 -16 -5 -12 -12 -8 15
f	kp label label . label	9* -12 1* -6 -5 1* 5
f	kp label label . label label	-7 -5 6* -9 7 -12 1* -10 -11
f	kp label label . venue	9* 10 1* -7 -20 -4 -6
f	kp label label : 35	8* -14 -15 -8 -7 1* -7 13
f	kp label label : 75	7* 7 -7 -12 -9 3* -12
f	kp label label : label	8* -13 -9 -5 -10 -5 -4 5
f	kp label label : label label	8* -10 -23 -5 -6 2* 6
f	kp label label : person?	-5 7* -13 -12 -6 -11
f	kp label label ; label label	-4 -4 3* -10 -8 2* -4 2* -5 -5 -8
f	kp label label [ date	8* -7 1* -7 1* -16 -8 5
f	kp label label [ label	4* -4 7* -6
f	kp label label [ label label	6* -8 -9 -16 -12 -18 -13 1* 4 -9
f	kp label label [ venue	1* 7 3* -7
f	kp label label ^ icon	11* -15 2* 18
f	kp label label ^ label 	7* -7 -6 -4 -5 -6 -5 -7 8
f	kp label label ^ word	7* -6 -5 -11 -10 -14 1* -13 4
f	kp label label _ date	1* 7 3* -6 3* 7 1* -7 -5 -7
f	kp label label _ icon	11* -5 -10 -6 10
f	kp label label _ image	7* -6 1* -10 4* 13
f	kp label label _ label	9* -13
f	kp label label _ label label	-5 -8 4* -5 4 -22 1* -26 14 -13 -15 -13
f	kp label label _ link1	4* -7 3* -12 -5 2* -21
f	kp label label _ person	8* 8 -14 -11 -21 -11
f	kp label label 「 label label	-6 -7 5* 4
f	kp label links ) label	9* -9 2* 16 1* -15
f	kp label links , date	1* 9 5* -4 1* 9 2* -9 1* -7
f	kp label links , label links	1* -7 3* -9 -9 3* -12 -8 1* -15 -5
f	kp label links . label links	7* 17 -13 -14 -12 1* -11 -14 -13
f	kp label links : label	7* -6 -5 -7 -6 -6 1* -6
f	kp label links ^ label 	7* -6 -7 6 1* -10 1* -11
f	kp label links ^ word	7* -6 -7 -4 -12 -12 -7 1* 6
f	kp label links _ label links	6* -8 2* -12 -15 8 -10 -11 -7
f	kp label name ( label name	7* -16 -5 6 -8 -11 1* 11 -6
f	kp label name , label name	6* -4 7 1* -13 -16 -4 -8 -19
f	kp label name : h05	8* -9 -12 -9 2* -11
f	kp label name : label	12* -4 1* 5
f	kp label name ; label name	7* -7 -14 2* 8 2* -6
f	kp label name [ label	9* -8 2* 13 1* -12
f	kp label name ^ label	9* -9 2* 13 1* -9
f	kp label name ^ word	8* -7 -13 -6 -17 1* -8 4
f	kp label note  label note	9* -6 1* -12 2* 13
f	kp label note ( label note	8* -8 -10 -8 9 -4 -8 -10
f	kp label note ) label note	11* 6 1* -6 -6
f	kp label note , label note	6* 6 -10 -5 -14 -7 1* -6 -14 -6
f	kp label note - label note	8* -5
f	kp label note . icon	8* -6 -8 1* -20 -17 -8 20
f	kp label note . label note	6* 4 1* -9 -12 -8 2* -13
f	kp label note : 05	8* -5 -7 -4 17 1* -12 -10
f	kp label note : label note	11* 12 2* -12
f	kp label note ; label note	7* -5 4* -6 -8
f	kp label note ^ icon	11* -10 -11 1* 11
f	kp label note ^ label 	8* -5 -8 1* -14 -4 -8 5
f	kp label note ^ word	8* -6 1* -9 -14 -13 -7 17
f	kp label note _ icon	11* -7 2* 7
f	kp label note _ label authors	8* -6 -10 1* 13 2* -12
f	kp label note _ label note	8* -6 -7 -7 7 -5 -9 -5
f	kp label note _ link1	8* -9 -10 1* 4 -10
f	kp label note _ link2	-9 5* 6 1* -14 -6 2* -18 1* -6
f	kp label note _ person	10* -6 9 2* -10
f	kp label note （ person	10* -8 18 2* -13
f	kp label number , label number	-6 -6 5* 12 -12 -10 -10 4 -7 1* -10
f	kp label orgs : label tags	8* -9 -11 -6 -11 -5 20 -21
f	kp label other " label other	9* -19 3* -9
f	kp label other ( #	7* -14 -21 -13 -11 -7 -22 -22 17
f	kp label other ( date	7* -9 -19 6 1* -11 6 -7 -10
f	kp label other ( icon	14* 5
f	kp label other ( label	12* 10 1* -10
f	kp label other ( label other	6* -4 -5 -21 8 1* -11 -8 -5 -6
f	kp label other ( person	8* -8 -14 11 -13 -8 -8 5
f	kp label other ( venue	7* -5 -8 1* -5 -12
f	kp label other ) icon	9* -4 1* -7 -5 -5 7
f	kp label other ) label	9* -13 2* 12 1* -12
f	kp label other ) label other	8* -26 2* -10 1* -10
f	kp label other ) venue	9* 6 3* -10 -5
f	kp label other , date	9* 10 1* -20 -10 1* -5
f	kp label other , label	12* 6
f	kp label other , label other	1* -10 -4 1* -5 -14 -10 5 2* -31 -7 -6 1* -10
f	kp label other , person	-6 6* -11 16 -13 -14 -12 -14 1* -11
f	kp label other , venue	7* -5 -6 5 1* -5 -4
f	kp label other - label other	7* -14 1* -8 -15 10 -5 -15 -5
f	kp label other . icon	8* -12 -16 -4 -11 -17 -4 18
f	kp label other . image	9* -13 4* 13
f	kp label other . label	9* -11 2* 11
f	kp label other . label other	-12 -5 3* -7 -8 1* -12 -7 -32 2* -16
f	kp label other . person	7* 9 1* -14 -7 -9 -5
f	kp label other . venue	7* -5 3* -7 2* 5
f	kp label other : #	7* -7 -13 -11 -7 -17 -8 -6 9
f	kp label other : 1	7* 15 3* -7 2* -9
f	kp label other : 712	7* 28 -7 -15 1* -22 2* -11
f	kp label other : 75	8* -12 -15 -7
f	kp label other : h012	7* 12 -6 -5 1* -12 2* -12
f	kp label other : h05	8* 6 -8 -6 -14 -4 -11 -11
f	kp label other : l12	7* 19 3* -19 2* -6
f	kp label other : l2	8* -12 -9 -9 12 1* -5 -8
f	kp label other : l5	7* 12 -7 -6 -10 -17 1* -9 4
f	kp label other : label	9* -12
f	kp label other : label authors	7* -5 10 -20 1* -17 -9 -8 -15
f	kp label other : label name	8* -12 -11 -10 2* -4
f	kp label other : label note	8* -11 -8 -6 2* -9
f	kp label other : label other	7* 5 -18 -18 -11 -14 -11 1* 5
f	kp label other : person	-7 6* -5 10 -12 -13 -8
f	kp label other : person?	7* 7 1* -8 -11 -12 2* -16
f	kp label other : strong712	11* -9
f	kp label other : strongh012	7* 12 -13 -4 -7 -15 2* 7
f	kp label other : strongh05	7* 7 1* -12 -14 -14 1* -4 5
f	kp label other ; label other	-5 6* -6 13 -10 4* -6
f	kp label other [ date	8* -8 12 -5 1* -14 -9 -10
f	kp label other [ institution	8* -9 -12 20 1* -10 -17 -11
f	kp label other [ label	9* -7
f	kp label other [ label other	7* -12 3* -12 -7
f	kp label other [ venue	8* -6 1* -6 -5 -10 -5
f	kp label other ^ #	7* -5 -13 -21 -6 -8 7 -7
f	kp label other ^ 012	7* -7 -9 -14 -8 -5 1* -4 7
f	kp label other ^ 1	7* -12 -12 -14 -14 -10 1* -5 11
f	kp label other ^ 2	7* -5 -11 1* -16 1* -17 -9
f	kp label other ^ 312	7* -5 -9 -7 -9 5 2* -6
f	kp label other ^ 35	7* -11 -7 -6 -7 4 -8 -10
f	kp label other ^ 75	7* -9 6 1* -7 -7 -5 -7 -20
f	kp label other ^ date	9* 11 1* -5 -4 -7 -11
f	kp label other ^ h012	7* -7 5 -6 -5 2* -4 -15
f	kp label other ^ h05	7* -14 2* -18 2* -5 -14
f	kp label other ^ h1	8* -9 -8 -12 -15 -7 1* 5
f	kp label other ^ icon	11* -9 -12 -5 19
f	kp label other ^ label	8* -8 -16 2* 9 1* -9
f	kp label other ^ label 	6* -9 -12 1* -9 -14 2* -8 -6
f	kp label other ^ link5	8* -6 -7 1* -6 9 1* -6
f	kp label other ^ person	7* -7 -9 -6 -15 1* 6 -8 -6
f	kp label other ^ topic	7* -11 -11 -15 -6 1* -11 4
f	kp label other ^ venue	8* -6 8 1* -6 2* -8
f	kp label other ^ word	7* -12 -19 1* -13 -14 -9 1* 5
f	kp label other _ date	10* -6 -8 -8 -7
f	kp label other _ icon	7* -6 -10 -8 1* -10 -7 -5 17
f	kp label other _ image	7* -4 1* -8 4* 12
f	kp label other _ institution	9* -11 8 2* -17
f	kp label other _ label	8* -6 2* -14 -5
f	kp label other _ label authors	7* -4 -8 -16 -11 13 -5
f	kp label other _ label other	7* -9 2* -11 -14 -9
f	kp label other _ link1	7* -6 4* -11 1* -8
f	kp label other _ link2	9* -11 1* 11 2* -15
f	kp label other _ person	7* -12 8 -17 2* -10 -7 -10
f	kp label other _ venue	8* -5 4 -6 2* -12 -8
f	kp label other 【 label	12* 5 1* -5
f	kp label other 【 venue	1* -6 3* -6 4* -4 -6 -4 -8
f	kp label other （ label other	8* -8 -6 3* -12 -20
f	kp label tags , label tags	8* -7 -18 -8 7 -13 5 -12
f	kp label tags ; label tags	8* -8 2* -7 -8 18 -18
f	kp label tags ^ icon	11* -4
f	kp label tags ^ label	9* -10 2* 14 1* -12
f	kp label tags ^ label 	9* -7 1* -21 1* -5
f	kp label tags ^ word	8* -9 -12 1* -26 -5 -10 6
f	kp label title , label title	8* -10 2* 7 -11 1* -11
f	kp label title ^ label 	9* -5 1* -11
f	kp label venue ( date	8* -5 13 2* -10 1* -12
f	kp label venue , date	9* 9 4* -9
f	kp label venue , label venue	7* -7 -7 -4 -6 8 2* -13
f	kp label venue : label	12* 8 1* -6
f	kp label venue ^ icon	11* -9 -10 1* 12
f	kp label venue ^ label	9* -10 2* 5
f	kp label venue ^ label 	8* -7 -8 -5 -13 1* -14 4
f	kp label venue ^ word	8* -14 -18 -13 -18
f	kp label venue _ date	9* 11 3* -9 -10
f	kp label venue （ date	9* 8 1* -5 2* -5
f	kp label | institution	8* -7 -10 6 -7 5 -5 -6
f	kp label | label	-5 -12 -4 2* -7 7 -6 -8 -12 -10 -12 1* -5
f	kp label | label label	9* -5 -5
f	kp label | label links	9* -8 -9 1* 5 1* -5
f	kp label | link1	4* 5 2* -6 -8 -8 1* -8 5
f	kp label | venue	8* -8 8 -4 -15 -5 1* -11
f	kp label 《 1	4* -5 -10 1* 11
f	kp label 【 institution	9* -4 3* -8 -5
f	kp label 【 label	5* -6 1* -7 2* -6 -5 -4 -7 5
f	kp label 【 link1	9* -7 -4 -7 1* -6
f	kp label 【 topic	9* -17 -15 -12 -5 8 -13
f	kp label （ label	4* 5 8* -4
f	kp link1 ( #	1* -5 2* -4 1* -9 -14 -28 -34 -15 -17 -4 -19 15
f	kp link1 ( 1	5* -6 1* -12 5 -9 -19 1* -6 -7 -15
f	kp link1 ( 75	1* -6 6* -19 -5 -16 -19 -7 -7 17
f	kp link1 ( icon	14* 6
f	kp link1 ( label	9* -6 2* 15 1* -8
f	kp link1 ( topic	7* -11 -16 -12 -13 2* 12 -19
f	kp link1 ( venue	8* -8 10 -8 -7 -5 -7 -12
f	kp link1 ) 2	7* -5 -8 -4 -19 -20 -5 -11 6
f	kp link1 ) icon	6* -4 5* -5 1* 5
f	kp link1 ) image	9* -10 4* 9
f	kp link1 , h05	7* -8 1* -11 -8 -7
f	kp link1 , label	8* -10 3* 11 1* -9
f	kp link1 , label 	7* -11 -7 -13 -6 -11 9 -5 6
f	kp link1 , link1	4* -5 -5 1* -4 1* -13 1* -14 2* -15
f	kp link1 , link2	6* 5 2* -11 1* -6
f	kp link1 , venue	8* -12 12 2* -8 1* -8
f	kp link1 - 012	7* -13 -11 -11 -6 3* 5
f	kp link1 - 05	7* -13 -12 -11 -13 8 1* -5
f	kp link1 - 1	7* -8 -8 -13 -7 10 -6 1* -12
f	kp link1 - 2	7* -4 1* -7 -8 3* -10
f	kp link1 - 312	7* -14 -6 1* -12 3* 6
f	kp link1 - 35	7* -12 -10 -13 -5 6
f	kp link1 - 712	7* -14 -11 -25 -18 16 2* -4
f	kp link1 - 75	7* -13 -11 -19 -17 8 -5 -5 -6
f	kp link1 - h012	7* -12 -12 2* 14
f	kp link1 - h05	7* -11 -14 -8 -4 12 2* -5
f	kp link1 - l5	7* -7 -5 1* -6 9 2* -9
f	kp link1 - label 	7* -8 -9 -4 1* 20 -5 1* -16
f	kp link1 - label label	7* -8 -9 6 -8 1* -8 -6
f	kp link1 - word	7* -5 -8 1* -4 1* 14 -4 -12
f	kp link1 . label	12* 6
f	kp link1 / label	12* 7 1* -7
f	kp link1 : 35	7* -13 1* -5 1* 16 2* -6
f	kp link1 [ 1	1* -6 2* -9 4 -9 -10 1* -16 -7 1* -5 11 -15
f	kp link1 [ date	8* -7 8 1* -6 -8 -7 -6
f	kp link1 [ institution	2* -10 2* -8 2* -8 -14 18 2* -11 -10
f	kp link1 [ label	9* -6 2* 12 1* -9
f	kp link1 [ venue	10* -10 1* 13 -9 -13
f	kp link1 [ word	7* -6 -7 -16 -11 1* -5 -16 10
f	kp link1 ^ 012	7* -5 -9 2* 15 2* -12
f	kp link1 ^ 05	7* -14 -13 -19 -11 1* -5 -15
f	kp link1 ^ 1	-6 -6 -8 1* -6 1* -16 1* -19 1* -13 -8 -17 1* 6
f	kp link1 ^ 2	6* -6 -12 -10 -9 -18 1* -12 -10
f	kp link1 ^ 312	7* -12 -18 -9 -14
f	kp link1 ^ 35	7* -6 -14 -11 -15 7 1* -8 -12
f	kp link1 ^ 712	7* -7 -13 -12 -9 19 2* -17
f	kp link1 ^ 75	7* -10 -12 -10 -9 12 1* -5 -13
f	kp link1 ^ date	1* -6 6* -8 11 -6 -13 1* -5 -11
f	kp link1 ^ h012	8* -17 2* 23 2* -10
f	kp link1 ^ h05	7* -8 -16 -8 -7 17 2* -11
f	kp link1 ^ icon	1* -4 3* -11 2* -8 -11 1* -12 7 -7
f	kp link1 ^ image	6* 11
f	kp link1 ^ l12	6* -4 -17 -11 -5 -7 -9 -4 1* 10
f	kp link1 ^ l5	6* -4 -11 -14 -20 -9 -5 -7 -11 7
f	kp link1 ^ label	7* -12 -18 -7 2* 14 1* -11
f	kp link1 ^ label 	5* -6 1* -17 -14 -9 -10 -8 -4 9 -4
f	kp link1 ^ link1	4* -11 4* -16 1* -6 2* -9
f	kp link1 ^ link12	7* 7 4* -7
f	kp link1 ^ link5	4* -5 2* 16 -8 -6
f	kp link1 ^ person	9 1* -6 2* -7 -9 -9 1* -7 -15 7 6 1* -10
f	kp link1 ^ person?	7* -6 -19 -7 -13 2* -9
f	kp link1 ^ strong1	6* -10 -7 -14 -10 -12 1* -6 -6
f	kp link1 ^ topic	7* -11 -9 -16 -7 -10 -6
f	kp link1 ^ venue	12* -7
f	kp link1 ^ word	5* -11 -11 -14 -11 -17 -28 -9 -9 -6 10
f	kp link1 _ 2	7* -14 -10 -20 -26 -10 1* -22 13
f	kp link1 _ 75	7* -11 -20 -26 -16 -15 1* -15 19
f	kp link1 _ icon	6* -13 -6 -10 -8 -9 -14 -6 -11 22
f	kp link1 _ image	7* -7 1* -11 -5 3* 10
f	kp link1 _ l1	8* -6 -5 -6 6 -5 -14 -5
f	kp link1 _ l12	-4 13* -6
f	kp link1 _ l5	7* -13 -7 -11 8 4 -7 -7 -12
f	kp link1 _ label	4* -5 2* -9 -10 -19 1* -6 8 1* -8
f	kp link1 _ label 	6* 9 -10 -11 -25 -17 9 1* -4 -17
f	kp link1 _ label other	8* -4 4 -6 14 1* -6 -13
f	kp link1 _ topic	7* -7 -4 -13 3* 9 -14
f	kp link1 _ venue	9* 18 -5 -8 2* -15
f	kp link1 _ word	-4 1* -5 2* -7 6 -8 -7 -8 -15 12 -8 -4 -18
f	kp link1 | label	12* 6 1* -6
f	kp link1 【 label	6* -5 5* 6 1* -8
f	kp link12  #	8* -4 -18 -6 -8 1* -5 14
f	kp link12 " 35	7* -5 1* -6 1* 10 2* -8
f	kp link12 ( #	7* -5 -16 -20 -23 -16 -7 -27 24
f	kp link12 ( 012	9* -9 -13
f	kp link12 ( 1	7* -17 1* -8 -36 8 -6 17 -27
f	kp link12 ( 2	7* -7 -22 -4 -17 13 2* -11
f	kp link12 ( 312	10* -22 9 2* -9
f	kp link12 ( 35	8* -8 -7 -16 6 2* -6
f	kp link12 ( 75	8* -17 1* -25 2* -19 4
f	kp link12 ( 95	8* -11 -5 -12 7 1* -8 -11
f	kp link12 ( date	8* -15 16 1* -13 -10 -8 -20
f	kp link12 ( h012	8* -12 1* -5 10 2* -7
f	kp link12 ( h05	8* -10 -9 -12 12 2* -9
f	kp link12 ( icon	11* -5 2* 8
f	kp link12 ( institution	8* -7 -19 3* -7 -19
f	kp link12 ( l1	7* -7 8 -12 -11 -13 -5 -10 -5
f	kp link12 ( label	12* 12 1* -12
f	kp link12 ( person	8* 6 -20 1* -18 1* -8 -15
f	kp link12 ( strong1	7* -8 -14 -14 -15 -8 1* 4
f	kp link12 ( venue	7* -5 -7 8 -7 -5 -8 -10 -8
f	kp link12 ( word	7* -6 -9 1* -7 2* -12 -9
f	kp link12 ) 2	8* -9 6 -19 -6 -8 -7 -6
f	kp link12 ) icon	9* -6 4* 5
f	kp link12 ) image	9* -10 4* 10
f	kp link12 ) label	8* -6 -11 2* 10 1* -6
f	kp link12 ) venue	9* 6 4* -6
f	kp link12 , 1	-8 6* -9 -10 -18 1* -12 1* -13 12
f	kp link12 , label	7* -9 -9
f	kp link12 , label 	7* -10 -13 -22 -5 -21 8 -18 12
f	kp link12 , person	-6 6* -5 6 -10 -16 -13 2* -13
f	kp link12 , venue	8* -11 7 1* -7 -9
f	kp link12 , word	7* -14 -16 -8 4 1* -6 -11 10
f	kp link12 - 012	7* -7 -6 -5 -6 6
f	kp link12 - 1	7* -7 8 -10 -8 2* -6 -20
f	kp link12 - 2	7* -4 2* -6 3* -10
f	kp link12 - 312	7* -5 -12 -5 -12 18 2* -12
f	kp link12 - 35	7* -7 -9 -9 -8 13 2* -10
f	kp link12 - h012	7* -5 -16 2* 15
f	kp link12 - h05	7* -7 -16 -8 -7 5
f	kp link12 . 2	7* -6 1* -9 -15 1* -5 -11 9
f	kp link12 . icon	8* -15 -9 -5 -7 -13 -6 12
f	kp link12 . image	8* -4 -11 4* 12
f	kp link12 . label	8* -7 -7 2* 8 1* -6
f	kp link12 . label 	11* -13 1* -10
f	kp link12 . person	7* -10 -4 8 -4 -15 -13 -10 -11
f	kp link12 . person?	7* -7 -10 6 -10 -9 10 1* -6
f	kp link12 . venue	1* -6 6* -11 2* -9 -13
f	kp link12 . word	7* -5 -24 16 -17 -4 -10 -19 -10
f	kp link12 : 2	7* -8 -16 4 -5 -10 -4 -5 5
f	kp link12 : venue	9* 6 1* -6 2* -8
f	kp link12 [ 1	7* -10 1* -32 -22 -11 -16 6 -15
f	kp link12 [ date	8* -6 8 -7 -8 -9 -5 -13
f	kp link12 [ institution	8* -7 -8 6 2* -5 -8
f	kp link12 [ label	7* -5 -6 -12 -5 1* 5 -6
f	kp link12 [ label 	8* -8 -13 -6 -8 2* -16
f	kp link12 [ person	9* -21 5 2* -6 -18
f	kp link12 [ topic	8* -12 -15 -9 -6 -8 -10 11
f	kp link12 [ venue	8* -8 21 -10 2* -9 -19
f	kp link12 [ word	8* -15 -16 -12 1* -6 -10 12
f	kp link12 ^ #	8* -5 -14 1* -10 1* -7 15
f	kp link12 ^ 012	8* -16 -21 -9 10 1* -5 -10
f	kp link12 ^ 05	8* -12 -16 -10 2* -13
f	kp link12 ^ 1	7* -10 5 -7 -8 1* -15 -22
f	kp link12 ^ 2	7* -4 2* -10 1* -13 -9
f	kp link12 ^ 312	7* -6 -12 -12 -9 16 2* -15
f	kp link12 ^ 35	8* -22 -24 -13 9 1* -12 -8
f	kp link12 ^ 75	8* 5 -4 -5 9 2* -16
f	kp link12 ^ date	9* 16 4* -14
f	kp link12 ^ emphasis1	8* 5 5* -5
f	kp link12 ^ h012	8* -14 2* 15 2* -13
f	kp link12 ^ h05	9* -16 -8 6 1* -9 -15
f	kp link12 ^ h2	8* 5 -12 -7 -9 1* -9 11
f	kp link12 ^ icon	6* -8 1* -7 -7 1* -16 1* -5
f	kp link12 ^ institution	7* -5 -13 -9 9 2* -10 -7
f	kp link12 ^ l12	8* -16 -11 -10 8 1* -5 -7
f	kp link12 ^ l2	8* -11 -8 -4 17 2* -14
f	kp link12 ^ l5	8* -13 -5 -16 1* -8 -13
f	kp link12 ^ label	8* -11 -5 2* 16 1* -18
f	kp link12 ^ label 	7* -12 -6 -6 -12 6 -5 -18
f	kp link12 ^ link1	9* -12 1* -6 2* -7
f	kp link12 ^ person	8* 12 -13 -15 -5 -5 1* -11
f	kp link12 ^ person?	9* -7 1* -8 -7 -12 -12
f	kp link12 ^ strong1	9* -7 -9 2* -12
f	kp link12 ^ topic	8* -16 -12 -8 -10 -17
f	kp link12 ^ venue	8* -6 13 1* -7 2* -14
f	kp link12 ^ word	7* -4 -26 -18 -25 -4 -11
f	kp link12 _ 2	8* -5 -7 -21 -6 -4 -16 8
f	kp link12 _ 75	7* -11 5 -11 -20 -16 -12 -13 5
f	kp link12 _ date	7* -5 -9 2* -11 -10
f	kp link12 _ icon	6* -4 1* -14 -17 -11 -8 -8 -15 19
f	kp link12 _ image	9* -15 -6 3* 13
f	kp link12 _ institution	7* -5 -8 5* -15
f	kp link12 _ label	4* -8 2* -17 -11 -12 -5 -8 12 -5 -7
f	kp link12 _ label 	7* -5 -4 -18 -8 -12 12 1* -5
f	kp link12 _ label other	7* -13 5 -6 -18 -13 1* 10 -8
f	kp link12 _ person	9* -9 4 -7 -5 -5 -7
f	kp link12 _ venue	8* -9 5 -7 -4 -4 -6
f	kp link12 【 institution	8* -4 -15 6 2* -8
f	kp link12 【 label	12* 4
f	kp link12 【 venue	9* 8 -5 3* -5
f	kp link12 （ institution	9* -16 7 -13
f	kp link12 （ label	7* -4 4* 5
f	kp link2 ( #	7* -5 -18 -26 -10 -14 -10 -14 21
f	kp link2 ( 1	1* -7 -6 2* -8 -8 -10 2* -11 -5 -8 7 -22
f	kp link2 ( 75	7* -5 -9 1* -5 -18 1* -10 7
f	kp link2 ( icon	11* -6 2* 6
f	kp link2 ( label	7* -5 -5 3* 9 1* -5
f	kp link2 ( venue	9* 12 1* -10 2* -10
f	kp link2 , label	8* 6 5* -8
f	kp link2 , link1	4* -5 2* -5 1* -6 1* -6
f	kp link2 , link2	6* -16 -5 4* -15
f	kp link2 , link5	4* -5 -4 -5 -10 1* -4 1* -6 -9
f	kp link2 - 012	9* -4
f	kp link2 - 35	7* -11 1* -9 1* 15 2* -5
f	kp link2 - venue	1* -5 7* 12 1* -11 -5 1* -6
f	kp link2 . venue	9* 9
f	kp link2 ; label authors	-14 1* -5 2* 6 -6 -7 -14 -9 -6 -7 8 1* -11
f	kp link2 [ 1	4* -4 2* -8 1* -12 -14 -6 -10 9 -25
f	kp link2 [ label	7* -6 -6 -21 2* -9 1* 14
f	kp link2 [ label 	9* -10 2* 10 -9 -6
f	kp link2 ^ 012	7* -7 -10 -8 -7 12 2* -12
f	kp link2 ^ 1	7* -9 -4 1* -13 -9 -14 -17 7
f	kp link2 ^ 2	7* -10 -11 -13 -11 5 -7
f	kp link2 ^ 312	8* -7 -7 -6
f	kp link2 ^ 35	6* -5 -13 -13 14 -6 -4 1* -9 -14
f	kp link2 ^ h05	8* -7 2* 11 2* -10
f	kp link2 ^ icon	6* 8 2* -12 -7 -16 1* -5 -9
f	kp link2 ^ label	7* -5 -10 -7 2* 12 1* -7
f	kp link2 ^ label 	5* -5 -8 -7 -17 -10 -12
f	kp link2 ^ topic	7* -6 1* -6 1* -8 1* 8
f	kp link2 ^ word	5* -5 1* -11 -17 -7 -19 2* -7
f	kp link2 _ 2	1* -4 3* -4 1* -8 -12 -22 -19 -7 1* -17 10
f	kp link2 _ icon	6* -7 -5 -4 -14 -8 -6 -9 -9 7
f	kp link2 _ image	9* -12 4* 13
f	kp link2 _ l12	6* 7 4* -12
f	kp link2 _ l5	10* -9 13 2* -11
f	kp link2 _ label	7* -4 -8 -14 1* -9 8 1* -6
f	kp link2 _ label 	9* -14 -6 -4 1* -6 4
f	kp link2 _ label note	13* -4
f	kp link2 _ venue	8* -5 8 1* -6 2* -8
f	kp link2 【 label	12* 6
f	kp link25 ( #	8* -12 -25 -11 -15 -5 -15 25
f	kp link25 ( label	7* -6 3* -5 6
f	kp link25 [ label	9* -6 2* 4
f	kp link25 ^ label	12* 5 1* -5
f	kp link25 ^ person	7* -4 14 -7 -13 -10 1* -5 -13
f	kp link25 ^ topic	7* -4 -4 -10 -4 1* -5
f	kp link25 ^ word	8* -10 1* -13 1* -8 -8 5
f	kp link25 _ icon	9* -4 1* -5 -7 1* 6
f	kp link25 _ label	7* -6 -10 3* 14
f	kp link5  label	12* 6
f	kp link5 ( #	6* 5 -6 -14 -19 -17 -21 -20 -19 20
f	kp link5 ( 1	4* -4 2* -9 -4 -12 -20 7 -5 7 -15
f	kp link5 ( 2	7* -15 -16 -6 1* 6 1* -10 -17
f	kp link5 ( 312	9* -4 11 -10 2* -12
f	kp link5 ( 35	8* -9 -5 -8 11 1* -10 -13
f	kp link5 ( 75	7* -5 -18 -15 -22 -11 1* -13 15
f	kp link5 ( institution	7* -5 1* -17 1* -10 1* -17 5
f	kp link5 ( label	12* 11 1* -7
f	kp link5 ( strong1	7* -7 -9 -4 -9 -7 1* 15 -16
f	kp link5 ( venue	8* -12 12 -8 -9 1* -7 -11
f	kp link5 ) icon	9* -5 2* 4
f	kp link5 ) image	9* -5 4* 7
f	kp link5 ) label	12* 5
f	kp link5 ) venue	13* -5
f	kp link5 , label	4* 6 3* -5 -5 2* 12 1* -15
f	kp link5 , label 	7* -7 -8 -11 1* -18 1* -9
f	kp link5 , link2	5 5* -4 -6 1* -17 2* -8
f	kp link5 , link5	8* 8 -8 4* -7
f	kp link5 , person	-6 7* 5 -6 -16 3* -10
f	kp link5 - 012	7* -4 -7 -10 1* 5 2* -8
f	kp link5 - 05	7* -4 -9 -7 -4 14
f	kp link5 - 35	7* -8 1* -7 -5
f	kp link5 - h012	7* -6 -10 1* -5 14 2* -4
f	kp link5 - h05	7* -8 -17 -10 -5 17 2* -6
f	kp link5 . 2	7* -9 1* -7 -15 -18 -11 -8
f	kp link5 . image	9* -10 4* 10
f	kp link5 . label	8* -7 -10
f	kp link5 . label 	4* -7 2* -8 -16 1* -8 -7
f	kp link5 . person	7* -8 7 -7 -10 -4 2* -4
f	kp link5 . venue	8* -8 2* -9 -10 1* 7
f	kp link5 . word	7* -5 -12 1* -10 2* -8
f	kp link5 / label	12* 8 1* -8
f	kp link5 [ 1	5* -6 1* -8 -17 -8 -26 -9 1* 12 -20
f	kp link5 [ date	1* -5 7* 7 -7 -6 -16 -8 -8
f	kp link5 [ label	9* -17
f	kp link5 [ person	9* -8 2* -4 -8 -14
f	kp link5 [ word	8* -16 1* -16 1* -9 -19 6
f	kp link5 ^ 012	7* -9 -9 -14 -6 17 2* -16
f	kp link5 ^ 05	6* -4 -11 -15 -23 -12 5 1* -18
f	kp link5 ^ 1	7* -11 -18 1* -15 -10 -12 -7
f	kp link5 ^ 2	1* -4 3* -6 -4 -6 -17 -10 -12 1* -5
f	kp link5 ^ 312	8* -11 -4 -11 9 2* -13
f	kp link5 ^ 35	7* -8 -16 -15 -10 9 1* -7 -9
f	kp link5 ^ 75	7* -11 -11 -9 -7 10 2* -8
f	kp link5 ^ date	9* 10 1* -8 -9 -5 -10
f	kp link5 ^ h012	10* -8 3* -11
f	kp link5 ^ h05	8* -22 -9 -7 2* -7 -5
f	kp link5 ^ icon	8* -8 -8 1* -12 -7 1* 9
f	kp link5 ^ institution	7* -11 -7 -10 4 -8 -6 1* -18
f	kp link5 ^ l12	7* -9 -10 2* 20 2* -17
f	kp link5 ^ l5	7* -15 -13 -14 -13 4 -5 -9
f	kp link5 ^ label	6* -4 -14 -16 -7 -4 2* -6
f	kp link5 ^ label 	5* -4 -6 -9 -15 -17 -7 -8 1* 8 -7
f	kp link5 ^ link1	7* -17 4 -22 -4 -4 -5
f	kp link5 ^ person	7* -9 1* -12 1* -9 -4 -6
f	kp link5 ^ person?	7* -6 1* -13 7 -6 1* -4 -11
f	kp link5 ^ strong1	-6 5* -12 1* -6 -5 -10 -5 -6 -8
f	kp link5 ^ topic	7* -5 -12 -13 2* -6 11 -12
f	kp link5 ^ venue	8* -6 9 1* -4 2* -12
f	kp link5 ^ word	5* -8 -10 -9 -17 1* -6 -9 -12 -9
f	kp link5 _ 2	2* -4 1* -5 -5 -7 -11 -14 -15 -24 -9 1* -15 20
f	kp link5 _ 75	4* -6 2* -20 1* 7 -13 -19 -6 -14
f	kp link5 _ icon	6* -6 1* -9 -11 -7 -7 1* -10 11
f	kp link5 _ image	9* -6 4* 11
f	kp link5 _ institution	8* -8 -12
f	kp link5 _ label	6* -5 -6 -9 -13 1* -4
f	kp link5 _ label 	6* -6 -7 1* -4 1* -9 8 1* -4
f	kp link5 _ venue	8* -4 1* -4 2* -10
f	kp link5 _ word	1* -9 4* -9 -6 -13 7 -20 1* -6 1* -9
f	kp link5 | label	12* 7 1* -5
f	kp link5 【 label	12* 7 1* -7
f	kp link5 （ institution	9* -10 1* -7 -4 -4
f	kp person " 1	-9 -4 3* -9 -5 10 -7 -7 1* -5
f	kp person " link12	6* -4 7
f	kp person " person?	-12 -8 3* -7 -9 10 -10 1* -6 -10 -5 1* -8
f	kp person " strong1	-12 -16 3* -10 8* 8
f	kp person " strong712	7* 5
f	kp person ( 1	-11 -14 -11 1* -4 1* -8 -11 -14 1* -10 -19 -11 -10 5
f	kp person ( date	4* 6 -6 1* -5 -14 -16 -9 -13 12 -12 -9
f	kp person ( l1	2* -6 2* -5 -4 -6 8 -6 -7 -9 -8 -9 -5
f	kp person ( label	12* -5 1* 8
f	kp person ( label 	-5 -8 3* -8 -6 -5 -17 -16 -15 15 -15 -29
f	kp person ( label authors	-7 -6 3* 7 -5 -4 -20 -15 -10 -5 -8 -8 11
f	kp person ( venue	8* -12 8 1* -9 -5 -8
f	kp person ) label	9* -15 2* -7 1* 9
f	kp person ) link12	11* -6 -5 1* 7
f	kp person ) link5	9* -5 2* 5
f	kp person ) venue	9* 4
f	kp person , 1	-14 -9 3* -9 -15 9 1* -12 -15 -13 -12 -15 -18
f	kp person , 2	9 -13 -6 2* -8 -5 -12 1* -8 -8 -11 -6 -6 -11
f	kp person , 312	-11 5* -7 1* -15 1* -10 8 2* -7
f	kp person , 95	4 -19 -17 -7 1* -22 1* -19 7 -4 -4 -11 -5 1* -7
f	kp person , date	-8 9 3* -8 -10 -10 -6 -23 -5 8 -7
f	kp person , emphasis1	7* -7 18 -16 -5 -7
f	kp person , institution	1* -5 6 2* -9 -9 -13 1* -12 -4 -12 -9 -10 6
f	kp person , l2	7* -13 -8 1* -11 10 -4 1* -10
f	kp person , label	8* -8 -9 2* 10
f	kp person , label 	-9 5* -9 10 -11 -11 1* -8
f	kp person , label authors	-11 -15 -10 -7 1* 8 -15 9 -15 11 -15 3* -13
f	kp person , label label	5* -11 -7 1* 5 -9 -16 2* -4 -12
f	kp person , label other	-7 7* -4 -6 -12 2* -6 -10
f	kp person , link12	-7 6* 9 4* -5
f	kp person , person	1* -11 1* -5 -5 -13 1* -7 -4 -23 1* -10 -14 -6 5
f	kp person , person?	1* -12 -11 2* -15 1* -9 1* -33 -21 -9 -16
f	kp person , strong1	-4 5* -10 2* -10 -8 -12 2* -7
f	kp person , venue	-12 4* -5 -6 -14 -7 7 -9 -9 2* -5
f	kp person , word	-13 -5 3* -6 -8 2* 5 -11 2* -7 -11
f	kp person - 012	9* -6 1* 12 2* -5
f	kp person - 312	11* 6
f	kp person - 35	8* -11 -7 1* 9 2* -6
f	kp person - 75	10* -5 1* -5
f	kp person - h012	8* -11
f	kp person - h05	8* -7 -7 1* 10 2* -6
f	kp person - label authors	1* -8 6* -28 -23 1* 12 2* -8
f	kp person - link12	9* -5 1* -4 -9
f	kp person - venue	8* -4 2* -4 -5
f	kp person . #	-6 -17 3* -7 7 -6 -18 -18 -12 -9 -12 1* 18
f	kp person . 1	-11 -8 -8 2* -5 -17 5 -7 1* -5
f	kp person . date	-7 9 1* -4 1* -5 -19 1* -6 -12 2* 9 1* -8
f	kp person . l1	6 -6 3* -7 -6 -9 8 2* -14 -8
f	kp person . label	8* -13 -18 1* -4 -11 1* 11
f	kp person . label authors	5 -11 3* -20 -17 5 1* -13 -18 1* -7 -14 -16
f	kp person . link12	7* 5
f	kp person . strong1	-15 -18 3* 6 1* -7 -6 -8 1* -7 1* -7 -7
f	kp person . venue	1* -8 3* 5 -5 -11 -17 1* -5 -14 -14 1* -13
f	kp person . word	16 -7 3* -12 -9 -18 14 -6 -17 -7 -10 -20 -17
f	kp person : 1	-14 -12 2* -4 -8 -5 14 -8 1* -9 -5 -7 -5
f	kp person : 312	9* -6 -9 3* 11
f	kp person : 712	7* 16 1* -14 -9 -14 2* 5
f	kp person : label	12* 7 1* -6
f	kp person : label 	7* -9 -5 2* 9 1* -9 -8
f	kp person : label other	-13 -5 3* -13 -5 1* -13 -15 -11 -11 -8 -11 8
f	kp person : person?	-8 6* 8 -12 -17 -16 1* -4 -4
f	kp person : venue	1* -5 6* -8 2* -10 -9
f	kp person ; person	1* -9 -16 -6 -6 -13 -13 -6 1* -21 -19 -12 -11 1* -20
f	kp person [ date	1* 14 -4 2* -12 -14 1* -5 10 2* -13 1* -10
f	kp person [ label	8* -6 5* -7
f	kp person [ label 	8* -6 -16 -4 -5 9 -8 -5
f	kp person [ venue	1* 6 3* -6 2* -10 -8 2* -15 1* 12
f	kp person ^ 012	9* -11 -10 12 1* -6 -12
f	kp person ^ 1	-5 -4 -6 2* -12 -16 9 -9 -14 -13 -13 -14 -20 13
f	kp person ^ 2	6* -6 1* -6 1* -13 -6 -4 -7
f	kp person ^ 312	7* 5 -4 -6 -9 14 2* -16
f	kp person ^ 35	6* -7 1* -12 1* -14 1* -10 -11
f	kp person ^ 75	8* -4 4 -10 2* -10 -7
f	kp person ^ 95	8* -12 7 -11 -16
f	kp person ^ date	9* 14 1* -6 -16 1* -12
f	kp person ^ h05	8* -8 1* -6
f	kp person ^ h1	8* -8 -4 -21 1* -6 -12
f	kp person ^ icon	5* -8 3* -17 1* -11 -11 1* 5
f	kp person ^ image	6* 5 4* -5 -6 -5
f	kp person ^ institution	5* -7 -6 1* -4 -11 1* -16 -7 -14
f	kp person ^ label	10* -4 -4 1* -5
f	kp person ^ label 	7* -5 -5 -24 -14 -16 6 -15
f	kp person ^ link12	7* 5 1* -4 2* -5
f	kp person ^ person?	7* -7 -9 7 3* -6 -7
f	kp person ^ strong1	5* 11 -7 -11 -5 -11 -9 1* -12 -6 6
f	kp person ^ topic	8* -8 -11 -5 -9 -9
f	kp person ^ venue	8* -8 1* -20 -14 1* -12 -9
f	kp person ^ word	7* -5 -23 -13 -30 -6
f	kp person _ #	-11 -7 4* 4 1* -5 17 -7 -9 -11 -5 -18
f	kp person _ date	1* 8 3* -5 1* -5 3* -9
f	kp person _ icon	8* -9 -10 -7 -14 1* -7 15
f	kp person _ institution	7* -5 1* -10 2* -4 -7
f	kp person _ label	8* -6 -27 1* -13 -8 1* 11
f	kp person _ venue	8* -7 15 -7 -11 -16 -4 -13
f	kp person | 1	-15 -11 -6 2* 12 -8 -9 -11 -10 -5 -7 2* 7
f	kp person “ 1	-8 -5 3* -7 1* 10
f	kp person 【 label	9* -8 2* 10 1* -6
f	kp person 【 venue	9* 8 4* -5
f	kp person （ venue	8* -5 14 1* -9 2* -9
f	kp person? " l5	7* 21 1* -16 1* -29 2* -8
f	kp person? " strongl5	7* 20 1* -10 1* -18 2* -9
f	kp person? ( #	6* 5 -15 -12 -23 -8 -18 -9 -18 21
f	kp person? ( 1	-10 -12 -9 1* -5 10 -11 -15 -5 7 -24 -15 5 -8 -13
f	kp person? ( 75	7* -5 -17 -15 -18 -17 -6 -7 14
f	kp person? ( date	-5 4* -10 -18 -5 -9 -8 1* -5 11 -10 -4
f	kp person? ( label	9* -5 2* 7
f	kp person? ( label 	7* 15 -9 -8 -16 13 -14 -16 -14
f	kp person? ( strong1	7* -13 -7 -14 -7 -8 1* 9 -7
f	kp person? ( venue	1* -4 5* -10 -8 1* -4 -14 -8 -7
f	kp person? ) 2	4* -5 -5 2* -5 1* -8 -11 1* -4
f	kp person? ) icon	8* -6 -8 1* -9 -9 -7 12
f	kp person? ) image	9* -8 4* 10
f	kp person? ) label	9* -7 2* 10 1* -5
f	kp person? ) venue	10* -6 2* -5
f	kp person? , 1	-11 -7 -6 2* -8 -13 6 1* -17 -14 -14 10 -6 -9
f	kp person? , 2	5* -5 -7 6 -4 -8 -13 1* -5 -5 -8
f	kp person? , 712	8* -16 8 -8 -23 2* -7
f	kp person? , 75	-4 -7 -4 4* 16 1* -15 -7 -24 -5 1* -9
f	kp person? , 95	1* -12 -9 3* -9 12 -13 -21 -15 -20 1* -8
f	kp person? , date	-8 3* -4 -9 -9 -8 -12 17 1* -10 -11 1* -14
f	kp person? , emphasis1	9* -4
f	kp person? , institution	-7 1* -5 2* -4 1* 4 -5 -13 5 1* -5 -5
f	kp person? , label	8* -5 -11 1* -5 12
f	kp person? , label 	7* 7 -16 6 -7 -19 -9 -13 -14
f	kp person? , person	1* -12 -11 1* -5 -16 -24 2* -11 1* -4 -15
f	kp person? , person?	1* -8 -12 -6 -4 -20 1* -9 7 -25 -18 -12 1* -7 -9
f	kp person? , strong712	9* -7 1* -9
f	kp person? , strong75	7* 6 -8 -13 -6 -9 2* -5
f	kp person? , venue	1* -7 5* -8 -6 10 -7 -9 -7 -4 -22
f	kp person? - 35	7* -20 1* -5 -4 10 2* -8
f	kp person? - label 	6* -6 -16 -4 -10 -5 1* -4 -5
f	kp person? . #	8* -5 16 2* -5 1* -13
f	kp person? . 2	7* -11 2* -14 -13 1* -12 -4
f	kp person? . date	1* 6 -5 6* 6 2* -9 1* -13
f	kp person? . label	9* -21 2* 22 1* -9
f	kp person? . venue	7* -13 -8 2* -6 -9 -6
f	kp person? . word	5* -8 -10 -14 -12 1* -13 -19 -11 -13
f	kp person? : 1	-7 4* -10 1* 10 -15 -8 2* -6
f	kp person? : 712	7* 5 -6 -16 -7 -24 2* 7
f	kp person? : 75	7* 15 -9 -19 1* -10 1* -4 -17
f	kp person? : 912	8* -4 1* -5 -4
f	kp person? : label	7* -6 -4 3* 8 1* -8
f	kp person? : label name	8* -15 -14 -8 2* -4
f	kp person? : label other	-6 7* -15 -9 -17 -6 1* -11 12
f	kp person? : label tags	7* -5 -10 -12 -12 -14 -10 17 -16
f	kp person? : person?	-6 6* 24 -15 -18 -14 -14 -10 -8 7
f	kp person? : strong1	11* -4
f	kp person? : strong712	7* 9 1* -5 1* -9 2* 4
f	kp person? : strong75	7* 17 -5 -15 -5 -11 2* -8
f	kp person? : topic	5* -5 2* -4 4* -4
f	kp person? : venue	7* -10 -10 -5 1* -7 -6 1* 7
f	kp person? : word	-7 4* -8 1* 8 -8 -13 3* -10 -11
f	kp person? ; 1	7 1* -10 2* -8 -9 2* -9 -5 -20 -8 -7
f	kp person? ; strong1	5* -8 1* 8 -5 2* -8 1* -4 -4
f	kp person? ; word	-11 -6 -7 2* -8 -5 11 1* -22 -11 -4 1* -14 -9
f	kp person? [ 1	-6 5* -8 -11 -14 -20 -14 3* -4
f	kp person? [ date	5* -6 2* -6 3* -8 -11
f	kp person? [ label	9* -23
f	kp person? [ label 	8* -4 -12 -6 1* 11 -5 -8
f	kp person? [ venue	9* 8 4* -5
f	kp person? [ word	7* -7 -12 -5 -12 1* -6 -14 7
f	kp person? ^ 1	6 4* -7 -11 1* -9 -6 -10 -13 -11 4
f	kp person? ^ 2	8* -12 1* -11 5 2* -6
f	kp person? ^ 35	7* -5 -8 -7 1* 17 2* -15
f	kp person? ^ date	9* 13 -6 -5 -5 1* -12
f	kp person? ^ icon	8* -5 -5 1* -13
f	kp person? ^ institution	7* -4 -9 -7 5 2* -13 -4
f	kp person? ^ label	8* -12 -18 3* -5 4
f	kp person? ^ label 	7* -17 -12 -10 -7 -21 1* 10 -11
f	kp person? ^ person	7* -11 4 -9 5 -18 1* -4 -10
f	kp person? ^ person?	7* -4 -10 2* -16 -9 -6 -8
f	kp person? ^ venue	8* -5 9 -7 -9 2* -14
f	kp person? ^ word	1* -5 -4 2* -10 1* -11 -20 -15 -15 -6 1* -5 4
f	kp person? _ 2	7* -10 -7 -17 -21 -20 1* -14 9
f	kp person? _ date	2* -6 2* -4 2* -5 1* -7 1* -4 1* -9
f	kp person? _ icon	6* -9 -5 -6 -5 1* -12 -12 -6 16
f	kp person? _ label	7* -6 -4 -15 1* -9 11
f	kp person? 【 label	12* 8
f	kp person? 【 venue	9* 10 -7 2* -5 -6
f	kp strong012 ^ label	8* -6 -9 2* 9 1* -6
f	kp strong012 ^ label 	8* -8 -4 1* -11 1* -4
f	kp strong05 ^ word	8* -8 -17 -5 -9 -4 -4 5
f	kp strong1 " label other	1* -4 7* -9 1* 7 2* -9
f	kp strong1 " link5	7* 5
f	kp strong1 " person?	-8 -9 5* 8 1* -7 1* -4
f	kp strong1 " strong75	7* 8 1* -7
f	kp strong1 ( #	6* -5 -11 -14 -11 -8 -16 -16 -18 11
f	kp strong1 ( date	1* 11 3* -10 -15 -8 1* -9 1* -5 7 1* -8
f	kp strong1 ( label	9* -6 2* 9 1* -8
f	kp strong1 ( strongl1	5* -5 1* 10 -10 -12 -11 -25 -5 -23 -5
f	kp strong1 ) 1	1* -4 3* -6 3* -13 -11 1* -4 7 -4
f	kp strong1 ) image	8* -4 -10 1* -4 -5 -7
f	kp strong1 ) label	9* -9
f	kp strong1 ) link2	-5 3* -4 4* -5 2* 4
f	kp strong1 ) link5	7* 4
f	kp strong1 ) venue	8* -8 16 1* -6 1* -8 -14
f	kp strong1 , label 	8 4* -6 -10 8 -6 -9 1* -11 -5
f	kp strong1 , person	9 1* -7 3* -8 -8 1* -10 -14 -13 8 1* -8
f	kp strong1 , person?	14 -9 4* -5 -5 2* -7 -10 2* -10
f	kp strong1 , strong1	1* -10 3* -15 -15 -6 5 -17 -15 -18 6 -9 -11
f	kp strong1 , strong2	-5 -5 5* 8 -9 -16 -8 -6 -8 1* -5
f	kp strong1 , strongl1	-5 -7 3* -6 1* 7 3* -6
f	kp strong1 , strongl5	8* -9 -5 1* -10
f	kp strong1 , topic	9 -6 3* -7 -10 7 -4 5* -4
f	kp strong1 , word	16 -7 3* -11 -10 -8 1* 10 -9 -14 -10 -5 -10
f	kp strong1 - 35	7* 15 -11 -16 -7 -15 -7 1* -13
f	kp strong1 - person?	-7 -5 -7 4* 5 -19 -17 -6 2* -4
f	kp strong1 - strong012	7* 4 3* -17
f	kp strong1 - strong05	7* 14 1* -8 1* -17
f	kp strong1 - strong1	-5 4* -6 1* 6 -5 2* -6
f	kp strong1 - strong312	7* 14 -4 2* -16
f	kp strong1 - strong35	7* 31 1* -15 1* -27 2* -7
f	kp strong1 - strong712	7* 13 -9 -12 -7 -18 2* 8
f	kp strong1 - strong75	7* 16 -13 -24 -12 -13
f	kp strong1 - strong912	7* 19 -6 -6 -5 -16
f	kp strong1 : h05	7* 8 -10 -7 -5 -7 2* -8
f	kp strong1 : institution	7* 9 -8 4 -6 3* -10
f	kp strong1 : label	9* -13 2* 8 1* -7
f	kp strong1 : label authors	7* -9 6 -6 -8 -17 1* -4
f	kp strong1 : label note	8* -10 -12 -10 8 1* -10 -7
f	kp strong1 : label other	-10 -5 3* -5 2* -20 -5 -25 -5 -11
f	kp strong1 : link12	8* -11 -9 -6 -5 -13 1* 9
f	kp strong1 : link5	7* 10 -8 3* -15
f	kp strong1 : person	-11 -4 4* -7 15 -12 -26 11 -12 -4 -13 -34
f	kp strong1 : person?	-9 -7 -6 4* 4 -14 -18 -8 -14 -8 -6 15
f	kp strong1 : strong012	7* 11 3* -7 2* -6
f	kp strong1 : strong1	1* -16 3* -14 1* -5 -15 -10 -9 -14 -7 -11
f	kp strong1 : strong2	7* 11 -13 -16 -7 -13 -5 -4
f	kp strong1 : strong312	7* 17 3* -16
f	kp strong1 : strong35	1* -4 5* 19 1* -9 1* -11 2* -11
f	kp strong1 : strong712	11* -8
f	kp strong1 : strong75	7* 13 -9 -10 -12 -15 -5 -7 9
f	kp strong1 : strong912	7* 6
f	kp strong1 : strongh012	7* 15 -20 -5 -5 -5
f	kp strong1 : strongh05	7* 13 -13 -12 -9 -20 1* -6 10
f	kp strong1 : strongl12	7* 5 -7 -8 -5 -8 2* 7
f	kp strong1 : strongl5	7* 16 3* -13
f	kp strong1 : topic	5* -6 -5 10 3* -14 1* -7 -8
f	kp strong1 : venue	5* -12 -11 1* -12 20 -7 -18 -7 -5 -22
f	kp strong1 [ label	9* -9 2* 16 1* -15
f	kp strong1 [ venue	1* 8 3* -5 4* -4 1* -6 -5
f	kp strong1 ^ icon	6* -12 -5 1* -4 1* -7 -6 1* 16
f	kp strong1 ^ institution	2* -11 6* -5 4 -4 -5 -5
f	kp strong1 ^ label	4* -7 3* -5 -11 2* 5
f	kp strong1 ^ label 	6* -6 -9 -6 -8 2* -6 -7 6
f	kp strong1 ^ venue	1* 4 7* -4 2* 9 1* -5
f	kp strong1 ^ word	7* -11 -10 -21 -22 -17 -5 -15 15
f	kp strong1 _ 1	7 -4 3* -4 -4 14 -15 -15 -30 1* -10 -16 -15
f	kp strong1 _ 2	7* 14 -21 -16 -21 -18 -4 -11 -9
f	kp strong1 _ 312	-5 6* 8 -6 -6 -5 -6 2* -7
f	kp strong1 _ 35	6* -5 5 -10 -12 -6 -4 1* -5 -17
f	kp strong1 _ 712	7* 15 -10 -17 -5 -17 2* -5
f	kp strong1 _ 75	1* -6 5* 16 -18 -12 -15 -12 -8 -10 -16
f	kp strong1 _ icon	6* -9 -10 1* -5 1* -6 -9 1* 11
f	kp strong1 _ image	6* -5 2* -10 -4 3* 8
f	kp strong1 _ l1	7* 9 -17 -8 -10 4 1* -11 -6
f	kp strong1 _ l12	8* -8 -6 -10 -4
f	kp strong1 _ l2	1* -9 3* -7 -10 5 -14 -14 -14 2* -7 -14
f	kp strong1 _ l5	6* -4 18 -13 -18 -16 -4 -4 -15
f	kp strong1 _ link12	7* 8 4* -7
f	kp strong1 _ link5	8* -8 -9
f	kp strong1 _ person	-4 1* -6 5* -5 -11 -15 -11 5 1* 7
f	kp strong1 _ person?	-6 -6 -5 4* 17 -14 -21 -18 -18 1* -9 -8
f	kp strong1 _ strong1	-12 -6 3* -14 -6 14 3* -6
f	kp strong1 _ topic	5* -8 1* 5 -9 -9 -5 -6 -5 1* -13
f	kp strong1 _ word	-10 -6 3* -10 -6 12 -8 1* -18 1* -5 -8 -18
f	kp strong1 《 label other	9 -8 9* -4
f	kp strong1 「 35	1* -5 5* 6
f	kp strong2 ( #	6* -7 -7 -9 -11 -6 -7 -5 -11 12
f	kp strong2 , strongl2	-4 -5 5* 15 -4 2* -5 2* -7
f	kp strong2 : label other	7* -5 -22 -25 -15 1* -7 -24
f	kp strong2 ; strongl1	6* -5 7 3* -9
f	kp strong2 [ label	9* -7
f	kp strong2 ^ word	7* -5 1* -9 -6 -19 -6 -7 13
f	kp strong312 ( #	7* -6 -10 -14 -7 -9 -5 -11 14
f	kp strong312 ^ label	8* -5 -11 2* 8 1* -6
f	kp strong312 ^ label 	8* -9 -6 1* -10
f	kp strong312 ^ word	8* -10 -8 -5 -5 1* -11 11
f	kp strong35 ( #	7* -7 -13 -15 -9 -16 1* -11 17
f	kp strong35 : label other	7* 5 -16 -15 -9 13 1* -10 -23
f	kp strong35 : strongl5	7* 15 1* -5 1* -16
f	kp strong35 [ label	9* 9 2* -9
f	kp strong35 ^ label	8* -6 -14 2* 6
f	kp strong35 ^ label 	8* -13 -8 1* -15 10 -6
f	kp strong35 ^ word	8* -10 -13 -7 -9 -7 -8 14
f	kp strong712 ( #	7* -4 -10 -14 -8 -12 -6 -11 15
f	kp strong712 ) venue	7* -4 -7 1* -4 2* -5
f	kp strong712 [ label	9* -11 4* 5
f	kp strong712 ^ label	9* -10 2* 6
f	kp strong712 ^ label 	8* -8 -7 -4 -15 1* -4
f	kp strong712 ^ person	8* -11 -5 1* -11 2* 10
f	kp strong712 ^ venue	8* -4 15 1* -6 2* -14
f	kp strong712 ^ word	8* -4 -10 -8 -12 -9
f	kp strong712 _ label	9* -7 2* 8 1* -5
f	kp strong75 ( #	7* -11 -13 -20 -9 -12 -9 -8 16
f	kp strong75 ) venue	9* -6 -4 3* 6
f	kp strong75 : label other	8* -10 -9 -7 2* -7
f	kp strong75 : person?	7* 14 -22 -23 -11 -4 -5 -4
f	kp strong75 : strong1	1* -4 3* -5 1* 6 -6 5* -4
f	kp strong75 : strong712	7* 14 1* -9 1* -6 2* -7
f	kp strong75 : strong75	7* 13 1* -11 -4 -8 2* -6
f	kp strong75 [ label	9* -16 2* -9 1* 11
f	kp strong75 ^ label	9* -13
f	kp strong75 ^ label 	8* -7 -6 1* -12 11 1* -7
f	kp strong75 ^ word	9* -12 1* -11 -10 -18 9
f	kp strong75 _ label	7* -5 -5 -6 2* 7 1* -6
f	kp strong912 ^ word	8* -6 -9 2* -6
f	kp strongh012 ^ label	8* -6 -8 2* -6 1* 9
f	kp strongh012 ^ label 	8* -5 2* -9 1* -4
f	kp strongh012 ^ word	8* -7 -5 1* -6 -8 5 5
f	kp strongh05 ( #	7* -9 -9 -18 -5 -13 1* -10 13
f	kp strongh05 [ label	9* -10 2* 10
f	kp strongh05 ^ label	8* -6 -12 2* -5 1* 5
f	kp strongh05 ^ label 	8* -9 -9 -8 1* 5 -9
f	kp strongh05 ^ word	8* -11 -6 -6 -8 -13 -13 16
f	kp strongh1 : label note	8* -6 -4 -9 11 -6 -8 -12
f	kp strongh1 : label other	7* -4 -12 -16 -14 13 6 -16 -10
f	kp strongh2 , strongh1	-7 1* -10 2* -9 -14 4 1* -5 -7 2* -5 -8
f	kp strongh2 : label other	7* -17 -13 -10 -8 2* -6 8
f	kp strongh2 ^ word	5* -5 -7 -6 -9 -7 -6 -12 1* -7 15
f	kp strongl1 ( #	7* -21 -23 -12 -13 -22 -6 -8 15
f	kp strongl1 ( icon	11* -7 2* 9
f	kp strongl1 ) icon	8* -4 2* -10 -7 -6 10
f	kp strongl1 ) image	9* -8 4* 6
f	kp strongl1 ) label	9* -4
f	kp strongl1 , strongl1	-4 6* 10 -6 2* -7 -6 1* 6
f	kp strongl1 , strongl2	7* 11 -9 -13 1* -15 2* -5
f	kp strongl1 , strongl5	7* 20 -6 -6 1* -15 2* -6
f	kp strongl1 - 012	7* -11 3* 12 2* -4
f	kp strongl1 - 312	7* -16 2* -5 17 2* -8
f	kp strongl1 - 35	7* -20 1* -9 1* 24 2* -8
f	kp strongl1 - h05	7* -6 -8 1* -4 6
f	kp strongl1 : label other	7* -9 -13 -13 -12 1* -5 -16
f	kp strongl1 [ label	9* -12 2* 11 1* -10
f	kp strongl1 ^ icon	6* -4 1* -5 -8 1* -11
f	kp strongl1 ^ label	8* -11 -11 2* -6 1* 8
f	kp strongl1 ^ label 	7* -8 -10 -13 1* -14 -7 -11 8
f	kp strongl1 ^ venue	12* 6 1* -7
f	kp strongl1 ^ word	6* -5 -8 -11 -8 -12 -17 -8 1* 11
f	kp strongl1 _ 2	7* -13 -6 -17 -16 -9 1* -8 11
f	kp strongl1 _ icon	6* -6 -7 -11 -10 -7 -7 -11 -9 15
f	kp strongl1 _ image	7* -9 1* -16 1* -6 2* 11
f	kp strongl1 _ l12	8* -6 -6 -11 6 2* -19
f	kp strongl1 _ l5	7* 9 -16 -14 -17 -7 -7 -8 4
f	kp strongl1 _ label	9* -4 2* 6 1* -4
f	kp strongl12 ^ label	8* -4 3* 13 1* -10
f	kp strongl12 ^ label 	8* -6 -5 1* -8 1* -6
f	kp strongl12 ^ word	8* -8 -8 -7 -5 1* -9 12
f	kp strongl2 , strongl12	7* 11 3* -7 2* -8
f	kp strongl2 : strongl12	7* 6
f	kp strongl5 , strongl5	8* -10 -9 -4 -10
f	kp strongl5 : label other	7* 15 -8 -11 1* -11 1* -8 -7
f	kp strongl5 : strongl12	8* -5 -5 1* -16
f	kp strongl5 : strongl5	7* 15 -8 -10 -9 -16 2* 8
f	kp strongl5 ^ label	8* -5 -9 -4 1* 6 1* -9
f	kp strongl5 ^ label 	8* -5 2* -8 12
f	kp topic ( l5	7* -4 -5 -6 -18 15 2* -15
f	kp topic ( label	12* 8 1* -7
f	kp topic ) 1	1* -4 3* -11 -6 -7 -13 9 -15 8 -8 -12 -14
f	kp topic ) h2	7* -8 -20 -5 -19 5 -9 -16
f	kp topic ) label	9* -9 2* -6 1* 7
f	kp topic ) link12	14* 5
f	kp topic ) link5	7* -5 -6 -12 2* 14
f	kp topic , 1	1* -4 3* -9 -13 21 1* -16 -11 -14 1* 7 -9
f	kp topic , 2	-4 -4 3* -5 1* 16 -16 -10 1* -18 2* -12
f	kp topic , 712	7* 19 -13 -14 -13 -19 2* -6
f	kp topic , emphasis1	-9 -5 3* -11 1* 8 1* -4 4* 4
f	kp topic , l1	5* -10 2* -16 -10 1* 17 -11 -10 -13
f	kp topic , l12	7* 18 -7 2* -16 2* -9
f	kp topic , l2	3* 5 2* -5 7 1* -5 -11 7 1* -4 -22
f	kp topic , l5	11* 8 2* -7
f	kp topic , label 	-6 -12 -8 1* 5 8 -9 11 -8 -11 3* 8 -19
f	kp topic , person?	7* 8 -7 -5 1* -10
f	kp topic , strong1	-18 -9 4* -15
f	kp topic , strong712	7* 10 6* -6
f	kp topic , topic	-7 -17 -13 2* 7 -22 1* -6 -22 -9 1* -23 1* -15
f	kp topic , word	-8 -7 -10 -4 -6 15 -19 -7 -17 -8 -13 1* -8 18 -21
f	kp topic . 1	-5 -8 -5 2* -13 -6 10 -14 -11 -9 2* -11
f	kp topic . topic	-10 4* -4 -9 5 6* -6
f	kp topic : date	8* -10 17 1* -10 -9 -4 -18
f	kp topic : label name	8* -15 1* -7
f	kp topic : label note	8* -9 -14 -11 9 -6 -14 -8
f	kp topic : label other	-5 5* -6 -10 1* -21 -28 1* -19 -20 20
f	kp topic : label tags	7* -7 -15 -15 -12 -24 -17 -5 10
f	kp topic : label venue	7* -4 -17 18 -16 -11 -12 -18 -18
f	kp topic : venue	8* -5 6 -7 -13
f	kp topic ; 1	-5 6* 5 10 -5 1* -8 2* -10
f	kp topic [ label	9* -21 4* 5
f	kp topic ^ #	1* -7 -7 3* 8 2* 6 1* -13 -7 -5 -6
f	kp topic ^ 1	1* -8 2* -5 1* -13 1* -8 -5 -7 1* -15 -20
f	kp topic ^ date	9* 12 4* -12
f	kp topic ^ icon	6* 8 -9 -4 -5 1* -10 -8 -7 -7
f	kp topic ^ institution	1* -11 10 2* -7 -14 -12 2* -8 3* -9
f	kp topic ^ label	8* -4 -18 2* 7 1* -6
f	kp topic ^ label 	7* -5 -5 -7 1* 6 12 -14
f	kp topic ^ person	-7 4* -5 -19 1* -6 1* -4 -10 -7
f	kp topic ^ word	1* -9 -8 2* -12 9 -15 -12 5 -16 -23 -20 -23 8
f	kp topic _ #	-10 -21 3* -7 10 -12 1* 5 4* -9
f	kp topic _ institution	8* -6 -8 1* -4 -7
f	kp topic _ l5	8* -6 -7 -9 7 2* -11
f	kp topic _ label	8* -6 2* -4 5 1* -7
f	kp topic _ label 	1* -11 -9 2* 9 -4 10 -9 -16 -11 -14 -8
f	kp topic _ topic	-5 -5 3* 5 -8 -5 1* -6 1* -5 1* -4
f	kp topic 【 label	9* -5 2* -9 1* 9
f	kp venue " strong1	1* -8 3* -8 -15 17
f	kp venue ( #	8* -9 -6 -5 -16 -10 -8 7
f	kp venue ( 1	2* -22 -6 -12 1* -13 -6 -15 -6 -12 1* -14
f	kp venue ( date	4* -7 -12 -13 1* -22 1* -7 -20 -18 -5
f	kp venue ( l2	7* -9 -17 8 -9 -18 1* -6 -8
f	kp venue ( label	8* -8 -15 2* -6 1* 7
f	kp venue ( label 	8* -6 6 1* -9 -18 -8
f	kp venue ) #	1* -8 3* -8 10 1* -6 -13 -7 -6 -8 -12 13
f	kp venue ) 1	-5 -16 -8 2* -13 -14 12 -6 -11 1* -6 1* -9 7
f	kp venue ) date	1* 5 3* -6 -5 1* -8 2* -14 -21
f	kp venue ) label	9* -12 2* 8 1* -5
f	kp venue ) link1	8* -9 -10 1* -6 11
f	kp venue ) person?	2* -5 2* -8 -5 10 -11 -8 -12 -8 5 -5 -8
f	kp venue ) strong1	-7 -15 3* -4 -33 6
f	kp venue , #	1* 8 2* -6 1* -8 1* -9 1* -5 3* -5
f	kp venue , 1	-15 -23 -16 1* -9 1* -16 10 -8 1* -11 -10 -5 -7 -13
f	kp venue , 2	10* -5 -7
f	kp venue , date	2* -7 2* -11 -13 -7 2* -17 -16 -22 -7 4
f	kp venue , institution	-5 -16 3* -12 -19 5 -10 -10 5 -12 -5 -7
f	kp venue , l2	-7 5 -14 -7 -9 -10 5 -19 -6 1* -23 -13 -14 -4 11
f	kp venue , label	9* -7
f	kp venue , label 	-5 -8 -4 1* -7 -6 9 -12 -16 -9 -11 -11 1* -10 11
f	kp venue , label label	-7 1* -14 1* -5 2* -10 -19 -7 -10 -8 -14 -5 7
f	kp venue , label other	1* -7 3* -5 -7 5 -19 5 -16 1* 6 -8 -7
f	kp venue , label venue	8* -12 -11 -4 -9 -5 1* 11
f	kp venue , person?	1* -15 -7 3* -6 2* -12 5 -14 2* -7
f	kp venue , strong1	-22 -10 -9 2* 4 -17 1* -4 5* 6
f	kp venue , topic	-10 -7 -9 1* -8 -5 7 1* -16 1* -10 -16 -13 -13
f	kp venue , venue	2* -4 2* -8 -12 -12 2* -4 1* 9 1* -14
f	kp venue , word	-18 -18 -16 3* 9 1* -18 1* -23 -10 -7 -11 4
f	kp venue - 1	4 -15 -14 1* -6 1* -8 1* -6 -9 -5 1* -6 -5 -7
f	kp venue - 35	7* 4 -6 -11 -4 5 -6 1* -11
f	kp venue - h012	7* -4 -19 2* 19 2* -9
f	kp venue - h05	8* -13 -10 -6 11 -11 1* -7
f	kp venue - label 	9* -4 1* -5 10 1* -10
f	kp venue - label other	8* -16 -13 -14 16 -16 -4 -10
f	kp venue . #	8* -8 3* -6
f	kp venue . 1	1* -12 -9 2* -12 -12 10 4 -12 2* -5 -7
f	kp venue . date	1* -5 7* 14 2* -9 1* -13
f	kp venue . label	9* -7
f	kp venue . label 	8* -4 -4 1* -10 2* 8
f	kp venue : #	6* -6 -5 -11 14 -6 -20 -17 -6 -13
f	kp venue : label	9* -9 2* 6 1* -5
f	kp venue : label links	8* -11 -5 -4 1* 6 -5 -8
f	kp venue : label other	-11 -10 -5 1* -7 1* -4 6 -5 -9 1* -13 2* -6
f	kp venue ; l5	7* -6 -16 -20 -11 20 1* -5 -19
f	kp venue [ 1	-4 -21 2* -15 1* -19 -13 -12 -4 -14 2* -7 10
f	kp venue [ date	10* -6 1* -10 -11
f	kp venue [ institution	1* -14 3* -14 2* -11 -14 8 1* -7 -12
f	kp venue [ label	9* -28 -4 1* 5
f	kp venue [ label 	1* -9 2* 5 1* -10 1* -5 -22 -9 -6 28 -16 -18
f	kp venue [ link5	8* -5 -17 2* 14 1* -12
f	kp venue [ person	1* -6 7 2* -7 -11 2* -9 1* -6 -12 1* -6
f	kp venue [ strong1	1* -4 -6 2* 11 -13 6* -6 6
f	kp venue ^ 012	8* -9 -8
f	kp venue ^ 1	-8 -5 -4 2* 6 -5 -5 6 -16 -11 -16 -13 8 -7
f	kp venue ^ 2	7* 5 6 -8 -6 -11 -17 -10 6
f	kp venue ^ 312	8* -8 -10 -7
f	kp venue ^ 35	9* -8 1* 17 2* -17
f	kp venue ^ 75	1* -6 -6 4* 7 1* -12 3* -4
f	kp venue ^ date	9* 23 1* -8 -4 1* -22
f	kp venue ^ dated	8* -5 5 1* -5 -15
f	kp venue ^ h012	8* -15 1* -4 12 2* -11
f	kp venue ^ h05	8* -12 -8 1* -8 -5 1* 8
f	kp venue ^ h1	8* -12 1* -5 -21 -9 -11 24
f	kp venue ^ icon	7* -6 1* -6 -7 -8 7 -8 -6
f	kp venue ^ image	1* -7 4* 10
f	kp venue ^ l12	8* -10 -8 3* -6 -9
f	kp venue ^ label	8* -14 7 1* -8 1* -9 -6
f	kp venue ^ label 	8* -13 -19 -10 -5 -4 -4
f	kp venue ^ link5	4* -12 2* -6 -5 -16 1* -8 8 1* -9
f	kp venue ^ person	7* -5 6 -11 -13 -12 1* -6
f	kp venue ^ strong1	1* -5 3* 7 -11 -7 -12 -5 -7 -10 -5 -6 14
f	kp venue ^ topic	9* -13 1* -14 -10
f	kp venue ^ word	5* -5 -4 1* -9 -26 -15 -12 -13
f	kp venue _ #	8* -8 1* -7 1* -7
f	kp venue _ date	2* -7 2* -5 1* -6 -9 -7 -20 -17 -21 -23
f	kp venue _ icon	9* -11 -7 -5 -6 -7 11
f	kp venue _ institution	2* -5 2* -7 2* -10 -12 4 -5 -4 -9 4
f	kp venue _ label	4* 5 2* -5 -10 -26 -5 -8 1* -5
f	kp venue _ label 	8* -9 6 -10 -12 -5
f	kp venue _ label authors	8* -14 8 -11 -11 -10 14 -15
f	kp venue _ label other	1* -4 3* -6 -6 11 -7 -11 -26 -16 -5 1* 5
f	kp venue _ link5	1* -5 2* 7 1* -6 1* -9 -14 1* -7 14 1* -5
f	kp venue _ person	7* -4 7 -11 6 -6 1* -12 -11
f	kp venue _ topic	1* 6 -4 1* -7 -5 -5 -10 -11 9 -10 -15 -14 1* -6
f	kp venue _ venue	1* 9 -7 2* -7 -5 2* 5 2* -6 1* -4
f	kp venue _ word	1* -7 -4 4* -8 -4 -4 6 -13 -10 -4 -8
f	kp venue | label	8* -8 -9 1* -5 11
f	kp venue | label 	9* -16 2* 20 1* -10
f	kp venue 【 label	1* -7 2* 4 4* -14 2* 7 1* -10
f	kp venue （ date	1* 6 -4 3* -5 5* -4 1* -10
f	kp venue （ label	9* -6 2* 7
f	kp word  link1	8* -11 -8 1* 7 -11 1* 5
f	kp word  link2	8* -6 -5 2* -8
f	kp word ( #	1* -5 3* -5 1* -12 -5 -17 1* -11 -6 -6 17
f	kp word ( date	-16 1* -4 1* -13 -18 -21 -6 3* -13 -8 -4 -9
f	kp word ( l1	9* -11 -9 -8 -5 -4
f	kp word ( label	12* 7 1* -7
f	kp word ( label authors	8* 10 -7 -6 -16 1* -5 -10
f	kp word ( person	8* 9 -10 1* -15 -5 -9 -11
f	kp word ( word	-12 1* -6 1* -7 -9 4 -13 -17 1* -19 -4 -11 -20 -4
f	kp word ) date	8* -12 1* -5 -18 -21 -8
f	kp word ) label	7* -7 1* -6 1* -5 10 1* -8
f	kp word , 1	1* -12 -11 1* -5 -7 -17 1* 8 -14 -12 -6 -7 -8 -7
f	kp word , 2	-19 19 -8 -8 -7 -10 -15 -8 2* -10 -9 2* -11
f	kp word , date	-4 7 -7 1* -7 -4 -6 1* -13 1* -6 -10 -16
f	kp word , emphasis1	5* -6 1* -5 5 -14 1* -5
f	kp word , h012	7* -9 -5 1* -5 11 2* -20
f	kp word , h05	7* 8 -14 -11 -8 1* -7 -4 -15
f	kp word , institution	2* 7 2* -6 -7 1* -6 1* -8 -6 -6 1* -5
f	kp word , l12	-4 1* -4 6 2* -5 -8 -6 -7 -7 2* -8
f	kp word , l2	-11 8 -11 1* -5 -4 -10 3* -14 -10 2* -12
f	kp word , l5	8* -14 -4 -7 12 -12 1* -14
f	kp word , label	12* 8
f	kp word , person	6 -10 4* -17 -6 8 1* -5
f	kp word , person?	1* -9 3* -6 -8 16 -14 -12 -15 -15 -9 1* -15
f	kp word , strong1	1* -4 3* -9 -7 7
f	kp word , topic	2* -4 2* 7 -13 -5 1* -13 -4 -5 -7 8 -26
f	kp word , word	1* -17 -8 3* -11 10 1* -17 -23 1* -13 1* -15
f	kp word - word	10 -8 3* -10 3* -5 1* -15 -5 1* 16
f	kp word . #	8* -8 2* -6
f	kp word . 1	-6 -8 -8 2* -17 -14 7 4 1* -11 -7 1* -13 -19
f	kp word . 2	10* -11 -5 -7
f	kp word . date	1* 9 6* -10 3* -9 1* -7
f	kp word . label	8* -7 -12 4* 7
f	kp word . venue	1* -6 5* -7 -6 22 -5 -4 -14 1* -15
f	kp word . word	1* 8 -5 2* -11 -10 -15 -11 6 -13 1* -13 -11 -13
f	kp word : #	1* -7 4* -5 -9 -17 -4 -18 -20 -23 -15 20
f	kp word : 1	-4 9* -11 5 -5 -12 -14
f	kp word : 35	8* -10 -4 -7 11 -4 -12 -13
f	kp word : date	8* -13 27 -10 -13 -7 -5 -25
f	kp word : dated	9* 12 2* -10 1* -10
f	kp word : icon	8* -12 -7 -6 -12
f	kp word : institution	7* -20 -17 -6 18 -10 -4 -10 -20
f	kp word : label	4* 8 2* -4 1* 4 -4 -8 15 -5 -26
f	kp word : label 	8* -9 -11 -8 -13 7 1* -9
f	kp word : label authors	6 -14 -7 1* -8 -12 -13 -14 24 -30 1* -35 -15 -26 -14
f	kp word : label links	8* -16 -10 -13 -19 11 -15
f	kp word : label name	7* -12 -32 -15 -15 -18 -14 -20 23
f	kp word : label note	6* -4 -13 -20 -13 -15 5 -19 -27
f	kp word : label other	1* -10 -7 1* -6 1* -5 -9 -17 1* -26 2* -10
f	kp word : label tags	7* -9 -22 -15 -22 -17 -6 1* 9
f	kp word : label title	8* -13 -13 -17 -19 -10 18 -16
f	kp word : label venue	7* -6 -10 18 -15 -12 -9 -16 -20
f	kp word : link1	7* -4 1* -20 1* 8 1* -4 -21
f	kp word : link2	4* -6 2* -7 7 2* -9 2* -19
f	kp word : link5	7* -6 1* 10 1* -18 -9 1* -16
f	kp word : person	1* -7 -10 -4 -4 -9 -6 -14 9 2* -16 -14 -24 -19
f	kp word : person?	7* 9 1* -11 1* -15
f	kp word : venue	8* -8 12 -7 -7 1* -15 -13
f	kp word : word	-7 -5 3* -6 -11 7 6 5 -12 2* -12 -18
f	kp word ; 1	-5 -5 -6 2* -4 2* 7 -6 1* -6 -7 1* -7
f	kp word ; emphasis1	5 4* -5 1* -7 1* -10 1* -5
f	kp word ; word	6 6* -5 -4 -11 -5 -5 1* -5 -11
f	kp word [ 1	1* -14 -13 1* -7 16 -11 -8 5 -13 -7 2* -13 -7
f	kp word [ label	9* -21 2* 20 1* -20
f	kp word [ label authors	8* 14 -6 -6 -6 -6 -11 -14
f	kp word [ person	8* 15 -9 -14 1* -5 -7 -14
f	kp word [ venue	1* 11 -4 2* -10 3* -9 2* 6 1* -5
f	kp word ^ #	9* 6 1* -19 -14 -10 -5
f	kp word ^ 012	9* -9 1* 7 2* -5
f	kp word ^ 05	9* -16 -11 1* -6 -13
f	kp word ^ 1	1* -12 -5 2* -6 -18 8 -10 -12 6 -8 -20 -27
f	kp word ^ 2	1* -7 6 2* -6 -4 1* -12 1* -10 1* -8
f	kp word ^ 312	8* -6 -6 -5 3* -4
f	kp word ^ 35	7* 6 -9 -18 -7 5 2* -5
f	kp word ^ 75	7* -9 -13 -13 -4 1* -8 -5
f	kp word ^ date	1* 5 4* -4 2* 19 1* -11 -9 1* -18
f	kp word ^ h012	7* -5 -5 2* 15 2* -15
f	kp word ^ h05	7* -6 -4 1* -11 8 2* -10
f	kp word ^ icon	5* -7 4 -9 1* -12 1* -11 -6 -12 -4
f	kp word ^ institution	1* -11 8 2* -11 -12 -6 -5 2* -5 2* -6
f	kp word ^ l1	7* 7 -13 -9 1* -14 -5 -14 14
f	kp word ^ l12	9* -6
f	kp word ^ l2	6* -4 -10 -8 -15 2* -7 -6
f	kp word ^ l5	7* -9 -13 1* -10 -13 -11 -7 10
f	kp word ^ label	9* -14 2* 9 1* -9
f	kp word ^ label 	1* -5 3* 5 -5 1* -5 1* -5 5 7 -16 -5
f	kp word ^ link1	-8 -11 -7 1* 10 -7 -10 1* -14 5 1* -11 -7 1* -15
f	kp word ^ strong1	1* -6 3* -7 -13 8
f	kp word ^ topic	2* -4 2* 5 -5 1* -7 -9 -5 -9
f	kp word ^ venue	1* 4 7* 5 1* -5 2* -11
f	kp word ^ word	-4 -15 -9 1* -7 -15 12 -13 -18 -15 -33 1* -11 -21
f	kp word _ date	2* -9 1* -6 -13 -5 -7 1* 12 -11 -6 -5 -10 -9
f	kp word _ l1	5* -4 1* 9 1* -5 -8 2* -15
f	kp word _ l12	7* 11 -4 -6 1* 9 2* -13
f	kp word _ l2	7* 7 -11 -5 -10 2* -11 -8
f	kp word _ l5	7* 18 -15 -11 -21 -8 1* -10
f	kp word _ label	8* 5 -11 1* -10
f	kp word _ label 	10* -7 1* 7 5 -10
f	kp word _ link1	-10 8* -35 2* -39
f	kp word _ link2	5 -5 2* -8 2* -14 -7 -14 2* -8
f	kp word _ link5	6* -6 -9 -4 -8 -4 6 -7 -6
f	kp word _ topic	1* -7 -6 2* 10 -6 -6 1* -7 -4 4 1* 9 -9
f	kp word _ venue	1* 5 3* -4 1* -8 -8 2* 7 -7
f	kp word _ word	1* -7 -6 4* -5 -10 1* -16 14 -6 -6 -18
f	kp word 【 label	9* -5 2* 11 1* -11
f	kp word （ label	12* 10 1* -10
f	kr cell  #	2* -9 2* -20 1* -24 -10 -11 -17 -19 -15 -20 12
f	kr cell  012	8* -8 -13 -12 11 1* -5 -15
f	kr cell  05	1* 5 -12 2* -5 -13 12 -8 -14 -10 -8 1* -10 7
f	kr cell  1	1* -29 -9 -10 -16 1* -32 1* -5 -19 -9 1* -9 1* 6
f	kr cell  2	-10 -4 -21 2* -14 -20 1* -8 5 -10 1* -4 -7
f	kr cell  312	8* -7 -11 -10 8 1* -5 -14
f	kr cell  35	1* -11 1* -5 2* -8 1* -13 1* -6 13 -4 -5 -13
f	kr cell  712	1* -6 -8 4* 23 -17 -22 -14 7 2* -26
f	kr cell  75	-9 1* -13 -7 -12 -7 -8 8 -15 -9 -27 1* -4 -17
f	kr cell  912	7* 11 1* -7 1* -9 2* -8
f	kr cell  95	2* -6 2* -6 3* 13 -6 -12 2* -20
f	kr cell  date	5* -5 -9 -10 -12 1* -6 3* -16
f	kr cell  dated	8* -4 11 2* -11 1* -8
f	kr cell  emphasis1	1* -7 3* -5 1* 5 -6
f	kr cell  h012	7* 5 -10 -9 -10 9 2* -14
f	kr cell  h05	-5 1* -12 2* -6 -5 6 -9 -20 -15 5 -5 -9 -29
f	kr cell  h1	-4 4* -4 3* -5 -4 -5 1* -9 6
f	kr cell  h2	7* -7 1* -9 -11 2* -10
f	kr cell  icon	-6 -21 -9 1* -11 -22 15 -25 -6 2* -5 -15 -6 6
f	kr cell  image	4* -4 -4 3* -9
f	kr cell  institution	-4 -14 3* -5 -11 1* -9 -8 6 -7 -6 4 -10
f	kr cell  l1	-13 -9 -8 1* -6 -12 -14 12 -17 -15 -13 5 -13 -9 -5
f	kr cell  l12	8* -6 -14 -5
f	kr cell  l2	1* -11 -9 2* -8 2* -13 -9 -14 1* -5 -10 -7
f	kr cell  l5	1* -9 -4 4* -4 -10 -16 -18 1* -11 -9
f	kr cell  label	2* -5 -8 1* -6 -11 -11 1* -30 3* -6 4
f	kr cell  label 	-6 -12 -9 -6 -12 -9 1* 10 -9 1* -10 10 -10 -7
f	kr cell  label label	-9 4* -9 -11 1* -5 -9 -8 -15 1* -6
f	kr cell  label other	1* -7 3* -9 2* -10 5 -5 -16 -6 -9 -27
f	kr cell  link12	7* 4
f	kr cell  link5	7* 5 1* 7 1* -8 -12
f	kr cell  person	-10 -7 1* -5 -6 -6 -10 -14 9 -7 3* -6 -16
f	kr cell  person?	-12 -6 1* -4 1* -10 -4 2* 4 -10 -6 -7 -14 -11
f	kr cell  strong1	-16 -17 2* -5 5 -21 -5 1* -4 -4 2* 6 -9
f	kr cell  strongl1	5* -4 -5 6 6* -6
f	kr cell  topic	-8 -6 -9 1* -4 1* -22 1* -9 -13 -8 -9 -15 10 -11
f	kr cell  venue	1* 5 -9 1* -5 -12 -11 -9 -12 1* -12 -10 -10 -6 -24
f	kr cell  word	-13 -19 -24 -4 -5 -14 2* -9 -10 -6 1* -22 -10
f	kr cell b #	9* -23 1* -17 -6 -9 26
f	kr cell b 012	8* -4 -7 -6 7 2* -7
f	kr cell b 1	-15 -13 -19 -6 -12 8 -5 -13 4 -16 -6 -20 -13 -20 15
f	kr cell b date	6* -4 -11 -6 8 1* -5 -13 -9 -6
f	kr cell b icon	-4 -6 -5 2* -10 5 -6 3* -7 -4
f	kr cell b institution	1* -4 4* -11 2* -7 8 3* -5
f	kr cell b label	6* -6 2* -8 2* 14 1* -12
f	kr cell b label other	1* -7 5* 20 -10 -10 1* -11 2* -12
f	kr cell b person	1* -7 5* -9 8 1* -13 -6 2* -14
f	kr cell b person?	1* -6 5* 6 2* -5 -5 2* -10
f	kr cell b strong1	1* -15 -10 -4 -7 1* -14 7* -5
f	kr cell b strong35	-6 -8 -5 2* -7 1* 7 3* -4
f	kr cell b strong712	11* -5
f	kr cell b strongl12	7* 9 3* -6 2* -5
f	kr cell b strongl5	1* -7 5* 14 1* -11 -5 -11 2* -8
f	kr cell b topic	-5 4* 14 -17 7 8 -4 1* 4 2* -11
f	kr cell b venue	5* 5 2* -7 7 -4 -10 2* -21
f	kr cell b word	-7 -8 12 1* -6 -11 -11 -10 -13 5 -8 -5 -13 -13 -6
f	kr cell bt #	1* -13 3* -4 9 1* -17 5 -16 -19 -14 -19
f	kr cell bt 012	8* -10 -6 1* 18 2* -18
f	kr cell bt 1	-9 -10 -14 -6 -6 18 -16 -15 1* -6 -10 -16 -6 -7 5
f	kr cell bt 75	1* 7 4* -7 1* -6 1* -14 9 -5 -5 -12
f	kr cell bt date	2* -5 2* -11 1* -8 -6 22 1* -5 -5 1* -19
f	kr cell bt h012	11* 4 2* -15
f	kr cell bt h05	8* -5 1* -5 8 2* -13
f	kr cell bt icon	1* -8 3* -12 13 4* -15 8 1* 14
f	kr cell bt image	6* 4 -5 1* -4 4* 6
f	kr cell bt institution	1* -5 6 -5 2* -10 -9 -5
f	kr cell bt l5	8* -6 -16 -7 1* -6
f	kr cell bt label	1* -7 2* 8 4* 5 -7 1* -6 -5
f	kr cell bt label other	-7 -10 3* -5 -8 8 3* -12 2* -13
f	kr cell bt person	9 -11 -4 2* -5 -8 -10 11 -14 3* -4 -9
f	kr cell bt person?	-6 -11 -6 2* -6 -6 3* -5 -5 2* -9
f	kr cell bt strong1	-13 -15 -11 2* -4 1* 5 1* -4 3* 5 -5
f	kr cell bt strong2	-6 4 5* -5 1* 14 4* -14
f	kr cell bt strong35	7* 11
f	kr cell bt strong712	7* 10
f	kr cell bt strong75	1* -11 5* 7 -7 5 4* -6
f	kr cell bt strong912	7* 5
f	kr cell bt strongh05	7* 11 3* -5 2* -7
f	kr cell bt strongl12	7* 7 6* -5
f	kr cell bt strongl5	7* 9 1* -8 -6 -6 2* -9
f	kr cell bt topic	5* 12 -9 -9 -9 1* -5
f	kr cell bt venue	1* 5 3* -4 -8 -4 -5 21 -5 3* -25
f	kr cell bt word	-5 -10 -12 -7 -5 1* 4 -6 1* -38 -20 -23 -11
f	kr cell l #	1* 4 2* -6 -7 1* -6 -15 -24 -15 -18 -13 -16 17
f	kr cell l 012	6* -5 1* -11 -14 -12 6 -6 -5 -10
f	kr cell l 05	7* -6 -21 -14 -19 -5 -5 -20 6
f	kr cell l 1	-11 -19 -20 -21 -19 1* 7 1* -12 -12 -22 -17 -18 -5 5
f	kr cell l 2	-6 11 1* -4 1* -12 -4 -11 -13 1* -16 6 1* -9
f	kr cell l 312	8* -18 -6 -13 15 2* -24
f	kr cell l 35	1* -9 -7 1* -5 1* -9 1* -12 -16 -17 14 -7 -7 -26
f	kr cell l 75	7* -5 -5 1* -16 2* -5 -4
f	kr cell l date	2* -6 -7 -5 1* -23 -5 -11 4 -5 1* -15 -5 -6
f	kr cell l h012	7* -5 -21 1* -8 19 2* -18
f	kr cell l h05	1* -8 1* -4 -4 1* -7 13 -13 -20 -14 21 -5 -4 -24
f	kr cell l h1	-6 1* -6 1* -4 6 -4 2* -8 -10 1* -7 -4 -7
f	kr cell l h2	-5 -11 -9 2* -11 1* -5 -10 -17 -20 2* -14
f	kr cell l icon	1* -15 -5 1* -6 -20 21 -7 -7 -7 -4 -22 -9 -11 11
f	kr cell l image	1* 5 1* -4 -7 -5 -5 2* -9
f	kr cell l institution	1* -8 8 -8 1* -8 -21 -12 -12 -17 8 -8 -9 -8 -17
f	kr cell l l1	-7 -8 -12 -6 1* -7 -8 1* -15 -14 -8 -5 -11 -4
f	kr cell l l12	7* -6 -6 -8 -6 7
f	kr cell l l2	-6 -7 -8 2* -10 2* -17 -14 -23 8 -7 -14 -5
f	kr cell l l5	7* -7 -22 -12 -18 1* -15 -11
f	kr cell l label	-5 1* -6 -6 -5 -6 -9 -6 1* -19 -4 2* -5 -5
f	kr cell l label 	1* -10 2* -8 2* -12 -13 -18 -8 1* -11 1* -4
f	kr cell l label authors	7* -6 -9 -11 -8 22 1* -12 -26
f	kr cell l label other	1* -6 3* -9 -5 13 -7 -10 -11 2* -4 -5
f	kr cell l link1	-10 -15 -5 -5 -5 -7 -16 1* -15 -16 -5 8 -7 -7 -16
f	kr cell l link12	4* -5 2* 13 4* -13 1* -8
f	kr cell l link2	-5 -7 -7 1* -7 1* -8 7 -5 2* 4 -4 1* -13
f	kr cell l link25	4* -6
f	kr cell l link5	1* -4 4* -4 4 -8 -13 1* 5 1* -7 -10
f	kr cell l person	2* 4 -6 -6 -7 -13 -12 1* -7 6 1* -10 -6 -7
f	kr cell l person?	-9 -6 7 -5 -5 -9 -9 8 -8 -17 4 2* -10 -21
f	kr cell l strong1	-6 -10 2* -5 1* -19 1* -10 -8 -10 7 2* -12
f	kr cell l topic	-4 1* -7 -7 1* 9 -25 1* -7 -9 -5 -7 -9 8 -6
f	kr cell l venue	1* 7 1* -7 1* -8 -6 -16 -5 7 2* -8 1* -20
f	kr cell l word	-7 -11 -5 -8 -14 1* 10 -16 -11 -7 -29 1* -19 -20
f	kr cell lbt label	8* -5 -10 2* 8 1* -8
f	kr cell lbt link1	9* -11 1* -4 5 1* -10
f	kr cell lbt link5	1* -5 2* 6 4* -7 2* 7 1* -7
f	kr cell lbt strong1	-9 4* -9 -10 9
f	kr cell lq 1	5* -6 -4 7 -10 -16 5 -5 -18 -14
f	kr cell lq label other	1* -4 3* -5 1* 5 1* -11 1* -8 2* -8
f	kr cell lq link1	1* -8 2* 14 2* -7 -5 -9 2* 6
f	kr cell lt #	1* 5 -14 1* -6 -16 1* -15 -14 1* -17 -18 -17 -14 4
f	kr cell lt 012	2* -7 5 2* -5 7 -5 -12 -5 15 2* -16
f	kr cell lt 05	7* -4 1* -8 -6 11 -7 -13 -8
f	kr cell lt 1	1* -13 -11 1* -16 1* -28 1* -13 -21 -27 -12
f	kr cell lt 2	-10 -8 -15 -6 -5 -10 -13 -11 -4 -7 -19 1* -4 -9
f	kr cell lt 312	6* -4 1* -6 -8 -11 11 2* -12
f	kr cell lt 35	-5 -10 -12 2* -5 -14 1* -5 -12 -14 11 -7 -8 -16
f	kr cell lt 712	3* -6 1* -6 -7 -9 2* -9 5 2* -9
f	kr cell lt 75	-9 2* -9 2* -10 -6 1* -14 -4 9 -6 -9 -8
f	kr cell lt date	1* 8 -12 -8 -6 -14 -19 -5 -8 1* -8 -5 1* -7 -28
f	kr cell lt emphasis1	5* -7 1* 7
f	kr cell lt h012	7* 7 -11 2* 20 2* -24
f	kr cell lt h05	-7 5 -10 -9 1* -4 1* 7 -10 -17 -9 1* -8 -4 -22
f	kr cell lt h2	-10 -7 5 -4 1* -7 -11 1* -13 -16 -7 -7 -5 -20 5
f	kr cell lt icon	-5 -9 -10 -6 -5 -15 15 -15 -7 -16 1* -22 -12 -10 15
f	kr cell lt image	1* 5 2* -5 4* -8
f	kr cell lt institution	-8 -5 1* -11 -10 -9 -11 1* -13 -17 6 -16 -13 5 -28
f	kr cell lt l1	-10 -11 -9 3* -14 1* -14 -10 -9 -13 -9 -11 6
f	kr cell lt l12	2* -7 11 2* -8 1* -7 -8 -4 -7 -6 1* 7
f	kr cell lt l2	2* -8 2* -5 1* -10 -14 1* -12 -5 -8 -13 -7
f	kr cell lt l5	2* -6 6 2* -9 -6 -7 -20 -22 -7 -16 -14 7
f	kr cell lt label	7* -16 -5 -17 -4 1* 8 -6 -7
f	kr cell lt label 	-7 -12 -10 -5 -12 1* -4 1* -5 -6 -14 6 -14 1* -5
f	kr cell lt label other	7* 17 1* -5 -5 -11 2* -17
f	kr cell lt link1	-9 -15 -5 1* 6 -6 -13 -5 -24 -8 -6 5 -5 -8 -18
f	kr cell lt link12	1* -4 2* -7 1* -5 6 1* -5
f	kr cell lt link2	-7 -6 3* -4 -5 -12 -8 -14 -6 2* -6 -9
f	kr cell lt link25	4* -5 2* 7
f	kr cell lt link5	1* -9 4* -6 1* -9 -6 -6 1* 7 -9 -6
f	kr cell lt person	10 -14 1* -14 -13 -6 -9 -8 1* -8 2* -11 -10 -18
f	kr cell lt person?	5 -5 4 -7 1* -5 3* -11 -13 2* -6 -9
f	kr cell lt strong1	-8 -12 3* 10 -15 -9 1* -5
f	kr cell lt topic	-7 1* -11 -5 -7 9 -22 -6 -4 -14 -9 -26 -6 1* -6
f	kr cell lt venue	2* -7 -9 -6 -16 -12 1* -5 7 -5 -7 -5 -6 -7
f	kr cell lt word	-22 -19 -7 1* -21 -6 7 -20 -32 -14 -12 -6 -8 -5 8
f	kr cell q #	9* -9 -4 -5 1* -5 6
f	kr cell q 012	11* 5 2* -8
f	kr cell q 1	6 -19 -14 -6 -12 1* -23 -12 -4 1* -4
f	kr cell q date	1* 12 -5 3* -10 2* 15 1* 6 2* -14
f	kr cell q h012	11* 7 2* -7
f	kr cell q h05	1* 6 -5 3* -7 4* 8 2* -8
f	kr cell q icon	1* -9 3* -7 15 -10 1* -7 1* -6 1* -5
f	kr cell q institution	-7 -12 13 2* -7 -15 3* 5 3* -5
f	kr cell q l5	3* 4 2* -4 2* -7 4* -17
f	kr cell q label	9* -8
f	kr cell q label other	8* -9 1* -11 -17 1* -7
f	kr cell q person	6 -6 -6 3* -4 -6 4 -5 -8 8 2* -8
f	kr cell q topic	8* -10 6 1* -16 -8
f	kr cell q venue	1* 7 -4 2* -5 3* 11 4* -11
f	kr cell q word	-12 -11 -9 1* -4 1* -7 6 -10 12 -14 1* -11 -11
f	kr cell qt #	1* 9 -5 2* -9 -6 -6 1* -10 1* -5 1* -9 8
f	kr cell qt 012	9* -5 1* 11 2* -15
f	kr cell qt 1	-7 1* -15 1* -10 1* -24 1* -5 -17 -16 -11 -7 6
f	kr cell qt 2	6* -5 9 -7 6 -6 -5
f	kr cell qt 35	7* 11 1* -6 4* -5
f	kr cell qt 712	7* 5
f	kr cell qt 75	1* 5 -7 6* -10 -5 -11
f	kr cell qt date	1* 9 3* -4 -10 -5 3* 4 -5 1* -20
f	kr cell qt h012	7* 6 6* -7
f	kr cell qt h05	7* 7 -5 2* 7 2* -13
f	kr cell qt icon	1* -10 3* -12 11 -4 1* -5 1* -9 -7 -10 10
f	kr cell qt institution	-4 -8 9 -6 1* -12 -9 -8 2* 9 -16 -7 -13 -18
f	kr cell qt l1	-12 -9 -8 8 1* 7 3* -5 1* -7 2* 5
f	kr cell qt l12	8* -5 -5 1* 7 2* -10
f	kr cell qt l5	7* 4 -4 -10 -9 -6 -4 -4
f	kr cell qt label	9* -11 2* 11 1* -7
f	kr cell qt label other	7* 7 -7 1* -9 -21 1* 7 -11
f	kr cell qt person	1* -8 3* -8 -8 2* -13 1* -5 -5 -7 -8
f	kr cell qt person?	-9 -7 -7 2* -4 -5 1* 9 1* 5 -12 -5 -4 -18
f	kr cell qt topic	-5 -6 -5 2* 8 -8 5 -4 -15 -5 -14 1* 8 -7
f	kr cell qt venue	7* -7 -9 10 -5 -7 2* -9
f	kr cell qt word	-8 -14 -5 -5 -6 -7 2* -8 -16 -24 1* -18 -4
f	kr cell t #	1* 6 -18 -7 -5 -23 1* -20 -20 -18 -15 -28 -16 -15 12
f	kr cell t 012	1* -6 -5 -6 2* -11 -6 -7 -12 -7 9 2* -21
f	kr cell t 05	1* -6 -8 3* -8 8 -5 -17 -9 -14 -7 -6 16
f	kr cell t 1	1* -14 -9 -12 2* -29 -6 1* -10 -12 1* -7 1* -7
f	kr cell t 2	-4 -8 1* -10 -5 -10 -18 1* -6 1* -10 1* -5 -7 -8
f	kr cell t 312	8* -13 -8 -9 3* -23
f	kr cell t 35	-9 -7 -9 5 -8 -9 -8 10 -13 1* -10 1* -10 -9 -22
f	kr cell t 712	1* -5 -8 5* -10 -8 -15 7 2* -7
f	kr cell t 75	-12 -11 -14 -11 9 -12 2* -7 -8 -18 1* -14 -12
f	kr cell t 912	7* 6
f	kr cell t 95	-8 1* -15 1* -5 -8 -12 1* -17 7 -9 -8 1* -7 -17
f	kr cell t date	1* 15 -8 -5 1* -15 -19 -13 -9 8 -5 -9 7 -9 -24
f	kr cell t dated	8* -5 10 2* -13
f	kr cell t emphasis1	-5 -7 3* -9 1* -4 -6 -11 -5 -6 7 1* -7
f	kr cell t emphasis75	7* 4 1* -4
f	kr cell t emphasisl1	-5 4* -7 1* 10 5* -4 -5
f	kr cell t h012	7* -5 1* -5 -8 14 2* -18
f	kr cell t h05	2* -4 3* -5 1* 10 -19 -7 1* -5 -9 -30
f	kr cell t h1	-4 1* -5 2* -8 -8 -6 1* -11 -11 1* -8 -11
f	kr cell t h2	-9 -7 3* -7 -10 7 -8 -15 -14 -13 1* -12 12
f	kr cell t icon	1* -29 -6 2* -24 14 -20 -6 -15 -5 -25 -7 -17
f	kr cell t image	1* -9 -4 1* -6 -7 10 -18 1* -11 -9 -7 1* -7 10
f	kr cell t institution	1* -10 16 1* -6 -9 -20 -14 -13 -7 1* -16 -10 -10 -25
f	kr cell t l1	-14 -14 -18 -6 5 -6 -18 6 1* -18 -12 -12 -21 -20
f	kr cell t l12	2* -7 3* -4 4 -10 -5 -9 3* -12
f	kr cell t l2	1* -7 6* -11 -13 -7 5 -4 -8 -5
f	kr cell t l5	1* -6 -5 3* -5 1* -16 -14 -13 5 -12 -9
f	kr cell t label	1* -14 -4 1* 6 -8 -8 5 1* -30 -4 1* 11 1* -10
f	kr cell t label 	-6 1* -6 -4 -9 7 -6 -6 -13 -14 -10 -9 -21 15 -16
f	kr cell t label label	-7 -8 -4 2* -11 1* 11 -4 4* -4 -5
f	kr cell t label other	1* -6 3* -6 2* -24 -26 -13 2* 6 -18
f	kr cell t link12	7* 7 6* -4
f	kr cell t person	9 -15 -9 -8 -13 -12 -14 -6 1* -17 1* -5 2* -13
f	kr cell t person?	-11 -16 -7 -4 1* -13 -16 5 9 -12 -15 -6 7 -4 -6
f	kr cell t strong1	-14 -16 -5 3* -29 1* -6 -8 -6 -7 6 6 -9
f	kr cell t strongl1	5* -6 1* 12 1* -4 1* -6 1* -11 -10
f	kr cell t topic	-8 -7 -9 -6 -8 -4 -16 7 -19 1* -10 -5 -16 -7
f	kr cell t venue	1* 14 -10 -4 1* -17 -11 -16 -6 12 -4 -5 -4 1* -16
f	kr cell t word	-12 -25 -5 -17 -15 -4 1* 4 -10 -18 -39 1* -17 -7 8
f	kr child  #	1* -11 3* -15 9 -7 -23 1* -9 -16 -16 -21 -12
f	kr child  012	6* -11 -5 -11 -15 -7 2* -8
f	kr child  05	7* -12 -13 -21 -12 11 1* -20 -7
f	kr child  1	-7 -17 -14 -5 -7 -6 -15 1* -4 -5 -19 -6 -15
f	kr child  2	-9 -11 -10 1* -4 -8 -10 1* -4 1* -18 -5 -21 -12
f	kr child  312	-4 6* 8 -21 -14 -18 -4 1* -8
f	kr child  35	-7 2* -7 2* -13 1* -23 -12 -9 -5 -8 -11 8
f	kr child  712	-7 -8 -8 3* -7 1* -18 -8 -16 1* -7 -9
f	kr child  75	-7 5* -7 1* -23 -8 -18 -11 -7 -24 8
f	kr child  95	7* -17 2* -14 -10 1* -11
f	kr child  date	-9 1* -12 1* -7 -14 -18 -12 -8 1* -13 1* -32 -17
f	kr child  emphasis1	5* -7 -6 1* -14 -14 -10 -6 1* -14 12
f	kr child  emphasisl1	-11 -7 -5 2* -11 -7 20 1* -10 -16 -11 -9 -10 -6
f	kr child  h012	7* -13 -19 -7 -5 8 1* -7 -6
f	kr child  h05	-4 5* -6 1* -25 -19 -10 1* -8 -14
f	kr child  h1	5* -5 -6 -7 1* -9 -12 1* -5 -13
f	kr child  h2	-5 8* -9 -11 1* -7 6
f	kr child  icon	-10 -6 3* -11 1* -4 -11 -13 -5 -7 1* -16
f	kr child  image	1* -5 4* 6 -8 -7 -12 -5 -5 -7 -5 5
f	kr child  institution	5* -5 2* -16 -7 1* -11 -9
f	kr child  l1	5* -5 -10 2* -21 -10 1* -19 -10
f	kr child  l12	6* -5 9 -11 -11 -10 2* -4 -10
f	kr child  l2	7* 4 -19 -4 -10 10 -5 -7 -8
f	kr child  l5	2* -6 5* -23 -23 -15 1* -8 -18
f	kr child  label	7* -11 -14 -28 -5 2* -4
f	kr child  label 	-7 4* -6 -6 1* -13 1* -16 2* -18
f	kr child  label authors	6* -6 -4 -14 -18 -17 9 -14 -17 12
f	kr child  label label	-8 -12 -9 2* 6 2* -10 1* -24 1* -16 -34
f	kr child  label links	8* -11 -11 -16 -18 1* -13 -7
f	kr child  label note	8* -18 -21 -22 19 -9 -21 -23
f	kr child  label other	1* -6 3* -6 -5 -11 -14 -9 -23 1* -13 8 4
f	kr child  label tags	7* 5 -10 -17 -18 -17 -15 5 -5
f	kr child  label venue	8* -8 12 -9 -9 1* -9 -15
f	kr child  person	1* -11 -10 2* -10 -15 -9 1* -17 1* 6 -4 -18
f	kr child  person?	-23 -17 -15 1* -5 -17 -12 -11 6 1* -23 -9 -11 -16
f	kr child  strong1	-13 -7 -5 2* 5 -9 -11 1* -14 -15 1* -18 -15 7
f	kr child  strongh1	6* -4 1* -6 1* -7 -9 2* 17
f	kr child  strongl1	5* -6 1* 5 -7 4* -9
f	kr child  topic	-8 -10 -12 2* -14 -9 9 -11 -13 -5 1* -6
f	kr child  venue	5* -7 1* -13 -15 -6 -15 -5 4 -13 10
f	kr child  word	-8 -4 -5 1* -5 5 -12 -17 -17 1* -19 -7 1* 5
f	kr child b #	2* -7 2* -8 8 1* -19 -9 -6 -16 -12 -15
f	kr child b 012	8* -14 -13 -9 -7 2* 7
f	kr child b 1	-4 -4 -8 3* -11 3* -20 -11 -10 6
f	kr child b 2	7* -7 2* -12 1* -12 -10 -5
f	kr child b 312	8* -9 1* -8 5 2* -5
f	kr child b 35	7* -6 -16 -15 -13 1* -8 -10
f	kr child b 75	1* -6 3* -6 1* -8 -14 6 -12 -9 1* -7
f	kr child b 95	8* 10 1* -14 -13 -7 -11 -9
f	kr child b date	6* -5 1* -12 1* -4 -9 -7 -5 11
f	kr child b h012	8* -12 1* -6 8
f	kr child b h05	8* -21 1* -7 3* -5
f	kr child b icon	-4 6* -7 -11 1* -4 -22 5 -9
f	kr child b image	14* 6
f	kr child b l1	5* -4 3* -11 -7 15 -7 -14 -18
f	kr child b l12	7* -5 -7 -12 -11 -5 1* -7 5
f	kr child b l2	8* -7 -12 1* 4
f	kr child b l5	7* -9 -8 -10 -13 2* -7
f	kr child b label	8* -11 -14 -5 -8 -6 -9 5
f	kr child b label 	7* -5 -14 -7 -14 -14 6 -20
f	kr child b label authors	10* -17 1* -9 -14
f	kr child b label links	8* -21 -18 -20 -17 1* -18 6
f	kr child b label note	8* -17 -15 -16 1* -10 -12
f	kr child b label other	-8 5* -6 -5 -8 -27 -20 1* -19 -23
f	kr child b label tags	8* -8 -13 -6 -7 -12 5
f	kr child b label venue	8* -23 -13 -17 -31 -18 -17 15
f	kr child b person	2* -6 6* -22 -10 -8 -13 -10 5
f	kr child b person?	8* 14 -16 -9 -11 1* -6 -9
f	kr child b strong1	-4 -9 3* -18 -11 15 1* -6 -7 -7 -10 -7 5
f	kr child b strong35	7* 13 -6 -12 -4
f	kr child b strongh1	8* -11 1* -8 -7 -5 1* 12
f	kr child b strongl1	8* -16 -11 -7 -19 -13 -8 8
f	kr child b topic	7* 6 -9 1* -6 8 -13 -4 -18
f	kr child b venue	1* -14 6* -23 -9 -10 -6 1* -13 8
f	kr child b word	6* -9 -10 5 1* -26 1* -8 1* -9
f	kr child l #	5* -4 8 -4 -16 -6 -6 1* -12 -10 6
f	kr child l 012	6* -6 -15 -26 -21 -12 -14 1* -10 15
f	kr child l 05	6* -5 -12 -18 1* -12 7 1* -14 -8
f	kr child l 1	1* -7 -10 1* -4 5 -15 -11 -27 1* -29 1* -12 1* 8
f	kr child l 2	1* -5 3* -5 -6 -10 -7 1* -25 1* -16 -15
f	kr child l 312	6* -4 -11 -20 -13 -30 2* -7
f	kr child l 35	6* -7 1* -12 1* -16 1* -10 -17
f	kr child l 712	6* -4 1* -18 -24 -16 18 2* -14
f	kr child l 75	-5 -5 4* -6 1* -7 1* -24 1* -9 -17
f	kr child l date	-5 4 3* -6 -6 1* -25 -7 -10 1* -23 -17
f	kr child l emphasis1	8* 13 -17 -8 -5 1* -9 -7
f	kr child l h012	7* -5 8 -6 -8 2* -10 -7
f	kr child l h05	7* -13 -35 -20 -15 9 -11 -17 -6
f	kr child l h1	-8 6* -8 1* -4 -22 1* -18 6 -8
f	kr child l h2	-11 6* -9 1* -16 2* -7 1* -4
f	kr child l icon	-5 -7 3* -14 7 -10 -18 1* -11 12 -17 -14 -6
f	kr child l image	7* -10 -5 1* -6 -8 1* -6
f	kr child l institution	5* -4 2* -12 -8 14 -18 1* -15 -18
f	kr child l l1	-5 1* -5 2* -7 -8 1* -5 -18 -18 1* -17 -23
f	kr child l l12	6* -7 -19 -22 -14 -8 1* -4 -6
f	kr child l l2	-6 -7 -8 2* -6 -8 1* -7 -5 -33 1* -12 -18 -13
f	kr child l l5	7* -12 -25 -27 -24 4 -11 -19
f	kr child l label	8* -23 -18 -6 1* 9 -7 -5
f	kr child l label 	5* -4 -4 -12 -18 -24 -21 2* -29
f	kr child l label authors	1* -7 3* -9 -8 -6 9 -16 -14 -5 -11 -15 -9
f	kr child l label label	7* -12 -22 -24 -16 2* -18
f	kr child l label links	-5 -5 -5 3* -4 1* -13 -11 -14 -13 5 -11
f	kr child l label name	7* 7 -23 -4 -16 -6 -7 -24
f	kr child l label note	7* -8 -17 -14 -13 32 -10 -13 -30
f	kr child l label other	8* -36 5 -33 1* -8 -8
f	kr child l label tags	7* -6 -9 -21 -20 -7 -18
f	kr child l label venue	8* -8 20 -12 -14 -7 -20 -18
f	kr child l link1	8* -11 -21 -9 1* -9 -8
f	kr child l link12	8* -9 -9 2* -7 1* 9
f	kr child l link2	-7 6* -5 1* -17 -6 1* -15 -6
f	kr child l link5	-9 3* -6 2* 5 1* -14 -5 -5 -5 -7
f	kr child l person	1* -9 -5 1* -5 -5 -11 -4 -10 -12 2* -9 -16 -11
f	kr child l person?	-7 4* -4 -7 1* -16 -6 -13 2* -17 8
f	kr child l strong1	-8 4* -14 -11 6 -9 -20 -20 1* -16 11
f	kr child l strong2	8* -13 -15 -13 -13 -4 1* 6
f	kr child l topic	8 4* -7 -7 -13 -19 -20 -13 7 -8 -23
f	kr child l venue	-6 4* -13 -5 -7 -15 -4 -6 2* -18 5
f	kr child l word	-7 1* -7 2* -14 -14 -21 5 -6 -32 1* -6 -14 -13
f	kr child lb 1	5* 9 -5 -6 -15 -16 -7 1* -4 -6 5
f	kr child lb date	8* -6 2* 6 1* -7
f	kr child lb icon	5* -6 5 2* -9 1* -14 -11 1* 25
f	kr child lb label	6* -6 1* -13 -13 -6 -6 -6 -6 6
f	kr child lb label 	8* -12 -15 -7
f	kr child lb label authors	8* 7 -9 -9 12 -4 -6 -13
f	kr child lb label note	7* -6 -7 -10 -6 1* -5 -7
f	kr child lb label other	8* -20 1* -20 1* -12 -17 -9
f	kr child lb link1	7* -4 1* -20 -4 1* -10 -4
f	kr child lb link2	8* 10 -5 1* 8 2* -19
f	kr child lb link5	6* -5 2* -12
f	kr child lb person	9* -15 -16 1* 5
f	kr child lb strong1	-9 -5 -4 3* -12 -7 6 -22 -19 -20 -21 -14 -6
f	kr child lb venue	8* -15 1* -6 -16 5 -6 5
f	kr child lb word	5* -5 -4 -10 -13 7 -12 1* -12 4
f	kr child lq 35	9* -7 1* 8 2* -7
f	kr child lq l5	7* -5 -13 -7 -6 10 2* -10
f	kr child q #	6* 6 1* -18 1* -11 -14 -8 -11
f	kr child q 012	7* 5 2* -7 11 1* -4 -11
f	kr child q 1	-7 -7 -11 3* -12 -7 -9 -22 -13 -22 -9 -11 5
f	kr child q 2	7* -7 -12 -7 -7 2* -6
f	kr child q 312	7* 5 -13 -9 -12 1* -9 1* -7
f	kr child q 35	7* -10 -7 -13 -5 -8 -10 -9 9
f	kr child q 75	8* -5 -15 -11 2* -5
f	kr child q date	8* -11 5 -7 -10 -8 -10
f	kr child q icon	6* 6 2* -9 1* -13 -6 1* 4
f	kr child q l1	7* 5 -11 -10 -5 16 4 -9 -10
f	kr child q l12	7* -8 3* 10 2* -11
f	kr child q l2	8* -8 -4 -8 7 -5 -5 -11
f	kr child q l5	7* -4 -13 -9 -14 11 -6 -7 -10
f	kr child q label	8* -5 -9 1* -5
f	kr child q label 	7* -5 -7 -14 -10 -17 1* -13 9
f	kr child q label note	7* -4 -11 -9 -11 17 1* -12 -15
f	kr child q label other	7* 4 -15 -16 -17 -4 -6
f	kr child q person	-6 5* -10 1* -5 -18 -17 -5 -13 -15
f	kr child q person?	8 -9 3* -7 -11 -8 -11 1* -5 -7 2* 6
f	kr child q venue	8* -8 3* 8 -5
f	kr child q word	1* -4 -5 2* 4 2* -15 -16 -14 -18 9 -15 13
f	kr head  #	1* -8 3* -4 6 1* -5 -5 1* -6 1* -5 5
f	kr head  012	6* -9 -9 -5 -5 1* 9 2* -9
f	kr head  05	6* -6 6 -7 -11 -4 -4 1* -5 -6
f	kr head  1	-8 -18 -13 -7 -12 -5 -16 1* -22 -13 -8 1* -6 1* -6
f	kr head  2	-4 8 -10 2* -11 4 -13 -15 1* -12 2* -7 -16
f	kr head  312	6* -5 -18 -12 -5 -11 18 -6 -4 -15
f	kr head  35	-9 -10 -8 -5 1* -6 -7 1* -11 -21 -7 5 1* -8 -7
f	kr head  712	8* -11 -18 -6 3* -4
f	kr head  75	-7 1* -7 2* -6 -9 1* -10 -13 1* 9 2* -7
f	kr head  912	7* 11 -7 -8 -6 -12 2* -7
f	kr head  date	1* -9 3* -9 5 4* 5 -4 1* -9
f	kr head  emphasis1	-7 -10 3* -13 -6 15 -6
f	kr head  emphasisl1	7* 12 -5 2* -5 2* -7
f	kr head  h012	6* -6 -4 -16 -4 1* 4 2* -15
f	kr head  h05	6* -13 1* -13 -16 -6 8 2* -16
f	kr head  icon	-6 -9 3* -16 1* -14
f	kr head  institution	5* 8 -14 -4 1* -7 -13 -11
f	kr head  l1	-8 -6 -10 2* -15 -15 21 -9 -11 3* -15 -16
f	kr head  l12	7* 7 -7 -11 -8 -7 2* -6
f	kr head  l2	-9 -9 -14 2* -8 -12 7 -5 -8 4* -4
f	kr head  l5	8* -6 -14 -12 2* -6 -14
f	kr head  label 	-7 4* -12 1* 5 -5 -11 -9 12 -4 -8 -8
f	kr head  label label	-15 -13 -11 2* -7 -21 8 -9 -6 -4 -18 2* -9
f	kr head  label links	-17 -8 -5 3* -17 -6 -7 -12 -6 2* 6 -11
f	kr head  label other	-6 -5 3* -5 -9 5 -8 -15 -11 -8 -4 1* -21
f	kr head  person	6 1* -5 3* -7 -4 1* -14 -9 9 2* -13
f	kr head  person?	-9 -6 -15 2* -8 -5 2* -7 -6 2* -5
f	kr head  strong1	-6 -8 -10 -5 -4 6 -9 -5 -8 11 -5 -7 1* -7 -18
f	kr head  strong2	6* -7 6 1* -6 1* -6 2* -4
f	kr head  strongl1	-10 -4 -6 3* -7
f	kr head  topic	-9 -9 -5 2* -19 1* 6 -6 -7 3* -10 -9
f	kr head  venue	1* -5 3* -5 1* -6 1* 12 1* -7 2* -7
f	kr head  word	-5 1* -13 3* -13 14 -10 1* -10 -10 1* -12 -13
f	kr head b #	1* -6 -4 2* -14 11
f	kr head b 1	-12 -9 -7 3* -8 1* -5 8 1* -7 1* -9 -7
f	kr head b date	6* -7 2* 12 1* -9 2* -29
f	kr head b institution	1* -8 7 2* -14 -16 3* -5 3* -4
f	kr head b label 	5* -5 5 1* -6 1* -8 1* -9 -10 -7
f	kr head b label other	-4 -8 4* -6 1* -18 5 -5 2* -15 -6
f	kr head b person	5 -5 -7 3* -12 1* -4 -7 1* -9 2* -10
f	kr head b person?	-19 -14 -11 2* -12 1* 8 -14 -10 -14 6 1* -9 -9
f	kr head b strong012	7* 7 3* -6
f	kr head b strong05	7* 13 -7 -9 -4 -7 2* -6
f	kr head b strong1	1* -13 -7 -5 1* -5 4 1* -5 -16 -10 -10 2* 9
f	kr head b strong2	-5 7 -11 2* -13 -13 9 1* -7 4* -6
f	kr head b strong312	7* 7
f	kr head b strong35	1* -5 5* 14 3* -7 2* -6
f	kr head b strong712	7* 15 1* -6 4* -4
f	kr head b strong75	2* -10 2* -9 -7 21 -10 -10 -5 -9 2* -8
f	kr head b strongh012	1* -7 3* -4 -10 6 3* -5 2* -4
f	kr head b strongl12	7* 7 -6 -7 1* -5 2* -6
f	kr head b strongl5	1* -14 -9 2* -5 -10 6 -6 -6 1* -14 2* -7
f	kr head b venue	-6 10 3* -15 -8 -12 1* -6 1* -11 2* 10
f	kr head b word	1* 6 -6 2* -18 -15 10 -4 11 -10 7 1* -10 -17
f	kr head l #	1* -5 -6 1* -4 -20 21 -6 1* -5 1* -7 2* 8
f	kr head l 1	-8 -20 -22 1* -7 1* -9 1* -10 -10 -10 -9 -5 11 -15
f	kr head l 712	7* 12 -9 -12 1* -9 2* -9
f	kr head l icon	1* -8 -5 2* -10 4
f	kr head l image	1* -10 4* 11 -6
f	kr head l l1	6* -6 1* -5 4* -8
f	kr head l label other	5* -4 1* 17 -8 -9 1* -16 1* -5 -6
f	kr head l link1	4* -7 1* -9 9
f	kr head l link12	6* -4 8 4* -4 1* -5
f	kr head l link2	6* -5 6
f	kr head l link5	6* -6 10
f	kr head l person?	7* 13 -7 -5 -5 -8
f	kr head l strong1	-9 1* -5 3* -10 6* 6
f	kr head lb #	5* -8 8
f	kr head lb label other	1* -4 5* 11 -6 -9 3* -4 -4
f	kr head lb strong1	-6 -12 -4 2* -9 2* -5 6 -8 -5 1* -6 -8
f	kr head q #	1* -4 3* -11 14
f	kr head q 1	5 -10 -15 1* -5 -10 -15 11 3* -6
f	kr head q h05	7* 8 3* -8
f	kr head q icon	5* -5 5 -4
f	kr head q l5	9* -8 4* -7
f	kr head q label other	7* 6 -8 -5 1* -7 2* -6
f	kr head q strong1	-7 -7 -6 2* 8 -15 -4 5* 7 -6
f	kr line  #	6* -4 -9 -6 7 -14 2* -19 -6
f	kr line  012	6* -5 5 -12 -20 -13 14 1* -6 -14
f	kr line  05	8* -21 -10 -15 9 -11 -24 -12
f	kr line  1	-6 1* -5 2* -9 2* 5 -12 -22 -15 1* -4
f	kr line  2	1* -7 3* -7 -12 -6 2* -18 -9 -19 -14
f	kr line  312	6* -8 1* -16 -13 -18 1* -6 -7
f	kr line  35	1* -4 4* -14 -7 -15 -29 -15 1* -12 -17
f	kr line  712	7* -6 -18 1* -14 1* -7 -9
f	kr line  75	9* -16 -12 5 -7 -21 -5
f	kr line  date	1* -13 4* -9 -8 1* -7 -7 2* -15
f	kr line  dated	8* -11 -7 1* -8 -11 1* 9
f	kr line  emphasis1	7* -7 2* -5 2* -5
f	kr line  h012	7* -10 1* -5 -9 -7 1* -5
f	kr line  h05	6* -8 -8 -7 1* -15 -6 -7 -18
f	kr line  h1	6* -8 -13 1* -10 -8 -15 -10 4
f	kr line  h2	7* -12 5 -28 -30 1* -15 -22 -5
f	kr line  icon	6* -9 -8 -21 -20 -6 -33 1* -10
f	kr line  image	1* -4 6* -5 1* -5 -6 -8 -4
f	kr line  institution	1* -5 -7 2* -10 -10 -12 -5 -15 1* -17 1* -18 4
f	kr line  l1	7* 6 1* -15 -14 -4 -10 -5
f	kr line  l12	7* -6 -10 -11 -9
f	kr line  l2	7* 6 1* -6 -22 2* -18
f	kr line  l5	8* -20 -21 -22 1* -11 -11
f	kr line  label	-5 -8 2* -12 1* -11 -23 1* -12 -12 -6 1* -10
f	kr line  label 	2* -5 2* -7 1* -18 -39 -9 -21 -5 1* -15 5
f	kr line  label authors	8* 22 -17 -15 -8 -13 -13 -20
f	kr line  label label	7* -8 -19 -15 -11 5 1* -17 4
f	kr line  label links	8* -20 -12 -12 6 1* -12
f	kr line  label name	7* -16 -27 -9 -9 1* -9 -14 9
f	kr line  label note	7* -9 -18 -9 -14 20 1* -19 -19
f	kr line  label other	8* -15 1* -31 -8 1* -15
f	kr line  label tags	7* -8 -20 -15 -19 -7 -13 7 -5
f	kr line  label title	8* -19 -21 -11 -12 4 10 -22
f	kr line  label venue	7* -7 -4 9 -14 -16 1* -26 -12
f	kr line  person	-9 5* -7 -8 1* -13 -6 1* 6 -26 -12
f	kr line  person?	7* -8 -11 -14 -25 2* -19 7
f	kr line  strong1	-5 6* -21 1* -20 -24 9 -16 -14 -7
f	kr line  strong2	7* -8 -7 -17 -10 -13 -12 1* 12
f	kr line  topic	7* -9 1* -24 -12 1* -16 -19 9
f	kr line  venue	1* -7 6* -15 1* -11 1* -4 -15
f	kr line  word	1* -5 -6 2* -10 -23 -5 -7 1* -27 5 -8 -16 -5
f	kr line b #	5* -5 7 1* -10 1* -9 -4 -12 -16
f	kr line b 012	8* -10 -5 -4 9 2* -8
f	kr line b 05	8* -4 4 -4 6 -6 -8 -6
f	kr line b 1	7* -6 10 -11 -19 1* -5 -10 -7
f	kr line b 2	8* -12 1* -15 15 -21 -7 -12
f	kr line b 312	8* -6 -5 -6 10 2* -10
f	kr line b 35	8* -11 -17 -8 -7 1* -8 7
f	kr line b 75	8* -7 1* -11 11 2* -9
f	kr line b date	8* -14 8 1* -6 -15 -8 -8
f	kr line b dated	8* -10 2* -6 -8
f	kr line b h012	8* 4 2* 11 2* -24
f	kr line b h05	9* -16 -9 1* -5 -5 -6
f	kr line b h1	9* -8 -18 1* -12 -8
f	kr line b h2	8* 7 -13 -12 1* -8 -19 -12
f	kr line b icon	7* -4 -13 -6 -4 -17 1* -8 4
f	kr line b institution	7* -9 -14 -14 1* -18 -8 -8
f	kr line b l1	7* -6 10 -11 -4 1* -11 -20 -11
f	kr line b l12	9* -6 1* 13 -4 1* -13
f	kr line b l2	8* 4 1* -10 4 1* -8 -7
f	kr line b l5	8* -11 1* -7 8 1* -10 -11
f	kr line b label	4* -8 1* -5 -4 -7 1* -6 2* -5
f	kr line b label 	7* -8 -10 -23 -16 2* -15
f	kr line b label authors	8* 17 -16 -6 1* -4 -9 -24
f	kr line b label label	8* -10 -14 -10 -8 12 -17
f	kr line b label links	8* -27 -26 -22 -17 16 -16 -13
f	kr line b label note	8* -23 -4 -12 9 -8 -18 -15
f	kr line b label other	7* -9 -8 -11 -28 7 5 -15 -8
f	kr line b label tags	8* -19 -8 -18 -22 1* 6 -6
f	kr line b label venue	8* -14 21 -16 -15 -5 -9 -23
f	kr line b person	-12 1* -4 -4 1* -4 1* -5 8 3* -14 -10 -5
f	kr line b person?	10* -10 -4 1* -8
f	kr line b strong1	-4 -5 -4 2* -12 -7 -10 1* -11 -8 1* -12 -10 10
f	kr line b strongh05	8* -14 2* -12 -5 1* 7
f	kr line b topic	8* -7 -6 1* -11 -10
f	kr line b venue	8* -20 1* -20 -20 4 -10
f	kr line b word	5* -4 -7 -9 -5 -7 -37 -6 -7 -7 -7
f	kr line l #	1* -6 2* -4 -6 1* -6 -21 1* -13 -8 -25 -8 -5
f	kr line l 012	7* -6 -12 -19 -11 2* -7
f	kr line l 05	-5 5* 4 -7 -8 -5 -12 1* -4 -17
f	kr line l 1	-7 -9 -10 1* -5 1* -11 1* -5 -7 -22 1* -21
f	kr line l 2	7* -6 2* -21 1* -19 -13
f	kr line l 312	-5 -7 -9 -4 3* -8 -10 -8 -16 -5 -6 -7 10
f	kr line l 35	6* -5 -5 -21 -34 -20 -7 -12 -26 9
f	kr line l 712	7* -6 -9 -23 -8 5 -4 -9
f	kr line l 75	7* -13 1* -13 -15 8 -8 -15 -15
f	kr line l date	1* -6 4* -7 -8 1* -5 -14 1* -29 -16
f	kr line l dated	8* -10 3* -16 1* 5
f	kr line l emphasis1	-7 6* -5 20 -7 1* -5 1* -6 -14
f	kr line l h012	7* -5 -24 -14 -10 2* -6
f	kr line l h05	6* 6 -4 -31 -13 -16 1* -11 -17 4
f	kr line l h1	7* -4 -20 -8 -16 -8 -8 -14 11
f	kr line l h2	8* -20 -22 -21 -5 -8 -18 8
f	kr line l icon	-6 -9 -5 2* -5 -9 -4 -15 -11 -8 -40 5 -6 6
f	kr line l image	6* -6 1* -5 -5 -7 -7 -10 -6 4
f	kr line l institution	8* -17 -15 -5 -9 1* -7 8
f	kr line l l1	-5 -5 4* -5 2* -26 -9 1* -15 -11
f	kr line l l12	7* -11 -10 -15 -14 2* -7
f	kr line l l2	7* -10 -14 -4 -19 12 -4 -9 -13
f	kr line l l5	7* -8 -8 -25 -36 1* -11 -25 -8
f	kr line l label	4* 4 1* -9 -16 -8 -10 -14 -19 1* -19
f	kr line l label 	5* -8 7 -14 -13 -23 -27 1* -5 -19
f	kr line l label authors	7* -12 1* -21 -6 -7 -14 -14
f	kr line l label label	-5 -10 2* -4 -7 -13 8 -17 -14 -10 -19 18 -11 12
f	kr line l label links	7* -7 -23 -14 -13 -20 9 -27 -5
f	kr line l label name	8* -21 -12 -10 -10 -8 -13 10
f	kr line l label note	8* -19 -24 -22 2* -9 -4
f	kr line l label other	7* -14 -15 -9 -15 7 1* -21
f	kr line l label tags	7* -6 -24 -14 -27 -14 -15
f	kr line l label title	7* -4 -12 -14 -8 -13 11 11 -12
f	kr line l label venue	7* -8 -19 11 -13 -8 -14 -17 -13
f	kr line l link1	-12 6* -17 -6 -12 -11 2* -8
f	kr line l link12	7* -8 1* -13 2* -4
f	kr line l link2	-6 6* -10 -22 -9 -9 5 -11 -6 10
f	kr line l link5	7* -12 -5 -11 -5 -6 -11 -4 8
f	kr line l person	-13 1* -6 3* -6 -8 1* -34 -9 1* -7 -25 -4
f	kr line l person?	7* 4 1* -12 -14 2* -14
f	kr line l strong1	5* -7 1* -13 -7 -8 2* -9 -11
f	kr line l strong2	8* -7 1* -14 -16 -8 1* 4
f	kr line l strongh1	7* -4 2* -7 -7 -8 1* 10
f	kr line l strongl1	8* -5 -9 -4 1* -9 -7
f	kr line l topic	7* 6 -10 -7 -6 1* -8 -6 5
f	kr line l venue	1* 6 5* -4 -13 -7 -16 -9 1* -19 6
f	kr line l word	-10 -6 3* -14 -12 -13 1* -6 -27 1* -11
f	kr line lb #	6* 6 1* -6 -13 -4 -13 -9 -8 8
f	kr line lb 012	9* -6 1* 6 2* -6
f	kr line lb 1	8* 16 -16 -7 -11 1* -18 9
f	kr line lb 2	8* -6 -9 1* 4 1* -5 -4
f	kr line lb 35	7* -4 -13 -15 1* 6 1* -9 -5
f	kr line lb 75	8* -6 -9 -7 15 -4 -4 -14
f	kr line lb date	8* -9 -20 -7 1* -8 -10 4
f	kr line lb h012	7* -5 -7 2* -8 2* 8
f	kr line lb h05	8* -18 -12 1* 4
f	kr line lb icon	8* -9 -5 1* -19 -6 -5
f	kr line lb institution	7* -5 -12 -14 1* -11 -6 -8 9
f	kr line lb l12	6* 6 2* -4 1* 6 2* -7
f	kr line lb l5	8* -7 -8 -5
f	kr line lb label	-6 -6 -5 -4 -6 -4 -9 -4 -12 -19 -6 -11 1* -10 6
f	kr line lb label 	6* 4 -5 -13 -19 -13 -7 -7 -18
f	kr line lb label authors	9* -17 -10 2* -7
f	kr line lb label note	9* -6 1* 15 1* -6 -14
f	kr line lb label other	7* 7 8 -27 -24 2* -16 -9
f	kr line lb label venue	8* -7 10 -9 -7 1* -14 -9
f	kr line lb link1	-9 6* -8 1* -30 2* 9 1* -8
f	kr line lb link2	6* -6 2* -19 -4 12 1* -4 -20
f	kr line lb link5	-4 5* 5 1* -10 6 1* -9 2* -12
f	kr line lb person	9* -23 -12 -13 -8 -13
f	kr line lb strong1	1* -7 3* -11 -6 1* -6 -5 -7 -8 -10 -6 11
f	kr line lb strongh05	8* -7 -7 -19 1* -5 -9 6
f	kr line lb venue	8* -9 -8 -9 -21 -6 -10 10
f	kr line lb word	5* -5 1* -5 -17 -24 -13 1* -11 -19
f	kr line lq 1	7* -5 -15 -20 -6 -8 -6 1* 8
f	kr line lq 35	9* 8
f	kr line lq l5	8* -5 -5 -4 13 2* -13
f	kr line lq label	8* -6 -15 1* -7
f	kr line lq label 	8* -6 -8 1* -13 9 -9
f	kr line lq label authors	8* -13 -9
f	kr line lq label note	8* -14 -14 -11 22 1* -5 -22
f	kr line lq label other	7* -5 -10 4 -14 14 -8 -20 -16
f	kr line lq link1	8* 6 -8 1* -8
f	kr line lq link2	8* -6 -9 4* -6
f	kr line lq person	7* -5 -6 -13 6 -16 -11 1* 6
f	kr line lq word	8* -10 -13 -10 1* -19 -9 4
f	kr line q 012	9* -10 1* -12 2* 12
f	kr line q 1	1* -7 3* -10 -11 3* -17 -13 -11 -8 -8
f	kr line q 2	8* -6 1* -5 7 2* -11
f	kr line q 312	8* -11 -8 -5 -4 2* 5
f	kr line q 35	7* -8 -5 -13 -7 -6 1* -7 6
f	kr line q 75	8* -13 -5 -4 12 -5 -5 -12
f	kr line q date	7* -5 -13 1* -6 -12 -14 -11
f	kr line q h012	8* -5 2* 19 2* -19
f	kr line q h05	8* -10 -4 1* 6 2* -6
f	kr line q institution	1* -5 3* -6 -9 -9 3* -8 -8 -8
f	kr line q l12	7* 5 -9 -8 1* -8 1* -4 8
f	kr line q l2	8* -6 -8
f	kr line q l5	7* -5 -4 -9 -9 1* -5 -8
f	kr line q label	4* -7 2* -5 -14 -25 -9 -8 1* -9
f	kr line q label 	8* -8 -8 -7 7 -7 -14 6
f	kr line q label authors	8* 8 -5 -8 -8 -6 1* -6
f	kr line q label note	9* -5 1* 20 2* -20
f	kr line q label other	7* 7 -17 -5 -16 -14 -7 -12 13
f	kr line q person	-5 7* 9 -6 1* -7 -12 -11 -13
f	kr line q venue	8* -8 1* -10 -18 5 -6
f	kr line q word	8* -9 -14 -12 -7 -9 -12 10
f	kr main  #	-20 -10 -30 -7 -20 -40 13 -10 -35 -7 -46 -19 1* -41 10
f	kr main  012	-5 -11 -7 -5 2* 5 1* -24 -16 -15 5 -10 -5 -18
f	kr main  05	-12 -6 -14 1* -4 -10 -19 1* -27 -8 -23 7 -19 -25 -35
f	kr main  1	-9 -17 -18 -17 -15 1* -10 1* -8 -11 3* 11 -12
f	kr main  2	2* -18 -7 -14 5 5 -6 -5 -8 -23 1* -19 -38
f	kr main  312	-8 -4 -13 -5 1* -11 -10 1* -9 -15 -37 6 -13 -8 -16
f	kr main  35	-22 -20 -15 -11 -8 -19 -6 1* -8 -12 -25 6 -18 -20 -9
f	kr main  712	-6 -6 1* -4 -7 -7 -12 1* -6 5 -20 1* -6 -10 -32
f	kr main  75	-25 -9 -10 -7 -21 -16 -32 1* -26 -4 -17 -5 1* -26 8
f	kr main  912	-10 -12 -13 2* -5 -7 12 -9 -13 1* -10 1* -7 -19
f	kr main  95	2* -4 -5 -10 2* -4 -14 1* -36 -19 -17 -22 -37
f	kr main  date	-10 8 -19 1* -10 -30 -32 -10 -26 12 -21 -8 4 -18 -45
f	kr main  dated	-5 6 2* -8 1* -8 -11 -10 8 -6 1* -11 -7 -17
f	kr main  emphasis012	-9 7* -19 -12 -14 5 1* -5 -13
f	kr main  emphasis05	8* -8 -10 -8 7 -5 -7 -13
f	kr main  emphasis1	-6 -22 -23 1* -5 -7 -7 1* 7 1* -21 4 -10 -16 -7
f	kr main  emphasis2	-11 1* -14 2* -15 -12 7 -22 -7 -11 1* -4 -5 -14
f	kr main  emphasis312	-12 -7 -4 5* -17 -9 -15 4 1* -5 -7
f	kr main  emphasis35	1* -9 -6 2* -7 -7 7 -14 -6 -12 1* -8 1* -16
f	kr main  emphasis712	1* -4 5* 18 -7 1* -14 -21 2* -15
f	kr main  emphasis75	-11 1* -13 2* -10 1* 5 -7 -10 -20 1* -8 -15 -29
f	kr main  emphasis912	-4 6* 14 -7 -8 -8 -10 2* -5
f	kr main  emphasis95	-9 1* -10 2* -8 -5 1* -15 5 -9 -10 -5 1* -14
f	kr main  emphasish012	-7 1* -5 3* -4 10 -19 -4 -12 3* -7
f	kr main  emphasish05	-4 -9 -9 2* -5 -6 -7 -5 -22 -20 6 -11 -10 -16
f	kr main  emphasish2	-19 -14 -13 2* -12 -8 4 1* -11 -10 4 1* -8 -15
f	kr main  emphasisl1	1* -18 -13 2* -9 -12 1* 6 -7 -13 -9 1* -8 -14
f	kr main  emphasisl12	-7 -6 -6 2* -5 -6 1* -18 -11 -13 3* -9
f	kr main  emphasisl2	1* -18 -13 2* -11 -13 -10 1* -22 -10 5 1* -8 -14
f	kr main  emphasisl5	-5 -7 -8 2* -4 2* -9 -13 -8 9 -12 -6 -16
f	kr main  h012	1* -11 -16 2* -9 -18 1* 6 -26 -21 1* -16 -9 -26
f	kr main  h05	-27 -18 -18 -5 -6 -8 -6 3* -25 5 -6 -21 -38
f	kr main  h1	-5 -8 -12 1* -8 -8 -10 2* -12 -17 1* -11 -6 -20
f	kr main  h2	5 -6 -10 1* -9 -17 -24 1* -8 2* 5 1* -12 -27
f	kr main  h712	7* -8 -12 -7 -13 11 2* -6
f	kr main  hl5	7* -13 18 -13 -9 -15 -15 -7 -6
f	kr main  icon	-32 -26 -21 -6 -6 -22 5 -26 -23 -19 -21 -36 -10 -26 19
f	kr main  image	-12 -9 -9 -6 -17 -12 -7 -16 -7 1* -10 1* -5 1* 7
f	kr main  institution	1* -28 11 1* -14 1* -9 1* -19 -7 14 -14 -19 -17 -29
f	kr main  l1	1* -30 -23 -9 -22 -17 -20 9 1* -26 -27 11 -7 -14 -10
f	kr main  l12	-7 1* 6 3* -6 1* -31 -11 -28 1* -6 -6 -29
f	kr main  l2	-12 -6 2* -13 -23 -9 -4 2* -19 -8 -11 -18 5
f	kr main  l5	-13 -22 9 -12 -8 -13 -5 7 1* -19 1* -7 -20 -23 -16
f	kr main  label	1* -30 -14 -5 -5 -16 -15 4 -12 1* -10 -7 11 -10 -41
f	kr main  label 	-19 -18 -16 -8 1* -9 -13 1* -19 -7 -44 3* -15
f	kr main  label authors	1* -11 -19 1* -10 -6 -18 1* -6 1* -13 1* -17 1* -10
f	kr main  label label	-8 1* -6 -5 -15 1* -14 1* -6 -12 -25 6 2* -11
f	kr main  label links	-24 -19 -20 1* -14 1* -14 4 -9 -13 -14 13 -12 1* -7
f	kr main  label name	-15 -9 3* -13 -6 -6 4 -22 -24 3* -7
f	kr main  label note	7* -13 1* -12 -12 1* -7 -12
f	kr main  label other	1* -23 -13 -4 1* -6 -14 1* -6 -18 1* -4 -13 1* -8
f	kr main  label title	5* 8 2* -15 -6 -5 1* -10 -18
f	kr main  label venue	7* -8 -6 -13 -6 1* 12 5 -8
f	kr main  link1	-12 7 2* -9 1* -7 -9 -8 6 1* -8 -4
f	kr main  link12	1* -6 5* 11 3* -4 -8 1* -7
f	kr main  link2	-11 -8 2* -9 1* -6 -6 -10 -6 1* -8 12 -5 -8
f	kr main  link5	-7 5* -10 12 -9 1* -6 -10 -6 -7 -15
f	kr main  person	7 -21 -12 -14 1* -27 -18 -19 5 -19 -9 -12 1* -14 -41
f	kr main  person?	-5 -7 -19 -14 -18 -31 -5 1* -5 1* -11 -7 1* -31 -28
f	kr main  strong1	9 -12 -26 2* 5 -20 1* -28 -11 -24 1* -12 5 -17
f	kr main  strong2	-5 -5 -5 2* -6 -8 6 -7 8 -10 -12 1* -5 -11
f	kr main  strongh2	1* -8 -4 2* -23 -17 7 -7 -8 -8 3* -7
f	kr main  strongl1	-8 -9 -7 2* -12 -12 14 -14 -12 -10 1* -4 -10 -10
f	kr main  strongl2	-11 -15 3* -10 -7 1* -10 -7 -7 9 2* -10
f	kr main  topic	-9 -10 -24 -5 -16 -9 -16 1* -15 1* -29 -8 -13 1* -7
f	kr main  venue	-8 1* -18 1* -9 1* -16 -9 -30 14 -37 -24 1* -5 -42
f	kr main  word	1* 5 -10 -8 1* -6 -19 1* -4 1* -17 -6 -12 1* -10
f	kr main b #	-22 -13 -19 1* -14 -28 7 -4 -42 1* -32 -18 -25 -34 11
f	kr main b 012	2* -7 3* -7 5 -11 -19 -12 19 -7 -8 -16
f	kr main b 05	-7 -10 -6 3* -7 1* -10 -9 -5 10 -8 -9 -12
f	kr main b 1	2* -22 -6 -14 6 -20 -10 -18 -9 -10 2* 13 -12
f	kr main b 2	-19 -6 2* -7 -22 -14 1* -8 1* -26 1* -8 -13
f	kr main b 312	7* -10 -9 -12 -18 18 2* -14
f	kr main b 35	8* -15 -23 -16 11 -11 -15 -10
f	kr main b 712	7* -7 -18 9 -24 -11 2* -21
f	kr main b 75	-10 1* -10 2* -11 -10 -8 -10 1* -27 1* -15 -7
f	kr main b 95	8 3* -4 -13 -17 -7 -12 17 -16 -19 -8 -14 -15
f	kr main b date	-18 6 -13 1* -8 -16 1* -14 -25 7 -15 -20 1* -26 -14
f	kr main b dated	-5 6* -9 -10 8 2* -24 1* -6
f	kr main b emphasis1	4 -14 3* -16 -9 1* 7 2* -16 1* -5 -14
f	kr main b h012	-9 -7 2* -6 -9 -5 6 -7 -15 -17 9 -12 -7 -19
f	kr main b h05	7* 5 -17 -23 -11 13 6 -12 -18
f	kr main b h1	8* 11 -9 -14 -9 1* 6 -12
f	kr main b h2	-6 -5 -7 2* -6 2* 12 -19 -9 1* -11 -5 -18
f	kr main b icon	-20 -20 -15 1* -7 -28 1* -21 -5 -25 -18 -9 1* -23 11
f	kr main b image	1* -17 -4 1* -4 -7 10 -11 -6 -17 -8 -5 -4 -5 16
f	kr main b institution	-9 -12 1* -7 -7 -17 2* -9 -12 27 -11 -11 -18 -16
f	kr main b l1	-15 -16 -13 1* -7 15 -13 -16 4 -16 -17 1* -8 -5 -10
f	kr main b l12	7* -7 -9 -10 1* 5 -11 1* -7
f	kr main b l2	-13 -10 -12 2* -5 6 1* -14 -12 2* -13 -9 6
f	kr main b l5	8* -19 -16 5 1* -11 -7 -8
f	kr main b label	-7 1* -6 -6 1* -8 -6 -6 -22 -8 -11 -12 17 -14 -24
f	kr main b label 	-17 -7 -16 1* -7 10 -11 1* -11 1* -31 1* -4 -4
f	kr main b label authors	-17 -6 3* -6 -9 6 1* -10 5 -12 -11 -7
f	kr main b label label	-15 -7 -20 1* -4 1* -7 -12 1* -6 -11 1* -4 4 -10
f	kr main b label links	1* -6 -9 2* -7 2* -18 1* -15 7 1* -9 -13
f	kr main b label name	7* -4 2* -20 -12 -8 -12
f	kr main b label note	8* -12 -8 -12 20 1* -9 -19
f	kr main b label other	-9 -8 6* -12 -4 -6 -11 1* 4 -7
f	kr main b label title	7* 9 5 1* -10 2* -13 -13
f	kr main b link2	7* -9 3* -8 12
f	kr main b person	4 -7 2* -15 -17 1* -16 9 -29 1* -10 9 -26 -27
f	kr main b person?	4 -20 -4 -5 -4 -9 -15 1* -6 1* -5 1* -8 -19 -27
f	kr main b strong012	6* -10 16 -9 -13 -7 2* -5 -7
f	kr main b strong05	-5 -11 -7 2* -7 -7 1* -8 -12 -11 6 -16 -6 -19
f	kr main b strong1	1* -11 -16 -6 -5 3* -18 -7 -24 -12 1* 14
f	kr main b strong2	-23 1* -13 -5 -5 -18 -20 5 -16 -6 -15 -15 -11 -6
f	kr main b strong312	1* -5 -4 3* -4 1* -5 -6 -4 3* -14
f	kr main b strong35	-19 -24 -24 2* -21 -23 1* -4 -10 -11 11 -10 -4 -6
f	kr main b strong712	-7 -8 -6 2* -6 -7 6 -7 1* -15 -20 -6 -10 -11
f	kr main b strong75	-12 -10 -21 1* -5 -18 -19 1* -11 4 1* -11 -8 -8 -16
f	kr main b strong912	-5 -9 -6 2* -5 -5 4 1* -9 -9 -13 2* -11
f	kr main b strong95	-23 1* 6 3* -19 1* -13 -5 -16 -12 -8 -9 -5
f	kr main b strongh012	6 1* -5 -5 -4 1* -9 2* -10 -11 -7 2* -9
f	kr main b strongh05	-12 -9 -12 2* -9 -10 1* 5 -15 -19 -5 -6 1* -25
f	kr main b strongh1	1* -5 -8 2* -13 -6 1* -7 -6 -10 5 1* -9 -6
f	kr main b strongh2	-6 -14 3* -6 4 -9 -13 -13 -8 5 1* -8 -8
f	kr main b strongl1	1* -12 -12 -4 1* -8 -15 1* -10 -7 -5 6 1* -7 -11
f	kr main b strongl12	7* 18 -16 -15 -7 -7 2* -16
f	kr main b strongl2	-15 -20 -11 2* -9 -14 21 -10 -18 -8 -20 2* -11
f	kr main b strongl5	-15 -26 -11 2* -9 -19 9 -15 -18 -20 9 -8 -14 -31
f	kr main b topic	-20 -23 -14 1* -5 1* -12 4 -9 -21 -12 7 -9 7 -4
f	kr main b venue	-23 1* -13 -4 -8 -7 -13 -14 -14 20 -11 -8 1* -18 -20
f	kr main b word	2* -10 -5 1* 6 -11 -14 5 1* -5 -8 -16 -10
f	kr main bq #	1* -10 3* -9 15
f	kr main bq 1	-9 -12 -9 1* -8 7 -6 -5 -9 -6 -10 -6 1* 5
f	kr main bq icon	6* 7 2* -6 2* 7 1* -6
f	kr main bq label	9* -11 2* 10 1* -8
f	kr main bq person?	-7 -6 3* -9 3* -10 -4 4 2* -12
f	kr main bq venue	7* -15 -8 13 -7 -16 -5 -4 -10
f	kr main l #	-22 1* -31 1* -15 -27 11 -13 -29 5 -45 -16 -23 -36 13
f	kr main l 012	-11 -5 -7 -5 3* -7 -29 -21 -26 11 1* -10 -20
f	kr main l 025	8* -10 -6 -16 16 1* -7 -13
f	kr main l 05	-7 6 -7 1* -6 -8 -9 -5 -18 -20 -27 14 -15 4 -22
f	kr main l 1	2* -8 -16 -18 1* -18 1* -9 1* -26 1* -16 1* -19
f	kr main l 2	-15 5 -20 -6 -7 -10 -9 2* -4 -21 2* -32 -11
f	kr main l 312	-15 -10 -11 -8 -5 -5 -18 -6 1* -21 1* 8 1* -11 -21
f	kr main l 35	-12 -24 -12 -14 -11 -11 5 1* -13 -31 -25 15 -17 -29 -25
f	kr main l 712	-19 3* -5 -7 -8 -5 1* -9 1* -6 -10 -17 -35
f	kr main l 75	-14 8 -20 -7 -9 -11 -20 1* -7 1* -23 1* -7 -30 4
f	kr main l 912	-12 -10 5 2* -9 -4 1* -9 13 1* -9 -6 1* -16
f	kr main l 95	6 -14 3* -9 -21 1* 8 1* -9 -4 -9 -10 -15
f	kr main l date	-11 10 -15 -4 -9 -16 -5 -9 -19 11 -34 1* -17 -19 -16
f	kr main l emphasis1	2* -14 2* -14 -17 1* -6 7 -21 -8 -15 -14 -23
f	kr main l emphasis2	-8 -7 -10 -8 -4 -10 5 -5 2* -16 -6 -9 -13
f	kr main l emphasis35	-6 -7 -6 2* -6 -6 9 -12 -14 -5 1* -5 -5 -19
f	kr main l emphasis712	8* -18 2* -8 1* -5 -11
f	kr main l emphasis75	1* -12 -7 4* 5 -7 5 -24 1* -5 -6 -12
f	kr main l emphasish012	6 1* -5 4* -7 -5 -5 -12 4 -4 -4 -21
f	kr main l emphasish05	7* -9 1* -19 -19 1* -7 -8 -18
f	kr main l emphasish2	11 -5 3* -5 -5 -7 1* -10 -11 1* -5 -14 -14
f	kr main l emphasisl1	-10 -9 3* -9 2* -13 -8 -10 12 2* -16
f	kr main l emphasisl12	8* -7 -5 -9 1* -9 -8 -8
f	kr main l emphasisl2	2* -5 2* -5 3* 5 -14 2* -4 -18
f	kr main l emphasisl5	1* -7 -4 3* -7 6 -9 -8 -9 6 2* -19
f	kr main l h012	-14 -5 -12 2* -6 -15 1* -5 -10 -24 11 -8 -14 -21
f	kr main l h025	8 -10 -10 -5 -11 -10 -7 2* -5 -8 2* -7 -7
f	kr main l h05	6 -21 -10 -8 -6 -9 -21 4 1* -19 -23 6 -30 -17 -33
f	kr main l h1	12 -12 -19 -4 -10 1* -12 -8 5 -9 -15 3* -24
f	kr main l h2	1* -10 1* -7 -5 1* -18 2* -14 -11 1* -23 -19 -20
f	kr main l h312	8* -11 1* -11 12 2* -8
f	kr main l h712	7* -7 -11 -7 -8 13 2* -7
f	kr main l h75	7* -7 -14 1* -10 5 1* -4 -10
f	kr main l hl5	7* -12 -9 -9 -12 1* -13 -9 13
f	kr main l icon	-24 -24 -12 1* -17 -19 8 -11 -8 -13 -16 -33 -13 -18 23
f	kr main l image	-7 -9 -8 1* -5 -10 1* -4 -16 1* -18 -9 -10 -13
f	kr main l institution	-20 -23 14 -10 -13 -9 -7 -6 -12 -9 19 -15 -13 1* -23
f	kr main l l1	-12 -14 -22 -11 -22 1* -18 4 14 -22 -21 5 -10 1* -27
f	kr main l l12	1* -6 1* -7 -5 -8 2* -20 -13 -36 4 1* -9 -31
f	kr main l l2	-10 -10 -6 -13 -11 -18 3* -6 2* -10 -19
f	kr main l l5	-25 -8 9 -12 -14 -6 2* -22 -8 2* -18 -20 -5
f	kr main l label	-7 -9 -6 -5 1* -7 -5 -10 1* -36 -8 -5 6 -9 -11
f	kr main l label 	-5 -11 -12 1* 4 3* -11 -4 -17 1* 8 1* -12
f	kr main l label authors	9 -13 -11 -9 -8 10 -16 3* -32 -8 2* -8
f	kr main l label label	1* -20 -18 1* -15 1* -19 7 -4 1* -10 3* -12
f	kr main l label links	-8 -7 -8 -5 -5 -6 1* -11 3* 6 2* -17
f	kr main l label name	-6 7* -15 -22 -16 1* -6 1* -5
f	kr main l label note	-9 -6 4* 11 -5 -5 1* -14 -4 -12 1* -17
f	kr main l label other	-24 -10 -9 -9 -10 1* -10 -9 -9 -14 -8 1* -18 5
f	kr main l link1	5 -30 -14 -8 -14 -21 -4 1* 7 -11 -10 2* -18 -22
f	kr main l link12	-11 -7 -6 -4 -6 -5 -10 5 -11 -22 -10 -10 1* -8
f	kr main l link2	5 -8 -5 -4 -8 -8 4* -7 1* -10 -7 -31
f	kr main l link25	-6 3* -7 1* -9 14 -8 -9 -8 -7 -12 -7 -7
f	kr main l link5	1* -7 -4 3* -21 2* -15 -12 -4 4 -5 -22
f	kr main l linkx	6* -6 10 -4
f	kr main l person	12 -19 2* -9 -11 -9 -16 5 -14 -6 -12 -9 -24 -30
f	kr main l person?	1* -12 1* -9 -15 -20 -16 4 2* -13 2* -24 -23
f	kr main l strong1	1* -26 -27 -6 -9 7 -28 -9 1* -26 -15 6
f	kr main l strong2	1* -7 3* -8 -7 5 -10 6 -6 -10 2* -14
f	kr main l strongh1	11 1* -6 2* -9 -5 -5 -5 1* -9 -7 -4 1* 8
f	kr main l strongh2	18 -5 3* -8 -16 2* -9 -10 -10 1* -8 -9
f	kr main l strongl1	-10 -4 4* -19 1* -6 -10 -10 -5 1* -14
f	kr main l strongl2	-8 -8 3* -6 -10 2* -9 1* 6 1* -5 -9
f	kr main l topic	-5 -13 -21 -8 -18 -6 -7 -4 -13 -9 -30 1* -18 6
f	kr main l venue	-9 6 -13 2* -13 -7 -8 -27 16 -19 -7 -6 -20 -19
f	kr main l word	1* 6 1* -6 -7 1* -11 1* -10 1* -17 -8 2* -13
f	kr main lb #	-7 1* -11 2* -21 5 -16 -28 1* -17 -14 -8 -26 9
f	kr main lb 012	2* -4 -6 2* 6 -8 -5 2* 13 2* -18
f	kr main lb 1	-6 -19 -13 1* -14 12 -7 -12 -18 -24 -24 1* -10 14 -9
f	kr main lb 2	7* -11 -14 -23 -18 5 1* -15
f	kr main lb 312	7* 6 -10 -9 -7 4 2* -8
f	kr main lb 35	7* -8 -6 -12 -4 12 -5 1* -11
f	kr main lb 75	1* 8 2* -7 2* -6 -19 8 -18 -10 -6 -5
f	kr main lb date	-7 1* -8 1* -5 -6 -12 -15 -7 7 -8 2* -11 -6
f	kr main lb h05	-9 -7 -6 -6 1* -4 5 -4 -11 -9 -8 16 -6 -7 -12
f	kr main lb icon	1* -10 3* -6 10 -5 -11 -5 -6 -14 -9 -6 11
f	kr main lb image	1* -5 5* -6 -5 -23 -5 1* -5 -8 4
f	kr main lb institution	-6 -8 6 2* -15 -16 11 -8 -12 15 -6 -8 -17 -26
f	kr main lb l12	8* -6 -4 -8 9 2* -5
f	kr main lb l5	8* -12 -7 1* 7 -6 -4 -10
f	kr main lb label	4* 6 1* -4 -6 -13 -9 -5 -9 21 -5 -22
f	kr main lb label 	-14 -6 2* -6 -12 5 1* -5 -17 -6 -7 5 -16
f	kr main lb label authors	-14 1* -11 3* -23 6 -10 1* -19 1* -10 -10
f	kr main lb label label	-8 -12 -8 2* 6 -11 -9 5 -11 1* 6 -6 1* -17
f	kr main lb label links	-8 4* -8 -11 6 9 -8 1* -9 2* -14
f	kr main lb label other	1* -4 4* -5 1* 6 -10 -25 -19 8 -10 -6
f	kr main lb link1	-9 -12 -6 2* -8 -12 -4 -6 -10 -9 1* 5 -8 -18
f	kr main lb link12	1* -4 4* -9 1* -8 -8 1* -5 7
f	kr main lb link2	6 -10 -4 -4 -8 -6 -7 1* 4 1* -4 6 -7 1* -17
f	kr main lb link5	6 -6 -5 1* -7 1* -13 -14 -10 -11 -8 -6 12 -6 -15
f	kr main lb person	15 -7 -4 2* -8 -20 -16 1* -24 1* -7 1* -13 -17
f	kr main lb person?	-9 -12 -13 2* -11 -15 15 -12 -13 7 1* -6 -8 -19
f	kr main lb strong012	7* 6 -11 -5 -9 2* -4 -14
f	kr main lb strong05	8* -8 -11 -13 5 1* -6 -9
f	kr main lb strong1	-9 -20 -13 1* -8 -6 2* -7 1* -9 -8 -4 11 -21
f	kr main lb strong2	-6 1* -5 2* -8 -10 1* -16 1* -8 6 2* -5
f	kr main lb strong312	1* -8 4* -4 8 -4 -6 -7 8 1* -6 -9
f	kr main lb strong35	-5 -17 -10 2* -8 -8 1* -8 -6 -7 1* -5 -7 -11
f	kr main lb strong712	1* -5 5* 7 -8 1* -6 2* -6 -12
f	kr main lb strong75	-7 -14 -12 2* -9 -14 16 -12 1* -19 5 -4 -11 -14
f	kr main lb strong912	7* 9 3* -4
f	kr main lb strong95	-6 1* -10 2* -8 -7 7 -8 -5 -9 -14 1* -6 -7
f	kr main lb strongh012	7* 11 2* -5 -11 2* -7
f	kr main lb strongh05	-7 -7 3* -11 -9 1* -9 -14 -18 6 -6 -13 -18
f	kr main lb strongl1	1* -12 -10 2* -8 -15 2* -9 -6 4 -5 1* -8
f	kr main lb strongl12	7* 8 -12 -6 -5 7 2* -8
f	kr main lb strongl2	-6 -6 4* -6 12 -8 -5 1* 9 2* -8
f	kr main lb strongl5	1* -14 4* -7 1* -14 -12 -19 15 1* -6 -15
f	kr main lb topic	-10 -14 -9 2* -13 -5 5 -16 -15 -10 -12 -10 16 -7
f	kr main lb venue	-8 1* -8 1* -5 -18 -11 1* -12 21 -7 -19 -4 -14 -31
f	kr main lb word	1* -23 -11 2* 7 -11 1* -11 1* -20 1* -14 -5 -8
f	kr main lq #	-8 -13 -5 1* -6 -12 12 -11 -12 -6 -6 -22 -9 -12 6
f	kr main lq 1	10 -13 -15 1* -16 1* -21 1* -12 -5 -10 1* -7 1* -7
f	kr main lq 2	-8 -12 5* 14 2* -11 -10 2* -5
f	kr main lq 35	8* -6 -11 -6 7 2* -8
f	kr main lq 712	7* 13 1* -5 1* -4 2* -9
f	kr main lq 75	1* -7 5* 11 -7 1* -6 -7 2* -10
f	kr main lq date	1* 10 3* -6 -8 2* 23 -5 -7 -13 -8 -26
f	kr main lq icon	-6 -7 -7 2* -4 7* -6 6
f	kr main lq institution	1* -5 5* -7 -4 -12 15 -6 -13 -12 -13
f	kr main lq l2	1* -10 -6 2* -4 -8 1* -12 15 1* -10 -4 1* -13
f	kr main lq l5	8* -10 -14 -10 5 1* -4 -4
f	kr main lq label	1* -5 2* 10 1* -9 1* -12 -18 1* -10 15 -4 -13
f	kr main lq label 	5* -5 5 -5 -8 6 -7 11 8 -16 -6
f	kr main lq label other	9* -5 -13 -6 1* -9
f	kr main lq link1	-5 -5 -6 -4 5 1* -5 -7 4 -13 -5 1* -7 -4 -11
f	kr main lq link12	7* 10 6* -6
f	kr main lq link2	-6 -6 -4 5* -6 -6 1* 8
f	kr main lq link5	8* -5 1* -5 -5 1* -4 -7
f	kr main lq person	-6 -10 -14 1* -10 -6 -17 5 1* -13 2* -5 1* -13
f	kr main lq person?	1* -8 5* 8 -11 1* -8 -9 2* -4
f	kr main lq venue	1* 7 3* -5 1* -9 -5 9 -6 -7 -6 -4 -8
f	kr main lq word	5 6* -11 -7 8 -14 3* -14
f	kr main q #	-8 1* -11 -5 -11 -24 1* -13 -22 1* -19 -26 -9 -17
f	kr main q 012	-4 -12 2* -4 1* -6 1* -10 5 -16 1* -10 1* -21
f	kr main q 05	1* -12 5* -4 -8 -5 -8 6 2* -11
f	kr main q 1	1* -41 -28 -5 -15 1* -16 1* -7 -14 -5 1* 9 12 -10
f	kr main q 2	-5 5 -6 1* -5 -17 -16 -6 -6 1* -6 -7 -7 -17
f	kr main q 312	-4 -7 -5 5* -10 -8 -21 6 2* -18
f	kr main q 35	-14 -14 -11 2* -11 -10 7 -9 1* -9 1* -8 -7 -23
f	kr main q 712	-5 -5 5* 8 -23 -7 1* -12
f	kr main q 75	-10 -22 -9 3* -7 10 -23 -6 -30 -8 -12 -23
f	kr main q 912	8* -11 -12 11 -11 2* -11
f	kr main q 95	-9 13 -12 3* -6 -12 1* 8 -16 -20 -7 -14 -20
f	kr main q date	-24 10 -9 2* -11 -23 -25 -18 15 -13 -7 -12 -7 -33
f	kr main q dated	7* -6 -14 22 1* -11 -20 1* -12
f	kr main q emphasis1	-16 -10 -12 2* -14 -4 7 -5 -10 -10 -4 -9 5 -10
f	kr main q emphasisl5	7* 12 3* -10
f	kr main q h012	7* -5 -13 -10 -11 11 1* -5 -15
f	kr main q h05	10 -16 3* -5 -7 -5 -18 -17 -20 13 -8 -10 -22
f	kr main q h1	7 4* -10 -11 3* -6 11 1* -6 -14
f	kr main q h2	1* -5 3* -4 1* -11 -6 -7 -10 9
f	kr main q icon	-9 -19 -14 2* -22 8 -24 -12 -27 -12 -21 -14 -17 22
f	kr main q image	-6 -12 -6 1* -5 -8 2* -5 3* -5 -4
f	kr main q institution	-13 -19 -8 2* -21 2* -17 -14 20 -16 1* -18 -14
f	kr main q l1	9 -15 -7 3* -11 -10 -9 -6 -11 5 6 -7 -12
f	kr main q l12	6* -4 1* -8 -10 -9 3* -29
f	kr main q l2	-8 1* -8 -5 -4 -6 -7 1* -5 1* -30 -5 1* -12 -9
f	kr main q l5	-6 -14 3* -8 -9 21 -24 -10 -19 5 -8 -14 -16
f	kr main q label	-9 -21 -12 -4 13 -9 -15 -5 -10 -10 -10 -9 12 -8 -17
f	kr main q label 	-7 1* -13 2* -12 6 -6 -13 1* -17 2* 8 -8
f	kr main q label authors	1* -12 -7 3* -6 9 7 -10 -6 -34 1* -5 -27
f	kr main q label label	6 -13 -19 2* 7 -13 -11 -7 -10 1* -7 -11 -10 -6
f	kr main q label links	1* -7 3* -5 1* 15 -9 1* -12 -12 11 -6
f	kr main q label other	1* -11 -6 2* -7 -8 -6 -15 1* -19 7 -14 7
f	kr main q person	10 -15 -4 1* -7 -20 -5 -17 12 -24 -12 -18 -8 -13 -23
f	kr main q person?	1* -17 -17 1* -7 -16 1* 5 -7 1* -16 -6 1* -6 -10
f	kr main q strong1	-10 -9 -10 -5 -5 1* -15 1* -17 -16 -17 8 1* 13 -7
f	kr main q topic	-5 -4 -11 1* -5 11 -11 1* -9 1* -7 4 -12 1* -9
f	kr main q venue	-10 6 -9 2* -10 -11 -13 -7 20 -20 -28 -19 -10 -18
f	kr main q word	-11 1* -9 3* -13 -18 3* -16 -5 9 -13
f	kr para  #	1* -5 -5 1* -7 -9 -6 1* -9 -17 -4 1* -12 -6 16
f	kr para  012	7* -7 -10 -15 -11
f	kr para  1	-5 6* -7 11 2* -6 -12 -7 -6
f	kr para  2	8* -16 1* -8 1* -8
f	kr para  312	7* -8 -10 1* -9 -9 2* 9
f	kr para  35	7* -9 -13 -7 -9 2* -11
f	kr para  712	7* -5 -10 -19 -12 3* 5
f	kr para  75	7* -10 -10 -18 -9 2* -7
f	kr para  date	8* -12 3* -16 1* -5
f	kr para  h012	7* -13 -17 -4 1* 19 1* -4 -16
f	kr para  h05	7* -16 -19 -6 -11 12 2* -12
f	kr para  icon	9* -7 -4 -16 7
f	kr para  l1	7* -7 -11 -8 -7 1* -6 -9
f	kr para  l12	7* -11 -6 2* -5 2* 8
f	kr para  l2	8* -12 -11 -8
f	kr para  l5	7* -7 -5 -4 -8 -7 1* -11 7
f	kr para  label	4* -7 2* -15 -10 -23 -7 -11 -8 -7 9
f	kr para  label 	7* -8 -5 -16 -12 1* -7 1* 6
f	kr para  label note	8* -5 -6 1* 21 1* -5 -21
f	kr para  label other	7* -5 -25 -18 -23 13 -7 -22
f	kr para  label tags	8* -14 -8 -7 -17 -7
f	kr para  person	7* -6 6 -15 2* -10 1* -5
f	kr para  person?	7* -9 -7 -7 4* 8
f	kr para  topic	8* 4 -6 1* -5 -5
f	kr para  venue	8* -10 -11 1* -14 -6 1* 11
f	kr para  word	7* -7 1* -9 -14 1* -6 -4 7
f	kr para b label	9* -8
f	kr para b label 	9* -4 1* 5 -15 -5
f	kr para b person	8* -5 -10 -8 1* -8 1* 7
f	kr para b word	8* 7 -7
f	kr para l #	1* -5 -6 2* -10 5 1* -12 5 -4 -17 -8 1* -7
f	kr para l 012	8* -14 -7 -5 -6 2* 6
f	kr para l 05	8* -9 1* -5 7 1* -5 -7
f	kr para l 1	-5 -7 -14 2* 5 -13 -7 -12 -19 -16 1* -16 -23
f	kr para l 2	-7 6* 5 11 1* -10 -10 -7 -7 -9
f	kr para l 312	7* -13 -13 -5 -11 8 2* -4
f	kr para l 35	7* -10 -7 1* -8 7 -6 -5 -8
f	kr para l 75	8* -12 5 -11 -7 1* -4
f	kr para l date	1* -6 6* -8 -8 -5 1* -8 -4 8
f	kr para l h05	8* -16 -6 -9 14 -8 1* -11
f	kr para l h2	8* -15 -5 -9 8 1* -7 -6
f	kr para l icon	8* -7 -8 1* -16
f	kr para l institution	9* -15 -9 2* -10 9
f	kr para l l1	5* -10 -5 8 -4 -11 -8 1* -11 -18 -6
f	kr para l l12	8* -9 1* -4 5 2* -5
f	kr para l l2	8* -7 -4 -7
f	kr para l l5	7* -6 -9 -9 -10 2* -6
f	kr para l label	-5 -5 6* -17 -12 -4 2* -5
f	kr para l label 	6* -4 -7 -6 -9 -5 2* -6
f	kr para l label authors	8* 6 -13 -6 -8
f	kr para l label note	8* -9 -13 -6 -10 2* 10
f	kr para l label other	7* -6 -17 -19 -12 10 1* -19 -4
f	kr para l link1	9* -10 1* -5 -6 1* 4
f	kr para l link12	8* -6 -4 1* -8 -12
f	kr para l link5	8* -5 -11 3* -5 -6
f	kr para l person	1* -7 -6 2* -9 5 -5 -5 -21 -18 1* -7 1* -6
f	kr para l topic	-5 1* -8 2* 6 -6 6 -7 -15 2* -9 1* -6
f	kr para l venue	7* -4 -5 -13 2* -4 -5 10
f	kr para l word	8* -12 -5 -12 -5 -14 -8 6
f	kr para lb date	8* -5 3* -15
f	kr para lb word	8* 6 -5 -10 -13 1* -12
f	kr para q #	8* -7 12 -6 -5 -6 -5 -10
f	kr para q 012	7* -4 3* 15 2* -15
f	kr para q date	9* -7 2* -6 1* 7
f	kr para q label	12* -13 1* 13
f	kr para q venue	8* -4 -10 1* -8 2* 10
f	label code cell	1* 5 3* -4 3* 7 4* -7
f	label code child	9* -6 -11 -8 -5
f	label code line	8* -4 -10 -8 -13 -7 -4 5
f	label code main	2* -11 1* -6 1* -10 -8 -6 1* -32 -15 -7 24 -30
f	label image cell	1* -12 3* -8 14 -20 1* -18 -13 -9 -5 -10 11
f	label image child	1* -6 3* -5 1* -5 -8 -19 -12 -7 1* -7 5
f	label image line	6* -6 1* -6 -10 -9 -11 -8 -5 11
f	label image main	-12 -34 -5 -4 -13 -14 1* -29 -18 -38 -21 -12 -13 -20 22
f	label link cell	-12 1* -10 -11 1* -14 -18 -5 -10 1* -14 -7 6 -14 -7
f	label link child	4* -11 1* -8 -12 -29 -21 -16 -16 -5 -21 7
f	label link line	-8 -7 -8 -5 -7 -7 5 -15 -15 -9 -13 -4 1* -11
f	label link main	-12 -9 -14 -10 7 -12 1* -7 -10 4 -15 -8 13 -17 -36
f	label link para	-5 -6 5* -11 -19 -15 -8 -14 -7 -11 8
f	label text cell	-17 6 -17 -22 -28 2* -4 -23 1* -30 -7 2* -11
f	label text child	1* -11 -7 -4 -10 -16 6 -9 -19 1* -34 1* 4 -38
f	label text head	-14 -14 -10 1* -8 -12 15 1* -11 10 -14 1* -9 -13 -9
f	label text line	-11 -7 -8 -5 -10 -13 4 -26 -18 1* -28 2* -5
f	label text main	-31 -13 -18 -14 -4 -27 7 -8 -27 1* -27 -13 6 -19
f	label text para	1* -8 -9 1* -9 -12 1* -7 -24 -4 -12 5 1* -20 -5
f	long L 1	-6 -7 -5 1* 5 1* -5 -5
f	long L 12	-13 -9 -6 -6 -10 -5 -11 12 -17 -15 -5 -12 1* -5 -9
f	long L 2	-5 1* -9 -5 1* -7 -14 -7 -13 -14 -9 7 7 -8 -14
f	long L 25	4* -13 1* -7 14 -7 -7 -4 -8 -9 -4 -11
f	long L 5	-5 1* -4 1* 11 1* -5 1* -13 -4 -10 -11 1* -7 -6
f	long L x	6* -5 11 -5
f	long t 1	2* -14 -17 -27 -5 1* -12
f	long t 12	-6 -10 -5 -10 -19 -22 -5 2* -7 6 5 -30 -24 -11
f	long t 2	-11 2* -14 -20 -9 -11 -10 -12 -12 1* 5
f	long t 25	7 -11 2* -10 -13 -13 -14 1* -27 1* -4 -20 -18 -5
f	long t 5	-7 3* -15 1* -18 1* -13 -6 -6 7 -5 -8 -17
f	longw  code	-5 -7 -11 1* -4 1* -5 -8 -5 1* -4 -16 -8 -9
f	longw  link	-6 5 -4 3* -11 1* -10 1* -4 -9 -21 -6 -15
f	longw  link:label	4* 4 3* -6 -8
f	longw  link:paper	9* -11 2* 11 1* -8
f	longw  link:strong	7* 7 6* -7
f	longw  text	-11 -5 1* -17 -17 -7 -13 1* -4 -8 -6 5 -16 1* -13
f	longw  text:emphasis	-7 -13 -11 -6 -9 -8 -16 -4 1* -10 -5 4 -16 -19 -31
f	longw  text:strong	-4 1* -10 3* -10 12 1* -14 -8 -12 -7 -7
f	longw b text	-7 2* -6 -5 -12 -7 5* -24 -27 -16
f	longw b text:emphasis	2* -4 5* -7 -5 -20 12 -7 -8 -14
f	longw b text:strong	-13 2* -7 -7 -12 -13 4 -9 -10 -16 2* -11 -8
f	longw bq text	1* -5 5* 11 -5 1* -5 5 2* -7
f	longw bq text:strong	7* 7 -10 -11 -10 5 -5 1* -8
f	longw bt text	2* -4 3* -4 -9 -4 1* -7 1* -6 1* -8
f	longw bt text:strong	-5 6 6* -15 -20 1* -18 2* -6
f	longw l code	-5 -11 7 1* -6 -5 1* -6 -9 5 -10 -9 -7 -14
f	longw l link	-5 -18 -14 -9 1* -14 -11 12 -11 -15 -13 -13 -7 -13 -14
f	longw l link:emphasis	7* 13 -7 -5 1* -5 -7
f	longw l link:label	4* -4 3* -10 3* 11 1* -7
f	longw l link:strong	-4 -7 -7 -6 -7 -6 -7 14 -6 -5 -6 -7 1* -5 -5
f	longw l text	-7 -17 -12 1* -9 -10 -8 -5 1* -6 1* 5 -18 1* -14
f	longw l text:emphasis	1* -15 -7 -8 -7 -14 -14 -5 -5 -9 1* 8 1* -10 -16
f	longw l text:strong	2* -5 4* -6 2* -12 1* 4 7 -10
f	longw lb link	6* -5 1* -12 -16 1* -6 2* 5
f	longw lb link:strong	11* -4
f	longw lb text	2* -13 -5 -6 -8 -6 -5 1* -7 -19 11 -11 -9 -14
f	longw lb text:strong	-15 1* -8 -6 -4 -6 -9 5 1* -12 1* -8 -17 -16
f	longw lbt text:strong	7* 8 -9 -5 1* 4 2* -10
f	longw lq link	-4 -7 4* -6 2* -6
f	longw lq text	-9 -9 1* -5 3* 12 1* -9 -7 1* -9 -5 -5
f	longw lqt text	8* -6 -7
f	longw lt link	-4 -12 4* -10 -4 -8 -5 1* -9 2* -6
f	longw lt link:emphasis	12* -7
f	longw lt link:strong	4* 4 9* -5
f	longw lt text	-12 1* 4 1* -7 -15 -8 1* -20 -35 -13 1* -6 -27
f	longw lt text:emphasis	4* -5 -6 -4
f	longw q text	-17 -19 -13 1* -12 -21 -13 1* -13 2* 5 -12 -15 -12
f	longw q text:emphasis	7* 17 -17 -14 -6 1* -9 -4 -17
f	longw qt text	2* -7 1* -4 -8 -10 12 -7 -19 -15 -7 -6 -8
f	longw t link	1* -5 12* -4
f	longw t text	-11 -14 -5 -21 1* -7 1* 6 -12 -14 -10 -8 1* -18
f	longw t text:emphasis	7* 10 -5 -4 -6 -6
f	longw t text:strong	5* -10 -6 12
f	lower  L	1* 4 2* -5 3* -13 -9 -5 2* -5 -5
f	lower  t	6* -12 1* -4 2* 7 2* -7
f	lower " L	-5 -5 1* -5 -4 -4 -6 6 -8 -9 2* -5 1* 10
f	lower " t	-11 -14 -7 1* -6 -9 -16 10 -13 -21 -14 -6 -9 -12
f	lower ( L	-11 -14 -13 -4 9 -11 10 -4 1* -11 -4 2* -5
f	lower ( t	6 -23 -5 -10 -4 1* -14 24 1* -25 6 -8 -25 -28
f	lower ) L	-15 -25 -4 -4 5 -5 -16 1* -17 -6 -6 -18 -13 -7 -7
f	lower ) t	-9 -5 -17 -4 1* -8 -12 15 -13 -9 2* -17 1* -13
f	lower , L	-16 -6 1* -4 1* -9 1* 6 -16 -10 -11 6 -6 1* -7
f	lower , t	1* -13 -25 1* -16 -4 8 -4 -10 -11 -37 2* -18 8
f	lower - L	8* -10 -11 1* -7 6
f	lower - t	-5 -5 -8 3* -8 -6 -7 -12 -27 6 6 -21
f	lower . L	-7 -10 2* -9 -4 4 1* -18 -11 -7 -14 1* -5 10
f	lower . t	18 -16 -9 -8 -7 -13 -16 -6 19 -26 -10 -19 4 1* -11
f	lower / L	8* -8
f	lower : L	-8 -7 -7 -7 1* -7 -5 5 -24 -20 -15 6 1* -14
f	lower : t	-16 -6 1* -6 -5 -9 3* -14 -40 -4
f	lower ; L	8* -6 2* 8 2* -14
f	lower ; t	-14 -5 -17 -5 -6 -10 5 -8 -22 -15 -17
f	lower [ L	7* -11 -24 -10 -9 -10 -7 -14 11
f	lower [ t	-19 -5 -13 2* 11 -9 -13 -6 -15 -36 -14 9 13 -14
f	lower ^ L	-11 -6 -11 -9 -9 -10 -20 7 -19 -31 -6 -14 1* -6 7
f	lower ^ t	-5 -31 1* -10 -22 1* -20 8 1* -12 -34 -8 21 -9 -5
f	lower _ L	-23 -17 -8 2* -8 2* -45 -10 -9 5 1* -7 -4
f	lower _ t	-8 -17 6 -6 1* -11 9 1* -11 -14 -4 1* -8 -7 -10
f	lower | L	7* -9 -16 1* -7 -14 -11 -5 13
f	lower | t	-5 -6 2* -7 -12 -8 -13 9 -8 -20 -4 7 -18
f	lower 《 L	7* 13 -7 -8 1* -11 -10
f	lower 《 t	-8 -18 -8 1* -4 -11 1* 13 -8 -10 -9 -7 -7 -7 5
f	lower 「 t	-7 -6 -5 2* -10 -8 5 -5 1* -9 -9 1* -5
f	lower 【 L	-7 -11 -13 2* -9 -6 -14 -14 -28 -8 -14 6 -8 -6
f	lower 【 t	-8 1* -15 1* -10 11 -7 -8 -9 -16 -22 -14 -14 12
f	lower （ L	1* -11 2* 11 4* -6 1* -5
f	lower （ t	7* -8 -9 -17 -21 11 1* -5
f	m code	-17 -6 1* -10 -16 1* -15 -24 -18 2* -13 -24
f	m code:emphasis	8* -6 -5 -5 6 1* -8
f	m code:strong	-6 1* -10 1* -5 2* -16 -16 6 -17 -15 -8 1* -5
f	m image	-13 1* -14 -8 -9 -8 1* -9 -20 1* -12 -15 -16 -13
f	m link	2* -13 -8 1* -13 1* -6 -7 1* -22 -5 1* -19 -4
f	m link:badge	-13 5 -13 -10 -6 -12 -9 -14 -21 -20 -12 -19 1* -13
f	m link:badge-paper	1* -8 2* 5 1* -7 -8 -17 -16 -9 -9 8 -7 -10
f	m link:bare	-7 -8 -10 -8 1* -10 -10 -4 -11 -42 -25 -30 1* -16 -5
f	m link:emphasis	5 -11 -12 -6 -15 -10 -17 5 1* -13 -12 -4 -6 -10 -12
f	m link:icon	-5 -6 3* -5 -8 1* -13 -14 -8 -8 5 -7 -7
f	m link:label	-9 -10 -7 -8 1* -7 1* -8 2* -17 2* -14 -4
f	m link:label:emphasis	7* -6 -7 -9 -5 -8 1* -5 -4
f	m link:label:strong	-6 -9 -5 1* 7 -6 -7 4 -10 -12 -9 -10 12 -8 -17
f	m link:paper	-7 -10 -13 -11 -4 -11 -9 -9 1* 6 -10 2* -9
f	m link:paper:emphasis	7* -4 -7 -16 -4 3* -5
f	m link:paper:strong	4* 9 3* -10 -14 -6 -13 5 -9 -4
f	m link:strong	-16 -10 -14 -11 1* -8 -11 8 -21 -16 -18 -20 -9 -19
f	m text	1* -5 -5 3* -4 5* -5
f	m text:emphasis	-8 -5 1* -18 -20 1* -14 2* -4 2* -8 1* -7
f	m text:strong	-4 1* -15 -19 -24 2* -5 -12 -7 1* -5 -7 1* -6
f	ml code 1	-9 -9 -8 -11 -12 1* -18 -19 -21 1* -4 -7 -12 6 -10
f	ml code 12	1* -9 2* -5 -5 1* -12 -6 -4 11 -13 1* -10 -14
f	ml code 2	-18 2* -12 -9 1* -21 -14 -17 -11 2* -9 -8 5
f	ml code 5	-15 4 1* -6 -9 -17 -7 -14 -11 2* -14 -4 -14 5
f	ml code:emphasis 1	8* -6 -4 -5 9 -5 -8
f	ml code:strong 1	-6 -6 -7 2* 7 -6 -12 -8 -13 -11 -13 -10 9
f	ml code:strong 2	-5 1* -6 2* -5 -6 -9 -7 9 -6 -15 -10 1* -5
f	ml code:strong 5	7* -7 -6 16 -9 -9 -5 -9 -16
f	ml image 0	-8 -31 -13 -4 -14 -13 12 -16 -5 -11 -7 1* -7
f	ml image 1	-18 -7 -15 -6 -10 -16 1* -4 -12 -19 -13 -7 -7 -18 11
f	ml image 2	-9 1* -5 -6 -13 -10 -4 -8 -14 7 -7 -13 -9 -10 -4
f	ml image 5	-6 6 -6 -6 -4 -5 -5 -4 -7 11 -5 -10 -11 -5 -11
f	ml link 1	-4 -5 -17 -10 -4 -13 -8 -12 2* -19 1* -5 -16 -9
f	ml link 12	-11 -13 -11 -10 -15 -14 -19 1* -17 -10 -8 -10 1* -7 5
f	ml link 2	2* -7 -4 1* -9 6 -7 -5 -7 -12 -6 1* -11 -12
f	ml link 25	-5 -5 2* -9 1* -10 13 -11 -12 -7 -10 -13 -6
f	ml link 5	1* -6 -6 -4 1* -5 2* -8 5 -15 -5 1* -12 -10
f	ml link x	6* -6 9
f	ml link:badge 0	-6 -8 -6 1* 5 -8 -7 -12 -7 -18 -10 -11 1* -8
f	ml link:badge 1	-9 1* -10 -6 5 -8 -7 -12 -16 -14 -8 -14 1* -9
f	ml link:badge 2	1* 7 2* -6 2* -5 -9 -6 -5 1* 13 1* -12
f	ml link:badge 5	1* 8 1* -5 -8 1* -5 -10 -4 -10 1* -5
f	ml link:badge-paper 1	1* -7 2* 11 2* -9 -18 -13 -8 -7 5 -6 -8
f	ml link:badge-paper 2	1* -11 2* 11 1* -6 1* -8 -9 1* -8 6 -4 -4
f	ml link:bare 1	-7 -8 -10 -8 -5 -10 -8 -6 -12 -22 -10 -15 1* -11
f	ml link:emphasis 1	-6 -6 -6 1* -8 -9 -6 7 1* -17 -6 2* -6 -10
f	ml link:emphasis 12	7* 7 6* -7
f	ml link:emphasis 2	5 6* 6 1* -9 -8 -9 -11 -7 -19
f	ml link:emphasis 5	7 3* -5 1* -6 2* -16 -7 -5 -6 -6
f	ml link:icon 1	1* -6 3* -4 -7 -4 -15 -16 -6 -10 5 -6 -5
f	ml link:label 1	1* -7 -7 -6 1* -7 1* -9 -9 1* -7 1* 4 -8
f	ml link:label 2	-9 -6 -5 -6 1* -8 -11 2* -26 -12 -14 1* -11
f	ml link:label 5	-5 -8 -5 2* -4 -8 1* -19 -18 -8 -11 1* -7
f	ml link:label:emphasis 1	8* -7 -9 -4 -8 1* -6 -6
f	ml link:label:emphasis 2	13* -4
f	ml link:label:strong 1	-5 7* -13 -18 -6 -9 11 -8 -16
f	ml link:label:strong 2	8* -6 -4 2* 14 1* -8
f	ml link:paper 1	-7 -6 -12 -9 -6 -11 -7 -8 -7 1* -9 -4 1* -10
f	ml link:paper 2	-6 -10 -5 2* -6 -11 -13 -20 -13 -14 -21 1* -11
f	ml link:paper:emphasis 1	7* -4 -7 -19 -5 1* 6 1* -7
f	ml link:paper:strong 1	4* 5 2* -6 -9 -15 -5 -10 1* -8
f	ml link:paper:strong 2	4* 5 3* -7 -6 1* -5 10 1* -8
f	ml link:strong 1	-11 -4 -5 1* -11 -4 -7 12 -11 -19 -11 -15 1* -9
f	ml link:strong 12	-6 -7 -5 1* -4 -7 -7 15 -6 -7 -8 -10 -14 -6 -6
f	ml link:strong 2	4* -10 2* 6 -6 -15 -6 -10 1* -6 6
f	ml link:strong 25	7* 6
f	ml link:strong 5	8* -7 -14 -6 -8 1* -8 -5
f	ml text 1	3* -9 7* -6
f	ml text 12	-9 -13 -7 1* -19 -29 -9 1* -6 -6 2* -26 -36
f	ml text 2	2* -4 -8 -11 -6 -6 1* -9 3* -8 -7 -5
f	ml text 25	6 -11 2* -10 -11 -9 -7 1* -23 1* -8 -17 -16
f	ml text 5	-6 3* -8 -18 2* -5 3* -7
f	ml text:emphasis 1	1* -15 -15 -10 -18 -4 -13 -5 4 -10 1* -11 -17
f	ml text:emphasis 12	1* -17 -19 2* -12 -9 1* -8 -9 -12 6 -9 -19
f	ml text:emphasis 2	1* -8 1* -7 -9 -19 -13 4* -4 -20 -8
f	ml text:emphasis 5	1* -8 -15 -12 -11 -23 -23 1* -5 -5 -5 1* -8 -31 -5
f	ml text:strong 1	-9 -16 -6 -18 -20 3* -12 -14 1* -5 -5
f	ml text:strong 12	1* -8 -6 -11 -6 -15 -12 4 1* -11 -13 -7 -15 -19
f	ml text:strong 2	2* -8 -9 -5 -12 2* -6 5 -5 1* -11 -19
f	ml text:strong 5	-11 1* -5 -6 -6 -26 -14 1* -12 -12 -7 -11 -14 -29 -13
f	n  code	8* -6 -11 -19 2* -18 6
f	n  link	-5 -11 -4 -6 1* -6 -5 -5 -17 -18 -7 1* 4 -4
f	n  text	-13 -11 -11 1* -5 -12 12 1* -6 -15 -7 5 -16 -27
f	n $ code	-5 4 -11 -5 -9 -7 -13 -21 -14 1* -27 -18 -7
f	n $ image	-5 1* -10 -6 -13 -10 1* -12 -6 7 -10 -6 -8 -16 -7
f	n $ link	-13 1* -19 -16 -8 -16 5 2* -5 -15 -11 1* -13 -6
f	n $ text	-10 -15 2* -15 1* 7 4* -4 -29
f	n $$ code	7* -12 -14 -13 1* -4 -19 1* -13
f	n $$ image	7* -10 -9 5 -9 -13 -11 -11 -5
f	n $$ link	7* -7 -9 1* -14 -8 1* -18
f	n $$ text	8* -6 3* -18
f	n ( image	11* -7 2* 5
f	n ( link	6* -7 5 -13 -13 1* -7 -11 1* 6
f	n ( text	-15 1* -13 1* -8 -9 -19 1* -10 19 -15 -35 -8 -29 6
f	n ) code	1* -4 -4 2* 4 -5 1* -5 -7 -8 1* -8 9 -7
f	n ) link	-4 5* -8 1* -24 6 -8 -7 1* -15 -17
f	n ) text	-27 2* -20 -11 1* -6 -13 -8 -8 1* -5 1* -6 -8
f	n )" text	-18 -12 -5 1* -21 4 1* -22 -13 -7 -7 -19 -5 -19
f	n )( link	6* -5 7 -10 -16 -4 -9 10 -5
f	n )( text	-13 -17 -15 -5 5 -11 1* -10 9 -11 -5 -10 -37 -4 -8
f	n )) text	7* 11 -18 -21 -5 2* -18 -6
f	n ))( text	8* -15 6 -10 -6 1* -19 -8
f	n ))[ text	8* -6 -7 2* 7 -7 -11
f	n ))|[ text	9* -7 2* 9 1* -8
f	n ), link	-14 -14 -12 -5 8 -11 -15 1* -7 -9 1* -7 6
f	n ), text	-10 5 2* -7 -10 -19 -6 -7 -13 7 1* -14
f	n )," text	-14 1* 7 1* -9 -7 -13 -7 1* -6 3* -4
f	n ),( link	1* -6 2* 6 1* -6 1* -6 -8 2* -5 1* 7
f	n ),( text	1* -7 -4 1* -7 1* -9 6 1* -5 -14 -22 -12 1* -9
f	n ),[ link	1* -5 6* -12 -27 4* 10
f	n ),[ text	-6 -7 -7 1* -9 1* -14 4* -6 -11 -7 -14
f	n ),「 text	-13 1* 10 -6 -6 -10 -6 -4
f	n ),【 link	8* -4 -10 4* 8
f	n ),【 text	1* -15 15 2* -5 -7 1* -7 -7 2* -16 5 -18
f	n ),（ link	9* -6 2* 7
f	n )- link	4* 10 3* -15 -16 -4 -5 1* -5
f	n )- text	1* -7 -6 -6 1* -20 -8 2* 5 -6 -12 -20 6
f	n )-" text	-8 1* 10 1* -7 -8 -5 -8 1* 6 -11
f	n )-[ text	-8 -4 8 1* -7 -10 -9 1* -8 -24 -10 -9 -11 -16 9
f	n ). code	9* -11 -17 18 1* -13 -15
f	n ). link	1* -5 2* 11 3* -12 -15 1* 11 -8 1* -7
f	n ). text	-15 6 6 -7 -17 4 -14 8 -13 -12 -6 1* -30 -5
f	n )." text	-12 1* -12 1* -10 10 -15 1* -6 -13 6
f	n ).( link	7* 4
f	n ).( text	-4 -7 4* -6 -6 -12 15 -10 -7 -9 -11
f	n ).) text	7* 9 -9 -10 -12 5 -5 -9 -12
f	n ).[ link	8* -16 -6 1* 10 -8 1* -6
f	n ).[ text	2* -7 2* 8 -9 -10 -16 16 -15 1* -16 -10 -19
f	n ).《 text	-4 1* 10 2* -21 -8
f	n ).【 text	7* 4 -7 8 -5 3* -9
f	n )/( link	9* -5 2* 10 1* -6
f	n )/[ link	9* -19 2* 10 1* -6
f	n )/【 link	12* 7 1* -7
f	n ): link	1* -9 3* -7 -5 6 6* 5
f	n ): text	-22 1* -8 1* -13 -11 -5 1* -19 2* -20 -12 9 -6
f	n ):( text	7* 17 -18 -15 1* -15 -4 -9 13
f	n ):[ text	7* 7 -7
f	n ); link	2* -5 1* 12 2* -6 4* -6 1* 6
f	n ); text	-11 1* 11 -4 -16 -10 -10 -4 -7 -5 -17 -4
f	n );[ link	9* -23 2* -7 1* 8
f	n );【 link	12* 10 1* -7
f	n )[ link	-6 -7 3* -5 -8 -8 -14 4 -7 -13 1* -9
f	n )[ text	-29 -8 -7 -9 -24 1* -7 -7 -12 3* -36
f	n )| link	4* 7 2* -10 1* -5 2* 8
f	n )| text	-12 1* 5 -5 -14 -10 -17 -11 -16 -7 -9 -31 1* 6 5
f	n )|( link	9* -9 1* -6 9 1* -5
f	n )|[ link	7* -5 -18 -28 1* -6 17 -7
f	n )|【 link	1* -4 7* -16
f	n )|（ link	8* -4 -13 -5 -6 1* -5
f	n )《 text	-17 -21 -22 1* -14 15 11 -10 -6 -5 1* -6 1* -4 -9
f	n )「 text	-6 1* -13 1* -7 8 4 -11 -5 4* -5
f	n )【 link	4* -6 2* -6 -11 -18 -5 -10
f	n )【 text	-9 1* -12 1* -9 -11 8 -6 -20 3* -26 1* -5
f	n )（ link	4* -4 4* -12 1* -5 4 1* -5
f	n )（ text	-4 4* -4 2* -4 -11 -7 1* -13 6 5
f	n , code	-11 -14 1* -5 -8 1* -6 -6 -11 -8 4 -7 -12 -4 6
f	n , image	1* 7 4* -8 -8 -5 -21 -4 -5 -11 1* 18
f	n , link	1* -15 -9 -6 1* -10 -8 -13 4 -23 -7 -9 1* -11
f	n , text	-7 1* -6 -6 -13 -8 -13 -11 -5 -7 -13 -8 -8 -6 -10
f	n ," text	10 9 -12 1* -9 -10 -6 -16 -6 -8 -4 -4 2* -5
f	n ,( link	1* -4 4* -7 6 4* -6
f	n ,( text	1* 6 -14 1* -11 -13 1* 7 1* -13 -25 -24 -17 -7
f	n ,/ text	8 4* -4 -5 -7 -15 -5 -6 -8 -5 -5 15
f	n ,[ link	-5 5* -5 6 1* -11 1* -12 13 1* -22
f	n ,[ text	1* -9 -5 -6 -13 -13 -11 1* -19 -22 -16 -17 1* -16 11
f	n ,《 text	-9 6 1* -6 -11 6 -12 -13 1* -8 4* -5
f	n ,「 text	-8 1* -12 1* -7 11 -18 -7 1* -7 1* -9 2* 4
f	n ,【 link	8* 4 -5 1* -8 -7
f	n ,【 text	-8 -5 4* -6 6 2* -6 -11 -7 -6 -8
f	n ,（ text	7* 7 6 -15 1* -7 -8 -6
f	n - code	1* -11 2* -4 -4 -11 -9 -8 -7 -7 -6 -12 5
f	n - image	6* -6 -4 -10 -10 -5 -7 -5 -7 8
f	n - link	1* -11 -8 -7 6 -9 -19 -5 1* -9 -13 -8 1* -14
f	n - text	-13 1* 4 -19 -39 -4 -16 -4 1* -11 1* -8 -18 -10 -6
f	n -" text	2* -23 1* -15 -6 -14 9 2* -14 -13 2* -10
f	n -[ text	1* -8 -10 2* -6 -5 7 -13 -8 -7 -11 -8 -9 5
f	n -《 text	-6 -18 2* -14 6 -18 -25 3* -4
f	n -「 text	-15 -7 -15 1* -7 14 -9 -14 6* -5
f	n -【 text	5 1* -11 1* -5 -9 -12 1* -9 -7 -5 -12 -5
f	n . code	-11 -7 2* -10 1* -14 -13 -10 -11 -15 -5 -10 -10 10
f	n . image	6* -6 1* -6 -7 4* 13
f	n . link	-19 1* -9 -4 1* -9 -18 15 -20 -13 -7 9 -15 -5
f	n . text	1* -7 -8 -8 -23 -16 4* -25 1* -17 -38 -4
f	n ." code	5* -9 4* -6
f	n ." link	-9 -12 -5 1* 14 -6 -9 5* -7 1* 7
f	n ." text	25 -9 -13 -8 -9 -25 1* -14 -18 -4 -15 -11 -8 -8
f	n .( link	8* -11 -8 1* 16 -17 1* -5
f	n .( text	-6 -24 -13 -11 -7 -15 -8 -5 -18 -4 -25 7 9 -18 -7
f	n .) link	10* -6 1* -13 -4
f	n .) text	6 -19 -7 -5 -5 -14 -4 12 -6 -10 -31 7 -14 -13 -14
f	n .)( text	7* -5 1* -10 -28 1* -14 -20
f	n .), text	7* 5 1* -20 -9 2* -6
f	n .)- text	9* -4 -9 10 2* -12
f	n .). text	9* -8 -7 5 1* -10
f	n .): text	2* -4 5* 4 -8 -13 11 1* -5 -17
f	n .)[ text	7* -6 -15 -19 -23 20 -12 -10 -22
f	n .)| text	7* 13 -6 -9 -8 12 1* -5 -12
f	n .)【 text	7* -8 -6 -12 -14 1* -7 -6
f	n .- text	-8 -4 6* 6 1* -9 -23 -6 -5
f	n .[ link	8* -14 -5 1* 12 -10
f	n .[ text	-13 -12 8 -5 -6 -14 2* -4 7 -36 11 -14 -27 -12
f	n .| text	-14 -9 -8 4* 14 3* -16
f	n .“ text	1* 11 3* -10 -19 -11 -6 -5 4* 5
f	n .《 text	7 -6 -11 1* -4 -12 11 -4
f	n .「 text	10 -11 12 2* -22 6 -12
f	n .【 link	8* -12 -14 1* 13 -14
f	n .【 text	6 -10 -7 2* -11 4 -14 1* -16 -26 13 -11 -23 -23
f	n .（ text	1* -10 4* 5 12 5 1* -6 1* -18 -8 -20
f	n / link	1* -8 2* 11 1* -7 -16 -10 -21 1* -11 7
f	n : code	-11 -12 2* -4 2* -22 -16 8 -8 -14 -14 1* -7
f	n : image	7* -5 1* -8 4* 8
f	n : link	-24 -14 -10 2* -13 -11 7 9 -10 -7 -19 -11
f	n : text	-16 -6 -31 -7 6 2* -5 -14 -6 -9 1* 10 -45 5
f	n :" text	-19 -7 -13 -5 -14 1* -31 6 -13 -10 -13 -9 -8 -10 14
f	n :( link	7* 8 -7 -8 2* -5
f	n :( text	-4 -5 4* -4 14 -29 -33 -19 -36 -24 -34 17
f	n :[ link	7* 9 -8 -4 2* -11
f	n :[ text	-8 1* -5 3* -19 1* -31 -28 -21 -27 -19 -49 27
f	n :《 text	-21 -7 -11 2* 10 -17 -14
f	n :「 text	-18 -14 -18 1* -6 27 -18 -23
f	n :【 text	5* -5 1* 5 -20 -17 -22 -20 -12 -33 22
f	n :（ text	8* -8 -17 -11 -22 -14 -28 27
f	n ; link	7 -7 -7 3* -11 -5 -5 -28 1* -12 4 -5
f	n ; text	1* -12 1* -16 -18 -29 1* -12 6 -22 2* -15
f	n [ link	7* 5 6* -10
f	n [ text	-9 -18 -9 2* -10 1* 15 -18 -33 -13 -22 -23 -20 22
f	n _ code	-11 1* -23 -7 -12 1* -14 -16 -33 2* -7 -16
f	n _ image	-9 -8 -12 1* -14 -19 9 -18 -8 -14 -13 -6 -11 -6 5
f	n _ link	-16 -13 -13 -6 1* -22 -5 6 -15 1* -14 2* -11
f	n _ text	-9 -13 -23 -22 -30 -12 -11 -7 -11 1* -6 1* -11 -14 -4
f	n _" code	-6 1* -13 3* -5 -6
f	n _" image	-4 -14 -5 1* -7 -9 18 -7 1* -4 4* 5
f	n _" text	-29 -35 -8 -14 -23 12 -15 -9 -23 -22 -12 7 -6 -15 -8
f	n _( code	-5 4 2* -6 -13 -7 -12 -15 2* -14 -13 1* -6
f	n _( image	1* -12 4* 9 -6 -4 -16 -6 -7 -4 1* 14
f	n _( link	-12 -7 -7 -7 -12 -5 -4 2* 6 -7 -7 -7 -7 -21
f	n _( text	-6 -6 -20 -10 -6 -35 -11 1* -13 3* 10 -25 -5
f	n _[ code	-6 -10 -10 3* -7 -7 -17 1* -9 -11 -15
f	n _[ image	-7 -6 -7 1* -11 -8 -6 -13 1* -20 -6 -5 2* 7
f	n _[ link	-12 -9 -4 1* -17 -6 -14 1* -5 7 -8 -13 -15 -7 5
f	n _[ text	-9 -12 -8 -14 -15 -19 1* -7 1* -11 -8 9 -27 -8 -6
f	n _《 code	-6 1* -13 1* -9 1* -11 -9 6* -4
f	n _《 image	1* -4
f	n _《 text	-20 1* -15 -8 -13 5 1* -13 -7 -5 -4 1* -6 -7
f	n _「 code	-7 1* -15 3* -6 -5 1* -4
f	n _「 image	1* -14 3* -5 16
f	n _「 text	-16 -22 -14 1* -6 12 6 -16 3* -4 2* 5
f	n _【 code	7* -5 1* -9 -11 -15 -6 -7 9
f	n _【 image	1* -8 3* -5 7 2* -8 4* 6
f	n _【 link	-9 -8 2* -8 1* -4 1* 9 11 -6 -17 -16 -8 -5
f	n _【 text	1* -4 -4 -4 -8 -10 3* -6 2* -12 -24 -5
f	n _（ link	4* -7 2* 4 -6 8 1* -11 -9
f	n _（ text	1* -6 -6 2* -5 7 2* -13 -18 6 -23 -15
f	n | code	1* 4 4 2* -12 2* -9 -13 -11 -9 -4 -7 13
f	n | image	1* -8 4* 5 2* -8 4* 18
f	n | link	-14 -12 3* -4 6 -14 -8 -25 -7 -7 1* -8 4
f	n | text	1* -11 7 -8 -11 1* -16 -9 -14 -5 1* -8 -9 -26
f	n |( text	1* -14 -8 2* 10 -10 -12
f	n |[ link	-5 -10 4* -7 -4 1* -10 4* 5
f	n |[ text	6 -5 -6 3* -6 -9 -7 -9 -16 -21 14 -11 -9
f	n |《 text	5* -6 -8 2* -12 1* -8 2* 9
f	n 【 link	11* -9 2* -10
f	n 【 text	-6 6 2* -9 -9 3* -19 -18 1* -11 -25 10
f	n （ image	9* -6 4* 7
f	n （ link	-10 3* -7 1* -10 2* -4 1* -8 -9
f	n （ text	-19 6 -22 -6 -7 -20 3* 5 -13 -5 -15 -27 -9
f	named L )	8 -4 2* -4 1* -10 -8 5
f	named L ,	4* -10 1* -23 -10 5 -24 -5 -7 -16 -5
f	named L .	-8 5* -5 -11 12 -10 1* -5 -16 1* -6
f	named L :	-6 6* -10 23 -16 1* -9 -13 1* -19
f	named L ;	8* 8 -7 1* -11 -11 1* -4
f	named L [	9* 7 2* -10 1* 12
f	named L ^	4* -9 1* -7 1* 10 2* -12 -11 1* -11
f	named L _	6 -7 -6 1* -7 -5 -8 -19 18 -16 -5 -28 2* -22
f	named L |	7* -6 9 3* -5 1* -8
f	named t "	1* -19 -9 1* -8 1* -7 12 -9 -13 -5 -10
f	named t (	-11 -6 6 -5 -7 -13 -10 -23 5 -13 -4 1* -6 -14 -14
f	named t )	10 -10 -7 1* -9 -25 -26 -11 14 -9 -17 -9 4 -17 -19
f	named t ,	1* -14 1* -8 -8 -12 1* -21 1* -32 -7 -11 -18 -18
f	named t -	-11 -12 -15 -5 -4 -10 -7 2* -13 -12 -9 1* -4
f	named t .	-6 -12 -8 3* -8 -15 6 -9 -6 -11 -13 -4
f	named t :	6 -10 -11 1* -5 -9 -5 -12 1* -5 -7 1* -22 -31 -13
f	named t ;	1* -11 1* -7 -10 -9 -10 -15 1* -8 1* -13 -14 -9
f	named t [	1* -13 -7 1* -15 -21 -17 -9 7 -17 1* -13 -11 -16 -7
f	named t ^	1* -16 1* -21 -4 -14 -14 6 1* -14 2* -7 -23 -10
f	named t _	1* -26 -14 1* -8 -29 -17 -13 1* -22 -4 2* -19 -7
f	named t |	7* -11 1* -8 -5 -18 6 1* -8
f	named t 《	5 -10 -7 1* -7 -5 -5 8
f	named t 「	10 -13 -7 4* -8
f	named t 【	-9 -8 7 2* -7 1* -7 -10 -15 1* -14 6 -21 -16
f	named t （	-5 1* 5 3* -6 -10 -14 -19 1* 7 -11 -6 -11
f	nameds false false	1* -23 -7 -21 -16 -28 -17 -7 7 -10 1* -6 1* -21 -18
f	nameds false true	1* -20 1* -4 -10 -18 4 -17 5 -12 -5 -8 -15 -23 -6
f	nameds true false	1* -13 2* -4 -7 -15 -17 1* -22 2* -19 -16
f	nameds true true	1* -8 -13 -6 -6 -6 -13 -15 1* -14 -6 -17 -14 -8 7
f	nm $ $ code	7* -12 -18 -10 2* -19
f	nm $ $ code:strong	7* -5 -12 1* -6 -12 -5
f	nm $ $ image	7* -9 -7 1* -8 -9 -7 -8
f	nm $ $ link	7* -5 -5 -6 -16 -9 1* -19 -11
f	nm $ $ link:badge	7* -11 -15 -18 -14 -14 1* -11
f	nm $ $ link:badge-paper	8* -7 -9 -4 -12 1* -6
f	nm $ $ link:bare	7* -6 -17 -15 -9 -13 1* -9
f	nm $ $ link:emphasis	7* 6 1* -12 -7 5 -9 -7 -6
f	nm $ $ link:icon	12* 6 1* -6
f	nm $ $ link:label	7* -7 -37 -42 -14 -14 1* -13
f	nm $ $ link:label:emphasis	9* -5 2* 19 1* -15
f	nm $ $ link:label:strong	8* -7 -8 1* -7 1* -4 -5
f	nm $ $ link:paper	8* -7 6 -5 -18 1* -7 -8
f	nm $ $ link:paper:emphasis	8* -7 -10 2* 13 1* -10
f	nm $ $ link:paper:strong	8* -5 -10 2* 14 1* -14
f	nm $ $ link:strong	7* 9 -9 -13 -6 -6 1* -10 -11
f	nm $ $ text	7* -4 -5 3* -16
f	nm $ $ text:emphasis	8* 4 -17 1* -8 -6 1* -8
f	nm $ $ text:strong	7* 7 -17 -7 -8 1* -16 1* -12
f	nm code  text	7* -6 -6 -6 -5 1* -5 -8
f	nm code $ link	4* 4 1* -4 2* -5 1* -5 2* -10
f	nm code $ link:label	8* -4
f	nm code $ text	2* -7 -5 1* -13 5 -11 -9 2* -9 -11 -8
f	nm code $ text:emphasis	8* 5 5* -5
f	nm code $ text:strong	7* 6 -7 -5
f	nm code ( text	7* -4 -8 -11 -6 -9 1* -8 12
f	nm code ) link	9* -7 2* 6
f	nm code ) link:label	4* 5 2* -10 -5 1* -5 1* 13 -4
f	nm code ) text	-4 -10 -5 1* -6 -9 9 1* -12 12 -20 1* -24
f	nm code ) text:strong	1* -7 3* -8 2* -8 -8 -9 -14 -10 7 -6
f	nm code , text	-15 1* -8 1* -11 -15 1* 6 -9 -19 -9 11 -12 -16 9
f	nm code . link	7* 4 1* -4 1* 7 -9 1* -6
f	nm code . text	-14 -16 -17 1* -9 11 -11 12 -12 -9 -20 -5 -13 -11 -8
f	nm code . text:emphasis	2* -7 5* -7 -17 -8
f	nm code . text:strong	-6 -6 3* -9 9 11 -14 -6 -4 -10
f	nm code : link	7* 6 -4
f	nm code : text	11 5* -12 24 -13 -10 -18 -10 -5 -18 5
f	nm code : text:strong	8* -16 -9 -12 -14 -10 1* 13
f	nm code [ text	1* -4 5* -12 -6 -15 -9 5 -12 -6
f	nm code _ code	-9 1* -20 -7 -11 -11 -10 -9 -19 2* -31 -5 1* -7
f	nm code _ image	1* -7 3* -4 8 -5 1* -11 -10 -9 -6 -8 8
f	nm code _ link	-6 -5 2* -4 1* -10 6 16 -14 1* -7 -6 1* -8
f	nm code _ link:emphasis	8* -7 2* -5 -6 1* 5
f	nm code _ link:label	7* -7 -10 -11 -4 -22 -4 -6 6
f	nm code _ link:paper	8* -5 -14 1* -6 17 1* -11
f	nm code _ text	-6 2* -7 -12 -24 -8 1* 13 -20 -14 5 -23 -30 -6
f	nm code _ text:emphasis	-8 -7 3* -11 -7 2* -10 -11 1* -18 -14 -5
f	nm code _ text:strong	-5 -7 3* -10 -8 18 -16 1* -14 -15 2* -12
f	nm code:emphasis _ text:emphasis	7* -4 1* -5 1* 5 1* -4 -5
f	nm code:strong ) link:label	11* -5 7 1* -4
f	nm code:strong ) text	7* -15 1* -6 13 -11 -13
f	nm code:strong . text	8* -9 -10 -14 11 2* -11
f	nm code:strong : text	7* 6 -11 -9 -7 -14 1* -4 12
f	nm code:strong _ link:label	12* -4 1* 4
f	nm image  link:badge	1* -12 2* 13
f	nm image $ link	-6 -9 -5 1* 10 -5 -9
f	nm image $ text	-8 5 1* -4 -11 7 -12 -17 1* -5 -6 -10 -8 -6 5
f	nm image ) link	7* 6
f	nm image ) text	-6 -22 -13 1* -9 -20 8 6 -13 -5 -10 -11 -15 8 -12
f	nm image ) text:strong	5* -7 3* -11 1* -8 -6 8 -10
f	nm image , text	-7 -13 3* -8 10 5 5* -8 -7
f	nm image , text:emphasis	7* 10 1* -7 -8 -22 2* -5
f	nm image . link	7* 6 -8 -8 1* -7 -9
f	nm image . text	-8 -4 3* -7 -7 9 -9 -9 -7 -9 1* -5 4
f	nm image . text:emphasis	7* 12 1* -6
f	nm image . text:strong	7* 8 1* 11 1* -6 2* -14
f	nm image : text	7* 8 -4 -17 1* -12 -7 1* -6
f	nm image _ link	7* 6 1* -10 1* -4
f	nm image _ link:badge	1* -15 2* 15
f	nm image _ link:strong	7* 9 6* -10
f	nm image _ text	-9 1* -6 3* -6 16 -10 -15 1* -13 -10 -14
f	nm image _ text:emphasis	8* -9 8 -7 -13
f	nm image _ text:strong	5* -10 -7 13 -10 -16 -8 -15
f	nm link  text	-7 -16 -6 2* -9 19 -10 -6 -8 -8 1* -5 -8
f	nm link " text	17 1* -22 -5 -25 -17 -12 -13 -6 2* -7 1* -9 4
f	nm link " text:strong	-24 -9 -15 1* -5 17 -14 -12
f	nm link $ code	2* -4 2* -7 2* -4 1* -7 1* -5
f	nm link $ image	1* 6 2* -6 -4 -6
f	nm link $ link	-9 -21 -5 2* -7 -8 10 -7 2* -12 -8
f	nm link $ link:badge	6* -5
f	nm link $ link:label	6* -5 1* -6 -10
f	nm link $ link:paper	9* -7 2* 17 1* -15
f	nm link $ text	-16 4* -17 -4 4 -35 1* -12 -6 -9 -16
f	nm link $ text:emphasis	-8 -5 -6 -8 -8 -9 -7 11 1* -6
f	nm link $ text:strong	5* -8 -6 8 -4 6 -16 -9 -4 1* -6
f	nm link ( text	-8 -6 2* -7 -5 4 1* -19 10 -16 1* -15 -15
f	nm link ) text	-22 2* -9 -41 1* -8 -7 -19 -7 -19 -11 -16 4 4
f	nm link ) text:emphasis	7* -13 -12 2* -7 -8 -5 -16
f	nm link ) text:strong	-5 -11 -13 1* -5 3* -7 -4 -8 -13 1* 7
f	nm link , code	-7 -13 2* -5 1* -6 -10 -9 -13 -5 -9 1* -10
f	nm link , link	7 -13 -7 1* -21 -10 -8 -19 8 -22 1* -10 -10 1* -13
f	nm link , link:label	8* 11 3* -11 1* 5
f	nm link , link:paper	9* -4 1* -5 9 1* -9
f	nm link , text	-10 -5 6 -11 -12 14 -13 1* -15 -15 1* -8 -23 -11
f	nm link , text:strong	-8 -13 3* -7 -6 12 -5 5 1* -12 -5 -5 -11
f	nm link - code	2* 5 2* -8
f	nm link - link	-11 -9 -4 1* -14 1* -7 12
f	nm link - text	1* -13 -5 -5 -13 4 -20 -17 -14 -14 -12 -13 -6
f	nm link . link	-9 -4 -4 1* -11 1* -8 13
f	nm link . text	10 1* -19 -8 -11 1* -14 -6 -22 -8 -17 5 -11 -8
f	nm link . text:strong	-8 1* -8 2* -15 11 -12 8 1* -5 -8 -7 -8 -8
f	nm link : text	1* -9 -15 -6 -21 17 2* -17 -23 -15 -7 -20 -18 10
f	nm link : text:strong	-5 -22 -10 1* -9 16 -24 -16 -12 -4 -18 -25 16 -15 -11
f	nm link ; text	-11 -9 12 1* -13 -16 -7 -6 -14 -7 -7 8 -5 1* -5
f	nm link [ code	7* -8 -12 1* -12 15 -9 -4 -26
f	nm link [ link	8* 6 2* -10 2* -13
f	nm link [ link:label	12* 5
f	nm link [ link:paper	9* -13 2* 22 1* -14
f	nm link [ text	7* -5 1* -5 8 5 -12 -21 -11
f	nm link [ text:emphasis	10* -8 -15 -5 1* -14
f	nm link [ text:strong	7* 6 -10 -4 -6 -10 -8 -5 10
f	nm link _ code	-9 -7 -10 2* 5 1* -9 -10 1* 5 -17 -5
f	nm link _ image	-5 -16 -6 1* -6 -15 19 -10 1* -7 1* -7 -8 -6 7
f	nm link _ link	-8 -8 2* -5 1* -10 13 -14 -14 1* -12
f	nm link _ link:label	8* -7 -9 4* -6
f	nm link _ link:paper	9* -19 1* -6 11 1* -9
f	nm link _ text	1* -8 -6 -10 -14 -16 6 -6 -11 -30 -12 -6 -41 -31
f	nm link _ text:emphasis	-10 -7 3* -6 2* -10 -13 -19 -19 -7 13 -13
f	nm link _ text:strong	-14 -15 -14 1* -5 5 -17 -4 -16 -12 -12 -14 -5 1* 5
f	nm link | code	1* 4 3* -6
f	nm link | link:label	8* -8 3* 7 1* -7
f	nm link | text	10 -8 1* -7 -10 -19 -10 -6 -13 -13 -7 -17 -11 -6 14
f	nm link “ text	1* 5 3* -8 -10
f	nm link 《 code	2* 8 1* -6 -6 -8 -6 -6 1* -10 2* -9 6
f	nm link 《 text	-18 9 -11 -9 -17 1* -7 -7 -4
f	nm link 《 text:strong	-9 -7 -9 2* 7 1* -8
f	nm link 「 code	1* 10 -5 2* -10
f	nm link 「 text	-6 3* -7 2* -8 1* -11 4* 7
f	nm link 「 text:strong	-8 -8 4* -4 -7
f	nm link 【 link:paper	12* 9 1* -8
f	nm link 【 text	7* 9 -12 -5 -10 1* -14 -19
f	nm link:badge  link:badge	1* -17 2* 17
f	nm link:badge  link:badge-paper	11* -7
f	nm link:badge $ link	4* -5 2* 6 1* -8 4* -11
f	nm link:badge $ link:badge	12* 7 1* -7
f	nm link:badge $ link:paper	12* 11 1* -10
f	nm link:badge $ text	7* -4 -14 -6 -16 11 -17 17 -19
f	nm link:badge $ text:strong	9* 11 -8 -5 -6
f	nm link:badge ) text	4* -14 1* 5 -14 -17 2* -6 -21
f	nm link:badge , link:badge-paper	11* -5 -4 1* 5
f	nm link:badge , text	7* 4 -8 -7 -8 1* -4
f	nm link:badge . text	8* -9 1* -9 1* -13 -5 -18
f	nm link:badge / link:badge	1* -8 2* 8 7* 9 1* -9
f	nm link:badge / link:badge-paper	9* -4 2* 6
f	nm link:badge : text	7* -6 -13 -12 -8 -11 -26 -11 26
f	nm link:badge : text:strong	8* -5 -9 -7 -12 -20 1* 18
f	nm link:badge _ link	4* -7 2* -9 -19 12 1* -7 -26 1* 6
f	nm link:badge _ link:badge	1* -16 2* 14 2* -9 1* -11 1* -6 9 1* -8
f	nm link:badge _ link:badge-paper	9* -26 1* -6 7 -5 -7
f	nm link:badge _ text	8* -6 1* -19 -11 -18 -6 4
f	nm link:badge _ text:emphasis	8* -13 -9 -13 1* -10 12
f	nm link:badge | link:badge-paper	12* 10 1* -7
f	nm link:badge-paper $ text	7* 16 -8 6 -16 -10 -5 -8
f	nm link:badge-paper ) text	1* -6 5* -5 1* -10 -9 9 -26 1* 7
f	nm link:badge-paper , text	8* -13 2* -7 -15 -15 5
f	nm link:badge-paper . text	9* 4 -16 1* -13 -15 -7
f	nm link:badge-paper : text	7* -5 -12 -13 -7 -14 -21 -11 22
f	nm link:badge-paper _ image	7* -4 1* -10 -5 -7 -4 -4 8
f	nm link:badge-paper _ text	10* -31 -10 -29
f	nm link:badge-paper _ text:emphasis	7* 6 -5 7 -28 -16 -11 -8
f	nm link:badge-paper _ text:strong	7* -6 6 -8 -7 -10 1* -4 -8
f	nm link:bare $ link:bare	7* -5 1* -6 2* 9
f	nm link:bare $ text	2* -8 3* -5 -9 -5 -18 1* -10 -12 1* 5
f	nm link:bare $ text:emphasis	7* 10 1* -7 -6
f	nm link:bare $ text:strong	9* 11 1* -6 2* -10
f	nm link:bare ) text	1* -7 2* 8 -12 1* -7 -35 -22 -29 -16 21 -43 -14
f	nm link:bare , link:bare	-5 -6 5* -7 -4 -6 4* -4
f	nm link:bare , text	7* -16 -13 -9 -9 -15 -8 14 -12
f	nm link:bare - text	7* -9 -13 1* -8 -10 -14 -10
f	nm link:bare . text	7* 4 1* -9 -5 1* -19 -5 7
f	nm link:bare : text	-9 -9 -9 -9 1* -9 -15 -24 -20 -9 -26 -43 20 -28 -17
f	nm link:bare : text:strong	7* -6 -11 -7 -8 -10 -20 1* 21
f	nm link:bare _ link	12* -10 1* -4
f	nm link:bare _ link:bare	12* 11 1* -9
f	nm link:bare _ text	8* -6 -11 -4 -7 -7 -5 9
f	nm link:bare | link:bare	12* 15 1* -13
f	nm link:bare | text	5* -5 1* -8 -23 -14 -16 1* 10 -7 -20
f	nm link:emphasis $ link:badge	1* 6 2* -6
f	nm link:emphasis $ text	1* -7 -6 1* -5 -7 5 11 1* -7 -11 -15 1* -6 -13
f	nm link:emphasis ) text	-5 5 -28 1* -7 1* -6 2* -5
f	nm link:emphasis , text	-17 5 -8 1* -13 -7 -14 -9
f	nm link:emphasis . text	-9 -9 -6 2* -6 14 2* -5 1* -5
f	nm link:emphasis : text:strong	-10 -13 3* 13 -20 -12 4* -7 1* 7
f	nm link:emphasis _ image	1* -12
f	nm link:emphasis _ text	-5 5 -6 1* -8 -20 5 -8 6* -5
f	nm link:emphasis _ text:emphasis	-12 -13 -6 1* -5 -12 15 -23 -15 -27 -6 -16 -7 -21 21
f	nm link:icon $ text	6* -5 -9 -10 -6 1* 11 -19 -10
f	nm link:icon ) text	1* -6 2* -13 1* 14 1* -12 -5 1* -8 -19 -5 8
f	nm link:icon , link:icon	11* -7 10
f	nm link:icon . text	7* 8 -12 1* -12 1* -6 1* -8
f	nm link:icon / link:icon	12* 5 1* -5
f	nm link:icon : text:strong	8* -6 1* -5 -14 -13 1* 14
f	nm link:icon _ image	9* -8 4* 10
f	nm link:icon _ link	7* 4 -9 5 2* -5 1* -4
f	nm link:icon _ link:icon	6* -7 2* -5 2* 6 1* -6
f	nm link:icon _ text	4* -5 2* 8 -12 13 1* -17 -24 -15 -5
f	nm link:icon | link:icon	8* -5
f	nm link:label  link	4* 6 1* -4 -21 -7 -10 1* -11 14 1* -18
f	nm link:label  link:label	8* -7 -6
f	nm link:label  link:paper	1* -6 5* -9 -4 -18 1* -8 -4 1* 7
f	nm link:label $ code	7* -6 1* 10
f	nm link:label $ link	-5 3* -9 1* -10 -9 6 -6 -7 2* -5 -14
f	nm link:label $ link:label	8* -26 4 1* -7 -7 -5 7
f	nm link:label $ link:paper	7* -8 -25 -42 -8 -17 1* -14 4
f	nm link:label $ text	-5 -6 -6 -6 1* -6 1* -5 -7 1* -5 1* -18
f	nm link:label $ text:emphasis	8* 7 -5 1* -4 2* -8
f	nm link:label $ text:strong	7* 9 -6 2* -19 -13 -7
f	nm link:label ( link	7* 5 -19 14 1* -13 -14 1* -6
f	nm link:label ( link:label	9* -8
f	nm link:label ( link:paper	1* -8 -5 1* 6 1* -5 2* 7 4* -10
f	nm link:label ( text	7* -10 2* -26 1* -13 -11 6
f	nm link:label ( text:strong	7* -12 -9 -14 -5 -12 -10 -7 18
f	nm link:label ) link	4* -4 2* 5 -6 10 -5 -7 -14 -6
f	nm link:label ) text	1* 6 -5 1* -11 -8 1* -10 -15 3* -23 1* 7
f	nm link:label ) text:strong	7* -14 -11 -7 -16 -11 -7 1* 7
f	nm link:label , link	1* -10 4* -4 -10 -5 -16 1* -15 18 -4 -10
f	nm link:label , link:label	8* -9 -6 1* -5
f	nm link:label , link:paper	7* -8 -5 -28 -6 -17 1* -7
f	nm link:label , text	1* -7 2* 7 -8 -6 1* -12 1* -15 2* -10
f	nm link:label . link	7* 9 -8 -13 1* 6 -10
f	nm link:label . text	8* -16 10 -10 -7 -10 -5 5
f	nm link:label / link	7* -13 -7 -10 1* -6 14 1* -12
f	nm link:label / link:label	11* -10 -5 1* 9
f	nm link:label / link:paper	4* 5 1* -4 2* -15 1* -7 5
f	nm link:label : text	7* -8 -22 -21 -10 -18 -41 -23 44
f	nm link:label : text:strong	8* -14 -17 -10 -19 4 -9
f	nm link:label ; link:label	9* -4 2* 6 1* -4
f	nm link:label ; link:paper	9* -19
f	nm link:label [ code	7* -8 -7 -12 1* -11 -8
f	nm link:label [ link	1* -7 3* -5 -8 14 1* -6 -5 2* -7
f	nm link:label [ link:label	4* 8 4* -15 2* 6
f	nm link:label [ link:paper	1* -7 4* -5 -8 2* -5 -6 -4 -7 6
f	nm link:label [ text	7* 7 3* -4 -9 -8 7
f	nm link:label [ text:strong	7* -5 -9 -10 -10 -19 -9 -4 13
f	nm link:label _ code	7* -4 -7 1* -4 -5 -13 -8
f	nm link:label _ image	9* -11 4* 14
f	nm link:label _ link	-7 6 2* -9 2* -11 -15 1* -7 -15 12 1* -9
f	nm link:label _ link:emphasis	7* -9 -4 -6 -5 -4 -8 1* 6
f	nm link:label _ link:label	1* -6 2* 6 2* -6 -13 -23 1* -8
f	nm link:label _ link:paper	4* -14 1* -6 -10 -10 -4 -6 -19 5 -8
f	nm link:label _ link:strong	7* 6 4* -5
f	nm link:label _ text	-7 -6 2* -8 -14 5 -21 1* -16 8 -6 -29 -25
f	nm link:label _ text:emphasis	7* -5 1* -17 -18 -8 -13 9 -10
f	nm link:label _ text:strong	8* -7 8 -15 -8 -6 -10 -5
f	nm link:label | link	4* 6 1* -5 -8 -7 -17 -5 -6 12 1* -13
f	nm link:label | link:label	1* -5 2* -6 -4 9 -7 -6 -6 1* -14 9 1* -7
f	nm link:label | link:paper	1* -9 2* 12 1* -9 1* -11 -18 1* -21 2* 4
f	nm link:label | text	8* -9 -7 -6 -6 9 1* -9
f	nm link:label 【 image	9* -5
f	nm link:label 【 link	-4 -5 4* -6 3* -5 -12 -11 -6 -9
f	nm link:label 【 link:label	9* -6 4* 5
f	nm link:label 【 link:paper	7* -8
f	nm link:label 【 link:strong	7* 9 -6 -5 -5 1* -6
f	nm link:label 【 text	1* -5 2* -12 -5 10 5 -24 1* -11 1* -13 1* 11
f	nm link:label 【 text:emphasis	7* -16 1* -14 -23 11 -7 -11 -17
f	nm link:label 【 text:strong	10* -12 -18 -12 -7 18
f	nm link:label （ link	8* -4 5 1* -6 -5
f	nm link:label （ link:paper	1* -9 2* 9 4* -6 1* -9
f	nm link:label （ text	7* -8 -20 -7 -7 1* -21 -18 7
f	nm link:label:emphasis / link:paper:emphasis	9* -6 2* 6
f	nm link:label:emphasis ; link:paper:emphasis	12* 5
f	nm link:label:emphasis _ link:label:emphasis	9* -10 2* 11
f	nm link:label:emphasis _ link:paper:emphasis	9* -4 2* 4 1* -6
f	nm link:label:emphasis _ text	7* 9 -7 1* -10 -8 -4 1* -12
f	nm link:label:strong $ link:paper:strong	9* -9 2* 10
f	nm link:label:strong $ text	2* 4 4* -5 -11 7 -13 -9 -5 -8
f	nm link:label:strong ) text	7* -9 -7 1* -13 5 -12
f	nm link:label:strong , link:paper:strong	12* 7
f	nm link:label:strong . text	8* -10 1* -5 5 -7 1* -7
f	nm link:label:strong _ code	10* -15 1* -5 -12
f	nm link:label:strong _ link:label:strong	9* -8
f	nm link:label:strong _ link:paper:strong	9* -13
f	nm link:label:strong _ text	7* -14 -20 -5 -24 10 -11 -11
f	nm link:label:strong _ text:emphasis	9* -8 6 -8 -4 1* -8
f	nm link:label:strong | link:label:strong	12* 6 1* -6
f	nm link:label:strong | link:paper:strong	4* 4 7* 8 1* -7
f	nm link:paper  link:paper	1* -5 2* 8 7* -8 1* 8
f	nm link:paper $ code	7* -6 -8 5 -11 -7 1* 5 -13
f	nm link:paper $ image	9* -9 3* -4
f	nm link:paper $ link	8* 6 -14 2* -15 1* -9
f	nm link:paper $ link:label	8* -5 -8 2* 22 1* -19
f	nm link:paper $ link:paper	9* -10 2* 19 1* -12
f	nm link:paper $ text	3* -4 -4 -12 7 -10 2* 6 -6 -30 -7
f	nm link:paper $ text:emphasis	7* 5 6 1* -10 -17 -5 -10 -10
f	nm link:paper $ text:strong	1* -6 -4 -5 2* -7 14 2* -8 -23 -13 -9
f	nm link:paper ( code	7* -6 -8 -8 9 3* -10
f	nm link:paper ( link	7* 4 5 -8 2* -7
f	nm link:paper ( text	7* -16 10 1* -19 1* -30 -13 -7
f	nm link:paper ( text:emphasis	7* 16 -5 -6 -6 -18 2* 6
f	nm link:paper ( text:strong	7* 8 -16 -6 -12 -20 -20
f	nm link:paper ) link	9* -4 2* -6 -4
f	nm link:paper ) text	1* -10 -5 1* -11 1* 4 -9 2* -18 6 -36 -6
f	nm link:paper ) text:strong	1* -5 4* 5 -5 -9 -14 -9 1* -10
f	nm link:paper , link:label	12* 6 1* -6
f	nm link:paper , link:paper	9* -4 2* 7 1* -5
f	nm link:paper , text	8* -5 -12 -23 1* -20 -11 7
f	nm link:paper , text:strong	11* -13 -5 1* 4
f	nm link:paper - text	7* 9 -11 -20 -17 -18 -13 1* 14
f	nm link:paper . link	7* 7 -8 -11 1* 5 -5
f	nm link:paper . text	8* -13 -7 -30 1* -12 -16
f	nm link:paper . text:emphasis	7* -5 6 -21 -9 2* -7 -5
f	nm link:paper . text:strong	8* -6 2* -8 -6 1* -4
f	nm link:paper / link:paper	9* -11 2* 11
f	nm link:paper : text	1* -5 5* 9 -22 -12 -12 -11 -35 -17 33
f	nm link:paper : text:strong	8* -23 -20 -11 -19 1* -9
f	nm link:paper [ code	7* -13 -5 -21 2* -12
f	nm link:paper [ image	1* -6 4* 10 -6 1* -10 4* 12
f	nm link:paper [ link	-6 6* -5 -11 -22 1* 6 -17 1* 14
f	nm link:paper [ link:label	9* -5
f	nm link:paper [ link:paper	14* -8
f	nm link:paper [ text	-5 -12 2* -18 -6 -8 -10 2* -10 1* -32
f	nm link:paper [ text:emphasis	7* -5 -5 -13 -18 1* -7 -13 7
f	nm link:paper [ text:strong	1* -5 5* -7 -8 -8 -25 6 -27 -11 4
f	nm link:paper _ code	7* -5 -15 -17 1* -22 -8 1* 11
f	nm link:paper _ image	7* -5 -7 1* -7 1* -6 -4
f	nm link:paper _ link	7* -4 13 -7 1* -12 -16
f	nm link:paper _ link:emphasis	7* -6 6 -5 1* -6 -9 1* -7
f	nm link:paper _ link:label	4* -7
f	nm link:paper _ link:paper	9* -30 2* 13 1* -9
f	nm link:paper _ text	-9 -5 -7 1* -5 -5 1* -9 1* -8 -24 9 -28
f	nm link:paper _ text:emphasis	7* -10 1* -8 1* 7 -14 -10 -9
f	nm link:paper _ text:strong	8* -14 -10 9 -17 -6 1* -16
f	nm link:paper | link:label	12* 8 1* -8
f	nm link:paper | link:paper	9* -6 1* -4
f	nm link:paper | text	7* -5 -12 1* -7 1* -17 -8
f	nm link:paper 【 image	9* -9 4* 12
f	nm link:paper 【 link	7* -9 7 -12 2* -13 1* -7
f	nm link:paper 【 text	2* -5 1* -13 -5 1* -8 1* -7 -4 4 -26 -17
f	nm link:paper 【 text:emphasis	7* 12 7 -7 -9 -15 1* -4 -6
f	nm link:paper 【 text:strong	7* -8 -19 1* -20 -28 -5 -6
f	nm link:paper （ text	7* -9 -5 -5 -13 7 -11 -23 15
f	nm link:paper:emphasis $ text	7* 10 2* -5 1* -18 -9 -16
f	nm link:paper:emphasis : text	7* 6 -12 -12 -7 -8 -16 -8 14
f	nm link:paper:emphasis _ image	9* -8 4* 11
f	nm link:paper:emphasis _ text	7* 8 -6 -9 11 -15 -8 -5 -13
f	nm link:paper:strong $ text	7* 12 2* 7 -5 -11 1* -5
f	nm link:paper:strong $ text:emphasis	8* -8 8 1* -11 2* -5
f	nm link:paper:strong $ text:strong	5* -4 1* 10 1* -5 1* -5
f	nm link:paper:strong ) text	7* -8 1* -8 -14 13 -12 -8 -8
f	nm link:paper:strong . text	7* -13 -11 1* -5 13 -6 1* -9
f	nm link:paper:strong : text	7* 7 -10 -13 1* -18 -19 -10 21
f	nm link:paper:strong : text:strong	11* -5 -21 1* 21
f	nm link:paper:strong _ text	4* -7 -7 1* -6 1* -6 -19 -4 -14 -17
f	nm link:strong " text	4* -4 -11 8 1* -8 2* -7 2* 9
f	nm link:strong $ link	1* -9 2* 16 1* -5 -14
f	nm link:strong $ text	-10 -5 8 -6 2* -13 -6 2* -6 3* -4
f	nm link:strong ) text	-8 5 -11 -6 -13 1* -6 1* -8 2* -8 -13 -11 10
f	nm link:strong ) text:strong	1* -9 -14 1* -4 1* 5 2* -11 1* -13 -6 -10 10
f	nm link:strong , text	-23 -15 -13 1* -5 6 1* -9 1* -6 2* -5
f	nm link:strong - text	-19 -9 -8 1* -14 14 -17 -11
f	nm link:strong . text	-4 3* -8 -8 -14 -7 -5 -8 1* 6
f	nm link:strong : text	-20 -10 -11 1* -9 17 -14 -17 1* -6 1* -9 -14 1* 15
f	nm link:strong : text:strong	-12 -12 -5 2* 19 -24 -18
f	nm link:strong _ code	2* -9 4* -5
f	nm link:strong _ image	1* -18 3* -5 21 -7 1* -9 4* 11
f	nm link:strong _ text	1* -13 -19 1* -10 1* 5 -22 -5 -11 -13 5 -17 -15 -11
f	nm link:strong _ text:strong	-18 -18 -5 2* 16 -12 -9 -10 -14 -11 10 -4 1* -8
f	nm link:strong | text	1* 8 -7 1* -5 1* -15
f	nm text  code	8* -7 1* -4 2* -13
f	nm text  link	6* -6 10 -9 2* 17 -10 1* -19
f	nm text  link:label	11* 4 7 1* -9
f	nm text  text	-7 -17 -5 2* -9 -5 -21 -5 1* -7 -11 -12 -16 6
f	nm text  text:strong	-7 -5 3* -5 -8 19 1* -15 1* -12 2* -17
f	nm text " code	-6 1* -11 4* -10 1* -4 -6 3* 5
f	nm text " image	1* -8 2* -6 -6 9 -6 6* 4
f	nm text " link:label	1* -6 -5 1* 8 -7 -5 -6
f	nm text " link:paper	-7 -6 2* 9 1* -5 2* -7 1* -6 2* 8
f	nm text " text	1* -13 -22 -15 -24 -6 -15 1* -16 -12 -14 4 -6 -15
f	nm text " text:strong	-24 -18 -14 2* -5 -8 1* -9 1* -15 -13 -6 -5
f	nm text $ code	1* -10 -8 2* -7 -4 -14 -20 -7 -21 -12 -9 6 4
f	nm text $ code:strong	7* -5 1* 5 2* -6 -4 -5
f	nm text $ image	-7 4 -9 -6 -9 -8 1* -14 -9 1* -9 -7 -6 -10
f	nm text $ link	-23 -20 -14 -11 1* -7 4 5 -6 1* -6 -22 1* -5 -13
f	nm text $ link:badge	-7 1* -7 -8 -5 -7 -9 -8 -12 -8 -4 -7 1* -6 6
f	nm text $ link:badge-paper	1* -5 2* 9 1* -5 -8 -8 -8
f	nm text $ link:bare	4* -14 1* -6 6 -22 -8 -5 -8 -4 -5
f	nm text $ link:emphasis	4* -7 2* 8 8 -5 -5 2* -7 -10
f	nm text $ link:icon	8* -5 -5
f	nm text $ link:label	1* -11 2* -8 -7 1* -7 -6 -10 -5 -7 6 -5
f	nm text $ link:label:emphasis	8* -5 -5 3* -4
f	nm text $ link:label:strong	4* -9 1* -4 1* -6 -5 2* 9 1* -9
f	nm text $ link:paper	-6 -18 -5 -6 -6 -7 -16 1* -28 -22 -7 -16 5 -10
f	nm text $ link:paper:strong	8* -4 -5 2* 17 1* -14
f	nm text $ link:strong	1* -4 4* -6 5 -6 -6 2* 6 1* -12
f	nm text $ text	1* -10 1* -8 -16 5* -7 -11 -21
f	nm text $ text:emphasis	-11 -6 -8 1* -5 -10 -9 10 9 -14 -8 -20 -12 7 -16
f	nm text $ text:strong	-11 -8 -9 -6 -7 -24 2* -7 5 2* -12 1* -13
f	nm text ( code	-6 10 2* -10 -7 -12 -14 -9 -6 -16 -11 1* -11
f	nm text ( image	1* -12 4* 6 -8 -4 -13 -7 -4 2* 15
f	nm text ( link	-22 -17 -7 1* -18 -7 -5 13 1* -20 -8 1* -10 -7 -9
f	nm text ( link:bare	8* -6 1* -4 -9 18 1* -8
f	nm text ( link:emphasis	14* -6
f	nm text ( link:label	1* -4 -4 3* -7 1* -16 -10 1* -10 11 -5 -15
f	nm text ( link:paper	7* -5 -8 -13 1* -9 8
f	nm text ( link:strong	-6 1* -5 -5 -4 2* 6 4* -8 1* -12
f	nm text ( text	1* -15 -13 -5 5 -24 -13 4 -11 1* -12 1* 20 -15 -10
f	nm text ( text:emphasis	-17 6 -10 1* -8 -14 -10 8 -7 1* -12 -37 -17 -30 -7
f	nm text ( text:strong	-16 -14 -13 1* -6 1* -8 5 -14 11 1* -7 -19 1* -12
f	nm text ) link	-7 -7 2* -8 1* -5 14 -7 -14 2* 5 -4
f	nm text ) link:label	6* -4 1* -5 -6 2* 9 1* -16
f	nm text ) link:paper	1* -7 -5 1* 8 -4 -7 -5 1* -17 2* 16 1* -15
f	nm text ) text	1* -4 1* -10 -30 7 1* -8 1* -12 1* -4 -21 -8
f	nm text ) text:strong	-8 -23 -16 1* -5 3* -14 -13 -18 -22 -21
f	nm text , code	5* -8 1* -5 -9 -10 6 -5 -7 -12 5
f	nm text , image	8* -5 -10 1* -6 2* 13
f	nm text , link	1* -7 2* -6 1* -7 11 -7 -14 2* -7 -5
f	nm text , link:badge	-7 -11 2* 14 2* -8 4* 9 1* -10
f	nm text , link:bare	9* -7 -5 -9
f	nm text , link:emphasis	7* 4 7 2* -4 -7 1* -4
f	nm text , link:label	-6 -5 -4 2* -7 -5 1* -11 -10 -6 6 8 1* -5
f	nm text , link:paper	-12 -5 -6 1* 10 -7 -7 -9 1* -16 1* -6 5
f	nm text , link:strong	-9 3* -6 1* -4 9
f	nm text , text	-4 -5 -11 -5 -16 -8 -20 -14 -4 -5 -12 -8 -9 -8 -11
f	nm text , text:emphasis	1* -4 -11 2* 5 -11 -8 -10 1* -33 -4 -12
f	nm text , text:strong	-10 -18 -15 2* -12 -12 9 2* -11 1* -19 5 -11
f	nm text - code	1* -10 4 2* -10 1* -7 -7 -10 -4 1* -9 1* 7
f	nm text - image	6* -8 -5 -11 -8 -5 -11 -7 -10 9
f	nm text - link	-7 -12 2* -24 -5 -9 2* -18 -5 -19
f	nm text - link:badge	1* -6 -5 4* -7 4* 7
f	nm text - link:bare	8* -6
f	nm text - link:emphasis	4 1* -5 1* -4 2* 4 6* -7
f	nm text - link:label	1* -5 5* -7 -9 -13
f	nm text - link:label:strong	9* -5 2* 7 -5
f	nm text - link:paper	7* -5 -7 -21 1* -9 8
f	nm text - link:paper:strong	8* -4 -7 -5
f	nm text - link:strong	4* -8 2* 13 -9 -11 -7 -12 -9 -9 6
f	nm text - text	-17 -11 1* -5 -11 3* 5 -5 1* -10 -19
f	nm text - text:emphasis	-15 -14 -8 2* -14 2* -17 2* -19 -14 -20 14
f	nm text - text:strong	-10 -9 -12 2* -32 -23 21 12 7 -14 -26 -13 1* -18
f	nm text . code	1* 4 -16 4* -10 -10 -4 -13 -6 -4 -7 6
f	nm text . image	6* -4 -7 -4 -11 4* 11
f	nm text . link	-16 1* -8 1* -12 -5 -17 6 -17 -19 2* -23
f	nm text . link:label	4* 14 2* -8 -9 3* 10 1* -9
f	nm text . link:label:strong	4* 6 2* -6 4* -6
f	nm text . link:strong	7* 7
f	nm text . text	4 -6 -5 -8 -31 -9 -6 5 -7 -8 3* -12
f	nm text . text:emphasis	-14 4* 8 -9 -9 10 7 -15 -16 -9 -13 -17
f	nm text . text:strong	-15 -6 -15 1* -7 -16 18 -9 -25 3* -9 -6 -15
f	nm text / text	9 -6 -6 -6 -6 -6 -5 -6 -13 -7 -6 -6 -4 1* 12
f	nm text : code	1* -11 5 2* -5 1* -13 -12 -11 1* -12 -10
f	nm text : image	7* -5 1* -5 4* 7
f	nm text : link	-15 -7 2* -14 -5 -9 1* 6 2* -14 2* -6
f	nm text : link:badge	12* 9 1* -9
f	nm text : link:bare	11* -5 -6 1* 7
f	nm text : link:emphasis	-6 -4 3* -6 -6 9
f	nm text : link:icon	1* -5 2* 6 -5 -7 4* -4 2* -8
f	nm text : link:label	4* -7 2* -13 -9 -5 -6 -10 2* 6
f	nm text : link:strong	7* 4
f	nm text : text	-14 -10 -35 -18 -25 -12 2* -6 1* -4 1* -10 -13 5
f	nm text : text:emphasis	7 -8 -5 2* -17 -8 2* -8 -19 -19 -8 -15 -6
f	nm text : text:strong	-14 -30 -14 -4 -7 7 -11 -9 -28 -8 -38 -27 -26 -30 27
f	nm text ; link:bare	12* 6 1* -5
f	nm text ; link:label	1* -4 -6 1* 12 -5 1* -8 -5 1* -4 1* -7 1* 7
f	nm text ; text	2* 5 -12 -6 -13 -5 -5 1* -18 2* -23 1* -6
f	nm text ; text:emphasis	-7 7* 5 -12 -5 -8 2* -8
f	nm text ; text:strong	7* 7 1* -8 1* -8 2* 5
f	nm text [ code	2* -7 3* -6 -4 -11 1* -15 1* -6 -14
f	nm text [ image	-5 -9 2* -4 2* -9 1* -15 1* -5
f	nm text [ link	-9 -11 -7 1* -10 -5 -16 8 4* -20 -5
f	nm text [ link:bare	7* -7 -6 -4 1* -6 7 1* -9
f	nm text [ link:label	4* 5 1* -4 1* -7 2* -10 10
f	nm text [ link:paper	-11 -13 -8 1* 15 1* -14 -4 4* 5 1* -10
f	nm text [ text	-6 1* -8 -16 -27 -9 -16 1* -12 -7 2* -18 -6
f	nm text [ text:emphasis	7* 4 10 -13 -13 -5 -10 -13 -12
f	nm text [ text:strong	1* -9 2* -5 -6 1* 9 -22 9 -14 -22 -19 1* -6
f	nm text _ code	-7 -9 -6 -6 -11 1* -11 -19 -9 -13 -6 7 -10 -15 -5
f	nm text _ image	-5 1* -5 1* -8 -11 1* -5 1* -10 -4 -7 2* 9
f	nm text _ link	-23 -4 -7 1* -9 -9 6 1* -10 7 -10 1* -21 -11 -13
f	nm text _ link:badge	7* -8
f	nm text _ link:bare	4* -4 2* -4 1* -6 1* -6
f	nm text _ link:label	1* -10 -4 1* 4 -5 2* -9 -5
f	nm text _ link:paper	11* 4 -11
f	nm text _ link:strong	4* -6 1* -4 10 1* -7 2* -8
f	nm text _ text	-7 1* -12 -11 -21 -29 1* -12 -24 1* -9 6 8 -33 -8
f	nm text _ text:emphasis	8 -11 -11 3* -11 1* -5 -7 -13 -29 -12
f	nm text _ text:strong	-37 -34 -24 -9 -9 -14 -38 13 1* -10 -24 23 -7 -30 -19
f	nm text | code	2* 5 4* -5 -7 -12 -9 -9 -5 -10 14
f	nm text | image	1* -9 4* 8 7* 9
f	nm text | link	-13 -5 2* -7 1* -9 9 -7 -11 1* -12 8
f	nm text | link:bare	11* -4
f	nm text | link:label	-7 -7 -4 1* 8 1* -6 -11
f	nm text | link:strong	7* 4
f	nm text | text	3* -6 -10 -5 -13 -7 -5 2* -6 -19 -9
f	nm text | text:emphasis	1* -6 -13 2* -8 -4 -8 10 -24 -15 -16 -5 -10 -10
f	nm text | text:strong	-6 -7 -7 3* -5 6 -6 1* -16 -27 -13 1* -6
f	nm text “ text	5* -7 -13 -12
f	nm text 《 code	5* -6 -9 -8 2* -8
f	nm text 《 link:label	4* 7 -4
f	nm text 《 text	3* -9 -19 8 1* -22 -10 -17 1* -13 -9 -11 5
f	nm text 《 text:strong	-20 -7 -10 -5 -5 9 1* -20 -5 -5 -4 2* -4
f	nm text 「 code	-6 1* -17 3* -4 -4 1* -4
f	nm text 「 image	1* -10 3* -5 11
f	nm text 「 text	-11 -19 -10 -8 -10 6 1* -23 -7 -11 1* -6
f	nm text 「 text:strong	-25 -14 -19 2* 7 -14 -11 3* -13 2* 12
f	nm text 【 code	1* -4 4 2* -4 2* -5 -10 -6 -14 1* -10 12
f	nm text 【 image	1* -9 -4 2* -5 7 2* -4 4* 7
f	nm text 【 link	-8 -5 -5 1* -8 1* -7 1* 7 3* -8
f	nm text 【 link:label	12* 12 1* -9
f	nm text 【 text	2* -15 -6 -9 -16 3* -6 1* -11 -14
f	nm text 【 text:emphasis	7 -6 -5 2* -5 -6 1* -8 -6 -14 7 1* -11 -15
f	nm text 【 text:strong	-8 -5 -8 2* -12 4 1* -16 1* -7 -11 -11 6
f	nm text （ image	7* -8 4* -6
f	nm text （ link	-9 3* -10 1* -9 1* 4 2* -10 -11
f	nm text （ link:label	4* -5 6* -9 6
f	nm text （ link:strong	9* -7 -6 -7 -6 -6 6
f	nm text （ text	-10 -21 -15 -5 -5 -16 -7 6 1* -12 -14 1* -20 4
f	nm text （ text:emphasis	-9 9 3* -8 -7 1* -8 25 -14 -19 -8 -20 -27
f	nm text （ text:strong	-5 4* -12 1* -8 -5 -11 8 -12 -10 7
f	nm text:emphasis " text:emphasis	-18 -7 3* -12 -7 18 -7 -8 -7 2* -5 -8
f	nm text:emphasis $ image	1* -7 4* 5 -4 1* -13 2* -5 1* 17
f	nm text:emphasis $ link	-8 -4 4* 5 1* -8 -7 -4 -19 1* -4
f	nm text:emphasis $ link:label	8* -13 -10 -5 1* -10 1* 12
f	nm text:emphasis $ link:paper	9* -4 2* -4 1* 4
f	nm text:emphasis $ text	-6 -9 -6 2* -7 8 -5 -5 -9 -7 -5 -5 -7 10
f	nm text:emphasis $ text:strong	-6 4* -6 6 2* -7 1* -5 -5 -8 4
f	nm text:emphasis ( text	-4 7 -7 3* -7 6 -8 -14 -9 -8 -16 -5
f	nm text:emphasis ( text:emphasis	-16 -11 -9 2* -11 1* -5 -12 -9 1* 11 6 -16 -6
f	nm text:emphasis ( text:strong	8* -9 -8 -6 -15 -5 -7 9
f	nm text:emphasis ) link	8* -6 3* -4
f	nm text:emphasis ) link:label	4* -5 3* -4 3* 5 1* -6
f	nm text:emphasis ) text	-26 -7 -38 1* -19 1* -6 1* -13 -26 -6 -5 -20 1* 7
f	nm text:emphasis ) text:emphasis	-11 6 -8 1* -8 -5 -8 -21 -8 -7 -12 12 -5 -5 -11
f	nm text:emphasis ) text:strong	1* -10 -6 3* -5 1* -11 -12 -15 1* -8 5 -6
f	nm text:emphasis , code	-5 -11 -7 1* -4 7 -7 -6 3* -5 1* -6
f	nm text:emphasis , link	-7 -11 2* -15 -5 -9 5 -5 -7
f	nm text:emphasis , text	1* 6 -10 -8 -22 1* -33 2* -20 -13 -21
f	nm text:emphasis , text:emphasis	1* -39 -8 -9 -10 -36 -19 -7 1* -16 -11 2* -26 -11
f	nm text:emphasis - text	-14 -14 -18 2* 19 -20 -19 1* -5 1* -5 1* -4
f	nm text:emphasis - text:emphasis	-21 -24 -19 2* -17 -9 19 -9 -12 -9 11 2* -10
f	nm text:emphasis . link	4* -5 2* 6 -6 -6 2* -5
f	nm text:emphasis . text	-12 -10 12 1* -9 -11 -20 -8 -30 -9 -20 9 1* -11
f	nm text:emphasis . text:emphasis	-11 -4 -14 1* -5 -13 -15 -6 1* 7 -12 11 -9 -12 -9
f	nm text:emphasis . text:strong	-12 -6 -7 2* -11 14 -14 1* -6 1* -7
f	nm text:emphasis : text	-13 -14 -8 2* 23 -17 -18 -22 -17 -14 -19 -7 -13 17
f	nm text:emphasis : text:emphasis	-10 -13 -11 -5 -4 -39 -9 12 -22 -26 -21 4 -4 -12 -9
f	nm text:emphasis : text:strong	-16 -13 3* 25 -20 -26 -22 -25 -23 -30 -11 -16 18
f	nm text:emphasis ; text:emphasis	-7 -6 -11 5* 6 -8 3* -13 -8
f	nm text:emphasis _ code	1* -11 -17 2* 11 1* -4 1* -9 -16 -14 -7 -8 10
f	nm text:emphasis _ code:emphasis	11* 4
f	nm text:emphasis _ image	1* -19 2* -5 -7 5 -14 -6 -13 1* -7 -5 -4 9
f	nm text:emphasis _ link	-10 -10 -4 1* -12 -6 -15 1* -8 -17 -9 -14 2* 11
f	nm text:emphasis _ link:badge	8* -5 3* 6 1* -6
f	nm text:emphasis _ link:bare	4* -8 6* -8 2* 6
f	nm text:emphasis _ link:emphasis	4* -6 1* -6 5 4* -9 1* -5
f	nm text:emphasis _ link:label	7* -8 -11 -6 1* -7 14 1* -9
f	nm text:emphasis _ text	-15 -15 -13 -5 -10 -26 5 2* 10 -38 -21 -19 -28
f	nm text:emphasis _ text:emphasis	7* -5 -22 1* 6 8 2* -14
f	nm text:emphasis _ text:strong	-9 -19 -9 2* 14 -28 1* -11 1* -11 -16 -6 -5 -11
f	nm text:emphasis | text	-9 3* -14 2* -9
f	nm text:strong  text	-9 -5 -4 2* -12 5 -15 -19 -12 -12 11 -5 -19 -10
f	nm text:strong " code	-8
f	nm text:strong " image	1* -5 2* -5 -5 10
f	nm text:strong " text	-5 -12 1* -6 -26 -6 1* -37 -6 5* 5
f	nm text:strong " text:strong	8 -8 -25 1* -8 8 -17 -15 -9 1* -5 -20 1* -6 -4
f	nm text:strong $ code	7* -5 -8 1* -12 -8 1* 12 -5
f	nm text:strong $ image	1* 10 2* -5 1* -10 -4 1* -6 4* 8
f	nm text:strong $ link	-10 -9 -5 -9 7* -6 9 -5 -12
f	nm text:strong $ link:badge	6* -7 5* 8 1* -7
f	nm text:strong $ link:bare	4* -4 2* -6 -5 3* 6 1* -5
f	nm text:strong $ link:emphasis	7* 4 14 5* -15
f	nm text:strong $ link:icon	12* 6 1* -6
f	nm text:strong $ link:label	-6 -6 -5 -6 -8 -5 -10 1* -18 -8 2* 12 1* -9
f	nm text:strong $ link:paper	-4 -7 2* 11 1* -12 1* -7 -23 1* -10 9 -5 -11
f	nm text:strong $ text	-12 2* -7 -29 -9 6 3* -4 -8 -21 1* -8
f	nm text:strong $ text:emphasis	-8 1* -10 -5 1* -5 -9 15 1* 4 -16 -12 -5 1* -21
f	nm text:strong $ text:strong	-8 -15 -10 2* -12 5 2* -12 -26 -25 -15 5 -27
f	nm text:strong ( link	-4 -6 2* -4 1* -4 5
f	nm text:strong ( text	-5 -11 -8 1* -9 -15 -9 9 6 6 -20 -19 -10 -9
f	nm text:strong ( text:strong	6 -17 -16 -10 -9 -26 -17 1* -17 -11 -14 -7 9 -15 11
f	nm text:strong ) link:label	9* -5 2* -7 1* 7
f	nm text:strong ) text	-22 -9 -21 -6 -18 7 1* -17 -23 -7 -6 -12 -12 -18 -7
f	nm text:strong ) text:strong	-12 6 6 -5 -6 -5 1* -12 -7 -12 -13 6 -14 -10
f	nm text:strong , code	1* 5 3* -15 3* -10 -4 -7 1* -4 8
f	nm text:strong , link	1* -9 2* -8 -4 -14 1* -5
f	nm text:strong , link:label	4* 8
f	nm text:strong , text	-12 2* -13 -27 13 -7 -8 -14 -18 1* -6 -17 -20 10
f	nm text:strong , text:emphasis	2* -19 2* 5 2* -8 -7 -6 -6
f	nm text:strong , text:strong	-6 1* -23 -10 -9 -45 2* 9 -17 -6 -5 5 -25 -5
f	nm text:strong - code	1* -6 2* -6 2* -10 1* -4 3* 7 -7
f	nm text:strong - text	-10 -8 -20 1* -23 22 -15 -22 -13 1* -13 -12 -6
f	nm text:strong - text:strong	-27 9 -29 1* -4 -37 5 1* -15 -18 -12 -8 1* -4
f	nm text:strong . code	-9 -6 2* -7 1* -7 -6 1* -8 -9 -6 1* -6
f	nm text:strong . text	3* -10 -7 -17 -15 2* -21 -16 1* -10 -9
f	nm text:strong . text:strong	1* -8 1* -5 -13 -26 1* -7 1* -6 -15 8 -7 -20 -22
f	nm text:strong / text:strong	15 1* -5 2* -8 -15 -7
f	nm text:strong : code	-4 1* 13 2* -7 -7 -9 1* 6
f	nm text:strong : text	-19 6 -15 -4 -8 15 -20 -25 -5 -18 -15 7 -20 -22
f	nm text:strong : text:strong	1* 5 -19 -6 -6 -6 6 -6 -17 -16 -14 -7 -9 -6 5
f	nm text:strong ; text	-7 3* -9 1* -10 -10 -6 -6 -4 2* -6 -6
f	nm text:strong ; text:strong	-8 -17 6 2* -9 -22 7 -14 -10 -9 3* 5
f	nm text:strong [ code	1* -5 -7 2* 4 1* -8 1* -6 -10 -6 1* -8 9
f	nm text:strong [ image	1* -14 -5 2* -4 14
f	nm text:strong [ link	4* -7 2* 8
f	nm text:strong [ text	-7 1* 4 -7 -17 1* -7 1* -6 -10 -26 -11 -6 -11 6
f	nm text:strong [ text:strong	-16 -4 -23 -7 -8 1* -9 7 -7 -8 -7 -10 2* 8
f	nm text:strong _ code	-5 -11 -12 1* -4 9 -5 -10 1* 13 9 -14 2* -7
f	nm text:strong _ image	1* -21 3* -12 24 -12 1* -8
f	nm text:strong _ link	1* -6 2* -5 2* 6 1* -9 1* -5
f	nm text:strong _ link:label	8* -7 -6 2* 15 1* -14
f	nm text:strong _ text	16 -12 -16 -9 -11 -8 1* -20 -17 -20 4 8 -17 -27 -6
f	nm text:strong _ text:strong	-26 1* -16 1* -6 41 -20 -41 -14 -5 -12 2* -10 -16
f	nm text:strong | text	-21 3* -9 -7 -18 -11 -7 8 -11 -10 -4 -6 -7
f	nm text:strong | text:emphasis	-14 1* 8 1* -6 7 -11 -15
f	nm text:strong （ text:strong	-10 -9 -5 2* -4 -10
f	number code 	-5 11 -16 1* -5 -20 1* -7 -12 1* -25 -19 -12 -25
f	number image 	-8 -16 -8 -6 -9 -11 8 1* -5 -15 -7 1* -4
f	number link 	-7 -9 -6 -4 1* -8 -7 -11 -13 -22 -11 -18 1* -8
f	number link [	8* -6 -14 1* -4 8 -5
f	number link 【	9* -12
f	number text 	-35 14 -43 -26 -26 -39 9 -28 -26 8 -47 -19 -6 -39
f	number text "	7* -8 -5 1* -4 1* -4 -8
f	number text (	-9 1* -30 -5 1* -30 14 -30 -17 -5 -58 -23 6 -59 17
f	number text [	-22 1* -32 -6 -28 -39 18 -12 -37 1* -41 -9 -13 -30
f	number text 《	7* -11 2* -6 -11 -8
f	number text 【	9* 17 -13 1* -7 -19 -13
f	number text （	1* -10 -18 1* -8 -10 17 11 -11 -7 -15 7 -15 -11 -21
f	person L 	7* -4 -12 3* -4
f	person L "	-6 8* -7 2* -4 1* 6
f	person L (	7* -8 -7 -13 2* 13 1* -9
f	person L )	1* -5 3* -4 -10 1* -5 -11 1* -7 8 1* -7
f	person L ,	7 3* -10 -7 -21 -9 1* -28 -10 -8 -8 -6
f	person L -	7* 4 4* -4
f	person L .	-6 5* -5 1* 8 1* -4 -17 -11
f	person L /	12* 11 1* -11
f	person L :	-10 -5 2* -5 1* -9 -6 13 1* -7 -12 1* -5 -34
f	person L ;	9* -5 -4 -7 2* 5
f	person L [	2* -4 2* -6 -10 -4 -4 4 -10 -9 -6 -8
f	person L ^	4 -8 -7 -7 -11 -6 -15 5 8 15 -5 -8 9 1* -14
f	person L _	9 -12 -9 -5 -8 -12 -9 1* 11 -5 -10 -12 -5 -11 -6
f	person L |	-8 3* 4 2* -13 1* -8
f	person L 《	-5 3* -5 2* 8 4* -5 1* 4
f	person L 【	7* -5 -5 -8 -5 -9 5 -5 5
f	person L （	7* -4 -9 -5 -8 -10 10 -7 -9
f	person t 	-4 -5 3* 10 -10 -8 -7 -4 2* -4 -10
f	person t "	-8 -17 -9 -6 -7 -6 -15 8 -11 1* -16 -7 -8 -12
f	person t (	1* -7 1* -6 -9 1* -15 1* 4 -14 1* -6 2* -21
f	person t )	1* -13 -15 -8 -17 -17 -12 4 -6 -6 -4 4 -4 -11 -12
f	person t ,	-4 -30 -4 -9 -5 -4 -9 -5 1* -24 1* -9 -8 1* -8
f	person t -	-25 -19 -5 -9 -8 -11 -7 2* -6 1* -5 1* -15 -5
f	person t .	1* -22 -11 2* -15 -7 3* -14 1* 5 -11 -11
f	person t /	11 -11 4* -7 -4
f	person t :	1* -14 -15 -5 -6 -17 -7 8 1* -5 -5 -11 1* -12 -10
f	person t ;	1* -13 -4 -10 -13 -12 -12 -16 3* -5 1* -13
f	person t [	1* -23 10 -7 -12 1* -9 -15 1* -17 -4 -18 5 1* -11
f	person t ^	1* -13 -6 -19 6 -11 -8 -5 1* -13 1* -8 1* -15
f	person t _	-7 2* -7 -11 -13 -25 4* -8 6 -4 -14
f	person t |	-10 1* -5 2* -7 -6 -14 3* -9 -5 -18
f	person t “	-6 -6 -6 2* -4 1* 6
f	person t 《	-8 -19 -11 1* -11 -6 -11 13 -10 -9 -9 -10 -5 -8 13
f	person t 「	1* -16 -12 2* -7 -5 5
f	person t 【	-11 -12 2* -4 1* -7 -16 -20 -25 1* -8 1* 6 -14
f	person t （	-8 -12 -4 2* -9 -10 -4 -14 -11 1* 7 -13 -12 -7
f	persons false false	-4 -20 1* -12 1* -7 -15 2* -5 1* -12 1* -15 -8
f	persons false true	4 -20 1* -7 -10 -5 -5 1* -5 -16 -7 -6 2* -7
f	persons true false	-6 -29 -6 -7 -10 1* -9 -8 7 -20 2* -7 1* -5
f	persons true true	1* -11 1* -5 -11 -8 1* -8 1* -22 8 1* -11 10 -7
f	pl 0 code	-5 5* -4 -8 2* -11
f	pl 0 link	-9 -12 -4 1* -15 -6 -12 17 -6 -5 -7 -12 1* -6 4
f	pl 0 link:badge	7* -8 4* 13 1* -13
f	pl 0 link:emphasis	-6 3* -4 1* -7
f	pl 0 link:label	8* -9
f	pl 0 link:paper	1* -7 2* 13 -7 -7 2* -21
f	pl 0 link:strong	7* 4
f	pl 0 text	1* -11 -17 -10 -13 -6 -7 1* -11 -7 4 -10 -4 -10 -11
f	pl 0 text:emphasis	1* -6 -10 2* 12 -12 -10 2* -12 1* -9 -11 -4
f	pl 0 text:strong	-7 -10 -15 1* -9 1* -16 3* -12 4 -7
f	pl 1 code	-22 -4 1* -13 -17 1* -28 -15 -22 -10 2* -8
f	pl 1 code:strong	7* -11 -9 1* -8 -4 -8 1* -6
f	pl 1 image	-7 -4 -8 -5 -6 -6 1* -5 -11 1* -14 -11 -9 -17
f	pl 1 link	2* -13 -7 1* -16 -10 10 -11 -4 -15 2* -17 -14
f	pl 1 link:badge	-6 6 -6 2* -8 -4 -16 -14 -14 -9 -12 1* -11
f	pl 1 link:badge-paper	4* -6 3* -8 -13 -5 -7 8 -6 -5
f	pl 1 link:bare	-6 -6 -6 -5 1* -6 -5 -7 -10 -17 -8 -9 1* -7 4
f	pl 1 link:emphasis	4 -6 -5 1* -8 -6 -5 3* -5 1* -10 -6 -5
f	pl 1 link:icon	-5 -9 -4 1* 6 -5 -11 1* -5 -8 -4 1* 6 1* -6
f	pl 1 link:label	-4 -10 -8 -11 1* -8 -6 -9 -8 -9 -7 1* 5 -7
f	pl 1 link:label:emphasis	8* -6 -7 -4 1* 5 -4 -8
f	pl 1 link:label:strong	4* 7 3* -7 -13 1* -6 -8 -5
f	pl 1 link:paper	-7 -5 -5 1* 7 -4 -11 -6 -10 1* -7 2* -9
f	pl 1 link:paper:emphasis	8* -7 -16 2* 7 1* -7
f	pl 1 link:paper:strong	4* 5 2* -6 -4 -9 2* 4 -5 -8
f	pl 1 link:strong	1* -6 -5 1* -9 -5 -6 25 -20 -11 -14 -18 -5 -13 -6
f	pl 1 text	1* 8 1* -6 1* 5 1* 7 -4 3* -4 -5
f	pl 1 text:emphasis	5 1* -9 -12 -15 -5 -16 1* -5 1* -7 1* -17 -13 -8
f	pl 1 text:strong	1* -5 1* -13 -16 2* 5 -10 -14 -15 -10 -7 -17 -10
f	pl 12 code	1* -8 -15 2* -9 1* -13 -13 -6 1* -14 -21
f	pl 12 code:strong	9* 12 1* -5 -7 6 -12
f	pl 12 image	-5 5* -7 -12 -9 1* -10 -7 -5
f	pl 12 link	-5 -10 -8 1* -10 2* -10 2* -12 -23 1* -7 -15
f	pl 12 link:badge	8* -6 -8 1* -6 -5 1* 5
f	pl 12 link:badge-paper	8* -4 -13 2* 10 1* -6
f	pl 12 link:bare	7* -6 1* -5 1* -5 5
f	pl 12 link:icon	7* -4 -6 3* 14 1* -16
f	pl 12 link:label	4* -9 2* -13 -17 -13 -5 -18 11 -8 -6
f	pl 12 link:label:emphasis	9* -11 1* -8 10 1* -4
f	pl 12 link:label:strong	7* -6 -6 -5 2* 10
f	pl 12 link:paper	4* -7 2* -10 -28 -24 -11 -18 -11 -20 11
f	pl 12 link:paper:emphasis	14* 6
f	pl 12 link:paper:strong	8* -7 -10 2* 5
f	pl 12 text	-19 -22 -15 1* -8 -19 1* -29 3* -4
f	pl 12 text:emphasis	-17 -8 3* -6 -8 -14 2* -10 -12 -16 1* 5
f	pl 12 text:strong	-8 -5 -5 3* -15 -25 5 3* -14 6
f	pl 2 code	-6 1* -7 -6 -5 -6 1* -10 -13 -8 1* -11 -22 1* -5
f	pl 2 code:strong	8* -7 1* -6 -11 -4 7 -8
f	pl 2 image	1* -9 5* -9 -10 1* -14 -10 -12 -10
f	pl 2 link	1* -15 -11 -9 -6 -8 7 -15 -8 1* -20 1* -5 -12 -13
f	pl 2 link:badge	1* -6 5* -6 -11 -10 -8 -7 1* -9
f	pl 2 link:badge-paper	8* -7 -8 1* -13 6 -5 -7
f	pl 2 link:bare	7* -15 -12 -16 -8 -14 12 -6 -12
f	pl 2 link:emphasis	7* -11 9 -15 -5 -5 1* -5 -16
f	pl 2 link:icon	11* -5 13 1* -12
f	pl 2 link:label	-8 -11 -5 2* -13 1* -17 2* -11 -18 6 -15
f	pl 2 link:label:emphasis	9* -6
f	pl 2 link:label:strong	1* -6 3* -4 2* -4 -11 -5 -5 23 -6 -10
f	pl 2 link:paper	-6 -6 -5 1* -9 -6 -5 -12 -12 1* -9 -24 1* -13
f	pl 2 link:paper:strong	8* -6 -10 2* 19 1* -13
f	pl 2 link:strong	4* -4 2* -6 -12 -13 -6 -7 6 -8
f	pl 2 text	-8 -14 1* -7 -15 -4 1* -6 -8 -8 -7 1* -8 -5 -7
f	pl 2 text:emphasis	1* -14 -15 -6 -11 -31 -21 4 -10 -9 -9 -7 2* -4
f	pl 2 text:strong	-20 -14 1* -8 -7 2* -5 1* -7 -8 -7 -8
f	pl 25 code	5* -8 1* -7 -9 -12 1* -4 1* -5 8
f	pl 25 image	9* -17 4* 20
f	pl 25 link	7* -7 -4 -12 1* -6 1* -4
f	pl 25 link:label	7* -6 -14 2* -5 11 -6 -9
f	pl 25 link:paper	9* -5 1* -5 9 1* -9
f	pl 25 text	-5 1* -9 1* -7 -8 -11 -8 2* -15 2* -16
f	pl 25 text:emphasis	7* -7 1* 6 1* -15 1* -5 -8
f	pl 25 text:strong	6* -11 -6 4 -5 1* -12 -12 5
f	pl 5 code	1* -10 -17 -4 -4 -5 -7 -9 -10 2* -10 -10 -7
f	pl 5 code:strong	7* -12 -4 1* -9 -11 -7
f	pl 5 image	-4 -5 3* -4 1* -21 -7 -5 -14 -8 -7 -5 5
f	pl 5 link	-5 -15 -10 -6 -8 -12 1* -15 1* -6 -12 2* -10
f	pl 5 link:badge	7* -12 -9 -15 -7 -9 1* -6
f	pl 5 link:badge-paper	7* -9 -10 -16 1* -12
f	pl 5 link:bare	7* -13 -15 -8 -5 -10 4
f	pl 5 link:emphasis	7* -5 -10 -12 1* 8 6
f	pl 5 link:icon	4* -5 3* -7 -8 1* -6
f	pl 5 link:label	6* -11 -12 -23 -37 -17 -4 1* -17
f	pl 5 link:label:emphasis	4* -5 4* -8 1* -4 14 1* -5
f	pl 5 link:label:strong	8* -5 -6 2* 9 1* -8
f	pl 5 link:paper	1* -7 1* -4 2* -10 -15 -25 -13 -11 -25 1* -19 5
f	pl 5 link:paper:emphasis	7* -5 -5 -10 2* 11
f	pl 5 link:paper:strong	8* -7 -14 -6 -8 9 -5
f	pl 5 link:strong	4* -4 3* -6 -9 -6 -6 8 -7 -4
f	pl 5 text	-6 -12 -12 1* 5 -14 -9 -13
f	pl 5 text:emphasis	1* -20 -8 -7 -7 -18 -9 1* -5 -9 2* -17
f	pl 5 text:strong	-7 -8 -7 -9 -16 1* -7 -17 -4 -8 -5 -12 -11 -8
f	pl ^ code	-14 2* -7 -10 1* -12 -12
f	pl ^ image	-9 1* -8 -10 -10 -13 1* -5
f	pl ^ link	-5 1* -5 -5 -6 -5
f	pl ^ link:badge	-9 1* -6 -5 1* -6 -8 -6
f	pl ^ link:badge-paper	-6 -6 2* 7 -4 -6 -11
f	pl ^ link:emphasis	-8 2* -4 -6 1* -7 10
f	pl ^ link:label	-7 -10 -9 1* -8 -7
f	pl ^ link:paper	-8 1* -4 -5 1* -9 1* -4
f	pl ^ link:strong	-11 -8 -11 -11 1* -6 -8
f	pl ^ text	-4 -5 -4 1* -6 2* -7
f	pl ^ text:emphasis	-5 -11 -14 -16 -22 1* -19
f	pl ^ text:strong	-9 -6 -9 -8 -10 -5
f	pl x text	6* -5 -7 1* 4 1* -4 -6 -5
f	pm ^ "	1* -6 -12 -9 -13 -17 -17
f	pm ^ (	-6 -7 1* -7 -19 -4 -4 -21
f	pm ^ [	-7 1* -5 -11 3* -11
f	pm ^ ^	2* -7
f	pm ^ 《	1* -9 -9 -6 -14 -13 -6 4
f	pm ^ 「	-8 1* -10 -9 -9 -14 -13 5
f	pm ^ 【	-17 -7 10 -10 -6 1* -8 -19
f	pm ^ （	-7 1* -13 -6 -10 -14 8 -8
f	pm code 	8* -4 -8
f	pm code "	1* -8 -5 2* -9 -16 9 3* -6 2* -5
f	pm code (	-14 -9 2* -10 6 -5 -21 1* -4 1* 17 -6 -12 -11
f	pm code )	-12 -13 3* -14 17 -14 -5 -5 -6
f	pm code ,	-18 -25 -18 1* -9 1* -11 -4 1* -13 -8 5 1* -12
f	pm code -	-9 -11 -6 -5 2* -18 2* -15 -7 6 -12 -10 -16
f	pm code .	-10 -16 -12 5* 4 -9 1* -8 4 -5
f	pm code :	1* -7 -7 1* -5 -21 -14 1* -17 -19 -19 13 1* -23
f	pm code [	2* -10 1* -8 6 -9 -6 -13 1* -18 2* 5
f	pm code ^	1* 8 2* -6 1* -5 3* -14 -5 -10 -10
f	pm code _	1* -6 1* -5 -8 1* 5 -7 -6 2* -6 2* -9
f	pm code |	5* -9 1* 8 -11 1* -8 1* -5 1* -8
f	pm code 《	1* 5 -7 1* -6 -6 2* -5 -9 -10 -8 -13 -10 7
f	pm code 「	1* -10 3* -7 1* 14 6* -4
f	pm code 【	8* -8 -4 1* -10 19 -12 -13
f	pm code （	8* -6 -17 -13 13 6 -4 -14
f	pm code:emphasis _	8* -5 1* -4 9 1* -16 -8
f	pm code:strong ^	8* -14 2* 9 -9 -8
f	pm code:strong _	-5 -6 4* -6 1* -8 -11 -12 13 1* -9 -9
f	pm image "	-6 -4 -5 2* -12 -5 8 3* -17
f	pm image (	-7 5 -5 1* -13 1* -20 -20 -7 9 1* -8 9 -19 -9
f	pm image ,	-4 7* -7 17 -14 -20 1* -7 6
f	pm image -	6* -5 -5 -16 1* -24 7 1* -9 -17
f	pm image .	-6 7* 13 -11 -8 -16 -4 -12 -10
f	pm image :	8* -16 -12 -18 19 -16 -9 -9
f	pm image [	-11 1* -10 1* -7 1* -21 -7 -21 8 -4 -16 -8 14 -22
f	pm image ^	1* -10 1* -6 -12 6 -9 -5 8 -16 -12 2* -13
f	pm image _	1* -10 -14 -8 -9 1* -5 -4 -18 2* -9 1* 6
f	pm image |	1* 10 3* -9 -4 1* 5 1* -17 -6 -20 -20 -6
f	pm image 《	5* -8
f	pm image 「	1* -5 5* 9
f	pm image 【	-6 1* -4 4* -10 2* -16 -11 -5 1* -7
f	pm image （	1* -5 5* -8 -5 9 -11 -13 9 -7 -5
f	pm link 	4* 6 1* -4 -11 -12 -14 -11 8 10 -8
f	pm link "	1* 7 4* -4 1* -6 1* -4 2* -5 -10
f	pm link (	1* -16 2* -6 -16 1* -20 -7 -9 2* -11
f	pm link )	1* -6 4* -7 -17 -25 -10 -8 -15 6 -23 5
f	pm link ,	1* -12 -6 -6 -7 11 1* -11 2* -19 -19 -8 -16 8
f	pm link -	-8 -7 1* -6 -7 -9 -7 -11 5 1* -11 1* -12 -14 -8
f	pm link .	-5 3* -9 1* -14 -6 -12 -4 -14 -17 13
f	pm link /	8* -6 -6 2* 8 1* -7
f	pm link :	-8 3* -6 -10 -5 -20 1* -9 -11 1* 5 -12 10
f	pm link ;	-14 4* 5 -8 2* -4 1* -7 2* -7
f	pm link [	1* -8 -7 1* -7 6 1* -25 -7 -5 -7 -9 1* 5
f	pm link ^	1* -11 -11 -9 -20 -20 -6 -5 -14 -6 -11 2* -4
f	pm link _	-14 -9 -9 -5 1* -6 9 -30 -10 -10 -7 -9 5 1* 5
f	pm link |	-7 3* -4 -11 5 -7 1* -5 1* -12 10 -11 -19
f	pm link 【	1* -6 2* -7 2* -6 -20 1* -6 -28 9 1* -6
f	pm link （	4* -4 1* -5 -19 -11 -5 -5 2* -14 -10
f	pm link:badge 	-7 5 -7 -7 -5 -10 -11 -8
f	pm link:badge "	5* -4 5* 10 2* -10
f	pm link:badge (	1* -6 -13 1* -5 7 -7 1* -10 1* 6 -4 -11 -6
f	pm link:badge ,	4* -8 -13 1* 13 -6 -7 -10 5 1* -7
f	pm link:badge -	5* -5 2* -5 -9 -7 6 2* -6
f	pm link:badge /	1* -5 2* 5 7* 8 1* -8
f	pm link:badge :	8* -10 -16 -11 16 -8 -14 -17
f	pm link:badge ;	8* -5 2* -4
f	pm link:badge [	-5 1* -14 1* -12 1* -8 -7 -10 -7 -7 -6 -8 11 -7
f	pm link:badge ^	1* -12 -10 1* -7 -5 -13 14 -5 -12 -20 1* 5 -27
f	pm link:badge _	-8 10 -4 1* -11 -14 -13 4 -16 3* 8 1* -11
f	pm link:badge |	1* -5 8* -8 -11
f	pm link:badge-paper ,	5* -7 1* 7 -4 5 5 -5 -4
f	pm link:badge-paper ^	-4 -5 3* 15 -10 -15 -7 2* 7 -10 -13 -6
f	pm link:badge-paper _	8* -11 -12 -7 7 7 -5 -7
f	pm link:badge-paper |	12* 9 1* -9
f	pm link:bare (	8* -26 1* -14 8 -14 1* -5
f	pm link:bare ,	-7 -7 -7 -7 -13 -7 -6 1* -11 2* -10 4 -23 -5
f	pm link:bare -	8* -20 -5 -7 1* -4 -9
f	pm link:bare :	7* -6 5 -17 -9 1* -16 -11
f	pm link:bare ;	8* -8 10 -8 -7 -4 -8 -10
f	pm link:bare [	1* -9 -6 2* -9 -13 -13 -19 -8 -13 -19 11 1* -10
f	pm link:bare ^	7* -9 -20 -8 -28 -5 6 -32
f	pm link:bare _	-6 -10 2* -9 1* -10 5 2* -14 -17 -15 1* 7
f	pm link:bare |	1* -12 2* -8 -14 1* 8 -5 -11 -15 -5
f	pm link:emphasis (	7* -6 -12 1* -11 1* -10
f	pm link:emphasis ,	-7 4* 7 1* -13 -17 1* 6 -10 5 -16
f	pm link:emphasis -	1* 6 5* -12 -8 7 -14
f	pm link:emphasis .	7* -13 5 -18 -20 -15 5 -11 -5
f	pm link:emphasis :	7* -25 5 -21 -12 7 -17 -10 -4
f	pm link:emphasis [	7* -5 -19 -10 -13 -14 2* 12
f	pm link:emphasis ^	7* -10 -7 1* -21 -9 -9 1* 5
f	pm link:emphasis _	-5 4 3* -8 1* -19 -10 -9 -20 5 1* 5 -5
f	pm link:icon (	8* 9 -18 -10 -18 -8 9 -18
f	pm link:icon ,	12* 6 1* -10
f	pm link:icon /	12* 6 1* -6
f	pm link:icon :	-7 -6 2* -6 -10 1* 12 -7 1* -4 9 -14 1* -5
f	pm link:icon ^	9* -13 -17 1* -5 -15
f	pm link:icon _	6* -4 2* 12 -5 -9 2* -13
f	pm link:label 	1* -4 2* -8 3* -9 -21 -7 -10 1* -6 6
f	pm link:label "	1* -7 3* -5 -6 10 1* -8 2* -6 -5
f	pm link:label (	-7 -11 -6 -5 -10 9 -8 -10 1* -8 -25 -6 -29 5
f	pm link:label )	1* -12 2* -14 1* 9 9 2* -10 -9 -16 1* -12
f	pm link:label ,	-11 -11 2* 5 7 -16 -10 6 -6 -29 -12 1* -28
f	pm link:label -	1* -12 2* -6 -4 -8 5 -29 -22 -10 8 -21 -10
f	pm link:label .	-9 -10 2* -6 1* -10 5 -12 -6 -4 -9 -9 -7
f	pm link:label /	8* -5 2* -4
f	pm link:label :	5* 6 1* -6 -10 -12 -19 7 -15 -17
f	pm link:label ;	1* -5 2* -7 1* -5 1* -6 -4 -6 -15 7 -13
f	pm link:label [	-7 -5 2* -7 1* 4 -15 -16 2* -19
f	pm link:label ^	1* -8 3* -10 -18 -11 -6 -14 -18 1* -4 -15
f	pm link:label _	-10 -21 -9 1* 8 -31 -7 -6 -11 -17 -18 1* -5
f	pm link:label |	-10 -12 -5 2* -5 6 4 1* -5 3* -9
f	pm link:label 《	5 -8 2* -7 -12 -5 7
f	pm link:label 【	7* -8 -12 -6 7 -5 -10 7
f	pm link:label （	1* -6 2* 5 2* -6 -7 -5 -21 2* -9 -6
f	pm link:label:emphasis (	8* -8 -7 -14 1* -12 -11
f	pm link:label:emphasis -	8* -6 -6 -11 7 -4 1* -5
f	pm link:label:emphasis ^	8* -5 -6 -5 7 -6 1* -6
f	pm link:label:emphasis _	8* -6 3* 9 1* -5
f	pm link:label:emphasis |	8* -8 -7 8 -4 1* -6
f	pm link:label:strong ,	7 3* -5 -11 -8
f	pm link:label:strong -	9* -7 -8 7 -6 1* -9
f	pm link:label:strong .	9* 10 2* -13 1* -4
f	pm link:label:strong ^	7* -13 -14 -15 -8 1* -15
f	pm link:label:strong _	1* -4 2* 5 -6 1* -7 -9 5 1* -14 2* -11
f	pm link:label:strong |	1* -4 2* 6 3* -9 -7 1* -5 8 1* -7
f	pm link:paper 	-5 -6 5* -12 1* -5 1* -14 -4 -4 4
f	pm link:paper "	1* -6 3* -4 -4 6 1* -12 4* 5
f	pm link:paper (	5* 6 -5 -5 -13 -12 1* -11 5 -17 5
f	pm link:paper )	-4 -7 2* -8 -7 8 -7 -4 1* -13 5 -25 -10
f	pm link:paper ,	5* 7 -4 -13 -15 -14 1* -13 1* -19
f	pm link:paper -	8* -15 -18 -15 7 -6 1* -4
f	pm link:paper /	-6 -5 2* 7 1* -5 2* -9
f	pm link:paper :	5* 9 -5 -10 -14 -16 -6 1* -16 -12 8
f	pm link:paper ;	8* -5 2* -7
f	pm link:paper [	-5 -8 4* -8 -13 2* -21 -5 1* 6
f	pm link:paper ^	-5 -8 -4 2* -6 12 -9 2* -16 -5 1* -17
f	pm link:paper _	1* -5 2* -6 -4 1* -8 -18 -19 7
f	pm link:paper |	-6 -7 3* -5 1* -5 1* -7 -6 3* 5
f	pm link:paper 【	4* 4 -5 1* -8 -4 -11 -6 -13
f	pm link:paper （	7* -5 1* -10 -6 10 1* -6
f	pm link:paper:emphasis ;	12* 7
f	pm link:paper:emphasis ^	9* -5
f	pm link:paper:emphasis _	14* -6
f	pm link:paper:strong ,	12* 9
f	pm link:paper:strong -	9* -6 -5
f	pm link:paper:strong ^	7* -12 -12 -12 -10 7 -10 1* -10
f	pm link:paper:strong _	4* 5 3* -11 -7 1* -8 1* -4
f	pm link:paper:strong |	4* 5 7* 7
f	pm link:strong (	7* -10 1* -7 5 -23 -6 7
f	pm link:strong )	8* -10 -7 -7 -5 1* 5
f	pm link:strong ,	-6 6* -14 9 1* -15 -26 -9 -22
f	pm link:strong -	7* -23 -21 -16 -38 8 -17 -17
f	pm link:strong .	7* -10 -7 -6 -21 -9 1* -18 17
f	pm link:strong :	7* -14 -19 8 -13 2* -11 -15
f	pm link:strong [	1* -5 -5 2* -6 1* -5 1* -8 1* -9 2* -14
f	pm link:strong ^	5* 5 -8 -7 -5 -14 -4 1* -10 -5 -11
f	pm link:strong _	6* -6 -32 2* -15 -11 6 -15
f	pm link:strong |	7* -8 -16 1* -12 16
f	pm link:strong 【	8* -7 1* -7 -5 8
f	pm link:strong （	7* -6 -14 -4 -8 1* -5
f	pm text 	-9 -12 -10 -5 -7 -6 1* 7 -12 1* -8 8 -18 -13
f	pm text "	-14 5 -14 -14 -14 -19 -20 5 -6 -5 -18 1* -12 -14 -8
f	pm text (	-12 6 -7 3* -7 -14 -5 -4 -11 -4 7 1* -6
f	pm text )	-7 2* -11 -15 -5 -6 -8 -8 1* -5 -5 -5 -5
f	pm text ,	4* -9 -5 1* -6 1* -6 -6 -6 -6 -11 -6
f	pm text -	-9 -5 1* -5 -13 1* -11 -6 -6 1* -23 2* -28 -5
f	pm text .	2* -16 -4 -27 -6 -13 -8 -6 3* -12 -9
f	pm text /	9 -8 -4 1* -6 -6 -6 -9 -9 -11 -7 -11 1* -6 9
f	pm text :	1* -5 -16 -4 2* -20 1* -11 -4 1* -6 1* -7 -5
f	pm text ;	4 -9 6 -8 -8 -7 3* -19 -17 -9 -5 -4
f	pm text [	-19 -5 1* -13 -4 -5 -8 -33 2* -6 -17 1* -11 -5
f	pm text ^	-28 -6 1* -26 7 2* -5 -10 -5 -7 1* -4 1* -5
f	pm text _	-10 -6 -6 -14 -21 1* -9 -8 -5 -6 -9 1* -10 -8
f	pm text |	-11 -5 -18 -7 -8 9 -23 -19 3* -5 1* -6
f	pm text “	-7 -10 -8 2* -12 -8 10 -5 -7 -6 -4 -6 -5 11
f	pm text 《	-5 1* -12 -6 -14 -9 -7 12 -19 -20 -15 -16 -10 -21
f	pm text 「	2* -20 -7 -12 -14 -17 10 -6 -7 -8 -7 -12
f	pm text 【	-21 6 -9 -6 1* 5 -17 -32 -13 -5 1* -16
f	pm text （	-10 2* -5 -11 -9 2* -32 1* -8 2* -10
f	pm text:emphasis "	7* 18 1* 6 -5 -14 2* -16
f	pm text:emphasis (	-11 -17 -14 -5 -12 -16 -10 1* -23 1* -10 -6 -15 -17 7
f	pm text:emphasis )	-6 -11 -5 1* -6 -10 2* -23 -5 3* -16
f	pm text:emphasis ,	5 1* 4 2* -10 -20 2* -4 -9 -5 -6 -19 -10
f	pm text:emphasis -	-10 -5 2* -5 -7 2* -10 -20 1* -6 -19 -19 6
f	pm text:emphasis .	1* -21 -13 1* -14 -5 -5 -7 -5 -6 1* -8 -8 -5 6
f	pm text:emphasis :	-9 -8 2* -11 -18 -4 2* -12 -19 -10 -12 -19 12
f	pm text:emphasis ;	-5 -13 -10 -10 -10 -13 -10 -12 1* 13 1* -6 -13 -9
f	pm text:emphasis [	-8 7 2* -6 -12 -14 -16 -22 9 1* -14
f	pm text:emphasis ^	-5 -10 -11 1* -5 -17 -5 -8 -20 2* -8 1* -5 5
f	pm text:emphasis _	1* -18 -10 -7 -10 -15 1* -21 8 -7 -13 1* -5
f	pm text:emphasis |	-12 4* -15 -6 9 -17 2* -18 -13 -15 -6
f	pm text:emphasis 《	7* 6
f	pm text:emphasis 【	2* -4 3* -4 -6 -6 7 -13 -11 2* -9
f	pm text:emphasis （	-4 6 -6 1* -4 1* -9 1* -21 2* -16 1* -13 -11
f	pm text:strong 	6* -5 -16 -22 1* -11 -7 -13 -15 8
f	pm text:strong "	-6 -18 -17 -4 -8 -25 1* -11 -9 1* -18 6 -14 -19
f	pm text:strong (	-26 -5 -7 1* -13 3* -8 1* -23 -6
f	pm text:strong )	-26 -12 -25 -11 -9 -9 -6 1* -13 -17 -8 -18 1* -9 5
f	pm text:strong ,	1* -23 -8 1* -4 -22 -35 -6 2* -13 7 1* -24
f	pm text:strong -	-12 -16 -10 -9 -8 -12 -11 1* -13 1* -7 1* -8 -22 -9
f	pm text:strong .	6 1* -11 -7 -9 -8 -14 -4 2* -16 -11 -11 -25 7
f	pm text:strong /	16 -9 3* -7 -9 -7 -4 5* -7
f	pm text:strong :	-7 1* -6 1* -6 -20 1* -8 2* -8 1* 14 -9 -20
f	pm text:strong ;	12 -7 -4 2* -21 -14 9 1* -15 -10 -10 16 -6
f	pm text:strong [	-17 -9 4 -5 -15 -8 1* -11 3* -17 2* -11
f	pm text:strong ^	-15 -9 -16 -5 -7 -6 1* -16 -8 1* -11 1* -6
f	pm text:strong _	-6 -9 -16 -5 -6 -21 -20 14 -11 -18 -12 1* -4 -11 -13
f	pm text:strong |	1* -10 3* -7 -6 -13 5* -5 -12
f	pm text:strong 《	7 4* -11 -5 8 -12 -9 -13 -10 1* -12
f	pm text:strong 「	-4 5 3* -7 -5 13 -11 -11 -10 -13 -6 -12 -7
f	pm text:strong 【	1* -6 -10 2* 4 -4 -9 -14 1* -6 -11 18 -21 -10
f	pm text:strong （	1* -7 7 2* -7 -6 1* -7 1* -7 1* 5 -4
f	r cell code	-9 7 -11 -6 -7 1* -9 -15 -6 -15 -13 14 -5 -16 -12
f	r cell image	-7 1* -8 -9 -11 -14 2* -6 -15 -7 1* -5 -7
f	r cell link	-14 -17 -12 -12 5 -11 -28 1* -27 1* -13 8 1* -8 -24
f	r cell link:badge	-8 1* -10 -9 1* -8 -9 -8 -5 -12 -5 -4 -4 -6 4
f	r cell link:badge-paper	6* -5 -9 1* -4 2* 5 1* -8
f	r cell link:bare	7* -9 4* 14 1* -9
f	r cell link:emphasis	4* -7 2* 5 -9 -18 1* -8 6
f	r cell link:icon	9* -4 2* 11 1* -11
f	r cell link:label	1* -9 3* -5 -4 1* -4 1* -5 1* 9 -5 -11
f	r cell link:label:emphasis	12* 5 1* -5
f	r cell link:label:strong	4* -5 4* -5 2* 5 1* -9
f	r cell link:paper	1* -10 -5 -6 11 -6 -5 -10 -4 1* -5 -7 10 1* -11
f	r cell link:paper:emphasis	9* -7 2* 6 1* -6
f	r cell link:paper:strong	4* -5 4* -8 2* 14 1* -6
f	r cell link:strong	1* -4 1* -4 2* -5 7 -8 -13 -5 -7 -6 1* -12
f	r cell text	-8 3* -11 -6 -10 -6 1* -7 2* -6 1* -7
f	r cell text:emphasis	-9 1* -19 -6 -10 -21 -11 11 -11 -6 -14 -23 8 -13 -21
f	r cell text:strong	-6 -6 -7 -10 -13 2* -5 1* 5 -23 -6 -5 -6 -25
f	r child code	-6 -4 -4 -4 -6 5 -10 -12 -12 -7 -16 1* -13 -7
f	r child code:strong	8* -5 7 1* -6 2* -7
f	r child image	1* -9 3* -4 1* -6 -5 1* -10 -9 -7 -14
f	r child link	-11 -4 2* -10 -5 -13 1* 12 -28 -10 1* -11 -14 5
f	r child link:bare	7* -9 -14 -9 1* -6 1* -5
f	r child link:label	6* -6 -9 -25 -23 -7 2* -9
f	r child link:paper	4* -7 2* -8 -13 -14 -7 -19 1* -12
f	r child text	1* -11 -24 -19 -19 -6 -5 -5 1* -4 -10 1* -9
f	r child text:emphasis	-9 -9 -4 2* -24 -11 9 1* -9 -6 -26 -17 -20 5
f	r child text:strong	-15 -16 -18 -8 -6 1* -10 1* -5 -14 -15 -14 1* -12
f	r head code	1* -11 -7 2* 9 1* -6
f	r head link	-13 -7 -5 -4 -11 2* 11 4* -6
f	r head link:emphasis	7* 5 -6 3* -4
f	r head link:strong	7* 6
f	r head text	-16 -16 -13 -15 -26 1* 6 1* -20 5 -33 12 -20 -21 -26
f	r head text:emphasis	-16 -18 -11 2* -17 -12 7 -4 1* -13 -30 -4 -4 -21
f	r head text:strong	2* -4 1* -4 2* -8 -21 -5 -31 -7 -12 -11 -12
f	r line code	1* -7 5* -7 -15 -7 -22 -11 -7 -15 10
f	r line code:strong	9* 5 1* -9 -5 -12
f	r line image	1* -6 -5 3* 6 -5 -12 1* -6 -9 -10 -8
f	r line link	-19 1* -5 1* -10 -6 10 -16 -12 1* -20 1* -10 -19 8
f	r line link:badge	8* -8 -16 -5 -4 1* -8 6
f	r line link:badge-paper	8* -7 -13
f	r line link:bare	4* -8 2* -12 -23 -10 -8 -13 1* -7
f	r line link:emphasis	9* -12 -7 -4 -15 -8
f	r line link:icon	8* -4 3* 12 1* -12
f	r line link:label	4* -9 1* 5 -13 -24 -49 -11 -14 1* -18
f	r line link:label:emphasis	8* -7 -6 3* -6
f	r line link:label:strong	8* -6 3* 9 1* -9
f	r line link:paper	-4 -6 4* -11 3* -4 2* -5 4
f	r line link:paper:emphasis	8* -5
f	r line link:paper:strong	8* -8 -8 2* 6
f	r line link:strong	8* -7 -13 -6 -13 1* -6
f	r line text	-27 -13 -22 -20 -20 -22 1* -5 -8 1* -11 2* 5 5
f	r line text:emphasis	-14 -4 -7 -7 -6 -7 -4 -11 13 1* -12 -30 -23 -14 10
f	r line text:strong	-13 1* -5 1* -4 -15 2* -26 -20 -17 -12 1* -27 5
f	r main code	-12 1* -5 -8 -14 1* -14 -20 -17 2* -16 -20 1* -7
f	r main code:emphasis	8* -6 -7 -5 10 -5 -8 -4
f	r main code:strong	-8 1* -10 1* -7 6 -6 -15 -13 1* -16 -14 -8 11 -10
f	r main image	-14 -5 -11 -10 -12 -19 1* -7 -12 1* -7 -7 -10 -8 6
f	r main link	1* -4 -11 -8 -9 -11 2* 8 6 -16 -6 7 -16 -44
f	r main link:badge	-9 -13 -8 -6 1* -10 -8 -18 -15 -10 -8 -15 21 -8 -23
f	r main link:badge-paper	-5 6* -5 -14 -22 -8 -8 13 -7 -13
f	r main link:bare	-7 -8 -10 -8 1* -9 -8 -10 -11 -13 -10 -12 1* -9 -8
f	r main link:emphasis	1* -11 -10 -5 -11 -12 -11 5 1* -9 -8 -6 1* -10 -15
f	r main link:icon	1* -4 4* -6 -6 -10 -10 1* -7 18 1* -20
f	r main link:label	-4 -11 -9 -11 4 -8 -11 -6 2* -12 -5 19 -15 -35
f	r main link:label:emphasis	7* -4 -7 -20 -4 -10 8 -5 -9
f	r main link:label:strong	-5 -7 3* -4 -5 1* -9 -12 -9 -10 5 -8 -13
f	r main link:paper	-4 -5 -10 -7 1* -8 -7 -11 -13 5 -9 -8 17 -7 -35
f	r main link:paper:emphasis	7* -4 -9 -15 2* 13 1* -15
f	r main link:paper:strong	4* 6 3* -9 -15 -6 -13 1* -6 -8
f	r main link:strong	-13 -12 -11 -10 -15 -14 -16 25 -13 -20 -11 2* -11 -17
f	r main text	1* -5 -7 -24 -5 -5 -7 -7 1* -5 1* -4 -8 -7 -14
f	r main text:emphasis	-4 -8 -4 -20 -25 -9 -22 5* -13 1* -30
f	r main text:strong	1* -12 -5 -9 -16 -4 1* -5 1* -6 6 1* -10 -4 -27
f	r para code	5* -6 2* -6 -17 -15 -15 -9 -7 23
f	r para link	8* -12 -11 -5 -6 -10 -6 12
f	r para link:badge	7* -7 -5 3* -5 1* 5
f	r para link:bare	1* -7 -6 1* -8 -6 1* -4 -4 -4 2* 8 1* -6
f	r para link:label	8* -20 -7 -6 -5 -9 -7 9
f	r para link:paper	8* -5 -13 -4 -8 -4 -4 5
f	r para link:strong	8* -6 -6 -4 1* -6 -4 7
f	r para text	1* -16 2* -8 3* -14 -17 -21 1* -12 -15 4
f	r para text:emphasis	-10 6* 9 -11 1* -7 -23 -8 -11 11
f	r para text:strong	-4 -5 5* -13 -9 -9 -4 -8 -17 -17 15
f	rep  code	-14 -12 1* -9 -13 -4 -15 -29 -19 -10 1* -6 -13
f	rep  code:emphasis	8* -6 -7 -6 11 -6 -11 -4
f	rep  code:strong	-5 1* -7 1* -7 2* -9 -10 8 -17 -5 -9 1* -6
f	rep  image	-9 9 -8 -8 -7 -12 -7 -19 -6 10 -17 -19 -18 -15 -7
f	rep  link	2* -13 -9 1* -12 2* -6 -9 -21 -9 -9 -20 -7
f	rep  link:badge	-8 10 -10 -8 -11 -8 -10 -10 -6 -12 -4 -8 12 1* -10
f	rep  link:badge-paper	-5 6* -5 1* -10 2* -11 1* 12
f	rep  link:bare	-7 -8 -10 -8 1* -10 -10 -6 -12 -19 -12 -14 1* -12
f	rep  link:emphasis	1* -7 -8 -4 -9 -8 -9 12 1* -14 -13 -4 -5 -9 -8
f	rep  link:label	-7 -13 -6 1* -9 -13 1* 8 -4 -10 4* -7
f	rep  link:label:emphasis	4* -4 3* -5 -5 1* -6
f	rep  link:label:strong	4* -9 7* -7
f	rep  link:paper	-9 1* -7 -4 1* -7 2* -7 11 -6 1* -8 -6
f	rep  link:paper:strong	4* -4 4* -9 4* 7
f	rep  link:strong	-15 -10 -11 -12 1* -7 -12 16 -21 -16 -16 -14 -6 -15
f	rep  text	-5 -5 -4 3* -9 1* -5 -5 -6 1* -16 -8 -6
f	rep  text:emphasis	-6 -14 -6 -15 -20 -26 -20 2* -8 2* -6 -14
f	rep  text:strong	1* -8 -7 -14 -17 5* -11 -6 -24 1* -6
f	rep few code	-18 1* -6 -10 -12 1* -18 -11 -23 2* -14 -13
f	rep few code:strong	1* -6 -6 4* -8 -7 -4 -6 -12
f	rep few image	-8 -13 -6 -6 -13 -20 2* -10 1* -16 -10 -7 -16
f	rep few link	-11 1* -11 -5 4 -9 2* -17 5 -6 -7 1* -5 -9
f	rep few link:badge	1* -4 1* -4 4 1* -7 -12 -7 -7 1* -8 15 -5 -12
f	rep few link:badge-paper	9* -14 1* -7 2* 6
f	rep few link:emphasis	7* -10 1* -6 -5 -5 1* -4 -6
f	rep few link:icon	8* -6
f	rep few link:label	-7 -11 -8 1* -7 -10 1* -4 2* -5 -14 1* -5
f	rep few link:label:emphasis	8* -4 -13 -6 -8 -12 -6 11
f	rep few link:label:strong	4* -5 4* -10 2* 11
f	rep few link:paper	-7 1* -6 2* -6 -10 1* -8 12 -7 1* -6 -6 -4
f	rep few link:paper:strong	7* -5 1* -9 2* 17
f	rep few link:strong	8* -6 -10 2* 11 1* -11
f	rep few text	1* -5 5 -15 -20 2* -12 -5 -5 5 -9 -7
f	rep few text:emphasis	-4 -4 -6 1* -6 8 -10 -20 1* -5 1* -10 -5 1* -4
f	rep few text:strong	1* -4 1* -9 -8 -18 1* -11 -8 1* 6 1* -15
f	rep many code	-12 4 -13 -4 -6 -5 -8 -12 -17 1* -8 -10 -13
f	rep many code:strong	9* -5 3* 7 -12
f	rep many image	-8 -12 -9 -5 -5 -5 6 -7 -11 -30 -17 -10 -13 -6 13
f	rep many link	-5 5* 6 -12 -18 6 -4 -8 6 -5 -17
f	rep many link:badge	1* -12 -7 -4 12 -8 -7 -9 -16 -21 -11 -17 -5 -11
f	rep many link:badge-paper	1* -7 2* 7 1* -7 -10 -10 -12 -7 -16 7 -9 -6
f	rep many link:icon	1* -7 2* 6 1* -11 -7 -14 -14 -7 -12 1* -9
f	rep many link:label	-5 -13 -11 -10 1* -9 -12 -14 1* -15 -15 -20 1* -19
f	rep many link:label:emphasis	7* -5 -5 -10 -6 1* 14 -7 -13
f	rep many link:label:strong	4* 7 2* -13 -14 -10 -8 -10 5 -11 -11
f	rep many link:paper	1* -18 -10 -8 1* -8 -10 -16 -32 -22 -10 -22 6 -11
f	rep many link:paper:emphasis	4* -4 3* -7 -17 -5 1* 6 1* -6
f	rep many link:paper:strong	4* 9 3* -10 -13 -6 -15 9 -8 -9
f	rep many text	-8 -10 -13 -5 1* -9 1* -42 1* -5 -8 -4 5 7
f	rep many text:emphasis	2* -13 1* -14 9 -14 -20 1* 5 -8 -16 -18
f	rep many text:strong	5 1* -9 -5 -9 -18 1* -18 -23 -20 -20 -11 9 -26
f	repl   0	7* -6 1* -16 2* 13 1* 7
f	repl   1	3* -6 -10 1* -6 3* -12 -5 -7 -15 -7
f	repl   12	-7 -5 2* -11 -15 -6 5 -7 -7 -5 1* -20 -27 -5
f	repl   2	1* -8 -13 -11 -13 -15 -9 -6 1* -6 -8 -7 -21 -18 -4
f	repl   25	6 -12 -13 1* -6 -11 -15 2* -19 -7 -4 -13 -21 -10
f	repl   5	2* -5 -6 1* -14 2* -10 -4 -6 1* -4 1* -7
f	repl   x	6* -5 8
f	repl  " 1	-5 -19 -16 -9 -13 -31 -5 1* -11 -4 -13 -8 -18 -20 7
f	repl  " 12	-7 -18 -7 -6 -7 -9 -4 11 -6 -15 -17 -18 -9 -11
f	repl  " 2	-9 -4 -18 1* -8 -18 -19 9 4 1* -12 -9 -6 -11 -10
f	repl  " 25	7* 5 6* 4
f	repl  " 5	2* -13 -7 -17 -15 -9 6 -15 -11 -25 -6 -15 -19 -7
f	repl  ( 1	-14 1* -5 -15 2* -6 -14 2* -13 -6 -8
f	repl  ( 12	-8 -11 6 1* -6 -12 -7 -19 -10 -7 -12 -7 -20 -19 9
f	repl  ( 2	1* -8 -10 -9 -17 -16 -21 3* -8 -9 -28 -20
f	repl  ( 25	7* -4 -9 -9 -13 7 -7 -11
f	repl  ( 5	-15 -5 1* -9 -15 -21 -11 -37 -5 1* -11 1* -11 -28
f	repl  [ 1	-4 -5 -17 -12 -7 4 -7 -19 -7 -7 -8 -20 -11 9
f	repl  [ 12	-9 -7 10 1* -8 -14 -15 -10 1* -11 6 -9 1* -7 -6
f	repl  [ 2	-9 2* -11 -10 -13 -9 -27 2* -7 -15 -6 -16 -5
f	repl  [ 5	-14 2* -8 -4 -10 -21 -12 2* -19 -13 1* -21 -7
f	repl  “ 1	-12 -13 3* -14 1* 20 1* -4 -5 3* 7
f	repl  “ 12	7* 15 -6 -7 -7 -9 -5 1* 6
f	repl  “ 2	-6 6* 7 3* -6
f	repl  “ 5	1* -6 7* -8 1* -7
f	repl  《 1	1* -9 -11 -5 -12 -17 -6 16 -10 -4 -17 -9 -5 -19 -9
f	repl  《 12	-7 -8 -5 2* -6 -5 16 -10 -11 -18 -14 -7 -8
f	repl  《 2	-18 11 -14 1* -7 -12 -13 9 1* -13 -13 -19 -6 -9
f	repl  《 5	1* 5 -10 -6 -15 -14 -20 1* -14 -10 -16 -19 -10 -11 -6
f	repl  「 1	-6 1* -18 -4 -11 -22 -21 7 -9 -6 -9 -12 1* -18
f	repl  「 12	-11 -8 -7 -5 -5 1* -9 22 -11 -13 -11 -11 -11 -7
f	repl  「 2	-12 1* -7 2* -8 -10 13 6 -18 -10 -15 -6 -4 -5
f	repl  「 25	7* 5
f	repl  「 5	2* -5 2* -5 -4 5 1* -7 -16 -15 -16 -9 -22
f	repl  【 1	-11 -12 -11 -6 1* 14 -16 -31 -13 -7 1* -11 1* -4 -8
f	repl  【 2	-9 2* -5 -8 -12 -13 -17 -7 5 1* -5 2* -8
f	repl  【 5	-13 1* 5 1* -7 -9 -6 -12 -10 10 1* -17 9 -17 -12
f	repl  （ 1	-11 1* -5 1* -10 -12 1* -10 -18 1* 9 1* -8 -17 -13
f	repl  （ 12	1* -4 2* -4 2* -19 -8 -13 2* -13 -9
f	repl  （ 2	-15 -15 10 1* -9 -15 2* -20 -11 7 -5 -11 -6 5
f	repl  （ 5	-8 -5 4 -6 -6 1* -11 -6 -16 -6 7 2* -16
f	repl few  0	1* -8 4* 9 -14 -6 -20 -9 -9 1* -9
f	repl few  1	5 -11 1* -15 2* -6 -10 -9 1* -5 -11 -10
f	repl few  12	-10 -7 -7 3* 5 -10 -19 1* -22 1* -9 -5
f	repl few  2	-13 1* 9 -12 -15 -7 1* -9 -25 -6
f	repl few  5	-7 1* -6 -14 -18 -18 1* -12 8 12 -9 -12 -14 -14 -5
f	repl few " 1	1* -12 3* -6 -10 -10 -10 9 -12 -4 -9 -11 -18
f	repl few " 2	-12 -13 3* -5 -7 1* -7 4 -7 3* -9
f	repl few " 5	1* -7 5* -9 -13 12 1* -14 1* -5 -13
f	repl few ( 1	-11 3* -8 2* -7 1* -7 -6 1* -7
f	repl few ( 12	8* -10 -4 -8 13 1* -4 -9
f	repl few ( 2	-14 -4 13 1* -9 -16 -12 4 -25 1* 4 2* -8
f	repl few ( 5	-13 -6 2* -8 -9 -5 -16 -16 9 1* -11 1* -16
f	repl few [ 1	-14 -17 4 -4 1* -5 5 -7 -6 1* 5 -15 -12
f	repl few [ 2	-7 3* -11 -6 -8 -11 -23 1* 8 -14 -8 -4
f	repl few [ 5	-6 14 1* -9 -12 -8 -11 -19 1* 5 1* -9 -6 -9
f	repl few 《 1	5* -4 1* -8 -9 2* -4
f	repl few 《 2	1* -7 6* -10 2* -6 1* -4 -8
f	repl few 「 1	-5 4* -8 3* -10 1* -5 2* 5
f	repl few 「 2	8* -19 2* -8 2* -16
f	repl few 【 1	-11 -17 10 2* -10 -10 -16 -16 1* -10 -6 -8 5 -7
f	repl few 【 2	-5 1* -6 2* -22 -5 -5 -15 1* -4 1* -14 1* 7
f	repl few 【 5	-5 1* -9 2* -7 -6 -14 -12 -8 1* -12 -14 -9 11
f	repl few （ 1	-4 -10 1* -5 -9 -9 2* -5 -6 3* -13 -10
f	repl few （ 2	7* -18 -12 4* -17 -8
f	repl few （ 5	1* -5 5* -7 -8 2* -4 1* -6
f	repl many  0	-7 -13 -9 -5 1* -5 10 -7 -7 -12 -8 -5 1* -4
f	repl many  1	-18 -18 -16 -12 1* -23 -6 -35 -5 -9 -6 -15 6 8
f	repl many  12	7* -5 -17 -16 -14 1* -7 -7
f	repl many  2	2* -12 2* 7 -11 -30 -14 -5 1* -10 1* -5
f	repl many  5	-23 18 -6 -9 1* -9 -17 -27 5 1* -29 -8 1* -29
f	repl many " 1	7* -11 -7 5 -7 -15 1* -7 -4
f	repl many ( 1	-7 1* -11 -6 -14 2* -23 2* -9 -6 1* 5 -8
f	repl many ( 2	-7 -5 9 2* -12 -12 -18 -8 -5 1* 8 2* -13
f	repl many ( 5	-8 -4 4* 6 -7 -24 12 -16 2* -10 -9
f	repl many [ 1	-9 -6 -12 2* -5 1* -12 1* -20 -21 -28 6 -12 5
f	repl many [ 2	-13 5 -6 3* -13 -6 -29 2* -13 1* -9 -6
f	repl many [ 5	4* -8 -10 -12 -9 -5 -12 1* -15 1* -9
f	repl many 【 1	-9 -18 -14 -5 2* -17 -11 -10 -16 -10 -10 1* -7
f	repl many 【 2	4* 5 2* -6 -9 7 -13 -10 8 1* -9
f	repl many 【 5	10* 4 3* -8
f	repl many （ 1	-6 1* -7 1* 6 -4 2* -13 -5 -6 2* -20
f	repl many （ 2	-7 4* -5 -7 -7 -6 8 -7 -4 -6 -5
f	repl many （ 5	7* -4 1* -15 5 19 2* -18
f	s 	-10 1* -9 -6 -9 -5 -5 1* -10 -9 -14 9 -7 -19
f	s (	-4 1* -10 1* -11 -20 -14 -22 -24 13 5 18 1* -30 -16
f	s )	-5 1* -5 -12 3* -7 1* -9 -5
f	s )"	-11 -11 -17 2* -13 -15 8 -5 -5 -4 -16
f	s )(	-16 2* -11 1* -8 1* -25 1* -5 -17 1* -22 1* 4
f	s ))	7* -17 -14 -13 8 -10 -11 14 8
f	s ))(	7* -5 -15 1* -10 1* -10 -7
f	s ))[	9* 8 2* -10
f	s ))|[	12* 8 1* -8
f	s ),	-9 -8 -15 -6 -7 1* 6 -12 -9 1* -10 -7 1* -39
f	s ),"	1* -17 3* -6 -5 9 -11 3* -5 -4
f	s ),(	-8 -9 -14 1* -12 15 -6 -20 3* -27 -16 1* -6
f	s ),[	1* -4 -8 1* -7 6 -18 -11 1* -6 -11 -9 -7
f	s ),《	1* 8 3* -11 1* -8
f	s ),「	1* -9 3* -5 1* 6
f	s ),【	2* -14 2* 12 1* -4 -4 -11 4* 7
f	s ),（	9* 7 1* -5 2* -10
f	s )-	-6 -26 2* -15 -13 -12 -16 2* -5 10 -5 -14
f	s )-"	1* -5 5* -4 1* -9 1* 7
f	s )-[	1* -9 -13 1* -4 1* -9 3* -12 -10 -8 -17
f	s ).	6 -8 -17 -7 -17 -6 -14 -10 1* -6 -14 -17 -6 -7
f	s )."	1* -7 3* -5 1* 9 1* 10 1* -8 2* -7
f	s ).(	1* -9 -10 2* 5 -5 -14 6 1* -14 -20 -20 1* 7
f	s ).)	7* -9 -6 -7 -13 -15 1* 13 -8
f	s ).[	1* -4 -7 2* 7 -8 -9 -11 4 -12 -8 -10
f	s ).《	1* -11 3* -5 1* 14 1* -4 1* -7 2* 5
f	s ).【	8* -9 -5 10 -7
f	s )/(	12* 8 1* -7
f	s )/[	9* -5 2* 9 1* -8
f	s )/【	4* 4 2* -4 4* 5 1* -5
f	s ):	2* -17 1* -14 -6 -12 -7 2* -30 7 -11 -22
f	s ):(	7* -8 13 -13 -12 -16 -19 1* -6
f	s ):[	7* -12 -4 2* -5
f	s );	-13 -11 -11 1* -9 -4 -13 3* -19 -8 6 -11
f	s );[	9* -7 2* -9 1* 9
f	s );【	12* 10 1* -10
f	s )[	-11 2* -7 1* -16 -11 -22 -13 1* -7 -28 -8 5 -7
f	s )|	1* -11 -13 1* -8 1* -17 -9 7 -8 3* -25 -11
f	s )|(	11* -7 7 1* -4
f	s )|[	1* 5 3* -6 2* -7 -13 -5 -8 1* -5
f	s )|【	14* -5
f	s )|（	8* -7 -5 -7 -8 1* -6
f	s )《	1* -6 -12 -4 -13 -6 -15 10 1* -5 1* -5 1* -5 -7
f	s )「	4 1* -5 2* -6 -7 1* -7
f	s )【	-7 -11 -19 2* 6 -9 -15 -24 1* 4 -13 -11 5 -5
f	s )（	-8 -7 1* -6 -8 -4 -11 -17 -12 -7 -33 4 -5 -17 7
f	s ,	1* -7 1* -6 1* -5 -6 -7 -6 -6 -8 -8 -8 -16 -9
f	s ,"	-6 -15 -7 2* -9 -7 12 -8 -10 -9 -6 -4 -5 -5
f	s ,(	-20 -11 -19 1* -18 5 -4 -22 1* -10 10 -11 4 -14 -7
f	s ,)	7* -5 -8 13 -21 -11 -5 -8 -16
f	s ,/	6 -5 5* -8 -7 -9 -6 -12 -5 -6 12
f	s ,[	-4 -9 -20 1* -12 12 -14 -8 1* -8 1* -14 12 -17 -13
f	s ,《	1* 8 -8 2* -10 2* -7 -8 -5 -9 -5
f	s ,「	1* -4 5* 5 1* -7 1* -5 -5
f	s ,【	1* -7 -9 2* 7 -4 -9 -9 1* -7 -8 1* -9
f	s ,（	7* -10 -5 5 1* -19 6 -4 -14
f	s -	-13 -6 -22 -11 -14 -8 -27 1* -7 -10 -13 1* -19 -35
f	s -"	-15 -14 3* -4 -11 2* -9 -6 13 2* -8
f	s -(	-4 -5 -9 1* -5 9 1* -7 -7 -5 2* 5 -11 11
f	s -[	-7 1* -5 1* -7 7 -7 -8 -12 -13 -5 -4 9 -5 7
f	s -《	1* -12 3* -5 6* -5 1* -7
f	s -「	7* 6
f	s -【	4* -9 7 -6 -8 1* -8 -8 1* 6
f	s .	-12 1* -14 1* -16 1* 5 -5 2* -7 3* -6
f	s ."	-27 -34 -7 -7 -6 -13 7 1* -15 1* -18 -6 -12 -11
f	s .(	-9 -7 1* -5 -15 -5 1* -37 1* -11 -7 -41 11 8 14
f	s .)	-16 -12 -9 1* -9 -9 -5 -19 -13 9 -6 -19 -8 6
f	s .)(	7* -15 -8 1* -24 -21 -16 -4 8
f	s .),	7* -12 -10 -8 7 -15 5 -12 11
f	s .)-	7* -9 -11
f	s .).	7* -6 4* -6
f	s .):	7* -6 6 1* -11 -11 1* -5 -6
f	s .)[	7* -5 2* -9 -9 2* -16
f	s .)|	7* -8 1* 7 -7 -13 1* -5 -15
f	s .)【	8* -5 -9 -10 -9 1* -11
f	s .-	7* -17 1* 9 1* -12 -4
f	s .[	-9 -10 -20 1* -10 10 1* -24 -24 1* -10 -18 -16 11 8
f	s .|	5* -6 1* -15 1* -10 1* -19 -5 -7 6
f	s .“	-8 -5 -5 1* -5 -6 -8 9 -4 -5 -6 1* -4 -5
f	s .《	-7 -10 2* -4 -4 -5 8
f	s .「	1* -5 3* -8 1* 13 1* -5 4* -8
f	s .【	-4 -5 2* -7 2* -6 -9 2* -10 -9 1* -4
f	s .（	1* 5 -5 2* -5 -6 -10 -16 -10 1* 14 -10
f	s /	-6 -6 2* 7 1* -5 1* -12 2* -6 4
f	s :	-8 -12 -17 -10 -5 1* -8 1* -7 4* -5 -7
f	s :"	1* -6 4* -20 1* -9 -22 1* 9 -11 -5 -13
f	s :(	1* -4 -5 2* -5 1* -20 12 -6 -5 -5 14 -5 -20
f	s :[	2* -8 1* -7 6 -7 -12 -4 -13 -16 -16 25 1* -33
f	s :《	7 -14 3* -7 5* -4
f	s :「	1* -6 5* 15 -9 -9 -7 -11 1* -8 -11
f	s :【	1* -5 6* -5 -6 -5 -5 12 -6 -11
f	s :（	8* -5 -11 2* 14 -5 -10
f	s ;	1* -15 1* -9 -12 -15 3* -7 1* -6 -12 -5
f	s ;[	-5 -8 3* 9 -6 -10 4* 5 -5
f	s [	-12 1* -13 1* -13 -9 5 -26 -30 -17 -35 -13 12 -24 22
f	s ^	1* -4 -5 2* -4 1* -4 -4 1* 5 1* -4 -5
f	s ^"	2* -16 -12 -13 -23 -15 1* -16 -7 -8 -6 -18 -18 5
f	s ^(	-12 2* -7 -17 -5 -4 -24 18 13 -26 -39 7 -38 -21
f	s ^[	1* -5 -5 -12 1* 7 1* -13 2* -21 -8 11 -37 -10
f	s ^《	-12 -10 -9 -4 -11 -16 -6 14 -6 -12 1* -20 -7 -7 7
f	s ^《[	-6 4* -14 -9
f	s ^「	-8 1* -10 -9 -11 -13 -13 9 1* -5 1* -6 -6
f	s ^「[	1* 5 -12 2* -18 -10 -9
f	s ^【	-18 -7 1* -11 1* 7 -21 -18 -16 1* -9 -14 10 -12
f	s ^（	-9 1* -12 -8 1* -14 1* -13 -9 13 -12 -10 6 -10 -12
f	s _	-4 1* -5 -17 -5 -4 -8 1* -5 -8 -4 1* -5
f	s _"	-6 -16 -10 -8 -11 -20 -12 8 -18 -12 -16 1* -12 -12 -5
f	s _(	-9 1* -10 1* -15 -4 -10 1* -22 -4 -9 1* -10
f	s _[	-21 1* -10 -7 -16 -4 -16 -28 -7 2* -23 -10 14 -7
f	s _《	1* -8 -12 -4 -8 -6 -9 14 -16 -14 -15 -12 -8 -9
f	s _「	-8 1* -7 1* -7 -7 -7 1* -11 -8 -7 -11 -7 -6
f	s _【	-14 2* -5 -10 1* -5 -28 -16 -11 -6 -17
f	s _（	-6 4 3* -4 -7 -13 -9 1* 4 -15 1* -10 -6
f	s |	-12 6 -7 -8 -8 1* 5 1* -4 6 1* -5 1* -8 -8
f	s |"	1* -6 5* 12 1* 4 4* -4
f	s |(	-19 -13 -7 1* -5 16 -13 -15 3* -6 1* -7 -8
f	s |[	-5 -6 -7 3* -8 1* -7 -9 -11 -4 1* -17 4
f	s |《	5* -7 2* -7 -9 -9 -10 -9 -4
f	s 【	1* 7 -7 1* 18 -7 -9 -13 -14 9 -17 -18 14 -22 -13
f	s （	-8 1* -7 -4 -8 -5 -5 10 -14 13 -13 1* -24 -26 -11
f	sl  0 L	1* -7 2* 8 2* -4 4* 6 1* -6
f	sl  1 L	-6 4* -7 -5 -9 -14 -15 -6 11 -9 -4 4
f	sl  1 t	-8 -4 -12 1* -11 -8 2* -6 -20 -11 1* -17 -18 4
f	sl  12 L	7* 4
f	sl  2 L	4* -6 3* -10
f	sl  2 t	4* -4 1* -12 5 -7 1* -9 4 1* -8 -8
f	sl  5 L	1* 5 2* -5 3* -6 -8 1* 6 2* -7
f	sl  5 t	-6 -6 -5 -5 -5 -8 -7 1* -17 1* -14 -5 -9 -14
f	sl " 1 L	4* -9 1* -5 10 -13 -10 1* -4 -7 1* 11
f	sl " 1 t	1* -6 -14 -6 -13 -29 2* -23 1* -21 1* -15 -23 -6
f	sl " 12 L	8* -7 -5 1* -5
f	sl " 12 t	-8 -9 -8 -6 -6 -7 -9 9 -4 -9 -7 -12 -6 -5 -8
f	sl " 2 L	4* -8 2* 11 -5 -10 2* -7
f	sl " 2 t	-9 1* -5 3* -19 8 -9 1* -9 1* -7 -10 -9
f	sl " 5 L	-7 3* -10 2* 19 1* -7 1* -4 -6
f	sl " 5 t	-10 1* -13 -7 -11 -12 -10 5 -18 -5 -16 -4 -11 -19 -9
f	sl ( 1 L	-10 -15 -12 -5 13 -11 -11 1* -6 -14 -5 2* -7
f	sl ( 1 t	-7 -6 -10 3* -5 -13 -7 -5 3* 5
f	sl ( 12 t	-10 -9 14 1* -5 -15 -9 -21 -23 -11 -12 11 -16 -20 -6
f	sl ( 2 L	7* -10 -10 -11 -6 1* 15 -8 -13
f	sl ( 2 t	-4 2* -13 -18 -10 -25 1* -8 2* -10 -18 -19 -8
f	sl ( 5 L	6* 5 1* -7 -13 1* -7 9 -4 -12
f	sl ( 5 t	-15 1* -5 -9 -13 -23 -16 -38 4* -7 -33
f	sl ) 0 L	4* 5 7* 7 1* -11
f	sl ) 0 t	1* -29 -8 1* -10 -12 22 -10 1* -24 -5 -7 2* 9
f	sl ) 1 L	-18 -5 -6 -4 1* -7 -19 1* -19 -4 -11 -18 -5 -13 -10
f	sl ) 1 t	-11 -18 -21 -16 -24 -10 1* -5 -11 1* -15 1* -12 7
f	sl ) 12 L	-8 -9 -5 1* -6 -5 -13 1* -8 -11 -4 -16 1* -4 5
f	sl ) 12 t	2* -13 -4 -5 -14 -17 -8 -15 14 2* -16 -14 -6
f	sl ) 2 L	1* -12 -5 -4 1* -11 -13 1* -10 -8 1* -5 4 -5 4
f	sl ) 2 t	1* -5 -15 -11 -18 1* -10 -7 -5 3* -10 -16
f	sl ) 25 L	8* -9 -9 1* -5 -9
f	sl ) 5 L	-8 1* -5 1* -14 -4 -10 8 -15 1* -6 -12 -5 -11
f	sl ) 5 t	-9 -5 1* -9 -18 4 -23 -4 1* -6 -8 -12 -7 -40
f	sl , 0 L	9* -5 2* 7 1* -6
f	sl , 0 t	-6 -10 3* -5 1* -7 1* -4
f	sl , 1 L	-7 -6 -6 -6 6 -6 3* -11 -7 2* -7
f	sl , 1 t	1* -7 -7 -5 -5 1* -13 -12 1* -11 1* -9 1* -6 -7
f	sl , 12 L	-11 5* -4 1* -13 -15 1* -9 2* -6
f	sl , 12 t	-12 -17 7 1* -7 -13 2* -19 -7 2* -12 -13 -5
f	sl , 2 L	1* -4 2* -16 -6 -5 -5 -4 1* -12 2* -7 -6
f	sl , 2 t	-7 -7 -10 -10 -15 -25 -5 -10 -6 -8 -11 -12 1* -13
f	sl , 25 L	7* 6
f	sl , 5 L	1* -8 2* -11 -8 -15 4 1* -9 -5 -5 2* -8
f	sl , 5 t	1* -13 -11 1* -6 -19 11 2* -4 -12 -4 7 -12 -5
f	sl - 1 L	-5 -7 -4 1* -6 1* -6 -9 11 -11 -9 -16 -6 -5
f	sl - 1 t	-13 1* -15 1* -6 1* -13 -10 -9 -6 -8 2* -22
f	sl - 12 L	5* -4 1* 9 -4 -7 1* -7 -13 1* -8
f	sl - 12 t	-6 -13 4* -7 1* -11 -13 -14 1* -9 -14 7
f	sl - 2 L	4* -5 3* -9 2* -7 -4
f	sl - 2 t	-14 3* -6 -20 -15 -5 -7 1* -6 8 -16 -18 -9
f	sl - 25 t	7* -4 -13 -5 -6 16 2* -13
f	sl - 5 L	4* -7 2* 9 -5 -13 1* -8 2* -5
f	sl - 5 t	-5 -15 -11 -8 -10 -18 -19 1* -11 1* -13 1* -8 -15
f	sl . 0 L	9* -8 2* 5 1* -5
f	sl . 0 t	1* -9 4* -6 2* -13 -7 -9 -9 1* 13
f	sl . 1 L	-5 -7 2* -13 -4 -12 2* -12 -9 -13 -9 -6 15
f	sl . 1 t	-4 6 -18 -11 -18 2* -11 5 1* -8 -15 1* -8 -4
f	sl . 12 L	1* -5 5* 6 -10 1* -8 -10 -12 -5
f	sl . 12 t	1* -12 -9 1* -5 -9 -4 5 -14 -13 -4 -5 -18 -16
f	sl . 2 L	-7 -9 5* -5 -12 1* -9 -14 1* -7 6
f	sl . 2 t	-19 -12 -34 1* -12 -29 1* -6 -11 1* -10 1* -12 -18
f	sl . 25 t	1* -6 4* -6 -6 1* -12 -18 11 1* -9 -26
f	sl . 5 L	1* -10 2* -9 1* -5 4* -20 1* -5 9
f	sl . 5 t	6 -28 -12 1* -12 -12 -12 1* -20 -5 -5 2* -13 -7
f	sl / 1 L	1* -6 2* 8 2* -4 -9 2* -6
f	sl / 1 t	7 -4 5* -5 -8 -8 -7 -12 -5 1* 11
f	sl / 2 t	4 5* -6 -7 1* -4
f	sl : 0 L	12* 7 1* -7
f	sl : 0 t	7* -4 1* -10 1* -4 -4 1* 11
f	sl : 1 L	-5 -5 -5 -5 6 -5 -9 -11 2* -9 2* -10 -12
f	sl : 1 t	-4 -9 -26 -9 -25 -6 -14 -7 1* -5 -10 -13 5 -12
f	sl : 12 L	7* 5 -13 -9 -7 -14 -13 1* 5
f	sl : 12 t	1* -15 -16 -11 -6 -10 -14 5 -11 -6 -16 1* -11 -29
f	sl : 2 L	-9 3* -5 1* 4 7 2* -10 -16 9 -7 -19
f	sl : 2 t	-9 -12 -16 1* -7 -16 -13 3* -12 8 -15 -10
f	sl : 25 t	7* -7 -5 -14 7 1* -10 -11
f	sl : 5 L	-6 3* -4 2* 8 2* -5 -13 -10 -6 -6
f	sl : 5 t	2* -17 -7 -11 -14 -21 1* -11 -6 -17 1* -33 1* -11
f	sl ; 1 L	4* -4 2* -4 -11 -11 -5 5 1* -5
f	sl ; 1 t	4 -15 1* -5 -9 -4 -11 2* -11 -8 -7 -10 -8 -6
f	sl ; 12 t	2* -4 6* -8 -12 -12
f	sl ; 2 L	7* -6 12 -13 1* -5 -8
f	sl ; 2 t	1* -7 1* -7 -7 -6 -15 -9 -10 3* -13 -20
f	sl ; 5 L	8* -7 -7 1* 5 -9
f	sl ; 5 t	1* -17 1* -7 -7 -8 -4 -11 1* -6 -17 1* -6 -20 -7
f	sl [ 1 L	6* -4 -17 -24 1* -10 -11 5 -14
f	sl [ 1 t	-14 -14 1* -7 3* -20 1* -7 -7 -20
f	sl [ 12 t	-7 -6 7 1* -7 -10 -10 -8 2* 4 -13 -8 -8 -16
f	sl [ 2 L	-6 -6 -7 1* -6 -10 -5 1* -29 1* -9 -10 1* -12
f	sl [ 2 t	-5 5 1* -8 -20 -9 -8 -20 3* -14 -4 -5 -8
f	sl [ 5 L	7* -11 -15 -5 -5 -6 1* -12
f	sl [ 5 t	-24 5 1* -13 -15 -12 -29 -17 2* -11 -14 -6 -24
f	sl ^ 0 L	1* -13 2* 12 2* -13 -9 -14 -6 -6 -9 -4 9
f	sl ^ 0 t	-4 -12 -8 -6 -10 -9 6 2* -4 1* -6 1* -5
f	sl ^ 1 L	-5 -8 -14 -10 -6 -13 -15 2* 6 -8 -19 1* -7 -9
f	sl ^ 1 t	-7 -8 1* -17 -13 3* -5 -6 1* -8
f	sl ^ 12 L	-7 -5 2* -6 1* -6 1* -4 -14 -6 3* 5
f	sl ^ 12 t	-11 1* -13 1* -22 -14 -13 -8 1* -15 -12 1* -15 -22
f	sl ^ 2 L	-8 -10 -13 -10 1* -13 -18 -6 2* -9 -16 1* -7 -20
f	sl ^ 2 t	-8 2* -11 -20 -8 1* -6 -9 2* -5 2* -5
f	sl ^ 25 L	4* -8 1* -4 5
f	sl ^ 25 t	1* -13 -16 1* -6 -13 -7 1* -6 -9 -11 5 -8 -15
f	sl ^ 5 L	-15 1* -8 -10 1* -9 2* -12 1* -9 -27 1* -15 -13
f	sl ^ 5 t	-5 -6 -4 1* -8 -20 -13 5* -17 -45
f	sl _ 0 L	4* -5 2* -10 -7 -7 1* -4 10 1* -10
f	sl _ 0 t	6* -9 -5 -6 -17 -11 -7 -5 -6 17
f	sl _ 1 L	-10 1* -12 -10 1* -10 -4 -19 -6 1* -13 2* -14 -6
f	sl _ 1 t	-11 -9 -18 -14 -22 -4 -5 1* -5 -6 -5 1* -6
f	sl _ 12 L	-6 1* -5 1* -12 1* -11 1* -9 -19 2* 5
f	sl _ 12 t	5 -6 -7 -7 -8 -13 -4 1* 11 -5 -11 1* -18 -14 -18
f	sl _ 2 L	-6 1* -8 -6 -7 -9 -5 -14 1* -9 -15 -7 -5 -14
f	sl _ 2 t	-11 2* -7 -4 -5 2* -5 1* -6 5 -30 -18 -5
f	sl _ 25 L	-5 -6 4* -8 8
f	sl _ 5 L	1* -11 -7 1* -5 -6 -5 1* -10 1* -6 2* -7 -9
f	sl _ 5 t	3* -11 -10 -28 -25 5* -7 -24
f	sl | 0 L	12* 10 1* -10
f	sl | 1 L	-6 -10 3* -6 7 -7 1* -19 -9 -22 5 -11 -6
f	sl | 1 t	-11 1* -10 -7 -12 1* -13 2* 9 -15 -10 -12 -8
f	sl | 12 L	7* 15 -11 -14 1* -7 -12 1* -7
f	sl | 12 t	1* -6 3* -4 3* -7 2* -8 1* -6
f	sl | 2 L	-9 -10 -6 -7 1* -7 1* -14 1* -16 -8 -15 -18 1* 19
f	sl | 2 t	-10 1* -13 2* -19 -11 2* -4 3* -17
f	sl | 5 L	1* -5 2* 9 -4 1* -10 -4 -14 1* -9 2* 6
f	sl | 5 t	-5 -8 -5 2* -7 -5 1* -10 1* -5 5 5 -18 -8
f	sl “ 1 t	-13 -7 3* -7 -6 9 2* -5
f	sl “ 5 t	1* -7 -5 2* -4
f	sl 《 1 L	4* -4 2* 10 -11 -12 -9 -14 -9 -8 8
f	sl 《 1 t	1* -10 -13 -5 -10 -11 -13 7 -14 -16 -12 -14 -7 -12 6
f	sl 《 12 L	8* -5 -4 2* -4
f	sl 《 12 t	1* -6 -5 2* -6 -5 7 1* -8 -7 2* -4
f	sl 《 2 L	6* -5 8 -7 -5 1* -6 -7
f	sl 《 2 t	1* 15 -12 1* -6 -7 -11 -6 -8 -11 -8 -10 -4 -11 13
f	sl 《 5 L	-4 3* -8 1* -4 12 -4 -6
f	sl 《 5 t	2* -7 -10 -13 1* -15 1* -10 -15 -13 -13 -5 -11
f	sl 「 1 L	-6 -5 2* -12 1* -4 5
f	sl 「 1 t	-12 1* -16 -4 -10 -18 -19 11 -7 -9 -6 -7 -7 -9
f	sl 「 12 L	7* 8 1* -5 2* -10
f	sl 「 12 t	-9 -8 -6 -6 1* -4 -7 16 1* -5 -6 -10
f	sl 「 2 L	7* 5
f	sl 「 2 t	-12 1* -9 2* -10 -6 8 -5 2* -5
f	sl 「 5 L	8* -8 -7 2* -13
f	sl 「 5 t	5 -7 -8 -7 -7 1* -6 -6 -4 -7 1* -12 1* -7
f	sl 【 1 L	-10 -19 -16 -8 6 -16 -10 -18 -18 -28 -12 -20 4 -12
f	sl 【 1 t	-13 -15 1* -6 -13 5 -9 -18 -15 2* -11 -4 1* -5
f	sl 【 2 L	7* -9 -11 -11 -7 -9 8 -5 -4
f	sl 【 2 t	-10 3* -11 -18 -13 -18 -16 4 -4 -7 -12 1* -5
f	sl 【 5 L	7* -8 -6 -14 2* 15 1* -10
f	sl 【 5 t	-13 3* -7 -10 -8 -12 -13 4 -5 -19 1* -21 -4
f	sl （ 1 L	-4 -7 -5 1* 5 3* -10 -12 1* -13
f	sl （ 1 t	-8 5 1* -10 -16 -15 -8 -9 -9 4 5 -5 -10 -23 -10
f	sl （ 12 t	7* -17 -8 -13 -14 8 -9 -9
f	sl （ 2 L	4* -5 2* -6 1* -6 1* -4
f	sl （ 2 t	-7 4* -5 -9 1* -14 -8 -6 1* -17 -21 -9
f	sl （ 5 t	1* -11 3* -5 1* -11 -12 3* -9 -15
f	slot code 	-4 1* -17 -7 -10 -14 -8 -10 -13 16 -39 -24 -8 -23 -6
f	slot image 	-10 7 -11 -9 -14 -15 1* -4 -12 13 -22 -16 -13 -11 -10
f	slot link 	-13 10 -5 -8 -14 -15 -13 -5 -16 19 -12 -17 -10 -16
f	slot link "	7* 8 -5 -9 1* -6 -8 1* -5
f	slot link (	9* -13 2* 9 1* -8
f	slot link [	6* -4 -8 -10 14 -7 -11 1* -7 -13
f	slot link 《	7* 6
f	slot link 【	1* -7 3* -4 1* -6 -5 -10
f	slot link （	1* -4 10* 7 1* -7
f	slot text 	-23 25 -13 -18 -22 -17 -19 -21 -32 22 -24 -17 -5 -50 -5
f	slot text "	-8 10 -8 2* -10 -7 -28 -12 19 -9 -5 -7 -11 -11
f	slot text (	-18 6 -24 -10 1* -17 -5 -26 -16 16 -35 -30 1* -44 -13
f	slot text [	-23 16 -24 -9 -11 -21 -25 -19 -34 11 -54 -25 -18 -34
f	slot text 《	-7 11 -8 2* -15 -7 -18 1* 12 -9 -18 -10 -12 -25
f	slot text 「	-6 13 -7 2* -7 1* -7 -13 12 -6 -9 -4 1* -11
f	slot text 【	-9 11 -21 -5 -13 -11 -10 -10 -8 11 -25 -8 -18 -21
f	slot text （	-6 11 -14 -5 -11 -6 -6 -20 -9 16 -23 -28 -18 -16
f	slotw  L	-14 10 -14 -6 -8 -15 -17 -13 -30 12 -9 -8 -8 -12
f	slotw  t	-19 14 -23 -9 1* -22 -8 -24 -20 23 -33 -22 1* -34 -7
f	slotw b L	-9 1* -7 -5 1* -11 -10 -9 -8 12 -8 -13 -9 -10
f	slotw b t	-35 20 -39 -10 -15 -22 1* -28 -16 18 -42 -23 1* -39
f	slotw bq t	-5 1* -9 1* -4 -8 1* -14 -7 1* -9 -8 1* -12
f	slotw bt L	8* -6 13 2* -15
f	slotw bt t	-6 10 -12 -8 -7 -12 -5 -19 -21 10 -16 -13 -9 -7 -4
f	slotw l L	-6 14 2* -12 1* -10 1* -15 14 -9 -13 7 -8 -19
f	slotw l t	-16 18 -21 -9 -14 -21 -10 -20 -31 19 -52 -26 1* -46
f	slotw lb L	7* -5 -7 8 1* -4 1* -5 -4
f	slotw lb t	-17 9 -21 -10 -10 -21 -20 -10 -27 11 -15 -15 -17 -19
f	slotw lq t	-10 15 -6 1* -6 -8 1* -16 -19 16 -14 -7 -9 -13 -10
f	slotw lt L	1* 12 2* -17 2* 11 -4 4 2* -6
f	slotw lt t	-8 13 -19 -9 -11 -13 1* -15 -17 13 -20 -20 -5 -8 -18
f	slotw q L	-10 4 -5 1* -10 -5 -9 -4 -19 6 -9 -10 4 -9 -12
f	slotw q t	-18 14 -9 -12 -10 -21 -20 -24 -14 11 -14 -14 -6 -22 -6
f	slotw qt L	9* -10 4* 5
f	slotw qt t	1* 7 -10 1* -6 -9 -11 -15 -6 16 -17 -14 -9 -9 -21
f	slotw t L	1* -15 2* 9 2* -12 -9 9 1* -10 -8
f	slotw t t	-7 27 -13 -15 -9 -21 -20 -13 -8 24 -16 -11 -6 -20 -30
f	sm  code	8* -6 -4 1* 6 1* -10 -5
f	sm  image	1* 5 2* -10 1* -5
f	sm  link	-6 -5 2* 4 -4 -8 1* -13 -4 2* -7 -5
f	sm  link:badge	-5 1* -6 -5 1* -6 -6 -9
f	sm  link:label	-6 -7 -6 -6 1* -7 -6 -9 -6 2* 7 1* -5 5
f	sm  link:label:strong	9* -4 1* -6 2* 4
f	sm  link:paper	1* -6 2* 9 6* -9 -5 1* 5
f	sm  text	-15 -8 -10 1* -7 -10 1* -14 -6 -8 -11 1* -17 -13 6
f	sm  text:strong	-7 -10 3* -5 -13 10 -5 5* -6
f	sm " link	1* -6 -4 -4 -12 -4 -9 6 -11 -10 1* -7 -4
f	sm " link:strong	7* 7
f	sm " text	2* -20 -10 -22 -19 -20 1* -23 1* -23 1* -16 -21
f	sm " text:emphasis	7* 17 -7 -13 -6 3* -11
f	sm " text:strong	-10 1* -14 -7 -7 -19 3* -10 -9 -29 -9 -12
f	sm ( code	8* -6 -10 -11 2* -9
f	sm ( link	1* -6 2* -9 1* 10 -12 -13 -14 2* 15 -11 -17
f	sm ( link:label	1* -4 3* -5 1* -9 -12 -14 -6 -9 10 -12 -8
f	sm ( link:paper	1* -12 -6 1* 6 -5 -14 -5 -4 -12 -4 -7 1* -5
f	sm ( text	-8 -6 1* -8 2* -7 -9
f	sm ( text:emphasis	-20 -5 1* -6 -6 -18 -6 1* -27 6 9 2* -20 -19
f	sm ( text:strong	-20 1* -11 -4 -8 -16 1* -11 -21 -18 -28 10 -6 7 -9
f	sm ) code	-11 1* 4 -5 -9 -11 -13 -8 -16 1* -10 -11 -13 -6 4
f	sm ) code:strong	8* -5 5 -5 -12 -8 -4
f	sm ) image	-18 -12 -17 -4 -16 -16 -5 -7 -8 -14 2* -5 -7 8
f	sm ) link	2* -9 -6 -14 -9 -18 7 -15 1* -8 -11 1* -5 6
f	sm ) link:badge	1* -5 -4 1* 4 -5 1* -7 -5 -8 1* -4 5 1* -8
f	sm ) link:badge-paper	9* -9 1* -5 8 1* -7
f	sm ) link:bare	-6 -6 5* -7 -8 -6 -6 -9 7 -7 -12
f	sm ) link:emphasis	7* 4
f	sm ) link:icon	1* -5 2* 9 1* -9
f	sm ) link:label	1* -5 3* -5 2* -23 -24 1* -6 1* -8
f	sm ) link:label:emphasis	4* -4 7* 7
f	sm ) link:label:strong	12* 7
f	sm ) link:paper	-12 -23 -12 2* -12 -15 -4 -9 -4 -6 -7 5 -7 -6
f	sm ) link:paper:strong	8* -5 -8 -4 2* -6
f	sm ) link:strong	1* -6 -6 1* -4 -5 -4 10 -11 -7 -10 -14 -13 -11 8
f	sm ) text	-12 -7 -10 -18 -23 -5 4* -10 -9 -14 8 -5
f	sm ) text:emphasis	-15 2* -5 -7 1* -13 -8 3* -5 -14 1* -13
f	sm ) text:strong	-13 2* -11 -13 -4 -4 -9 -36 -9 1* -21 -6 -20
f	sm , code	-8 -8 -14 2* 9 1* -11 -13 -13 1* 7 -17 -18 10
f	sm , image	-6 -9 3* -4 4 -9 -6 1* -6 1* -4
f	sm , link	1* -12 -4 -5 -15 -9 1* -6 1* -7 -8 1* -7 -7 -12
f	sm , link:badge	4* -5 2* -5 -5 -7 4* 6
f	sm , link:badge-paper	4* -5 3* -5 -9 2* 4
f	sm , link:bare	4* -15 1* -7 6 -10 -9 -10 -10
f	sm , link:emphasis	7* 5 -11 1* -4 8
f	sm , link:icon	4* -5
f	sm , link:label	6* -4 -7 1* -12 -8 -6 1* -5
f	sm , link:paper	7* -7 -8 -16 1* -9
f	sm , link:paper:strong	9* -5 2* 9
f	sm , link:strong	7* 8 1* -9 -6 1* -9 1* -7
f	sm , text	-8 -9 -5 1* -8 -9 -5 -8 1* -9 -10 -8 -6 -14 -7
f	sm , text:emphasis	1* -22 1* -5 -9 -23 -24 1* -8 -8 -11 2* -26 -6
f	sm , text:strong	1* -8 -12 -6 -8 1* -37 -6 1* -7 -8 -11 -11 -32 -16
f	sm - link	-12 -5 -6 1* -11 -6 -5 1* 9 -11 -7 -14 -10 -6 -5
f	sm - link:bare	4* -4 2* -11 -5 -6 1* -4 9 1* -4
f	sm - link:paper	8* -8 -23
f	sm - link:strong	7* 14 1* -4 1* -6 2* -10
f	sm - text	-18 -15 1* -6 -11 1* -12 -5 -11 -9 -10 2* -41 -6
f	sm - text:emphasis	-6 4* -6 1* 22 -27 -22 -12 -29 -5 -5
f	sm - text:strong	-22 -5 -20 -9 -7 -13 -21 -10 2* -16 9 -7 -7 -13
f	sm . code	1* -13 -10 3* -4 -5 -20 -13 1* -26 -7 5 8
f	sm . code:strong	8* -7 1* -10 -7 1* 5 -10
f	sm . image	-6 -11 4* -15 -7 -15 -11 -10 -7 -10 -8 15
f	sm . link	-10 -17 -5 1* -12 -9 -8 2* -11 -12 -15 1* -12 16
f	sm . link:badge	8* -4 -6 2* 10 1* -12
f	sm . link:badge-paper	8* -4 -15 1* -4
f	sm . link:bare	4* -6 3* -12 -6 2* -7 1* 7
f	sm . link:emphasis	7* -4 -11 -9 -6 1* 4 -6
f	sm . link:icon	7* -4 -7 -7 2* 11 1* -9
f	sm . link:label	7* -6 -14 1* -4 -18 -10 1* 10
f	sm . link:label:emphasis	9* -8 2* -6 1* 8
f	sm . link:paper	7* -7 -12 -24 -4 -5 1* -4 6
f	sm . link:paper:strong	9* -4 2* 8 1* -6
f	sm . link:strong	7* 15 -4 -5 4* -9
f	sm . text	1* -4 -10 1* -21 5* -5 -6 1* -23 -6
f	sm . text:emphasis	-4 -14 -7 1* -6 -24 -12 5 -6 2* -7 -22
f	sm . text:strong	-4 -11 -24 -6 -5 1* -12 -8 -8 2* -17
f	sm / link	-6 5* -5 -6 -8 -8 1* -4 11 1* -7
f	sm / link:badge	12* 8 1* -8
f	sm / link:icon	12* 9 1* -9
f	sm / link:label	11* -5 -4 1* 6
f	sm / link:paper	12* 5 1* -4
f	sm / text	9 -7 -4 1* -6 -6 -6 -7 -9 -12 -6 -13 -6 -6 14
f	sm / text:strong	16 -10 3* -7 -10 -6 -4 -4 4* -7
f	sm : code	-5 -10 3* 7 1* -11 -7 8 -10 -15 1* -17 4
f	sm : code:strong	1* -4 5* -6 1* 9 1* -6 2* -13
f	sm : image	7* -9 -5 1* -13 -9 -8 -9
f	sm : link	-12 -5 -5 1* -6 -5 5 7 2* -13 2* -13 -21
f	sm : link:badge	8* -8 -9 -7 1* 11 1* -10
f	sm : link:badge-paper	9* -6 2* 18 1* -16
f	sm : link:bare	-7 -7 -7 -7 1* -7 -7 -12 -11 -17 -8 -20 1* -8 4
f	sm : link:icon	8* -5 -6 2* 15 1* -19
f	sm : link:label	7* -8 1* -24 -4 -8 16 1* -13
f	sm : link:paper	4* -5 2* -7 -9 12 1* -7 14 1* -24
f	sm : link:paper:emphasis	12* 7 1* -5
f	sm : link:paper:strong	9* -10 2* 15 1* -14
f	sm : link:strong	8* -4 -13 4* -6
f	sm : text	10 -10 -21 -11 -18 -5 -18 1* -5 -6 2* 4
f	sm : text:emphasis	-7 -11 -5 -7 -4 -12 1* 19 1* 15 -21 -12 -9 -22 -5
f	sm : text:strong	-6 1* -5 -4 3* 8 -9 -8 -28 -13 -12 -21
f	sm ; link	8* 5 -13 1* -4
f	sm ; link:badge	12* 15 1* -15
f	sm ; link:label	8* -9 2* -7
f	sm ; link:label:emphasis	9* -8 1* -7 15 1* -7
f	sm ; text	5 -18 1* -8 -8 -9 1* -5 -5 1* -22 -6 -7 1* -7
f	sm ; text:emphasis	-5 -12 -14 -7 -7 -12 -8 2* -14 1* -7 -5 -10 6
f	sm ; text:strong	1* -9 -10 3* -14 5 -8 -9 -4 -8 1* -7 -5
f	sm [ code	1* -4 -7 5* -5 -9 -13 1* -13 8 -6
f	sm [ link	1* -7 2* 6 -5 -7 -13 -8 1* -12 -11 6 -9 -13
f	sm [ link:label	1* -4 2* -9 -7 -12 -12 -16 -27 -7 -7 8 -12
f	sm [ link:paper	-8 -13 -10 2* -14 -18 -13 -13 -8 -15 -12 1* -17
f	sm [ text	-18 2* -8 2* -7 -20 5 1* 5 -22 2* -5
f	sm [ text:emphasis	2* -11 1* -5 7 1* -18 -6 1* -6 -4 -4 -6 -7
f	sm [ text:strong	-19 2* -7 -9 2* -12 -18 6 -17 -12 -9 -26
f	sm ^ code	-11 2* -7 -9 1* -13 -13 -13 4 -23 -14 -12 19 -14
f	sm ^ code:strong	-6 1* -9 -4 -7 6 -6 -9 1* 7 4* -6
f	sm ^ image	-9 1* -8 -10 -10 -14 1* -5 -5 6 -6 -8 -4 -6 -8
f	sm ^ link	-4 -4 -6 -5 1* -5 -10 1* -6 5 -8 -22 -8 -7 -10
f	sm ^ link:badge	-8 1* -7 -8 1* -8 -5 -8 -7 -16 -7 -7 -5 -10 5
f	sm ^ link:badge-paper	1* -6 2* 11 1* -6 -11 -6 -10 2* 8 1* -8
f	sm ^ link:bare	7* -11 -8 -6 2* 14 1* -13
f	sm ^ link:emphasis	-8 -7 -7 -4 -9 -5 -9 13 -8 -14 1* -6 5 1* -7
f	sm ^ link:icon	8* -7 -6 2* 7 -4 -7
f	sm ^ link:label	-6 -11 -6 1* -13 3* -6 1* -7 -12 1* -6 -5
f	sm ^ link:label:emphasis	12* 6 1* -4
f	sm ^ link:label:strong	4* -7 2* 7 1* -6 2* 5 1* -10
f	sm ^ link:paper	-10 1* -7 -7 1* -6 2* -6 -9 -4 -5 1* -4
f	sm ^ link:paper:emphasis	8* -4 -8 2* 8 1* -10
f	sm ^ link:paper:strong	4* -7 3* -6 -12
f	sm ^ link:strong	-14 -8 -9 -9 1* -7 -8 1* -8 -13 -7 -11 -7 -8
f	sm ^ text	-7 -5 -8 -4 -26 -5 1* -5 -5 4* 4
f	sm ^ text:emphasis	-5 -6 -29 -14 -21 -7 -11 2* 5 -11 -28 -5 -28
f	sm ^ text:strong	-11 -9 -5 -8 -11 -4 -5 2* -19 -9 2* -43
f	sm _ code	-11 -8 1* -8 -8 1* -15 -18 -20 2* -7 -9
f	sm _ code:emphasis	9* -6 -5 8 1* -4 -8
f	sm _ code:strong	7* -17 -10 1* -16 1* -7 6 -5
f	sm _ image	-4 2* -6 -7 -7 -12 1* -12 1* -19 -15 -9 -17
f	sm _ link	2* -15 -9 -10 -11 1* -14 -8 1* -8 -7 5 -12 -10
f	sm _ link:badge	1* 7 2* -10 -4 1* -11 -12 -9 -7 -12 1* -10
f	sm _ link:badge-paper	8* -9 -5 1* -10 2* 4
f	sm _ link:bare	7* -4 -9 -4 2* 16 1* -15
f	sm _ link:emphasis	8 -5 -9 -7 -9 -10 -6 2* -11 -10 -9 1* -8 -14
f	sm _ link:icon	7* -4 -8 -8 1* -8 8 1* -7
f	sm _ link:label	-10 -6 -8 -6 9 -8 -14 -12 -7 -22 -8 -7 1* -13
f	sm _ link:label:emphasis	7* -4 -10 -8 -8 -8 7 -7 -8
f	sm _ link:label:strong	4* 5 2* -8 -7 -10 -7 -9 1* -10 -10
f	sm _ link:paper	-9 -11 -9 2* -10 -11 -5 -7 1* -11 7 1* -15
f	sm _ link:paper:emphasis	8* -5 -7
f	sm _ link:paper:strong	4* 5 3* -10 -19 1* -10 2* -6
f	sm _ link:strong	1* -6 2* -7 -5 -6 1* -8 -16 -4 -5 9 -7 -11
f	sm _ text	3* -12 -13 2* 8 -12 -6 -16 -8 -13 -12 -6
f	sm _ text:emphasis	-17 -10 -15 -7 -8 -9 -14 -31 1* -12 -5 9 -6 1* -5
f	sm _ text:strong	-8 1* -14 -5 -9 1* -20 1* -6 2* -10 -14 -8 -8
f	sm | link	-7 -8 -6 -5 1* -6 3* -21 -13 -23 -4 -9 -6
f	sm | link:badge	1* -4 7* -4 2* 5 1* -7
f	sm | link:bare	7* -6 1* -5 2* 12 1* -11
f	sm | link:icon	14* 4
f	sm | link:label	1* -4 4* 5 -14 -12 -7 -7 -10 8 -5 -8
f	sm | link:label:strong	1* -5 2* 12 -6 1* -4 4* 5
f	sm | link:paper	8* -6 -12 1* -5 4
f	sm | link:strong	8* -4
f	sm | text	-13 8 -17 -5 -11 1* -19 -6 6 5 1* -8 -8 -9 -9
f	sm | text:emphasis	-9 -8 -4 2* -10 1* 10 -6
f	sm | text:strong	-5 1* -12 3* -18 2* -16 -10 -9 -13 -15 5
f	sm “ link	7* 5 4* -4 1* 4
f	sm “ text	-7 -8 -8 2* -11 -8 10 -5 -5 -4 2* -4 7
f	sm 《 link	-8 -5 -5 1* -9 -5 -8 15 -10 -12 -8 -11 -14 -9 6
f	sm 《 text	2* -16 -11 -20 -14 -10 1* -19 -15 -19 -19 -13 -24
f	sm 「 link	4* -4 2* 4 -8 -10 2* -8
f	sm 「 text	1* 4 -13 -9 -15 -17 -15 1* -7 -11 -9 -10 -8 -9
f	sm 【 link	1* -5 5* -7 -10 -18 -6 -9 13 -6 -5
f	sm 【 link:label	-7 -12 -12 2* -13 -15 -14 -9 -11 -10 -10 1* -10
f	sm 【 link:paper	1* -10 -6 1* 9 -9 -5 -7 -5 -26 -8 -7 7 -7 -4
f	sm 【 text	-25 -6 1* -8 -17 1* -26 -19 -13 2* -18 -7
f	sm （ link	-5 -6 -6 1* -6 2* -7 -7 -13 -6 -14 1* -5 -6
f	sm （ link:label	7* -7 -7 -7 -5 -7 7 -4 -7
f	sm （ link:paper	1* -6 2* 5 4* -8 1* -11 1* -5
f	sm （ text	-14 2* -13 -19 -18 -6 -9 -17 1* -7 1* -25 -28
f	sm （ text:emphasis	-4 -6 6* -8 -9 -14 4 2* -8
f	sm （ text:strong	7* 5 1* -5 -5 -5 2* 5
f	tiny code	-11 -6 2* -5 1* -9 -7 -8 -11 1* 6 -11 8 -11
f	tiny image	-5 -15 -8 3* 10 -6 -5 -12 -6 1* -5 1* 6
f	tiny link	1* -8 -6 -4 1* -12 -10 -11 -20 -23 -17 -8 1* -18
f	tiny text	-5 -33 -13 -15 1* -19 13 -9 1* -20 -15 1* -9 -4 5
f	topic L 	-8 -14 -4 1* 7 -4 1* -7 -10 4 -8 2* -12
f	topic L (	1* -4 3* -4 1* -7 -7 -14 3* -12
f	topic L [	1* -10 -4 2* -9 -13 -15 -14 -39 1* -9 1* -14 6
f	topic L 【	4* 5 1* -5 2* -8 1* -5 11 -6 -8
f	topic L （	4* 5 4* -7 1* -5
f	topic t 	-16 -14 -19 -6 -15 -4 8 -5 -15 -21 -48 -5 1* 13
f	topic t "	-15 -8 3* -7 -23 13 -9 4* -8
f	topic t (	-19 -7 -19 -6 -11 19 -27 -20 -15 1* -38 -22 -18 7 8
f	topic t [	-9 -21 -14 -4 1* 15 -15 -18 -7 -16 -36 -10
f	topic t 《	1* -4 3* -6
f	topic t 「	1* -12 3* -9 1* 8 1* -4 1* -7 2* 5
f	topic t 【	-10 -15 -22 1* -10 11 -13 -18 -11 -17 -22 -9 -29 8
f	topic t （	-5 -4 -10 2* -7 -6 -13 -9 -14 -10 13 1* -10 -8
f	topicf false	-11 -8 -25 -9 4* -20 -18 -45 2* 12
f	topicf true	-23 -17 -25 -16 2* 10
f	venue L	-18 18 -12 -11 -20 -10 -17 -18 -9 12 -5 -4 -14 -6
f	venue t	-17 8 -28 -6 -10 1* -20 -15 -21 7 -33 -9 1* -23
f	venuel 1	-8 1* -13 -8 -15 1* -20 -8 -12 6 -42 -13 1* -15
f	venuel 2	-10 21 -24 -4 -13 -20 -11 -41 -30 10 -33 1* -35 -47
f	venuel 5	-12 6 -12 -19 -17 -9 -16 -27 -11 13 -23 -26 -22 -23 -6
f	w  code	-29 -11 1* -12 -27 1* -23 -15 -26 -5 1* -9 -10 6 -5
f	w  code:strong	1* -6 5* -10 -9 -6 -10 -12 -4 13 -17
f	w  image	-9 1* -10 -7 -7 -5 1* -5 -15 -8 -19 -14 -10 -12
f	w  link	-8 7 1* -4 -5 -5 -7 -7 -26 1* -5 -5 -8 -9
f	w  link:badge	-9 1* -10 -5 1* -9 -9 -19 -10 -17 -10 -12 1* -11
f	w  link:badge-paper	-5 6* -6 -11 -16 -6 -5 9 -5 -9
f	w  link:bare	-5 -10 -5 2* -8 -9 -6 -22 -10 -9 -14 1* -8 -6
f	w  link:emphasis	7* 7 -5
f	w  link:icon	-5 -8 2* 6 1* -13 1* -11 -12 -7 -7 7 -5 -7
f	w  link:label	-8 -16 -10 -4 1* -17 2* -7 -6 -12 2* -10
f	w  link:label:emphasis	9* -5 2* -5
f	w  link:label:strong	4* 5 1* -8 1* -4 -15 3* -5 -7
f	w  link:paper	1* -9 -8 -6 1* -7 -9 -14 -16 1* -7 2* -8
f	w  link:paper:emphasis	8* -7 -12 4* -5
f	w  link:paper:strong	4* 5 2* -6 -8 -13 -5 -11 1* -6 -11
f	w  link:strong	7* 6 -6 -7 -6 -10 5
f	w  text	1* -8 -4 -29 -7 -4 -5 1* -5 1* -4
f	w  text:emphasis	-6 -4 -19 -10 -17 1* -17 1* -4 2* -8 -7 5 -8
f	w  text:strong	-15 -12 -18 -10 -16 1* -6 1* -14 -17 -10 -5 -8 -13 -5
f	w b code	-12 2* -9 -12 1* -13 -14 -15 2* -7 -16 -5 -5
f	w b code:strong	-5 5 -6 2* -6 -6 1* -7 6 -13 1* -7 1* -9
f	w b image	2* -6 -4 -8 -7 1* -14 -9 -8 -8 -8 -11 -8 9
f	w b link	6* -6 -6 -8 2* -9 2* -6
f	w b link:badge	8* -4 -12 1* -6 11 -5 -10
f	w b link:badge-paper	1* -12 2* 12 1* -4 1* -9 -21 1* -6
f	w b link:bare	4* 5 2* -4 -7 -21 2* 8 1* -13
f	w b link:icon	9* -5 2* 8 1* -11
f	w b link:label	-6 -7 -6 -6 1* -6 -6 -5 1* -17 -4 1* 5
f	w b link:label:strong	1* -6 3* -4 3* -4 2* 9 1* -5
f	w b link:paper	-5 1* -10 2* -12 -12 1* -20 1* -10 -5 1* -13
f	w b link:paper:emphasis	9* -4 2* 6
f	w b link:paper:strong	8* -5 -9 2* 12 1* -13
f	w b text	-5 -6 1* -20 -14 4 1* -14 -5
f	w b text:emphasis	-10 -6 1* -7 -8 1* -15 -16 3* 9 -25 -10
f	w b text:strong	2* -10 -7 -11 -6 3* -7 -13 -7 -9 -10
f	w bq link:label	12* -12 1* 12
f	w bq link:paper	4* -5 4* -14 2* -6 1* 6
f	w bq text	-4 -10 1* -5 -7 2* 13 -29 1* -18 1* -8 -12 8
f	w bq text:strong	-11 1* -11 1* -4 -4 2* 5 -7 -6 -8 -11 -9
f	w bt image	1* -6 2* -5 1* 4 7* 5
f	w bt link:badge	12* -7 1* 7
f	w bt link:icon	12* 8 1* -7
f	w bt link:label	9* -11 2* 16 1* -12
f	w bt link:paper	9* 11 2* -6 1* -20
f	w bt text	-18 2* -4 -17 1* -8 -19 1* -9 -8 1* -24 -9 -7
f	w bt text:emphasis	-5 9 -9 -5 2* -6 -5 -6 7 -8 3* -6
f	w bt text:strong	-11 2* -6 -8 2* -7 2* -17 -17 -4 -12 -15
f	w l code	-12 1* -8 -6 -10 1* -15 -16 -17 -4 -5 -9 -23
f	w l code:strong	-6 -6 -7 2* 7 -6 -9 3* -8 -4 4 -5
f	w l image	-7 1* -8 -7 -11 -13 1* -5 -16 5 -23 -22 -17 -18
f	w l link	1* -21 -11 -7 1* -11 3* -4 -16 -5 1* -16
f	w l link:badge	2* -5 -5 1* -6 -7 -4 -12 -9 -6 -11 1* -9
f	w l link:badge-paper	7* -7 -11 -8 1* -9 11 1* -7
f	w l link:bare	1* -4 -6 -5 5 -6 -8 -5 -7 -7 -5 -11 1* -5 -6
f	w l link:emphasis	5 -7 -8 -7 -13 -10 -9 7 -6 -17 -11 -5 1* -9 -6
f	w l link:icon	7* -4 -6
f	w l link:label	-6 -8 -7 2* -11 -10 -13 1* -29 -13 -14 1* -18 -4
f	w l link:label:emphasis	4* -7 4* -5 -7 -8
f	w l link:label:strong	4* -10 3* -5 -6 -4 -7 13 -6
f	w l link:paper	-10 -11 -9 -5 1* -9 1* -11 -18 -22 -11 1* -5 -12
f	w l link:paper:emphasis	12* 9 1* -7
f	w l link:paper:strong	4* -4 4* -4
f	w l link:strong	-14 -5 -8 -7 -12 -5 -10 12 -19 -14 -14 -19 -8 -13
f	w l text	-5 -9 -11 -7 -8 -6 -5 -7 -5 1* -6 -6 -8 -5 -7
f	w l text:emphasis	-5 -8 -5 -17 -15 -10 2* -7 1* -6 1* -28 -21
f	w l text:strong	-4 -22 -9 -12 -13 1* -5 -6 2* 4 -7 -9 -6 -5
f	w lb code	1* -5 -11 2* -6 -4 -18 -12 7 2* -10 -12
f	w lb image	1* -9 5* -7 -7 -5 1* -9 1* -6 7
f	w lb link	-19 -25 -20 -8 1* -18 2* 6 1* -17 2* -17 -17
f	w lb link:bare	8* -14 -9 2* -14 1* 17
f	w lb link:emphasis	8* 9 2* -9 -10 1* -6
f	w lb link:label	-5 3* 6 1* -6 -6 -29 -26 -9 -15 -8 -11 8
f	w lb link:paper	1* -14 4* -6 1* -8 -27 1* -13 1* -8
f	w lb link:strong	4* -5 3* -6 -10 -6 6 1* -7 -7
f	w lb text	-15 1* -10 -13 -22 9 6 -18 -10 -6 -9 1* -11 -6
f	w lb text:emphasis	-9 4* -6 1* -6 -9 1* -20 -22 -15 5
f	w lb text:strong	-9 1* -14 -12 -11 -10 -7 -9 -16 -13 -10 -7 -6 -14 -6
f	w lbt link	1* -5 2* 5 1* -4 1* -8 -13 -5 1* 5 1* -7
f	w lbt link:label	9* -5 2* 9 1* -8
f	w lbt text	-6 -7 2* -6 9 -7 -10 -17 -5 -18 1* -17 5 -11
f	w lbt text:strong	9 -9 4* -12 6 -8 -9 1* -7 2* -9
f	w lq code	-6 -5 -4 1* -5 1* -9 -5 -6 -22 -11 1* -5 -9 9
f	w lq link	-13 -11 -7 -9 1* -11 -5 2* -18 -5 2* -8
f	w lq link:bare	12* 5 1* -5
f	w lq link:emphasis	9* -5 1* -4 2* -5
f	w lq link:label	4* 7 1* -6 1* -14 -9 1* -5 6
f	w lq link:paper	8* -10 -14 1* -14
f	w lq text	-15 1* -5 -16 -16 -24 1* -7 2* -4 -10 1* -11
f	w lq text:emphasis	-10 -11 -6 2* -12 -8 -8 -11 1* -16 1* -4 4
f	w lq text:strong	-8 -8 -5 2* 5 1* -7 6 -9 4 -17 1* -12 5
f	w lqt link	1* -9 2* 13 1* -5 -9 -7 2* 5 2* -5
f	w lqt text	-8 -8 6* 4 9 -11 1* -13 -10
f	w lt code	1* 13 -6 1* -6 -9 -7 -4 3* 14 1* -11 -15
f	w lt image	4* -6 -6 3* -6
f	w lt link	-13 -16 -8 -6 7 -5 -15 -6 -17 -15 -10 1* -5 -9 -22
f	w lt link:badge	1* 7 2* -6 1* -4 -12 1* -6
f	w lt link:emphasis	4* -4 2* 4 -7 -16 1* -6 9 -4
f	w lt link:label	7* -13 1* -7 2* 17 1* -13
f	w lt link:paper	9* -9 2* 15 1* -9
f	w lt link:paper:strong	4* -7 7* 7
f	w lt link:strong	1* -5 4* -5 1* -6 -9 1* -5 2* -7
f	w lt text	4* -6 2* -5 -13 -10 -15 -4 -12 1* -7
f	w lt text:emphasis	-10 3* -5 -11 -10 14 -4 -8 1* -10
f	w lt text:strong	-11 -11 -6 2* 8 -7 1* -7 -12 -7 1* -9 1* -9
f	w q code	-14 1* -17 1* -7 1* -11 -10 -17 -4 -11 -5 -15
f	w q image	-9 -18 -11 -4 -9 -13 2* -7 3* -5 -5
f	w q link	1* 4 2* -4 2* -5 -14 1* -5 -9 1* -6 -15
f	w q link:badge	1* -13 10* 5
f	w q link:badge-paper	12* 9 1* -7
f	w q link:bare	4* -5 3* -10 -7 1* -9 2* 5
f	w q link:label	-4 -8 -5 1* -11 -5 7 -5 -11 -21 -7 -7 1* -8
f	w q link:label:emphasis	9* -5 2* 6
f	w q link:paper	-12 -24 -6 1* -5 -6 -14 -5 -9 1* -6 -12 1* -8
f	w q text	2* -11 -16 -31 -10 -8 1* -12 -7 2* -11 -7 -7
f	w q text:emphasis	-5 -8 -10 -4 -7 -16 -10 -7 12 2* -6 -21 1* -18
f	w q text:strong	-7 -12 -18 -7 -8 5 -15 1* -15 -7 1* -5 -9 1* 5
f	w qt link:label	12* 10 1* -7
f	w qt link:paper	9* -7 2* 9 1* -5
f	w qt text	2* -5 1* -17 -8 -7 -8 -10 3* -28 1* -7
f	w t code	1* -5 -6 1* -4 10 1* -8 1* -9 -8 9 1* -8 -6
f	w t image	1* -8 -4 1* -6 -7 12 -18 1* -11 -8 -4 2* 6
f	w t link	1* -6 5* -5 -8 13 1* -9 -12 1* -9
f	w t link:badge-paper	1* -8 2* 12 2* -7 6* -6
f	w t link:bare	12* 10 1* -8
f	w t link:icon	12* 9 1* -8
f	w t link:label	9* 6 4* -7
f	w t link:label:strong	4* -6 2* 5 4* -6 1* -4
f	w t link:paper	1* -7 3* -5 -6 2* -31 -4 1* 10 1* -8
f	w t link:paper:strong	4* -4 7* 8
f	w t text	-7 1* -6 -5 -15 1* -7 2* -8 -21 -7 -5 -8 -9
f	w t text:emphasis	-14 -12 -6 2* -15 -7 4 -7 1* -11 -8 5 -4 -13
f	w t text:strong	-22 -13 -11 3* -5 1* -8 -13 -8 -13 4 -6 -14
f	wl  L 0 cell	9* -4 1* -4 -9 -4 9
f	wl  L 0 line	12* -7 1* 7
f	wl  L 0 main	-4 -9 -6 2* -6 -6 -7 -5 -8 2* 11 1* -12
f	wl  L 1 cell	2* -4 2* -7 -9 5* 19 1* -18
f	wl  L 1 child	7* -12 -13 -20 3* -7
f	wl  L 1 line	-5 -9 2* -11 -5 -14 -24 1* -10 -13 -8 1* -11
f	wl  L 1 main	-6 -9 -13 -9 6 -12 -4 -5 -17 1* -11 -6 6 -11 -39
f	wl  L 1 para	4* -7 2* -15 -5 -15 -5 -11 -5 -6 8
f	wl  L 12 cell	7* 5
f	wl  L 12 main	1* -6 5* 11 3* -4 -11 1* -6
f	wl  L 2 cell	1* -7 2* 7 1* -5 -8 1* 9 -6 -11 -4 1* -8
f	wl  L 2 child	7* -4 -7 -6 1* -5
f	wl  L 2 line	7* -10 -19 -6 -13 -11 -9 -10 10
f	wl  L 2 main	-19 1* -12 -5 -11 -16 -13 -10 -16 1* -6 -17 9 -7 -16
f	wl  L 2 para	8* -5 -6 1* -5 -4 1* 7
f	wl  L 5 cell	1* 10 2* -10 4* 5 1* -6 -11
f	wl  L 5 child	12* 6 1* -5
f	wl  L 5 line	7* -5 -6 2* -4 5
f	wl  L 5 main	-6 1* -4 2* -4 -11 1* -16 1* -9 -5 -13 -6 -20
f	wl  t 0 cell	1* -14 2* -6 1* 14 -7
f	wl  t 0 child	9* -8
f	wl  t 0 main	1* -32 2* -8 -6 10 -13 1* -20 -5 1* -7 1* 26
f	wl  t 1 cell	2* -10 -11 -12 1* -11 1* -15 -7 -4 -4 -10 -8
f	wl  t 1 child	-12 1* -15 1* -14 2* -6 -21 -4 -18 -6 -9 9
f	wl  t 1 head	-14 -21 -12 -8 -15 3* -13 1* -17 1* -12 -5 -13
f	wl  t 1 line	-16 -15 -11 1* -7 -13 6 2* -5 -17 -4 -10 -11
f	wl  t 1 main	1* -12 -9 -23 -11 1* -8 -5 1* -4 -8 -7 2* -8
f	wl  t 1 para	-7 -6 2* -6 -14 -5 -16 -13 -19 -10 1* -8 -12 10
f	wl  t 12 cell	-5 -5 -10 3* -5 5 -19 1* -7 7 1* -9 -12
f	wl  t 12 child	-7 -13 -9 -4 1* -4 -10 1* -27 -5 -30 1* -7 -15
f	wl  t 12 head	1* -5 -5 2* -5 -17 1* -19 -23 -25 5 1* -5 -18
f	wl  t 12 line	-5 1* -4 3* -10 1* -11 -6 3* -9
f	wl  t 12 main	-5 -8 -14 -11 -13 -16 -14 2* -6 -5 5 -15 -15 -44
f	wl  t 12 para	7* -9 -8 -17 -15 1* -7 -7
f	wl  t 2 cell	-17 2* -9 -7 -19 -18 5 4* -9 -23 -14
f	wl  t 2 child	-15 -9 -22 1* -9 -14 -13 1* -5 -5 -11 -4 9 -10
f	wl  t 2 head	-5 1* -14 2* -22 -10 1* -8 5 -22 4 -7 -22 -17
f	wl  t 2 line	-7 -11 -11 2* -10 1* -9 2* -6 1* -14 -12
f	wl  t 2 main	3* -21 -23 -12 1* -6 -5 1* -6 1* -21 -9 -8
f	wl  t 2 para	2* -5 4* -13 1* -19 2* -11 7 11
f	wl  t 25 line	8* 6 1* -12 -8 -6
f	wl  t 25 main	6 -7 6 1* -6 -8 -10 -5 6 -15 1* -8 -9 -16 -25
f	wl  t 5 cell	-9 7 -17 -12 -15 -12 -18 1* -13 -15 -12 1* -12 -27 -8
f	wl  t 5 child	-4 -11 -5 -15 -8 -6 -20 -4 1* -6 -22 1* -19
f	wl  t 5 head	-8 1* -8 -7 -7 -10 -19 1* -20 -16 -19 12 -10 -22 -9
f	wl  t 5 line	-6 5* -16 -6 -6 1* -16
f	wl  t 5 main	-10 2* -20 -14 1* -5 2* -7 -6 1* -7 -28 -13
f	wl  t 5 para	7* -26 1* -10 -9 1* -11 1* 6
f	wl b L 0 main	9* -7 2* 5 1* -5
f	wl b L 1 cell	1* 7 2* -7 4* -8 2* 6 1* -4
f	wl b L 1 child	8* -8 1* -5 -9 -4 -8
f	wl b L 1 line	4* -5 2* -4 -7 1* -6 2* -5
f	wl b L 1 main	-7 1* -6 -6 1* -7 -6 -6 -23 1* -10 -5 15 -12 -20
f	wl b L 1 para	9* -9 2* -10 1* 10
f	wl b L 2 cell	6* -4
f	wl b L 2 child	8* -8 -6 2* -5 1* 6
f	wl b L 2 line	8* -9 2* -4 8
f	wl b L 2 main	-6 -7 2* 10 -8 -9 -4 -12 2* -10 17 -5 -15
f	wl b L 5 child	8* 5 -4
f	wl b L 5 line	14* -9
f	wl b L 5 main	1* -4 2* 8 3* -9 8 2* -11 1* -5
f	wl b t 0 main	1* -18 4* 21 2* -9 4* 10
f	wl b t 1 cell	-10 -10 6 -12 -17 -7 -10 -5 2* -9 -20 -25
f	wl b t 1 child	-15 -12 -13 2* -5 5* -18
f	wl b t 1 head	-5 -9 -6 -5 -8 3* -19 1* -7 1* -12 -14 8
f	wl b t 1 line	-6 -8 -11 -6 -7 -13 -9 -15 1* -8 -15 -12 2* 6
f	wl b t 1 main	-6 1* -14 -13 -11 2* -5 2* -5 -16 2* -9
f	wl b t 1 para	7* -8 11 -20 -6 1* -8 -10 11
f	wl b t 12 cell	8* -11 -4 -6 7 2* -13
f	wl b t 12 child	7* 5 -8 -15 -19 -8 -9 -16 6
f	wl b t 12 head	1* -9 3* -9 -17 1* -17 -23 -12 3* -16
f	wl b t 12 line	8* -7 -21 -6 6 -4 -11 -9
f	wl b t 12 main	2* -7 -6 -9 -11 -7 1* -11 2* 7 -18 -23 -26
f	wl b t 12 para	8* -7 -6 -6 14 2* -6
f	wl b t 2 cell	2* 4 1* -7 -7 -8 -7 1* 9 -11 -10 -5 -8 -18
f	wl b t 2 child	-10 -8 3* -12 2* -6 -6 -17 2* -11 10
f	wl b t 2 head	-5 1* -11 1* -5 -17 -7 1* -18 1* -18 8 -5 -8 -15
f	wl b t 2 line	-8 -6 -6 -4 1* -5 -7 3* 10 2* -13
f	wl b t 2 main	3* -11 -16 -30 2* -5 1* -7 1* -13 -10 -10
f	wl b t 2 para	7* -5 1* -6 -17 1* -7 -8 7
f	wl b t 25 main	1* -6 -6 2* -7 -4 -9 1* -9 11 -10 -8 1* -15
f	wl b t 5 cell	-7 3* -5 -11 -15 -8 -18 -4 1* 9 -7 -8 -15
f	wl b t 5 child	1* -14 -8 2* -7 -15 1* -9 1* -11 1* -28 -36
f	wl b t 5 head	1* -6 -11 2* -6 2* -21 -24 -16 8 -6 -16 -14
f	wl b t 5 line	-7 -7 -7 -7 -7 -6 -8 -10 1* -4 -6 6 -6 -8
f	wl b t 5 main	-4 2* -5 -10 -14 -12 1* -8 4* -25 -16
f	wl b t 5 para	7* -5 -11 -19 -12 1* -10 -11 14
f	wl bq L 1 main	9* -9 2* 7 1* -7
f	wl bq t 1 main	-16 -11 -8 -5 -10 4* 10 -11 -6 -5 1* -16
f	wl bq t 12 main	1* 5 -5 6* -14 -4 4 -4 -6 -16
f	wl bq t 2 child	7* 4 -14 -5 -10 -6 -12 -7 10
f	wl bq t 2 main	-12 -7 2* -4 -10 5 2* 7 -8 -7 -5 -15 -7
f	wl bq t 5 child	5* -4 1* 7 -7 1* -14 1* -12 -12
f	wl bq t 5 main	-6 -6 -6 3* -5 7 7 1* -11 2* -8 -18
f	wl bt L 0 cell	12* -6 1* 6
f	wl bt L 1 cell	9* 12 1* -4 -8 1* -26
f	wl bt L 2 cell	1* -8 2* 8 3* -6 -5 2* 14 1* -15
f	wl bt t 0 cell	6* 4 7* 5
f	wl bt t 1 cell	-11 -14 -9 -17 -11 2* -4 2* -18 -12 -16 -6
f	wl bt t 12 cell	7* 14 -5 -13 -9
f	wl bt t 2 cell	1* 7 3* -13 -12 -5 -7 1* -8 -12 -8 -19
f	wl bt t 5 cell	-12 1* -6 1* -11 -9 -14 1* -4 1* -11 1* -6 -5 -8
f	wl l L 0 main	4* 6 2* -5 1* -5 2* 12 1* -12
f	wl l L 1 cell	-9 -7 -11 -7 1* -5 -15 1* -18 -15 -5 7 1* -7 -26
f	wl l L 1 child	8* -12 -21 -8 -6 1* -7
f	wl l L 1 head	-6 -5 2* -8 1* -11 15
f	wl l L 1 line	-10 6* -13 -10 -12 -12 -4 -5 -8
f	wl l L 1 main	1* -20 -11 -10 -6 -12 1* -12 1* -10 -14 -6 8 -18 -22
f	wl l L 1 para	-5 -6 7* -12 -4 13 1* -6
f	wl l L 12 cell	1* 4 2* -8 2* 9 6* -8
f	wl l L 12 child	8* -10 -7 2* -7 1* 5
f	wl l L 12 head	7* 5 4* -4 1* -5
f	wl l L 12 line	8* -7 -14 2* -11 1* 5
f	wl l L 12 main	-10 -8 -9 -9 -9 -6 -14 11 -28 -20 -10 -18 -4 -8 -7
f	wl l L 12 para	12* -8
f	wl l L 2 cell	-6 10 -7 1* -12 1* -8 5 -7 -7 3* -4 -10
f	wl l L 2 child	-7 6* -8 -10 -17 -6 2* -7
f	wl l L 2 head	6* -6 9 4* -4
f	wl l L 2 line	4* -6 1* 5 -12 -14 -13 -11 -6 1* -12
f	wl l L 2 main	1* -9 -6 -4 -10 -9 2* 5 -5 -15 -6 1* -12 -36
f	wl l L 2 para	8* -13 2* -6 9
f	wl l L 25 cell	4* -4 2* 4 6* -4
f	wl l L 25 main	-6 -6 2* -6 1* -11 14 -10 -9 -8 -8 -12 -7 -9
f	wl l L 5 cell	-8 1* -8 -8 -10 -7 -10 -5 -10 4* -6 -13
f	wl l L 5 child	-8 3* -8 3* -7 -17 -4 -7 4 -4
f	wl l L 5 head	-4 5* -9 8
f	wl l L 5 line	-5 6* -11 -5 -9 -7 1* -15 -8 9
f	wl l L 5 main	-6 -10 -6 -5 1* -5 2* -5 -13 -13 -7 4 -6 -25
f	wl l L 5 para	8* -6 -9 1* -5
f	wl l L x main	7* 6
f	wl l t 0 cell	1* -17 4* 18
f	wl l t 0 head	1* -8 4* 7
f	wl l t 0 main	-4 -14 -7 1* -5 -7 7 -4 1* -19 1* -5 -6 1* 17
f	wl l t 1 cell	-24 1* -12 -9 3* -9 -6 -5 -23 1* -35
f	wl l t 1 child	2* -14 -5 -11 -4 1* -7 -6 -11 -7 1* -13 -10
f	wl l t 1 head	-23 -20 -21 -6 -15 1* 11 -5 -11 -18 -9 1* -6 7 -7
f	wl l t 1 line	-21 -13 -4 -5 -7 -13 1* -8 -11 -16 -15 -6 -5 -7
f	wl l t 1 main	-12 -9 -11 -19 -22 -6 -10 -14 -6 1* -6 -11 -6 1* -12
f	wl l t 1 para	-8 -11 2* -8 6 1* 12 -10 -14 -26 1* -7 -9
f	wl l t 12 cell	4* -6 1* -5 -7 -5 -9 -5 6 -8 -12 -19
f	wl l t 12 child	6* -10 -11 -12 -4 -25 1* -8 -16
f	wl l t 12 head	6* -4 7 -8 -16 -7 3* -15
f	wl l t 12 line	-5 -9 1* -5 3* -15 -16 -27 -29 -5 -14 -15 6
f	wl l t 12 main	1* -14 1* -16 -10 -12 2* -7 1* 5 6 -18 -18 -43
f	wl l t 12 para	-8 1* -5 3* -9 -11 1* -9 -16 2* -4
f	wl l t 2 cell	-8 2* -11 -16 1* -8 -7 -11 -11 2* -17 -10
f	wl l t 2 child	1* -13 -8 1* -4 -10 -16 -5 1* -10 2* -13 -37 -7
f	wl l t 2 head	-18 -17 -11 -10 1* 8 2* -13 -10 -6 -10 1* -6 -11
f	wl l t 2 line	-21 6 -10 1* -5 -4 -13 -14 -7 -8 -11 1* -6 -55
f	wl l t 2 main	-5 -5 -14 -12 -19 -15 -8 -18 -5 2* -7 1* -10 -15
f	wl l t 2 para	5* -7 -9 1* -6 1* -17 -6 -11 -18 9
f	wl l t 25 child	8* -7 -4 -11 2* -5
f	wl l t 25 line	8* -9 -7 -9 1* -5 -8 11
f	wl l t 25 main	6 -8 -9 -4 -10 -9 -6 2* -8 -11 1* -6 -10 -24
f	wl l t 5 cell	-13 4* -7 -5 -4 -11 1* -10 1* -12 -13 -5
f	wl l t 5 child	2* -6 -5 1* -6 -14 -7 -6 6 -20 1* -23 1* -7
f	wl l t 5 head	-8 -8 -8 2* -5 -14 11 -13 -13 -11 2* -9 -22
f	wl l t 5 line	-12 -7 -6 -4 2* 7 -14 -13 -12 -11 -5 -14
f	wl l t 5 main	-9 1* -9 -12 -15 -25 4* -5 2* -33 -7
f	wl l t 5 para	-7 -6 4* 6 1* -17 -17 -11 5 -18 -16
f	wl lb L 1 child	4* -6 1* -6 -7 -5 -20 -7 1* -11 -10 9
f	wl lb L 1 line	-9 4* -5 4 -4 1* -24 -5 2* -9
f	wl lb L 1 main	-8 -16 -8 -4 1* -8 -13 -8 1* -12 -9 1* 12 -9 -27
f	wl lb L 1 para	9* -7 1* 5 -9 1* 8
f	wl lb L 12 main	1* -4 4* -9 1* -8 -8 2* 6
f	wl lb L 2 child	8* 23 -9 2* 6 1* -25
f	wl lb L 2 line	9* -21 -8 9 5 -7 -7
f	wl lb L 2 main	1* -4 -7 -6 1* -5 -9 1* 7 1* -6 1* -9 -7 -18
f	wl lb L 5 child	6* -7 2* -13 2* -8 1* 7
f	wl lb L 5 line	-7 3* -4 1* 8 -10 -13 2* -8 1* -5 -8
f	wl lb L 5 main	1* -10 -5 1* -13 -5 1* -6 -11 1* -6 -5 11 -6 -16
f	wl lb t 0 main	1* -8 4* 9 2* -6 4* 9
f	wl lb t 1 child	-9 -11 -8 3* -7 -4 2* -16 1* -7 1* -6
f	wl lb t 1 head	-15 -19 -10 1* -8 -6 2* -4 6 -8 -6 1* -6 -9
f	wl lb t 1 line	-5 3* -5 1* 6 -10 -14 -16 -11
f	wl lb t 1 main	-9 -27 -5 -9 -20 -7 1* -5 1* 6 -15 -5 2* -17
f	wl lb t 1 para	-5 -7 3* 5 1* -9 6 1* -13 -13 -16 1* 8
f	wl lb t 12 child	7* 8 -6 -18 -20 1* -8 -8 -6
f	wl lb t 12 head	1* -7 6* -9 -9 1* 7 2* -13
f	wl lb t 12 line	9* -23 -8 -10 -5 -10
f	wl lb t 12 main	-5 -5 -7 -9 1* -9 1* 7 1* -10 -8 1* -11 -18 -31
f	wl lb t 12 para	8* -14 -7 -4 -6 -5 1* 6
f	wl lb t 2 child	7* -5 -12 1* -15 1* -7 -4
f	wl lb t 2 head	-9 8* -8 -7 -7
f	wl lb t 2 line	-15 -5 3* -8 5 2* -11 -14 2* -11
f	wl lb t 2 main	-11 -5 -25 1* -9 -7 -10 -8 1* 9 1* -4 -14 -6 -11
f	wl lb t 5 child	1* -9 3* -7 -5 -11 -16 5 -9 -10 -12 -28
f	wl lb t 5 head	5 7 -9 1* -4 -9 -13 -13 -12 -8 -8 11 -5 -6 -13
f	wl lb t 5 line	-4 4* -6 2* -8 1* -5 1* -13 -8
f	wl lb t 5 main	-4 -5 -15 -6 -11 -17 6* -6 -29 -15
f	wl lb t 5 para	8* -6 -9 -9 -5 -10 -7 11
f	wl lbt L 1 cell	9* -6 4* -10
f	wl lbt L 5 cell	1* -6 7* -10 2* 7
f	wl lbt t 1 cell	1* -5 -8 1* -7 1* -9 1* -10 -8 -9 -10 -18 4
f	wl lbt t 12 cell	7* 12 -9 2* 14 2* -17
f	wl lbt t 2 cell	6 -6 3* -7 -9 -6 -8 -6 -6 -14 -5 -8 10
f	wl lbt t 5 cell	7* 5 1* -5 -6 5 2* -13
f	wl lq L 1 cell	8* -5 -5
f	wl lq L 1 line	9* -15 1* -9 1* -5 4
f	wl lq L 1 main	-7 -6 -6 -4 6 1* -5 -7 1* -17 -10 1* 10 -7 -14
f	wl lq L 12 main	-6 5* -7 14 6* -5
f	wl lq L 2 line	9* -6 4* -5
f	wl lq L 2 main	-5 -7 6* -6 -9 1* 6 2* -5
f	wl lq L 5 main	7* -8 -10 2* -6 1* -5 -6
f	wl lq t 1 cell	-6 6 -10 1* -7 -14 1* -4 5 -15 1* -14 5 -27
f	wl lq t 1 line	7* -10 -10 -18 -16 -9 1* -10 7
f	wl lq t 1 main	-8 -7 -20 -6 -12 -7 -4 -7 -14 -7 -7 1* -7 1* -6
f	wl lq t 12 cell	7* 5 1* -9 4* -8
f	wl lq t 12 child	7* -6 -12 -9 -10 8 2* -7
f	wl lq t 12 line	8* -21 -18 -7 -7 2* 7
f	wl lq t 12 main	-7 7* -16 -16 -5 7 2* -17
f	wl lq t 2 child	9* -7 -7 5 1* -11
f	wl lq t 2 line	10* 5 2* -14
f	wl lq t 2 main	1* -17 -12 1* -5 -5 -11 1* 6 1* -13 1* -14 -15
f	wl lq t 5 cell	1* 6 5* -7 -6
f	wl lq t 5 child	7* -12 -6 -4 -11 11 -8 -11 -9
f	wl lq t 5 line	7* -7 -17 5 -18 -16 -9 -22 10
f	wl lq t 5 main	-8 1* -16 1* -9 -5 -6 11 1* 12 -14 1* -18 -16 -20
f	wl lqt L 1 cell	-4 -11 2* 16 1* -8 -8 -9 -6 2* 5 1* -6
f	wl lqt t 5 cell	8* -7 6 -6 3* -12
f	wl lt L 0 cell	7* -11 1* -6 2* -5 1* 5
f	wl lt L 1 cell	-10 -8 -5 2* -8 -17 7 -19 -14 -7 2* -9 -18
f	wl lt L 12 cell	4* -8 4* -12 4* -6
f	wl lt L 2 cell	-6 5 4* -6 1* -11 -13 2* 8 1* -11
f	wl lt L 25 cell	4* -5 2* 8
f	wl lt L 5 cell	4* 5 1* -8 -9 -20 -13 -6 1* 8 -8 -22
f	wl lt t 0 cell	1* -12 5* -5
f	wl lt t 1 cell	-12 7* -8 -13 -23 -8 -10
f	wl lt t 12 cell	-6 3* -6 -5 -5 -5 -15 5 1* 6 1* -7 -18
f	wl lt t 2 cell	6 -8 1* -8 -10 1* -5 -4 -14 4 -7 1* -21 1* -5
f	wl lt t 5 cell	6 5 -8 -11 -14 -8 -14 1* -7 -24 -14 1* -4 -19 -8
f	wl q L 1 cell	9* -8 2* 14 1* -10
f	wl q L 1 child	8* -4 -8
f	wl q L 1 line	4* -5 1* 5 1* -11 -24 -7 -8 1* -7
f	wl q L 1 main	-7 -18 -9 -4 11 -8 -14 -6 -13 14 -7 -13 7 -9 -17
f	wl q L 1 para	4* -5
f	wl q L 2 line	8* -5 2* -8 4 1* -7
f	wl q L 2 main	4* -4 2* -6 -18 1* -7 -15 15 -7 -19
f	wl q L 5 main	8* -4 5* -12
f	wl q t 0 main	1* -8 4* 7 7* 5
f	wl q t 1 cell	8 -6 1* -8 -10 -15 -12 1* -7 1* -16 2* -18
f	wl q t 1 child	-13 -12 4* -7 -15 -10 1* -24 -15 -9
f	wl q t 1 head	1* -11 -21 1* -5 -8 1* 6 -6 1* -5 -7 2* -7
f	wl q t 1 line	1* -10 5* -15 8 1* -11 -8 -13 -8
f	wl q t 1 main	4 -7 -18 -14 -21 1* -6 -9 -10 1* -6 -10 -5 8 -12
f	wl q t 1 para	9* -12 -8 1* -12 -13 10
f	wl q t 12 cell	1* -6 -5 7 2* -6 9 -6 -9 -4 6 2* -14
f	wl q t 12 child	-6 -5 3* -4 1* 9 -17 -14 -10 1* -9 -7
f	wl q t 12 head	7* 13 -5 -9 -4 -13 2* -13
f	wl q t 12 line	8* -17 -20 -8 -6 1* -9 8
f	wl q t 12 main	-6 -18 -14 -9 -7 -12 -4 1* -16 2* 7 -15 -18 -8
f	wl q t 12 para	7* -6 -8 -14 -10
f	wl q t 2 cell	1* -16 -5 1* -5 -12 -11 -6 -6 6 -11 11 -5 1* -14
f	wl q t 2 child	1* -8 -5 2* -7 -13 1* -11 -4 -29 -6 -16 -8 7
f	wl q t 2 head	-9 -5 -11 2* -11 1* 8 5* -8
f	wl q t 2 line	-6 -7 -8 2* -6 7 1* 10 -12 2* -17 -31 -6
f	wl q t 2 main	-10 1* -14 -11 -15 -13 1* -6 1* 10 -6 -4 -5 -21 -11
f	wl q t 2 para	9* -9 -12 1* -5
f	wl q t 5 cell	-6 1* -8 5 1* -8 -8 9 1* -15 -16 2* -9 -8
f	wl q t 5 child	1* -8 3* -8 -13 2* -27 2* -16 -16
f	wl q t 5 head	1* -10 -4 -4 -5 -6 -14 8 -13 -9 -12 2* -9 -15
f	wl q t 5 line	8* -6 1* -11 5 -9 -15 -5
f	wl q t 5 main	2* -6 -13 -16 -11 -15 6 -8 -4 2* -10 -26 -11
f	wl q t 5 para	8* -7 -16 -13 8 -10 -15
f	wl qt L 1 cell	4* 4 4* -15 2* 10 1* -8
f	wl qt L 2 cell	12* 6 1* -6
f	wl qt t 1 cell	-4 3* -13 2* -11 -13 -9 1* -17 -24 1* 8
f	wl qt t 12 cell	8* -13 -10 -8 3* -21
f	wl qt t 2 cell	-10 1* -12 6 -5 -12 -8 -7 1* 7 -5 1* -12 1* -17
f	wl qt t 5 cell	3* -9 1* -6 -11 8 1* -7 1* -6 -6 -16 -13
f	wl t L 0 cell	12* -4 1* 4
f	wl t L 1 cell	1* -13 2* 13 -6 1* -9 1* 9 1* -8 4 1* -14
f	wl t L 12 cell	7* 8 6* -4
f	wl t L 2 cell	1* -7 2* 10 1* -5 -7 -8 5 4* -12
f	wl t L 5 cell	7* 6 -5 13 2* -14
f	wl t t 0 cell	1* -9 -4 1* -5 -5 9 -7 6* 6
f	wl t t 1 cell	-14 -6 -6 -21 2* -8 1* -7 -6 -14 -7 1* -7 -6
f	wl t t 12 cell	3* -7 2* -12 12 -11 -10 3* -7 -17
f	wl t t 2 cell	3* -9 -13 -10 -20 -5 2* -5 1* -15 -15
f	wl t t 5 cell	-12 1* -9 2* -16 2* -8 -8 -12 1* -6 -13 -6
g	bullet aside 	2
g	bullet aside citation	9
g	bullet aside contributing	-26
g	bullet aside licence	2
g	bullet aside news	-29
g	bullet aside sponsors	12
g	bullet asides  L false	8
g	bullet asides  L true	-8
g	bullet asides  n true	-14
g	bullet asides citation L false	15
g	bullet asides citation n false	7
g	bullet asides contributing L false	-26
g	bullet asides contributing n false	5
g	bullet asides licence L false	12
g	bullet asides licence L true	8
g	bullet asides licence n false	-16
g	bullet asides news L false	-29
g	bullet asides news L true	-31
g	bullet asides news n false	-5
g	bullet asides news n true	-26
g	bullet asides sponsors L false	13
g	bullet asides sponsors n false	8
g	bullet below false L	3
g	bullet below false n	4
g	bullet below true L	6
g	bullet below true n	-47
g	bullet c L	2
g	bullet c1 code	10
g	bullet c1 code:strong	4
g	bullet c1 image	45
g	bullet c1 link	5
g	bullet c1 link:badge	18
g	bullet c1 link:badge-paper	9
g	bullet c1 link:emphasis	21
g	bullet c1 link:label	-10
g	bullet c1 link:label:strong	3
g	bullet c1 link:paper	-13
g	bullet c1 link:paper:strong	7
g	bullet c1 link:strong	28
g	bullet c1 text:emphasis	2
g	bullet c1 text:strong	2
g	bullet cap 0 1 L	11
g	bullet cap 0 1 n	-9
g	bullet cap 0 12 L	-5
g	bullet cap 0 12 n	-10
g	bullet cap 0 2 L	-13
g	bullet cap 0 2 n	-22
g	bullet cap 0 25 L	-12
g	bullet cap 0 25 n	11
g	bullet cap 0 5 L	-8
g	bullet cap 0 5 n	4
g	bullet cap 0 x L	7
g	bullet cap 3 12 L	11
g	bullet cap 3 12 n	-12
g	bullet cap 3 25 L	25
g	bullet cap 3 25 n	13
g	bullet cap 3 5 L	-13
g	bullet cap 3 5 n	-4
g	bullet cap 3 x L	7
g	bullet cap 7 12 L	45
g	bullet cap 7 12 n	34
g	bullet cap 7 2 L	-8
g	bullet cap 7 2 n	5
g	bullet cap 7 25 L	27
g	bullet cap 7 25 n	15
g	bullet cap 7 5 L	37
g	bullet cap 7 5 n	15
g	bullet cap 7 x L	4
g	bullet cap 9 1 L	-9
g	bullet cap 9 1 n	-11
g	bullet cap 9 12 L	60
g	bullet cap 9 12 n	60
g	bullet cap 9 2 L	17
g	bullet cap 9 2 n	11
g	bullet cap 9 25 L	27
g	bullet cap 9 25 n	28
g	bullet cap 9 5 L	42
g	bullet cap 9 5 n	17
g	bullet cap 9 x L	4
g	bullet ct code true	-19
g	bullet ct link false	2
g	bullet ct link true	2
g	bullet ct link:bare false	-21
g	bullet ct link:emphasis false	27
g	bullet ct link:emphasis true	23
g	bullet ct link:label false	11
g	bullet ct link:label true	-12
g	bullet ct link:label:strong true	5
g	bullet ct link:paper false	10
g	bullet ct link:paper true	-31
g	bullet ct link:strong false	17
g	bullet ct link:strong true	26
g	bullet ct text false	-2
g	bullet ct text:emphasis false	4
g	bullet ct text:emphasis true	3
g	bullet ct text:strong false	30
g	bullet date true	-19
g	bullet depth true	15
g	bullet end code	27
g	bullet end image	41
g	bullet end link	6
g	bullet end text	-3
g	bullet fw link	34
g	bullet fw link:emphasis	22
g	bullet fw link:strong	7
g	bullet fw text	-10
g	bullet fw text:emphasis	5
g	bullet fw text:strong	12
g	bullet has A L	13
g	bullet has A n	3
g	bullet has G L	2
g	bullet has G n	22
g	bullet has L L	15
g	bullet has L n	-10
g	bullet has N n	12
g	bullet has O L	39
g	bullet has O n	19
g	bullet has V L	-3
g	bullet has V n	8
g	bullet hasc A	7
g	bullet hasc G	13
g	bullet hasc L	14
g	bullet hasc N	6
g	bullet hasc O	31
g	bullet hasc V	3
g	bullet host code	16
g	bullet host file	-13
g	bullet host page	-36
g	bullet host paper	26
g	bullet host web	-10
g	bullet inpage true	-35
g	bullet k 1 0 n	-6
g	bullet k 1 9 L	-13
g	bullet k 2 0 n	-12
g	bullet k 2 7 L	-3
g	bullet k 2 7 n	-14
g	bullet k 2 9 L	-9
g	bullet k 5 0 n	-8
g	bullet k 5 3 L	-12
g	bullet k 5 7 L	-5
g	bullet k 5 7 n	-6
g	bullet k 5 9 L	4
g	bullet k 9 0 L	-8
g	bullet k 9 0 n	2
g	bullet k 9 3 n	-3
g	bullet k 9 7 L	5
g	bullet k 9 9 L	5
g	bullet k 9 9 n	-23
g	bullet label false L	5
g	bullet label true L	-36
g	bullet label true n	-25
g	bullet lead code false  	13
g	bullet lead code false  sponsors	3
g	bullet lead code true  	7
g	bullet lead image false  	39
g	bullet lead image false  licence	7
g	bullet lead image true  	28
g	bullet lead link false code 	26
g	bullet lead link false code contributing	6
g	bullet lead link false code news	5
g	bullet lead link false code sponsors	4
g	bullet lead link false file 	33
g	bullet lead link false file citation	4
g	bullet lead link false file contributing	-47
g	bullet lead link false page 	-57
g	bullet lead link false page news	-8
g	bullet lead link false paper 	40
g	bullet lead link false paper citation	3
g	bullet lead link false paper news	11
g	bullet lead link false paper sponsors	4
g	bullet lead link false web 	11
g	bullet lead link true code 	-6
g	bullet lead link true code licence	-7
g	bullet lead link true file 	-23
g	bullet lead link true page 	-15
g	bullet lead link true page news	-7
g	bullet lead link true paper 	5
g	bullet lead link true paper licence	-6
g	bullet lead link true web 	-11
g	bullet lead link true web citation	7
g	bullet lead link true web licence	-8
g	bullet lead link true web sponsors	-11
g	bullet lead text false  citation	6
g	bullet lead text false  contributing	14
g	bullet lead text false  licence	7
g	bullet lead text false  news	-20
g	bullet lead text false  sponsors	7
g	bullet lead text true  	3
g	bullet lead text true  citation	7
g	bullet lead text true  contributing	11
g	bullet lead text true  licence	5
g	bullet lead text true  news	-29
g	bullet lead text true  sponsors	9
g	bullet len 1 L	-24
g	bullet len 1 n	-3
g	bullet len 12 n	13
g	bullet len 2 L	-9
g	bullet len 2 n	-29
g	bullet len 25 L	21
g	bullet len 25 n	16
g	bullet len 5 L	-4
g	bullet len 5 n	-11
g	bullet len x L	24
g	bullet len x n	6
g	bullet links 0 1	-12
g	bullet links 0 2	48
g	bullet links 0 5	40
g	bullet links 0 9	8
g	bullet links 1 0	-7
g	bullet links 1 1	23
g	bullet links 1 2	33
g	bullet links 1 5	30
g	bullet links 2 0	-16
g	bullet links 2 1	25
g	bullet links 2 2	25
g	bullet links 2 5	17
g	bullet links 2 9	3
g	bullet links 5 1	19
g	bullet links 5 2	24
g	bullet links 5 5	17
g	bullet links 5 9	4
g	bullet links 9 0	22
g	bullet links 9 1	11
g	bullet links 9 2	10
g	bullet links 9 5	11
g	bullet links 9 9	5
g	bullet lower false true	-8
g	bullet lower true false	6
g	bullet lower true true	35
g	bullet number	-31
g	bullet parts 1	-2
g	bullet parts 2	19
g	bullet parts 5	20
g	bullet parts 9	25
g	bullet s 1 0 n	-20
g	bullet s 2 0 n	-10
g	bullet s 2 7 L	5
g	bullet s 2 7 n	-16
g	bullet s 2 9 L	6
g	bullet s 5 0 n	-2
g	bullet s 5 3 L	3
g	bullet s 5 3 n	2
g	bullet s 5 7 L	-4
g	bullet s 5 7 n	-13
g	bullet s 5 9 L	2
g	bullet s 9 0 L	-4
g	bullet s 9 0 n	10
g	bullet s 9 3 L	-17
g	bullet s 9 7 n	4
g	bullet s 9 9 L	10
g	bullet s 9 9 n	-21
g	bullet sa 1 9	-14
g	bullet sa 2 7	-7
g	bullet sa 5 3	-6
g	bullet sa 5 7	2
g	bullet sa 5 9	2
g	bullet sa 9 0	-11
g	bullet sa 9 3	-4
g	bullet sa 9 7	5
g	bullet sa 9 9	23
g	bullet sf 0 code	16
g	bullet sf 0 code:strong	4
g	bullet sf 0 image	40
g	bullet sf 0 link	-25
g	bullet sf 0 link:emphasis	4
g	bullet sf 0 link:paper	-12
g	bullet sf 0 link:paper:strong	7
g	bullet sf 0 link:strong	6
g	bullet sf 0 text:emphasis	9
g	bullet sf 3 code	8
g	bullet sf 3 image	14
g	bullet sf 3 link	4
g	bullet sf 3 link:emphasis	12
g	bullet sf 3 link:label	4
g	bullet sf 3 link:paper	-13
g	bullet sf 3 link:strong	16
g	bullet sf 3 text	-2
g	bullet sf 3 text:emphasis	23
g	bullet sf 3 text:strong	6
g	bullet sf 7 code	-6
g	bullet sf 7 image	14
g	bullet sf 7 link	22
g	bullet sf 7 link:badge	7
g	bullet sf 7 link:badge-paper	12
g	bullet sf 7 link:emphasis	14
g	bullet sf 7 link:label	-8
g	bullet sf 7 link:strong	28
g	bullet sf 7 text	-4
g	bullet sf 7 text:emphasis	-10
g	bullet sf 7 text:strong	2
g	bullet sf 9 link	4
g	bullet sf 9 link:badge	18
g	bullet sf 9 link:emphasis	22
g	bullet sf 9 link:label	-5
g	bullet sf 9 link:label:strong	5
g	bullet sf 9 link:paper	-13
g	bullet sf 9 link:strong	18
g	bullet sf 9 text	-5
g	bullet sf 9 text:strong	12
g	bullet sl 0 0 L	-7
g	bullet sl 0 0 n	-2
g	bullet sl 0 3 L	-11
g	bullet sl 0 3 n	4
g	bullet sl 0 7 L	-6
g	bullet sl 0 9 L	4
g	bullet sl 0 9 n	-5
g	bullet sl 3 0 L	-11
g	bullet sl 3 0 n	13
g	bullet sl 3 3 L	-17
g	bullet sl 3 3 n	4
g	bullet sl 3 7 L	-5
g	bullet sl 3 7 n	-7
g	bullet sl 3 9 L	-10
g	bullet sl 3 9 n	2
g	bullet sl 7 0 L	-10
g	bullet sl 7 0 n	-4
g	bullet sl 7 3 L	-5
g	bullet sl 7 3 n	-12
g	bullet sl 7 7 L	7
g	bullet sl 7 9 L	2
g	bullet sl 7 9 n	11
g	bullet sl 9 0 L	-19
g	bullet sl 9 0 n	-13
g	bullet sl 9 3 L	-6
g	bullet sl 9 3 n	-25
g	bullet sl 9 7 L	12
g	bullet sl 9 7 n	-3
g	bullet sl 9 9 L	17
g	bullet sl 9 9 n	-2
g	bullet t code n	-21
g	bullet t link L	5
g	bullet t link n	-33
g	bullet t link:bare L	-22
g	bullet t link:emphasis L	31
g	bullet t link:label L	-6
g	bullet t link:label n	-19
g	bullet t link:label:strong L	5
g	bullet t link:paper L	-8
g	bullet t link:strong L	21
g	bullet t text n	-2
g	bullet t text:emphasis L	11
g	bullet t text:emphasis n	-7
g	bullet t text:strong L	4
g	bullet t text:strong n	9
g	bullet title code false  true 	-15
g	bullet title code true  true 	-11
g	bullet title link false code false 	15
g	bullet title link false code false contributing	5
g	bullet title link false code false licence	4
g	bullet title link false code false news	-7
g	bullet title link false code true 	21
g	bullet title link false code true contributing	5
g	bullet title link false code true sponsors	4
g	bullet title link false file false 	9
g	bullet title link false file true 	23
g	bullet title link false file true citation	4
g	bullet title link false file true contributing	-47
g	bullet title link false page false 	-11
g	bullet title link false page true 	-31
g	bullet title link false page true news	-9
g	bullet title link false paper false 	56
g	bullet title link false paper false citation	6
g	bullet title link false paper false contributing	12
g	bullet title link false paper false licence	6
g	bullet title link false paper false news	5
g	bullet title link false paper true 	43
g	bullet title link false paper true citation	9
g	bullet title link false paper true news	2
g	bullet title link false paper true sponsors	3
g	bullet title link false web false 	-14
g	bullet title link false web false citation	5
g	bullet title link false web false contributing	5
g	bullet title link false web false news	-26
g	bullet title link false web true 	7
g	bullet title link:bare true code false 	-11
g	bullet title link:bare true paper false 	-17
g	bullet title link:bare true web false 	-7
g	bullet title link:emphasis false code false 	10
g	bullet title link:emphasis false code true 	11
g	bullet title link:emphasis false file false 	19
g	bullet title link:emphasis false file true 	14
g	bullet title link:emphasis false paper false 	14
g	bullet title link:emphasis false paper true 	8
g	bullet title link:emphasis false paper true news	8
g	bullet title link:emphasis false web false 	13
g	bullet title link:emphasis false web true 	11
g	bullet title link:label true code false licence	7
g	bullet title link:label true code true 	-16
g	bullet title link:label true code true licence	-9
g	bullet title link:label true file true 	-11
g	bullet title link:label true page true 	-16
g	bullet title link:label true page true news	-3
g	bullet title link:label true paper false 	10
g	bullet title link:label true web true 	-16
g	bullet title link:label true web true licence	-4
g	bullet title link:label true web true sponsors	-5
g	bullet title link:label:strong true code true 	4
g	bullet title link:paper true code false 	7
g	bullet title link:paper true code true 	-18
g	bullet title link:paper true file true 	-11
g	bullet title link:paper true paper true 	-25
g	bullet title link:paper true paper true licence	-6
g	bullet title link:paper true web false news	-3
g	bullet title link:paper true web true 	-9
g	bullet title link:paper true web true sponsors	-8
g	bullet title link:strong false code false 	24
g	bullet title link:strong false code false citation	7
g	bullet title link:strong false code true 	22
g	bullet title link:strong false code true news	5
g	bullet title link:strong false file false 	21
g	bullet title link:strong false file true 	9
g	bullet title link:strong false paper false 	23
g	bullet title link:strong false paper false citation	3
g	bullet title link:strong false paper true 	16
g	bullet title link:strong false paper true sponsors	3
g	bullet title link:strong false web false 	19
g	bullet title link:strong false web false licence	8
g	bullet title link:strong false web true 	13
g	bullet title text false  false 	6
g	bullet title text false  false citation	9
g	bullet title text false  false contributing	18
g	bullet title text false  false licence	-6
g	bullet title text false  false news	-30
g	bullet title text false  false sponsors	10
g	bullet title text false  true citation	-6
g	bullet title text false  true contributing	8
g	bullet title text false  true news	-10
g	bullet title text false  true sponsors	5
g	bullet title text true  false 	-22
g	bullet title text true  false news	-31
g	bullet title text true  true 	-34
g	bullet title text true  true contributing	-4
g	bullet title text:emphasis false  false 	4
g	bullet title text:emphasis false  false citation	3
g	bullet title text:emphasis false  false licence	6
g	bullet title text:emphasis false  false news	5
g	bullet title text:emphasis false  true 	2
g	bullet title text:emphasis false  true sponsors	5
g	bullet title text:emphasis true  true 	3
g	bullet title text:strong false  false 	29
g	bullet title text:strong false  false citation	5
g	bullet title text:strong false  false contributing	9
g	bullet title text:strong false  false licence	5
g	bullet title text:strong false  false news	17
g	bullet title text:strong false  false sponsors	4
g	bullet title text:strong false  true 	8
g	bullet title text:strong false  true citation	15
g	bullet title text:strong false  true contributing	6
g	bullet title text:strong false  true licence	8
g	bullet title text:strong false  true news	-23
g	bullet title text:strong false  true sponsors	5
g	bullet title text:strong true  false 	16
g	bullet title text:strong true  false news	6
g	bullet title text:strong true  true 	-34
g	bullet tl code 1	-19
g	bullet tl code 2	-6
g	bullet tl link 1	-8
g	bullet tl link 12	46
g	bullet tl link 25	22
g	bullet tl link 5	38
g	bullet tl link x	10
g	bullet tl link:bare 1	-22
g	bullet tl link:emphasis 1	26
g	bullet tl link:emphasis 12	19
g	bullet tl link:emphasis 2	10
g	bullet tl link:emphasis 25	7
g	bullet tl link:emphasis 5	23
g	bullet tl link:emphasis x	6
g	bullet tl link:label 1	-12
g	bullet tl link:label 2	6
g	bullet tl link:label 5	-18
g	bullet tl link:label:strong 5	4
g	bullet tl link:paper 1	-4
g	bullet tl link:paper 2	-14
g	bullet tl link:strong 1	35
g	bullet tl link:strong 12	29
g	bullet tl link:strong 2	19
g	bullet tl link:strong 25	9
g	bullet tl link:strong 5	11
g	bullet tl link:strong x	6
g	bullet tl text 1	-2
g	bullet tl text 12	8
g	bullet tl text 2	-18
g	bullet tl text 25	15
g	bullet tl text:emphasis 1	-3
g	bullet tl text:emphasis 12	31
g	bullet tl text:emphasis 2	6
g	bullet tl text:emphasis 25	16
g	bullet tl text:emphasis 5	-4
g	bullet tl text:strong 1	-8
g	bullet tl text:strong 12	32
g	bullet tl text:strong 2	18
g	bullet tl text:strong 25	10
g	bullet tl text:strong 5	20
g	bullet tn code $$	-14
g	bullet tn code _	-14
g	bullet tn link 	9
g	bullet tn link $	11
g	bullet tn link $$	5
g	bullet tn link (	41
g	bullet tn link ("	6
g	bullet tn link )	27
g	bullet tn link )(	33
g	bullet tn link ),	28
g	bullet tn link ),(	12
g	bullet tn link ),[	3
g	bullet tn link )-	20
g	bullet tn link ).	21
g	bullet tn link )."	5
g	bullet tn link ).(	22
g	bullet tn link ).[	17
g	bullet tn link ):	16
g	bullet tn link ):(	6
g	bullet tn link ):[	13
g	bullet tn link ):（	6
g	bullet tn link )[	24
g	bullet tn link )|	5
g	bullet tn link )【	17
g	bullet tn link )（	18
g	bullet tn link ,	-3
g	bullet tn link ,(	12
g	bullet tn link ,)	11
g	bullet tn link ,[	5
g	bullet tn link ,|	10
g	bullet tn link ,【	6
g	bullet tn link ,（	3
g	bullet tn link -	43
g	bullet tn link .	39
g	bullet tn link ."	2
g	bullet tn link .(	18
g	bullet tn link .)	23
g	bullet tn link .[	17
g	bullet tn link .【	11
g	bullet tn link :	25
g	bullet tn link :(	20
g	bullet tn link :[	6
g	bullet tn link [	10
g	bullet tn link _	-25
g	bullet tn link _(	19
g	bullet tn link _[	24
g	bullet tn link _【	19
g	bullet tn link _（	17
g	bullet tn link |	-4
g	bullet tn link 【	13
g	bullet tn link （	19
g	bullet tn link:bare $$	-24
g	bullet tn link:emphasis $	21
g	bullet tn link:emphasis $$	17
g	bullet tn link:emphasis (	5
g	bullet tn link:emphasis ,	14
g	bullet tn link:emphasis ,(	7
g	bullet tn link:emphasis ,[	5
g	bullet tn link:emphasis .	9
g	bullet tn link:emphasis .[	7
g	bullet tn link:emphasis :	24
g	bullet tn link:emphasis :(	15
g	bullet tn link:emphasis _	22
g	bullet tn link:emphasis _(	15
g	bullet tn link:emphasis _[	11
g	bullet tn link:emphasis （	6
g	bullet tn link:label $	-8
g	bullet tn link:label $$	-30
g	bullet tn link:label (	11
g	bullet tn link:label ,	9
g	bullet tn link:label _(	5
g	bullet tn link:label |	-16
g	bullet tn link:label:strong $	4
g	bullet tn link:paper $$	-15
g	bullet tn link:strong 	4
g	bullet tn link:strong $	11
g	bullet tn link:strong $$	29
g	bullet tn link:strong (	4
g	bullet tn link:strong ,	10
g	bullet tn link:strong ,(	10
g	bullet tn link:strong ,[	8
g	bullet tn link:strong ,【	2
g	bullet tn link:strong -	20
g	bullet tn link:strong -（	4
g	bullet tn link:strong .	15
g	bullet tn link:strong .(	13
g	bullet tn link:strong .)	7
g	bullet tn link:strong .[	8
g	bullet tn link:strong .【	11
g	bullet tn link:strong .（	3
g	bullet tn link:strong :	21
g	bullet tn link:strong :(	9
g	bullet tn link:strong :[	3
g	bullet tn link:strong _	30
g	bullet tn link:strong _(	7
g	bullet tn link:strong _[	16
g	bullet tn link:strong _【	7
g	bullet tn link:strong _（	10
g	bullet tn link:strong |	4
g	bullet tn link:strong |"	4
g	bullet tn link:strong 【	10
g	bullet tn link:strong （	3
g	bullet tn text $	23
g	bullet tn text $$	-21
g	bullet tn text (	9
g	bullet tn text )	48
g	bullet tn text )(	49
g	bullet tn text ),	36
g	bullet tn text ),"	14
g	bullet tn text ),(	14
g	bullet tn text ),[	15
g	bullet tn text )-	31
g	bullet tn text )-"	12
g	bullet tn text )-[	13
g	bullet tn text ).	27
g	bullet tn text ).(	15
g	bullet tn text ).[	17
g	bullet tn text ):	23
g	bullet tn text ):(	15
g	bullet tn text ):,	9
g	bullet tn text ):[	15
g	bullet tn text ):【	7
g	bullet tn text );	16
g	bullet tn text )[	40
g	bullet tn text )|	34
g	bullet tn text )【	22
g	bullet tn text )（	17
g	bullet tn text ,	-9
g	bullet tn text ,(	25
g	bullet tn text ,[	22
g	bullet tn text ,【	15
g	bullet tn text -	41
g	bullet tn text -"	15
g	bullet tn text -[	18
g	bullet tn text -【	12
g	bullet tn text -（	20
g	bullet tn text .	5
g	bullet tn text .(	13
g	bullet tn text .)	28
g	bullet tn text .)(	13
g	bullet tn text .),	7
g	bullet tn text .),[	7
g	bullet tn text .)-	6
g	bullet tn text .).	7
g	bullet tn text .):	7
g	bullet tn text .)[	5
g	bullet tn text .)|	4
g	bullet tn text .,	8
g	bullet tn text .,(	5
g	bullet tn text .,[	6
g	bullet tn text .-	12
g	bullet tn text .-[	10
g	bullet tn text ..	15
g	bullet tn text .[	16
g	bullet tn text .【	20
g	bullet tn text :	-7
g	bullet tn text :"	14
g	bullet tn text :)	4
g	bullet tn text :[	15
g	bullet tn text :【	15
g	bullet tn text ;	-5
g	bullet tn text [	16
g	bullet tn text _	-9
g	bullet tn text _"	22
g	bullet tn text _(	51
g	bullet tn text _[	41
g	bullet tn text _【	26
g	bullet tn text _（	8
g	bullet tn text |	20
g	bullet tn text 【	12
g	bullet tn text （	10
g	bullet tn text:emphasis $	31
g	bullet tn text:emphasis $$	4
g	bullet tn text:emphasis (	7
g	bullet tn text:emphasis ):	3
g	bullet tn text:emphasis ,	-20
g	bullet tn text:emphasis ,(	12
g	bullet tn text:emphasis ,[	9
g	bullet tn text:emphasis ,【	4
g	bullet tn text:emphasis -	37
g	bullet tn text:emphasis -"	6
g	bullet tn text:emphasis -(	3
g	bullet tn text:emphasis -[	8
g	bullet tn text:emphasis -【	6
g	bullet tn text:emphasis .	3
g	bullet tn text:emphasis .(	17
g	bullet tn text:emphasis .)	9
g	bullet tn text:emphasis .,	5
g	bullet tn text:emphasis ..[	12
g	bullet tn text:emphasis ..|	10
g	bullet tn text:emphasis .[	10
g	bullet tn text:emphasis .|	12
g	bullet tn text:emphasis .【	4
g	bullet tn text:emphasis :	36
g	bullet tn text:emphasis :"	8
g	bullet tn text:emphasis :(	5
g	bullet tn text:emphasis :[	7
g	bullet tn text:emphasis ;	-9
g	bullet tn text:emphasis _	46
g	bullet tn text:emphasis _"	12
g	bullet tn text:emphasis _(	30
g	bullet tn text:emphasis _[	25
g	bullet tn text:emphasis _【	17
g	bullet tn text:emphasis _（	4
g	bullet tn text:emphasis |	15
g	bullet tn text:emphasis 【	15
g	bullet tn text:emphasis （	-8
g	bullet tn text:strong 	14
g	bullet tn text:strong $	39
g	bullet tn text:strong $$	-7
g	bullet tn text:strong (（	4
g	bullet tn text:strong )	38
g	bullet tn text:strong )(	37
g	bullet tn text:strong ),	16
g	bullet tn text:strong )-	7
g	bullet tn text:strong )-(	11
g	bullet tn text:strong )-【	3
g	bullet tn text:strong ).	20
g	bullet tn text:strong ).[	6
g	bullet tn text:strong ):	21
g	bullet tn text:strong ):[	6
g	bullet tn text:strong )[	24
g	bullet tn text:strong )|	14
g	bullet tn text:strong )【	11
g	bullet tn text:strong ,	20
g	bullet tn text:strong ,(	11
g	bullet tn text:strong ,-	7
g	bullet tn text:strong ,[	14
g	bullet tn text:strong ,【	8
g	bullet tn text:strong -	43
g	bullet tn text:strong -[	9
g	bullet tn text:strong .	27
g	bullet tn text:strong .(	10
g	bullet tn text:strong .)	16
g	bullet tn text:strong .)(	4
g	bullet tn text:strong .),	6
g	bullet tn text:strong .)-	4
g	bullet tn text:strong .).	6
g	bullet tn text:strong .).(	2
g	bullet tn text:strong .).[	7
g	bullet tn text:strong .)[	10
g	bullet tn text:strong .)【	7
g	bullet tn text:strong .-	4
g	bullet tn text:strong .[	23
g	bullet tn text:strong .|	3
g	bullet tn text:strong :	-14
g	bullet tn text:strong :"	12
g	bullet tn text:strong :(	14
g	bullet tn text:strong :[	11
g	bullet tn text:strong ;	20
g	bullet tn text:strong _	36
g	bullet tn text:strong _"	11
g	bullet tn text:strong _(	44
g	bullet tn text:strong _[	28
g	bullet tn text:strong _【	19
g	bullet tn text:strong |	11
g	bullet tn text:strong 【	8
g	bullet tn text:strong （	19
g	bullet top true L	7
g	bullet top true n	-8
g	bullet tp code 0	-17
g	bullet tp link 0	6
g	bullet tp link 1	11
g	bullet tp link 12	-10
g	bullet tp link 2	-2
g	bullet tp link 25	15
g	bullet tp link:bare 1	-22
g	bullet tp link:emphasis 0	22
g	bullet tp link:emphasis 1	21
g	bullet tp link:emphasis 12	2
g	bullet tp link:emphasis 2	18
g	bullet tp link:emphasis 25	6
g	bullet tp link:emphasis 5	4
g	bullet tp link:label 0	-11
g	bullet tp link:label 1	5
g	bullet tp link:label 2	10
g	bullet tp link:label:strong 0	4
g	bullet tp link:paper 0	-31
g	bullet tp link:paper 1	8
g	bullet tp link:strong 0	25
g	bullet tp link:strong 1	46
g	bullet tp link:strong 12	13
g	bullet tp link:strong 2	7
g	bullet tp link:strong 5	13
g	bullet tp text 1	-6
g	bullet tp text 12	14
g	bullet tp text 2	-5
g	bullet tp text 25	14
g	bullet tp text 5	22
g	bullet tp text:emphasis 0	2
g	bullet tp text:emphasis 1	2
g	bullet tp text:emphasis 12	-7
g	bullet tp text:emphasis 2	27
g	bullet tp text:emphasis 25	9
g	bullet tp text:emphasis 5	18
g	bullet tp text:strong 1	47
g	bullet tp text:strong 12	3
g	bullet tp text:strong 2	16
g	bullet tp text:strong 25	5
g	bullet tp text:strong 5	29
g	bullet tp text:strong x	3
g	bullet whole b	19
g	bullet whole bq	16
g	bullet whole l	-4
g	bullet whole lb	30
g	bullet whole lbq	7
g	bullet whole lq	32
g	bullet whole q	54
g	details *	6
g	details aside 	6
g	details aside citation	7
g	details aside contributing	9
g	details aside licence	4
g	details aside news	8
g	details asides  L false	5
g	details asides  n false	4
g	details asides citation L false	7
g	details asides contributing L false	7
g	details asides licence L false	3
g	details asides news L false	7
g	details below false L	5
g	details below false n	4
g	details c L	6
g	details c n	4
g	details c1 link	13
g	details c1 link:strong	4
g	details c1 text	4
g	details c1 text:strong	7
g	details cap 0 1 L	23
g	details cap 0 12 L	22
g	details cap 0 2 L	5
g	details cap 0 25 L	6
g	details cap 0 5 L	14
g	details cap 3 12 L	12
g	details cap 3 12 n	3
g	details cap 3 5 L	4
g	details cap 7 12 L	8
g	details cap 7 2 L	5
g	details cap 7 25 L	6
g	details cap 7 5 L	3
g	details cap 9 1 L	4
g	details cap 9 12 L	15
g	details cap 9 12 n	3
g	details cap 9 2 L	14
g	details cap 9 25 L	4
g	details cap 9 5 L	8
g	details cap 9 5 n	4
g	details ct link true	13
g	details ct link:strong true	4
g	details ct text true	4
g	details ct text:strong false	4
g	details ct text:strong true	4
g	details depth false	5
g	details end code	6
g	details end link	4
g	details end text	4
g	details fw link	3
g	details fw link:strong	16
g	details fw text:strong	4
g	details has A L	3
g	details has A n	8
g	details has G L	10
g	details has L L	5
g	details has N L	4
g	details has N n	5
g	details has O L	10
g	details has V L	3
g	details has V n	4
g	details hasc A	4
g	details hasc G	10
g	details hasc L	5
g	details hasc N	8
g	details hasc O	10
g	details hasc V	4
g	details host 	4
g	details host code	5
g	details host file	15
g	details host paper	4
g	details host web	10
g	details inpage false	5
g	details k 1 9 L	8
g	details k 2 9 L	16
g	details k 5 9 L	3
g	details k 9 9 L	7
g	details k 9 9 n	6
g	details label false L	5
g	details label false n	4
g	details lead link false code 	5
g	details lead link false file 	13
g	details lead link false paper 	5
g	details lead link false paper citation	9
g	details lead link false paper contributing	7
g	details lead link false paper licence	6
g	details lead link false paper news	6
g	details lead link false web 	9
g	details lead text false  	5
g	details len 1 L	6
g	details len 12 L	25
g	details len 2 L	5
g	details len 25 L	23
g	details len 25 n	6
g	details len 5 L	7
g	details len x L	3
g	details len x n	5
g	details links 0 0	4
g	details links 0 1	3
g	details links 0 2	4
g	details links 1 0	17
g	details links 1 1	4
g	details links 1 2	14
g	details links 1 5	3
g	details links 2 0	5
g	details links 2 1	10
g	details links 2 2	7
g	details links 2 5	3
g	details links 5 0	4
g	details links 5 1	3
g	details links 5 2	4
g	details links 9 1	2
g	details lower false false	8
g	details lower false true	4
g	details lower true true	15
g	details parts 1	18
g	details parts 2	13
g	details parts 5	18
g	details parts 9	3
g	details s 1 9 L	8
g	details s 2 7 n	4
g	details s 2 9 L	4
g	details s 5 7 L	6
g	details s 5 9 L	5
g	details s 9 7 n	6
g	details s 9 9 L	25
g	details sa 1 9	7
g	details sa 2 7	4
g	details sa 2 9	7
g	details sa 5 3	4
g	details sa 5 7	3
g	details sa 5 9	6
g	details sa 9 0	6
g	details sa 9 3	11
g	details sa 9 7	15
g	details sf 7 link:strong	8
g	details sf 7 text	4
g	details sf 7 text:strong	7
g	details sf 9 link	4
g	details sf 9 link:strong	5
g	details sf 9 text:strong	2
g	details sl 7 3 L	6
g	details sl 7 3 n	4
g	details sl 7 7 L	2
g	details sl 7 7 n	4
g	details sl 9 0 L	11
g	details sl 9 0 n	3
g	details sl 9 3 L	6
g	details sl 9 7 L	4
g	details sl 9 9 L	8
g	details t link L	4
g	details t link:strong L	6
g	details t text n	5
g	details t text:strong L	3
g	details t text:strong n	4
g	details title link false code true 	7
g	details title link false file true 	9
g	details title link false paper true 	4
g	details title link false paper true contributing	2
g	details title link false paper true licence	5
g	details title link false web true 	9
g	details title link:strong false code true 	4
g	details title link:strong false file true 	9
g	details title link:strong false paper true 	4
g	details title link:strong false paper true citation	9
g	details title link:strong false paper true contributing	8
g	details title link:strong false paper true news	4
g	details title link:strong false web true 	7
g	details title text false  true 	5
g	details title text:strong false  true 	3
g	details tl link 1	16
g	details tl link 12	9
g	details tl link 2	10
g	details tl link 25	4
g	details tl link 5	4
g	details tl link:strong 1	4
g	details tl link:strong 12	3
g	details tl link:strong 2	13
g	details tl link:strong 25	10
g	details tl link:strong 5	22
g	details tl text 12	4
g	details tl text 5	5
g	details tl text:strong 12	4
g	details tn link $	4
g	details tn link $$	7
g	details tn link -	7
g	details tn link _(	5
g	details tn link:strong $	22
g	details tn link:strong $$	14
g	details tn link:strong -	5
g	details tn link:strong -"	3
g	details tn link:strong _(	5
g	details tn text _"	4
g	details tn text:strong ):	4
g	details tn text:strong :	4
g	details tn text:strong _"	3
g	details top false L	23
g	details top false n	7
g	details top true L	3
g	details tp link 0	4
g	details tp link:strong 0	5
g	details tp text 0	4
g	details tp text:strong 0	3
g	details tp text:strong 1	3
g	details whole b	4
g	details whole l	6
g	details whole lb	6
g	details whole lq	3
g	details whole q	5
g	heading aside citation	4
g	heading aside contributing	6
g	heading aside licence	4
g	heading aside sponsors	4
g	heading asides  L false	7
g	heading asides  L true	-11
g	heading asides  n false	8
g	heading asides citation L false	3
g	heading asides citation n false	8
g	heading asides contributing L false	6
g	heading asides licence L false	5
g	heading asides sponsors L false	5
g	heading below false n	10
g	heading c L	6
g	heading c n	10
g	heading c1 code	6
g	heading c1 image	18
g	heading c1 link	17
g	heading c1 link:emphasis	5
g	heading c1 link:label	7
g	heading c1 link:label:strong	5
g	heading c1 link:strong	11
g	heading c1 text	-2
g	heading c1 text:emphasis	5
g	heading c1 text:strong	18
g	heading cap 0 1 L	-8
g	heading cap 0 12 L	10
g	heading cap 0 12 n	9
g	heading cap 0 25 L	5
g	heading cap 0 5 L	25
g	heading cap 0 5 n	6
g	heading cap 3 12 L	17
g	heading cap 3 12 n	2
g	heading cap 3 25 L	6
g	heading cap 3 5 L	3
g	heading cap 3 5 n	4
g	heading cap 7 12 L	31
g	heading cap 7 12 n	6
g	heading cap 7 2 L	25
g	heading cap 7 25 L	4
g	heading cap 7 5 L	30
g	heading cap 7 5 n	5
g	heading cap 9 1 L	22
g	heading cap 9 1 n	11
g	heading cap 9 12 L	18
g	heading cap 9 12 n	6
g	heading cap 9 2 L	-7
g	heading cap 9 2 n	11
g	heading cap 9 25 L	18
g	heading cap 9 5 L	36
g	heading cap 9 5 n	11
g	heading ct link false	32
g	heading ct link true	4
g	heading ct link:emphasis false	12
g	heading ct link:emphasis true	5
g	heading ct link:label false	2
g	heading ct link:label true	8
g	heading ct link:label:strong true	6
g	heading ct link:strong false	20
g	heading ct link:strong true	11
g	heading ct text false	-2
g	heading ct text true	-4
g	heading ct text:emphasis false	18
g	heading ct text:emphasis true	5
g	heading ct text:strong false	25
g	heading ct text:strong true	17
g	heading date true	-14
g	heading end code	21
g	heading end image	4
g	heading end link	-8
g	heading end text	14
g	heading fw link	23
g	heading fw link:emphasis	15
g	heading fw link:strong	7
g	heading fw text	-2
g	heading fw text:emphasis	13
g	heading fw text:strong	6
g	heading has A L	3
g	heading has A n	4
g	heading has G L	11
g	heading has G n	11
g	heading has L L	2
g	heading has N L	8
g	heading has N n	15
g	heading has O L	23
g	heading has O n	3
g	heading has V L	-6
g	heading has V n	23
g	heading hasc A	4
g	heading hasc G	48
g	heading hasc L	-3
g	heading hasc N	7
g	heading hasc O	21
g	heading hasc V	-4
g	heading host code	19
g	heading host file	7
g	heading host paper	21
g	heading host web	3
g	heading k 5 7 L	9
g	heading k 5 9 L	-6
g	heading k 9 3 L	25
g	heading k 9 3 n	20
g	heading k 9 7 n	9
g	heading k 9 9 L	7
g	heading label false n	10
g	heading label true L	-5
g	heading lead code false  	6
g	heading lead image false  	19
g	heading lead image true  	10
g	heading lead link false code 	12
g	heading lead link false code citation	8
g	heading lead link false file 	10
g	heading lead link false paper 	13
g	heading lead link false paper citation	6
g	heading lead link false paper news	2
g	heading lead link false web 	19
g	heading lead link false web licence	5
g	heading lead link true code 	8
g	heading lead text false  	7
g	heading lead text false  citation	-4
g	heading lead text false  contributing	6
g	heading lead text false  news	-3
g	heading lead text false  sponsors	4
g	heading lead text true  	16
g	heading lead text true  citation	14
g	heading lead text true  sponsors	2
g	heading len 1 L	3
g	heading len 12 L	12
g	heading len 12 n	5
g	heading len 2 L	7
g	heading len 25 L	7
g	heading len 25 n	5
g	heading len 5 L	-9
g	heading len 5 n	9
g	heading len x L	-9
g	heading len x n	9
g	heading links 0 0	11
g	heading links 0 2	15
g	heading links 0 5	9
g	heading links 0 9	-13
g	heading links 1 0	36
g	heading links 1 1	30
g	heading links 1 2	4
g	heading links 1 5	35
g	heading links 1 9	12
g	heading links 2 0	4
g	heading links 2 1	17
g	heading links 2 5	-8
g	heading links 2 9	16
g	heading links 5 1	4
g	heading links 5 5	16
g	heading links 5 9	6
g	heading lower false false	-4
g	heading lower false true	29
g	heading lower true false	9
g	heading lower true true	50
g	heading number	-17
g	heading parts 1	4
g	heading parts 2	4
g	heading parts 5	9
g	heading parts 9	-7
g	heading s 1 0 n	6
g	heading s 1 9 L	-9
g	heading s 2 0 n	7
g	heading s 2 7 L	11
g	heading s 2 7 n	5
g	heading s 2 9 L	12
g	heading s 5 3 L	4
g	heading s 5 3 n	10
g	heading s 5 7 L	26
g	heading s 5 7 n	12
g	heading s 5 9 L	-2
g	heading s 9 3 L	20
g	heading s 9 3 n	16
g	heading s 9 7 n	15
g	heading s 9 9 L	19
g	heading sa 1 9	-7
g	heading sa 2 7	35
g	heading sa 2 9	25
g	heading sa 5 3	5
g	heading sa 5 7	-9
g	heading sa 5 9	16
g	heading sa 9 0	6
g	heading sa 9 3	42
g	heading sa 9 7	14
g	heading sa 9 9	33
g	heading sf 0 code	5
g	heading sf 0 image	17
g	heading sf 0 text:emphasis	4
g	heading sf 0 text:strong	30
g	heading sf 3 code	2
g	heading sf 3 link	8
g	heading sf 3 link:strong	8
g	heading sf 3 text	33
g	heading sf 3 text:emphasis	12
g	heading sf 3 text:strong	7
g	heading sf 7 link	10
g	heading sf 7 link:emphasis	11
g	heading sf 7 link:label:strong	7
g	heading sf 7 link:strong	13
g	heading sf 7 text:emphasis	11
g	heading sf 7 text:strong	7
g	heading sf 9 link	26
g	heading sf 9 link:emphasis	11
g	heading sf 9 link:label	6
g	heading sf 9 link:strong	8
g	heading sl 0 9 n	9
g	heading sl 3 0 L	7
g	heading sl 3 3 L	6
g	heading sl 3 3 n	3
g	heading sl 3 7 L	6
g	heading sl 3 7 n	11
g	heading sl 3 9 L	7
g	heading sl 3 9 n	7
g	heading sl 7 0 L	-5
g	heading sl 7 3 L	20
g	heading sl 7 3 n	20
g	heading sl 7 7 L	12
g	heading sl 7 7 n	14
g	heading sl 7 9 L	17
g	heading sl 7 9 n	4
g	heading sl 9 0 L	20
g	heading sl 9 3 L	6
g	heading sl 9 7 L	6
g	heading sl 9 9 L	3
g	heading t link L	4
g	heading t link:emphasis L	22
g	heading t link:label L	7
g	heading t link:label:strong L	7
g	heading t link:strong L	15
g	heading t text L	3
g	heading t text n	10
g	heading t text:emphasis L	30
g	heading t text:emphasis n	8
g	heading t text:strong L	33
g	heading t text:strong n	3
g	heading title link false code false 	19
g	heading title link false code true 	21
g	heading title link false code true citation	3
g	heading title link false file false 	7
g	heading title link false file true 	10
g	heading title link false paper false 	22
g	heading title link false paper true 	25
g	heading title link false web false 	17
g	heading title link false web true 	3
g	heading title link false web true licence	5
g	heading title link:emphasis false code false 	2
g	heading title link:emphasis false code true 	12
g	heading title link:emphasis false code true citation	2
g	heading title link:emphasis false file false 	6
g	heading title link:emphasis false file true 	4
g	heading title link:emphasis false paper true 	8
g	heading title link:emphasis false web false 	5
g	heading title link:emphasis false web false news	7
g	heading title link:emphasis false web true 	2
g	heading title link:label true code true 	7
g	heading title link:label:strong true code true 	7
g	heading title link:strong false code false 	9
g	heading title link:strong false code true 	10
g	heading title link:strong false code true citation	5
g	heading title link:strong false paper false 	20
g	heading title link:strong false paper false news	3
g	heading title link:strong false paper true 	17
g	heading title link:strong false paper true citation	4
g	heading title link:strong false web false 	5
g	heading title link:strong false web true 	6
g	heading title text false  false 	8
g	heading title text false  false citation	12
g	heading title text false  false news	-2
g	heading title text false  true 	2
g	heading title text false  true citation	-6
g	heading title text false  true contributing	8
g	heading title text false  true news	-7
g	heading title text true  true 	-9
g	heading title text:emphasis false  false 	14
g	heading title text:emphasis false  true 	33
g	heading title text:emphasis false  true sponsors	4
g	heading title text:strong false  false 	27
g	heading title text:strong false  false citation	4
g	heading title text:strong false  false news	2
g	heading title text:strong false  false sponsors	2
g	heading title text:strong false  true 	24
g	heading title text:strong false  true news	13
g	heading title text:strong true  false 	11
g	heading tl link 1	4
g	heading tl link 12	24
g	heading tl link 2	12
g	heading tl link 25	12
g	heading tl link 5	22
g	heading tl link:emphasis 1	6
g	heading tl link:emphasis 12	7
g	heading tl link:emphasis 2	13
g	heading tl link:emphasis 25	4
g	heading tl link:emphasis 5	5
g	heading tl link:label 2	6
g	heading tl link:label 5	2
g	heading tl link:label:strong 2	3
g	heading tl link:strong 1	11
g	heading tl link:strong 12	9
g	heading tl link:strong 2	6
g	heading tl link:strong 25	7
g	heading tl link:strong 5	13
g	heading tl text 1	-4
g	heading tl text 12	31
g	heading tl text 2	-9
g	heading tl text 25	12
g	heading tl text 5	18
g	heading tl text:emphasis 1	16
g	heading tl text:emphasis 12	4
g	heading tl text:emphasis 2	11
g	heading tl text:emphasis 25	7
g	heading tl text:emphasis 5	16
g	heading tl text:strong 1	29
g	heading tl text:strong 12	28
g	heading tl text:strong 2	23
g	heading tl text:strong 5	21
g	heading tn link 	4
g	heading tn link $	17
g	heading tn link $$	4
g	heading tn link _[	4
g	heading tn link:emphasis $	20
g	heading tn link:emphasis $$	3
g	heading tn link:label -	5
g	heading tn link:label:strong -	7
g	heading tn link:strong $	17
g	heading tn link:strong $$	3
g	heading tn text $	-6
g	heading tn text $$	16
g	heading tn text )(	7
g	heading tn text ):	6
g	heading tn text ):[	5
g	heading tn text ,	18
g	heading tn text -	27
g	heading tn text -"	7
g	heading tn text .	5
g	heading tn text .(	6
g	heading tn text .)	10
g	heading tn text .-	7
g	heading tn text :	7
g	heading tn text :"	13
g	heading tn text ;	5
g	heading tn text _	-17
g	heading tn text _"	8
g	heading tn text _(	16
g	heading tn text _[	4
g	heading tn text （	6
g	heading tn text:emphasis $	24
g	heading tn text:emphasis $$	6
g	heading tn text:emphasis ):	3
g	heading tn text:emphasis ,	5
g	heading tn text:emphasis -	6
g	heading tn text:emphasis .	2
g	heading tn text:emphasis :	4
g	heading tn text:emphasis ;	4
g	heading tn text:strong $	22
g	heading tn text:strong ,	16
g	heading tn text:strong -	27
g	heading tn text:strong .)	4
g	heading tn text:strong :	22
g	heading tn text:strong ;	5
g	heading tn text:strong _	16
g	heading tn text:strong _"	3
g	heading tn text:strong _(	9
g	heading tn text:strong _[	7
g	heading top false L	21
g	heading top false n	9
g	heading top true L	-17
g	heading top true n	10
g	heading tp link 0	4
g	heading tp link 1	28
g	heading tp link 2	19
g	heading tp link 5	7
g	heading tp link:emphasis 0	5
g	heading tp link:emphasis 1	11
g	heading tp link:emphasis 2	5
g	heading tp link:label 0	8
g	heading tp link:label 2	2
g	heading tp link:label:strong 0	4
g	heading tp link:strong 0	11
g	heading tp link:strong 1	17
g	heading tp link:strong 2	6
g	heading tp text 0	-4
g	heading tp text 1	4
g	heading tp text 12	26
g	heading tp text 2	2
g	heading tp text 25	15
g	heading tp text 5	30
g	heading tp text:emphasis 0	5
g	heading tp text:emphasis 1	16
g	heading tp text:emphasis 2	6
g	heading tp text:strong 0	16
g	heading tp text:strong 1	21
g	heading tp text:strong 12	10
g	heading tp text:strong 2	22
g	heading tp text:strong 25	9
g	heading tp text:strong 5	16
g	heading whole b	24
g	heading whole bq	7
g	heading whole l	8
g	heading whole lb	20
g	heading whole lbq	7
g	heading whole lq	18
g	heading whole q	28
g	line *	6
g	line aside 	8
g	line aside citation	2
g	line aside contributing	4
g	line aside sponsors	5
g	line asides  L false	5
g	line asides  L true	9
g	line asides  n false	6
g	line asides contributing L false	4
g	line asides sponsors L false	6
g	line below false L	8
g	line below false n	8
g	line c L	8
g	line c n	13
g	line c1 code	11
g	line c1 image	3
g	line c1 link	11
g	line c1 link:emphasis	9
g	line c1 link:label	9
g	line c1 link:paper	5
g	line c1 link:strong	5
g	line c1 text	15
g	line c1 text:emphasis	5
g	line c1 text:strong	11
g	line cap 0 1 L	13
g	line cap 0 12 L	12
g	line cap 0 12 n	5
g	line cap 0 2 L	6
g	line cap 0 25 L	5
g	line cap 0 5 L	6
g	line cap 0 5 n	3
g	line cap 3 12 L	23
g	line cap 3 12 n	3
g	line cap 3 25 L	5
g	line cap 3 5 L	5
g	line cap 7 12 L	4
g	line cap 7 12 n	3
g	line cap 7 2 L	9
g	line cap 7 2 n	2
g	line cap 7 25 L	7
g	line cap 7 5 L	5
g	line cap 9 1 L	17
g	line cap 9 1 n	2
g	line cap 9 12 L	15
g	line cap 9 12 n	4
g	line cap 9 2 L	20
g	line cap 9 2 n	2
g	line cap 9 25 L	10
g	line cap 9 5 L	18
g	line cap 9 5 n	2
g	line ct link false	3
g	line ct link true	11
g	line ct link:emphasis false	6
g	line ct link:emphasis true	13
g	line ct link:strong false	17
g	line ct link:strong true	5
g	line ct text false	8
g	line ct text true	13
g	line ct text:emphasis false	5
g	line ct text:emphasis true	5
g	line ct text:strong false	4
g	line ct text:strong true	7
g	line date true	10
g	line depth false	6
g	line end code	7
g	line end link	5
g	line end text	14
g	line fw link	3
g	line fw link:emphasis	9
g	line fw link:strong	4
g	line fw text	7
g	line fw text:emphasis	3
g	line fw text:strong	10
g	line has A L	14
g	line has A n	4
g	line has G L	5
g	line has G n	4
g	line has L L	5
g	line has N L	6
g	line has N n	4
g	line has O L	10
g	line has V L	4
g	line has V n	7
g	line hasc A	16
g	line hasc G	5
g	line hasc L	5
g	line hasc N	6
g	line hasc O	10
g	line hasc V	19
g	line host 	4
g	line host code	11
g	line host file	12
g	line host paper	5
g	line host web	6
g	line inpage false	24
g	line k 2 9 L	5
g	line k 5 7 L	4
g	line k 5 9 L	14
g	line k 9 0 n	4
g	line k 9 3 n	2
g	line k 9 7 L	12
g	line k 9 7 n	5
g	line k 9 9 L	7
g	line k 9 9 n	3
g	line label false L	5
g	line label false n	6
g	line label true L	4
g	line lead code false  	14
g	line lead image false  	3
g	line lead link false code 	11
g	line lead link false file 	10
g	line lead link false paper 	5
g	line lead link false paper sponsors	4
g	line lead link false web 	6
g	line lead link false web citation	3
g	line lead link true code 	2
g	line lead link true paper 	12
g	line lead link true web 	2
g	line lead text false  	11
g	line lead text true  	21
g	line lead text true  contributing	4
g	line len 1 L	14
g	line len 12 L	5
g	line len 12 n	6
g	line len 2 L	8
g	line len 25 L	15
g	line len 25 n	5
g	line len 5 L	7
g	line len 5 n	4
g	line len x L	4
g	line len x n	2
g	line links 0 0	5
g	line links 0 1	3
g	line links 0 2	16
g	line links 0 5	15
g	line links 1 0	16
g	line links 1 1	12
g	line links 1 2	16
g	line links 1 5	3
g	line links 2 0	8
g	line links 2 1	9
g	line links 2 2	7
g	line links 2 5	6
g	line links 5 0	3
g	line links 5 9	2
g	line lower false false	5
g	line lower false true	3
g	line lower true false	11
g	line lower true true	18
g	line parts 1	6
g	line parts 2	9
g	line parts 5	9
g	line parts 9	6
g	line s 2 9 L	14
g	line s 5 0 n	4
g	line s 5 3 L	4
g	line s 5 3 n	4
g	line s 5 7 L	4
g	line s 5 7 n	3
g	line s 5 9 L	4
g	line s 9 3 L	3
g	line s 9 3 n	3
g	line s 9 7 L	15
g	line s 9 7 n	10
g	line s 9 9 L	5
g	line sa 2 7	15
g	line sa 2 9	10
g	line sa 5 3	9
g	line sa 5 7	7
g	line sa 5 9	4
g	line sa 9 0	7
g	line sa 9 3	21
g	line sa 9 7	3
g	line sa 9 9	4
g	line sf 0 code	12
g	line sf 0 image	3
g	line sf 0 text	19
g	line sf 0 text:emphasis	5
g	line sf 0 text:strong	12
g	line sf 3 code	6
g	line sf 3 link	8
g	line sf 3 link:strong	6
g	line sf 3 text	3
g	line sf 3 text:emphasis	2
g	line sf 3 text:strong	5
g	line sf 7 link	7
g	line sf 7 link:emphasis	3
g	line sf 7 link:strong	4
g	line sf 7 text	8
g	line sf 7 text:emphasis	2
g	line sf 7 text:strong	3
g	line sf 9 link	8
g	line sf 9 link:emphasis	7
g	line sf 9 link:label	9
g	line sf 9 link:paper	4
g	line sf 9 link:strong	5
g	line sl 0 7 n	3
g	line sl 0 9 n	4
g	line sl 3 3 L	5
g	line sl 3 3 n	2
g	line sl 3 7 n	2
g	line sl 3 9 L	5
g	line sl 3 9 n	3
g	line sl 7 0 L	2
g	line sl 7 3 L	6
g	line sl 7 3 n	5
g	line sl 7 7 L	6
g	line sl 7 7 n	4
g	line sl 7 9 L	9
g	line sl 7 9 n	5
g	line sl 9 0 L	8
g	line sl 9 3 L	13
g	line sl 9 7 L	4
g	line sl 9 9 L	4
g	line t link L	4
g	line t link:emphasis L	12
g	line t link:strong L	5
g	line t text L	16
g	line t text n	10
g	line t text:emphasis L	7
g	line t text:strong L	4
g	line t text:strong n	5
g	line title link false code false 	11
g	line title link false code true 	15
g	line title link false file false 	4
g	line title link false file true 	8
g	line title link false paper false 	3
g	line title link false paper true 	21
g	line title link false paper true sponsors	4
g	line title link false web false 	8
g	line title link false web true 	5
g	line title link:emphasis false code false 	2
g	line title link:emphasis false code true 	6
g	line title link:emphasis false paper false 	10
g	line title link:emphasis false paper true 	7
g	line title link:emphasis false web true 	2
g	line title link:strong false code true 	7
g	line title link:strong false file true 	7
g	line title link:strong false paper false 	12
g	line title link:strong false paper true 	4
g	line title link:strong false web false 	8
g	line title link:strong false web true 	16
g	line title text false  false 	8
g	line title text false  false contributing	2
g	line title text false  true 	13
g	line title text:emphasis false  false 	6
g	line title text:emphasis false  true 	4
g	line title text:strong false  false 	4
g	line title text:strong false  true 	6
g	line title text:strong true  false 	3
g	line tl link 1	19
g	line tl link 12	3
g	line tl link 2	15
g	line tl link 25	9
g	line tl link 5	13
g	line tl link:emphasis 1	6
g	line tl link:emphasis 12	6
g	line tl link:emphasis 25	5
g	line tl link:emphasis 5	9
g	line tl link:strong 1	16
g	line tl link:strong 12	4
g	line tl link:strong 2	12
g	line tl link:strong 25	8
g	line tl link:strong 5	6
g	line tl text 1	8
g	line tl text 12	7
g	line tl text 2	5
g	line tl text 25	4
g	line tl text 5	11
g	line tl text:emphasis 1	4
g	line tl text:emphasis 12	4
g	line tl text:emphasis 2	2
g	line tl text:emphasis 5	4
g	line tl text:strong 1	4
g	line tl text:strong 12	11
g	line tl text:strong 2	6
g	line tl text:strong 25	4
g	line tl text:strong 5	3
g	line tn link $	10
g	line tn link $$	19
g	line tn link (	8
g	line tn link )	11
g	line tn link )(	5
g	line tn link ),(	2
g	line tn link ),【	6
g	line tn link )-	3
g	line tn link ).(	4
g	line tn link )【	5
g	line tn link ,	10
g	line tn link ,(	5
g	line tn link ,[	5
g	line tn link -	9
g	line tn link .	4
g	line tn link .)	4
g	line tn link :	5
g	line tn link _	13
g	line tn link _(	12
g	line tn link _[	12
g	line tn link _【	3
g	line tn link |	3
g	line tn link （	2
g	line tn link:emphasis $$	3
g	line tn link:emphasis (	2
g	line tn link:emphasis -	6
g	line tn link:emphasis :	5
g	line tn link:emphasis _	7
g	line tn link:strong $$	17
g	line tn link:strong ,	10
g	line tn link:strong ,(	9
g	line tn link:strong ,[	5
g	line tn link:strong -	7
g	line tn link:strong .	7
g	line tn link:strong :	3
g	line tn link:strong :（	2
g	line tn link:strong _	3
g	line tn link:strong _(	9
g	line tn link:strong _[	8
g	line tn text $$	6
g	line tn text (	6
g	line tn text )	5
g	line tn text ),	4
g	line tn text ):	3
g	line tn text ,	5
g	line tn text -	6
g	line tn text .	7
g	line tn text :	10
g	line tn text :[	2
g	line tn text _	8
g	line tn text _(	5
g	line tn text _[	2
g	line tn text:emphasis -	5
g	line tn text:emphasis :	4
g	line tn text:emphasis _	4
g	line tn text:strong $$	4
g	line tn text:strong )	2
g	line tn text:strong )(	2
g	line tn text:strong )-	3
g	line tn text:strong )[	3
g	line tn text:strong ,	3
g	line tn text:strong ,[	3
g	line tn text:strong -	5
g	line tn text:strong .	5
g	line tn text:strong .)	2
g	line tn text:strong .)[	3
g	line tn text:strong :	9
g	line tn text:strong _	8
g	line tn text:strong _"	3
g	line tn text:strong _(	4
g	line top false L	5
g	line top false n	5
g	line top true L	3
g	line tp link 0	11
g	line tp link 1	19
g	line tp link 12	7
g	line tp link 2	9
g	line tp link 5	11
g	line tp link:emphasis 0	11
g	line tp link:emphasis 1	7
g	line tp link:emphasis 2	3
g	line tp link:emphasis 5	2
g	line tp link:strong 0	13
g	line tp link:strong 1	10
g	line tp link:strong 2	7
g	line tp link:strong 5	7
g	line tp text 0	8
g	line tp text 1	7
g	line tp text 12	4
g	line tp text 2	11
g	line tp text 5	8
g	line tp text:emphasis 0	5
g	line tp text:emphasis 1	5
g	line tp text:emphasis 2	3
g	line tp text:emphasis 5	3
g	line tp text:strong 0	3
g	line tp text:strong 1	8
g	line tp text:strong 12	4
g	line tp text:strong 2	6
g	line tp text:strong 5	12
g	line whole 	10
g	line whole b	10
g	line whole l	4
g	line whole lb	8
g	line whole lq	2
g	line whole q	7
g	paragraph aside badge	-11
g	paragraph aside citation	-6
g	paragraph aside contributing	-16
g	paragraph aside licence	-3
g	paragraph aside news	7
g	paragraph aside sponsors	8
g	paragraph asides  L true	8
g	paragraph asides badge L false	-11
g	paragraph asides citation L false	-6
g	paragraph asides citation L true	6
g	paragraph asides contributing L false	-15
g	paragraph asides licence L false	-5
g	paragraph asides licence n false	13
g	paragraph asides news L false	9
g	paragraph asides sponsors L false	6
g	paragraph asides sponsors n false	4
g	paragraph below false n	2
g	paragraph c n	-3
g	paragraph c1 code	19
g	paragraph c1 code:strong	13
g	paragraph c1 image	26
g	paragraph c1 link	5
g	paragraph c1 link:badge	-30
g	paragraph c1 link:badge-paper	-7
g	paragraph c1 link:emphasis	17
g	paragraph c1 link:label	-6
g	paragraph c1 link:label:strong	-14
g	paragraph c1 link:paper	-20
g	paragraph c1 link:strong	27
g	paragraph c1 text	-2
g	paragraph c1 text:emphasis	6
g	paragraph c1 text:strong	6
g	paragraph cap 0 1 n	21
g	paragraph cap 0 12 L	-13
g	paragraph cap 0 12 n	10
g	paragraph cap 0 2 L	-22
g	paragraph cap 0 2 n	-4
g	paragraph cap 0 25 L	-23
g	paragraph cap 0 5 n	-15
g	paragraph cap 0 x L	-9
g	paragraph cap 3 12 n	13
g	paragraph cap 3 25 L	2
g	paragraph cap 3 25 n	12
g	paragraph cap 3 5 L	-11
g	paragraph cap 3 5 n	-6
g	paragraph cap 3 x L	4
g	paragraph cap 7 12 L	27
g	paragraph cap 7 12 n	14
g	paragraph cap 7 2 L	-6
g	paragraph cap 7 2 n	-9
g	paragraph cap 7 25 L	9
g	paragraph cap 7 5 L	18
g	paragraph cap 7 5 n	29
g	paragraph cap 9 1 L	-13
g	paragraph cap 9 1 n	-12
g	paragraph cap 9 12 L	47
g	paragraph cap 9 12 n	42
g	paragraph cap 9 2 L	17
g	paragraph cap 9 2 n	-21
g	paragraph cap 9 25 L	17
g	paragraph cap 9 25 n	10
g	paragraph cap 9 5 L	25
g	paragraph cap 9 5 n	17
g	paragraph cap 9 x L	7
g	paragraph ct link true	9
g	paragraph ct link:badge false	-36
g	paragraph ct link:badge true	-23
g	paragraph ct link:badge-paper true	-5
g	paragraph ct link:bare false	5
g	paragraph ct link:emphasis false	13
g	paragraph ct link:emphasis true	19
g	paragraph ct link:label false	3
g	paragraph ct link:label true	-14
g	paragraph ct link:label:strong false	5
g	paragraph ct link:label:strong true	-11
g	paragraph ct link:paper true	-11
g	paragraph ct link:strong false	25
g	paragraph ct link:strong true	24
g	paragraph ct text false	7
g	paragraph ct text true	-5
g	paragraph ct text:emphasis false	13
g	paragraph ct text:strong false	2
g	paragraph date true	23
g	paragraph end code	23
g	paragraph end image	16
g	paragraph end link	-2
g	paragraph end text	2
g	paragraph fw link	26
g	paragraph fw link:emphasis	10
g	paragraph fw link:strong	10
g	paragraph fw text	-11
g	paragraph fw text:emphasis	-17
g	paragraph fw text:strong	-4
g	paragraph has A L	6
g	paragraph has A n	3
g	paragraph has G L	17
g	paragraph has G n	26
g	paragraph has L L	10
g	paragraph has L n	-29
g	paragraph has N n	3
g	paragraph has O L	16
g	paragraph has O n	10
g	paragraph has V L	14
g	paragraph has V n	2
g	paragraph hasc A	5
g	paragraph hasc G	20
g	paragraph hasc L	10
g	paragraph hasc O	22
g	paragraph hasc V	12
g	paragraph host code	7
g	paragraph host file	2
g	paragraph host page	-14
g	paragraph host paper	30
g	paragraph host web	-16
g	paragraph inpage true	-30
g	paragraph k 1 0 n	-12
g	paragraph k 1 9 L	-27
g	paragraph k 2 0 n	-7
g	paragraph k 2 7 L	-17
g	paragraph k 2 7 n	-20
g	paragraph k 2 9 L	-33
g	paragraph k 5 0 n	15
g	paragraph k 5 3 L	-8
g	paragraph k 5 3 n	14
g	paragraph k 5 7 L	-14
g	paragraph k 5 7 n	-9
g	paragraph k 5 9 L	-10
g	paragraph k 9 0 L	-15
g	paragraph k 9 0 n	16
g	paragraph k 9 3 L	-9
g	paragraph k 9 3 n	28
g	paragraph k 9 7 L	4
g	paragraph k 9 7 n	7
g	paragraph k 9 9 L	7
g	paragraph k 9 9 n	4
g	paragraph label false L	4
g	paragraph label true L	-39
g	paragraph label true n	-6
g	paragraph lead code false  	20
g	paragraph lead code false  citation	7
g	paragraph lead code false  contributing	8
g	paragraph lead image false  	24
g	paragraph lead image false  news	9
g	paragraph lead image true  	12
g	paragraph lead image true  news	4
g	paragraph lead link false code 	15
g	paragraph lead link false code citation	10
g	paragraph lead link false code contributing	-12
g	paragraph lead link false code licence	7
g	paragraph lead link false file 	28
g	paragraph lead link false page 	15
g	paragraph lead link false paper 	28
g	paragraph lead link false paper licence	3
g	paragraph lead link false paper news	10
g	paragraph lead link false web 	-8
g	paragraph lead link false web citation	-3
g	paragraph lead link false web contributing	-20
g	paragraph lead link false web licence	-9
g	paragraph lead link false web sponsors	-8
g	paragraph lead link true code 	3
g	paragraph lead link true code citation	17
g	paragraph lead link true code contributing	-14
g	paragraph lead link true file 	-42
g	paragraph lead link true file citation	-8
g	paragraph lead link true file contributing	-25
g	paragraph lead link true file licence	-32
g	paragraph lead link true file news	-10
g	paragraph lead link true paper 	-12
g	paragraph lead link true paper licence	6
g	paragraph lead link true paper news	11
g	paragraph lead link true web 	-13
g	paragraph lead link true web badge	-17
g	paragraph lead link true web contributing	-14
g	paragraph lead link true web licence	-24
g	paragraph lead text false  	-7
g	paragraph lead text false  contributing	-14
g	paragraph lead text false  licence	6
g	paragraph lead text false  news	7
g	paragraph lead text false  sponsors	8
g	paragraph lead text true  	28
g	paragraph lead text true  citation	-5
g	paragraph lead text true  licence	-4
g	paragraph lead text true  sponsors	9
g	paragraph len 1 L	16
g	paragraph len 1 n	-9
g	paragraph len 12 L	-3
g	paragraph len 12 n	17
g	paragraph len 2 L	-2
g	paragraph len 2 n	-12
g	paragraph len 25 L	7
g	paragraph len 25 n	7
g	paragraph len 5 L	-18
g	paragraph len 5 n	6
g	paragraph len x L	35
g	paragraph len x n	31
g	paragraph links 0 0	5
g	paragraph links 0 1	7
g	paragraph links 0 2	21
g	paragraph links 0 5	14
g	paragraph links 0 9	28
g	paragraph links 1 0	-12
g	paragraph links 1 1	21
g	paragraph links 1 2	39
g	paragraph links 1 5	24
g	paragraph links 1 9	17
g	paragraph links 2 0	-34
g	paragraph links 2 1	-7
g	paragraph links 2 2	8
g	paragraph links 2 5	11
g	paragraph links 2 9	6
g	paragraph links 5 0	-35
g	paragraph links 5 1	-16
g	paragraph links 5 2	14
g	paragraph links 5 5	10
g	paragraph links 5 9	16
g	paragraph links 9 1	10
g	paragraph links 9 2	8
g	paragraph links 9 5	12
g	paragraph links 9 9	20
g	paragraph lower false false	-2
g	paragraph lower false true	4
g	paragraph lower true false	10
g	paragraph lower true true	17
g	paragraph number	-11
g	paragraph parts 1	-10
g	paragraph parts 2	35
g	paragraph parts 5	41
g	paragraph parts 9	41
g	paragraph s 1 9 L	-12
g	paragraph s 2 0 n	31
g	paragraph s 2 7 L	-12
g	paragraph s 2 7 n	-18
g	paragraph s 2 9 L	-9
g	paragraph s 5 0 n	23
g	paragraph s 5 3 L	3
g	paragraph s 5 3 n	18
g	paragraph s 5 7 L	-3
g	paragraph s 5 7 n	-8
g	paragraph s 5 9 L	10
g	paragraph s 9 0 n	23
g	paragraph s 9 3 L	-3
g	paragraph s 9 3 n	17
g	paragraph s 9 7 L	8
g	paragraph s 9 7 n	38
g	paragraph s 9 9 L	18
g	paragraph s 9 9 n	7
g	paragraph sa 1 9	-14
g	paragraph sa 2 7	-13
g	paragraph sa 2 9	5
g	paragraph sa 5 7	14
g	paragraph sa 5 9	18
g	paragraph sa 9 0	-5
g	paragraph sa 9 3	6
g	paragraph sa 9 7	40
g	paragraph sa 9 9	43
g	paragraph sf 0 code	13
g	paragraph sf 0 code:strong	13
g	paragraph sf 0 image	26
g	paragraph sf 0 link	-6
g	paragraph sf 0 link:paper	-7
g	paragraph sf 0 link:strong	7
g	paragraph sf 0 text	-2
g	paragraph sf 0 text:emphasis	8
g	paragraph sf 0 text:strong	7
g	paragraph sf 3 code	6
g	paragraph sf 3 code:strong	7
g	paragraph sf 3 image	10
g	paragraph sf 3 link	-6
g	paragraph sf 3 link:badge	-8
g	paragraph sf 3 link:emphasis	6
g	paragraph sf 3 link:label	-7
g	paragraph sf 3 link:paper	-15
g	paragraph sf 3 link:strong	10
g	paragraph sf 3 text	4
g	paragraph sf 3 text:emphasis	15
g	paragraph sf 7 code	7
g	paragraph sf 7 code:strong	17
g	paragraph sf 7 image	9
g	paragraph sf 7 link	10
g	paragraph sf 7 link:badge	-21
g	paragraph sf 7 link:emphasis	11
g	paragraph sf 7 link:label	-15
g	paragraph sf 7 link:paper	-8
g	paragraph sf 7 link:strong	8
g	paragraph sf 7 text	-9
g	paragraph sf 7 text:emphasis	-6
g	paragraph sf 7 text:strong	-8
g	paragraph sf 9 link	8
g	paragraph sf 9 link:badge	-20
g	paragraph sf 9 link:badge-paper	-7
g	paragraph sf 9 link:emphasis	11
g	paragraph sf 9 link:label	-2
g	paragraph sf 9 link:label:strong	-11
g	paragraph sf 9 link:paper	-11
g	paragraph sf 9 link:strong	24
g	paragraph sf 9 text	-12
g	paragraph sf 9 text:emphasis	6
g	paragraph sl 0 3 n	21
g	paragraph sl 0 7 n	31
g	paragraph sl 0 9 n	-2
g	paragraph sl 3 3 L	-14
g	paragraph sl 3 3 n	18
g	paragraph sl 3 7 L	9
g	paragraph sl 3 7 n	19
g	paragraph sl 3 9 L	3
g	paragraph sl 3 9 n	21
g	paragraph sl 7 0 L	-15
g	paragraph sl 7 0 n	11
g	paragraph sl 7 3 L	2
g	paragraph sl 7 3 n	-4
g	paragraph sl 7 7 L	5
g	paragraph sl 7 7 n	-17
g	paragraph sl 7 9 L	26
g	paragraph sl 7 9 n	5
g	paragraph sl 9 3 L	3
g	paragraph sl 9 3 n	4
g	paragraph sl 9 7 L	3
g	paragraph sl 9 9 L	-3
g	paragraph sl 9 9 n	4
g	paragraph t link L	3
g	paragraph t link n	-6
g	paragraph t link:badge L	-28
g	paragraph t link:badge-paper L	-7
g	paragraph t link:emphasis L	18
g	paragraph t link:label:strong L	-13
g	paragraph t link:paper L	-13
g	paragraph t link:strong L	28
g	paragraph t text L	-2
g	paragraph t text n	3
g	paragraph t text:emphasis L	7
g	paragraph t text:emphasis n	14
g	paragraph title link false code false 	6
g	paragraph title link false code false citation	7
g	paragraph title link false code false contributing	-25
g	paragraph title link false code false news	10
g	paragraph title link false code false sponsors	-12
g	paragraph title link false code true 	8
g	paragraph title link false code true citation	4
g	paragraph title link false code true contributing	-14
g	paragraph title link false code true licence	8
g	paragraph title link false code true news	-5
g	paragraph title link false file false 	8
g	paragraph title link false file false citation	-5
g	paragraph title link false file false contributing	-22
g	paragraph title link false file false licence	-11
g	paragraph title link false file false news	-13
g	paragraph title link false file true 	22
g	paragraph title link false page false 	-5
g	paragraph title link false paper false 	43
g	paragraph title link false paper false citation	8
g	paragraph title link false paper false contributing	11
g	paragraph title link false paper false news	6
g	paragraph title link false paper true 	24
g	paragraph title link false paper true news	12
g	paragraph title link false web false 	-19
g	paragraph title link false web false citation	-9
g	paragraph title link false web false contributing	-19
g	paragraph title link false web false licence	-19
g	paragraph title link false web false news	6
g	paragraph title link false web false sponsors	-16
g	paragraph title link false web true 	-8
g	paragraph title link false web true citation	-5
g	paragraph title link false web true contributing	-17
g	paragraph title link false web true licence	-9
g	paragraph title link false web true news	6
g	paragraph title link false web true sponsors	-7
g	paragraph title link:badge true code true 	-28
g	paragraph title link:badge true file false 	-14
g	paragraph title link:badge true web true badge	-19
g	paragraph title link:badge true web true licence	-11
g	paragraph title link:badge-paper true code true 	-6
g	paragraph title link:bare true code false 	14
g	paragraph title link:bare true paper false 	-6
g	paragraph title link:bare true web false 	7
g	paragraph title link:emphasis false code false 	7
g	paragraph title link:emphasis false code true 	12
g	paragraph title link:emphasis false paper false 	11
g	paragraph title link:emphasis false paper true 	7
g	paragraph title link:emphasis false web false 	11
g	paragraph title link:emphasis false web true 	11
g	paragraph title link:label true code false 	-19
g	paragraph title link:label true code true 	-14
g	paragraph title link:label true code true contributing	-15
g	paragraph title link:label true file true licence	-27
g	paragraph title link:label true paper false 	12
g	paragraph title link:label true paper true 	-4
g	paragraph title link:label true web false 	-8
g	paragraph title link:label true web true 	-11
g	paragraph title link:label true web true contributing	-15
g	paragraph title link:label:strong true code false 	6
g	paragraph title link:label:strong true paper true 	-8
g	paragraph title link:paper true code true 	3
g	paragraph title link:paper true file true 	-13
g	paragraph title link:paper true paper true 	-28
g	paragraph title link:paper true web true 	-18
g	paragraph title link:strong false code false 	13
g	paragraph title link:strong false code false citation	4
g	paragraph title link:strong false code false contributing	4
g	paragraph title link:strong false code false sponsors	6
g	paragraph title link:strong false code true 	18
g	paragraph title link:strong false code true citation	3
g	paragraph title link:strong false code true contributing	7
g	paragraph title link:strong false file false 	12
g	paragraph title link:strong false paper false 	11
g	paragraph title link:strong false paper true 	12
g	paragraph title link:strong false web false 	17
g	paragraph title link:strong false web false citation	7
g	paragraph title link:strong false web true 	20
g	paragraph title text false  false 	8
g	paragraph title text false  false citation	12
g	paragraph title text false  false contributing	-5
g	paragraph title text false  false licence	-4
g	paragraph title text false  false sponsors	14
g	paragraph title text false  true 	-3
g	paragraph title text false  true citation	-8
g	paragraph title text false  true licence	-5
g	paragraph title text false  true news	-14
g	paragraph title text false  true sponsors	10
g	paragraph title text true  false 	-28
g	paragraph title text true  false contributing	-12
g	paragraph title text true  true 	-32
g	paragraph title text true  true licence	-9
g	paragraph title text:emphasis false  false 	17
g	paragraph title text:emphasis false  false licence	7
g	paragraph title text:emphasis false  false news	5
g	paragraph title text:emphasis false  true 	-2
g	paragraph title text:emphasis false  true citation	-10
g	paragraph title text:emphasis false  true contributing	-12
g	paragraph title text:emphasis false  true news	-9
g	paragraph title text:strong false  false citation	14
g	paragraph title text:strong false  false licence	6
g	paragraph title text:strong false  false news	11
g	paragraph title text:strong false  false sponsors	3
g	paragraph title text:strong false  true 	6
g	paragraph title text:strong false  true citation	18
g	paragraph title text:strong false  true contributing	-22
g	paragraph title text:strong false  true licence	21
g	paragraph title text:strong false  true sponsors	8
g	paragraph title text:strong true  false 	12
g	paragraph title text:strong true  true 	-38
g	paragraph title text:strong true  true citation	-12
g	paragraph title text:strong true  true contributing	-9
g	paragraph tl link 1	-7
g	paragraph tl link 12	39
g	paragraph tl link 2	-12
g	paragraph tl link 25	31
g	paragraph tl link 5	15
g	paragraph tl link x	5
g	paragraph tl link:badge 1	-26
g	paragraph tl link:badge 5	-11
g	paragraph tl link:badge-paper 1	-7
g	paragraph tl link:emphasis 1	19
g	paragraph tl link:emphasis 12	13
g	paragraph tl link:emphasis 2	13
g	paragraph tl link:emphasis 25	8
g	paragraph tl link:emphasis 5	9
g	paragraph tl link:label 1	-29
g	paragraph tl link:label 2	12
g	paragraph tl link:label:strong 1	-11
g	paragraph tl link:paper 1	-7
g	paragraph tl link:paper 2	-15
g	paragraph tl link:strong 1	11
g	paragraph tl link:strong 12	16
g	paragraph tl link:strong 2	19
g	paragraph tl link:strong 25	13
g	paragraph tl link:strong 5	30
g	paragraph tl link:strong x	3
g	paragraph tl text 1	10
g	paragraph tl text 2	-12
g	paragraph tl text 25	-22
g	paragraph tl text x	-11
g	paragraph tl text:emphasis 1	23
g	paragraph tl text:emphasis 12	33
g	paragraph tl text:emphasis 2	2
g	paragraph tl text:emphasis 25	15
g	paragraph tl text:emphasis 5	-5
g	paragraph tl text:strong 1	-13
g	paragraph tl text:strong 12	13
g	paragraph tl text:strong 2	-11
g	paragraph tl text:strong 25	10
g	paragraph tl text:strong 5	16
g	paragraph tn link 	10
g	paragraph tn link $	35
g	paragraph tn link (	26
g	paragraph tn link ("	6
g	paragraph tn link )	24
g	paragraph tn link )(	25
g	paragraph tn link ),	12
g	paragraph tn link ),(	8
g	paragraph tn link )-	19
g	paragraph tn link )-（	2
g	paragraph tn link ).	9
g	paragraph tn link ):	12
g	paragraph tn link )[	3
g	paragraph tn link )【	11
g	paragraph tn link )（	4
g	paragraph tn link ,	-13
g	paragraph tn link ,)	10
g	paragraph tn link ,,	7
g	paragraph tn link ,[	21
g	paragraph tn link ,【	8
g	paragraph tn link ,（	3
g	paragraph tn link -	27
g	paragraph tn link .	15
g	paragraph tn link .(	15
g	paragraph tn link .)	11
g	paragraph tn link .[	17
g	paragraph tn link .【	13
g	paragraph tn link :	25
g	paragraph tn link :(	17
g	paragraph tn link :[	12
g	paragraph tn link _	-17
g	paragraph tn link _(	-9
g	paragraph tn link _[	22
g	paragraph tn link _【	12
g	paragraph tn link |	-37
g	paragraph tn link 【	16
g	paragraph tn link （	19
g	paragraph tn link:badge $$	-14
g	paragraph tn link:badge _	-24
g	paragraph tn link:badge-paper _	-4
g	paragraph tn link:bare $	-4
g	paragraph tn link:bare $$	11
g	paragraph tn link:emphasis $	8
g	paragraph tn link:emphasis $$	11
g	paragraph tn link:emphasis ,	4
g	paragraph tn link:emphasis -	14
g	paragraph tn link:emphasis .	5
g	paragraph tn link:emphasis :(	5
g	paragraph tn link:emphasis _	10
g	paragraph tn link:emphasis _(	6
g	paragraph tn link:emphasis _[	7
g	paragraph tn link:label $	12
g	paragraph tn link:label $$	-26
g	paragraph tn link:label (	4
g	paragraph tn link:label )[	-6
g	paragraph tn link:label ,	-7
g	paragraph tn link:label _	-6
g	paragraph tn link:label |	-28
g	paragraph tn link:label:strong ,	4
g	paragraph tn link:label:strong _	-11
g	paragraph tn link:paper $	8
g	paragraph tn link:paper $$	-14
g	paragraph tn link:paper ),[	-9
g	paragraph tn link:paper );[	-7
g	paragraph tn link:paper )[	-7
g	paragraph tn link:paper )|[	-14
g	paragraph tn link:paper )|（	-6
g	paragraph tn link:paper ,	-15
g	paragraph tn link:paper ;	-6
g	paragraph tn link:paper _	-15
g	paragraph tn link:paper |	-12
g	paragraph tn link:strong $	12
g	paragraph tn link:strong $$	16
g	paragraph tn link:strong ,	9
g	paragraph tn link:strong ,【	2
g	paragraph tn link:strong -	12
g	paragraph tn link:strong .	18
g	paragraph tn link:strong .(	5
g	paragraph tn link:strong .|	4
g	paragraph tn link:strong .【	6
g	paragraph tn link:strong :	10
g	paragraph tn link:strong :(	3
g	paragraph tn link:strong _	17
g	paragraph tn link:strong _(	13
g	paragraph tn link:strong _[	23
g	paragraph tn link:strong _【	4
g	paragraph tn link:strong |	10
g	paragraph tn link:strong （	3
g	paragraph tn text $	28
g	paragraph tn text $$	-23
g	paragraph tn text (	9
g	paragraph tn text )	38
g	paragraph tn text )(	21
g	paragraph tn text ),[	15
g	paragraph tn text )-	13
g	paragraph tn text )-[	3
g	paragraph tn text ).	20
g	paragraph tn text ).(	3
g	paragraph tn text ).[	14
g	paragraph tn text ):	15
g	paragraph tn text )[	12
g	paragraph tn text )|	5
g	paragraph tn text )【	8
g	paragraph tn text ,	-25
g	paragraph tn text ,(	10
g	paragraph tn text ,[	9
g	paragraph tn text -	37
g	paragraph tn text -"	2
g	paragraph tn text -【	8
g	paragraph tn text .	-16
g	paragraph tn text ."	5
g	paragraph tn text .(	21
g	paragraph tn text .)	20
g	paragraph tn text .)-	8
g	paragraph tn text .).	6
g	paragraph tn text .-	5
g	paragraph tn text .[	13
g	paragraph tn text :	-3
g	paragraph tn text :"	7
g	paragraph tn text :(	-18
g	paragraph tn text :)	2
g	paragraph tn text :[	-25
g	paragraph tn text :【	-24
g	paragraph tn text ;	-5
g	paragraph tn text [	7
g	paragraph tn text _	-20
g	paragraph tn text _"	16
g	paragraph tn text _(	25
g	paragraph tn text _[	21
g	paragraph tn text _【	21
g	paragraph tn text （	13
g	paragraph tn text:emphasis 	6
g	paragraph tn text:emphasis $	11
g	paragraph tn text:emphasis $$	8
g	paragraph tn text:emphasis (	15
g	paragraph tn text:emphasis ,	10
g	paragraph tn text:emphasis ,(	3
g	paragraph tn text:emphasis ,[	4
g	paragraph tn text:emphasis ,（	8
g	paragraph tn text:emphasis -	16
g	paragraph tn text:emphasis -[	8
g	paragraph tn text:emphasis .	-24
g	paragraph tn text:emphasis .(	8
g	paragraph tn text:emphasis .[	11
g	paragraph tn text:emphasis .|	7
g	paragraph tn text:emphasis :	27
g	paragraph tn text:emphasis :(	15
g	paragraph tn text:emphasis _	14
g	paragraph tn text:emphasis _(	15
g	paragraph tn text:emphasis _[	16
g	paragraph tn text:strong 	17
g	paragraph tn text:strong $	26
g	paragraph tn text:strong $$	-6
g	paragraph tn text:strong )	25
g	paragraph tn text:strong )(	29
g	paragraph tn text:strong ),	21
g	paragraph tn text:strong ),(	8
g	paragraph tn text:strong )-	23
g	paragraph tn text:strong ).	7
g	paragraph tn text:strong ).(	4
g	paragraph tn text:strong ):	10
g	paragraph tn text:strong ):(	14
g	paragraph tn text:strong ):[	6
g	paragraph tn text:strong )[	5
g	paragraph tn text:strong )|	3
g	paragraph tn text:strong ,	-8
g	paragraph tn text:strong ,(	9
g	paragraph tn text:strong ,[	10
g	paragraph tn text:strong -	34
g	paragraph tn text:strong -"	10
g	paragraph tn text:strong -)	3
g	paragraph tn text:strong -【	4
g	paragraph tn text:strong .	-2
g	paragraph tn text:strong ."	7
g	paragraph tn text:strong .)	13
g	paragraph tn text:strong .),	10
g	paragraph tn text:strong .):(	8
g	paragraph tn text:strong .-	10
g	paragraph tn text:strong .[	21
g	paragraph tn text:strong .【	12
g	paragraph tn text:strong :	-21
g	paragraph tn text:strong :"	2
g	paragraph tn text:strong :(	-21
g	paragraph tn text:strong :)	6
g	paragraph tn text:strong :[	-20
g	paragraph tn text:strong :【	-12
g	paragraph tn text:strong ;	17
g	paragraph tn text:strong _	-4
g	paragraph tn text:strong _"	17
g	paragraph tn text:strong _(	18
g	paragraph tn text:strong _[	19
g	paragraph tn text:strong _【	8
g	paragraph tn text:strong |	9
g	paragraph tn text:strong （	4
g	paragraph top false L	9
g	paragraph top false n	17
g	paragraph top true L	-21
g	paragraph top true n	-29
g	paragraph tp link 0	7
g	paragraph tp link 1	5
g	paragraph tp link 12	-30
g	paragraph tp link 25	-4
g	paragraph tp link 5	-8
g	paragraph tp link:badge 0	-25
g	paragraph tp link:badge 1	-16
g	paragraph tp link:badge-paper 0	-5
g	paragraph tp link:bare 1	9
g	paragraph tp link:bare 12	9
g	paragraph tp link:bare 2	15
g	paragraph tp link:bare 5	-8
g	paragraph tp link:emphasis 0	18
g	paragraph tp link:emphasis 1	10
g	paragraph tp link:emphasis 2	6
g	paragraph tp link:emphasis 5	8
g	paragraph tp link:label 0	-13
g	paragraph tp link:label 5	4
g	paragraph tp link:label:strong 0	-13
g	paragraph tp link:label:strong 1	6
g	paragraph tp link:paper 0	-9
g	paragraph tp link:strong 0	22
g	paragraph tp link:strong 1	17
g	paragraph tp link:strong 12	19
g	paragraph tp link:strong 2	14
g	paragraph tp link:strong 25	2
g	paragraph tp link:strong 5	13
g	paragraph tp text 0	-4
g	paragraph tp text 1	3
g	paragraph tp text 12	-7
g	paragraph tp text 2	27
g	paragraph tp text 25	-4
g	paragraph tp text:emphasis 0	-7
g	paragraph tp text:emphasis 1	10
g	paragraph tp text:emphasis 12	-3
g	paragraph tp text:emphasis 2	15
g	paragraph tp text:emphasis 25	-12
g	paragraph tp text:emphasis 5	15
g	paragraph tp text:strong 1	30
g	paragraph tp text:strong 12	-28
g	paragraph tp text:strong 2	22
g	paragraph tp text:strong 25	-14
g	paragraph tp text:strong 5	37
g	paragraph whole 	16
g	paragraph whole bq	9
g	paragraph whole l	-7
g	paragraph whole lb	-12
g	paragraph whole lbq	4
g	paragraph whole lq	27
g	paragraph whole q	33
g	row *	2
g	row aside citation	13
g	row aside contributing	10
g	row aside licence	9
g	row aside news	-7
g	row asides  L false	10
g	row asides  L true	11
g	row asides  n false	6
g	row asides  n true	-17
g	row asides citation L false	8
g	row asides citation n true	13
g	row asides contributing L false	9
g	row asides licence L false	7
g	row asides licence n false	4
g	row asides news n false	-26
g	row asides news n true	-9
g	row asides sponsors L false	6
g	row asides sponsors n true	-6
g	row below false L	11
g	row c L	32
g	row c n	-4
g	row c1 code	7
g	row c1 image	25
g	row c1 link	-10
g	row c1 link:badge	8
g	row c1 link:emphasis	8
g	row c1 link:label	-13
g	row c1 link:paper	10
g	row c1 link:strong	9
g	row c1 text	9
g	row c1 text:emphasis	23
g	row c1 text:strong	-4
g	row cap 0 1 L	9
g	row cap 0 1 n	-14
g	row cap 0 12 L	21
g	row cap 0 12 n	11
g	row cap 0 2 L	14
g	row cap 0 2 n	-24
g	row cap 0 25 L	7
g	row cap 0 5 L	14
g	row cap 0 x L	2
g	row cap 3 12 L	13
g	row cap 3 12 n	9
g	row cap 3 25 L	11
g	row cap 3 25 n	3
g	row cap 3 5 L	14
g	row cap 3 5 n	8
g	row cap 3 x L	6
g	row cap 7 12 L	6
g	row cap 7 12 n	14
g	row cap 7 2 L	26
g	row cap 7 2 n	-3
g	row cap 7 25 L	10
g	row cap 7 25 n	6
g	row cap 7 5 L	7
g	row cap 7 5 n	21
g	row cap 9 1 L	24
g	row cap 9 1 n	-6
g	row cap 9 12 L	4
g	row cap 9 12 n	18
g	row cap 9 2 L	25
g	row cap 9 2 n	-3
g	row cap 9 25 L	13
g	row cap 9 25 n	9
g	row cap 9 5 L	31
g	row cap 9 5 n	23
g	row ct link false	-6
g	row ct link true	-4
g	row ct link:emphasis false	11
g	row ct link:emphasis true	10
g	row ct link:label false	3
g	row ct link:label true	-6
g	row ct link:label:strong false	2
g	row ct link:paper false	3
g	row ct link:strong false	14
g	row ct link:strong true	11
g	row ct text false	2
g	row ct text true	26
g	row ct text:emphasis false	10
g	row ct text:emphasis true	21
g	row ct text:strong false	18
g	row ct text:strong true	-5
g	row date true	-15
g	row depth false	2
g	row end code	8
g	row end image	19
g	row end link	-2
g	row fw link	17
g	row fw link:emphasis	5
g	row fw link:strong	12
g	row fw text	19
g	row fw text:emphasis	14
g	row fw text:strong	23
g	row has A L	10
g	row has A n	20
g	row has G L	10
g	row has G n	31
g	row has L L	17
g	row has L n	-10
g	row has N L	10
g	row has N n	36
g	row has O L	5
g	row has O n	18
g	row has V L	5
g	row has V n	-4
g	row hasc A	27
g	row hasc G	25
g	row hasc N	29
g	row hasc O	17
g	row host 	2
g	row host code	15
g	row host file	19
g	row host page	-17
g	row host paper	30
g	row host web	24
g	row inpage false	5
g	row inpage true	-18
g	row k 1 0 n	-13
g	row k 1 9 L	4
g	row k 2 0 n	-40
g	row k 2 7 n	4
g	row k 2 9 L	13
g	row k 5 3 L	5
g	row k 5 3 n	11
g	row k 5 7 L	9
g	row k 5 9 L	11
g	row k 9 0 n	20
g	row k 9 3 L	15
g	row k 9 3 n	9
g	row k 9 7 L	13
g	row k 9 7 n	-4
g	row k 9 9 L	10
g	row k 9 9 n	-17
g	row label false L	11
g	row label false n	3
g	row label true L	9
g	row label true n	-28
g	row lead code false  	7
g	row lead image false  	22
g	row lead image true  	16
g	row lead link false code 	25
g	row lead link false file 	16
g	row lead link false page 	-24
g	row lead link false page news	-6
g	row lead link false paper 	24
g	row lead link false paper citation	10
g	row lead link false web 	23
g	row lead link true code 	5
g	row lead link true file 	5
g	row lead link true page 	-12
g	row lead link true page news	-6
g	row lead link true paper 	10
g	row lead link true web 	13
g	row lead text false  citation	6
g	row lead text false  contributing	4
g	row lead text false  licence	5
g	row lead text false  sponsors	-4
g	row lead text true  	14
g	row lead text true  citation	15
g	row lead text true  contributing	4
g	row lead text true  licence	8
g	row lead text true  sponsors	7
g	row len 1 L	14
g	row len 1 n	-17
g	row len 12 L	13
g	row len 12 n	27
g	row len 2 L	12
g	row len 2 n	-18
g	row len 25 L	17
g	row len 25 n	29
g	row len 5 L	14
g	row len 5 n	11
g	row len x L	21
g	row len x n	19
g	row links 0 0	3
g	row links 0 1	6
g	row links 0 2	20
g	row links 0 5	26
g	row links 1 0	10
g	row links 1 1	15
g	row links 1 2	9
g	row links 1 5	19
g	row links 2 1	-6
g	row links 2 2	-7
g	row links 2 5	3
g	row links 5 0	-10
g	row links 5 1	-18
g	row links 5 2	-13
g	row links 9 0	-19
g	row lower false false	-5
g	row lower false true	29
g	row lower true false	16
g	row lower true true	17
g	row number	-33
g	row parts 1	-14
g	row parts 5	28
g	row parts 9	10
g	row s 1 0 n	-9
g	row s 1 9 L	22
g	row s 2 0 n	-10
g	row s 2 7 L	7
g	row s 2 7 n	4
g	row s 2 9 L	14
g	row s 5 0 n	15
g	row s 5 3 L	8
g	row s 5 3 n	9
g	row s 5 7 L	8
g	row s 5 7 n	-7
g	row s 5 9 L	13
g	row s 9 0 n	11
g	row s 9 3 L	9
g	row s 9 3 n	9
g	row s 9 7 L	9
g	row s 9 7 n	-6
g	row s 9 9 L	8
g	row s 9 9 n	-11
g	row sa 1 9	-6
g	row sa 2 7	15
g	row sa 2 9	-12
g	row sa 5 3	-5
g	row sa 5 7	14
g	row sa 5 9	15
g	row sa 9 0	-6
g	row sa 9 3	-4
g	row sa 9 7	16
g	row sa 9 9	33
g	row sf 0 code	8
g	row sf 0 image	19
g	row sf 0 link	-6
g	row sf 0 text	9
g	row sf 0 text:emphasis	23
g	row sf 3 code	5
g	row sf 3 image	3
g	row sf 3 link	12
g	row sf 3 link:strong	7
g	row sf 3 text	30
g	row sf 3 text:strong	-4
g	row sf 7 image	5
g	row sf 7 link	27
g	row sf 7 link:badge	5
g	row sf 7 link:emphasis	6
g	row sf 7 link:strong	4
g	row sf 7 text	15
g	row sf 7 text:strong	-10
g	row sf 9 link	-11
g	row sf 9 link:badge	3
g	row sf 9 link:badge-paper	2
g	row sf 9 link:emphasis	9
g	row sf 9 link:label	-7
g	row sf 9 link:paper	9
g	row sf 9 link:strong	6
g	row sf 9 text	6
g	row sf 9 text:strong	3
g	row sl 0 0 n	2
g	row sl 0 3 n	9
g	row sl 0 7 n	16
g	row sl 0 9 n	-4
g	row sl 3 0 L	5
g	row sl 3 0 n	-11
g	row sl 3 3 L	19
g	row sl 3 7 L	9
g	row sl 3 7 n	10
g	row sl 3 9 L	7
g	row sl 3 9 n	15
g	row sl 7 0 L	6
g	row sl 7 0 n	-13
g	row sl 7 3 L	15
g	row sl 7 3 n	-13
g	row sl 7 7 L	10
g	row sl 7 7 n	14
g	row sl 7 9 L	14
g	row sl 7 9 n	12
g	row sl 9 0 L	22
g	row sl 9 0 n	-8
g	row sl 9 3 L	6
g	row sl 9 3 n	-5
g	row sl 9 7 L	11
g	row sl 9 7 n	9
g	row sl 9 9 L	10
g	row sl 9 9 n	-7
g	row t link L	33
g	row t link n	-17
g	row t link:emphasis L	13
g	row t link:label L	3
g	row t link:label n	-5
g	row t link:paper L	3
g	row t link:strong L	12
g	row t text L	6
g	row t text n	7
g	row t text:emphasis L	7
g	row t text:emphasis n	8
g	row t text:strong L	20
g	row t text:strong n	-6
g	row title link false code false 	6
g	row title link false code true 	20
g	row title link false file false 	6
g	row title link false file true 	15
g	row title link false page false 	-23
g	row title link false page false news	-4
g	row title link false page true 	-17
g	row title link false page true news	-23
g	row title link false paper false 	13
g	row title link false paper false licence	3
g	row title link false paper false sponsors	7
g	row title link false paper true 	23
g	row title link false paper true citation	7
g	row title link false web false 	14
g	row title link false web true 	21
g	row title link:emphasis false code false 	5
g	row title link:emphasis false code true 	8
g	row title link:emphasis false paper false 	9
g	row title link:emphasis false paper false licence	2
g	row title link:emphasis false paper true 	6
g	row title link:label true code false 	3
g	row title link:label true code true 	5
g	row title link:label true page true 	-5
g	row title link:label true page true news	-4
g	row title link:paper true paper false 	3
g	row title link:strong false code false 	9
g	row title link:strong false code false licence	4
g	row title link:strong false code true 	8
g	row title link:strong false paper false 	17
g	row title link:strong false paper true 	13
g	row title link:strong false web false 	4
g	row title link:strong false web true 	4
g	row title text false  false 	13
g	row title text false  false citation	12
g	row title text false  false contributing	4
g	row title text false  true 	26
g	row title text false  true contributing	2
g	row title text false  true licence	4
g	row title text true  false 	-24
g	row title text true  false sponsors	-6
g	row title text true  true 	6
g	row title text:emphasis false  false 	10
g	row title text:emphasis false  false contributing	3
g	row title text:emphasis false  true 	21
g	row title text:emphasis false  true citation	4
g	row title text:strong false  false 	24
g	row title text:strong false  false licence	5
g	row title text:strong false  true citation	-8
g	row title text:strong true  false 	9
g	row title text:strong true  true 	-13
g	row title text:strong true  true contributing	5
g	row tl link 1	-13
g	row tl link 12	22
g	row tl link 2	-9
g	row tl link 25	16
g	row tl link 5	7
g	row tl link x	5
g	row tl link:emphasis 1	7
g	row tl link:emphasis 12	5
g	row tl link:emphasis 2	7
g	row tl link:emphasis 5	9
g	row tl link:label 1	-6
g	row tl link:label 2	-4
g	row tl link:label 5	5
g	row tl link:paper 1	3
g	row tl link:strong 1	8
g	row tl link:strong 12	6
g	row tl link:strong 2	4
g	row tl link:strong 25	4
g	row tl link:strong 5	10
g	row tl text 12	27
g	row tl text 2	21
g	row tl text 25	9
g	row tl text 5	19
g	row tl text:emphasis 1	5
g	row tl text:emphasis 12	14
g	row tl text:emphasis 2	8
g	row tl text:emphasis 25	3
g	row tl text:emphasis 5	15
g	row tl text:strong 1	-11
g	row tl text:strong 12	27
g	row tl text:strong 2	-6
g	row tl text:strong 25	10
g	row tl text:strong 5	11
g	row tn link $	-10
g	row tn link $$	2
g	row tn link )	4
g	row tn link )(	3
g	row tn link )[	3
g	row tn link _	5
g	row tn link _(	10
g	row tn link _[	11
g	row tn link:emphasis $	11
g	row tn link:emphasis $$	7
g	row tn link:emphasis _	2
g	row tn link:emphasis _(	3
g	row tn link:emphasis _[	2
g	row tn link:label $	-5
g	row tn link:label $$	-11
g	row tn link:label:strong $$	2
g	row tn link:paper $	3
g	row tn link:strong 	3
g	row tn link:strong $	12
g	row tn link:strong $$	10
g	row tn link:strong )	3
g	row tn link:strong _	2
g	row tn text $	22
g	row tn text $$	-7
g	row tn text )	15
g	row tn text )(	19
g	row tn text )-	2
g	row tn text ):	2
g	row tn text )[	2
g	row tn text ,	11
g	row tn text -	5
g	row tn text -"	3
g	row tn text .	10
g	row tn text ."	5
g	row tn text .)	6
g	row tn text :	26
g	row tn text :"	2
g	row tn text ;	5
g	row tn text _	14
g	row tn text _"	7
g	row tn text _(	10
g	row tn text _[	10
g	row tn text （	6
g	row tn text:emphasis $	11
g	row tn text:emphasis $$	3
g	row tn text:emphasis -	6
g	row tn text:emphasis .	4
g	row tn text:emphasis :	10
g	row tn text:emphasis _	3
g	row tn text:emphasis _(	8
g	row tn text:strong $	29
g	row tn text:strong $$	-15
g	row tn text:strong )(	3
g	row tn text:strong ):	4
g	row tn text:strong ,	13
g	row tn text:strong -	21
g	row tn text:strong :	16
g	row tn text:strong :"	2
g	row tn text:strong ;	4
g	row tn text:strong _	23
g	row tn text:strong _(	11
g	row top false L	23
g	row top false n	-3
g	row top true L	5
g	row top true n	-13
g	row tp link 0	-4
g	row tp link 1	-5
g	row tp link 12	11
g	row tp link 2	8
g	row tp link 25	2
g	row tp link 5	4
g	row tp link x	3
g	row tp link:emphasis 0	12
g	row tp link:emphasis 1	3
g	row tp link:emphasis 2	2
g	row tp link:emphasis 5	8
g	row tp link:label 0	-5
g	row tp link:label 1	3
g	row tp link:paper 1	3
g	row tp link:strong 0	7
g	row tp link:strong 1	14
g	row tp link:strong 12	2
g	row tp link:strong 2	8
g	row tp link:strong 5	7
g	row tp text 0	28
g	row tp text 1	-6
g	row tp text 12	21
g	row tp text 2	23
g	row tp text 25	6
g	row tp text 5	7
g	row tp text:emphasis 0	21
g	row tp text:emphasis 1	8
g	row tp text:emphasis 2	13
g	row tp text:emphasis 5	12
g	row tp text:strong 0	-4
g	row tp text:strong 1	22
g	row tp text:strong 12	9
g	row tp text:strong 2	13
g	row tp text:strong 25	3
g	row tp text:strong 5	11
g	row whole 	-4
g	row whole b	9
g	row whole bt	20
g	row whole l	-13
g	row whole lbt	12
g	row whole lq	8
g	row whole lqt	4
g	row whole lt	13
g	row whole q	6
g	row whole qt	20
s		-8 -7 -5 -5 1* -6 -12 -14 7* -5 -26 -6 1* -10 -14 -12 -13 7* -5 -7 -7 -4 1* -6 -8 -12 7* -4 -4 -5 -6 -6 1* -5 8* -10 1* -7 -6 -4 -9 -12 -22 8* -6 2* -5 1* -11 -19 7* -10 -16 -14 -8 -8 -7 -5 9 14* -24 -36 -6 -10 -14 -19 -16 4 8* -6 -9 -4 -7 -26 -6 -14 8* -14 1* -5 -20 -25 -6 -20 10* -7 -24 -11 -6 -20 8* -23 -22 -15 14 -28 -13 -35 8* -12 -35 -14 -25 1* -17 -13 8* -8 -10 -9 -22 -9 -12 -22 8* -23 -12 -14 -21 -35 -11 5
s	"	22* -6 89* -13 -6 -10 -6 13 1* -7 15* -5 11* -6 2* -6 14* -6 11* -5 2* -8 29* -6 9* -6 1* -11 2* 11 -7 -9 -15 -5 -13 -23 -19 8
s	"!	-20 -18 -8 -8 -7 -14 9 9 7* -7 -26 -15 1* -12 -19 -32 -6 7* 6 8 -13 -8 -11 -14 -15 8* -6 -11 1* -5 1* -6 1* -37 7* -9 1* -7 1* -11 -15 -10 9* -8 -17 -6 -10 -17 -24 8* -15 -21 -20 -11 -18 -22 -19 15* -26 -22 1* -26 1* -14 -23 -19 8* -8 -24 -10 -14 -11 1* -17 8* -18 -10 -20 1* -13 -11 -30 9* -4 -11 -12 -8 -7 9* -14 -23 -12 -4 -11 -12 -15 8* -6 -13 -10 -10 1* -7 9* -7 -15 -8 -12 -8 -13 -16 8* -20 -5 -13 -8 -16 -13 5
s	(	-8 -9 2* -4 -14 -4 -5 7* -7 1* -16 -5 -14 1* -10 -8 7* -5 -10 -15 1* -8 1* -7 -10 9* -5 1* -4 11* -8 -5 2* -16 -6 -4 8* -5 3* -4 1* -11 7* -7 3* -7 -4 1* -9 14* -13 -12 -9 -4 -10 -17 -18 -12 8* -23 -11 -12 -13 -31 -12 -22 8* -15 -43 -18 -23 1* -8 12 8* -6 1* -10 -29 -30 -17 -13 9* 29 -35 -13 -6 -28 -22 9* -22 -23 13 13 5 -13 8* -28 1* -6 -19 -6 -30 13 9* -5 -7 5 -11 5 -12 5 -5 1* -9 -27 1* -8 -25
s	(!	-14 1* -17 -10 -20 -11 -17 -28 7* -9 -6 -19 -14 -29 -8 -34 -26 8* -8 -29 -12 -10 -21 -32 -31 8* -22 -13 1* -12 -18 -12 -6 7* -8 -24 -14 -10 10 1* -26 -21 7* -17 -36 -24 -9 -19 -8 -32 -41 7* -17 -16 -6 -13 -25 2* -37 15* -7 -13 1* -7 -18 14 9* -11 -10 5 -24 1* -29 -12 10* -30 -8 1* -29 -13 8* -23 1* -32 -27 -7 -23 -14 8* -20 -9 -5 1* -17 -5 -27 8* -13 -9 -14 -23 1* -8 -10 8* -32 -26 -24 -41 -20 -40 -16 8* -9 -20 -9 -16 1* -24
s	)	-8 -6 4* -5 9* -8 5* -5 14* -6 38* -10 5* 9 8* -13 3* -6 -7 4 14* -15 18* -5 14* -5 2* -5 11* -12 2* -6 8* -6 -8 -10 12 -6 31* -5 8* -7 -7 -9 -15 2* -14 1* -6 5* 6
s	)!	-30 -24 -9 -7 -11 -16 -14 -6 7* -15 -40 -29 -6 1* 7 4 -9 7* -22 -39 -25 -8 -9 -21 -9 8* -6 -11 -5 1* -5 1* -12 -13 7* -15 -16 -12 -5 1* -11 1* -9 7* -8 -8 -28 -8 -12 -34 1* 4 7* -6 1* 5 -13 2* -15 15* -50 -10 1* -16 -10 1* -12 8 8* -44 -18 -31 -15 -20 -22 8 8* -9 -29 -13 -6 1* -29 -11 8* -18 -5 -29 -13 -9 -20 -29 8* -13 -16 1* -8 1* 5 -36 8* -5 -6 -23 -12 -7 10* -7 -12 -37 -24 -13 -22 9* -24 -11 -12 -23 -11 -6 -6
s	*	-11 -24 -53 -35 -48 -20 -25 -16 7* -33 -13 -16 -37 -13 -17 -23 -12 7* -30 -14 -17 -30 -40 -16 -21 -8 7* -38 -23 -35 -4 -33 -40 -31 -20 7* -31 -20 -39 -30 1* -21 -27 -13 7* -24 -16 -16 -33 -32 -18 -20 -7 7* -16 -14 -10 -36 -19 -17 -8 -12 14* -12 1* -6 1* -6 -9 1* -7 8* -10 -11 -11 -16 -17 -30 -26 8* -15 -9 -16 -16 -11 -14 -14 8* -40 -8 -12 -9 -13 -6 -12 8* -21 -25 -17 1* -17 -16 -15 8* -23 -27 -21 -17 -6 -23 -20 8* -22 -20 -26 -15 -19 -12 -11 8* -12 -15 -12 -15 -17 -14 8* -5
s	,	5 -27 -36 -19 -22 -22 -11 -31 7* -27 -7 -16 -21 -17 -19 -22 -20 7* -40 -18 1* -17 -17 -27 -33 -21 7* -24 -22 -21 -5 -15 -21 -26 -23 7* -18 -23 -17 -18 -4 -6 -24 -20 7* -31 -27 -49 -20 -27 1* -19 8* -26 -38 -17 -19 -23 -47 -17 -25 14* -5 -14 -28 -38 -24 -17 -40 -20 8* 8 -24 -36 -58 -29 -41 -53 8* -34 1* -10 -53 -35 -50 -9 8* -38 -35 -5 -49 -28 -48 -41 8* -45 -41 -38 1* -20 -45 -38 8* -25 -23 -16 -37 -8 -52 -14 8* -62 -60 -45 -69 -26 7 -66 8* -38 -30 -32 -53 -34 -60 -6
s	,!	-8 -11 3* -9 -7 -25 8* -6 -17 -12 -21 1* 16 8* -5 -5 -7 2* 6 -14 -10 8* -5 1* 4 2* -6 -10 7* -16 -17 2* 6 -4 -24 -7 7* -12 -19 -10 2* -21 -24 -6 7* -14 -13 -9 -5 -7 -19 -11 -26 14* -34 7 2* -16 8 -15 5 8* -16 -7 -15 -4 -9 1* -10 8* -9 -15 -34 -11 1* -21 6 9* 8 -17 -25 -10 -15 8 9* -28 -14 -5 1* -14 6 8* -17 -4 -22 -12 -20 -32 12 9* -4 -15 -13 -6 -18 11 8* -4 -19 -6 2* -28 -7
s	-	-22 -5 -7 -11 -10 -33 -14 -23 8* -34 -19 -6 -17 -17 -25 -7 7* -7 -19 -20 -6 -11 14 -15 -21 8* -10 -5 -9 -6 -9 -7 -25 7* -5 -16 -7 -7 -16 -12 -12 10* -28 -13 -13 -14 -32 -14 7* -13 -28 -14 -9 -13 -22 -21 -17 16* -15 -5 12 -5 -32 -37 8* -30 1* -28 10 1* -8 -30 8* -8 -31 -23 1* -16 -16 -33 8* -15 1* -25 1* -14 -15 -32 8* 4 -35 -15 -25 -22 -16 -16 8* -11 -6 -10 5 -34 -21 -30 8* -19 -13 -19 6 -9 -16 -28 8* -7 -15 -23 -10 -12 -25 10
s	-!	-7 4* -16 -9 8* -15 -24 4 -5 -14 -11 -11 8* -7 -4 -15 2* -9 -8 -10 7* -4 5* -6 -5 7* -7 3* -10 -11 -9 8* -5 1* -14 2* -8 -7 -29 7* -6 1* -10 2* -11 -7 -24 14* -37 -4 10 -7 13 4 -12 -17 8* -23 -26 -28 10 -24 1* -17 8* -24 -41 -28 8 -5 -12 -27 8* -11 1* -26 -18 -5 -6 -19 8* -24 -26 -11 -33 1* -7 14 8* -12 -24 -10 1* -24 -11 -6 12* -20 -14 -44 9* -6 -30 1* 5 -17
s	.	-7 -9 -8 -8 -8 1* -15 8* -31 1* -15 -10 -20 -24 -14 -11 7* -18 -25 -10 -8 -11 -18 -18 8* -16 -17 -6 6 -8 -14 -14 -25 7* -13 -19 -4 1* -14 -15 -16 8* -25 -31 -12 -6 -7 -12 -28 -28 7* -11 -16 -14 -16 -14 -5 7 -6 14* -12 1* 6 -12 -7 1* -21 -9 8* -9 -7 -5 -5 -11 -33 -9 10* -32 -47 1* -32 -19 8* -19 -26 -28 -32 -22 -28 -15 8* -14 -7 2* 6 4 -8 8* -25 -11 -24 -11 -16 -15 -27 8* -30 -33 -20 -26 -23 -24 -27 8* -12 -36 -44 -62 -37 -37 5
s	.!	-14 -5 3* -20 -7 -12 7* -37 -4 -17 -6 -16 1* -17 8 7* -9 -20 -10 2* 11 -11 13* -5 1* -4 7* -14 -10 2* -9 -12 -13 -6 7* 15 -27 -13 -5 -5 5 -16 -10 7* -7 -16 -11 2* -14 -5 -15 14* -38 1* 7 1* 6 -10 -24 -11 8* -15 -27 1* -19 -34 -5 -21 9* -24 -12 -18 5 -16 -6 8* -11 1* -16 -15 1* -7 -31 9* -17 -13 -28 1* 8 -7 8* -17 -16 -15 -20 -38 -11 9* 10 -18 -17 -15 -4 -15 10 8* -15 14 -19 -25 -27 -17 -9
s	/	12 -11 2* -6 -13 -13 -8 7* -6 -5 2* -8 -6 -6 -6 7* -8 -6 2* -5 -6 -5 -6 8* -5 2* -4 10* -9 -9 4* -6 -5 7* -20 -7 5* -6 7* -28 -4 -4 3* -6 -8 14* -11 1* -5 2* -9 1* -7 8* -12 -16 -8 -15 -17 1* -19 8* -5 -7 2* -20 1* -12 9* -4 4* -5 11* -6 -15 1* -7 8* -10 -4 1* -10 18 -4 -26 12* -5 1* -6 8* -8 -6 1* -6 -20 1* 13
s	/!	147* -5 44* 5
s	:	-42 -28 -11 -12 -12 -10 -14 -16 7* -16 -34 -18 -10 -14 -7 -21 -11 8* -20 -19 -13 -12 -24 -23 -36 7* -14 -10 -8 -8 -8 -11 -10 -14 7* -20 -13 -10 -10 4 1* -12 -25 7* -18 1* -17 -10 -21 -45 -7 -7 7* 9 -31 -20 -10 -22 -29 -10 -13 14* 10 -13 -25 -41 1* -22 -27 -17 8* -32 -46 -31 7 -28 -17 -32 8* -46 -15 -47 -7 -21 -45 -53 8* -20 -39 -40 1* -41 1* -47 8* -39 -39 -58 -14 -51 -41 -62 8* -9 -34 -29 -14 19 -37 -42 8* -43 -44 -33 -37 -32 -52 -46 8* 7 6 12 7 2* -9
s	:!	-22 6* -13 7* -13 8 -6 1* -7 1* -12 -10 7* -7 4* -5 1* -18 22* -10 -5 2* -6 -10 -5 -9 7* -11 -5 4* -7 -10 8* -15 -8 2* -8 -9 -13 14* -11 -14 -18 -19 1* 8 -27 9* -15 1* -15 3* -27 8* -13 8 -31 -5 -25 -21 -62 8* -12 1* -18 1* -19 -9 -23 8* 11 -14 -12 -28 1* -10 -23 8* -25 -12 -18 -5 -14 -20 -36 8* -23 -11 -8 17 -15 -9 -19 8* 14 -43 -26 1* -11 -24 -19
s	;	1* -17 -11 -9 -10 1* -26 -9 7* -5 -9 -22 -4 -5 -18 -9 -9 7* -12 -13 6 -5 -5 -21 -8 -7 7* -4 2* -4 1* -5 -9 -12 9* -6 1* -5 -8 -5 8* -11 -5 -9 2* -10 -8 -14 7* -15 -13 -24 1* -5 -14 1* -32 15* -13 1* -26 -29 -13 -20 -13 8* 10 1* -23 -39 1* -20 -32 8* -27 -21 -35 -27 -20 -14 -6 8* -19 -24 14 -29 -21 -26 -20 8* -7 -12 -34 10 -17 -28 -29 8* -16 6 -19 -11 8 -20 -22 8* -19 -12 -19 -23 -10 20 -26 8* -28 -9 -30 -28 -17 -38 4
s	;!	5* -10 1* -12 7* -21 -25 -13 1* -4 1* -22 8* -9 -4 3* -26 -8 16 14* -5 7* -4 -5 2* -9 1* -5 8* -10 -7 3* -17 -9 -13 7* -6 -6 -5 2* -10 1* -12 14* -24 7 1* -7 -15 -8 -10 9* -7 -13 1* -8 -10 1* -8 8* -17 -10 1* -15 6 -7 -17 8* -5 9 -5 -15 -16 -5 -21 8* -15 -18 -7 5 -12 -9 -5 9* -4 -19 -15 -9 -13 -20 8* 5 -14 1* -13 1* -7 -12 8* -8 1* -6 -25 -22 -20 6
s	[	-7 -6 -4 2* -9 1* -11 7* -15 -25 13 -4 -9 -23 1* -13 8* -32 -31 1* -6 -16 -5 -11 8* -6 14* -16 -9 1* 7 -17 -6 -15 7* -17 7 14 1* -11 -23 -35 -12 7* -10 -6 -15 -7 -5 1* -18 -11 14* -10 -7 -5 -11 -8 -20 -10 -9 8* -20 -25 -19 -9 -14 -13 -24 8* -5 -15 1* -15 1* 7 -15 8* -10 -7 -8 -20 7 -12 -23 8* -7 -18 -16 -8 -20 -15 -6 8* -23 2* -18 12* -21 1* -13 15 -20 -23 8* -14 1* -28 -16 -19 -38 6 2* -8 -14 1* 7 1* -14
s	[!	-15 1* -14 1* -10 -5 -21 -21 7* -9 -22 -32 -4 8 1* -27 -22 7* -6 -27 -18 1* -11 6 -18 -21 9* -12 -5 -10 -6 -9 -5 7* -9 -13 -12 -4 -5 -11 -20 -7 7* -11 1* -25 2* -26 -27 -15 7* -20 1* -17 -7 -16 -6 5 -27 14* -28 2* -11 -27 4 10* -23 5 -28 -24 1* -25 -34 8* -7 -29 1* -17 1* -7 -17 8* -10 1* -26 -12 -20 -41 -33 8* -16 -5 8 -20 1* 14 -13 8* -9 1* -15 -16 -22 1* -21 8* -10 1* -6 -11 -12 -46 -24 8* 6 1* -20 -21 1* -11 8
s	^	-18 -27 -23 -14 -12 -16 -24 -5 7* -9 -17 -13 -18 -11 -11 -14 -7 7* -10 -17 -24 -9 -18 -30 1* -7 7* -15 -18 -17 -13 -16 -18 -14 -16 7* -11 -21 -9 -9 -24 -7 1* -19 7* -20 -13 1* -19 1* -30 -9 -16 7* -6 -5 -16 -13 2* -5 15* -51 6 -6 2* -4 10* -27 1* 9 1* -5 10* -13 -18 2* -5 10* -19 1* -28 -6 -15 1* -8 8* -19 -33 -32 -26 -9 -15 -15 8* -7 -18 -29 1* -5 -13 -9 8* -30 1* -19 -7 1* -38 -6 8* -31 -16 -31 -6 -6 -36 -5 2* -6 2* -6
s	^!	-8 -5 3* -9 -12 -10 7* -6 -12 -8 1* -10 -19 -16 -5 12* -8 -22 -23 13* -9 -13 7* -8 -16 -10 -5 -11 -19 -9 8* -5 -12 -9 1* -7 -13 -22 -29 7* -9 -5 -7 1* -9 -17 -5 15* -36 1* -15 2* 8 10* -18 3* -16 1* -6 8* 7 -12 -28 8 -8 8 -6 8* -16 -30 -20 -6 -6 -28 -17 8* -34 -28 -30 -37 2* -10 8* -12 -19 -27 1* -24 -7 -5 10* -13 1* -26 -7 -6 8* -24 -25 -32 -16 -19 8 -15
s	^>code!	225* -16 2* -8 -12 5 -16 -13
s	^>image!	225* -11 1* -9 -10 -11 -17 1* -5
s	^>link!	225* -9 -7 -10 -10 1* -8
s	^>text!	232* -7
s	^cell	-11 -27 -11 -4 -14 -14 -27 -22 7* -8 -15 -10 -15 2* -4 -7 7* 5 1* -22 -9 -17 -14 4 -12 7* -12 1* -16 -12 -18 -22 -12 -6 7* -21 -18 -37 -13 -28 -14 9* -13 -12 1* -16 1* -11 1* -16 7* -18 -4 -15 -11 -14 -9 -16 -14 14* -53 2* -8 -5 1* -10 9* -15 -10 5 -36 -27 -47 -14 8* -10 -13 -5 1* -4 -41 9* -13 -8 -24 -10 -9 -42 -22 8* -17 -33 -36 -25 -11 -8 -9 8* -29 -27 -17 -15 -15 -43 7 8* -13 7 -20 -34 -23 -29 -27 8* -7 1* -24 2* -15 1* -19 -5 -10 -5 2* -17 -6
s	^child	-14 -21 -10 2* -23 -27 -13 7* -10 -18 -10 -5 -10 -21 -16 -29 7* -12 -20 -17 1* -6 -15 -24 -28 7* -9 -11 -6 2* -11 -14 -7 7* -8 -4 -4 1* -5 -12 -15 -18 7* -14 -22 -17 1* -9 -11 -32 -28 7* 4 -4 1* -8 -15 -6 15 19 14* -38 1* -19 -16 1* 10 -14 -20 8* -45 5 -9 -13 5 5 10* -34 -18 -9 1* 15 -9 8* -23 -12 -25 -16 -20 5 9* -5 -21 -14 8 -7 -35 -14 8* 19 1* -17 -9 2* -5 8* -31 -20 -18 -6 10 -32 9* -11 -14 -32 -21 -16 -15 1* -13 -16 1* -19 -10 1* -5
s	^head	225* -12 -23 -17 -10 -9
s	^line	-21 -16 -16 -11 -8 -18 -13 8* -12 -16 -17 -8 -14 -15 -20 -24 7* -10 -8 -11 -7 -11 -18 -17 -28 7* -8 -8 -7 -9 -8 -6 -9 -7 7* -13 -16 -8 -8 -12 -14 1* -20 7* -10 -11 -13 -6 -13 -19 -28 -36 7* -18 -22 -12 -10 -6 -10 8 15* -39 23 -5 1* 4 1* 5 9* -27 7 1* -8 1* -10 9* -8 -12 -29 6 2* -5 8* -13 -4 -19 1* -22 1* -10 8* -22 -21 -32 -54 -8 -47 -10 8* -28 -9 -42 1* -10 -41 -17 8* 6 -22 -15 6 1* -29 9* -41 -18 -30 -17 -22 -44 -9
s	^main	228* -23 -8 -9
s	^para	-10 -8 -8 2* -15 -14 -17 7* -8 -9 -6 1* -9 -9 -18 -16 8* -7 -5 2* -9 -8 -17 8* -10 3* -6 -9 8* -9 -9 -11 1* -12 -18 -19 -14 7* -5 -7 -4 2* -5 -10 -17 7* 5 -12 2* -8 6 7 10 14* -15 -14 -26 1* -5 5 -12 -9 8* -11 14 -14 10 1* -13 -8 8* 5 -14 -19 -5 -10 1* -8 8* -17 -8 -13 -19 -8 6 -26 8* -23 -14 -9 -25 -7 -11 5 8* 11 1* -14 1* -18 -4 9* -15 -16 -8 8 -15 -5 -10 9* -15 -22 -16 8 -19 -27
s	_	-25 -11 -12 -7 -21 1* -28 -8 7* -24 2* -12 1* -19 -15 8* -16 -30 -11 -6 -11 -30 -27 -27 7* -11 -10 -4 -7 -7 -6 -15 -18 7* -12 5 -15 -8 1* -29 -6 -19 7* -6 -25 -24 -9 -15 -8 -11 9* -9 -11 -24 -20 -6 -5 -15 15* -5 -10 -16 -34 -15 -9 9* -46 1* -5 -15 1* -13 -6 8* -17 2* -27 -6 1* -18 8* -16 -9 1* -27 1* -5 -34 8* -41 -35 -8 18 -23 -13 -5 8* -7 -10 -22 -16 -10 1* -23 8* -45 -22 -5 -32 1* -9 -28 9* -13 -25 -28 -16 -26
s	code>code	-5 -19 3* -9 9* -5 10 1* -6 -9 -5 -7 -13 8* -21 -17 2* -18 1* -5 8* -5 14* -15 3* -5 9* -12 -29 -15 -7 -9 13 -12 -14 7* -5 -8 -11 2* -9 -4 -4 14* -5 -4 -11 -10 -6 1* -7 -13 9* -27 -12 1* -4 -7 -8 8* -7 2* -28 -5 5 9* -8 -9 1* -21 -23 1* -27 9* -35 -23 -29 -11 -25 -26 9* -25 -13 2* -25 -7 8* -14 -16 1* -22 -21 1* -13 8* -24 -12 -39 -29 -8 -28 -10
s	code>code!	144* -14 3* -4 10* -15 3* -12 15* -5 24* -8 3* -6 9* -8 9 -5 -7 -5 -6 -8
s	code>image	149* -6 59* -5 14* 5
s	code>link	7* -15 8* -15 -8 1* -4 -4 -12 12* -4 2* -4 26* -9 2* -6 7* -13 -5 2* -10 1* -10 15* -8 14* -9 -8 -14 2* -10 1* -8 8* -14 -17 2* -22 11* -13 -15 -14 -10 -14 -33 8* -6 -23 -10 -12 7 -10 -24 9* 8 1* -4 -15 1* -20 9* -8 2* -9 1* -5 8* -17 12 -7 -11 1* -14 -22 8* -9 -5 -7 -22 -5 -7 7
s	code>link!	7* -16 14* -18 14* 4 14* -7 14* -9 7* -8 -5 2* -6 1* -7 8 14* -12 14* -4 4* -10 14* -10 10* -9 -11 -5 -8 -8 -8 -11 9* -5 -4 16* -13 14* -4 11* -17 2* 5 10* -12 -6 1* -7 9 -9 -14
s	code>text	-7 -4 3* -9 -7 -25 7* -13 -8 1* -4 -13 -8 -6 -11 7* -6 -17 -13 1* -5 -6 -13 6 12* -6 -9 -12 7* -7 -6 3* -8 -10 -16 8* -12 -21 1* -7 1* 7 -5 7* -9 -10 -9 2* -11 -9 -17 14* -16 -16 -16 -10 -16 -13 -15 -13 8* -16 -19 -7 -11 -8 1* -13 8* -14 -43 -35 -6 -4 -11 9* -17 5 -20 -10 -10 -14 -20 8* -17 -10 -20 4 -14 -24 -29 8* -6 -14 -7 -12 -18 -7 -18 8* -14 -31 -26 2* -24 -24 8* 7 13 -6 3* -11
s	code>text!	5* -8 1* -18 7* -12 -4 -15 -6 -8 -18 1* -13 7* 7 -19 -14 -10 -5 -16 -13 13* -5 1* -6 8* -4 3* -8 1* -5 9* -13 -6 1* 4 -26 9* -4 3* -8 -7 -9 14* -19 -4 -16 -8 -16 2* -11 9* -17 -5 -9 2* -8 8* 5 -22 -28 1* -15 -26 8 9* -18 -25 -20 -11 -12 4 9* -19 -14 -17 -4 1* -22 9* -5 1* -11 2* -6 8* -19 -12 -9 2* -17 11* 10 -6 6 -17 -12
s	image>code	90* -6 -7 5 2* -6 -9 -9 20* -9 -5 24* -6 3* -12 -10 13* -12 12* -7 1* -12 14* -7 14* -11 9* -4 9 -14 -11 2* -4
s	image>code!	144* -8 3* -6 69* -7 10 -7 -9 -4 1* -11
s	image>link	7* -9 11* -7 17* -10 14* -5 11* -7 2* -11 14* -20 7* -16 -8 -6 -4 1* -6 -15 -9 14* -19 -9 2* -5 11* -10 3* -14 10* -13 -16 1* -6 2* -16 9* -8 2* -15 10* -5 2* -6 -10 14* -14 10* -8 3* -9 10* -13 -7 -9 -25 1* -13 10
s	image>link!	67* -7 14* -9 7* -7 -6 2* -6 -5 -12 15* -12 4* -5 31* -7 12* -6 14* -8 14* -10 14* -8 10* -8 -19 -8 -8 1* -8
s	image>text	-11 -8 3* -7 1* -5 7* -10 -11 2* -14 -11 -20 9* -5 -6 2* -4 -6 -7 8* -6 3* -6 1* -5 8* -8 2* -6 -10 1* -7 7* -5 -6 3* -9 1* -6 7* -7 -11 -17 -11 -10 1* -12 15* -10 -16 -14 -11 -9 -10 -8 -7 8* -11 -18 1* -14 -9 1* -9 8* -19 -20 -12 -5 1* -16 -7 9* -10 1* -7 -7 1* -12 8* -7 -10 -4 -13 -8 -6 -10 9* -8 1* -11 -9 1* -9 8* -7 -12 1* -13 -7 1* -15 8* -12 7 2* -8 7 -14
s	image>text!	1* -4 3* -7 1* -6 7* 9 1* -11 1* -5 7 -18 -16 12* -7 1* -11 27* -13 1* -6 8* -5 3* -9 1* -22 7* -6 -8 -27 -7 -10 4 -24 15* -25 -5 -10 3* -7 -8 8* -5 -8 13* -8 -17 -8 -11 1* -13 -18 9* -6 16* -9 11* -8 -7 14* -5 4* -5 8* -7 4 -10 1* -15 -9 -10
s	in	-10 -22 -50 -34 -46 -19 -21 -15 7* -32 -9 -16 -35 -27 -22 -16 -11 7* -37 -33 -14 -29 -35 -13 -37 -7 7* -34 -41 -30 -4 -28 -34 -39 -43 7* -32 -23 -36 -29 1* -14 -31 -11 7* -22 -17 -26 -32 -39 -15 -18 8* -17 -16 -10 -34 -23 -19 -15 -16 14* -7 -11 -7 -5 -9 -17 -6 -8 8* -7 -19 -37 -20 -26 -47 -40 8* -17 -9 -13 -25 -15 -19 -23 8* -38 -12 -10 -16 -15 -10 -26 8* -15 -22 -14 1* -20 -16 -25 8* -40 -27 -16 -28 1* -14 -36 8* -25 -26 -20 -29 -23 -8 -32 8* -7 -18 -12 -19 -20 -13
s	link>code	-7 -7 3* -13 -6 -9 8* -11 -6 2* -6 -4 -4 12* -6 25* -14 -7 -4 -11 6 -9 -14 12* -6 10* -9 -6 2* -7 -10 -4 14* -10 -11 -10 -9 -29 -19 5 10* 10 -22 -10 1* -18 -12 9* -5 -11 2* -10 -12 9* -9 -5 2* -8 10* -7 1* -10 -9 -16 -17 8* -8 1* -9 -19 -9 1* -30 9* -7 3* -5 -5 8* -4 -13 -11 -17 -4 -20 14
s	link>code!	1* 5 3* -8 106* -6 -11 1* -4 -15 -13 -9 5 10* -10 2* -14 -10 9* -7 4* -7 13* -7 10* -8 1* -6 1* -19 -7 9* -9 -11 -11 -8 9 -10 13* -7 11* -10 -5 1* -14 11
s	link>image	6* -10 9* -12 4* -5 -5 13* -7 23* -9 8 -7 -5 -4 -5 1* -8 13* -8 14* -17 15* -13 -11 -21 -12 -7 -7 -9 16 9* -11 1* -4 2* -12 9* -10 4* -13 9* -6 14* -8 -5 -8 -4 1* -12 12* -10 1* -20 24* -10 4* 15
s	link>image!	112* -12 -8 -22 -8 1* -7 -9 21 104* -10
s	link>link	1* -8 -5 -5 -13 -7 -25 -11 7* -10 -27 -8 -8 -5 -7 -22 -8 7* -9 -8 -8 -9 -11 -7 -10 -14 7* -9 -8 -9 -9 -12 -8 -10 -5 7* -21 1* -10 -13 -4 -12 -27 5 7* -9 -6 -6 -7 -12 -6 -13 -16 7* -23 -8 -6 -9 -20 -6 5 -23 14* -33 -8 -38 -16 -31 -6 -17 -31 8* 8 1* -7 -19 -14 -6 -23 8* -20 -32 -11 -19 10 -12 -46 9* -9 2* -28 -4 -11 8* -11 -15 -5 -20 -11 -8 -16 8* -22 -32 -19 -17 -5 -17 -38 9* -7 -5 -6 -20 -6 -14 8* -39 -37 -19 -31 -75 -15 10
s	link>link!	7* -10 11* -10 17* -4 14* -6 11* -5 2* -5 14* -7 14* -14 14* -32 1* -20 -10 -17 23 -12 -14 8* -8 -5 1* -5 5 1* -7 9* -8 2* -11 14* -11 13* -5 -10 13* -7 -21 -4 -7 12* -12 14* -24 1* 15
s	link>text	-31 -20 -13 -10 -9 1* -30 8* -10 -25 -21 -11 -7 -11 -18 -7 7* -14 -12 -15 -9 -8 -15 -14 -13 7* -16 -13 -12 -10 -8 -10 -12 -11 7* -18 -19 -20 -16 -13 1* -9 -14 7* -14 -14 -11 -8 -8 -11 -13 -17 7* -13 -28 -14 -10 -14 -14 4 -14 14* -68 -5 2* 9 -13 10* -29 -6 -11 -20 -15 -18 9* -12 -39 -18 -16 11 -30 -15 8* -5 -15 -7 -24 -10 -10 -22 8* -19 -4 -18 1* -12 -17 -14 9* 5 7 1* -16 10* -6 -12 -9 -27 -9 -9 -30 8* -34 -46 -33 -70 -65 -29 10
s	link>text!	-24 -6 -6 2* 8 -16 -23 7* -5 -14 -14 1* -9 1* -16 -19 7* -13 -9 -8 2* -7 -8 -19 7* -10 -9 -5 2* -6 -6 -11 7* -25 -18 -14 -8 -16 -4 -7 12 7* -10 -11 -4 2* -7 -10 -15 7* -20 -10 -10 1* -5 -12 -21 -9 14* -58 8 3* -18 5 -5 8* -26 2* -12 -6 -15 9* -11 -30 -16 -14 -11 -13 -15 8* -4 -18 -10 -16 -5 -5 -16 8* -24 -31 -19 -32 -20 1* -12 8* -16 -6 -19 -12 1* -19 9* -8 -15 -10 -11 -5 -6 -18 8* -34 -31 -23 -38 -32 -22 11
s	text>code	-6 1* -7 -6 -5 -15 -4 -5 7* -8 1* -8 -6 -16 -7 -14 -17 8* -9 -5 2* -15 -4 -15 8* -7 3* -10 10* -8 3* -25 1* -6 7* -14 -11 -14 2* -8 1* -22 7* -18 -7 -6 -9 -15 -6 -14 -10 14* -32 -35 1* -5 -47 -20 -14 11 8* -13 1* -31 -9 -16 1* -20 8* -15 -37 -11 -15 -14 1* -10 9* -14 -21 -28 -11 -6 -27 8* -13 -20 -9 6 -10 1* -32 9* -17 -19 -16 -13 -27 -23 8* -23 1* -19 -41 -17 -45 -13 8* -20 2* -29 -6 -15 -5
s	text>code!	-4 -11 3* -13 1* -7 8* -15 -9 4* -16 8* -6 3* -8 1* -9 23* -6 3* -4 10* -10 -5 2* -14 1* -15 7* -18 1* -14 -5 -12 1* -10 -17 14* -25 -31 -11 -17 -31 -16 -11 13 8* -10 1* -24 -19 -7 1* -24 8* -9 -30 -19 -10 -18 -10 -5 9* -36 -15 -7 -7 11 -12 8* -6 -5 1* -16 -14 -4 -29 9* -22 -11 1* -6 -18 -10 8* -11 -5 -25 -12 -8 10* -12 -11 -20 -5 -8 -11
s	text>image	-8 5* -20 -10 8* -12 -8 -4 -12 -11 10* -9 -6 2* -6 -4 -7 13* -9 14* -15 9* -12 -6 1* -4 -4 6 -4 7* -7 1* -10 2* -5 1* -9 14* -14 -12 -24 -8 -9 -9 -12 28 8* -6 7 -5 -4 -6 1* -19 9* -22 -6 1* -12 -8 -8 9* -4 2* -5 1* -23 8* -11 -5 -13 -13 -10 -6 -26 9* -10 1* -6 -15 -7 -18 9* -21 2* -5 -8 9* -11 5 -15 -8 -6 -13 -11
s	text>image!	6* -10 9* -5 5* -5 13* -9 44* -9 -7 7* -5 -22 -5 1* -6 -15 -7 -20 14* -33 -18 -4 -18 -17 -12 -16 14 8* -7 3* -4 1* -16 8* -6 -19 -7 1* -6 -6 6 9* -8 4* -15 9* -17 1* -14 -4 -5 -15 14* -14 8* -4 -9 2* -5 -8 7 9* -19 4* -12
s	text>link	-22 -21 -13 -14 -25 -18 -33 -10 7* -17 -24 -16 -10 -13 -14 -31 -10 7* -16 -13 -13 -12 -20 -14 -18 8* -10 -11 -9 -10 -20 -9 -14 -6 7* -10 -10 -9 -9 6 -9 -12 -20 7* -22 -18 -16 -12 -14 -13 -23 -5 8* -5 -20 -11 1* -18 1* -8 14* -69 1* -14 -25 -35 1* -27 -40 8* -42 -9 -13 -25 1* -12 -48 8* -9 -20 -21 -29 -8 -27 -39 8* -33 -20 -10 -29 -8 -12 -28 8* -16 1* -19 8 -8 -18 -28 8* -30 -31 -14 -23 1* -15 -52 8* -29 -15 -14 -33 -9 -18 -7 8* 11 -5 -21 -47 -9 -22 5
s	text>link!	-12 -4 2* -14 1* -10 8* -11 -9 -4 -4 1* -7 -10 8* -8 -4 2* -16 -5 -7 8* -6 2* -5 -8 1* -7 -8 7* -7 3* -22 1* -4 -19 7* -11 -16 -7 -6 -15 -10 -13 18 7* -17 -15 -11 -9 -15 -16 -20 15* -55 2* -8 -15 14 -6 -42 8* -12 1* -7 -16 2* -22 8* -16 -8 -14 -20 -4 -17 -29 8* -9 1* -5 -14 1* -5 -16 8* -22 -27 1* -30 -4 -8 -12 8* -27 -33 -4 -11 -15 1* -25 9* -10 1* -20 1* -8 -28 8* -14 -11 -13 -31 1* -19
s	text>text	1* -13 -42 -26 -36 -26 -13 -18 7* -30 -5 -8 -28 -15 -15 -10 -9 7* -25 -20 -9 -22 -23 -11 -12 -11 7* -28 -13 -28 1* -18 -29 -19 -42 7* -39 -37 -24 -17 5 -54 -32 -53 7* -28 -10 1* -23 -28 -22 -17 -19 7* -6 -16 -5 -25 -26 -9 -13 -13 15* -20 -12 -20 -18 -28 -13 -14 8* -4 -16 -15 -14 -27 -35 -13 8* -19 -6 -16 -15 -20 -25 -13 8* -49 -11 -9 -11 -16 -9 -13 8* -25 -24 -19 -5 -31 -23 -11 8* -58 -59 -42 -49 7 -44 -42 8* -17 -27 -23 -21 -40 -9 -14 8* -12 -18 -12 -8 -12 -13 -9
s	text>text!	-42 -19 -18 -18 -11 -4 -13 8* -8 -17 -26 -13 -20 1* -33 -17 7* -21 6 -27 -9 -10 1* -10 -15 7* -16 -28 -16 -4 1* -22 -20 -25 7* -16 -27 -16 1* -14 -39 -13 -40 9* -36 -14 -16 -24 -14 8* -22 1* -10 -18 -29 -5 -12 -6 14* -27 1* -7 1* 5 -17 1* -4 8* -31 -6 2* -15 -6 -9 10* -6 -8 -16 -17 -7 8* -18 1* -39 1* -24 -4 10* -30 1* -21 -16 4 -8 8* -20 -26 -21 -44 -43 -25 -33 9* -7 -27 -6 -10 -32 -12 8* -8 -14 -15 -5 -22
s	|	-14 -18 -5 2* 5 -10 -10 7* -7 1* -8 1* -12 -18 -11 9 7* -6 5 -7 2* -15 -6 6 7* -4 5* -7 -6 7* -11 -20 -10 -7 1* -15 -22 10 7* -8 -14 3* -13 -11 8* -11 1* -7 1* -22 -17 6 -18 14* -29 -10 -6 1* 6 -24 -26 -26 8* -14 13 -22 -16 1* -6 -18 8* -5 1* -25 -29 -20 -30 -20 8* -7 -22 -36 -17 -28 9 14 8* 11 -23 -27 -40 1* -21 -31 9* -12 1* -12 8 -18 -31 8* -10 -19 -18 -12 -24 -8 -16 8* -18 1* -6 -11 -26 -33 8 -6 -10 -5 2* -13 1* 13
s	|!	-8 4 3* -21 -5 -20 7* -18 -21 -12 1* -8 1* -12 8* -11 -13 -15 -6 2* -11 6 14* -4 8* -6 2* -9 -16 10* -12 3* -20 -16 -5 7* -7 -11 3* -22 -5 -13 14* -32 15 -12 13 -6 -5 -22 -23 8* -13 -19 -15 -5 -13 1* -11 8* -21 -27 7 8 -16 -12 10* -24 -8 -7 -11 1* -12 8* -23 16 -17 -16 -10 1* -17 10* -17 2* -5 -19 9* 10 -18 1* -20 -15 -13 8* -14 6 -6 1* 5 -19 -16
s	“!	-7 -10 -7 2* -13 -8 7 8* -7 -5 2* -5 -5 10 59* -14 14* -23 14* -15 31* -5 -5 2* -5 -5 68* -4 -4 -7 2* -5 6
s	《	218* -6 -8 4* 11 1* -13 -10 -7 -16 -13 -7 5
s	《!	-7 -21 3* -9 -4 8* -5 1* -11 1* -6 -20 -11 -8 8* -15 -10 2* -8 16* 5 7* -4 -7 -7 -5 -13 -16 -6 8* 13 1* -11 -5 -7 -5 -9 8* -28 -23 -14 1* -13 -11 -11 15* -40 -13 -16 -15 -6 -14 -10 -17 8* -15 -13 -7 -7 -13 1* -13 8* -11 -20 -15 -11 -11 -10 -27 9* -13 -12 -16 -17 -14 4 9* -6 -5 -9 -5 1* -14 9* -7 1* -9 -14 1* -8 9* -12 -4 -11 -10 1* -16 8* -18 -14 -18 -12 -16 -20 12
s	「	225* -9 -5 -12 -9 -9 -18 -15 7
s	「!	-12 -5 5* -14 8* -12 2* -5 -5 10* -4 2* -6 -7 16* -6 8* -6 2* -4 -7 -4 -15 9* -6 -4 1* -4 -4 7 7* -15 8 -8 1* -4 -12 -8 15* -43 -15 -17 -11 -19 -6 -13 -19 8* -7 -6 1* -6 2* -8 8* -8 -8 -8 -8 -12 1* -14 14* -5 11* -7 2* -13 9* -5 2* -6 -5 15* -4 8* -7 1* -8 -8 -6 -6
s	【	16* -10 5 2* -10 13* -7 -5 25* -5 2* 4 -6 -5 -14 9* -7 1* -6 -11 13* -7 19* -4 2* -14 11* -5 -4 1* -25 10* -9 -7 -18 -19 -5 10 9* -6 -22 -13 -10 -20 5 -26 9* -13 -10 1* -29 -11 -11 8* -6 1* 8 -6 1* -8 -36 9* -19 1* -7 -5 -29 -25 8* -7 -22 -21 -9 -30 -20 11 -19 -7 11 -12 2* -11 -20
s	【!	-6 -14 -7 1* -13 1* -6 -9 9* -14 -7 -12 -5 -11 -8 8* -16 -13 1* -11 1* -11 -7 8* -5 2* -6 -16 10* -10 2* -22 -10 -4 -8 8* -14 -15 1* -11 1* -6 -15 7* -21 -5 -8 -8 1* -10 -13 -20 14* -21 -18 8 1* -18 5 -12 -20 8* -7 7 -27 -24 -6 -6 -38 8* -5 -21 1* -12 1* -18 -24 9* -17 -27 -13 -11 1* -23 8* -17 -12 -5 -15 9 1* -14 8* -8 -13 -9 -12 -35 10* -6 5 -9 -14 -12 -16 -26 8* -23 -6 -13 -18 1* -26
s	（	19* -7 44* 6 52* -6 13* -6 -7 14* -14 1* -4 11* -10 -8 1* -4 8* -10 -9 -12 1* 7 1* -24 8* -6 -5 1* -11 2* -10 12* -10 10* -9 -5 -12 -15 -22 -7 1* -11 1* -17 -9 1* -16 4 -13
s	（!	-9 -11 3* -7 -15 -14 8* 5 -20 1* -9 -4 -15 -21 8* -5 -13 2* -7 -10 -18 10* -5 -4 1* -7 -5 8* -11 -8 1* -9 -8 -8 -8 8* -19 -10 2* -5 -11 -24 7* -12 1* 11 -4 -16 -11 -7 -19 15* -22 -10 7 4 -4 -15 -38 8* -11 8 -19 -38 -29 1* -18 8* -18 -17 -23 2* -10 -24 10* -12 -28 -16 -14 -15 8* -15 -35 -21 1* -16 -8 -37 8* -9 1* -13 1* -20 -8 -29 8* -15 9 -11 -13 12 -5 -10 8* -19 -13 -33 2* -15 9`
