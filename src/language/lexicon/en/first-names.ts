/*
 * First names by gender, in lower case and Latin letters. Names of both men and women are left out.
 * Source: the first names of @faker-js/faker 10.6.0 (locales cs, da, de, en, es, fi, fr, hr, hu, id, it, nb, nl, pl,
 * pt, ro, sv, tr).
 *
 * Copyright (c) 2022-2025 Faker. This software consists of voluntary contributions made by many individuals; for the
 * exact history of contributions see the revision history at https://github.com/faker-js/faker. Based on faker.js,
 * copyright (c) 2011-2020 Marak Squires, which used definitions of Benjamin Curtis (2007-2010) and Jason Kohles
 * (2004-2005); same licence.
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
 * documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
 * rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to
 * permit persons to whom the Software is furnished to do so, subject to the following conditions: The above copyright
 * notice and this permission notice shall be included in all copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
 * WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
 * COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
 * OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */

import { words } from "../words.js";
import { MORE_FEMALE_NAMES, MORE_MALE_NAMES } from "./first-names-world.js";

const MALE = `
  aaron abaco abadon abay abbondanzio abbondio abdiel abdon abdone abdul abdullah abe abel abelard abelardo abele abelin abenzio abibo
  abidin abner abondance abraham abrahám abramio abramo absalon absolon absolón abyasa abélard acace acacio acar acario accursio ace
  achaire achil achiles achille achim acilio aciscolo acrisio acun adalard adalardo adalbald adalbert adalberto adalbéron adalfredo
  adalgiso adalric adalrico adam adamo adan addo adegrin adelardo adelbert adelberto adelchi adelfo adelgardo adelin adelmo adelphe adem
  adenet adeodato adhiarja adhémar adi adiarja adika adikara adil adin adinata aditya adjutor adnân ado adolf adolfo adolph adolphe
  adolphus adone adonis adrain adriaan adrian adriano adriel adrien adrione adrián adán adéodat affan afi afonso afro afşin agabio
  agamennone agapet agapito agathange agathon agaton agazio agenore agesilao agilbert agnan agnos agostino agrippa agrippin agus agustin
  agustín agâh ahmad ahmed ahmet ahsen aiace aidan aidano aiden aimable aimone aimé ajiman ajimat ajimin ajiono akalp akarsana akbatur
  akeem aksel aktekin aktimur akın akıner al aladino alain alamanno alambana alan alano alarico alban albano alberico albert alberto albin
  albino alboino albrecht albrico albéric albín alceo alceste alcibiade alcide alcime alcino alden aldo aldobrando aldonce aldric aleandro
  aleardo aleaume alec alejandro alek aleksander aleksi aleksy alen aleodor aleramo alessandro alessio alex alexander alexandr alexandre
  alexandro alexandru alexe alexej alexzander aleš alf alfio alfons alfonso alfonzo alford alfred alfredo alfréd algiso ali alican
  alighiero alin alistar alişan alişir allan allen alliaume almerigo almine almire almiro alois aloisio alojz alonzo aloïs alp alparslan
  alpay alper alperen alphan alphonse alphonso alphée alpinien altan altemur alton alvah alvar alvaro alverède alviero alvin alvise alwar
  amabile amadeo amadeus amalric amand amandin amando amant amanzio amar amaranto amato amatore amauri ambrogio ambroise ambrose
  ambrosiano ambroży ambrož amedeo amedeu amelio americo amerigo amico amiel amilcare amin amintore amir amleto ammâr amon amone among
  amore amos amour ampelio amza amát amédée amélien anacleto anastacio anastase anastáz anatol anatole anaël ancelin andel andelin andelko
  andelo anders anderson andoche andras andre andreas andrei andrej andres andrew andrija andro andrzej andrás andré andrés andy andéol
  anděl andělín ange angel angelo anggabaya anghel angilbe angilran angoustan angus anibal anicet aniceto aniello anko annibal annibale
  anom anouar ansaldo ansbert ansel anselm anselme anselmo ansgar ansgary ansovino ant antal ante antek antelmo antero anthelme anthony
  antide antim antimo antino antioco antoine anton antone antonello antoni antonin antonio antoniu antonín antti antun antwan antwon
  antónio antônio anıl apollinaire apollinare apollinary apollo apuleio aquilin aquilino araldo aram aras aratone arcade arcadio arch
  archambaud archibald archie archimede archippo arcibaldo arda ardito arduino aresio argimiro argo argono ari arialdo arian ariberto aric
  arie ariel ariele arif ariosto aris aristarco ariste aristeo aristid aristide aristione aristo aristofane aristotele arjun arkadiusz
  arkady arkád arlo armand armando armel armin arminio arnaldo arnaud arne arno arnold arnoldo arnould arnošt arnulfo arolde aron aronne
  arpád arrigo arsen arsenie arseniusz arsipatra arslan arsène art arta artanto artawan arthaud arthur arthème artur arturo artuš arved
  arvel arvid arystarch arzen ascanio ascelin asdrubale asil asimodeo asirwada asirwanda aslijan asmadi asman asmianto asmuni assunto
  asterio astianatte aswani asım ata atakan atalay ataleo atanas atanasio atanazy atanáš athanase athos atila atilla atma atmaja attila
  attilano attilio atâullah atıf auberto aubry audace audebert audouin audran august auguste augustin augusto augustus augustýn aurel
  aurelian aureliano aurelio aurelián aurian aurică auro aurèle ausilio austen austin auxence averardo avni avram avşar axel axinte ayaz
  aydemir ayden aydın ayhan aykan aykut ayman aymard aymeric aymon ayoub aytaç aytekin aytuğ ayvaz azeglio azelio azer aziz azizhan azmi
  aşkın babacan bacco badr bagas bagiya bagus bagya baha bahadır bahri bahtiyar bahuraksa bahuwarna bahuwirya bajragin bakda bakiadi
  bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono bala balamantri balangga balapati baldassarre balderico baldo
  baldomero baldovino baldwin balidin balijan baltazar balthazar balázs bambang banara banawa banawi bancar baptiste baran barbarigo barbu
  bardo bardomiano baris barkın barlas barnaba barnabás barnabáš barnabé barney baron barrett barry barsaba barsimeo bart bartholome
  barthélemy bartimée bartolo bartolomeo bartolomeu bartoloměj barton bartu barın barış bas basarab basil basile basileo basilio bassiano
  bastiaan bastian bastiano bastien battal battista batu batuhan batur baturalp baudouin baykal bayram bazil bazyli beato beatus beau bebe
  bedir bedirhan bedreddin bedri bedřich behiç behlül behram behzat behçet bekir bektaş belimir bellino beltramo ben bence bende bendegúz
  benedek benedetto benedict benedikt benedykt benett bengt beniamin beniamino benigno benito benja benjamim benjamin benjamín benjámin
  bennet bennett bennie benno benny benone benoît bent bentley benton benvenuto benyamin benício bera berardo berat berend berengario berk
  berkan berkay berkin bernard bernardo bernd bernhard bernie beronico bert bertalan berti bertold bertoldo bertolfo bertram bertrand
  besim beşer beşir biagio bibiano bilal bill billy bilâl bindo bino birino birol bivoj bjarne bjorn björn bjørn blahomil blahomír
  blahoslav blaise blake blaze blažej bo boas boaz bob bobby bodhi bodi boet bogdan bohdan bohuchval bohumil bohumír bohun bohuslav bohuš
  bohémond bojan boldizsár bolemír boleslav bon bonagiunta bonaldo bonaventura bonavita boniface bonifacio bonifác bonito bora borek boris
  borislav borko bortolo borys botond bouchard boyd bořek bořislav bořivoj božetěch božidar božislav brad braden bradford bradley bradly
  brady braeden brain brajan bram brancaleone brando brandon brandt brandyn branimir branimír branislav brannon branson brant bratislav
  braulio braxton brayan brendan brenden brendon brenn brennan brennon breno brent bret brett briac brian brice brieuc brit brock
  broderick brody bronislav brooks bruce bruno bruto bryan bryant bryce brycen bryon brájen brăduț buck bucur bud buddy budi budimír
  budislav budivoj buford bulut burak burhan burley buster buğra byron bálint bâki bénigne béranger bérard bülent bünyamin bănel błażej
  břetislav cade caden caesar cafer cagak cager cahid cahya cahyadi cahyanto cahyo cahyono caino caio caius caket cakrabirawa cakrabuana
  cakrajiya cakrawala cakrawangsa calanico calcedonio cale caleb calebe calixte callisto calogero calvin camden cameron camil camillien
  camillo camren camron camélien can canalp candelario candide candido candra candrakanta caner cankan cantemir cantidio canziano capa
  caraka caribert carl carles carleton carlo carloman carlos carlton carmelo carmine caronte carponio carson carter carub cas casian
  casimer casimir casimiro caspar casper cassiano cassien cassio casto cataldo catullo catur caturangga cauã cavid cawisadi cawisono cawuk
  cayadi cazimir ceasar cecco cecep cecil cecilio cecyliusz cedric cedrick cedrik cedrin celal celasun celestin celestino celestýn celil
  celso celâleddin cem cemal cemali cemani cemeti cemil cemplunk cengkal cengkir cenk cesar cesare cesario cevahir cevat ceyhun cezar
  cezary cezmi chad chadd chadrick chaim chance chandra charlemagne charles charlie chase chauncey chaz cherubino chester chet chiaffredo
  childebert chilpéric chrabroš chraniboj chranibor chranislav chris christ christer christiaan christian christiano christodule
  christoffer christop christoph christophe christopher chrudoš chrysole chrysostome chrétien chval cicero cihad cihan cihangir cihanşah
  cino ciprian cipriano cirano ciriaco cirillo cirino ciro civan claas claes clarence clarenzio clark claud claude claudien claudio
  claudiu claus clay clayton cleandro clemens clement clemente cleonico cletus cleve cleveland clifford clifton climaco clinio clint
  clinton clodomiro clodoveo clotaire clovis cloyd clyde cléandre clément cléry coby codin codrin codruț cody coen colby cole coleman
  colin collin colmanno colmazio colombano colombo colt colten colton columbus concetto concordio conner connor conor conrad constant
  constantin cooper corbin corbiniano cordell coreno corentin corey coriolano cornel cornelio cornelis corneliu cornelius cornell coronato
  corrado cortez corvin cory cosimo cosma cosmin costache costante costantino costanzo costel costin coy coşkun coşkuner craig crawford
  cremenzio crescente crescenzio crespignano crin crispino cristaldo cristea cristian cristiano cristián cristobal cristofor cristoforo
  cristopher cristóbal crocefisso csaba csanád csongor ctibor ctirad ctislav cullen cumhur cuniberto cupido curt curtis cyprien cyprián
  cyriaque cyril cyrille cyrus cyryl cândar cédric célestin célien césaire césar cézar côme cübeyr cüneyt călin cătălin d'angelo daan
  dacian daciano dacin dacio dadap dadi dado dag dagel dagoberto dale daley dalibor daliman dalimil dalimin dalimír daliono dallin
  dalmazio dalton damar damaso dameon damian damiano damien damil damin damion damir damián damocle damon damu dan danang dandre dane
  dangelo danial daniel daniele danijel danilo danio daniswara daniël danny dante danu danuja darek daren darian dariati darien darijan
  darimin darin dario darion darius dariusz darko darmaji darman darmana darmanto darnell daron darrel darrell darren darrick darrin
  darrion darron darryl darsirah dartono daru daruna darwin daryani daryl dasa dashawn dave davey davi david davide davin davino davion
  davon davonte davor davorin davud davy dawid dawson dax dayne dayton dağhan dean deangelo decebal decimo declan dedric dedrick deen
  deion dejon dejuan delbert delfino delmer delphin demarco demarcus demario demetrio demetrius demetriusz demiralp demirhan democrito
  demond demostene deneval denis denisz denizalp dennis denny deodato deon deondre deontae deonte dereck derek derick deron derrick derviş
  deshaun deshawn desiderato desiderio desmond destin devante deven devin devonte devran dewayne dewey dewitt dex dexter dexx dezider
  didier didimo diego dies dieudonné digdaya dikmen dilaver dildâr dillan dillon dimas dimaz dimitri dimitrij dinis dino dinu dinç dinçer
  diocleziano diodoro diogene diogo diomede dion dione dionigi dionisio dionizy dionýz dionýzos dipa direnç dirja dirk diviš divo djayden
  dluhoš dobromil dobromír dobroslav dock dodato dodo domagoj domenic domenick domenico domenik domezio domingo dominic dominick dominik
  domiziano don donald donat donatello donato donavon donnell donnie donny dono donát dorel dorian doriano dorin dorinel dorián doroteo
  doru doug douglas douwe doyle doğan doğanay doğaner doğu dragoș drahomil drahomír drahoslav drahotín drahoň drahoš drahutin drajat drake
  dražen drew držimir držislav duane duarte dubravko duccio duco ducu dudley duilio duje dujo dumitru duncan durante durmuş durward dustin
  duuk dušan dwayne dwight dylan dylano dániel dávid dâver désiré dündar děpold dětmar dětřich earl earnest easton eberardo ebuzer
  ecclesio ecehan ecevit ecmel ecvet ed edd eddi eddie eddy ede eden edgar edgard edgardo edhem edi edilberto edison ediz edmond edmondo
  edmund edoardo eduard eduardo edvard edvin edvín edward edwardo edwin eero efe efisio efken eflah efraim efrain efrem efren efsun
  eftimie ega ege egemen egeo egidio eginardo egisto egmont egon einar eino eirik eja ekmel eko ekrem eladio elbert eldon eldred eldridge
  eleazar eleuterio elgin elia eliah elian eliano elias eliasz eliezer elifio eligio elijah elio eliodoro eliseo elita elizej elizeus
  eliáš elliot elliott ellsworth elmar elmer elmo elmore elogio elon eloy elpidio elroy elton eluh elvezio elvin elvino elvis elwin elwyn
  elísio eman emanoil emanuel emanuele emanuil emas embuh emced emerich emerson emidio emil emile emilian emiliano emilijan emilio emilián
  emin emir emirhan emmanuel emmerico emmet emmett emmitt emong empirio empluk emrah emre emrullah ender enderun endra endrigo enea
  enecone enes engelbert engin enguerrand enis ennio enno enoch enos enrico enrique ensar ensio enteng enver enzo ephraim eraclide eraldo
  eralp erardo erasmo erast eray erazim erazmus erberk erberto ercan ercolano ercole ercüment erda erdal erdem erdinç erel eremia eren
  erenia ergin ergün ergüner erhan erhard eriberto eric erich erick erico erik erkki erkâm erkân erling erman ermanno ermenegildo ermes
  ermete ermilo erminio ernest ernesto ernie ernst erol eros ersin ertan ertuğrul ervin ervín erwin erçin erşan esat esaù esben esteban
  estevan estiawan estiono esuperio eterie ethan ethem etienne ettore eubert euclide eudes eudoxe eufebio eufemio eufronio eugen eugene
  eugenio eugeniusz eugène eusebio eusebiu eusebius euseo eustache eustațiu eustorgio eustosio eustracjusz eusèbe eutalio evald evaldo
  evan evandro evans evarist evaristo evasio even everardo everett everette evert evidio evodio evran evremondo evren evžen ewald ewell
  eymen eyüp ezechiel ezechiele ezekiel ezequiel ezio ezra ezrak eşref faas fabian fabiano fabien fabijan fabio fabián fabrice fabrizio
  fabrício fadıl fahrettin fahri faik falba falk famiano fantin faris faruk fasih fatih fatin faust faustin faustino fausto faustýn favian
  faysal fazio fazlı fazullah fazıl feda fedai fedde fedele federico fedor fedro fehmi felice feliciano felicián feliks felipe felix
  felton fender feramuz feramuş ferdi ferdinand ferdinando ferenc ferhan ferhat feridun ferit ferman fermiano fermin fermo fernando ferre
  ferruccio ferruh festo fevzi feyyaz feyzullah fiacre fidel fidelius fidenziano fidenzio fidèle fiete fikret fikri filemon filibert
  filiberto filip filipe filippo filomen filomeno finlay finley finn finnley fiodor fiorenziano fiorenzo firmin flaviano flavien flavio
  flaviu flavius flavián fleano fletcher flip flodoard florea florencio florent florentin florentýn florestan florian floriano florin
  floris florián floyd flynn folco ford forest forrest fortunato fortunát fortuné fos fosco foss foster foulques franc francesco francisc
  francisco francisque franciszek franco franjo frank franklin františek franz françois fred freddie freddy frederic frederick frederico
  frederik fredrick fredrik fredy freek freeman frenkie frido fridolín friedrich fritz frontiniano fryderyk fráňa frédéric fuat fulbert
  fulberto fulcran fulgence fulgenzio fulvio furio furkan furkân furman furseo fuscolo fuzuli fynn fábio fâlih félicité félix gabe gabi
  gabin gabino gabriel gabriele gabriël gada gadang gading gaduh gael gaetano gaffar gage gaglioffo gaiman gaio gaj galak galang galar
  galdino galeazzo galfryd galih galileo galiono gallicano galuh galur gaman gamani gamanto gambira gamblang ganda gandewa gandi gandolfo
  ganep gangsa gangsar ganjaran gantar gara garan garang garda gardner garett garfield garik garimberto garland garnier garret garrett
  garrick garrison garry garth gary gaspar gaspard gaspare gaston gastone gatien gatot gatra gaud gaudenzio gaudino gautier gautiero gavin
  gavino gazanfer gazi gaël gašpar gedeon gedeone gejza gellért gelu geminiano genadij gencer gene general generoso genesio gennaro
  gentile genziano geo geoffrey geoffroy georg george georgel georges georgian geovanni geovanny geovany gerald gerard gerardo gerasimo
  gerazim gerazym gerbert geremia gergely gergő gerhard gerino germain german germano germán gerolamo geronimo geronzio gerrit gerry
  gerson gervais gervasio gesualdo gevheri ghani ghenadie gheorghe gheorghiță gherardo ghislain ghiță giacinto giacobbe giacomo giadero
  giambattista gian gianbattista giancarlo giandomenico gianfranco gianluca gianluigi gianmarco gianmaria gianmario gianni gianpaolo
  gianpiero gianpietro gianuario giasone gibran gicu gică gideon giel gijs gil gilang gilbert gilberto gildo giles gilles gillo gineto
  gino gioacchino giobbe gioberto giocondo gioele giona gionata giordano giorgian giorgio giosuele giosuè giotto giovani giovanni giovanny
  giove gioventino giovenzio girardo girart giray girolamo gislebert giuda giuliano giulio giuseppe giustiniano giusto glauco gleb glen
  glenn godfrey goffredo golia gomberto gondebaud gondulfo gonerio gonsalwy gonthier gontran gonzaga gonzague gonzalo gonçalo goran gorazd
  gordan gordiano gordon gosto gothard gottardo graciliano gracián gradimir grady graham grant granville grato grayson graziano grațian
  green greg gregg gregor gregorian gregorio gregory greyson grga grgo grgur griffin grigore grimaldo grover grzegorz grégoire gualberto
  gualtiero guelfo guerrino guglielmo gui guiberto guido guilherme guillaume guillermo guiscardo guiseppe gumesindo gunnar gunner gunter
  gus gust gustav gustave gustavo guus guy guyot guérin gvozden gwido györgy gábor gál gédéon gérard géraud géza gökalp gökmen gönenç
  göngör göran görkem gúbio gülhan gültekin gürbüz gürdal gürhan gürkan gürol gürsel güvenalp gıyas gűnter habbab habib habil hacib hadi
  hafi hafid hafız hagen hairyanto hakan hakem haki hakim hakkı hal haldun halil halim halit haluk hamdi hamdullah hami hamit hammâd hamza
  hamzah hanefi hank hannes hanno hannu hans hanuš haralamb haralambie harald hardana hardi hardouin hardy hari harimurti harja harjasa
  harjaya harjo harmon harold harrison harry harsana harsanto harsaya hartaka hartana harto harun harvey hasan haseki hasibi hasim hasin
  haskell hassan hasta hatip hattâb hauke havel hayali hayati haydar hayden hazar hazım haşim haşmet haštal heath heber hector heikki hein
  heitor helmer helmut henderson hendra hendri hendrik hennes henning henri henrick henrik henrique henry henryk herbert herluin herman
  hermann hermenegildo herminio hernán hershel heru hervé heryanto heřman hicabi hidde hieronim hikmet hilaire hilar hilario hilarion
  hilarius hilary hilbert hildebert hillard hilmi hilton himawan himmet hincmar hipolit hipolito hiram hişam hjalmar hobart holden homer
  homero homér honor honorius honoré horace horacio horacy horațiu horea horia horst horymír horác hosea hostimil hostimír hostislav
  hostivít houston hovard howard howell hoyt hrvoj hrvoje hubert hud hudson hugh hugo hugues hulki hulusi humberto hunor hunter hurşit
  hussein huub huzeyfe hvězdoslav hyacint hyman hynek hypolit hâdi hâlis hâtem håkan håkon hédelin hélier hélio hüccet hüdayi hüdâvendigâr
  hüma hümayun hürkan hüsameddin hüsamettin hüseyin hüsnü hüsrev hıfzı hızır iacob iacopo iacopone iago ian iancu ianis ib ibrahim ibrani
  ibun icaro icilio ico ido idris ieremia iginio igino ignacio ignacy ignatius ignazio ignác ignát igor ihsan ike ikhsan ikin ilarie
  ilario ilarion ilay ildebrando ildefonso ilias ilie ilija ilja ilko illidio illuminato ilmari ilyas imam immacolato immanuel imran imre
  indra indro innocent innocente innocenty innocenzo ino inocenc inocențiu ioan ion ionel ionică ionuț iorio iosif ippocrate ippolito
  irenej ireneo ireneus ireneusz irfan irinel irnanto irsad irvin irving irwan irwin isaac isac isacco isadore isai isaia isaiah isaias
  isak ischirione isidor isidore isidoro isidro ismael ismaele ismail isom israel issac istván italo itri iulian iuliu iurie iustin
  iustinian ivan ivano ivanoe ivar ive ivek iven ivo ivone ivor iván izaak izaiah izaiáš izajasz izidor izmael izydor izák işıner i̇brahim
  i̇dris i̇hsan i̇hvan i̇krime i̇lbey i̇lhami i̇lhan i̇lkay i̇lker i̇lyas i̇rfan i̇smail i̇smet i̇zzet i̇zzettin jaakko jabal jabari jace
  jacek jacinto jack jackson jacob jacobo jacobus jacques jaden jadon jadran jadranko jadro jaeman jagapati jagaraga jail jaiman jaime
  jairo jais jaivey jaka jake jakob jakov jakub jaleel jalen jalon jamaal jamal jamar jamarcus jamel james jameson jamie jamil jamir
  jamison jan janek janick janko jannek jannes jannik jannis jano janosch janusz japhet jaquan jared jaren jari jarmil jarne jarno jarod
  jarolím jaromil jaromír jaron jaroslav jarred jarrell jarret jarrett jarrod jarvis jarwa jarwadi jarwi jasen jasenko jasmani jason jasoň
  jasper jaswadi jati jatmiko javi javier javon javonte jax jaxon jaxx jay jaya jayadi jayce jayden jaydon jayeng jaylano jaylen jaylon
  jayson jayvano jeannel jeannot jed jedediah jedidiah jeff jefferey jeffery jeffrey jeffry jefri jefta jelle jelmer jelte jenel jens
  jeppe jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremiasz jeremie jeremiáš jeremy jermain jermaine jermey jerod jerome
  jeromy jeroným jerrell jerrod jerrold jerry jerzy jerónimo jesper jesse jesus jesús jett jevon jidde jiljí jim jimi jimmie jimmy jimram
  jinawi jindřich jiří joachim joah joakim joaquim joaquin joaquín joas job joe joel joep joes joesph joey johan johann johannes johathan
  john johnathan johnathon johnny johnpaul johnson joko jon jona jonah jonas jonatan jonathan jonathon jono jonte jonáš joost jop jordan
  jordi jordon jordy jorge joris jorn jorrit jort joscha joschua jose josef josep joseph josh joshua joshuah josiah josip joso josse
  josselin josua josue josué josé jourdain jovan jovani jovanny jovany jozef jozue joão joël joško jošt joža jože juan juda judah judd
  jude judge judicaël judson juha juhani juho jukka julan jules julian julien julio julius juliusz julián jumadi jumari junayd junior
  junius jur juri jurre juste justen justin juston justus justyn justýn juvenal juwan jáchym jános jérémie jérôme józef józsef jörgen
  jørgen júlio kaan kabil kacper kacung kade kadem kaden kadin kadir kadrican kadı kai kairav kaj kajen kajetán kala kale kaleb kalender
  kalervo kalevi kalim kalistrat kalle kamal kambali kamber kameron kamidin kamil kamran kamren kamron kanda kane karahan karam kardi
  kareem karel karim kariman karja karl karl-emil karl-johan karlo karma karman karna karol karsa karsana karta karya kasim kasiran kasián
  kasper kastor kasusra kasım kavon kawaca kawaya kayaalp kayden kayun kazimierz kazimír kağan kašpar keagan keano keanu keaton keegan
  keenan kees keith keleş kellen kelton kelvin kemal kemalettin kemba kemâl ken kenan kenari kende kendrick kenes kenji kenneth kennith
  kenny keno kent kenton kenyon kenzie kenzo keon keramet kerami kerem keremşah kerim keshaun keshawn keven kevin kevon keyon keyshawn
  keşşaf khalid khalil kian kick kiel kieran kilian kilián kimi king kip kirk kjeld kjell klaas klarencjusz klaudius klaudiusz klaudián
  klemens klement kliment kléber knut kobe koby kody koen koko kolby kole koloman kolombín kolos kolumbán kolumbín konrad konrád
  konstantin konstanty konstantyn konstantýn koray korbin korbinian korey korkut kornel korneli kornelius korneliusz kornél kory kosma
  kosmas kraig krasomil krasoslav krešimir krijn kristian kristijan kristián kristofer kristoffer kristopher kristóf krisztián krisztofer
  kruno krunoslav krystian kryšpín kryštof krzysztof ksawery ksenofont kubat kubilay kuddusi kuncara kunthara kurnia kurt kurtis kusuma
  kutbettin kvido květoslav květoň květoš kwintyn kyan kyano kyle kyler kâmil kâzım köksal kürşad křesomysl křišťan labuh ladarius
  ladislao ladislau ladislav lafayette lajos laksana lamar lambert lamberto lamih lamont lanang lance lancilotto landen landolfo landry
  lanfranco langgeng lanjar lantar lapo laron larry lars lascăr lasmanto lasmono lasse laswi latif laurenc laurencjusz laurens laurent
  laurentino laurenty laurenz laurențiu lauri laurian lauriano laurin lautone lavinio lawrence lawson lazar lazare lazaro lazzaro lazăr
  lean leander leandr leandro leendert lega legawa leif leland lembah lemuel len lenn lennard lennart lennert lennie lennon lennox lenny
  leo leodegar leon leonard leonardo leone leonel leonhard leonid leonidas leonio leontin leontýn leonzio leopardo leopold leopoldo leoš
  leroy lester letterio leu leufroy lev levent levente levi levin levy lew lewin lewis lex lešek liam lian lias liberato liberatore
  liberio libero liberto libor liborio liboslav libère lică lidio lieto lieuwe liman limar lincoln lino linus linwood lio lion lionel
  lisandro livino livio liviu livius liyam liétald ljudevit llewellyn lloyd lodovico loek loet logan lon longin lonnie lonny lonzo lorenc
  loreno lorenz lorenzo lorin loris lorrain lotar lothaire lothar louay louie louis loup lourenço lowell loïc luan lubomír lubor luboslav
  luboš luc lucas lucca lucențiu lucian luciano lucien lucijan lucio lucious lucius lucián lucjan lucrețiu ludano ludivoj ludolphe ludomír
  ludoslav ludovic ludovico ludvig ludvík ludwig ludwik luděk luhung luigi luis luiz luk luka lukas luke lukita lukman lukrecius lukáš
  luluh lulut lumír lurhur lutfan luther luthfi lutibor lutobor lutz luuk luwar luwes lux luís lyam lyle lászló léandre léon léonard
  léopold lütfi lütfullah maad maarten maas mac macaire macario maccabeo mace mack maddox mads maes maffeo maggiorino magno magnus mahdi
  maher mahesa mahfud mahir mahmud mahmut mahzun maik maiorico major makar makara makary maksim maksud maksym maksymilian makuta malachi
  malco malcolm malik malo malte malthe maman mamante mamert manah manassé mancio manel manetto manfred manfredo manfréd manilio manley
  manlio manoah manole mansueto mansur mansvet manu manuel manuele maras marc marceau marcel marceli marcelin marcelino marcell marcello
  marcellus marcelo marciano marcin marco marcos marcu marcus marek margana mariadi mariano marijn marin marino marinus mario marius
  marián mark markku marko markus marlo marlon marolo marques marquis marquise marshall marsito marsudi mart martaka martana martani
  marten martial martim martin martino martti marty martín marvin marwata marwin maryadi maryanto marzio mas mason massimiliano massimo
  matan mate matei matej mateo mateus mateusz matheus mathew mathias mathijs mathis mathurin matias matija matis matko mato matouš
  matroniano mats matt matteo mattes matthew matthias matthieu matthijs matthis matti mattia mattias mattis matyáš matz matěj maugis
  maurice mauricio maurilio maurits maurizio mauro maurycy maverick max maxence maxim maximilian maximilien maximilián maximillian maximo
  maximus maxmilián maxwell mayeul maynard mayson mazhar medard medardo medoro mees mehmet meik mekhi melanio melchiade melchior
  melchiorre melezio melichar melih melikşah melle mels melvin memduh menardo mence menelao meneo menno mennone mercurio merijn merlin
  mert mervin mestan mesut mete metello metin metod metoděj metrofane mevlüt mex mečislav micael micah micha michael michal michaël michał
  micheal michel michelangelo mick midas miguel mihael mihai mihail mihnea mihály mik mikael mikail mike mikel mikkel mikko miklós mikoláš
  mikołaj mikuláš milan milano mile miles milford milivoj miljenko milo milorad miloslav milota milouš milovan milovín miloň miloš milton
  milutín milán milík milíč mimo minervino mink mio mir mirac miran miraç mircea mirco mirek mirkelam mirko mirkó miro mirocleto miromil
  miron miroslav mirtil mirza misael misaele misbah mislav mitch mitchel mitchell mithat mitică mitra mitruț mlad mladen mnata mnislav
  modest modesto mohamed mohammad mohammed moises moisés mojmír mojżesz mojžíš monaldo monitore monte monty moos moreno morgan moric moris
  moritz morris morten mortimer morton mose moses moshe mosè moussa mozes moïse mořic mstislav muammer muaviye muaz mugur mugurel muhammad
  muhammed muharrem muhsin muhtar muhterem muhteşem muhyiddin mujur mukadder muktedi muktedir muktefi mulya mulyanto mulyono mumpuni muni
  murat murilo murray mursinin mursita murti musa muslih mustafa mustika mustofa mutahhar mutasım muteber mutemed muttalib muzaffer
  muziano mylan myles mylo myron myrtil mário márk márton mátyás máté médéric mérovée müfid müjdat mükerrem mümtaz münir müren müzdad
  müşir mădălin nabi naci nadi nadir nae nafiz nahid nahil nail naim najam najib nalar namazio name namık naoufal naoufel napoleon
  napoleone naradi narcis narciso narcisse nardi narji narseo narsete nasab nash nasim nasir nasrullah nat natale natan natanael nataniel
  nathan nathanael nathanaël nathanial nathaniel nathen naud naudet nazario nazariusz nazary nazif nazmi nazzareno nazzaro nazım neal
  necat necati necdet nechifor necib necmettin ned nedim nedjeljko neil nejat neklan nels nelson nelu neo neopolo neoterio nepomuk nereo
  neri nesim nestor nestore neven nevio nevzat newell newton nezamysl neşet nicarete nicea niceforo niceto nicezio nichifor nicholas
  nicholaus nick nicklas nicklaus nickolas niclas nico nicoară nicodemo nicodim nicola nicolae nicolai nicolaie nicolas nicolás nicolò
  nicu niculiță nicușor nicuță nicéphore niek niels nigel nihat nikita nikko niklas niko nikodem nikodém nikolai nikolas nikolasz nils
  nimród niniano nino niyaga niyazi nizamettin noah noam noan noble noe noel nolan nolen norbert norberto norman normand norris norval
  norwood nostriano noud nouri nout novan nox noè noé noël nrima nugraha numan nuno nunzio nurettin nurullah nusret nyana nyoman nándor
  nátán néhémie něhoslav obie octav octave octavian octavio octaviu oddone odell oderico odidone odilon odin odolen odon odorico oger okan
  oke okey okta oktavius oktavián oktay okto olaf olavi olbram oldřich ole oleg olen olimpian olimpio olimpiu olin olindo oliver olivier
  oliviero oliviu olivér oliwier olle olof oman omar omari omer omero ondřej onesto onofrio onorino onorio onufry onur opan opung oral
  oran orazio oren orenzio orest oreste orestes orfeo orhan orin orio orion orland orlando orlo oronzo orrin orsino orso ortensio orval
  orville osbaldo osborne oscar oskar oskari osman osmondo osmund osvald osvaldo oswald oswaldo ota otakar otello otha otho otis otmar oto
  otokar otomar ottaviano ottavio ottis otto ottone oury ovidio ovidiu ovidius owen ozan ozren ozy oğuz oğuzhan pablo paciano pacifico
  pacomio pacôme paiman palatino palladio palmiro palémon pamfil pammachio panagachie panait panca pancario pancrazio pandu panfilo
  pangeran pangestu panji pankracy pankrác pantaleo pantaleon pantaleone paolo pardi pardo parfait paride parker parman parmenio parsival
  pascal paskal pasquale paterne paterniano patrice patricio patrick patrik patrizio patroclo patrycjusz patrycy patryk paul paulo pauside
  pavel pavlín paweł payidar pedro peer pekka peleo pelhřim pelle pellegrino pentti pepe pepijn pepo per perceval percival percy pericle
  perikles perkasa pero perry perseo pertev perver petar pete peter petr petre petri petrică petrișor petronio petronius petru petruț
  petteri peyami phil philibert philip philipp philippe phillip philémon pie pierangelo pierce piergiorgio pierluigi piermarco piero
  pierre pierrick piersilvio piet pieter pietro pim pio piotr pippo pit pius placido platon platone platón plinio plutarco polidoro
  polifemo polikarp pollione polykarp pompeo pompiliu pomponio pontus ponziano ponzio porfirio porfiriusz porfiry porter porziano postumio
  poul praba prabawa prabowo prabu prakosa pranata pranawa prasetya prasetyo prassede pravdan pravdomil pravomil prayitna prayoga prayogo
  preston priamo price prima primo prince prisco privato procopio prokles prokop prokul prosper prospero protasio proteo prudenzio publio
  pupolo purwa purwadi purwanto pusicio putu pépin péter pío pătru přemysl přibyslav quarto quasimodo quentin querano quin quincy quinten
  quintiliano quintilio quintino quinton quinziano quinzio quirin quirino rachid raci radan radegast radek raden radhost radika radim
  radimír radislav radit raditya radivoj radko radmil radolfo radomil radomír radoslav radovan radoš radu radvan radúz raf rafael rafaël
  rafał rafet raff raffaele rafi rafid raharja raheem rahim rahman rahmat rahsaan rahul raide raif raihan raik raimondo raimund rainald
  rainaldo rainer rainhard rainold rajko rajmund rajnold rakıp ralf ralph rama ramazan ramiro ramiz ramon ramón randal randall randolf
  randolph randy ranek rangga raniero ranko ranolfo ransom raoul raphael raphaël rareș rashad rashawn rasheed rasim rasmus rastislav
  ratibor ratmír rauf raul ravi ray rayan rayen raymond raymundo raúl raşit recai recep redmond reece reed refah refet refik reggie
  reginald reginaldo regolo reha reid rein reinhold reis reksa relu remig remigio remington remo remondo remus remzi renato renaud rendy
  rene rens renzo renát rené respati respicio resûl resül reuben revi rex rey reybaud reyes reymundo reynold reza reşat rhett ricardo
  ricario riccardo richard richelmo richie richmond richárd rick rickard rickey ricky rico ridwan rifat riff rigoberto rinaldo rino riv
  rizki roan robaldo robb robert roberto robi robin robinson rocco roch rocky rod rodan roderick roderik roderyk rodger rodiano rodney
  rodolfo rodolphe rodrick rodrigo rodrigue roel rogelio roger rogers rohan roko roland rolando rolf rolfo rollin romain roman romano
  romeo romero romeu romoaldo romolo romuald romualdo romul romulus roméo ron ronald ronaldo ronan ronnie ronny roosevelt rory roscoe
  roselin rosendo rosman ross rostislav rover rowan rowland roy royce ruben rubiano rubén rudi rudolf rudolph rudy rufino rufo rufus
  ruggero rui rupert ruperto ruprecht ruslan rusman russ russel russell rusty rutilo ryan ryder rylan ryszard régis réjean rémi róbert
  rúben rükneddin rüçhan rüştü răducu răzvan rıdvan rıfat rıfkı rıza saadat sabar sabato sabazio sabele sabin sabino sabir sabri sacid
  sadberk sadettin sadi sadri sadullah sadık saffet saffiro saffo safouan safouane said saiful saim saka sakari sakti saladino salih salim
  salman salomon salomone salomè salustio salvador salvatore salvo salwator sam samed sami samih samim samir sammy samson samsul samuel
  samuele samuël sancho sander sandro sandu sanford sanjin sansone sante santiago santino santo santos sapiente sarbello sascha saturniano
  saturnin saturnino satya saul sauveur sava savaş saverio savi savin savinien savino savion saša scot scott scotty seamus sean seb sebas
  sebastiaan sebastian sebastiano sebastián sebastião sebestian secondiano secondo sedat sedrick sedrik sef sefer seff selahattin selami
  selim selmer selçuk sem semih semplicio sempronio senesio senn senne senofonte sep sepp seppe seppo serafin serafino serafín serapione
  serbülent serenus serge sergej sergen sergi sergio sergiu sergiusz serhat sermet sertaç server servidio serviliano servác sesto seth
  settar settimio settimo setya sev sever severiano severin severino severo severín seweryn seyfettin seyfi seyfullah seyyit seçkin shad
  shane shaun shawn sheldon shemar sherman sherwood sico sicuro sid sidiq sidoine sidon sidonio siebe siem siep sigebert sigfrido sigfríd
  sigismond sigismondo sigmund sigurd sil silas silvan silvano silverio silvestr silvestro silvian silvio silviu silvius silván silvère
  sim simen simeon simeone simi simion simon simão sinan sindre sinesio sinfronio sinică sinkler sireno siriano siricio sirineu sirio siro
  sisto sixt sixte sixtus sjoerd sjors sky slamet slavek slaven slaviboj slavibor slavko slavoboj slavoj slavomil slavomír slávek smil
  soběslav soccorso socrate sokrat soleh solocone solon soma sondre sonny sorin sostene sosteneo sostrato soter spano spartaco spencer
  speranzio spirydion spytihněv srećko stan stancu stanford stanimír stanislao stanislas stanislav stanisław stanko stanley stanton steen
  stef stefan stefano steffen stelian sten stephan stephen stephon sterling steve steven stewart stig stijn stiliano stipan stipe stiriaco
  stjepan stojan stojmír stone storm stribor stuart stéphane suat subhi sudi sune surano sururi surya svatoboj svatobor svatomír svatopluk
  svatoslav svebor sven svend sverre svetozar sviturno sylvain sylvan sylvester sylvestre sylwester szabolcs szczepan szymon sába sámo
  sámuel sándor sáva sâkıp sébastien séraphin sérgio séverin sönke sören søren süheyl süleyman sıdkı sırrı taceddin tad taddeo tadeáš taha
  tahir tahsin taib taide talat talay talha talip talon tamer tamino tammaro tammo tamás tancredi tancrède taner tanguy tanju tankred
  tanner tapani tapio taras tarcisio tarik tarkan tarso tarık tasdik tasnim taswir tate taufan taufik taurean taurin tavares tayfun tayler
  taylor tayyar taziano tazio taşkın ted tedi teguh teije tekin tekinalp telchide telemaco temel temistocle teo teobald teobaldo teodor
  teodorik teodoro teodosio teodoto teodoz teofan teofil teogene teohari teoman terenc terence terencius terencjusz terenzio terrance
  terrell terrence terrill tertuliano terzo tesauro tesifonte teun teunis tevfik tevhid tevin tezcan tezel thad thaddeus theo theobald
  theodor theodore theodorik theofan theofil theron thiago thibault thibert thierry thies thije thijmen thijn thijs thilo thom thomas
  thorben thore thorge thurman théo théodore théodose théophile théophraste tiago tibaldo tibbe tiber tiberio tiberiu tiberius tibor
  tiburcius tiburzio tichomil tichomír tichon ticone tieme ties tihomir tijmen tijn tijs til till tillman tillmann tim timbul timm
  timmothy timmy timo timoléon timon timotei timotej timoteo timoteus timothy timothée timur tino tirone tirta tirtayasa titien tito titus
  tizian tiziano tizio tjark tobia tobias tobiasz tobin tobiáš toby tod todd todor tolga tolomeo tolunay tom toma tomas tomasz tome tomi
  tomislav tommaso tommy tomo tomás tomáš tomé tone toney tonko tonnin tony tonči toon tor torben torbjörn tore torkvát torquato torrance
  torrey torsten tosco toussaint trace traian trajan tranquillo travis travon tre tremaine tremayne trent trenton trever trevion trevor
  trey tristan tristano tristian triston troels troy trpimir trpko trystan tudor tufan tugay tugiman tuhfe tulliano tullio tunahan tunç
  tunçer tuomas turan turgay turgut turi turibio turner turold tussio tuur tuğrul tuğtekin tvrtko twan tycho tygo tyler tymon tymoteusz
  tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson tümer türkay türker türkeş tınas ubaldo ubertino uberto uda udo uffe
  ufuk ugo ugolino uguccione ukbe ulberto ulderico ulf ulfo ulices ulises ulisse ulpiano ulrich ulrico ulrik ulstano ultimo ulvi ulysse
  umar umay umaya umberto umile umur umuralp umut unggul upik upton uranio urbain urban urbano urdino uriah uriel uriele ursicio ursino
  ursmaro usame usman utama uve uğur vadim vagn vahdet vahid vahâ valdemar valente valentijn valentim valentin valentino valentýn
  valeriano valerico valerio valeriu valerián valfredo valfrido valid valtena valter valtr valtteri valère valéry vance vanja varo vasco
  vasil vasile vasilică vatroslav vaughn vavřinec vecdi vedasto vedat vedran vefa vefik vega vehbi veikko veit veleslav veli velimir
  velimír velio velislav venance venanzio vencel venceslao venceslas vendel vendelín venerando venerio veniamin ventura venustiano venusto
  verano verecondo verenzio vern verner vernon vero verulo vespasiano veysel veysi vezio vianney vic vicente vicențiu victor victorien
  victorin vidal vidiano vidone vidor viggo vigile vigo vijeko vik viktor viktorin viktorín vilfredo vilhelm vilibald viliberto ville
  villy vilmar vilmos vilém viman vin vince vincenc vincent vincenzo vincențiu vindonio vinebaldo vinfrido vinicio vinnie vino vinsen vinz
  viorel virgil virgilio virgin virginio virman virone visarion viscardo vital vitale vitalico vito vitold vitor vittore vittoriano
  vittorio vitus vivaldo viviano vjekoslav vjenceslav vlad vladan vladek vladimir vladimiro vladimír vladislav vladivoj vlado vlaicu
  vlastimil vlastimír vlastislav vlatko vlk vodingo voicu vojen vojmil vojmír vojslav vojtěch vok volfango volfgang volkan vratislav
  vsevolod vulmaro vulpiano václav víctor vít vítor vítoslav vítězslav věnceslav věnek věroslav všeboj všebor všerad všeslav wacław wade
  wadi wage wahyu waino wakiman waldo walenty walentyn waleran walerian walery walgierz walker wallace walter walton waluyo wandrille ward
  wardaya wardi warji warley warren warsa warsita warta washington wasis watson wawan wawrzyniec waylon wayne webster weldon wellington
  wendell werner wes wesley wessel westley weston wiktor wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfryd
  wilhelm will willard willem willi william willie willis willy wilmer wilson wilton wincenty winfield winston wira wisnu witalis wm wolf
  woodrow wout wouter wyatt wyman władysław włodzimierz xanana xander xaver xaverius xavi xavier xem xzavier xénophon yago yahya yalgın
  yalçın yaman yango yannic yannick yannik yannis yasin yassin yassine yassir yavuz yağız yaşar yekta yener yetkin yiğit yoann yoga yono
  yosef younes youp yousef youssef yunus yuri yusuf yven yves yüce yücel yüksel yümni yıldırım yılmaz zabedeo zaccaria zaccheo zachar
  zachariah zachariasz zacharie zachariáš zachary zachery zaché zack zackary zackery zafer zain zakaria zakary zaki zakir zalán zamfir
  zamir zander zane zanobi zayd zayn zbislav zbyhněv zbyněk zbyslav zbyšek zdenko zdeněk zderad zdeslav zdirad zdislav zdravko zdík
  zechariah zef zefiro zekai zekeriyyâ zenaide zenebio zeno zenobio zenon zenone zente zetico zev zeyd zeynel zihnî zikmund zion ziver
  ziya ziyad ziyâd zlatan zlatko zlatomír zoilo zoltan zoltán zoran zoroslav zosim zosimo zrinislav zrinko zsolt zsombor zulfikar zvonimir
  zvonimír zygmunt záboj záviš zâfir zâhit zénó zéphirin zétény zübeyr zülfikâr ábel ádám ákos ámos ángel ármin áron árón âmir ângelo åke
  çağan çağatay çağdaş çağlar çağrı çağrıhan çelen çelik çetin çetinel çetiner édouard éleuthère élie élisée élzéar émeric émile épiphane
  éric étienne évariste évrard ígor óscar ömer önder özcan özer özgür özhan özkan ülgen ümit ünal üzeyir časlav čeněk čestmír čistoslav
  łazarz łukasz řehoř şaban şadan şahap şahin şahinalp şahsuvar şahsüvar şakir şamil şarani şayan şecaeddin şefik şehlevent şemsi şener
  şenol şerafettin şeref şerif şevket şevki şeyban şihab şihabeddin şinasi şir şâfi şükrü šalamoun šalomoun šavel šebastián šimon štef
  štefan štěpán šťasta žarko ždan želibor želimír želislav željko želmír žitomír žitoslav živan șerban ștefan
`;

const FEMALE = `
  aaliyah aaltje abagail abbey abbie abbigail abbondanza abby abdonie abeline abendam abigaelle abigail abigale abigayle abigaïl abigél
  acacie acanthe acilia ada adah adalbaude adalberta adalgisa adaline adalsinde addie addolorata adegrine adela adelaida adelaide adelajda
  adelasia adele adelia adelina adeline adella adelle adeltrude adelya adile adina adolfa adolfína adolphie adonise adrastée adrehilde
  adria adriana adrianna adriena adrienne adrijana adriána adèle adél adéla adélaïde adélie afitap afra afton agape agata agathe agilberte
  aglae aglaia aglaja aglaé agnane agneflète agnes agnese agneta agnieszka agnès agostina agripina agrippine agrypina agustina agáta ahenk
  ahlem aida aileen aimee aimée aino aisha aisyah aiyana ajeng alaina alaine alana alanis alanna alayna alaïs alba albane albena alberta
  alberte albertha albertina albertýna albina albérade albína alcidie alcina alcine alcyone alda aldegonde alea aleen alejandra aleksandra
  alemka alena alene alenka alessa alessandra alessia aleth aletha alexa alexandra alexandrea alexandria alexandrina alexandrine alexane
  alexanne alexia alexine aleyna aleška alfonsa alfreda alfréda alia alica alice alicia alicja alida aliette alika alina aline alis alisa
  alisha alison alissa alivia aliya aliyah aliza alize alizé aliénor alka allegra allene allie allison ally alma almila almira aloisie
  alojzije aloyse aloïse alphonsine alpike alta altea althea althée altın alvena alvera alverta alvina alya alyce alycia alysa alysha
  alyson alyssa alysson alícia alíz alžběta amabela amalia amaliane amalie amalija amalthée amanda amande amandine amante amara amarande
  amaranthe amaryllis amata amaya amber ambra ambre ambroisie amelia amelie ameline amely amelya america ami amie amina aminte amira amiya
  amparo amy amya amálie amáta amélia améliane amélie améthyste ana anabel anabela anabelle anahi anaida anais anamaria anamarija anar
  anastasia anastasie anastazija anastazja anastázie anatolia anatázie anatólie anaëlle anaïs anca anceline anci ancica ancilla ancuța
  anda andaç andra andrada andreane andreanne andreea andreja andrina andromeda andrée anděla andělína andżelika anemona anesa aneta
  anette anežka angadrême angela angelica angelika angelina angeline angelique angelita anggun anghelina angie angilberte angèle angélina
  angélique ani anica anicette anicée anika anise anissa anita aniya aniyah anișoara anja anjali anka ann ann-christin ann-marie anna
  annabel annabell annabella annabelle annagrazia annalena annalise annamae annamaria annamarie anne anneke anneli annelie annemarie
  annemijn annetta annette anni annie annika annikki annonciade annunziata anny anouk ansberte anselma ansley anstrudie antea anthelmette
  antigone antoaneta antoinette antonela antonella antonetta antonette antonia antonietta antonija antonina antonine anuța anya anémone
  anči ančica anđela anđelika anđelina aphélie apolena apollina apolline apollonia appia april aquiline arabela arabella arabelle araceli
  aracely aranka arcadie ardella ardith arely areta argelia argine ariadna ariana ariane arianna aricie ariela arielle arina aristița
  arlene arleta arlette armance armande armandine armeline armelle armida armide armine arna arnaude arnolda arnoštka arsènie artemisa
  arthurine artémis arvilla arwen arya aryanna arın asceline ascension asel asella asha ashlee ashleigh ashley ashly ashlynn ashtyn asia
  asija asiya asja aslım assomption assunta astarté astrid astrida astride astrée astérie asuela asya atanasia atanázie atena athalie
  athanasie athena athina athénaïs aube aubertine aubree aude audeline audra audreanne audrey augusta augustina augustýna aulia aura aure
  aurelia aureliana aurelie aurelle auriane aurica aurora aurore aurélie aurélienne ausilia ausiliatrice autumn auxane ava ave aveline
  avigaëlle avis avoye axeline axelle aya ayana aykal ayla ayleen aylin aymardine aymonde ayren aysar ayse ayu ayşıl aza azalea azalée
  azelia azeline azra azzurra azélie açela açelya açılay ağça babeta babette babila bade bailee balın bambina bara barbara barbe barbora
  barbro barica bartolomea basilia basilisse bassilla bathilde batilda baylee bağdagül beata beatrice beatriz beatrycze beaulah becky
  bediz bedran bedřiška behrem belemir belina belinda bella belle belma beltun belçim benedetta benedikta benedita beniamina benice
  benigna benli bente benthe benvenuta berceste berenice berenika berinay berit bernadetta bernadette bernadine bernarda berneice bernice
  berniece bernita berran berre berta bertha berthe bertille bertolda berva beryl berçin besra bessie betania beth bethany betina betsy
  betta bette bettie betty bettye beulah beuve beverly beáta bianca bianka bibi bibiana bibianna bice billie birdie birgit birgita
  birgitta birgitte biserka blahomila blahomíra blahoslava blanca blanche blandine blanduzia blanka blažena bobbi bobbie bogdana boglárka
  bohdana bohumila bohumíra bohuna bohuslava bohuše bojana bojislava boleslava bonita bonnie borbála borislava borka boróka bořislava
  božena božetěcha božica božidara brandi brandy branimira branimíra branislava branka brankica bratislava breana breanna breanne brenda
  brenna bria briana brianne bridget bridgette bridie brielle brigida brigita brigitta brigitte brionna brisa brita britney britt britt-
  marie brittany bronislava brooke brooklyn bruna brunehaut brunehilde brunhilda brunilde bryana brygida brândușa bulah bárbara béatrice
  bénédicte bérangère bíborka běla břetislava caetana caitlin caitlyn caleigh calista callie calogera calpurnia camelia camila camilla
  camille camryn camylle candace candice candida canel cangül cannur cansel cansın capitolina capucine cara caridad carina carine carissa
  carla carlee carley carli carlie carlijn carlota carlotta carmel carmela carmella carmen carmina carminho carmo carola carolanne carole
  carolin carolina caroline carolyn carolyne carrie casandra casiana casilda casimira cassandra cassandre cassidy cassie cassiopea
  cataleya catalina catarina catena caterina catharina catharine catherine cathrine cathryn cathy catinca cato catrin catrina catrinel
  cayla cecelia cecile cecilia cecilie cecylia cecília cecílie celeste celestina celestine celestýna celia celie celina celine celinia
  cerasela ceren ceyda ceyla ceylan ceylin ceylinaz cezara chanel chanelle chantal charity charlaine charleen charlene charline charlotta
  charlotte chasity chaya chayenne chelsea chelsey chelsie cheryl cheyanne cheyenne chiara chloe chloé chranislava christa christelle
  christiana christiane christie christin christina christine christy chyna ciaobella ciara cici cielo cierra cilvenaz cindy cinta cinthia
  cinzia cipriana cirilla citlalli citra claire clara clarabelle clare clarisa clarissa clarisse claudia claudine clelia clementina
  clementine clemenzia cleo cleofe cleopatra cleora cleta clio cloe clorinda clotilde clélie clémence clémentine coco codrina codruța
  cointa coline colleen collien colomba concepcion concepción conception concetta conchita connie consolata constance constantina
  constança constanța consuela consuelo cora coralia coralie coraline cordelia cordia corene corentine corina corine corinna corinne
  cornelia corrine cortney cosima cosmina costanza courtney crenguța creola crescenzia crina cristal cristiana cristina crocefissa cronida
  crystal crystel csenge ctibora ctirada ctislava cunegonda cuzia cydney cynthia cyntie cyra cyrielle cyrila cécile célestine célia céline
  cătălina daantje daciana dada dafina dafne dagmar dagmara dahlia daiana daija daisha daisy dalia dalibora daliborka dalida dalie dalila
  dalima dalimila dalimíra damaris damiana damiána damla dana danica daniela daniella danielle danijela danika danique danka danuta danuše
  danyka daphne daphnee daphney daphné dara daria dariana darie darija darina darinka darja darla darleen darlene dasia davida davina dawn
  dayana dayna dea deanna debbie debora deborah debra defne degna deja dejah delaney delfina delia delie delilah delinda delizia della
  delores delpha delphia delphine demet demetra demetria demi dena denisa denise deodata derin derya desdemona desiderata desiree despina
  dessie destan destany deste destinee destiney destini destiny devi devota dewi diah diamante diamond dian diana diane dianna dianne
  dianora dicle diclehan dida didem didina diede dieke dieudonnée dilan dilara dilay dilberay dilek diler diletta dilruba dimitrina dina
  dinda diodata dionisia dita ditte-marie ditya diviška divna dixie diána djenna dobrava dobromila dobromíra dobroslava dochia doda doina
  dolly dolores dolunay domenica dominika dominique domnica dona donalda donata donatella donka donna donáta dorana dorcas doreen doriana
  doriane dorica dorina dorine doris dorit dorka dorli dorota dorotea doroteja dorothea dorothy dorothée dorottya dorris dortha dorthe
  dorthy doubrava doubravka douce dovie draga dragica drahomila drahomíra drahoslava drahotína drahuše druina dua dubravka dulce dulcinea
  dulina dumitra dumitrana dunja duygu dušana dyah débora dóra döndü dünya dürdane dürriye ea earlene earline earnestine easter ebba ebe
  ebony ebru ecaterina ece ecem eda edda edelberga edita edith editta edmée edna eduarda edvarda edvige edwina edyta edyth edythe eef
  eefje eeva effie eftalya eftimia egizia egle egona eileen ekin ela elaide elaina elaine elanur elda eldora elea eleanor eleanora
  eleanore electa elektra elena eleni elenor elenora eleonora eleonore elettra elfrieda elfrída eliana eliane elide elif elimena elin
  elina eline elinor elinore elisa elisabet elisabeta elisabeth elisabetta elisaveta elise elisea elissa eliza elizabet elizabeth elize
  eliška elka ella elle ellen elli ellie elly elma elmas elmira elna elnora elodia elodie elody eloisa eloise elouise eloá elsa else elsie
  elta elva elvera elvia elvie elvina elvira elvíra elwira elynn elyse elyssa elza elçin elżbieta ema emanuela emanuelly emel emelia
  emelie emely emerald emese emie emili emilia emiliana emilie emily emine emma emmalee emmanuelle emmelie emmely emmi emmie emmy emília
  emílie ena endah enid enie enimia enise enna enola enrica enya era eracla erica ericka erika erin erma ermelinda ermenegarda ermenegilda
  erminia erna ernesta ernestina ernestine ersilia ervína eryn esen eser esin esma esmee esmeralda esmeray esmée esperanza esra essie esta
  estefania estela estell estella estelle ester estera esterina esther estrella eszter etela etha ethel ethelyn ethyl ettie eudokia
  eudoksja eudora eudoxie eufemia eufrasia eufrosina eufrozina eufrozína eugenia eugenie eugénie eula eulah eulalia eulalie eulálie euna
  eunice eunika euphrasie euridice eusebia eusebie eusébie eutalia eva evalyn evangelina evangeline evanghelina eve evelien eveliina
  evelin evelina eveline evelyn evelína evi evie evy evşen evženie ewa ewelina eylül eyşan fabia fabiana fabie fabienne fabiola fabiána
  fabiënne fabrícia fadime fae fahriye fahrünissa faith faizah famke fanni fannie fanny fantine fara farah fardau farhunnisa fathonah
  fatima fatma fatoş fausta faustina faustine faustýna fay faya faye fayen fayenne fazilet febe febi febriana febrina federica fedora
  fehime felicia felicie felicita felicitas felicity felina feline felipa felícia felície fem femke femm fenja fenna fenne ferah feray
  ferdinanda ferdynanda feride feriha fern fernanda ferne feyza fiammetta fidan fidelie fieke fien fiene fiep figen fikriye filipa filippa
  filiz filofteia filomena filoména filou fine finia finja finnja fiona fiordaliso fiore fiorella fiorenza firdevs fitri fitria fitriani
  flaminia flavia flaviana flavie fleta fleur flo floare floarea floor floortje flor flora flore florence florencia florencja florentina
  florentine florentýna florența floriana florica floridia florie florina florine flossie flóra foca fortunata fortunée fosca franca
  france frances francesca francette francia francine francisca franciszka franka františka franziska françoise freda frederica frederike
  frederique freeda freida freja freya frida frieda friederike frusina fruzsina frédérique frída fuldem fulden fulvia fulya funda féba
  félicie féline füreyya füruzan füsun gabriela gabriella gabrielle gabrijela gadis gaia gail gaja gajana galatea galina gamze ganesha
  garance garika gasti gaudenzia gawati gaye gayle gaëlle geanina gelsomina geltrude gema gemma generosa genesia genesis geneva genevieve
  geneviève genoveffa genoveva genta gențiana georgeta georgette georgia georgiana georgianna geralda geraldina geraldine gerarda
  gerardina gerberge gerda gerharda germaine germana gertruda gertrude geta ghaliyati gherghina ghita gia giacinta giada gianina gigi
  gigliola gilberta gilda giliola gillian gina ginevra ginewra ginger gioacchina gioconda gioia giorgia giorgiana giovanna gisela gisella
  gisselle gisèle gita gitte giuditta giulia giuliana giulitta giuseppa giuseppina giusta gizela gizem gladyce gladys glenda glenna
  glennie gloria glorie godeberta godiva golda gonca goranka gordana grace gracie graciela graciána gracja grayce grazia graziana
  graziella gražina grațiana grațiela gregoria greta gretchen griselda grizelda grozdana gry grácie gréta guadalupe gudrun guenda
  guendalina guenièvre guilhemine guillemette guillermina gun gundelinda gunilla gunnel gussie gustava gustavine guusje gvendolina
  gvendolína gwen gwenaëlle gwendolyn göknur gökçe gökşin gönül gözde güher gül gülbahar gülben güldem gülden güldeste gülen gülgün gülnaz
  gülpembe gülriz gülsen gülçin gülşen güneş güngör güniz günnur günsel günseli gürcan hafsa hafshah hailee hailey hailie hale haleigh
  haley halie halima halina halle hallie hamima hana handan hande hanga hanna hannah hanne hannele harmony harriet hasna hattie havla
  hayal hayat haylee hayley haylie hazan hazel heather heaven heda hedda hedvig hedvika heidi heidrun helen helena helene helga helin
  helle hellen heloise heloísa hendrika henrieta henrietta henriette henrike henryka heracleea herberta hermina hermine herminia hermína
  herta hertha hester hesti hettie hidaya hilal hilda hildegard hillary hilma hira hollie holly honorine hope hortense hortensia hortensie
  hortenzie horymíra hostimila hostimíra hostislava hrvojka huguette hulda humaira hvězdoslava hyacinta háta hédi héloïse hélène hülya
  hümeyra hüner ianira iasmina iboja ica icha icie ida idea idell idella ifa iginia ignácie ignáta ika ila ilaria ilayda ilda ildegarda
  ildegonda ildika ileana ilene ilenia ilia iliana ilinca iljana ilona ilsa ilse ilva ilza ima imani imelda imke immacolata imogene ina
  inara inaya incoronata indah indira indy ines inesa inez inga inge ingeborg ingeborga inger ingrid ingrida inja inka inkeri innocenza
  intan inès inés inéz inês ioana ioanina iolanda iole iona ione ionela ionelia ionne iosefina ira irawati irem irena irene iriana iride
  iridenta irina iris irma irmeli irmina irène isa isabeau isabel isabela isabell isabella isabelle isabelly isadora ise iseult iside
  isidora isis ismérie isobel isolda isotta isra ita italia itzel itır iulia iuliana iustina iva ivah ivana ivanka ivančica iveta ivetta
  ivna ivona ivonne ivy izabela izabella ize izidora izolda izzy işık işıl işılay işın i̇clal i̇dil i̇ffet i̇layda i̇lkben i̇lke i̇lknur
  i̇lksen i̇lkyaz i̇mge i̇mran i̇nci i̇pek i̇rem i̇zel jacey jacinthe jackeline jackie jacklyn jacky jaclyn jacoba jacqueline jacquelyn
  jacynthe jada jade jadrana jadranka jadwiga jaelynn jagica jaida jailey jailyn jakayla jakuba jakubina jakubka jale jalou jamalia jamila
  jana janae janaína jane janelle janessa janet janeta janica janice janie janin janina janine janiya janka janna janni jannie jany
  jaquelin jaqueline jara jarmila jarolíma jaromíra jaroslava jasmijn jasmin jasmina jasmine jasmína jasna jasněna jaunita jayda jayde
  jaylinn jayne jazlyn jazmin jazmyn jazmyne jazz jazzlyn jazzlynn jeana jeanette jeanie jeanne jeannette jeannie jehanne jela jelena
  jelica jelita jella jena jenifer jenna jennie jennifer jenny jennyfer jenovéfa jente jesika jess jessica jessie jessika jesslyn jesslynn
  jessy jessyca jet jette jettie jewel jewell ješa jil jill jillian jindřiška jinte jinthe jitka jiřina jo joan joana joanie joann joanna
  joanne joannie jocelyne jodi jodie joelina joeline joelle johana johanna johanne jolana jolanta joleen jolie jolien jolijn jolin jolina
  joline jonna jordana jordyn jorga josefa josefien josefin josefina josefine josefína josephin josephine josiane josianne josie josipa
  josy joséphine jovana joy joya joyce jozefa jozefína joëlle juana juanita judita judith judy judyta jula jule juli julia juliana juliane
  julianne julide julie julienne juliet julieta juliette julika julina julita juliána juliëtte juna june juno justina justine justyna
  justýna juta juul jázmin jéssica józefina júlia kaarina kaci kacie kader kadriye kaela kaelyn kaia kailee kailey kailyn kaitlin kaitlyn
  kaja kaleigh kaley kali kallie kamaria kamelya kamila kamile kamilla kamille kamryn kamuran kani kania kara karelle karen kariane
  karianne karimah karin karina karine karla karlee karley karli karlie karlijn karlotta karmela karmen karolann karoliina karolina
  karoline karolína kartika kasandra kasiyah kassandra kata katariina katarina katarzyna kate katelin katelyn katelynn kateřina katharina
  katherine katheryn kathleen kathlyn kathrin kathrine kathryn kathryne kathy katica katie katija katina katja katlyn katlynn kato katrin
  katrina katrine kattie kaya kaycee kayla kaylah kaylee kayleigh kayley kayli kaylie kaylin kayra kazi kazimíra keara keeley keely keet
  keira keisha kelley kelli kellie kelly kelsi kelsie kendra kenna kennedi kensi kenya kenza kerstin kevser kezia khadija kiana kiandra
  kianna kiara kiarra kiera kika kiki kiley kimberley kimberly kincső kinga kira kirana kiraz kirsten kirstin kitty klara klaudia klaudie
  klementina klementyna klementýna kleopatra klotylda klára koleta kolombína kolumbína konstance konstancie konstancja konsuela konzuela
  kora koralia kordula korina korinna kornelia kornélie krasava krasomila krista kristen kristi kristie kristiina kristin kristina
  kristine kristy kristýna krystal krystel krystina krystyna ksawera ksenia kumru kunhuta květa květoslava květuše kyara kyla kylee
  kyleigh kylie kyllikki kyra kısmet kıymet lacey lacy lada ladislava laila laisha laksita lala lale lalita lamia lana laney lara laras
  larisa larissa larysa latife latika latoya laura laurane laure laureen laurel laureline lauren laurencie laurencja laurentyna laurenția
  lauretta lauriane laurianne laurie laurine laury lauryn laurène lavada laverna laverne lavina lavinia lavonne lavínia layla lea leah
  leana leandra leann leanna leanne leatha leda lee leena leigh leila leilani lejla lela lelah lelia leman lemide lempi lena lene leni
  lenia lenja lenka lenna lenne lenora lenore lenya leokádie leola leona leoni leonia leonie leonilda leonor leonora leontina leontýna
  leopolda leopoldina leopoldýna leora lera lerzan lesley leslie lesly lessie lestari leta letha leticia leticie letitia letizia letiția
  letícia levke lexi lexie lexus leyla lia liah liana libbie libby liberata libora liboria liboslava libuše liběna licia lida lidania
  lidia lidija lidmila lidya lieke lien liene lieve ligia liisa lila lili lilia lilian liliana liliane lilianna lilien lilith liliána
  lilla lilli lillian lilliana lillie lilly lilou lily lilyan lina linda linde lindsay lindsey line linett linn linne linnea linnéa
  lintang lioara lis lisa lisann lisanne lisbeth lise liselotte lisette litzy liv liva livia liviana livie liya liyana liz liza lize
  lizeth lizz lizzie lizzy ljiljana ljuba ljubica loa lodovica loes lois lola lolita loma lone lora loraine loredana loreen lorelei
  lorella lorena lorene lorenza loreta loretta lori loriana lorine lorna lorraine lot lota lott lotta lotte lotti lottie loua louisa
  louise lourdes louvenia lova lovisa lovorka loyce loïs luana lubomíra luboslava luce lucia luciana lucie lucienne lucija lucile lucilla
  lucille lucinda luciána lucja lucrezia lucreția lucy lucía ludie ludivine ludiše ludmila ludomíra ludoslava ludovica ludvika ludvíka
  ludwika luella luena luigia luisa luise luiza lujza lukrécie lula lulu luminița luminosa lumíra luna lune lura lurline luus luz luzie
  luísa luďka lya lyda lydia lydie lykke lyla lyn lynda lynette lynn lynne lyric lysanne léa léda léna léonie léonne léopoldine lívia
  lýdie lăcrămioara maaike maan maarit maartje mabel mabela mabelle mable maca macaria macey maci macie mackenzie macy madalena madaline
  madalyn maddalena maddison madeleine madelief madeline madelyn madelynn madge madie madilyn madisen madison madisyn madita madleen
  madlen madonna madyson mae maegan maeve mafalda magali magda magdalen magdalena magdaléna maggie magnolia maguelone mahaut mahulena maia
  maica maida maija maike mailin maimunah maira maitê maiya maja majda makayla makenna makenzie mala malena malene malia malika malin
  malina malinda mallaury mallie mallory malou malvina malvína malwina mamie manda mandy manon manona manuela mara marah marana marcela
  marcelina marceline marcella marcelle marcelína marcheta marcia mare mareike maren marena mareta marga margaret margareta margarete
  margarett margaretta margarette margarida margarita marge margherita margie margit margita margot margret marguerite mari maria mariah
  mariam mariana mariane marianna marianne maribel marica maricarmen maricica marieke mariela mariella marielle marieta marietta
  marija marijana marika marilena marilie marilou marilyn marilyne marilú marina marine marinela marinella marinetta marioara mariola
  marion marisa marisol marissa marit marita maritza marja marjatta marjolaine marjorie marjory markéta marla marlee marleen marlen
  marlena marlene marli marlie marly marlène marrit marsha marta marte martha marthe martina martine martyna maruta marwa mary maryam
  maryann maryjane maryna maryse marzia maría massima mathilda mathilde matilda matilde mattie matylda maud maude maudie maura maureen
  mauricette maurine mavis maxellende maxi maxima maxine may maya maybell maybelle maye maymie mayra maysa mayte mazie małgorzata maša
  mckayla mckenna mckenzie meagan meaghan meda medea medina medine megan megane meggie meghan mehtap meike meire melani melania melanie
  melany melba melda melek melike melina melinda melis melisa melissa melita melitina mellie melodi melody meltem melvina melyna melyssa
  melánie menodora meral mercede mercedes meredith merel merete merih meriç merle mertie merve meryem messalina meta mette meyra mečislava
  mia mica micaela michaela michala michalina michela michelle michèle mieke mihaela mihriban mikaela mikayla mikki mila milada milana
  mildred milena miley milica milka milla mille millie milly miloslava milou milred miluše mima mimma mina mindy mine minerva minervina
  minna minnie minodora mioara mira mirabela miracle miranda miray mireille mirela mirella mireya miriam mirja mirjam mirka mirna miromila
  mirona miroslava mirre mirta mirte mirthe miruna missouri misty mittie mnislava moa modesta moira mollie molly mona monalisa monica
  monika monique monserrat morena morgana morgane moriah mozelle moïsette mukaddes muriel muriela mutia mya myah myla mylene mylène myra
  myriam myrna myrthe myrtice myrtie myrtis myrtle mája márcia médea mégane mélanie mélisande mélissa mélissandre mélodie mércia mína
  mónica müesser müge müjde müjgan münevver mădălina mălina mărioara măriuca mısra nabila nada nadalina nadia nadine nadja nadzieja nadège
  naděžda naemi naja najwa nalan nana nancy naneta nanna nannie naomi naomie nara narcisa natalia natalie natalija natalina natasa natasha
  nataša natașa nathalie natka natália natálie naura nayeli naz nazan nazlı naďa necla neda nedjeljka nedra neele neeltje neha nehir neiva
  nela nelda nele neli nella nelle nelli nellie nelly nena neoma nera nerea nergis nesa neslişah nesrin nettie neva nevena nevenka nevin
  nevra nia nichole nicla nicole nicoleta nicoletta nicolette nicoline niculina nida nidia niene nienke nigar nihal nihan nika nike nikki
  nikkie nikodéma nikol niké nil nila nilam nilde nilgün nimas nina nine ninfa ninthe nisa nisan nives noa noami noelia noema noemi noemie
  noemy nola nomi nona noor noortje nora norah norberta nore norene norica norina norma nour nova novella novi noviana novita nowi noémi
  noémie noë noëlla noëlle nuccia nunziata nur nural nuran nurgül nursel nurseli nurul nuša nya nyah nyasia nynke nóra núbia núria nükhet
  oana oceane octavia octaviana océane oda odessa odeta odetta odette odile odilia ofelia ofélia ofélie oktavie oktávie okşan ola olcay
  oldřiška oleta olimpia olinda oliva olive olivia olivie oliviera oliwia olympe olympie olívia ombline ombretta ona ondina ondřejka
  onesta oni onorata onorina opal ophelia ophélie ora orchidea oriana oriande oriane orietta orlane ornella orpha orsola orsolina ortansa
  ortensia orvokki osanna otakara otilia otilie ottilia ottilie otýlie oumayra oxana oya ozana ozanne ozella padma padmi paige pakize
  palladia palma palmazio palmira pam pamela panka panna pansy paola paramita paraschiva parla pascale paskala patience patricia patricie
  patrizia patrycja patsy patti pattie patty paula paule paulette paulica pauliina paulin paulina pauline pava pave pavica pavla pavlína
  pearl pearlie pearline peggie peggy pelagia pelagie pelin pelinsu pembe penelopa penelope penny peri perihan perla pernilla perran
  perrine persida pervin perzida petek petra petrana petronela petronila petronilla petruše petruța petula phileine philine philippine
  philomène philou phoebe phyllis pia pien piera pilar pinkie pip piper pippa piraye pirjo pirkko placida pleun pola polissena polly
  polyxena pompilia porzia pratiwi pravdomila pravomila pravoslav pravoslava precious primerose princess prisca priscila priscilla
  priscille priska prita profira prokopa proserpina prospera prudence prudenzia puck puji puk pulchérie puput puspa puspita puti putri
  päivi pécine pélagie pénélope pétronille pınar přibyslava qori quartilla queen queenie quentine quieta quintia quinty quiteria quiéta
  rabia rachael rachel rachela rachele rachelle rada radana radimíra radislava radka radmila radomila radomíra radoslava radovana radslava
  rae raegan rafaela raffaella rafila rahayu rahel rahime rahmawati rahşan raina rainelda raisa rajna rajsa raluca ramona rana randi rania
  raphaelle raphaëlle raquel rastislava ratih ratna raven raymonde reanna reba rebeca rebecca rebeka rebekah rebekka regina regitze regína
  reina reine renata renee rengin renske renáta renée ressie restu reta retha retno retta reva reyhan reyna rezzan rhea rhianna rhiannon
  rhoda rhonda ria riana rica riccarda richarda rieke riitta rija rika rike rikke rina rini rita ritva roberta robertina robina robyn
  rochelle rocio rocío rodica roksana rolande romana romane romanița romee romilda romina romola romy ronja roos rosa rosa-maria rosalee
  rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond rosamunda rosana rosanna rose roseline rosella roselyn rosemarie rosemary
  roser rosetta rosie rosina rosita roslyn rosmunda rossana rossella rossie rostislava rovena rowena roxana roxane roxanne roxelana roxy
  roza rozalia rozalinda rozamunda rozana rozella rozina rozita rozvita rozálie rubie ruby rubye rudolfa rudolfina rudolfína rufina ruhsar
  rut ruta ruth ruthe ruthie ruxanda ruxandra ruža ružica rylee ryleigh ráchel régine réjeanne réka róza róża rút rüya růžena saar saba
  sabina sabine sabrina sabryna sadie sadina sadye safae safina safira safiya safta sahra saige sakura salimah sallie sally salma salome
  salomea salomena salomé salomë salsabila salwa samanta samantha samara samia samiah samira sammie samona samuela sanda sandra sandrine
  sandy sanem sanja sanna sanne santa santina saphira sara sarah sarai sare sari sarina sartika sasha saskia saskie satu savanah savanna
  savannah saveta savina saxona scarlett scholastika scolastica sebastiana seconda secondina seda sedef seden sefora seher selda selen
  selena selene selin selina selma selvaggia selvi sema semenica semiramide semra sena senay senta septi serafina serafína serap seren
  serena serenity serin serpil sertap seval sevda severa severina sevgi sevil sevim sevinç sevtap seçil shaina shakila shakira shana
  shanel shanelle shania shanie shaniya shanna shannon shanny shany shari sharon shawna shaylee shayna sheila shelia shelley shelly sheri
  sherly sherri sherry sheryl shirley shyann shyanne sibel sibilla sibyl sibyla sibylle sidney sidonia sidonie sienna sierra signe sigrid
  silja silje silke silvana silvia silviana silvie silvija silvána simeona simge simina simona simonetta sina sinem sinikka sinja sintia
  siria siska sister siti siv sixtine siënna skarlet skarleta skye skyla slavica slavomila slavomíra slavěna slávka smaranda smeralda
  smilla snježana soave soběslava sofia sofie sofronia sofronie sofía solange soledad soline solveig solveiga songül sonia sonja sonya
  soof sophia sophie soraia sorana soraya sorina sotira soňa speranza speranța stacey stacy stana stanca stanislava staša stefania
  stefanie stela steliana stella steluța stephania stephanie stephany sterre stina stine stáza stéphanie su suci sude sue summer sunay
  sunniva susan susana susanna susanne susie suus suzan suzana suzanne suze suzon suélen svatava svatoslava svea svenja svetlana sveva
  světla světlana světluše swassane syahrini sybilla syble sydnee sydney sydni sydnie sylva sylvia sylviane sylvie sylwia synne szofi
  szofia szonja szófia sára sânziana ségolène séverine sílvia sıla tabea tabita tabitha tacjana talea talia talita tamara tami tamia
  tamina tammy tania tanja tantri tanya tanyeli tara tari tarja tarquinia tarsilla taryn tasa tasha tatiana tatum tatyana taya taziana
  taťána tea tecla teea teja tekla telica tellervo teodata teodolinda teodora teodosia teodozie teofila teona teresa tereza terezie teri
  terri tess tessa tessie teudosia tezer thalea thalia thaïs thea thelma theodora theodosie theofila theresa therese theresia thirza thora
  théodora thérèse tia tiana tianna tiara tiberia tierra tiffany tiina tija tijana timea tina tinca tincuța tine tiphaine tira tiril tirza
  titi titin tiziana tomasa tomislava tomke tomáška tonija tonka tonya tončica tosca toska tracey traci tracy trasea tressa tressie treva
  tricia trine trinity trisha trudie trycia tsabita tuana tudora tudorița tudosia tullia tunay turna tutku tuula tuulikki tuva tuğba twila
  tyra táňa tülay tülin türkan uchita ugolina uhra ulfa uli uliva ulla ulrika ulus ulva ulviye ulya umi una unjani unna ursula ursule
  uršula usyi uygu vada vahide vala valburga valdemara valentina valentine valentýna valera valeria valeriana valerie valerija vali vallie
  valérie vanda vanesa vanessa vania vanna vanya varvara vasilica veda vedrana veerle vela velana velda veleslava velimira velina
  velislava vella velma velva vena vendelína vendula vendulka venera veneranda venere venusta venuše vera verda verdiana verdie vere
  verena vergie veriana verica veridiana verla verlie verna vernice verona veronica veronika verónica vesile vesna vesper vesta veta
  vibeke vicdan vicenta vicenția vicki vickie vicky victoire victoria vida vienna vieve viktoria viktorie viktória vildan vilde vilemína
  viliana vilma viléma vincencie vincenza vinciane vinka viola violante violet violeta violette viorela viorica virgie virginia virginie
  virgínie virág vissia vita vittoria vitória viva vive vivi viviana viviane vivianne vivienne vladana vladimira vladimíra vladislava
  vladěna vlasta vlastimila vlastimíra vlastislava voichița vojmíra vojslava vojtěška voršila vratislava vuslat václava vânia véronique
  víta vítězslava věduna věnceslava věnka věra věroslava věslava walentyna waleria wanda wanesa wani wava wende wendy weronika whitney
  wiara wibke widya wiebke wies wiktoria wilhelmina wilhelmine willa willow wilma winda winifred winnifred winona wirda wirginia wulan
  wulandari xaverie xavière xenia xenie yadira yance yani yaprak yara yarah yaren yasemin yasmeen yasmin yasmine yazmin yağmur yelda yeliz
  yenthe yesenia yessenia yessi yeşim yfke yinthe ylvi ylvie yolanda yolande yonca yoshiko yosun ysaline yseult yulia yuliana yuna yuni
  yunita yvette yvonne yıldız zabina zaenab zaharia zahide zahra zaida zaira zalindra zama zamfira zamira zanita zara zaraza zaria zarina
  zbyhněva zbyslava zbyňka zbyška zdena zdenka zdeslava zdeňka zdislava zehra zejnep zekiye zelaya zelda zeliha zelinda zella zelma
  zenobia zenobie zenovia zerrin zetta zeyneb zeynep zina zinaida zita ziva zizi zlata zlatica zlatka zlatomíra zlatuše zoe zoey zofia
  zoie zoila zoja zola zora zorka zoroslava zosima zoé zoéva zoë zselyke zsófia zula zulaikha zulfa zuzana zuzanna zvonimíra zübeyde zühal
  zülal züleyha zümrüt ángela áurea åsa çağla çağıl çeşminaz çilay çiler çimen çise çisil çiçek çişem çıgıl ève édith élia éliane
  élisabeth élise élodie éloïse éléonore émeline émilie émérance émérencie érica évangéline évelyne íris öykü özge özlem özlen öznur ülfet
  ülkü ümmiye ümran ünsel ünseli čestmíra čeňka čistoslava đina đurda łucja řehořka şebnem şehrazat şelale şenay şengül şennur şermin
  şevval şeyda şeyma şiir şule šarlota šimona štěpána štěpánka šárka żaneta žakelina žakelína žaneta ždana želimíra želislava želmíra
  žitomíra žitoslava živa živana žofie ștefana ștefania
`;

/** Names of both men and women that the source lists for one gender only. */
const EITHER = `
  alex alexis angel ashley billie bobbie camille charlie chris courtney dana dominique drew francis gabriele hayden hilary jackie jan jamie
  jessie jordan kelly laurie lee leigh leslie lindsay lindsey lynn marion morgan nana nikita robin rowan sam sandy sasha shannon sidney
  stacy sydney taylor tracy
`;

let either: ReadonlySet<string> | null = null;
let male: ReadonlySet<string> | null = null;
let female: ReadonlySet<string> | null = null;

/** The gender that the tables give a first name; null if they lack it. They are read at the first call. */
export function genderOfFirstName(name: string): "male" | "female" | null {
  male ??= words(MALE + MORE_MALE_NAMES);
  female ??= words(FEMALE + MORE_FEMALE_NAMES);
  const key = name.toLowerCase();
  if (male.has(key)) return "male";
  return female.has(key) ? "female" : null;
}

/** The gender of a person with a first name; null if it is unknown, or a name of both men and women. */
export function genderOfBearer(name: string): "male" | "female" | null {
  either ??= words(EITHER);
  return either.has(name.toLowerCase()) ? null : genderOfFirstName(name);
}
