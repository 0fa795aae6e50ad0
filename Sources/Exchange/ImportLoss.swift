import Text

/// What an import could not carry over, and where it stands.
public struct ImportLoss: Hashable, Sendable {
  /// Why something is left behind.
  public enum Reason: CaseIterable, Hashable, Sendable {
    /// A line has more or fewer cells than there are columns.
    case brokenLine
    /// A row names nothing.
    case missingName
    /// A row names no district.
    case missingDistrict
    /// The directory has no area of the name.
    case unknownDistrict
    /// House numbers in a form that is not known.
    case malformedNumbers
    /// House numbers of a district that the row does not name.
    case strayNumbers
    /// Not a postal code.
    case malformedPostalCode
    /// A street stands in a district for the second time.
    case duplicate
    /// An estate whose district is hardly known.
    case lowConfidence
  }

  public let reason: Reason
  /// The file, as it was named.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// What stands there.
  public let text: String
}

extension ImportLoss.Reason {
  /// The reason as the heading of a list.
  func text(in language: Language) -> String {
    switch self {
    case .brokenLine:
      language.say(
        pl: "zła liczba kolumn", en: "wrong number of columns", uk: "хибна кількість стовпців")
    case .missingName: language.say(pl: "brak nazwy", en: "no name", uk: "немає назви")
    case .missingDistrict:
      language.say(pl: "brak dzielnicy", en: "no district", uk: "немає району")
    case .unknownDistrict:
      language.say(
        pl: "dzielnicy nie ma w katalogu", en: "the directory has no such district",
        uk: "району немає в довіднику")
    case .malformedNumbers:
      language.say(
        pl: "niezrozumiałe numery domów", en: "house numbers that cannot be read",
        uk: "незрозумілі номери будинків")
    case .strayNumbers:
      language.say(
        pl: "numery dzielnicy, której wiersz nie wymienia",
        en: "numbers of a district that the row does not name",
        uk: "номери району, якого рядок не називає")
    case .malformedPostalCode:
      language.say(
        pl: "niepoprawny kod pocztowy", en: "malformed postal code", uk: "хибний поштовий індекс")
    case .duplicate:
      language.say(
        pl: "ulica drugi raz w tej samej dzielnicy",
        en: "a street for the second time in one district",
        uk: "вулиця вдруге в тому самому районі")
    case .lowConfidence:
      language.say(
        pl: "osiedla o niepewnej dzielnicy", en: "estates of an uncertain district",
        uk: "житлові масиви з непевним районом")
    }
  }
}
