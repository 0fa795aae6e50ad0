import Diagnostics
import Directory
import TestSupport
import Testing
import Text

/// The department's letter, sentence by sentence, against the loaded directory.
@Suite struct FoundingDocumentTests {
  let lodz: LodzDirectory

  init() throws { lodz = try LodzDirectory() }

  @Test func `the department has its offices`() throws {
    let root = try #require(lodz.directory.rootOrganizations.first)
    #expect(lodz.directory.rootOrganizations.count == 1)
    #expect(lodz.directory.organizations[root].name == "Departament Polityki Społecznej")
    // The letter's own come first; others that later sources name stand after them.
    let offices = lodz.directory.childOrganizations(of: root).prefix(4)
    #expect(
      offices.map { lodz.directory.organizations[$0].name } == [
        "Centrum Świadczeń Socjalnych",
        "Biuro ds. Partycypacji Społecznej",
        "Wydział Zdrowia i Spraw Społecznych",
        "Miejski Ośrodek Pomocy Społecznej",
      ])
  }

  @Test func `MOPS has its five units`() throws {
    let mops = try #require(lodz.directory.index(of: .organization, id: "mops"))
    #expect(
      lodz.directory.childOrganizations(of: mops).prefix(5).map {
        lodz.directory.organizations[$0].name
      } == [
        "Zespół ds. Rehabilitacji Społecznej Osób Niepełnosprawnych",
        "Wydział Wspierania Pieczy Zastępczej",
        "Wydział Pomocy Stacjonarnej",
        "Wydział Kontroli i Nadzoru",
        "Wydział Wspierania Ekonomii Społecznej",
      ])
  }

  @Test(arguments: [
    ("baluty", "Bałuty", "ul. Urzędnicza 45", ["16"], 0, true),
    ("polesie", "Polesie", "ul. Krzemieniecka 2b", ["025"], 0, true),
    ("srodmiescie", "Śródmieście", "ul. Piotrkowska 153", ["221"], 2, false),
    ("gorna", "Górna", "al. Politechniki 32", ["006"], 0, false),
    ("widzew", "Widzew", "al. Piłsudskiego 100", ["23", "24"], 1, false),
  ])
  func `every district has its point`(
    area: String, district: String, address: String, rooms: [String], floor: Int, separated: Bool
  ) throws {
    let point = try lodz.location("css-\(area)")
    #expect(point.name == "Punkt Obsługi Świadczeniobiorców – \(district)")
    #expect(lodz.id(.organization, point.organization) == "css")
    #expect(point.address?.address1 == address)
    #expect(point.rooms == rooms)
    #expect(point.floor == floor)
    #expect(point.separatedFromCasework == separated)
    let wording =
      separated
      ? "obsługa oddzielona od pracy merytorycznej"
      : "obsługa nie oddzielona od pracy merytorycznej pracowników UMŁ"
    #expect(point.description?.hasSuffix(wording) == true)
    let areas = lodz.directory.offers(atLocation: try #require(place(of: point)))
      .flatMap { lodz.directory.servicesAtLocations[$0].serviceAreas }
    #expect(Set(areas.map { lodz.directory.serviceAreas[$0].id }) == [area])
    #expect(lodz.directory.serviceAreas.contains { $0.id == area && $0.name == district })
  }

  private func place(of point: Location) -> Int? {
    lodz.directory.index(of: .location, id: point.id)
  }

  @Test func `residents are served at five points`() throws {
    let office = try lodz.organization("css")
    #expect(office.description?.contains("w 5 punktach obsługi świadczeniobiorców") == true)
    #expect(
      lodz.directory.locations.count { lodz.id(.organization, $0.organization) == "css" } == 5)
  }

  @Test(arguments: [
    "rozważenie możliwości ograniczenia obsługi klientów do 2 punktów",
    "obsługa odbywa się na parterze budynku i jest oddzielona od pracy merytorycznej",
    "W pozostałych lokalizacjach Centrum nie posiada dodatkowych pomieszczeń",
    "w wydzielonej przestrzeni, oddzielonej od pracy merytorycznej pracowników UMŁ",
    "Obsługa musiałaby się odbywać na korytarzu, co nie jest zgodne z obowiązującymi przepisami m.in. RODO.",
    "Proponowane działania mogą zapobiec rozprzestrzenianiu się koronawirusa COVID-19.",
    "jest możliwość składania wniosków drogą elektroniczną",
  ])
  func `the proposal keeps its wording`(sentence: String) throws {
    let proposal = try lodz.notice("propozycja-dwoch-punktow")
    #expect(proposal.text?.contains(sentence) == true)
  }

  @Test func `the proposal is a proposal on every day`() throws {
    let proposal = try lodz.notice("propozycja-dwoch-punktow")
    #expect(proposal.state == .proposed)
    for date in ["2020-03-01", "2020-03-20", "2026-11-23"] {
      #expect(proposal.phase(on: try day(date)) == .proposed)
    }
  }

  @Test func `the participation office works electronically`() throws {
    let service = try lodz.service("zadania-biura-partycypacji")
    #expect(lodz.id(.organization, service.organization) == "biuro-partycypacji")
    #expect(
      service.description
        == "wszystkie zadania Biura ds. Partycypacji Społecznej mogą być realizowane drogą elektroniczną."
    )
    #expect(service.audience == ["Rady Osiedli", "organizacje pozarządowe"])
    let meeting = try lodz.channel(.inPerson, of: service.id)
    #expect(meeting.appointmentRequired)
    #expect(
      meeting.note
        == "W wyjątkowych sytuacjach, będzie możliwość spotkania się z nami po wcześniejszym kontakcie i umówieniu spotkania."
    )
    #expect(
      try lodz.notice("komunikat-biura-partycypacji").text?.contains(
        "Nasze główne grupy interesariuszy tj. Rady Osiedli otrzymały już taki komunikat, zaraz powiadomimy też organizacje pozarządowe."
      ) == true)
  }

  @Test func `seniors and disabled people get their own places`() throws {
    let service = try lodz.service("obsluga-seniorow-i-niepelnosprawnych")
    #expect(lodz.id(.organization, service.organization) == "wydzial-zdrowia")
    #expect(
      service.description?.contains(
        "Zostaną wydzielone specjalne miejsca do obsługi interesantów w szczególności seniorów i osób niepełnosprawnych"
      ) == true)
    #expect(service.audience.contains("seniorzy"))
    #expect(service.audience.contains("osoby niepełnosprawne"))
  }

  @Test(arguments: [
    ("aktywny-samorzad-modul-1", "„Aktywny samorząd” Moduł I", "aktywny-samorzad"),
    ("aktywny-samorzad-modul-2", "„Aktywny samorząd” Moduł II", "aktywny-samorzad"),
    ("turnusy-rehabilitacyjne", "Turnusy rehabilitacyjne", nil),
    ("przedmioty-ortopedyczne", "Przedmioty ortopedyczne i środki pomocnicze", nil),
  ])
  func `rehabilitation goes through SOW`(id: String, name: String, program: String?) throws {
    let service = try lodz.service(id)
    #expect(lodz.id(.organization, service.organization) == "mops-rehabilitacja")
    #expect(service.name == name)
    #expect(lodz.id(.program, service.program) == program)
    #expect(service.channels.map { lodz.id(.portal, $0.portal) } == ["sow"])
    #expect(try lodz.portal("sow").name == "SOW")
  }

  @Test func `foster care is applied for by post`() throws {
    let service = try lodz.service("piecza-zastepcza")
    #expect(lodz.id(.organization, service.organization) == "mops-piecza")
    #expect(
      service.legalBasis == [
        "ustawa z dnia 9 czerwca 2011 r. o wspieraniu rodziny i systemie pieczy zastępczej"
      ])
    #expect(
      service.applicationProcess == [
        "Pobrać formularze (tj. wnioski i oświadczenia) ze strony internetowej MOPS, zakładka Wydział Wspierania Pieczy zastępczej",
        "Poprawnie wypełnić w/w formularze",
        "Przesłać drogą pocztową na adres: 90-440 Łódź, ul. Piotrkowska 149",
        "Dodatkowych informacji udzielamy pod numerami tel. 42 664 04 12, 42 664 04 13",
      ])
    let address = try #require(try lodz.channel(.post, of: service.id).address)
    #expect(address == Address(address1: "ul. Piotrkowska 149", postalCode: "90-440", city: "Łódź"))
    let phones = try lodz.organization("mops-piecza").phones.map(\.number)
    #expect(phones == ["42 664 04 12", "42 664 04 13"])
  }

  @Test func `residential care goes through ePUAP`() throws {
    let service = try lodz.service("domy-pomocy-spolecznej")
    #expect(lodz.id(.organization, service.organization) == "mops-pomoc-stacjonarna")
    #expect(
      service.description
        == "Składanie wniosków i prowadzenie korespondencji w sprawach dotyczących domów pomocy społecznej za pomocą portalu ePUAP."
    )
    #expect(service.channels.map { lodz.id(.portal, $0.portal) } == ["epuap"])
  }

  @Test func `social assistance is asked for informally by e-mail`() throws {
    let service = try lodz.service("pomoc-spoleczna")
    #expect(lodz.id(.organization, service.organization) == "mops-kontrola")
    #expect(
      service.channels.flatMap(\.emails) == [
        "1wps@mops.lodz.pl", "2wps@mops.lodz.pl", "3wps@mops.lodz.pl", "sekretariat@mops.lodz.pl",
      ])
    #expect(try lodz.organization("mops").email == "sekretariat@mops.lodz.pl")
    for sentence in [
      "Wnioski o udzielenie świadczenia ze strony pomocy społecznej nie są sformalizowane.",
      "Ośrodek może przyjmować wnioski klientów drogą elektroniczną na adresy mailowe",
      "Po wpływie tak złożonej prośby wniosek zostanie przekazany do właściwego pracownika socjalnego.",
    ] {
      #expect(service.description?.contains(sentence) == true, "\(sentence)")
    }
  }

  @Test func `existing clients phone a social worker whose number is unknown`() throws {
    let channel = try lodz.channel(.phone, of: "pomoc-spoleczna")
    #expect(channel.audience == ["klienci, którzy są już objęci świadczeniami pomocy społecznej"])
    #expect(channel.phones.map(\.isUnknown) == [true])
    #expect(channel.phones.map(\.number) == [nil])
    #expect(
      channel.note?.contains("wszyscy pracownicy są wyposażeni w telefony służbowe") == true)
  }

  @Test(arguments: [
    ("PS-1", "Wniosek o przyznanie pomocy społecznej"),
    ("PS-2", "Powiadomienie o zmianie sytuacji życiowej"),
    ("PS-3", "Informacja o potrzebie przyznania pomocy społecznej innej osobie/rodzinie"),
    ("ZS-1", "Wniosek o wydanie zaświadczenia o udzielonej pomocy"),
    (
      "Z2",
      "Wniosek o umorzenie należności (w części lub w całości), rozłożenie na raty spłaty należności, odroczenie terminu płatności, zwolnienie lub zmniejszenie odpłatności (w związku z nienależnymi świadczeniami lub świadczeniami realizowanymi odpłatnie)"
    ),
    ("ZS-3", "Zgłoszenie nieprawidłowości do jednostki terenowej"),
    ("ZS-4", "Wniosek o zmianę decyzji lub postanowienia"),
  ])
  func `Empatia takes seven forms`(code: String, title: String) throws {
    let form = try #require(lodz.directory.forms.first { $0.code == code })
    #expect(form.title == title)
    #expect(lodz.id(.portal, form.portal) == "empatia")
    #expect(try lodz.portal("empatia").url == "https://empatia.mpips.gov.pl/")
    // One of them applies for help; the others go the same way, each in a matter of its own.
    #expect(
      try lodz.service("pomoc-spoleczna").forms.contains { lodz.directory.forms[$0].id == form.id }
        == (code == "PS-1"))
    let channel = try lodz.channel(.online, portal: "empatia", of: "pomoc-spoleczna")
    #expect(channel.forms.contains { lodz.directory.forms[$0].id == form.id })
    #expect(lodz.directory.forms.count == 7)
  }

  @Test func `project participants are helped by phone`() throws {
    let advice = try lodz.service("poradnictwo-psychologiczne")
    #expect(advice.name == "Telefoniczne poradnictwo psychologiczne")
    #expect(lodz.id(.program, advice.program) == "opiekuncza-lodz-bis")
    #expect(advice.audience == ["uczestnicy projektu „Opiekuńcza Łódź Bis”"])
    #expect(advice.channels.flatMap(\.phones) == [Phone(number: "255 82 72")])
    let therapy = try lodz.service("terapia-uzaleznien")
    #expect(
      therapy.name == "Telefoniczna indywidualna terapia w zakresie przeciwdziałania uzależnieniom")
    #expect(lodz.id(.program, therapy.program) == "aktywizacja-plus")
    #expect(therapy.audience == ["uczestnicy projektu „Aktywizacja plus”"])
    #expect(therapy.channels.flatMap(\.phones) == [Phone(number: "798 984 344", type: .cell)])
    #expect(
      lodz.directory.programs.map(\.name) == [
        "Aktywny samorząd", "Opiekuńcza Łódź Bis", "Aktywizacja plus",
      ])
  }

  @Test func `the mistyped heading is an alternate name`() throws {
    let unit = try lodz.organization("mops-ekonomia-spoleczna")
    #expect(unit.name == "Wydział Wspierania Ekonomii Społecznej")
    #expect(unit.alternateNames == ["Wydział Wspierana Ekonomii Społecznej"])
  }

  @Test func `the odd form code keeps both readings`() throws {
    let form = try #require(lodz.directory.forms.first { $0.id == "form-z2" })
    #expect(form.code == "Z2")
    #expect(form.alternateCodes == ["ZS-2"])
  }

  @Test func `only the two peculiarities of the source are warned of`() throws {
    let loaded = ServiceDirectory.load(folder: Repository.path("Assets/lodz"))
    #expect(
      loaded.diagnostics.map { "\($0.severity): \($0.message.text(in: .english))" } == [
        "warning: the form code `Z2` departs from its series",
        "warning: the phone number `255 82 72` lacks its area code",
      ])
  }
}
