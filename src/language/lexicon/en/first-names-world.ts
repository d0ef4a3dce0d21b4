/*
 * First names that the tables in `first-names.ts` lack, by gender, in lower case and Latin letters: of Britain and
 * Ireland, Africa, the Arab world and Iran, South Asia, Japan, Israel, Greece and the former Soviet Union. Collected for
 * this project from general knowledge. Names of both men and women, and names that are English words, are left out.
 */

export const MORE_MALE_NAMES = `
  abbas abdallah abdelaziz abdelfattah abdelkader abdelmalek abdoulaye abdulaziz abdulrahman abdurrahman abhishek
  abhisit abiy abolfazl aboubacar abubakar adebayo adel ademola adewale aftab agostinho aitzaz ajay ajit akash akbar
  akhilesh akinwumi akira akshay alasdair alassane alastair aled aleksei aleksey alexei alexey alfie algirdas aliko
  alireza alisdair alistair alister alok amadou aminu amit amitabh anatoli anatoly andrey andris andriy andrus aniket
  anil anirudh ankit antonis anurag anwar arash arkadi armen arnab arturs arvind asadullah ashfaq ashish ashkan ashok
  ashraf ashwin asif askar atif atiku atul avigdor avinash avraham azzam babajide babak babatunde bahman bandar
  barnaby bashar bassam behrouz bekele bertie bhupinder bidzina bijan bilawal bingu binyamin bongani boubacar boyko
  callum calum cathal cheikh chetan chidi chinedu chiranjeevi christos chukwuemeka chukwuma cian ciaran cillian clive
  colm conall cormac costas crispin cuthbert dafydd daisuke daithi dariush darragh davit dawit debashish deepak delroy
  demba denzil devendra dhananjay dharmendra diarmuid dilip dimitrios dimitris dinesh djibril dmitri dmitriy dmitry
  dmytro donal dougal eamon eamonn ebrahim edgars egils ehsan ehtesham ehud eitan elazar emad emeka emmerson emomali
  emrys eoin esmail euan evangelos evgeni evgeny ewan ewen faisal farai farhad farshad fathi fawad fawzi fayez
  fearghal femi fereydoon fergal fergus finbarr fintan fionn folarin fouad fuad fumio fyodor gadi ganesh garba gareth
  gaurav gautam gbenga gearoid gennadi gennady georgy geraint getachew gethin ghassan gholam ghulam giannis gilad
  giorgi giorgos girish girma gitanas glyn goodluck gopal goro gotabaya govind graeme grigory gurbanguly gurmeet
  gwilym gwyn habibullah hafez hage haider hailemariam haim haitham hakainde hamad hamdan hamed hamidullah hamish hani
  hardeep hardik harish haruki hashem haytham hazem hemant heydar hicham hideki hirofumi hiroshi hiroto hiroyuki
  hisham hitesh hossam hossein houssam husni huw hywel iain ibrahima ichiro idrissa idwal iestyn ieuan ifan ifeanyi
  ihor ijaz ikechukwu ilan ilham ilya imad imomali ioannis iolo iqbal iraj irakli ishaq islwyn ismaila issam issoufou
  itamar itzhak iyad jaafar jabir jabulani jagdish jago jaideep jairam jakaya jalal jaswant jatin javad javed jawad
  jayant jiro jitendra jomo junichiro kailash kakha kamalesh kambiz kapil karthik kaveh kayode kazuhiro kazuo kazuya
  keizo kelechi kenenisa kenichi kenta ketan keyvan kgalema khaled khawaja khosrow khurram kieren kieron kiichi kiril
  kirill kishore kizza kobina kofi koichi koji kojo konstantinos kostas krisjanis kudakwashe kulbhushan kunle
  kurmanbek kwabena kwaku kwame kwesi kyriakos lachlan lamine lawal lefteris levan llyr lochlan lokesh lorcan lotfi
  luay lungelo lwazi macky madhav mahamadou mahamat mahathir mahendra mahesh mahinda mahmood mahmoud maithripala majed
  majid malachy mamadou mamady mandla mangosuthu manish manmohan manohar manoj mansoor mansour maqbool marwan masaaki
  masahiro masato masayoshi masoud massoud mazen mehdi mehmood mehran meir meirion meles menachem merfyn mervyn
  mikhail mikheil milind mirwais mitsuo modibo mohan mohsen mojtaba moncef morteza mosiuoa mostafa mounir mourad
  muhammadu muhannad mukesh mukul mulatu mulayam munir murad murali murdo mwai mykhailo mykola mzwandile nabil nadeem
  nader naeem naftali naguib naji najibullah naoki naoto narendra naresh naser nasser naveen navid navjot nawaz nayef
  neeraj niall nikhil nikolay nikos nitin nitish nizar nkosinathi nnamdi noboru nobuo nobuyuki nouredine nurlan
  nursultan obafemi obinna ofer ohad oisin oleksandr oleksiy ollie olusegun olusola oluwaseun omid omkar omri osama
  osamu ousmane owain padraic padraig panagiotis pankaj parag paresh parminder parviz pavlo pavlos pawan payam pervaiz
  pervez petros piers piyush plamen prabhakar pradeep prakash pramod pranab prashant pratap praveen pravin prayut
  prithvi puneet pyotr qais qamar qasim raed rafik rafiq raghav raghuram raheel raila raimonds rajeev rajendra rajesh
  rajinder rajiv rajkumar rajnath rakesh ramakrishna ramesh rami ramin ranald ranil ranjit rashid ratan ratko ravindra
  rehman reuven rhodri rhys riad rishi ritesh rizwan rodion rohit rostam rouhollah ruaidhri ruairi ruaridh rumen ryota
  ryutaro saad saburo sachin saddam sadyr saeb saeed safwan sajith sajjad salah sameer sameh sandeep sandile sanjay
  sanjeev santosh sanusi saqib sarath sarfraz satish satoshi satyendra saurav segun seiichi seiji sekou semyon senan
  sergei sergey serhiy serzh seydou shadi shahbaz shahid shahram shahzad shailesh shakeel shalva shankar sharad
  shaukat shaul shavkat shehbaz shehryar shehu sherif shigeru shimon shinichi shinji shintaro shinzo shivraj shlomo
  shmuel shohei shota shreyas shuichi shunichi shyam siamak sibusiso siddharth siddhartha sipho sitaram siyabonga
  slobodan sohail sohrab somchai somnath sooronbay souleymane sourav spyros srinivas stavros stelios subhash
  subramaniam sudhir suleiman sumit sundar sunil surayud surendra suresh sushil susilo susumu svyatoslav swapan taavi
  tadashi tadesse tadhg taher taichi takahiro takashi takeo takeshi takuma talal taleb tamir tanvir tapiwa tarek tareq
  tariq tarquin tarun tatsuya tawfik tecwyn tejashwi tengiz tesfaye tetsuo tetsuya thabo thaksin themba theodoros
  thierno thulani tidiane tiernan timofey tinashe tomohiro toomas torquil toru toshihiro toshiki toshio toshiro
  tsutomu tudur tunde turki tzachi uhuru umaru umesh upendra uri uzi valdis valery vangelis vasilis vasily vassilis
  vasyl vazgen venkaiah venkat venkatesh vijay vikas vikram vinay vineet vinod vipul virat virender vishal vishwanath
  vitali vitaly vivek vojislav volodymyr vusi vyacheslav wael waleed walid waqar wasim wassim wilf wole yaakov yahia
  yair yakubu yanis yariv yaroslav yashwant yasser yasuhiro yasuo yaw yazid yehuda yevgeny yevhen yiannis yigal
  yitzhak yoav yogendra yogesh yohei yoichi yoshiaki yoshihide yoshihiko yoshio yossi yosuke yousaf youssouf yoweri
  yuichi yuji yukio yuriy yusuke yuzuru zafar zahid zaid zalman zalmay zayed zeev ziad zubair zuhair zurab
`;

export const MORE_FEMALE_NAMES = `
  abeer abena adaeze adaora adhiambo adwoa afaf afua ahlam aigul ailsa aishwarya aisling aissatou akiko akinyi akosua
  akua alyona amaka amal amani aminata amrita anushka aoife aparna aradhana archana arpita aruna arundhati arwa asma
  asmaa asuka atieno ayako ayelet ayumi basma beatrix benazir bhavna blodwen bouthaina branwen brigid bronagh bronwen
  bronwyn bukola busisiwe buthaina caitriona carys catriona cerys chandrika chieko chimamanda chinwe chioma chipo
  chitra chiyoko clodagh corazon cressida dalal deepa deepika deepti deirdre delyth demelza derartu dinara divya
  dolapo efua eiko eilidh eimear eirlys eithne ekaterina ekta eleri eluned emer emiko etsuko fairouz faiza farida
  farzana fatemeh fatou fatoumata fauzia fawzia fereshteh ffion finola fionnuala folake fumie fumiko funke funmilayo
  gauri gayatri geeta geetha genzebe georgina ghada gitana golnaz graca grainne gugulethu gulnara gwenda gwenllian
  gwyneth habiba hadeel hadiza hagit hala hanako hanan haruko hasina hauwa heledd hema hermione hina hiroko hisako
  hitomi hoda huda ifeoma ifeyinwa iman imogen inas indrani intisar isla jacinta jayalalithaa jayanthi jehan jemima
  jihan junko jyoti kajol kalpana kamala kanako kanika kaori kareena karima katerina kavita kazuko keiko kersti
  khaleda khanyisile khatuna kholoud kimiko kirsty kristalina kumiko kyoko lakshmi laleh latifa lerato limor lindiwe
  loveday lowri lubna lulwa lyudmila madhuri madina maha mahnaz mahsa mair maire mairead mairi maisa majida makiko
  malala malini mallika mamata manal maneka manisha mariama mariko marjane mayada mayawati maysoon mayumi medha meera
  megawati meglena megumi mehrnaz menaka menna merav mererid meseret mhairi michiko mieko minakshi mitsuko miyuki
  momoko morag morwenna mouna mridula muireann muna muthoni myfanwy nadezhda nahed naima najat najla naledi namrata
  nanako nandini nandita naoko narges nargess nasreen nasrin natalya nawal nayla ndeye neelam neeta nerys nesrine
  nesta ngozi niamh nighat nirmala nirupama nisha nisreen njeri nkechi nkosazana nneka noirin nokuthula nolwazi
  nomfundo nompumelelo nomsa nomvula noreen noriko nosiviwe nouf nourhan ntombi nuala nyambura obiageli oksana olena
  olwen omolara oonagh orla orlaith orly orna osnat oumou palesa pallavi pankaja parisa parvati parveen payal philippa
  phumzile polina pooja prachi pratibha preeti priti priya priyanka rabab rachna radha radhika rahaf raja rajni ramata
  randa rasha rashmi reem reena rehab reiko rekha renuka revathi rhian richa rieko rima ritsuko ritu rivka rohini
  roisin rokhaya rola ronit roopa ruba rubina ruchi rudo rupa ryoko sabah sachiko sadako sadhana sadhbh sadia sahar
  saima samah samar samiha samina sanaa sanae sangeeta saoirse sarita saroja satoko savita sawsan sayaka seema seiko
  setsuko shabana shahnaz shailaja shaima shaimaa sharmila shazia sheela sheena shereen sherine shikha shilpa shirin
  shizuka shizuko shobha shohreh shona shreya shubha shukria shulamit shweta sian sibongile siham sihem simran sinead
  siobhan sioned smita smriti sneha soheila sorcha souad suad sudha suha suhair sujata sulochana sumiko sumitra
  sunanda sunita supriya surabhi sushma sviatlana swati taghreed tahani takako tamiko tamsin tanvi taraneh tehmina
  temitope thandi thandiwe thembi thuli tirunesh titilayo tomoko tomomi tsitsi tzipi tzipora urmila usha uzma vaira
  vandana varsha vasiliki vasundhara vidya vijaya vinita vrinda wafa wafaa wambui wangari wanjiku wanjiru wedad wijdan
  yael yamini yasuko yayoi yekaterina yelena yetunde yingluck yoko yousra yukari yukiko yuko yuliya yumi yumiko yuriko
  zahraa zainab zakia zanele zartaj zehava zeinab zhanna zodwa zohreh zoleka zoya zubaida
`;
