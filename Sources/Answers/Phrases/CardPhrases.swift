import Calendar
import Directory
import Search

/// The words on an answer card.
extension Catalogue {
  package var above: String { say(pl: "Podlega", en: "Part of", uk: "У складі") }
  package var address: String { say(pl: "Adres", en: "Address", uk: "Адреса") }
  package var addressNotGiven: String {
    say(pl: "adresu nie podano", en: "address not given", uk: "адресу не вказано")
  }
  package var alsoCalled: String { say(pl: "Inaczej", en: "Also", uk: "Інакше") }
  package var appointment: String {
    say(pl: "po umówieniu terminu", en: "by appointment", uk: "за попереднім записом")
  }
  package var attention: String { say(pl: "Do rąk", en: "Attention", uk: "До уваги") }
  package var audience: String { say(pl: "Dla kogo", en: "For whom", uk: "Для кого") }
  package var channelsNow: String {
    say(pl: "Jak załatwić", en: "How to apply", uk: "Як звернутися")
  }
  package var channelsOtherwise: String {
    say(
      pl: "W innym czasie", en: "At other times", uk: "В інший час")
  }
  package var channelsUnknown: String {
    say(
      pl: "Nie podano, jak załatwić sprawę", en: "How to apply is not given",
      uk: "Не вказано, як звернутися")
  }
  package var closedPlace: String { say(pl: "zamknięty", en: "closed", uk: "закрито") }
  package var code: String { say(pl: "Kod", en: "Code", uk: "Код") }
  package var coordinates: String { say(pl: "Położenie", en: "Position", uk: "Координати") }
  package var department: String { say(pl: "Komórka", en: "Unit", uk: "Підрозділ") }
  package var descriptionLabel: String { say(pl: "Opis", en: "About", uk: "Опис") }
  package var district: String { say(pl: "Dzielnica", en: "District", uk: "Район") }
  package var districts: String { say(pl: "Dzielnice", en: "Districts", uk: "Райони") }
  package var effect: String { say(pl: "Skutek", en: "Effect", uk: "Наслідок") }
  package var eligibility: String { say(pl: "Warunki", en: "Who may", uk: "Умови") }
  package var email: String { say(pl: "E-mail", en: "E-mail", uk: "Ел. пошта") }
  package var fees: String { say(pl: "Opłaty", en: "Fees", uk: "Оплата") }
  package var floor: String { say(pl: "Piętro", en: "Floor", uk: "Поверх") }
  package var formLabel: String { say(pl: "Formularz", en: "Form", uk: "Бланк") }
  package var documents: String { say(pl: "Dokumenty", en: "Documents", uk: "Документи") }
  package var allPlacesClosed: String {
    say(pl: "Wszystkie punkty zamknięte", en: "All places are closed", uk: "Усі пункти закриті")
  }
  /// Of a matter that is not handled yet.
  package func onlyFrom(_ date: LocalDate) -> String {
    say(
      pl: "Przyjmowane dopiero od \(longDate(date))", en: "Taken only from \(longDate(date))",
      uk: "Приймають лише з \(longDate(date))")
  }
  package var placeNotGiven: String {
    say(pl: "miejsca nie podano", en: "place not given", uk: "місце не вказано")
  }
  /// Hours of places that do not all keep the same.
  package var hoursDiffer: String {
    say(pl: "różne w punktach", en: "differ by place", uk: "різні в пунктах")
  }
  package var formerAddress: String { say(pl: "Dawniej", en: "Formerly", uk: "Раніше") }
  package var forms: String { say(pl: "Formularze", en: "Forms", uk: "Бланки") }
  package var hours: String { say(pl: "Godziny", en: "Hours", uk: "Години") }
  package var keywords: String { say(pl: "Hasła", en: "Keywords", uk: "Поняття") }
  package var legalBasis: String { say(pl: "Podstawa", en: "Legal", uk: "Підстава") }
  package var locationKind: String { say(pl: "Rodzaj", en: "Kind", uk: "Вид") }
  package var notices: String { say(pl: "Komunikaty", en: "Notices", uk: "Оголошення") }
  package var numberUnknown: String {
    say(pl: "numeru nie podano", en: "number not given", uk: "номер не вказано")
  }
  /// Said of a closure whose substitute is closed too.
  package var noSubstitute: String {
    say(
      pl: "punkt zastępczy też zamknięty", en: "the place that stands in is closed too",
      uk: "пункт-замінник теж закрито")
  }
  /// Said of a closure whose substitute does not open on the day, for its hours or a holiday.
  package var restingSubstitute: String {
    say(
      pl: "punkt zastępczy tego dnia nieczynny",
      en: "the place that stands in is not open on this day",
      uk: "пункт-замінник цього дня не працює")
  }
  package var noticeText: String { say(pl: "Treść", en: "Text", uk: "Текст") }
  package var office: String { say(pl: "Jednostka", en: "Office", uk: "Установа") }
  package var person: String { say(pl: "Osoba", en: "Person", uk: "Особа") }
  package var phone: String { say(pl: "Telefon", en: "Phone", uk: "Телефон") }
  package var places: String { say(pl: "Gdzie", en: "Where", uk: "Де") }
  package var points: String { say(pl: "Punkty", en: "Points", uk: "Пункти") }
  package var portal: String { say(pl: "Portal", en: "Portal", uk: "Портал") }
  package var portals: String { say(pl: "Portale", en: "Portals", uk: "Портали") }
  package var program: String { say(pl: "Program", en: "Programme", uk: "Програма") }
  package var programs: String { say(pl: "Programy", en: "Programmes", uk: "Програми") }
  package var rooms: String { say(pl: "Pokoje", en: "Rooms", uk: "Кабінети") }
  package var scope: String { say(pl: "Dotyczy", en: "Concerns", uk: "Стосується") }
  package var separation: String { say(pl: "Obsługa", en: "Service", uk: "Прийом") }
  package var serviceLabel: String { say(pl: "Sprawa", en: "Matter", uk: "Послуга") }
  package var services: String { say(pl: "Sprawy", en: "Matters", uk: "Послуги") }
  package var servicesHere: String {
    say(pl: "Sprawy w tym punkcie", en: "Matters handled here", uk: "Послуги в цьому пункті")
  }
  package var source: String { say(pl: "Źródło", en: "Source", uk: "Джерело") }
  package var state: String { say(pl: "Stan", en: "State", uk: "Стан") }
  package var sourceHeading: String {
    say(pl: "Źródło i data", en: "Source and date", uk: "Джерело і дата")
  }
  package var steps: String { say(pl: "Krok po kroku", en: "Step by step", uk: "Крок за кроком") }
  package var streets: String { say(pl: "Ulice", en: "Streets", uk: "Вулиці") }
  package var substitute: String { say(pl: "Zastępczo", en: "Instead", uk: "Натомість") }
  package var successor: String { say(pl: "Następca", en: "Successor", uk: "Наступник") }
  package var town: String { say(pl: "Miasto", en: "City", uk: "Місто") }
  package var transport: String { say(pl: "Dojazd", en: "Transport", uk: "Проїзд") }
  package var accessibility: String { say(pl: "Dostępność", en: "Access", uk: "Доступ") }
  package var units: String {
    say(pl: "Komórki i jednostki", en: "Units", uk: "Підрозділи та установи")
  }
  package var untilFurtherNotice: String {
    say(pl: "do odwołania", en: "until further notice", uk: "до скасування")
  }
  package var unverified: String {
    say(pl: "dawno niesprawdzone", en: "not verified for long", uk: "давно не перевіряли")
  }
  package var usedIn: String {
    say(pl: "Potrzebny w sprawach", en: "Needed for", uk: "Потрібен для послуг")
  }
  /// Of a form that goes the way of matters without being theirs.
  package var sentWith: String {
    say(pl: "Tą samą drogą co sprawy", en: "Sent the same way as", uk: "Тим самим шляхом, що й")
  }
  package var usedByServices: String {
    say(
      pl: "Sprawy przez ten portal", en: "Matters through this portal",
      uk: "Послуги через цей портал")
  }
  package var validity: String { say(pl: "Kiedy", en: "When", uk: "Коли") }
  package var verified: String { say(pl: "Sprawdzono", en: "Verified", uk: "Перевірено") }
  package var website: String { say(pl: "Strona", en: "Website", uk: "Сайт") }
  package var whatToBring: String {
    say(pl: "Co przygotować", en: "What to prepare", uk: "Що підготувати")
  }
  package var whomToCall: String {
    say(pl: "Do kogo dzwonić", en: "Whom to call", uk: "Куди телефонувати")
  }
  package var more: String { say(pl: "Więcej", en: "More", uk: "Докладніше") }

  /// "parter", "1 piętro", "piwnica".
  package func floorName(_ floor: Int) -> String { Floor.name(floor, in: language) }

  package func notForDistrict(_ name: String) -> String {
    say(
      pl: "Punkt nie obsługuje dzielnicy: \(name)", en: "Not the point for the district: \(name)",
      uk: "Пункт не обслуговує район: \(name)")
  }

  /// Room numbers as on a door plate.
  package func roomList(_ rooms: [String]) -> String {
    let list = enumeration(rooms)
    return rooms.count == 1
      ? say(pl: "pok. \(list)", en: "room \(list)", uk: "каб. \(list)")
      : say(pl: "pok. \(list)", en: "rooms \(list)", uk: "каб. \(list)")
  }

  /// "1, 2 i 3".
  package func enumeration(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + say(pl: " i ", en: " and ", uk: " і ") + last
  }

  package func separated(_ isSeparated: Bool) -> String {
    isSeparated
      ? say(
        pl: "oddzielona od pracy merytorycznej", en: "separated from casework",
        uk: "окремо від роботи зі справами")
      : say(
        pl: "nie oddzielona od pracy merytorycznej", en: "not separated from casework",
        uk: "не відокремлений від роботи зі справами")
  }

  package func channelName(_ type: ChannelType) -> String {
    switch type {
    case .inPerson: say(pl: "Osobiście", en: "In person", uk: "Особисто")
    case .online: say(pl: "Online", en: "Online", uk: "Онлайн")
    case .post: say(pl: "Poczta", en: "Post", uk: "Пошта")
    case .phone: say(pl: "Telefon", en: "By phone", uk: "Телефоном")
    case .email: say(pl: "E-mail", en: "E-mail", uk: "Ел. пошта")
    case .dropBox: say(pl: "Urna", en: "Drop box", uk: "Скринька")
    }
  }

  package func serviceStatus(_ status: ServiceStatus) -> String {
    switch status {
    case .active: say(pl: "czynna", en: "active", uk: "надається")
    case .inactive: say(pl: "nieczynna", en: "inactive", uk: "не надається")
    case .defunct: say(pl: "zlikwidowana", en: "defunct", uk: "скасована")
    case .temporarilyClosed:
      say(pl: "czasowo zamknięta", en: "temporarily closed", uk: "тимчасово призупинена")
    }
  }

  package func phoneKind(_ type: PhoneType) -> String? {
    switch type {
    case .voice: nil
    case .cell: say(pl: "komórkowy", en: "mobile", uk: "мобільний")
    case .fax: say(pl: "faks", en: "fax", uk: "факс")
    case .text: say(pl: "SMS", en: "text", uk: "СМС")
    case .video: say(pl: "wideo", en: "video", uk: "відео")
    case .pager: say(pl: "pager", en: "pager", uk: "пейджер")
    case .textphone: say(pl: "tekstowy", en: "textphone", uk: "текстовий")
    }
  }

  package func locationType(_ type: LocationType) -> String {
    switch type {
    case .physical: say(pl: "miejsce", en: "place", uk: "місце")
    case .postal: say(pl: "adres pocztowy", en: "postal address", uk: "поштова адреса")
    case .virtual: say(pl: "miejsce wirtualne", en: "virtual place", uk: "віртуальне місце")
    }
  }

  package func noticeEffect(_ effect: NoticeEffect) -> String {
    switch effect {
    case .closed: say(pl: "zamknięcie", en: "closure", uk: "закриття")
    case .restricted: say(pl: "ograniczenie", en: "restriction", uk: "обмеження")
    case .information: say(pl: "informacja", en: "information", uk: "інформація")
    }
  }

  package func extensionNumber(_ number: String) -> String {
    say(pl: "wew. \(number)", en: "ext. \(number)", uk: "дод. \(number)")
  }

  /// "Zamknięty od 16 marca 2020 do odwołania".
  package func closed(from: LocalDate?, to: LocalDate?) -> String {
    let period = period(from: from, to: to, isOpenEnded: true).map { " \($0)" } ?? ""
    return say(pl: "Zamknięty", en: "Closed", uk: "Закрито") + period
  }
}
