import Directory

/// What is typed at the desk, letter by letter, in the kinds that a search has to answer.
struct Keystrokes {
  /// By kind: the growing queries.
  private(set) var kinds: [(name: String, queries: [String])] = []

  init(_ city: MadeUpCity, perKind count: Int) {
    var chance = Chance(seed: 7)
    let directory = city.directory
    func pick<Element>(_ list: [Element]) -> Element {
      list[Int(chance.next() % UInt64(list.count))]
    }
    func word() -> String {
      pick(pick(directory.services).name.split(separator: " ").map(String.init))
    }
    func mistyped(_ word: String) -> String {
      var letters = Array(word)
      guard letters.count > 4 else { return word }
      let place = 1 + Int(chance.next() % UInt64(letters.count - 2))
      switch chance.next() % 4 {
      case 0: letters.swapAt(place, place - 1)
      case 1: letters.remove(at: place)
      case 2: letters.insert("k", at: place)
      default: letters[place] = letters[place] == "e" ? "a" : "e"
      }
      return String(letters)
    }
    var add: [(String, () -> String)] = []
    add.append(("a word", word))
    add.append(("a name", { pick(directory.services).name }))
    add.append(("words of two kinds", { "\(word()) \(pick(directory.serviceAreas).name)" }))
    add.append(("common words", { "wydział punkt \(word().prefix(3))" }))
    add.append(("inflected", { "\(word().dropLast())ami \(word().dropLast())ach" }))
    add.append(("mistyped", { mistyped(word()) }))
    add.append(("mistyped pair", { "\(mistyped(word())) \(mistyped(word()))" }))
    add.append(("telephone", { pick(directory.locations).phones[0].number ?? "" }))
    add.append(("code", { pick(directory.forms).code }))
    add.append(("address", { pick(directory.locations).address?.address1 ?? "" }))
    add.append(("room", { "pok. \(pick(directory.locations).rooms[0])" }))
    add.append(("filters", { "dzielnica:\(pick(directory.serviceAreas).name) parter \(word())" }))
    add.append(("nothing", { "xq\(word())" }))
    for (name, text) in add {
      var queries: [String] = []
      while queries.count < count {
        let text = text()
        for length in 1...max(text.count, 1) { queries.append(String(text.prefix(length))) }
      }
      kinds.append((name, Array(queries.prefix(count))))
    }
  }
}
