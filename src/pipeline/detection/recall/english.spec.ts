import { describe, expect, it } from '@jest/globals';
import { findMistakes, readRecallTable } from './recall-table.js';

// Written with their expectations before the rules were made; what the rules still miss is not listed here.
const TABLE = `
Nationality: Ghanaian || Ghanaian ||
Date and place of birth: 9 April 2008, Kumasi || 9 April 2008 | Kumasi ||
Place of birth⇥Nairobi || Nairobi ||
I was born in Lagos and grew up in Essen. || Lagos ||
I came to Germany in 2021 with my family. || Germany | my family ||
I have lived in Germany since 2021. || Germany | 2021 ||
I moved to Essen five years ago. || moved to Essen ||
I fled from Syria with my brother. || Syria | fled | my brother ||
As a refugee I learned to adapt quickly. || refugee || adapt quickly
Residence permit: valid until 2028 || valid until 2028 ||
I hold a residence permit under section 24. || residence permit ||
I hold a work permit. || work permit ||
I am a Polish national. || Polish ||
She is of Turkish descent. || Turkish | She ||
I am half Nigerian, half German. || Nigerian ||
My roots are in Vietnam. || Vietnam ||
Mother tongue: Polish || Mother tongue || Polish
Native language: Tamil; German C1 || Native language | Tamil || German C1
Languages: Twi (native), English (fluent), German (B2) || Twi | native || English (fluent) | German (B2)
Polish (native speaker) || native speaker || Polish
I am a native speaker of Arabic. || native speaker || Arabic
At home we speak Igbo. || home | Igbo ||
English is my second language. || second language || English
Gender: female || female ||
Sex: M || M ||
Marital status: single || single ||
Married, two children || Married | two children ||
I am a mother of two. || mother of two ||
My husband works as a driver. || husband ||
I am a single mother of a young son. || single mother ||
I have three siblings. || siblings ||
My parents run a restaurant. || parents ||
Age: 18 || 18 ||
I am 18 years old. || 18 ||
I am an 18-year-old student. || 18-year-old || student
I turned eighteen in April. || eighteen ||
Date of birth: 09/04/2008 || 09/04/2008 ||
DOB: 09.04.2008 || 09.04.2008 ||
Religion: Muslim || Muslim ||
I am a practising Christian. || Christian ||
I volunteer at our mosque: homework help for children. || mosque || homework help
Volunteer at St Mary's Church, serving meals || Church || serving meals
Sunday school teacher || Sunday school ||
I wear a headscarf. || headscarf ||
Youth group leader, Evangelical Church || Evangelical | Church || Youth group leader
I have a severe disability (GdB 50). || GdB | disability ||
I am deaf and use sign language. || deaf ||
I have type 1 diabetes. || diabetes ||
I was diagnosed with ADHD. || ADHD ||
Member of the Young Socialists || Young Socialists ||
She worked in our kitchen for two weeks. || She || worked in our kitchen | two weeks
He was always punctual and his work was neat. || He | his || always punctual | work was neat
We wish her all the best for her future. || her || all the best
We were very pleased with him. || him || very pleased
His duties included stocktaking. || His || duties included stocktaking
She carried out her tasks to our complete satisfaction. || She | her || complete satisfaction
Ms Yıldız-Brandhorst was a waitress at our café. || Ms | waitress || café
She was elected chairwoman of the youth club. || She | chairwoman || youth club
Head girl of the school || Head girl ||
Captain of the girls' football team || girls || football team
Worked as a hostess and barmaid || hostess | barmaid ||
Stewardess at trade fairs || Stewardess || trade fairs
She is a hard-working young woman. || She | young woman || hard-working
He is a bright boy who learns fast. || He | boy || learns fast
Dear Sir or Madam, I would like to apply for the position. ||  || Dear Sir or Madam | apply for the position
This is to certify that Aylin Yıldız has completed an internship. || Aylin || completed an internship
To whom it may concern ||  || To whom it may concern
She is a young lady with good manners. || She | young lady || good manners
Daughter of Mr and Mrs Okafor || Daughter | Okafor ||
Member since 2022 || 2022 || Member
Since 2021 I have been volunteering at the library. || 2021 || volunteering at the library
I have been working there since May 2023. || May 2023 || working there
From September 2019 to June 2023: Secondary school || 2019 | 2023 ||
09/2021 – present: Football coach || 2021 || Football coach
Sep 2022 – Jun 2024, High School Diploma || Sep 2022 | Jun 2024 ||
Class of 2025 || 2025 ||
Graduated in 2024 || 2024 ||
University canteen, kitchen assistant, 6 months ||  || University canteen | kitchen assistant | 6 months
Kitchen help at the University of Duisburg-Essen canteen ||  || University of Duisburg-Essen
University of Lagos, 2 semesters of Biology || Lagos || Biology
Holy Child College, Takoradi || Holy Child | Takoradi ||
Achimota School, WASSCE 2023 || Achimota | WASSCE ||
St. Augustine's Senior High School || Augustine ||
Government Secondary School Buea, GCE Advanced Level || Buea | GCE ||
GCE A-Levels: Maths A, Physics B || A-Levels ||
O-Levels: 6 passes || O-Levels ||
Springfield High School, Ohio || Ohio | Springfield ||
Delhi Public School, CBSE Grade XII || Delhi | CBSE ||
Kenya Certificate of Secondary Education || Kenya ||
Lincoln Elementary School || Lincoln ||
Cambridge English B2 First ||  || Cambridge English B2 First
IELTS 7.0, TOEFL 98 ||  || IELTS 7.0 | TOEFL 98
English teacher: Ms Carver || Carver ||
Signed, Patricia Nkemelu, Headmistress || Nkemelu ||
Yours sincerely, Martin Whitlock, Store Manager || Whitlock ||
Scout leader, first aid course, driving licence class B ||  || first aid course | driving licence
Class teacher's comment: She participates actively. || She || participates actively
Conduct: very good. He is helpful to his classmates. || He | his || helpful
Pupil's name: Aylin Yıldız, Form 4B || Aylin || Form 4B
We found her to be honest, and she never missed a day. || her | she || honest | never missed a day
Her colleagues valued her. || Her | her || colleagues valued
I recommend him without hesitation. || him || recommend | without hesitation
Skills: teamwork, customer service, cash register ||  || teamwork | customer service | cash register
Worked in an Indian restaurant as kitchen porter ||  || restaurant | kitchen porter
French and Spanish at school, both B1 ||  || French | Spanish | B1
American football, goalkeeper in handball ||  || American football | handball
Turkish B2, German C2, English C1 ||  || Turkish B2 | German C2 | English C1
Student exchange in Ireland, two weeks ||  || Student exchange | two weeks
My father's workshop taught me welding. || My father || welding
I am originally from Asmara. || Asmara ||
As a Syrian I know what it means to start again. || Syrian || start again
Ethnicity: Kurdish || Kurdish ||
I grew up in a Kurdish family. || Kurdish ||
Second-generation immigrant with a passion for IT || immigrant || passion for IT
Due to the war I had to interrupt school. || war ||
My home country is Eritrea. || Eritrea | home country ||
`;

describe('all rules together, on English papers', () => {
  it.each(readRecallTable(TABLE))('redact $text', (row) => {
    expect(findMistakes(row)).toEqual([]);
  });
});
