/*
 * The most frequent function words of languages that news is written in, by script. Written for this project. A few
 * dozen of them are a third or more of the words of any running text, which identifies the language without a model.
 */
const TABLE = `
en | the of and to in a is that for it was on with as at by from are be this have has had not but or an were which their they his her its who been will would said he she after when more about
de | der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur
nl | de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog worden door naar heeft hij ze wordt over dit tot werd deze waren zich geen hebben
fr | le la les de des du et à en un une que qui dans est pour pas sur au plus par il elle ce ne se avec son sa ses ont été cette sont aux leur mais ou nous vous être après
es | el la los las de del y en que a un una por con no se su para es al lo como más pero sus le ha fue este ya o entre cuando sin sobre también años hasta desde está son
pt | o a os as de do da dos das e em que um uma para com não no na por mais se como foi ao ele sua seu ou ser quando muito nos já também só pelo pela até isso entre depois são
it | il lo la i gli le di del della dei e in che un una per con non è si da sono a al alla nel nella come più ma anche ha dal questo ai delle loro stato dopo su tra
ca | el la els les de del i en que un una per amb no es al com més però també ha ser són aquest seva dels entre quan sobre fins
ro | și de la a în cu pe din un o nu care să că este pentru mai au fost ca lui sunt prin după fi sau dar acest către între
sv | och att det i en på är som för av den med till inte har om ett men var sig från vi så kan när nu också efter
da | og i at det en den til er som på de med af for ikke der var et har om vi sig men så kan fra blev ved efter hun også
no | og i det på som er en til å av for at med de ikke den har om et var men seg fra vi så kan blir etter også ble hadde
fi | ja on ei se että hän oli mutta ovat kun myös kuin mukaan sen joka jotka ole tai jos niin vielä sekä hänen tämä nyt
et | ja on ei et see ta oli kui aga ka ning mis selle oma kes või olid pole veel juba pärast seda
lv | un ir ar no par ka uz bet kas tika arī nav to kā pēc vai tas savu jau līdz viņš
lt | ir kad yra su iš į bet tai kaip buvo ne dėl savo tik per už po jau bus taip jis
pl | w i na z się nie do że to jest o jak po od za co ale przez tym dla czy już był jego tego są oraz które został przed
cs | a v na se je že s z o to i do ve pro za by jako po od jsou které si ale bylo také jeho jak podle však byl
sk | a v na sa je že s z o to aj do vo pre za by ako po od sú ktoré si ale bolo jeho podľa však bol pri
sl | in je v na se da za so ki ne z s kot pa tudi bi po o še bil njegov pri ali lahko
hr | i je u na se da za su od s ne a koji što će o kao iz to ili bi ali nije bio po nakon
hu | a az és hogy nem is egy meg ez volt csak már de el még azt ha van mint lesz szerint után
tr | ve bir bu da de için ile olarak çok daha olan gibi en ne ama sonra kadar var olduğu değil ise göre her
az | və bir bu da ilə üçün olan də ki daha sonra edib ölkə görə həm olub deyib
uz | va bilan bu uchun bir ham edi deb kerak esa bo'lgan qildi hamda
id | dan yang di dengan untuk dari ini dalam itu tidak pada akan juga ke oleh telah adalah mereka ada karena
vi | và của là có không được cho các trong một với những người đã này đến khi ra để
sq | dhe të në për që me një nga është më ka nuk do edhe si u i e ishte pas
ru | и в не на что он с как это по но из за от его к для о так же бы был было уже или при если чтобы после также её их она они
uk | і в на не що з та до як це за у від він про для але й є було його або після щоб також бути який яка які вони
be | і ў на не што з да як гэта за у ад ён пра для але быў было яго або пасля каб таксама які якая якія яны
bg | и на в за да се от с не че по са като ще до е при който която има той след беше или между това
sr | и је у на се да за су од с не а који што ће о као из то или би али није био по након
mk | и на во за да се од со не што ќе до е при кој која има тој по беше или меѓу ова ги
kk | және бұл үшін мен бен туралы деп бар болып жылы оның қазақстан да де бір еді
ky | жана бул үчүн менен боюнча деп бар болуп жылы анын да де бир кыргыз эле
tg | ва дар аз ба ки бо барои ин он ҳам аст буд шуд кард
mn | нь энэ байна юм гэж болон монгол улсын бол тэр хүн оны
`;

/** Language -> its function words, in lower case. */
export const FUNCTION_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split("\n")
    .map((line): [string, readonly string[]] => {
      const [language = "", words = ""] = line.split("|");
      return [language.trim(), words.trim().split(" ")];
    }),
);

/** Scripts that name one language, as far as news goes. */
export const SCRIPT_LANGUAGES: readonly (readonly [script: string, language: string])[] = [
  ["Greek", "el"],
  ["Hebrew", "he"],
  ["Armenian", "hy"],
  ["Georgian", "ka"],
  ["Hangul", "ko"],
  ["Hiragana", "ja"],
  ["Katakana", "ja"],
  ["Han", "zh"],
  ["Thai", "th"],
  ["Lao", "lo"],
  ["Khmer", "km"],
  ["Myanmar", "my"],
  ["Ethiopic", "am"],
  ["Devanagari", "hi"],
  ["Bengali", "bn"],
  ["Tamil", "ta"],
  ["Telugu", "te"],
  ["Gujarati", "gu"],
  ["Gurmukhi", "pa"],
  ["Sinhala", "si"],
];
