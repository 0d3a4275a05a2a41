/** What people build passwords on, in English and in the languages of Chhattisgarh, without tails and cases. */
export const PREVALENT_WORDS: readonly string[] = `
password passwd pass secret welcome letmein login admin administrator root superuser user guest test testing demo
default changeme master access qwerty qwertyui qwertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc
1qaz2wsx 1q2w3e4r 1q2w3e4r5t q1w2e3r4 zaq12wsx abc abcd abcde abcdef abcdefgh abcdefghij alphabet iloveyou
ilovemyindia lovely loveyou mylove sweetheart darling princess prince angel sunshine sunflower rainbow butterfly
dragon monkey tiger lion eagle panther football cricket baseball hockey champion winner superman batman spiderman
computer internet network server system windows microsoft google facebook whatsapp instagram youtube android samsung
nokia mobile laptop keyboard mouse office government secretariat department district collector collectorate
commissioner secretary director deputy tehsildar tehsil patwari revenue treasury police constable inspector
superintendent officer clerk steno teacher school college hospital doctor engineer forest panchayat janpad zila
municipal election registry record establishment finance account accounts stationery despatch dispatch noting
eoffice efile sanchika nasti karyalaya shakha adhikari karmchari kalektor sachiv mantralaya vidhansabha
india bharat hindustan mera merabharat bharatmata bharatmatakijai jaihind vandemataram vandematram satyamevjayate
republic independence tricolour tiranga freedom gandhi nehru ambedkar bhagatsingh subhash tagore vivekananda
chhattisgarh chattisgarh chhattisgarhiya mahanadi raipur bilaspur durg bhilai korba jagdalpur bastar rajnandgaon
mahasamund bagbahra basna saraipali pithora sirpur arang dhamtari kanker kawardha ambikapur surguja janjgir raigarh
jashpur dantewada bijapur sukma narayanpur balod bemetara mungeli gariaband balodabazar delhi mumbai kolkata chennai
bhopal indore nagpur lucknow patna ranchi hyderabad bangalore pune jaipur ahmedabad kanpur varanasi
jaishreeram jaishriram shriram sriram ramram sitaram radhekrishna radheradhe harekrishna hareram harharmahadev
mahadev omnamahshivay omnamahshivaya shivshakti bholenath ganesh ganpati gajanan hanuman bajrangbali durga lakshmi
saraswati saibaba omsairam jaimatadi maadurga danteshwari bamleshwari mahamaya waheguru allah bismillah khuda
jesus christ yesu buddha mahavir kabir nanak
krishna radha sita rama shiva vishnu brahma kanha gopal govind mohan madhav murari
rahul rohit virat kohli sachin tendulkar dhoni salman shahrukh amitabh aamir katrina deepika
amit sumit ravi rajesh ramesh suresh mahesh mukesh dinesh ganesh naresh umesh kamlesh santosh manoj vinod pramod
anil sunil ajay vijay sanjay deepak ashok vikas prakash rakesh pankaj neeraj manish rajkumar ramkumar shyam
lalita sunita anita kavita savita rekha seema reena meena geeta sita gita pooja puja priya neha anjali jyoti kiran
laxmi sharma verma sahu patel yadav thakur dewangan nishad chandrakar sinha mishra tiwari pandey dubey shukla
kumar kumari singh devi khan ansari das netam dhruv markam sori
maa papa mummy mammi daddy mother father beta beti bhai behan bhaiya didi family ghar parivar pariwar jaan jaanu
pyaar pyar dil dost dosti zindagi jindagi khushi sapna chanda suraj chand sitara tara phool gulab kamal mor sher
namaste namaskar pranam johar jaijohar jaijohaar swagat dhanyavad shanti om omom shubh mangal diwali holi dussehra
summer winter spring autumn monsoon barsat january february march april august september october november december
monday tuesday wednesday thursday friday saturday sunday
business money paisa rupee rupaya bank atm salary vetan pension naukri sarkar sarkari yojana pradhan mantri
`
  .trim()
  .split(/\s+/);
