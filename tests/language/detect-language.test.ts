import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/language/detect-language.js";

describe("the language of a text", () => {
  it.each([
    ["en", "The minister said on Tuesday that the talks with the two delegations would resume in spring."],
    [
      "de",
      "Der Minister sagte am Dienstag, dass die Gespräche mit den beiden Delegationen im Frühjahr fortgesetzt werden.",
    ],
    ["nl", "De minister zei dinsdag dat het overleg met de twee delegaties in het voorjaar wordt hervat."],
    ["fr", "Le ministre a dit mardi que les pourparlers avec les deux délégations reprendraient au printemps."],
    ["es", "El ministro dijo el martes que las conversaciones con las dos delegaciones se reanudarán en primavera."],
    ["pt", "O ministro disse na terça-feira que as conversas com as duas delegações serão retomadas na primavera."],
    ["it", "Il ministro ha detto martedì che i colloqui con le due delegazioni riprenderanno in primavera."],
    [
      "sv",
      "Ministern sade på tisdagen att samtalen med de två delegationerna ska återupptas till våren och att det är bra.",
    ],
    [
      "pl",
      "Minister powiedział we wtorek, że rozmowy z obiema delegacjami zostaną wznowione na wiosnę i że to jest ważne.",
    ],
    ["cs", "Ministr v úterý řekl, že jednání s oběma delegacemi se na jaře obnoví a že je to podle něj dobře."],
    [
      "tr",
      "Bakan salı günü iki heyetle görüşmelerin ilkbaharda yeniden başlayacağını ve bunun için çok çalıştığını bir kez daha söyledi.",
    ],
    [
      "fi",
      "Ministeri sanoi tiistaina, että neuvottelut jatkuvat keväällä ja että hän on tyytyväinen, mutta se ei ole varmaa.",
    ],
    [
      "ru",
      "Министр сказал во вторник, что переговоры с двумя делегациями возобновятся весной и что это не последний раунд.",
    ],
    [
      "uk",
      "Міністр сказав у вівторок, що переговори з двома делегаціями відновляться навесні і що це не останній раунд.",
    ],
    ["be", "Міністр сказаў у аўторак, што перамовы з дзвюма дэлегацыямі адновяцца вясной і што гэта не апошні раўнд."],
    [
      "bg",
      "Министърът каза във вторник, че преговорите с двете делегации ще бъдат подновени през пролетта и това е добре за страната.",
    ],
    ["el", "Ο υπουργός είπε την Τρίτη ότι οι συνομιλίες θα συνεχιστούν την άνοιξη."],
    ["ar", "قال الوزير يوم الثلاثاء إن المحادثات ستستأنف في الربيع."],
    ["fa", "وزیر روز سه‌شنبه گفت که گفتگوها در بهار از سر گرفته می‌شود و گزارش آن چاپ خواهد شد."],
    ["he", "השר אמר ביום שלישי כי השיחות יתחדשו באביב."],
    ["zh", "部长星期二说，会谈将在春季恢复。"],
    ["ja", "大臣は火曜日、会談は春に再開されると述べた。"],
    ["ko", "장관은 화요일 회담이 봄에 재개될 것이라고 말했다."],
    ["ka", "მინისტრმა სამშაბათს თქვა, რომ მოლაპარაკებები გაზაფხულზე განახლდება."],
  ])("is %s", (language, text) => {
    expect(detectLanguage(text)).toEqual({ language, confident: true });
  });

  it.each(["", "12 345", "Orr", "Ministers met.", "Lessen Orlen Calder"])("is a guess for %j", (text) => {
    expect(detectLanguage(text)).toEqual({ language: "en", confident: false });
  });

  it("is that of the main text, not of a quotation", () => {
    const text =
      "The minister said that the talks would resume in spring, and the paper wrote that it was «переговоры без конца» for all of them.";
    expect(detectLanguage(text)).toEqual({ language: "en", confident: true });
  });

  it("is found for any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(detectLanguage(text).language).toMatch(/^[a-z]{2,3}$/u);
      }),
    );
  });
});
